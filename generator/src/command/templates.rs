//! `templates`: the built-in templates, to be copied and changed.

use std::path::PathBuf;

use anyhow::bail;

use super::{
    generate::TEMPLATES,
    options::Workspace,
    project::Project,
    session::{ExitStatus, Session},
};
use crate::output::{self, File};

const AFTER_HELP: &str = "\
Examples:
  cargo fieldnote templates list
  cargo fieldnote templates eject page.html
  cargo fieldnote templates eject notice/part.md locales/en/notice.ftl
  cargo fieldnote templates eject locales/en      (to translate it: rename the folder)

A template of your own need not be a whole copy. It can extend the built-in one and replace
single blocks: {% extends \"builtin/notice.md\" %} {% block summary %}..{% endblock %}";

/// Copy a built-in template, to change it
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Show the names of the built-in templates and message files
    List,
    /// Copy built-in templates into the workspace, where they replace the built-in ones
    Eject {
        /// Names, as `list` shows them, or folders of them
        #[arg(value_name = "NAME", required = true)]
        names: Vec<String>,

        /// Folder to copy to; without it, `fieldnote-templates` in the workspace
        #[arg(long, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
        templates: Option<PathBuf>,

        /// Overwrite files that are there
        #[arg(long)]
        force: bool,
    },
}

pub(super) fn run(args: &Args, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    match &args.action {
        Action::List => {
            for (name, _) in built_in() {
                writeln!(session.out, "{name}")?;
            }
            Ok(ExitStatus::Clean)
        }
        Action::Eject { names, templates, force } => {
            let folder = match templates {
                Some(folder) => session.base().join(folder),
                None => Project::find(session, &Workspace { dir: None })?.root.join(TEMPLATES),
            };
            let mut files = Vec::new();
            for name in names {
                let before = files.len();
                for (known, source) in built_in().filter(|(known, _)| is_in(known, name.trim_end_matches('/'))) {
                    if !force && folder.join(&known).exists() {
                        bail!("{} is there and was kept; --force overwrites it", folder.join(&known).display());
                    }
                    files.push(File { path: known, bytes: source.as_bytes().to_vec() });
                }
                if files.len() == before {
                    bail!("no built-in template is called `{name}`; cargo fieldnote templates list shows them");
                }
            }
            for path in output::write(&folder, &files)? {
                session.say(&format!("wrote {path}"))?;
            }
            Ok(ExitStatus::Clean)
        }
    }
}

/// Whether a file has this name or lies in a folder of this name.
fn is_in(file: &str, name: &str) -> bool {
    file.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Every built-in file by the name under which one of the user replaces it.
fn built_in() -> impl Iterator<Item = (String, &'static str)> {
    let templates = fieldnote_templates::TEMPLATES.iter().map(|(name, source)| ((*name).to_owned(), *source));
    templates.chain(fieldnote_templates::MESSAGES.iter().map(|(_, path, source)| ((*path).to_owned(), *source)))
}
