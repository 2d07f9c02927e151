//! The list of all rules, joined from the places that emit them.

use crate::{finding::Rule, register};

/// The rules of each stage. A stage that emits findings lists its rules here.
static STAGES: &[&[&Rule]] = &[register::rules::RULES];

/// Every rule, in order of code.
pub fn all() -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = STAGES.iter().flat_map(|rules| rules.iter().copied()).collect();
    rules.sort_by_key(|rule| rule.code);
    rules
}

/// The rule of a code.
pub fn find(code: &str) -> Option<&'static Rule> {
    all().into_iter().find(|rule| rule.code == code)
}

/// The code that somebody who wrote `code` may have meant.
pub fn nearest(code: &str) -> Option<&'static str> {
    let _ = code;
    None
}
