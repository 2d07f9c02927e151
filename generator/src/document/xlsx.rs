//! The spreadsheet of a record as an XLSX file, and what it says.

use rust_xlsxwriter::XlsxError;

use super::{
    Error, Told,
    context::{Sheet, Workbook},
    escape,
    evidence::{self, Marks, Piece, Words},
    told,
};
use crate::spreadsheet::{self, Page};

/// The file, and what it says.
pub(super) fn xlsx(marks: &Marks, sheets: &Workbook, accent: Option<&str>) -> Result<(Vec<u8>, Told), Error> {
    let failed = |error: XlsxError| Error::Write { format: "XLSX", message: error.to_string() };
    let mut workbook = spreadsheet::workbook(&sheets.title).map_err(failed)?;
    let mut said = Vec::new();
    let mut words = Words::default();
    for sheet in &sheets.sheets {
        note(sheet, marks, &mut said, &mut words);
        let rows: Vec<Vec<String>> =
            sheet.rows.iter().map(|line| line.cells.iter().map(|cell| plain(cell)).collect()).collect();
        let columns: Vec<String> = sheet.columns.iter().map(|title| plain(title)).collect();
        let page = Page { name: &sheet.name, columns: &columns, keys: &[], rows: &rows, frozen: sheet.frozen, accent };
        spreadsheet::add(&mut workbook, &page).map_err(failed)?;
    }
    let bytes = workbook.save_to_buffer().map_err(failed)?;
    Ok((bytes, told(&said, marks, &words)))
}

/// Remembers which facts the cells say.
fn note(sheet: &Sheet, marks: &Marks, said: &mut Vec<(usize, String)>, words: &mut Words) {
    for line in &sheet.rows {
        for cell in &line.cells {
            for piece in evidence::pieces(cell) {
                if let Piece::Open(index) = piece {
                    said.push((index, line.id.clone()));
                }
            }
            words.read(cell, marks);
        }
    }
}

/// The text of a cell, without marks and cleaned.
fn plain(cell: &str) -> String {
    escape::clean_lines(&evidence::strip(cell))
}
