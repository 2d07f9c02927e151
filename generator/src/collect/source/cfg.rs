//! Whether code behind `cfg` is compiled: yes, no, or either way.

use std::collections::BTreeSet;

use cfg_expr::{
    Expression, Predicate,
    expr::{Logic, TargetMatcher as _},
    targets::{ALL_BUILTINS, TargetInfo, get_builtin_target_by_triple},
};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The worth of a predicate. Code counts unless it is [`Truth::No`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Truth {
    /// Off in every build that was asked for.
    No,
    /// On in some builds.
    Either,
    /// On in every build.
    Yes,
}

impl Logic for Truth {
    fn top() -> Self {
        Self::Yes
    }

    fn bottom() -> Self {
        Self::No
    }

    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Either,
        }
    }

    fn or(self, other: Self) -> Self {
        self.not().and(other.not()).not()
    }

    fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Either => Self::Either,
            Self::Yes => Self::No,
        }
    }
}

/// What a package is compiled with.
#[derive(Clone, Debug, Default)]
pub(super) struct Cfg {
    pub(super) features: BTreeSet<String>,
    pub(super) target: Option<&'static TargetInfo>,
}

impl Cfg {
    /// The target of a triple that the compiler knows.
    pub(super) fn target(triple: &str) -> Option<&'static TargetInfo> {
        get_builtin_target_by_triple(triple)
    }

    /// Judges a predicate; parts that could not be decided, and mattered, are added to `assumed`.
    pub(super) fn judge(&self, predicate: &str, assumed: &mut Vec<String>) -> Truth {
        let Ok(expression) = Expression::parse(predicate) else {
            assumed.push(predicate.to_owned());
            return Truth::Either;
        };
        let mut unknown = Vec::new();
        let truth = expression.eval(|predicate| self.judge_one(predicate, &mut unknown));
        if truth == Truth::Either {
            assumed.append(&mut unknown);
        }
        truth
    }

    /// The ways in which predicates hold together on real targets, without those in which fewer of them hold than in
    /// another. Predicates that no target decides hold all or none.
    pub(super) fn ways(&self, predicates: &[String]) -> Vec<Vec<bool>> {
        let expressions: Vec<Option<Expression>> =
            predicates.iter().map(|predicate| Expression::parse(predicate).ok()).collect();
        let targets: &[TargetInfo] = self.target.map_or(ALL_BUILTINS, std::slice::from_ref);
        let mut ways = BTreeSet::new();
        for target in targets {
            for rest in [true, false] {
                let holds = |expression: &Option<Expression>| {
                    expression.as_ref().map_or(rest, |it| it.eval(|predicate| self.decide(predicate, target, rest)))
                };
                ways.insert(expressions.iter().map(holds).collect::<Vec<bool>>());
            }
        }
        let more = |way: &[bool], other: &[bool]| way != other && way.iter().zip(other).all(|(one, two)| one <= two);
        ways.iter().rev().filter(|way| !ways.iter().any(|other| more(way, other))).cloned().collect()
    }

    fn decide(&self, predicate: &Predicate<'_>, target: &TargetInfo, rest: bool) -> bool {
        if let Predicate::Target(wanted) = predicate {
            return target.matches(wanted);
        }
        match self.judge_one(predicate, &mut Vec::new()) {
            Truth::Yes => true,
            Truth::No => false,
            Truth::Either => rest,
        }
    }

    fn judge_one(&self, predicate: &Predicate<'_>, unknown: &mut Vec<String>) -> Truth {
        let known = |holds| if holds { Truth::Yes } else { Truth::No };
        match predicate {
            Predicate::Feature(name) => known(self.features.contains(*name)),
            Predicate::Target(target) => self.target.map_or(Truth::Either, |info| known(info.matches(target))),
            Predicate::Flag("true") => Truth::Yes,
            Predicate::Test
            | Predicate::Flag("false" | "doc" | "doctest" | "docsrs" | "miri" | "clippy" | "rustfmt") => Truth::No,
            // Set by the compiler for a profile or a target, or by whoever embeds records or not.
            Predicate::DebugAssertions
            | Predicate::ProcMacro
            | Predicate::TargetFeature(_)
            | Predicate::Flag("overflow_checks" | "ub_checks" | "target_thread_local" | "fieldnote_no_embed")
            | Predicate::KeyValue { key: "panic" | "relocation_model" | "sanitize", .. } => Truth::Either,
            Predicate::Flag(name) => {
                unknown.push((*name).to_owned());
                Truth::Either
            }
            Predicate::KeyValue { key, val } => {
                unknown.push(format!("{key} = \"{val}\""));
                Truth::Either
            }
        }
    }
}

/// The text of a predicate, spaced as people write it.
pub(super) fn text(tokens: &TokenStream) -> String {
    let mut text = String::new();
    for token in tokens.clone() {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
                text.push('(');
                text.push_str(&self::text(&group.stream()));
                text.push(')');
            }
            TokenTree::Punct(punct) if punct.as_char() == ',' => text.push_str(", "),
            TokenTree::Punct(punct) if punct.as_char() == '=' => text.push_str(" = "),
            token => text.push_str(&token.to_string()),
        }
    }
    if text.ends_with(", ") {
        text.truncate(text.len() - 2);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(cfg: &Cfg, predicate: &str) -> (Truth, Vec<String>) {
        let mut assumed = Vec::new();
        let tokens: TokenStream = predicate.parse().unwrap();
        (cfg.judge(&text(&tokens), &mut assumed), assumed)
    }

    #[test]
    fn target_predicates_hold_both_ways_until_a_target_is_named() {
        let open = Cfg::default();
        for predicate in ["unix", "not(unix)", "windows", "target_os = \"linux\"", "all(unix, not(unix))"] {
            assert_eq!(judge(&open, predicate), (Truth::Either, vec![]), "{predicate}");
        }
        let linux = Cfg { target: Cfg::target("x86_64-unknown-linux-gnu"), ..Cfg::default() };
        assert!(linux.target.is_some());
        assert_eq!(judge(&linux, "unix").0, Truth::Yes);
        assert_eq!(judge(&linux, "not(unix)").0, Truth::No);
        assert_eq!(judge(&linux, "any(windows, target_pointer_width = \"64\")").0, Truth::Yes);
    }

    #[test]
    fn features_and_test_are_decided() {
        let cfg = Cfg { features: BTreeSet::from(["a".to_owned()]), ..Cfg::default() };
        assert_eq!(judge(&cfg, "feature = \"a\"").0, Truth::Yes);
        assert_eq!(judge(&cfg, "feature = \"b\"").0, Truth::No);
        assert_eq!(judge(&cfg, "any(test, feature = \"b\")").0, Truth::No);
        assert_eq!(judge(&cfg, "all(not(test), feature = \"a\",)").0, Truth::Yes);
        assert_eq!(judge(&cfg, "all()").0, Truth::Yes);
        assert_eq!(judge(&cfg, "any()").0, Truth::No);
    }

    #[test]
    fn predicates_hold_together_as_on_real_targets() {
        let ways = |predicates: &[&str]| {
            Cfg::default().ways(&predicates.iter().map(|&predicate| predicate.to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(ways(&["unix", "not(unix)"]), [[true, false], [false, true]]);
        assert_eq!(ways(&["unix", "windows"]), [[true, false], [false, true]]);
        assert_eq!(ways(&["unix", "target_os = \"linux\""]), [[true, true]]);
        assert_eq!(ways(&["special", "not(special)"]), [[true, false], [false, true]]);
    }

    #[test]
    fn unknown_predicates_are_named_only_where_they_matter() {
        let cfg = Cfg::default();
        assert_eq!(judge(&cfg, "tokio_unstable"), (Truth::Either, vec!["tokio_unstable".to_owned()]));
        assert_eq!(judge(&cfg, "not(backend = \"x\")"), (Truth::Either, vec!["backend = \"x\"".to_owned()]));
        assert_eq!(judge(&cfg, "all(test, tokio_unstable)"), (Truth::No, vec![]));
        assert_eq!(judge(&cfg, "version(\"1.80\")"), (Truth::Either, vec!["version(\"1.80\")".to_owned()]));
    }
}
