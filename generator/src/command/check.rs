//! `check`: findings.

use super::{
    baseline,
    options::{Judgement, Source, Workspace},
    project::{Checked, Project},
    requirements,
    session::{ExitStatus, Session},
};
use crate::{
    check, coverage,
    finding::Level,
    render::{Report, Sources, github, human, json, junit, markdown, sarif},
};

const AFTER_HELP: &str = "\
Examples:
  cargo fieldnote check
  cargo fieldnote check --strict --as-of 2026-12-01
  cargo fieldnote check --format sarif > fieldnote.sarif
  cargo fieldnote check --coverage --format html > requirements.html

Levels change per rule in the register ([lint]); single findings are suppressed with a
reason ([[suppress]]). Exit status: 0 clean, 1 findings that fail the run, 2 could not run.";

/// Say what is missing or contradictory in code and register
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Args {
    #[command(flatten)]
    workspace: Workspace,

    #[command(flatten)]
    judgement: Judgement,

    /// Form of the findings
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,

    #[command(flatten)]
    requirements: requirements::Requirements,

    /// List the dependencies from registries that say nothing about personal data; asks `cargo metadata`
    #[arg(long)]
    silent_dependencies: bool,

    #[command(flatten)]
    known: baseline::Known,

    #[command(flatten)]
    source: Source,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(super) enum Format {
    /// For people, with the lines they are about
    Human,
    /// For programs
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Workflow commands, for annotations of a pull request on GitHub
    Github,
    /// `JUnit` XML, for test reporters
    Junit,
    /// A comment for a pull request
    Markdown,
    /// One self-contained page, with --coverage
    Html,
}

pub(super) fn run(args: &Args, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    let project = Project::find(session, &args.workspace)?;
    let templates = args.requirements.templates.as_deref();
    let mut source = args.source.clone();
    source.dependencies |= args.silent_dependencies;
    let judge = check::Options { silent_dependencies: args.silent_dependencies, ..args.judgement.options() };
    let checked = project.checked(session, &source, judge, templates)?;
    if args.requirements.coverage {
        return requirements::run(&args.judgement, args.format, &checked, session);
    }
    // What the register does wrong comes first: it may be why there are no documents.
    let documents = match checked.documents() {
        Err(error) if checked.findings.iter().all(|it| it.level < Level::Error) => return Err(error),
        Err(error) => {
            session.say(&format!("the documents were not looked at: {error}"))?;
            String::new()
        }
        Ok((coverage, rendered)) => coverage::report::brief(coverage, |name| {
            rendered.iter().any(|it| it.document == name && !it.entry.regimes.is_empty())
        }),
    };
    let Checked { map, findings, .. } = checked;
    let findings = baseline::news(&args.known, session, &project, &source, judge, findings)?;
    let report = Report::new(&findings, &map.inventory);
    let text = match args.format {
        Format::Human => {
            let options = human::Options { color: session.out_is_colored(), width: session.width() };
            human::render(&report, &documents, &Sources::new(&project.tree), options)
        }
        Format::Json => json::render(&report)?,
        Format::Sarif => sarif::render(&report)?,
        Format::Github => github::render(&report),
        Format::Junit => junit::render(&report),
        Format::Markdown => markdown::render(&report),
        Format::Html => anyhow::bail!(
            "html is a form of `check --coverage`; findings come as human, json, sarif, github, junit or markdown"
        ),
    };
    session.out.write_all(text.as_bytes())?;
    Ok(if report.fails(args.judgement.strict) { ExitStatus::Findings } else { ExitStatus::Clean })
}
