//! The examples end to end: their committed documents are fresh, follow the register, and leave nothing out.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use cargo_fieldnote::{Env, ExitStatus, run};

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples")
}

/// What a run of the command line left behind.
struct Run {
    status: ExitStatus,
    out: String,
    err: String,
}

fn fieldnote(dir: &Path, args: &[&str]) -> Run {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let status = run(args, dir, &Env::default(), &mut out, &mut err);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the command writes UTF-8");
    Run { status, out: text(out), err: text(err) }
}

/// Sources and register of an example, copied without its documents so that all of them are written anew.
fn copy_of(example: &str) -> tempfile::TempDir {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).expect("the temporary folder can be written");
        for entry in fs::read_dir(from).expect("the example is there") {
            let entry = entry.expect("the example can be read");
            let (path, target) = (entry.path(), to.join(entry.file_name()));
            match path.file_name().and_then(|name| name.to_str()) {
                Some("target" | "privacy") => {}
                _ if path.is_dir() => copy(&path, &target),
                _ => drop(fs::copy(&path, &target).expect("the temporary folder can be written")),
            }
        }
    }
    let dir = tempfile::tempdir().expect("there is room for a temporary folder");
    copy(&examples().join(example), dir.path());
    dir
}

/// The documents that the register in `dir` asks for, by file name.
fn documents(dir: &Path) -> BTreeMap<String, String> {
    let run = fieldnote(dir, &["generate"]);
    assert_eq!(run.status, ExitStatus::Clean, "{}", run.err);
    read_documents(&dir.join("privacy"))
}

fn read_documents(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).expect("the documents are there");
    let read = |path: PathBuf| {
        let name = path.file_name().expect("entries have names").to_string_lossy().into_owned();
        (name, fs::read_to_string(path).expect("documents are UTF-8"))
    };
    entries.map(|entry| read(entry.expect("the folder can be read").path())).collect()
}

/// The documents of the bookshop after one change of its register.
fn documents_with(change: impl FnOnce(&str) -> String) -> BTreeMap<String, String> {
    let shop = copy_of("bookshop");
    let register = shop.path().join("fieldnote.toml");
    let before = fs::read_to_string(&register).expect("the register is there");
    let after = change(&before);
    assert_ne!(before, after, "the change must hit something");
    fs::write(&register, after).expect("the copy can be written");
    documents(shop.path())
}

/// The documents in which `documents` differ from the committed ones.
fn changed(documents: &BTreeMap<String, String>) -> Vec<&str> {
    let committed = read_documents(&examples().join("bookshop/privacy"));
    assert_eq!(committed.keys().collect::<Vec<_>>(), documents.keys().collect::<Vec<_>>());
    documents.iter().filter(|(name, text)| committed[*name] != **text).map(|(name, _)| name.as_str()).collect()
}

#[test]
fn the_committed_documents_are_what_generate_writes() {
    for entry in fs::read_dir(examples()).expect("there are examples") {
        let example = entry.expect("the folder can be read").path();
        if example.join("fieldnote.toml").exists() {
            let run = fieldnote(&example, &["generate", "--check"]);
            assert_eq!(run.status, ExitStatus::Clean, "{}\n{}{}", example.display(), run.out, run.err);
        }
    }
}

#[test]
fn the_bookshop_has_no_findings_even_under_strict() {
    let run = fieldnote(&examples().join("bookshop"), &["check", "--strict"]);
    assert_eq!(run.status, ExitStatus::Clean, "{}{}", run.out, run.err);
}

#[test]
fn a_document_does_not_depend_on_where_the_workspace_lies() {
    let copy = copy_of("bookshop");
    assert_eq!(changed(&documents(copy.path())), Vec::<&str>::new());
}

#[test]
fn a_renamed_recipient_changes_the_documents_of_the_people_it_serves_and_no_others() {
    let documents = documents_with(|register| register.replace("Mailcourier Inc.", "Briefbote & Söhne Inc."));
    let changed = changed(&documents);
    for name in ["customers.md", "customers.html", "record.md", "record.html", "record.csv"] {
        assert!(changed.contains(&name), "{name} still names the old recipient: {changed:?}");
        assert!(documents[name].contains("Briefbote &"), "{name} does not name the new recipient");
    }
    assert!(documents.values().all(|text| !text.contains("Mailcourier Inc.")));
    assert!(!changed.iter().any(|name| name.starts_with("gift-recipients")), "{changed:?}");
}

#[test]
fn a_changed_period_reaches_the_notice_and_the_record() {
    let documents = documents_with(|register| register.replace("period = \"P8Y\"", "period = \"P10Y\""));
    for name in ["customers.md", "customers.html", "record.md", "record.html", "record.csv"] {
        assert!(documents[name].contains("ten years"), "{name} does not follow the register");
        assert!(!documents[name].contains("eight years"), "{name} keeps the old period");
    }
}
