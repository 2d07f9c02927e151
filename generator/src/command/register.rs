//! `register`: the register as a spreadsheet, out and back in.

use std::{collections::BTreeSet, path::PathBuf};

use anyhow::Context as _;

use super::{
    difference::difference,
    options::Workspace,
    project::{Project, REGISTER},
    session::{ExitStatus, Session},
};
use crate::{
    check,
    collect::tree::{MemoryTree, Tree},
    finding::Finding,
    inventory::Inventory,
    join::join,
    output::{self, File},
    register::{
        self,
        workbook::{self, Text},
    },
};

const AFTER_HELP: &str = "\
Examples:
  cargo fieldnote register export register.xlsx
  cargo fieldnote register import register.xlsx --dry-run
  cargo fieldnote register import register.xlsx

An import shows first what it will change, and changes only the keys whose cells changed: comments
and order stay. It names what it cannot place, and deletes no entry. Exit status 1 says that
something could not be placed, or is wrong in the register then.";

/// The register as a spreadsheet, for people who edit no TOML
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Write the register as a spreadsheet
    Export {
        /// The spreadsheet to write
        #[arg(value_name = "FILE.xlsx", value_hint = clap::ValueHint::FilePath)]
        file: PathBuf,
    },
    /// Bring the changes of a spreadsheet back into the register
    Import {
        /// The spreadsheet to read
        #[arg(value_name = "FILE.xlsx", value_hint = clap::ValueHint::FilePath)]
        file: PathBuf,

        /// Show what would change, and write nothing
        #[arg(long)]
        dry_run: bool,

        /// Write without asking
        #[arg(long)]
        yes: bool,
    },
}

pub(super) fn run(args: &Args, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    let project = Project::find(session, &Workspace { dir: None })?;
    let (register, _) = project.register(session)?;
    let files = register.files.iter().map(|path| read(&project, path)).collect::<anyhow::Result<Vec<Text>>>()?;
    match &args.action {
        Action::Export { file } => {
            let target = session.base().join(file);
            let bytes = workbook::export(&files)?;
            let (folder, name) = (target.parent(), target.file_name().and_then(|name| name.to_str()));
            let (Some(folder), Some(name)) = (folder, name) else { anyhow::bail!("{} is no file", target.display()) };
            output::write(folder, &[File { path: name.to_owned(), bytes }])?;
            session.say(&format!("wrote {}; fill it in, then: cargo fieldnote register import", file.display()))?;
            Ok(ExitStatus::Clean)
        }
        Action::Import { file, dry_run, yes } => {
            let source = session.base().join(file);
            let bytes = std::fs::read(&source).with_context(|| format!("cannot read {}", source.display()))?;
            import(session, &project, &files, &bytes, *dry_run, *yes)
        }
    }
}

fn read(project: &Project, path: &str) -> anyhow::Result<Text> {
    let text = String::from_utf8(project.tree.read(path)?).with_context(|| format!("{path} is no UTF-8"))?;
    Ok((path.to_owned(), text))
}

fn import(
    session: &mut Session<'_>,
    project: &Project,
    files: &[Text],
    bytes: &[u8],
    dry_run: bool,
    yes: bool,
) -> anyhow::Result<ExitStatus> {
    let import = workbook::import(files, bytes)?;
    let changed: Vec<File> = import
        .files
        .iter()
        .filter(|file| !files.contains(file))
        .map(|(path, text)| File { path: path.clone(), bytes: text.clone().into_bytes() })
        .collect();
    for stale in output::stale(&project.root, &changed)? {
        let text = difference(&stale, session.out_is_colored());
        session.out.write_all(text.as_bytes())?;
    }
    for unplaced in &import.unplaced {
        session.say(&format!("not placed: {unplaced}"))?;
    }
    for kept in &import.kept {
        session.say(&format!("kept: {kept} has no row any more; who means to delete it does so in the register"))?;
    }
    let wrong = new_findings(files, &import.files)?;
    for finding in &wrong {
        session.say(&format!("{}: {} ({})", finding.primary.place, finding.message, finding.cure))?;
    }
    let clean = import.unplaced.is_empty() && wrong.is_empty();
    let status = if clean { ExitStatus::Clean } else { ExitStatus::Findings };
    if changed.is_empty() {
        session.say("nothing in the register changes")?;
    } else if dry_run {
        session.say("nothing was written: this was a dry run")?;
    } else if yes || agreed(session)? {
        for path in output::write(&project.root, &changed)? {
            session.say(&format!("wrote {path}; next: cargo fieldnote check"))?;
        }
    } else {
        session.say("nothing was written; --yes writes without asking")?;
    }
    Ok(status)
}

/// What is wrong in the register with the new texts and was not wrong with the old ones: values, and names that lead to no
/// entry.
fn new_findings(before: &[Text], after: &[Text]) -> anyhow::Result<Vec<Finding>> {
    let read = |files: &[Text]| -> anyhow::Result<Vec<Finding>> {
        let tree = files.iter().fold(MemoryTree::new(), |tree, (path, text)| tree.with(path, text.as_bytes()));
        let (register, mut findings) = register::read(&tree, REGISTER)?;
        let map = join(Inventory::default(), register);
        let undeclared = |finding: &Finding| finding.code.starts_with("undeclared-");
        findings.extend(check::run(&map, &[], check::Options::default()).into_iter().filter(undeclared));
        Ok(findings)
    };
    let said = |finding: &Finding| (finding.code.clone(), finding.subject.clone(), finding.message.clone());
    let known: BTreeSet<_> = read(before)?.iter().map(said).collect();
    Ok(read(after)?.into_iter().filter(|finding| !known.contains(&said(finding))).collect())
}

fn agreed(session: &mut Session<'_>) -> anyhow::Result<bool> {
    let Some(input) = session.input.take() else { return Ok(false) };
    write!(session.err, "Write these changes? [y/N] ")?;
    session.err.flush()?;
    let mut answer = String::new();
    input.read_line(&mut answer)?;
    session.input = Some(input);
    Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes"))
}
