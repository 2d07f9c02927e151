//! Pages of text as an XLSX file (ISO/IEC 29500): headings that stay in sight, filters, columns and rows that fit.
//!
//! Every cell is a string, so that none is a formula; the same pages are the same bytes.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::colour;

/// So many characters fit into one cell.
pub(crate) const CELL: usize = 32_767;

/// Columns are at least and at most so many characters wide.
const WIDTH: (usize, usize) = (12, 46);

/// So many characters fit beside each other on a printed page.
const PRINTED: usize = 200;

/// Points of a line, and the most that a row can have.
const HEIGHT: (usize, usize) = (15, 405);

/// So many rows decide how wide a column is.
const SAMPLE: usize = 500;

const A4: u8 = 9;

const ACCENT: ([u8; 3], bool) = ([0x0b, 0x5c, 0x6b], true);

/// One sheet.
pub(crate) struct Page<'p> {
    /// What its tab says.
    pub(crate) name: &'p str,
    /// What stands above the columns.
    pub(crate) columns: &'p [String],
    /// What a program needs to know of the columns, in a row of its own below; may be empty.
    pub(crate) keys: &'p [String],
    /// The cells, row by row.
    pub(crate) rows: &'p [Vec<String>],
    /// How many columns stay in sight.
    pub(crate) frozen: u16,
    /// What stands behind the headings, as `#rrggbb`; without it, Fieldnote's own.
    pub(crate) accent: Option<&'p str>,
}

/// An empty file. The day of its making is fixed, so that it is the same whenever it is made.
pub(crate) fn workbook(title: &str) -> Result<Workbook, XlsxError> {
    let day = ExcelDateTime::from_ymd(1980, 1, 1)?;
    let mut workbook = Workbook::new();
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&day));
    Ok(workbook)
}

/// Adds a sheet.
pub(crate) fn add<'w>(workbook: &'w mut Workbook, page: &Page<'_>) -> Result<&'w mut Worksheet, XlsxError> {
    let sheet = workbook.add_worksheet();
    sheet.set_name(page.name)?.set_landscape().set_paper_size(A4);
    // Rows of long cells are hard to follow on paper without them.
    sheet.set_footer("&L&A&R&P / &N").set_print_gridlines(true);
    let widths = widths(page);
    let head: u32 = if page.keys.is_empty() { 1 } else { 2 };
    heads(sheet, page, &widths)?;
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    for (number, cells) in (head..).zip(page.rows) {
        // Not every program works out by itself how high a row of wrapped text is.
        sheet.set_row_height(number, height(cells, &widths))?;
        for (column, cell) in (0..).zip(cells) {
            if !cell.is_empty() {
                sheet.write_string_with_format(number, column, fit(cell), &text)?;
            }
        }
    }
    let last = u32::try_from(page.rows.len()).unwrap_or(u32::MAX).saturating_add(head - 1);
    let columns = u16::try_from(page.columns.len()).unwrap_or(u16::MAX);
    sheet.autofilter(head - 1, 0, last, columns.saturating_sub(1))?;
    sheet.set_freeze_panes(head, page.frozen)?.set_repeat_rows(0, head - 1)?;
    sheet.set_repeat_columns(0, page.frozen.saturating_sub(1))?;
    let printed = widths.iter().sum::<usize>().div_ceil(PRINTED);
    sheet.set_print_fit_to_pages(u16::try_from(printed).unwrap_or(u16::MAX), 0);
    Ok(sheet)
}

fn heads(sheet: &mut Worksheet, page: &Page<'_>, widths: &[usize]) -> Result<(), XlsxError> {
    let ([red, green, blue], white) = page.accent.and_then(colour::behind).unwrap_or(ACCENT);
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::VerticalCenter)
        .set_font_color(if white { Color::White } else { Color::Black })
        .set_background_color(Color::RGB(u32::from_be_bytes([0, red, green, blue])))
        .set_border_bottom(FormatBorder::Thin);
    let small = Format::new().set_font_size(8).set_font_color(Color::RGB(0x004D_5761));
    for ((column, title), width) in (0..).zip(page.columns).zip(widths) {
        sheet.write_string_with_format(0, column, fit(title), &head)?;
        sheet.set_column_width(column, u32::try_from(*width).unwrap_or(u32::MAX))?;
    }
    for (column, key) in (0..).zip(page.keys) {
        sheet.write_string_with_format(1, column, fit(key), &small)?;
    }
    sheet.set_row_height(0, height(page.columns, widths))?;
    Ok(())
}

/// The text, or as much of it as a cell holds.
fn fit(text: &str) -> String {
    match text.char_indices().nth(CELL) {
        Some(_) => text.chars().take(CELL - 1).chain(['…']).collect(),
        None => text.to_owned(),
    }
}

/// How wide each column is: as its longest line, with room for the filter's button.
fn widths(page: &Page<'_>) -> Vec<usize> {
    let mut widths: Vec<usize> = page.columns.iter().map(|title| longest(title)).collect();
    for cells in page.rows.iter().take(SAMPLE) {
        for (width, cell) in widths.iter_mut().zip(cells) {
            *width = (*width).max(longest(cell));
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

    fn bytes(cell: &str) -> Vec<u8> {
        let (columns, rows) = (["Purpose".to_owned()], [vec![cell.to_owned()]]);
        let page = Page { name: "Activities", columns: &columns, keys: &[], rows: &rows, frozen: 1, accent: None };
        let mut workbook = workbook("Record").expect("a title is no problem");
        add(&mut workbook, &page).expect("the page fits");
        workbook.save_to_buffer().expect("it can be written")
    }

    #[test]
    fn the_same_pages_are_the_same_bytes() {
        assert_eq!(bytes("a\nb"), bytes("a\nb"));
    }

    #[test]
    fn a_text_that_no_cell_holds_is_cut_with_a_sign() {
        let long = fit(&"ä".repeat(CELL + 1));
        assert_eq!(long.chars().count(), CELL);
        assert!(long.ends_with('…'));
        assert!(!bytes(&"x".repeat(2 * CELL)).is_empty());
    }
}
