//! `suggest`: what the fields of types that nobody annotated look like.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    path::{Path, PathBuf},
};

use anyhow::bail;
use fieldnote_schema::{suggest::nearest, vocabulary};

use super::{
    difference::patch,
    options::Workspace,
    project::Project,
    session::{ExitStatus, Session},
};
use crate::{
    finding::Finding,
    output,
    suggest::{
        answers::{self, Answers},
        apply::{self, Dependency, LeftOut, Plan},
        ask,
        files::{self, SourceFile},
        human::{self, count},
        look::{FieldReport, Looked, look_watched},
        words::{self, Words},
    },
};

const AFTER_HELP: &str = "\
Examples:
  cargo fieldnote suggest
  cargo fieldnote suggest --explain crates/shop/src/model.rs::Customer.last_ip
  cargo fieldnote suggest --interactive
  cargo fieldnote suggest --apply --dry-run

Suggestions are read from names and types; people decide. --apply writes `pending` where they do not
tell; answers to --interactive take its place. Words of your own: [suggest] in the register.";

/// Suggest annotations for types that look personal
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(super) struct Args {
    #[command(flatten)]
    workspace: Workspace,

    /// Read every Rust file of the folder, whether or not cargo could load it
    #[arg(long)]
    no_cargo: bool,

    /// Form of the suggestions
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,

    /// Explain one field, `FILE::TYPE.FIELD` or the end of that
    #[arg(long, value_name = "FIELD", conflicts_with_all = ["apply", "interactive"])]
    explain: Option<String>,

    /// Ask the open questions, one after the other
    #[arg(long, conflicts_with_all = ["apply", "no_cargo"])]
    interactive: bool,

    /// Write the suggestions into the source
    #[arg(long, conflicts_with = "no_cargo")]
    apply: bool,

    /// With --apply: show what would change, and change nothing
    #[arg(long, requires = "apply")]
    dry_run: bool,

    /// With --apply: write even where git could not undo it
    #[arg(long, requires = "apply")]
    allow_dirty: bool,

    /// With --apply: whom a record is about where its name does not say, such as `user`
    #[arg(long, value_name = "SUBJECT", requires = "apply")]
    subject: Option<String>,

    /// With --apply: depend on this copy of the `fieldnote` crate
    #[arg(long, value_name = "DIR", requires = "apply", value_hint = clap::ValueHint::DirPath)]
    fieldnote: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    /// For people
    Human,
    /// For programs: one entry a field
    Json,
}

pub(super) fn run(args: &Args, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    let project = Project::find(session, &args.workspace)?;
    let answers = answers::read(&project.root)?;
    let (words, misread) = own_words(session, &project)?;
    for finding in misread {
        session.say(&format!("{}: {}; {}", finding.primary.place, finding.message, finding.cure))?;
    }
    let files = read(session, &project, args.no_cargo)?;
    let mut looked = look(session, &words, &files);
    answers.apply(&mut looked);
    if let Some(field) = &args.explain {
        return explain(field, &looked, session);
    }
    if args.interactive {
        return interactive(&project, answers, &looked, session);
    }
    if args.apply {
        return apply(args, &project, &looked, session);
    }
    match args.format {
        Format::Human => {
            // Whoever reads it elsewhere gets the whole of each reason.
            let width = if session.out_is_terminal() { session.width() } else { usize::MAX };
            write!(session.out, "{}", human::render(&looked, session.out_is_colored(), width))?;
        }
        Format::Json => {
            let reports: Vec<FieldReport<'_>> = looked.iter().flat_map(Looked::reports).collect();
            writeln!(session.out, "{}", serde_json::to_string_pretty(&reports)?)?;
        }
    }
    Ok(ExitStatus::Clean)
}

/// The built-in words and those of the register, where there is one.
pub(super) fn words(session: &Session<'_>, project: &Project) -> anyhow::Result<Words> {
    Ok(own_words(session, project)?.0)
}

/// The words, and what of the register's `[suggest]` could not be understood.
fn own_words(session: &Session<'_>, project: &Project) -> anyhow::Result<(Words, Vec<Finding>)> {
    let mut words = words::BUILT_IN.clone();
    let mut misread = Vec::new();
    if project.root.join(super::project::REGISTER).is_file() {
        let (register, findings) = project.register(session)?;
        words.own = register.suggest.map(|suggest| suggest.value.rules()).unwrap_or_default();
        misread.extend(findings.into_iter().filter(|finding| finding.subject.starts_with("suggest")));
    }
    Ok((words, misread))
}

/// The files that count.
pub(super) fn read(session: &Session<'_>, project: &Project, no_cargo: bool) -> anyhow::Result<Vec<SourceFile>> {
    let progress = session.progress("reading the source");
    let files = if no_cargo { files::of_folder(&project.root) } else { files::of_workspace(&project.root) };
    progress.finish_and_clear();
    Ok(files?)
}

/// A look at all types, with a bar where somebody watches.
pub(super) fn look<'a>(session: &Session<'_>, words: &Words, files: &'a [SourceFile]) -> Vec<Looked<'a>> {
    let progress = session.progress_of_look();
    let looked = look_watched(words, files, &progress);
    progress.finish_and_clear();
    looked
}

fn explain(wanted: &str, looked: &[Looked<'_>], session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    let mut found = 0;
    for it in looked {
        for report in it.reports() {
            let name = format!("{}::{}.{}", report.file, report.ty, report.field);
            let fits = name == wanted || name.strip_suffix(wanted).is_some_and(|rest| rest.ends_with([':', '/']));
            if fits {
                found += 1;
                write!(session.out, "{}", human::explanation(it, &report, session.out_is_colored()))?;
            }
        }
    }
    if found == 0 {
        bail!("no field is called `{wanted}`; write it as FILE::TYPE.FIELD, such as src/model.rs::Customer.email");
    }
    Ok(ExitStatus::Clean)
}

fn interactive(
    project: &Project,
    answers: Answers,
    looked: &[Looked<'_>],
    session: &mut Session<'_>,
) -> anyhow::Result<ExitStatus> {
    let Some(input) = session.input.take() else {
        bail!("--interactive needs an input to read the answers from");
    };
    let width = session.width();
    let outcome = ask::ask(&project.root, answers, looked, &mut *input, (session.out, width))?;
    session.input = Some(input);
    session.say(&outcome.to_string())?;
    Ok(if outcome.open == 0 { ExitStatus::Clean } else { ExitStatus::Findings })
}

fn apply(
    args: &Args,
    project: &Project,
    looked: &[Looked<'_>],
    session: &mut Session<'_>,
) -> anyhow::Result<ExitStatus> {
    if !args.dry_run && !args.allow_dirty {
        refuse_dirty(project)?;
    }
    let dependency = match &args.fieldnote {
        // As it was written, where it was written from the root.
        Some(folder) if project.root == session.base() => Dependency::Path(folder.clone()),
        Some(folder) => Dependency::Path(session.base().join(folder)),
        None => Dependency::Version(env!("CARGO_PKG_VERSION").to_owned()),
    };
    let subject = args.subject.as_deref().map(subject).transpose()?;
    let plan = apply::plan(&project.root, looked, &dependency, subject)?;
    if args.dry_run {
        let color = session.out_is_colored();
        for stale in output::stale(&project.root, &plan.files)? {
            write!(session.out, "{}", patch(&stale, color))?;
        }
    } else {
        for path in output::write(&project.root, &plan.files)? {
            writeln!(session.out, "{path}")?;
        }
    }
    let begun = project.root.join(super::project::REGISTER).exists();
    session.say(&summary(&plan, args.dry_run, begun))?;
    Ok(ExitStatus::Clean)
}

/// The key of a group of people.
fn subject(said: &str) -> anyhow::Result<&'static str> {
    // Annotations use the last segment.
    let name = |key: &'static str| key.rsplit('.').next().unwrap_or(key);
    if let Some(row) = vocabulary::subject(said) {
        return Ok(name(row.key));
    }
    let near = nearest(said, vocabulary::subjects().iter().map(|row| name(row.key)));
    let near = near.map_or(String::new(), |near| format!(", did you mean `{near}`?"));
    bail!("`{said}` is no group of people{near}; `cargo fieldnote list subjects` shows them")
}

/// Types that are left, by reason, and how many are named of each.
const NAMED: usize = 5;

fn summary(plan: &Plan, dry: bool, begun: bool) -> String {
    let mut by_reason: BTreeMap<&str, Vec<&LeftOut>> = BTreeMap::new();
    for left in &plan.left {
        by_reason.entry(&left.reason).or_default().push(left);
    }
    let mut text = String::new();
    for (reason, types) in by_reason {
        let as_it_is = if types.len() == 1 { "it is" } else { "they are" };
        let _ = writeln!(text, "{} left as {as_it_is}: {reason}", count(types.len(), "type"));
        for left in types.iter().take(NAMED) {
            let _ = writeln!(text, "    {} ({}:{})", left.ty, left.file, left.line);
        }
        if types.len() > NAMED {
            let _ = writeln!(text, "    and {} more", types.len() - NAMED);
        }
    }
    let verb = if dry { "would be annotated" } else { "annotated" };
    let (types, files) = (count(plan.types, "type"), count(plan.files.len(), "file"));
    let settled = format!("{} no longer pending", count(plan.settled, "field"));
    let _ = match (plan.types, plan.settled) {
        (0, 1..) => write!(text, "{settled} in {files}"),
        (_, 0) => write!(text, "{types} {verb} in {files}"),
        _ => write!(text, "{types} {verb} in {files}, {settled}"),
    };
    text.push_str(match (plan.files.is_empty(), dry) {
        (true, _) => "",
        (false, true) => ": cargo fieldnote suggest --apply writes this",
        (false, false) => ": review it with git diff; git checkout . takes it back",
    });
    if plan.pending > 0 {
        let _ = write!(text, "\n{} pending: cargo fieldnote suggest --interactive", count(plan.pending, "field"));
    }
    if plan.nobodys > 0 {
        let say = if plan.nobodys == 1 { "does not say whom it is" } else { "do not say whom they are" };
        let _ =
            write!(text, "\n{} {say} about; --subject names one group for all of them", count(plan.nobodys, "type"));
    }
    if !plan.files.is_empty() && !dry {
        // A build with --locked fails until the lock file knows the dependency.
        text.push_str("\nthen: cargo check, which brings Cargo.lock up to date, and cargo fieldnote ");
        text.push_str(if begun { "check" } else { "init" });
    }
    text
}

/// What is written must be easy to take back: `git checkout` does it where everything is committed.
fn refuse_dirty(project: &Project) -> anyhow::Result<()> {
    let status = std::process::Command::new("git")
        .args(["status", "--porcelain", "--untracked-files=all", "--", "."])
        .current_dir(&project.root)
        .output();
    let changed = match status {
        Ok(status) if status.status.success() => String::from_utf8_lossy(&status.stdout).into_owned(),
        _ => bail!(
            "git does not know this folder, so the changes could not be undone; --allow-dirty writes them all the same"
        ),
    };
    // A new file that this never writes, such as a document, stays as it is.
    let written = |line: &str| {
        let is_rust = Path::new(line).extension().is_some_and(|extension| extension == "rs");
        !line.starts_with("??") || is_rust || line.ends_with("Cargo.toml")
    };
    let others = changed
        .lines()
        .filter(|line| written(line) && !line.ends_with(answers::FILE) && !line.ends_with(super::project::REGISTER));
    match others.count() {
        0 => Ok(()),
        changed => bail!(
            "{} with changes that are not committed; commit them first, so that `git checkout .` can undo this, or use --allow-dirty",
            count(changed, "file")
        ),
    }
}
