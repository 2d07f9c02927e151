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
    /// The dependencies that tell, each with the first manifest that names it.
    pub crates: BTreeMap<String, String>,
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
    let manifest = |folder: &str| -> toml::Table {
        let bytes = tree.read(&tree::join(folder, "Cargo.toml")).unwrap_or_default();
        String::from_utf8(bytes).ok().and_then(|text| text.parse().ok()).unwrap_or_default()
    };
    let root = manifest("");
    let shared = table(root.get("workspace")).and_then(|workspace| table(workspace.get("dependencies")));
    let packages = source::packages(tree)?;
    let mut used = BTreeMap::new();
    for PackageFolder { folder, .. } in &packages {
        for name in dependencies(&manifest(folder), shared) {
            used.entry(name).or_insert_with(|| tree::join(folder, "Cargo.toml"));
        }
    }
    Ok(of_crates(&used))
}

fn of_crates(used: &BTreeMap<String, String>) -> Vec<Hint> {
    let hint = |(id, entry): (&'static String, &'static Entry)| {
        let is_known = |name: &str| entry.crates.iter().any(|pattern| fits(pattern, name));
        let crates: BTreeMap<String, String> =
            used.iter().filter(|(name, _)| is_known(name)).map(|(name, at)| (name.clone(), at.clone())).collect();
        (!crates.is_empty()).then_some(Hint { id, about: &entry.about, crates })
    };
    KNOWN.iter().filter_map(hint).collect()
}

/// Whether a name is the pattern, or begins as it does where it ends in `*`.
fn fits(pattern: &str, name: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == name, |start| name.starts_with(start))
}

fn table(value: Option<&toml::Value>) -> Option<&toml::Table> {
    value.and_then(toml::Value::as_table)
}

/// Names of the crates that a package depends on, those of its targets included and those that it takes over from its
/// workspace; tests and build scripts send nothing.
fn dependencies(manifest: &toml::Table, shared: Option<&toml::Table>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let targets = table(manifest.get("target"));
    let tables = targets.into_iter().flat_map(|targets| targets.values().filter_map(toml::Value::as_table));
    for section in tables.chain([manifest]) {
        for (key, value) in table(section.get("dependencies")).into_iter().flatten() {
            let is_shared = value.get("workspace").and_then(toml::Value::as_bool) == Some(true);
            let value = if is_shared { shared.and_then(|shared| shared.get(key)).unwrap_or(value) } else { value };
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
            hints.iter().map(|hint| (hint.id, hint.crates.keys().cloned().collect::<Vec<_>>().join(" "))).collect();
        assert_eq!(found, [("mail", "lettre".to_owned()), ("payment", "async-stripe".to_owned())]);
    }

    #[test]
    fn what_members_take_over_from_the_workspace_counts_under_its_real_name() {
        let tree = MemoryTree::new()
            .with(
                "Cargo.toml",
                "[workspace]\nmembers = [\"a\"]\n[workspace.dependencies]\n\
                 pay = { package = \"async-stripe-billing\", version = \"1\" }\noauth2 = \"5\"\nsentry = \"1\"\n",
            )
            .with("a/src/lib.rs", "")
            .with(
                "a/Cargo.toml",
                "[package]\nname = \"a\"\nversion = \"0.1.0\"\n[dependencies]\npay = { workspace = true }\n\
                 oauth2.workspace = true\n",
            );
        let hints = of_workspace(&tree).expect("read");
        let found: Vec<_> =
            hints.iter().map(|hint| (hint.id, hint.crates.keys().cloned().collect::<Vec<_>>().join(" "))).collect();
        assert_eq!(found, [("payment", "async-stripe-billing".to_owned()), ("sign_in", "oauth2".to_owned())]);
    }

    #[test]
    fn no_crate_stands_for_two_recipients() {
        let all: Vec<&String> = KNOWN.values().flat_map(|entry| &entry.crates).collect();
        let twice: Vec<_> =
            all.iter().filter(|name| all.iter().filter(|pattern| fits(pattern, name)).count() > 1).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}
