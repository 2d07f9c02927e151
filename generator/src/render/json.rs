//! Findings as JSON: a documented, versioned form.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Report, Summary};
use crate::{check, finding::Finding};

/// Version of the form; raised when a reader of the last one would misread it.
pub const FORMAT: &str = "fieldnote-findings/1";

/// What `check --format json` prints.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Findings {
    /// [`FORMAT`].
    pub format: String,
    /// In order of file, line, column and code.
    pub findings: Vec<Finding>,
    /// What they add up to.
    pub summary: Summary,
    /// What was checked and what was not.
    pub scope: String,
}

/// The report in this form, with a line feed at its end.
///
/// # Errors
///
/// None that plain data could cause.
pub fn render(report: &Report<'_>) -> serde_json::Result<String> {
    let findings = Findings {
        format: FORMAT.to_owned(),
        findings: report.findings.to_vec(),
        summary: report.summary,
        scope: check::SCOPE.to_owned(),
    };
    serde_json::to_string_pretty(&findings).map(|json| json + "\n")
}
