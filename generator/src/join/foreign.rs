//! `[[record]]`: types from elsewhere, annotated in the register, as records of the inventory.

use std::collections::BTreeSet;

use fieldnote_schema::{Class, Field, Place, Record, RecordId, Shape};

use crate::{
    inventory::Inventory,
    register::model::{At, ForeignField, ForeignRecord, Register},
};

/// Adds them, unless the code has a record of that path itself, and puts all records in order.
pub(super) fn add(inventory: &mut Inventory, register: &Register) {
    let own: BTreeSet<String> = inventory.records.iter().map(|record| record.id.path.clone()).collect();
    let foreign = register.records.iter().filter_map(|at| record(&at.value, &at.place));
    inventory.records.extend(foreign.filter(|record| !own.contains(&record.id.path)));
    inventory.records.sort_by(|a, b| a.id.cmp(&b.id));
    inventory.records.dedup_by(|later, first| later.id == first.id);
}

fn record(foreign: &ForeignRecord, place: &Place) -> Option<Record> {
    let path = &foreign.path.as_ref()?.value;
    let target = path.split("::").next().unwrap_or(path);
    Some(Record {
        id: RecordId {
            package: target.replace('_', "-"),
            target: target.to_owned(),
            path: path.clone(),
            ..RecordId::default()
        },
        shape: Shape::Struct,
        mark: foreign.category.as_ref().map(|category| category.value.clone()),
        keys: foreign.keys.clone(),
        doc: None,
        table: None,
        parameters: Vec::new(),
        fields: foreign.fields.iter().filter_map(|(name, at)| field(name, at)).collect(),
        place: place.clone(),
    })
}

fn field(name: &str, at: &At<ForeignField>) -> Option<Field> {
    let class = match &at.value.category {
        Some(category) => Class::Datum { category: category.value.clone() },
        None if at.value.not_personal => Class::NotPersonal,
        None => return None,
    };
    Some(Field {
        name: name.to_owned(),
        variant: None,
        ty: String::new(),
        class,
        keys: at.value.keys.clone(),
        wire_name: None,
        column: None,
        wire_skip: false,
        wire_flatten: false,
        doc: None,
        place: at.place.clone(),
    })
}
