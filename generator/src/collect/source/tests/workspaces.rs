//! Layouts of workspaces, packages and targets.

use super::*;

fn package(name: &str, rest: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n{rest}")
}

fn packages(found: &Inventory) -> Vec<String> {
    found.packages.iter().map(|package| format!("{} {}", package.name, package.version)).collect()
}

#[test]
fn members_come_from_globs_without_what_is_excluded() {
    let found = inventory(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"crates/*\", \"tools/**/x?\", \"one\"]\nexclude = [\"crates/old\"]"),
        ("crates/a/Cargo.toml", &package("a", "")),
        ("crates/a/src/lib.rs", &note("A")),
        ("crates/old/Cargo.toml", &package("old", "")),
        ("crates/old/src/lib.rs", &note("Old")),
        ("crates/readme/README.md", ""),
        ("tools/deep/er/x1/Cargo.toml", &package("x1", "")),
        ("one/Cargo.toml", &package("one", "")),
    ]);
    assert_eq!(packages(&found), ["a 0.1.0", "one 0.1.0", "x1 0.1.0"]);
    assert_eq!(names(&found), ["a::A"]);
}

#[test]
fn default_members_do_not_narrow_what_is_read() {
    let found = inventory(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\"]\ndefault-members = [\"a\"]"),
        ("a/Cargo.toml", &package("a", "")),
        ("a/src/lib.rs", &note("A")),
        ("b/Cargo.toml", &package("b", "")),
        ("b/src/main.rs", &note("B")),
    ]);
    assert_eq!(names(&found), ["a::A", "b::B"]);
}

#[test]
fn a_member_inherits_version_and_dependencies() {
    let found = inventory(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"crates/app\"]\n[workspace.package]\nversion = \"7.1.0\"\nedition = \"2021\"\n\
             [workspace.dependencies]\nmodel = { path = \"crates/model\" }",
        ),
        (
            "crates/app/Cargo.toml",
            "[package]\nname = \"app\"\nversion.workspace = true\nedition.workspace = true\n[dependencies]\n\
             model.workspace = true",
        ),
        ("crates/app/src/lib.rs", "#[derive(PersonalData)] struct App { #[personal_data(nested)] a: model::Address }"),
        ("crates/model/Cargo.toml", &package("model", "")),
        ("crates/model/src/lib.rs", &note("Address")),
    ]);
    assert_eq!(packages(&found), ["app 7.1.0", "model 0.1.0"]);
    assert_eq!(held(&found, "App"), "model::Address");
}

#[test]
fn path_dependencies_are_followed_out_of_the_root() {
    let found = inventory(&[
        ("Cargo.toml", &package("shop", "[dependencies]\nb = { path = \"../b\" }")),
        ("src/main.rs", "fn main() {}"),
        ("../b/Cargo.toml", &package("b", "[dependencies]\nc = { path = \"../deep/c\" }")),
        ("../b/src/lib.rs", &note("B")),
        ("../deep/Cargo.toml", "[workspace]\nmembers = [\"c\"]\n[workspace.package]\nversion = \"3.0.0\""),
        ("../deep/c/Cargo.toml", "[package]\nname = \"c\"\nversion.workspace = true"),
        ("../deep/c/src/lib.rs", &note("C")),
    ]);
    assert_eq!(names(&found), ["b::B", "c::C"]);
    assert_eq!(record(&found, "C").id.version, "3.0.0");
    assert_eq!(record(&found, "C").place.file, "../deep/c/src/lib.rs");
    assert_eq!(found.packages[0].folder.as_deref(), Some("../b"));
}

#[test]
fn a_missing_path_dependency_is_found_where_it_is_written() {
    let found = inventory(&[
        ("Cargo.toml", &package("shop", "[dependencies]\ngone = { path = \"../gone\" }")),
        ("src/lib.rs", ""),
    ]);
    assert_eq!(
        findings(&found),
        ["missing-path-dependency at Cargo.toml:6:17: the path dependency `gone` of `shop` has no manifest at \
             ../gone/Cargo.toml"]
    );
}

#[test]
fn dependencies_of_tests_and_build_scripts_do_not_ship() {
    let found = inventory(&[
        (
            "Cargo.toml",
            &package(
                "shop",
                "[dev-dependencies]\na = { path = \"a\" }\n[build-dependencies]\nb = { path = \"b\" }\n\
                 [target.'cfg(windows)'.dependencies]\nc = { path = \"c\" }",
            ),
        ),
        ("src/lib.rs", ""),
        ("a/Cargo.toml", &package("a", "")),
        ("b/Cargo.toml", &package("b", "")),
        ("c/Cargo.toml", &package("c", "")),
    ]);
    assert_eq!(packages(&found), ["c 0.1.0", "shop 0.1.0"]);
}

#[test]
fn every_target_that_ships_is_read_and_no_other() {
    let found = inventory(&[
        ("Cargo.toml", &package("my-shop", "[[bin]]\nname = \"tool\"\npath = \"tools/tool.rs\"")),
        ("src/lib.rs", &note("Lib")),
        ("src/main.rs", &note("Main")),
        ("src/bin/extra.rs", &note("Extra")),
        ("src/bin/big/main.rs", &note("Big")),
        ("tools/tool.rs", &note("Tool")),
        ("tests/it.rs", &note("Test")),
        ("examples/ex.rs", &note("Example")),
        ("benches/be.rs", &note("Bench")),
        ("build.rs", &note("Build")),
    ]);
    assert_eq!(names(&found), ["big::Big", "extra::Extra", "my_shop::Lib", "my_shop::Main", "tool::Tool"]);
}

#[test]
fn a_proc_macro_and_a_library_of_another_name_are_read() {
    let found = inventory(&[
        ("Cargo.toml", &package("shop", "[lib]\nname = \"store\"\npath = \"code/store.rs\"\nproc-macro = true")),
        ("code/store.rs", &note("A")),
    ]);
    assert_eq!(names(&found), ["store::A"]);
}

#[test]
fn a_binary_that_needs_a_feature_is_read_when_it_is_on() {
    let files = [
        (
            "Cargo.toml",
            &*package("shop", "[features]\nadmin = []\n[[bin]]\nname = \"admin\"\nrequired-features = [\"admin\"]"),
        ),
        ("src/bin/admin.rs", &*note("Admin")),
    ];
    assert_eq!(names(&inventory(&files)), [""; 0]);
    let options = SourceOptions { features: vec!["admin".into()], ..SourceOptions::default() };
    assert_eq!(names(&inventory_with(&files, &options)), ["admin::Admin"]);
}

#[test]
fn an_item_of_two_targets_is_one_record_named_after_the_library() {
    let found = inventory(&[
        ("src/lib.rs", "mod model;"),
        (
            "src/bin/tool.rs",
            "#[path = \"../model.rs\"] mod model;\n#[derive(PersonalData)] struct Tool { #[personal_data(nested)] a: model::Address }",
        ),
        ("src/model.rs", &note("Address")),
    ]);
    assert_eq!(names(&found), ["shop::model::Address", "tool::Tool"]);
    assert_eq!(held(&found, "Tool"), "shop::model::Address");
}

#[test]
fn what_a_manifest_says_to_fieldnote_is_kept() {
    let found = inventory(&[
        ("Cargo.toml", &package("shop", "[package.metadata.fieldnote]\nsystem = \"api\"\ncollects = \"nothing\"")),
        ("src/lib.rs", ""),
    ]);
    assert_eq!(found.packages[0].system.as_deref(), Some("api"));
    assert!(found.packages[0].collects_nothing);
}

#[test]
fn broken_manifests_are_all_named_with_their_places() {
    let message = failure(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\", \"c\", \"d\"]"),
        ("a/Cargo.toml", "[package]\nname = \"a\"\nversion = = 1\n"),
        ("b/Cargo.toml", &package("b", "[package.metadata.fieldnote]\ncollects = \"little\"")),
        ("c/Cargo.toml", "[package]\nname = \"c\"\nversion.workspace = true\n"),
    ]);
    let lines: Vec<&str> = message.lines().collect();
    assert_eq!(lines.len(), 4, "{message}");
    assert!(lines[0].starts_with("a/Cargo.toml:3:11: "), "{message}");
    assert!(lines[1].starts_with("b/Cargo.toml: `collects` in [package.metadata.fieldnote] can only be"), "{message}");
    assert!(lines[2].starts_with("c/Cargo.toml: "), "{message}");
    assert!(lines[3].starts_with("d/Cargo.toml: this file cannot be read"), "{message}");
}

#[test]
fn a_root_without_a_manifest_stops_the_run() {
    let error = collect(&MemoryTree::new(), &SourceOptions::default()).expect_err("there is nothing");
    assert!(error.to_string().starts_with("Cargo.toml: there is no Cargo.toml: "), "{error}");
}

#[test]
fn a_foreign_type_that_no_crate_has_is_missing_unless_its_crate_is_not_read() {
    let tree = tree(&[
        ("Cargo.toml", &package("shop", "[dependencies]\nbilling-api = { path = \"billing\" }\nremote-api = \"1\"")),
        ("src/lib.rs", ""),
        ("billing/Cargo.toml", &package("billing-api", "")),
        ("billing/src/lib.rs", "pub use model::Invoice; mod model;"),
        ("billing/src/model.rs", "\npub struct Invoice { total: u64 }"),
    ]);
    let there = ["billing_api::Invoice", "billing_api::model::Invoice", "remote_api::A", "std::net::IpAddr"];
    let gone = ["billing_api::Gone", "no_crate::A", "Invoice"];
    let declared = there.into_iter().chain(gone).map(|path| (path.to_owned(), Place::new("fieldnote.toml", 2, 8)));
    let found = missing_types(&tree, &SourceOptions::default(), &declared.collect::<Vec<_>>()).unwrap();
    let said: Vec<&str> = found.iter().map(|finding| &*finding.message).collect();
    let expected = [
        "`[[record]]` describes `billing_api::Gone`, and there is no such type",
        "`[[record]]` describes `no_crate::A`, and no package here has a crate `no_crate`",
        "`[[record]]` describes `Invoice`, and no package here has a crate `Invoice`",
    ];
    assert_eq!(said, expected);
}
