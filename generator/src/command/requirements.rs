//! `check --coverage`: what each document covers of the law that it claims to follow.

use std::path::PathBuf;

use super::{
    check,
    project::Checked,
    session::{ExitStatus, Session},
};
use crate::{
    coverage::{Status, report},
    finding::Level,
};

/// What the report of requirements takes.
#[derive(Debug, clap::Args)]
pub(super) struct Requirements {
    /// Say for each document what the law asks for, what answers it, and what is missing (human, json, markdown, html)
    #[arg(long)]
    pub(super) coverage: bool,

    /// Folder whose templates stand above the built-in ones
    #[arg(long, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    pub(super) templates: Option<PathBuf>,
}

/// Prints the report on what was joined and checked. A fact counts only if it reached the rendered document.
pub(super) fn run(
    judgement: &super::options::Judgement,
    format: check::Format,
    checked: &Checked,
    session: &mut Session<'_>,
) -> anyhow::Result<ExitStatus> {
    let (coverage, _) = checked.documents()?;
    let text = match format {
        check::Format::Human => report::human::render(coverage),
        check::Format::Json => report::json(coverage)?,
        check::Format::Markdown => report::markdown::render(coverage),
        check::Format::Html => report::html::render(coverage),
        other => anyhow::bail!("--coverage comes as human, json, markdown or html, not as {other:?}"),
    };
    session.out.write_all(text.as_bytes())?;
    let least = if judgement.strict { Level::Warning } else { Level::Error };
    let missing = coverage.outcomes().any(|(_, it)| it.status == Status::Missing && it.level >= least);
    Ok(if missing { ExitStatus::Findings } else { ExitStatus::Clean })
}
