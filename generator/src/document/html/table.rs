//! Tables: a table without a head says facts, a table of many columns scrolls by itself.

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
    pub(super) filled: bool,
}

impl Writer<'_> {
    pub(super) fn start_table(&mut self, alignments: Vec<Alignment>) {
        let start = self.body.html.len();
        self.open.push(Open::Element("table"));
        self.table = Some(Table { alignments, column: 0, head: false, start, facts: false, filled: false });
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
        table.facts = !table.filled;
        let head = self.body.html.split_off(table.start);
        let (facts, wide) = (table.facts, table.alignments.len() >= WIDE_FROM);
        let class = match (facts, wide) {
            (true, _) => "facts",
            (false, true) => "wide",
            (false, false) => "plain",
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
