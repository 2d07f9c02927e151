//! Rules on recipients, trackers, authorities, and how requests are answered.

use super::{Check, words::words};
use crate::{
    check::context::Context,
    finding::{Finding, Rule},
    law::{authorities, countries, tables},
    register::model::{At, Recipient},
};

pub(super) const CHECKS: &[(&str, Check)] = &[
    ("processor-without-contract", without_contract),
    ("unknown-authority", unknown_authority),
    ("tracker-without-consent", tracker_consent),
    ("incomplete-tracker", incomplete_tracker),
    ("child-age-too-low", child_age),
    ("doubtful-denial-of-sale", doubtful_denial),
    ("late-answer", late_answer),
];

const ON_OUR_ORDERS: [&str; 3] = ["processor", "sub_processor", "contractor"];

pub(super) fn role(recipient: &Recipient) -> &str {
    recipient.role.as_ref().map_or("", |role| &role.value)
}

pub(super) fn recipients<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a String, &'a At<Recipient>)> {
    context.register.recipients.iter()
}

fn without_contract(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let open = recipients(context).filter(|(id, it)| {
        ON_OUR_ORDERS.contains(&role(&it.value))
            && it.value.contract.is_none()
            && !context.is_pending(&format!("recipient.{id}.contract"))
    });
    open.map(|(id, it)| {
        let place = it.value.role.as_ref().map_or(&it.place, |role| &role.place);
        let message = format!("the processor `{id}` has no contract on record");
        rule.finding(format!("recipient.{id}"), place, message).label("under which contract?")
    })
    .collect()
}

fn unknown_authority(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let known = |name: &str| authorities::all().iter().any(|it| it.is_called(name));
    let mut found = Vec::new();
    for (id, controller) in &context.register.controllers {
        let Some(authority) = &controller.value.authority else { continue };
        let site = |address: &str| {
            address.trim_end_matches('/').trim_start_matches("https://").trim_start_matches("www.").to_owned()
        };
        let website = authority.value.website.as_ref().map(|it| site(&it.value));
        let listed = authorities::all().iter().any(|it| website.as_ref().is_some_and(|own| *own == site(&it.website)));
        if let Some(name) = authority.value.name.as_ref().filter(|name| !listed && !known(&name.value)) {
            let message = format!("the list of authorities does not know `{}`", name.value);
            found.push(
                rule.finding(format!("controller.{id}.authority"), &name.place, message).label("is it called so?"),
            );
        }
    }
    found
}

fn tracker_consent(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let open =
        context.register.trackers.iter().filter(|it| {
            it.value.exemption.is_none() && !it.value.consent.as_ref().is_some_and(|consent| consent.value)
        });
    open.map(|it| {
        let name = it.value.name.as_ref().map_or("", |name| &name.value);
        let message = format!("`{name}` is set without consent, and claims no exemption");
        rule.finding(format!("tracker.{name}"), &it.place, message).label("may it be set?")
    })
    .collect()
}

fn incomplete_tracker(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let mut found = Vec::new();
    for it in &context.register.trackers {
        let lacks = [("purpose", it.value.purpose.is_none()), ("lifetime", it.value.lifetime.is_none())];
        let lacks: Vec<&str> = lacks.iter().filter(|(_, lacks)| *lacks).map(|(key, _)| *key).collect();
        if !lacks.is_empty() {
            let name = it.value.name.as_ref().map_or("", |name| &name.value);
            let message = format!("`{name}` has no {}", lacks.join(" and no "));
            found.push(rule.finding(format!("tracker.{name}"), &it.place, message).label("what for, and how long?"));
        }
    }
    found
}

fn child_age(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let mut found = Vec::new();
    let markets = context.register.controllers.values().flat_map(|it| &it.value.markets);
    let markets: Vec<&str> = markets.map(|it| it.value.as_str()).collect();
    for (id, purpose) in &context.register.purposes {
        let Some(said) = purpose.value.more.get("consent.child_age") else { continue };
        let digits = |text: &String| text.split(|c: char| !c.is_ascii_digit()).find_map(|it| it.parse::<u8>().ok());
        let Some(age) = said.value.0.values().find_map(digits) else { continue };
        let too_low = markets.iter().find_map(|market| {
            let wanted = tables::child_age(market)?;
            (age < wanted).then_some((*market, wanted))
        });
        if let Some((market, wanted)) = too_low {
            let country = countries::name(market).unwrap_or(market);
            let message = format!("children of {age} consent alone to `{id}`, and {country} sets {wanted}");
            found.push(rule.finding(format!("purpose.{id}"), &said.place, message).label("is too young there"));
        }
    }
    found
}

fn doubtful_denial(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let what = ["nothing_sold", "nothing_sold_or_shared"];
    let mut declarations = context.register.declarations.iter();
    let Some(denied) =
        // A denial for one item says nothing about the others.
        declarations.find(|it| {
            it.value.item.is_none() && it.value.what.as_ref().is_some_and(|it| what.contains(&it.value.as_str()))
        })
    else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (activity, purpose) in context.declared_activities() {
        let kind = purpose.value.kind.as_ref().map_or("", |kind| &kind.value);
        if !["marketing.ads", "analytics."].iter().any(|prefix| kind.starts_with(prefix)) {
            continue;
        }
        let named = activity.recipients.iter().filter_map(|id| Some((id, context.register.recipients.get(id)?)));
        for (id, it) in named.filter(|(_, it)| ["third_party", "group_company"].contains(&role(&it.value))) {
            let message = format!(
                "`{id}` gets data of the purpose `{}` ({kind}) for its own ends, and it is declared that nothing is sold",
                activity.purpose
            );
            let finding = rule.finding(format!("recipient.{id}"), &it.place, message).label("is that no sale?");
            found.push(finding.related(&denied.place, "declared here"));
        }
    }
    found.dedup_by(|a, b| a.subject == b.subject);
    found
}

/// Of several laws the most patient one counts, and of several times the shortest: the others can be for other cases.
fn late_answer(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let mut found = Vec::new();
    for (id, controller) in &context.register.controllers {
        let rights = controller.value.rights.as_ref();
        let Some(said) = rights.and_then(|it| it.value.more.get("response_time")) else { continue };
        let documents = context.register.documents.iter().map(|it| &it.value);
        let own = documents.filter(|it| it.controller.as_ref().is_none_or(|named| named.value == *id));
        let allowed = own.flat_map(|it| &it.regimes).filter_map(|regime| words().answer.get(&regime.value)).max();
        let times = said.value.0.iter().filter_map(|(language, text)| words().shortest(language, text));
        let (Some(promised), Some(allowed)) = (times.min(), allowed) else { continue };
        if promised > *allowed {
            let message = format!("an answer is promised within {promised} days, and the law allows {allowed}");
            let subject = format!("controller.{id}.rights");
            found.push(rule.finding(subject, &said.place, message).label("later than the law allows"));
        }
    }
    found
}
