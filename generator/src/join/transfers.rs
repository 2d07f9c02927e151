//! Ways of personal data to countries outside the area of an exporter.

use std::collections::BTreeSet;

use crate::{
    datamap::Transfer,
    law::adequacy::{Exporter, Judgement, judge},
    register::model::{At, Register},
};

/// Those of the recipients, then those of the systems, each in order of the register.
pub(super) fn all(register: &Register, exporter: Exporter) -> Vec<Transfer> {
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
    let mechanism = declared.and_then(|transfer| transfer.mechanism.as_ref()).map(|at| at.value.clone());
    let mechanism = match mechanism {
        // A decision that does not cover the recipient is no ground, whatever the register says.
        Some(mechanism) if mechanism != ADEQUACY => Some(mechanism),
        _ => adequacy.is_some().then(|| ADEQUACY.to_owned()),
    };
    Some(Transfer {
        recipient: recipient.cloned(),
        system: system.cloned(),
        country: country.value.clone(),
        adequacy,
        mechanism,
        place: country.place.clone(),
    })
}

const ADEQUACY: &str = "adequacy";
