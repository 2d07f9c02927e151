//! Which rights people have, by regime and by what a purpose rests on.

use std::sync::OnceLock;

use serde::Deserialize;

/// A right under one regime.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Right {
    /// Regime that gives it.
    pub regime: String,
    /// `access`, `portability`, `opt_out`.
    pub id: String,
    /// Fact of the catalogue that a document says with it.
    pub fact: String,
    /// The law.
    pub citation: String,
    /// Legal bases under which it exists; `None` where it does not hang on the basis.
    bases: Option<Vec<String>>,
    /// Bases under which it exists as far as `note` says.
    #[serde(default)]
    limited: Vec<String>,
    /// Art. 9 conditions that give it as well.
    #[serde(default)]
    art9: Vec<String>,
    /// What the purpose must do.
    needs: Option<Act>,
    /// What else to know.
    pub note: Option<String>,
}

/// What a purpose does, where a right hangs on that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Direct marketing.
    DirectMarketing,
    /// Solely automated decisions with legal or similarly significant effect.
    AutomatedDecision,
    /// Profiling that such decisions draw on.
    Profiling,
    /// Data are sold, or shared for advertising across contexts.
    SoldOrShared,
    /// Sensitive data are used beyond what California allows without the right to limit.
    SensitiveUse,
}

/// The key of a purpose that decides whether it gives a right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decisive {
    /// What it rests on.
    Basis,
    /// What kind of purpose it is.
    Kind,
}

/// What a purpose rests on and does.
#[derive(Clone, Copy, Debug, Default)]
pub struct Situation<'a> {
    /// Key of the legal basis.
    pub basis: Option<&'a str>,
    /// Key of the Art. 9 condition.
    pub art9: Option<&'a str>,
    /// What it does.
    pub acts: &'a [Act],
}

/// A right that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Applies {
    /// The right.
    pub right: &'static Right,
    /// Only as far as the note of the right says.
    pub limited: bool,
}

#[derive(Deserialize)]
struct File {
    right: Vec<Right>,
}

/// Every right of every regime, in the order in which documents name them.
pub fn all() -> &'static [Right] {
    static FILE: OnceLock<File> = OnceLock::new();
    &FILE.get_or_init(|| super::built_in("rights.toml", include_str!("../../law/rights.toml"))).right
}

/// The rights that a regime gives in a situation.
///
/// A right that hangs on a basis applies only where the basis is known: an unknown basis gives none of them.
pub fn applying(regime: &str, situation: &Situation<'_>) -> Vec<Applies> {
    let of_regime = all().iter().filter(|right| right.regime == regime);
    of_regime.filter_map(|right| right.applies(situation)).collect()
}

impl Right {
    /// What it hangs on, if not on every use of data alike.
    pub fn hangs_on(&self) -> Option<Decisive> {
        match self.needs {
            Some(Act::DirectMarketing) => Some(Decisive::Kind),
            None if self.bases.is_some() => Some(Decisive::Basis),
            _ => None,
        }
    }

    fn applies(&'static self, situation: &Situation<'_>) -> Option<Applies> {
        if self.needs.is_some_and(|act| !situation.acts.contains(&act)) {
            return None;
        }
        let among = |list: &[String], key: Option<&str>| key.is_some_and(|key| list.iter().any(|it| it == key));
        let full = self.bases.as_deref().is_none_or(|bases| among(bases, situation.basis))
            || among(&self.art9, situation.art9);
        let limited = !full && among(&self.limited, situation.basis);
        (full || limited).then_some(Applies { right: self, limited })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn ids(regime: &str, basis: &str, acts: &[Act]) -> Vec<String> {
        let situation = Situation { basis: Some(basis), art9: None, acts };
        let name = |it: Applies| if it.limited { format!("{} (limited)", it.right.id) } else { it.right.id.clone() };
        applying(regime, &situation).into_iter().map(name).collect()
    }

    fn keys(table: &'static str) -> BTreeSet<&'static str> {
        table.lines().skip(1).filter_map(|line| line.split(',').next()).collect()
    }

    #[test]
    fn every_right_is_told_apart_and_refers_to_known_bases() {
        let names: BTreeSet<_> = all().iter().map(|it| (&it.regime, &it.id)).collect();
        assert_eq!(names.len(), all().len());
        let bases = keys(include_str!("../../../schema/vocabulary/legal_bases.csv"));
        let conditions = keys(include_str!("../../../schema/vocabulary/special_conditions.csv"));
        for right in all() {
            let mentioned = right.bases.iter().flatten().chain(&right.limited);
            assert!(mentioned.into_iter().all(|it| bases.contains(it.as_str())), "{}", right.id);
            assert!(right.art9.iter().all(|it| conditions.contains(it.as_str())), "{}", right.id);
            assert!(right.limited.is_empty() || right.note.is_some(), "{} is limited without a note", right.id);
        }
    }

    #[test]
    fn rights_follow_the_basis_of_the_purpose() {
        let consent = ids("gdpr", "consent", &[]);
        assert!(consent.contains(&"withdraw_consent".to_owned()) && consent.contains(&"portability".to_owned()));
        assert!(!consent.contains(&"objection".to_owned()));
        let duty = ids("gdpr", "legal_obligation", &[]);
        assert_eq!(duty, ["access", "rectification", "erasure (limited)", "restriction", "complaint"]);
        let interest = ids("gdpr", "legitimate_interests", &[Act::DirectMarketing]);
        assert!(interest.contains(&"objection".to_owned()) && interest.contains(&"objection_marketing".to_owned()));
        assert!(!interest.contains(&"portability".to_owned()));
    }

    #[test]
    fn recognised_interests_are_known_to_the_united_kingdom_alone() {
        assert!(ids("uk-gdpr", "recognised_interest", &[]).contains(&"objection".to_owned()));
        assert!(!ids("gdpr", "recognised_interest", &[]).contains(&"objection".to_owned()));
    }

    #[test]
    fn explicit_consent_can_be_withdrawn_whatever_the_basis() {
        let situation = Situation { basis: Some("contract"), art9: Some("explicit_consent"), acts: &[] };
        assert!(applying("gdpr", &situation).iter().any(|it| it.right.id == "withdraw_consent"));
    }

    #[test]
    fn the_opt_out_of_california_needs_a_sale_and_limiting_needs_sensitive_use() {
        assert_eq!(ids("ccpa", "contract", &[]), ["know", "delete", "correct", "no_retaliation"]);
        let all = ids("ccpa", "contract", &[Act::SoldOrShared, Act::SensitiveUse]);
        assert!(all.contains(&"opt_out".to_owned()) && all.contains(&"limit".to_owned()));
    }
}
