//! Small workspaces in memory, and what is collected from them.

use super::*;
use crate::collect::tree::MemoryTree;

const MANIFEST: &str = "[package]\nname = \"shop\"\nversion = \"1.0.0\"\nedition = \"2024\"\n";

#[test]
fn a_record_is_collected_with_its_place() {
    let tree = MemoryTree::new().with("Cargo.toml", MANIFEST).with(
        "src/lib.rs",
        "#[derive(PersonalData)]\n#[personal_data(subject = \"customer\")]\npub struct Customer {\n    \
         #[personal_data(category = \"contact.email\")]\n    pub email: String,\n}\n",
    );
    let found = collect(&tree, &SourceOptions::default()).unwrap();
    assert_eq!(found.findings, []);
    let record = &found.records[0];
    assert_eq!(record.id.path, "shop::Customer");
    assert_eq!(record.place, Place::new("src/lib.rs", 3, 12));
    assert_eq!(record.fields[0].place, Place::new("src/lib.rs", 5, 9));
}
