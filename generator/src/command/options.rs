//! Arguments that several commands share.

use std::path::PathBuf;

use crate::{check, collect::source::SourceOptions, day::Day};

/// The workspace as a positional argument.
#[derive(Debug, clap::Args)]
pub(super) struct Workspace {
    /// The workspace; without it, the nearest one around the current directory
    #[arg(value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    pub(super) dir: Option<PathBuf>,
}

/// Which code counts.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "What is compiled")]
pub(super) struct Source {
    /// Switch these features on: `name` or `package/name`, with commas between them
    #[arg(long, short = 'F', value_name = "FEATURES", value_delimiter = ',')]
    features: Vec<String>,

    /// Switch every feature on
    #[arg(long)]
    all_features: bool,

    /// Leave the default features off
    #[arg(long)]
    no_default_features: bool,

    /// Decide `cfg` for this target; without it, code for any target counts
    #[arg(long, value_name = "TRIPLE")]
    target: Option<String>,

    /// Read the records of dependencies from registries as well; asks `cargo metadata`, without the network
    #[arg(long)]
    pub(super) dependencies: bool,
}

impl Source {
    pub(super) fn options(&self) -> SourceOptions {
        SourceOptions {
            features: self.features.clone(),
            all_features: self.all_features,
            no_default_features: self.no_default_features,
            target: self.target.clone(),
            ..SourceOptions::default()
        }
    }
}

/// How strictly to judge, and on which day.
#[derive(Debug, clap::Args)]
pub(super) struct Judgement {
    /// Fail on warnings and gaps as well
    #[arg(long)]
    pub(super) strict: bool,

    /// Compare expiries with this day (YYYY-MM-DD); without it, nothing has expired
    #[arg(long, value_name = "DATE")]
    as_of: Option<Day>,
}

impl Judgement {
    pub(super) fn options(&self) -> check::Options<'static> {
        check::Options { as_of: self.as_of, ..check::Options::default() }
    }
}
