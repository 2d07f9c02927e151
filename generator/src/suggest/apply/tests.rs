use std::fs;

use super::{Dependency, Plan, plan};
use crate::suggest::{files, look::look, words::BUILT_IN};

/// What the files of a package become.
fn planned(source: &str) -> (Plan, String) {
    let root = tempfile::tempdir().expect("a folder");
    fs::create_dir(root.path().join("src")).expect("made");
    fs::write(root.path().join("Cargo.toml"), "[package]\nname = \"a\"\nversion = \"0.1.0\"\n").expect("written");
    fs::write(root.path().join("src/lib.rs"), source).expect("written");
    let files = files::of_workspace(root.path()).expect("read");
    let plan = plan(root.path(), &look(&BUILT_IN, &files), &Dependency::Version("0.1".into())).expect("planned");
    let file = plan.files.iter().find(|file| file.path == "src/lib.rs");
    let text = file.map_or_else(|| source.to_owned(), |file| String::from_utf8(file.bytes.clone()).expect("text"));
    (plan, text)
}

#[test]
fn every_kind_of_type_is_annotated_as_rustfmt_would_lay_it_out() {
    let (plan, text) = planned(
        "//! Models.\n\nuse std::net::IpAddr; // addresses\nmod other;\n\n/// A customer.\n#[derive(Debug)]\npub struct Customer {\n    /// Mail.\n    #[serde(default)]\n    pub email: String,\n    pub address: Option<Address>, // where\n    pub version: i64,\n}\n\npub struct Address {\n    pub street: String,\n    pub city: String,\n}\n\n#[derive(Clone)]\npub struct EmailAddress(String);\n\npub enum UserEvent {\n    Login { user_id: i64, ip: IpAddr },\n    Named(EmailAddress, UserId),\n    Quit,\n}\n\npub struct UserId(pub i64);\n",
    );
    insta::assert_snapshot!("kinds", text);
    assert!(plan.left.is_empty(), "{:#?}", plan.left);
}

#[test]
fn a_second_run_changes_nothing() {
    let (_, text) = planned("pub struct User {\n    pub id: i64,\n    pub email: String,\n}\n");
    assert!(text.contains("#[derive(PersonalData)]\npub struct User"), "{text}");
    let (plan, again) = planned(&text);
    assert_eq!((plan.files.len(), again), (0, text));
}

#[test]
fn line_ends_of_the_file_are_kept() {
    let (_, text) = planned("pub struct User {\r\n    pub id: i64,\r\n    pub email: String,\r\n}\r\n");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
}

#[test]
fn a_type_with_an_open_question_stays_as_it_is() {
    let (plan, _) = planned(
        "pub struct Owner {\n    pub thing: Strange,\n    pub name: String,\n}\npub struct Page<T> {\n    pub user_email: T,\n}\n",
    );
    let left: Vec<&str> = plan.left.iter().map(|left| left.reason.as_str()).collect();
    assert!(plan.files.is_empty() && left.iter().any(|reason| reason.contains("type parameters")), "{left:?}");
}

#[test]
fn a_guess_is_a_question_and_is_not_written() {
    let (plan, text) = planned("pub struct Member {\n    pub email: String,\n    pub quux: String,\n}\n");
    let left: Vec<&str> = plan.left.iter().map(|left| left.reason.as_str()).collect();
    assert_eq!((plan.types, left.as_slice()), (0, &["1 open question"][..]), "{text}");
}
