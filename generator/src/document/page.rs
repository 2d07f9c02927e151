//! The HTML page around a document.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    Error,
    context::{Builder, Translation},
    html::{self, Body, Heading},
    plan::{Format, Planned},
    template::Templates,
};
use crate::colour;

/// What `page.html` gets.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Page<'p> {
    /// BCP 47 tag; `t` reads it.
    language: &'p str,
    /// Text of the first heading.
    title: &'p str,
    /// The document as HTML, inert; goes through `safe`.
    body: &'p str,
    /// The headings below the first.
    contents: &'p [Heading],
    /// The words of the heads of wide tables, as text of a style sheet: a table of class `head-N` has the Nth.
    heads: &'p [Vec<String>],
    /// The same page in other languages.
    translations: Vec<Translation>,
    /// Accent colour as `#rrggbb`.
    accent: Option<&'p str>,
    /// Accent colour of dark pages.
    accent_dark: Option<String>,
    /// The logo as a `data:` address; goes through `safe`.
    logo: Option<&'p str>,
    /// Whose logo it is.
    owner: Option<String>,
}

impl<'p> Page<'p> {
    /// The page of a document whose text is there.
    pub(super) fn new(
        templates: &Templates,
        builder: &Builder<'p>,
        planned: &Planned,
        language: &'p str,
        body: &'p Body,
    ) -> Result<Self, Error> {
        Ok(Self {
            language,
            title: &body.title,
            body: &body.html,
            contents: &body.contents,
            heads: &body.heads,
            translations: translations(templates, planned, language, Format::Html)?,
            accent: accent(builder),
            accent_dark: accent_dark(builder),
            logo: builder.map.register.theme.as_ref().and_then(|theme| theme.value.image.as_deref()),
            owner: builder.controller_name(),
        })
    }
}

/// Makes the page of a document.
pub(super) fn html(
    templates: &Templates,
    builder: &Builder<'_>,
    planned: &Planned,
    language: &str,
    marked: &str,
    evidence: bool,
) -> Result<String, Error> {
    let body = html::convert(marked, &builder.marks, evidence);
    templates.render("page.html", &Page::new(templates, builder, planned, language, &body)?)
}

/// The theme for formats that carry the logo as a file.
#[cfg(any(feature = "pdf", feature = "docx"))]
pub(super) struct Look<'p> {
    /// The accent colour as `#rrggbb`.
    pub(super) accent: Option<&'p str>,
    pub(super) logo: Option<Logo>,
}

/// A logo.
#[derive(Clone)]
#[cfg(any(feature = "pdf", feature = "docx"))]
pub(super) struct Logo {
    /// `png` or `svg`.
    pub(super) format: &'static str,
    pub(super) bytes: Vec<u8>,
    /// Whose it is: what stands for it where nobody sees it.
    pub(super) owner: String,
}

#[cfg(any(feature = "pdf", feature = "docx"))]
impl<'p> Look<'p> {
    pub(super) fn of(builder: &Builder<'p>) -> Self {
        let image = builder.map.register.theme.as_ref().and_then(|theme| theme.value.image.as_deref());
        let logo = image.and_then(|image| {
            let (format, bytes) = crate::register::logo::decoded(image)?;
            Some(Logo { format, bytes, owner: builder.controller_name().unwrap_or_default() })
        });
        Self { accent: accent(builder), logo }
    }
}

/// The accent colour of the theme as `#rrggbb`.
pub(super) fn accent<'a>(builder: &Builder<'a>) -> Option<&'a str> {
    let accent = builder.map.register.theme.as_ref()?.value.accent.as_ref()?;
    Some(accent.value.as_str()).filter(|accent| is_colour(accent))
}

/// The accent colour of dark pages: the one declared, or a shade of the other.
pub(super) fn accent_dark(builder: &Builder<'_>) -> Option<String> {
    let theme = &builder.map.register.theme.as_ref()?.value;
    match &theme.accent_dark {
        Some(dark) if is_colour(&dark.value) => Some(dark.value.clone()),
        _ => colour::for_dark(accent(builder)?),
    }
}

/// The other languages of a document.
pub(super) fn translations(
    templates: &Templates,
    planned: &Planned,
    language: &str,
    format: Format,
) -> Result<Vec<Translation>, Error> {
    let mut translations = Vec::new();
    for other in planned.languages.iter().filter(|other| *other != language) {
        let Some(locale) = templates.locale(other) else { continue };
        translations.push(Translation {
            language: other.clone(),
            name: locale.words("language-name", &[])?,
            href: planned.file_name(other, format),
        });
    }
    Ok(translations)
}

fn is_colour(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|digits| digits.len() == 6 && digits.chars().all(|c| c.is_ascii_hexdigit()))
}
