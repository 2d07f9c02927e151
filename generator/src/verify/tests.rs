//! Differences between inventories made up of source text.

use fieldnote_schema::Place;

use super::{Verification, verify};
use crate::{
    collect::{SourceOptions, rules, source, tree::MemoryTree},
    finding::Finding,
    inventory::Inventory,
};

const CODE: &str = r#"
#[derive(fieldnote::PersonalData)]
#[personal_data(subject = "customer", purpose = "account")]
pub struct Customer {
    #[personal_data(category = "contact.email")]
    pub email: String,
    #[personal_data(nested)]
    pub home: Address,
}
#[derive(fieldnote::PersonalData)]
pub struct Address {
    #[personal_data(category = "contact.address.city")]
    pub city: String,
}
"#;

fn inventory(version: &str, code: &str) -> Inventory {
    let manifest = format!("[package]\nname = \"shop-web\"\nversion = \"{version}\"\nedition = \"2024\"\n");
    let tree = MemoryTree::new().with("Cargo.toml", manifest).with("src/lib.rs", code);
    source::collect(&tree, &SourceOptions::default()).expect("the source is sound")
}

fn said(verification: &Verification) -> Vec<String> {
    verification.differences.iter().map(|it| format!("{}: {}", it.code, it.message)).collect()
}

fn compare(documented: &str, shipped: &str) -> Vec<String> {
    said(&verify(&inventory("1.0.0", documented), &inventory("1.0.0", shipped), &[]))
}

#[test]
fn places_docs_and_versions_are_no_difference() {
    let moved = format!("\n\n//! Elsewhere.\n{}", CODE.replace("pub email", "/// To write to.\n    pub email"));
    let verification = verify(&inventory("1.0.0", CODE), &inventory("1.1.0", &moved), &[]);
    assert_eq!(said(&verification), [""; 0]);
    assert_eq!((verification.shipped, verification.documented), (2, 2));
}

#[test]
fn a_field_that_ships_and_one_that_does_not_are_named() {
    let renamed = CODE.replace("pub city", "pub town");
    let expected = [
        "undocumented-field: `shop_web::Address.town` ships and is not documented",
        "unshipped-field: `shop_web::Address.city` is documented but does not ship",
    ];
    assert_eq!(compare(CODE, &renamed), expected);
}

#[test]
fn another_category_and_other_keys_are_named() {
    let shipped = CODE.replace("contact.email\"", "contact.phone\", retention = \"P1Y\"").replace("\"account", "\"ads");
    let expected = [
        "different-field: `shop_web::Customer.email` ships otherwise than documented: as `contact.phone` instead of \
         `contact.email`, with another retention",
        "different-record: `shop_web::Customer` ships otherwise than documented: with another purpose",
    ];
    assert_eq!(compare(CODE, &shipped), expected);
}

#[test]
fn a_type_on_one_side_alone_is_named() {
    let less = CODE.split("#[derive").take(2).collect::<Vec<_>>().join("#[derive").replace("nested", "not_personal");
    let more = format!("{less}#[derive(fieldnote::PersonalData)]\npub struct Extra;\n");
    assert_eq!(compare(&less, &more), ["undocumented-record: `shop_web::Extra` ships and is not documented"]);
    assert_eq!(compare(&more, &less), ["unshipped-record: `shop_web::Extra` is documented but does not ship"]);
}

#[test]
fn a_crate_that_is_not_linked_is_said_in_one_line() {
    let expected = ["unshipped-crate: crate `shop_web` is documented but none of its records ships"];
    assert_eq!(compare(CODE, ""), expected);
}

#[test]
fn a_dependency_that_nobody_documented_is_named_with_its_package() {
    let mut documented = inventory("1.0.0", CODE);
    documented.packages.clear();
    documented.records.clear();
    let verification = verify(&documented, &inventory("2.0.0", CODE), &[]);
    let first = "undocumented-record: `shop_web::Address` ships and is not documented (of the package shop-web 2.0.0, \
                 which is not documented at all)";
    assert_eq!(said(&verification)[0], first);
    assert_eq!(verification.differences[0].shipped, None);
}

#[test]
fn types_that_share_a_path_are_paired_by_what_they_say() {
    let two = "fn a() { #[derive(fieldnote::PersonalData)] struct Local(#[personal_data(not_personal)] u8); }
               fn b() { #[derive(fieldnote::PersonalData)] #[personal_data(category = \"contact.email\")] struct Local; }";
    let last = two.split_once('\n').map(|(_, last)| last).unwrap_or_default();
    assert_eq!(compare(two, last), ["unshipped-record: `shop_web::Local` is documented but does not ship"]);
}

#[test]
fn what_the_source_hides_explains_what_is_not_documented() {
    let documented = inventory("1.0.0", "");
    let hidden = |file: &str| -> Finding {
        rules::HIDDEN_FROM_SOURCE.finding("source", &Place::new(file, 3, 1), "the macro `model` makes annotated types")
    };
    let verification = verify(&documented, &inventory("1.0.0", CODE), &[hidden("src/lib.rs")]);
    let known = verification.differences[0].known.as_deref();
    assert_eq!(known, Some("src/lib.rs:3:1: the macro `model` makes annotated types"));
}

#[test]
fn a_macro_of_another_package_explains_what_no_file_does() {
    let hidden =
        [rules::HIDDEN_FROM_SOURCE.finding("macro.x", &Place::new("x/src/lib.rs", 3, 1), "this `quote!` writes types")];
    let mut documented = inventory("1.0.0", "");
    documented.packages[0].folder = Some("web".to_owned());
    let verification = verify(&documented, &inventory("1.0.0", CODE), &hidden);
    assert_eq!(verification.differences[0].known.as_deref(), Some("x/src/lib.rs:3:1: this `quote!` writes types"));
}

#[test]
fn a_field_that_differs_by_target_is_paired_with_what_ships() {
    let code = CODE.replace(
        "#[personal_data(category = \"contact.email\")]",
        "#[cfg_attr(unix, personal_data(not_personal))]
         #[cfg_attr(not(unix), personal_data(category = \"contact.email\"))]",
    );
    assert_eq!(compare(&code, CODE), [""; 0]);
}

#[test]
fn a_type_that_only_the_register_declares_need_not_ship() {
    let mut documented = inventory("1.0.0", CODE);
    for record in &mut documented.records {
        record.place.file = "fieldnote.toml".to_owned();
    }
    assert_eq!(said(&verify(&documented, &inventory("1.0.0", ""), &[])), [""; 0]);
}
