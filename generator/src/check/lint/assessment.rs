//! Rules on what a controller owes beyond documents: impact assessments and a data protection officer.

use super::{Check, model::declares};
use crate::{
    check::context::{Context, count},
    coverage::{self, item::Scope},
    datamap::Activity,
    finding::{Finding, Rule},
    law::expression::Tri,
    register::model::Document,
};

pub(super) const CHECKS: &[(&str, Check)] = &[("assessment-likely", likely), ("officer-expected", officer)];

/// So many of the nine criteria usually call for an assessment (WP 248 rev.01, III.B).
const ENOUGH: usize = 2;

/// What a purpose can say of its assessment.
const SETTLED: [&str; 3] = ["dpia.ref", "dpia.screening.outcome", "dpia.screening.reason_not_required"];

fn claims(context: &Context<'_>) -> bool {
    let mut regimes = context.register.documents.iter().flat_map(|it| &it.value.regimes);
    regimes.any(|regime| ["gdpr", "uk-gdpr"].contains(&regime.value.as_str()))
}

/// Where a screening is among the documents, its requirements ask for the outcome.
fn likely(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let is_screening = |it: &Document| it.kind.as_ref().is_some_and(|kind| kind.value == "dpia_screening");
    if !claims(context) || context.register.documents.iter().any(|it| is_screening(&it.value)) {
        return Vec::new();
    }
    let nobody = Document::default();
    let scope = Scope::new(context.map, &nobody, false);
    let mut found: Vec<Finding> = Vec::new();
    for (activity, purpose) in context.declared_activities() {
        let settled = SETTLED.iter().any(|key| purpose.value.more.contains_key(*key));
        let subject = format!("purpose.{}", activity.purpose);
        if settled || !purpose.value.clients.is_empty() || found.iter().any(|it| it.subject == subject) {
            continue;
        }
        let asked = coverage::ask(&scope, activity);
        let holds: Vec<&str> = asked
            .iter()
            .filter(|it| it.requirement.id.starts_with("wp248-") && it.answer == Tri::Yes)
            .map(|it| it.requirement.says.as_str())
            .collect();
        if holds.len() >= ENOUGH {
            let criteria = if holds.len() == 1 { "criterion" } else { "criteria" };
            let message = format!(
                "the purpose `{}` meets {} {criteria} for an impact assessment: {}",
                activity.purpose,
                holds.len(),
                holds.join(" ")
            );
            found.push(rule.finding(subject, &purpose.place, message).label("was it assessed?"));
        }
    }
    found
}

fn officer(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    if !claims(context) || context.register.controllers.values().any(|it| it.value.dpo.is_some()) {
        return Vec::new();
    }
    let declared = |what: &str, activity: &Activity| declares(context, what, activity);
    let protected = |activity: &Activity| {
        context.map.data_of(activity).filter(|(datum, _)| datum.special.is_some() || datum.criminal).count()
    };
    let mut found = Vec::new();
    for (activity, purpose) in context.declared_activities() {
        let (special, watched) = (protected(activity), declared("systematic_monitoring", activity));
        let large = declared("large_scale", activity) && (special > 0 || watched);
        let what = match (declared("public_authority", activity), large, watched) {
            (true, ..) => "serves the tasks of a public authority".to_owned(),
            (_, true, true) => "watches people on a large scale".to_owned(),
            (_, true, false) => format!("uses {} on a large scale", count(special, "special field")),
            (_, false, _) => continue,
        };
        let message = format!("the purpose `{}` {what}, and there is no data protection officer", activity.purpose);
        found.push(
            rule.finding(format!("purpose.{}", activity.purpose), &purpose.place, message).label("a core activity?"),
        );
    }
    found.dedup_by(|a, b| a.subject == b.subject);
    found
}
