//! The files of a register: the root one, and those it includes.

use fieldnote_schema::Place;
use toml::de::DeTable;

use super::{Error, source::Source, twice};
use crate::{
    collect::tree::{self, Kind, Tree},
    finding::Label,
};

/// Reads a file as UTF-8.
pub(super) fn read(tree: &dyn Tree, path: &str) -> Result<Source, Error> {
    let bytes = tree.read(path).map_err(|source| {
        if source.is_not_found() { Error::Missing { path: path.to_owned() } } else { Error::Unreadable(source) }
    })?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Source::new(path, text)),
        Err(error) => {
            let end = error.utf8_error().valid_up_to();
            let valid = String::from_utf8_lossy(&error.as_bytes()[..end]).into_owned();
            let place = Source::new(path, valid).place(end);
            let text = "this byte is no UTF-8: save the file as UTF-8".to_owned();
            Err(Error::Invalid { problems: vec![Label { place, text }] })
        }
    }
}

/// Parses a file as far as it can be; every syntax error comes with its place.
pub(super) fn parse(source: &Source) -> (DeTable<'_>, Vec<Label>) {
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    (table.into_inner(), errors.iter().filter_map(|error| problem(source, error)).collect())
}

fn problem(source: &Source, error: &toml::de::Error) -> Option<Label> {
    let start = error.span().map(|span| span.start);
    let text = match (error.message(), start) {
        ("duplicate key", Some(start)) => twice::message(&source.text, start)?,
        (message, _) => message.to_owned(),
    };
    Some(Label { place: start.map_or_else(|| Place::file(&source.file), |start| source.place(start)), text })
}

/// The files that a pattern matches, in order of path. `*` stands for any part of one name.
pub(super) fn matching(tree: &dyn Tree, pattern: &str) -> Result<Vec<String>, tree::Error> {
    let mut folders = vec![String::new()];
    let (folder_patterns, file_pattern) = match pattern.rsplit_once('/') {
        Some((folders, file)) => (folders.split('/').collect(), file),
        None => (Vec::new(), pattern),
    };
    for name in folder_patterns.into_iter().filter(|name| *name != ".") {
        folders = entries(tree, &folders, name, Kind::Dir)?;
    }
    entries(tree, &folders, file_pattern, Kind::File)
}

/// What the folders hold of that kind and of a name that matches.
fn entries(tree: &dyn Tree, folders: &[String], name: &str, kind: Kind) -> Result<Vec<String>, tree::Error> {
    let mut found = Vec::new();
    for folder in folders {
        let listed = match tree.list(folder) {
            Err(error) if error.is_not_found() => continue,
            listed => listed?,
        };
        let fits = listed.into_iter().filter(|entry| entry.kind == kind && matches(name, &entry.name));
        found.extend(fits.map(|entry| tree::join(folder, &entry.name)));
    }
    Ok(found)
}

/// Whether a name has the parts of the pattern between its `*` in this order, the first and the last at its ends.
fn matches(pattern: &str, name: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == name };
    let Some(mut name) = name.strip_prefix(start) else { return false };
    let (middle, end) = rest.rsplit_once('*').unwrap_or(("", rest));
    for part in middle.split('*') {
        let Some(at) = name.find(part) else { return false };
        name = &name[at + part.len()..];
    }
    name.ends_with(end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::collect::tree::MemoryTree;

    #[test]
    fn a_star_stands_for_any_part_of_one_name() {
        for (pattern, name, fits) in [
            ("*.toml", "a.toml", true),
            ("*.toml", "a.tom", false),
            ("a*b*c", "a-b-c", true),
            ("a*b*c", "ac", false),
            ("a*a", "a", false),
            ("*", "", true),
            ("a", "a", true),
            ("*ab*ab", "ab", false),
        ] {
            assert_eq!(matches(pattern, name), fits, "{pattern} {name}");
        }
    }

    #[test]
    fn files_are_found_in_order_of_path() {
        let tree = MemoryTree::new().with("legal/b.toml", "").with("legal/a.toml", "").with("legal/deep/c.toml", "");
        assert_eq!(matching(&tree, "legal/*.toml").unwrap(), ["legal/a.toml", "legal/b.toml"]);
        assert_eq!(matching(&tree, "*/deep/*").unwrap(), ["legal/deep/c.toml"]);
        assert!(matching(&tree, "none/*.toml").unwrap().is_empty());
    }
}
