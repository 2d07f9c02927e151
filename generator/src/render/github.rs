//! Findings as workflow commands, which GitHub shows beside the lines of a pull request.

use std::fmt::Write as _;

use super::{Report, laws, visible_line};
use crate::finding::{Finding, Level};

/// One command a finding.
pub fn render(report: &Report<'_>) -> String {
    report.findings.iter().map(command).collect()
}

fn command(finding: &Finding) -> String {
    let name = match finding.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note | Level::Allow => "notice",
    };
    let place = &finding.primary.place;
    let mut properties = vec![format!("title={}", property(&finding.code)), format!("file={}", property(&place.file))];
    if place.line > 0 {
        properties.push(format!("line={}", place.line));
    }
    if place.column > 0 {
        properties.push(format!("col={}", place.column));
    }
    let mut text = visible_line(&finding.message);
    if !finding.law.is_empty() {
        let _ = write!(text, "\nlaw: {}", visible_line(&laws(&finding.law)));
    }
    let _ = write!(text, "\ncure: {}", visible_line(&finding.cure));
    format!("::{name} {}::{}\n", properties.join(","), data(&text))
}

/// A message as the runner decodes it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(&visible_line(text)).replace(':', "%3A").replace(',', "%2C")
}
