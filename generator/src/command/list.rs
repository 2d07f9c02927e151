//! `list`: what exists to choose from.

use super::session::{ExitStatus, Session};
use crate::{check::rules, render::table};

const AFTER_HELP: &str = "\
Examples:
  cargo fieldnote list rules
  cargo fieldnote list rules --format json";

/// List the rules
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Args {
    /// What to list
    #[arg(value_name = "WHAT")]
    what: What,

    /// Table for people, or JSON
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum What {
    Rules,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    Human,
    Json,
}

pub(super) fn run(args: &Args, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    let What::Rules = args.what;
    match args.format {
        Format::Json => writeln!(session.out, "{}", serde_json::to_string_pretty(&rules::all())?)?,
        Format::Human => {
            let rows = rules::all()
                .into_iter()
                .map(|rule| [rule.code.to_owned(), rule.level.to_string(), rule.summary.to_owned()]);
            write!(session.out, "{}", table::table(rows))?;
        }
    }
    Ok(ExitStatus::Clean)
}
