//! The artifact reader on files made up in every format, sound and broken.

mod broken;
mod files;
mod identity;

use std::io::Cursor;

use fieldnote_schema::record::{Class, Field, Keys, Record, RecordId, Shape};
use fieldnote_schema::{Place, wire};

use super::{Problem, read};
use crate::inventory::Inventory;

fn open(bytes: &[u8]) -> Result<Inventory, Problem> {
    read(Cursor::new(bytes))
}

fn paths(bytes: &[u8]) -> Vec<String> {
    let inventory = open(bytes).expect("the artifact can be read");
    inventory.records.iter().map(|record| record.id.to_string()).collect()
}

/// A record with one field, declared in `line` of the package `shop`.
fn record(path: &str, line: u32) -> Record {
    let place = Place::new("src/model.rs", line, 1);
    let id = RecordId {
        package: "shop".to_owned(),
        version: "1.2.0".to_owned(),
        target: path.split("::").next().unwrap_or_default().to_owned(),
        path: path.to_owned(),
        ordinal: wire::tag("shop", "1.2.0", &place),
    };
    let field = Field {
        name: "email".to_owned(),
        variant: None,
        ty: "String".to_owned(),
        class: Class::Datum { category: "contact.email".to_owned() },
        keys: Keys::default(),
        wire_name: None,
        column: None,
        wire_skip: false,
        wire_flatten: false,
        doc: None,
        place: Place::new("src/model.rs", line + 1, 5),
    };
    Record {
        id,
        shape: Shape::Struct,
        mark: None,
        keys: Keys::default(),
        doc: None,
        table: None,
        parameters: Vec::new(),
        fields: vec![field],
        place,
    }
}

/// A note as the derive lays it out.
fn note(record: &Record, big_endian: bool) -> Vec<u8> {
    let bytes = wire::encode(record);
    let size = u32::try_from(bytes.len()).expect("records are small");
    let mut note = Vec::new();
    for number in [10, size, wire::VERSION] {
        note.extend(if big_endian { number.to_be_bytes() } else { number.to_le_bytes() });
    }
    note.extend(b"Fieldnote\0\0\0");
    note.extend(bytes);
    note.resize(note.len().next_multiple_of(4), 0);
    note
}

/// The notes of two records, with the zeros between them that a linker may put there.
fn two_notes(big_endian: bool) -> Vec<u8> {
    let mut notes = note(&record("shop::Order", 30), big_endian);
    notes.extend([0; 8]);
    notes.extend(note(&record("shop::model::Customer", 10), big_endian));
    notes
}
