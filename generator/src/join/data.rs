//! Every place where personal data lie, with all that is known of it: fields and holdings.

use std::collections::{BTreeMap, HashMap};

use fieldnote_schema::{Keys, RecordId, Retention, vocabulary};

use super::occurrences::{self, Occurrence};
use crate::{
    datamap::Datum,
    inventory::Inventory,
    register::model::{At, Holding, Register},
};

/// All data in order of their names.
pub(super) fn all(inventory: &Inventory, register: &Register) -> Vec<Datum> {
    let keeps = |purpose: &str| register.purposes.get(purpose).is_some_and(|at| at.value.terms.retention.is_some());
    let systems = Systems::new(inventory, register);
    let found = occurrences::all(&inventory.records, &keeps);
    let fields = found.into_iter().map(|occurrence| field(occurrence, register, &systems));
    let holdings = register.holdings.iter().enumerate().flat_map(|(i, at)| holding(i, at, register, &systems));
    let mut data: Vec<Datum> = fields.chain(holdings).collect();
    data.sort_by(|a, b| order(a).cmp(&order(b)));
    // A map from one marked type to itself holds one datum, not two.
    data.dedup();
    tell_apart(&mut data);
    data
}

fn order(datum: &Datum) -> impl Ord + '_ {
    (&datum.id, &datum.record, &datum.declared_in, &datum.place, &datum.category)
}

fn field(occurrence: Occurrence<'_>, register: &Register, systems: &Systems<'_>) -> Datum {
    let Occurrence { record, declared_in, via, field, category, keys } = occurrence;
    let mut id = record.id.to_string();
    for step in via.iter().chain([&field]) {
        for name in step.variant.iter().chain([&step.name]) {
            id.push('.');
            id.push_str(name);
        }
    }
    Datum {
        record: Some(record.id.clone()),
        declared_in: Some(declared_in.id.clone()),
        system: systems.of(&record.id),
        place: field.place.clone(),
        via: via.iter().map(|field| field.place.clone()).collect(),
        ..datum(id, category, keys, register)
    }
}

fn holding(i: usize, at: &At<Holding>, register: &Register, systems: &Systems<'_>) -> Vec<Datum> {
    let holding = &at.value;
    let title = holding.title.as_ref().and_then(|title| title.value.get(&register.language));
    let title = title.map_or_else(|| (i + 1).to_string(), str::to_owned);
    let keys = Keys {
        subject: holding.subject.as_ref().map(|at| at.value.clone()),
        purposes: (!holding.purposes.is_empty()).then(|| holding.purposes.iter().map(|at| at.value.clone()).collect()),
        retention: holding.retention.as_ref().map(|at| Retention::Rule { id: at.value.clone() }),
        source: holding.source.as_ref().map(|at| at.value.clone()),
        sold: holding.sold.as_ref().map(|at| at.value),
        shared: holding.shared.as_ref().map(|at| at.value),
        tracking: holding.tracking.as_ref().map(|at| at.value),
        ..Keys::default()
    };
    let system = holding.system.as_ref().map(|at| at.value.clone()).or_else(|| systems.only.map(str::to_owned));
    let of_category = |category: &At<String>| Datum {
        paper: holding.paper.as_ref().is_some_and(|at| at.value),
        system: system.clone(),
        place: at.place.clone(),
        ..datum(format!("holding.{title}.{}", category.value), &category.value, keys.clone(), register)
    };
    holding.categories.iter().map(of_category).collect()
}

/// A datum that nobody has placed yet.
fn datum(id: String, category: &str, keys: Keys, register: &Register) -> Datum {
    let base_category = base_category(category, register);
    let known = base_category.as_deref().and_then(vocabulary::category);
    let revealed = keys.reveals.as_deref().map(|kind| vocabulary::special_kind(kind).unwrap_or(kind));
    Datum {
        id,
        record: None,
        declared_in: None,
        category: category.to_owned(),
        special: known.and_then(|category| category.gdpr_special).or(revealed).map(str::to_owned),
        criminal: known.is_some_and(|category| category.gdpr_criminal),
        base_category,
        keys,
        paper: false,
        system: None,
        place: fieldnote_schema::Place::default(),
        via: Vec::new(),
    }
}

fn base_category(category: &str, register: &Register) -> Option<String> {
    let base = match category.strip_prefix("custom.") {
        Some(name) => &register.categories.get(name)?.value.parent.as_ref()?.value,
        None => category,
    };
    vocabulary::category(base).map(|category| category.key.to_owned())
}

/// Numbers data of one name, as records of one path are numbered.
fn tell_apart(data: &mut [Datum]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for datum in data {
        let before = seen.entry(datum.id.clone()).or_default();
        if *before > 0 {
            datum.id = format!("{}#{before}", datum.id);
        }
        *before += 1;
    }
}

/// Which system a record is part of.
struct Systems<'a> {
    /// What packages say themselves, by name and version.
    said: HashMap<(&'a str, &'a str), &'a str>,
    /// What the register says, by name.
    listed: HashMap<&'a str, &'a str>,
    /// The one system there is, where it names no packages.
    only: Option<&'a str>,
}

impl<'a> Systems<'a> {
    fn new(inventory: &'a Inventory, register: &'a Register) -> Self {
        let mut listed = HashMap::new();
        for (id, system) in &register.systems {
            for package in &system.value.packages {
                listed.entry(package.value.as_str()).or_insert(id.as_str());
            }
        }
        let said = |package: &'a crate::inventory::Package| {
            Some(((package.name.as_str(), package.version.as_str()), package.system.as_deref()?))
        };
        let only = match register.systems.first() {
            Some((id, system)) if register.systems.len() == 1 && system.value.packages.is_empty() => Some(id.as_str()),
            _ => None,
        };
        Self { said: inventory.packages.iter().filter_map(said).collect(), listed, only }
    }

    fn of(&self, record: &RecordId) -> Option<String> {
        let said = self.said.get(&(record.package.as_str(), record.version.as_str()));
        let system = said.or_else(|| self.listed.get(record.package.as_str())).copied().or(self.only);
        system.map(str::to_owned)
    }
}
