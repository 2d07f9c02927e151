//! Sound files in every format.

use object::write::{Object, pe};
use object::{Architecture, BinaryFormat, Endianness, SectionKind};

use super::{note, open, paths, record, two_notes};
use crate::collect::artifact::Problem;

const BOTH: [&str; 2] = ["shop::Order", "shop::model::Customer"];

/// An object file whose one section holds the notes.
pub(super) fn relocatable(
    format: BinaryFormat,
    architecture: Architecture,
    endian: Endianness,
    notes: &[u8],
) -> Vec<u8> {
    let mut object = Object::new(format, architecture, endian);
    let (segment, name, kind): (&[u8], &[u8], _) = match format {
        BinaryFormat::MachO => (b"__DATA", b"__fieldnote", SectionKind::Data),
        BinaryFormat::Coff => (b"", b".fldnote", SectionKind::ReadOnlyData),
        _ => (b"", b".note.fieldnote", SectionKind::Note),
    };
    let other = object.add_section(segment.to_vec(), b"__other".to_vec(), SectionKind::Data);
    object.append_section_data(other, b"something else", 1);
    let section = object.add_section(segment.to_vec(), name.to_vec(), kind);
    object.append_section_data(section, notes, 4);
    object.write().expect("the object can be written")
}

pub(super) fn elf(notes: &[u8]) -> Vec<u8> {
    relocatable(BinaryFormat::Elf, Architecture::X86_64, Endianness::Little, notes)
}

/// A 64-bit ELF program without section headers, whose second segment holds the notes.
pub(super) fn without_sections(notes: &[u8]) -> Vec<u8> {
    let mut file = b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0\x01\0\0\0".to_vec();
    for word in [0_u64, 64, 0] {
        file.extend(word.to_le_bytes());
    }
    for half in [0_u16, 0, 64, 56, 2, 64, 0, 0] {
        file.extend(half.to_le_bytes());
    }
    let start = 64 + 2 * 56_u64;
    let size = notes.len() as u64;
    for (kind, size) in [(1_u32, 0), (4, size)] {
        file.extend(kind.to_le_bytes());
        file.extend(4_u32.to_le_bytes());
        for word in [start, start, start, size, size, 4] {
            file.extend(word.to_le_bytes());
        }
    }
    file.extend(notes);
    file
}

pub(super) fn program_for_windows(notes: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut writer = pe::Writer::new(true, 0x1000, 0x200, &mut bytes);
    writer.reserve_dos_header_and_stub();
    writer.reserve_nt_headers(16);
    writer.reserve_section_headers(1);
    let size = u32::try_from(notes.len()).expect("small");
    let range = writer.reserve_section(*b".fldnote", object::pe::SectionFlags(0x4000_0040), size, size);
    writer.write_dos_header_and_stub().expect("a header");
    writer.write_nt_headers(pe::NtHeaders {
        machine: object::pe::IMAGE_FILE_MACHINE_AMD64,
        time_date_stamp: 0,
        characteristics: object::pe::IMAGE_FILE_EXECUTABLE_IMAGE,
        major_linker_version: 0,
        minor_linker_version: 0,
        address_of_entry_point: 0,
        image_base: 0x0001_4000_0000,
        major_operating_system_version: 0,
        minor_operating_system_version: 0,
        major_image_version: 0,
        minor_image_version: 0,
        major_subsystem_version: 0,
        minor_subsystem_version: 0,
        subsystem: object::pe::IMAGE_SUBSYSTEM_WINDOWS_CUI,
        dll_characteristics: object::pe::DllFlags(0),
        size_of_stack_reserve: 0,
        size_of_stack_commit: 0,
        size_of_heap_reserve: 0,
        size_of_heap_commit: 0,
    });
    writer.write_section_headers();
    writer.write_section(range.file_offset, notes);
    bytes
}

/// A module with a type section, another's custom section, and ours.
pub(super) fn wasm(notes: &[u8]) -> Vec<u8> {
    let mut module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\0\x06\x04name\0".to_vec();
    module.push(0);
    let mut size = notes.len() + 10;
    while size >= 0x80 {
        module.push(u8::try_from(size & 0x7f).expect("seven bits") | 0x80);
        size >>= 7;
    }
    module.push(u8::try_from(size).expect("seven bits"));
    module.push(9);
    module.extend(b"fieldnote");
    module.extend(notes);
    module
}

pub(super) fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = b"!<arch>\n".to_vec();
    for (name, bytes) in members {
        let name = format!("{name}/");
        archive.extend(format!("{name:<16}{:<12}{:<6}{:<6}{:<8}{:<10}`\n", 0, 0, 0, 644, bytes.len()).bytes());
        archive.extend(*bytes);
        archive.resize(archive.len().next_multiple_of(2), b'\n');
    }
    archive
}

/// A universal file of 32-bit headers.
pub(super) fn universal(parts: &[&[u8]]) -> Vec<u8> {
    let count = u32::try_from(parts.len()).expect("few");
    let mut header = [0xcafe_babe, count].map(u32::to_be_bytes).concat();
    let mut body: Vec<u8> = Vec::new();
    for part in parts {
        let start = 8 + 20 * count + u32::try_from(body.len()).expect("small");
        let size = u32::try_from(part.len()).expect("small");
        header.extend([0x0100_0007, 3, start, size, 0].map(u32::to_be_bytes).concat());
        body.extend(*part);
    }
    header.extend(body);
    header
}

#[test]
fn every_object_format_is_read_in_both_byte_orders() {
    let formats = [
        (BinaryFormat::Elf, Architecture::X86_64, Endianness::Little),
        (BinaryFormat::Elf, Architecture::Arm, Endianness::Little),
        (BinaryFormat::Elf, Architecture::S390x, Endianness::Big),
        (BinaryFormat::Elf, Architecture::PowerPc, Endianness::Big),
        (BinaryFormat::MachO, Architecture::Aarch64, Endianness::Little),
        (BinaryFormat::Coff, Architecture::X86_64, Endianness::Little),
    ];
    for (format, architecture, endian) in formats {
        let file = relocatable(format, architecture, endian, &two_notes(endian == Endianness::Big));
        assert_eq!(paths(&file), BOTH, "{format:?} {architecture:?}");
    }
}

#[test]
fn programs_are_read_with_and_without_section_headers() {
    assert_eq!(paths(&program_for_windows(&two_notes(false))), BOTH);
    assert_eq!(paths(&without_sections(&two_notes(false))), BOTH);
    assert_eq!(paths(&wasm(&two_notes(false))), BOTH);
}

#[test]
fn an_archive_gives_the_records_of_all_members_and_skips_what_is_no_object() {
    let first = elf(&note(&record("shop::Order", 30), false));
    let second = elf(&note(&record("shop::model::Customer", 10), false));
    let file = archive(&[("lib.rmeta", b"rust metadata"), ("a.o", &first), ("b.o", &second), ("empty", b"")]);
    assert_eq!(paths(&file), BOTH);
}

#[test]
fn the_parts_of_a_universal_file_give_each_record_once() {
    let part = |notes| relocatable(BinaryFormat::MachO, Architecture::Aarch64, Endianness::Little, notes);
    let one = part(&two_notes(false));
    assert_eq!(paths(&universal(&[&one, &one])), BOTH);
    assert_eq!(paths(&universal(&[&archive(&[("a.o", &one)])])), BOTH);
}

#[test]
fn notes_of_other_owners_are_skipped() {
    let mut notes = b"\x04\0\0\0\x05\0\0\0\x03\0\0\0GNU\0abcde\0\0\0".to_vec();
    notes.extend(two_notes(false));
    assert_eq!(paths(&elf(&notes)), BOTH);
}

#[test]
fn an_artifact_without_notes_has_no_records() {
    assert_eq!(paths(&elf(b"")), [""; 0]);
    assert_eq!(paths(&wasm(b"")), [""; 0]);
}

#[test]
fn packages_are_those_of_the_records() {
    let inventory = open(&elf(&two_notes(false))).expect("a sound file");
    let packages: Vec<String> = inventory.packages.iter().map(|p| format!("{} {}", p.name, p.version)).collect();
    assert_eq!(packages, ["shop 1.2.0"]);
}

#[test]
fn what_is_not_linked_yet_is_said_to_be_so() {
    let file = archive(&[("a.o", b"BC\xc0\xde bitcode")]);
    let problem = open(&file).expect_err("bitcode holds no records that could be read");
    assert!(matches!(&problem, Problem::Bitcode { member } if member == "a.o"), "{problem}");
    let mut thin = archive(&[("a.o", b"")]);
    thin[..8].copy_from_slice(b"!<thin>\n");
    assert!(matches!(open(&thin), Err(Problem::Thin)));
}
