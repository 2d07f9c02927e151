//! Documents before their template: what tells whether a change can have reached them.

use super::super::*;

/// A document, and everything that its template gets with the evidence of each mark in it, as one text.
pub(crate) fn drafts(map: &DataMap, templates: &Templates) -> Result<Vec<(String, String)>, Error> {
    let mut drafts = Vec::new();
    for planned in plan::documents(&map.register, templates)? {
        let language = planned.languages.first().cloned().unwrap_or_default();
        let locale =
            templates.locale(&language).ok_or_else(|| plan::unknown_language(&planned, &language, templates))?;
        let mut builder = Builder::new(map, &planned.document, locale);
        let context = context_of(&mut builder, templates, &planned, &language, Format::Md)?;
        let context = context.map(|(_, context)| context.to_string()).unwrap_or_default();
        let marks: Vec<_> = (0..).map_while(|index| builder.marks.get(index)).map(said).collect();
        drafts.push((planned.name.clone(), context + &marks.join("\n")));
    }
    Ok(drafts)
}

/// What a mark says and of what; not where it was declared.
fn said(entry: &Entry) -> String {
    let (kind, it) = match entry {
        Entry::Fact(it) => ("says", it),
        Entry::Gap(it) => ("lacks", it),
    };
    format!("{kind} {} {} {} {:?}", it.fact, it.item, it.within, it.exporter)
}
