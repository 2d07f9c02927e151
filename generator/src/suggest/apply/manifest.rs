//! The dependency, written into the manifests of the packages that need it.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fs,
    path::{Path, PathBuf},
};

use toml_edit::{Document, Item, Table, TableLike, Value};

use super::Error;
use crate::{collect::tree, output::File, suggest::look::Looked};

/// Where the `fieldnote` crate comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dependency {
    /// The registry, in this version.
    Version(String),
    /// A folder on this machine, absolute or relative to the root of the workspace.
    Path(PathBuf),
}

/// The manifest of a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Manifest {
    pub(super) path: String,
    /// Paths into other crates need an `extern crate` there.
    pub(super) is_of_2015: bool,
}

/// The manifest of each file's package.
pub(super) type Manifests<'a> = HashMap<&'a str, Manifest>;

/// Finds the manifests: the nearest one above each file that declares a package.
pub(super) fn of<'a>(root: &Path, looked: &'a [Looked<'a>]) -> Manifests<'a> {
    let mut by_folder: HashMap<String, Option<Manifest>> = HashMap::new();
    let mut manifests = Manifests::new();
    for it in looked {
        let path = it.file.path.as_str();
        if manifests.contains_key(path) {
            continue;
        }
        let folder = tree::parent(path);
        let found = by_folder.entry(folder.clone()).or_insert_with(|| nearest(root, &folder));
        if let Some(found) = found {
            manifests.insert(path, found.clone());
        }
    }
    manifests
}

fn nearest(root: &Path, folder: &str) -> Option<Manifest> {
    let mut folder = folder.to_owned();
    loop {
        let path = tree::join(&folder, "Cargo.toml");
        let text = fs::read_to_string(root.join(&path)).unwrap_or_default();
        let manifest = Document::parse(text.as_str()).ok();
        if let Some(package) = manifest.as_ref().and_then(|manifest| manifest.get("package")) {
            let edition = package.get("edition");
            let is_of_2015 = edition.is_none_or(|edition| edition.as_str() == Some("2015"));
            return Some(Manifest { path, is_of_2015 });
        }
        if folder.is_empty() {
            return None;
        }
        folder = tree::parent(&folder);
    }
}

/// The manifests that change, and what each package calls the dependency in its code.
#[derive(Debug, Default)]
pub(super) struct Dependent {
    pub(super) files: Vec<File>,
    pub(super) names: BTreeMap<String, String>,
}

/// Makes each of the packages depend on the crate. A workspace that keeps the versions of its dependencies in one place
/// gets this one there.
pub(super) fn depend(root: &Path, manifests: &BTreeSet<&str>, dependency: &Dependency) -> Result<Dependent, Error> {
    let mut dependent = Dependent::default();
    let mut texts: BTreeMap<&str, String> = BTreeMap::new();
    let (mut top, mut offered) = match read(root, ROOT) {
        Ok(text) => {
            let offered = offered(&text)?;
            (Some(text), offered)
        }
        Err(_) => (None, None),
    };
    for &path in manifests {
        let text = match (&top, path) {
            (Some(top), ROOT) => top.clone(),
            _ => read(root, path)?,
        };
        if let Some(name) = depends(&text, path, offered.as_ref())? {
            dependent.names.insert(path.to_owned(), name.replace('-', "_"));
            continue;
        }
        if let (Some(Offered { name: None, .. }), Some(text)) = (&offered, &mut top) {
            *text = added(text, ROOT, &["workspace", "dependencies"], &plain(dependency, ROOT))?;
            offered = self::offered(text)?;
            texts.insert(ROOT, text.clone());
        }
        let text = if path == ROOT { top.clone().unwrap_or(text) } else { text };
        let name = offered.as_ref().and_then(|offered| offered.name.clone());
        let (key, value) = match &name {
            Some(name) => (name.clone(), INHERITED.to_owned()),
            None => plain(dependency, path),
        };
        dependent.names.insert(path.to_owned(), key.replace('-', "_"));
        texts.insert(path, added(&text, path, &["dependencies"], &(key, value))?);
        if path == ROOT {
            top = texts.get(ROOT).cloned();
        }
    }
    let file = |(path, text): (&str, String)| File { path: path.to_owned(), bytes: text.into_bytes() };
    dependent.files = texts.into_iter().map(file).collect();
    Ok(dependent)
}

const ROOT: &str = "Cargo.toml";
const INHERITED: &str = "{ workspace = true }";

/// The dependencies that a workspace offers to its members, where it does.
struct Offered {
    /// What this one is called there, where it is among them.
    name: Option<String>,
}

fn offered(text: &str) -> Result<Option<Offered>, Error> {
    let manifest = parse(ROOT, text)?;
    let table = manifest.get("workspace").and_then(|workspace| workspace.get("dependencies"));
    let table = table.and_then(Item::as_table_like);
    Ok(table.map(|table| Offered { name: named(table, None).map(str::to_owned) }))
}

/// What a package calls the dependency, where it has it.
fn depends(text: &str, path: &str, offered: Option<&Offered>) -> Result<Option<String>, Error> {
    let manifest = parse(path, text)?;
    let table = manifest.get("dependencies").and_then(Item::as_table_like);
    Ok(table.and_then(|table| named(table, offered)).map(str::to_owned))
}

fn named<'a>(table: &'a dyn TableLike, offered: Option<&Offered>) -> Option<&'a str> {
    let is_it = |key: &str, item: &Item| match item.get("package").and_then(Item::as_str) {
        Some(package) => package == "fieldnote",
        None if item.get("workspace").is_some() => {
            let name = offered.and_then(|offered| offered.name.as_deref());
            name.map_or(key == "fieldnote", |name| key == name)
        }
        None => key == "fieldnote",
    };
    table.iter().find(|(key, item)| is_it(key, item)).map(|(key, _)| key)
}

/// Name and value of an entry in the manifest at `path`.
fn plain(dependency: &Dependency, path: &str) -> (String, String) {
    let value = match dependency {
        Dependency::Version(version) => Value::from(version.as_str()).to_string(),
        Dependency::Path(folder) if folder.is_absolute() => located(&folder.to_string_lossy()),
        Dependency::Path(folder) => {
            let up = "../".repeat(path.matches('/').count());
            located(&(up + &folder.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")))
        }
    };
    ("fieldnote".to_owned(), value)
}

fn located(folder: &str) -> String {
    format!("{{ path = {} }}", Value::from(folder))
}

/// The manifest with one more entry of a table.
fn added(text: &str, path: &str, table: &[&str], (key, value): &(String, String)) -> Result<String, Error> {
    let manifest = parse(path, text)?;
    let found = table.iter().try_fold(manifest.as_item(), |item, key| item.get(key));
    let line = if value == INHERITED { format!("{key}.workspace = true") } else { format!("{key} = {value}") };
    let eol = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let inserted = |at: usize, new: &str| format!("{}{new}{}", &text[..at], &text[at..]);
    Ok(match found {
        Some(Item::Table(own)) if own.is_dotted() => {
            // `dependencies.serde = "1"` at the top of the file: another of its kind goes before it.
            let first = own.iter().filter_map(|(key, item)| begin(own, key, item)).min().unwrap_or(0);
            let start = text[..first].rfind('\n').map_or(0, |end| end + 1);
            inserted(start, &format!("{}{key} = {value}{eol}", &text[start..first]))
        }
        Some(Item::Table(own)) if !own.is_implicit() => match place(text, own) {
            Some(at) => inserted(at, &format!("{eol}{line}")),
            None => text.to_owned(),
        },
        Some(Item::Value(Value::InlineTable(own))) => {
            let close = own.span().map_or(0, |span| span.end.saturating_sub(1));
            let before = text[..close].trim_end();
            let comma = if before.ends_with(['{', ',']) { " " } else { ", " };
            inserted(before.len(), &format!("{comma}{key} = {value}"))
        }
        _ => format!("{}{eol}{eol}[{}]{eol}{line}{eol}", text.trim_end(), table.join(".")),
    })
}

/// Where an entry begins.
fn begin(table: &Table, key: &str, item: &Item) -> Option<usize> {
    let key = table.key(key).and_then(toml_edit::Key::span).map(|span| span.start);
    key.or_else(|| item.span().map(|span| span.start))
}

/// The end of the line that the dependency comes behind: in order, where the others are in order.
fn place(text: &str, table: &Table) -> Option<usize> {
    let header = table.span()?;
    let own: Vec<(&str, usize)> = table.iter().filter_map(|(key, item)| Some((key, end(item)?))).collect();
    let sorted = own.windows(2).all(|pair| matches!(pair, [a, b] if a.0 <= b.0));
    let before = own.iter().filter(|(key, _)| !sorted || *key < "fieldnote").map(|(_, end)| *end).max();
    let at = before.unwrap_or(header.start);
    let rest = text.get(at..)?;
    let line = rest.find('\n').map_or(rest, |end| &rest[..end]);
    Some(at + line.trim_end_matches('\r').len())
}

/// Where an entry of a table ends that does not stand under a header of its own.
fn end(item: &Item) -> Option<usize> {
    match item {
        Item::Value(value) => value.span().map(|span| span.end),
        Item::Table(table) if table.is_dotted() => table.iter().filter_map(|(_, item)| end(item)).max(),
        _ => None,
    }
}

fn read(root: &Path, path: &str) -> Result<String, Error> {
    fs::read_to_string(root.join(path)).map_err(|source| Error::Read { path: path.to_owned(), source })
}

fn parse<'a>(path: &str, text: &'a str) -> Result<Document<&'a str>, Error> {
    Document::parse(text).map_err(|source| Error::Manifest { path: path.to_owned(), source })
}

#[cfg(test)]
mod tests {
    use super::*;

    const VERSION: &str = "0.1";

    /// The manifests of a workspace after all of `members` got the dependency, and what they call it.
    fn depending(files: &[(&str, &str)], members: &[&str]) -> (BTreeMap<String, String>, BTreeMap<String, String>) {
        let root = tempfile::tempdir().expect("a folder");
        for (path, text) in files {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, text).expect("written");
        }
        let members = members.iter().copied().collect();
        let made = depend(root.path(), &members, &Dependency::Version(VERSION.into())).expect("planned");
        let text = |file: File| (file.path, String::from_utf8(file.bytes).expect("text"));
        (made.files.into_iter().map(text).collect(), made.names)
    }

    fn added_to(manifest: &str) -> Option<String> {
        depending(&[("Cargo.toml", manifest)], &["Cargo.toml"]).0.remove("Cargo.toml")
    }

    #[test]
    fn the_dependency_takes_its_place_and_nothing_else_moves() {
        for (before, after) in [
            (
                "[dependencies]\nanyhow = \"1\" # errors\nserde.workspace = true\n\n[lints]\n",
                "[dependencies]\nanyhow = \"1\" # errors\nfieldnote = \"0.1\"\nserde.workspace = true\n\n[lints]\n",
            ),
            (
                "[dependencies]\r\nz = \"1\"\r\na = \"1\"\r\n",
                "[dependencies]\r\nz = \"1\"\r\na = \"1\"\r\nfieldnote = \"0.1\"\r\n",
            ),
            ("[dependencies]\n", "[dependencies]\nfieldnote = \"0.1\"\n"),
            ("[package]\nname = \"a\"\n", "[package]\nname = \"a\"\n\n[dependencies]\nfieldnote = \"0.1\"\n"),
            (
                "[dependencies.serde]\nversion = \"1\"",
                "[dependencies.serde]\nversion = \"1\"\n\n[dependencies]\nfieldnote = \"0.1\"\n",
            ),
            (
                "[dependencies]\na = \"1\"\n[dependencies.z]\nversion = \"1\"\n",
                "[dependencies]\na = \"1\"\nfieldnote = \"0.1\"\n[dependencies.z]\nversion = \"1\"\n",
            ),
            ("dependencies = { a = \"1\" }\n", "dependencies = { a = \"1\", fieldnote = \"0.1\" }\n"),
            ("dependencies = {}\n", "dependencies = { fieldnote = \"0.1\"}\n"),
            ("dependencies.a = \"1\"\n", "dependencies.fieldnote = \"0.1\"\ndependencies.a = \"1\"\n"),
            (
                "[target.'cfg(unix)'.dependencies]\nfieldnote = \"0.1\"\n",
                "[target.'cfg(unix)'.dependencies]\nfieldnote = \"0.1\"\n\n[dependencies]\nfieldnote = \"0.1\"\n",
            ),
        ] {
            assert_eq!(added_to(before).as_deref(), Some(after));
            after.parse::<toml::Table>().expect("still TOML");
            assert_eq!(added_to(after), None, "a second run changes nothing");
        }
    }

    #[test]
    fn a_dependency_under_another_name_is_known() {
        for manifest in [
            "[dependencies]\nnotes-of = { package = \"fieldnote\", version = \"0.1\" }\n",
            "[dependencies.notes-of]\npackage = \"fieldnote\"\nversion = \"0.1\"\n",
            "[workspace.dependencies]\nnotes-of = { package = \"fieldnote\", version = \"0.1\" }\n\
             [dependencies]\nnotes-of.workspace = true\n",
        ] {
            let (files, names) = depending(&[("Cargo.toml", manifest)], &["Cargo.toml"]);
            assert!(files.is_empty(), "{files:?}");
            assert_eq!(names["Cargo.toml"], "notes_of");
        }
    }

    #[test]
    fn a_workspace_that_keeps_versions_in_one_place_keeps_this_one_there() {
        let root = "[workspace]\nmembers = [\"a\", \"b\"]\n[workspace.dependencies]\nserde = \"1\"\n";
        let member = "[package]\nname = \"a\"\n[dependencies]\nserde = { workspace = true }\n";
        let files = [("Cargo.toml", root), ("a/Cargo.toml", member), ("b/Cargo.toml", member)];
        let (made, names) = depending(&files, &["a/Cargo.toml", "b/Cargo.toml"]);
        assert!(made["Cargo.toml"].ends_with("[workspace.dependencies]\nfieldnote = \"0.1\"\nserde = \"1\"\n"));
        for path in ["a/Cargo.toml", "b/Cargo.toml"] {
            assert!(made[path].contains("[dependencies]\nfieldnote.workspace = true\nserde"), "{}", made[path]);
            assert_eq!(names[path], "fieldnote");
        }
        let again: Vec<(&str, &str)> = made.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        assert!(depending(&again, &["a/Cargo.toml", "b/Cargo.toml"]).0.is_empty());
    }

    #[test]
    fn the_root_of_a_workspace_can_be_a_member_of_it() {
        let root = "[package]\nname = \"a\"\n\n[dependencies]\nserde.workspace = true\n\n\
                    [workspace.dependencies]\nserde = \"1\"\n";
        let (made, _) = depending(&[("Cargo.toml", root)], &["Cargo.toml"]);
        assert_eq!(
            made["Cargo.toml"],
            "[package]\nname = \"a\"\n\n[dependencies]\nfieldnote.workspace = true\nserde.workspace = true\n\n\
             [workspace.dependencies]\nfieldnote = \"0.1\"\nserde = \"1\"\n"
        );
    }

    #[test]
    fn a_folder_is_named_from_where_the_manifest_stands() {
        let folder = Dependency::Path("../fieldnote".into());
        assert_eq!(plain(&folder, "Cargo.toml").1, "{ path = \"../fieldnote\" }");
        assert_eq!(plain(&folder, "crates/a/Cargo.toml").1, "{ path = \"../../../fieldnote\" }");
    }
}
