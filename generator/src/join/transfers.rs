//! Ways of personal data out of the areas that controllers send from: the European Economic Area, the United Kingdom,
//! Switzerland, Brazil. Each is judged by the law of its exporter.

use std::collections::BTreeSet;

use crate::{
    datamap::Transfer,
    law::{
        adequacy::{Exporter, Judgement, judge},
        mechanisms,
    },
    register::model::{At, Register},
};

/// By exporter: those of the recipients, then those of the systems, each in order of the register.
pub(super) fn all(register: &Register) -> Vec<Transfer> {
    exporters(register, None).into_iter().flat_map(|exporter| of_exporter(register, exporter)).collect()
}

/// Where a controller sends data from: its country, its markets, and the law that its documents claim. Without an id,
/// that of all controllers; without any word on it, the European Economic Area. Of a company elsewhere, whose documents
/// claim the law of no such area, nothing is left to judge.
pub(crate) fn exporters(register: &Register, controller: Option<&str>) -> BTreeSet<Exporter> {
    let meant = |id: &str| controller.is_none_or(|wanted| wanted == id);
    let controllers = register.controllers.iter().filter(|(id, _)| meant(id)).map(|(_, it)| &it.value);
    let mut places = controllers.flat_map(|it| it.contact.country.iter().chain(&it.markets)).peekable();
    let is_somewhere = places.peek().is_some();
    let mut exporters: BTreeSet<_> = places.filter_map(|place| Exporter::of_place(&place.value)).collect();
    let documents = register.documents.iter().map(|document| &document.value);
    let documents = documents.filter(|it| it.controller.as_ref().is_none_or(|id| meant(&id.value)));
    let regimes: Vec<_> = documents.flat_map(|it| &it.regimes).collect();
    let claimed = regimes.iter().filter_map(|regime| Exporter::of_regime(&regime.value));
    exporters.extend(claimed.filter(|it| [Exporter::Eea, Exporter::Uk, Exporter::Ch, Exporter::Br].contains(it)));
    if exporters.is_empty() && (regimes.is_empty() || !is_somewhere) {
        exporters.insert(Exporter::Eea);
    }
    exporters
}

fn of_exporter(register: &Register, exporter: Exporter) -> Vec<Transfer> {
    let mut transfers: Vec<Transfer> = Vec::new();
    for (id, recipient) in &register.recipients {
        let country = recipient.value.contact.country.as_ref();
        transfers.extend(country.and_then(|country| transfer(register, exporter, Some(id), None, country)));
    }
    let known: BTreeSet<_> = transfers.iter().map(|it| (it.recipient.clone(), it.country.clone())).collect();
    for (id, system) in &register.systems {
        let Some(country) = &system.value.country else { continue };
        let host = system.value.host.as_ref().map(|host| host.value.clone());
        if host.is_none() || !known.contains(&(host.clone(), country.value.clone())) {
            transfers.extend(transfer(register, exporter, host.as_ref(), Some(id), country));
        }
    }
    transfers
}

fn transfer(
    register: &Register,
    exporter: Exporter,
    recipient: Option<&String>,
    system: Option<&String>,
    country: &At<String>,
) -> Option<Transfer> {
    let declared = recipient.and_then(|id| register.recipients.get(id)?.value.transfer.as_ref()).map(|at| &at.value);
    let framework = declared.and_then(|transfer| transfer.framework.as_ref()).map(|at| at.value.as_str());
    let place = country.value.strip_prefix("org:").unwrap_or(&country.value);
    let adequacy = match judge(exporter, place, framework, None) {
        Judgement::Inside => return None,
        Judgement::Adequate { decision } => Some(decision.id.clone()),
        Judgement::OnlyFor { .. } | Judgement::None => None,
    };
    let mechanism = declared.and_then(|transfer| transfer.mechanism.as_ref());
    // What the law of this exporter does not know is no ground, and neither is a decision that does not cover it.
    let mechanism = mechanism.and_then(|at| mechanisms::declared(exporter, &at.value)).map(|it| it.id.clone());
    Some(Transfer {
        exporter,
        recipient: recipient.cloned(),
        system: system.cloned(),
        country: country.value.clone(),
        mechanism: mechanism.or_else(|| adequacy.is_some().then(|| ADEQUACY.to_owned())),
        adequacy,
        place: country.place.clone(),
    })
}

const ADEQUACY: &str = "adequacy";
