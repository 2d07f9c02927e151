//! One manifest: a package with the targets and dependencies that matter here, inherited values filled in.

use std::{
    collections::{BTreeMap, HashSet},
    io,
    path::Path,
};

use cargo_toml::{AbstractFilesystem, DepsSet, Edition, Manifest, Product, Value};
use fieldnote_schema::Place;

use super::super::{
    dependencies::External,
    error::Problem,
    tree::{self, Tree},
};

/// A package whose source is read.
#[derive(Clone, Debug)]
pub(super) struct Package {
    pub(super) name: String,
    pub(super) version: String,
    /// Relative to the root of the tree.
    pub(super) folder: String,
    /// From a registry, read on request only.
    pub(super) external: bool,
    /// In edition 2015 the paths of `use` begin at the crate root.
    pub(super) edition_2015: bool,
    pub(super) system: Option<String>,
    pub(super) collects_nothing: bool,
    /// The library first, then binaries in order of name.
    pub(super) targets: Vec<Target>,
    pub(super) dependencies: Vec<Dependency>,
    pub(super) features: BTreeMap<String, Vec<String>>,
}

impl Package {
    /// Where its manifest stands.
    pub(super) fn manifest(&self) -> String {
        tree::join(&self.folder, "Cargo.toml")
    }

    /// Whether it can derive `PersonalData` by itself.
    pub(super) fn depends_on_fieldnote(&self) -> bool {
        self.dependencies.iter().any(|dependency| dependency.package == "fieldnote")
    }
}

impl From<&External> for Package {
    fn from(external: &External) -> Self {
        let text = |key: &str| external.note.as_ref()?.get(key)?.as_str();
        let folder = external.folder();
        let dependency = |(key, package): &(String, String)| Dependency {
            key: key.clone(),
            package: package.clone(),
            path: None,
            optional: false,
            default_features: true,
            features: Vec::new(),
            platform: None,
        };
        Self {
            name: external.name.clone(),
            version: external.version.clone(),
            external: true,
            edition_2015: external.edition_2015,
            system: text("system").map(ToOwned::to_owned),
            collects_nothing: text("collects") == Some("nothing"),
            targets: vec![Target {
                name: external.lib.0.clone(),
                lib: true,
                proc_macro: external.proc_macro,
                root: tree::join(&folder, &external.lib.1),
                required_features: Vec::new(),
            }],
            dependencies: external.dependencies.iter().map(dependency).collect(),
            features: BTreeMap::new(),
            folder,
        }
    }
}

/// A library, binary or procedural macro.
#[derive(Clone, Debug)]
pub(super) struct Target {
    /// With underscores, as paths begin with it.
    pub(super) name: String,
    pub(super) lib: bool,
    pub(super) proc_macro: bool,
    /// The root file, relative to the root of the tree.
    pub(super) root: String,
    pub(super) required_features: Vec<String>,
}

/// A normal dependency; those of tests and build scripts do not ship.
#[derive(Clone, Debug)]
pub(super) struct Dependency {
    /// Its key in the manifest.
    pub(super) key: String,
    /// The package it means.
    pub(super) package: String,
    /// Of a path dependency: where, and how the manifest writes it.
    pub(super) path: Option<PathDependency>,
    pub(super) optional: bool,
    pub(super) default_features: bool,
    pub(super) features: Vec<String>,
    /// The `cfg(..)` or triple it is limited to.
    pub(super) platform: Option<String>,
}

#[derive(Clone, Debug)]
pub(super) struct PathDependency {
    pub(super) folder: String,
    pub(super) written: String,
}

impl Dependency {
    /// The name its crate has in paths, unless its library is renamed.
    pub(super) fn crate_name(&self) -> String {
        self.key.replace('-', "_")
    }
}

/// A workspace that members inherit from.
#[derive(Clone, Copy)]
pub(super) struct Inherited<'a> {
    pub(super) manifest: &'a Manifest,
    pub(super) folder: &'a str,
}

/// What is wrong with a file that is no text.
pub(super) const NOT_UTF8: &str = "this byte is no UTF-8: save the file as UTF-8";

/// Parses the manifest in a folder; nothing is inherited yet.
pub(super) fn parse(tree: &dyn Tree, folder: &str) -> Result<Manifest, Problem> {
    let path = tree::join(folder, "Cargo.toml");
    let bytes = tree.read(&path).map_err(|error| {
        if folder.is_empty() && error.is_not_found() {
            let message = "there is no Cargo.toml: the register stands in the folder of a cargo workspace or package";
            return Problem::new(Place::file(&path), message);
        }
        Problem::from(error)
    })?;
    let text = std::str::from_utf8(&bytes).map_err(|error| {
        let (line, column) = position(&String::from_utf8_lossy(&bytes[..error.valid_up_to()]));
        Problem::new(Place::new(&path, line, column), NOT_UTF8)
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    Manifest::from_str(text).map_err(|error| problem(&path, text, &error))
}

fn problem(path: &str, text: &str, error: &cargo_toml::Error) -> Problem {
    match error {
        cargo_toml::Error::Parse(error) => {
            let (line, column) = error.span().and_then(|span| text.get(..span.start)).map_or((0, 0), position);
            Problem::new(Place::new(path, line, column), error.message().replace('\n', ", "))
        }
        cargo_toml::Error::Workspace(inner) => problem(path, text, &inner.0),
        error => Problem::new(Place::file(path), error.to_string()),
    }
}

/// Line and column behind a text, both counted from 1.
pub(super) fn position(before: &str) -> (u32, u32) {
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
}

/// The package of a parsed manifest, `None` where it is only a workspace.
pub(super) fn package(
    tree: &dyn Tree,
    folder: &str,
    mut manifest: Manifest,
    inherited: Option<Inherited<'_>>,
) -> Result<Option<Package>, Problem> {
    let path = tree::join(folder, "Cargo.toml");
    let here = |message: String| Problem::new(Place::file(&path), message);
    if manifest.package.is_none() {
        return Ok(None);
    }
    let workspace = inherited.map(|inherited| (inherited.manifest, Path::new(inherited.folder)));
    // The workspace was found by the caller; left in place it would be taken to lie at the root of the tree.
    manifest.workspace = None;
    manifest
        .complete_from_abstract_filesystem(Sources { tree, folder }, workspace)
        .map_err(|error| problem(&path, "", &error))?;
    let dependencies = dependencies(&manifest, folder);
    let targets = targets(tree, folder, &manifest);
    let Manifest { package: Some(package), features, .. } = manifest else { return Ok(None) };
    let version = package.version.get().map_err(|error| here(error.to_string()))?.to_string();
    let edition = package.edition.get().map_err(|error| here(error.to_string()))?;
    let note = package.metadata.as_ref().and_then(|metadata| metadata.get("fieldnote"));
    Ok(Some(Package {
        version,
        edition_2015: *edition == Edition::E2015,
        system: text_of(note, "system").map_err(here)?,
        collects_nothing: collects_nothing(note).map_err(here)?,
        name: package.name,
        folder: folder.to_owned(),
        external: false,
        targets,
        dependencies,
        features: features.into_iter().collect(),
    }))
}

fn text_of(note: Option<&Value>, key: &str) -> Result<Option<String>, String> {
    match note.and_then(|note| note.get(key)) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(format!("`{key}` in [package.metadata.fieldnote] must be a string")),
    }
}

fn collects_nothing(note: Option<&Value>) -> Result<bool, String> {
    match text_of(note, "collects")?.as_deref() {
        None => Ok(false),
        Some("nothing") => Ok(true),
        Some(_) => {
            Err("`collects` in [package.metadata.fieldnote] can only be \"nothing\"; leave it out otherwise".into())
        }
    }
}

fn targets(tree: &dyn Tree, folder: &str, manifest: &Manifest) -> Vec<Target> {
    let package = manifest.package.as_ref().map_or("", |package| &package.name);
    let target = |product: &Product, lib, path: String| Target {
        name: product.name.as_deref().unwrap_or(package).replace('-', "_"),
        lib,
        proc_macro: product.proc_macro,
        root: tree::join(folder, &path),
        required_features: product.required_features.clone(),
    };
    let lib = manifest.lib.iter().map(|lib| {
        let path = lib.path.clone().unwrap_or_else(|| "src/lib.rs".to_owned());
        target(lib, true, path)
    });
    let bins = manifest.bin.iter().map(|bin| {
        let path = bin.path.clone().unwrap_or_else(|| usual_path(tree, folder, bin, package));
        target(bin, false, path)
    });
    lib.chain(bins).collect()
}

/// Where a binary without `path` stands.
fn usual_path(tree: &dyn Tree, folder: &str, bin: &Product, package: &str) -> String {
    let name = bin.name.as_deref().unwrap_or(package);
    let places = [format!("src/bin/{name}.rs"), format!("src/bin/{name}/main.rs")];
    let found = places.into_iter().find(|path| tree.is_file(&tree::join(folder, path)));
    found.unwrap_or_else(|| "src/main.rs".to_owned())
}

fn dependencies(manifest: &Manifest, folder: &str) -> Vec<Dependency> {
    let everywhere = from_set(&manifest.dependencies, None, folder);
    let limited =
        manifest.target.iter().flat_map(|(platform, target)| from_set(&target.dependencies, Some(platform), folder));
    everywhere.chain(limited).collect()
}

fn from_set<'a>(
    set: &'a DepsSet,
    platform: Option<&'a String>,
    folder: &'a str,
) -> impl Iterator<Item = Dependency> + 'a {
    set.iter().map(move |(key, dependency)| {
        let detail = dependency.detail();
        let path = detail.and_then(|detail| {
            let written = detail.path.as_ref()?;
            // An inherited path was made relative to the root of the tree already.
            let base = if detail.inherited { "" } else { folder };
            Some(PathDependency { folder: tree::join(base, written), written: written.clone() })
        });
        Dependency {
            key: key.clone(),
            package: dependency.package().unwrap_or(key).to_owned(),
            path,
            optional: dependency.optional(),
            default_features: detail.is_none_or(|detail| detail.default_features),
            features: dependency.req_features().to_vec(),
            platform: platform.cloned(),
        }
    })
}

/// The folders in which targets are looked for; tests, examples and benches are not collected.
struct Sources<'a> {
    tree: &'a dyn Tree,
    folder: &'a str,
}

impl AbstractFilesystem for Sources<'_> {
    fn file_names_in(&self, path: &str) -> io::Result<HashSet<Box<str>>> {
        if !path.starts_with("src") {
            return Ok(HashSet::new());
        }
        let folder = tree::join(self.folder, path);
        let entries = match self.tree.list(&folder) {
            Ok(entries) => entries,
            Err(_) if !self.tree.is_dir(&folder) => return Err(io::ErrorKind::NotFound.into()),
            Err(error) => return Err(io::Error::other(error.to_string())),
        };
        Ok(entries.into_iter().map(|entry| entry.name.into_boxed_str()).collect())
    }
}
