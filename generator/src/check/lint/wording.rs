//! Rules on words: in the texts of the register, and in what templates of a team's own add to them.

use std::collections::BTreeSet;

use fieldnote_schema::Place;

use super::{
    Entry, denials, find, loaded, reading,
    words::{fold, holds, sentences, words},
};
use crate::{
    check::{context::Context, levels, texts},
    datamap::DataMap,
    document::{Kind, Rendered},
    finding::{Finding, Level},
    law::catalogue::catalogue,
    register::model::Register,
    text::Text,
};

/// Words that make a sentence long.
const LONG: usize = 30;

/// Words of a sentence that a finding quotes.
const QUOTED: usize = 12;

/// A text of the register with where it stands.
pub(super) struct Said<'a> {
    /// `purpose.newsletter`
    pub(super) entry: String,
    /// `purpose`
    pub(super) section: String,
    pub(super) key: &'a str,
    pub(super) text: Text,
    pub(super) place: &'a Place,
}

/// What a rule found in a text: words of it, or what is wrong with the whole.
struct Hit {
    code: &'static str,
    term: String,
    whole: Option<String>,
}

impl Hit {
    fn new(code: &str, term: &str) -> Self {
        Self { code: find(code).code, term: term.to_owned(), whole: None }
    }

    fn whole(code: &str, what: impl Into<String>) -> Self {
        Self { code: find(code).code, term: String::new(), whole: Some(what.into()) }
    }

    fn message(&self, subject: &str, language: &str) -> String {
        match &self.whole {
            Some(what) => format!("`{subject}` {what} ({language})"),
            None => format!("`{subject}` says \u{201c}{}\u{201d} ({language})", self.term),
        }
    }
}

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let said = all(context.register);
    for text in &said {
        texts_of(context.map, text, findings);
    }
    let Some(documents) = context.documents else { return };
    let mut seen: Vec<(&str, &str)> = Vec::new();
    for file in documents.rendered.iter().filter(|it| it.kind != Kind::Inventory && !it.prose.is_empty()) {
        let name = (file.document.as_str(), file.language.as_str());
        if !seen.contains(&name) {
            seen.push(name);
            templates(context, file, &said, findings);
        }
    }
}

/// One finding a text and rule, whatever the languages.
fn texts_of(map: &DataMap, said: &Said<'_>, findings: &mut Vec<Finding>) {
    let mut known: Vec<&str> = Vec::new();
    for (language, words) in &said.text.0 {
        for hit in hits(map, said, language, words) {
            if known.contains(&hit.code) {
                continue;
            }
            known.push(hit.code);
            let subject = said.subject();
            let message = hit.message(&subject, language);
            findings.push(find(hit.code).finding(subject, said.place, message).label("says so"));
        }
    }
    findings.extend(denials::contradicted(map, said));
}

impl Said<'_> {
    pub(super) fn subject(&self) -> String {
        format!("{}.{}", self.entry, self.key)
    }
}

/// What the rules find in one text of the register.
fn hits(map: &DataMap, said: &Said<'_>, language: &str, text: &str) -> Vec<Hit> {
    let folded = fold(text);
    let mut hits: Vec<Hit> = Vec::new();
    for entry in loaded().entries.iter().filter(|entry| looks_at(entry, said) && applies(map, entry, said)) {
        let Some(list) = &entry.list else { continue };
        let term =
            if entry.whole { words().whole(list, language, &folded) } else { words().find(list, language, &folded) };
        hits.extend(term.map(|term| Hit::new(&entry.code, term)));
    }
    hits.extend(denials::undeclared(map, said, language, &folded).map(|term| Hit::new("denial-undeclared", term)));
    hits.extend(says_nothing(&map.register, said, language, &folded));
    let longest = sentences(text).map(|it| it.split_whitespace().count()).max().unwrap_or(0);
    if longest > LONG {
        hits.push(Hit::whole("long-sentence", format!("has a sentence of {longest} words")));
    }
    hits
}

/// Of a purpose: an interest that is its title once more, and a title of one word that nothing explains.
fn says_nothing(register: &Register, said: &Said<'_>, language: &str, folded: &str) -> Option<Hit> {
    let id = said.entry.strip_prefix("purpose.")?.split('.').next()?;
    let purpose = &register.purposes.get(id)?.value;
    let own = |text: &str| text.trim().trim_end_matches('.').to_owned();
    match said.key {
        "interest" => {
            let title = purpose.title.as_ref()?.value.get(language)?;
            let same = own(&fold(title)) == own(folded);
            same.then(|| Hit::whole("generic-interest", "repeats the title of its purpose"))
        }
        "title" => {
            let bare = purpose.description.is_none() && folded.split_whitespace().count() == 1;
            bare.then(|| Hit::whole("vague-purpose", "is a single word, and no description explains it"))
        }
        _ => None,
    }
}

fn looks_at(entry: &Entry, said: &Said<'_>) -> bool {
    let key = format!("{}.{}", said.section, said.key);
    entry.scope.iter().any(|scope| scope == "*" || *scope == key)
}

/// What a rule asks besides the words.
fn applies(map: &DataMap, entry: &Entry, said: &Said<'_>) -> bool {
    let id = said.entry.split('.').nth(1).unwrap_or_default();
    match (entry.code.as_str(), said.section.as_str()) {
        // Criteria beside a period explain it.
        ("vague-retention", "retention") => map.register.retentions.get(id).is_some_and(|it| it.value.period.is_none()),
        // Only where there are data: what nobody annotated can be anonymous.
        ("anonymity-claim", _) => map.activities.iter().any(|it| it.purpose == id && !it.data.is_empty()),
        _ => true,
    }
}

/// What a document says beyond the texts of the register: words of templates.
fn templates(context: &Context<'_>, file: &Rendered, said: &[Said<'_>], findings: &mut Vec<Finding>) {
    let entry = context.register.documents.iter().find(|it| it.value == file.entry);
    let place = entry.map_or_else(|| context.register_file(), |it| it.place.clone());
    let about = format!("document.{}", file.document);
    for (hit, sentence) in added(context.register, said, file) {
        let message = format!(
            "`{}` ({}) says \u{201c}{}\u{201d} in \u{201c}{}\u{201d}",
            file.document,
            file.language,
            hit.term,
            quote(&sentence)
        );
        findings.push(find(hit.code).finding(&about, &place, message).label("a template says so"));
    }
    if let Some(authority) = reading::only_authority(context.register, file) {
        let message = format!(
            "`{}` ({}) names {authority}, and no word leaves the choice of another authority",
            file.document, file.language
        );
        findings.push(find("single-authority").finding(&about, &place, message).label("the only choice?"));
    }
    let named = file.entry.controller.as_ref().map(|id| id.value.as_str());
    let mut controllers = context.register.controllers.iter().filter(|(id, _)| named.is_none_or(|named| named == *id));
    let name = controllers.next().and_then(|(_, it)| it.value.contact.name.as_ref());
    if let Some(name) = name
        && !fold(&file.prose).contains(&fold(&name.value))
    {
        let message = format!("`{}` ({}) does not name the controller `{}`", file.document, file.language, name.value);
        findings.push(find("controller-not-named").finding(about, &place, message).label("does not name it"));
    }
}

/// The same, without what stands in texts of the register, where it is a finding of its own.
fn added(register: &Register, said: &[Said<'_>], file: &Rendered) -> Vec<(Hit, String)> {
    let texts: BTreeSet<String> = said.iter().filter_map(|it| it.text.get(&file.language)).map(fold).collect();
    let mut hits = in_prose(register, file);
    hits.retain(|(hit, _)| !texts.iter().any(|text| holds(text, &fold(&hit.term))));
    hits
}

/// What the rules for every text find in the words of a document, sentences of statutes apart.
fn in_prose(register: &Register, file: &Rendered) -> Vec<(Hit, String)> {
    let mut prose = file.prose.clone();
    for sentence in catalogue().requirements.values().filter_map(|it| it.fixed_text.as_deref()) {
        prose = prose.replace(sentence, "");
    }
    let rules = || loaded().entries.iter().filter(|it| it.list.is_some() && it.scope.iter().any(|scope| scope == "*"));
    let mut hits: Vec<(Hit, String)> = Vec::new();
    for sentence in sentences(&prose) {
        let folded = fold(sentence);
        for entry in rules() {
            let term = entry.list.as_ref().and_then(|list| words().find(list, &file.language, &folded));
            if let Some(term) =
                term.filter(|term| hits.iter().all(|(it, _)| it.code != entry.code || it.term != **term))
            {
                hits.push((Hit::new(&entry.code, term), sentence.to_owned()));
            }
        }
        let denied = denials::in_document(register, &file.language, &folded);
        hits.extend(denied.map(|term| (Hit::new("denial-undeclared", term), sentence.to_owned())));
    }
    hits
}

/// Whether no rule on words that matters found anything in a document: neither in what it says of the register, nor
/// in what its template adds.
pub fn is_clean(map: &DataMap, file: &Rendered) -> bool {
    let register = &map.register;
    let matters = |code: &str, subject: &str| {
        let level = register.levels.get(code).map_or_else(|| find(code).level, |it| it.value);
        level >= Level::Warning && !levels::is_suppressed(register, code, subject)
    };
    let document = format!("document.{}", file.document);
    let prose = fold(&file.prose);
    let texts = all(register);
    let of_texts = |text: &Said<'_>| -> Vec<Hit> {
        let words = text.text.get(&file.language).unwrap_or_default();
        let shown = !words.is_empty() && prose.contains(fold(words).trim_end_matches('.'));
        if shown { hits(map, text, &file.language, words) } else { Vec::new() }
    };
    let said = texts.iter().any(|text| of_texts(text).iter().any(|hit| matters(hit.code, &text.subject())));
    let added = added(register, &texts, file).iter().any(|(hit, _)| matters(hit.code, &document));
    !said && !added
}

/// Where the texts of the register stand that are so in a language.
pub(super) fn saying<'a>(register: &'a Register, language: &str, is_so: impl Fn(&str) -> bool) -> Vec<&'a Place> {
    all(register).into_iter().filter(|it| it.text.get(language).is_some_and(&is_so)).map(|it| it.place).collect()
}

/// The beginning of a sentence, for a message.
pub(super) fn quote(sentence: &str) -> String {
    sentence.split_whitespace().take(QUOTED).collect::<Vec<_>>().join(" ")
}

/// Every text of the register that readers can see.
fn all(register: &Register) -> Vec<Said<'_>> {
    let mut said: Vec<Said<'_>> = Vec::new();
    for entry in texts::by_entry(register) {
        let section = entry.path.split('.').next().unwrap_or_default().to_owned();
        for (key, text) in entry.texts {
            said.push(Said {
                entry: entry.path.clone(),
                section: section.clone(),
                key,
                text: text.value.clone(),
                place: &text.place,
            });
        }
    }
    for (id, recipient) in &register.recipients {
        if let Some(name) = &recipient.value.contact.name {
            let text = Text::new(&register.language, &name.value);
            said.push(Said {
                entry: format!("recipient.{id}"),
                section: "recipient".to_owned(),
                key: "name",
                text,
                place: &name.place,
            });
        }
    }
    for document in &register.documents {
        let entry = format!("document.{}", crate::check::documents::name(&document.value));
        let own = document.value.title.iter().map(|text| ("title", text));
        let editions =
            document.value.editions.iter().filter_map(|it| it.value.changes.as_ref()).map(|text| ("changes", text));
        for (key, text) in own.chain(editions).chain(document.value.more.iter().map(|(key, text)| (key.as_str(), text)))
        {
            said.push(Said {
                entry: entry.clone(),
                section: "document".to_owned(),
                key,
                text: text.value.clone(),
                place: &text.place,
            });
        }
    }
    said
}

/// Codes found in one text, for tests.
#[cfg(test)]
pub(super) fn found(map: &DataMap, entry: &str, section: &str, key: &str, language: &str, text: &str) -> Vec<String> {
    let place = Place::default();
    let said = Said {
        entry: entry.to_owned(),
        section: section.to_owned(),
        key,
        text: Text::new(language, text),
        place: &place,
    };
    hits(map, &said, language, text).into_iter().map(|hit| hit.code.to_owned()).collect()
}

/// What the rules find in the words that a template adds, for tests.
#[cfg(test)]
pub(super) fn found_in(map: &DataMap, file: &Rendered) -> Vec<String> {
    let hits = added(&map.register, &all(&map.register), file);
    hits.into_iter().map(|(hit, sentence)| format!("{}: {sentence}", hit.code)).collect()
}
