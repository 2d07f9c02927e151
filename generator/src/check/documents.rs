//! The documents that the register asks for: that there are any, and that the words they need exist in each language.

use fieldnote_schema::Place;

use super::{
    context::{Context, count, shows_places},
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

static MESSAGE: Rule = Rule {
    code: "missing-message",
    level: Level::Error,
    law: &["GDPR Art. 12(1)"],
    summary: "a language that a document asks for lacks messages",
    documentation: "The sentences around the texts of the register are messages, one folder a language. A language of your \
                    own needs those that its documents say; half of a language would end in the middle of a document, so \
                    nothing is written in it.",
    cure: "add the messages to `fieldnote-templates/locales/<language>/`; `cargo fieldnote templates eject locales/en` has \
           all of them in English",
    example: "notice-short = In breve",
};

pub(super) static RULES: &[&Rule] = &[&NO_DOCUMENT, &TRANSLATION, &MESSAGE];

/// Ids of messages that are named; more would bury the rest.
const NAMED: usize = 20;

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if context.register.documents.is_empty() {
        findings.push(NO_DOCUMENT.finding("document", &context.register_file(), "the register asks for no document"));
    }
    translations(context, findings);
    messages(context, findings);
}

/// One finding a language, where the first document asks for it.
fn messages(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(templates) = context.templates else { return };
    let mut asked: Vec<(&str, &Place)> = Vec::new();
    for language in context.register.documents.iter().flat_map(|document| &document.value.languages) {
        if !asked.iter().any(|(tag, _)| *tag == language.value) {
            asked.push((&language.value, &language.place));
        }
    }
    for (language, place) in asked {
        let missing = templates.missing_messages(language);
        if missing.is_empty() {
            continue;
        }
        let named: Vec<_> = missing.iter().take(NAMED).map(|id| format!("`{id}`")).collect();
        let more = if missing.len() > NAMED { ", .." } else { "" };
        let messages = count(missing.len(), "message");
        let message = format!("`{language}` lacks {messages} that its documents need: {}{more}", named.join(", "));
        findings.push(MESSAGE.finding(language, place, message));
    }
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
