//! Where held types lead.

use super::*;

/// A library whose record `R` holds `ty` (nested), with more source around; `Address`, `Name` and `Page<T>` stand in
/// `model`.
fn leads(ty: &str, around: &str) -> String {
    let found = inventory(&files(&format!(
        "#[derive(PersonalData)] pub struct R {{ #[personal_data(nested)] a: {ty} }} pub mod model; {around}"
    )));
    held(&found, "R")
}

fn files(lib: &str) -> Vec<(&'static str, &'static str)> {
    let model = format!(
        "{}{} pub struct Plain; pub type Short = Address; pub type Paged<A> = Page<A>; pub type Same<T> = T;
         pub type Many = Vec<Address>; pub enum Kind {{ Address }} pub mod deep {{ {} }}
         #[derive(PersonalData)] pub struct Page<T> {{ #[personal_data(nested)] items: Vec<T> }}
         #[derive(PersonalData)] pub struct Bad {{ #[personal_data(nonsense)] a: u8 }}",
        note("Address"),
        note("Name"),
        note("Inner"),
    );
    let leak = |text: String| -> &'static str { Box::leak(text.into_boxed_str()) };
    vec![("src/lib.rs", leak(lib.to_owned())), ("src/model.rs", leak(model))]
}

#[test]
fn paths_lead_to_records() {
    let cases = [
        ("model::Address", "", "shop::model::Address"),
        ("self::model::Address", "", "shop::model::Address"),
        ("crate::model::deep::Inner", "", "shop::model::deep::Inner"),
        ("Option<Vec<Box<model::Address>>>", "", "shop::model::Address"),
        ("std::collections::BTreeMap<model::Name, model::Address>", "", "shop::model::Name, shop::model::Address"),
        ("Address", "use model::Address;", "shop::model::Address"),
        ("A", "use model::Address as A;", "shop::model::Address"),
        ("m::Address", "use model as m;", "shop::model::Address"),
        ("Name", "use model::{deep::Inner, Name, Address as B};", "shop::model::Name"),
        ("Inner", "use model::{deep::{self, Inner}};", "shop::model::deep::Inner"),
        ("deep::Inner", "use model::{deep::{self}};", "shop::model::deep::Inner"),
        ("Address", "use crate::model::*;", "shop::model::Address"),
        ("x::Address", "mod x { pub use super::model::Address; }", "shop::model::Address"),
        ("x::Address", "mod x { pub use super::model::*; }", "shop::model::Address"),
        ("x::y::Address", "mod x { pub mod y { pub use super::super::model::Address; } }", "shop::model::Address"),
        ("Address", "pub use x::*; mod x { pub use crate::*; pub use crate::model::*; }", "shop::model::Address"),
        ("Address", "use model::*; struct Other; use std::fmt::*;", "shop::model::Address"),
        ("model::Short", "", "shop::model::Address"),
        ("Again", "type Again = model::Short;", "shop::model::Address"),
        ("model::Same<model::Name>", "", "shop::model::Name"),
        ("shop::model::Address", "extern crate self as shop;", "shop::model::Address"),
        ("r#model::Address", "", "shop::model::Address"),
    ];
    for (ty, around, expected) in cases {
        assert_eq!(leads(ty, around), expected, "{ty} with {around}");
    }
}

#[test]
fn arguments_are_resolved_where_they_are_written() {
    let cases = [
        ("model::Page<model::Address>", "shop::model::Page<shop::model::Address>"),
        ("Vec<model::Page<model::Name>>", "shop::model::Page<shop::model::Name>"),
        ("model::Page<model::Page<model::Name>>", "shop::model::Page<shop::model::Page<shop::model::Name>>"),
        ("model::Paged<model::Name>", "shop::model::Page<shop::model::Name>"),
        ("model::Page<String>", "shop::model::Page<? not annotated>"),
    ];
    for (ty, expected) in cases {
        assert_eq!(leads(ty, ""), expected, "{ty}");
    }
}

#[test]
fn what_cannot_be_resolved_says_why() {
    let cases = [
        ("Nowhere", "", "? no type `Nowhere` in scope"),
        ("model::Nowhere", "", "? no type `Nowhere` in scope"),
        ("model::Plain", "", "? not annotated"),
        ("Address", "trait Address {}", "? not annotated"),
        ("model::Bad", "", "? its annotation has mistakes"),
        ("model::Kind::Address", "", "? behind an associated type or a variant"),
        ("model", "", "? is a module, not a type"),
        ("Address", "use chrono::*;", "? `Address` may be behind `use chrono::*`, whose source is not read"),
        ("Address", "use std::fmt::*;", "? `Address` may be behind `use std::fmt::*`, whose source is not read"),
        ("std::net::Address", "", "? in the crate `std`, whose source is not read"),
        ("Made", "make! { Made }", "? `Made` may be made by a macro"),
        ("super::Address", "", "? above the crate root"),
        ("::model::Address", "", "? no crate `model` among the dependencies"),
        (
            "Inner",
            "use x::*; use y::*; mod x { pub struct Inner; } mod y { pub use crate::model::deep::Inner; }",
            "? ambiguous: several imports give this name",
        ),
        (
            "Twice",
            "#[cfg(unix)] struct Twice; #[cfg(windows)] struct Twice;",
            "? `Twice` is declared more than once, under different `cfg`",
        ),
        (
            "Round",
            "use a::Round; mod a { pub use crate::b::Round; } mod b { pub use crate::a::Round; }",
            "? no type `Round` in scope",
        ),
        ("model::Many", "", "? not annotated<shop::model::Address>"),
        (
            "Loop<u8, u8>",
            "type Loop<A, B> = Loop2<Loop<A, B>, Loop<B, A>>; type Loop2<A, B> = Loop<A, B>;",
            "? an alias that leads back to itself",
        ),
    ];
    for (ty, around, expected) in cases {
        assert_eq!(leads(ty, around), expected, "{ty} with {around}");
    }
}

#[test]
fn names_are_seen_from_inside_blocks_outwards() {
    let [inner, outer] = [note("Address"), note("Address")];
    let found = inventory(&[(
        "src/lib.rs",
        &format!(
            "{outer} fn f() {{ {inner} mod m {{ pub struct X; }} {{ #[derive(PersonalData)] struct R {{ \
             #[personal_data(nested)] a: Address }} }} }} fn g() {{ #[derive(PersonalData)] struct S {{ \
             #[personal_data(nested)] a: Address }} }}"
        ),
    )]);
    assert_eq!(held(&found, "R"), "shop::Address#1");
    assert_eq!(held(&found, "S"), "shop::Address");
}

#[test]
fn type_parameters_are_recorded_as_open() {
    let source = "#[derive(PersonalData)] struct R<T: Source> { #[personal_data(nested)] a: Vec<T>,
        #[personal_data(nested(Other))] b: T::Item }";
    let found = inventory(&[("src/lib.rs", &format!("{source} {}", note("Other")))]);
    assert_eq!(held(&found, "R"), "T");
    assert_eq!(record(&found, "R").parameters, ["T"]);
}

#[test]
fn a_bare_field_leads_to_its_mark() {
    let found = inventory(&[(
        "src/lib.rs",
        "#[derive(PersonalData)] #[personal_data(category = \"contact.email\")] struct Email(String);
         #[derive(PersonalData)] struct R { email: Option<Email> }",
    )]);
    assert_eq!(held(&found, "R"), "shop::Email");
    assert_eq!(record(&found, "Email").mark.as_deref(), Some("contact.email"));
}

#[test]
fn crates_go_by_the_names_that_manifests_give_them() {
    let manifest = format!(
        "{MANIFEST}[dependencies]\nmy-model = {{ path = \"model\" }}\nother = {{ path = \"two\", package = \"two-model\" }}\n\
         store = {{ path = \"store\" }}\nserde = \"1\"\n"
    );
    let library = |name: &str, rest: &str| format!("[package]\nname = \"{name}\"\nversion = \"2.0.0\"\n{rest}");
    let facade = "pub extern crate my_model; pub use my_model::Address as Home;";
    let cases = [
        ("my_model::Address", "my_model::Address"),
        ("::my_model::Address", "my_model::Address"),
        ("other::Name", "two_model::Name"),
        ("warehouse::Home", "my_model::Address"),
        ("warehouse::my_model::Address", "my_model::Address"),
        ("serde::Value", "? in the crate `serde`, whose source is not read"),
        ("two_model::Name", "? no type `two_model` in scope"),
    ];
    for (ty, expected) in cases {
        let found = inventory(&[
            ("Cargo.toml", &manifest),
            ("src/lib.rs", &format!("#[derive(PersonalData)] pub struct R {{ #[personal_data(nested)] a: {ty} }}")),
            ("model/Cargo.toml", &library("my-model", "")),
            ("model/src/lib.rs", &note("Address")),
            ("two/Cargo.toml", &library("two-model", "")),
            ("two/src/lib.rs", &note("Name")),
            (
                "store/Cargo.toml",
                &library("store", "[lib]\nname = \"warehouse\"\n[dependencies]\nmy-model = { path = \"../model\" }"),
            ),
            ("store/src/lib.rs", facade),
        ]);
        assert_eq!(held(&found, "R"), expected, "{ty}");
    }
}

#[test]
fn a_binary_sees_its_own_library() {
    let found = inventory(&[
        ("src/lib.rs", &note("Address")),
        ("src/main.rs", "#[derive(PersonalData)] struct R { #[personal_data(nested)] a: shop::Address }"),
    ]);
    assert_eq!(held(&found, "R"), "shop::Address");
}

#[test]
fn in_edition_2015_imports_begin_at_the_root() {
    let found = inventory(&[
        ("Cargo.toml", "[package]\nname = \"shop\"\nversion = \"1.0.0\"\n"),
        (
            "src/lib.rs",
            &format!(
                "mod model {{ {} }} mod r {{ use model::Address; #[derive(PersonalData)] struct R {{ \
                 #[personal_data(nested)] a: Address }} #[derive(PersonalData)] struct S {{ #[personal_data(nested)] \
                 a: ::model::Address }} }}",
                note("Address")
            ),
        ),
    ]);
    assert_eq!(held(&found, "R"), "shop::model::Address");
    assert_eq!(held(&found, "S"), "shop::model::Address");
}
