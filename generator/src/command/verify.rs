//! `verify`: what ships against what is documented.

use std::{fs, path::PathBuf};

use anyhow::Context as _;

use super::{
    generate,
    options::Workspace,
    project::Project,
    session::{ExitStatus, Session},
};
use crate::{
    collect::{SourceOptions, rules, source, tree::Tree as _},
    datamap::{self, DataMap},
    document,
    finding::Finding,
    inventory::{self, Inventory},
    verify::{self, render},
};

const AFTER_HELP: &str = "\
The documents are the JSON of the inventory, as the register asks for it and `generate` writes it.
Name all programs and libraries of a product at once: a record has to be in one of them.

Examples:
  cargo fieldnote verify target/release/shop
  cargo fieldnote verify target/release/shop target/release/worker --format sarif
  cargo fieldnote verify shop.exe --against data-map.json

Exit status: 0 what ships is what is documented, 1 it is not, 2 could not run.";

/// Hold what ships against what is documented
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Args {
    /// Programs, libraries and objects as they ship
    #[arg(value_name = "ARTIFACT", required = true, value_hint = clap::ValueHint::FilePath)]
    artifacts: Vec<PathBuf>,

    /// An inventory or data map (JSON); without it, the inventory that the register names
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    against: Option<PathBuf>,

    /// Form of the report
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    /// For people
    Human,
    /// For programs
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}

pub(super) fn run(args: &Args, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    let project = Project::find(session, &Workspace { dir: None });
    let (name, path) = match &args.against {
        Some(file) => (file.to_string_lossy().replace('\\', "/"), session.base().join(file)),
        None => committed(session, project.as_ref().map_err(|error| anyhow::anyhow!("{error}"))?)?,
    };
    let text = fs::read(&path).with_context(|| format!("cannot read {name}"))?;
    let documented = read(&text).with_context(|| format!("{name} is no inventory or data map of this version"))?;
    let shipped = session.shipped(&args.artifacts)?;
    let verification = verify::verify(&documented, &shipped, &project.map(|it| hidden(&it)).unwrap_or_default());
    let text = match args.format {
        Format::Human => render::human::render(&verification, session.out_is_colored()),
        Format::Json => serde_json::to_string_pretty(&verification)? + "\n",
        Format::Sarif => render::sarif::render(&verification, &name)?,
    };
    session.out.write_all(text.as_bytes())?;
    Ok(if verification.differences.is_empty() { ExitStatus::Clean } else { ExitStatus::Findings })
}

/// The inventory that the register asks for, which has to be there: its path in the workspace, and where that is.
fn committed(session: &Session<'_>, project: &Project) -> anyhow::Result<(String, PathBuf)> {
    let (register, _) = project.register(session)?;
    let files = document::inventory_files(&register, &generate::templates(session, project, None)?)?;
    let Some(name) = files.first() else {
        anyhow::bail!(
            "the register asks for no inventory as JSON: add `[[document]]` with `kind = \"inventory\"` and \
             `formats = [\"json\"]`, run `cargo fieldnote generate`, and commit what it writes; or name an inventory or \
             a data map with --against"
        )
    };
    let file = files.iter().find(|file| project.tree.is_file(file));
    let file = file.with_context(|| {
        format!(
            "there is no {name}: run `cargo fieldnote generate` and commit what it writes, or name an inventory or a \
             data map with --against"
        )
    })?;
    Ok((file.clone(), project.root.join(file)))
}

/// An inventory, or the one inside a data map.
fn read(text: &[u8]) -> anyhow::Result<Inventory> {
    let json: serde_json::Value = serde_json::from_slice(text)?;
    match json.get("format").and_then(serde_json::Value::as_str) {
        Some(datamap::FORMAT) => Ok(serde_json::from_value::<DataMap>(json)?.inventory),
        Some(inventory::FORMAT) => Ok(serde_json::from_value(json)?),
        _ => anyhow::bail!("its `format` is neither `{}` nor `{}`", inventory::FORMAT, datamap::FORMAT),
    }
}

/// What the source hides from the documents. Source that cannot be read explains nothing; `check` says what is wrong.
fn hidden(project: &Project) -> Vec<Finding> {
    let inventory = source::collect(&project.tree, &SourceOptions::default());
    let findings = inventory.map(|inventory| inventory.findings).unwrap_or_default();
    findings.into_iter().filter(|finding| finding.code == rules::HIDDEN_FROM_SOURCE.code).collect()
}
