//! `generate`: the documents that the register asks for.

use std::path::{Path, PathBuf};

use indexmap::IndexMap;

use super::{
    difference::{because, difference},
    options::{Judgement, Source, Workspace},
    project::Project,
    session::{ExitStatus, Session},
};
use crate::{
    collect::tree::{DirTree, Kind, Tree},
    document::{Override, Rendered, Templates, contract},
    output::{self, File},
    render::{Report, Sources, human},
    suggest::human::count,
};

/// Folder beside the register whose templates stand above the built-in ones.
pub(super) const TEMPLATES: &str = "fieldnote-templates";

const AFTER_HELP: &str = "\
Examples:
  cargo fieldnote generate
  cargo fieldnote generate --out docs/privacy
  cargo fieldnote generate --check --strict

Without --strict, a fact that is missing becomes a visible gap in a draft. Files are written
whole or not at all, and only if they changed. With --check nothing is written: exit status 1
says that a document is stale, and the difference is shown.";

/// Write the documents that the register asks for
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Args {
    #[command(flatten)]
    workspace: Workspace,

    /// Folder to write to; without it, the workspace
    #[arg(long, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    out: Option<PathBuf>,

    /// Write nothing; show what is stale
    #[arg(long)]
    check: bool,

    /// Print what the templates get as JSON, and write nothing
    #[arg(long, conflicts_with = "check")]
    print_context: bool,

    #[command(flatten)]
    judgement: Judgement,

    /// Folder with templates of your own; without it, `fieldnote-templates` in the workspace
    #[arg(long, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    templates: Option<PathBuf>,

    #[command(flatten)]
    source: Source,
}

pub(super) fn run(args: &Args, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    let project = Project::find(session, &args.workspace)?;
    let checked = project.checked(session, &args.source, args.judgement.options(), args.templates.as_deref())?;
    let report = Report::new(&checked.findings, &checked.map.inventory);
    if args.judgement.strict && report.fails(true) {
        let options = human::Options { color: session.err_is_colored(), width: session.width() };
        let text = human::render(&report, "", &Sources::new(&project.tree), options);
        session.err.write_all(text.as_bytes())?;
        session.say("Nothing was written: --strict takes no findings.")?;
        return Ok(ExitStatus::Findings);
    }
    if args.print_context {
        let templates = templates(session, &project, args.templates.as_deref())?;
        let contexts = contract::contexts(&checked.map, &templates)?;
        writeln!(session.out, "{}", serde_json::to_string_pretty(&contexts)?)?;
        return Ok(ExitStatus::Clean);
    }
    let (_, rendered) = checked.documents()?;
    if args.judgement.strict && tell_gaps(session, rendered)? {
        session.say("Nothing was written: --strict takes no gaps.")?;
        return Ok(ExitStatus::Findings);
    }
    let folder = args.out.as_ref().map_or_else(|| project.root.clone(), |out| session.base().join(out));
    let files: Vec<File> = rendered.iter().map(|it| File { path: it.path.clone(), bytes: it.bytes.clone() }).collect();
    if args.check {
        return compare(session, &folder, &files, rendered);
    }
    write(session, &folder, &files)?;
    tell_notes(session, rendered)?;
    if !args.judgement.strict {
        tell_gaps(session, rendered)?;
        if !report.findings.is_empty() {
            session.say(&format!("{}: cargo fieldnote check", human::total(&report.summary)))?;
        }
    }
    Ok(ExitStatus::Clean)
}

/// The built-in templates and those that stand above them, in the folder given or in the one of the workspace.
pub(super) fn templates(session: &Session<'_>, project: &Project, folder: Option<&Path>) -> anyhow::Result<Templates> {
    templates_of(session, &project.tree, folder)
}

/// The same for any tree.
pub(super) fn templates_of(session: &Session<'_>, tree: &dyn Tree, folder: Option<&Path>) -> anyhow::Result<Templates> {
    let overrides = match folder {
        Some(folder) => {
            let folder = session.base().join(folder);
            anyhow::ensure!(folder.is_dir(), "there is no directory {}", folder.display());
            overrides(&DirTree::new(folder), "")?
        }
        None if tree.is_dir(TEMPLATES) => overrides(tree, TEMPLATES)?,
        None => Vec::new(),
    };
    Ok(Templates::new(overrides)?)
}

/// Whether a file wants to be a template or to hold messages.
fn is_template(path: &str) -> bool {
    let ending = Path::new(path).extension();
    ending.is_some_and(|it| ["md", "html", "ftl"].iter().any(|known| it.eq_ignore_ascii_case(known)))
}

/// Every template of a folder, in order of name. Links to folders are not followed, so that loops end.
fn overrides(tree: &dyn Tree, folder: &str) -> anyhow::Result<Vec<Override>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(current) = folders.pop() {
        for entry in tree.list(&current)? {
            let path = if current.is_empty() { entry.name } else { format!("{current}/{}", entry.name) };
            match entry.kind {
                Kind::Dir if !entry.link => folders.push(path),
                Kind::File if is_template(&path) => {
                    let source = String::from_utf8(tree.read(&path)?)
                        .map_err(|_| anyhow::anyhow!("{path} is not UTF-8: save it in that encoding"))?;
                    let name = path.strip_prefix(folder).unwrap_or(&path).trim_start_matches('/').to_owned();
                    found.push(Override { name, path, source });
                }
                _ => {}
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

/// What files lack, each reason once.
fn tell_notes(session: &mut Session<'_>, rendered: &[Rendered]) -> anyhow::Result<()> {
    let mut notes: IndexMap<&str, Vec<&str>> = IndexMap::new();
    for (file, note) in rendered.iter().filter_map(|it| Some((it, it.note.as_ref()?))) {
        notes.entry(note).or_default().push(&file.path);
    }
    for (note, files) in notes {
        let others = if files.len() > 1 { format!(" and {} more", files.len() - 1) } else { String::new() };
        session.say(&format!("{}{others}: {note}", files[0]))?;
    }
    Ok(())
}

/// So many open points of a draft are named; the draft itself lists them all.
const NAMED: usize = 5;

/// Says which documents are drafts, and what they lack; whether any is.
fn tell_gaps(session: &mut Session<'_>, rendered: &[Rendered]) -> anyhow::Result<bool> {
    let mut told: Vec<(&str, &str)> = Vec::new();
    for file in rendered.iter().filter(|file| !file.open.is_empty()) {
        let document = (file.document.as_str(), file.language.as_str());
        if !told.contains(&document) {
            told.push(document);
            let more = file.open.len().saturating_sub(NAMED);
            let more = if more > 0 { format!("; and {more} more") } else { String::new() };
            let named = file.open.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join("; ");
            session.say(&format!(
                "{} ({}) is a draft, {}: {named}{more}",
                document.0,
                document.1,
                count(file.open.len(), "open point"),
            ))?;
        }
    }
    Ok(!told.is_empty())
}

fn write(session: &mut Session<'_>, folder: &Path, files: &[File]) -> anyhow::Result<()> {
    let written = output::write(folder, files)?;
    for path in &written {
        session.say(&format!("wrote {path}"))?;
    }
    if written.is_empty() {
        session.say(&format!("all {} files are up to date", files.len()))?;
    }
    Ok(())
}

fn compare(
    session: &mut Session<'_>,
    folder: &Path,
    files: &[File],
    rendered: &[Rendered],
) -> anyhow::Result<ExitStatus> {
    let stale = output::stale(folder, files)?;
    for file in &stale {
        let mut text = difference(file, session.out_is_colored());
        if let (Some(present), Some(document)) = (&file.present, rendered.iter().find(|it| it.path == file.file.path)) {
            text.push_str(&because(document, present));
        }
        session.out.write_all(text.as_bytes())?;
    }
    if stale.is_empty() {
        session.say(&format!("all {} files are up to date", files.len()))?;
        return Ok(ExitStatus::Clean);
    }
    session.say(&format!("{} of {} files are stale: cargo fieldnote generate", stale.len(), files.len()))?;
    Ok(ExitStatus::Findings)
}
