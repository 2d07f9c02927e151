//! Findings as a comment on a pull request.

use std::fmt::Write as _;

use super::{Report, human, laws, visible_line};
use crate::{
    check,
    document::escape,
    finding::{Finding, Level},
};

/// Rows that are shown; a comment has a limit, and nobody reads more.
const SHOWN: usize = 50;

/// A heading with what the findings add up to, and a table of them, the most serious first.
pub fn render(report: &Report<'_>) -> String {
    let mut text = format!("### Fieldnote: {}\n\n", human::total(&report.summary));
    let mut findings: Vec<&Finding> = report.findings.iter().collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.level));
    if !findings.is_empty() {
        text.push_str("| | Finding | Where | Cure |\n|---|---|---|---|\n");
    }
    findings.iter().take(SHOWN).for_each(|finding| text.push_str(&row(finding)));
    if findings.len() > SHOWN {
        let _ = writeln!(text, "\n… and {} more: `cargo fieldnote check`", findings.len() - SHOWN);
    }
    if !findings.is_empty() {
        text.push('\n');
    }
    format!("{text}{}\n", check::SCOPE)
}

fn row(finding: &Finding) -> String {
    let sign = match finding.level {
        Level::Error => "🔴 error",
        Level::Warning => "🟠 warning",
        Level::Note | Level::Allow => "⚪ note",
    };
    let law = if finding.law.is_empty() { String::new() } else { format!(" ({})", laws(&finding.law)) };
    format!(
        "| {sign} | {}{} | {} | {} |\n",
        words(&finding.message),
        words(&law),
        code(&finding.primary.place.to_string()),
        words(&finding.cure)
    )
}

/// Our own words, in which backticks quote names. Where they do not come in clean pairs, somebody else's text has
/// some too, and all of them are shown as they are.
fn words(text: &str) -> String {
    let text = visible_line(text);
    let parts: Vec<&str> = text.split('`').collect();
    if parts.len().is_multiple_of(2) || text.contains("``") {
        return plain(&text);
    }
    parts.iter().enumerate().map(|(index, part)| if index % 2 == 1 { code(part) } else { plain(part) }).collect()
}

/// A name as code; a table ends even code at a bar that is not escaped.
fn code(name: &str) -> String {
    let name = visible_line(name);
    if name.contains(['`', '\\']) || name.trim().is_empty() {
        return plain(&name);
    }
    format!("`{}`", name.replace('|', "\\|"))
}

/// Text that stays text: no markup, and nobody is called by a mention.
fn plain(text: &str) -> String {
    let mut escaped = Vec::new();
    // Writing into memory does not fail.
    drop(escape::markdown(&visible_line(text), &mut escaped));
    String::from_utf8_lossy(&escaped).replace('@', "&#64;")
}
