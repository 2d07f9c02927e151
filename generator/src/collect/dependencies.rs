//! The dependencies from registries and repositories, as `cargo metadata` resolves them.
//!
//! This is the one place that starts `cargo`, and only when dependencies are asked for. It uses the network for
//! nothing and writes no lock file.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    io::Read,
    path::{Path, PathBuf},
    process::Command,
};

use fieldnote_schema::Place;
use serde::Deserialize;

use super::{
    error::{Error, Problem},
    source::SourceOptions,
    tree::{self, DirTree, Entry, Kind, Tree},
};

/// Under this folder dependencies appear in places, whatever the machine: `~registry/serde-1.0.0/src/lib.rs`.
const FOLDER: &str = "~registry";

/// A library that ships with the workspace and lies outside of it.
#[derive(Clone, Debug)]
pub struct External {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) edition_2015: bool,
    /// Features that the build switches on.
    pub(super) features: BTreeSet<String>,
    /// `[package.metadata.fieldnote]`
    pub(super) note: Option<serde_json::Value>,
    /// Its library is a procedural macro.
    pub(super) proc_macro: bool,
    /// Name of the library and its root file, relative to the package.
    pub(super) lib: (String, String),
    /// Key in paths and package name of each dependency.
    pub(super) dependencies: Vec<(String, String)>,
    location: PathBuf,
}

impl External {
    /// Where it appears in a tree with [`Mounted`].
    pub(super) fn folder(&self) -> String {
        format!("{FOLDER}/{}-{}", self.name, self.version)
    }
}

/// Asks cargo what the workspace at `root` depends on, in order of name and version.
///
/// # Errors
///
/// When cargo cannot be started or cannot answer without the network.
pub fn resolve(root: &Path, options: &SourceOptions) -> Result<Vec<External>, Error> {
    let failed = |message: String| Error::new(vec![Problem::new(Place::file("Cargo.toml"), message)]);
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["metadata", "--format-version", "1", "--frozen"]).current_dir(root);
    command.args(options.features.iter().flat_map(|list| ["--features", list]));
    command.args(options.all_features.then_some("--all-features"));
    command.args(options.no_default_features.then_some("--no-default-features"));
    let target = options.target.clone().or_else(host);
    command.args(target.iter().flat_map(|triple| ["--filter-platform", triple]));
    let output = command.output().map_err(|error| failed(format!("cannot start cargo: {error}")))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let said = said.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("; ");
        return Err(failed(format!("cargo cannot say what the dependencies are (`cargo fetch` may help): {said}")));
    }
    let metadata: Metadata = serde_json::from_slice(&output.stdout)
        .map_err(|error| failed(format!("cargo metadata says what cannot be read: {error}")))?;
    Ok(externals(&metadata))
}

/// The triple that rustc compiles for by default.
fn host() -> Option<String> {
    let output = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())).arg("-vV").output().ok()?;
    let said = String::from_utf8(output.stdout).ok()?;
    said.lines().find_map(|line| line.strip_prefix("host: ")).map(ToOwned::to_owned)
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    workspace_members: Vec<String>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    edition: String,
    /// None for what lies in the workspace or beside it.
    source: Option<String>,
    manifest_path: PathBuf,
    metadata: Option<serde_json::Value>,
    targets: Vec<Target>,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Target {
    kind: Vec<String>,
    name: String,
    src_path: PathBuf,
}

impl Target {
    fn is_macro(&self) -> bool {
        self.kind.iter().any(|kind| kind == "proc-macro")
    }
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    rename: Option<String>,
    kind: Option<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    features: BTreeSet<String>,
    deps: Vec<Edge>,
}

#[derive(Deserialize)]
struct Edge {
    pkg: String,
    dep_kinds: Vec<EdgeKind>,
}

#[derive(Deserialize)]
struct EdgeKind {
    kind: Option<String>,
}

/// What members reach through normal dependencies, apart from Fieldnote's own crates. What a procedural macro depends on
/// runs while compiling, and does not ship.
fn externals(metadata: &Metadata) -> Vec<External> {
    let nodes: BTreeMap<&str, &Node> = metadata.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
    let macros = metadata.packages.iter().filter(|package| package.targets.iter().any(Target::is_macro));
    let macros: BTreeSet<&str> = macros.map(|package| package.id.as_str()).collect();
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    let mut waiting: Vec<&str> = metadata.workspace_members.iter().map(String::as_str).collect();
    while let Some(id) = waiting.pop() {
        if !reached.insert(id) || macros.contains(id) {
            continue;
        }
        let edges = nodes.get(id).map(|node| node.deps.as_slice()).unwrap_or_default();
        let ships = |edge: &&Edge| edge.dep_kinds.iter().any(|kind| kind.kind.is_none());
        waiting.extend(edges.iter().filter(ships).map(|edge| edge.pkg.as_str()));
    }
    let shipped = metadata
        .packages
        .iter()
        .filter(|package| package.source.is_some() && reached.contains(package.id.as_str()) && !is_own(&package.name));
    let mut found: Vec<External> =
        shipped.filter_map(|package| external(package, nodes.get(package.id.as_str()).copied())).collect();
    found.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    found
}

fn is_own(name: &str) -> bool {
    matches!(name, "fieldnote" | "fieldnote-macros" | "fieldnote-schema")
}

fn external(package: &Package, node: Option<&Node>) -> Option<External> {
    let location = package.manifest_path.parent()?;
    let is_lib = |target: &&Target| target.is_macro() || target.kind.iter().any(|kind| kind.ends_with("lib"));
    let lib = package.targets.iter().find(is_lib)?;
    let root = lib.src_path.strip_prefix(location).ok()?.to_str()?.to_owned();
    let normal = package.dependencies.iter().filter(|dependency| dependency.kind.is_none());
    Some(External {
        name: package.name.clone(),
        version: package.version.clone(),
        edition_2015: package.edition == "2015",
        features: node.map(|node| node.features.clone()).unwrap_or_default(),
        note: package.metadata.as_ref().and_then(|metadata| metadata.get("fieldnote")).cloned(),
        proc_macro: lib.is_macro(),
        lib: (lib.name.replace('-', "_"), root),
        dependencies: normal
            .map(|dependency| (dependency.rename.as_ref().unwrap_or(&dependency.name).clone(), dependency.name.clone()))
            .collect(),
        location: location.to_owned(),
    })
}

/// A tree in which dependencies appear below [`FOLDER`].
pub(super) struct Mounted<'a> {
    tree: &'a dyn Tree,
    mounts: BTreeMap<String, DirTree>,
}

impl<'a> Mounted<'a> {
    pub(super) fn new(tree: &'a dyn Tree, externals: &[External]) -> Self {
        let mounts = externals.iter().map(|external| (external.folder(), DirTree::new(&external.location))).collect();
        Self { tree, mounts }
    }

    /// The tree that a path belongs to, and the path in it.
    fn find<'p>(&self, path: &'p str) -> (&dyn Tree, &'p str) {
        let end = path
            .strip_prefix(FOLDER)
            .and_then(|rest| rest.strip_prefix('/'))
            .map(|rest| FOLDER.len() + 1 + rest.find('/').unwrap_or(rest.len()));
        let mount = end.and_then(|end| Some((self.mounts.get(&path[..end])?, path[end..].trim_start_matches('/'))));
        mount.map_or((self.tree, path), |(tree, rest)| (tree as &dyn Tree, rest))
    }
}

impl Tree for Mounted<'_> {
    fn open(&self, path: &str) -> Result<Box<dyn Read + '_>, tree::Error> {
        let (tree, inner) = self.find(path);
        tree.open(inner).map_err(|error| error.at(path))
    }

    fn list(&self, path: &str) -> Result<Vec<Entry>, tree::Error> {
        let (tree, inner) = self.find(path);
        tree.list(inner).map_err(|error| error.at(path))
    }

    fn kind(&self, path: &str) -> Option<Kind> {
        let (tree, inner) = self.find(path);
        tree.kind(inner)
    }

    fn identity(&self, path: &str) -> String {
        let (tree, inner) = self.find(path);
        tree.identity(inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::collect::{source, tree::MemoryTree};

    /// What cargo says of `shop`, which depends on `model`, tests with `mock` and brings Fieldnote; `model` calls the
    /// procedural macro `maker`, which parses with `parser`.
    fn metadata(location: &Path) -> Metadata {
        let package = |name: &str, kind: &str, note: serde_json::Value| {
            let folder = location.join(name);
            serde_json::json!({
                "id": name, "name": name, "version": "2.0.0", "edition": "2021", "source": "registry+x",
                "manifest_path": folder.join("Cargo.toml"), "metadata": { "fieldnote": note }, "dependencies": [],
                "targets": [{ "kind": [kind], "name": name, "src_path": folder.join("src/lib.rs") }],
            })
        };
        let edge = |name: &str, kind: Option<&str>| serde_json::json!({ "pkg": name, "dep_kinds": [{ "kind": kind }] });
        let node = |name: &str, deps: Vec<serde_json::Value>| serde_json::json!({ "id": name, "features": ["std"], "deps": deps });
        serde_json::from_value(serde_json::json!({
            "packages": [
                package("model", "lib", serde_json::json!({ "system": "model" })),
                package("quiet", "rlib", serde_json::json!({ "collects": "nothing" })),
                package("mock", "lib", serde_json::Value::Null),
                package("maker", "proc-macro", serde_json::Value::Null),
                package("parser", "lib", serde_json::Value::Null),
                package("fieldnote", "lib", serde_json::Value::Null),
            ],
            "workspace_members": ["shop"],
            "resolve": { "nodes": [
                node("shop", vec![edge("model", None), edge("mock", Some("dev")), edge("fieldnote", None)]),
                node("model", vec![edge("quiet", None), edge("maker", None)]),
                node("maker", vec![edge("parser", None)]),
            ] },
        }))
        .unwrap()
    }

    #[test]
    fn records_of_dependencies_carry_their_package_and_no_path_of_the_machine() {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        write(
            "model/src/lib.rs",
            "#[cfg(feature = \"std\")] #[derive(PersonalData)]\npub struct A { #[personal_data(not_personal)] a: u8 }",
        );
        write("quiet/src/lib.rs", "");
        write("maker/src/lib.rs", "");
        let tree = MemoryTree::new()
            .with("Cargo.toml", "[package]\nname = \"shop\"\nversion = \"1.0.0\"\n[dependencies]\nmodel = \"2\"\n")
            .with("src/lib.rs", "#[derive(PersonalData)] struct B { #[personal_data(nested)] a: ::model::A }");
        let dependencies = externals(&metadata(folder.path()));
        let options = SourceOptions { dependencies, ..SourceOptions::default() };
        let found = source::collect(&tree, &options).unwrap();
        let packages: Vec<_> =
            found.packages.iter().map(|package| (&*package.name, &package.folder, package.collects_nothing)).collect();
        let root = Some(String::new());
        let expected =
            [("maker", &None, false), ("model", &None, false), ("quiet", &None, true), ("shop", &root, false)];
        assert_eq!(packages, expected);
        assert_eq!(found.records[0].id.to_string(), "model::A");
        assert_eq!(found.records[0].id.version, "2.0.0");
        assert_eq!(found.records[0].place, Place::new("~registry/model-2.0.0/src/lib.rs", 2, 12));
        let held = format!("{:?}", found.records[1].fields[0].class);
        assert!(held.contains("Record { id: RecordId { package: \"model\""), "{held}");
    }
}
