//! What requirements are owed for: the items of a document, and how the data map links them.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    ptr,
};

use fieldnote_schema::Place;

use crate::{
    datamap::{Activity, ActivityDatum, DataMap, Datum},
    law::catalogue::Kind,
    register::model::{At, Client, Decision, Document, Exception, Recipient, System, Tracker},
};

/// One thing that a requirement is owed for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Item<'a> {
    /// The document, or the organisation behind it.
    Document,
    /// A purpose under one set of terms: what a row of the record is about.
    Activity(&'a Activity),
    /// A category of data.
    Category(&'a str),
    /// A datum.
    Field(&'a Datum),
    /// Who receives data; an id without an entry has not been declared.
    Recipient(&'a str, Option<&'a Recipient>),
    /// A system that its owner hosts without naming a recipient.
    System(&'a str, &'a System),
    /// Where data come from.
    Source(&'a str),
    /// An automated decision; an id without an entry has not been declared.
    Decision(&'a str, Option<&'a Decision>),
    /// A cookie or similar.
    Tracker(&'a Tracker),
    /// A controller whom we serve.
    Client(&'a str, Option<&'a Client>),
    /// A joint controller by id.
    Joint(&'a str),
    /// Data subjects.
    Subject(&'a str),
    /// An exception from the duty to inform.
    Exception(&'a Exception),
}

impl<'a> Item<'a> {
    /// How the register names it: `purpose.newsletter`; empty for the document.
    pub fn reference(&self) -> String {
        let named = |section: &str, id: &str| format!("{section}.{id}");
        match self {
            Self::Document => String::new(),
            Self::Activity(activity) => named("purpose", &activity.id),
            Self::Category(key) => named("category", key),
            Self::Field(datum) => datum.id.clone(),
            Self::Recipient(id, _) => named("recipient", id),
            Self::System(id, _) => named("system", id),
            Self::Source(id) => named("source", id),
            Self::Decision(id, _) => named("decision", id),
            Self::Tracker(tracker) => named("tracker", tracker.name.as_ref().map_or("", |name| &name.value)),
            Self::Client(id, _) => named("client", id),
            Self::Joint(id) => named("joint", id),
            Self::Subject(key) => named("subject", key),
            Self::Exception(exception) => {
                named("exception", exception.article.as_ref().map_or("", |article| &article.value))
            }
        }
    }

    /// Whether a reference of the register means this item.
    pub fn is_meant_by(&self, reference: &str) -> bool {
        match self {
            Self::Document => false,
            Self::Activity(activity) => {
                reference.strip_prefix("purpose.").is_some_and(|id| id == activity.id || id == activity.purpose)
            }
            _ => self.reference() == reference,
        }
    }

    fn is(&self, kind: Kind) -> bool {
        match self {
            Self::Document | Self::Joint(_) => kind == Kind::Document,
            Self::Activity(_) | Self::Subject(_) => matches!(kind, Kind::Purpose | Kind::Activity),
            Self::Category(_) => kind == Kind::Category,
            Self::Field(_) => kind == Kind::Field,
            Self::Recipient(..) => matches!(kind, Kind::Recipient | Kind::Transfer),
            Self::System(..) => kind == Kind::Transfer,
            Self::Source(_) => kind == Kind::Source,
            Self::Decision(..) => kind == Kind::Decision,
            Self::Tracker(_) => kind == Kind::Tracker,
            Self::Client(..) => kind == Kind::Client,
            Self::Exception(_) => kind == Kind::Exception,
        }
    }

    fn push_to(self, items: &mut Vec<Item<'a>>) {
        if !items.contains(&self) {
            items.push(self);
        }
    }
}

/// What one document covers: the activities of its controller, limited to its data subjects.
#[derive(Debug)]
pub struct Scope<'a> {
    /// The data map.
    pub map: &'a DataMap,
    /// The document as declared.
    pub document: &'a Document,
    /// The activities it covers.
    pub activities: Vec<&'a Activity>,
    /// Whether it is about what we do for clients.
    processor: bool,
    /// Where each datum is used, by its id.
    uses: HashMap<&'a str, Vec<Use<'a>>>,
    /// The data of each category, each once.
    of_category: HashMap<&'a str, Vec<&'a Datum>>,
    /// The built-in category of each category of the data map.
    bases: HashMap<&'a str, Option<&'a str>>,
}

/// An activity that uses a datum, and on which terms.
pub type Use<'a> = (&'a Activity, &'a ActivityDatum);

impl<'a> Scope<'a> {
    /// The scope of a document.
    pub fn new(map: &'a DataMap, document: &'a Document, processor: bool) -> Self {
        let mut scope = Self {
            map,
            document,
            activities: Vec::new(),
            processor,
            uses: HashMap::new(),
            of_category: HashMap::new(),
            bases: HashMap::new(),
        };
        scope.activities = map.activities.iter().filter(|it| it.declared && scope.covers(it)).collect();
        for datum in &map.data {
            scope.bases.entry(&datum.category).or_insert(datum.base_category.as_deref());
        }
        for activity in scope.activities.clone() {
            let data: Vec<_> = scope.data_of(activity).collect();
            for (datum, entry) in data {
                let uses = scope.uses.entry(&datum.id).or_default();
                if uses.is_empty() {
                    scope.of_category.entry(&datum.category).or_default().push(datum);
                }
                uses.push((activity, entry));
            }
        }
        scope
    }

    /// Every use of a datum in the activities of the document.
    pub fn uses(&self, datum: &Datum) -> &[Use<'a>] {
        self.uses.get(datum.id.as_str()).map_or(&[], Vec::as_slice)
    }

    /// The built-in category of a category that some datum has.
    pub fn base_of(&self, category: &str) -> Option<&'a str> {
        self.bases.get(category).copied().flatten()
    }

    fn data_in(&self, category: &str) -> &[&'a Datum] {
        self.of_category.get(category).map_or(&[], Vec::as_slice)
    }

    fn covers(&self, activity: &Activity) -> bool {
        let purpose = self.map.register.purposes.get(&activity.purpose);
        let for_clients = purpose.is_some_and(|purpose| !purpose.value.clients.is_empty());
        let controller = match (&self.document.controller, &activity.controller) {
            (Some(wanted), Some(controller)) => wanted.value == *controller,
            _ => true,
        };
        let subjects = activity.subjects.is_empty() || activity.subjects.iter().any(|it| self.is_about(it));
        let reached = self.map.reaches(activity, &self.document.audience);
        for_clients == self.processor && controller && subjects && reached
    }

    fn is_about(&self, subject: &str) -> bool {
        let subjects = &self.document.subjects;
        subjects.is_empty() || subjects.iter().any(|it| it.value == subject)
    }

    /// The data of an activity that this document is about.
    pub fn data_of(&self, activity: &'a Activity) -> impl Iterator<Item = (&'a Datum, &'a ActivityDatum)> {
        let wanted = |datum: &Datum| datum.keys.subject.as_deref().is_none_or(|subject| self.is_about(subject));
        self.map.data_of(activity).filter(move |(datum, _)| wanted(datum))
    }

    /// The controller the document speaks for: the one it names, or the only one.
    pub fn controller(&self) -> Option<(&'a str, &'a crate::register::model::Controller)> {
        let controllers = &self.map.register.controllers;
        let named = self.document.controller.as_ref().map(|id| id.value.as_str());
        let only = || controllers.keys().next().filter(|_| controllers.len() == 1).map(String::as_str);
        let (id, controller) = controllers.get_key_value(named.or_else(only)?)?;
        Some((id, &controller.value))
    }

    /// Where an item is declared.
    pub fn place_of(&self, item: Item<'a>) -> Option<&'a Place> {
        let register = &self.map.register;
        match item {
            Item::Activity(activity) => register.purposes.get(&activity.purpose).map(|it| &it.place),
            Item::Field(datum) => Some(&datum.place),
            Item::Recipient(id, _) => register.recipients.get(id).map(|it| &it.place),
            Item::System(id, _) => register.systems.get(id).map(|it| &it.place),
            Item::Source(id) => register.sources.get(id).map(|it| &it.place),
            Item::Decision(id, _) => register.decisions.get(id).map(|it| &it.place),
            Item::Client(id, _) => register.clients.get(id).map(|it| &it.place),
            Item::Document => self.document.id.as_ref().map(|id| &id.place),
            Item::Category(_) | Item::Tracker(_) | Item::Joint(_) | Item::Subject(_) | Item::Exception(_) => None,
        }
    }

    /// The joint controllers with whom some of the document's activities are decided.
    pub fn joint(&self) -> impl Iterator<Item = &'a str> {
        let joint = self.controller().into_iter().flat_map(|(_, controller)| &controller.joint);
        let known = joint.filter(|(id, it)| self.map.takes_part((id, &it.value), self.activities.iter().copied()));
        known.map(|(id, _)| id.as_str())
    }

    /// The items of a kind in the document.
    pub fn items(&self, kind: Kind) -> Vec<Item<'a>> {
        let register = &self.map.register;
        match kind {
            Kind::Exception => register.exceptions.iter().map(|it| Item::Exception(&it.value)).collect(),
            Kind::Tracker => register.trackers.iter().map(|it| Item::Tracker(&it.value)).collect(),
            _ => self.linked(Item::Document, kind),
        }
    }

    /// The items of a kind that the data map links to an item: the item itself, inside it, around it or named by it.
    pub fn linked(&self, item: Item<'a>, kind: Kind) -> Vec<Item<'a>> {
        if item.is(kind) {
            return vec![item];
        }
        // Offers for data are declared with the document that tells of them.
        if matches!(kind, Kind::Document | Kind::Incentive) {
            return vec![Item::Document];
        }
        match (item, kind) {
            (Item::Document, Kind::Exception | Kind::Tracker) => return self.items(kind),
            (Item::Field(datum), Kind::Category) => return vec![Item::Category(&datum.category)],
            (Item::Field(datum), Kind::Source) => {
                return datum.keys.source.as_deref().map(Item::Source).into_iter().collect();
            }
            (Item::Category(category), Kind::Field) => {
                return self.data_in(category).iter().map(|datum| Item::Field(datum)).collect();
            }
            (_, Kind::Field) => return self.fields_of(item),
            _ => {}
        }
        let mut items = Vec::new();
        for activity in self.activities_of(item) {
            self.inside(activity, kind, &mut items);
        }
        if let Item::Category(category) = item {
            items.retain(|it| !matches!(it, Item::Recipient(_, Some(recipient)) if !receives(recipient, category)));
        }
        items
    }

    /// The activities that an item is part of or takes part in.
    pub fn activities_of(&self, item: Item<'a>) -> Vec<&'a Activity> {
        let all = self.activities.iter().copied();
        match item {
            Item::Document | Item::Joint(_) | Item::Exception(_) => all.collect(),
            Item::Activity(activity) => vec![activity],
            Item::Category(key) => {
                let using: HashSet<*const Activity> = self
                    .data_in(key)
                    .iter()
                    .flat_map(|datum| self.uses(datum))
                    .map(|(it, _)| ptr::from_ref(*it))
                    .collect();
                all.filter(|it| using.contains(&ptr::from_ref(*it))).collect()
            }
            Item::Field(datum) => {
                let mut using: Vec<&Activity> = self.uses(datum).iter().map(|(activity, _)| *activity).collect();
                using.dedup_by(|a, b| ptr::eq(*a, *b));
                using
            }
            Item::Recipient(id, _) => all.filter(|it| it.recipients.iter().any(|other| other == id)).collect(),
            Item::System(id, _) => all.filter(|it| it.systems.iter().any(|other| other == id)).collect(),
            Item::Source(id) => all.filter(|it| it.sources.iter().any(|other| other == id)).collect(),
            Item::Subject(key) => all.filter(|it| it.subjects.iter().any(|other| other == key)).collect(),
            Item::Decision(id, _) => all.filter(|it| self.names(it, |purpose| &purpose.decisions, id)).collect(),
            Item::Client(id, _) => all.filter(|it| self.names(it, |purpose| &purpose.clients, id)).collect(),
            Item::Tracker(tracker) => {
                all.filter(|it| tracker.purpose.as_ref().is_some_and(|id| id.value == it.purpose)).collect()
            }
        }
    }

    fn names(
        &self,
        activity: &Activity,
        list: fn(&crate::register::model::Purpose) -> &Vec<At<String>>,
        id: &str,
    ) -> bool {
        let purpose = self.map.register.purposes.get(&activity.purpose);
        purpose.is_some_and(|purpose| list(&purpose.value).iter().any(|it| it.value == id))
    }

    /// The fields of the activities of an item, each once.
    fn fields_of(&self, item: Item<'a>) -> Vec<Item<'a>> {
        let mut known = HashSet::new();
        let data = self.activities_of(item).into_iter().flat_map(|activity| self.data_of(activity));
        data.filter(|(datum, _)| known.insert(datum.id.as_str())).map(|(datum, _)| Item::Field(datum)).collect()
    }

    /// The items of a kind in one activity, each once.
    fn inside(&self, activity: &'a Activity, kind: Kind, items: &mut Vec<Item<'a>>) {
        let register = &self.map.register;
        let purpose = register.purposes.get(&activity.purpose).map(|purpose| &purpose.value);
        match kind {
            Kind::Purpose | Kind::Activity => Item::Activity(activity).push_to(items),
            Kind::Category => {
                let keys: BTreeSet<_> = self.data_of(activity).map(|(datum, _)| datum.category.as_str()).collect();
                for key in keys {
                    Item::Category(key).push_to(items);
                }
            }
            Kind::Recipient | Kind::Transfer => {
                for id in &activity.recipients {
                    let entry = register.recipients.get(id).map(|entry| &entry.value);
                    Item::Recipient(id, entry).push_to(items);
                }
                let hosted = activity.systems.iter().filter_map(|id| register.systems.get_key_value(id));
                for (id, system) in hosted.filter(|(_, it)| kind == Kind::Transfer && it.value.host.is_none()) {
                    Item::System(id, &system.value).push_to(items);
                }
            }
            Kind::Source => activity.sources.iter().for_each(|id| Item::Source(id).push_to(items)),
            Kind::Decision => {
                for id in purpose.iter().flat_map(|purpose| &purpose.decisions) {
                    let entry = register.decisions.get(&id.value).map(|entry| &entry.value);
                    Item::Decision(&id.value, entry).push_to(items);
                }
            }
            Kind::Client => {
                for id in purpose.iter().flat_map(|purpose| &purpose.clients) {
                    let entry = register.clients.get(&id.value).map(|entry| &entry.value);
                    Item::Client(&id.value, entry).push_to(items);
                }
            }
            Kind::Tracker => {
                let trackers = register.trackers.iter().map(|it| &it.value);
                let of_purpose =
                    trackers.filter(|it| it.purpose.as_ref().is_some_and(|id| id.value == activity.purpose));
                of_purpose.for_each(|tracker| Item::Tracker(tracker).push_to(items));
            }
            Kind::Document | Kind::Incentive | Kind::Exception | Kind::Field => {}
        }
    }
}

/// Whether a recipient gets data of a category: all that its purposes have, unless it is limited to some.
fn receives(recipient: &Recipient, category: &str) -> bool {
    let within = |wider: &str| category == wider || category.strip_prefix(wider).is_some_and(|it| it.starts_with('.'));
    recipient.categories.is_empty() || recipient.categories.iter().any(|it| within(&it.value))
}
