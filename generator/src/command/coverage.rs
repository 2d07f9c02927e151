//! `coverage`: how much of what looks personal is annotated.

use std::fmt::Write as _;

use anyhow::Context as _;

use super::{
    options::Workspace,
    project::Project,
    session::{ExitStatus, Session},
    suggest,
};
use crate::{
    collect::git::GitTree,
    finding::Finding,
    render::{Sources, human},
    suggest::{
        coverage::{self, Coverage},
        files,
    },
};

const AFTER_HELP: &str = "\
Examples:
  cargo fieldnote coverage
  cargo fieldnote coverage --min 90
  cargo fieldnote coverage --new-since origin/main

What looks personal is told by names and types, as `cargo fieldnote suggest` does it. Exit status:
0 enough is annotated, 1 less than --min, or new types since --new-since, 2 could not run.
What the documents cover of the law: cargo fieldnote check --coverage";

/// Say how much of what looks personal is annotated, per crate
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Args {
    #[command(flatten)]
    workspace: Workspace,

    /// Read every Rust file of the folder, whether or not cargo could load it
    #[arg(long)]
    no_cargo: bool,

    /// Fail where less than this part of the fields that look personal is annotated
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    min: Option<u8>,

    /// Report types that look personal, are not annotated, and were not there at this git revision
    #[arg(long, value_name = "REVISION")]
    new_since: Option<String>,

    /// Form of the figures
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    /// For people
    Human,
    /// For programs
    Json,
}

pub(super) fn run(args: &Args, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    let project = Project::find(session, &args.workspace)?;
    let words = suggest::words(session, &project)?;
    let files = suggest::read(session, &project, args.no_cargo)?;
    let looked = suggest::look(session, &words, &files);
    let figures = Coverage::of(&looked);
    let new_types = match &args.new_since {
        Some(revision) => {
            let tree = GitTree::revision(&project.root, revision).with_context(|| format!("cannot read {revision}"))?;
            let before = files::of_tree(&tree)?;
            Some(coverage::new_types(&looked, &suggest::look(session, &words, &before)))
        }
        None => None,
    };
    match args.format {
        Format::Human => {
            write!(session.out, "{}", human_figures(&figures))?;
            let options = human::Options { color: session.err_is_colored(), width: session.width() };
            let findings = new_types.as_deref().unwrap_or_default();
            session.err.write_all(human::findings(findings, &Sources::new(&project.tree), options).as_bytes())?;
        }
        Format::Json => {
            let report = Report { figures: &figures, new_types: new_types.as_deref() };
            writeln!(session.out, "{}", serde_json::to_string_pretty(&report)?)?;
        }
    }
    let mut failed = new_types.is_some_and(|types| !types.is_empty());
    if let Some(min) = args.min.filter(|&min| !figures.all.reaches(min)) {
        session.say(&format!("less than {min} % is annotated: cargo fieldnote suggest"))?;
        failed = true;
    }
    Ok(if failed { ExitStatus::Findings } else { ExitStatus::Clean })
}

/// What programs read.
#[derive(serde::Serialize)]
struct Report<'a> {
    #[serde(flatten)]
    figures: &'a Coverage,
    /// Types that came since the revision that was asked about.
    #[serde(skip_serializing_if = "Option::is_none")]
    new_types: Option<&'a [Finding]>,
}

fn human_figures(report: &Coverage) -> String {
    let mut text = String::new();
    let name = |name: &str| if name.is_empty() { "(no package)".to_owned() } else { name.to_owned() };
    let wide = report.packages.iter().map(|package| name(&package.name).chars().count()).max().unwrap_or(0).max(5);
    for part in report.packages.iter().filter(|part| part.fields > 0).chain([&report.all]) {
        let pending = part.pending_fields;
        let pending = if pending > 0 { format!(", {pending} pending") } else { String::new() };
        let _ = writeln!(
            text,
            "{:wide$}  {:>5}  {} of {} fields in {} of {} types{pending}",
            name(&part.name),
            part.percent().map_or("-".to_owned(), |percent| format!("{percent} %")),
            part.annotated_fields,
            part.fields,
            part.annotated_types,
            part.types,
        );
    }
    text
}
