//! What changed between two data maps, in the words of the law: what it is, for whom, and what must follow.
//!
//! Both sides are compared as facts about people (this subject, this category, this purpose), never as text: what is
//! reordered, reformatted, moved or renamed changes nothing. What is unknown escalates.

mod data;
pub mod kinds;
mod parties;
mod purposes;
pub mod render;

use std::collections::{BTreeMap, BTreeSet};

use fieldnote_schema::Place;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::datamap::DataMap;
pub use kinds::{ChangeKind, Consequence};

/// Version of the JSON form; raised when a reader of the last one would misread it.
pub const FORMAT: &str = "fieldnote-diff/1";

/// Every change, the gravest first, then in order of code and item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Diff {
    /// [`FORMAT`].
    pub format: String,
    /// The changes.
    pub changes: Vec<Change>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Change {
    /// Code of its kind, such as `legal-basis-changed`.
    pub code: String,
    /// What changed, with the names involved: one sentence without a full stop.
    pub message: String,
    /// The data subjects it is about, sorted; empty where it is not about particular people.
    pub subjects: Vec<String>,
    /// What it is about, stable under moving lines: `purpose.newsletter`, `accounts::Customer.email`.
    pub item: String,
    /// Where it stood before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Place>,
    /// Where it stands now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Place>,
    /// What must follow; empty where people need not know.
    pub follows: Vec<Follow>,
}

/// What must follow from a change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Follow {
    /// What.
    pub consequence: Consequence,
    /// What to do, in a few words.
    pub action: String,
    /// The citation.
    pub law: String,
}

impl Change {
    /// The gravest consequence; `None` where nothing follows.
    pub fn gravest(&self) -> Option<Consequence> {
        self.follows.iter().map(|follow| follow.consequence).max()
    }
}

impl Diff {
    /// Every consequence that some change has.
    pub fn consequences(&self) -> BTreeSet<Consequence> {
        self.changes.iter().flat_map(|change| change.follows.iter().map(|follow| follow.consequence)).collect()
    }
}

/// What changed from `base` to `head`.
pub fn diff(base: &DataMap, head: &DataMap) -> Diff {
    let mut found = Found { base, head, changes: Vec::new() };
    let people = data::compare(&mut found);
    purposes::compare(&mut found, &people);
    parties::compare(&mut found);
    let mut changes = found.changes;
    changes.sort_by(|a, b| {
        let key = |change: &Change| (std::cmp::Reverse(change.gravest()), change.code.clone(), change.item.clone());
        key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message))
    });
    changes.dedup();
    Diff { format: FORMAT.to_owned(), changes }
}

/// The two sides, and what was found so far.
struct Found<'a> {
    base: &'a DataMap,
    head: &'a DataMap,
    changes: Vec<Change>,
}

/// Which side of a comparison something stands on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Base,
    Head,
}

impl Side {
    /// The places of something that stands on one side alone.
    fn places(self, place: &Place) -> (Option<Place>, Option<Place>) {
        match self {
            Self::Base => (Some(place.clone()), None),
            Self::Head => (None, Some(place.clone())),
        }
    }
}

impl Found<'_> {
    fn push(
        &mut self,
        kind: &ChangeKind,
        item: String,
        message: String,
        places: (Option<Place>, Option<Place>),
    ) -> &mut Change {
        let follows = kind
            .follows
            .iter()
            .map(|follow| Follow {
                consequence: follow.consequence,
                action: follow.action.to_owned(),
                law: follow.law.to_owned(),
            })
            .collect();
        let (before, after) = places;
        let at = self.changes.len();
        let code = kind.code.to_owned();
        self.changes.push(Change { code, message, subjects: Vec::new(), item, before, after, follows });
        &mut self.changes[at]
    }
}

impl Change {
    fn about<'s>(&mut self, subjects: impl IntoIterator<Item = &'s str>) {
        let sorted: BTreeSet<&str> = subjects.into_iter().collect();
        self.subjects = sorted.into_iter().map(str::to_owned).collect();
    }
}

/// What stands on one side alone, in order: what `head` has that `base` has not, and the other way round.
fn one_sided<'a, K: Ord, V>(
    base: &'a BTreeMap<K, V>,
    head: &'a BTreeMap<K, V>,
) -> impl Iterator<Item = (Side, &'a K, &'a V)> {
    let gone = base.iter().filter(|(key, _)| !head.contains_key(key)).map(|(key, value)| (Side::Base, key, value));
    let new = head.iter().filter(|(key, _)| !base.contains_key(key)).map(|(key, value)| (Side::Head, key, value));
    gone.chain(new)
}

/// Names that one list alone has, in order.
fn one_sided_names<'a>(base: &'a [String], head: &'a [String]) -> Vec<(Side, &'a str)> {
    let (before, after): (BTreeSet<&str>, BTreeSet<&str>) =
        (base.iter().map(String::as_str).collect(), head.iter().map(String::as_str).collect());
    let gone = before.difference(&after).map(|name| (Side::Base, *name));
    let new = after.difference(&before).map(|name| (Side::Head, *name));
    gone.chain(new).collect()
}

/// What stands on both sides.
fn both<'a, K: Ord, V>(
    base: &'a BTreeMap<K, V>,
    head: &'a BTreeMap<K, V>,
) -> impl Iterator<Item = (&'a K, &'a V, &'a V)> {
    base.iter().filter_map(|(key, before)| Some((key, before, head.get(key)?)))
}

/// Words for a category: its label, or the key of a custom one.
fn category_words(key: &str) -> String {
    fieldnote_schema::vocabulary::category(key)
        .map_or_else(|| format!("`{key}`"), |category| format!("{} (`{key}`)", category.label.to_lowercase()))
}

#[cfg(test)]
mod tests;
