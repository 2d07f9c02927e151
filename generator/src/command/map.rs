//! `map`: the data map, for programs and as a picture.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
};

use anyhow::Context as _;

use super::{
    generate,
    options::{Source, Workspace},
    project::{self, Project},
    session::{ExitStatus, Session},
};
use crate::{
    document,
    output::{self, File},
};

const AFTER_HELP: &str = "\
Examples:
  cargo fieldnote map --format html --out map.html   one page to look at, search and filter
  cargo fieldnote map --format svg --out map.svg     a picture for a README
  cargo fieldnote map --format mermaid               a picture for Markdown
  cargo fieldnote map > before.json                  for cargo fieldnote diff before.json

A register can ask for the picture as well, with kind = \"map\" in a [[document]].";

/// Print the data map: who it is about, what, where, what for, and who receives it
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Args {
    #[command(flatten)]
    workspace: Workspace,

    /// Form of the data map
    #[arg(long, value_name = "FORMAT", default_value = "json")]
    format: Format,

    /// File to write to; without it, the standard output
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    out: Option<PathBuf>,

    /// Language of the picture; without it, the default language of the register
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,

    /// Folder with templates of your own; without it, `fieldnote-templates` in the workspace
    #[arg(long, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    templates: Option<PathBuf>,

    #[command(flatten)]
    source: Source,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    /// For programs, with everything that code and register say
    Json,
    /// A flowchart for Markdown
    Mermaid,
    /// For Graphviz
    Dot,
    /// A still picture
    Svg,
    /// One page to look at, search and filter, without network
    Html,
}

impl Format {
    fn document(self) -> document::Format {
        match self {
            Self::Json => document::Format::Json,
            Self::Mermaid => document::Format::Mmd,
            Self::Dot => document::Format::Dot,
            Self::Svg => document::Format::Svg,
            Self::Html => document::Format::Html,
        }
    }
}

pub(super) fn run(args: &Args, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    let project = Project::find(session, &args.workspace)?;
    let map = project::map_of(session, &project, &args.source)?;
    let templates = generate::templates(session, &project, args.templates.as_deref())?;
    let bytes = document::render_map(&map, &templates, args.language.as_deref(), args.format.document())?;
    match &args.out {
        None => session.out.write_all(&bytes)?,
        Some(path) => {
            let path = session.base().join(path);
            let name = path.file_name().and_then(OsStr::to_str).context("--out needs the name of a file")?.to_owned();
            let written = output::write(path.parent().unwrap_or(Path::new("")), &[File { path: name.clone(), bytes }])?;
            session.say(&format!("{} {name}", if written.is_empty() { "up to date:" } else { "wrote" }))?;
        }
    }
    Ok(ExitStatus::Clean)
}
