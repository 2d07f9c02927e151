//! Where the workspace is, and its code and register read into a data map.

use std::path::{Path, PathBuf};

use anyhow::bail;
use fieldnote_schema::Place;

use super::{generate, options, session::Session};
use crate::{
    check,
    collect::{
        self, dependencies,
        source::{self, SourceOptions},
        tree::{DirTree, Tree},
    },
    coverage::{self, Coverage},
    datamap::DataMap,
    document::{self, Rendered},
    finding::Finding,
    inventory::Inventory,
    join::join,
    register::{self, model::Register},
    render::{Sources, human},
};

/// Name of the register at the root of a workspace.
pub(super) const REGISTER: &str = "fieldnote.toml";

/// A workspace.
pub(super) struct Project {
    pub(super) root: PathBuf,
    pub(super) tree: DirTree,
}

/// A data map and everything that is to be said about it.
pub(super) struct Checked {
    pub(super) map: DataMap,
    pub(super) findings: Vec<Finding>,
    documents: Result<(Coverage, Vec<Rendered>), document::Error>,
}

impl Project {
    /// The workspace that the arguments mean.
    pub(super) fn find(session: &Session<'_>, workspace: &options::Workspace) -> anyhow::Result<Self> {
        let chosen = workspace.dir.as_ref().map(|dir| session.base().join(dir));
        let root = root(&session.dir, chosen.as_deref().or(session.chosen.as_deref()))?;
        Ok(Self { tree: DirTree::new(&root), root })
    }

    /// What the source says.
    pub(super) fn inventory(&self, session: &Session<'_>, source: &options::Source) -> anyhow::Result<Inventory> {
        inventory(session, &self.tree, &self.options(source)?)
    }

    /// What is compiled, with the dependencies where they were asked for.
    fn options(&self, source: &options::Source) -> anyhow::Result<SourceOptions> {
        let mut options = source.options();
        if source.dependencies {
            options.dependencies = dependencies::resolve(self.tree.root(), &options)?;
        }
        Ok(options)
    }

    /// What the register says, with what is wrong in it.
    pub(super) fn register(&self, session: &Session<'_>) -> anyhow::Result<(Register, Vec<Finding>)> {
        register(session, &self.tree)
    }

    /// Code, register and documents, checked. A register that cannot be read is said before the code is looked at.
    pub(super) fn checked(
        &self,
        session: &Session<'_>,
        source: &options::Source,
        judge: check::Options<'_>,
        templates: Option<&Path>,
    ) -> anyhow::Result<Checked> {
        let declared = self.register(session)?;
        Checked::new(session, &self.tree, declared, &self.options(source)?, judge, templates)
    }
}

impl Checked {
    /// Joins a register with the code, and checks both and the documents that come of them.
    fn new(
        session: &Session<'_>,
        tree: &dyn Tree,
        (register, mut earlier): (Register, Vec<Finding>),
        source: &SourceOptions,
        judge: check::Options<'_>,
        templates: Option<&Path>,
    ) -> anyhow::Result<Self> {
        let inventory = inventory(session, tree, source)?;
        earlier.extend(missing_types(session, tree, source, &register)?);
        let map = join(inventory, register);
        let templates = generate::templates_of(session, tree, templates)?;
        let progress = session.progress("rendering");
        let rendered = document::render_all(&map, &templates, &document::Options::default());
        progress.finish_and_clear();
        let mut options = check::Options { templates: Some(&templates), ..judge };
        let covered =
            rendered.map(|rendered| (coverage::cover(&map, &rendered, options.as_of, check::lint::is_clean), rendered));
        if let Ok((coverage, rendered)) = &covered {
            options.documents = Some(check::Documents { rendered, coverage });
        }
        let findings = check::run(&map, &earlier, options);
        Ok(Self { map, findings, documents: covered })
    }

    /// The documents with what they cover.
    ///
    /// # Errors
    ///
    /// Documents that could not be rendered.
    pub(super) fn documents(&self) -> anyhow::Result<(&Coverage, &[Rendered])> {
        match &self.documents {
            Ok((coverage, rendered)) => Ok((coverage, rendered)),
            Err(error) => Err(anyhow::anyhow!("{error}")),
        }
    }
}

/// Code and register of another tree than the project's, joined and checked. A side that has no register yet declares
/// nothing.
pub(super) fn checked(
    session: &Session<'_>,
    tree: &dyn Tree,
    source: &options::Source,
    judge: check::Options<'_>,
) -> anyhow::Result<Checked> {
    let (register, earlier) = if tree.is_file(REGISTER) { register(session, tree)? } else { Default::default() };
    Checked::new(session, tree, (register, earlier), &source.options(), judge, None)
}

/// Findings on foreign types that the register describes and nobody has.
fn missing_types(
    session: &Session<'_>,
    tree: &dyn Tree,
    source: &SourceOptions,
    register: &Register,
) -> anyhow::Result<Vec<Finding>> {
    let paths = register.records.iter().filter_map(|record| record.value.path.as_ref());
    let declared: Vec<(String, Place)> = paths.map(|path| (path.value.clone(), path.place.clone())).collect();
    if declared.is_empty() {
        return Ok(Vec::new());
    }
    source::missing_types(tree, source, &declared).map_err(|error| stopped(session, tree, error))
}

/// Code and register of the project, joined.
pub(super) fn map_of(session: &Session<'_>, project: &Project, source: &options::Source) -> anyhow::Result<DataMap> {
    let (register, _) = if project.tree.is_file(REGISTER) { project.register(session)? } else { Default::default() };
    Ok(join(project.inventory(session, source)?, register))
}

/// Code and register of another tree than the project's, joined.
pub(super) fn map(session: &Session<'_>, tree: &dyn Tree, source: &options::Source) -> anyhow::Result<DataMap> {
    let (register, _) = if tree.is_file(REGISTER) { register(session, tree)? } else { Default::default() };
    Ok(join(inventory(session, tree, &source.options())?, register))
}

fn inventory(session: &Session<'_>, tree: &dyn Tree, options: &SourceOptions) -> anyhow::Result<Inventory> {
    let progress = session.progress("reading the source");
    let inventory = source::collect(tree, options);
    progress.finish_and_clear();
    inventory.map_err(|error| stopped(session, tree, error))
}

fn stopped(session: &Session<'_>, tree: &dyn Tree, error: collect::Error) -> anyhow::Error {
    unreadable(session, tree, error.problems.into_iter().map(|problem| (problem.place, problem.message)))
}

fn register(session: &Session<'_>, tree: &dyn Tree) -> anyhow::Result<(Register, Vec<Finding>)> {
    register::read(tree, REGISTER).map_err(|error| match error {
        register::Error::Invalid { problems } => {
            unreadable(session, tree, problems.into_iter().map(|problem| (problem.place, problem.text)))
        }
        other => other.into(),
    })
}

/// What could not be read, each with its lines, as the compiler would show it.
fn unreadable(
    session: &Session<'_>,
    tree: &dyn Tree,
    problems: impl Iterator<Item = (Place, String)>,
) -> anyhow::Error {
    let problems: Vec<(Place, String)> = problems.collect();
    let options = human::Options { color: session.err_is_colored(), width: session.width() };
    Shown(human::problems(&problems, &Sources::new(tree), options)).into()
}

/// An error that is already rendered for the terminal.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct Shown(pub(super) String);

/// The root of the workspace.
///
/// A directory that was named is taken at its word. Otherwise it is the nearest one around `dir` with a register,
/// else the nearest with a workspace manifest, else the nearest with any manifest.
fn root(dir: &Path, chosen: Option<&Path>) -> anyhow::Result<PathBuf> {
    if let Some(chosen) = chosen {
        if !chosen.is_dir() {
            bail!("there is no directory {}", chosen.display());
        }
        return Ok(chosen.to_owned());
    }
    let nearest = |holds: &dyn Fn(&Path) -> bool| dir.ancestors().find(|ancestor| holds(ancestor)).map(Path::to_owned);
    nearest(&|dir| dir.join(REGISTER).is_file())
        .or_else(|| nearest(&is_workspace))
        .or_else(|| nearest(&|dir| dir.join("Cargo.toml").is_file()))
        .ok_or_else(|| {
            anyhow::anyhow!(
                "no {REGISTER} and no Cargo.toml in {} or above it; go to your workspace, or name it with -C",
                dir.display()
            )
        })
}

/// Whether a `[workspace]` stands in the manifest; one that cannot be read is reported by who reads it in earnest.
fn is_workspace(dir: &Path) -> bool {
    let Ok(manifest) = std::fs::read_to_string(dir.join("Cargo.toml")) else { return false };
    manifest.lines().any(|line| line.trim_start().starts_with("[workspace"))
}
