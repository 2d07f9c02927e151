//! A spreadsheet that somebody sent: the texts of its cells, within limits.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read as _},
};

use calamine::{DataRef, Dimensions, Reader as _, Xlsx};

use super::Error;

/// The most bytes of a file, packed and unpacked.
const PACKED: usize = 32 << 20;
const UNPACKED: u64 = 256 << 20;

/// The most parts of a file, and the most cells that are read.
const PARTS: usize = 10_000;
const CELLS: usize = 1_000_000;

/// The most places of a sheet where cells were joined to one.
const JOINED: usize = 1_000;

/// The most digits of a number of cells.
const DIGITS: usize = 7;

/// A sheet: its rows by number, their cells by number; empty ones are left out.
pub(super) struct Raw {
    pub(super) name: String,
    pub(super) rows: BTreeMap<u32, BTreeMap<u32, Cell>>,
    /// Cells that were joined to one, which hides all but the first.
    joined: Vec<Dimensions>,
}

impl Raw {
    /// Whether a cell is hidden by one that it was joined with.
    pub(super) fn hides(&self, row: u32, column: u32) -> bool {
        self.joined.iter().any(|it| {
            let inside = (it.start.0..=it.end.0).contains(&row) && (it.start.1..=it.end.1).contains(&column);
            inside && it.start != (row, column)
        })
    }
}

/// What a spreadsheet holds.
pub(super) struct Sheets {
    pub(super) sheets: Vec<Raw>,
    /// Whether somebody wrote notes beside cells.
    pub(super) notes: bool,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    Text(String),
    /// A value that the program shows as a mistake, such as `#REF!`.
    Mistake(String),
    /// A formula: what it comes to is not what somebody wrote.
    Formula(String),
}

/// Reads every sheet.
pub(super) fn read(bytes: &[u8]) -> Result<Sheets, Error> {
    if bytes.len() > PACKED {
        return Err(Error::TooLarge);
    }
    let notes = measure(bytes)?;
    // The reader counts on sound numbers in some places; what makes it stumble is no spreadsheet that anybody saved.
    let read = std::panic::catch_unwind(|| cells(bytes));
    let sheets = read.unwrap_or_else(|_| Err(Error::NoSpreadsheet("its parts do not fit together".to_owned())))?;
    Ok(Sheets { sheets, notes })
}

fn cells(bytes: &[u8]) -> Result<Vec<Raw>, Error> {
    let broken = |error: calamine::XlsxError| Error::NoSpreadsheet(error.to_string());
    let mut book: Xlsx<Cursor<&[u8]>> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let mut sheets = Vec::new();
    let mut count = 0;
    for name in book.sheet_names() {
        let mut rows: BTreeMap<u32, BTreeMap<u32, Cell>> = BTreeMap::new();
        // Cell by cell: the rectangle around two far cells would not fit into memory.
        let mut cells = match book.worksheet_cells_reader(&name) {
            Ok(cells) => cells,
            Err(calamine::XlsxError::NotAWorksheet(_)) => continue,
            Err(error) => return Err(broken(error)),
        };
        while let Some(cell) = cells.next_cell().map_err(broken)? {
            let (row, column) = cell.get_position();
            if let Some(text) = text(cell.get_value()) {
                count += 1;
                if count > CELLS {
                    return Err(Error::TooLarge);
                }
                rows.entry(row).or_default().insert(column, text);
            }
        }
        drop(cells);
        let mut formulas = book.worksheet_cells_reader(&name).map_err(broken)?;
        while let Some(cell) = formulas.next_formula().map_err(broken)? {
            let (row, column) = cell.get_position();
            let formula = cell.get_value();
            if !formula.is_empty() {
                count += 1;
                if count > CELLS {
                    return Err(Error::TooLarge);
                }
                rows.entry(row).or_default().insert(column, Cell::Formula(formula.clone()));
            }
        }
        drop(formulas);
        let joined = book.merge_cells_by_sheet_name(&name).map_err(broken)?;
        if joined.len() > JOINED {
            return Err(Error::TooLarge);
        }
        sheets.push(Raw { name, rows, joined });
    }
    Ok(sheets)
}

/// Unpacks everything once, to see that it stays within bounds: what a file says of its own size proves nothing. Whether
/// there are notes beside cells.
fn measure(bytes: &[u8]) -> Result<bool, Error> {
    let broken = |error: zip::result::ZipError| Error::NoSpreadsheet(error.to_string());
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if archive.len() > PARTS {
        return Err(Error::TooLarge);
    }
    let mut left = UNPACKED;
    let mut notes = false;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(broken)?;
        notes |= part.name().is_ok_and(|name| name.to_lowercase().contains("comments"));
        let mut unpacked = Vec::new();
        let size = part.take(left + 1).read_to_end(&mut unpacked);
        let size = size.map_err(|error| Error::NoSpreadsheet(error.to_string()))?;
        left = left.checked_sub(u64::try_from(size).unwrap_or(u64::MAX)).ok_or(Error::TooLarge)?;
        if claims_too_much(&unpacked) {
            return Err(Error::TooLarge);
        }
    }
    Ok(notes)
}

/// Whether a `count` or `uniqueCount` stands there that is larger than any register: memory is reserved by it.
fn claims_too_much(part: &[u8]) -> bool {
    memchr::memmem::find_iter(part, b"ount").any(|at| {
        let mut rest = part[at..].iter().copied().skip(4).skip_while(u8::is_ascii_whitespace);
        let digits = |rest: &mut dyn Iterator<Item = u8>| {
            let rest = rest.skip_while(|byte| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'+' | b'0'));
            rest.take_while(u8::is_ascii_digit).count()
        };
        rest.next() == Some(b'=') && digits(&mut rest) > DIGITS
    })
}

fn text(value: &DataRef<'_>) -> Option<Cell> {
    let text = match value {
        DataRef::Empty => return None,
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(flag) => if *flag { "yes" } else { "no" }.to_owned(),
        DataRef::DateTime(day) if day.is_datetime() => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTime(time) => time.as_f64().to_string(),
        DataRef::Error(mistake) => return Some(Cell::Mistake(mistake.to_string())),
    };
    let text = super::leaf::normal(&text);
    (!text.is_empty()).then_some(Cell::Text(text))
}
