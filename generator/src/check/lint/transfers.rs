//! Rules on where data go: countries, decisions, safeguards and exceptions.

use super::{
    Check,
    parties::{recipients, role},
};
use crate::{
    check::{
        context::Context,
        transfers::{keeper_at_home, party, relies_on_partial},
    },
    datamap::Activity,
    day::Day,
    finding::{Finding, Rule},
    law::{
        adequacy::{self, Exporter, Judgement, judge},
        countries,
        mechanisms::{self, Kind},
    },
};

pub(super) const CHECKS: &[(&str, Check)] = &[
    ("recipient-without-country", without_country),
    ("partial-adequacy-unproven", unproven),
    ("access-from-abroad", access),
    ("stale-transfer-check", stale_check),
    ("systematic-derogation", derogation),
    ("decision-ended", ended),
    ("old-decisions", old_decisions),
];

/// Months after which what is known of decisions is old.
const MONTHS: u32 = 6;

/// Recipients that are nobody in particular, or anywhere.
const NOWHERE: [&str; 3] = ["public", "other_users", "inquiry_authority"];

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
    let mut found: Vec<Finding> = Vec::new();
    for transfer in &context.map.transfers {
        let Some(mechanism) = relies_on_partial(context, transfer) else { continue };
        let (subject, _) = party(transfer);
        let id = transfer.recipient.as_deref().unwrap_or_default();
        let name = countries::name(&transfer.country).unwrap_or(&transfer.country);
        let whose = transfer.exporter.name();
        let message = format!(
            "the recipient `{id}` relies on a decision that covers only some companies there ({name}), for data from {whose}"
        );
        found.push(rule.finding(subject, &mechanism.place, message).label("is it one of them?"));
    }
    found
}

fn access(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let mut found = Vec::new();
    for transfer in context.map.transfers.iter().filter(|it| it.mechanism.is_none()) {
        let Some((keeper, lets)) = keeper_at_home(context, transfer) else { continue };
        let id = transfer.recipient.as_deref().unwrap_or_default();
        if context.is_pending(&format!("recipient.{id}.transfer")) {
            continue;
        }
        let name = countries::name(&transfer.country).unwrap_or(&transfer.country);
        let message = format!(
            "`{id}` can reach data at `{keeper}` from a third country ({name}), and nothing carries that transfer"
        );
        let finding = rule.finding(format!("recipient.{id}"), &lets.place, message).label("lets it in");
        let abroad = format!("is outside {}", transfer.exporter.name());
        let mut finding = finding.related(&transfer.place, abroad);
        if transfer.exporter != Exporter::Eea {
            finding.law = vec![transfer.exporter.citation().to_owned()];
        }
        found.push(finding);
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

/// Transfers are joined without a day, so a decision that has ended since still stands in the data map.
fn ended(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let Some(as_of) = context.as_of else { return Vec::new() };
    let mut found = Vec::new();
    for transfer in context.map.transfers.iter().filter(|it| it.mechanism.as_deref() == Some("adequacy")) {
        let recipient = transfer.recipient.as_ref().and_then(|id| context.register.recipients.get(id));
        let declared = recipient.and_then(|it| it.value.transfer.as_ref());
        let framework = declared.and_then(|it| it.value.framework.as_ref()).map(|it| it.value.as_str());
        let place = transfer.country.strip_prefix("org:").unwrap_or(&transfer.country);
        if let Judgement::Adequate { .. } | Judgement::Inside = judge(transfer.exporter, place, framework, Some(as_of))
        {
            continue;
        }
        let decision = transfer.adequacy.as_ref().and_then(|id| adequacy::decision(id));
        let until = decision.and_then(|it| it.until).map_or_else(String::new, |day| format!(" on {day}"));
        let name = countries::name(place).unwrap_or(place);
        let exporter = transfer.exporter.name();
        let message = format!("the decision that lets data go from {exporter} to {name} ended{until}");
        found.push(rule.finding(party(transfer).0, &transfer.place, message).label("what carries it now?"));
    }
    found
}

fn old_decisions(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let known = adequacy::as_of();
    let Some(as_of) = context.as_of.filter(|day| months(*day) > months(known) + MONTHS) else { return Vec::new() };
    let resting = context.map.transfers.iter().find(|it| it.adequacy.is_some());
    let finding = resting.map(|transfer| {
        let message = format!("adequacy decisions were last looked through on {known}, and the day is {as_of}");
        rule.finding("adequacy", &transfer.place, message).label("rests on a decision")
    });
    finding.into_iter().collect()
}

/// Months since the beginning of the calendar.
fn months(day: Day) -> u32 {
    let text = day.to_string();
    let mut parts = text.split('-').filter_map(|part| part.parse::<u32>().ok());
    parts.next().unwrap_or_default() * 12 + parts.next().unwrap_or_default()
}
