//! Supervisory authorities that take complaints.

use std::sync::OnceLock;

use serde::Deserialize;

/// A supervisory authority.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// Code of the state (`FR`) or region (`DE-BE`).
    pub id: String,
    /// State it works in.
    pub country: String,
    /// Whom it supervises.
    #[serde(default)]
    pub sector: Sector,
    /// Name in its own language.
    pub name: String,
    /// Name in English.
    pub name_en: String,
    /// Short name.
    pub short: Option<String>,
    /// Website.
    pub website: String,
    /// What else to know.
    pub note: Option<String>,
}

impl Authority {
    /// Whether a text names it: in its own language or one of them, in English, or with its short name.
    pub fn is_called(&self, text: &str) -> bool {
        let plain = |name: &str| name.trim().trim_start_matches("The ").trim_start_matches("the ").to_lowercase();
        let names = self.name.split(" / ").chain([self.name.as_str(), &self.name_en]).chain(self.short.as_deref());
        let text = plain(text.split(" (").next().unwrap_or(text));
        names.into_iter().any(|name| plain(name) == text)
    }
}

/// Whom an authority supervises.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sector {
    /// Everybody.
    #[default]
    All,
    /// Businesses and other private bodies.
    Private,
    /// Public bodies.
    Public,
}

impl Authority {
    /// Its name for readers of a language: of the Swiss names in German, French and Italian the one in that language,
    /// else the English one.
    pub fn name_in(&self, language: &str) -> &str {
        let names: Vec<_> = self.name.split(" / ").collect();
        let own = ["de", "fr", "it"].into_iter().position(|it| it == language).and_then(|index| names.get(index));
        match names.as_slice() {
            [_, _, _] => own.copied().unwrap_or(&self.name_en),
            _ => &self.name,
        }
    }
}

#[derive(Deserialize)]
struct File {
    authority: Vec<Authority>,
}

/// Every authority, states first.
pub fn all() -> &'static [Authority] {
    static FILE: OnceLock<File> = OnceLock::new();
    &FILE.get_or_init(|| super::built_in("authorities.toml", include_str!("../../law/authorities.toml"))).authority
}

/// The authority that takes complaints on a business in a state (`FR`) or region (`DE-BE`).
///
/// `None` where none is known, or where only the region tells which one it is (Germany).
pub fn of_business(place: &str) -> Option<&'static Authority> {
    let private = |authority: &&Authority| authority.sector != Sector::Public;
    let exact = |id: &str| all().iter().filter(private).find(|authority| authority.id == id);
    exact(place).or_else(|| place.split_once('-').and_then(|(country, _)| exact(country)))
}

/// The authorities that take complaints on businesses in the regions of a state.
pub fn regional(country: &str) -> impl Iterator<Item = &'static Authority> {
    all().iter().filter(move |it| it.country == country && it.id != country && it.sector != Sector::Public)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::law::countries;

    #[test]
    fn every_authority_is_told_apart_and_stands_in_a_real_place() {
        let ids: BTreeSet<_> = all().iter().map(|it| &it.id).collect();
        assert_eq!(ids.len(), all().len());
        for authority in all() {
            assert!(countries::is_place(&authority.country), "{}", authority.id);
            assert!(authority.website.starts_with("https://"), "{}", authority.id);
        }
    }

    #[test]
    fn every_state_of_the_area_has_an_authority_for_businesses() {
        for country in countries::members("EEA") {
            assert!(of_business(country).is_some() || regional(country).next().is_some(), "{country}");
        }
    }

    #[test]
    fn german_businesses_have_the_authority_of_their_land() {
        assert_eq!(of_business("DE"), None);
        assert_eq!(of_business("DE-BY").and_then(|it| it.short.as_deref()), Some("BayLDA"));
        assert_eq!(regional("DE").count(), 16);
        assert_eq!(of_business("FR-75").map(|it| it.id.as_str()), Some("FR"));
    }
}
