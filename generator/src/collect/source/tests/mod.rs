//! Small workspaces in memory, and what is collected from them.

mod hostile;
mod items;
mod modules;
mod predicates;
mod resolution;
mod workspaces;

use fieldnote_schema::{Class, Held, Record, Target};

use super::*;
use crate::collect::tree::MemoryTree;

pub(super) const MANIFEST: &str = "[package]\nname = \"shop\"\nversion = \"1.0.0\"\nedition = \"2024\"\n";

/// A tree of the given files, with a manifest of the package `shop` where none is given.
pub(super) fn tree(files: &[(&str, &str)]) -> MemoryTree {
    let tree = MemoryTree::new().with("Cargo.toml", MANIFEST);
    files.iter().fold(tree, |tree, (path, text)| tree.with(path, *text))
}

/// The inventory of files in which nothing stops a run.
pub(super) fn inventory(files: &[(&str, &str)]) -> Inventory {
    inventory_with(files, &SourceOptions::default())
}

pub(super) fn inventory_with(files: &[(&str, &str)], options: &SourceOptions) -> Inventory {
    collect(&tree(files), options).unwrap_or_else(|error| panic!("{error}"))
}

/// What stops a run, a line each.
pub(super) fn failure(files: &[(&str, &str)]) -> String {
    collect(&tree(files), &SourceOptions::default()).expect_err("the run stops").to_string()
}

/// An annotated struct of one field.
pub(super) fn note(name: &str) -> String {
    format!(
        "#[derive(PersonalData)] pub struct {name} {{ #[personal_data(category = \"contact.email\")] a: String }}\n"
    )
}

/// The records' identities as shown to people, sorted.
pub(super) fn names(found: &Inventory) -> Vec<String> {
    found.records.iter().map(|record| record.id.to_string()).collect()
}

/// The findings as `code at place: message`.
pub(super) fn findings(found: &Inventory) -> Vec<String> {
    let line = |finding: &Finding| format!("{} at {}: {}", finding.code, finding.primary.place, finding.message);
    found.findings.iter().map(line).collect()
}

pub(super) fn record<'a>(found: &'a Inventory, name: &str) -> &'a Record {
    found.records.iter().find(|record| record.id.name() == name).expect("the record is collected")
}

/// What the first field of a record holds, in short: `shop::Address`, `T`, `? reason`, with arguments in brackets.
pub(super) fn held(found: &Inventory, name: &str) -> String {
    match &record(found, name).fields[0].class {
        Class::Holds { types, .. } => types.iter().map(short).collect::<Vec<_>>().join(", "),
        class => panic!("{name} holds no record: {class:?}"),
    }
}

fn short(held: &Held) -> String {
    let target = match &held.target {
        Target::Record { id } => id.to_string(),
        Target::Parameter { name } => name.clone(),
        Target::Unresolved { reason } => format!("? {reason}"),
    };
    if held.arguments.is_empty() {
        return target;
    }
    let arguments: Vec<String> = held.arguments.iter().map(short).collect();
    format!("{target}<{}>", arguments.join(", "))
}

#[test]
fn a_record_keeps_the_places_of_type_and_field() {
    let found = inventory(&[(
        "src/lib.rs",
        "#[derive(PersonalData)]\n#[personal_data(subject = \"customer\")]\npub struct Customer {\n    \
         #[personal_data(category = \"contact.email\")]\n    pub email: String,\n}\n",
    )]);
    assert_eq!(findings(&found), [""; 0]);
    let record = record(&found, "Customer");
    assert_eq!(record.place, Place::new("src/lib.rs", 3, 12));
    assert_eq!(record.fields[0].place, Place::new("src/lib.rs", 5, 9));
    assert_eq!(record.keys.subject.as_deref(), Some("customer"));
}

#[test]
fn an_inventory_reads_back_from_its_json() {
    let found = inventory(&[("src/lib.rs", &note("A"))]);
    let text = serde_json::to_string(&found).unwrap();
    assert_eq!(serde_json::from_str::<Inventory>(&text).unwrap(), found);
}
