//! The register as a spreadsheet: written for people who edit no TOML, and read back into the files key by key.
//!
//! A cell is compared with what would be written for the same key. So whatever somebody left alone changes nothing, and
//! a cell that changed changes its key and no other.

mod columns;
mod day;
mod edit;
mod entries;
mod import;
mod leaf;
mod read;
mod write;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use toml_edit::{DocumentMut, Item};

use self::{
    columns::{Kind, Sheet},
    entries::{Entry, File},
};
pub use self::{import::Import, import::import, write::export};

/// Why a spreadsheet could not be written or read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file of the register is no TOML.
    #[error("{path} cannot be read: {message}")]
    Register {
        /// The file.
        path: String,
        /// What is wrong.
        message: String,
    },
    /// The bytes are no spreadsheet.
    #[error("the file is no XLSX spreadsheet: {0}")]
    NoSpreadsheet(String),
    /// The file is larger than any register.
    #[error("the file is too large to be a register; save it again without what does not belong to it")]
    TooLarge,
    /// The writer failed.
    #[error("the spreadsheet cannot be written: {0}")]
    Write(String),
}

/// The key of the column that holds the names of the entries.
const ENTRY: &str = "entry";

/// A file of the register: its path and its text.
pub type Text = (String, String);

/// The register, ready to be shown in sheets.
struct Book {
    files: Vec<File>,
    /// Default language of texts.
    language: String,
    /// Every language that some text has or some document wants, the default one first.
    languages: Vec<String>,
}

/// One sheet with what stands in it.
struct Page {
    sheet: &'static Sheet,
    /// The columns: a key, or a key and a language.
    keys: Vec<String>,
    rows: Vec<(Entry, Vec<String>)>,
}

impl Page {
    fn has(&self, id: &str) -> bool {
        self.rows.iter().any(|(entry, _)| entry.id == id)
    }
}

impl Book {
    /// Reads the files, the root one first.
    fn new(files: &[Text]) -> Result<Self, Error> {
        let parse = |(path, text): &Text| match text.parse::<DocumentMut>() {
            Ok(document) => Ok(File { path: path.clone(), document }),
            Err(error) => Err(Error::Register { path: path.clone(), message: error.to_string() }),
        };
        let files = files.iter().map(parse).collect::<Result<Vec<_>, _>>()?;
        let language = files.first().and_then(|root| root.document.get("language")).and_then(Item::as_str);
        let language = language.unwrap_or("en").to_owned();
        let mut book = Self { files, languages: vec![language.clone()], language };
        book.languages.extend(book.other_languages());
        Ok(book)
    }

    /// The accent colour of the theme.
    fn accent(&self) -> Option<&str> {
        let theme = self.files.iter().find_map(|file| file.document.get("theme"))?;
        theme.get("accent")?.as_str()
    }

    fn other_languages(&self) -> BTreeSet<String> {
        let mut languages = BTreeSet::new();
        for sheet in columns::sheets() {
            for entry in entries::all(&self.files, sheet) {
                let Some(table) = entry.table(&self.files) else { continue };
                let leaves = leaf::leaves(table, sheet, &self.language);
                languages.extend(leaves.iter().filter_map(|(column, _)| leaf::split(column).1.map(str::to_owned)));
                if sheet.section == "document" {
                    let wanted = leaves.iter().filter(|(column, _)| column == "languages");
                    languages.extend(wanted.flat_map(|(_, cell)| cell.lines()).map(str::to_owned));
                }
            }
        }
        languages.remove(&self.language);
        languages
    }

    /// A sheet with its rows. Keys that no column was made for get one behind the others.
    fn page(&self, sheet: &'static Sheet) -> Page {
        let mut keys = Vec::new();
        for column in sheet.columns.iter().filter(|column| !column.key.contains('*')) {
            match column.kind {
                Kind::Text => keys.extend(self.languages.iter().map(|it| leaf::in_language(&column.key, it))),
                _ => keys.push(column.key.clone()),
            }
        }
        let mut rows = Vec::new();
        for entry in entries::all(&self.files, sheet) {
            let Some(table) = entry.table(&self.files) else { continue };
            let mut cells = vec![String::new(); keys.len()];
            for (key, text) in leaf::leaves(table, sheet, &self.language) {
                let at = keys.iter().position(|known| *known == key).unwrap_or_else(|| {
                    keys.push(key);
                    keys.len() - 1
                });
                cells.resize(keys.len().max(cells.len()), String::new());
                cells[at] = text;
            }
            rows.push((entry, cells));
        }
        for (_, cells) in &mut rows {
            cells.resize(keys.len(), String::new());
        }
        Page { sheet, keys, rows }
    }
}
