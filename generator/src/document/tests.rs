//! Tests of whole documents.

use fieldnote_schema::{Class, Field, Keys, Place, Provision, Record, RecordId, Shape};

use super::*;
use crate::{
    collect::tree::MemoryTree,
    inventory::{self, Inventory},
    join::join,
    register,
};

const REGISTER: &str = include_str!("tests/register.toml");

/// A field of the fixture: record, field, category, purposes, and what else it says.
fn field(name: &str, category: &str, purposes: &[&str], more: impl FnOnce(&mut Keys)) -> Field {
    let mut keys = Keys { purposes: Some(purposes.iter().map(ToString::to_string).collect()), ..Keys::default() };
    more(&mut keys);
    Field {
        name: name.to_owned(),
        variant: None,
        ty: "String".to_owned(),
        class: Class::Datum { category: category.to_owned() },
        keys,
        wire_name: None,
        column: None,
        wire_skip: false,
        wire_flatten: false,
        doc: None,
        place: Place::default(),
    }
}

fn given(keys: &mut Keys) {
    keys.source = Some("data_subject".to_owned());
}

fn customer() -> Vec<Field> {
    vec![
        field("full_name", "identity.name", &["account", "delivery"], given),
        field("email", "contact.email", &["account", "newsletter"], given),
        field("password", "credential.password", &["account"], |keys| {
            given(keys);
            keys.protection = Some(vec!["hashing".to_owned()]);
        }),
        field("street", "contact.address.street", &["delivery"], given),
        field("city", "contact.address.city", &["delivery"], given),
        field("phone", "contact.phone", &["delivery"], |keys| {
            given(keys);
            keys.provision = Some(Provision::Optional);
        }),
        field("last_ip", "device.ip_address", &["account"], |keys| {
            keys.source = Some("device".to_owned());
            keys.retention = Some(fieldnote_schema::Retention::Period { period: "P90D".to_owned(), after: None });
        }),
        field("taste", "profile.inferred", &["suggestions"], |keys| keys.derived = Some(true)),
        field("large_print", "health.disability", &["access_needs"], given),
        field("parcel_place", "location.coarse", &["delivery"], |keys| keys.source = Some("carrier".to_owned())),
    ]
}

fn inventory(mut fields: Vec<Field>) -> Inventory {
    for (line, field) in (10..).zip(&mut fields) {
        field.place = Place::new("crates/accounts/src/lib.rs", line, 9);
    }
    let id = RecordId {
        package: "accounts".to_owned(),
        version: "1.0.0".to_owned(),
        target: "accounts".to_owned(),
        path: "accounts::Customer".to_owned(),
        ordinal: 0,
    };
    let record = Record {
        id,
        shape: Shape::Struct,
        mark: None,
        keys: Keys { subject: Some("customer".to_owned()), ..Keys::default() },
        doc: None,
        table: Some("customers".to_owned()),
        parameters: Vec::new(),
        fields,
        place: Place::new("crates/accounts/src/lib.rs", 8, 12),
    };
    Inventory {
        format: inventory::FORMAT.to_owned(),
        packages: Vec::new(),
        records: vec![record],
        assumed: Vec::new(),
        findings: Vec::new(),
    }
}

fn map_of(register: &str, fields: Vec<Field>) -> DataMap {
    let tree = MemoryTree::new().with("fieldnote.toml", register.as_bytes());
    let (register, findings) = register::read(&tree, "fieldnote.toml").expect("the fixture is a register");
    assert!(findings.is_empty(), "{findings:#?}");
    join(inventory(fields), register)
}

fn render(map: &DataMap) -> Vec<Rendered> {
    let templates = Templates::built_in().expect("the built-in templates load");
    render_all(map, &templates, &Options::default()).expect("the fixture renders")
}

fn file<'r>(rendered: &'r [Rendered], path: &str) -> &'r str {
    let found = rendered.iter().find(|it| it.path == path).expect("the document was written");
    std::str::from_utf8(&found.bytes).expect("documents are text")
}

#[test]
fn the_notice_reads_as_a_careful_person_would_write_it() {
    insta::assert_snapshot!(file(&render(&map_of(REGISTER, customer())), "notice.md"));
}

#[test]
fn the_record_has_every_item_of_article_30() {
    let rendered = render(&map_of(REGISTER, customer()));
    insta::assert_snapshot!("record", file(&rendered, "record.md"));
    insta::assert_snapshot!("record_csv", file(&rendered, "record.csv"));
}

#[test]
fn the_inventory_shows_every_field_with_its_line() {
    insta::assert_snapshot!(file(&render(&map_of(REGISTER, customer())), "inventory.md"));
}
