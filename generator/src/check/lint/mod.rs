//! Rules that are data: on the words of texts and documents, and on what a whole register says.
//!
//! `law/lints/rules.toml` says what each rule finds and how to mend it, `words.toml` which words it looks for, and
//! `decisions.toml` who decided what it rests on.

mod assessment;
mod denials;
mod documents;
mod model;
mod parties;
mod reading;
#[cfg(test)]
mod tests;
mod transfers;
mod wording;
mod words;

use std::{collections::BTreeMap, sync::OnceLock};

use serde::Deserialize;

pub use self::wording::is_clean;
use super::context::Context;
use crate::finding::{Finding, Level, Rule};

/// A rule as the file has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    code: String,
    level: Level,
    law: Vec<String>,
    summary: String,
    documentation: String,
    cure: String,
    example: String,
    list: Option<String>,
    #[serde(default)]
    scope: Vec<String>,
    #[serde(default)]
    whole: bool,
    /// Read by a test.
    #[serde(default)]
    #[cfg_attr(not(test), expect(dead_code, reason = "the case of the test, kept beside the rule"))]
    breaks: BTreeMap<String, String>,
    /// Read by a test.
    #[serde(default)]
    #[cfg_attr(not(test), expect(dead_code, reason = "the case of the test, kept beside the rule"))]
    keeps: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct File {
    rule: Vec<Entry>,
}

/// A decision or guideline that rules rest on.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// What it is called.
    pub title: String,
    /// When (ISO date).
    pub date: String,
    /// Who decided.
    pub body: String,
    /// What came of it.
    pub outcome: String,
    /// What it says that matters here.
    pub points: String,
    /// Codes of the rules that rest on it.
    pub rules: Vec<String>,
}

/// A check that code makes, under a rule that is data.
type Check = fn(&Context<'_>, &'static Rule) -> Vec<Finding>;

struct Loaded {
    entries: Vec<Entry>,
    rules: Vec<&'static Rule>,
    decisions: Vec<Decision>,
}

fn loaded() -> &'static Loaded {
    static LOADED: OnceLock<Loaded> = OnceLock::new();
    LOADED.get_or_init(|| {
        #[derive(Deserialize)]
        struct Decisions {
            decision: Vec<Decision>,
        }
        let file: File = toml::from_str(include_str!("../../../law/lints/rules.toml")).expect("a test reads this file");
        let decisions: Decisions =
            toml::from_str(include_str!("../../../law/lints/decisions.toml")).expect("a test reads this file");
        let rules = file.rule.iter().map(rule).collect();
        Loaded { entries: file.rule, rules, decisions: decisions.decision }
    })
}

/// A rule for as long as the program runs; there are a few dozen, made once.
fn rule(entry: &Entry) -> &'static Rule {
    let text = |text: &str| -> &'static str { Box::leak(text.to_owned().into_boxed_str()) };
    let law: Vec<&'static str> = entry.law.iter().map(|law| text(law)).collect();
    Box::leak(Box::new(Rule {
        code: text(&entry.code),
        level: entry.level,
        law: Box::leak(law.into_boxed_slice()),
        summary: text(&entry.summary),
        documentation: text(&entry.documentation),
        cure: text(&entry.cure),
        example: text(&entry.example),
    }))
}

/// The rules of this folder.
pub(super) fn rules() -> &'static [&'static Rule] {
    &loaded().rules
}

/// The decisions behind a rule, in order of the file.
pub fn decisions(code: &str) -> impl Iterator<Item = &'static Decision> + use<'_> {
    loaded().decisions.iter().filter(move |it| it.rules.iter().any(|rule| rule == code))
}

/// Whether a rule looks for words of a list.
#[cfg(test)]
pub(super) fn is_on_words(code: &str) -> bool {
    loaded().entries.iter().any(|it| it.code == code && it.list.is_some())
}

fn find(code: &str) -> &'static Rule {
    let found = loaded().rules.iter().find(|rule| rule.code == code);
    found.expect("a test holds the checks to the rules of the file")
}

/// Every check that code makes.
fn checks() -> impl Iterator<Item = (&'static str, Check)> {
    [model::CHECKS, parties::CHECKS, transfers::CHECKS, documents::CHECKS, assessment::CHECKS, reading::CHECKS]
        .into_iter()
        .flatten()
        .copied()
}

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (code, check) in checks() {
        findings.extend(check(context, find(code)));
    }
    wording::check(context, findings);
}
