//! Purposes: what they are for, on what they rest, how long data are kept, where data come from.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
};

use fieldnote_schema::{Place, Provision, Retention};

use super::{ChangeKind, Found, Side, both, category_words, data::People, kinds, one_sided, one_sided_names};
use crate::{
    datamap::{Activity, DataMap},
    duration,
    register::model::At,
};

/// An activity with what is compared of it.
struct Purpose<'a> {
    activity: &'a Activity,
    place: Place,
    /// Subject and category, with one field for each.
    data: BTreeMap<(String, String), (String, Place)>,
}

fn purposes(map: &DataMap) -> BTreeMap<String, Purpose<'_>> {
    let each = map.activities.iter().map(|activity| {
        let mut data = BTreeMap::new();
        for (datum, _) in map.data_of(activity) {
            let subject = datum.keys.subject.clone().unwrap_or_default();
            data.entry((subject, datum.category.clone())).or_insert_with(|| (datum.id.clone(), datum.place.clone()));
        }
        let declared = map.register.purposes.get(&activity.purpose).map(|purpose| purpose.place.clone());
        let place = declared.or_else(|| data.values().next().map(|(_, place)| place.clone())).unwrap_or_default();
        (activity.id.clone(), Purpose { activity, place, data })
    });
    each.collect()
}

pub(super) fn compare(found: &mut Found<'_>, people: &People) {
    let (before, after) = (purposes(found.base), purposes(found.head));
    for (side, id, purpose) in one_sided(&before, &after) {
        lone(found, side, id, purpose, people);
    }
    for (id, old, new) in both(&before, &after) {
        let places = (Some(old.place.clone()), Some(new.place.clone()));
        scope(found, id, old, new, people);
        basis(found, id, old, new);
        terms(found, id, old, new, &places);
        retention(found, id, old, new);
        named(
            found,
            id,
            &old.activity.sources,
            &new.activity.sources,
            &places,
            [&kinds::SOURCE_REMOVED, &kinds::SOURCE_ADDED],
            "source",
        );
        named(
            found,
            id,
            &measures(found.base, old.activity),
            &measures(found.head, new.activity),
            &places,
            [&kinds::PROTECTION_REMOVED, &kinds::PROTECTION_ADDED],
            "measure",
        );
    }
    decisions(found);
}

/// A purpose that one side alone has.
fn lone(found: &mut Found<'_>, side: Side, id: &str, purpose: &Purpose<'_>, people: &People) {
    let other = if side == Side::Head { &people.held_before } else { &people.held_after };
    let held: Vec<&(String, String)> = purpose.data.keys().filter(|key| other.contains(*key)).collect();
    let (kind, message) = match (side, held.first()) {
        (Side::Head, Some((_, category))) => (
            &kinds::PURPOSE_EXTENDED,
            format!("Data that are held already, such as {}, get the new purpose `{id}`", category_words(category)),
        ),
        (Side::Base, Some(_)) => {
            (&kinds::PURPOSE_NARROWED, format!("Data are not used for the purpose `{id}` any more"))
        }
        (Side::Head, None) => (&kinds::PURPOSE_ADDED, format!("The purpose `{id}` is new")),
        (Side::Base, None) => (&kinds::PURPOSE_REMOVED, format!("The purpose `{id}` is gone")),
    };
    let subjects: Vec<&str> = purpose.activity.subjects.iter().map(String::as_str).collect();
    found.push(kind, format!("purpose.{id}"), message, side.places(&purpose.place)).about(subjects);
}

/// Data that a purpose takes in or leaves out.
fn scope(found: &mut Found<'_>, id: &str, old: &Purpose<'_>, new: &Purpose<'_>, people: &People) {
    let consent = [old, new].map(|purpose| value(purpose.activity.terms.legal_basis.as_ref()) == Some("consent"));
    for (side, key, (field, place)) in one_sided(&old.data, &new.data) {
        let (subject, category) = key;
        let held = people.held_before.contains(key) && people.held_after.contains(key);
        let consent = consent[usize::from(side == Side::Head)];
        let kind = match (side, consent, held) {
            (Side::Head, true, _) => &kinds::CONSENT_WIDENED,
            (Side::Base, true, _) => &kinds::CONSENT_NARROWED,
            (Side::Head, false, true) => &kinds::PURPOSE_EXTENDED,
            (Side::Base, false, true) => &kinds::PURPOSE_NARROWED,
            // A category that comes or goes as a whole is reported as that.
            (_, false, false) => continue,
        };
        let verb = if side == Side::Head { "takes in" } else { "does without" };
        let message = format!("The purpose `{id}` {verb} {}: `{field}`", category_words(category));
        found
            .push(kind, format!("purpose.{id}.{subject}.{category}"), message, side.places(place))
            .about([subject.as_str()]);
    }
}

fn basis(found: &mut Found<'_>, id: &str, old: &Purpose<'_>, new: &Purpose<'_>) {
    let (before, after) = (old.activity.terms.legal_basis.as_ref(), new.activity.terms.legal_basis.as_ref());
    let (from, to) = (value(before), value(after));
    if from == to {
        return;
    }
    let kind = match (from, to) {
        (Some("consent"), _) => &kinds::BASIS_FROM_CONSENT,
        (_, Some("consent")) => &kinds::BASIS_TO_CONSENT,
        _ => &kinds::BASIS_CHANGED,
    };
    let message = format!("The purpose `{id}` rests on {} instead of {}", said(to), said(from));
    let places = (Some(place(before, old)), Some(place(after, new)));
    let subjects: Vec<&str> = new.activity.subjects.iter().chain(&old.activity.subjects).map(String::as_str).collect();
    found.push(kind, format!("purpose.{id}.legal_basis"), message, places).about(subjects);
}

/// Terms that are compared as they stand.
fn terms(
    found: &mut Found<'_>,
    id: &str,
    old: &Purpose<'_>,
    new: &Purpose<'_>,
    places: &(Option<Place>, Option<Place>),
) {
    let (before, after) = (&old.activity.terms, &new.activity.terms);
    let subjects: Vec<&str> = new.activity.subjects.iter().map(String::as_str).collect();
    let mut changed = |kind: &ChangeKind, key: &str, message: String| {
        found.push(kind, format!("purpose.{id}.{key}"), message, places.clone()).about(subjects.iter().copied());
    };
    if value(before.art9.as_ref()) != value(after.art9.as_ref()) {
        let (from, to) = (said(value(before.art9.as_ref())), said(value(after.art9.as_ref())));
        changed(
            &kinds::CONDITION_CHANGED,
            "art9",
            format!("The purpose `{id}` relies on {to} instead of {from} for special categories"),
        );
    }
    if before.interest.as_ref().map(|at| &at.value) != after.interest.as_ref().map(|at| &at.value) {
        changed(&kinds::INTEREST_CHANGED, "interest", format!("The purpose `{id}` names another legitimate interest"));
    }
    let provision = |at: &Option<At<Provision>>| at.as_ref().map(|at| at.value);
    if provision(&before.provision) != provision(&after.provision) {
        changed(
            &kinds::PROVISION_CHANGED,
            "provision",
            format!("Whether people must give the data for `{id}` has changed"),
        );
    }
}

/// How long each subject's category is kept for a purpose.
fn retention(found: &mut Found<'_>, id: &str, old: &Purpose<'_>, new: &Purpose<'_>) {
    let (before, after) = (kept(found.base, old.activity), kept(found.head, new.activity));
    // One finding a change of rule, not one a category.
    let mut seen = BTreeSet::new();
    for ((subject, category), from, to) in both(&before, &after) {
        if from == to || !seen.insert((from.clone(), to.clone())) {
            continue;
        }
        let kind = match order(from, to) {
            Some(Ordering::Less) => &kinds::RETENTION_LONGER,
            Some(Ordering::Greater) => &kinds::RETENTION_SHORTER,
            _ => &kinds::RETENTION_CHANGED,
        };
        let message =
            format!("{} is kept {} instead of {} for `{id}`", category_words(category), to.words(), from.words());
        let places = (Some(old.place.clone()), Some(new.place.clone()));
        found.push(kind, format!("purpose.{id}.retention.{category}"), message, places).about([subject.as_str()]);
    }
}

/// A retention, with the register's rule looked up.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Kept {
    period: Option<String>,
    from: Option<String>,
    until: Option<String>,
}

impl Kept {
    fn words(&self) -> String {
        match (&self.period, &self.from, &self.until) {
            (Some(period), Some(from), _) => format!("`{period}` after `{from}`"),
            (Some(period), None, _) => format!("`{period}`"),
            (None, _, Some(until)) => format!("until `{until}`"),
            (None, ..) => "for a time that nobody has declared".to_owned(),
        }
    }
}

fn order(from: &Kept, to: &Kept) -> Option<Ordering> {
    let comparable = from.from == to.from && from.until == to.until;
    comparable.then(|| duration::compare(from.period.as_deref()?, to.period.as_deref()?)).flatten()
}

fn kept(map: &DataMap, activity: &Activity) -> BTreeMap<(String, String), Kept> {
    let mut kept = BTreeMap::new();
    for (datum, entry) in map.data_of(activity) {
        let subject = datum.keys.subject.clone().unwrap_or_default();
        kept.entry((subject, datum.category.clone())).or_insert_with(|| look_up(map, entry.retention.as_ref()));
    }
    kept
}

fn look_up(map: &DataMap, retention: Option<&Retention>) -> Kept {
    match retention {
        None => Kept { period: None, from: None, until: None },
        Some(Retention::Period { period, after }) => {
            Kept { period: Some(period.clone()), from: after.clone(), until: None }
        }
        Some(Retention::Rule { id }) => {
            let rule = map.register.retentions.get(id).map(|rule| &rule.value);
            let part = |at: Option<&At<String>>| at.map(|at| at.value.clone());
            Kept {
                period: part(rule.and_then(|rule| rule.period.as_ref())),
                from: part(rule.and_then(|rule| rule.from.as_ref())),
                until: part(rule.and_then(|rule| rule.until.as_ref())),
            }
        }
    }
}

/// Names in a sorted list that one side alone has.
fn named(
    found: &mut Found<'_>,
    id: &str,
    old: &[String],
    new: &[String],
    places: &(Option<Place>, Option<Place>),
    [gone, come]: [&ChangeKind; 2],
    word: &str,
) {
    for (side, name) in one_sided_names(old, new) {
        let (kind, verb) = if side == Side::Head { (come, "now has") } else { (gone, "does not have any more") };
        let message = format!("The purpose `{id}` {verb} the {word} `{name}`");
        found.push(kind, format!("purpose.{id}.{word}.{name}"), message, places.clone());
    }
}

/// The measures that the register gives an activity; what fields say themselves is compared field by field.
fn measures(map: &DataMap, activity: &Activity) -> Vec<String> {
    let own: BTreeSet<&String> =
        map.data_of(activity).flat_map(|(datum, _)| datum.keys.protection.iter().flatten()).collect();
    activity.measures.iter().filter(|measure| !own.contains(measure)).cloned().collect()
}

fn decisions(found: &mut Found<'_>) {
    let used = |map: &DataMap| -> BTreeMap<String, Place> {
        map.register.decisions.iter().map(|(id, decision)| (id.clone(), decision.place.clone())).collect()
    };
    let (before, after) = (used(found.base), used(found.head));
    for (side, id, place) in one_sided(&before, &after) {
        let (kind, verb) = match side {
            Side::Head => (&kinds::DECISION_ADDED, "is taken now"),
            Side::Base => (&kinds::DECISION_REMOVED, "is not taken any more"),
        };
        found.push(kind, format!("decision.{id}"), format!("The automated decision `{id}` {verb}"), side.places(place));
    }
}

fn value(at: Option<&At<String>>) -> Option<&str> {
    at.map(|at| at.value.as_str())
}

fn said(value: Option<&str>) -> String {
    value.map_or_else(|| "nothing that is declared".to_owned(), |value| format!("`{value}`"))
}

fn place(at: Option<&At<String>>, purpose: &Purpose<'_>) -> Place {
    at.map_or_else(|| purpose.place.clone(), |at| at.place.clone())
}
