//! Whom a document is for, and what stands at its head.

use std::collections::{BTreeMap, BTreeSet};

use fieldnote_schema::Place;
use schemars::JsonSchema;
use serde::Serialize;

use super::{Builder, Error, Evidence, data::Entry};
use crate::{datamap::Datum, document::escape};

/// The head of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Heading {
    /// The declared title.
    pub title: Option<String>,
    /// Version shown to readers.
    pub version: Option<String>,
    /// "1 December 2026".
    pub effective_from: Option<String>,
    /// The data subjects it is for, as plural nouns; empty is all.
    pub subjects: Vec<String>,
    /// The same document in other languages.
    pub translations: Vec<Translation>,
    /// The change log, in the order of the register; versions that say nothing for readers are left out.
    pub editions: Vec<EditionNote>,
    /// The law that it follows: `gdpr`, `uk-gdpr` or `both`.
    pub law: &'static str,
}

/// What a version of the document changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EditionNote {
    /// Version.
    pub version: String,
    /// "1 December 2026".
    pub date: String,
    /// Sentences for readers.
    pub words: String,
}

/// The document in another language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Translation {
    /// BCP 47 tag.
    pub language: String,
    /// Its name in itself: `Deutsch`.
    pub name: String,
    /// File beside this one.
    pub href: String,
}

impl<'a> Builder<'a> {
    pub(super) fn heading(&mut self) -> Result<Heading, Error> {
        let document = self.document;
        let effective_from = match &document.effective_from {
            Some(day) => {
                let words = self.locale.day(&day.value)?.into_owned();
                Some(self.say(Evidence::of("notice.effective_date").at([&day.place]), &words))
            }
            None => None,
        };
        let mut subjects = Vec::new();
        for subject in &document.subjects {
            subjects.push(self.subject(&subject.value, "", [&subject.place])?);
        }
        Ok(Heading {
            title: match &document.title {
                Some(title) => title.value.get(self.locale.tag()).map(escape::clean),
                None => None,
            },
            version: self.value(Evidence::of("notice.version"), document.version.as_ref()),
            effective_from,
            subjects,
            translations: self.translations.clone(),
            editions: self.editions()?,
            law: self.law(),
        })
    }

    fn editions(&mut self) -> Result<Vec<EditionNote>, Error> {
        let mut notes = Vec::new();
        for edition in &self.document.editions {
            let edition = &edition.value;
            let (Some(version), Some(day), Some(changes)) =
                (&edition.version, &edition.effective_from, &edition.changes)
            else {
                continue;
            };
            let date = self.locale.day(&day.value)?.into_owned();
            let evidence = Evidence::of("notice.change_notice").at([&changes.place]);
            let words = self.need(evidence, Some(changes), "gap-changes", &version.value)?;
            notes.push(EditionNote { version: escape::clean(&version.value), date, words });
        }
        Ok(notes)
    }

    /// The people that data are about, each kind once.
    pub(super) fn subjects(&mut self, entries: &[Entry<'a>], within: &str) -> Result<Vec<String>, Error> {
        let mut places: BTreeMap<&str, BTreeSet<&Place>> = BTreeMap::new();
        for (datum, _) in entries {
            if let Some(subject) = datum.keys.subject.as_deref() {
                places.entry(subject).or_default().insert(&datum.place);
            }
        }
        places.into_iter().map(|(key, places)| self.subject(key, within, places)).collect()
    }

    /// People of a kind, as a plural noun: in declared words, or in those of the vocabulary because of these places.
    pub(super) fn subject<'p>(
        &mut self,
        key: &str,
        within: &str,
        places: impl IntoIterator<Item = &'p Place>,
    ) -> Result<String, Error> {
        let evidence = Evidence::of("subjects.*.category").about(key).within(within);
        let id = key.strip_prefix("custom.").unwrap_or(key);
        let declared = self.register().subjects.get(id);
        if let Some(title) = declared.and_then(|subject| subject.value.title.as_ref()) {
            return self.need(evidence, Some(title), "gap-subject", key);
        }
        let known = if id.len() == key.len() { self.locale.name("subject", key)? } else { None };
        match known {
            Some(words) => Ok(self.say(evidence.at(places), &words)),
            None => self.gap(evidence.at(places), "gap-subject", key),
        }
    }

    /// Whether a datum is about the people of this document.
    pub(super) fn is_about(&self, datum: &Datum) -> bool {
        let subjects = &self.document.subjects;
        subjects.is_empty() || datum.keys.subject.as_ref().is_some_and(|own| subjects.iter().any(|it| it.value == *own))
    }
}
