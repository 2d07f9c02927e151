//! `editions`: which version of each document was in force when.

use std::path::PathBuf;

use super::{
    options::{Source, Workspace},
    project::Project,
    session::{ExitStatus, Session},
};
use crate::{
    check,
    day::Day,
    document::{self, hash},
    register::model::{At, Document, Edition},
    render::{table::table, visible},
};

const AFTER_HELP: &str = "\
Versions stand in the register, the newest first:

  [[document.edition]]
  version = \"3\"
  effective_from = 2026-12-01
  changes = \"We now suggest books to you.\"
  hash = \"sha256:..\"

With a hash, `check` says when the text was changed under the published version. It is the
SHA-256 of the document as Markdown, in all its languages by tag: cat notice.*.md | sha256sum

Examples:
  cargo fieldnote editions
  cargo fieldnote editions --on 2026-05-01     which notice was in force on that day?
  cargo fieldnote editions --hash              what each document is now, for the register";

/// Say which version of each document is or was in force
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Args {
    #[command(flatten)]
    workspace: Workspace,

    /// Show only what was in force on this day (YYYY-MM-DD)
    #[arg(long, value_name = "DATE")]
    on: Option<Day>,

    /// Show the hash of each document as it is now, as a line for `[[document.edition]]` and `[[review.approval]]`
    #[arg(long, conflicts_with = "on")]
    hash: bool,

    /// Folder with templates of your own; without it, `fieldnote-templates` in the workspace
    #[arg(long, value_name = "DIR", value_hint = clap::ValueHint::DirPath, requires = "hash")]
    templates: Option<PathBuf>,

    #[command(flatten)]
    source: Source,
}

pub(super) fn run(args: &Args, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    let project = Project::find(session, &args.workspace)?;
    if args.hash {
        return hashes(args, &project, session);
    }
    let (register, _) = project.register(session)?;
    let mut rows = vec![["DOCUMENT", "VERSION", "FROM", "UNTIL", "HASH"].map(str::to_owned)];
    for document in &register.documents {
        for edition in in_force(&document.value) {
            if args.on.is_none_or(|day| edition.covers(day)) {
                let until = edition.until.map_or_else(|| "-".to_owned(), |day| day.to_string());
                let hash = edition.hash.unwrap_or_else(|| "-".to_owned());
                rows.push([name(&document.value), edition.version, edition.from.to_string(), until, hash]);
            }
        }
    }
    session.out.write_all(visible(&table(rows)).as_bytes())?;
    Ok(ExitStatus::Clean)
}

/// What each document is now; every line can be pasted into the register.
fn hashes(args: &Args, project: &Project, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    let checked = project.checked(session, &args.source, check::Options::default(), args.templates.as_deref())?;
    let (_, rendered) = checked.documents()?;
    for it in hash::hashes(rendered) {
        let line = format!("hash = \"{}\"  # {}", it.hash, it.document);
        writeln!(session.out, "{}", visible(&line))?;
    }
    Ok(ExitStatus::Clean)
}

/// A version with the days it covers.
struct InForce {
    version: String,
    hash: Option<String>,
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
    let mut versions: Vec<Dated> = logged.chain([&own]).filter_map(dated).collect();
    versions.sort_by(|a, b| b.cmp(a));
    // A version that is logged as well as named by the document is one, with the hash that the log has.
    versions.dedup_by(|a, b| (&a.0, &a.1) == (&b.0, &b.1));
    let mut until = None;
    let mut covered = Vec::new();
    for (from, version, hash) in versions {
        covered.push(InForce { version, hash, from, until });
        until = Some(from);
    }
    covered
}

/// First day, version and hash.
type Dated = (Day, String, Option<String>);

fn dated(edition: &Edition) -> Option<Dated> {
    let text = |at: &Option<At<String>>| at.as_ref().map(|at| at.value.clone());
    let version = text(&edition.version).unwrap_or_else(|| "-".to_owned());
    Some((text(&edition.effective_from)?.parse().ok()?, version, text(&edition.hash)))
}

/// The name that documents have everywhere, whatever is wrong with their kind.
fn name(document: &Document) -> String {
    document::name(document.kind.as_ref().map_or("", |kind| &kind.value), document)
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
