//! Rules on recipients, transfers, trackers and authorities.

use super::Check;
use crate::{
    check::context::Context,
    datamap::Activity,
    day::Day,
    finding::{Finding, Rule},
    law::{
        adequacy::{Exporter, Judgement, judge},
        authorities, countries,
        mechanisms::{self, Kind},
        tables,
    },
    register::model::{At, Recipient},
};

pub(super) const CHECKS: &[(&str, Check)] = &[
    ("processor-without-contract", without_contract),
    ("recipient-without-country", without_country),
    ("partial-adequacy-unproven", unproven),
    ("stale-transfer-check", stale_check),
    ("systematic-derogation", derogation),
    ("unknown-authority", unknown_authority),
    ("tracker-without-consent", tracker_consent),
    ("incomplete-tracker", incomplete_tracker),
    ("child-age-too-low", child_age),
    ("doubtful-denial-of-sale", doubtful_denial),
];

const ON_OUR_ORDERS: [&str; 3] = ["processor", "sub_processor", "contractor"];

/// Recipients that are nobody in particular, or anywhere.
const NOWHERE: [&str; 3] = ["public", "other_users", "inquiry_authority"];

fn role(recipient: &Recipient) -> &str {
    recipient.role.as_ref().map_or("", |role| &role.value)
}

fn recipients<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a String, &'a At<Recipient>)> {
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

fn without_country(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let open = recipients(context).filter(|(id, it)| {
        let known = it.value.contact.country.is_some() || NOWHERE.contains(&role(&it.value));
        !known && !context.is_pending(&format!("recipient.{id}.country"))
    });
    open.map(|(id, it)| {
        let message = format!("nobody says in which country the recipient `{id}` is");
        rule.finding(format!("recipient.{id}"), &it.place, message).label("where?")
    })
    .collect()
}

fn unproven(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let mut found = Vec::new();
    for (id, it) in recipients(context) {
        let (Some(transfer), Some(country)) = (&it.value.transfer, &it.value.contact.country) else { continue };
        let relies = transfer.value.mechanism.as_ref().filter(|it| it.value == "adequacy");
        let framework = transfer.value.framework.as_ref().map(|it| it.value.as_str());
        let partial =
            matches!(judge(Exporter::Eea, &country.value, framework, context.as_of), Judgement::OnlyFor { .. });
        if let Some(mechanism) = relies.filter(|_| partial) {
            let name = countries::name(&country.value).unwrap_or(&country.value);
            let message =
                format!("the recipient `{id}` relies on a decision that covers only some companies in {name}");
            found.push(rule.finding(format!("recipient.{id}"), &mechanism.place, message).label("is it one of them?"));
        }
    }
    found
}

fn stale_check(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let mut found = Vec::new();
    for (id, it) in recipients(context) {
        let Some(checked) = it.value.transfer.as_ref().and_then(|it| it.value.checked_on.as_ref()) else { continue };
        if is_over_a_year(context, &checked.value) {
            let message = format!("the transfer to `{id}` was last looked at on {}", checked.value);
            found.push(rule.finding(format!("recipient.{id}"), &checked.place, message).label("more than a year ago"));
        }
    }
    found
}

/// Whether a day is more than a year before the day that counts; without `--as-of` none is.
pub(super) fn is_over_a_year(context: &Context<'_>, day: &str) -> bool {
    let Some((year, rest)) = day.split_once('-') else { return false };
    let next = year.parse::<u32>().ok().map(|year| format!("{}-{rest}", year + 1));
    // The 29th of February has no anniversary in the next year.
    let next = next.map(|next| if rest == "02-29" { next.replace("02-29", "03-01") } else { next });
    match (context.as_of, next.and_then(|next| next.parse::<Day>().ok())) {
        (Some(as_of), Some(next)) => next < as_of,
        _ => false,
    }
}

fn derogation(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let mut found = Vec::new();
    for (id, it) in recipients(context) {
        let Some(mechanism) = it.value.transfer.as_ref().and_then(|it| it.value.mechanism.as_ref()) else { continue };
        let exception = mechanisms::get(Exporter::Eea, &mechanism.value).is_some_and(|it| it.kind == Kind::Derogation);
        let uses = |activity: &&Activity| activity.recipients.contains(id) && !activity.data.is_empty();
        let purpose = context.map.activities.iter().find(uses).filter(|_| exception);
        if let Some(activity) = purpose {
            let message = format!(
                "the exception `{}` carries every transfer to `{id}` for the purpose `{}`",
                mechanism.value, activity.purpose
            );
            found.push(rule.finding(format!("recipient.{id}"), &mechanism.place, message).label("for single cases"));
        }
    }
    found
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
