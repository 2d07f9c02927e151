//! Countries, the areas they form, and territories under the rules of another country.

use std::sync::OnceLock;

use indexmap::IndexMap;
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    areas: IndexMap<String, Vec<String>>,
    same_as: IndexMap<String, String>,
    names: IndexMap<String, String>,
}

fn file() -> &'static File {
    static FILE: OnceLock<File> = OnceLock::new();
    FILE.get_or_init(|| super::built_in("countries.toml", include_str!("../../law/countries.toml")))
}

/// The English name of a country; `None` where the code is none of ISO 3166-1 alpha-2.
pub fn name(code: &str) -> Option<&'static str> {
    file().names.get(code).map(String::as_str)
}

/// Every code with its English name, in order of code.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    file().names.iter().map(|(code, name)| (code.as_str(), name.as_str()))
}

/// The code that a word most likely means: a code in other letters, a name in a language of the documents, `UK`.
pub fn named(word: &str) -> Option<&'static str> {
    let wanted = match word {
        "UK" => "GB",
        "EL" => "GR",
        _ => word,
    };
    let mut all = all();
    let found = all.find(|(code, name)| code.eq_ignore_ascii_case(wanted) || name.eq_ignore_ascii_case(wanted));
    found.map(|(code, _)| code).or_else(|| named_in_a_language(wanted))
}

/// The code of a name that Unicode CLDR gives in one of the built-in languages: their messages carry these names.
fn named_in_a_language(word: &str) -> Option<&'static str> {
    let wanted = word.trim().to_lowercase();
    let lines = fieldnote_templates::MESSAGES.iter().flat_map(|(_, _, text)| text.lines());
    let mut names = lines.filter_map(|line| line.strip_prefix("country-")?.split_once(" = "));
    let (code, _) = names.find(|(code, name)| code.len() == 2 && name.to_lowercase() == wanted)?;
    all().find(|(known, _)| *known == code).map(|(known, _)| known)
}

/// The code whose rules hold there: `FR` for `RE`, otherwise the code itself.
pub fn ruled_by(code: &str) -> &str {
    file().same_as.get(code).map_or(code, String::as_str)
}

/// Whether a place, or the country it is ruled by, is an area or lies in it: `FR` and `EU` in `EEA`, `US-CA` in `US`.
pub fn within(code: &str, area: &str) -> bool {
    let code = ruled_by(code);
    let of_area = members(area);
    let own = members(code);
    code == area
        || of_area.iter().any(|member| member == code)
        || !own.is_empty() && own.iter().all(|member| of_area.contains(member))
        || code.split_once('-').is_some_and(|(country, _)| within(country, area))
}

/// Whether one of two places lies in the other, so that somebody can be in both.
pub fn meet(one: &str, other: &str) -> bool {
    within(one, other) || within(other, one)
}

/// Member countries of an area (`EU`, `EEA`), sorted; none where it is no area.
pub fn members(area: &str) -> &'static [String] {
    file().areas.get(area).map_or(&[], Vec::as_slice)
}

/// Whether the code names a country, an area, or one of their regions (`US-CA`, `DE-BE`).
pub fn is_place(code: &str) -> bool {
    let country = code.split_once('-').map_or(code, |(country, _)| country);
    name(country).is_some() || file().areas.contains_key(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_area_and_territory_refers_to_known_codes() {
        for (area, members) in &file().areas {
            assert!(members.iter().all(|code| name(code).is_some()), "{area}");
            assert!(members.is_sorted(), "{area}");
        }
        for (code, other) in &file().same_as {
            assert!(name(code).is_some() && name(other).is_some(), "{code} = {other}");
            assert_eq!(ruled_by(other), other, "{code} = {other} leads on");
        }
        assert_eq!((members("EU").len(), members("EEA").len()), (27, 30));
    }

    #[test]
    fn an_outermost_region_belongs_to_the_union_and_greenland_does_not() {
        assert!(within("RE", "EU") && within("AX", "EEA") && within("NO", "EEA"));
        assert!(!within("GL", "EEA") && !within("NO", "EU") && !within("GB", "EEA") && !within("CH", "EEA"));
    }

    #[test]
    fn an_area_lies_in_a_larger_one_and_a_state_in_its_country() {
        assert!(within("EU", "EEA") && !within("EEA", "EU") && within("US-CA", "US") && !within("US", "US-CA"));
        assert!(meet("EU", "FR") && meet("US", "US-CA") && meet("EEA", "EU") && !meet("US-CA", "US-TX"));
    }

    #[test]
    fn a_country_is_known_by_its_name_in_every_language() {
        for name in ["Germany", "deutschland", "Allemagne", "ALEMANIA", "de", " Alemania "] {
            assert_eq!(named(name), Some("DE"), "{name}");
        }
        for (name, code) in [("Österreich", "AT"), ("États-Unis", "US"), ("Reino Unido", "GB"), ("UK", "GB")] {
            assert_eq!(named(name), Some(code), "{name}");
        }
        assert_eq!((named("Atlantis"), named("")), (None, None));
    }

    #[test]
    fn places_are_countries_areas_and_regions() {
        assert!(is_place("DE") && is_place("EEA") && is_place("US-CA"));
        assert!(!is_place("UK") && !is_place("Germany") && !is_place(""));
    }
}
