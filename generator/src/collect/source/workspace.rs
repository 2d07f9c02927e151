//! The packages of a workspace: members, and the path dependencies they lead to.

use std::collections::{BTreeMap, BTreeSet};

use cargo_toml::Manifest;
use fieldnote_schema::Place;
use rayon::prelude::*;

use super::{
    super::{
        error::Problem,
        rules,
        tree::{self, Tree},
    },
    manifest::{self, Dependency, Inherited, Package, PathDependency},
};
use crate::finding::Finding;

/// How far above a package outside of the root its workspace is looked for.
const LEVELS_ABOVE: usize = 16;

/// What the manifests say.
#[derive(Default)]
pub(super) struct Workspace {
    /// In order of folder.
    pub(super) packages: Vec<Package>,
    /// Folders of members; other packages are there because somebody depends on them.
    pub(super) members: BTreeSet<String>,
    pub(super) findings: Vec<Finding>,
}

/// Reads all manifests. Dependencies that `keep` refuses are not followed.
pub(super) fn read(
    tree: &dyn Tree,
    keep: &(dyn Fn(&Dependency) -> bool + Sync),
    problems: &mut Vec<Problem>,
) -> Workspace {
    let root = match manifest::parse(tree, "") {
        Ok(root) => root,
        Err(problem) => {
            problems.push(problem);
            return Workspace::default();
        }
    };
    let mut members = BTreeSet::new();
    if root.package.is_some() {
        members.insert(String::new());
    }
    if let Some(workspace) = &root.workspace {
        members.extend(expand_members(tree, &workspace.members, &workspace.exclude, problems));
    }
    let mut workspace = Workspace { members, ..Workspace::default() };
    let reader = Reader { tree, root: &root };
    reader.follow(&mut workspace, keep, problems);
    workspace
}

struct Reader<'a> {
    tree: &'a dyn Tree,
    root: &'a Manifest,
}

impl Reader<'_> {
    /// Reads the members, then what they depend on, level by level.
    fn follow(
        &self,
        workspace: &mut Workspace,
        keep: &(dyn Fn(&Dependency) -> bool + Sync),
        problems: &mut Vec<Problem>,
    ) {
        let mut packages: BTreeMap<String, Package> = BTreeMap::new();
        let mut level: BTreeSet<String> = workspace.members.clone();
        let mut seen = level.clone();
        while !level.is_empty() {
            let read: Vec<_> = level.par_iter().map(|folder| self.package(folder)).collect();
            let mut next = BTreeSet::new();
            for package in read {
                let package = match package {
                    Ok(Some(package)) => package,
                    Ok(None) => continue,
                    Err(problem) => {
                        problems.push(problem);
                        continue;
                    }
                };
                for (dependency, path) in paths(&package, keep) {
                    if seen.contains(&path.folder) {
                        continue;
                    }
                    if self.tree.is_file(&tree::join(&path.folder, "Cargo.toml")) {
                        seen.insert(path.folder.clone());
                        next.insert(path.folder.clone());
                    } else {
                        workspace.findings.push(self.missing(&package, dependency, path));
                    }
                }
                packages.insert(package.folder.clone(), package);
            }
            level = next;
        }
        workspace.packages = packages.into_values().collect();
    }

    fn package(&self, folder: &str) -> Result<Option<Package>, Problem> {
        if folder.is_empty() {
            let own = self.root.workspace.is_some().then_some(Inherited { manifest: self.root, folder: "" });
            return self.complete(folder, self.root.clone(), own);
        }
        let manifest = manifest::parse(self.tree, folder)?;
        if manifest.workspace.is_some() {
            let own = manifest.clone();
            return self.complete(folder, manifest, Some(Inherited { manifest: &own, folder }));
        }
        let named = manifest.package.as_ref().and_then(|package| package.workspace.as_ref());
        let named = named.map(|path| tree::join(folder, &path.to_string_lossy()));
        if self.root.workspace.is_some() && named.as_deref().unwrap_or_default().is_empty() && !outside(folder) {
            return self.complete(folder, manifest, Some(Inherited { manifest: self.root, folder: "" }));
        }
        if !manifest.needs_workspace_inheritance() {
            return self.complete(folder, manifest, None);
        }
        let Some((above, at)) = self.workspace_above(folder, named)? else {
            let place = Place::file(tree::join(folder, "Cargo.toml"));
            return Err(Problem::new(place, "inherits from a workspace, and there is none above it"));
        };
        self.complete(folder, manifest, Some(Inherited { manifest: &above, folder: &at }))
    }

    fn complete(
        &self,
        folder: &str,
        manifest: Manifest,
        inherited: Option<Inherited<'_>>,
    ) -> Result<Option<Package>, Problem> {
        let inherited = inherited.filter(|_| manifest.needs_workspace_inheritance());
        manifest::package(self.tree, folder, manifest, inherited)
    }

    /// The workspace of a package that is not a member of the root's: the one it names, or the nearest above.
    fn workspace_above(&self, folder: &str, named: Option<String>) -> Result<Option<(Manifest, String)>, Problem> {
        if let Some(named) = named {
            return manifest::parse(self.tree, &named).map(|manifest| Some((manifest, named)));
        }
        let mut at = folder.to_owned();
        for _ in 0..LEVELS_ABOVE {
            at = tree::parent(&at);
            if self.tree.is_file(&tree::join(&at, "Cargo.toml")) {
                let manifest = manifest::parse(self.tree, &at)?;
                if manifest.workspace.is_some() {
                    return Ok(Some((manifest, at)));
                }
            }
        }
        Ok(None)
    }

    fn missing(&self, package: &Package, dependency: &Dependency, path: &PathDependency) -> Finding {
        let place = self.place_of(&package.manifest(), &path.written);
        let message = format!(
            "the path dependency `{}` of `{}` has no manifest at {}/Cargo.toml",
            dependency.key, package.name, path.folder
        );
        let subject = format!("dependency.{}.{}", package.name, dependency.key);
        rules::MISSING_PATH_DEPENDENCY.finding(subject, &place, message)
    }

    /// Where a manifest writes a string; the manifest as a whole where it was inherited.
    fn place_of(&self, manifest: &str, written: &str) -> Place {
        let bytes = self.tree.read(manifest).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        match text.find(&format!("\"{written}\"")) {
            Some(start) => {
                let (line, column) = manifest::position(&text[..start]);
                Place::new(manifest, line, column)
            }
            None => Place::file(manifest),
        }
    }
}

fn outside(folder: &str) -> bool {
    folder == ".." || folder.starts_with("../")
}

fn paths<'a>(
    package: &'a Package,
    keep: &'a (dyn Fn(&Dependency) -> bool + Sync),
) -> impl Iterator<Item = (&'a Dependency, &'a PathDependency)> {
    package
        .dependencies
        .iter()
        // The crate that annotations come from declares nothing itself.
        .filter(move |dependency| dependency.package != "fieldnote" && keep(dependency))
        .filter_map(|dependency| Some((dependency, dependency.path.as_ref()?)))
}

/// The folders of members, globs expanded.
fn expand_members(
    tree: &dyn Tree,
    members: &[String],
    exclude: &[String],
    problems: &mut Vec<Problem>,
) -> BTreeSet<String> {
    let excluded: Vec<String> = exclude.iter().map(|path| tree::join("", path)).collect();
    let is_excluded = |folder: &str| {
        excluded
            .iter()
            .any(|path| folder.strip_prefix(path.as_str()).is_some_and(|r| r.is_empty() || r.starts_with('/')))
    };
    let mut found = BTreeSet::new();
    for member in members {
        let pattern = tree::join("", member);
        if !is_glob(&pattern) {
            found.insert(pattern);
            continue;
        }
        let mut folders = Vec::new();
        match expand(tree, "", &pattern, &mut folders) {
            Ok(()) => found.extend(
                folders
                    .into_iter()
                    .filter(|folder| !is_excluded(folder) && tree.is_file(&tree::join(folder, "Cargo.toml"))),
            ),
            Err(problem) => problems.push(problem),
        }
    }
    found
}

fn is_glob(pattern: &str) -> bool {
    pattern.contains(['*', '?', '['])
}

/// Adds the folders below `base` that match a pattern, one part of it after the other.
fn expand(tree: &dyn Tree, base: &str, pattern: &str, folders: &mut Vec<String>) -> Result<(), Problem> {
    let (part, rest) = pattern.split_once('/').unwrap_or((pattern, ""));
    if part.is_empty() {
        folders.push(base.to_owned());
        return Ok(());
    }
    if !is_glob(part) {
        return expand(tree, &tree::join(base, part), rest, folders);
    }
    let matcher = globset::Glob::new(part)
        .map_err(|error| Problem::new(Place::file("Cargo.toml"), format!("workspace member: {error}")))?
        .compile_matcher();
    if part == "**" {
        expand(tree, base, rest, folders)?;
    }
    // A pattern below a folder that does not exist matches nothing.
    for entry in tree.list(base).unwrap_or_default() {
        if entry.kind != tree::Kind::Dir || !matcher.is_match(&entry.name) {
            continue;
        }
        let folder = tree::join(base, &entry.name);
        if part == "**" {
            if !entry.link && entry.name != "target" {
                expand(tree, &folder, pattern, folders)?;
            }
        } else {
            expand(tree, &folder, rest, folders)?;
        }
    }
    Ok(())
}
