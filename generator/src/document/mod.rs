//! Documents: a data map and templates become Markdown, HTML, CSV and so on, and a list of the facts that they say.
//!
//! Data map → [`context`] → template → Markdown with evidence marks → files. What counts is what reached the document:
//! [`Rendered::facts`] is read from the rendered text, not from the register.

pub mod changes;
mod cldr;
#[cfg(any(feature = "pdf", feature = "docx"))]
mod columns;
pub mod context;
pub mod contract;
#[cfg(feature = "docx")]
mod docx;
mod error;
pub(crate) mod escape;
mod evidence;
pub mod hash;
pub(crate) mod html;
mod locale;
mod map;
mod open_points;
mod page;
#[cfg(feature = "pdf")]
mod pdf;
mod plan;
mod plurals;
mod quotes;
mod store;
mod table;
mod template;
mod tidy;
mod unused;
#[cfg(feature = "xlsx")]
mod xlsx;

#[cfg(test)]
pub(crate) mod tests;

use std::sync::Arc;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub(crate) use self::plan::name;
use self::{
    context::Builder,
    evidence::{Entry, Marks, Words},
    plan::Planned,
    tidy::tidy,
};
pub use self::{
    error::Error,
    evidence::Evidence,
    plan::{Format, Kind},
    template::{Override, Templates},
};
use crate::{
    datamap::DataMap,
    register::model::{Document, Register},
};

/// What to do beyond what the register says.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Show or leave out the evidence in HTML, whatever the documents say.
    pub evidence: Option<bool>,
}

/// A file of a document.
#[derive(Clone, Debug)]
pub struct Rendered {
    /// Name of the document: its `id`, or kind and subjects.
    pub document: String,
    /// Its entry in the register; empty where the register declares no documents.
    pub entry: Document,
    /// What kind it is.
    pub kind: Kind,
    /// BCP 47 tag.
    pub language: String,
    /// Format of the file.
    pub format: Format,
    /// Path relative to the output folder, with `/`.
    pub path: String,
    /// Content.
    pub bytes: Vec<u8>,
    /// What its readers read, as Markdown without evidence; the same in every format.
    pub prose: String,
    /// The facts that it says, in order of appearance; shared, for each can name thousands of places.
    pub facts: Vec<Arc<Said>>,
    /// The facts that it lacks and says so, in order of appearance.
    pub gaps: Vec<Gap>,
    /// What is open where it is a draft, each point once, in words.
    pub open: Vec<String>,
    /// What whoever writes the file should know of it.
    pub note: Option<String>,
}

/// A fact that reached a document.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Said {
    /// The fact and where it was declared.
    #[serde(flatten)]
    pub evidence: Evidence,
    /// Id of the heading above the statement; empty where none is.
    pub anchor: String,
    /// The words that say it, as Markdown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
}

/// A fact that a document lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// The fact, and the entry in which it belongs.
    #[serde(flatten)]
    pub evidence: Evidence,
    /// Id of the heading above the gap; empty where none is.
    pub anchor: String,
}

/// Renders every document of the register; where it declares none, a notice, a record and an inventory.
pub fn render_all(map: &DataMap, templates: &Templates, options: &Options) -> Result<Vec<Rendered>, Error> {
    let planned = plan::documents(&map.register, templates)?;
    let each: Vec<(&Planned, &String)> =
        planned.iter().flat_map(|planned| planned.languages.iter().map(move |language| (planned, language))).collect();
    // They know nothing of each other; their order, and which mistake is told first, stay those of the register.
    let rendered: Vec<Result<Vec<Rendered>, Error>> =
        each.into_par_iter().map(|(planned, language)| render(map, templates, options, planned, language)).collect();
    let rendered = rendered.into_iter().try_fold(Vec::new(), |mut all, document| {
        all.extend(document?);
        Ok::<_, Error>(all)
    })?;
    planned.iter().flat_map(|it| &it.languages).try_for_each(|language| templates.complete(language))?;
    Ok(rendered)
}

/// Paths of the files that hold the inventory as JSON, relative to the output folder.
///
/// # Errors
///
/// Documents that ask for something unknown.
pub fn inventory_files(register: &Register, templates: &Templates) -> Result<Vec<String>, Error> {
    let planned = plan::documents(register, templates)?;
    let json = planned.iter().filter(|it| it.kind == Kind::Inventory && it.formats.contains(&Format::Json));
    Ok(json.flat_map(|it| it.languages.iter().map(|language| it.file(language, Format::Json))).collect())
}

/// One document in one language, in all its formats.
fn render(
    map: &DataMap,
    templates: &Templates,
    options: &Options,
    planned: &Planned,
    language: &str,
) -> Result<Vec<Rendered>, Error> {
    let mut rendered = Vec::new();
    let Some(locale) = templates.locale(language) else {
        return Err(plan::unknown_language(planned, language, templates));
    };
    let mut builder = Builder::new(map, &planned.document, locale);
    if planned.kind == Kind::Map {
        return pictures(&mut builder, templates, planned, language);
    }
    let words = text(&mut builder, templates, planned, language, Format::Md)?;
    let open = open_points::of(&builder, planned.kind, &words)?;
    let marked = open_points::listed(&builder, &open, words)?;
    let body = html::convert(&marked, &builder.marks, false);
    let in_text = told(&body.said, &builder.marks, &Words::of(&marked, &builder.marks));
    for &format in &planned.formats {
        let mut note = None;
        let (bytes, told) = match format {
            Format::Md => (evidence::strip(&marked).into_bytes(), in_text.clone()),
            Format::Html => {
                let evidence = options.evidence.unwrap_or(planned.evidence);
                let own = linked(&mut builder, templates, planned, language, format)?;
                let page =
                    page::html(templates, &builder, planned, language, own.as_ref().unwrap_or(&marked), evidence)?;
                (page.into_bytes(), in_text.clone())
            }
            Format::Csv if planned.kind == Kind::PlayDataSafety => {
                (store::data_safety(&builder.data_safety()?)?, in_text.clone())
            }
            Format::Csv => {
                let sheet = match planned.kind {
                    Kind::ProcessorRecord => table::processor(&builder.processor_record()?),
                    Kind::RetentionSchedule => table::schedule(&builder.schedule()?),
                    _ => table::record(&builder.record()?),
                };
                table::csv(&builder, &sheet)?
            }
            Format::Json => (json(&map.inventory)?, Told::default()),
            Format::Xlsx => spreadsheet(&mut builder)?,
            Format::Pdf => {
                let own = linked(&mut builder, templates, planned, language, format)?;
                let text = own.as_ref().unwrap_or(&marked);
                let (bytes, lacks) = print(&builder, text, &body.title, language)?;
                note = lacks;
                (bytes, in_text.clone())
            }
            Format::Xcprivacy => (store::manifest(&builder.app_store()?), in_text.clone()),
            Format::Svg | Format::Mmd | Format::Dot => continue,
            Format::Docx => {
                let (bytes, lacks) = word(&mut builder, templates, planned, language)?;
                note = lacks;
                (bytes, in_text.clone())
            }
        };
        rendered.push(Rendered {
            document: planned.name.clone(),
            entry: planned.document.clone(),
            kind: planned.kind,
            language: language.to_owned(),
            format,
            path: planned.file(language, format),
            bytes,
            prose: evidence::strip(&marked),
            facts: told.facts,
            gaps: told.gaps,
            open: open.clone(),
            note,
        });
    }
    Ok(rendered)
}

/// The text anew where its links to other languages depend on the format; `None` where there is one language.
fn linked(
    builder: &mut Builder<'_>,
    templates: &Templates,
    planned: &Planned,
    language: &str,
    format: Format,
) -> Result<Option<String>, Error> {
    if planned.languages.len() < 2 {
        return Ok(None);
    }
    let text = text(builder, templates, planned, language, format)?;
    let open = open_points::of(builder, planned.kind, &text)?;
    open_points::listed(builder, &open, text).map(Some)
}

/// A PDF or Word file, and what it lacks.
type Printed = (Vec<u8>, Option<String>);

/// The document as a Word file.
#[cfg(feature = "docx")]
fn word(builder: &mut Builder<'_>, templates: &Templates, planned: &Planned, language: &str) -> Result<Printed, Error> {
    let text = text(builder, templates, planned, language, Format::Docx)?;
    let open = open_points::of(builder, planned.kind, &text)?;
    let marked = open_points::listed(builder, &open, text)?;
    let look = page::Look::of(builder);
    let lacks = look.logo.as_ref().is_some_and(|logo| !docx::takes(logo));
    let note = lacks.then(|| "without the logo: Word files take it as a PNG".to_owned());
    Ok((docx::docx(&marked, &builder.marks, language, &look)?, note))
}

#[cfg(not(feature = "docx"))]
fn word(_: &mut Builder<'_>, _: &Templates, _: &Planned, _: &str) -> Result<Printed, Error> {
    Err(Error::NotBuilt { format: Format::Docx })
}

#[cfg(feature = "pdf")]
fn print(builder: &Builder<'_>, marked: &str, title: &str, language: &str) -> Result<Printed, Error> {
    pdf::pdf(marked, &builder.marks, title, language, page::Look::of(builder))
}

#[cfg(not(feature = "pdf"))]
fn print(_: &Builder<'_>, _: &str, _: &str, _: &str) -> Result<Printed, Error> {
    Err(Error::NotBuilt { format: Format::Pdf })
}

/// The record as a spreadsheet.
#[cfg(feature = "xlsx")]
fn spreadsheet(builder: &mut Builder<'_>) -> Result<(Vec<u8>, Told), Error> {
    let record = builder.record()?;
    let sheets = builder.workbook(&record)?;
    xlsx::xlsx(&builder.marks, &sheets, page::accent(builder))
}

#[cfg(not(feature = "xlsx"))]
fn spreadsheet(_: &mut Builder<'_>) -> Result<(Vec<u8>, Told), Error> {
    Err(Error::NotBuilt { format: Format::Xlsx })
}

/// The data map in all formats of its document.
fn pictures(
    builder: &mut Builder<'_>,
    templates: &Templates,
    planned: &Planned,
    language: &str,
) -> Result<Vec<Rendered>, Error> {
    let mut rendered = Vec::new();
    let graph = map::graph(builder)?;
    for &format in &planned.formats {
        rendered.push(Rendered {
            document: planned.name.clone(),
            entry: planned.document.clone(),
            kind: planned.kind,
            language: language.to_owned(),
            format,
            path: planned.file(language, format),
            bytes: picture(&graph, builder, templates, language, format)?,
            prose: String::new(),
            facts: Vec::new(),
            gaps: Vec::new(),
            open: Vec::new(),
            note: None,
        });
    }
    Ok(rendered)
}

fn picture(
    graph: &map::Graph,
    builder: &Builder<'_>,
    templates: &Templates,
    language: &str,
    format: Format,
) -> Result<Vec<u8>, Error> {
    match format {
        Format::Json => json(builder.map),
        format => map::render(graph, builder, templates, language, format),
    }
}

/// The data map of everybody in one of the formats of [`Kind::Map`], in a language or the register's own.
///
/// # Errors
///
/// A language that documents cannot be written in, or a mistake in a template.
pub fn render_map(
    map: &DataMap,
    templates: &Templates,
    language: Option<&str>,
    format: Format,
) -> Result<Vec<u8>, Error> {
    let language = language.map_or_else(|| plan::default_language(&map.register), str::to_owned);
    let document = Document::default();
    let locale = templates.locale(&language).ok_or_else(|| plan::no_language(&language, templates))?;
    let mut builder = Builder::new(map, &document, locale);
    let graph = map::graph(&mut builder)?;
    let picture = picture(&graph, &builder, templates, &language, format)?;
    templates.complete(&language).map(|()| picture)
}

/// The document as Markdown with marks; its links to other languages lead to files of `format`.
fn text(
    builder: &mut Builder<'_>,
    templates: &Templates,
    planned: &Planned,
    language: &str,
    format: Format,
) -> Result<String, Error> {
    // A picture has no text of its own.
    let Some((template, context)) = context_of(builder, templates, planned, language, format)? else {
        return Ok(String::new());
    };
    let text = templates.render(&template, &context)?;
    Ok(tidy(&builder.with_law(&text)?))
}

/// The template of a document, and what it gets; `None` for a picture.
fn context_of(
    builder: &mut Builder<'_>,
    templates: &Templates,
    planned: &Planned,
    language: &str,
    format: Format,
) -> Result<Option<(String, Value)>, Error> {
    // A page has a list of its languages beside the text.
    builder.translations = match format {
        Format::Html => Vec::new(),
        _ => page::translations(templates, planned, language, format)?,
    };
    let context = match planned.kind {
        Kind::Notice => serde_json::to_value(builder.notice()?),
        Kind::Record => serde_json::to_value(builder.record()?),
        Kind::CcpaPolicy | Kind::NoticeAtCollection => serde_json::to_value(builder.policy()?),
        Kind::ProcessorRecord => serde_json::to_value(builder.processor_record()?),
        Kind::JointEssence => serde_json::to_value(builder.joint_essence()?),
        Kind::DpiaScreening => serde_json::to_value(builder.screening()?),
        Kind::RetentionSchedule => serde_json::to_value(builder.schedule()?),
        Kind::AppStorePrivacy => serde_json::to_value(builder.app_store()?),
        Kind::PlayDataSafety => serde_json::to_value(builder.data_safety()?),
        Kind::Inventory => serde_json::to_value(builder.inventory()?),
        Kind::Map => return Ok(None),
    };
    let context = context.map_err(|error| Error::Write { format: "JSON", message: error.to_string() })?;
    Ok(Some((format!("{}.md", planned.kind.key()), context)))
}

/// What a file says and lacks.
#[derive(Clone, Default)]
struct Told {
    facts: Vec<Arc<Said>>,
    gaps: Vec<Gap>,
}

fn told(said: &[(usize, String)], marks: &Marks, words: &Words) -> Told {
    let mut told = Told::default();
    for (index, anchor) in said {
        match marks.get(*index) {
            Some(Entry::Fact(evidence)) => {
                let Some(words) = words.inside(*index).map(str::to_owned) else { continue };
                told.facts.push(Arc::new(Said { evidence: evidence.clone(), anchor: anchor.clone(), words }));
            }
            Some(Entry::Gap(evidence, _)) => {
                told.gaps.push(Gap { evidence: evidence.clone(), anchor: anchor.clone() });
            }
            None => {}
        }
    }
    told
}

fn json(value: &impl Serialize) -> Result<Vec<u8>, Error> {
    let mut bytes = serde_json::to_vec_pretty(value)
        .map_err(|error| Error::Write { format: "JSON", message: error.to_string() })?;
    bytes.push(b'\n');
    Ok(bytes)
}
