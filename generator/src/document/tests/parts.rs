//! What a purpose uses, and what differs for some of its readers.

use super::{REGISTER, customer, field, file, given, map_of, render};

#[test]
fn what_comes_from_several_sources_is_said_once() {
    let mut fields = customer();
    let from = |source: &str| {
        let source = source.to_owned();
        move |keys: &mut fieldnote_schema::Keys| keys.source = Some(source)
    };
    fields.push(field("typed", "health.fitness", &["account"], given));
    fields.push(field("felt", "health.fitness", &["account"], from("device")));
    fields.push(field("carried", "health.fitness", &["account"], from("carrier")));
    fields.push(field("guessed", "health.fitness", &["account"], |keys| keys.derived = Some(true)));
    let all = render(&map_of(REGISTER, fields));
    let notice = file(&all, "notice.md");
    let said = "We have your **fitness measurements** from you, your device and the carrier. We work out some of it ourselves.";
    assert!(notice.contains(said), "{notice}");
    assert_eq!(notice.matches("**fitness measurements**").count(), 1, "{notice}");
    let written = all.iter().find(|it| it.path == "notice.md").expect("it was written");
    let kinds: Vec<_> = written.facts.iter().filter(|it| it.evidence.fact.starts_with("sources.*.")).collect();
    for item in ["data_subject", "device", "derived", "carrier"] {
        assert!(kinds.iter().any(|it| it.evidence.item == item && it.evidence.within == "account"), "{item}");
    }
}

const STAFF: &str = r#"
[[purpose.account.use]]
subjects = ["employee"]
title = "run the accounts of our staff"
description = "You got an account on your first day"
"#;

const ABROAD: &str = r#"
[[purpose.account.use]]
countries = ["GB"]
retention = "after_delivery"
"#;

#[test]
fn readers_of_one_use_learn_its_own_words() {
    let mut fields = customer();
    fields.push(field("badge", "account.id", &["account"], |keys| {
        given(keys);
        keys.subject = Some("employee".to_owned());
    }));
    let staff = "[[document]]\nkind = \"notice\"\nsubjects = [\"employee\"]\npath = \"staff\"\n";
    let all = render(&map_of(&format!("{REGISTER}{STAFF}{staff}"), fields));
    let notice = file(&all, "staff.md");
    assert!(
        notice.contains("### To run the accounts of our staff\n\nYou got an account on your first day."),
        "{notice}"
    );
    assert!(!notice.contains("You need an account to order"), "{notice}");
    let everybody = file(&all, "notice.md");
    assert!(everybody.contains("### To run your account"), "{everybody}");
    for part in ["You need an account to order", "You got an account on your first day"] {
        assert_eq!(everybody.matches(part).count(), 1, "{everybody}");
    }
    assert!(
        file(&all, "record.md").contains("### Run the accounts of our staff (employees)"),
        "the record names it, too"
    );
}

#[test]
fn a_part_is_headed_by_what_sets_it_apart_and_nothing_else() {
    let all = render(&map_of(&format!("{REGISTER}{ABROAD}"), customer()));
    let notice = file(&all, "notice.md");
    let headings: Vec<_> = notice.lines().filter(|line| line.starts_with("#### ")).collect();
    assert_eq!(headings, ["#### In the United Kingdom", "#### Everywhere else"]);
}

const COUNTRIES: &str = r#"
[[retention.account_lifetime.rule]]
countries = ["AT"]
period = "P7Y"
from = "closure"
reason = "tax law"
"#;

/// The notice for an audience, of the register with more behind it.
fn read_in(audience: &str, more: &str) -> String {
    let document = format!("[[document]]\nkind = \"notice\"\naudience = [\"{audience}\"]\npath = \"there\"\n");
    let all = render(&map_of(&format!("{REGISTER}{more}{document}"), customer()));
    file(&all, "there.md").to_owned()
}

#[test]
fn the_longest_period_is_that_of_the_country_that_keeps_longest() {
    let all = render(&map_of(&format!("{REGISTER}{COUNTRIES}"), customer()));
    let notice = file(&all, "notice.md");
    assert!(notice.contains("the longest is seven years"), "{notice}");
    assert!(read_in("DE", COUNTRIES).contains("the longest is two years"), "nobody there is kept longer");
}

#[test]
fn what_holds_in_a_country_is_read_by_those_in_an_area_around_it_and_no_others() {
    assert!(read_in("EU", COUNTRIES).contains("in Austria until seven years after"), "the Union has Austria in it");
    assert!(!read_in("GB", COUNTRIES).contains("in Austria"));
    let use_for = |place: &str| ABROAD.replace("GB", place);
    let union = read_in("EU", &use_for("FR"));
    assert!(union.contains("#### In France") && union.contains("#### Everywhere else"), "{union}");
    for (audience, place) in [("FR", "EU"), ("US-CA", "US"), ("FR", "FR")] {
        let own = read_in(audience, &use_for(place));
        assert!(!own.contains("#### "), "only the terms for {place} hold in {audience}: {own}");
    }
    let texas = read_in("US-TX", &use_for("US-CA"));
    assert!(!texas.contains("California"), "{texas}");
}

#[test]
fn what_must_be_given_fits_what_the_data_rest_on() {
    let says = |provision: &str| {
        let mut fields = customer();
        fields.push(field("basket", "commerce.purchases", &["suggestions"], given));
        let register = REGISTER
            .replace("interest = \"showing", &format!("provision = \"{provision}\"\ninterest = \"showing"))
            .replace(
                "interest = \"showing",
                "provision_consequence = \"Without it the page stays empty\"\ninterest = \"showing",
            );
        let all = render(&map_of(&register, fields));
        let notice = file(&all, "notice.md");
        let purpose = notice.split("### To ").find(|it| it.starts_with("suggest books")).expect("the purpose is there");
        let row = purpose.lines().find(|it| it.contains("Must you give us")).expect("the question is asked");
        row.to_owned()
    };
    assert_eq!(
        says("contract"),
        "| Must you give us this data? | Yes. It is a condition of our contract with you. Without it the page stays empty. |"
    );
    assert_eq!(
        says("optional"),
        "| Must you give us this data? | No. Neither the law nor a contract asks for it. Without it the page stays empty. |"
    );
}

#[test]
fn a_use_that_asks_for_nothing_does_not_take_over_what_follows_from_keeping_data_back() {
    let mut fields = customer();
    fields.push(field("badge", "account.id", &["account"], |keys| {
        given(keys);
        keys.subject = Some("employee".to_owned());
    }));
    let staff = format!("{REGISTER}{STAFF}provision = \"optional\"\n");
    let all = render(&map_of(&staff, fields));
    let notice = file(&all, "notice.md");
    assert_eq!(notice.matches("Without it we cannot open an account").count(), 1, "{notice}");
    assert!(notice.contains("No. It is up to you."), "{notice}");
}

#[test]
fn categories_of_one_label_are_named_once() {
    let mut fields = customer();
    for (name, category) in [("insurer", "finance.insurance"), ("policy", "government_id.tax")] {
        fields.push(field(name, category, &["account"], |keys| {
            given(keys);
            keys.label = Some("your insurer and policy".to_owned());
        }));
    }
    let all = render(&map_of(REGISTER, fields));
    let notice = file(&all, "notice.md");
    assert_eq!(notice.matches("**your insurer and policy**").count(), 1, "{notice}");
    let written = all.iter().find(|it| it.path == "notice.md").expect("it was written");
    for category in ["finance.insurance", "government_id.tax"] {
        assert!(written.facts.iter().any(|it| it.evidence.item == category), "{category}");
    }
}

#[test]
fn why_a_tracker_needs_no_consent_is_said_in_each_language() {
    let tracker = |exemption: &str, regimes: &str| {
        format!(
            "{REGISTER}\n[[tracker]]\nname = \"basket\"\nparty = \"controller\"\npurpose = \"account\"\nlifetime = \"session\"\n\
             consent = false\nexemption = {exemption}\n\n[[document]]\nkind = \"notice\"\npath = \"de\"\nlanguages = [\"de\"]\n{regimes}"
        )
    };
    let german = |exemption: &str, regimes: &str| {
        let all = render(&map_of(&tracker(exemption, regimes), customer()));
        file(&all, "de.md").lines().find(|it| it.starts_with("| basket")).expect("the tracker is there").to_owned()
    };
    assert!(
        german("{ en = \"no basket without it\", de = \"ohne ihn kein Korb\" }", "").contains("Ohne ihn kein Korb.")
    );
    let gap = german("\"no basket without it\"", "");
    assert!(gap.contains("ehlt in dieser Sprache: warum basket keine Einwilligung braucht"), "{gap}");
    assert!(
        german("\"statistics\"", "regimes = [\"uk-gdpr\"]\n").contains("Es zählt nur, wie unser Angebot genutzt wird.")
    );
}

#[test]
fn a_child_is_told_that_its_parent_agreed() {
    let child = |fields: &mut Vec<fieldnote_schema::Field>| {
        fields.push(field("steps", "health.fitness", &["steps"], |keys| {
            given(keys);
            keys.subject = Some("child".to_owned());
        }));
    };
    let purpose = |consent: &str| {
        format!(
            "{REGISTER}\n[purpose.steps]\ntitle = \"count steps\"\nlegal_basis = \"consent\"\nart9 = \"explicit_consent\"\n\
             provision = \"optional\"\nrecipients = []\nretention = \"account_lifetime\"\n{consent}"
        )
    };
    let says = |consent: &str, more: &str| {
        let mut fields = customer();
        child(&mut fields);
        if !more.is_empty() {
            fields.push(field("pulse", "health.fitness", &["steps"], given));
        }
        let all = render(&map_of(&purpose(consent), fields));
        let notice = file(&all, "notice.md");
        let part = notice.split("### To ").find(|it| it.starts_with("count steps")).expect("it is there");
        part.lines().find(|it| it.contains("Why we may")).expect("it says why").to_owned()
    };
    let asked = "consent = { parental_method = \"a link by email\" }\n";
    let parent = says(asked, "");
    assert!(parent.contains("Your parent or guardian agreed to it (Art. 6(1)(a) and 8(1) GDPR)."), "{parent}");
    assert!(parent.contains("Your parent or guardian expressly agreed"), "{parent}");
    assert!(says("", "").contains("You agreed to it (Art. 6(1)(a) GDPR)."), "nobody said that parents are asked");
    assert!(says(asked, "adults as well").contains("You agreed to it (Art. 6(1)(a) GDPR)."));
}
