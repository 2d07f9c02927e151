//! A diff for people and machines: one file a format.

pub mod human;
pub mod markdown;
pub mod notice;
pub mod sarif;

use std::collections::BTreeMap;

use super::{Change, Consequence, Diff};

/// The same thing that must follow, with every law that says so: `tell people first, GDPR Art. 13(3)`.
fn follows(change: &Change) -> String {
    if change.follows.is_empty() {
        return "nothing".to_owned();
    }
    let each = change.follows.iter().map(|follow| format!("{} ({})", follow.action, follow.law));
    each.collect::<Vec<_>>().join("; ")
}

/// "1 change needs consent, 2 need a new notice, 3 need nothing."
fn summary(diff: &Diff) -> String {
    let mut counts: BTreeMap<std::cmp::Reverse<Option<Consequence>>, usize> = BTreeMap::new();
    for change in &diff.changes {
        *counts.entry(std::cmp::Reverse(change.gravest())).or_default() += 1;
    }
    let parts = counts.into_iter().enumerate().map(|(at, (std::cmp::Reverse(gravest), count))| {
        let noun = match (at, count) {
            (0, 1) => " change",
            (0, _) => " changes",
            _ => "",
        };
        let verb = if count == 1 { "needs" } else { "need" };
        let what = match gravest {
            Some(Consequence::Assessment) => "an assessment",
            Some(Consequence::Consent) => "consent",
            Some(Consequence::Notice) => "a new notice",
            Some(Consequence::Record) => "the record brought up to date",
            None => "nothing",
        };
        format!("{count}{noun} {verb} {what}")
    });
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() { "Nothing changes for people.".to_owned() } else { format!("{}.", parts.join(", ")) }
}

/// What to do first, in bold letters.
fn headline(diff: &Diff) -> Option<&'static str> {
    let gravest = diff.consequences().last().copied()?;
    Some(match gravest {
        Consequence::Assessment => "Assess this before it ships.",
        Consequence::Consent => "Ask people before this ships.",
        Consequence::Notice => "Tell people before this ships.",
        Consequence::Record => "Bring the record up to date.",
    })
}

fn icon(change: &Change) -> &'static str {
    match change.gravest() {
        Some(Consequence::Assessment | Consequence::Consent) => "🔴",
        Some(Consequence::Notice) => "🟠",
        Some(Consequence::Record) => "🟡",
        None => "⚪",
    }
}

/// Every report ends with what it did not look at.
pub const LIMITS: &str =
    "Compared: declared facts. Not checked: truth, lawfulness, or systems outside the declared scope.";
