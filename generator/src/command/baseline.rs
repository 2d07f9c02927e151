//! Which findings were there before: those of a revision, or of a baseline file.

use std::{fs, path::PathBuf};

use anyhow::{Context as _, bail};

use super::{options, project, project::Project, session::Session};
use crate::{
    check::{
        self,
        baseline::{Baseline, FORMAT},
    },
    collect::git::GitTree,
    finding::Finding,
    output,
};

/// What counts as known.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "What is known already")]
pub(super) struct Known {
    /// Report only what this git revision did not have
    #[arg(long, value_name = "REV", conflicts_with = "baseline")]
    since: Option<String>,

    /// Report only what this file does not list
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,

    /// Write every finding of now into the baseline file, and report none
    #[arg(long, requires = "baseline")]
    write_baseline: bool,
}

/// The findings that are not known.
pub(super) fn news(
    args: &Known,
    session: &mut Session<'_>,
    project: &Project,
    source: &options::Source,
    judge: check::Options<'_>,
    findings: Vec<Finding>,
) -> anyhow::Result<Vec<Finding>> {
    if let Some(revision) = &args.since {
        let tree = GitTree::revision(&project.root, revision)?;
        let before = project::checked(session, &tree, source, judge)?;
        return Ok(Baseline::of(&before.findings).news(findings));
    }
    let Some(file) = &args.baseline else { return Ok(findings) };
    let path = session.base().join(file);
    if args.write_baseline {
        let text = serde_json::to_string_pretty(&Baseline::of(&findings))? + "\n";
        let folder = path.parent().unwrap_or(&path);
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        output::write(folder, &[output::File { path: name, bytes: text.into_bytes() }])?;
        session.say(&format!("wrote {} with {} findings", file.display(), findings.len()))?;
        return Ok(Vec::new());
    }
    let text = fs::read(&path)
        .with_context(|| format!("cannot read the baseline {}; `--write-baseline` writes one", file.display()))?;
    let baseline: Baseline =
        serde_json::from_slice(&text).with_context(|| format!("{} is not a baseline", file.display()))?;
    if baseline.format != FORMAT {
        bail!("{} has the format `{}`, and this version reads `{FORMAT}`", file.display(), baseline.format);
    }
    Ok(baseline.news(findings))
}
