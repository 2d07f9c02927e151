//! The published JSON Schemas: fresh, and true of what is written.

use std::path::Path;

use serde_json::Value;

use super::*;
use crate::{datamap::datamap_schema, document::contract::context_schema, inventory::inventory_schema};

/// Set to write the files anew.
const UPDATE: &str = "UPDATE_SCHEMAS";

fn committed(name: &str, schema: &Value) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/json").join(name);
    if std::env::var_os(UPDATE).is_some() {
        std::fs::write(&path, format!("{schema:#}\n")).unwrap();
    }
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn the_committed_schemas_are_those_of_the_types() {
    for (name, schema) in [
        ("inventory.schema.json", inventory_schema()),
        ("datamap.schema.json", datamap_schema()),
        ("context.schema.json", context_schema()),
    ] {
        assert!(
            committed(name, &schema) == format!("{schema:#}\n"),
            "schema/json/{name} is stale: run this test once with {UPDATE}=1"
        );
    }
}

#[test]
fn a_full_data_map_is_valid_and_a_wrong_one_is_not() {
    let text = include_str!("../../register/tests/full.toml");
    let wide = Record {
        doc: Some("Everything".into()),
        table: Some("t".into()),
        parameters: vec!["T".into()],
        ..record(
            "Wide",
            "customer/newsletter+other/long/device",
            vec![
                datum("mail", "contact.email", "///device"),
                bare("b", "Email", ""),
                holds("open", vec![parameter("T")], ""),
                field(
                    "lost",
                    "",
                    Class::Holds {
                        types: vec![Held {
                            written: "X".into(),
                            target: Target::Unresolved { reason: "no such type in scope".into() },
                            arguments: Vec::new(),
                        }],
                        nested: true,
                    },
                ),
                field("n", "", Class::NotPersonal),
            ],
        )
    };
    let map = join(inventory(vec![wide, marked("Email", "contact.email", "")]), register(text));
    let validator = jsonschema::validator_for(&datamap_schema()).unwrap();
    let json = serde_json::to_value(&map).unwrap();
    let errors: Vec<_> = validator.iter_errors(&json).map(|error| error.to_string()).collect();
    assert_eq!(errors, [""; 0]);

    let validator = jsonschema::validator_for(&inventory_schema()).unwrap();
    let mut inventory = serde_json::to_value(&map.inventory).unwrap();
    assert!(validator.is_valid(&inventory));
    inventory["records"][0]["shape"] = "circle".into();
    assert!(!validator.is_valid(&inventory));
}
