//! `editions`: which version of each document was in force when.

use super::{
    options::Workspace,
    project::Project,
    session::{ExitStatus, Session},
};
use crate::{
    day::Day,
    register::model::{At, Document, Edition},
    render::{table::table, visible},
};

const AFTER_HELP: &str = "\
Versions stand in the register, the newest first:

  [[document.edition]]
  version = \"3\"
  effective_from = 2026-12-01
  changes = \"We now suggest books to you.\"

Examples:
  cargo fieldnote editions
  cargo fieldnote editions --on 2026-05-01     which notice was in force on that day?";

/// Say which version of each document is or was in force
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Args {
    #[command(flatten)]
    workspace: Workspace,

    /// Show only what was in force on this day (YYYY-MM-DD)
    #[arg(long, value_name = "DATE")]
    on: Option<Day>,
}

pub(super) fn run(args: &Args, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    let project = Project::find(session, &args.workspace)?;
    let (register, _) = project.register(session)?;
    let mut rows = vec![["DOCUMENT", "VERSION", "FROM", "UNTIL"].map(str::to_owned)];
    for document in &register.documents {
        for edition in in_force(&document.value) {
            if args.on.is_none_or(|day| edition.covers(day)) {
                let until = edition.until.map_or_else(|| "-".to_owned(), |day| day.to_string());
                rows.push([name(&document.value), edition.version, edition.from.to_string(), until]);
            }
        }
    }
    session.out.write_all(visible(&table(rows)).as_bytes())?;
    Ok(ExitStatus::Clean)
}

/// A version with the days it covers.
struct InForce {
    version: String,
    from: Day,
    /// The first day on which it is not in force any more.
    until: Option<Day>,
}

impl InForce {
    fn covers(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }
}

/// The versions of a document in order of their days, the newest first. Without a log, the document's own version.
fn in_force(document: &Document) -> Vec<InForce> {
    let own = Edition {
        version: document.version.clone(),
        effective_from: document.effective_from.clone(),
        ..Edition::default()
    };
    let logged = document.editions.iter().map(|edition| &edition.value);
    let mut versions: Vec<(Day, String)> = logged.chain([&own]).filter_map(dated).collect();
    versions.sort_by(|a, b| b.cmp(a));
    versions.dedup();
    let mut until = None;
    let mut covered = Vec::new();
    for (from, version) in versions {
        covered.push(InForce { version, from, until });
        until = Some(from);
    }
    covered
}

fn dated(edition: &Edition) -> Option<(Day, String)> {
    let text = |at: &Option<At<String>>| at.as_ref().map(|at| at.value.clone());
    Some((text(&edition.effective_from)?.parse().ok()?, text(&edition.version).unwrap_or_else(|| "-".to_owned())))
}

/// The name of a document: its id, or its kind.
fn name(document: &Document) -> String {
    let first = [&document.id, &document.path, &document.kind].into_iter().flatten().next();
    first.map(|at| at.value.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use fieldnote_schema::Place;

    use super::*;

    #[test]
    fn each_version_ends_where_the_next_begins() {
        let at = |text: &str| Some(At::new(text.to_owned(), Place::default()));
        let edition = |version, from| {
            At::new(Edition { version: at(version), effective_from: at(from), ..Edition::default() }, Place::default())
        };
        let document = Document {
            version: at("3"),
            effective_from: at("2026-12-01"),
            editions: vec![edition("1", "2025-01-01"), edition("2", "2026-03-01")],
            ..Document::default()
        };
        let on = |day: &str| -> Vec<String> {
            let day = day.parse().expect("a day");
            in_force(&document).into_iter().filter(|it| it.covers(day)).map(|it| it.version).collect()
        };
        assert_eq!(on("2024-12-31"), [""; 0]);
        assert_eq!(on("2026-02-28"), ["1"]);
        assert_eq!(on("2026-05-01"), ["2"]);
        assert_eq!(on("2026-12-01"), ["3"]);
    }
}
