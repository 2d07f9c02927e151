//! Small tables of the law: legal bases, ages of consent, US states, statutory categories of California.

use std::sync::OnceLock;

use indexmap::IndexMap;
use serde::Deserialize;

use crate::day::Day;

/// A legal basis of Art. 6(1) GDPR.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Basis {
    /// Key in the register.
    pub key: String,
    /// Condition that it settles.
    pub condition: String,
    /// Citation.
    pub law: String,
}

/// A condition of Art. 9(2) GDPR.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpecialCondition {
    /// Key in the register.
    pub key: String,
    /// Whether a law has to stand behind it.
    pub needs_law: bool,
    /// Citation.
    pub law: String,
}

/// The privacy act of a US state.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// `US-TX`.
    pub code: String,
    /// Its name.
    pub act: String,
    /// Where it puts the duty to inform.
    pub law: String,
    /// Since when it applies.
    pub from: Day,
    /// What else to know.
    pub note: Option<String>,
}

/// A statutory category of personal information in California.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatutoryCategory {
    /// Letter in Cal. Civ. Code § 1798.140: `(v)(1)(A)`, `(ae)(1)(C)`.
    pub letter: String,
    /// The statute's word.
    pub term: String,
    /// What belongs to it.
    pub such_as: String,
    /// Sensitive personal information.
    pub sensitive: bool,
}

#[derive(Deserialize)]
struct Bases {
    basis: Vec<Basis>,
    art9: Vec<SpecialCondition>,
}

#[derive(Deserialize)]
struct Ages {
    default: u8,
    age: IndexMap<String, u8>,
}

#[derive(Deserialize)]
struct States {
    state: Vec<State>,
}

#[derive(Deserialize)]
struct Categories {
    category: Vec<StatutoryCategory>,
}

fn base_file() -> &'static Bases {
    static FILE: OnceLock<Bases> = OnceLock::new();
    FILE.get_or_init(|| super::built_in("bases.toml", include_str!("../../law/bases.toml")))
}

fn ages() -> &'static Ages {
    static FILE: OnceLock<Ages> = OnceLock::new();
    FILE.get_or_init(|| super::built_in("child_ages.toml", include_str!("../../law/child_ages.toml")))
}

/// The legal bases.
pub fn bases() -> &'static [Basis] {
    &base_file().basis
}

/// A condition of Art. 9(2) by its key.
pub fn special_condition(key: &str) -> Option<&'static SpecialCondition> {
    base_file().art9.iter().find(|it| it.key == key)
}

/// The age from which a child consents alone in a country; `None` where it is not certain.
pub fn child_age(country: &str) -> Option<u8> {
    ages().age.get(country).copied()
}

/// The age where a state has set none (GDPR Art. 8(1)).
pub fn default_child_age() -> u8 {
    ages().default
}

/// The US states with a privacy act.
pub fn states() -> &'static [State] {
    static FILE: OnceLock<States> = OnceLock::new();
    &FILE.get_or_init(|| super::built_in("states.toml", include_str!("../../law/states.toml"))).state
}

/// The act of a state.
pub fn state(code: &str) -> Option<&'static State> {
    states().iter().find(|it| it.code == code)
}

/// The statutory categories of California, in the order of the statute.
pub fn statutory_categories() -> &'static [StatutoryCategory] {
    static FILE: OnceLock<Categories> = OnceLock::new();
    let load = || super::built_in("ccpa_categories.toml", include_str!("../../law/ccpa_categories.toml"));
    &FILE.get_or_init(load).category
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fieldnote_schema::vocabulary;

    use super::*;
    use crate::law::{catalogue::catalogue, countries};

    #[test]
    fn bases_and_special_conditions_are_those_of_the_vocabulary() {
        let keys: BTreeSet<_> = bases().iter().map(|it| it.key.as_str()).collect();
        assert_eq!(keys, vocabulary::legal_bases().iter().map(|it| it.key).collect());
        assert!(vocabulary::special_conditions().iter().all(|it| special_condition(it.key).is_some()));
        assert!(bases().iter().all(|it| catalogue().conditions.contains_key(&it.condition)));
    }

    #[test]
    fn ages_lie_where_the_regulation_allows_them() {
        assert!(ages().age.iter().all(|(code, age)| countries::name(code).is_some() && (13..=16).contains(age)));
        assert_eq!((child_age("AT"), child_age("DK"), default_child_age()), (Some(14), None, 16));
    }

    #[test]
    fn every_letter_of_the_vocabulary_is_a_statutory_category() {
        let letters: BTreeSet<_> = statutory_categories().iter().map(|it| it.letter.as_str()).collect();
        assert_eq!(letters.len(), statutory_categories().len());
        for category in vocabulary::categories() {
            let known = |letter: &str| letters.contains(format!("(v)(1)({letter})").as_str());
            assert!(category.ccpa.is_none_or(known), "{}", category.key);
        }
    }

    #[test]
    fn states_are_told_apart() {
        let codes: BTreeSet<_> = states().iter().map(|it| &it.code).collect();
        assert_eq!(codes.len(), states().len());
        assert!(states().iter().all(|it| it.code.starts_with("US-")));
    }
}
