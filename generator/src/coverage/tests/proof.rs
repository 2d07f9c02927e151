//! The proof over a complete example: each fact that is taken out is missed exactly where it is asked for.

mod facts;
mod removal;

use std::{
    cell::OnceCell,
    collections::{BTreeMap, BTreeSet},
};

use fieldnote_schema::Place;
use rayon::prelude::*;

use self::removal::{Example, Falling, Removal, Taken, codes, entries, example};
use super::*;
use crate::law::catalogue::Kind;

/// A document under a regime, a requirement and an item.
type Key = (String, String, String, String);

/// What a document owes, judged as far as it is wanted; the rules on wording are taken to have found nothing.
fn owed(map: &DataMap, document: &Rendered, wanted: impl Fn(&Requirement) -> bool) -> Vec<(Key, Outcome)> {
    let mut all = Vec::new();
    for regime in &document.entry.regimes {
        let regime = &catalogue().regimes[&regime.value];
        for kind in kinds(document.kind.key()) {
            for it in judge::outcomes_of(map, document, regime, kind, day("2026-11-23"), &wanted) {
                let key = (document.document.clone(), regime.id.clone(), it.requirement.clone(), it.item.clone());
                all.push((key, it));
            }
        }
    }
    all
}

/// The facts of which two documents do not say the same.
fn differing(one: &Rendered, other: &Rendered) -> BTreeSet<String> {
    let said = |document: &Rendered| -> BTreeSet<_> {
        let each = document.facts.iter().map(|it| &it.evidence);
        each.map(|it| (it.fact.clone(), it.item.clone(), it.within.clone(), it.exporter)).collect()
    };
    let differing =
        said(one).symmetric_difference(&said(other)).map(|(fact, ..)| fact.clone()).collect::<BTreeSet<_>>();
    differing.into_iter().filter(|fact| catalogue().facts.contains_key(fact)).collect()
}

/// What declarations and exceptions rule out, each with where they stand.
type RuledOut = Vec<(Key, BTreeSet<Place>)>;

/// A complete example: what its documents say and owe before anything is taken out.
struct Whole {
    example: Example,
    map: DataMap,
    templates: Templates,
    drafts: BTreeMap<String, String>,
    documents: Vec<Before>,
    /// The requirements that ask for each fact.
    asking: BTreeMap<String, BTreeSet<&'static str>>,
}

/// A document of the complete example.
struct Before {
    rendered: Rendered,
    /// What each requirement asks for.
    asked: BTreeMap<Key, BTreeSet<Vec<String>>>,
    ruled_out: RuledOut,
}

fn whole(name: &str) -> Whole {
    let templates = Templates::built_in().expect("templates");
    let example = example(name);
    let map = example.map(None);
    let mut drafts = BTreeMap::new();
    let mut documents = Vec::new();
    for draft in document::tests::drafts::drafts(&map, &templates, |_, _| true).expect("drafts") {
        let mut rendered = draft.rendered.expect("it was wanted");
        rendered.facts.push(said("notice.lint_clean", "").into());
        let mut silent = rendered.clone();
        silent.facts.clear();
        let asked = owed(&map, &silent, |_| true).into_iter().map(|(key, it)| (key, gaps(&it))).collect();
        let owed = owed(&map, &rendered, |_| true);
        let open: Vec<_> = owed.iter().filter(|(_, it)| it.status == Status::Missing).map(|(key, _)| key).collect();
        assert_eq!(open, Vec::<&Key>::new(), "{name} is not complete");
        let ruled_out = owed.iter().filter_map(|(key, it)| Some((key.clone(), declared(it.ruled_out_by.as_ref()?)?)));
        let ruled_out = ruled_out.collect();
        drafts.insert(draft.name, draft.text);
        documents.push(Before { rendered, asked, ruled_out });
    }
    let asking = catalogue().facts.keys().map(|fact| (fact.clone(), facts::asking(fact))).collect();
    Whole { example, map, templates, drafts, documents, asking }
}

fn gaps(outcome: &Outcome) -> BTreeSet<Vec<String>> {
    outcome.gaps.iter().map(|gap| gap.facts.clone()).collect()
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
///
/// What is met all the same has to stand on something else, or say the same of what is left. Only of data that are still
/// there can nobody tell: evidence names a field and not the keys of its annotation, so that what a field says without one
/// of its keys has the place that it had. `anew` bounds how often that is so.
fn prove(name: &str, at_least: usize, anew: usize) {
    let whole = whole(name);
    let removals = entries(&whole.example.text).into_iter().chain(codes(&whole.example.inventory));
    // A document of no kind stops the run.
    let removals: Vec<_> = removals.filter(|it| it.pattern() != "document.kind").collect();
    let tried: Vec<Tried> = removals.par_iter().map(|removal| without(&whole, removal)).collect();
    let wrong: Vec<_> = tried.iter().flat_map(|it| &it.wrong).map(String::as_str).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), removals.len(), wrong.join("\n"));
    let proven = tried.iter().filter(|it| it.proven).count();
    assert!(proven >= at_least, "only {proven} of {} facts turn a requirement missing", removals.len());
    let met_anew: usize = tried.iter().map(|it| it.anew).sum();
    assert!(met_anew <= anew, "{met_anew} requirements are met by what the same data say otherwise");
}

/// What came of one removal.
struct Tried {
    /// Something is missing.
    proven: bool,
    /// How often something is met because the same data say something else now.
    anew: usize,
    /// What is missing or met against expectation.
    wrong: Vec<String>,
}

fn without(whole: &Whole, removal: &Removal) -> Tried {
    let Whole { example, map: before, templates, drafts, documents, asking } = whole;
    let map = example.map(Some(removal));
    let taken = Taken::new(example, removal, before, &map);
    let changed = |name: &str, text: &str| drafts.get(name).is_none_or(|before| before != text);
    let now = document::tests::drafts::drafts(&map, templates, changed).expect("drafts");
    let moved = OnceCell::new();
    let words = removal.words(example);
    let (mut proven, mut anew, mut wrong) = (false, 0, Vec::new());
    for Before { rendered, asked, ruled_out } in documents {
        let entry = map.register.documents.iter().find(|it| named(&it.value, &rendered.document));
        // A document that nobody asks for any more owes nothing.
        let Some(entry) = entry else { continue };
        let mut after = rendered.clone();
        after.entry = entry.value.clone();
        let falling = taken.in_document(rendered, &after);
        let mut fewer = after.clone();
        fewer.facts.retain(|said| !falling.fells(said));
        let freed = ruled_out.iter().filter(|(_, places)| places.iter().all(|it| taken.takes(it)));
        let freed: Vec<_> = freed.map(|(key, _)| key).collect();
        let drafted = now.iter().find(|it| it.name == rendered.document).and_then(|it| it.rendered.clone());
        if drafted.is_none() && fewer.facts.len() == after.facts.len() && freed.is_empty() {
            continue;
        }
        if let Some(drafted) = drafted {
            after = drafted;
            after.facts.push(said("notice.lint_clean", "").into());
        }
        let processor = after.kind == FileKind::ProcessorRecord;
        let reading = facts::Reading { map: &map, scope: Scope::new(&map, &after.entry, processor) };
        let mut about = differing(&after, &fewer);
        about.extend(differing(rendered, &fewer));
        let wanted = |it: &Requirement| {
            about.iter().any(|fact| asking[fact].contains(it.id.as_str()))
                || freed.iter().any(|key| {
                    key.2 == it.id
                        || it.twin.as_ref() == Some(&key.2)
                        || catalogue().requirements[&key.2].twin.as_ref() == Some(&it.id)
                })
        };
        let (actual, expected) = (owed(&map, &after, wanted), owed(&map, &fewer, wanted));
        let expected: BTreeMap<Key, Outcome> = expected.into_iter().collect();
        for (key, outcome) in &actual {
            proven |= outcome.status == Status::Missing;
            wrong.extend(wrongly_cited(outcome));
            let (lacks, expects) = (gaps(outcome), expected.get(key).map(gaps).unwrap_or_default());
            // What was not asked for before is asked for by what the removal made of the item.
            let known = |it: &&Vec<String>| asked.get(key).is_some_and(|asked| asked.contains(*it));
            for gap in lacks.difference(&expects).filter(known) {
                wrong.push(format!("{words}: {key:?} {gap:?} is missing, but stands on something else"));
            }
            if outcome.status == Status::NotApplicable {
                continue;
            }
            for gap in expects.difference(&lacks) {
                let requirement = &catalogue().requirements[&key.2];
                let asked = facts::asked(requirement, gap);
                let moved = moved.get_or_init(|| example.moved(removal));
                let grounds: Vec<_> =
                    after.facts.iter().map(|it| (&**it, ground(it, &falling, rendered, moved))).collect();
                let says = |least: Ground| {
                    let standing = grounds.iter().filter(|(_, ground)| *ground >= least).map(|(said, _)| *said);
                    let said = facts::by_fact(standing, &catalogue().regimes[&key.1]);
                    reading.says(&asked, requirement, &key.3, &said)
                };
                if says(Ground::Other) {
                    continue;
                }
                if says(Ground::Anew) {
                    anew += 1;
                } else {
                    wrong.push(format!("{words}: {key:?} {gap:?} is met, but stood on it"));
                }
            }
        }
        let actual = actual.into_iter().collect();
        for key in freed.into_iter().filter(|key| !is_open(&actual, key)) {
            wrong.push(format!("{words}: {key:?} is not open, but only this ruled it out"));
        }
    }
    Tried { proven, anew, wrong }
}

/// What a requirement is met by that stood on what is taken out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Ground {
    /// Nothing else.
    None,
    /// The same data, which say something else now.
    Anew,
    /// Something else, or what is left of it.
    Other,
}

/// What a statement stands on, where others of its fact and item fell.
fn ground(said: &Said, falling: &Falling<'_>, before: &Rendered, moved: &BTreeMap<Place, Place>) -> Ground {
    let same = |it: &&Arc<Said>| it.evidence.fact == said.evidence.fact && it.evidence.item == said.evidence.item;
    let fallen: Vec<_> = before.facts.iter().filter(same).filter(|it| falling.fells(it)).collect();
    let was = |place: &Place| moved.get(place).unwrap_or(place).clone();
    let known = |place: &Place| fallen.iter().any(|it| it.evidence.places.contains(&was(place)));
    let places = &said.evidence.places;
    let words = |it: &&Arc<Said>| it.words.to_lowercase() == said.words.to_lowercase();
    if fallen.is_empty() || !places.iter().all(known) || !places.is_empty() && fallen.iter().any(words) {
        Ground::Other
    } else if places.iter().any(|place| falling.is_changed(&was(place))) {
        Ground::Anew
    } else {
        Ground::None
    }
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

#[test]
fn each_fact_of_the_bookshop_is_missed_exactly_where_it_is_asked_for() {
    prove("bookshop", 171, 0);
}

#[test]
fn each_fact_of_the_clinic_is_missed_exactly_where_it_is_asked_for() {
    prove("clinic", 418, 5);
}
