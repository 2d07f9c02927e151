//! The documents that the register asks for: that there are any, and that the words they need exist in each language.

use fieldnote_schema::Place;

use super::{
    context::{Context, shows_places},
    texts,
};
use crate::{
    finding::{Finding, Level, Rule},
    register::model::Document,
};

static NO_DOCUMENT: Rule = Rule {
    code: "no-document",
    level: Level::Note,
    law: &["GDPR Art. 13", "GDPR Art. 30"],
    summary: "the register asks for no document",
    documentation: "`cargo fieldnote generate` writes what `[[document]]` entries ask for. Without any it writes a notice, a record and \
                    an inventory for everybody in the default language, which suits few.",
    cure: "add a `[[document]]`",
    example: "[[document]]\nkind = \"notice\"\nsubjects = [\"customer\"]\nformats = [\"md\", \"html\"]\npath = \"notice\"",
};

static TRANSLATION: Rule = Rule {
    code: "missing-translation",
    level: Level::Warning,
    law: &["GDPR Art. 12(1)"],
    summary: "a text of the register lacks a language that a document asks for",
    documentation: "A notice is understood only in a language that its readers speak. Each text of the register is needed \
                    in every language of the documents; nothing is translated by guesswork.",
    cure: "add the missing language to each text",
    example: "title = { en = \"send you our newsletter\", de = \"Ihnen unseren Newsletter zu schicken\" }",
};

pub(super) static RULES: &[&Rule] = &[&NO_DOCUMENT, &TRANSLATION];

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if context.register.documents.is_empty() {
        findings.push(NO_DOCUMENT.finding("document", &context.register_file(), "the register asks for no document"));
    }
    translations(context, findings);
}

/// What a document is called on the command line and in findings: its id, or its kind and path.
pub(super) fn name(document: &Document) -> String {
    let word = |at: &Option<crate::register::model::At<String>>| at.as_ref().map(|at| at.value.clone());
    word(&document.id).or_else(|| word(&document.path)).or_else(|| word(&document.kind)).unwrap_or_default()
}

/// One finding an entry and language, so that a register of many texts does not drown in them.
fn translations(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut languages: Vec<&str> = Vec::new();
    for language in context.register.documents.iter().flat_map(|document| &document.value.languages) {
        if !languages.contains(&language.value.as_str()) {
            languages.push(&language.value);
        }
    }
    for entry in texts::by_entry(context.register) {
        for language in &languages {
            let lacking: Vec<(&str, &Place)> = entry
                .texts
                .iter()
                .filter(|(_, text)| text.value.get(language).is_none())
                .map(|(key, text)| (*key, &text.place))
                .collect();
            let Some((_, first)) = lacking.first() else { continue };
            let keys: Vec<String> = lacking.iter().map(|(key, _)| format!("`{key}`")).collect();
            let message = format!("`{}` has no `{language}` for {}", entry.path, keys.join(", "));
            let finding = TRANSLATION.finding(&entry.path, first, message).label(format!("not in `{language}`"));
            let finding = finding.cure(format!("add `{language} = \"..\"` to each of these texts"));
            findings.push(shows_places(finding, lacking.iter().map(|(_, place)| *place), "nor this"));
        }
    }
}
