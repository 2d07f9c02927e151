//! Every language says everything.

use std::collections::BTreeSet;

use fieldnote_schema::vocabulary;

use crate::document::Templates;

/// Ids of the messages of a language.
fn messages(language: &str) -> BTreeSet<String> {
    let files = fieldnote_templates::MESSAGES.iter().filter(|(tag, ..)| *tag == language);
    let lines = files.flat_map(|(_, _, text)| text.lines());
    lines.filter_map(|line| line.split_once(" =")).map(|(id, _)| id).filter(|id| is_id(id)).map(str::to_owned).collect()
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

#[test]
fn every_language_has_the_messages_of_english_and_no_others() {
    let english = messages("en");
    assert!(english.len() > 500, "only {} messages were found", english.len());
    for (language, ..) in fieldnote_templates::MESSAGES {
        let own = messages(language);
        assert_eq!(own.symmetric_difference(&english).collect::<Vec<_>>(), Vec::<&String>::new(), "{language}");
    }
}

#[test]
fn every_language_names_every_key_of_the_vocabularies() {
    let templates = Templates::built_in().expect("the built-in templates load");
    for language in templates.languages() {
        let locale = templates.locale(language).expect("it is one of them");
        let check = |kind: &str, key: &str| {
            let name = locale.name(kind, key).expect("names have no arguments");
            assert!(name.is_some(), "{language}: {kind} {key}");
        };
        for it in vocabulary::categories() {
            check("category", it.key);
            check("family", it.key.split('.').next().unwrap_or(it.key));
        }
        let subjects = vocabulary::subjects().iter().map(|it| ("subject", it.name()));
        let measures = vocabulary::measures().iter().map(|it| ("measure", it.name()));
        let special = vocabulary::special_kinds().into_iter().map(|it| ("special", it));
        let bases = vocabulary::legal_bases().iter().map(|it| ("basis-name", it.key));
        let conditions = vocabulary::special_conditions().iter().map(|it| ("condition-name", it.key));
        let mechanisms = vocabulary::transfer_mechanisms().iter().map(|it| ("mechanism-name", it.key));
        let roles = vocabulary::recipients().iter().map(|it| ("role", it.key));
        let countries = crate::law::countries::all().map(|(code, _)| ("country", code));
        let law = bases.chain(conditions).chain(mechanisms).chain(countries);
        for (kind, key) in subjects.chain(measures).chain(special).chain(roles).chain(law) {
            check(kind, key);
        }
        for it in vocabulary::legal_bases() {
            assert!(locale.has(&format!("basis-{}", it.key)), "{language}: basis-{}", it.key);
        }
        for it in vocabulary::special_conditions() {
            assert!(locale.has(&format!("condition-{}", it.key)), "{language}: condition-{}", it.key);
        }
        for it in vocabulary::transfer_mechanisms() {
            assert!(locale.has(&format!("transfer-{}", it.key)), "{language}: transfer-{}", it.key);
        }
    }
}

#[test]
fn lists_times_and_days_read_as_people_write_them() {
    let templates = Templates::built_in().expect("the built-in templates load");
    let english = templates.locale("en").expect("English is built in");
    let list = |items: &[&str]| english.list(items).expect("lists are built in");
    assert_eq!(list(&["a", "b", "c", "d"]), "a, b, c and d");
    assert_eq!(list(&["a", "b"]), "a and b");
    let period = |iso: &str| english.period(&iso.parse().expect("a duration")).expect("periods are built in");
    assert_eq!(period("P1Y"), "one year");
    assert_eq!(period("P1Y6M"), "one year and six months");
    assert_eq!(period("P90D"), "90 days");
    assert_eq!(english.day("2026-12-01").expect("days are built in"), "1 December 2026");
    assert_eq!(english.day("soon").expect("anything else stays"), "soon");
    assert_eq!(english.in_country("US").expect("countries are built in"), "in the United States");
    assert_eq!(english.in_country("SE").expect("countries are built in"), "in Sweden");
}
