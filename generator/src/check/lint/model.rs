//! Rules on purposes, retention and fields: what a whole register says about why data are used, and for how long.

use std::{cmp::Ordering, collections::HashSet};

use fieldnote_schema::{Place, Retention, vocabulary};

use super::{
    Check,
    parties::role,
    words::{fold, words},
};
use crate::{
    check::context::{Context, place_of, shows, shows_places, subject_of},
    datamap::{Activity, Datum},
    duration,
    finding::{Finding, Rule},
    register::model::{At, Purpose},
};

pub(super) const CHECKS: &[(&str, Check)] = &[
    ("retention-without-start", without_start),
    ("uncited-duty", uncited_duty),
    ("one-retention-for-all", one_retention),
    ("one-basis-for-all", one_basis),
    ("contract-overreach", overreach),
    ("consent-for-contract", consent_for_contract),
    ("authority-on-interests", authority),
    ("score-passed-on", score),
    ("special-untagged", untagged),
    ("special-in-free-text", free_text),
    ("same-data-for-all", same_data),
    ("activity-without-owner", without_owner),
    ("endless-retention", endless),
    ("open-retention-of-children", children_without_end),
];

/// As many purposes as it takes until all being alike is more than chance.
const MANY: usize = 4;

/// Fields that make a purpose big enough to be compared.
const FIELDS: usize = 5;

fn without_start(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let open = context.register.retentions.iter().filter(|(id, it)| {
        let it = &it.value;
        it.period.is_some()
            && it.from.is_none()
            && it.criteria.is_none()
            && !context.is_pending(&format!("retention.{id}.from"))
    });
    open.map(|(id, it)| {
        let place = it.value.period.as_ref().map_or(&it.place, |period| &period.place);
        let message = format!("the retention rule `{id}` has a period and no event that starts it");
        rule.finding(format!("retention.{id}"), place, message).label("from when?")
    })
    .collect()
}

fn uncited_duty(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let says = |text: &crate::text::Text| {
        text.0.iter().any(|(language, text)| words().find("legal-duty", language, &fold(text)).is_some())
    };
    let open = context.register.retentions.iter().filter(|(_, it)| it.value.law.is_none());
    open.filter_map(|(id, it)| {
        let reason = it.value.reason.as_ref().filter(|reason| says(&reason.value))?;
        let message = format!("the retention rule `{id}` appeals to a legal duty and cites no law");
        Some(rule.finding(format!("retention.{id}"), &reason.place, message).label("which law?"))
    })
    .collect()
}

/// The activities of ours that use data.
fn active<'a>(context: &Context<'a>) -> Vec<(&'a Activity, &'a At<Purpose>)> {
    let ours = |(activity, purpose): &(&Activity, &At<Purpose>)| {
        !activity.data.is_empty() && activity.variant.is_none() && purpose.value.clients.is_empty()
    };
    context.declared_activities().filter(ours).collect()
}

fn one_retention(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let all = active(context);
    let kept = |activity: &Activity| -> Vec<Retention> {
        activity.data.iter().filter_map(|it| it.retention.clone()).collect()
    };
    let Some((first, purpose)) = all.first() else { return Vec::new() };
    let Some(Retention::Rule { id }) = kept(first).first().cloned() else { return Vec::new() };
    let same = all.iter().all(|(it, _)| {
        let own = kept(it);
        own.len() == it.data.len()
            && own.iter().all(|kept| matches!(kept, Retention::Rule { id: other } if *other == id))
    });
    let bases = |it: &Activity| it.terms.legal_basis.as_ref().map(|basis| basis.value.clone());
    let mixed = all.iter().any(|(it, _)| bases(it) != bases(first));
    if all.len() < MANY || !same || !mixed {
        return Vec::new();
    }
    let place = context.register.retentions.get(&id).map_or(&purpose.place, |it| &it.place);
    let message =
        format!("the retention rule `{id}` serves all {} purposes, although they rest on different bases", all.len());
    vec![rule.finding(format!("retention.{id}"), place, message).label("for everything?")]
}

fn one_basis(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let all = active(context);
    let basis = |activity: &Activity| activity.terms.legal_basis.as_ref().map(|basis| basis.value.clone());
    let Some((first, purpose)) = all.first() else { return Vec::new() };
    let (Some(one), true) = (basis(first), all.len() >= MANY) else { return Vec::new() };
    if all.iter().any(|(it, _)| basis(it).as_ref() != Some(&one)) {
        return Vec::new();
    }
    let message = format!("all {} purposes rest on `{one}`", all.len());
    let place = first.terms.legal_basis.as_ref().map_or(&purpose.place, |basis| &basis.place);
    let places = all.iter().filter_map(|(it, _)| it.terms.legal_basis.as_ref()).map(|basis| &basis.place);
    vec![shows_places(rule.finding("legal_basis", place, message), places, "the same")]
}

/// Purposes of some kinds that rest on a basis.
fn resting<'a>(
    context: &Context<'a>,
    basis: &str,
    kinds: &[&str],
) -> Vec<(&'a Activity, &'a At<Purpose>, &'a str, &'a Place)> {
    let mut found = Vec::new();
    for (activity, purpose) in context.declared_activities() {
        let kind = purpose.value.kind.as_ref().map(|kind| kind.value.as_str());
        let Some(kind) = kind.filter(|kind| kinds.iter().any(|prefix| kind.starts_with(prefix))) else { continue };
        if let Some(own) = activity.terms.legal_basis.as_ref().filter(|own| own.value == basis) {
            found.push((activity, purpose, kind, &own.place));
        }
    }
    found
}

fn overreach(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let kinds = ["marketing.", "analytics.", "improve.", "personalise.profile", "sale."];
    let found = resting(context, "contract", &kinds).into_iter();
    found
        .map(|(activity, _, kind, place)| {
            let message = format!("the purpose `{}` ({kind}) rests on a contract", activity.purpose);
            rule.finding(subject_of(activity), place, message).label("does the contract need it?")
        })
        .collect()
}

fn consent_for_contract(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let kinds = ["service.orders", "service.delivery", "service.payment", "service.contract", "service.sign_in"];
    let found = resting(context, "consent", &kinds).into_iter();
    // Special categories can ask for consent beside a contract.
    found
        .filter(|(activity, ..)| activity.terms.art9.is_none())
        .map(|(activity, _, kind, place)| {
            let message =
                format!("the purpose `{}` ({kind}) rests on consent, and a contract needs it", activity.purpose);
            rule.finding(subject_of(activity), place, message).label("can people refuse it?")
        })
        .collect()
}

/// Whether somebody declared that a condition holds for a purpose, or for everything.
pub(super) fn declares(context: &Context<'_>, what: &str, activity: &Activity) -> bool {
    context.register.declarations.iter().any(|it| {
        let says = it.value.what.as_ref().is_some_and(|own| own.value.replace('-', "_") == what);
        let item = it.value.item.as_ref().map(|item| item.value.as_str());
        says && item.is_none_or(|item| item.strip_prefix("purpose.") == Some(activity.purpose.as_str()))
    })
}

fn authority(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let interests = |activity: &Activity| {
        activity.terms.legal_basis.as_ref().filter(|it| it.value == "legitimate_interests").map(|it| it.place.clone())
    };
    let mut found = Vec::new();
    for (activity, _) in context.declared_activities().filter(|(it, _)| declares(context, "public_authority", it)) {
        let Some(place) = interests(activity) else { continue };
        let message = format!("the purpose `{}` of a public authority rests on legitimate interests", activity.purpose);
        found.push(rule.finding(subject_of(activity), &place, message).label("is it a task of the authority?"));
    }
    found
}

/// Recipients that decide for themselves.
const ON_THEIR_OWN: [&str; 3] = ["third_party", "group_company", "joint_controller"];

fn score(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let mut found = Vec::new();
    for (activity, purpose) in context.declared_activities().filter(|(_, it)| it.value.decisions.is_empty()) {
        let is_score = |datum: &&Datum| {
            let base = datum.base_category.as_deref().unwrap_or(&datum.category);
            words().scores.iter().any(|it| it == base)
        };
        let scores: Vec<&Datum> = context.map.data_of(activity).map(|(datum, _)| datum).filter(is_score).collect();
        let Some(first) = scores.first() else { continue };
        for id in &activity.recipients {
            let Some(it) = context.register.recipients.get(id) else { continue };
            let gets =
                it.value.categories.is_empty() || it.value.categories.iter().any(|own| own.value == first.category);
            if ON_THEIR_OWN.contains(&role(&it.value)) && gets {
                let message = format!(
                    "`{id}` gets a score of the purpose `{}`, and no automated decision is declared",
                    activity.purpose
                );
                let finding = rule
                    .finding(subject_of(activity), place_of(activity, purpose), message)
                    .label("do they decide by it?");
                found.push(shows(finding, scores.iter().copied(), "the score"));
            }
        }
    }
    found.dedup_by(|a, b| a.subject == b.subject);
    found
}

fn untagged(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    let mut seen: HashSet<&Place> = HashSet::new();
    for datum in &context.map.data {
        let ordinary = datum.special.is_none() && !datum.criminal && datum.keys.reveals.is_none();
        let own = datum.category.starts_with("custom.");
        let (true, false, Some(kind)) = (ordinary, own, suggested(datum)) else { continue };
        if !seen.insert(&datum.place) {
            continue;
        }
        let message = format!("the name of `{}` suggests {kind}, and its category is `{}`", datum.id, datum.category);
        found.push(rule.finding(&datum.id, &datum.place, message).label("is it ordinary?"));
    }
    found
}

/// What the name of a field suggests; holdings have none.
fn suggested(datum: &Datum) -> Option<&'static str> {
    datum.record.as_ref()?;
    let name = datum.id.rsplit('.').next()?.trim_start_matches("r#").to_lowercase();
    let part = |term: &str| {
        name == *term
            || name.strip_prefix(term).is_some_and(|rest| rest.starts_with('_'))
            || name.strip_suffix(term).is_some_and(|rest| rest.ends_with('_'))
    };
    words().special.iter().find(|it| it.names.iter().any(|term| part(term))).map(|it| it.kind.as_str())
}

/// Categories of what people write themselves.
const WRITTEN: [&str; 7] = [
    "content.free_text",
    "content.message",
    "content.email",
    "content.post",
    "content.opinion",
    "content.support",
    "content.document",
];

fn free_text(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let mut found = Vec::new();
    for (activity, _) in context.declared_activities() {
        let data: Vec<&Datum> = context.map.data_of(activity).map(|(datum, _)| datum).collect();
        if data.iter().all(|datum| datum.special.is_none()) {
            continue;
        }
        let text = |datum: &&&Datum| {
            let base = datum.base_category.as_deref().unwrap_or_default();
            let own = datum.special.is_none() && vocabulary::category(base).is_some();
            WRITTEN.contains(&base) && own && type_of(context, datum).is_some_and(|ty| words().can_be_text(ty))
        };
        let texts: Vec<&Datum> = data.iter().filter(text).copied().collect();
        let Some(first) = texts.first() else { continue };
        let message = format!("free text serves the purpose `{}`, which uses special categories", activity.purpose);
        let finding = rule.finding(subject_of(activity), &first.place, message).label("what do people write here?");
        found.push(shows(finding, texts, "and here"));
    }
    found
}

/// The type of a field as written; a field of a foreign type has none that is known, so it can be anything.
fn type_of<'a>(context: &Context<'a>, datum: &Datum) -> Option<&'a str> {
    let record = datum.declared_in.as_ref().or(datum.record.as_ref())?;
    let declared = context.record(record);
    let field = declared.and_then(|it| it.fields.iter().find(|field| field.place == datum.place));
    Some(field.map_or("", |field| field.ty.as_str()))
}

/// Data, and the activities that use exactly these.
type Group<'a> = (Vec<usize>, Vec<(&'a Activity, &'a At<Purpose>)>);

fn same_data(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for (activity, purpose) in active(context) {
        let data: Vec<usize> = activity.data.iter().map(|it| it.datum).collect();
        match groups.iter_mut().find(|(known, _)| *known == data) {
            Some((_, members)) => members.push((activity, purpose)),
            None => groups.push((data, vec![(activity, purpose)])),
        }
    }
    let alike = groups.into_iter().filter(|(data, members)| data.len() >= FIELDS && members.len() > 1);
    alike
        .map(|(data, members)| {
            let names: Vec<String> = members.iter().map(|(it, _)| format!("`{}`", it.purpose)).collect();
            let message = format!("the purposes {} use exactly the same {} fields", names.join(", "), data.len());
            let (first, purpose) = members[0];
            let finding =
                rule.finding(subject_of(first), place_of(first, purpose), message).label("needs each of them?");
            shows_places(finding, members.iter().map(|(_, purpose)| &purpose.place), "the same fields")
        })
        .collect()
}

/// Only where a record is owed: it is the record that goes stale.
fn without_owner(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    if !super::documents::claims_record(context) {
        return Vec::new();
    }
    let open = context.register.purposes.iter().filter(|(_, it)| it.value.owner.is_none());
    let mut open: Vec<(&String, &At<Purpose>)> = open.collect();
    open.retain(|(id, _)| !context.is_pending(&format!("purpose.{id}.owner")));
    open.into_iter()
        .map(|(id, it)| {
            let message = format!("the activity of the purpose `{id}` has no owner");
            rule.finding(format!("purpose.{id}"), &it.place, message).label("who answers for it?")
        })
        .collect()
}

/// A period so long that it outlives the people it is about.
const ENDLESS: &str = "P100Y";

fn is_endless(period: &str) -> bool {
    duration::compare(period, ENDLESS).is_some_and(Ordering::is_ge)
}

fn endless(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let mut found = Vec::new();
    for (id, it) in &context.register.retentions {
        let own = it.value.period.iter().filter(|_| it.value.law.is_none());
        let by_country =
            it.value.rules.iter().filter(|it| it.value.law.is_none()).filter_map(|it| it.value.period.as_ref());
        let periods = own.chain(by_country).filter(|period| is_endless(&period.value));
        found.extend(periods.map(|period| {
            let message = format!("the retention rule `{id}` keeps data for `{}`, and names no law", period.value);
            rule.finding(format!("retention.{id}"), &period.place, message).label("outlives everybody")
        }));
    }
    for datum in &context.map.data {
        let Some(Retention::Period { period, .. }) = &datum.keys.retention else { continue };
        if is_endless(period) {
            let message = format!("`{}` is kept for `{period}`", datum.id);
            found.push(rule.finding(&datum.id, &datum.place, message).label("outlives everybody"));
        }
    }
    found
}

fn children_without_end(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let regimes = || context.register.documents.iter().flat_map(|it| &it.value.regimes);
    if regimes().all(|regime| regime.value != "coppa") {
        return Vec::new();
    }
    let is_child = |subject: &str| match subject.strip_prefix("custom.") {
        Some(own) => {
            let parent = context.register.subjects.get(own).and_then(|it| it.value.parent.as_ref());
            parent.is_some_and(|parent| parent.value == "child")
        }
        None => subject == "child",
    };
    let mut found: Vec<Finding> = Vec::new();
    for (datum, terms) in context.map.activities.iter().flat_map(|activity| context.map.data_of(activity)) {
        let Some(Retention::Rule { id }) = &terms.retention else { continue };
        let (true, Some(it)) =
            (datum.keys.subject.as_deref().is_some_and(is_child), context.register.retentions.get(id))
        else {
            continue;
        };
        let ends = it.value.period.is_some() || it.value.until.is_some() || !it.value.rules.is_empty();
        let subject = format!("retention.{id}");
        if !ends && !found.iter().any(|it| it.subject == subject) {
            let message = format!("the retention rule `{id}` keeps data of children and sets no end");
            let finding = rule.finding(subject, &it.place, message).label("until when?");
            found.push(finding.related(&datum.place, "about children"));
        }
    }
    found
}
