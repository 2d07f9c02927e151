//! Ways in which data may leave an area: what each exporter's law accepts.

use std::sync::OnceLock;

use serde::Deserialize;

use super::adequacy::Exporter;

/// A way of transfer under the law of one exporter.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mechanism {
    /// For data from here.
    pub exporter: Exporter,
    /// Key as in the register: `scc`, `idta`.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Noun phrase for readers.
    pub title: String,
    /// The law.
    pub citation: String,
    /// Whether readers are told how to get a copy.
    pub copy: bool,
    /// What else to know.
    pub note: Option<String>,
}

/// What a mechanism is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A decision on the country.
    Adequacy,
    /// An appropriate safeguard (Art. 46 GDPR).
    Safeguard,
    /// An exception for specific situations (Art. 49 GDPR).
    Derogation,
}

#[derive(Deserialize)]
struct File {
    mechanism: Vec<Mechanism>,
}

/// Every mechanism.
pub fn all() -> &'static [Mechanism] {
    static FILE: OnceLock<File> = OnceLock::new();
    &FILE.get_or_init(|| super::built_in("mechanisms.toml", include_str!("../../law/mechanisms.toml"))).mechanism
}

/// The mechanism of that id under the law of the exporter; `None` where that law does not know it.
pub fn get(exporter: Exporter, id: &str) -> Option<&'static Mechanism> {
    all().iter().find(|mechanism| mechanism.exporter == exporter && mechanism.id == id)
}

/// The safeguard or derogation among those that a register declares, separated by spaces or commas, which the law of the
/// exporter knows.
pub fn declared(exporter: Exporter, words: &str) -> Option<&'static Mechanism> {
    let known = words.split([' ', ',']).filter_map(|id| get(exporter, id));
    { known }.find(|mechanism| mechanism.kind != Kind::Adequacy)
}

/// What the law of an exporter accepts.
pub fn valid(exporter: Exporter) -> impl Iterator<Item = &'static Mechanism> {
    all().iter().filter(move |mechanism| mechanism.exporter == exporter)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_mechanism_is_told_apart_and_no_title_is_empty() {
        let ids: BTreeSet<_> = all().iter().map(|it| (it.exporter.citation(), &it.id)).collect();
        assert_eq!(ids.len(), all().len());
        assert!(all().iter().all(|it| !it.title.is_empty() && !it.citation.is_empty()));
    }

    #[test]
    fn the_mechanisms_of_the_gdpr_are_those_of_the_vocabulary() {
        let table = include_str!("../../../schema/vocabulary/transfer_mechanisms.csv");
        let keys: BTreeSet<_> = table.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
        let ids: BTreeSet<_> = valid(Exporter::Eea).map(|it| it.id.as_str()).collect();
        assert_eq!(ids, keys);
    }

    #[test]
    fn bare_eu_clauses_are_no_british_or_brazilian_safeguard() {
        assert!(get(Exporter::Uk, "scc").is_none() && get(Exporter::Br, "scc").is_none());
        assert!(get(Exporter::Uk, "addendum").is_some_and(|it| it.copy && it.kind == Kind::Safeguard));
        assert!(get(Exporter::Eea, "scc").is_some_and(|it| it.copy));
    }
}
