//! The spreadsheet of a register: a page that says how to fill it in, one sheet a section, and lists to choose from.

use rust_xlsxwriter::{DataValidation, Workbook, Worksheet, XlsxError};

use super::{Book, ENTRY, Error, Page, Text, columns, columns::Kind, leaf};
use crate::spreadsheet::{self, Page as Shown};

/// What the first sheet says.
const GUIDE: [&str; 9] = [
    "This is your register. Fill it in, save it, and have it read back: cargo fieldnote register import FILE.xlsx",
    "The first column holds the name of an entry; other entries and the code refer to it. Leave names as they are.",
    "For a new entry use a new row. Its name has small letters, digits and _ only. In the sheets whose names are numbers, leave it empty; for a difference, write the purpose's name.",
    "The small second row tells the program what a column is. Leave it as it is. Columns, rows and sheets can be moved and hidden.",
    "One item a line where a cell takes several. (none) says that there is none, which is not the same as an empty cell.",
    "Days are written 2026-12-01; periods P30D (30 days), P12M (12 months), P2Y (2 years).",
    "If you do not know something yet, write pending, or who will say and until when: pending: legal team until 2026-12-01",
    "An empty cell takes the fact away. A row that you delete is kept in the register: deleting is done there.",
    "What the sheets do not show, such as comments, stays as it is.",
];

/// So many rows below the last can be filled in with lists to choose from.
const SPARE: u32 = 200;

/// The register as a spreadsheet. `files` are its files with their texts, the root one first.
///
/// # Errors
///
/// A file that is no TOML.
pub fn export(files: &[Text]) -> Result<Vec<u8>, Error> {
    let book = Book::new(files)?;
    write(&book).map_err(|error| Error::Write(error.to_string()))
}

fn write(book: &Book) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = spreadsheet::workbook("Register")?;
    let pages: Vec<Page> = columns::sheets().iter().map(|sheet| book.page(sheet)).collect();
    let lists = lists(&pages);
    let accent = book.accent();
    guide(&mut workbook, accent)?;
    for page in &pages {
        let labels: Vec<String> =
            std::iter::once("Entry".to_owned()).chain(page.keys.iter().map(|key| label(page, key))).collect();
        let keys: Vec<String> = std::iter::once(ENTRY.to_owned()).chain(page.keys.iter().cloned()).collect();
        let row = |(entry, cells): &(super::Entry, Vec<String>)| -> Vec<String> {
            std::iter::once(entry.id.clone()).chain(cells.iter().cloned()).collect()
        };
        let rows: Vec<Vec<String>> = page.rows.iter().map(row).collect();
        let shown = Shown { name: &page.sheet.name, columns: &labels, keys: &keys, rows: &rows, frozen: 1, accent };
        let sheet = spreadsheet::add(&mut workbook, &shown)?;
        choose(sheet, page, &lists)?;
    }
    write_lists(&mut workbook, &lists, accent)?;
    workbook.save_to_buffer()
}

fn guide(workbook: &mut Workbook, accent: Option<&str>) -> Result<(), XlsxError> {
    let mut rows: Vec<Vec<String>> =
        GUIDE.iter().map(|line| vec![String::new(), String::new(), (*line).to_owned()]).collect();
    for sheet in columns::sheets() {
        rows.push(vec![sheet.name.clone(), String::new(), sheet.about.clone()]);
        for column in &sheet.columns {
            let hint = column.hint.clone().unwrap_or_default();
            if !hint.is_empty() {
                rows.push(vec![sheet.name.clone(), column.label.clone(), hint]);
            }
        }
    }
    let columns = ["Sheet", "Column", "What to write"].map(str::to_owned);
    spreadsheet::add(
        workbook,
        &Shown { name: "Read me", columns: &columns, keys: &[], rows: &rows, frozen: 0, accent },
    )?
    .set_column_width(2, 110)?;
    Ok(())
}

/// What stands above a column: the words for its key, and the language.
fn label(page: &Page, key: &str) -> String {
    let (path, language) = leaf::split(key);
    let label = page.sheet.column(path).map_or(path, |column| column.label.as_str());
    language.map_or_else(|| label.to_owned(), |language| format!("{label} ({language})"))
}

/// Lists to choose from, by name.
fn lists(pages: &[Page]) -> Vec<(&'static str, Vec<String>)> {
    let known = |name: &'static str| {
        let words = columns::words(name).unwrap_or_default();
        (name, words.into_iter().map(str::to_owned).collect())
    };
    let mut lists: Vec<(&'static str, Vec<String>)> = columns::WORDS.into_iter().map(known).collect();
    for section in ["controller", "system", "purpose", "recipient", "retention", "event"] {
        let page = pages.iter().find(|page| page.sheet.section == section);
        lists.extend(page.map(|page| (section, page.rows.iter().map(|(entry, _)| entry.id.clone()).collect())));
    }
    lists
}

fn write_lists(
    workbook: &mut Workbook,
    lists: &[(&'static str, Vec<String>)],
    accent: Option<&str>,
) -> Result<(), XlsxError> {
    let longest = lists.iter().map(|(_, words)| words.len()).max().unwrap_or(0);
    let cell = |words: &Vec<String>, row: usize| words.get(row).cloned().unwrap_or_default();
    let rows: Vec<Vec<String>> =
        (0..longest).map(|row| lists.iter().map(|(_, words)| cell(words, row)).collect()).collect();
    let columns: Vec<String> = lists.iter().map(|(name, _)| (*name).to_owned()).collect();
    spreadsheet::add(
        workbook,
        &Shown { name: "Choices", columns: &columns, keys: &[], rows: &rows, frozen: 0, accent },
    )?;
    Ok(())
}

/// Lets cells be chosen from lists; other words stay possible, since some are not known yet.
fn choose(sheet: &mut Worksheet, page: &Page, lists: &[(&'static str, Vec<String>)]) -> Result<(), XlsxError> {
    let last = u32::try_from(page.rows.len()).unwrap_or(u32::MAX).saturating_add(SPARE);
    for (at, key) in (1..).zip(&page.keys) {
        let column = page.sheet.column(key).filter(|column| column.kind != Kind::Text);
        let Some(name) = column.and_then(|column| column.choices.as_deref()) else { continue };
        let Some((index, (_, words))) = lists.iter().enumerate().find(|(_, (known, _))| *known == name) else {
            continue;
        };
        if words.is_empty() {
            continue;
        }
        let letter = char::from(b'A' + u8::try_from(index).unwrap_or(0));
        let range = format!("=Choices!${letter}$2:${letter}${}", words.len() + 1);
        let rule = DataValidation::new().allow_list_formula(range.as_str().into()).show_error_message(false);
        sheet.add_data_validation(2, at, last, at, &rule)?;
    }
    Ok(())
}
