//! Who may get data, as far as the dependencies of a workspace tell: questions, never facts.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use serde::Deserialize;

use crate::collect::{
    Error,
    source::{self, PackageFolder},
    tree::{self, Tree},
};

/// Somebody who may get data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// Id for the register.
    pub id: &'static str,
    /// What happens: "Mail is sent".
    pub about: &'static str,
    /// The dependencies that tell.
    pub crates: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Entry {
    about: String,
    crates: Vec<String>,
}

static KNOWN: LazyLock<BTreeMap<String, Entry>> = LazyLock::new(|| {
    toml::from_str(include_str!("recipients.toml")).expect("the list of crates parses, as a test holds")
});

/// What the manifests of the workspace point to, in order of id.
///
/// # Errors
///
/// Manifests that could not be read.
pub fn of_workspace(tree: &dyn Tree) -> Result<Vec<Hint>, Error> {
    let mut used = BTreeSet::new();
    for PackageFolder { folder, .. } in source::packages(tree)? {
        let bytes = tree.read(&tree::join(&folder, "Cargo.toml")).unwrap_or_default();
        let manifest: Option<toml::Table> = String::from_utf8(bytes).ok().and_then(|text| text.parse().ok());
        used.extend(manifest.iter().flat_map(dependencies));
    }
    Ok(of_crates(&used))
}

fn of_crates(used: &BTreeSet<String>) -> Vec<Hint> {
    let hint = |(id, entry): (&'static String, &'static Entry)| {
        let crates: BTreeSet<String> = entry.crates.iter().filter(|name| used.contains(*name)).cloned().collect();
        (!crates.is_empty()).then_some(Hint { id, about: &entry.about, crates })
    };
    KNOWN.iter().filter_map(hint).collect()
}

/// Names of the crates that a package depends on, those of its targets included; tests and build scripts send nothing.
fn dependencies(manifest: &toml::Table) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let targets = manifest.get("target").and_then(toml::Value::as_table);
    let tables = targets.into_iter().flat_map(|targets| targets.values().filter_map(toml::Value::as_table));
    for table in tables.chain([manifest]) {
        let own = table.get("dependencies").and_then(toml::Value::as_table);
        for (key, value) in own.into_iter().flatten() {
            let package = value.get("package").and_then(toml::Value::as_str);
            names.insert(package.unwrap_or(key).to_owned());
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::collect::tree::MemoryTree;

    #[test]
    fn dependencies_that_send_data_are_found_under_their_real_names() {
        let tree = MemoryTree::new().with("src/lib.rs", "").with(
            "Cargo.toml",
            "[package]\nname = \"a\"\nversion = \"0.1.0\"\n[dependencies]\nlettre = \"1\"\nserde = \"1\"\n\
             pay = { package = \"async-stripe\", version = \"1\" }\n[dev-dependencies]\nsentry = \"1\"\n",
        );
        let hints = of_workspace(&tree).expect("read");
        let found: Vec<_> =
            hints.iter().map(|hint| (hint.id, hint.crates.iter().cloned().collect::<Vec<_>>().join(" "))).collect();
        assert_eq!(found, [("mail", "lettre".to_owned()), ("payment", "async-stripe".to_owned())]);
    }

    #[test]
    fn no_crate_stands_for_two_recipients() {
        let all: Vec<&String> = KNOWN.values().flat_map(|entry| &entry.crates).collect();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    }
}
