//! The questions of a screening for an impact assessment (Art. 35 GDPR, WP 248), and what the data map answers to them.

use std::collections::BTreeSet;

use fieldnote_schema::Place;

use super::{
    condition::Reader,
    item::{Item, Scope},
};
use crate::{
    datamap::Activity,
    law::{
        adequacy,
        catalogue::{DocumentKind, Requirement, catalogue},
        expression::{Expression, Tri},
    },
    register::model::{At, Declaration},
};

/// A question about an activity.
pub(crate) struct Asked {
    /// The requirement that asks it.
    pub(crate) requirement: &'static Requirement,
    /// The fact that answers it.
    pub(crate) fact: &'static str,
    /// What the data map answers; unknown where only a person can.
    pub(crate) answer: Tri,
    /// The declaration behind a "no", if there is one.
    pub(crate) denied: Option<At<Declaration>>,
    /// What the answer of the data map rests on.
    pub(crate) grounds: BTreeSet<Place>,
}

/// Facts that say what came of the questions.
const RESULTS: [&str; 2] = ["dpia.screening.outcome", "dpia.screening.reason_not_required"];

/// The questions that the regimes of a document ask about an activity, each once, in order of the catalogue.
pub(crate) fn ask<'a>(scope: &Scope<'a>, activity: &'a Activity) -> Vec<Asked> {
    let item = Item::Activity(activity);
    let mut questions: Vec<Asked> = Vec::new();
    let claimed = scope.document.regimes.iter().map(|regime| regime.value.as_str());
    let claimed: Vec<_> = if scope.document.regimes.is_empty() { vec!["gdpr"] } else { claimed.collect() };
    for regime in claimed.into_iter().filter_map(|id| catalogue().regimes.get(id)) {
        let reader = Reader::new(scope, regime, adequacy::as_of());
        for requirement in catalogue().owed(regime, DocumentKind::DpiaScreening) {
            let Some(fact) = requirement.all.first().map(String::as_str) else { continue };
            let known = RESULTS.contains(&fact) || questions.iter().any(|it| it.fact == fact);
            let elsewhere = !requirement.states.is_empty() && reader.reached(requirement).is_empty();
            if known || elsewhere || reader.evaluate(&requirement.when, item) == Tri::No {
                continue;
            }
            let trigger = requirement.trigger.as_ref();
            let answer = match trigger.map_or(Tri::Unknown, |trigger| reader.evaluate(trigger, item)) {
                Tri::No if requirement.one_sided => Tri::Unknown,
                answer => answer,
            };
            let tokens = trigger.map(Expression::tokens).unwrap_or_default();
            let grounds = tokens.into_iter().flat_map(|token| reader.grounds(token, item, answer)).collect();
            let denied =
                trigger.filter(|_| answer == Tri::No).and_then(|trigger| denial(&reader, trigger, item)).cloned();
            questions.push(Asked { requirement, fact, answer, denied, grounds });
        }
    }
    questions
}

/// The declaration behind a "no", where declarations alone give it: who denies that there are children has not said
/// anything about patients.
fn denial<'a>(reader: &Reader<'a>, trigger: &Expression, item: Item<'a>) -> Option<&'a At<Declaration>> {
    let mut first = None;
    let alone = trigger.evaluate(&mut |token| {
        let condition = catalogue().conditions.get(token);
        let Some(denied) = condition.and_then(|condition| reader.denial(condition, item, item)) else {
            return Tri::Unknown;
        };
        first.get_or_insert(denied);
        Tri::No
    });
    first.filter(|_| alone == Tri::No)
}
