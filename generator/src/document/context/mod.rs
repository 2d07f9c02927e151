//! What templates get: documented structs, the public contract between data maps and templates.
//!
//! Texts arrive cleaned and carry invisible evidence marks; printing them is enough to say the fact with its evidence.
//! A [`Fact`] is a key to choose a message by; its `mark` goes into `t(fact=..)`, so that the sentence carries the
//! evidence. Lists are in the order in which they should be shown; there are no maps.

mod data;
mod essence;
mod further;
mod inventory;
mod names;
mod notice;
mod party;
mod people;
mod policy;
mod processor;
mod purpose;
mod recipient;
mod record;
mod retention;
mod rights;
mod schedule;
mod screening;
mod store;
mod summary;
mod tracker;
mod transfer;
#[cfg(feature = "xlsx")]
mod workbook;

use fieldnote_schema::Place;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

pub(super) use self::data::whole;
#[cfg(feature = "xlsx")]
pub use self::workbook::{Line, Sheet, Workbook};
pub use self::{
    data::{Data, FromSource, Mixed, Phrases},
    essence::{JointEssence, Partner, Together},
    inventory::{FieldRow, Inventory, RecordTable},
    notice::{Decision, Declared, Notice},
    party::{Joint, Party, Representative},
    people::{Heading, Translation},
    policy::{
        Choices, Collected, Fixed, Given, KeptFor, Link, Policy, PolicyPurpose, PolicyRight, SensitiveRow,
        SoldOrShared, Statements, ThirdParty,
    },
    processor::{PROCESSOR_COLUMNS, ProcessorRecord, Served},
    purpose::{Part, Provided, Purpose},
    recipient::Recipient,
    record::{COLUMNS, Cell, Record, Row},
    retention::Kept,
    rights::{Consent, Right, Rights},
    schedule::{Open, RetentionSchedule, SCHEDULE_COLUMNS},
    screening::{Question, Screened, Screening},
    store::{Answer, AppStore, AppStoreType, DataSafety, DataSafetyType, LabelPart},
    summary::Summary,
    tracker::{ExceptionNote, Tracker},
    transfer::Transfer,
};
use super::{
    Error, escape,
    evidence::{self, Entry, Evidence, Marks},
    locale::Locale,
};
use crate::{
    datamap::DataMap,
    register::model::{At, Document, Register},
    text::Text,
};

/// Version of the structs below; raised when a template written for the last one would fail.
pub const FORMAT: &str = "fieldnote-context/1";

/// Stands for the law; no text of users holds it.
const LAW: char = '\u{FDE3}';

/// A key, and the mark of the fact that it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Fact {
    /// Key of a vocabulary, such as `consent`.
    pub key: String,
    /// Invisible; goes into `t(fact=..)`.
    pub mark: String,
}

/// Makes the texts of one document in one language.
pub(super) struct Builder<'a> {
    pub(super) map: &'a DataMap,
    pub(super) document: &'a Document,
    pub(super) locale: &'a Locale,
    pub(super) marks: Marks,
    /// The document in its other languages.
    pub(super) translations: Vec<Translation>,
}

impl<'a> Builder<'a> {
    /// A builder without marks yet.
    pub(super) fn new(map: &'a DataMap, document: &'a Document, locale: &'a Locale) -> Self {
        Self { map, document, locale, marks: Marks::default(), translations: Vec::new() }
    }

    /// The text with the law that the document follows in place of its mark, the term `-gdpr` of the locales.
    pub(super) fn with_law(&self, text: &str) -> Result<String, Error> {
        let law = self.locale.words(&format!("law-{}", self.law()), &[])?;
        Ok(text.replace(LAW, &law))
    }

    /// `gdpr`, `uk-gdpr`, or `both`.
    pub(super) fn law(&self) -> &'static str {
        let claims = |id: &str| self.document.regimes.iter().any(|regime| regime.value == id);
        match (claims("gdpr"), claims("uk-gdpr")) {
            (true, true) => "both",
            (false, true) => "uk-gdpr",
            _ => "gdpr",
        }
    }

    fn register(&self) -> &'a Register {
        &self.map.register
    }

    /// A text that says a fact.
    fn say(&mut self, evidence: Evidence, words: &str) -> String {
        let open = self.marks.open(Entry::Fact(evidence));
        evidence::wrap(&open, &escape::clean(words))
    }

    /// The opening of a mark, for a sentence that says a fact.
    fn mark(&mut self, evidence: Evidence) -> String {
        self.marks.open(Entry::Fact(evidence))
    }

    fn fact(&mut self, evidence: Evidence, key: &str) -> Fact {
        Fact { key: key.to_owned(), mark: self.mark(evidence) }
    }

    /// A text that says what is missing.
    fn gap(&mut self, evidence: Evidence, message: &str, item: &str) -> Result<String, Error> {
        let what = self.locale.words(message, &[("item", &escape::clean(item))])?;
        let words = self.locale.words("gap", &[("what", &what)])?;
        Ok(self.lack(evidence, &words, what))
    }

    fn lack(&mut self, evidence: Evidence, words: &str, what: String) -> String {
        let open = self.marks.open(Entry::Gap(evidence, what));
        evidence::wrap(&open, words)
    }

    /// A declared text in this language; a gap where it is declared in others only, or nowhere.
    fn need(
        &mut self,
        evidence: Evidence,
        text: Option<&At<Text>>,
        message: &str,
        item: &str,
    ) -> Result<String, Error> {
        match self.have(evidence.clone(), text, message, item)? {
            Some(words) => Ok(words),
            None => self.gap(evidence, message, item),
        }
    }

    /// A declared text in this language; `None` where it is declared in no language, a gap where in others only.
    fn have(
        &mut self,
        evidence: Evidence,
        text: Option<&At<Text>>,
        message: &str,
        item: &str,
    ) -> Result<Option<String>, Error> {
        let Some(text) = text else { return Ok(None) };
        let evidence = evidence.at([&text.place]);
        let words = text.value.get(self.locale.tag()).map(escape::clean).filter(|words| !words.is_empty());
        if let Some(words) = words {
            return Ok(Some(self.say(evidence, &words)));
        }
        let what = self.locale.words(message, &[("item", &escape::clean(item))])?;
        let words = self.locale.words("gap-translation", &[("what", &what)])?;
        Ok(Some(self.lack(evidence, &words, words.clone())))
    }

    /// A declared citation: where it has no words in this language, those of the default language stand.
    fn citation(&mut self, evidence: Evidence, text: Option<&At<Text>>) -> Option<String> {
        let text = text?;
        let words = text.value.get(self.locale.tag()).or_else(|| text.value.get(&self.register().language))?;
        (!escape::clean(words).is_empty()).then(|| self.say(evidence.at([&text.place]), words))
    }

    /// A declared value that reads the same in every language.
    fn value(&mut self, evidence: Evidence, value: Option<&At<String>>) -> Option<String> {
        let value = value.filter(|value| !escape::clean(&value.value).is_empty())?;
        Some(self.say(evidence.at([&value.place]), &value.value))
    }
}

/// Several facts said by one sentence.
fn both(first: &str, second: &str) -> String {
    format!("{first}{second}")
}

/// Texts, each with the opening of its marks: those that read the same become one, under the marks of all.
fn each_once(items: impl IntoIterator<Item = (String, String)>) -> Vec<String> {
    let mut once: IndexMap<String, String> = IndexMap::new();
    for (mark, words) in items {
        once.entry(words).or_default().push_str(&mark);
    }
    once.into_iter().map(|(words, mark)| evidence::wrap(&mark, &escape::clean(&words))).collect()
}

/// Where an entry stands, if it does.
fn place_of<T>(entry: Option<&At<T>>) -> Option<&Place> {
    entry.map(|entry| &entry.place)
}
