//! Coverage as Markdown: a table a status, for reviews and pull requests.

use std::fmt::Write as _;

use super::{Row, STATUSES, heading, rows, title, unsettled};
use crate::{
    coverage::{Coverage, DocumentCoverage},
    document::escape,
};

/// All documents.
pub fn render(coverage: &Coverage) -> String {
    let mut text = format!("# Coverage on {}\n", coverage.as_of);
    for document in &coverage.documents {
        text.push_str(&document_text(document));
    }
    text.push('\n');
    text.push_str(&escaped(&coverage.limits));
    text.push('\n');
    text
}

fn document_text(document: &DocumentCoverage) -> String {
    let mut text = format!("\n## {}\n", escaped(&heading(document)));
    for status in STATUSES {
        let rows = rows(document, status);
        if !rows.is_empty() {
            writeln!(text, "\n### {}\n", title(status)).expect("a string takes all");
            text.push_str("| Requirement | Law | The reader learns | For | Why |\n|---|---|---|---|---|\n");
        }
        for row in rows {
            text.push_str(&row_text(&row));
        }
    }
    let open = unsettled(document);
    if !open.is_empty() {
        text.push_str("\n### Not settled\n\n");
    }
    for line in open {
        writeln!(text, "- {}", escaped(&line)).expect("a string takes all");
    }
    text
}

fn row_text(row: &Row<'_>) -> String {
    let outcome = row.outcome;
    let cells = [
        escaped(&outcome.requirement),
        escaped(&outcome.law),
        escaped(&outcome.says),
        escaped(&row.items.join(", ")),
        escaped(&row.details.join("; ")),
    ];
    format!("| {} |\n", cells.join(" | "))
}

/// Text in one line that Markdown shows as it is; names between backticks stay code.
pub(super) fn escaped(text: &str) -> String {
    let mut pieces = text.split('`').enumerate().peekable();
    let mut written = Vec::new();
    while let Some((index, piece)) = pieces.next() {
        let code = index % 2 == 1 && pieces.peek().is_some() && !piece.contains('|');
        if code {
            written.extend_from_slice(format!("`{}`", escape::clean(piece)).as_bytes());
        } else {
            escape::markdown(&piece.replace(['\n', '\r'], " "), &mut written).expect("memory takes all");
        }
    }
    String::from_utf8(written).expect("escaped text is text")
}
