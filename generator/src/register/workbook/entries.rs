//! The entries of a register's files: where each stands, and where a new one goes.

use toml_edit::{ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, Value};

use super::columns::Sheet;

/// A file of the register.
pub(super) struct File {
    pub(super) path: String,
    pub(super) document: DocumentMut,
}

/// An entry.
#[derive(Clone)]
pub(super) struct Entry {
    /// What its row is called: `newsletter`, `newsletter/1`, or `1`.
    pub(super) id: String,
    /// Index of its file.
    file: usize,
    steps: Vec<Step>,
}

#[derive(Clone)]
enum Step {
    Key(String),
    Index(usize),
}

/// The entries of a sheet in all files, each id once.
pub(super) fn all(files: &[File], sheet: &Sheet) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for (file, document) in files.iter().map(|file| file.document.as_table()).enumerate() {
        match sheet.inner() {
            None if sheet.list => {
                for index in 0..length(document.get(&sheet.section)) {
                    let id = (entries.len() + 1).to_string();
                    entries.push(Entry { id, file, steps: vec![Step::Key(sheet.section.clone()), Step::Index(index)] });
                }
            }
            None => {
                for (id, _) in named(document, &sheet.section) {
                    let steps = vec![Step::Key(sheet.section.clone()), Step::Key(id.to_owned())];
                    entries.push(Entry { id: id.to_owned(), file, steps });
                }
            }
            Some((section, inner)) => {
                for (id, entry) in named(document, section) {
                    for index in 0..length(entry.get(inner)) {
                        let keys = [section, id, inner].map(|key| Step::Key(key.to_owned()));
                        let steps = keys.into_iter().chain([Step::Index(index)]).collect();
                        entries.push(Entry { id: format!("{id}/{}", index + 1), file, steps });
                    }
                }
            }
        }
    }
    let mut known = std::collections::BTreeSet::new();
    entries.retain(|entry| known.insert(entry.id.clone()));
    entries
}

fn named<'d>(document: &'d Table, section: &str) -> Vec<(&'d str, &'d dyn TableLike)> {
    let section = document.get(section).and_then(Item::as_table_like);
    section.into_iter().flat_map(TableLike::iter).filter_map(|(id, entry)| Some((id, entry.as_table_like()?))).collect()
}

fn length(item: Option<&Item>) -> usize {
    match item {
        Some(Item::ArrayOfTables(entries)) => entries.len(),
        Some(Item::Value(Value::Array(entries))) if entries.iter().all(Value::is_inline_table) => entries.len(),
        _ => 0,
    }
}

impl Entry {
    /// What stands in it.
    pub(super) fn table<'f>(&self, files: &'f [File]) -> Option<&'f dyn TableLike> {
        let mut table: &dyn TableLike = files.get(self.file)?.document.as_table();
        let mut steps = self.steps.iter().peekable();
        while let Some(Step::Key(key)) = steps.next() {
            let item = table.get(key)?;
            table = match steps.next_if(|step| matches!(step, Step::Index(_))) {
                Some(Step::Index(index)) => match item {
                    Item::ArrayOfTables(entries) => entries.get(*index)?,
                    item => item.as_array()?.get(*index)?.as_inline_table()?,
                },
                _ => item.as_table_like()?,
            };
        }
        Some(table)
    }

    /// What stands in it, to change it.
    pub(super) fn table_mut<'f>(&self, files: &'f mut [File]) -> Option<&'f mut dyn TableLike> {
        let mut table: &mut dyn TableLike = files.get_mut(self.file)?.document.as_table_mut();
        let mut steps = self.steps.iter().peekable();
        while let Some(Step::Key(key)) = steps.next() {
            let item = table.get_mut(key)?;
            table = match steps.next_if(|step| matches!(step, Step::Index(_))) {
                Some(Step::Index(index)) => match item {
                    Item::ArrayOfTables(entries) => entries.get_mut(*index)?,
                    item => item.as_array_mut()?.get_mut(*index)?.as_inline_table_mut()?,
                },
                _ => item.as_table_like_mut()?,
            };
        }
        Some(table)
    }
}

/// Adds an empty entry behind the last of its kind. `id` is its name; of an entry inside another, the other's.
pub(super) fn add(files: &mut [File], sheet: &Sheet, id: &str) -> Option<Entry> {
    let present = all(files, sheet);
    let last = present.last().map_or(0, |entry| entry.file);
    let (file, steps) = match sheet.inner() {
        None if sheet.list => {
            let document = files.get_mut(last)?.document.as_table_mut();
            let index = push(document, &sheet.section)?;
            (last, vec![Step::Key(sheet.section.clone()), Step::Index(index)])
        }
        None => {
            let document = files.get_mut(last)?.document.as_table_mut();
            let mut implicit = Table::new();
            implicit.set_implicit(true);
            let section = document.entry(&sheet.section).or_insert(Item::Table(implicit));
            match section {
                Item::Table(section) => section.insert(id, Item::Table(apart())),
                other => other.as_table_like_mut()?.insert(id, Item::Value(InlineTable::new().into())),
            };
            (last, vec![Step::Key(sheet.section.clone()), Step::Key(id.to_owned())])
        }
        Some((section, inner)) => {
            let holds = |file: &File| {
                let section = file.document.get(section).and_then(Item::as_table_like);
                section.is_some_and(|section| section.contains_key(id))
            };
            let at = files.iter().position(holds)?;
            let section_table = files.get_mut(at)?.document.get_mut(section)?.as_table_like_mut()?;
            let index = push(section_table.get_mut(id)?.as_table_like_mut()?, inner)?;
            let keys = [section, id, inner].map(|key| Step::Key(key.to_owned()));
            (at, keys.into_iter().chain([Step::Index(index)]).collect())
        }
    };
    Some(Entry { id: id.to_owned(), file, steps })
}

/// Adds an entry to a list; its index.
fn push(table: &mut dyn TableLike, key: &str) -> Option<usize> {
    if !table.contains_key(key) {
        table.insert(key, Item::ArrayOfTables(ArrayOfTables::new()));
    }
    match table.get_mut(key)? {
        Item::ArrayOfTables(entries) => {
            entries.push(apart());
            Some(entries.len() - 1)
        }
        item => {
            let entries = item.as_array_mut()?;
            entries.push(InlineTable::new());
            Some(entries.len() - 1)
        }
    }
}

/// A table with an empty line above it.
fn apart() -> Table {
    let mut table = Table::new();
    table.decor_mut().set_prefix("\n");
    table
}
