//! Retention rules that tell nobody how long.

use super::context::Context;
use crate::finding::{Finding, Level, Rule};

static EMPTY: Rule = Rule {
    code: "retention-without-period",
    level: Level::Error,
    law: &["GDPR Art. 5(1)(e)", "GDPR Art. 13(2)(a)", "GDPR Art. 30(1)(f)"],
    summary: "a retention rule gives no period, no event that ends the storage, and no criteria",
    documentation: "People have to be told for how long their data are kept: the period, or where that is not possible the \
                    criteria that determine it. A rule that is only a name says neither.",
    cure: "add `period` with `from`, or `until`, or `criteria`",
    example: "[retention.account_lifetime]\nperiod = \"P2Y\"\nfrom = \"closure_of_account\"",
};

pub(super) static RULES: &[&Rule] = &[&EMPTY];

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (id, rule) in &context.register.retentions {
        let said = rule.value.period.is_some() || rule.value.until.is_some() || rule.value.criteria.is_some();
        let pending =
            ["period", "until", "criteria"].iter().any(|key| context.is_pending(&format!("retention.{id}.{key}")));
        if !said && !pending && rule.value.rules.iter().all(|by_country| by_country.value.period.is_none()) {
            let message = format!("the retention rule `{id}` does not say how long");
            findings.push(EMPTY.finding(format!("retention.{id}"), &rule.place, message).label("for how long?"));
        }
    }
}
