//! Tells records apart, and joins those that are one: from the tags on the wire to identities of an inventory.

use std::collections::BTreeMap;

use fieldnote_schema::record::{Class, Held, Target};
use fieldnote_schema::{Place, Record, RecordId, wire};

/// What names a record on the wire: path and tag.
type Reference = (String, u32);

/// What two targets of a package share when they compile one source item: the path below the crate, tag and place.
type Item = (String, String, String, u32, Place);

/// The records of several artifacts, those of one source item joined.
pub(super) fn union(artifacts: Vec<Vec<Record>>) -> Vec<Record> {
    if artifacts.len() == 1 {
        return artifacts.into_iter().flatten().collect();
    }
    let mut records: Vec<Record> = Vec::new();
    let mut known: BTreeMap<RecordId, Vec<usize>> = BTreeMap::new();
    for mut artifact in artifacts {
        // Records that differ, one artifact keeps apart.
        artifact.sort_by_cached_key(wire::encode);
        artifact.dedup();
        let mut met: BTreeMap<RecordId, usize> = BTreeMap::new();
        for record in artifact {
            let number = met.entry(record.id.clone()).or_default();
            let same = known.entry(record.id.clone()).or_default();
            if let Some(first) = same.get(*number).and_then(|&index| records.get_mut(index)) {
                add_fields(first, record);
            } else {
                same.push(records.len());
                records.push(record);
            }
            *number += 1;
        }
    }
    records
}

fn add_fields(record: &mut Record, other: Record) {
    for field in other.fields {
        if !record.fields.contains(&field) {
            record.fields.push(field);
        }
    }
    record.fields.sort_by(|a, b| a.place.cmp(&b.place));
}

/// The records of an inventory: each item once, in order, with ordinals, and with references that lead to them.
pub(super) fn settle(mut records: Vec<Record>) -> Vec<Record> {
    // A library's own target comes first, as in cargo.
    records.sort_by_cached_key(|record| (!is_library(&record.id), record.id.target.clone(), wire::encode(record)));
    // The parts of a universal file, or an object beside the archive that holds it, carry the same records.
    records.dedup();
    let (mut records, joined) = join_targets(records);
    let mut ids = number(&mut records);
    for (reference, first) in joined {
        if let Some(id) = ids.get(&first).cloned() {
            ids.entry(reference).or_insert(id);
        }
    }
    let fields = records.iter_mut().flat_map(|record| &mut record.fields);
    for class in fields.map(|field| &mut field.class) {
        if let Class::Holds { types, .. } = class {
            for held in types {
                resolve(held, &ids);
            }
        }
    }
    records
}

fn is_library(id: &RecordId) -> bool {
    id.target == id.package.replace('-', "_")
}

/// One source item seen from two targets is one record, named after the first; the references to the others are
/// returned with the one that they now mean.
fn join_targets(records: Vec<Record>) -> (Vec<Record>, Vec<(Reference, Reference)>) {
    let mut first: BTreeMap<Item, (String, Reference)> = BTreeMap::new();
    let mut joined = Vec::new();
    let mut kept = Vec::new();
    for record in records {
        let (target, own) = (record.id.target.clone(), reference(&record.id));
        let (seen_in, seen_as) = first.entry(item(&record)).or_insert_with(|| (target.clone(), own.clone()));
        if *seen_in == target || record.place.file.is_empty() {
            kept.push(record);
        } else {
            joined.push((own, seen_as.clone()));
        }
    }
    (kept, joined)
}

fn item(record: &Record) -> Item {
    let RecordId { package, version, path, ordinal, .. } = &record.id;
    let below = path.split_once("::").map_or("", |(_, below)| below);
    (package.clone(), version.clone(), below.to_owned(), *ordinal, record.place.clone())
}

fn reference(id: &RecordId) -> Reference {
    (id.path.clone(), id.ordinal)
}

/// Sorts by identity, gives types of one path their ordinals in order of appearance, and says which tag became what.
fn number(records: &mut [Record]) -> BTreeMap<Reference, RecordId> {
    let without_tag = |id: &RecordId| RecordId { ordinal: 0, ..id.clone() };
    records.sort_by_cached_key(|record| (without_tag(&record.id), record.place.clone(), record.id.ordinal));
    let mut ids = BTreeMap::new();
    let mut previous: Option<RecordId> = None;
    for record in records {
        let wire = reference(&record.id);
        record.id.ordinal = match previous {
            Some(previous) if previous == RecordId { ordinal: previous.ordinal, ..record.id.clone() } => {
                previous.ordinal + 1
            }
            _ => 0,
        };
        previous = Some(record.id.clone());
        ids.entry(wire).or_insert_with(|| record.id.clone());
    }
    ids
}

fn resolve(held: &mut Held, ids: &BTreeMap<Reference, RecordId>) {
    if let Target::Record { id } = &held.target {
        held.target = match ids.get(&reference(id)) {
            Some(id) => Target::Record { id: id.clone() },
            None => Target::Unresolved { reason: format!("{} is not in the artifact", id.path) },
        };
    }
    for argument in &mut held.arguments {
        resolve(argument, ids);
    }
}
