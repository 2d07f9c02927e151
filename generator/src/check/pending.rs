//! Facts that somebody still owes: of the register, and of fields in the code.

use fieldnote_schema::{Class, Field, Record};

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

static PENDING_FIELD: Rule = Rule {
    code: "pending-field",
    level: Level::Warning,
    law: &["GDPR Art. 4(1)"],
    summary: "nobody has said yet what a field is",
    documentation: "A field that is `pending` may hold personal data or none. Until somebody says so, it stands in no notice \
                    and no record of processing; the inventory counts it. `cargo fieldnote suggest --apply` writes \
                    `pending` where names and types do not tell; `--strict` refuses it.",
    cure: "say what it is: `category = \"..\"`, `nested` or `not_personal`",
    example: "#[personal_data(pending)]\npub reference: Option<String>,",
};

pub(super) static RULES: &[&Rule] = &[&PENDING, &OVERDUE, &PENDING_FIELD];

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    facts(context, findings);
    let fields =
        context.inventory.records.iter().flat_map(|record| record.fields.iter().map(move |field| (record, field)));
    findings.extend(fields.filter(|(_, field)| field.class == Class::Pending).map(|(record, at)| field(record, at)));
}

fn field(record: &Record, field: &Field) -> Finding {
    let variant = field.variant.iter().map(|variant| format!("{variant}."));
    let subject = format!("{}.{}{}", record.id, variant.collect::<String>(), field.name);
    let message = format!("`{subject}` is pending");
    PENDING_FIELD.finding(subject, &field.place, message).label("what is it?")
}

fn facts(context: &Context<'_>, findings: &mut Vec<Finding>) {
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
