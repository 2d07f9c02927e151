//! Documents before their template: what tells whether a change can have reached them.

use super::super::*;

/// A document before its template.
pub(crate) struct Draft {
    /// Name of the document.
    pub(crate) name: String,
    /// Everything that its template gets, with what each mark in it says.
    pub(crate) text: String,
    /// The document as Markdown, where it was wanted.
    pub(crate) rendered: Option<Rendered>,
}

/// The drafts of all documents in their first language; those that are wanted, by name and text, are rendered.
pub(crate) fn drafts(
    map: &DataMap,
    templates: &Templates,
    wanted: impl Fn(&str, &str) -> bool,
) -> Result<Vec<Draft>, Error> {
    let mut drafts = Vec::new();
    for planned in plan::documents(&map.register, templates)? {
        let language = planned.languages.first().cloned().unwrap_or_default();
        let locale =
            templates.locale(&language).ok_or_else(|| plan::unknown_language(&planned, &language, templates))?;
        let mut builder = Builder::new(map, &planned.document, locale);
        let context = context_of(&mut builder, templates, &planned, &language, Format::Md)?;
        let marks: Vec<_> = (0..).map_while(|index| builder.marks.get(index)).map(said).collect();
        let context_text = context.as_ref().map(|(_, context)| context.to_string()).unwrap_or_default();
        let text = context_text + &marks.join("\n");
        let rendered = match context {
            Some((template, context)) if wanted(&planned.name, &text) => {
                let marked = tidy(&builder.with_law(&templates.render(&template, &context)?)?);
                Some(as_markdown(&marked, &builder, &planned, &language))
            }
            _ => None,
        };
        drafts.push(Draft { name: planned.name.clone(), text, rendered });
    }
    Ok(drafts)
}

fn as_markdown(marked: &str, builder: &Builder<'_>, planned: &Planned, language: &str) -> Rendered {
    let body = html::convert(marked, &builder.marks, false);
    let told = told(&body.said, &builder.marks, &Words::of(marked, &builder.marks));
    let text = evidence::strip(marked);
    Rendered {
        document: planned.name.clone(),
        entry: planned.document.clone(),
        kind: planned.kind,
        language: language.to_owned(),
        format: Format::Md,
        path: planned.file(language, Format::Md),
        bytes: text.clone().into_bytes(),
        prose: text,
        facts: told.facts,
        gaps: told.gaps,
        open: Vec::new(),
        note: None,
    }
}

/// What a mark says and of what; not where it was declared.
fn said(entry: &Entry) -> String {
    let (kind, it) = match entry {
        Entry::Fact(it) => ("says", it),
        Entry::Gap(it, _) => ("lacks", it),
    };
    format!("{kind} {} {} {} {:?}", it.fact, it.item, it.within, it.exporter)
}
