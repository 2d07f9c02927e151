//! Tables: a table without a head says facts, a table of many columns scrolls by itself or becomes cards on a phone.

use std::fmt::Write as _;

use pulldown_cmark::Alignment;

use super::{Open, Writer, escape};

/// From this many columns on, a table scrolls sideways.
const WIDE_FROM: usize = 4;

/// A table that is being written.
pub(super) struct Table {
    alignments: Vec<Alignment>,
    column: usize,
    head: bool,
    /// Where the head began, to take it back if it is empty.
    start: usize,
    /// The head is empty: the first cell of each row is its heading.
    facts: bool,
    /// The words of the head, by column.
    labels: Vec<String>,
}

impl Table {
    /// Text of a cell.
    pub(super) fn read(&mut self, text: &str) {
        if let Some(label) = self.labels.last_mut().filter(|_| self.head) {
            label.push_str(text);
        }
    }
}

impl Writer<'_> {
    pub(super) fn start_table(&mut self, alignments: Vec<Alignment>) {
        let start = self.body.html.len();
        self.open.push(Open::Element("table"));
        self.table = Some(Table { alignments, column: 0, head: false, start, facts: false, labels: Vec::new() });
    }

    pub(super) fn start_head(&mut self) {
        self.push("<thead><tr>");
        if let Some(table) = &mut self.table {
            table.head = true;
            table.column = 0;
        }
    }

    pub(super) fn end_head(&mut self) {
        let Some(table) = &mut self.table else { return };
        table.head = false;
        table.facts = table.labels.iter().all(|label| label.trim().is_empty());
        let head = self.body.html.split_off(table.start);
        let (facts, wide) = (table.facts, table.alignments.len() >= WIDE_FROM);
        let labels: Vec<_> = table.labels.iter().map(|label| quoted(label.trim())).collect();
        let class = match (facts, wide) {
            (true, _) => "facts".to_owned(),
            (false, true) => format!("wide cards head-{}", self.head_number(labels)),
            (false, false) => format!("cards head-{}", self.head_number(labels)),
        };
        // What scrolls sideways, on a phone if not elsewhere, can be reached and scrolled by keyboard.
        let region = if !facts && !self.anchor.is_empty() {
            format!(" role=\"region\" tabindex=\"0\" aria-labelledby=\"{}\"", escape(&self.anchor))
        } else {
            String::new()
        };
        self.push(&format!("<div class=\"table\"{region}><table class=\"{class}\">\n"));
        if !facts {
            self.push(&head);
            self.push("</tr></thead>\n");
        }
        self.push("<tbody>\n");
    }

    /// The number of a head among those of the page, from 1.
    fn head_number(&mut self, labels: Vec<String>) -> usize {
        let heads = &mut self.body.heads;
        let at = heads.iter().position(|known| *known == labels).unwrap_or_else(|| {
            heads.push(labels);
            heads.len() - 1
        });
        at + 1
    }

    pub(super) fn start_row(&mut self) {
        if let Some(table) = &mut self.table {
            table.column = 0;
        }
        self.enter("tr");
    }

    pub(super) fn start_cell(&mut self) {
        let Some(table) = &mut self.table else { return };
        let align = match table.alignments.get(table.column) {
            Some(Alignment::Right) => " class=\"right\"",
            Some(Alignment::Center) => " class=\"center\"",
            _ => "",
        };
        let (element, scope) = match (table.head, table.facts && table.column == 0) {
            (true, _) => ("th", " scope=\"col\""),
            (false, true) => ("th", " scope=\"row\""),
            (false, false) => ("td", ""),
        };
        table.column += 1;
        if table.head {
            table.labels.push(String::new());
        }
        self.push(&format!("<{element}{scope}{align}>"));
        self.open.push(Open::Element(element));
    }

    pub(super) fn end_cell(&mut self) {
        let element = self.open.iter().rev().find_map(|open| match open {
            Open::Element(name @ ("th" | "td")) => Some(*name),
            _ => None,
        });
        if let Some(element) = element {
            self.leave_block(element);
        }
    }

    pub(super) fn end_table(&mut self) {
        self.table = None;
        self.push("</tbody>");
        self.leave_block("table");
        self.push("</div>\n");
    }
}

/// Text as part of a string of a style sheet: what is no letter, digit or space becomes its number.
fn quoted(text: &str) -> String {
    let mut quoted = String::new();
    for c in text.chars() {
        if c.is_alphanumeric() || c == ' ' {
            quoted.push(c);
        } else {
            let _ = write!(quoted, "\\{:x} ", u32::from(c));
        }
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_head_cannot_leave_their_string() {
        assert_eq!(quoted("What for"), "What for");
        assert_eq!(quoted("</style>\"\\"), "\\3c \\2f style\\3e \\22 \\5c ");
    }
}
