//! The hostile register of `tests/hostile` fills every text slot that the reader knows, so that no slot stays untried.

use std::collections::BTreeSet;

use serde_json::Value as Json;
use toml::{Table, Value};

use super::{Register, read_one};

const FULL: &str = include_str!("full.toml");
const HOSTILE: &str = include_str!("../../../../tests/hostile/fieldnote.toml");

/// Free text as nobody would write it, without what single formats of files forbid.
const PAYLOAD: &str = "<b>evil</b> & \"evil\"";

/// Sections whose entries have names of the team's own.
const NAMED: [&str; 12] = [
    "controller",
    "system",
    "purpose",
    "recipient",
    "retention",
    "event",
    "source",
    "decision",
    "measure",
    "category",
    "subject",
    "client",
];

/// What names a template or a file, and stops a run where there is none.
const FILES: [&str; 2] = ["document.*.kind", "document.*.path"];

/// Every text with its path; names and numbers of entries are `*`, languages are left out.
fn texts(path: &[String], value: &Value, found: &mut Vec<(Vec<String>, String, String)>) {
    let below = |step: &str| path.iter().cloned().chain([step.to_owned()]).collect::<Vec<_>>();
    match value {
        Value::String(text) => found.push((path.to_vec(), slot(path), text.clone())),
        Value::Table(table) => table.iter().for_each(|(key, value)| texts(&below(key), value, found)),
        Value::Array(items) => {
            (0..).zip(items).for_each(|(at, item): (usize, _)| texts(&below(&at.to_string()), item, found));
        }
        _ => {}
    }
}

fn slot(path: &[String]) -> String {
    let named = |at: usize| match at {
        1 => NAMED.contains(&&*path[0]) || path[0] == "label",
        3 => match &*path[0] {
            "controller" => matches!(&*path[2], "joint" | "representative"),
            "record" => path[2] == "fields",
            _ => false,
        },
        _ => false,
    };
    let kept = (0..path.len()).filter(|at| !matches!(&*path[*at], "en" | "de"));
    let steps = kept.map(|at| if named(at) || path[at].parse::<usize>().is_ok() { "*" } else { &*path[at] });
    steps.collect::<Vec<_>>().join(".")
}

fn set(table: &mut Table, path: &[String], text: &str) {
    let mut value = table.get_mut(&path[0]).expect("the path was found there");
    for step in &path[1..] {
        value = match value {
            Value::Table(table) => table.get_mut(step).expect("the path was found there"),
            Value::Array(items) => &mut items[step.parse::<usize>().expect("a number")],
            other => panic!("{other} has no parts"),
        };
    }
    *value = Value::String(text.to_owned());
}

fn all(register: &str) -> (Table, Vec<(Vec<String>, String, String)>) {
    let table: Table = register.parse().expect("it is TOML");
    let mut found = Vec::new();
    texts(&[], &Value::Table(table.clone()), &mut found);
    (table, found)
}

#[test]
fn the_hostile_register_fills_every_text_slot() {
    let (full, slots) = all(FULL);
    let filled: BTreeSet<String> =
        all(HOSTILE).1.into_iter().filter(|(_, _, text)| text.contains("evil")).map(|(_, slot, _)| slot).collect();
    let mut untried = BTreeSet::new();
    for (path, slot, _) in slots.iter().filter(|(_, slot, _)| !filled.contains(slot) && !FILES.contains(&&**slot)) {
        let mut changed = full.clone();
        set(&mut changed, path, PAYLOAD);
        // What the reader refuses is a word of a vocabulary, a date, a country or a path, and no free text.
        if read_one(&changed.to_string()).1.is_empty() {
            untried.insert(slot);
        }
    }
    assert!(untried.is_empty(), "add a text with `evil` to tests/hostile/fieldnote.toml for each of {untried:#?}");
}

/// Walks data along their schema, and notes which properties of which definitions occur.
fn walk(root: &Json, schema: &Json, data: &Json, seen: &mut BTreeSet<(String, String)>) {
    let any = schema["anyOf"].as_array().into_iter().flatten();
    for schema in any.chain(schema["allOf"].as_array().into_iter().flatten()) {
        walk(root, schema, data, seen);
    }
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")) {
        walk_named(root, name, &root["$defs"][name], data, seen);
    } else {
        walk_named(root, "", schema, data, seen);
    }
}

fn walk_named(root: &Json, name: &str, schema: &Json, data: &Json, seen: &mut BTreeSet<(String, String)>) {
    if let Json::Array(items) = data {
        for item in items {
            walk(root, &schema["items"], item, seen);
        }
    }
    for (key, value) in data.as_object().into_iter().flatten() {
        match &schema["properties"][key] {
            Json::Null => walk(root, &schema["additionalProperties"], value, seen),
            property => {
                seen.insert((name.to_owned(), key.clone()));
                walk(root, property, value, seen);
            }
        }
    }
}

#[test]
fn the_full_register_has_every_key_of_the_schema() {
    let schema = serde_json::to_value(schemars::schema_for!(Register)).expect("a schema is JSON");
    let data = serde_json::to_value(read_one(FULL).0).expect("a register is data");
    let mut seen = BTreeSet::new();
    walk(&schema, &schema, &data, &mut seen);
    let mut lacking = BTreeSet::new();
    for (name, definition) in schema["$defs"].as_object().expect("definitions") {
        for (key, _) in definition["properties"].as_object().into_iter().flatten() {
            // Places are no keys, and what is pending has tests of its own.
            let made = name.starts_with("At_") || name == "Pending";
            if !made && !seen.contains(&(name.clone(), key.clone())) {
                lacking.insert(format!("{name}.{key}"));
            }
        }
    }
    assert!(lacking.is_empty(), "add these to full.toml, so that other tests try them: {lacking:#?}");
}
