//! The bookshop's program against its documents, and what its records take up.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use cargo_fieldnote::{
    Env, ExitStatus,
    collect::{SourceOptions, source, tree::DirTree},
    run,
};
use fieldnote_schema::wire;
use serde_json::Value;

fn bookshop() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/bookshop")
}

/// Builds the shop's server in a target folder that later runs find again.
fn program() -> PathBuf {
    let target = crate::agreement::target_folder();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--quiet", "--locked", "--package", "shop", "--bin", "shop"]).current_dir(bookshop());
    let output = cargo.env("CARGO_TARGET_DIR", &target).env_remove("RUSTFLAGS").output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    target.join("debug").join(format!("shop{}", std::env::consts::EXE_SUFFIX))
}

fn verify(program: &Path, against: Option<&Path>) -> (ExitStatus, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut args = vec!["verify".as_ref(), program.as_os_str()];
    if let Some(file) = against {
        args.extend(["--against".as_ref(), file.as_os_str()]);
    }
    let status = run(args, &bookshop(), &Env::default(), &mut out, &mut err);
    (status, String::from_utf8_lossy(&out).into_owned() + &String::from_utf8_lossy(&err))
}

#[test]
fn the_shop_ships_what_it_documents_and_a_record_that_is_not_documented_is_named() {
    let program = program();
    let (status, said) = verify(&program, None);
    assert_eq!(status, ExitStatus::Clean, "{said}");

    let committed = fs::read(bookshop().join("privacy/inventory.json")).expect("it is committed");
    let mut inventory: Value = serde_json::from_slice(&committed).expect("it is JSON");
    let records = inventory["records"].as_array_mut().expect("it has records");
    records.retain(|record| record["id"]["path"] != "support::ticket::Ticket");
    let folder = tempfile::tempdir().expect("a folder");
    let less = folder.path().join("inventory.json");
    fs::write(&less, inventory.to_string()).expect("the folder can be written");
    let (status, said) = verify(&program, Some(&less));
    assert_eq!(status, ExitStatus::Findings, "{said}");
    assert!(said.contains("`support::ticket::Ticket` ships and is not documented"), "{said}");
    assert!(said.contains("crates/support/src/ticket.rs:15:12"), "{said}");
}

#[test]
fn notes_take_less_than_twice_the_bytes_of_the_facts_in_them() {
    for (example, most) in [("bookshop", 110), ("clinic", 115), ("fitness-app", 110)] {
        let folder = bookshop().with_file_name(example);
        let inventory = source::collect(&DirTree::new(folder), &SourceOptions::default()).expect("it is sound");
        let notes =
            inventory.records.iter().map(|record| wire::HEADER + wire::encode(record).len().next_multiple_of(4));
        let facts = inventory.records.iter().map(|record| {
            let json = serde_json::to_value(record).expect("a record is plain data");
            facts(&json) + json["place"]["file"].as_str().map_or(0, str::len)
        });
        let (notes, facts): (usize, usize) = (notes.sum(), facts.sum());
        let fields: usize = inventory.records.iter().map(|record| record.fields.len()).sum();
        assert!(fields > 50, "{example}: there are fields to speak of");
        assert!(notes < 2 * facts, "{example}: {notes} bytes of notes for {facts} bytes of facts");
        // More than this a field would be a change of the wire form that has to be meant.
        assert!(notes / fields <= most, "{example}: {} bytes a field", notes / fields);
    }
}

/// Bytes of the facts in a record, each as short as text goes: without names of members, doc comments, the files of
/// places, and what the path of an identity or of a reference says already.
fn facts(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(facts).sum(),
        Value::Object(members) => {
            let reference = members.get("kind").is_some_and(|kind| kind == "record");
            let told = members.iter().filter(|(name, value)| {
                !(matches!(name.as_str(), "doc" | "file" | "kind") || name.as_str() == "target" && value.is_string())
            });
            if reference {
                value["id"]["path"].as_str().map_or(0, str::len)
            } else {
                told.map(|(_, it)| facts(it)).sum()
            }
        }
        Value::Null => 0,
        number_or_flag => number_or_flag.to_string().len(),
    }
}
