//! Which notes are one record, and where references lead.

use fieldnote_schema::record::{Class, Held, Record, Target};
use fieldnote_schema::{RecordId, wire};

use super::files::elf;
use super::{note, open, paths, record};

fn of(records: &[Record]) -> Vec<u8> {
    elf(&records.iter().flat_map(|record| note(record, false)).collect::<Vec<u8>>())
}

fn holding(mut holder: Record, held: &Record) -> Record {
    let id = RecordId { package: String::new(), version: String::new(), ..held.id.clone() };
    let types = vec![Held { written: "Held".to_owned(), target: Target::Record { id }, arguments: Vec::new() }];
    holder.fields[0].class = Class::Holds { types, nested: true };
    holder
}

fn held(record: &Record) -> &Target {
    &record.fields[0].class.held()[0].target
}

#[test]
fn types_of_one_path_get_ordinals_in_order_of_appearance() {
    let file = of(&[record("shop::Local", 50), record("shop::Local", 7), record("shop::Local", 20)]);
    assert_eq!(paths(&file), ["shop::Local", "shop::Local#1", "shop::Local#2"]);
    let lines: Vec<u32> = open(&file).expect("sound").records.iter().map(|record| record.place.line).collect();
    assert_eq!(lines, [7, 20, 50]);
}

#[test]
fn a_reference_leads_to_the_right_one_of_two_types_of_one_path() {
    let (first, second) = (record("shop::Local", 7), record("shop::Local", 20));
    let file = of(&[holding(record("shop::Order", 30), &second), first, second]);
    let inventory = open(&file).expect("sound");
    let order = inventory.records.last().expect("three records");
    assert_eq!(held(order), &Target::Record { id: inventory.records[1].id.clone() });
}

#[test]
fn two_versions_of_a_crate_stay_apart() {
    let mut old = record("shop::Order", 30);
    old.id.version = "0.9.0".to_owned();
    old.id.ordinal = wire::tag("shop", "0.9.0", &old.place);
    let inventory = open(&of(&[record("shop::Order", 30), old])).expect("sound");
    let versions: Vec<&str> = inventory.records.iter().map(|record| record.id.version.as_str()).collect();
    assert_eq!(versions, ["0.9.0", "1.2.0"]);
}

#[test]
fn a_module_compiled_into_the_library_and_a_program_is_one_record() {
    let (library, program) = (record("shop::model::Order", 30), record("shop_cli::model::Order", 30));
    let user = holding(record("shop_cli::Basket", 3), &program);
    let inventory = open(&of(&[program, user, library])).expect("sound");
    let ids: Vec<String> = inventory.records.iter().map(|record| record.id.to_string()).collect();
    assert_eq!(ids, ["shop::model::Order", "shop_cli::Basket"]);
    assert_eq!(held(&inventory.records[1]), &Target::Record { id: inventory.records[0].id.clone() });
}

#[test]
fn a_type_that_the_artifact_lacks_stays_unresolved() {
    let missing = record("shop::Missing", 1);
    let inventory = open(&of(&[holding(record("shop::Order", 30), &missing)])).expect("sound");
    let reason = "shop::Missing is not in the artifact".to_owned();
    assert_eq!(held(&inventory.records[0]), &Target::Unresolved { reason });
}

#[test]
fn several_artifacts_hold_the_records_of_a_product_together() {
    let (library, program) = (record("shop::model::Order", 30), record("worker::model::Order", 30));
    let artifacts = vec![vec![program, record("worker::Queue", 3)], vec![library.clone()], vec![library]];
    let inventory = super::super::inventory(artifacts);
    let ids: Vec<String> = inventory.records.iter().map(|record| record.id.to_string()).collect();
    assert_eq!(ids, ["shop::model::Order", "worker::Queue"]);
}

#[test]
fn artifacts_for_several_targets_have_the_fields_of_all_of_them() {
    let (linux, mut windows) = (record("shop::Order", 30), record("shop::Order", 30));
    windows.fields[0].name = "registry_key".to_owned();
    windows.fields[0].place.line += 1;
    let inventory = super::super::inventory(vec![vec![windows], vec![linux.clone()], vec![linux]]);
    let fields: Vec<&str> = inventory.records[0].fields.iter().map(|field| &*field.name).collect();
    assert_eq!((inventory.records.len(), fields), (1, vec!["email", "registry_key"]));
}
