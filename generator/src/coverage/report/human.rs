//! Coverage at a terminal.

use std::fmt::Write as _;

use super::{Row, STATUSES, heading, rows, title, unsettled};
use crate::{
    coverage::{Coverage, DocumentCoverage, Status},
    render::visible,
};

/// Items to which a requirement does not apply that are named.
const SHOWN: usize = 4;

/// How many lines of detail a row shows: a gap needs all that can be seen at once, what is met only a place to look.
fn shown(status: Status) -> usize {
    if status == Status::Missing { 8 } else { 2 }
}

/// All documents; what is met and what does not apply with a line each, what is missing in full.
pub fn render(coverage: &Coverage) -> String {
    let mut text = String::new();
    for document in &coverage.documents {
        text.push_str(&document_text(document));
        text.push('\n');
    }
    text.push_str(&coverage.limits);
    text.push('\n');
    visible(&text).into_owned()
}

fn document_text(document: &DocumentCoverage) -> String {
    let mut text = heading(document) + "\n";
    for status in STATUSES {
        let rows = rows(document, status);
        if !rows.is_empty() {
            writeln!(text, "\n  {}", title(status)).expect("a string takes all");
        }
        for row in rows {
            text.push_str(&row_text(&row, status));
        }
    }
    let open = unsettled(document);
    if !open.is_empty() {
        text.push_str("\n  Not settled\n");
    }
    for line in open {
        writeln!(text, "    {line}").expect("a string takes all");
    }
    text
}

/// Items that lack something all, others the first few.
fn few(items: &[&str], status: Status) -> String {
    let shown = if status == Status::Missing { items.len() } else { SHOWN.min(items.len()) };
    let more = if items.len() > shown { format!(" and {} more", items.len() - shown) } else { String::new() };
    items[..shown].join(", ") + &more
}

fn row_text(row: &Row<'_>, status: Status) -> String {
    let outcome = row.outcome;
    let mut text = format!("    {}: {} [{}]\n", outcome.law, outcome.says, outcome.requirement);
    if !row.items.is_empty() && status != Status::Met {
        writeln!(text, "      for {}", few(&row.items, status)).expect("a string takes all");
    }
    for detail in row.details.iter().take(shown(status)) {
        writeln!(text, "      {detail}").expect("a string takes all");
    }
    if row.details.len() > shown(status) {
        writeln!(text, "      and {} more", row.details.len() - shown(status)).expect("a string takes all");
    }
    text
}
