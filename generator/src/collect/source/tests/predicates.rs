//! `cfg`: features, targets and what is unknown.

use super::*;

fn with(features: &[&str]) -> SourceOptions {
    SourceOptions { features: features.iter().map(|&name| name.to_owned()).collect(), ..SourceOptions::default() }
}

#[test]
fn tests_are_off_and_targets_hold_both_ways() {
    let source = format!(
        "#[cfg(test)] mod tests {{ {} }} #[cfg(not(test))] {} #[cfg(unix)] {} #[cfg(not(unix))] {}",
        note("T"),
        note("A"),
        note("Unix"),
        note("Other")
    );
    let files = [("src/lib.rs", &*source)];
    assert_eq!(names(&inventory(&files)), ["shop::A", "shop::Other", "shop::Unix"]);
    let linux = SourceOptions { target: Some("x86_64-unknown-linux-gnu".into()), ..SourceOptions::default() };
    assert_eq!(names(&inventory_with(&files, &linux)), ["shop::A", "shop::Unix"]);
    let unknown = SourceOptions { target: Some("toaster".into()), ..SourceOptions::default() };
    let error = collect(&tree(&files), &unknown).expect_err("no such target");
    assert!(error.to_string().contains("rustc knows no target `toaster`"), "{error}");
}

#[test]
fn a_predicate_switches_off_modules_fields_variants_and_statements() {
    let found = inventory(&[(
        "src/lib.rs",
        "#[cfg(feature = \"no\")] mod gone;
         #[derive(PersonalData)] struct A {
             #[cfg(feature = \"no\")] #[personal_data(category = \"identity.name\")] a: String,
             #[personal_data(category = \"contact.email\")] b: String,
         }
         #[derive(PersonalData)] enum E {
             #[cfg(test)] X { #[personal_data(category = \"identity.name\")] a: String },
             Y { #[personal_data(category = \"contact.email\")] b: String },
         }
         fn f() {
             #[cfg(test)] { #[derive(PersonalData)] struct L { #[personal_data(not_personal)] a: u8 } }
             #[cfg(test)] let x = { #[derive(PersonalData)] struct M { #[personal_data(not_personal)] a: u8 } 1 };
             #[derive(PersonalData)] struct N { #[personal_data(not_personal)] a: u8 }
         }",
    )]);
    assert_eq!(names(&found), ["shop::A", "shop::E", "shop::N"]);
    assert_eq!(record(&found, "A").fields.len(), 1);
    assert_eq!(record(&found, "E").fields.len(), 1);
    assert_eq!(findings(&found), [""; 0]);
}

#[test]
fn an_inner_attribute_switches_off_its_module() {
    let found = inventory(&[
        ("src/lib.rs", &format!("mod a; mod b {{ #![cfg(test)] {} }}", note("B"))),
        ("src/a.rs", &format!("#![cfg(feature = \"no\")]\n{}", note("A"))),
    ]);
    assert_eq!(names(&found), [""; 0]);
}

#[test]
fn attributes_behind_cfg_attr_count_where_it_holds() {
    let manifest = format!("{MANIFEST}[features]\nnotes = []\n");
    let source = "#[cfg_attr(feature = \"notes\", derive(Clone, fieldnote::PersonalData))] struct A {
            #[cfg_attr(feature = \"notes\", personal_data(category = \"contact.email\"))] a: String }
        #[cfg_attr(feature = \"notes\", path = \"x.rs\")] mod m;
        #[cfg_attr(not(feature = \"notes\"), cfg(test))] mod n { }";
    let files =
        [("Cargo.toml", &*manifest), ("src/lib.rs", source), ("src/m.rs", &*note("M")), ("src/x.rs", &*note("X"))];
    assert_eq!(names(&inventory(&files)), ["shop::m::M"]);
    assert_eq!(names(&inventory_with(&files, &with(&["notes"]))), ["shop::A", "shop::m::X"]);
}

#[test]
fn attributes_that_exclude_each_other_are_read_one_by_one() {
    let source = "#[derive(PersonalData)] struct A {
            #[cfg_attr(unix, personal_data(category = \"contact.email\"))]
            #[cfg_attr(not(unix), personal_data(not_personal))] a: String,
            #[personal_data(category = \"contact.phone\")] b: String }
        #[derive(PersonalData)]
        #[cfg_attr(windows, personal_data(subject = \"customer\"))]
        #[cfg_attr(unix, personal_data(subject = \"employee\"))]
        struct B { #[personal_data(category = \"contact.email\")] a: String }";
    let found = inventory(&[("src/lib.rs", source)]);
    assert_eq!(findings(&found), [""; 0]);
    assert_eq!(names(&found), ["shop::A", "shop::B", "shop::B#1"]);
    let fields =
        |record: &Record| record.fields.iter().map(|it| format!("{} {:?}", it.name, it.class)).collect::<Vec<_>>();
    let email = "Datum { category: \"contact.email\" }";
    let phone = "b Datum { category: \"contact.phone\" }";
    assert_eq!(fields(record(&found, "A")), [&*format!("a {email}"), "a NotPersonal", phone]);
    let subjects: Vec<_> = found.records[1..].iter().map(|record| record.keys.subject.as_deref()).collect();
    assert_eq!(subjects, [Some("customer"), Some("employee")]);
    let windows = SourceOptions { target: Some("x86_64-pc-windows-msvc".into()), ..SourceOptions::default() };
    let found = inventory_with(&[("src/lib.rs", source)], &windows);
    assert_eq!(names(&found), ["shop::A", "shop::B"]);
    assert_eq!(fields(record(&found, "A")), ["a NotPersonal", phone]);

    let twice = "#[derive(PersonalData)] struct A {
        #[cfg_attr(unix, personal_data(category = \"contact.email\"))] #[personal_data(not_personal)] a: String }";
    assert_eq!(findings(&inventory(&[("src/lib.rs", twice)])).len(), 1);
}

#[test]
fn both_files_of_a_module_are_read_where_targets_differ() {
    let files = [
        ("src/lib.rs", "#[cfg_attr(unix, path = \"u.rs\")] #[cfg_attr(windows, path = \"w.rs\")] mod sys;"),
        ("src/u.rs", &*note("U")),
        ("src/w.rs", &*note("W")),
    ];
    assert_eq!(names(&inventory(&files)), ["shop::sys::U", "shop::sys::W"]);
    let windows = SourceOptions { target: Some("x86_64-pc-windows-msvc".into()), ..SourceOptions::default() };
    assert_eq!(names(&inventory_with(&files, &windows)), ["shop::sys::W"]);
}

#[test]
fn unknown_predicates_are_counted_in_and_listed_once() {
    let found = inventory(&[(
        "src/lib.rs",
        &format!("#[cfg(special)]\n{}#[cfg(any(special, backend = \"x\"))]\n{}", note("A"), note("B")),
    )]);
    assert_eq!(names(&found), ["shop::A", "shop::B"]);
    let assumed: Vec<_> = found.assumed.iter().map(|a| format!("{} at {}", a.predicate, a.place)).collect();
    assert_eq!(assumed, ["backend = \"x\" at src/lib.rs:3:7", "special at src/lib.rs:1:7"]);
    assert_eq!(found.findings.len(), 2);
    assert_eq!(found.findings[0].code, "assumed-cfg");
}

#[test]
fn features_are_switched_on_as_cargo_does() {
    let app = "[package]\nname = \"app\"\nversion = \"1.0.0\"\n[features]\ndefault = [\"a\"]\na = [\"model/m\"]\n\
               b = [\"dep:extra\", \"extra?/e\", \"opt?/o\"]\n[dependencies]\nmodel = { path = \"../model\" }\n\
               extra = { path = \"../extra\", optional = true }\nopt = { path = \"../opt\", optional = true }\n";
    let library = |name: &str, feature: &str| {
        format!("[package]\nname = \"{name}\"\nversion = \"1.0.0\"\n[features]\n{feature} = []\n")
    };
    let gated = |feature: &str| format!("{} #[cfg(feature = \"{feature}\")] {}", note("Always"), note("Gated"));
    let files = [
        ("Cargo.toml", "[workspace]\nmembers = [\"app\"]"),
        ("app/Cargo.toml", app),
        ("app/src/lib.rs", &*gated("a")),
        ("model/Cargo.toml", &*library("model", "m")),
        ("model/src/lib.rs", &*gated("m")),
        ("extra/Cargo.toml", &*library("extra", "e")),
        ("extra/src/lib.rs", &*gated("e")),
        ("opt/Cargo.toml", &*library("opt", "o")),
        ("opt/src/lib.rs", &*gated("o")),
    ];
    let defaults = ["app::Always", "app::Gated", "model::Always", "model::Gated"];
    assert_eq!(names(&inventory(&files)), defaults);
    let none = SourceOptions { no_default_features: true, ..SourceOptions::default() };
    assert_eq!(names(&inventory_with(&files, &none)), ["app::Always", "model::Always"]);
    let mut extra = names(&inventory_with(&files, &with(&["app/b"])));
    extra.retain(|name| !defaults.contains(&name.as_str()));
    assert_eq!(extra, ["extra::Always", "extra::Gated"]);
    let all = SourceOptions { all_features: true, ..SourceOptions::default() };
    assert_eq!(names(&inventory_with(&files, &all)).len(), 8);
    let error = collect(&tree(&files), &with(&["nosuch"])).expect_err("no such feature");
    assert_eq!(
        error.to_string(),
        "no member of the workspace has the feature `nosuch`; they have `a`, `b` and `default`"
    );
}
