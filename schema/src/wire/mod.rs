//! The wire form of a record: what the derive leaves in a compiled artifact, written down so that others can read it.
//!
//! # Notes
//!
//! Each annotated type leaves one note, laid out as an ELF note on every platform; numbers are little-endian or
//! big-endian as the artifact is:
//!
//! | bytes | content |
//! |---|---|
//! | 4 | 10, the length of the owner |
//! | 4 | length `n` of the record |
//! | 4 | [`VERSION`] of the wire form |
//! | 12 | `Fieldnote`, filled with zeros |
//! | `n` | the record, filled with zeros to a multiple of 4 |
//!
//! Notes stand one after another in the section `.note.fieldnote` (ELF), `.fldnote` (PE and COFF),
//! `__DATA,__fieldnote` (Mach-O), or the custom section `fieldnote` (wasm). Linkers may put zeros between them.
//!
//! # Records
//!
//! A record is a list of texts in UTF-8, each closed by a zero byte. The first is the id: the type's path, `#`, and
//! the tag as eight hexadecimal digits ([`tag`]). Each further text is an entry: its first character says what it is
//! (the constants of [`mark`] list them all), the rest is the value. A zero byte inside a value is written as U+FFFD.
//!
//! Entries follow each other in the order of [`Record`](crate::Record). [`mark::FIELD`] opens a field, and what follows belongs to that
//! field until the next one; [`mark::HELD`] opens a held type; the held types between [`mark::OPEN`] and
//! [`mark::CLOSE`] are arguments of the one before. Repeated entries make a list; an empty list is one empty entry.
//!
//! A reader skips entries whose mark it does not know, so that entries can be added without a new version. The version
//! is raised only when a reader of the last one would misread a record.
//!
//! Not on the wire: doc comments, and the folder of the package. Places are relative to the package's own folder, and
//! those of fields lack the file, which is the type's. On the wire an ordinal is a tag, and references to other
//! records name path and tag only; whoever reads all notes of an artifact replaces both.

mod decode;
mod encode;

pub use decode::{WireError, decode};
pub use encode::{encode, pieces};

use crate::Place;

/// Version of the wire form, and the type of the ELF note.
pub const VERSION: u32 = 1;

/// Owner of the note, as ELF writes it.
pub const OWNER: &[u8; 10] = b"Fieldnote\0";

/// Length of what stands before the record: three numbers, and the owner filled to a multiple of 4.
pub const HEADER: usize = 24;

/// The first byte of each entry.
pub mod mark {
    /// Cargo package name.
    pub const PACKAGE: u8 = b'P';
    /// Cargo package version.
    pub const VERSION: u8 = b'V';
    /// Place: `src/model.rs:12:12` of the type, `14:9` of a field.
    pub const PLACE: u8 = b'@';
    /// Shape: `s` struct, `t` tuple struct, `u` unit struct, `e` enum.
    pub const SHAPE: u8 = b'S';
    /// Category on the container: the type is one datum.
    pub const MARK: u8 = b'M';
    /// Table name.
    pub const TABLE: u8 = b'T';
    /// One type parameter.
    pub const PARAMETER: u8 = b'G';

    /// Opens a field: its name or index.
    pub const FIELD: u8 = b'F';
    /// The variant that holds the field.
    pub const VARIANT: u8 = b'E';
    /// The field's type as written.
    pub const TYPE: u8 = b'Y';
    /// Class: a datum of this category.
    pub const CATEGORY: u8 = b'C';
    /// Class: holds records.
    pub const NESTED: u8 = b'N';
    /// Class: holds marked types.
    pub const BARE: u8 = b'B';
    /// Class: not personal data.
    pub const NOT_PERSONAL: u8 = b'Z';
    /// Opens a held type, as written.
    pub const HELD: u8 = b'H';
    /// The held type is the record of this id; empty where the compiler found that the type is not annotated.
    pub const REFERENCE: u8 = b'R';
    /// The held type is this type parameter.
    pub const OPEN_PARAMETER: u8 = b'Q';
    /// The held type is not resolved, for this reason.
    pub const UNRESOLVED: u8 = b'U';
    /// Opens the arguments of the held type before it.
    pub const OPEN: u8 = b'(';
    /// Closes the arguments.
    pub const CLOSE: u8 = b')';
    /// Name on the wire.
    pub const WIRE_NAME: u8 = b'W';
    /// Column name.
    pub const COLUMN: u8 = b'K';
    /// Left out on the wire.
    pub const WIRE_SKIP: u8 = b'X';
    /// Flattened on the wire.
    pub const WIRE_FLATTEN: u8 = b'L';

    /// Key: subject.
    pub const SUBJECT: u8 = b's';
    /// Key: one purpose.
    pub const PURPOSE: u8 = b'p';
    /// Key: retention, as id of a rule.
    pub const RETENTION_RULE: u8 = b'r';
    /// Key: retention, as a period.
    pub const RETENTION_PERIOD: u8 = b'd';
    /// The event that starts the period before it.
    pub const RETENTION_AFTER: u8 = b'a';
    /// Key: source.
    pub const SOURCE: u8 = b'o';
    /// Key: one measure of protection.
    pub const PROTECTION: u8 = b'x';
    /// Key: provision, `contract`, `law` or `optional`.
    pub const PROVISION: u8 = b'n';
    /// Key: sold, `1` or `0`.
    pub const SOLD: u8 = b'b';
    /// Key: shared, `1` or `0`.
    pub const SHARED: u8 = b'h';
    /// Key: tracking, `1` or `0`.
    pub const TRACKING: u8 = b't';
    /// Key: derived, `1` or `0`.
    pub const DERIVED: u8 = b'w';
    /// Key: reveals.
    pub const REVEALS: u8 = b'v';
    /// Key: label.
    pub const LABEL: u8 = b'l';
}

/// The number that tells types of one path apart: FNV-1a (32 bits) over package, version, file, line and column, the
/// first three each closed by a zero byte, line and column as four little-endian bytes.
///
/// The file is relative to the package's folder.
pub fn tag(package: &str, version: &str, place: &Place) -> u32 {
    let texts = [package, version, &place.file];
    let bytes = texts.iter().flat_map(|text| text.bytes().chain([0]));
    let numbers = [place.line, place.column].into_iter().flat_map(u32::to_le_bytes);
    bytes.chain(numbers).fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests;
