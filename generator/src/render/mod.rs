//! Findings for people and machines: one file a format, each over the same report.

pub mod github;
pub mod human;
pub mod json;
pub mod junit;
pub mod markdown;
pub mod sarif;
mod source;
pub mod table;
mod together;

use std::borrow::Cow;

use fieldnote_schema::Class;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use self::source::Sources;
use crate::{
    finding::{Finding, Level},
    inventory::Inventory,
};

/// What a run of `check` has to say.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    /// The findings, in order.
    pub findings: &'a [Finding],
    /// What they add up to.
    pub summary: Summary,
}

/// Counts of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Summary {
    /// Findings that fail the run.
    pub errors: usize,
    /// Findings that fail it under `--strict`.
    pub warnings: usize,
    /// Findings that never fail it.
    pub notes: usize,
    /// Records that were looked at.
    pub records: usize,
    /// Their fields of personal data.
    pub fields: usize,
}

impl<'a> Report<'a> {
    /// Counts up.
    pub fn new(findings: &'a [Finding], inventory: &Inventory) -> Self {
        let of = |level| findings.iter().filter(|finding| finding.level == level).count();
        let records = || inventory.records.iter().filter(|record| record.mark.is_none());
        let fields = records().flat_map(|record| &record.fields);
        let summary = Summary {
            errors: of(Level::Error),
            warnings: of(Level::Warning),
            notes: of(Level::Note),
            records: records().count(),
            fields: fields.filter(|field| !matches!(field.class, Class::NotPersonal)).count(),
        };
        Self { findings, summary }
    }

    /// Whether the findings fail the run.
    pub fn fails(&self, strict: bool) -> bool {
        self.summary.errors > 0 || strict && self.summary.warnings > 0
    }
}

/// `text` with every character that could steer a terminal replaced by a visible one, character for character.
///
/// Line feeds and tabs stay. Control characters become their pictures (`␛`), the rest of the invisible ones that can
/// reorder or hide text become `�`.
pub fn visible(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| shown(c) == c) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.chars().map(shown).collect())
    }
}

/// The same on one line, so that no text can pose as a line of ours.
pub fn visible_line(text: &str) -> String {
    visible(text).replace(['\n', '\t'], " ")
}

/// `GDPR Art. 44, 46`: a statute that goes on is named once.
fn laws(law: &[String]) -> String {
    let mut text = String::new();
    let mut last = "";
    for article in law {
        let (statute, rest) = article.split_once(" Art. ").unwrap_or(("", article));
        match (text.is_empty(), statute == last && !statute.is_empty()) {
            (true, _) => text.push_str(article),
            (false, true) => text.extend([", ", rest]),
            (false, false) => text.extend(["; ", article]),
        }
        last = statute;
    }
    text
}

fn shown(c: char) -> char {
    match c {
        '\n' | '\t' => c,
        '\0'..='\u{1f}' => char::from_u32(u32::from(c) + 0x2400).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\u{7f}' => '\u{2421}',
        '\u{80}'..='\u{9f}'
        | '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{e0000}'..='\u{e007f}' => char::REPLACEMENT_CHARACTER,
        _ => c,
    }
}

#[cfg(test)]
mod tests;
