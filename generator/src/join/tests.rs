//! What the join makes of hand-made inventories: each test says records, a register, and the lines to come out.

mod activities;
mod occurrences;
mod random;
mod schemas;

use fieldnote_schema::{Class, Field, Held, Keys, Place, Record, RecordId, Retention, Shape, Target};

use super::*;
use crate::{collect::tree::MemoryTree, datamap::Datum, inventory::Package, register};

fn register(text: &str) -> Register {
    let tree = MemoryTree::new().with("fieldnote.toml", text).with("brand/logo.svg", "<svg/>");
    let (register, findings) = register::read(&tree, "fieldnote.toml").unwrap();
    assert!(findings.is_empty(), "{findings:?}");
    register
}

fn inventory(records: Vec<Record>) -> Inventory {
    let package = Package {
        name: "shop".into(),
        version: "1.0.0".into(),
        folder: Some(String::new()),
        system: None,
        collects_nothing: false,
    };
    Inventory {
        format: crate::inventory::FORMAT.into(),
        packages: vec![package],
        records,
        assumed: Vec::new(),
        findings: Vec::new(),
    }
}

fn id(name: &str) -> RecordId {
    RecordId {
        package: "shop".into(),
        version: "1.0.0".into(),
        target: "shop".into(),
        path: format!("shop::{name}"),
        ordinal: 0,
    }
}

/// `subject/purpose+purpose/retention/source`, with empty parts for what is not said.
fn keys(text: &str) -> Keys {
    let mut parts = text.split('/').map(|part| (!part.is_empty()).then(|| part.to_owned()));
    let mut next = || parts.next().flatten();
    Keys {
        subject: next(),
        purposes: next().map(|purposes| purposes.split('+').map(str::to_owned).collect()),
        retention: next().map(|id| Retention::Rule { id }),
        source: next(),
        ..Keys::default()
    }
}

fn record(name: &str, container: &str, fields: Vec<Field>) -> Record {
    Record {
        id: id(name),
        shape: Shape::Struct,
        mark: None,
        keys: keys(container),
        doc: None,
        table: None,
        parameters: Vec::new(),
        fields,
        place: Place::new("src/lib.rs", 1, 1),
    }
}

fn marked(name: &str, category: &str, container: &str) -> Record {
    Record { mark: Some(category.into()), ..record(name, container, Vec::new()) }
}

fn field(name: &str, own: &str, class: Class) -> Field {
    Field {
        name: name.into(),
        variant: None,
        ty: String::new(),
        class,
        keys: keys(own),
        wire_name: None,
        column: None,
        wire_skip: false,
        wire_flatten: false,
        doc: None,
        place: Place::new("src/lib.rs", 2, 5),
    }
}

fn datum(name: &str, category: &str, own: &str) -> Field {
    field(name, own, Class::Datum { category: category.into() })
}

fn holds(name: &str, types: Vec<Held>, own: &str) -> Field {
    field(name, own, Class::Holds { types, nested: true })
}

fn bare(name: &str, ty: &str, own: &str) -> Field {
    field(name, own, Class::Holds { types: vec![held(ty)], nested: false })
}

fn held(name: &str) -> Held {
    held_with(name, Vec::new())
}

fn held_with(name: &str, arguments: Vec<Held>) -> Held {
    Held { written: name.into(), target: Target::Record { id: id(name) }, arguments }
}

fn parameter(name: &str) -> Held {
    Held { written: name.into(), target: Target::Parameter { name: name.into() }, arguments: Vec::new() }
}

/// `id category subject/purposes/retention/source`
fn show(datum: &Datum) -> String {
    let keys = &datum.keys;
    let retention = keys.retention.as_ref().map(|retention| match retention {
        Retention::Rule { id } => id.clone(),
        Retention::Period { period, .. } => period.clone(),
    });
    format!(
        "{} {} {}/{}/{}/{}",
        datum.id.trim_start_matches("shop::"),
        datum.category,
        keys.subject.as_deref().unwrap_or_default(),
        keys.purposes.clone().unwrap_or_default().join("+"),
        retention.unwrap_or_default(),
        keys.source.as_deref().unwrap_or_default()
    )
}

fn data(records: Vec<Record>, text: &str) -> Vec<String> {
    join(inventory(records), register(text)).data.iter().map(show).collect()
}

fn address() -> Record {
    record(
        "Address",
        "",
        vec![datum("street", "contact.address.street", ""), datum("city", "contact.address.city", "")],
    )
}
