//! Findings that were there before: what a change brought is the rest.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::finding::Finding;

/// Version of the file; raised when a reader of the last one would misread it.
pub const FORMAT: &str = "fieldnote-baseline/1";

/// Known findings, recognised by what they are about and never by their line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Baseline {
    /// [`FORMAT`].
    pub format: String,
    /// The findings, sorted; one that occurs twice stands twice.
    pub findings: Vec<Known>,
}

/// A known finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Known {
    /// Code of its rule.
    pub code: String,
    /// What it is about.
    pub subject: String,
    /// What it says.
    pub message: String,
}

impl From<&Finding> for Known {
    fn from(finding: &Finding) -> Self {
        Self { code: finding.code.clone(), subject: finding.subject.clone(), message: finding.message.clone() }
    }
}

impl Baseline {
    /// A baseline of these findings.
    pub fn of(findings: &[Finding]) -> Self {
        let mut known: Vec<Known> = findings.iter().map(Known::from).collect();
        known.sort();
        Self { format: FORMAT.to_owned(), findings: known }
    }

    /// The findings that are not known, in their order; one known occurrence covers one finding.
    pub fn news(&self, findings: Vec<Finding>) -> Vec<Finding> {
        let mut known: BTreeMap<&Known, usize> = BTreeMap::new();
        for entry in &self.findings {
            *known.entry(entry).or_default() += 1;
        }
        let mut news = findings;
        news.retain(|finding| match known.get_mut(&Known::from(finding)) {
            Some(left) if *left > 0 => {
                *left -= 1;
                false
            }
            _ => true,
        });
        news
    }
}

#[cfg(test)]
mod tests {
    use fieldnote_schema::Place;

    use super::*;
    use crate::finding::{Label, Level};

    fn finding(subject: &str, line: u32) -> Finding {
        Finding {
            code: "missing-retention".to_owned(),
            level: Level::Error,
            message: format!("`{subject}` has no retention"),
            primary: Label { place: Place::new("src/lib.rs", line, 1), text: String::new() },
            related: Vec::new(),
            cure: "add one".to_owned(),
            law: Vec::new(),
            subject: subject.to_owned(),
        }
    }

    #[test]
    fn known_findings_are_recognised_on_other_lines_and_counted() {
        let baseline = Baseline::of(&[finding("a", 1), finding("b", 2)]);
        let now = vec![finding("a", 10), finding("a", 11), finding("b", 20), finding("c", 30)];
        let news: Vec<(String, u32)> =
            baseline.news(now).into_iter().map(|it| (it.subject, it.primary.place.line)).collect();
        assert_eq!(news, [("a".to_owned(), 11), ("c".to_owned(), 30)]);
    }
}
