//! Scores the suggestions: `cargo run -p fieldnote-tests --example score-suggest [FOLDER]`.
//!
//! FOLDER holds the sources of the projects at their commits, one folder each (`owner+name`); without it the names and
//! types in the data set are all that is known.

mod score;

use std::{env, io, io::Write as _, path::PathBuf};

fn main() -> io::Result<()> {
    let sources = env::args_os().nth(1).map(PathBuf::from);
    let rows = score::rows();
    let projects: std::collections::BTreeSet<&str> = rows.iter().map(|row| row.project.as_str()).collect();
    let mut out = io::stdout().lock();
    writeln!(out, "{} types of {} projects", rows.len(), projects.len())?;
    for half in ["tuning", "test", "fresh"] {
        writeln!(out, "{half}: {}", score::score(&rows, half, sources.as_deref()))?;
    }
    let (agreement, agreed) = score::agreed(rows);
    writeln!(out, "two readers: {agreement}")?;
    writeln!(out, "where they agree: {}", score::score(&agreed, "agreed", sources.as_deref()))
}
