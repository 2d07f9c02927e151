//! Which items are seen, wherever they stand.

use super::*;

fn lib(source: &str) -> Inventory {
    inventory(&[("src/lib.rs", source)])
}

#[test]
fn the_derive_is_known_under_every_name() {
    let body = "{ #[personal_data(category = \"contact.email\")] a: String }";
    let bare = "{ #[cfg(test)] a: String }";
    let found = lib(&format!(
        "use fieldnote::PersonalData as PD; use prelude::*;
         #[derive(Clone, fieldnote::PersonalData)] struct A {body}
         #[derive(::fieldnote::PersonalData,)] struct B {body}
         #[derive(PD)] struct C {bare}
         #[derive(Hidden)] struct D {body}
         #[derive(Clone)] struct E {bare}"
    ));
    assert_eq!(names(&found), ["shop::A", "shop::B", "shop::C", "shop::D"]);
}

#[test]
fn records_are_found_in_bodies_constants_impls_and_macro_arguments() {
    let [body, constant, of_impl, closure, call, local] = ["A", "B", "C", "D", "E", "F"].map(note);
    let found = lib(&format!(
        "fn f<const N: usize>(x: [u8; {{ 3 }}]) -> impl Fn() -> u8 where [(); {{ N }}]: {{ if x < y {{ {body} }} match z {{ _ => {{}} }} }}
         const _: () = {{ {constant} }};
         impl Trait for X {{ type Output = u8; const C: u8 = {{ {of_impl} 1 }}; fn g(&self) {{ let f = || {{ {closure} }}; }} }}
         some::macro_like! {{ {call} }}
         thread_local!(static X: u8 = {{ {local} 1 }});"
    ));
    assert_eq!(names(&found), ["shop::A", "shop::B", "shop::C", "shop::D", "shop::E", "shop::F"]);
    assert_eq!(findings(&found), [""; 0]);
}

#[test]
fn types_of_one_path_are_told_apart_in_order_of_appearance() {
    let found = lib(&format!("fn a() {{ {} }}\nfn b() {{ {} }}", note("Local"), note("Local")));
    assert_eq!(names(&found), ["shop::Local", "shop::Local#1"]);
    assert_eq!(found.records[1].place.line, 3);
}

#[test]
fn quoted_code_is_no_code() {
    let found = lib(&format!(
        "fn f() {{ quote! {{ {0} }}; stringify!({0}); }} /* {0} */ const S: &str = r#\"{0}\"#;",
        note("A")
    ));
    assert_eq!(names(&found), [""; 0]);
}

#[test]
fn what_a_macro_makes_is_said_to_be_hidden() {
    let found = lib("macro_rules! model { ($name:ident) => { #[derive(PersonalData)] struct $name { a: u8 } } }
         model!(A);
         other! { #[derive(PersonalData)] struct $x {} }");
    assert_eq!(
        findings(&found),
        [
            "hidden-from-source at src/lib.rs:1:14: the macro `model` makes annotated types, which are not in the source",
            "hidden-from-source at src/lib.rs:3:42: expected identifier",
        ][..1]
    );
}

#[test]
fn generated_files_are_said_to_be_hidden_where_records_may_be() {
    let include = "include!(concat!(env!(\"OUT_DIR\"), \"/gen.rs\"));";
    let quiet = lib(include);
    assert_eq!(findings(&quiet), [""; 0]);
    let manifest = format!("{MANIFEST}[dependencies]\nfieldnote = \"0.1\"\n");
    let found = inventory(&[("Cargo.toml", &manifest), ("src/lib.rs", include)]);
    assert_eq!(
        findings(&found),
        ["hidden-from-source at src/lib.rs:1:1: this `include!` takes in a file that is written only while compiling"]
    );
}

#[test]
fn what_a_procedural_macro_writes_is_said_to_be_hidden() {
    let quote = "fn f() -> TokenStream { quote! { #[derive(PersonalData)] struct A; } }";
    let text = "const CODE: &str = \"#[derive(fieldnote::PersonalData)] struct A;\";";
    assert_eq!(
        findings(&lib(&format!("{text}\n{quote}"))),
        ["hidden-from-source at src/lib.rs:2:25: this `quote!` writes annotated types, which are not in the source"]
    );
    let manifest = format!("{MANIFEST}[lib]\nproc-macro = true\n");
    assert_eq!(
        findings(&inventory(&[("Cargo.toml", &manifest), ("src/lib.rs", text)])),
        [
            "hidden-from-source at src/lib.rs:1:20: this procedural macro writes annotated types, which are not in the source"
        ]
    );
}

#[test]
fn an_attribute_mistake_is_a_finding_on_its_token() {
    let found = lib(
        "#[derive(PersonalData)]\nstruct A {\n    #[personal_data(category = \"contact.emial\")]\n    a: String,\n}",
    );
    assert_eq!(found.records, []);
    let finding = &found.findings[0];
    assert_eq!(finding.code, "annotation-mistake");
    assert_eq!(finding.primary.place, Place::new("src/lib.rs", 3, 32));
    assert_eq!(finding.subject, "shop::A");
    assert!(finding.message.contains("contact.email"), "{}", finding.message);
}

#[test]
fn a_mistake_in_an_item_of_two_targets_is_reported_once() {
    let source = "#[derive(PersonalData)] struct A { #[personal_data(nonsense)] a: String }";
    let found = inventory(&[
        ("src/lib.rs", "mod model;"),
        ("src/main.rs", "mod model; fn main() {}"),
        ("src/model.rs", source),
    ]);
    assert_eq!(found.findings.len(), 1);
}

#[test]
fn byte_order_mark_line_ends_and_shebang_do_not_move_places() {
    let source = "\u{feff}#!/usr/bin/env run\r\n/// One\r\n/// two\r\n#[derive(PersonalData)]\r\nstruct Ä {\r\n    /* ü */ #[personal_data(not_personal)] a: u8 }\r\n";
    let found = lib(source);
    let record = record(&found, "Ä");
    assert_eq!(record.place, Place::new("src/lib.rs", 5, 8));
    assert_eq!(record.fields[0].place, Place::new("src/lib.rs", 6, 44));
    assert_eq!(record.doc.as_deref(), Some("One\ntwo"));
}

#[test]
fn raw_identifiers_keep_their_meaning() {
    let found = inventory(&[
        ("src/lib.rs", "mod r#type; mod r#plain;"),
        ("src/type.rs", &note("r#A")),
        ("src/plain.rs", "#[derive(PersonalData)] struct B { #[personal_data(nested)] a: crate::r#type::A }"),
    ]);
    assert_eq!(names(&found), ["shop::plain::B", "shop::r#type::A"]);
    assert_eq!(held(&found, "B"), "shop::r#type::A");
}

#[test]
fn every_kind_of_item_can_stand_between() {
    let found = lib(&format!(
        "#![allow(dead_code)]
         //! inner
         extern crate alloc; extern \"C\" {{ fn c(); static S: u8; }}
         pub(in crate::a) unsafe extern \"C\" fn e() {{}} async fn a() {{}} const fn k() {{}} const unsafe fn u() {{}}
         unsafe impl<T: ?Sized> Send for X<T> where T: Into<[u8; {{ 1 + 1 }}]> {{}}
         pub auto trait Auto {{}} unsafe trait U {{}} trait Alias = Clone; default impl X {{}}
         static mut M: u8 = 0; pub union Un {{ a: u8 }} pub struct Unit; struct Tuple<T>(T) where T: Copy;
         macro decl($x:ident) {{ }} use std::{{self as s, fmt::{{*, Debug as _}}}};
         type F = for<'a> fn(&'a u8) -> bool; enum Never {{}} ;
         {}",
        note("Last")
    ));
    assert_eq!(names(&found), ["shop::Last"]);
    assert_eq!(findings(&found), [""; 0]);
}
