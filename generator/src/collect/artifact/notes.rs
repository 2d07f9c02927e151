//! Splits a section into notes, and reads the records in them.

use fieldnote_schema::Record;
use fieldnote_schema::wire::{self, HEADER, OWNER, VERSION};

use super::Problem;

/// Texts in all records of an artifact. Each takes some hundred bytes of memory once read.
const MAX_TEXTS: usize = 2_000_000;

/// The records of an artifact as they come in.
#[derive(Default)]
pub(super) struct Notes {
    pub(super) records: Vec<Record>,
    texts: usize,
}

impl Notes {
    /// Reads the notes of one section; those of other owners, which a linker may have put beside ours, are skipped.
    pub(super) fn section(&mut self, section: &[u8], big_endian: bool) -> Result<(), Problem> {
        let mut offset = 0;
        while let Some(rest) = section.get(offset..).filter(|rest| !rest.is_empty()) {
            offset += self.note(rest, big_endian).ok_or(Problem::Note { offset })??;
        }
        Ok(())
    }

    /// Reads the note at the start of `bytes`, and returns its length; `None` where its sizes are wrong.
    fn note(&mut self, bytes: &[u8], big_endian: bool) -> Option<Result<usize, Problem>> {
        let number = |at: usize| {
            let bytes = *bytes.get(at..)?.first_chunk()?;
            Some(if big_endian { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) })
        };
        let zeros = bytes.iter().position(|byte| *byte != 0).unwrap_or(bytes.len());
        if zeros >= bytes.len().min(4) {
            return Some(Ok(if zeros == bytes.len() { zeros } else { zeros - zeros % 4 }));
        }
        let owner_size = usize::try_from(number(0)?).ok()?;
        let size = usize::try_from(number(4)?).ok()?;
        let start = 12_usize.checked_add(owner_size.checked_next_multiple_of(4)?)?;
        let record = bytes.get(start..start.checked_add(size)?)?;
        // The last note of a section need not be filled up.
        let length = start.checked_add(size.checked_next_multiple_of(4)?)?.min(bytes.len());
        if bytes.get(12..12 + owner_size)? != OWNER {
            return Some(Ok(length));
        }
        debug_assert_eq!(start, HEADER, "the owner has a fixed length");
        Some(self.record(number(8)?, record).map(|()| length))
    }

    fn record(&mut self, version: u32, record: &[u8]) -> Result<(), Problem> {
        if version != VERSION {
            return Err(Problem::Newer { version });
        }
        self.texts += memchr::memchr_iter(0, record).count();
        if self.texts > MAX_TEXTS {
            return Err(Problem::TooLarge("its records hold over 2,000,000 texts"));
        }
        self.records.push(wire::decode(record)?);
        Ok(())
    }
}
