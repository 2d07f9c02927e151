//! The tables as text, and the small reader that turns them into typed rows the first time somebody asks.

use std::collections::BTreeMap;
use std::sync::OnceLock;

/// A table of the vocabulary: read once, then looked up by name.
pub(super) struct Table<T> {
    text: &'static str,
    read: OnceLock<Read<T>>,
}

struct Read<T> {
    rows: Vec<T>,
    names: BTreeMap<&'static str, usize>,
}

/// A row that can be read from the cells of a line.
pub(super) trait Row: Sized {
    /// The columns, as the first line of the file names them.
    #[cfg(test)]
    const COLUMNS: &'static [&'static str];
    /// Whether the last segment of the key is a name of the row as well.
    const SHORT_NAMES: bool = false;

    fn from_cells(cells: &mut Cells) -> Self;
    fn key(&self) -> &'static str;
}

impl<T: Row> Table<T> {
    pub(super) const fn new(text: &'static str) -> Self {
        Self { text, read: OnceLock::new() }
    }

    pub(super) fn rows(&self) -> &[T] {
        &self.read().rows
    }

    pub(super) fn find(&self, name: &str) -> Option<&T> {
        let read = self.read();
        read.names.get(name).and_then(|&row| read.rows.get(row))
    }

    /// How many names lead to a row.
    #[cfg(test)]
    pub(super) fn names(&self) -> usize {
        self.read().names.len()
    }

    fn read(&self) -> &Read<T> {
        self.read.get_or_init(|| {
            let rows: Vec<T> = self.text.lines().skip(1).map(|line| T::from_cells(&mut Cells::of(line))).collect();
            let mut names = BTreeMap::new();
            for (position, row) in rows.iter().enumerate() {
                names.insert(row.key(), position);
                if T::SHORT_NAMES {
                    names.insert(last_segment(row.key()), position);
                }
            }
            Read { rows, names }
        })
    }
}

/// The part of a dotted key after its last dot.
pub(super) fn last_segment(key: &'static str) -> &'static str {
    key.rsplit('.').next().unwrap_or(key)
}

/// The cells of one line. A quoted cell runs to the next quote: no cell of the tables holds a quote or a line break,
/// so every cell is a piece of the file itself.
pub(super) struct Cells {
    rest: &'static str,
}

impl Cells {
    pub(super) fn of(line: &'static str) -> Self {
        Self { rest: line }
    }

    pub(super) fn next(&mut self) -> &'static str {
        if let Some(quoted) = self.rest.strip_prefix('"') {
            let (cell, rest) = quoted.split_once('"').unwrap_or((quoted, ""));
            self.rest = rest.strip_prefix(',').unwrap_or(rest);
            return cell;
        }
        let (cell, rest) = self.rest.split_once(',').unwrap_or((self.rest, ""));
        self.rest = rest;
        cell
    }
}

/// What a cell can be read as.
pub(super) trait Cell {
    fn from_text(text: &'static str) -> Self;
}

impl Cell for &'static str {
    fn from_text(text: &'static str) -> Self {
        text
    }
}

impl Cell for Option<&'static str> {
    fn from_text(text: &'static str) -> Self {
        (!text.is_empty()).then_some(text)
    }
}

impl Cell for bool {
    fn from_text(text: &'static str) -> Self {
        text == "true"
    }
}

/// A list with semicolons.
impl Cell for Vec<&'static str> {
    fn from_text(text: &'static str) -> Self {
        text.split_terminator(';').collect()
    }
}

/// A public row type whose fields are the columns of a file, in their order.
macro_rules! row {
    (
        $(#[$meta:meta])*
        $name:ident $(short $short:literal)? {
            $($(#[$column_meta:meta])* $column:ident: $kind:ty,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        pub struct $name {
            $($(#[$column_meta])* pub $column: $kind,)*
        }

        impl $crate::vocabulary::table::Row for $name {
            #[cfg(test)]
            const COLUMNS: &'static [&'static str] = &[$(stringify!($column)),*];
            $(const SHORT_NAMES: bool = $short;)?

            fn from_cells(cells: &mut $crate::vocabulary::table::Cells) -> Self {
                Self { $($column: $crate::vocabulary::table::Cell::from_text(cells.next()),)* }
            }

            fn key(&self) -> &'static str {
                self.key
            }
        }
    };
}

pub(super) use row;
