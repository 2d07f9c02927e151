//! What changed in a spreadsheet, brought back into the files of the register.

use std::collections::{BTreeMap, BTreeSet};

use fieldnote_schema::{id::is_id, suggest};

use super::{
    Book, ENTRY, Error, Page, Text, columns,
    columns::Kind,
    edit::{self, Edit},
    entries::{self, Entry},
    leaf,
    read::{self, Cell, Raw, Sheets},
};

/// So far down a sheet its row of keys is looked for.
const HEAD: usize = 20;

/// The sheets that explain the others.
const OTHERS: [&str; 2] = ["Read me", "Choices"];

/// What an import makes of a register.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// The files with their new texts, all of them.
    pub files: Vec<Text>,
    /// What stands in the spreadsheet and could not be placed, each with its sheet and cell.
    pub unplaced: Vec<String>,
    /// Entries that the spreadsheet does not have any more, and that were kept.
    pub kept: Vec<String>,
}

/// Brings a spreadsheet back. `files` are the register's files with their texts, the root one first.
///
/// # Errors
///
/// A file that is no TOML; bytes that are no spreadsheet, or more than any register has.
pub fn import(files: &[Text], spreadsheet: &[u8]) -> Result<Import, Error> {
    let Sheets { sheets, notes } = read::read(spreadsheet)?;
    let mut import = Importing { book: Book::new(files)?, unplaced: Vec::new(), kept: Vec::new() };
    for raw in &sheets {
        import.sheet(raw);
    }
    for sheet in columns::sheets() {
        if !sheets.iter().any(|raw| raw.name == sheet.name) && !import.book.page(sheet).rows.is_empty() {
            import.kept.push(format!("the sheet `{}`", sheet.name));
        }
    }
    if notes {
        import.unplaced.push("the notes beside cells: the register has no place for them".to_owned());
    }
    let text = |file: &entries::File| (file.path.clone(), file.document.to_string());
    Ok(Import { files: import.book.files.iter().map(text).collect(), unplaced: import.unplaced, kept: import.kept })
}

struct Importing {
    book: Book,
    unplaced: Vec<String>,
    kept: Vec<String>,
}

/// Which column holds what.
type Head = BTreeMap<u32, String>;

/// A row with its number.
type Row<'r> = (u32, &'r BTreeMap<u32, Cell>);

impl Importing {
    fn sheet(&mut self, raw: &Raw) {
        if OTHERS.contains(&raw.name.as_str()) || raw.rows.is_empty() {
            return;
        }
        let Some(sheet) = columns::sheets().iter().find(|sheet| sheet.name == raw.name) else {
            self.unplaced.push(format!("the sheet `{}`: the register has no such part", raw.name));
            return;
        };
        let Some((&at, head)) = raw.rows.iter().take(HEAD).find(|(_, row)| row.values().any(|cell| is(cell, ENTRY)))
        else {
            self.unplaced.push(format!("the sheet `{}`: the row with the keys of the columns is gone", raw.name));
            return;
        };
        let page = self.book.page(sheet);
        // The row right above the keys is for people.
        for (&number, row) in raw.rows.range(..at.saturating_sub(1)) {
            self.strange(&page, number, row.iter());
        }
        let head = self.head(&page, head);
        let mut seen = BTreeSet::new();
        for (&number, row) in raw.rows.range(at + 1..) {
            self.row(raw, &page, &head, (number, row), &mut seen);
        }
        let added: Vec<&str> = seen.iter().map(String::as_str).filter(|id| !page.has(id)).collect();
        for (entry, _) in page.rows.iter().filter(|(entry, _)| !seen.contains(&entry.id)) {
            let gone = format!("`{}` of the sheet `{}`", entry.id, raw.name);
            self.kept.push(match suggest::nearest(&entry.id, added.iter().copied()) {
                Some(near) => format!("{gone} (is the new `{near}` meant for it?)"),
                None => gone,
            });
        }
    }

    /// The columns that are known; others are named.
    fn head(&mut self, page: &Page, row: &BTreeMap<u32, Cell>) -> Head {
        let mut head = Head::new();
        for (&column, cell) in row {
            let Cell::Text(key) = cell else { continue };
            let (path, language) = leaf::split(key);
            let declared = page.sheet.column(path);
            let fits = declared.is_some_and(|it| (it.kind == Kind::Text) == language.is_some_and(is_language));
            let known = key == ENTRY || page.keys.contains(key) || fits;
            if known && !head.values().any(|other| other == key) {
                head.insert(column, key.clone());
            } else {
                self.unplaced.push(format!("{}: no key `{key}` is known there", place(page, column, None)));
            }
        }
        head
    }

    fn row(&mut self, raw: &Raw, page: &Page, head: &Head, (number, row): Row<'_>, seen: &mut BTreeSet<String>) {
        let id = head.iter().find(|(_, key)| *key == ENTRY).and_then(|(column, _)| row.get(column));
        let id = match id {
            Some(Cell::Text(id)) => id.as_str(),
            _ => "",
        };
        if let Some((entry, cells)) = page.rows.iter().find(|(entry, _)| entry.id == id) {
            if seen.insert(id.to_owned()) {
                self.cells(raw, page, head, (number, row), (entry, cells));
            } else {
                self.unplaced.push(format!("{}: `{id}` has a row already", place(page, 0, Some(number))));
            }
        } else if row.len() > usize::from(!id.is_empty()) {
            match self.new_entry(page, id) {
                Ok(entry) => {
                    seen.insert(id.to_owned());
                    self.cells(raw, page, head, (number, row), (&entry, &[]));
                }
                Err(why) => self.unplaced.push(format!("{}: {why}", place(page, 0, Some(number)))),
            }
        } else if !id.is_empty() {
            self.unplaced.push(format!("{}: the row of `{id}` is empty", place(page, 0, Some(number))));
        }
    }

    fn new_entry(&mut self, page: &Page, id: &str) -> Result<Entry, String> {
        let sheet = page.sheet;
        let (name, what) = match (sheet.list, sheet.inner()) {
            (true, _) if id.is_empty() => ("", ""),
            (true, _) => return Err(format!("no entry has the number `{id}`; leave it empty for a new one")),
            (_, Some((section, _))) => (id.split('/').next().unwrap_or_default(), section),
            _ => (id, ""),
        };
        if !sheet.list && name.is_empty() {
            return Err("the row has no name; write one into the first column".to_owned());
        }
        if !sheet.list && !is_id(name) {
            return Err(format!("`{id}` is no name; write small letters, digits and `_`"));
        }
        entries::add(&mut self.book.files, sheet, name)
            .ok_or_else(|| format!("`{id}` has no place in the register; is there a {what} of this name?"))
    }

    fn cells(
        &mut self,
        raw: &Raw,
        page: &Page,
        head: &Head,
        (number, row): Row<'_>,
        (entry, present): (&Entry, &[String]),
    ) {
        // The default language comes first, so that a text of several begins with it.
        let default = format!("[{}]", self.book.language);
        let mut columns: Vec<_> = head.iter().filter(|(_, key)| *key != ENTRY).collect();
        columns.sort_by_key(|(column, key)| (!key.ends_with(&default), **column));
        for (&column, key) in columns {
            let before = page.keys.iter().position(|known| known == key).and_then(|at| present.get(at));
            let before = before.map_or("", String::as_str);
            let text = match row.get(&column) {
                None if before.is_empty() => continue,
                None if raw.hides(number, column) => {
                    let at = place(page, column, Some(number));
                    self.unplaced.push(format!("{at}: the cell was joined with another; `{before}` stays"));
                    continue;
                }
                None => String::new(),
                Some(Cell::Text(text)) if text == before => continue,
                Some(Cell::Text(text)) => {
                    let column = page.sheet.column(leaf::split(key).0);
                    column.map_or_else(|| text.clone(), |column| column.meant(text))
                }
                Some(Cell::Formula(formula)) => {
                    let text = format!(
                        "{}: the formula `={formula}`: write the words themselves",
                        place(page, column, Some(number))
                    );
                    self.unplaced.push(text);
                    continue;
                }
                Some(Cell::Mistake(shown)) => {
                    self.unplaced.push(format!("{}: the cell shows {shown}", place(page, column, Some(number))));
                    continue;
                }
            };
            if before == text {
                continue;
            }
            if let Err(why) = self.edit(page, entry, key, &text) {
                self.unplaced.push(format!("{}: `{text}`: {why}", place(page, column, Some(number))));
            }
        }
        self.strange(page, number, row.iter().filter(|(column, _)| !head.contains_key(column)));
    }

    /// Names what stands where nothing of the register does.
    fn strange<'c>(&mut self, page: &Page, number: u32, cells: impl Iterator<Item = (&'c u32, &'c Cell)>) {
        for (&column, cell) in cells {
            if let Cell::Text(text) = cell {
                let at = place(page, column, Some(number));
                self.unplaced.push(format!("{at}: `{text}` stands in no known column"));
            }
        }
    }

    fn edit(&mut self, page: &Page, entry: &Entry, column: &str, text: &str) -> Result<(), String> {
        let (key, language) = leaf::split(column);
        let kind = page.sheet.column(key).map(|column| column.kind);
        let table = entry.table_mut(&mut self.book.files).ok_or("the entry is gone")?;
        edit::apply(table, &Edit { key, language, kind, text }, &self.book.language)
    }
}

fn is(cell: &Cell, text: &str) -> bool {
    matches!(cell, Cell::Text(found) if found == text)
}

fn is_language(tag: &str) -> bool {
    tag.split('-').next().is_some_and(|first| matches!(first.len(), 2 | 3))
        && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// `Purposes!C4`
fn place(page: &Page, column: u32, row: Option<u32>) -> String {
    let mut letters = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.insert(0, char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    let row = row.map_or_else(String::new, |row| (row + 1).to_string());
    format!("{}!{letters}{row}", page.sheet.name)
}
