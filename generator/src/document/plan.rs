//! Which documents to write, in which languages and formats, under which paths.

use std::fmt;

use fieldnote_schema::Place;
use serde::{Deserialize, Serialize};

use super::{Error, template::Templates};
use crate::register::model::{At, Document, Register};

/// Orders of the columns of a record's spreadsheet: the templates of authorities.
const LAYOUTS: [&str; 2] = ["ico", "cnil"];

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Privacy notice (Art. 13 and 14 GDPR).
    Notice,
    /// Record of processing activities (Art. 30(1) GDPR).
    Record,
    /// Privacy policy for California and other US states (Cal. Civ. Code § 1798.130(a)(5)).
    CcpaPolicy,
    /// Notice at collection (Cal. Civ. Code § 1798.100(a)).
    NoticeAtCollection,
    /// Record of a processor (Art. 30(2) GDPR).
    ProcessorRecord,
    /// Essence of an arrangement between joint controllers (Art. 26(2) GDPR).
    JointEssence,
    /// Screening for an impact assessment (Art. 35 GDPR).
    DpiaScreening,
    /// What is kept how long, and by which rule.
    RetentionSchedule,
    /// What App Store Connect asks about data, and the app's privacy manifest.
    AppStorePrivacy,
    /// Google Play's Data safety form.
    PlayDataSafety,
    /// Data inventory: every record and field.
    Inventory,
    /// Data map: how data go from people to countries, as a picture.
    Map,
}

/// Format of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Markdown.
    Md,
    /// One self-contained page.
    Html,
    /// Comma-separated values (RFC 4180).
    Csv,
    /// JSON.
    Json,
    /// A Word file (ISO/IEC 29500); needs the cargo feature `docx`.
    Docx,
    /// A spreadsheet (ISO/IEC 29500); needs the cargo feature `xlsx`.
    Xlsx,
    /// Tagged PDF (PDF/UA-1); needs the cargo feature `pdf`.
    Pdf,
    /// A still picture.
    Svg,
    /// A Mermaid flowchart.
    Mmd,
    /// A Graphviz digraph.
    Dot,
    /// Apple's privacy manifest, a property list.
    Xcprivacy,
}

impl Kind {
    const ALL: [Self; 12] = [
        Self::Notice,
        Self::Record,
        Self::CcpaPolicy,
        Self::NoticeAtCollection,
        Self::ProcessorRecord,
        Self::JointEssence,
        Self::DpiaScreening,
        Self::RetentionSchedule,
        Self::AppStorePrivacy,
        Self::PlayDataSafety,
        Self::Inventory,
        Self::Map,
    ];

    /// Those that are written where the register asks for no documents.
    const DEFAULT: [Self; 3] = [Self::Notice, Self::Record, Self::Inventory];

    /// As the register writes it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::Record => "record",
            Self::CcpaPolicy => "ccpa_policy",
            Self::NoticeAtCollection => "notice_at_collection",
            Self::ProcessorRecord => "processor_record",
            Self::JointEssence => "joint_essence",
            Self::DpiaScreening => "dpia_screening",
            Self::RetentionSchedule => "retention_schedule",
            Self::AppStorePrivacy => "app_store_privacy",
            Self::PlayDataSafety => "play_data_safety",
            Self::Inventory => "inventory",
            Self::Map => "map",
        }
    }

    /// Whether it is for the people whose data it is about.
    pub(super) fn is_for_readers(self) -> bool {
        matches!(self, Self::Notice | Self::CcpaPolicy | Self::NoticeAtCollection | Self::JointEssence)
    }

    /// The formats it can have.
    fn formats(self) -> &'static [Format] {
        match self {
            Self::Notice | Self::CcpaPolicy | Self::NoticeAtCollection | Self::JointEssence | Self::DpiaScreening => {
                &[Format::Md, Format::Html, Format::Docx, Format::Pdf]
            }
            Self::Record => &[Format::Md, Format::Html, Format::Csv, Format::Docx, Format::Xlsx, Format::Pdf],
            Self::AppStorePrivacy => &[Format::Md, Format::Html, Format::Xcprivacy, Format::Docx, Format::Pdf],
            Self::ProcessorRecord | Self::RetentionSchedule | Self::PlayDataSafety => {
                &[Format::Md, Format::Html, Format::Csv, Format::Docx, Format::Pdf]
            }
            Self::Inventory => &[Format::Md, Format::Html, Format::Json, Format::Pdf],
            Self::Map => &[Format::Html, Format::Svg, Format::Mmd, Format::Dot, Format::Json],
        }
    }

    /// Those written where the register names none: what can be read and compared as text.
    fn plain_formats(self) -> Vec<Format> {
        let plain = |format: &&Format| match self {
            Self::Map => matches!(format, Format::Html | Format::Svg),
            _ => !matches!(format, Format::Docx | Format::Xlsx | Format::Pdf),
        };
        self.formats().iter().filter(plain).copied().collect()
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Md => "md",
            Self::Html => "html",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Pdf => "pdf",
            Self::Svg => "svg",
            Self::Mmd => "mmd",
            Self::Dot => "dot",
            Self::Xcprivacy => "xcprivacy",
        })
    }
}

/// A document to write.
pub(super) struct Planned {
    pub(super) document: Document,
    pub(super) name: String,
    pub(super) kind: Kind,
    pub(super) languages: Vec<String>,
    pub(super) formats: Vec<Format>,
    pub(super) evidence: bool,
    place: Place,
    path: String,
}

impl Planned {
    /// Path of one file; the language is part of it where there are several.
    pub(super) fn file(&self, language: &str, format: Format) -> String {
        if self.languages.len() > 1 {
            format!("{}.{language}.{format}", self.path)
        } else {
            format!("{}.{format}", self.path)
        }
    }

    /// Name of a file without its folder.
    pub(super) fn file_name(&self, language: &str, format: Format) -> String {
        let file = self.file(language, format);
        file.rsplit('/').next().unwrap_or(&file).to_owned()
    }
}

/// The documents that a register declares; without any, a notice, a record and an inventory for everybody.
pub(super) fn documents(register: &Register, templates: &Templates) -> Result<Vec<Planned>, Error> {
    if register.documents.is_empty() {
        let place = Place::file(register.files.first().map_or("fieldnote.toml", String::as_str));
        let plan = |kind| plan(register, kind, Document::default(), place.clone(), templates);
        return Kind::DEFAULT.into_iter().map(plan).collect();
    }
    let read = |entry: &At<Document>| {
        let kind = kind(entry)?;
        plan(register, kind, entry.value.clone(), entry.place.clone(), templates)
    };
    register.documents.iter().map(read).collect()
}

fn kind(entry: &At<Document>) -> Result<Kind, Error> {
    let (found, place) =
        entry.value.kind.as_ref().map_or(("", &entry.place), |kind| (kind.value.as_str(), &kind.place));
    Kind::ALL.into_iter().find(|kind| kind.key() == found).ok_or_else(|| Error::Unknown {
        place: place.clone(),
        found: found.to_owned(),
        what: "kind",
        known: Kind::ALL.map(Kind::key).join(", "),
    })
}

fn plan(
    register: &Register,
    kind: Kind,
    document: Document,
    place: Place,
    templates: &Templates,
) -> Result<Planned, Error> {
    let formats = document.formats.iter().map(|format| read_format(kind, format)).collect::<Result<Vec<_>, _>>()?;
    let languages: Vec<_> = document.languages.iter().map(|language| language.value.clone()).collect();
    let name = name(kind.key(), &document);
    let planned = Planned {
        path: document.path.as_ref().map_or_else(|| name.clone(), |path| path.value.clone()),
        name,
        kind,
        languages: if languages.is_empty() { vec![default_language(register)] } else { languages },
        formats: if formats.is_empty() { kind.plain_formats() } else { formats },
        // Auditors want to see where statements come from, readers of notices do not.
        evidence: document.evidence.as_ref().map_or(!kind.is_for_readers(), |it| it.value),
        document,
        place,
    };
    if let Some(layout) = planned.document.layout.as_ref().filter(|layout| !LAYOUTS.contains(&layout.value.as_str())) {
        return Err(Error::Unknown {
            place: layout.place.clone(),
            found: layout.value.clone(),
            what: "layout",
            known: LAYOUTS.join(", "),
        });
    }
    for language in &planned.languages {
        if templates.locale(language).is_none() {
            return Err(unknown_language(&planned, language, templates));
        }
    }
    Ok(planned)
}

pub(super) fn default_language(register: &Register) -> String {
    if register.language.is_empty() { "en".to_owned() } else { register.language.clone() }
}

fn read_format(kind: Kind, format: &At<String>) -> Result<Format, Error> {
    let known = kind.formats();
    known.iter().copied().find(|it| it.to_string() == format.value).ok_or_else(|| Error::Unknown {
        place: format.place.clone(),
        found: format.value.clone(),
        what: "format",
        known: known.iter().map(Format::to_string).collect::<Vec<_>>().join(", "),
    })
}

/// Its id, or kind and subjects.
pub(crate) fn name(kind: &str, document: &Document) -> String {
    if let Some(id) = &document.id {
        return id.value.clone();
    }
    let subjects = document.subjects.iter().map(|subject| subject.value.replace("custom.", "").replace('_', "-"));
    std::iter::once(kind.to_owned()).chain(subjects).collect::<Vec<_>>().join("-")
}

/// A language that was asked for on the command line.
pub(super) fn no_language(language: &str, templates: &Templates) -> Error {
    let known = templates.languages().collect::<Vec<_>>().join(", ");
    Error::NoLanguage { language: language.to_owned(), known }
}

pub(super) fn unknown_language(planned: &Planned, language: &str, templates: &Templates) -> Error {
    let declared = planned.document.languages.iter().find(|it| it.value == language);
    Error::Unknown {
        place: declared.map_or(&planned.place, |it| &it.place).clone(),
        found: language.to_owned(),
        what: "language",
        known: templates.languages().collect::<Vec<_>>().join(", ")
            + "; another one is a folder of messages: cargo fieldnote templates eject locales/en, then rename the folder",
    }
}
