//! Recipients, countries, systems, controllers, trackers and declarations.

use std::collections::BTreeMap;

use fieldnote_schema::Place;

use super::{ChangeKind, Found, Side, both, kinds, one_sided, one_sided_names};
use crate::law::adequacy::Exporter;
use crate::{
    datamap::DataMap,
    law,
    register::model::{At, Contact, Section},
};

pub(super) fn compare(found: &mut Found<'_>) {
    recipients(found);
    countries(found);
    systems(found);
    controllers(found);
    trackers(found);
    declarations(found);
}

/// What is compared of a recipient that some purpose or system uses.
struct Party {
    place: Place,
    role: Option<String>,
    subjects: Vec<String>,
    purposes: Vec<String>,
}

fn parties(map: &DataMap) -> BTreeMap<String, Party> {
    let mut parties: BTreeMap<String, Party> = BTreeMap::new();
    for activity in &map.activities {
        for id in &activity.recipients {
            let declared = map.register.recipients.get(id);
            let party = parties.entry(id.clone()).or_insert_with(|| Party {
                place: declared.map(|entry| entry.place.clone()).unwrap_or_default(),
                role: declared.and_then(|entry| entry.value.role.as_ref()).map(|role| role.value.clone()),
                subjects: Vec::new(),
                purposes: Vec::new(),
            });
            party.subjects.extend(activity.subjects.iter().cloned());
            party.purposes.push(activity.id.clone());
        }
    }
    parties
}

fn recipients(found: &mut Found<'_>) {
    let (before, after) = (parties(found.base), parties(found.head));
    for (side, id, party) in one_sided(&before, &after) {
        let kind = match (side, party.role.as_deref()) {
            (Side::Base, _) => &kinds::RECIPIENT_REMOVED,
            (Side::Head, Some("processor" | "sub_processor" | "contractor")) => &kinds::PROCESSOR_ADDED,
            (Side::Head, Some(_)) => &kinds::RECIPIENT_ADDED,
            (Side::Head, None) => &kinds::RECIPIENT_UNKNOWN,
        };
        let verb = if side == Side::Head { "gets data now" } else { "gets no data any more" };
        let message = format!("`{id}` {verb}, for {}", listed(&party.purposes));
        let change = found.push(kind, format!("recipient.{id}"), message, side.places(&party.place));
        change.about(party.subjects.iter().map(String::as_str));
    }
    for (id, old, new) in both(&before, &after) {
        if old.role != new.role {
            let said = |role: &Option<String>| {
                role.as_ref().map_or_else(|| "no declared role".to_owned(), |role| format!("`{role}`"))
            };
            let message = format!("`{id}` is {} instead of {}", said(&new.role), said(&old.role));
            let places = (Some(old.place.clone()), Some(new.place.clone()));
            let change = found.push(&kinds::ROLE_CHANGED, format!("recipient.{id}.role"), message, places);
            change.about(new.subjects.iter().map(String::as_str));
        }
        for (side, purpose) in one_sided_names(&old.purposes, &new.purposes) {
            let unchanged = found.base.activities.iter().any(|a| a.id == purpose)
                && found.head.activities.iter().any(|a| a.id == purpose);
            if !unchanged {
                continue;
            }
            let party = if side == Side::Head { new } else { old };
            let (kind, verb) = match (side, party.role.as_deref()) {
                (Side::Base, _) => (&kinds::RECIPIENT_REMOVED, "gets no data any more"),
                (Side::Head, Some("processor" | "sub_processor" | "contractor")) => {
                    (&kinds::PROCESSOR_ADDED, "gets data now")
                }
                (Side::Head, Some(_)) => (&kinds::RECIPIENT_ADDED, "gets data now"),
                (Side::Head, None) => (&kinds::RECIPIENT_UNKNOWN, "gets data now"),
            };
            let message = format!("`{id}` {verb}, for `{purpose}`");
            let change =
                found.push(kind, format!("purpose.{purpose}.recipient.{id}"), message, side.places(&party.place));
            change.about(party.subjects.iter().map(String::as_str));
        }
    }
}

fn countries(found: &mut Found<'_>) {
    /// Party and country; a party that data reach from several areas is named with them.
    type Way = (String, String);
    let ways = |map: &DataMap| -> BTreeMap<Way, (Option<String>, Place)> {
        let each = map.transfers.iter().map(|transfer| {
            let party = transfer.recipient.clone().or_else(|| transfer.system.clone()).unwrap_or_default();
            let party = match transfer.exporter {
                Exporter::Eea => party,
                other => format!("{party} from {}", other.name()),
            };
            ((party, transfer.country.clone()), (transfer.mechanism.clone(), transfer.place.clone()))
        });
        each.collect()
    };
    let (before, after) = (ways(found.base), ways(found.head));
    for (side, (party, country), (_, place)) in one_sided(&before, &after) {
        let (kind, verb) = match side {
            Side::Head => (&kinds::COUNTRY_ADDED, "go to"),
            Side::Base => (&kinds::COUNTRY_REMOVED, "do not go any more to"),
        };
        let name = law::countries::name(country).unwrap_or(country);
        found.push(
            kind,
            format!("transfer.{party}.{country}"),
            format!("Data {verb} {name}, to `{party}`"),
            side.places(place),
        );
    }
    for ((party, country), (old, before), (new, after)) in both(&before, &after) {
        if old != new {
            let said = |mechanism: &Option<String>| {
                mechanism.as_ref().map_or_else(|| "no declared mechanism".to_owned(), |m| format!("`{m}`"))
            };
            let message = format!("The transfer to `{party}` rests on {} instead of {}", said(new), said(old));
            let places = (Some(before.clone()), Some(after.clone()));
            found.push(&kinds::MECHANISM_CHANGED, format!("transfer.{party}.{country}.mechanism"), message, places);
        }
    }
}

fn lone_entries<T>(
    found: &mut Found<'_>,
    section: for<'m> fn(&'m DataMap) -> &'m Section<T>,
    name: &str,
    [gone, come]: [&ChangeKind; 2],
) {
    let places = |map: &DataMap| -> BTreeMap<String, Place> {
        section(map).iter().map(|(id, entry)| (id.clone(), entry.place.clone())).collect()
    };
    let (before, after) = (places(found.base), places(found.head));
    for (side, id, place) in one_sided(&before, &after) {
        let (kind, verb) = if side == Side::Head { (come, "new") } else { (gone, "gone") };
        found.push(kind, format!("{name}.{id}"), format!("The {name} `{id}` is {verb}"), side.places(place));
    }
}

fn systems(found: &mut Found<'_>) {
    lone_entries(found, |map| &map.register.systems, "system", [&kinds::SYSTEM_REMOVED, &kinds::SYSTEM_ADDED]);
}

fn controllers(found: &mut Found<'_>) {
    lone_entries(
        found,
        |map| &map.register.controllers,
        "controller",
        [&kinds::CONTROLLER_CHANGED, &kinds::CONTROLLER_CHANGED],
    );
    let (base, head) = (&found.base.register.controllers, &found.head.register.controllers);
    for (id, old) in base {
        let Some(new) = head.get(id) else { continue };
        let places = (Some(old.place.clone()), Some(new.place.clone()));
        let area = |entry: &At<crate::register::model::Controller>| -> Vec<(String, Vec<Option<String>>)> {
            entry.value.representatives.iter().map(|(area, who)| (area.clone(), said(&who.value))).collect()
        };
        let dpo = |entry: &At<crate::register::model::Controller>| entry.value.dpo.as_ref().map(|dpo| said(&dpo.value));
        for (part, changed) in [
            ("contact", said(&old.value.contact) != said(&new.value.contact)),
            ("dpo", dpo(old) != dpo(new)),
            ("representative", area(old) != area(new)),
        ] {
            if changed {
                let message = format!("What the register says of `{id}` has changed: {part}");
                found.push(&kinds::CONTROLLER_CHANGED, format!("controller.{id}.{part}"), message, places.clone());
            }
        }
        let joint = |entry: &At<crate::register::model::Controller>| -> BTreeMap<String, Place> {
            entry.value.joint.iter().map(|(name, joint)| (name.clone(), joint.place.clone())).collect()
        };
        for (side, name, place) in one_sided(&joint(old), &joint(new)) {
            let (kind, verb) = match side {
                Side::Head => (&kinds::JOINT_ADDED, "decides together with"),
                Side::Base => (&kinds::JOINT_REMOVED, "does not decide any more with"),
            };
            found.push(
                kind,
                format!("controller.{id}.joint.{name}"),
                format!("`{name}` {verb} `{id}`"),
                side.places(place),
            );
        }
    }
}

/// What a contact says, without its places.
fn said(contact: &Contact) -> Vec<Option<String>> {
    let parts = [&contact.name, &contact.address, &contact.country, &contact.email, &contact.phone, &contact.website];
    parts.into_iter().map(|part| part.as_ref().map(|at| at.value.clone())).collect()
}

fn trackers(found: &mut Found<'_>) {
    let named = |map: &DataMap| -> BTreeMap<String, Place> {
        let each = map.register.trackers.iter();
        each.map(|at| (at.value.name.as_ref().map(|name| name.value.clone()).unwrap_or_default(), at.place.clone()))
            .collect()
    };
    let (before, after) = (named(found.base), named(found.head));
    for (side, name, place) in one_sided(&before, &after) {
        let (kind, verb) = match side {
            Side::Head => (&kinds::TRACKER_ADDED, "is set now"),
            Side::Base => (&kinds::TRACKER_REMOVED, "is not set any more"),
        };
        found.push(kind, format!("tracker.{name}"), format!("The tracker `{name}` {verb}"), side.places(place));
    }
}

fn declarations(found: &mut Found<'_>) {
    let made = |map: &DataMap| -> BTreeMap<(String, String), Place> {
        let part = |at: &Option<At<String>>| at.as_ref().map(|at| at.value.clone()).unwrap_or_default();
        map.register
            .declarations
            .iter()
            .map(|at| ((part(&at.value.what), part(&at.value.item)), at.place.clone()))
            .collect()
    };
    let (before, after) = (made(found.base), made(found.head));
    for (side, (what, item), place) in one_sided(&before, &after) {
        let (kind, verb) = match side {
            Side::Head => (&kinds::DECLARATION_MADE, "declared now"),
            Side::Base => (&kinds::DECLARATION_WITHDRAWN, "not declared any more"),
        };
        let about = if item.is_empty() { String::new() } else { format!(" of `{item}`") };
        found.push(
            kind,
            format!("declaration.{what}.{item}"),
            format!("`{what}`{about} is {verb}"),
            side.places(place),
        );
    }
}

fn listed(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
