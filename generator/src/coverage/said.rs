//! Which statement of a document answers for which item.

use fieldnote_schema::{Retention, vocabulary};

use super::item::{Item, Scope};
use crate::{
    datamap::Activity,
    document::Evidence,
    law::{adequacy::Exporter, catalogue::Fact},
};

/// The fact that says which data there are. A document names parts of one thing by the thing.
const CATEGORY: &str = "data.*.category";

/// The items that a statement on this one can name; `None` is any.
pub(super) fn named_for<'a>(item: Item<'a>, scope: &Scope<'a>) -> Option<Vec<&'a str>> {
    let of_activity = |activity: &'a Activity| [activity.id.as_str(), activity.purpose.as_str()];
    Some(match item {
        Item::Document | Item::Category(_) => return None,
        Item::Activity(activity) => of_activity(activity).to_vec(),
        Item::Field(datum) => {
            let category = datum.category.as_str();
            let wholes = category.match_indices('.').map(|(at, _)| &category[..at]);
            let own = [datum.id.as_str(), category].into_iter().chain(datum.special.as_deref()).chain(wholes);
            own.chain(scope.activities_of(item).into_iter().flat_map(of_activity)).collect()
        }
        Item::Tracker(tracker) => tracker.name.iter().map(|name| name.value.as_str()).collect(),
        Item::Exception(it) => it.article.iter().map(|article| article.value.as_str()).collect(),
        Item::Recipient(id, _)
        | Item::System(id, _)
        | Item::Source(id)
        | Item::Decision(id, _)
        | Item::Client(id, _)
        | Item::Joint(id)
        | Item::Subject(id) => vec![id],
    })
}
/// The fact that says where data go: the same whoever's law is asked.
const DESTINATION: &str = "transfers.*.country";

/// A statement's evidence, asked what it answers for.
#[derive(Clone, Copy)]
pub(super) struct Statement<'a>(pub(super) &'a Evidence);

impl Statement<'_> {
    /// Whether it counts under the law of an exporter: what carries data out of one area says nothing of another.
    pub(super) fn counts_for(self, exporter: Exporter) -> bool {
        self.0.fact == DESTINATION || self.0.exporter.is_none_or(|it| it == exporter)
    }

    /// Whether it says the fact for an item; inside one activity where that is given.
    pub(super) fn answers(self, fact: &Fact, item: Item<'_>, inside: Option<&Activity>, scope: &Scope<'_>) -> bool {
        if self.0.fact != fact.name {
            return false;
        }
        let place = |activity: &Activity| self.0.within.is_empty() || self.0.within == activity.id;
        if !inside.is_none_or(place) {
            return false;
        }
        match item {
            Item::Document => match inside {
                Some(activity) => self.0.item.is_empty() || self.is_about(activity),
                None => true,
            },
            Item::Activity(activity) => self.is_about(activity) && place(activity),
            Item::Category(key) => self.is_about_category(key, scope),
            Item::Field(datum) => {
                let named =
                    self.0.item == datum.category || fact.name == CATEGORY && self.names_whole_of(&datum.category);
                let own = self.0.item == datum.id || named || datum.special.as_deref() == Some(&self.0.item);
                let mut activities = scope.activities_of(item).into_iter();
                own && (self.0.within.is_empty() || activities.any(place))
                    || !own && activities.any(|activity| self.is_about(activity))
            }
            Item::Tracker(tracker) => tracker.name.as_ref().is_some_and(|name| name.value == self.0.item),
            Item::Exception(it) => it.article.as_ref().is_some_and(|article| article.value == self.0.item),
            Item::Recipient(id, _)
            | Item::System(id, _)
            | Item::Source(id)
            | Item::Decision(id, _)
            | Item::Client(id, _)
            | Item::Joint(id)
            | Item::Subject(id) => self.0.item == *id,
        }
    }

    /// Whether a category belongs under the one that it names: a postal address has a postcode.
    fn names_whole_of(self, category: &str) -> bool {
        category.strip_prefix(self.0.item.as_str()).is_some_and(|part| part.starts_with('.'))
    }

    fn is_about(self, activity: &Activity) -> bool {
        self.0.item == activity.id || self.0.item == activity.purpose
    }

    /// The category itself, or the statutory category that it belongs to in California.
    fn is_about_category(self, key: &str, scope: &Scope<'_>) -> bool {
        let category = vocabulary::category(scope.base_of(key).unwrap_or(key));
        let letters =
            category.map(|it| [it.ccpa, it.ccpa_also, it.ccpa_sensitive_ref, it.ccpa_sensitive.then_some("L")]);
        self.0.item == key || letters.into_iter().flatten().flatten().any(|letter| letter == self.0.item)
    }

    /// Whether it tells how long a datum is kept in an activity.
    pub(super) fn tells_retention(self, category: &str, retention: Option<&Retention>, activity: &Activity) -> bool {
        let rule = match retention {
            Some(Retention::Rule { id }) => self.0.item == *id,
            Some(Retention::Period { period, .. }) => self.0.item == *period,
            None => false,
        };
        let inside = self.0.within.is_empty() || self.0.within == activity.id;
        inside && (rule || self.0.item == category || (self.is_about(activity) && retention.is_some()))
    }
}
