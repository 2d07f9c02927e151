//! Rules that look at more than one key.

use proc_macro2::Span;

use super::ClassNote;
use super::entry::Said;
use super::key::{Key, Place};
use super::mistake::{Mistake, Mistakes};
use super::peel::is_primitive;
use super::type_text;
use crate::{suggest, vocabulary};

/// What a field's keys make of it; `None` after a mistake about just that.
pub(super) fn place_of_field(said: &Said, mistakes: &mut Mistakes) -> Option<Place> {
    let mut classes = said.written.iter().filter_map(|written| match written.key {
        Key::Category => Some((written, Place::Datum)),
        Key::Nested => Some((written, Place::Nested)),
        Key::NotPersonal => Some((written, Place::NotPersonal)),
        Key::Pending => Some((written, Place::Pending)),
        _ => None,
    });
    let Some((first, place)) = classes.next() else { return Some(Place::Bare) };
    let Some((second, _)) = classes.next() else { return Some(place) };
    mistakes.add(second.span, two_classes(first.key, second.key));
    None
}

fn two_classes(first: Key, second: Key) -> String {
    if first == Key::Pending || second == Key::Pending {
        let other = if first == Key::Pending { second } else { first };
        return match other {
            Key::Category => "a field with a `category` is decided: remove `pending`".to_owned(),
            _ => format!("a field that is `{}` is decided: remove `pending`", other.name()),
        };
    }
    let both = |one, other| [(first, second), (second, first)].contains(&(one, other));
    if both(Key::Category, Key::Nested) {
        return "a `nested` field has no `category`, the fields of its record have theirs: remove one of the two"
            .to_owned();
    }
    if both(Key::Category, Key::NotPersonal) {
        return "a field with a `category` is personal: remove `category` or `not_personal`".to_owned();
    }
    "a field that holds a record is personal where the record is: remove `nested` or `not_personal`".to_owned()
}

/// Keys that may not stand where they do; one mistake where all of them are wrong for one reason.
pub(super) fn places(said: &Said, place: Place, mistakes: &mut Mistakes) {
    let mut misplaced = said.written.iter().filter(|written| !written.key.allowed(place));
    match place {
        Place::NotPersonal | Place::Pending => {
            if let Some(written) = misplaced.next() {
                mistakes.add(written.span, written.key.misplaced(place));
            }
        }
        _ => misplaced.for_each(|written| mistakes.add(written.span, written.key.misplaced(place))),
    }
}

/// Values that contradict each other.
pub(super) fn values(said: &Said, mistakes: &mut Mistakes) {
    derived(said, mistakes);
    reveals(said, mistakes);
}

fn derived(said: &Said, mistakes: &mut Mistakes) {
    let Some(span) = said.span(Key::Derived) else { return };
    match (said.keys.derived, said.keys.source.as_deref()) {
        (Some(true), Some("data_subject")) => {
            mistakes.add(span, "what people give is not worked out: remove `derived`, or write `source = \"derived\"`");
        }
        (Some(false), Some("derived")) => {
            mistakes.add(span, "`derived = false` contradicts `source = \"derived\"`: remove one of the two");
        }
        _ => {}
    }
}

fn reveals(said: &Said, mistakes: &mut Mistakes) {
    let (Some(category), Some(reveals)) = (&said.category, &said.keys.reveals) else { return };
    let special = vocabulary::category(category).and_then(|category| category.gdpr_special);
    if special == Some(reveals.as_str())
        && let Some(span) = said.span(Key::Reveals)
    {
        mistakes.add(span, format!("`{category}` is `{reveals}` already: remove `reveals`"));
    }
}

/// Whether a bare field holds something that cannot be a mark, whatever the rest of the crate says. Of other types the
/// compiler asks for the mark, and the collector looks for it.
pub(super) fn is_unclassified(class: &ClassNote) -> bool {
    matches!(class, ClassNote::Holds { types, nested: false } if types.iter().any(is_primitive))
}

/// What to say of such a field; its name may tell the category, its type the records that it holds.
pub(super) fn unclassified(span: Span, field: &str, class: &ClassNote) -> Mistake {
    let categories = vocabulary::categories().iter().map(|category| category.key);
    let category = suggest::named_like(field, categories).unwrap_or("..");
    let mut choices = vec![
        ("say what it is", format!("#[personal_data(category = \"{category}\")]")),
        ("or that it is none", "#[personal_data(not_personal)]".to_owned()),
    ];
    let ClassNote::Holds { types, .. } = class else { return Mistake::with_choices(span, UNCLASSIFIED, choices) };
    let records: Vec<String> = types.iter().filter(|ty| !is_primitive(ty)).map(type_text).collect();
    if !records.is_empty() {
        choices.push(("or which records", format!("#[personal_data(nested({}))]", records.join(", "))));
    }
    Mistake::with_choices(span, UNCLASSIFIED, choices)
}

const UNCLASSIFIED: &str = "this field is not classified";
