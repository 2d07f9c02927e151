//! A spreadsheet as an XLSX file (ISO/IEC 29500): text only, with filters and headings that stay in sight.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, XlsxError};

use super::{
    Error, Told,
    context::{Sheet, Workbook as Sheets},
    escape,
    evidence::{self, Marks, Piece},
    told,
};

/// So many characters fit into one cell.
const CELL: usize = 32_767;

/// Columns are at least and at most so many characters wide.
const WIDTH: (usize, usize) = (12, 46);

/// So many characters fit beside each other on a printed page.
const PAGE: usize = 200;

/// Points of a line, and the most that a row can have.
const HEIGHT: (usize, usize) = (15, 405);

/// So many rows decide how wide a column is.
const SAMPLE: usize = 500;

const A4: u8 = 9;

/// The file, and what it says.
pub(super) fn xlsx(marks: &Marks, sheets: &Sheets) -> Result<(Vec<u8>, Told), Error> {
    let failed = |error: XlsxError| Error::Write { format: "XLSX", message: error.to_string() };
    let mut workbook = Workbook::new();
    // The same register gives the same bytes: the day is fixed.
    let day = ExcelDateTime::from_ymd(1980, 1, 1).map_err(failed)?;
    workbook.set_properties(&DocProperties::new().set_title(&sheets.title).set_creation_datetime(&day));
    let mut said = Vec::new();
    let mut words = BTreeMap::new();
    for sheet in &sheets.sheets {
        write(&mut workbook, sheet, &mut said, &mut words).map_err(failed)?;
    }
    let bytes = workbook.save_to_buffer().map_err(failed)?;
    Ok((bytes, told(&said, marks, &words)))
}

fn write(
    workbook: &mut Workbook,
    sheet: &Sheet,
    said: &mut Vec<(usize, String)>,
    words: &mut BTreeMap<usize, String>,
) -> Result<(), XlsxError> {
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::VerticalCenter)
        .set_font_color(Color::White)
        .set_background_color(Color::RGB(0x000B_5C6B))
        .set_border_bottom(FormatBorder::Thin);
    let page = workbook.add_worksheet();
    page.set_name(&sheet.name)?.set_landscape().set_paper_size(A4);
    page.set_footer("&L&A&R&P / &N");
    let widths = widths(sheet);
    for ((column, title), width) in (0..).zip(&sheet.columns).zip(&widths) {
        page.write_string_with_format(0, column, plain(title), &head)?;
        page.set_column_width(column, u32::try_from(*width).unwrap_or(u32::MAX))?;
    }
    page.set_row_height(0, height(&sheet.columns, &widths))?;
    for (number, line) in (1..).zip(&sheet.rows) {
        let cells: Vec<String> = line.cells.iter().map(|cell| plain(cell)).collect();
        // Not every program works out by itself how high a row of wrapped text is.
        page.set_row_height(number, height(&cells, &widths))?;
        for ((column, cell), marked) in (0..).zip(cells).zip(&line.cells) {
            note(marked, &line.id, said, words);
            if !cell.is_empty() {
                page.write_string_with_format(number, column, cell, &text)?;
            }
        }
    }
    let last = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    let columns = u16::try_from(sheet.columns.len()).unwrap_or(u16::MAX);
    page.autofilter(0, 0, last, columns.saturating_sub(1))?;
    page.set_freeze_panes(1, sheet.frozen)?.set_repeat_rows(0, 0)?;
    page.set_repeat_columns(0, sheet.frozen.saturating_sub(1))?;
    let pages = widths.iter().sum::<usize>().div_ceil(PAGE);
    page.set_print_fit_to_pages(u16::try_from(pages).unwrap_or(u16::MAX), 0);
    Ok(())
}

/// Remembers which facts a cell says.
fn note(cell: &str, line: &str, said: &mut Vec<(usize, String)>, words: &mut BTreeMap<usize, String>) {
    for piece in evidence::pieces(cell) {
        if let Piece::Open(index) = piece {
            said.push((index, line.to_owned()));
        }
    }
    for (index, text) in evidence::words(cell) {
        words.entry(index).or_insert(text);
    }
}

/// The text of a cell: without marks, cleaned, and not longer than a cell can be. A string cell is never a formula.
fn plain(cell: &str) -> String {
    let text = escape::clean_lines(&evidence::strip(cell));
    match text.char_indices().nth(CELL) {
        Some((end, _)) => {
            let mut cut: String = text[..end].chars().take(CELL - 1).collect();
            cut.push('…');
            cut
        }
        None => text,
    }
}

/// How wide each column is: as its longest line, with room for the filter's button.
fn widths(sheet: &Sheet) -> Vec<usize> {
    let mut widths: Vec<usize> = sheet.columns.iter().map(|title| longest(title)).collect();
    for line in sheet.rows.iter().take(SAMPLE) {
        for (width, cell) in widths.iter_mut().zip(&line.cells) {
            *width = (*width).max(longest(&evidence::strip(cell)));
        }
    }
    widths.into_iter().map(|width| (width + 3).clamp(WIDTH.0, WIDTH.1)).collect()
}

fn longest(text: &str) -> usize {
    text.lines().map(|line| line.chars().count()).max().unwrap_or(0)
}

/// How many points a row of wrapped cells needs.
fn height(cells: &[String], widths: &[usize]) -> u32 {
    let lines = |(cell, width): (&String, &usize)| -> usize {
        cell.lines().map(|line| line.chars().count().div_ceil(width.saturating_sub(2).max(1)).max(1)).sum()
    };
    let most = cells.iter().zip(widths).map(lines).max().unwrap_or(1).max(1);
    u32::try_from((most * HEIGHT.0).min(HEIGHT.1)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::context::Line;

    fn sheets(cell: &str) -> Sheets {
        let rows = vec![Line { id: "a".to_owned(), cells: vec![cell.to_owned()] }];
        let columns = vec!["Purpose".to_owned()];
        let sheet = Sheet { id: "activities", name: "Activities".to_owned(), frozen: 1, columns, rows };
        Sheets { title: "Record".to_owned(), sheets: vec![sheet] }
    }

    #[test]
    fn the_same_sheets_are_the_same_bytes() {
        let write = || xlsx(&Marks::default(), &sheets("a\nb")).expect("it can be written").0;
        assert_eq!(write(), write());
    }

    #[test]
    fn a_text_that_no_cell_holds_is_cut_with_a_sign() {
        let long = plain(&"ä".repeat(CELL + 1));
        assert_eq!(long.chars().count(), CELL);
        assert!(long.ends_with('…'));
        assert!(xlsx(&Marks::default(), &sheets(&"x".repeat(2 * CELL))).is_ok());
    }
}
