//! Rules on which documents there are, for whom, in which languages, and how old.

use super::{Check, transfers::is_over_a_year, words::words};
use crate::{
    check::context::{Context, shows},
    datamap::Datum,
    finding::{Finding, Rule},
    law::{counterparts::Law, countries},
    register::model::{At, Document},
};

pub(super) const CHECKS: &[(&str, Check)] = &[
    ("language-of-market", language),
    ("undated-notice", undated),
    ("stale-notice", stale),
    ("subject-without-notice", without_notice),
    ("doubtful-record-exemption", exemption),
    ("backup-unstated", backup),
];

/// Documents of a kind that claim a regime.
fn claiming<'a>(context: &Context<'a>, kind: &'static str) -> impl Iterator<Item = &'a At<Document>> {
    let is_kind = move |it: &&At<Document>| it.value.kind.as_ref().is_some_and(|own| own.value == kind);
    context.register.documents.iter().filter(is_kind).filter(|it| !it.value.regimes.is_empty())
}

/// Whether the record is among the documents.
pub(super) fn claims_record(context: &Context<'_>) -> bool {
    claiming(context, "record").next().is_some()
}

fn name(document: &Document) -> String {
    format!("document.{}", crate::check::documents::name(document))
}

fn language(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let notices: Vec<&At<Document>> = claiming(context, "notice").collect();
    if notices.is_empty() {
        return Vec::new();
    }
    let main = |tag: &str| tag.split('-').next().unwrap_or(tag).to_owned();
    let mut spoken: Vec<String> = notices.iter().flat_map(|it| &it.value.languages).map(|it| main(&it.value)).collect();
    if notices.iter().any(|it| it.value.languages.is_empty()) {
        spoken.push(main(&context.register.language));
    }
    let mut found = Vec::new();
    for (id, controller) in &context.register.controllers {
        for market in &controller.value.markets {
            let country = market.value.split('-').next().unwrap_or_default();
            let Some(official) = words().languages.get(country) else { continue };
            if !official.iter().any(|tag| spoken.contains(tag)) {
                let place = countries::name(country).unwrap_or(country);
                let message = format!("{place} is a market, and no notice speaks {}", official.join(" or "));
                let subject = format!("controller.{id}.markets.{}", market.value);
                let mut finding =
                    rule.finding(subject, &market.place, message).label("can people there read a notice?");
                let law = Law::of_place(&market.value);
                finding.law = finding.law.iter().filter_map(|citation| law.cites(citation)).collect();
                found.push(finding);
            }
        }
    }
    found
}

fn undated(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let open =
        claiming(context, "notice").filter(|it| it.value.effective_from.is_none() && it.value.editions.is_empty());
    open.map(|it| {
        let message = format!("`{}` has no date", crate::check::documents::name(&it.value));
        rule.finding(name(&it.value), &it.place, message).label("in force from when?")
    })
    .collect()
}

fn stale(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let mut found = Vec::new();
    for it in claiming(context, "notice") {
        let dated = it.value.effective_from.as_ref().filter(|day| is_over_a_year(context, &day.value));
        if let Some(day) = dated {
            let message = format!("`{}` is in force since {}", crate::check::documents::name(&it.value), day.value);
            found.push(rule.finding(name(&it.value), &day.place, message).label("more than a year ago"));
        }
    }
    found
}

/// Kinds of documents that inform people, by the law behind them: an American policy is not for staff in Europe.
const INFORMING: [&[&str]; 2] = [&["notice"], &["ccpa_policy", "notice_at_collection"]];

/// Only where some notice says whom it is for: otherwise all are meant.
fn without_notice(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let of_kinds = |kinds: &&[&'static str]| -> Vec<&Document> {
        kinds.iter().flat_map(|kind| claiming(context, kind)).map(|it| &it.value).collect()
    };
    let groups: Vec<Vec<&Document>> = INFORMING.iter().map(of_kinds).filter(|group| !group.is_empty()).collect();
    let for_all = |group: &Vec<&Document>| group.iter().any(|it| it.subjects.is_empty());
    if groups.iter().all(for_all) || groups.first().is_some_and(for_all) {
        return Vec::new();
    }
    let informed = |subject: &str| groups.iter().flatten().any(|it| it.subjects.iter().any(|own| own.value == subject));
    let mut found = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    for (activity, purpose) in context.declared_activities().filter(|(_, it)| it.value.clients.is_empty()) {
        let open = activity.subjects.iter().filter(|subject| !informed(subject));
        for subject in open {
            if seen.contains(&subject.as_str()) {
                continue;
            }
            seen.push(subject);
            let about: Vec<&Datum> = context
                .map
                .data_of(activity)
                .map(|(datum, _)| datum)
                .filter(|datum| datum.keys.subject.as_deref() == Some(subject))
                .collect();
            let place = about.first().map_or(&purpose.place, |datum| &datum.place);
            let message = format!("data about `{subject}` are used, and no notice is for them");
            let finding = rule.finding(format!("subject.{subject}"), place, message).label("who tells them?");
            found.push(shows(finding, about, "about them, too"));
        }
    }
    found
}

fn exemption(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let used = context.map.activities.iter().any(|it| !it.data.is_empty());
    let mut found = Vec::new();
    for (id, controller) in &context.register.controllers {
        if let Some(reason) = controller.value.more.get("record.exemption_reason").filter(|_| used) {
            let message = format!("`{id}` claims the exemption from keeping a record, and uses data regularly");
            found.push(rule.finding(format!("controller.{id}"), &reason.place, message).label("does it hold?"));
        }
    }
    found
}

fn backup(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let said = context.register.measures.keys().any(|id| id.contains("backup"))
        || context.map.activities.iter().any(|it| it.measures.iter().any(|id| id.contains("backup")));
    let record = claiming(context, "record").next();
    let missing = record.filter(|_| !said);
    missing
        .map(|it| {
            rule.finding("measure.backup", &it.place, "nothing is said about backups").label("nothing on backups")
        })
        .into_iter()
        .collect()
}
