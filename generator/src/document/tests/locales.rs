//! Every language says everything.

use std::collections::{BTreeMap, BTreeSet};

use fieldnote_schema::vocabulary;
use fluent_syntax::{ast, parser};

use super::{REGISTER, customer, map_of};
use crate::{
    document::{Format, Options, Override, Templates, context::Builder, evidence, html, plan, render_all, text, told},
    law::{adequacy, adequacy::Exporter, mechanisms},
};

/// Messages and terms of a language, each with its variables, those of the messages that it quotes included.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let files = fieldnote_templates::MESSAGES.iter().filter(|(tag, ..)| *tag == language);
    let mut texts = BTreeMap::new();
    for (_, path, text) in files {
        let resource = parser::parse(*text).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
        for entry in resource.body {
            let (id, text) = match &entry {
                ast::Entry::Message(message) => (message.id.name.to_owned(), format!("{message:?}")),
                ast::Entry::Term(term) => (format!("-{}", term.id.name), format!("{term:?}")),
                _ => continue,
            };
            assert!(texts.insert(id.clone(), text).is_none(), "{path}: `{id}` stands there twice");
        }
    }
    texts.keys().map(|id| (id.clone(), variables(&texts, id))).collect()
}

/// The names behind `VariableReference` and `MessageReference` in the debug form of a message.
fn variables(texts: &BTreeMap<String, String>, id: &str) -> BTreeSet<String> {
    let named = |kind: &str| {
        let text = texts.get(id).map_or("", String::as_str);
        let parts = text.split(kind).skip(1);
        parts.filter_map(|part| part.split('"').nth(1)).map(str::to_owned).collect::<BTreeSet<_>>()
    };
    let quoted = named("MessageReference {");
    named("VariableReference {").into_iter().chain(quoted.iter().flat_map(|id| variables(texts, id))).collect()
}

#[test]
fn every_language_has_the_messages_of_english_with_the_same_variables_and_no_others() {
    // What a language can choose its words by, and another need not.
    let helpers = BTreeSet::from(["day-of-month".to_owned(), "month-and-year".to_owned(), "count".to_owned()]);
    // Languages that say nothing before own words put them into one list with the others.
    let told = |variables: BTreeSet<String>| {
        let split = |name: String| if name == "all" { vec!["data".to_owned(), "own".to_owned()] } else { vec![name] };
        variables.into_iter().filter(|name| !helpers.contains(name)).flat_map(split).collect::<BTreeSet<_>>()
    };
    let english = messages("en");
    assert!(english.len() > 500, "only {} messages were found", english.len());
    let languages: BTreeSet<_> = fieldnote_templates::MESSAGES.iter().map(|(tag, ..)| *tag).collect();
    assert_eq!(languages, BTreeSet::from(["de", "en", "es", "fr"]));
    for language in languages {
        let own = messages(language);
        let ids = |all: &BTreeMap<String, BTreeSet<String>>| all.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(ids(&own).symmetric_difference(&ids(&english)).collect::<Vec<_>>(), Vec::<&String>::new());
        for (id, variables) in own {
            assert_eq!(told(variables), told(english[&id].clone()), "{language}: {id}");
        }
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
        for (area, exporter) in [("uk", Exporter::Uk), ("ch", Exporter::Ch), ("br", Exporter::Br)] {
            assert!(locale.has(&format!("transfer-{area}-no-adequacy")), "{language}: {area}");
            for it in mechanisms::valid(exporter) {
                for id in [format!("transfer-{area}-{}", it.id), format!("mechanism-name-{area}-{}", it.id)] {
                    assert!(locale.has(&id), "{language}: {id}");
                }
            }
        }
        for scope in adequacy::frameworks() {
            assert!(locale.has(&format!("transfer-scope-{scope}")), "{language}: {scope}");
            assert!(locale.has(&format!("framework-{scope}")), "{language}: {scope}");
        }
    }
}

/// What each line of a document is: a heading of some level, a row of so many cells, an item, text or nothing.
fn shape(markdown: &str) -> Vec<String> {
    let line = |line: &str| match line.trim_start() {
        "" => String::new(),
        heading if heading.starts_with('#') => heading.split(' ').next().unwrap_or_default().to_owned(),
        row if row.starts_with('|') => "|".repeat(row.matches('|').count()),
        item if item.starts_with("- ") => "-".to_owned(),
        _ => "text".to_owned(),
    };
    markdown.lines().map(line).collect()
}

#[test]
fn a_document_has_the_same_structure_and_says_the_same_facts_in_every_language() {
    let map = map_of(REGISTER, customer());
    let templates = Templates::built_in().expect("the built-in templates load");
    for planned in plan::documents(&map.register, &templates).expect("the documents are known") {
        let say = |language: &str| {
            let mut builder = Builder::new(&map, &planned.document, templates.locale(language).expect("it is known"));
            let marked = text(&mut builder, &templates, &planned, language, Format::Md).expect("the fixture renders");
            let body = html::convert(&marked, &builder.marks, false);
            let told = told(&body.said, &builder.marks, &evidence::Words::of(&marked, &builder.marks));
            // A text that nobody translated is a gap in the place of the fact.
            let gaps = told.gaps.into_iter().map(|gap| gap.evidence);
            let facts = told.facts.into_iter().map(|said| said.evidence.clone()).chain(gaps);
            (shape(&marked), facts.map(|it| [it.fact, it.item, it.within].join(" ")).collect::<BTreeSet<_>>())
        };
        let english = say("en");
        for language in templates.languages() {
            let own = say(language);
            assert_eq!(own.0, english.0, "{language}: {}", planned.name);
            let other: Vec<_> = own.1.symmetric_difference(&english.1).collect();
            assert_eq!(other, Vec::<&String>::new(), "{language}: {}", planned.name);
        }
    }
}

#[test]
fn no_line_of_a_french_document_breaks_before_its_punctuation() {
    for (_, path, text) in fieldnote_templates::MESSAGES.iter().filter(|(tag, ..)| *tag == "fr") {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            for apart in [" :", " ;", " ?", " !", " »", "« "] {
                assert!(!line.contains(apart), "{path}: `{line}` needs a space that does not break");
            }
        }
    }
}

#[test]
fn lists_times_and_days_read_as_people_write_them() {
    let templates = Templates::built_in().expect("the built-in templates load");
    let english = templates.locale("en").expect("English is built in");
    let list = |items: &[&str]| english.list(items);
    assert_eq!(list(&["a", "b", "c", "d"]), "a, b, c and d");
    assert_eq!(list(&["a", "b"]), "a and b");
    let period = |iso: &str| english.period(&iso.parse().expect("a duration")).expect("periods are built in");
    assert_eq!(period("P1Y"), "one year");
    assert_eq!(period("P1Y6M"), "one year and six months");
    assert_eq!(period("P90D"), "90 days");
    assert_eq!(period("P1500D"), "1,500 days");
    assert_eq!(english.day("2026-12-01").expect("days are built in"), "1 December 2026");
    assert_eq!(english.day("2026-02-30").expect("anything else stays"), "2026-02-30");
    assert_eq!(english.day("soon").expect("anything else stays"), "soon");
    assert_eq!(english.in_country("US").expect("countries are built in"), "in the United States");
    assert_eq!(english.in_country("SE").expect("countries are built in"), "in Sweden");
}

#[test]
fn other_languages_have_their_own_lists_times_and_days() {
    let templates = Templates::built_in().expect("the built-in templates load");
    let in_language = |tag: &str, period: &str, day: &str, country: &str| {
        let locale = templates.locale(tag).expect("it is built in");
        let period = locale.period(&period.parse().expect("a duration")).expect("periods are built in");
        let day = locale.day(day).expect("days are built in").into_owned();
        [period, day, locale.in_country(country).expect("countries are built in")]
    };
    assert_eq!(
        in_language("de", "P1Y1M", "2026-12-01", "GB"),
        ["ein Jahr und einen Monat", "1. Dezember 2026", "im Vereinigten Königreich"]
    );
    assert_eq!(in_language("de", "P1.5Y", "2026-03-15", "DE"), ["1,5 Jahre", "15. März 2026", "in Deutschland"]);
    assert_eq!(in_language("fr", "P1.5Y", "2026-03-15", "FR"), ["1,5 an", "15 mars 2026", "en France"]);
    assert_eq!(
        in_language("fr", "P1Y14D", "2026-12-01", "US"),
        ["un an et 14 jours", "1er décembre 2026", "aux États-Unis"]
    );
    assert_eq!(
        in_language("es", "P1W", "2026-12-01", "NL"),
        ["una semana", "1 de diciembre de 2026", "en los Países Bajos"]
    );
    let spanish = templates.locale("es").expect("Spanish is built in");
    let list = |last: &str| spanish.list(&["nombre", last]);
    assert_eq!(list("identificador"), "nombre e identificador");
    assert_eq!(list("**historial**"), "nombre e **historial**");
    assert_eq!(list("\u{FDD0}\\*IP"), "nombre e \u{FDD0}\\*IP");
    assert_eq!(list("hielo"), "nombre y hielo");
    assert_eq!(list("dirección"), "nombre y dirección");
}

#[test]
fn a_language_of_the_user_that_lacks_messages_is_an_error_that_names_them() {
    let own = Override {
        name: "locales/it/own.ftl".to_owned(),
        path: "fieldnote-templates/locales/it/own.ftl".to_owned(),
        source: "notice-short = In breve\n".to_owned(),
    };
    let templates = Templates::new(vec![own]).expect("half of a language can be loaded");
    let map = map_of(&REGISTER.replace("language = \"en\"", "language = \"it\""), customer());
    let error = render_all(&map, &templates, &Options::default()).expect_err("nobody wrote the rest");
    let error = error.to_string();
    assert!(error.contains("the language `it` lacks") && error.contains("`basis-consent`"), "{error}");
}

/// A language of the user with these messages beside those that others have.
fn with_own(tag: &str, messages: &str) -> Templates {
    let own = Override {
        name: format!("locales/{tag}/own.ftl"),
        path: format!("fieldnote-templates/locales/{tag}/own.ftl"),
        source: messages.to_owned(),
    };
    Templates::new(vec![own]).expect("the messages can be read")
}

#[test]
fn plural_forms_lists_days_and_numbers_of_a_language_of_the_user_are_those_of_its_people() {
    let message = "duration-days = { $n ->\n    [one] { $n } dzień\n    [few] { $n } dni (few)\n    [0] zero\n   *[many] { $n } dni\n}\nnumber = { $n }\ndate = { $date }\n";
    let templates = with_own("pl", message);
    let polish = templates.locale("pl").expect("the user wrote it");
    let period = |iso: &str| polish.period(&iso.parse().expect("a duration")).expect("it is written");
    let periods = ["P1D", "P3D", "P5D", "P22D", "P1500D"].map(period);
    assert_eq!(periods, ["1 dzień", "3 dni (few)", "5 dni", "22 dni (few)", "1500 dni"]);
    assert_eq!(polish.list(&["a", "b", "c"]), "a, b i c");
    assert_eq!(polish.day("2026-12-01").expect("it is written"), "1 grudnia 2026");
}

#[test]
fn a_region_needs_only_what_it_writes_in_another_way() {
    let templates = with_own("en-US", "notice-short = The short version\n");
    let american = templates.locale("en-US").expect("the user wrote it");
    assert_eq!(american.list(&["a", "b", "c"]), "a, b, and c");
    assert_eq!(american.day("2026-12-01").expect("days are built in"), "December 1, 2026");
    assert_eq!(american.words("notice-short", &[]).expect("it is written"), "The short version");
    assert_eq!(american.words("notice-who", &[]).expect("it is English"), "Who is responsible");

    let map = map_of(&REGISTER.replace("language = \"en\"", "language = \"en-US\""), customer());
    let documents = render_all(&map, &templates, &Options::default()).expect("every text is there");
    assert_eq!(templates.missing_messages("en-US"), Vec::<String>::new());
    let notice = documents.iter().find(|it| it.language == "en-US").expect("the notice is American");
    assert!(notice.prose.contains("## The short version") && !notice.prose.contains("in this language"));
}

#[test]
fn a_language_of_the_user_needs_what_its_documents_say_and_what_that_quotes() {
    let templates = with_own("nl", "duration-years = { number } jaar\n");
    let dutch = templates.locale("nl").expect("the user began it");
    assert_eq!(templates.missing_messages("nl"), Vec::<String>::new());
    assert_eq!(dutch.period(&"P2Y".parse().expect("a duration")).expect("English lends the number"), "two jaar");
    assert_eq!(templates.missing_messages("nl"), ["number"]);
    assert!(templates.complete("nl").is_err() && templates.complete("de").is_ok());
}
