//! Conditions, read on the item at hand: yes, no, or nobody said.

mod data;
mod parties;
mod processing;

pub(super) use self::parties::Carried;
use std::{cell::RefCell, collections::HashMap};

use fieldnote_schema::Place;

use super::item::{Item, Scope};
use crate::{
    day::Day,
    law::{
        adequacy::Exporter,
        catalogue::{Condition, Kind, Regime, Requirement, catalogue},
        expression::{Expression, Tri},
        tables,
    },
    register::model::{At, Declaration},
};

/// Reads conditions for one document under one regime on one day.
pub(super) struct Reader<'a> {
    pub(super) scope: &'a Scope<'a>,
    pub(super) regime: &'a Regime,
    /// Whose rules on transfers count.
    pub(super) exporter: Exporter,
    pub(super) as_of: Day,
    /// The values of conditions for the whole document, which nearly every requirement asks for.
    known: RefCell<HashMap<String, Tri>>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(scope: &'a Scope<'a>, regime: &'a Regime, as_of: Day) -> Self {
        let exporter = Exporter::of_regime(&regime.id).unwrap_or(Exporter::Eea);
        Self { scope, regime, exporter, as_of, known: RefCell::default() }
    }

    /// The value of an expression for an item.
    pub(super) fn evaluate(&self, expression: &Expression, item: Item<'a>) -> Tri {
        expression.evaluate(&mut |token| self.value(token, item))
    }

    /// The value of an expression for an item, its conditions of one kind read on a linked item alone.
    pub(super) fn evaluate_on(&self, expression: &Expression, item: Item<'a>, kind: Kind, linked: Item<'a>) -> Tri {
        expression.evaluate(&mut |token| match catalogue().conditions.get(token) {
            Some(condition) if same(condition.scope, kind) => self.read(condition, linked, item),
            _ => self.value(token, item),
        })
    }

    /// The value of a condition for an item: read on it, or on those of its scope that are linked to it.
    pub(super) fn value(&self, token: &str, item: Item<'a>) -> Tri {
        if item != Item::Document {
            return self.value_anew(token, item);
        }
        if let Some(known) = self.known.borrow().get(token) {
            return *known;
        }
        let value = self.value_anew(token, item);
        self.known.borrow_mut().insert(token.to_owned(), value);
        value
    }

    fn value_anew(&self, token: &str, item: Item<'a>) -> Tri {
        let Some(condition) = catalogue().conditions.get(token) else { return Tri::Unknown };
        let linked = self.scope.linked(item, condition.scope);
        if linked.is_empty() {
            return if self.nobody_receives(condition.scope, item) {
                Tri::No
            } else {
                self.settled(condition, item, item)
            };
        }
        linked.into_iter().map(|it| self.read(condition, it, item)).fold(Tri::No, Tri::or)
    }

    /// The value of a condition on an item of its own scope; `main` is the item that the requirement is about.
    fn read(&self, condition: &Condition, item: Item<'a>, main: Item<'a>) -> Tri {
        match self.itself(&condition.token, item) {
            Tri::Unknown => self.settled(condition, item, main),
            settled => settled,
        }
    }

    /// What somebody declared, where the item itself says nothing.
    fn settled(&self, condition: &Condition, item: Item<'a>, main: Item<'a>) -> Tri {
        if self.declaration(&condition.token, |what, token| what.replace('_', "-") == token, item, main).is_some() {
            Tri::Yes
        } else if condition.claim || self.denial(condition, item, main).is_some() {
            Tri::No
        } else {
            Tri::Unknown
        }
    }

    /// The declaration that denies a condition for an item.
    pub(super) fn denial(&self, condition: &Condition, item: Item<'a>, main: Item<'a>) -> Option<&'a At<Declaration>> {
        let denies = |what: &str, _: &str| {
            condition.denied_by.iter().any(|fact| fact.rsplit_once('.').is_some_and(|(_, last)| last == what))
        };
        self.declaration(&condition.token, denies, item, main)
    }

    /// The declaration without which nobody would deny a condition for an item; none where the linked items do.
    pub(super) fn denied(&self, condition: &Condition, item: Item<'a>) -> Option<&'a At<Declaration>> {
        let linked = self.scope.linked(item, condition.scope);
        let by_themselves = !linked.is_empty() && linked.iter().all(|it| self.itself(&condition.token, *it) == Tri::No);
        if by_themselves { None } else { self.denial(condition, item, item) }
    }

    fn declaration(
        &self,
        token: &str,
        says: impl Fn(&str, &str) -> bool,
        item: Item<'a>,
        main: Item<'a>,
    ) -> Option<&'a At<Declaration>> {
        self.scope.map.register.declarations.iter().find(|declared| {
            let it = &declared.value;
            let meant = it.item.as_ref().is_none_or(|reference| {
                item.is_meant_by(&reference.value)
                    || main.is_meant_by(&reference.value)
                    || self.is_here(token, &reference.value)
            });
            it.what.as_ref().is_some_and(|what| says(&what.value, token)) && meant && self.is_in_force(it)
        })
    }

    /// References that mean the document, its controller, or one of its representatives.
    fn is_here(&self, token: &str, reference: &str) -> bool {
        let named = |section: &str, id: &str| reference.strip_prefix(section) == Some(id);
        let document = self.scope.document.id.as_ref().is_some_and(|id| named("document.", &id.value));
        let controller = self.scope.controller().is_some_and(|(id, _)| named("controller.", id));
        let representative = token.strip_prefix("representative-").is_some_and(|area| named("representative.", area));
        document || controller || representative
    }

    fn is_in_force(&self, declaration: &Declaration) -> bool {
        let day = |text: &Option<At<String>>| text.as_ref().and_then(|it| it.value.parse::<Day>().ok());
        day(&declaration.until).is_none_or(|until| self.as_of <= until)
    }

    /// Where what a condition was read from stands, of an item for which it has this value: the linked items that say
    /// so, and the declaration that does.
    pub(super) fn grounds(&self, token: &str, item: Item<'a>, value: Tri) -> Vec<Place> {
        let Some(condition) = catalogue().conditions.get(token) else { return Vec::new() };
        if value == Tri::Unknown || self.value(token, item) != value {
            return Vec::new();
        }
        let linked = self.scope.linked(item, condition.scope);
        let saying = linked.into_iter().filter(|it| self.itself(token, *it) == value);
        let mut places: Vec<Place> = saying.filter_map(|it| self.scope.place_of(it)).cloned().collect();
        if places.is_empty() {
            let same = |what: &str, token: &str| what.replace('_', "-") == token;
            let declared = match value {
                Tri::Yes => self.declaration(token, same, item, item),
                _ => self.denial(condition, item, item),
            };
            places.extend(declared.map(|declared| declared.place.clone()));
        }
        places
    }

    /// The states, of those whose act has a requirement, that the document is for people in; without an audience in the
    /// United States it is for all.
    pub(super) fn reached(&self, requirement: &Requirement) -> Vec<&'static tables::State> {
        let markets = self.scope.controller().map(|(_, controller)| &controller.markets);
        let audience = &self.scope.document.audience;
        let places =
            if audience.is_empty() { markets.into_iter().flatten().collect() } else { Vec::from_iter(audience) };
        let named: Vec<_> = places.iter().map(|it| it.value.as_str()).filter(|it| it.starts_with("US-")).collect();
        let whole = places.iter().any(|it| it.value == "US") || named.is_empty();
        let meant = |state: &&tables::State| whole || named.contains(&state.code.as_str());
        requirement.acts().filter(meant).filter(|state| state.from <= self.as_of).collect()
    }

    /// Whether the register says of an item that nobody receives its data: `recipients = []`.
    pub(super) fn nobody_receives(&self, scope: Kind, item: Item<'a>) -> bool {
        let activities = self.scope.activities_of(item);
        let nobody = |terms: &crate::register::model::Terms| terms.recipients.as_ref().is_some_and(Vec::is_empty);
        matches!(scope, Kind::Recipient | Kind::Transfer)
            && !activities.is_empty()
            && activities.iter().all(|activity| nobody(&activity.terms))
    }

    /// What an item says of a condition by itself.
    fn itself(&self, token: &str, item: Item<'a>) -> Tri {
        match item {
            Item::Document => self.of_document(token),
            Item::Activity(activity) => self.of_activity(token, activity),
            Item::Field(datum) => self.of_field(token, datum),
            Item::Category(key) => self.of_category(token, key),
            Item::Source(id) => self.of_source(token, id),
            Item::Recipient(_, recipient) => self.of_recipient(token, recipient),
            Item::System(_, system) => self.of_system(token, system),
            Item::Tracker(tracker) => Self::of_tracker(token, tracker),
            Item::Client(_, client) => Self::of_client(token, client),
            Item::Decision(_, decision) => Self::of_decision(token, decision),
            Item::Exception(exception) => Self::of_exception(token, exception),
            Item::Joint(_) | Item::Subject(_) => Tri::Unknown,
        }
    }
}

/// Purposes and activities are the same items.
pub(super) fn same(one: Kind, other: Kind) -> bool {
    let plain = |kind| if kind == Kind::Activity { Kind::Purpose } else { kind };
    plain(one) == plain(other)
}
