//! `diff`: what a change means for the people whose data it is.

use std::{fs, path::Path};

use anyhow::{Context as _, bail};

use super::{
    generate,
    options::Source,
    project::{self, Project},
    session::{ExitStatus, Session},
};
use crate::{
    collect::{git::GitTree, tree::DirTree},
    datamap::DataMap,
    diff::{self, Consequence, render},
    document::changes,
    join::join,
};

const AFTER_HELP: &str = "\
Each side is a git revision, a directory, a data map file (.json) or a compiled program.
Without HEAD the other side is the work tree. Revisions are read from git's objects:
nothing is checked out.

Examples:
  cargo fieldnote diff main                       what this branch changes
  cargo fieldnote diff main..feature              two revisions
  cargo fieldnote diff HEAD --staged              what the next commit changes
  cargo fieldnote diff main --format markdown     a comment for the pull request
  cargo fieldnote diff v1.0 --format notice       what to tell people, in each language
  cargo fieldnote diff main --fail-on consent,assessment

Exit status: 0 nothing that --fail-on names, 1 something of it, 2 could not run.";

/// Say in legal terms what changed for people
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Args {
    /// The side before: a revision, a range BASE..HEAD, a directory, a data map or an artifact
    #[arg(value_name = "BASE")]
    base: String,

    /// The side after; without it, the work tree
    #[arg(value_name = "HEAD", conflicts_with = "staged")]
    head: Option<String>,

    /// Compare with what is staged
    #[arg(long)]
    staged: bool,

    /// Form of the report
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,

    /// Fail where a change asks for one of these
    #[arg(long, value_name = "WHAT", value_delimiter = ',')]
    fail_on: Vec<FailOn>,

    #[command(flatten)]
    source: Source,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    /// For people
    Human,
    /// For programs
    Json,
    /// For a comment on a pull request
    Markdown,
    /// SARIF 2.1.0 with `baselineState`, for code scanning
    Sarif,
    /// For the readers of each notice, in its languages: an entry of the register's log of versions, to be edited
    Notice,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum FailOn {
    /// The record of processing changes
    Record,
    /// People have to be told
    Notice,
    /// People have to be asked
    Consent,
    /// Somebody has to judge whether it is lawful
    Assessment,
    /// Any change at all
    Any,
}

impl FailOn {
    fn consequence(self) -> Option<Consequence> {
        match self {
            Self::Record => Some(Consequence::Record),
            Self::Notice => Some(Consequence::Notice),
            Self::Consent => Some(Consequence::Consent),
            Self::Assessment => Some(Consequence::Assessment),
            Self::Any => None,
        }
    }
}

pub(super) fn run(args: &Args, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    let project = Project::find(session, &super::options::Workspace { dir: None })?;
    let (base, head) = sides(args)?;
    let base = side(session, &project, &args.source, &base)?;
    let head = match head {
        Some(head) => side(session, &project, &args.source, &head)?,
        None if args.staged => project::map(session, &GitTree::staged(&project.root)?, &args.source)?,
        None => project::map(session, &project.tree, &args.source)?,
    };
    let diff = diff::diff(&base, &head);
    let text = match args.format {
        Format::Human => render::human::render(&diff, session.out_is_colored()),
        Format::Json => serde_json::to_string_pretty(&diff)? + "\n",
        Format::Markdown => render::markdown::render(&diff),
        Format::Sarif => render::sarif::render(&diff)?,
        Format::Notice => {
            let templates = generate::templates(session, &project, None)?;
            render::notice::render(&changes::proposals(&diff, &base, &head, &templates)?)
        }
    };
    session.out.write_all(text.as_bytes())?;
    let fails = args.fail_on.iter().any(|what| match what.consequence() {
        Some(consequence) => diff.consequences().contains(&consequence),
        None => !diff.changes.is_empty(),
    });
    Ok(if fails { ExitStatus::Findings } else { ExitStatus::Clean })
}

/// The two sides as given; a range is both.
fn sides(args: &Args) -> anyhow::Result<(String, Option<String>)> {
    match (args.base.split_once(".."), &args.head) {
        (Some((_, head)), _) if head.starts_with('.') => bail!("write the range with two dots: BASE..HEAD"),
        (Some(_), Some(_)) => bail!("give a range, or BASE and HEAD, not both"),
        (Some((base, head)), None) if !base.is_empty() && !Path::new(&args.base).exists() => {
            let head = if head.is_empty() { "HEAD" } else { head };
            Ok((base.to_owned(), Some(head.to_owned())))
        }
        (_, head) => Ok((args.base.clone(), head.clone())),
    }
}

/// The data map of one side: of what exists by that name, else of the revision that git knows by it.
fn side(session: &Session<'_>, project: &Project, source: &Source, name: &str) -> anyhow::Result<DataMap> {
    let path = session.base().join(name);
    if path.is_dir() {
        return project::map(session, &DirTree::new(&path), source);
    }
    if !path.is_file() {
        return project::map(session, &GitTree::revision(&project.root, name)?, source);
    }
    if path.extension().is_some_and(|ending| ending == "json") {
        let text = fs::read(&path).with_context(|| format!("cannot read {name}"))?;
        return serde_json::from_slice(&text).with_context(|| format!("{name} is not a data map of this version"));
    }
    let inventory = session.shipped(&[name])?;
    let (register, _) = project.register(session)?;
    Ok(join(inventory, register))
}
