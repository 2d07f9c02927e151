//! Data subjects, categories and fields.

use std::collections::{BTreeMap, BTreeSet};

use fieldnote_schema::Place;

use super::{Found, Side, both, category_words, kinds, one_sided};
use crate::datamap::{DataMap, Datum};

/// Nobody has said whom the data are about.
const NOBODY: &str = "people who are not named";

/// What the other comparisons need to know of people and their data.
pub(super) struct People {
    /// Subject and category that the base holds.
    pub(super) held_before: BTreeSet<(String, String)>,
    /// The same of the head.
    pub(super) held_after: BTreeSet<(String, String)>,
}

pub(super) fn compare(found: &mut Found<'_>) -> People {
    let (base, head) = (found.base, found.head);
    let (before, after) = (held(base), held(head));
    subjects(found, &before, &after);
    categories(found, &before, &after);
    fields(found, &before, &after);
    sales(found);
    protections(found);
    let keys = |held: &BTreeMap<(String, String), &Datum>| held.keys().cloned().collect();
    People { held_before: keys(&before), held_after: keys(&after) }
}

fn subject(datum: &Datum) -> String {
    datum.keys.subject.clone().unwrap_or_else(|| NOBODY.to_owned())
}

/// One datum for each subject and category.
fn held(map: &DataMap) -> BTreeMap<(String, String), &Datum> {
    let mut held = BTreeMap::new();
    for datum in &map.data {
        held.entry((subject(datum), datum.category.clone())).or_insert(datum);
    }
    held
}

type Held<'a> = BTreeMap<(String, String), &'a Datum>;

fn by_subject<'a>(held: &Held<'a>) -> BTreeMap<String, &'a Datum> {
    let mut by_subject = BTreeMap::new();
    for ((subject, _), datum) in held {
        by_subject.entry(subject.clone()).or_insert(*datum);
    }
    by_subject
}

fn subjects(found: &mut Found<'_>, before: &Held<'_>, after: &Held<'_>) {
    for (side, subject, datum) in one_sided(&by_subject(before), &by_subject(after)) {
        let (kind, verb) = match side {
            Side::Head => (&kinds::SUBJECT_ADDED, "are collected now"),
            Side::Base => (&kinds::SUBJECT_REMOVED, "are not held any more"),
        };
        let message = format!("Data about `{subject}` {verb}");
        found.push(kind, format!("subject.{subject}"), message, side.places(&datum.place)).about([subject.as_str()]);
    }
}

/// A category that is new for its subject; special ones are reported even where the subject is new too.
fn categories(found: &mut Found<'_>, before: &Held<'_>, after: &Held<'_>) {
    let subjects = |held: &Held<'_>| held.keys().map(|(subject, _)| subject.clone()).collect::<BTreeSet<_>>();
    let (known_before, known_after) = (subjects(before), subjects(after));
    for (side, (subject, category), datum) in one_sided(before, after) {
        let special = datum.special.is_some() || datum.criminal;
        let subject_known = known_before.contains(subject) && known_after.contains(subject);
        let (kind, verb) = match (side, special) {
            (Side::Head, true) => (&kinds::SPECIAL_BEGUN, "is collected now"),
            (Side::Base, true) => (&kinds::SPECIAL_ENDED, "is not held any more"),
            _ if !subject_known => continue,
            (Side::Head, false) => (&kinds::CATEGORY_ADDED, "is collected now"),
            (Side::Base, false) => (&kinds::CATEGORY_REMOVED, "is not held any more"),
        };
        let message = format!("{} about `{subject}` {verb}: `{}`", upper(&category_words(category)), datum.id);
        let item = format!("subject.{subject}.{category}");
        found.push(kind, item, message, side.places(&datum.place)).about([subject.as_str()]);
    }
    for ((subject, category), old, new) in both(before, after) {
        let special = |datum: &Datum| datum.special.is_some() || datum.criminal;
        if special(old) == special(new) {
            continue;
        }
        let (kind, verb) =
            if special(new) { (&kinds::SPECIAL_BEGUN, "now tells") } else { (&kinds::SPECIAL_ENDED, "does not tell") };
        let told = new.special.as_deref().or(old.special.as_deref()).unwrap_or("criminal convictions");
        let message = format!("{} about `{subject}` {verb} {told}", upper(&category_words(category)));
        let places = (Some(old.place.clone()), Some(new.place.clone()));
        found.push(kind, format!("subject.{subject}.{category}"), message, places).about([subject.as_str()]);
    }
}

/// Fields whose subject and category are held on both sides: the change is the field itself, or its name.
fn fields(found: &mut Found<'_>, before: &Held<'_>, after: &Held<'_>) {
    let (base, head) = (found.base, found.head);
    let by_id = |map: &DataMap| -> BTreeMap<String, usize> {
        map.data.iter().enumerate().map(|(at, datum)| (datum.id.clone(), at)).collect()
    };
    let (ids_before, ids_after) = (by_id(base), by_id(head));
    let mut gone: Vec<&Datum> = Vec::new();
    let mut new: Vec<&Datum> = Vec::new();
    for (side, _, at) in one_sided(&ids_before, &ids_after) {
        match side {
            Side::Base => gone.push(&base.data[*at]),
            Side::Head => new.push(&head.data[*at]),
        }
    }
    // A field that changes its category is one that goes and one that comes.
    for (_, old, now) in both(&ids_before, &ids_after) {
        let (old, now) = (&base.data[*old], &head.data[*now]);
        if (subject(old), &old.category) != (subject(now), &now.category) {
            gone.push(old);
            new.push(now);
        }
    }
    renamed(found, &mut gone, &mut new);
    let held_twice = |datum: &Datum| {
        let key = (subject(datum), datum.category.clone());
        before.contains_key(&key) && after.contains_key(&key)
    };
    let lone =
        gone.into_iter().map(|datum| (Side::Base, datum)).chain(new.into_iter().map(|datum| (Side::Head, datum)));
    for (side, datum) in lone.filter(|(_, datum)| held_twice(datum)) {
        let (kind, verb) = match side {
            Side::Head => (&kinds::FIELD_ADDED, "is new"),
            Side::Base => (&kinds::FIELD_REMOVED, "is gone"),
        };
        let message = format!("`{}` ({}) {verb}; the category was held already and still is", datum.id, datum.category);
        found.push(kind, datum.id.clone(), message, side.places(&datum.place)).about([subject(datum).as_str()]);
    }
}

/// Takes out of both lists what is the same datum under another name: all it says is equal, and either its record or
/// its own name is the same.
fn renamed(found: &mut Found<'_>, gone: &mut Vec<&Datum>, new: &mut Vec<&Datum>) {
    type Facts = (String, String, Option<Vec<String>>, String);
    let facts = |datum: &Datum, anchor: String| -> Facts {
        (subject(datum), datum.category.clone(), datum.keys.purposes.clone(), anchor)
    };
    let last = |datum: &Datum| datum.id.rsplit('.').next().unwrap_or_default().to_owned();
    let record = |datum: &Datum| datum.record.as_ref().map(|id| id.path.clone()).unwrap_or_default();
    for anchor in [last as fn(&Datum) -> String, record as fn(&Datum) -> String] {
        let mut waiting: BTreeMap<Facts, Vec<usize>> = BTreeMap::new();
        for (at, datum) in new.iter().enumerate().rev() {
            waiting.entry(facts(datum, anchor(datum))).or_default().push(at);
        }
        let mut taken = BTreeSet::new();
        gone.retain(|old| {
            let Some(at) = waiting.get_mut(&facts(old, anchor(old))).and_then(Vec::pop) else { return true };
            taken.insert(at);
            let now = new[at];
            let places: (Option<Place>, Option<Place>) = (Some(old.place.clone()), Some(now.place.clone()));
            let message = format!("`{}` is called `{}` now", old.id, now.id);
            found.push(&kinds::FIELD_RENAMED, now.id.clone(), message, places).about([subject(now).as_str()]);
            false
        });
        let mut at = 0;
        new.retain(|_| {
            at += 1;
            !taken.contains(&(at - 1))
        });
    }
}

/// Categories that are sold, or shared for advertising, by subject.
fn sales(found: &mut Found<'_>) {
    let sold = |map: &DataMap| -> BTreeMap<(String, String, &'static str), Place> {
        let flags = |datum: &Datum| {
            let keys = &datum.keys;
            let named = [("sold", keys.sold), ("shared", keys.shared), ("used for tracking", keys.tracking)];
            named.into_iter().filter(|(_, flag)| *flag == Some(true)).map(|(word, _)| word).collect::<Vec<_>>()
        };
        let each = map.data.iter().flat_map(|datum| {
            flags(datum).into_iter().map(|word| ((subject(datum), datum.category.clone(), word), datum.place.clone()))
        });
        each.collect()
    };
    let (before, after) = (sold(found.base), sold(found.head));
    for (side, (subject, category, word), place) in one_sided(&before, &after) {
        let (kind, verb) = match side {
            Side::Head => (&kinds::SALE_BEGUN, "is now"),
            Side::Base => (&kinds::SALE_ENDED, "is not any more"),
        };
        let message = format!("{} about `{subject}` {verb} {word}", upper(&category_words(category)));
        found
            .push(kind, format!("subject.{subject}.{category}"), message, side.places(place))
            .about([subject.as_str()]);
    }
}

/// Measures that fields name themselves, on fields of both sides.
fn protections(found: &mut Found<'_>) {
    let named = |map: &DataMap| -> BTreeMap<(String, String), (Place, String)> {
        let each = map.data.iter().flat_map(|datum| {
            let measures = datum.keys.protection.iter().flatten();
            measures.map(|measure| ((datum.id.clone(), measure.clone()), (datum.place.clone(), subject(datum))))
        });
        each.collect()
    };
    let ids = |map: &DataMap| -> BTreeSet<String> { map.data.iter().map(|datum| datum.id.clone()).collect() };
    let (ids_before, ids_after) = (ids(found.base), ids(found.head));
    for (side, (id, measure), (place, subject)) in one_sided(&named(found.base), &named(found.head)) {
        if !(ids_before.contains(id) && ids_after.contains(id)) {
            continue;
        }
        let (kind, verb) = match side {
            Side::Head => (&kinds::PROTECTION_ADDED, "now protects"),
            Side::Base => (&kinds::PROTECTION_REMOVED, "does not protect any more:"),
        };
        let message = format!("`{measure}` {verb} `{id}`");
        found.push(kind, format!("{id}.{measure}"), message, side.places(place)).about([subject.as_str()]);
    }
}

fn upper(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
