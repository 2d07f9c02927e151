//! Which documented record is which shipped one.

use std::{collections::BTreeMap, path::Path};

use fieldnote_schema::{Class, Field, Keys, Record, record::Held, record::Target};

/// Records of both sides that are one and the same, or that one side alone has.
#[derive(Default)]
pub(super) struct Pairs<'a> {
    pub(super) both: Vec<(&'a Record, &'a Record)>,
    pub(super) documented: Vec<&'a Record>,
    pub(super) shipped: Vec<&'a Record>,
}

/// Pairs records of one path in one package: first those that say the same, then the rest in order.
///
/// So neither the ordinals of types that share a path matter, nor the version, nor the target that a path begins with.
pub(super) fn pair<'a>(documented: &'a [Record], shipped: &'a [Record]) -> Pairs<'a> {
    let mut groups: BTreeMap<(String, &str), [Vec<&Record>; 2]> = BTreeMap::new();
    for record in documented {
        groups.entry(name(record)).or_default()[0].push(record);
    }
    for record in shipped {
        groups.entry(name(record)).or_default()[1].push(record);
    }
    let mut pairs = Pairs::default();
    for [mut documented, mut shipped] in groups.into_values() {
        documented.retain(|one| {
            let same = shipped.iter().position(|other| says_the_same(one, other));
            same.map(|index| pairs.both.push((one, shipped.remove(index)))).is_none()
        });
        let rest = documented.len().min(shipped.len());
        pairs.both.extend(documented.drain(..rest).zip(shipped.drain(..rest)));
        pairs.documented.extend(documented);
        pairs.shipped.extend(shipped);
    }
    pairs
}

/// Whether it is the register that declares the record: a type from elsewhere leaves nothing in the artifact.
pub(super) fn only_declared(record: &Record) -> bool {
    Path::new(&record.place.file).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml"))
}

/// What a record is called in its package. The register knows a package only by its crate's name.
fn name(record: &Record) -> (String, &str) {
    (record.id.package.replace('_', "-"), below(&record.id.path))
}

/// The path without the crate that it begins with.
fn below(path: &str) -> &str {
    path.split_once("::").map_or(path, |(_, below)| below)
}

fn says_the_same(one: &Record, other: &Record) -> bool {
    let same_fields = |(one, other): (&Field, &Field)| {
        field_name(one) == field_name(other)
            && same_class(&one.class, &other.class)
            && different_keys(&one.keys, &other.keys).is_empty()
    };
    one.mark == other.mark
        && one.keys == other.keys
        && one.fields.len() == other.fields.len()
        && one.fields.iter().zip(&other.fields).all(same_fields)
}

/// What a field is called in its record.
pub(super) fn field_name(field: &Field) -> (Option<&str>, &str) {
    (field.variant.as_deref(), &field.name)
}

/// Whether a field is classified alike, as far as both sides know the types it holds.
pub(super) fn same_class(one: &Class, other: &Class) -> bool {
    match (one, other) {
        (Class::Holds { types, nested }, Class::Holds { types: others, nested: other }) => {
            nested == other && types.len() == others.len() && types.iter().zip(others).all(same_held)
        }
        (one, other) => one == other,
    }
}

fn same_held((one, other): (&Held, &Held)) -> bool {
    let same_target = match (&one.target, &other.target) {
        (Target::Record { id }, Target::Record { id: other }) => {
            id.package == other.package && below(&id.path) == below(&other.path)
        }
        _ => true,
    };
    one.written == other.written && same_target
}

/// The keys in which two annotations differ, as they are written.
pub(super) fn different_keys(one: &Keys, other: &Keys) -> Vec<&'static str> {
    let compared = [
        ("subject", one.subject == other.subject),
        ("purpose", one.purposes == other.purposes),
        ("retention", one.retention == other.retention),
        ("source", one.source == other.source),
        ("protection", one.protection == other.protection),
        ("provision", one.provision == other.provision),
        ("sold", one.sold == other.sold),
        ("shared", one.shared == other.shared),
        ("tracking", one.tracking == other.tracking),
        ("derived", one.derived == other.derived),
        ("reveals", one.reveals == other.reveals),
        ("label", one.label == other.label),
    ];
    compared.into_iter().filter(|(_, same)| !same).map(|(key, _)| key).collect()
}
