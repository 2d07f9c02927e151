//! The proof over a complete example: each fact that is taken out is missed exactly where it is asked for.

mod facts;
mod removal;

use std::{
    cell::OnceCell,
    collections::{BTreeMap, BTreeSet},
};

use fieldnote_schema::Place;
use rayon::prelude::*;

use self::removal::{Example, Removal, codes, entries, example};
use super::*;
use crate::{document::tests::drafts::drafts, law::catalogue::Kind};

/// A document under a regime, a requirement and an item.
type Key = (String, String, String, String);

/// What a document owes, judged; the rules on wording are taken to have found nothing.
fn owed(map: &DataMap, document: &Rendered) -> Vec<(Key, Outcome)> {
    let mut all = Vec::new();
    for regime in &document.entry.regimes {
        let regime = &catalogue().regimes[&regime.value];
        for kind in kinds(document.kind.key()) {
            for it in judge::outcomes(map, document, regime, kind, day("2026-11-23")) {
                let key = (document.document.clone(), regime.id.clone(), it.requirement.clone(), it.item.clone());
                all.push((key, it));
            }
        }
    }
    all
}

fn missing_of(map: &DataMap, document: &Rendered) -> BTreeMap<Key, Outcome> {
    owed(map, document).into_iter().filter(|(_, it)| it.status == Status::Missing).collect()
}

/// What each item is linked to.
type Links = BTreeMap<String, BTreeSet<String>>;

/// An item; of a datum with whom it is about.
fn whose(item: Item<'_>) -> String {
    let subject = match item {
        Item::Field(datum) => datum.keys.subject.as_deref().unwrap_or("nobody"),
        _ => "",
    };
    format!("{} {subject}", item.reference())
}

/// What an item is linked to in a document, by kind: if that changes, it is another item.
fn links(map: &DataMap, document: &Rendered) -> Links {
    const KINDS: [Kind; 9] = [
        Kind::Purpose,
        Kind::Category,
        Kind::Field,
        Kind::Recipient,
        Kind::Transfer,
        Kind::Source,
        Kind::Decision,
        Kind::Tracker,
        Kind::Client,
    ];
    let mut links = Links::new();
    for processor in [false, true] {
        let scope = Scope::new(map, &document.entry, processor);
        let whole = KINDS.into_iter().flat_map(|kind| scope.items(kind));
        for item in std::iter::once(Item::Document).chain(whole) {
            let linked = KINDS.into_iter().flat_map(|kind| scope.linked(item, kind)).map(whose);
            let subjects = scope.activities_of(item).into_iter().flat_map(|it| it.subjects.iter().cloned());
            links.entry(item.reference()).or_default().extend(linked.chain(subjects));
        }
    }
    links
}

/// What declarations and exceptions rule out, each with where they stand.
type RuledOut = Vec<(Key, BTreeSet<Place>)>;

/// A complete example: what its documents say, owe and are linked to before anything is taken out.
struct Whole {
    example: Example,
    templates: Templates,
    drafts: BTreeMap<String, String>,
    documents: Vec<(Rendered, Links, RuledOut)>,
}

fn whole(name: &str) -> Whole {
    let templates = Templates::built_in().expect("templates");
    let example = example(name);
    let map = example.map(None);
    let rendered = document::render_all(&map, &templates, &document::Options::default()).expect("documents");
    let drafts = drafts(&map, &templates).expect("drafts").into_iter().collect();
    let mut documents = Vec::new();
    for mut document in rendered {
        document.facts.push(said("notice.lint_clean", "").into());
        let owed = owed(&map, &document);
        let open: Vec<_> = owed.iter().filter(|(_, it)| it.status == Status::Missing).map(|(key, _)| key).collect();
        assert_eq!(open, Vec::<&Key>::new(), "{name} is not complete");
        let ruled_out = owed.iter().filter_map(|(key, it)| Some((key.clone(), declared(it.ruled_out_by.as_ref()?)?)));
        let ruled_out = ruled_out.collect();
        let links = links(&map, &document);
        documents.push((document, links, ruled_out));
    }
    Whole { example, templates, drafts, documents }
}

/// The declarations and the exception that alone rule something out.
fn declared(ruling: &Ruling) -> Option<BTreeSet<Place>> {
    match ruling {
        Ruling::Conditions { conditions } => conditions.iter().map(|it| it.declared.clone()).collect(),
        Ruling::Exception { place, .. } => Some(BTreeSet::from([place.clone()])),
        Ruling::States => None,
    }
}

/// Proves an example: what turns missing without each fact is what the statements that stood on it answered, and what
/// it alone ruled out. Conditions are read from the data map as it is then.
fn prove(name: &str, at_least: usize) {
    let whole = whole(name);
    let removals = entries(&whole.example.text).into_iter().chain(codes(&whole.example.inventory));
    // A document of no kind stops the run.
    let removals: Vec<_> = removals.filter(|it| it.pattern() != "document.kind").collect();
    let results: Vec<(bool, Vec<String>)> = removals.par_iter().map(|removal| without(&whole, removal)).collect();
    let wrong: Vec<_> = results.iter().flat_map(|(_, wrong)| wrong).map(String::as_str).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), removals.len(), wrong.join("\n"));
    let proven = results.iter().filter(|(proven, _)| *proven).count();
    assert!(proven >= at_least, "only {proven} of {} facts turn a requirement missing", removals.len());
}

/// Whether anything is missing without a fact, and what is missing or met against expectation.
fn without(whole: &Whole, removal: &Removal) -> (bool, Vec<String>) {
    let Whole { example, templates, drafts, documents } = whole;
    let map = example.map(Some(removal));
    let now = documents_of(&map, templates, drafts);
    let words = removal.words(example);
    let (mut proven, mut wrong) = (false, Vec::new());
    for (document, before, ruled_out) in documents {
        let entry = map.register.documents.iter().find(|it| named(&it.value, &document.document));
        // A document that nobody asks for any more owes nothing.
        let Some(entry) = entry else { continue };
        let mut fewer = document.clone();
        fewer.entry = entry.value.clone();
        let unchanged = fewer.clone();
        fewer.facts.retain(|said| !removal.fells(example, said));
        let freed = ruled_out.iter().filter(|(_, places)| places.iter().all(|it| removal.takes(example, it, "")));
        let freed: Vec<_> = freed.map(|(key, _)| key).collect();
        let is_new = now.iter().find(|it| it.document == document.document);
        if is_new.is_none() && fewer.facts.len() == unchanged.facts.len() && freed.is_empty() {
            continue;
        }
        let mut after = is_new.cloned().unwrap_or(unchanged);
        after.facts.push(said("notice.lint_clean", "").into());
        let (actual, expected) = (missing_of(&map, &after), missing_of(&map, &fewer));
        proven |= !actual.is_empty();
        wrong.extend(actual.values().filter_map(wrongly_cited));
        // Links are looked up only where something is not as expected: they cost as much as all the rest.
        let links = OnceCell::new();
        let same = |key: &Key| before.get(&key.3) == links.get_or_init(|| self::links(&map, &after)).get(&key.3);
        for key in actual.keys().filter(|key| !expected.contains_key(*key) && same(key)) {
            wrong.push(format!("{words}: {key:?} is missing, but stands on something else"));
        }
        for key in expected.keys().filter(|key| !actual.contains_key(*key) && !removal.has_behind() && same(key)) {
            wrong.push(format!("{words}: {key:?} is met, but stood on it"));
        }
        for key in freed.into_iter().filter(|key| !is_open(&actual, key)) {
            wrong.push(format!("{words}: {key:?} is not open, but only this ruled it out"));
        }
    }
    (proven, wrong)
}

/// Whether a requirement, or its twin in its stead, waits for a condition that nobody settled.
fn is_open(actual: &BTreeMap<Key, Outcome>, key: &Key) -> bool {
    let (document, regime, requirement, item) = key.clone();
    let twin = catalogue().requirements[&requirement].twin.clone();
    [Some(requirement), twin].into_iter().flatten().any(|requirement| {
        let outcome = actual.get(&(document.clone(), regime.clone(), requirement, item.clone()));
        outcome.is_some_and(|it| !it.unsettled.is_empty())
    })
}

fn wrongly_cited(outcome: &Outcome) -> Option<String> {
    let known = &catalogue().requirements[&outcome.requirement];
    let took_over = |law: &String| outcome.law == catalogue().restated("uk-gdpr", &known.regime, law);
    let cites = |law: &String| outcome.law.starts_with(law.as_str()) || took_over(law);
    let right = known.law.as_ref().map_or_else(|| known.acts().any(|it| cites(&it.law)), cites);
    (!right).then(|| format!("{} cites {}", outcome.requirement, outcome.law))
}

fn named(document: &Document, name: &str) -> bool {
    document.id.as_ref().is_some_and(|id| id.value == name)
}

/// The documents whose drafts are not what they were, rendered.
fn documents_of(map: &DataMap, templates: &Templates, drafts_before: &BTreeMap<String, String>) -> Vec<Rendered> {
    let now = drafts(map, templates).expect("drafts");
    let changed: BTreeSet<_> =
        now.into_iter().filter(|(name, draft)| drafts_before.get(name) != Some(draft)).map(|(name, _)| name).collect();
    let mut map = map.clone();
    map.register.documents.retain(|it| changed.iter().any(|name| named(&it.value, name)));
    if map.register.documents.is_empty() {
        return Vec::new();
    }
    document::render_all(&map, templates, &document::Options::default()).expect("documents")
}

#[test]
fn each_fact_of_the_bookshop_is_missed_exactly_where_it_is_asked_for() {
    prove("bookshop", 199);
}
