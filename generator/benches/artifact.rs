//! Reading the records out of a program of 200 MB: `cargo bench -p cargo-fieldnote --bench artifact`.

use std::{
    fs::File,
    io::{self, Seek as _, SeekFrom, Write as _},
    path::Path,
};

use cargo_fieldnote::collect::artifact;
use criterion::Criterion;
use fieldnote_schema::wire;

const SIZE: u64 = 200 << 20;
const RECORDS: usize = 1000;
const NAMES: &[u8] = b"\0.note.fieldnote\0.shstrtab\0";

fn main() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("program");
    write_program(&path)?;
    let found = artifact::collect(&path).map_err(io::Error::other)?.records.len();
    assert_eq!(found, RECORDS, "the program holds its records");
    let mut criterion = Criterion::default().configure_from_args();
    criterion.bench_function("1000 records of a 200 MB program", |bencher| {
        bencher.iter(|| artifact::collect(&path).map(|inventory| inventory.records.len()));
    });
    criterion.final_summary();
    Ok(())
}

/// A sparse 64-bit ELF file: code that nobody reads, then notes, names and section headers.
fn write_program(path: &Path) -> io::Result<()> {
    let notes: Vec<u8> = (0..RECORDS).flat_map(note).collect();
    let (notes_size, names_size) = (notes.len() as u64, NAMES.len() as u64);
    let (names_at, headers_at) = (SIZE + notes_size, SIZE + notes_size + 32);
    let mut file = File::create(path)?;
    file.write_all(b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0\x01\0\0\0")?;
    file.write_all(&[0, 0, headers_at].map(u64::to_le_bytes).concat())?;
    file.write_all(&[0_u16, 0, 64, 56, 0, 64, 3, 2].map(u16::to_le_bytes).concat())?;
    file.seek(SeekFrom::Start(SIZE))?;
    file.write_all(&notes)?;
    file.write_all(NAMES)?;
    file.seek(SeekFrom::Start(headers_at))?;
    for (name, kind, offset, size) in [(0, 0, 0, 0), (1, 7, SIZE, notes_size), (17, 3, names_at, names_size)] {
        file.write_all(&[name, kind].map(u32::to_le_bytes).concat())?;
        file.write_all(&[0, 0, offset, size, 0, 4, 0].map(u64::to_le_bytes).concat())?;
    }
    Ok(())
}

/// The note of a type with five fields.
fn note(number: usize) -> Vec<u8> {
    let mut record = format!("shop::m{number}::Customer#{number:08x}\0Pshop\0V1.0.0\0@src/lib.rs:{number}:1\0Ss\0");
    record.push_str("scustomer\0paccount\0");
    for field in 0..5 {
        record.extend([
            "Ffield",
            &field.to_string(),
            "\0YOption<String>\0Ccontact.email\0@",
            &number.to_string(),
            ":5\0",
        ]);
    }
    let size = u32::try_from(record.len()).unwrap_or_default();
    let mut note: Vec<u8> = [10, size, wire::VERSION].into_iter().flat_map(u32::to_le_bytes).collect();
    note.extend(b"Fieldnote\0\0\0");
    note.extend(record.bytes());
    note.resize(note.len().next_multiple_of(4), 0);
    note
}
