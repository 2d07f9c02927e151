//! Both collectors on every example and every fixture: the same inventory, apart from the differences listed here.
//!
//! What differs, and why: types that only exist once a build script, `macro_rules!` or another derive has run are in
//! the artifact alone, and the source collector says that it cannot see them; code of other targets is in the source
//! alone, until `--target` decides it. Where a type parameter occurs, the artifact leaves a held type open.

use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use cargo_fieldnote::{
    collect::{SourceOptions, artifact, source, tree::DirTree},
    finding::Finding,
    inventory::Inventory,
    verify::{Difference, verify},
};
use fieldnote_schema::{
    Class, Held, Keys, Record, Target,
    record::{RecordId, Shape},
};

/// What verify says of the fixtures, and what it says of the reason.
const DIFFERENCES: &[(&str, &str, &str)] = &[
    (
        "undocumented-record",
        "declarative::Email",
        "declarative/src/lib.rs:3:14: the macro `record` makes annotated types",
    ),
    ("undocumented-record", "declarative::phones::Phone", "declarative/src/lib.rs:3:14: the macro `record` makes"),
    (
        "undocumented-record",
        "derived::CustomerRow",
        "row-macro/src/lib.rs:5:19: this procedural macro writes annotated",
    ),
    ("undocumented-record", "out_dir::Generated", "out-dir/src/lib.rs:5:1: this `include!` takes in a file"),
    ("unshipped-field", "targets::Everywhere.serial", ""),
    ("unshipped-record", "targets::OnHaiku", ""),
];

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every workspace that both collectors read: the examples and the fixtures.
fn workspaces() -> Vec<PathBuf> {
    let examples = fs::read_dir(repository().join("examples")).expect("there are examples");
    let mut found: Vec<PathBuf> = examples.map(|entry| entry.expect("it can be read").path()).collect();
    found.retain(|folder| folder.join("Cargo.toml").is_file());
    found.push(fixtures());
    found.sort();
    found
}

fn fixtures() -> PathBuf {
    repository().join("tests/fixtures")
}

/// The folder that all programs of the tests are built in, so that what they share is compiled once.
pub(crate) fn target_folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("programs")
}

/// Builds a workspace and reads its libraries and programs.
fn shipped(workspace: &Path) -> Inventory {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--quiet", "--workspace", "--locked", "--message-format", "json"]).current_dir(workspace);
    let output = cargo.env("CARGO_TARGET_DIR", target_folder()).env_remove("RUSTFLAGS").output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let root = workspace.canonicalize().expect("it is there");
    let messages = serde_json::Deserializer::from_slice(&output.stdout).into_iter::<serde_json::Value>();
    let files = messages.flat_map(|message| artifacts(&message.expect("cargo writes JSON"), &root));
    artifact::collect_all(&files.collect::<Vec<_>>()).expect("they can be read")
}

/// The libraries and programs that one message of cargo names, of packages below `root`.
fn artifacts(message: &serde_json::Value, root: &Path) -> Vec<PathBuf> {
    let manifest = message["manifest_path"].as_str().unwrap_or_default();
    let files = message["filenames"].as_array().filter(|_| Path::new(manifest).starts_with(root));
    let paths = files.into_iter().flatten().filter_map(|file| file.as_str()).map(PathBuf::from);
    let is_script = message["target"]["kind"][0] == "custom-build";
    let is_read = |path: &PathBuf| match path.extension().and_then(|ending| ending.to_str()) {
        Some(ending) => matches!(ending, "rlib" | "exe"),
        None => true,
    };
    paths.filter(|path| !is_script && is_read(path)).collect()
}

fn written(workspace: &Path, target: Option<String>) -> Inventory {
    let options = SourceOptions { target, ..SourceOptions::default() };
    source::collect(&DirTree::new(workspace), &options).expect("the sources can be read")
}

fn hidden(inventory: &Inventory) -> Vec<Finding> {
    inventory.findings.iter().filter(|finding| finding.code == "hidden-from-source").cloned().collect()
}

/// The triple that rustc compiles for.
pub(crate) fn host() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"));
    let output = Command::new(rustc).arg("-vV").output().expect("rustc runs");
    let said = String::from_utf8(output.stdout).expect("it is text");
    said.lines().find_map(|line| line.strip_prefix("host: ")).expect("it names the host").to_owned()
}

/// A record without what only one side can know: folders, doc comments, the target that a path begins with.
#[derive(Debug, PartialEq)]
struct Facts {
    id: (String, String, String, u32),
    said: (Shape, Option<String>, Keys, Option<String>, Vec<String>),
    line: u32,
    fields: Vec<Vec<String>>,
}

fn id(id: &RecordId) -> (String, String, String, u32) {
    (id.package.clone(), id.version.clone(), id.path.clone(), id.ordinal)
}

fn facts(record: &Record, exact: bool) -> Facts {
    let fields = record.fields.iter().map(|field| {
        let class = match &field.class {
            Class::Holds { types, nested } => {
                let types: Vec<String> = types.iter().map(|it| held(it, exact)).collect();
                format!("{nested} {types:?}")
            }
            other => format!("{other:?}"),
        };
        vec![
            format!("{:?}.{}: {}", field.variant, field.name, field.ty),
            class,
            format!("{:?}", field.keys),
            format!("{:?} {:?} {} {}", field.wire_name, field.column, field.wire_skip, field.wire_flatten),
            format!("{}:{}", field.place.line, field.place.column),
        ]
    });
    Facts {
        id: id(&record.id),
        said: (record.shape, record.mark.clone(), record.keys.clone(), record.table.clone(), record.parameters.clone()),
        line: record.place.line,
        fields: fields.collect(),
    }
}

/// Where a held type leads. `exact` is false for a record with parameters, of which the artifact leaves types open.
fn held(held: &Held, exact: bool) -> String {
    let arguments: Vec<String> = held.arguments.iter().map(|it| self::held(it, exact)).collect();
    let target = match &held.target {
        Target::Record { id } if exact && !is_hidden(id) => format!("{:?}", self::id(id)),
        Target::Parameter { name } => name.clone(),
        _ => "open".to_owned(),
    };
    format!("{} -> {target} {arguments:?}", held.written)
}

fn records(inventory: &Inventory) -> Vec<&Record> {
    let mut records: Vec<&Record> = inventory.records.iter().collect();
    records.sort_by_key(|record| id(&record.id));
    records
}

/// Types that the source collector says it cannot see.
fn is_hidden(id: &RecordId) -> bool {
    DIFFERENCES.iter().any(|(code, item, _)| *code == "undocumented-record" && *item == id.to_string())
}

#[test]
fn both_collectors_find_the_same_records_in_every_example_and_fixture() {
    for workspace in workspaces() {
        let (written, shipped) = (written(&workspace, Some(host())), shipped(&workspace));
        let mut shipped = records(&shipped);
        if workspace == fixtures() {
            let before = shipped.len();
            shipped.retain(|record| !is_hidden(&record.id));
            assert_eq!(before - shipped.len(), 4, "the types that nobody wrote");
        }
        let written = records(&written);
        let names = |records: &[&Record]| records.iter().map(|record| id(&record.id)).collect::<Vec<_>>();
        assert_eq!(names(&written), names(&shipped), "{}", workspace.display());
        assert!(written.len() > 5, "{} has records", workspace.display());
        for (one, other) in written.into_iter().zip(shipped) {
            let exact = one.parameters.is_empty();
            assert_eq!(facts(one, exact), facts(other, exact));
        }
    }
}

#[test]
fn verify_names_each_difference_and_why_the_source_cannot_know() {
    let source = written(&fixtures(), None);
    let verification = verify(&source, &shipped(&fixtures()), &hidden(&source));
    let said = |difference: &Difference| (difference.code.clone(), difference.item.clone());
    let expected = DIFFERENCES.iter().map(|(code, item, _)| ((*code).to_owned(), (*item).to_owned()));
    let found = &verification.differences;
    assert_eq!(found.iter().map(said).collect::<Vec<_>>(), expected.collect::<Vec<_>>(), "{found:#?}");
    for (difference, (_, item, known)) in found.iter().zip(DIFFERENCES) {
        let said = difference.known.as_deref().unwrap_or_default();
        assert!(said.starts_with(known) && (said.is_empty() == known.is_empty()), "{item}: {said}");
    }
}
