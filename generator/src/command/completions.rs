//! `completions SHELL`: a completion script.

use clap_complete::{Shell, generate};

use super::session::{ExitStatus, Session};

const AFTER_HELP: &str = "\
Examples:
  cargo-fieldnote completions bash > ~/.local/share/bash-completion/completions/cargo-fieldnote
  cargo-fieldnote completions zsh > ~/.zfunc/_cargo-fieldnote";

/// Print a completion script for a shell
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Args {
    /// The shell
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

pub(super) fn run(args: &Args, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    let mut script = Vec::new();
    generate(args.shell, &mut session.command_line(), "cargo-fieldnote", &mut script);
    session.out.write_all(&script)?;
    Ok(ExitStatus::Clean)
}
