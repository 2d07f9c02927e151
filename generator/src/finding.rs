//! What `check` reports: problems of the user's project as data; each output format is one renderer over them.

use fieldnote_schema::Place;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What every report says about itself.
pub const SCOPE: &str = "Checked: declared facts are present and consistent. Not checked: truth, lawfulness, or systems \
                         outside the declared scope.";

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Switched off by the register.
    Allow,
    /// Worth knowing; never fails a run.
    Note,
    /// Fails under `--strict`.
    Warning,
    /// Fails the run.
    Error,
}

impl std::fmt::Display for Level {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(match self {
            Self::Allow => "allow",
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// What can be found: one entry beside the code that emits it; `check::rules` joins them all.
///
/// `list rules`, `explain` and the rules page are made from it.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// Kebab-case, says what was found, and never changes meaning: `missing-safeguard`.
    pub code: &'static str,
    /// Level unless `[lint]` in the register says otherwise.
    pub level: Level,
    /// Articles behind it; empty where it is not about the law.
    pub law: &'static [&'static str],
    /// One line: what is found, without a full stop.
    pub summary: &'static str,
    /// What it means and why it matters, in a few sentences.
    pub documentation: &'static str,
    /// How to mend it in general, and the cure of a finding that knows nothing better.
    pub cure: &'static str,
    /// What to write, as TOML or Rust; may be empty.
    pub example: &'static str,
}

impl Rule {
    /// A finding of this rule about `subject`, which stays the same when lines move (`purpose.newsletter`).
    pub fn finding(&self, subject: impl Into<String>, place: &Place, message: impl Into<String>) -> Finding {
        Finding {
            code: self.code.to_owned(),
            level: self.level,
            message: message.into(),
            primary: Label { place: place.clone(), text: String::new() },
            related: Vec::new(),
            cure: self.cure.to_owned(),
            law: self.law.iter().map(|&article| article.to_owned()).collect(),
            subject: subject.into(),
        }
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Finding {
    /// Code of its rule, kebab-case: `missing-safeguard`.
    pub code: String,
    /// Level after the register's overrides.
    pub level: Level,
    /// What was found, with the names involved: one sentence without a full stop.
    pub message: String,
    /// The place it is about; its label says why this place.
    pub primary: Label,
    /// Other places that belong to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Label>,
    /// What to do about it, for this very case.
    pub cure: String,
    /// Articles behind it, where the law is behind it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub law: Vec<String>,
    /// What the finding is about, stable under moving lines: `purpose.newsletter`, `accounts::Customer.email`.
    pub subject: String,
}

impl Finding {
    /// Says why the primary place is shown.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.primary.text = text.into();
        self
    }

    /// Adds another place that belongs to it.
    #[must_use]
    pub fn related(mut self, place: &Place, text: impl Into<String>) -> Self {
        self.related.push(Label { place: place.clone(), text: text.into() });
        self
    }

    /// Says what to do in this very case.
    #[must_use]
    pub fn cure(mut self, text: impl Into<String>) -> Self {
        self.cure = text.into();
        self
    }
}

/// A place and what it has to do with a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Label {
    /// Where.
    pub place: Place,
    /// Why this place; may be empty on a primary label.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}
