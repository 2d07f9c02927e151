//! The wire form of a record: what the derive leaves in a compiled artifact.
#![doc = include_str!("../../WIRE.md")]

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

/// The first byte of each entry, as the document above lists them.
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
    /// Class: nobody has said yet.
    pub const PENDING: u8 = b'O';
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

/// The number that tells types of one path apart, as the document above defines it; the file is relative to the package's
/// folder.
pub fn tag(package: &str, version: &str, place: &Place) -> u32 {
    let texts = [package, version, &place.file];
    let bytes = texts.iter().flat_map(|text| text.bytes().chain([0]));
    let numbers = [place.line, place.column].into_iter().flat_map(u32::to_le_bytes);
    bytes.chain(numbers).fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests;
