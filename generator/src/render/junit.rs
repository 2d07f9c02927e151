//! Findings as `JUnit` XML, which test reporters of most CI systems read.

use std::fmt::Write as _;

use super::{Report, laws, visible};
use crate::{
    check,
    finding::{Finding, Level},
};

/// One test case a finding; errors and warnings are failures. A report without findings is one case that passes.
pub fn render(report: &Report<'_>) -> String {
    let failures = report.findings.iter().filter(|finding| finding.level > Level::Note).count();
    let tests = report.findings.len().max(1);
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n\
         <testsuite name=\"fieldnote\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"0\">\n"
    );
    if report.findings.is_empty() {
        xml.push_str("<testcase classname=\"fieldnote\" name=\"check\"/>\n");
    }
    report.findings.iter().for_each(|finding| xml.push_str(&case(finding)));
    let _ = writeln!(xml, "<system-out>{}</system-out>\n</testsuite>\n</testsuites>", text(check::SCOPE));
    xml
}

fn case(finding: &Finding) -> String {
    let name = format!("{}: {}", finding.code, finding.subject);
    let head = format!("<testcase classname=\"{}\" name=\"{}\">", text(&finding.primary.place.file), text(&name));
    let mut details = format!("{}: {}", finding.primary.place, finding.message);
    for label in &finding.related {
        let _ = write!(details, "\n{}: {}", label.place, label.text);
    }
    if !finding.law.is_empty() {
        let _ = write!(details, "\nlaw: {}", laws(&finding.law));
    }
    let _ = write!(details, "\ncure: {}", finding.cure);
    let body = if finding.level > Level::Note {
        let (message, kind) = (text(&finding.message), text(&finding.code));
        format!("<failure message=\"{message}\" type=\"{kind}\">{}</failure>", text(&details))
    } else {
        format!("<system-out>{}</system-out>", text(&details))
    };
    format!("{head}{body}</testcase>\n")
}

/// Text for elements and attributes. Characters that XML cannot hold are made visible.
fn text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in visible(text).chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' => escaped.push_str("&#10;"),
            '\t' => escaped.push_str("&#9;"),
            '\u{fffe}' | '\u{ffff}' => escaped.push(char::REPLACEMENT_CHARACTER),
            c => escaped.push(c),
        }
    }
    escaped
}
