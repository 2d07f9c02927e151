//! Finds the sections that hold records, in every object format, and reads nothing else of the file.
//!
//! The file is read through `object`'s cache rather than mapped into memory: a map is `unsafe` (the file can change or
//! shrink under it), and the few headers that are needed cost no more when they are read.

use std::io::{self, Read, Seek, SeekFrom};

use fieldnote_schema::Record;
use object::elf::{PT_NOTE, SHT_NOTE};
use object::macho::{FatArch32, FatArch64, MachHeader32, MachHeader64};
use object::pe::{AnonObjectHeaderBigobj, ImageDosHeader, ImageFileHeader, ImageNtHeaders32, ImageNtHeaders64};
use object::read::archive::ArchiveFile;
use object::read::coff::{CoffHeader, SectionTable};
use object::read::elf::{FileHeader, ProgramHeader as _, SectionHeader as _};
use object::read::macho::{FatArch, MachHeader, MachOFatFile, Section as _, Segment as _};
use object::read::pe::ImageNtHeaders;
use object::{Endianness, FileKind, ReadCache, ReadCacheRange, ReadRef as _};

use super::Problem;
use super::notes::Notes;

/// Bytes read of one artifact: headers and records. A file whose headers overlap could ask for any number.
const MAX_READ: u64 = 256 << 20;

/// Archives in universal files are as deep as it goes.
const MAX_DEPTH: u8 = 2;

const ELF: &[u8] = b".note.fieldnote";
const PE: &[u8] = b".fldnote";
const MACH_O: &[u8] = b"__fieldnote";
const WASM: &[u8] = b"fieldnote";

type Data<'a, R> = ReadCacheRange<'a, Limited<R>>;

/// The records of an artifact, as they lie in it.
pub(super) fn read(artifact: impl Read + Seek) -> Result<Vec<Record>, Problem> {
    let cache = ReadCache::new(Limited { inner: artifact, left: MAX_READ });
    let size = (&cache).len().map_err(|()| cut_off("its length cannot be found out"))?;
    let mut finder = Finder { cache: &cache, notes: Notes::default() };
    let read = finder.file(0, size, 0, "the file");
    let Finder { notes, .. } = finder;
    let spent = cache.into_inner().left == 0;
    if spent {
        return Err(Problem::TooLarge("its headers and records take over 256 MiB"));
    }
    read.map(|()| notes.records)
}

/// A reader that gives out so many bytes and no more.
struct Limited<R> {
    inner: R,
    left: u64,
}

impl<R: Read> Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let wanted = u64::try_from(buffer.len()).unwrap_or(u64::MAX);
        if wanted > self.left {
            self.left = 0;
            return Err(io::Error::other("the limit is reached"));
        }
        let read = self.inner.read(buffer)?;
        self.left -= u64::try_from(read).unwrap_or(self.left);
        Ok(read)
    }
}

impl<R: Seek> Seek for Limited<R> {
    fn seek(&mut self, position: SeekFrom) -> io::Result<u64> {
        self.inner.seek(position)
    }
}

impl From<object::Error> for Problem {
    fn from(error: object::Error) -> Self {
        Self::Malformed(error.to_string())
    }
}

struct Finder<'a, R: Read + Seek> {
    cache: &'a ReadCache<Limited<R>>,
    notes: Notes,
}

impl<'a, R: Read + Seek> Finder<'a, R> {
    fn file(&mut self, offset: u64, size: u64, depth: u8, name: &str) -> Result<(), Problem> {
        let data = self.cache.range(offset, size);
        if is_bitcode(data) {
            return Err(Problem::Bitcode { member: name.to_owned() });
        }
        if data.read_bytes_at(0, 8).is_ok_and(|magic| magic == b"\0asm\x01\0\0\0") {
            return self.wasm(data, size);
        }
        match FileKind::parse(data).map_err(|_| Problem::Unknown)? {
            FileKind::Elf32 => self.elf::<object::elf::FileHeader32<Endianness>>(data),
            FileKind::Elf64 => self.elf::<object::elf::FileHeader64<Endianness>>(data),
            FileKind::MachO32 => self.mach_o::<MachHeader32<Endianness>>(data),
            FileKind::MachO64 => self.mach_o::<MachHeader64<Endianness>>(data),
            FileKind::MachOFat32 if depth < MAX_DEPTH => self.universal::<FatArch32>(data, offset, depth),
            FileKind::MachOFat64 if depth < MAX_DEPTH => self.universal::<FatArch64>(data, offset, depth),
            FileKind::Pe32 => self.pe::<ImageNtHeaders32>(data),
            FileKind::Pe64 => self.pe::<ImageNtHeaders64>(data),
            FileKind::Coff => self.coff::<ImageFileHeader>(data),
            FileKind::CoffBig => self.coff::<AnonObjectHeaderBigobj>(data),
            FileKind::Archive if depth < MAX_DEPTH => self.archive(data, offset, depth),
            _ => Err(Problem::Unknown),
        }
    }

    fn elf<E: FileHeader<Endian = Endianness>>(&mut self, data: Data<'a, R>) -> Result<(), Problem> {
        let header = E::parse(data)?;
        let endian = header.endian()?;
        let sections = header.sections(endian, data)?;
        let big = header.is_big_endian();
        if sections.is_empty() {
            // A program can do without section headers; the loader's own list still leads to the notes.
            for segment in header.program_headers(endian, data)? {
                if segment.p_type(endian) == PT_NOTE && segment.p_align(endian).into() <= 4 {
                    let notes = segment.data(endian, data).map_err(|()| cut_off("a segment ends too late"))?;
                    self.notes.section(notes, big)?;
                }
            }
        }
        for section in sections.iter().filter(|section| section.sh_type(endian) == SHT_NOTE) {
            if sections.section_name(endian, section)? == ELF {
                self.notes.section(section.data(endian, data)?, big)?;
            }
        }
        Ok(())
    }

    fn mach_o<M: MachHeader<Endian = Endianness>>(&mut self, data: Data<'a, R>) -> Result<(), Problem> {
        let header = M::parse(data, 0)?;
        let endian = header.endian()?;
        let mut commands = header.load_commands(endian, data, 0)?;
        while let Some(command) = commands.next()? {
            let Some((segment, sections)) = M::Segment::from_command(command)? else { continue };
            let sections = segment.sections(endian, sections)?;
            for section in segment.section_offsets(endian, sections) {
                let (section, offset) = section?;
                if section.name() == MACH_O {
                    let notes = section.data(endian, data, offset);
                    let notes = notes.map_err(|_| cut_off("a section ends too late"))?;
                    self.notes.section(notes, header.is_big_endian())?;
                }
            }
        }
        Ok(())
    }

    fn universal<F: FatArch>(&mut self, data: Data<'a, R>, offset: u64, depth: u8) -> Result<(), Problem> {
        for architecture in MachOFatFile::<F>::parse(data)?.arches() {
            self.part(data, offset, architecture.file_range(), depth, "a part of the universal file")?;
        }
        Ok(())
    }

    fn archive(&mut self, data: Data<'a, R>, offset: u64, depth: u8) -> Result<(), Problem> {
        let archive = ArchiveFile::parse(data)?;
        if archive.is_thin() {
            return Err(Problem::Thin);
        }
        for member in archive.members() {
            let member = member?;
            let name = String::from_utf8_lossy(member.name());
            match self.part(data, offset, member.file_range(), depth, &name) {
                // Archives also hold what is no object: metadata of rustc, imports, texts.
                Err(Problem::Unknown) => {}
                read => read?,
            }
        }
        Ok(())
    }

    fn part(
        &mut self,
        whole: Data<'a, R>,
        offset: u64,
        (start, size): (u64, u64),
        depth: u8,
        name: &str,
    ) -> Result<(), Problem> {
        let length = whole.len().map_err(|()| cut_off("its length cannot be found out"))?;
        if start.checked_add(size).is_none_or(|end| end > length) {
            return Err(cut_off("a part of it ends too late"));
        }
        self.file(offset + start, size, depth + 1, name)
    }

    fn pe<P: ImageNtHeaders>(&mut self, data: Data<'a, R>) -> Result<(), Problem> {
        let mut offset = ImageDosHeader::parse(data)?.nt_headers_offset().into();
        let (headers, _) = P::parse(data, &mut offset)?;
        for section in headers.sections(data, offset)?.iter().filter(|section| section.raw_name() == PE) {
            self.notes.section(section.pe_data(data)?, false)?;
        }
        Ok(())
    }

    fn coff<C: CoffHeader>(&mut self, data: Data<'a, R>) -> Result<(), Problem> {
        let mut offset = 0;
        let header = C::parse(data, &mut offset)?;
        let sections: SectionTable<'_> = header.sections(data, offset)?;
        for section in sections.iter().filter(|section| section.raw_name() == PE) {
            let notes = section.coff_data(data).map_err(|()| cut_off("a section ends too late"))?;
            self.notes.section(notes, false)?;
        }
        Ok(())
    }

    /// A module is a list of sections: a kind, a length, and so many bytes. Custom sections (kind 0) begin with a name.
    fn wasm(&mut self, data: Data<'a, R>, size: u64) -> Result<(), Problem> {
        let broken = || cut_off("a section ends too late");
        let mut offset = 8;
        while offset < size {
            let head = data.read_bytes_at(offset, (size - offset).min(16)).map_err(|()| broken())?;
            let (kind, rest) = head.split_first().ok_or_else(broken)?;
            let (length, after_length) = leb128(rest).ok_or_else(broken)?;
            let start = offset + 1 + u64::try_from(rest.len() - after_length.len()).map_err(|_| broken())?;
            let next = start + u64::from(length);
            if next > size {
                return Err(broken());
            }
            let (name_length, after_name_length) = leb128(after_length).unwrap_or_default();
            let is_ours = *kind == 0
                && usize::try_from(name_length) == Ok(WASM.len())
                && after_name_length.len() < after_length.len()
                && data.read_bytes_at(start + 1, 9) == Ok(WASM);
            if is_ours {
                let notes = data.read_bytes_at(start + 10, (next - start).saturating_sub(10)).map_err(|()| broken())?;
                self.notes.section(notes, false)?;
            }
            offset = next;
        }
        Ok(())
    }
}

fn cut_off(what: &str) -> Problem {
    Problem::Malformed(what.to_owned())
}

fn is_bitcode<R: Read + Seek>(data: Data<'_, R>) -> bool {
    let magic = data.read_bytes_at(0, 4);
    magic == Ok(b"BC\xc0\xde") || magic == Ok(b"\xde\xc0\x17\x0b")
}

/// An unsigned number of up to 32 bits, seven in each byte, and what follows it.
fn leb128(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let mut number = 0_u32;
    for (index, byte) in bytes.iter().enumerate().take(5) {
        number |= u32::from(byte & 0x7f).checked_shl(7 * u32::try_from(index).ok()?)?;
        if byte & 0x80 == 0 {
            return Some((number, bytes.get(index + 1..)?));
        }
    }
    None
}
