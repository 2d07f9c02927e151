//! The register: `fieldnote.toml`, read with the place of every key and checked into plain data.
//!
//! Reading finds every problem of form in one run: unknown keys, wrong types, words that no vocabulary has. What is fit
//! to use is kept, so that later stages report what they find as well. What the facts mean is the business of `check`.

pub(crate) mod facts;
mod files;
pub mod hints;
pub mod init;
pub(crate) mod logo;
pub mod model;
pub(crate) mod rules;
mod sections;
mod source;
mod table;
mod twice;
pub(crate) mod unsaid;
mod value;
#[cfg(feature = "xlsx")]
pub mod workbook;

use std::fmt::Write;

use self::{
    model::{At, Register},
    source::Source,
    table::{Report, Table},
};
use crate::{
    collect::tree::{self, Tree},
    finding::{Finding, Label},
};

/// What makes a register unreadable.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is none.
    #[error("there is no register at {path}: `cargo fieldnote init` writes one from what the code says")]
    Missing {
        /// Where it was looked for.
        path: String,
    },
    /// A file or folder cannot be read.
    #[error(transparent)]
    Unreadable(#[from] tree::Error),
    /// Files are no UTF-8 or no TOML: every place of all files.
    #[error("the register cannot be read\n{}", lines(problems))]
    Invalid {
        /// Each place with what is wrong there.
        problems: Vec<Label>,
    },
}

fn lines(problems: &[Label]) -> String {
    let mut text = String::new();
    for problem in problems {
        let _ = writeln!(text, "  {}: {}", problem.place, problem.text);
    }
    text.truncate(text.trim_end().len());
    text
}

/// Reads the register whose root file is `root`, with the files it includes.
///
/// # Errors
///
/// When a file is missing, cannot be read, or is no TOML; what is wrong with its content is a finding.
pub fn read(tree: &dyn Tree, root: &str) -> Result<(Register, Vec<Finding>), Error> {
    let mut reading = Reading::default();
    for pattern in reading.root(files::read(tree, root)?) {
        let paths = files::matching(tree, &pattern.value)?;
        if paths.is_empty() {
            reading.report.findings.push(unmatched(&pattern));
        }
        for path in paths {
            if !reading.register.files.contains(&path) {
                reading.included(files::read(tree, &path)?);
            }
        }
    }
    let (mut register, mut findings) = reading.finish()?;
    findings.extend(logo(tree, &mut register));
    Ok((register, findings))
}

/// Loads the logo of the theme, or says why not.
fn logo(tree: &dyn Tree, register: &mut Register) -> Option<Finding> {
    let theme = &mut register.theme.as_mut()?.value;
    let path = theme.logo.as_ref()?;
    match logo::read(tree, &path.value) {
        Ok(address) => {
            theme.image = Some(address);
            None
        }
        Err(reason) => {
            let message = format!("the logo `{}` {reason}", path.value);
            Some(rules::UNUSABLE_LOGO.finding("theme.logo", &path.place, message))
        }
    }
}

fn unmatched(pattern: &At<String>) -> Finding {
    let message = format!("`include` names `{}`, which no file matches", pattern.value);
    rules::UNMATCHED_INCLUDE.finding("include", &pattern.place, message)
}

/// A register in the course of being read.
#[derive(Default)]
struct Reading {
    register: Register,
    report: Report,
    /// Syntax errors of all files.
    problems: Vec<Label>,
}

impl Reading {
    /// Reads the first file, and says what to include; what texts mean by default stands only there.
    fn root(&mut self, source: Source) -> Vec<At<String>> {
        self.file(source, |t| {
            t.language();
            t.list("include", value::path)
        })
    }

    fn included(&mut self, source: Source) {
        self.file(source, |t| {
            t.included();
        });
    }

    fn file<T>(&mut self, source: Source, head: impl FnOnce(&mut Table<'_, '_>) -> T) -> T {
        let (entries, mut problems) = files::parse(&source);
        problems.sort_by(|a, b| a.place.cmp(&b.place));
        self.problems.extend(problems);
        let mut t = Table::file(&mut self.report, &source, &entries);
        let head = head(&mut t);
        sections::read(&mut t, &mut self.register);
        t.finish();
        drop(entries);
        self.register.files.push(source.file);
        head
    }

    fn finish(self) -> Result<(Register, Vec<Finding>), Error> {
        let Self { mut register, mut report, problems } = self;
        if !problems.is_empty() {
            return Err(Error::Invalid { problems });
        }
        report.look_up_measures(&register);
        let order = |finding: &Finding| register.files.iter().position(|file| *file == finding.primary.place.file);
        report.findings.sort_by_cached_key(|finding| (order(finding), finding.primary.place.clone()));
        register.language = report.language;
        register.pending = report.pending;
        Ok((register, report.findings))
    }
}

#[cfg(test)]
mod tests;
