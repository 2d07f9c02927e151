//! What the register says about findings: levels by code, and suppressions, each of which has to earn its place.

use fieldnote_schema::suggest;

use super::{context::Context, dependencies, rules};
use crate::{
    finding::{Finding, Level, Rule},
    register::model::{At, Register, Suppression},
};

static UNKNOWN_RULE: Rule = Rule {
    code: "unknown-rule",
    level: Level::Error,
    law: &[],
    summary: "the register sets a level for, or suppresses, a rule that does not exist",
    documentation: "A code that matches no rule changes nothing, whatever its author meant by it.",
    cure: "correct the code; `cargo fieldnote list rules` shows them all",
    example: "[lint]\nmissing-source = \"allow\"",
};

static NO_REASON: Rule = Rule {
    code: "suppression-without-reason",
    level: Level::Error,
    law: &[],
    summary: "a suppression does not say what it suppresses, or why",
    documentation: "A suppression is a decision that somebody has to be able to defend later. It names a code and a \
                    subject, and gives its reason; otherwise it suppresses nothing.",
    cure: "add `code`, `subject` and `reason`",
    example: "[[suppress]]\ncode = \"missing-recipients\"\nsubject = \"purpose.newsletter\"\nreason = \"being chosen, see ticket 4711\"\nuntil = 2026-12-01",
};

static EXPIRED: Rule = Rule {
    code: "expired-suppression",
    level: Level::Warning,
    law: &[],
    summary: "a suppression has passed its day",
    documentation: "After its day a suppression no longer hides anything. Days are compared with `--as-of`.",
    cure: "mend what it hid, or decide again with a new `until`",
    example: "",
};

static UNUSED: Rule = Rule {
    code: "unused-suppression",
    level: Level::Warning,
    law: &[],
    summary: "a suppression matches no finding",
    documentation: "What it hid is mended, or its code or subject is misspelt. Left in place it would hide the next finding \
                    of its kind without anybody deciding so.",
    cure: "remove it, or correct its `code` and `subject`",
    example: "",
};

pub(super) static RULES: &[&Rule] = &[&UNKNOWN_RULE, &NO_REASON, &EXPIRED, &UNUSED];

/// Applies `[lint]` and `[[suppress]]`. What they do wrong is added; it cannot be suppressed, but its level can change.
pub(super) fn apply(context: &Context<'_>, mut findings: Vec<Finding>) -> Vec<Finding> {
    let mut own = Vec::new();
    for (code, level) in &context.register.levels {
        unknown(code, level, &mut own);
    }
    for suppression in &context.register.suppressions {
        suppress(context, suppression, &mut findings, &mut own);
    }
    findings.extend(own);
    for finding in &mut findings {
        if let Some(level) = context.register.levels.get(&finding.code) {
            finding.level = level.value;
        }
    }
    findings.retain(|finding| finding.level > Level::Allow);
    findings
}

fn unknown<T>(code: &str, at: &At<T>, own: &mut Vec<Finding>) -> bool {
    if rules::find(code).is_some() {
        return false;
    }
    let finding = UNKNOWN_RULE.finding(format!("rule.{code}"), &at.place, format!("there is no rule `{code}`"));
    let near = suggest::nearest(code, rules::all().iter().map(|rule| rule.code));
    own.push(match near {
        Some(near) => finding.cure(format!("did you mean `{near}`?")),
        None => finding,
    });
    true
}

fn suppress(context: &Context<'_>, at: &At<Suppression>, findings: &mut Vec<Finding>, own: &mut Vec<Finding>) {
    let Suppression { code, subject, reason, until } = &at.value;
    let (Some(code), Some(subject), Some(_)) = (code, subject, reason) else {
        let keys = [("code", code), ("subject", subject), ("reason", reason)].into_iter();
        let lacking: Vec<String> = keys.filter(|(_, it)| it.is_none()).map(|(key, _)| format!("`{key}`")).collect();
        let message = format!("this suppression has no {}", lacking.join(" and no "));
        own.push(NO_REASON.finding("suppress", &at.place, message).label("suppresses nothing"));
        return;
    };
    if unknown(&code.value, code, own) {
        return;
    }
    let about = format!("suppress.{}.{}", code.value, subject.value);
    if let Some(until) = until.as_ref().filter(|until| context.is_past(&until.value)) {
        let message = format!("the suppression of `{}` for `{}` ended on {}", code.value, subject.value, until.value);
        own.push(EXPIRED.finding(about, &until.place, message).label("has passed"));
        return;
    }
    let before = findings.len();
    findings.retain(|finding| finding.code != code.value || !matches(&subject.value, &finding.subject));
    let is_asked = context.silent_dependencies || code.value != dependencies::SILENT.code;
    if findings.len() == before && is_asked {
        let message = format!("no finding `{}` is about `{}`", code.value, subject.value);
        own.push(UNUSED.finding(about, &at.place, message).label("suppresses nothing"));
    }
}

/// Whether a suppression with a reason names a finding, its day left aside.
pub(super) fn is_suppressed(register: &Register, code: &str, subject: &str) -> bool {
    register.suppressions.iter().map(|it| &it.value).any(|it| {
        let meant = it.subject.as_ref().is_some_and(|pattern| matches(&pattern.value, subject));
        it.code.as_ref().is_some_and(|own| own.value == code) && meant && it.reason.is_some()
    })
}

/// `purpose.newsletter` matches itself, `purpose.*` everything that begins so.
fn matches(pattern: &str, subject: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == subject, |beginning| subject.starts_with(beginning))
}
