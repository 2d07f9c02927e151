//! A table of a Word file: columns as wide as their texts ask for, a head that comes again on each page, rows that stay in
//! one piece.

use docx_rs::{
    HeightRule, Paragraph, Shading, Table, TableBorder, TableBorderPosition, TableBorders, TableCell, TableLayoutType,
    TableRow, WidthType,
};

use crate::document::columns;

/// Width of the text on an A4 page, in twentieths of a point.
const WIDTH: usize = 9_638;

/// Width of the first column of a table that says facts.
const FACT: usize = 3_300;

/// What stands for the mark of a head, for which the library has no word: a height that no row can fall below.
pub(super) const HEAD: &str = "<w:trHeight w:val=\"1\" w:hRule=\"atLeast\" />";

const LINES: &str = "C9D0D6";
const SHADE: &str = "F3F5F7";

/// A table that is being written.
pub(super) struct Pending {
    rows: Vec<TableRow>,
    cells: Vec<TableCell>,
    cell: Option<TableCell>,
    head: bool,
    /// The head is empty: the first cell of each row is its heading.
    facts: bool,
    /// Characters of each column.
    lengths: Vec<usize>,
}

impl Pending {
    pub(super) fn new(columns: usize) -> Self {
        let lengths = vec![0; columns.max(1)];
        Self { rows: Vec::new(), cells: Vec::new(), cell: None, head: false, facts: false, lengths }
    }

    pub(super) fn start_head(&mut self) {
        self.head = true;
    }

    pub(super) fn start_cell(&mut self) {
        self.cell = Some(TableCell::new());
    }

    /// Notes what the open cell says.
    pub(super) fn count(&mut self, text: &str) {
        if let Some(length) = self.lengths.get_mut(self.cells.len()) {
            *length += text.trim().chars().count();
        }
    }

    pub(super) fn add(&mut self, paragraph: Paragraph) {
        self.cell = Some(self.cell.take().unwrap_or_default().add_paragraph(paragraph));
    }

    /// Whether the open cell is a heading of its column or row.
    pub(super) fn is_in_head(&self) -> bool {
        self.head || (self.facts && self.cells.is_empty())
    }

    pub(super) fn is_of_facts(&self) -> bool {
        self.facts
    }

    pub(super) fn end_cell(&mut self) {
        let fill = if self.is_in_head() { SHADE } else { "FFFFFF" };
        let cell = self.cell.take().unwrap_or_default();
        self.cells.push(cell.shading(Shading::new().fill(fill)));
    }

    /// An empty head makes a table of facts; it is left out.
    pub(super) fn end_head(&mut self) {
        self.head = false;
        self.facts = self.lengths.iter().all(|length| *length == 0);
        let cells = std::mem::take(&mut self.cells);
        if !self.facts {
            self.rows.push(TableRow::new(cells).cant_split().row_height(1.0).height_rule(HeightRule::AtLeast));
        }
    }

    pub(super) fn end_row(&mut self) {
        self.rows.push(TableRow::new(std::mem::take(&mut self.cells)).cant_split());
    }

    /// The table; `None` without rows.
    pub(super) fn finish(mut self) -> Option<Table> {
        let widths = self.widths();
        for row in &mut self.rows {
            for (cell, width) in row.cells.iter_mut().zip(&widths) {
                let docx_rs::TableRowChild::TableCell(cell) = cell;
                *cell = std::mem::take(cell).width(*width, WidthType::Dxa);
            }
        }
        let table = Table::new(self.rows).width(WIDTH, WidthType::Dxa).layout(TableLayoutType::Fixed);
        (!table.rows.is_empty()).then(|| table.set_grid(widths).set_borders(borders()))
    }

    fn widths(&self) -> Vec<usize> {
        let columns = self.lengths.len();
        if self.facts && columns > 1 {
            let mut widths = vec![(WIDTH - FACT) / (columns - 1); columns];
            widths[0] = FACT;
            return widths;
        }
        let shares = columns::shares(&self.lengths);
        let sum: usize = shares.iter().sum();
        shares.into_iter().map(|share| WIDTH * share / sum).collect()
    }
}

fn borders() -> TableBorders {
    use TableBorderPosition::{Bottom, InsideH, InsideV, Left, Right, Top};
    let sides = [Top, Bottom, Left, Right, InsideH, InsideV].into_iter();
    sides.fold(TableBorders::new(), |borders, side| borders.set(TableBorder::new(side).color(LINES)))
}
