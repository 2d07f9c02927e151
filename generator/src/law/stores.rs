//! What the forms of app stores ask about data: the data types and purposes of Apple's App Store, and the questions of
//! Google Play's Data safety form, in the stores' own words.

use std::sync::OnceLock;

use serde::Deserialize;

/// Apple's interfaces that need a reason, after `NSPrivacyAccessedAPICategory`.
pub const INTERFACES: [&str; 5] = ["ActiveKeyboards", "DiskSpace", "FileTimestamp", "SystemBootTime", "UserDefaults"];

/// The beginning of Google's questions about single data types.
pub const USAGE: &str = "PSL_DATA_USAGE_RESPONSES:";

/// Stands for a data type in Google's questions.
const TYPE: &str = "{type}";

/// A data type or a purpose of Apple's.
#[derive(Clone, Debug, Deserialize)]
pub struct AppStoreTerm {
    /// What it is.
    pub kind: TermKind,
    /// The end of its name in a privacy manifest: `PreciseLocation`.
    pub id: String,
    /// The group in which App Store Connect shows it.
    pub group: String,
    /// Its name there.
    pub name: String,
}

/// What a term of Apple's names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TermKind {
    /// What data are collected.
    Type,
    /// What for.
    Purpose,
}

/// A line of Google's form: a question, or a question with one of the answers to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct PlayLine {
    /// Its id; those about single data types hold `{type}`.
    pub question: String,
    /// Id of the answer; empty where the answer is free.
    pub response: String,
    /// How often it has to be answered, in Google's word.
    pub requirement: String,
    /// For people; those about single data types hold `{name}`.
    pub label: String,
}

/// A data type of Google's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlayType {
    /// `PSL_PRECISE_LOCATION`.
    pub id: &'static str,
    /// "Location".
    pub group: &'static str,
    /// "Precise location".
    pub name: &'static str,
}

/// Apple's data types and purposes, in Apple's order.
pub fn app_store() -> &'static [AppStoreTerm] {
    static TERMS: OnceLock<Vec<AppStoreTerm>> = OnceLock::new();
    TERMS.get_or_init(|| read("app_store.csv", include_str!("../../law/stores/app_store.csv")))
}

/// The term of that kind and id.
pub fn app_store_term(kind: TermKind, id: &str) -> Option<&'static AppStoreTerm> {
    app_store().iter().find(|term| term.kind == kind && term.id == id)
}

/// The lines of Google's form, in its order; those about single data types once.
pub fn play() -> &'static [PlayLine] {
    static LINES: OnceLock<Vec<PlayLine>> = OnceLock::new();
    LINES.get_or_init(|| read("google_play.csv", include_str!("../../law/stores/google_play.csv")))
}

/// Google's data types, in Google's order.
pub fn play_types() -> impl Iterator<Item = PlayType> {
    play().iter().filter(|line| line.question.starts_with("PSL_DATA_TYPES_")).map(|line| {
        let (group, name) = line.label.split_once(" / ").unwrap_or(("", &line.label));
        PlayType { id: &line.response, group, name }
    })
}

/// The lines about one data type.
pub fn play_usage(of: PlayType) -> impl Iterator<Item = PlayLine> {
    play().iter().filter(|line| line.question.contains(TYPE)).map(move |line| PlayLine {
        question: line.question.replace(TYPE, of.id),
        label: line.label.replacen("{name}", of.name, 1),
        ..line.clone()
    })
}

/// The answers to a question, as the register writes them: without the beginning that all have, in small letters.
pub fn answers(question: &str, prefix: &str) -> impl Iterator<Item = &'static str> + Clone {
    static WORDS: OnceLock<Vec<(&'static str, String)>> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        play().iter().map(|line| (line.question.as_str(), line.response.to_ascii_lowercase())).collect()
    });
    let (question, prefix) = (question.to_owned(), prefix.to_ascii_lowercase());
    let of_question = words.iter().filter(move |(own, _)| *own == question);
    of_question.filter_map(move |(_, word)| word.strip_prefix(prefix.as_str()))
}

/// The label of an answer: what Google's form shows beside it.
pub fn play_label(question: &str, response: &str) -> Option<&'static str> {
    let line = play().iter().find(|line| line.question.ends_with(question) && line.response == response)?;
    line.label.rsplit(" / ").next()
}

fn read<T: serde::de::DeserializeOwned>(name: &str, text: &str) -> Vec<T> {
    let rows: Result<Vec<T>, _> = csv::Reader::from_reader(text.as_bytes()).deserialize().collect();
    rows.unwrap_or_else(|error| unreachable!("the built-in {name} was tested: {error}"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fieldnote_schema::vocabulary;

    use super::*;

    #[test]
    fn every_category_and_kind_of_purpose_has_a_name_in_both_stores() {
        let play_purposes: BTreeSet<_> =
            answers("PSL_DATA_USAGE_RESPONSES:{type}:DATA_USAGE_COLLECTION_PURPOSE", "PSL_").collect();
        for category in vocabulary::categories() {
            assert!(app_store_term(TermKind::Type, category.apple).is_some(), "{}", category.key);
            assert!(play_types().any(|it| it.id == category.google_play), "{}", category.key);
        }
        for purpose in vocabulary::purposes() {
            assert!(app_store_term(TermKind::Purpose, purpose.apple).is_some(), "{}", purpose.key);
            let play = purpose.google_play.to_ascii_lowercase();
            assert!(play_purposes.contains(play.trim_start_matches("psl_")), "{}", purpose.key);
        }
    }

    #[test]
    fn the_forms_have_as_many_types_and_purposes_as_their_stores() {
        let terms = |kind| app_store().iter().filter(|term| term.kind == kind).count();
        assert_eq!((terms(TermKind::Type), terms(TermKind::Purpose)), (35, 6));
        assert_eq!(play_types().count(), 38);
        let name = play_types().find(|it| it.id == "PSL_EMAIL").expect("the form asks for it");
        let lines: Vec<_> = play_usage(name).collect();
        assert_eq!(lines.len(), 19);
        assert!(lines.iter().all(|line| line.question.starts_with("PSL_DATA_USAGE_RESPONSES:PSL_EMAIL:")));
        assert!(lines.iter().all(|line| line.label.starts_with("Data usage and handling (Email address) / ")));
    }
}
