//! Facts that somebody still owes.

use super::context::Context;
use crate::finding::{Finding, Level, Rule};

static PENDING: Rule = Rule {
    code: "pending-fact",
    level: Level::Warning,
    law: &[],
    summary: "a fact of the register is still to come",
    documentation: "A key that says `\"pending\"` is a gap with an owner: engineers can go on, and nobody has to invent law. \
                    Documents show the gap; `--strict` refuses it.",
    cure: "have its owner fill it in",
    example: "[purpose.newsletter]\nlegal_basis = { pending = \"Ada Lund, privacy lead\", until = 2026-12-01 }",
};

static OVERDUE: Rule = Rule {
    code: "overdue-fact",
    level: Level::Error,
    law: &[],
    summary: "a fact of the register was promised for a day that has passed",
    documentation: "A pending fact names the day by which its owner fills it in. Days are compared with `--as-of`, never \
                    with the clock of the machine.",
    cure: "fill it in, or agree on another day",
    example: "",
};

pub(super) static RULES: &[&Rule] = &[&PENDING, &OVERDUE];

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for pending in &context.register.pending {
        let owner = pending.owner.as_deref().map(|owner| format!(", owed by {owner}")).unwrap_or_default();
        let until = pending.until.as_deref().map(|until| format!(", until {until}")).unwrap_or_default();
        let overdue = pending.until.as_deref().is_some_and(|until| context.is_past(until));
        let (rule, state) = if overdue { (&OVERDUE, "overdue") } else { (&PENDING, "pending") };
        let message = format!("`{}` is {state}{owner}{until}", pending.key);
        let finding = rule.finding(&pending.key, &pending.place, message).label("still to come");
        findings.push(match (&pending.owner, overdue) {
            (None, false) => {
                finding.cure("fill it in, or say who owes it: `{ pending = \"NAME\", until = 2026-12-01 }`")
            }
            _ => finding,
        });
    }
}
