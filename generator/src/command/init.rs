//! `init`: a first register.

use anyhow::bail;

use super::{
    options::{Source, Workspace},
    project::{Project, REGISTER},
    session::{ExitStatus, Session},
};
use crate::{
    output::{self, File},
    register::{hints, init},
};

const AFTER_HELP: &str = "\
Examples:
  cargo fieldnote init
  cargo fieldnote init examples/bookshop

What only people know is written as \"pending\". A register that is already there is kept.";

/// Write a commented fieldnote.toml from what the code already says
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Args {
    #[command(flatten)]
    workspace: Workspace,

    #[command(flatten)]
    source: Source,
}

pub(super) fn run(args: &Args, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    let project = Project::find(session, &args.workspace)?;
    if project.root.join(REGISTER).exists() {
        bail!("{REGISTER} is already there and was kept; `cargo fieldnote check` says what it lacks");
    }
    let inventory = project.inventory(session, &args.source)?;
    let unread: Vec<String> = inventory
        .findings
        .iter()
        .filter(|it| it.code == "annotation-mistake")
        .map(|it| format!("  {}: {}", it.primary.place, it.message))
        .collect();
    if !unread.is_empty() {
        bail!("the register would lack what these annotations say; mend them first:\n{}", unread.join("\n"));
    }
    let hints = hints::of_workspace(&project.tree)?;
    let file = File { path: REGISTER.to_owned(), bytes: init::text(&inventory, &hints).into_bytes() };
    output::write(&project.root, &[file])?;
    session.say(&format!("wrote {REGISTER}; fill in what is \"pending\", then: cargo fieldnote check"))?;
    Ok(ExitStatus::Clean)
}
