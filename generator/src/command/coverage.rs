//! `coverage`: what each document covers of the law that it claims to follow.

use std::path::PathBuf;

use super::{
    generate,
    options::{Judgement, Source, Workspace},
    project::Project,
    session::{ExitStatus, Session},
};
use crate::{
    coverage::{self, Status, report},
    finding::Level,
};

const AFTER_HELP: &str = "\
Examples:
  cargo fieldnote coverage
  cargo fieldnote coverage --format html examples/bookshop > coverage.html
  cargo fieldnote coverage --as-of 2027-01-01

A fact counts only if it reached the rendered document. Exit status: 0 nothing that the law
asks for is missing, 1 something is, 2 could not run. With --strict guidance counts too.";

/// Say for each document what the law asks for, what answers it, and what is missing
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Args {
    #[command(flatten)]
    workspace: Workspace,

    #[command(flatten)]
    judgement: Judgement,

    /// Form of the report
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,

    /// Folder whose templates stand above the built-in ones
    #[arg(long, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    templates: Option<PathBuf>,

    #[command(flatten)]
    source: Source,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    /// For people at a terminal
    Human,
    /// For programs
    Json,
    /// For reviews and pull requests
    Markdown,
    /// One self-contained page
    Html,
}

pub(super) fn run(args: &Args, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    let project = Project::find(session, &args.workspace)?;
    let checked = project.checked(session, &args.source, &args.judgement)?;
    let documents = generate::documents(session, &project, &checked, args.templates.as_deref())?;
    let coverage = coverage::cover(&checked.map, &documents, args.judgement.options().as_of);
    let text = match args.format {
        Format::Human => report::human::render(&coverage),
        Format::Json => report::json(&coverage)?,
        Format::Markdown => report::markdown::render(&coverage),
        Format::Html => report::html::render(&coverage),
    };
    session.out.write_all(text.as_bytes())?;
    let least = if args.judgement.strict { Level::Warning } else { Level::Error };
    let missing = coverage.outcomes().any(|(_, it)| it.status == Status::Missing && it.level >= least);
    Ok(if missing { ExitStatus::Findings } else { ExitStatus::Clean })
}
