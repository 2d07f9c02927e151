//! Puts differences into words.

use std::collections::BTreeSet;

use fieldnote_schema::{Class, Field, Keys, Place, Record};

use super::{
    Difference,
    kinds::{
        DIFFERENT_FIELD, DIFFERENT_RECORD, Kind, UNDOCUMENTED_FIELD, UNDOCUMENTED_RECORD, UNSHIPPED_CRATE,
        UNSHIPPED_FIELD, UNSHIPPED_RECORD,
    },
    pairs::{Pairs, different_keys, field_name, only_declared, same_class},
};
use crate::{
    collect::{rules, tree},
    finding::Finding,
    inventory::Inventory,
};

pub(super) fn all(documented: &Inventory, pairs: &Pairs<'_>, hidden: &[Finding]) -> Vec<Difference> {
    let mut words = Words { documented, hidden, differences: Vec::new() };
    for record in &pairs.shipped {
        words.undocumented(record);
    }
    words.unshipped(pairs);
    for (documented, shipped) in &pairs.both {
        words.record(documented, shipped);
        words.fields(documented, shipped);
    }
    words.differences
}

struct Words<'a> {
    documented: &'a Inventory,
    hidden: &'a [Finding],
    differences: Vec<Difference>,
}

impl Words<'_> {
    fn undocumented(&mut self, record: &Record) {
        let id = &record.id;
        let place = self.place(record, &record.place);
        let known = self.known(record);
        let from = if self.documented.packages.iter().any(|package| package.name == id.package) {
            String::new()
        } else {
            format!(" (of the package {} {}, which is not documented at all)", id.package, id.version)
        };
        let message = format!("`{id}` ships and is not documented{from}");
        self.push(&UNDOCUMENTED_RECORD, id.to_string(), message, None, place).known = known;
    }

    /// Types that do not ship; where nothing of a crate ships, the crate is named instead.
    fn unshipped(&mut self, pairs: &Pairs<'_>) {
        let krate = |record: &Record| (record.id.package.clone(), record.id.target.clone());
        let linked: BTreeSet<_> = pairs.both.iter().map(|(documented, _)| krate(documented)).collect();
        let mut absent = BTreeSet::new();
        for record in pairs.documented.iter().filter(|record| !only_declared(record)) {
            let id = &record.id;
            if linked.contains(&krate(record)) {
                let message = format!("`{id}` is documented but does not ship");
                self.push(&UNSHIPPED_RECORD, id.to_string(), message, Some(record.place.clone()), None);
            } else if absent.insert(krate(record)) {
                let message = format!("crate `{}` is documented but none of its records ships", id.target);
                self.push(&UNSHIPPED_CRATE, id.target.clone(), message, Some(Place::file(&record.place.file)), None);
            }
        }
    }

    fn record(&mut self, documented: &Record, shipped: &Record) {
        let mut how = Vec::new();
        if documented.mark != shipped.mark {
            how.push(format!("as {} instead of {}", marked(shipped), marked(documented)));
        }
        how.extend(other_keys(&documented.keys, &shipped.keys));
        self.differing(&DIFFERENT_RECORD, shipped.id.to_string(), &how, &documented.place, shipped);
    }

    fn fields(&mut self, documented: &Record, shipped: &Record) {
        for field in &shipped.fields {
            let item = item(shipped, field);
            // Several of one name stand for several targets; one of them may be what ships.
            let named = || documented.fields.iter().filter(|other| field_name(other) == field_name(field));
            let same = named().find(|other| same_class(&other.class, &field.class) && other.keys == field.keys);
            let Some(other) = same.or_else(|| named().next()) else {
                let message = format!("`{item}` ships and is not documented");
                let place = self.place(shipped, &field.place);
                self.push(&UNDOCUMENTED_FIELD, item, message, None, place);
                continue;
            };
            let mut how = Vec::new();
            if !same_class(&other.class, &field.class) {
                how.push(format!("as {} instead of {}", class(&field.class), class(&other.class)));
            }
            how.extend(other_keys(&other.keys, &field.keys));
            self.differing(&DIFFERENT_FIELD, item, &how, &other.place, shipped);
        }
        for field in &documented.fields {
            if !shipped.fields.iter().any(|other| field_name(other) == field_name(field)) {
                let item = item(shipped, field);
                let message = format!("`{item}` is documented but does not ship");
                self.push(&UNSHIPPED_FIELD, item, message, Some(field.place.clone()), None);
            }
        }
    }

    /// Says how something ships otherwise than documented, if it does.
    fn differing(&mut self, kind: &Kind, item: String, how: &[String], documented: &Place, shipped: &Record) {
        if !how.is_empty() {
            let message = format!("`{item}` ships otherwise than documented: {}", how.join(", "));
            let place = self.place(shipped, &shipped.place);
            self.push(kind, item, message, Some(documented.clone()), place);
        }
    }

    fn push(
        &mut self,
        kind: &Kind,
        item: String,
        message: String,
        documented: Option<Place>,
        shipped: Option<Place>,
    ) -> &mut Difference {
        let at = self.differences.len();
        let code = kind.code.to_owned();
        self.differences.push(Difference { code, item, message, documented, shipped, known: None });
        &mut self.differences[at]
    }

    /// The folder of a record's package in the workspace.
    fn folder(&self, record: &Record) -> Option<&str> {
        let packages = self.documented.packages.iter();
        packages.filter(|package| package.name == record.id.package).find_map(|package| package.folder.as_deref())
    }

    /// A place of the artifact, whose files are relative to the package, in the workspace.
    fn place(&self, record: &Record, place: &Place) -> Option<Place> {
        let file = Some(&record.place.file).filter(|file| !file.is_empty() && !file.starts_with("OUT_DIR/"))?;
        Some(Place { file: tree::join(self.folder(record)?, file), ..place.clone() })
    }

    /// What the source collector said it cannot see, in the record's file, else in its package, else in macros, which
    /// write into any package.
    fn known(&self, record: &Record) -> Option<String> {
        let folder = self.folder(record)?;
        let file = tree::join(folder, &record.place.file);
        let below = |finding: &&Finding| {
            let file = &finding.primary.place.file;
            file.strip_prefix(folder).is_some_and(|rest| folder.is_empty() || rest.starts_with('/'))
        };
        let here = self.hidden.iter().find(|finding| finding.primary.place.file == file);
        let said = |finding: &Finding| format!("{}: {}", finding.primary.place, finding.message);
        if let Some(finding) = here.or_else(|| self.hidden.iter().find(below)) {
            return Some(said(finding));
        }
        let is_macro = |finding: &&Finding| finding.subject.split('.').next() == Some(rules::MACRO);
        let macros: Vec<String> = self.hidden.iter().filter(is_macro).map(said).collect();
        (!macros.is_empty()).then(|| macros.join("; or "))
    }
}

fn item(record: &Record, field: &Field) -> String {
    let (variant, name) = field_name(field);
    variant.map_or_else(|| format!("{}.{name}", record.id), |variant| format!("{}::{variant}.{name}", record.id))
}

fn other_keys(documented: &Keys, shipped: &Keys) -> Option<String> {
    let keys = different_keys(documented, shipped);
    (!keys.is_empty()).then(|| format!("with another {}", keys.join(" and another ")))
}

fn marked(record: &Record) -> String {
    record.mark.as_ref().map_or_else(|| "a record".to_owned(), |mark| format!("one datum `{mark}`"))
}

fn class(class: &Class) -> String {
    match class {
        Class::Datum { category } => format!("`{category}`"),
        Class::Holds { types, .. } => {
            let types: Vec<String> = types.iter().map(|held| format!("`{}`", held.written)).collect();
            format!("holding {}", types.join(", "))
        }
        Class::NotPersonal => "not personal".to_owned(),
        Class::Pending => "pending".to_owned(),
    }
}
