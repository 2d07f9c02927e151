//! `collect`: the inventory as JSON.

use std::{
    io::{self, Write},
    path::PathBuf,
    slice, thread,
};

use super::{
    options::{Source, Workspace},
    project::Project,
    session::{ExitStatus, Session},
};
use crate::{
    finding::Level,
    inventory::Inventory,
    render::{Sources, human},
};

const AFTER_HELP: &str = "\
Examples:
  cargo fieldnote collect > inventory.json
  cargo fieldnote collect --all-features --target x86_64-unknown-linux-gnu
  cargo fieldnote collect --from target/release/shop

What could not be collected is said on stderr.";

/// Print what the code says about personal data, as JSON
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Args {
    #[command(flatten)]
    workspace: Workspace,

    /// `source`, or a compiled program, library or object: PATH
    #[arg(long, value_name = "FROM", default_value = "source", value_hint = clap::ValueHint::FilePath)]
    from: PathBuf,

    #[command(flatten)]
    source: Source,
}

pub(super) fn run(args: &Args, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    if args.from.as_os_str() != "source" {
        let inventory = session.shipped(slice::from_ref(&args.from))?;
        write(&inventory, session.out)?;
        return Ok(ExitStatus::Clean);
    }
    let project = Project::find(session, &args.workspace)?;
    let inventory = project.inventory(session, &args.source)?;
    write(&inventory, session.out)?;
    let options = human::Options { color: session.err_is_colored(), width: session.width() };
    let findings = human::findings(&inventory.findings, &Sources::new(&project.tree), options);
    session.err.write_all(findings.as_bytes())?;
    let failed = inventory.findings.iter().any(|finding| finding.level == Level::Error);
    // A large one is a million small pieces; nobody need wait until all are given back. Without a thread it is done here.
    let _ = thread::Builder::new().spawn(move || drop(inventory));
    Ok(if failed { ExitStatus::Findings } else { ExitStatus::Clean })
}

fn write(inventory: &Inventory, out: &mut dyn Write) -> io::Result<()> {
    inventory.write_json(out)?;
    writeln!(out)
}
