//! Suggestions written into the source: which types, and the files as they would be.
//!
//! A type is annotated only as a whole and only where every field is decided: a wrong `not_personal` would be a false
//! notice, so open questions and guesses keep a type out. Purposes, periods and people stay unsaid; `check` asks for them.

mod choose;
mod edit;
mod manifest;
mod source;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

pub use self::choose::LeftOut;
use self::choose::{Choice, choose};
pub use self::manifest::Dependency;
use super::look::Looked;
use crate::output::File;

/// What `--apply` would do.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Files as they would be, in order of path.
    pub files: Vec<File>,
    /// How many types would be annotated.
    pub types: usize,
    /// Types that look personal and would stay as they are, with the reason.
    pub left: Vec<LeftOut>,
}

/// Why nothing can be applied.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A manifest could not be read.
    #[error("cannot read {path}")]
    Read {
        /// The manifest.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// A manifest is no TOML.
    #[error("{path} is no TOML")]
    Manifest {
        /// The manifest.
        path: String,
        /// Where and why.
        source: toml_edit::TomlError,
    },
}

/// Plans the edits for all types of a workspace at `root`.
pub fn plan(root: &Path, looked: &[Looked<'_>], dependency: &Dependency) -> Result<Plan, Error> {
    let manifests = manifest::of(root, looked);
    let chosen = choose(looked, &manifests);
    let mut plan = Plan { left: chosen.left, types: chosen.types.len(), ..Plan::default() };
    let mut by_file: BTreeMap<&str, Vec<(&Looked<'_>, &Choice)>> = BTreeMap::new();
    let mut with_types: BTreeSet<&str> = BTreeSet::new();
    for (at, choice) in &chosen.types {
        let Some(looked) = looked.get(*at) else { continue };
        by_file.entry(&looked.file.path).or_default().push((looked, choice));
        with_types.extend(manifests.get(looked.file.path.as_str()).map(String::as_str));
    }
    for (path, types) in by_file {
        let Some((first, _)) = types.first() else { continue };
        let text = source::annotate(&first.file.text, &types);
        plan.files.push(File { path: path.to_owned(), bytes: text.into_bytes() });
    }
    for path in with_types {
        if let Some(text) = manifest::with_dependency(root, path, dependency)? {
            plan.files.push(File { path: path.to_owned(), bytes: text.into_bytes() });
        }
    }
    plan.files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(plan)
}

#[cfg(test)]
mod tests;
