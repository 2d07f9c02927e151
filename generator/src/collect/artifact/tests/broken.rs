//! Broken and hostile files: an error, never a panic, and memory within bounds.

use std::io::{self, Cursor, Read, Seek, SeekFrom};

use object::{Architecture, BinaryFormat, Endianness};
use proptest::prelude::*;

use super::files::{archive, elf, program_for_windows, relocatable, universal, wasm, without_sections};
use super::{note, open, record, two_notes};
use crate::collect::artifact::{Problem, read};

fn sound_files() -> Vec<Vec<u8>> {
    let notes = two_notes(false);
    let elf = elf(&notes);
    let mach_o = relocatable(BinaryFormat::MachO, Architecture::X86_64, Endianness::Little, &notes);
    vec![
        relocatable(BinaryFormat::Coff, Architecture::X86_64, Endianness::Little, &notes),
        relocatable(BinaryFormat::Elf, Architecture::PowerPc, Endianness::Big, &two_notes(true)),
        archive(&[("a.o", &elf), ("b.o", &mach_o)]),
        universal(&[&mach_o, &mach_o]),
        program_for_windows(&notes),
        without_sections(&notes),
        wasm(&notes),
        mach_o,
        elf,
    ]
}

#[test]
fn what_is_no_object_is_an_error() {
    for bytes in [&b""[..], b"MZ", b"fn main() {}", b"\x7fELF", b"\0asm", &[0; 1000]] {
        assert!(open(bytes).is_err(), "{bytes:?}");
    }
}

#[test]
fn a_file_cut_off_anywhere_is_an_error_or_has_fewer_records() {
    for file in sound_files() {
        for end in 0..file.len() {
            if let Ok(inventory) = open(&file[..end]) {
                assert!(inventory.records.len() <= 2);
            }
        }
    }
}

#[test]
fn a_note_with_wrong_sizes_is_an_error_with_its_place() {
    let sound = note(&record("shop::Order", 30), false);
    for (at, value) in [(4, u32::MAX), (4, 0x7fff_fff0), (0, u32::MAX), (4, 1_000_000)] {
        let mut notes = sound.clone();
        notes.extend(&sound);
        notes[sound.len() + at..][..4].copy_from_slice(&value.to_le_bytes());
        let problem = open(&elf(&notes)).expect_err("the sizes lie");
        assert!(matches!(problem, Problem::Note { offset } if offset == sound.len()), "{problem}");
    }
}

#[test]
fn a_newer_wire_form_is_named() {
    let mut notes = note(&record("shop::Order", 30), false);
    notes[8] = 7;
    let problem = open(&elf(&notes)).expect_err("a form from the future");
    assert_eq!(problem.to_string(), "its records have wire form 7, and this cargo-fieldnote reads 1: update it");
}

#[test]
fn sections_that_overlap_cannot_make_the_reader_take_more_than_its_limit() {
    let zeros = 16 << 20;
    let mut file = without_sections(&[]);
    let names = file.len() as u64;
    file.extend(b".note.fieldnote\0");
    let start = file.len() as u64;
    file.resize(file.len() + zeros, 0);
    let headers = file.len() as u64;
    file[40..48].copy_from_slice(&headers.to_le_bytes());
    file[60..64].copy_from_slice(&[100, 0, 1, 0]);
    for index in 0..100 {
        let (kind, offset, size) =
            if index == 1 { (3_u32, names, 16) } else { (7, start + index, zeros as u64 - index) };
        let mut header = [0_u8; 64];
        header[4..8].copy_from_slice(&kind.to_le_bytes());
        header[24..32].copy_from_slice(&offset.to_le_bytes());
        header[32..40].copy_from_slice(&size.to_le_bytes());
        file.extend(header);
    }
    let problem = open(&file).expect_err("100 sections of 16 MiB each");
    assert!(matches!(problem, Problem::TooLarge(_)), "{problem}");
}

/// A file that is another one each time some of it is read.
struct Changing {
    file: Cursor<Vec<u8>>,
    reads: usize,
}

impl Read for Changing {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.reads += 1;
        let (at, step) = (self.reads * 7 % self.file.get_ref().len().max(1), self.reads);
        if let Some(byte) = self.file.get_mut().get_mut(at) {
            *byte = byte.wrapping_add(u8::try_from(step % 251).unwrap_or_default());
        }
        if step.is_multiple_of(3) {
            let less = self.file.get_ref().len().saturating_sub(step * 5);
            self.file.get_mut().truncate(less);
        }
        self.file.read(buffer)
    }
}

impl Seek for Changing {
    fn seek(&mut self, position: SeekFrom) -> io::Result<u64> {
        self.file.seek(position)
    }
}

#[test]
fn a_file_that_changes_while_it_is_read_is_read_or_refused() {
    for file in sound_files() {
        for reads in 0..40 {
            if let Ok(inventory) = read(Changing { file: Cursor::new(file.clone()), reads }) {
                assert!(inventory.records.len() <= 4);
            }
        }
    }
}

#[test]
fn more_texts_than_any_product_has_are_refused() {
    let mut bytes = fieldnote_schema::wire::encode(&record("shop::Order", 30));
    for _ in 0..2_000_001 {
        bytes.extend(b"?\0");
    }
    let mut notes = [10_u32, u32::try_from(bytes.len()).expect("small"), 1].map(u32::to_le_bytes).concat();
    notes.extend(b"Fieldnote\0\0\0");
    notes.extend(bytes);
    assert!(matches!(open(&wasm(&notes)), Err(Problem::TooLarge(_))));
}

proptest! {
    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let _ = open(&bytes);
    }

    #[test]
    fn arbitrary_notes_never_panic(notes in proptest::collection::vec(any::<u8>(), 0..300)) {
        for file in [elf(&notes), wasm(&notes), without_sections(&notes)] {
            let _ = open(&file);
        }
    }

    #[test]
    fn sound_files_with_some_bytes_changed_never_panic(
        which in 0..9_usize,
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut file = sound_files().swap_remove(which);
        for (at, byte) in changes {
            let at = at.index(file.len());
            file[at] = byte;
        }
        let _ = open(&file);
    }
}
