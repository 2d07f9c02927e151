//! The dependency, written into the manifests of the packages that need it.

use std::{collections::HashMap, fs, path::Path};

use toml_edit::{Document, Item, Table, Value};

use super::Error;
use crate::{collect::tree, suggest::look::Looked};

/// Where the `fieldnote` crate comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dependency {
    /// The registry, in this version.
    Version(String),
    /// A folder on this machine.
    Path(String),
}

/// The manifest of each file's package.
pub(super) type Manifests<'a> = HashMap<&'a str, String>;

/// Finds the manifests: the nearest one above each file that declares a package.
pub(super) fn of<'a>(root: &Path, looked: &'a [Looked<'a>]) -> Manifests<'a> {
    let mut by_folder: HashMap<String, Option<String>> = HashMap::new();
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

fn nearest(root: &Path, folder: &str) -> Option<String> {
    let mut folder = folder.to_owned();
    loop {
        let path = tree::join(&folder, "Cargo.toml");
        let text = fs::read_to_string(root.join(&path)).unwrap_or_default();
        if text.lines().any(|line| line.trim_start().starts_with("[package]")) {
            return Some(path);
        }
        if folder.is_empty() {
            return None;
        }
        folder = tree::parent(&folder);
    }
}

/// The manifest with the dependency; `None` where it is there already.
pub(super) fn with_dependency(root: &Path, path: &str, dependency: &Dependency) -> Result<Option<String>, Error> {
    let text = read(root, path)?;
    let manifest = parse(path, &text)?;
    let dependencies = manifest.get("dependencies").and_then(Item::as_table);
    if dependencies.is_some_and(depends) {
        return Ok(None);
    }
    let line = if path != "Cargo.toml" && is_inherited(root) {
        "fieldnote.workspace = true".to_owned()
    } else {
        match dependency {
            Dependency::Version(version) => format!("fieldnote = {}", Value::from(version.as_str())),
            Dependency::Path(folder) => format!("fieldnote = {{ path = {} }}", Value::from(folder.as_str())),
        }
    };
    let eol = if text.contains("\r\n") { "\r\n" } else { "\n" };
    Ok(Some(match dependencies.and_then(|table| place(&text, table)) {
        Some(at) => format!("{}{eol}{line}{}", &text[..at], &text[at..]),
        None => format!("{}{eol}{eol}[dependencies]{eol}{line}{eol}", text.trim_end()),
    }))
}

fn depends(table: &Table) -> bool {
    let renamed = |item: &Item| item.get("package").and_then(Item::as_str) == Some("fieldnote");
    table.iter().any(|(key, item)| key == "fieldnote" || renamed(item))
}

/// Whether the workspace offers the dependency to its members.
fn is_inherited(root: &Path) -> bool {
    let Ok(text) = read(root, "Cargo.toml") else { return false };
    let Ok(manifest) = parse("Cargo.toml", &text) else { return false };
    manifest
        .get("workspace")
        .and_then(|workspace| workspace.get("dependencies"))
        .and_then(Item::as_table_like)
        .is_some_and(|dependencies| dependencies.contains_key("fieldnote"))
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

    fn added(manifest: &str) -> Option<String> {
        let root = tempfile::tempdir().expect("a folder");
        fs::write(root.path().join("Cargo.toml"), manifest).expect("written");
        with_dependency(root.path(), "Cargo.toml", &Dependency::Version("0.1".into())).expect("planned")
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
        ] {
            assert_eq!(added(before).as_deref(), Some(after));
            assert_eq!(added(after), None, "a second run changes nothing");
        }
    }
}
