//! `man`: the manual page.

use clap_mangen::Man;

use super::session::{ExitStatus, Session};

const AFTER_HELP: &str = "\
Examples:
  cargo-fieldnote man > ~/.local/share/man/man1/cargo-fieldnote.1
  cargo-fieldnote man check | man -l -";

/// Print the manual page, in roff
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Args {
    /// Command whose page to print; the whole program's without it
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

pub(super) fn run(args: &Args, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    let mut program = session.command_line();
    program.build();
    let page = match &args.command {
        None => program,
        Some(name) => program
            .find_subcommand(name)
            .ok_or_else(|| anyhow::anyhow!("there is no command `{name}`; `cargo fieldnote --help` shows them all"))?
            .clone(),
    };
    let mut roff = Vec::new();
    Man::new(page).render(&mut roff)?;
    session.out.write_all(&roff)?;
    Ok(ExitStatus::Clean)
}
