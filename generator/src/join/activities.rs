//! What is done with which data: one activity for each purpose and each set of terms.

use std::collections::{BTreeMap, BTreeSet};

use fieldnote_schema::{Provision, Retention};
use indexmap::IndexSet;

use crate::{
    datamap::{Activity, ActivityDatum, Datum, Transfer},
    register::model::{At, Purpose, Register, Terms, Use},
};

/// Activities in order of the register's purposes; undeclared purposes follow in order of id.
pub(super) fn all(register: &Register, data: &[Datum], transfers: &[Transfer]) -> Vec<Activity> {
    let mut by_purpose: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (i, datum) in data.iter().enumerate() {
        let purposes: BTreeSet<&String> = datum.keys.purposes.iter().flatten().collect();
        for purpose in purposes {
            by_purpose.entry(purpose).or_default().push(i);
        }
    }
    let builder = Builder { register, data, transfers };
    let mut activities = Vec::new();
    for (id, purpose) in &register.purposes {
        let members = by_purpose.remove(id.as_str()).unwrap_or_default();
        activities.extend(builder.of_purpose(id, &purpose.value, members));
    }
    activities.extend(by_purpose.into_iter().map(|(id, members)| builder.undeclared(id, &members)));
    activities
}

struct Builder<'a> {
    register: &'a Register,
    data: &'a [Datum],
    transfers: &'a [Transfer],
}

impl Builder<'_> {
    /// One activity, or one for each use that meets data after one for what no use covers.
    fn of_purpose(&self, id: &str, purpose: &Purpose, members: Vec<usize>) -> Vec<Activity> {
        let mut rest = Vec::new();
        let mut of_use: Vec<Vec<usize>> = vec![Vec::new(); purpose.uses.len()];
        let unused = members.is_empty();
        for i in members {
            if !self.assign(i, &purpose.uses, &mut of_use) {
                rest.push(i);
            }
        }
        let mut activities = Vec::new();
        if unused || !rest.is_empty() {
            activities.push(self.activity(id, purpose, None, &rest));
        }
        for (n, members) in of_use.iter().enumerate().filter(|(_, members)| !members.is_empty()) {
            activities.push(self.activity(id, purpose, Some(n), members));
        }
        activities
    }

    /// Gives a datum to the first use that is for it everywhere, and to each use that is for it in some countries; whether
    /// nothing is left for other countries.
    fn assign(&self, i: usize, uses: &[At<Use>], of_use: &mut [Vec<usize>]) -> bool {
        let Some(datum) = self.data.get(i) else { return false };
        let mut covered = false;
        for (at, members) in uses.iter().zip(of_use) {
            let everywhere = at.value.countries.is_empty();
            if is_for(&at.value, datum) && !(everywhere && covered) {
                members.push(i);
                covered |= everywhere;
            }
        }
        covered
    }

    fn undeclared(&self, id: &str, members: &[usize]) -> Activity {
        let found = self.activity(id, &Purpose::default(), None, members);
        Activity {
            declared: false,
            controller: None,
            systems: Vec::new(),
            recipients: Vec::new(),
            transfers: Vec::new(),
            sources: Vec::new(),
            measures: Vec::new(),
            ..found
        }
    }

    fn activity(&self, id: &str, purpose: &Purpose, variant: Option<usize>, members: &[usize]) -> Activity {
        let of_use = variant.and_then(|n| purpose.uses.get(n)).map(|at| &at.value);
        let terms = match of_use {
            Some(of_use) => of_use.terms.clone().or(&purpose.terms),
            None => purpose.terms.clone(),
        };
        let data: Vec<&Datum> = members.iter().filter_map(|&i| self.data.get(i)).collect();
        let systems: Vec<String> = sorted(data.iter().filter_map(|datum| datum.system.clone()));
        let recipients = self.recipients(&terms, &systems);
        Activity {
            id: variant.map_or_else(|| id.to_owned(), |n| format!("{id}/{}", n + 1)),
            purpose: id.to_owned(),
            variant,
            declared: true,
            countries: of_use.map(|of_use| values(&of_use.countries).collect()).unwrap_or_default(),
            controller: self.controller(purpose, &systems),
            subjects: sorted(data.iter().filter_map(|datum| datum.keys.subject.clone())),
            categories: sorted(data.iter().map(|datum| datum.category.clone())),
            data: members.iter().zip(&data).map(|(&i, datum)| activity_datum(i, datum, &terms)).collect(),
            transfers: self.transfers(&recipients, &systems, self.controller(purpose, &systems).as_deref()),
            sources: sorted(data.iter().filter_map(|datum| source(datum))),
            measures: self.measures(&terms, &systems, &data),
            recipients,
            systems,
            terms,
        }
    }

    /// The purpose's controller; else the only one, or the one of all its systems.
    fn controller(&self, purpose: &Purpose, systems: &[String]) -> Option<String> {
        if let Some(controller) = &purpose.controller {
            return Some(controller.value.clone());
        }
        if let (Some((id, _)), 1) = (self.register.controllers.first(), self.register.controllers.len()) {
            return Some(id.clone());
        }
        let of_systems = systems.iter().filter_map(|id| self.register.systems.get(id)?.value.controller.clone());
        match sorted(of_systems.map(|at| at.value)).as_slice() {
            [one] => Some(one.clone()),
            _ => None,
        }
    }

    fn recipients(&self, terms: &Terms, systems: &[String]) -> Vec<String> {
        let hosts = systems.iter().filter_map(|id| self.register.systems.get(id)?.value.host.as_ref());
        let mut all: IndexSet<String> =
            terms.recipients.iter().flatten().chain(hosts).map(|at| at.value.clone()).collect();
        // Who can reach data at a recipient gets them as well (EDPB Guidelines 05/2021).
        let mut seen = 0;
        while let Some(entry) = all.get_index(seen).map(|id| self.register.recipients.get(id)) {
            all.extend(entry.into_iter().flat_map(|it| it.value.access.iter().flatten()).map(|at| at.value.clone()));
            seen += 1;
        }
        all.into_iter().collect()
    }

    /// A transfer to where a system stands belongs to the data in that system, any other to its recipient's.
    fn transfers(&self, recipients: &[String], systems: &[String], controller: Option<&str>) -> Vec<usize> {
        let exporters = super::transfers::exporters(self.register, controller);
        let concerns = |transfer: &Transfer| match (&transfer.system, &transfer.recipient) {
            (Some(system), _) => systems.contains(system),
            (None, Some(recipient)) => recipients.contains(recipient),
            (None, None) => false,
        };
        let leaves = |it: &Transfer| concerns(it) && exporters.contains(&it.exporter);
        self.transfers.iter().enumerate().filter(|(_, it)| leaves(it)).map(|(i, _)| i).collect()
    }

    fn measures(&self, terms: &Terms, systems: &[String], data: &[&Datum]) -> Vec<String> {
        let everywhere = self.register.measures.iter().filter(|(_, at)| at.value.everywhere).map(|(id, _)| id.clone());
        let of_systems =
            systems.iter().filter_map(|id| self.register.systems.get(id)).flat_map(|at| values(&at.value.measures));
        let of_fields = data.iter().flat_map(|datum| datum.keys.protection.iter().flatten().cloned());
        sorted(values(&terms.measures).chain(everywhere).chain(of_systems).chain(of_fields))
    }
}

/// Whether a use is about a datum, countries apart.
fn is_for(of_use: &Use, datum: &Datum) -> bool {
    let subject = |at: &At<String>| datum.keys.subject.as_ref() == Some(&at.value);
    let category = |at: &At<String>| {
        [Some(&datum.category), datum.base_category.as_ref()].into_iter().flatten().any(|key| is_within(key, &at.value))
    };
    (of_use.subjects.is_empty() || of_use.subjects.iter().any(subject))
        && (of_use.categories.is_empty() || of_use.categories.iter().any(category))
}

/// Whether a category is the other one or one of its descendants.
fn is_within(category: &str, ancestor: &str) -> bool {
    category.strip_prefix(ancestor).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn activity_datum(i: usize, datum: &Datum, terms: &Terms) -> ActivityDatum {
    let by_terms = || terms.retention.as_ref().map(|at| Retention::Rule { id: at.value.clone() });
    ActivityDatum {
        datum: i,
        retention: datum.keys.retention.clone().or_else(by_terms),
        provision: provision(datum, terms),
    }
}

/// Whether a datum must be given for a purpose: as it says itself, but what another of its purposes demands is not
/// demanded for one that is left to the person.
fn provision(datum: &Datum, terms: &Terms) -> Option<Provision> {
    let by_terms = terms.provision.as_ref().map(|at| at.value);
    let several = datum.keys.purposes.as_ref().is_some_and(|purposes| purposes.len() > 1);
    let consent = terms.legal_basis.as_ref().is_some_and(|basis| basis.value == "consent");
    match datum.keys.provision {
        Some(own) if own != Provision::Optional && several && (consent || by_terms == Some(Provision::Optional)) => {
            Some(Provision::Optional)
        }
        own => own.or(by_terms),
    }
}

fn source(datum: &Datum) -> Option<String> {
    let derived = || (datum.keys.derived == Some(true)).then(|| "derived".to_owned());
    datum.keys.source.clone().or_else(derived)
}

fn values(list: &[At<String>]) -> impl Iterator<Item = String> {
    list.iter().map(|at| at.value.clone())
}

fn sorted(items: impl Iterator<Item = String>) -> Vec<String> {
    items.collect::<BTreeSet<_>>().into_iter().collect()
}
