//! The list of all rules, joined from the places that emit them.

use crate::{collect, finding::Rule, register, suggest};

/// The rules of each stage, in the order in which they are worth mending: what is misread comes before what is missing,
/// and what the code owes before what the register and the documents do.
static STAGES: &[&[&Rule]] = &[
    collect::rules::RULES,
    register::rules::RULES,
    super::references::RULES,
    super::types::RULES,
    super::fields::RULES,
    super::purposes::RULES,
    super::retentions::RULES,
    super::contradictions::RULES,
    super::transfers::RULES,
    super::parties::RULES,
    super::documents::RULES,
    super::pending::RULES,
    super::review::RULES,
    super::theme::RULES,
    super::requirements::RULES,
    super::dependencies::RULES,
    super::levels::RULES,
    suggest::coverage::RULES,
];

/// Every rule, in order of code.
pub fn all() -> Vec<&'static Rule> {
    let of_code = STAGES.iter().flat_map(|rules| rules.iter().copied());
    let mut rules: Vec<&'static Rule> = of_code.chain(super::lint::rules().iter().copied()).collect();
    rules.sort_by_key(|rule| rule.code);
    rules
}

/// Where a rule stands among those to mend first; rules of one stage stand together, those that are data at the end.
pub fn rank(code: &str) -> usize {
    STAGES.iter().position(|rules| rules.iter().any(|rule| rule.code == code)).unwrap_or(STAGES.len())
}

/// The rule of a code.
pub fn find(code: &str) -> Option<&'static Rule> {
    all().into_iter().find(|rule| rule.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_rules_is_as_published() {
        let list: Vec<String> =
            all().into_iter().map(|rule| format!("{:<28} {:<8} {}", rule.code, rule.level, rule.summary)).collect();
        insta::assert_snapshot!(list.join("\n"));
    }

    #[test]
    fn codes_are_unique_and_kebab_case() {
        let rules = all();
        for pair in rules.windows(2) {
            assert_ne!(pair[0].code, pair[1].code);
        }
        for rule in rules {
            let kebab = rule
                .code
                .split('-')
                .all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()));
            assert!(kebab, "{}", rule.code);
        }
    }

    #[test]
    fn every_rule_says_what_it_finds_why_it_matters_and_how_to_mend_it() {
        for rule in all() {
            let sentence = rule.documentation.ends_with(['.', '?']) && rule.documentation.len() > 60;
            assert!(sentence, "{}: {}", rule.code, rule.documentation);
            for line in [rule.summary, rule.cure] {
                assert!(!line.is_empty() && !line.ends_with('.') && !line.contains('\n'), "{}: {line}", rule.code);
            }
            assert!(!rule.documentation.contains("  "), "{}: a gap in the documentation", rule.code);
        }
    }
}
