//! Answers that people gave, kept in a file of their own until `--apply` writes them into the source.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use super::{
    look::Looked,
    verdict::{Confidence, Decision, Verdict},
};
use crate::output::{self, File};

/// Name of the file at the root of a workspace.
pub const FILE: &str = "fieldnote.answers.toml";

/// The word for what is no personal data.
pub const NOT_PERSONAL: &str = "not_personal";

/// The word for a record that is annotated itself.
pub const NESTED: &str = "nested";

const HEAD: &str = "\
# Answers to `cargo fieldnote suggest --interactive`: a category, nested, or not_personal.
# `cargo fieldnote suggest --apply` writes them into the source; then this file can go.

";

/// Answers by field (`src/model.rs::Customer.ref`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(pub BTreeMap<String, String>);

/// Why the answers cannot be read or kept.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file could not be read.
    #[error("cannot read {}", .file.display())]
    Read {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file is no table of texts.
    #[error("{FILE} is no list of answers; mend it, or delete it to begin anew")]
    Invalid(#[from] toml::de::Error),
    /// The file could not be written.
    #[error(transparent)]
    Write(#[from] output::Error),
}

/// Reads the answers at `root`; none where there is no file.
pub fn read(root: &Path) -> Result<Answers, Error> {
    let file = root.join(FILE);
    match fs::read_to_string(&file) {
        Ok(text) => Ok(Answers(toml::from_str(&text)?)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Answers::default()),
        Err(source) => Err(Error::Read { file, source }),
    }
}

impl Answers {
    /// Writes them to `root`.
    pub fn save(&self, root: &Path) -> Result<(), Error> {
        let quoted = |text: &str| toml::Value::from(text).to_string();
        let lines = self.0.iter().map(|(field, answer)| format!("{} = {}\n", quoted(field), quoted(answer)));
        let bytes = lines.fold(HEAD.to_owned(), |text, line| text + &line).into_bytes();
        output::write(root, &[File { path: FILE.to_owned(), bytes }])?;
        Ok(())
    }

    /// Lets the answers stand in place of the verdicts.
    pub fn apply(&self, looked: &mut [Looked<'_>]) {
        if self.0.is_empty() {
            return;
        }
        for it in looked {
            for at in 0..it.verdicts.len() {
                let answer = key(it, at).and_then(|key| self.0.get(&key));
                if let (Some(answer), Some(verdict)) = (answer, it.verdicts.get_mut(at)) {
                    *verdict = said(answer);
                }
            }
        }
    }
}

/// The name of a field in the answers.
pub fn key(it: &Looked<'_>, at: usize) -> Option<String> {
    let field = it.item.fields.get(at)?;
    Some(format!("{}::{}.{}", it.file.path, it.path(), field.key()))
}

fn said(answer: &str) -> Verdict {
    let reasons = vec!["somebody said so".to_owned()];
    let (decision, category) = match answer {
        NOT_PERSONAL => (Decision::NotPersonal, None),
        NESTED => (Decision::Personal, None),
        category => (Decision::Personal, Some(category.to_owned())),
    };
    Verdict { decision, category, confidence: Confidence::Sure, reasons }
}
