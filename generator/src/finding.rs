//! What `check` reports: problems of the user's project as data; each output format is one renderer over them.

use fieldnote_schema::Place;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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

/// A place and what it has to do with a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Label {
    /// Where.
    pub place: Place,
    /// Why this place; may be empty on a primary label.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}
