//! Kinds of change, each with a before and an after, as text edits of one small workspace.

use proptest::prelude::*;

use super::*;
use crate::{
    collect::{
        source::{self, SourceOptions},
        tree::MemoryTree,
    },
    join::join,
    register,
};

const SOURCE: &str = r#"
use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(subject = "customer", purpose = "account", source = "data_subject")]
pub struct Customer {
    #[personal_data(category = "identity.name")]
    pub name: String,
    #[personal_data(category = "contact.email", purpose("account", "newsletter"))]
    pub email: String,
    #[personal_data(category = "commerce.purchases", protection("encryption_at_rest"))]
    pub basket: Vec<String>,
}
"#;

const REGISTER: &str = r#"
language = "en"

[controller.shop]
name = "Shop Ltd"
email = "privacy@shop.example"
country = "DE"

[purpose.account]
title = "run your account"
legal_basis = "contract"
recipients = ["host"]
retention = "account"

[purpose.newsletter]
title = "send you our newsletter"
legal_basis = "consent"
recipients = ["host"]
retention = "newsletter"

[recipient.host]
name = "Host AB"
role = "processor"
country = "SE"

[retention.account]
period = "P2Y"
from = "closure"

[retention.newsletter]
until = "unsubscribe"

[event.closure]
title = "you close your account"

[event.unsubscribe]
title = "you unsubscribe"
"#;

fn map(source: &str, register: &str) -> DataMap {
    let tree = MemoryTree::new()
        .with("Cargo.toml", "[package]\nname = \"shop\"\nversion = \"1.0.0\"\nedition = \"2024\"\n")
        .with("src/lib.rs", source)
        .with("fieldnote.toml", register);
    let (register, problems) = register::read(&tree, "fieldnote.toml").expect("the register parses");
    assert!(problems.is_empty(), "{problems:#?}");
    let inventory = source::collect(&tree, &SourceOptions::default()).expect("the source parses");
    assert!(inventory.findings.is_empty(), "{:#?}", inventory.findings);
    join(inventory, register)
}

/// One edit: what stands in the source or the register, and what takes its place.
type Edit = (&'static str, &'static str);

fn edited(edits: &[Edit]) -> DataMap {
    let (mut source, mut register) = (SOURCE.to_owned(), REGISTER.to_owned());
    for (from, to) in edits {
        assert!(source.contains(from) != register.contains(from), "{from:?} stands in exactly one of both");
        source = source.replacen(from, to, 1);
        register = register.replacen(from, to, 1);
    }
    map(&source, &register)
}

fn codes(diff: &Diff) -> Vec<&str> {
    diff.changes.iter().map(|change| change.code.as_str()).collect()
}

const NEW_FIELD: &str = "pub basket: Vec<String>,\n";
const END: &str = "pub basket: Vec<String>,\n}";
const LAST_EVENT: &str = "[event.unsubscribe]";

/// Every kind of change: edits, the codes expected, and words of one message.
#[expect(clippy::too_many_lines, reason = "one table")]
fn cases() -> Vec<(&'static [Edit], &'static [&'static str], &'static str)> {
    vec![
        (
            &[(
                NEW_FIELD,
                "pub basket: Vec<String>,\n#[personal_data(category = \"contact.phone\")] pub phone: String,\n",
            )],
            &["category-added"],
            "contact.phone",
        ),
        (
            &[(
                NEW_FIELD,
                "pub basket: Vec<String>,\n#[personal_data(category = \"identity.name\")] pub nick: String,\n",
            )],
            &["field-added"],
            "`shop::Customer.nick`",
        ),
        (
            &[(
                NEW_FIELD,
                "pub basket: Vec<String>,\n#[personal_data(category = \"health.disability\")] pub needs: String,\n",
            )],
            &["special-category-begun"],
            "health.disability",
        ),
        (
            &[("pub name: String", "pub full_name: String")],
            &["field-renamed"],
            "`shop::Customer.name` is called `shop::Customer.full_name`",
        ),
        (
            &[("pub struct Customer", "pub struct Buyer")],
            &["field-renamed", "field-renamed", "field-renamed"],
            "`shop::Buyer.email`",
        ),
        (
            &[(
                "category = \"commerce.purchases\"",
                "category = \"commerce.purchases\", purpose(\"account\", \"newsletter\")",
            )],
            &["consent-widened"],
            "takes in",
        ),
        (
            &[
                ("purpose = \"account\", source", "purpose(\"account\", \"advice\"), source"),
                (
                    "[recipient.host]",
                    "[purpose.advice]\nlegal_basis = \"contract\"\nrecipients = []\nretention = \"account\"\n[recipient.host]",
                ),
            ],
            &["new-purpose-for-held-data"],
            "`advice`",
        ),
        (
            &[("legal_basis = \"contract\"", "legal_basis = \"legitimate_interests\"")],
            &["legal-basis-changed"],
            "`legitimate_interests` instead of `contract`",
        ),
        (&[("legal_basis = \"consent\"", "legal_basis = \"contract\"")], &["legal-basis-from-consent"], "`newsletter`"),
        (&[("legal_basis = \"contract\"", "legal_basis = \"consent\"")], &["legal-basis-to-consent"], "`account`"),
        (&[("legal_basis = \"contract\"\n", "")], &["legal-basis-changed"], "nothing that is declared"),
        (&[("period = \"P2Y\"", "period = \"P3Y\"")], &["retention-longer"], "`P3Y` after `closure` instead of `P2Y`"),
        (&[("period = \"P2Y\"", "period = \"P1Y\"")], &["retention-shorter"], "`P1Y`"),
        (
            &[("until = \"unsubscribe\"", "criteria = \"while it lasts\"")],
            &["retention-changed"],
            "nobody has declared",
        ),
        (
            &[
                (
                    LAST_EVENT,
                    "[recipient.mail]\nname = \"Mail\"\nrole = \"processor\"\ncountry = \"FR\"\n[event.unsubscribe]",
                ),
                (
                    "legal_basis = \"consent\"\nrecipients = [\"host\"]",
                    "legal_basis = \"consent\"\nrecipients = [\"host\", \"mail\"]",
                ),
            ],
            &["processor-added"],
            "`mail` gets data now",
        ),
        (
            &[
                (
                    LAST_EVENT,
                    "[recipient.mail]\nname = \"Mail\"\nrole = \"third_party\"\ncountry = \"FR\"\n[event.unsubscribe]",
                ),
                (
                    "legal_basis = \"consent\"\nrecipients = [\"host\"]",
                    "legal_basis = \"consent\"\nrecipients = [\"host\", \"mail\"]",
                ),
            ],
            &["recipient-added"],
            "`mail`",
        ),
        (
            &[
                (LAST_EVENT, "[recipient.mail]\nname = \"Mail\"\ncountry = \"FR\"\n[event.unsubscribe]"),
                (
                    "legal_basis = \"consent\"\nrecipients = [\"host\"]",
                    "legal_basis = \"consent\"\nrecipients = [\"host\", \"mail\"]",
                ),
            ],
            &["recipient-of-unknown-role-added"],
            "`mail`",
        ),
        (
            &[("role = \"processor\"", "role = \"third_party\"")],
            &["recipient-role-changed"],
            "`third_party` instead of `processor`",
        ),
        (&[("country = \"SE\"", "country = \"BR\"")], &["third-country-added"], "Brazil"),
        (
            &[("source = \"data_subject\"", "source = \"device\"")],
            &["source-added", "source-removed", "source-added", "source-removed"],
            "`device`",
        ),
        (
            &[(LAST_EVENT, "[decision.credit]\ntitle = \"credit check\"\n[event.unsubscribe]")],
            &["automated-decision-added"],
            "`credit`",
        ),
        (&[("category = \"identity.name\"", "category = \"identity.name\", sold")], &["sale-or-sharing-begun"], "sold"),
        (
            &[(LAST_EVENT, "[controller.shop.joint.mall]\nname = \"Mall\"\n[event.unsubscribe]")],
            &["joint-controller-added"],
            "`mall`",
        ),
        (&[("email = \"privacy@shop.example\"", "email = \"new@shop.example\"")], &["controller-changed"], "contact"),
        (&[(LAST_EVENT, "[[tracker]]\nname = \"sid\"\n[event.unsubscribe]")], &["tracker-added"], "`sid`"),
        (&[(", protection(\"encryption_at_rest\")", "")], &["protection-removed"], "`encryption_at_rest`"),
        (
            &[("subject = \"customer\"", "subject = \"patient\"")],
            &["subject-added", "subject-removed", "consent-widened", "consent-narrowed"],
            "`patient`",
        ),
        (
            &[(
                LAST_EVENT,
                "[[declaration]]\nwhat = \"nothing_sold\"\nby = \"A\"\non = 2026-01-01\n[event.unsubscribe]",
            )],
            &["declaration-made"],
            "`nothing_sold`",
        ),
        (&[(LAST_EVENT, "[system.api]\ntitle = \"API\"\n[event.unsubscribe]")], &["system-added"], "`api`"),
        (&[(END, "pub basket: Vec<String>,\n#[personal_data(not_personal)] pub version: i64,\n}")], &[], ""),
        (&[("pub name: String,\n", "pub name: String,\n\n\n// moved down\n")], &[], ""),
    ]
}

#[test]
fn every_kind_of_change_is_named_with_what_must_follow() {
    let base = edited(&[]);
    for (edits, expected, words) in cases() {
        let diff = diff(&base, &edited(edits));
        let mut found = codes(&diff);
        found.sort_unstable();
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        assert_eq!(found, expected, "{edits:?}: {diff:#?}");
        assert!(
            words.is_empty() || diff.changes.iter().any(|change| change.message.contains(words)),
            "{edits:?}: {diff:#?}"
        );
    }
}

#[test]
fn the_other_way_round_is_the_mirror() {
    let base = edited(&[]);
    for (edits, ..) in cases() {
        let head = edited(edits);
        let (there, back) = (diff(&base, &head), diff(&head, &base));
        assert_eq!(there.changes.len(), back.changes.len(), "{edits:?}\n{there:#?}\n{back:#?}");
        let kind = |code: &str| kinds::find(code).expect("every code is a kind");
        for change in &there.changes {
            let mirrored = back.changes.iter().any(|other| {
                let codes = [kind(&other.code).mirror, kind(&change.code).mirror];
                codes[0] == change.code || codes[1] == other.code
            });
            assert!(mirrored, "{edits:?}: {change:#?}\n{back:#?}");
        }
    }
}

#[test]
fn consequences_are_in_order_of_weight_and_cited() {
    let head = edited(&[("legal_basis = \"consent\"", "legal_basis = \"contract\"")]);
    let diff = diff(&edited(&[]), &head);
    let change = &diff.changes[0];
    assert_eq!(change.gravest(), Some(Consequence::Assessment));
    assert!(
        change
            .follows
            .iter()
            .any(|follow| follow.action.contains("presumptively barred") && follow.law.contains("7(3)"))
    );
    assert_eq!(change.before.as_ref().map(|place| place.file.as_str()), Some("fieldnote.toml"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn nothing_differs_from_itself_and_order_does_not_matter(picked in proptest::collection::vec(0..cases().len(), 0..3), swap in any::<bool>()) {
        let all = cases();
        let Some((edits, ..)) = picked.first().map(|&at| all[at]) else { return Ok(()) };
        let one = edited(edits);
        let mut two = one.clone();
        if swap {
            two.register.purposes.reverse();
            two.register.recipients.reverse();
        }
        prop_assert!(diff(&one, &two).changes.is_empty());
    }
}
