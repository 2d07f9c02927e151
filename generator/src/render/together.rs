//! What a person reads as one thing: findings of one rule about one record or one entry of the register, shown as one,
//! and all of them in the order in which they are worth mending.
//!
//! Formats for programs keep one finding an item.

use std::{cmp::Reverse, collections::BTreeMap};

use crate::{
    check::rules,
    finding::{Finding, Label, Level},
};

/// How many other places of one group are pointed at.
const SHOWN: usize = 3;
/// How many names a message holds.
const NAMED: usize = 6;

/// How many findings of a rule read as one, with `{count}` and `{what}`, and how the other places are labelled.
struct Plural {
    code: &'static str,
    message: &'static str,
    other: &'static str,
}

static PLURALS: &[Plural] = &[
    Plural { code: "missing-purpose", message: "{count} fields of `{what}` have no purpose", other: "nor has this" },
    Plural {
        code: "missing-subject",
        message: "{count} fields of `{what}` do not say whom they are about",
        other: "nor does this",
    },
    Plural { code: "pending-fact", message: "{count} facts of `{what}` are pending", other: "and this" },
    Plural { code: "pending-field", message: "{count} fields of `{what}` are pending", other: "and this" },
];

/// The findings as a person reads them: what fails the run first, then what stops the documents first, then by
/// rule and place.
pub(super) fn in_order_of_weight(findings: &[Finding]) -> Vec<Finding> {
    let mut groups: BTreeMap<Key<'_>, Vec<&Finding>> = BTreeMap::new();
    let mut all: Vec<Vec<&Finding>> = Vec::new();
    for finding in findings {
        match plural(finding) {
            Some(_) => groups.entry(key(finding)).or_default().push(finding),
            None => all.push(vec![finding]),
        }
    }
    all.extend(groups.into_values());
    let mut shown: Vec<Finding> = all.iter().filter_map(|group| one(group)).collect();
    shown.sort_by_cached_key(weight);
    shown
}

/// How many findings each rule has, the weightiest first.
pub(super) fn counts(findings: &[Finding]) -> Vec<(&str, Level, usize)> {
    let mut counts: BTreeMap<(Reverse<Level>, usize, &str), usize> = BTreeMap::new();
    for finding in findings {
        *counts.entry((Reverse(finding.level), rules::rank(&finding.code), finding.code.as_str())).or_default() += 1;
    }
    counts.into_iter().map(|((Reverse(level), _, code), number)| (code, level, number)).collect()
}

fn weight(finding: &Finding) -> impl Ord + use<> {
    let place = finding.primary.place.clone();
    (Reverse(finding.level), rules::rank(&finding.code), finding.code.clone(), place, finding.subject.clone())
}

type Key<'a> = (&'a str, Level, &'a str, &'a str);

fn key(finding: &Finding) -> Key<'_> {
    (&finding.code, finding.level, &finding.primary.place.file, split(&finding.subject).0)
}

fn plural(finding: &Finding) -> Option<&'static Plural> {
    PLURALS.iter().find(|plural| plural.code == finding.code)
}

/// `accounts::Customer.address.city` is `accounts::Customer` and the rest; `purpose.news.title` is `purpose.news` and
/// the rest.
fn split(subject: &str) -> (&str, &str) {
    let path = subject.rfind("::").map_or(0, |at| at + 2);
    let mut dots = subject.match_indices('.').map(|(at, _)| at).filter(|at| *at > path);
    let first = dots.next();
    let at = if path == 0 { dots.next().or(first) } else { first };
    at.map_or((subject, ""), |at| (&subject[..at], &subject[at + 1..]))
}

/// The findings of a group as one.
fn one(group: &[&Finding]) -> Option<Finding> {
    let first = (*group.first()?).clone();
    let (false, Some(plural)) = (group.len() == 1, plural(&first)) else { return Some(first) };
    let (what, _) = split(&first.subject);
    let mut names: Vec<&str> = group.iter().map(|finding| split(&finding.subject).1).collect();
    let unnamed = names.len().saturating_sub(NAMED);
    names.truncate(NAMED);
    let more = if unnamed > 0 { format!(", and {unnamed} more") } else { String::new() };
    let message = plural.message.replace("{count}", &group.len().to_string()).replace("{what}", what);
    let message = format!("{message}: {}{more}", names.join(", "));
    let others: Vec<&Finding> = group.iter().skip(1).copied().collect();
    let left = others.len().saturating_sub(SHOWN);
    let related = others.iter().take(SHOWN).enumerate().map(|(index, finding)| {
        let more = if left > 0 && index + 1 == SHOWN { format!(" (and {left} more)") } else { String::new() };
        Label { place: finding.primary.place.clone(), text: format!("{}{more}", plural.other) }
    });
    Some(Finding { message, subject: format!("{what}.*"), related: related.collect(), ..first })
}

#[cfg(test)]
mod tests {
    use fieldnote_schema::Place;

    use super::*;

    fn finding(code: &str, subject: &str, line: u32) -> Finding {
        let rule = rules::find(code).expect("a rule");
        rule.finding(subject, &Place::new("src/lib.rs", line, 1), format!("`{subject}`"))
    }

    #[test]
    fn the_fields_of_a_record_are_one_finding_and_those_of_another_are_not() {
        let findings = [
            finding("missing-purpose", "shop::User.email", 3),
            finding("missing-purpose", "shop::User.address.city", 4),
            finding("missing-purpose", "shop::Guest.email", 9),
        ];
        let shown = in_order_of_weight(&findings);
        let messages: Vec<&str> = shown.iter().map(|finding| finding.message.as_str()).collect();
        assert_eq!(messages, ["2 fields of `shop::User` have no purpose: email, address.city", "`shop::Guest.email`"]);
    }

    #[test]
    fn pending_facts_are_told_by_the_entry_that_lacks_them() {
        let keys = ["name", "address", "country", "email", "dpo.name", "about", "website", "phone"];
        let findings: Vec<Finding> =
            keys.iter().zip(2..).map(|(k, n)| finding("pending-fact", &format!("controller.me.{k}"), n)).collect();
        let shown = in_order_of_weight(&findings);
        assert_eq!(
            shown[0].message,
            "8 facts of `controller.me` are pending: name, address, country, email, dpo.name, about, and 2 more"
        );
        assert_eq!(shown[0].related.last().map(|label| label.text.as_str()), Some("and this (and 4 more)"));
    }

    #[test]
    fn what_stops_the_documents_comes_first() {
        let findings = [
            finding("missing-source", "shop::User", 1),
            finding("pending-fact", "controller.me.name", 2),
            finding("missing-legal-basis", "purpose.news", 3),
            finding("missing-purpose", "shop::User.email", 4),
        ];
        let shown = in_order_of_weight(&findings);
        let codes: Vec<&str> = shown.iter().map(|finding| finding.code.as_str()).collect();
        assert_eq!(codes, ["missing-purpose", "missing-legal-basis", "pending-fact", "missing-source"]);
        assert_eq!(counts(&findings).first(), Some(&("missing-purpose", Level::Error, 1)));
    }

    #[test]
    fn every_plural_belongs_to_a_rule() {
        assert!(PLURALS.iter().all(|plural| rules::find(plural.code).is_some()));
    }
}
