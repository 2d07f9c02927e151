//! Reads a type's own record at run time, without allocation.
//!
//! The wire form is described in `fieldnote_schema::wire`.

/// What the annotation of a type says, as it also lies in the artifact.
#[derive(Clone, Copy, Debug)]
pub struct Record {
    id: &'static str,
    /// The bytes after the id: pieces that the derive wrote, and between them the ids of other records.
    pieces: &'static [&'static [u8]],
}

impl Record {
    #[doc(hidden)]
    pub const fn new(id: &'static str, pieces: &'static [&'static [u8]]) -> Self {
        Self { id, pieces }
    }

    /// The type's path: `shop::model::Customer`.
    pub fn path(&self) -> &'static str {
        path_of(self.id)
    }

    /// The bytes of the record in pieces, to be read one after the other.
    pub fn bytes(&self) -> impl Iterator<Item = &'static [u8]> + use<> {
        core::iter::once(self.id.as_bytes()).chain(self.pieces.iter().copied())
    }

    /// The category, if the type is one datum.
    pub fn category(&self) -> Option<&'static str> {
        self.entries().take_while(|entry| entry.mark != b'F').find(|entry| entry.mark == b'M').map(|entry| entry.text)
    }

    /// The fields in order of declaration; of an enum, those of all variants.
    pub fn fields(&self) -> Fields {
        Fields { entries: self.entries() }
    }

    /// All entries of the record, container first.
    pub fn entries(&self) -> Entries {
        // The first byte closes the id.
        Entries {
            current: self.pieces.first().and_then(|piece| piece.get(1..)).unwrap_or_default(),
            pieces: self.pieces,
        }
    }
}

fn path_of(id: &'static str) -> &'static str {
    id.rsplit_once('#').map_or(id, |(path, _)| path)
}

/// One entry of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is, as listed in `fieldnote_schema::wire::mark`.
    pub mark: u8,
    /// Its value.
    pub text: &'static str,
}

/// The entries of a record, in order.
#[derive(Clone, Debug)]
pub struct Entries {
    current: &'static [u8],
    /// The piece that `current` is part of, and those behind it.
    pieces: &'static [&'static [u8]],
}

impl Iterator for Entries {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        let (&mark, rest) = self.current.split_first()?;
        if let Some(end) = rest.iter().position(|byte| *byte == 0) {
            self.current = rest.get(end + 1..)?;
            return Some(Entry { mark, text: core::str::from_utf8(rest.get(..end)?).ok()? });
        }
        // The value is the id of another record: a piece of its own, closed by the first byte of the next.
        let [_, id, following @ ..] = self.pieces else { return None };
        self.pieces = following;
        self.current = following.first()?.get(1..)?;
        Some(Entry { mark, text: path_of(core::str::from_utf8(id).ok()?) })
    }
}

/// The fields of a record, in order.
#[derive(Clone, Debug)]
pub struct Fields {
    entries: Entries,
}

impl Iterator for Fields {
    type Item = Field;

    fn next(&mut self) -> Option<Field> {
        let name = self.entries.find(|entry| entry.mark == b'F')?.text;
        Some(Field { name, entries: self.entries.clone() })
    }
}

/// One field of a record.
#[derive(Clone, Debug)]
pub struct Field {
    name: &'static str,
    entries: Entries,
}

impl Field {
    /// Its name, or its index in a tuple struct.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The variant that holds it, in an enum.
    pub fn variant(&self) -> Option<&'static str> {
        self.text(b'E')
    }

    /// Its type as written.
    pub fn type_name(&self) -> &'static str {
        self.text(b'Y').unwrap_or_default()
    }

    /// Its category, if the field says one itself.
    pub fn category(&self) -> Option<&'static str> {
        self.text(b'C')
    }

    /// Whether it is declared not to be personal data.
    pub fn is_not_personal(&self) -> bool {
        self.text(b'Z').is_some()
    }

    /// Whether nobody has said yet what it is.
    pub fn is_pending(&self) -> bool {
        self.text(b'O').is_some()
    }

    /// The paths of the annotated types that it holds.
    pub fn held(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.entries().filter(|entry| entry.mark == b'R' && !entry.text.is_empty()).map(|entry| entry.text)
    }

    /// Its own entries.
    pub fn entries(&self) -> impl Iterator<Item = Entry> + use<> {
        self.entries.clone().take_while(|entry| entry.mark != b'F')
    }

    fn text(&self, mark: u8) -> Option<&'static str> {
        self.entries().find(|entry| entry.mark == mark).map(|entry| entry.text)
    }
}
