//! Module trees, as the compiler follows them.

use super::*;

#[test]
fn modules_are_followed_into_every_usual_file() {
    let found = inventory(&[
        ("src/lib.rs", "mod a; mod b; mod c { pub mod d; mod e { mod f; } }"),
        ("src/a.rs", &format!("mod below; {}", note("A"))),
        ("src/a/below.rs", &note("Below")),
        ("src/b/mod.rs", &format!("mod below; {}", note("B"))),
        ("src/b/below.rs", &note("Below")),
        ("src/c/d.rs", &format!("mod inner {{ mod g; }} {}", note("D"))),
        ("src/c/d/inner/g.rs", &note("G")),
        ("src/c/e/f/mod.rs", &note("F")),
        ("src/unused.rs", &note("Unused")),
    ]);
    assert_eq!(
        names(&found),
        [
            "shop::a::A",
            "shop::a::below::Below",
            "shop::b::B",
            "shop::b::below::Below",
            "shop::c::d::D",
            "shop::c::d::inner::g::G",
            "shop::c::e::f::F",
        ]
    );
    assert_eq!(findings(&found), [""; 0]);
}

#[test]
fn a_path_attribute_leads_to_its_file_also_inside_inline_modules() {
    let found = inventory(&[
        ("src/lib.rs", "#[path = \"odd/name.rs\"] mod a; mod b; mod c { #[path = \"x.rs\"] mod d; }"),
        ("src/odd/name.rs", "mod sibling;"),
        ("src/odd/sibling.rs", &note("Sibling")),
        ("src/b.rs", "#[path = \"beside.rs\"] mod e; mod i { #[path = \"y.rs\"] mod f; }"),
        ("src/beside.rs", &note("Beside")),
        ("src/b/i/y.rs", &note("Y")),
        ("src/c/x.rs", &note("X")),
    ]);
    assert_eq!(names(&found), ["shop::a::sibling::Sibling", "shop::b::e::Beside", "shop::b::i::f::Y", "shop::c::d::X"]);
}

#[test]
fn a_path_attribute_on_an_inline_module_names_its_folder() {
    let found = inventory(&[("src/lib.rs", "#[path = \"other\"] mod a { mod b; }"), ("src/other/b.rs", &note("B"))]);
    assert_eq!(names(&found), ["shop::a::b::B"]);
}

#[test]
fn a_module_outside_of_the_package_is_found_though_nothing_inside_is_annotated() {
    let found = inventory(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\"]"),
        ("a/Cargo.toml", MANIFEST),
        ("a/src/lib.rs", "mod inner;"),
        ("a/src/inner.rs", "#[path = \"../../shared/model.rs\"] mod model;"),
        ("shared/model.rs", &note("Shared")),
    ]);
    assert_eq!(names(&found), ["shop::inner::model::Shared"]);
}

#[test]
fn plain_files_are_included_where_they_are_taken_in() {
    let found = inventory(&[
        (
            "src/lib.rs",
            "mod a { include!(\"types.in\"); } include!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/more.rs\"));",
        ),
        ("src/types.in", &format!("use super::More; {} include!(\"deeper.in\");", note("A"))),
        ("src/deeper.in", &note("B")),
        ("more.rs", &note("More")),
    ]);
    assert_eq!(names(&found), ["shop::More", "shop::a::A", "shop::a::B"]);
    assert_eq!(record(&found, "B").place.file, "src/deeper.in");
}

#[test]
fn an_included_expression_is_no_syntax_error() {
    let found = inventory(&[
        ("src/lib.rs", &format!("const TABLE: &[u8] = include!(\"table.in\"); {}", note("A"))),
        ("src/table.in", "&[1, 2, 3]"),
    ]);
    assert_eq!(names(&found), ["shop::A"]);
}

#[test]
fn a_missing_module_file_is_found_at_its_declaration() {
    let found = inventory(&[("src/lib.rs", &format!("{}mod gone;\n#[path = \"no.rs\"] mod lost;", note("A")))]);
    assert_eq!(
        findings(&found),
        [
            "missing-module-file at src/lib.rs:2:5: `mod gone;` has no file: neither src/gone.rs nor \
             src/gone/mod.rs exists",
            "missing-module-file at src/lib.rs:3:23: `mod lost;` has no file: src/no.rs does not exist",
        ]
    );
}

#[test]
fn two_files_for_one_module_are_found_and_neither_is_read() {
    let found = inventory(&[("src/lib.rs", "mod a;"), ("src/a.rs", &note("A")), ("src/a/mod.rs", &note("B"))]);
    assert_eq!(
        findings(&found),
        ["ambiguous-module-file at src/lib.rs:1:5: `mod a;` has two files: src/a.rs and src/a/mod.rs"]
    );
    assert_eq!(names(&found), [""; 0]);
}

#[test]
fn files_that_lead_back_to_themselves_end() {
    let found =
        inventory(&[("src/lib.rs", &format!("#[path = \"lib.rs\"] mod again; include!(\"lib.rs\"); {}", note("A")))]);
    assert_eq!(names(&found), ["shop::A"]);
    assert_eq!(found.findings.len(), 2, "{:?}", findings(&found));
    assert!(found.findings.iter().all(|finding| finding.code == "missing-module-file"));
}

#[test]
fn a_target_without_its_file_is_found() {
    let manifest = format!("{MANIFEST}[lib]\npath = \"src/none.rs\"\n[[bin]]\nname = \"a\"\n");
    let found = inventory(&[("Cargo.toml", &manifest), ("src/bin/a.rs", &note("A"))]);
    assert_eq!(findings(&found), ["missing-module-file at Cargo.toml: the target `shop` has no file at src/none.rs"]);
}

#[test]
fn modules_inside_of_a_macro_need_not_exist() {
    let found = inventory(&[
        ("src/lib.rs", "cfg_if! { if #[cfg(unix)] { mod a; } else if #[cfg(test)] { mod b; } else { mod c; } }"),
        ("src/a.rs", &note("A")),
        ("src/b.rs", &note("B")),
    ]);
    assert_eq!(names(&found), ["shop::a::A"]);
    assert_eq!(findings(&found), [""; 0]);
}
