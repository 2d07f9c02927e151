use std::collections::{BTreeMap, BTreeSet};

use super::{
    checks, loaded, wording,
    words::{self, words},
};
use crate::{
    check::rules,
    collect::{
        source::{self, SourceOptions},
        tree::{DirTree, MemoryTree},
    },
    datamap::DataMap,
    document::{self, Templates},
    inventory::{self, Inventory},
    join::join,
    register,
};

const LANGUAGES: [&str; 4] = ["en", "de", "fr", "es"];

const REGISTER: &str = r#"
[purpose.visits]
title = "count visits"
[retention.open]
criteria = "until it is settled"
[[record]]
path = "shop::Visit"
subject = "customer"
purpose = "visits"
[record.fields.name]
category = "identity.name"
"#;

fn map() -> DataMap {
    let tree = MemoryTree::new().with("fieldnote.toml", REGISTER);
    let (register, _) = register::read(&tree, "fieldnote.toml").expect("a register");
    let inventory = Inventory {
        format: inventory::FORMAT.to_owned(),
        packages: Vec::new(),
        records: Vec::new(),
        assumed: Vec::new(),
        findings: Vec::new(),
    };
    join(inventory, register)
}

#[test]
fn each_rule_on_words_finds_a_text_that_breaks_it_and_none_that_keeps_it_in_every_language() {
    let map = map();
    for entry in loaded().entries.iter().filter(|it| it.list.is_some()) {
        let (section, key) = match entry.scope[0].split_once('.') {
            Some((section, key)) => (section, key),
            None => ("purpose", "description"),
        };
        let path = if section == "retention" { "retention.open" } else { "purpose.visits" };
        for language in LANGUAGES {
            let found = |text: &BTreeMap<String, String>| {
                let text = text.get(language).unwrap_or_else(|| panic!("{}: no {language}", entry.code));
                wording::found(&map, path, section, key, language, text)
            };
            assert!(found(&entry.breaks).contains(&entry.code), "{} ({language}) finds nothing", entry.code);
            assert_eq!(found(&entry.keeps), Vec::<String>::new(), "{} ({language})", entry.code);
        }
    }
}

#[test]
fn every_list_speaks_every_language() {
    for list in loaded().entries.iter().filter_map(|entry| entry.list.as_ref()) {
        for language in LANGUAGES {
            assert!(words().speaks(list, language), "{list} has no {language}");
        }
    }
    for denial in &words().denial {
        assert_eq!(denial.terms.keys().map(String::as_str).collect::<BTreeSet<_>>(), BTreeSet::from(LANGUAGES));
    }
}

#[test]
fn every_rule_without_a_list_is_decided_by_code_and_every_check_has_its_rule() {
    let of_text = ["denial-undeclared", "long-sentence", "controller-not-named"];
    let listed: BTreeSet<&str> =
        loaded().entries.iter().filter(|it| it.list.is_none()).map(|it| it.code.as_str()).collect();
    let decided: BTreeSet<&str> = checks().map(|(code, _)| code).chain(of_text).collect();
    assert_eq!(listed, decided);
}

#[test]
fn decisions_stand_behind_rules_that_exist() {
    for decision in &loaded().decisions {
        assert!(decision.date.parse::<crate::day::Day>().is_ok(), "{}", decision.title);
        for code in &decision.rules {
            assert!(rules::find(code).is_some(), "{} is behind `{code}`", decision.title);
        }
    }
}

/// The documents of an example as text in every language, under a regime in the place of their own where one is given.
fn in_every_language(example: &str, regime: Option<&str>) -> (DataMap, Vec<document::Rendered>) {
    let tree = DirTree::new(format!("{}/../examples/{example}", env!("CARGO_MANIFEST_DIR")));
    let (mut register, _) = register::read(&tree, "fieldnote.toml").expect("a register");
    for document in &mut register.documents {
        let at = |word: &str| register::model::At::new(word.to_owned(), document.place.clone());
        let (languages, format, claimed) = (LANGUAGES.map(at), at("md"), regime.map(at));
        document.value.languages = languages.into();
        document.value.formats = vec![format];
        // The policies of California claim no other law.
        if let Some(regime) = claimed.filter(|_| document.value.kind.as_ref().is_some_and(|it| it.value == "notice")) {
            document.value.regimes = vec![regime];
        }
    }
    register.documents.retain(|it| {
        let kind = it.value.kind.as_ref().map_or("", |kind| &kind.value);
        ["notice", "ccpa_policy", "notice_at_collection"].contains(&kind) && (kind == "notice" || regime.is_none())
    });
    let map = join(source::collect(&tree, &SourceOptions::default()).expect("an inventory"), register);
    let templates = Templates::built_in().expect("templates");
    let rendered = document::render_all(&map, &templates, &document::Options::default()).expect("documents");
    (map, rendered)
}

#[test]
fn the_built_in_templates_keep_the_rules_in_every_language_and_under_every_law() {
    let own = ["bookshop", "clinic", "fitness-app"].map(|example| (example, None));
    let others = ["uk-gdpr", "pecr", "fadp", "lgpd"].map(|regime| ("bookshop", Some(regime)));
    let mut seen: BTreeSet<(String, String)> = BTreeSet::new();
    for (example, regime) in own.into_iter().chain(others) {
        let (map, rendered) = in_every_language(example, regime);
        for file in &rendered {
            let name = format!("{} ({}) of {example} under {regime:?}", file.document, file.language);
            assert_eq!(wording::found_in(&map, file), Vec::<String>::new(), "{name}");
            let claimed = file.entry.regimes.iter().map(|it| it.value.clone());
            seen.extend(claimed.map(|regime| (regime, file.language.clone())));
        }
    }
    for regime in ["gdpr", "eprivacy", "uk-gdpr", "pecr", "fadp", "lgpd", "ccpa", "us-state"] {
        for language in LANGUAGES {
            assert!(seen.contains(&(regime.to_owned(), language.to_owned())), "{regime} in {language}");
        }
    }
}

#[test]
fn the_passive_is_told_from_the_active_in_every_language() {
    for (language, passive, active) in [
        ("en", "Your data are not sold", "We are not interested in your data"),
        ("en", "The order was then sent to them", "We have sent it to you"),
        ("de", "Ihre Daten werden von uns nicht weitergegeben", "Wir werden Ihnen schreiben"),
        ("de", "Die Rechnung wurde gespeichert", "Wir haben die Rechnung gespeichert"),
        ("fr", "Vos données sont toujours conservées ici", "Nous avons conservé vos données"),
        ("fr", "La commande est transmise au transporteur", "La commande est arrivée"),
        ("es", "Sus datos son tratados por nosotros", "Tratamos sus datos"),
        ("es", "El pedido fue enviado ayer", "Es adecuado para usted"),
    ] {
        assert!(words().is_passive(language, &words::fold(passive)), "{passive}");
        assert!(!words().is_passive(language, &words::fold(active)), "{active}");
    }
}

#[test]
fn each_right_and_each_pair_of_lists_speaks_every_language() {
    for right in &words().right {
        assert_eq!(right.terms.keys().map(String::as_str).collect::<BTreeSet<_>>(), BTreeSet::from(LANGUAGES));
        let known = |fact: &String| crate::law::catalogue::catalogue().facts.contains_key(fact);
        assert!(right.facts.iter().all(known), "{:?}", right.facts);
    }
    for list in ["choice-of-authority", "elsewhere"] {
        assert!(LANGUAGES.iter().all(|language| words().speaks(list, language)), "{list}");
    }
    let known = |key: &String| fieldnote_schema::vocabulary::category(key).is_some();
    assert!(words().scores.iter().all(known));
}

#[test]
fn a_term_is_found_only_as_words_of_its_own() {
    assert!(words::holds("it may rain", "may") && words::holds("etc.", "etc.") && words::holds("a, etc. b", "etc."));
    assert!(!words::holds("dismayed", "may") && !words::holds("mayor", "may"));
    assert!(words().find("vague", "en", "you may object").is_none());
    assert!(words().find("vague", "en", "see how often the app is used").is_none());
    let folded = words::fold("**We\u{a0}may**");
    assert_eq!(words().find("vague", "en", &folded), Some("may"));
}
