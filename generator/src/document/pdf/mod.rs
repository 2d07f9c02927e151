//! A document as tagged PDF (PDF/UA-1, ISO 14289-1), set by typst.
//!
//! The text travels as data: [`blocks`] makes JSON of the Markdown, the fixed `document.typ` builds content from it. No
//! text is ever read as typst markup, and the compiler sees these two files, the logo
//! and the fonts of `typst-assets`, no others.

mod blocks;

use typst::{
    Library, LibraryExt as _, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::{Error, evidence::Marks, page::Look};

/// So many reasons are named.
const REASONS: usize = 3;

const TEMPLATE: &str = include_str!("document.typ");

/// Makes a PDF of marked Markdown, and says why it lacks the mark of PDF/UA-1 where it does; the same text gives the
/// same bytes.
pub(super) fn pdf(
    marked: &str,
    marks: &Marks,
    title: &str,
    language: &str,
    look: Look<'_>,
) -> Result<(Vec<u8>, Option<String>), Error> {
    let content = blocks::blocks(marked, marks);
    let logo = look.logo.as_ref();
    let data = serde_json::json!({
        "title": title,
        "language": language,
        "accent": look.accent.unwrap_or("#0b5c6b"),
        "logo": logo.map(|logo| serde_json::json!({ "format": logo.format, "alt": logo.owner })),
        "wide": content.columns > 5,
        "blocks": content.blocks,
    });
    let world = Sheet::new(data.to_string(), look.logo.map(|logo| logo.bytes))?;
    let document = typst::compile::<PagedDocument>(&world).output.map_err(|errors| failed(&errors))?;
    let options = |standards| PdfOptions {
        creator: Smart::Custom(Some("Fieldnote".to_owned())),
        standards,
        tagged: true,
        ..PdfOptions::default()
    };
    let accessible = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| write_error(error.message()))?;
    // A character that no font has is no reason to write nothing: the file is tagged all the same.
    let errors = match typst_pdf::pdf(&document, &options(accessible)) {
        Ok(bytes) => return Ok((bytes, None)),
        Err(errors) => errors,
    };
    let bytes = typst_pdf::pdf(&document, &options(PdfStandards::default())).map_err(|errors| failed(&errors))?;
    Ok((bytes, Some(lacking(&errors))))
}

/// The first reasons, each once.
fn lacking(errors: &[SourceDiagnostic]) -> String {
    let mut reasons: Vec<&str> = Vec::new();
    for error in errors {
        let reason = error.message.as_str();
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    let more = if reasons.len() > REASONS { format!("; and {} more", reasons.len() - REASONS) } else { String::new() };
    reasons.truncate(REASONS);
    format!("tagged, but without the mark of PDF/UA-1: {}{more}", reasons.join("; "))
}

fn failed(errors: &[SourceDiagnostic]) -> Error {
    write_error(errors.first().map_or("unknown reason", |error| error.message.as_str()))
}

fn write_error(message: &str) -> Error {
    Error::Write { format: "PDF", message: message.to_owned() }
}

/// All that the compiler can see.
struct Sheet {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
    files: Vec<(FileId, Bytes)>,
}

impl Sheet {
    fn new(data: String, logo: Option<Vec<u8>>) -> Result<Self, Error> {
        let fonts: Vec<Font> = typst_assets::fonts().flat_map(|file| Font::iter(Bytes::new(file))).collect();
        let mut files = vec![(file("/document.json")?, Bytes::from_string(data))];
        if let Some(logo) = logo {
            files.push((file("/logo")?, Bytes::new(logo)));
        }
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: Source::new(file("/document.typ")?, TEMPLATE.to_owned()),
            files,
        })
    }
}

fn file(path: &str) -> Result<FileId, Error> {
    let path = VirtualPath::new(path).map_err(|_| write_error("a path inside is no path"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Sheet {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let known = self.files.iter().find(|(known, _)| *known == id);
        known.map(|(_, bytes)| bytes.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
