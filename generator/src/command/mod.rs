//! The command line: arguments, directory, environment and writers in, exit status out.

mod baseline;
mod check;
mod collect;
mod completions;
mod coverage;
mod diff;
mod difference;
mod editions;
mod explain;
mod generate;
mod init;
mod list;
mod man;
mod map;
mod options;
mod project;
#[cfg(feature = "xlsx")]
mod register;
mod requirements;
mod session;
mod suggest;
mod templates;
mod verify;

use std::{ffi::OsString, io, io::BufRead, io::Write, path::Path, path::PathBuf};

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

pub use self::session::{Env, ExitStatus};
use self::session::{Session, When};

const AFTER_HELP: &str = "\
Examples:
  cargo fieldnote init                         write a commented fieldnote.toml
  cargo fieldnote check                        say what is missing or contradictory
  cargo fieldnote generate --out docs/privacy  write the documents that the register asks for
  cargo fieldnote generate --check             fail where the committed documents are stale

Exit status: 0 clean, 1 findings or stale output, 2 could not run.";

/// Privacy notices and records of processing from annotated Rust types
#[derive(Debug, Parser)]
#[command(
    name = "cargo-fieldnote",
    bin_name = "cargo fieldnote",
    version,
    no_binary_name = true,
    after_help = AFTER_HELP,
    disable_help_subcommand = true,
    subcommand_required = true,
    arg_required_else_help = true
)]
struct Cli {
    /// Work in this workspace; without it, the nearest one around the current directory
    #[arg(short = 'C', value_name = "DIR", global = true, value_hint = clap::ValueHint::DirPath)]
    directory: Option<PathBuf>,

    /// When to colour the output
    #[arg(long, value_name = "WHEN", global = true, default_value = "auto", hide_possible_values = true)]
    color: When,

    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Init(init::Args),
    Collect(collect::Args),
    Check(check::Args),
    Coverage(coverage::Args),
    Generate(generate::Args),
    Map(map::Args),
    #[cfg(feature = "xlsx")]
    Register(register::Args),
    Suggest(suggest::Args),
    Templates(templates::Args),
    Diff(diff::Args),
    Editions(editions::Args),
    Verify(verify::Args),
    Explain(explain::Args),
    List(list::Args),
    Completions(completions::Args),
    Man(man::Args),
}

/// Runs the program: everything that `cargo fieldnote` does, with every input and output handed in.
///
/// `args` are the arguments after the program's name; a first `fieldnote`, as cargo passes it, is skipped. Relative
/// paths start at `dir`. Errors are written to `err`; a reader that closes `out` early is no error.
pub fn run<A: Into<OsString>>(
    args: impl IntoIterator<Item = A>,
    dir: &Path,
    env: &Env,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> ExitStatus {
    run_with_input(args, dir, env, None, out, err)
}

/// As [`run`], with an input that interactive commands read answers from.
pub fn run_with_input<A: Into<OsString>>(
    args: impl IntoIterator<Item = A>,
    dir: &Path,
    env: &Env,
    input: Option<&mut dyn BufRead>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> ExitStatus {
    let mut args: Vec<OsString> = args.into_iter().map(Into::into).collect();
    if args.first().is_some_and(|first| first == "fieldnote") {
        args.remove(0);
    }
    let parsed = command(env).try_get_matches_from(args).and_then(|matches| Cli::from_arg_matches(&matches));
    let mut session = Session::new(dir, env, out, err);
    if let Some(input) = input {
        session.input = Some(input);
    }
    let result = match parsed {
        Ok(cli) => {
            session.apply(cli.color, cli.directory.as_deref());
            dispatch(&cli.command, &mut session)
        }
        Err(usage) => session.usage(&usage),
    };
    let result = result.and_then(|status| session.finish(status));
    result.unwrap_or_else(|error| if is_broken_pipe(&error) { ExitStatus::Clean } else { session.fail(&error) })
}

fn dispatch(command: &Command, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    match command {
        Command::Init(args) => init::run(args, session),
        Command::Collect(args) => collect::run(args, session),
        Command::Coverage(args) => coverage::run(args, session),
        Command::Check(args) => check::run(args, session),
        Command::Generate(args) => generate::run(args, session),
        Command::Map(args) => map::run(args, session),
        #[cfg(feature = "xlsx")]
        Command::Register(args) => register::run(args, session),
        Command::Suggest(args) => suggest::run(args, session),
        Command::Templates(args) => templates::run(args, session),
        Command::Diff(args) => diff::run(args, session),
        Command::Editions(args) => editions::run(args, session),
        Command::Verify(args) => verify::run(args, session),
        Command::Explain(args) => explain::run(args, session),
        Command::List(args) => list::run(args, session),
        Command::Completions(args) => completions::run(args, session),
        Command::Man(args) => man::run(args, session),
    }
}

/// The definition of the command line, as wide as the terminal allows.
fn command(env: &Env) -> clap::Command {
    Cli::command().term_width(env.width().min(100))
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .any(|cause| cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe))
}
