//! Suggestions written into the source: which types, and the files as they would be.
//!
//! A type is annotated as a whole. A wrong `not_personal` would be a false notice, so a field with an open question or a
//! guess is written as `pending`: it compiles, stands in the difference, and `check` asks for it. People and purposes are
//! words that names point to; what they mean, the register asks. Periods stay unsaid.

mod choose;
mod edit;
mod imports;
mod layout;
mod manifest;
mod source;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

pub use self::choose::LeftOut;
use self::choose::{Choice, Class, choose};
use self::layout::Layout;
pub use self::manifest::Dependency;
use self::source::Changes;
use super::look::Looked;
use crate::output::File;

/// What `--apply` would do.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Files as they would be, in order of path.
    pub files: Vec<File>,
    /// How many types would be annotated.
    pub types: usize,
    /// How many of their fields would be pending.
    pub pending: usize,
    /// How many of the types say of nobody whom they are about, and are held by none that does.
    pub nobodys: usize,
    /// How many fields that were pending no longer would be.
    pub settled: usize,
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

/// Plans the edits for all types of a workspace at `root`; `subject` is whom those are about that do not say it.
pub fn plan(
    root: &Path,
    looked: &[Looked<'_>],
    dependency: &Dependency,
    subject: Option<&'static str>,
) -> Result<Plan, Error> {
    let manifests = manifest::of(root, looked);
    let chosen = choose(looked, &manifests, subject);
    let mut plan = Plan { types: chosen.types.len(), ..Plan::default() };
    let mut by_file: BTreeMap<&str, Changes<'_>> = BTreeMap::new();
    let mut with_types: BTreeSet<&str> = BTreeSet::new();
    for (at, choice) in &chosen.types {
        let Some(looked) = looked.get(*at) else { continue };
        by_file.entry(&looked.file.path).or_default().types.push((looked, choice));
        with_types.extend(manifests.get(looked.file.path.as_str()).map(|manifest| manifest.path.as_str()));
        if let Choice::Record(_, classes) = choice {
            plan.pending += classes.iter().filter(|class| **class == Class::Pending).count();
        }
    }
    for (at, settled) in &chosen.settled {
        let Some(looked) = looked.get(*at) else { continue };
        let fields = settled.iter().filter_map(|(at, class)| Some((looked.item.fields.get(*at)?, class)));
        by_file.entry(&looked.file.path).or_default().settled.extend(fields);
        plan.settled += settled.len();
    }
    let texts: BTreeMap<&str, &str> = looked.iter().map(|it| (it.file.path.as_str(), it.file.text.as_str())).collect();
    let dependent = manifest::depend(root, &with_types, dependency)?;
    for (path, changes) in by_file {
        let Some(text) = texts.get(path) else { continue };
        let manifest = manifests.get(path).map_or("", |manifest| manifest.path.as_str());
        let name = dependent.names.get(manifest).map_or("fieldnote", String::as_str);
        let text = source::annotate(text, &changes, name, &Layout::of(root, path));
        plan.files.push(File { path: path.to_owned(), bytes: text.into_bytes() });
    }
    plan.files.extend(dependent.files);
    plan.files.sort_by(|a, b| a.path.cmp(&b.path));
    plan.left = chosen.left;
    plan.nobodys = chosen.nobodys;
    Ok(plan)
}

#[cfg(test)]
mod tests;
