use std::collections::BTreeSet;

use super::*;
use crate::law::tables;

#[test]
fn no_id_is_written_twice() {
    let mut seen = BTreeSet::new();
    let texts = REGIMES.iter().map(|(_, text)| *text).chain([
        include_str!("../../law/conditions.toml"),
        include_str!("../../law/facts.toml"),
        include_str!("../../law/exceptions.toml"),
    ]);
    for line in texts.flat_map(str::lines) {
        if ["id = ", "token = ", "name = "].iter().any(|key| line.starts_with(key)) {
            assert!(seen.insert(line), "{line} twice");
        }
    }
}

#[test]
fn every_requirement_hangs_on_real_conditions_and_asks_for_real_facts() {
    let catalogue = catalogue();
    for (id, requirement) in &catalogue.requirements {
        let tokens =
            requirement.when.tokens().into_iter().chain(requirement.trigger.iter().flat_map(Expression::tokens));
        for token in tokens {
            assert!(catalogue.conditions.contains_key(token), "{id} hangs on `{token}`");
        }
        for fact in requirement.facts() {
            assert!(catalogue.facts.contains_key(fact), "{id} asks for `{fact}`");
        }
        assert!(requirement.facts().next().is_some(), "{id} asks for nothing");
        assert!(requirement.any.len() != 1 && requirement.one.len() != 1, "{id} has a single alternative");
        let acts: Vec<_> = requirement.acts().collect();
        assert!(!requirement.citation(&acts).is_empty(), "{id} cites nothing");
        assert!(!requirement.says.is_empty() && !requirement.says.ends_with('.'), "{id}");
        assert!(requirement.trigger.is_none() || requirement.document == DocumentKind::DpiaScreening, "{id}");
        assert!(requirement.states.iter().all(|code| tables::state(code).is_some()), "{id}");
    }
}

#[test]
fn every_condition_and_every_fact_is_used() {
    let catalogue = catalogue();
    let mut tokens: BTreeSet<_> = tables::bases().iter().map(|it| it.condition.as_str()).collect();
    let mut facts = BTreeSet::new();
    for requirement in catalogue.requirements.values() {
        tokens.extend(requirement.when.tokens());
        tokens.extend(requirement.trigger.iter().flat_map(Expression::tokens));
        facts.extend(requirement.facts());
    }
    for condition in catalogue.conditions.values() {
        assert!(condition.token == "always" || tokens.contains(condition.token.as_str()), "{}", condition.token);
        assert!(!condition.claim || condition.denied_by.is_empty(), "{} is a claim and denied", condition.token);
        for fact in &condition.denied_by {
            assert!(catalogue.facts.contains_key(fact), "{} is denied by `{fact}`", condition.token);
            facts.insert(fact);
        }
    }
    facts.extend(catalogue.exceptions.values().flat_map(|it| &it.needs).map(String::as_str));
    for fact in catalogue.facts.keys() {
        assert!(facts.contains(fact.as_str()), "{fact} is asked for by nothing");
    }
}

#[test]
fn twins_point_at_each_other_and_counterparts_exist() {
    let requirements = &catalogue().requirements;
    for (id, requirement) in requirements {
        if let Some(twin) = &requirement.twin {
            let twin = requirements.get(twin).unwrap_or_else(|| unreachable!("{id}: twin {twin} does not exist"));
            assert_eq!((twin.twin.as_ref(), &twin.regime), (Some(id), &requirement.regime), "{id}");
        }
        if let Some(other) = &requirement.counterpart {
            assert!(requirements.contains_key(other) && other != id, "{id}: counterpart {other}");
        }
    }
}

#[test]
fn a_regime_replaces_only_what_it_inherits_and_twins_together() {
    let catalogue = catalogue();
    for regime in catalogue.regimes.values() {
        assert!(catalogue.requirements.values().any(|it| it.regime == regime.id), "{} asks for nothing", regime.id);
        for id in &regime.replaces {
            let gone = &catalogue.requirements[id];
            assert_eq!(Some(&gone.regime), regime.inherits.as_ref(), "{id}");
            assert!(gone.twin.as_ref().is_none_or(|twin| regime.replaces.contains(twin)), "{id} without its twin");
        }
    }
}

#[test]
fn exceptions_lift_requirements_that_exist() {
    let catalogue = catalogue();
    for exception in catalogue.exceptions.values() {
        assert!(!exception.covers.is_empty() && catalogue.regimes.contains_key(&exception.regime), "{}", exception.id);
        assert!(exception.covers.iter().all(|id| catalogue.requirements.contains_key(id)), "{}", exception.id);
        assert!(exception.needs.iter().all(|it| catalogue.facts.contains_key(it)), "{}", exception.id);
    }
}

#[test]
fn the_united_kingdom_owes_its_own_entries_and_what_it_kept() {
    let catalogue = catalogue();
    let owed: Vec<_> = catalogue.owed(&catalogue.regimes["uk-gdpr"], DocumentKind::Notice).map(|it| &it.id).collect();
    assert!(owed.iter().any(|id| *id == "gdpr-13-1-a") && owed.iter().any(|id| *id == "uk-13-2-ca"));
    assert!(!owed.iter().any(|id| *id == "gdpr-13-1-f-safeguards"));
}

#[test]
fn the_sentences_of_statutes_stand_letter_for_letter() {
    let fixed: Vec<_> =
        catalogue().requirements.values().filter_map(|it| Some((&*it.id, it.fixed_text.as_deref()?))).collect();
    assert_eq!(
        fixed,
        [
            ("us-tx-sensitive-sale", "NOTICE: We may sell your sensitive personal data."),
            ("us-tx-biometric-sale", "NOTICE: We may sell your biometric personal data."),
            ("us-fl-sensitive-sale", "NOTICE: This website may sell your sensitive personal data."),
            ("us-fl-biometric-sale", "NOTICE: This website may sell your biometric personal data."),
            ("us-la-sensitive-sale", "NOTICE: We may sell your sensitive personal data."),
            ("us-la-biometric-sale", "NOTICE: We may sell your biometric personal data."),
        ]
    );
}
