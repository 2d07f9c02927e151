//! `verify` on objects made on the spot.

use cargo_fieldnote::collect::{SourceOptions, source, tree::MemoryTree};
use fieldnote_schema::wire;
use object::{Architecture, BinaryFormat, Endianness, SectionKind, write::Object};

use crate::project::{CODE, Project, REGISTER, shop};

/// The object that a compiler would make of this source of the package `shop`.
fn object_of(code: &str) -> Vec<u8> {
    let manifest = "[package]\nname = \"shop\"\nversion = \"1.0.0\"\nedition = \"2024\"\n";
    let tree = MemoryTree::new().with("Cargo.toml", manifest).with("src/lib.rs", code);
    let inventory = source::collect(&tree, &SourceOptions::default()).expect("the source is sound");
    let mut object = Object::new(BinaryFormat::Elf, Architecture::X86_64, Endianness::Little);
    let section = object.add_section(Vec::new(), b".note.fieldnote".to_vec(), SectionKind::Note);
    for record in &inventory.records {
        let bytes = wire::encode(record);
        let size = u32::try_from(bytes.len()).expect("records are small");
        let mut note: Vec<u8> = [10, size, wire::VERSION].into_iter().flat_map(u32::to_le_bytes).collect();
        note.extend(b"Fieldnote\0\0\0");
        note.extend(bytes);
        note.resize(note.len().next_multiple_of(4), 0);
        object.append_section_data(section, &note, 4);
    }
    object.write().expect("the object can be written")
}

/// A project with its inventory committed, and its own object.
fn documented() -> Project {
    let project = shop();
    let inventory = "[[document]]\nkind = \"inventory\"\nformats = [\"json\"]\npath = \"privacy/inventory\"\n";
    project.write("fieldnote.toml", format!("{REGISTER}{inventory}"));
    let run = project.run(&["generate"]);
    assert_eq!(run.status, 0, "{}", run.err);
    project.write("shop.o", object_of(CODE));
    project
}

fn with_phone() -> String {
    CODE.replace("}\n", "    #[personal_data(category = \"contact.phone\")]\n    pub phone: String,\n}\n")
}

#[test]
fn an_artifact_that_is_documented_is_clean() {
    let run = documented().run(&["verify", "shop.o"]);
    assert_eq!((run.status, run.err.as_str()), (0, ""), "{}", run.out);
    assert_eq!(run.out, "What ships is what is documented: 1 record.\n");
}

#[test]
fn what_ships_undocumented_fails_and_is_named_with_its_place() {
    let project = documented();
    project.write("shop.o", object_of(&with_phone()));
    let run = project.run(&["verify", "shop.o"]);
    assert_eq!(run.status, 1, "{}", run.err);
    let expected = "\
1 difference between what ships (1 record) and what is documented (1 record).

undocumented-field `shop::Customer.phone` ships and is not documented
  ships: src/lib.rs:11:9
  cure: build the artifact from this source, or write the inventory anew with the features that ship: cargo fieldnote generate
";
    assert_eq!(run.out, expected);

    let json = project.run(&["verify", "shop.o", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json.out).expect("JSON");
    assert_eq!(json["differences"][0]["item"], "shop::Customer.phone");

    let sarif = project.run(&["verify", "shop.o", "--format", "sarif"]);
    assert_eq!(sarif.status, 1);
    let sarif: serde_json::Value = serde_json::from_str(&sarif.out).expect("JSON");
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "undocumented-field");
    assert_eq!(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "src/lib.rs");
}

#[test]
fn what_does_not_ship_fails_unless_another_artifact_has_it() {
    let project = documented();
    project.write("empty.o", object_of(""));
    let run = project.run(&["verify", "empty.o"]);
    assert_eq!(run.status, 1, "{}", run.err);
    assert!(run.out.contains("crate `shop` is documented but none of its records ships"), "{}", run.out);
    assert!(run.out.contains("fieldnote_no_embed"), "{}", run.out);
    assert_eq!(project.run(&["verify", "empty.o", "shop.o"]).status, 0);
}

#[test]
fn an_inventory_from_elsewhere_can_stand_for_the_committed_one() {
    let project = documented();
    project.write("src/lib.rs", with_phone());
    project.write("new.json", project.run(&["collect"]).out);
    assert_eq!(project.run(&["verify", "shop.o", "--against", "new.json"]).status, 1);
    project.write("new.json", "{\"format\": \"fieldnote-inventory/9\"}");
    project.run(&["verify", "shop.o", "--against", "new.json"]).fails_with(&["new.json", "fieldnote-inventory/1"]);
}

#[test]
fn without_a_committed_inventory_it_says_how_to_write_one() {
    let project = documented();
    std::fs::remove_file(project.at("privacy/inventory.json")).expect("it is there");
    project.run(&["verify", "shop.o"]).fails_with(&["privacy/inventory.json", "cargo fieldnote generate", "--against"]);
    project.write("fieldnote.toml", REGISTER);
    project.run(&["verify", "shop.o"]).fails_with(&["kind = \"inventory\"", "--against"]);
    project.run(&["verify", "shop.o", "--against", "none.json"]).fails_with(&["cannot read none.json"]);
}

#[test]
fn what_is_no_artifact_is_refused_by_the_name_that_was_given() {
    let project = documented();
    for (name, why) in
        [("fieldnote.toml", "is no program"), ("none.exe", "cannot be opened"), ("privacy", "not a file")]
    {
        let run = project.run(&["verify", name]);
        run.fails_with(&[why]);
        assert!(run.err.starts_with(&format!("error: {name}: ")), "{}", run.err);
    }
}

#[test]
fn what_is_mended_the_same_way_says_so_once() {
    let project = documented();
    let with_street = with_phone()
        .replace("pub phone", "pub street: String,\n    #[personal_data(category = \"contact.email\")]\n    pub phone");
    project.write("shop.o", object_of(&with_street));
    let run = project.run(&["verify", "shop.o"]);
    assert_eq!(run.out.matches("undocumented-field").count(), 2, "{}", run.out);
    assert_eq!(run.out.matches("cure:").count(), 1, "{}", run.out);
}
