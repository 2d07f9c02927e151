//! Each rule that code decides, with what breaks it.

use super::{Case, check, check_documents, codes, documents, lints};
use crate::check::rules;

const TWO_SYSTEMS: &str = "[system.backoffice]\ntitle = \"Back office\"\ncountry = \"DE\"\npackages = [\"nowhere\"]\n";

static CASES: &[Case] = &[
    ("undeclared-purpose", &[("[purpose.newsletter]", "[purpose.news_letter]")], "purpose.newsletter"),
    ("undeclared-retention", &[("[retention.invoice_duty]", "[retention.invoices]")], "retention.invoice_duty"),
    ("undeclared-event", &[("[event.closure]", "[event.closing]")], "event.closure"),
    ("undeclared-source", &[("[source.partner]", "[source.partners]")], "source.partner"),
    ("undeclared-recipient", &[("[recipient.mailer]", "[recipient.post]")], "recipient.mailer"),
    ("undeclared-decision", &[("[decision.level]", "[decision.levels]")], "decision.level"),
    ("undeclared-measure", &[("[measure.four_eyes]", "[measure.two_eyes]")], "measure.four_eyes"),
    (
        "undeclared-system",
        &[(
            "",
            "[[holding]]\ntitle = \"paper\"\ncategories = [\"contact.address\"]\nsubject = \"customer\"\npurposes = [\"account\"]\nsystem = \"cellar\"\n",
        )],
        "system.cellar",
    ),
    ("undeclared-controller", &[("title = \"Shop\"", "controller = \"haven\"")], "controller.haven"),
    ("undeclared-client", &[("[client.acme]", "[client.acne]")], "client.acme"),
    ("undeclared-category", &[("[category.loyalty]", "[category.points]")], "category.loyalty"),
    ("undeclared-subject", &[("[subject.member]", "[subject.members]")], "subject.member"),
    ("declared-but-unused", &[("decisions = [\"level\"]\n", "")], "decision.level"),
    ("unresolved-nested", &[("pub address: Address,", "pub address: Elsewhere,")], "shop::Customer.address"),
    ("open-type-parameter", &[("nested(Page, Order)", "nested(Page)")], "shop::Customer.orders"),
    ("bare-record", &[("#[personal_data(nested)]\n    pub address", "pub address")], "shop::Customer.address"),
    ("nested-mark", &[("pub phone: Phone", "#[personal_data(nested)]\n    pub phone: Phone")], "shop::Customer.phone"),
    ("missing-purpose", &[(", purpose = \"account\", source", ", source")], "shop::Customer.name"),
    ("missing-subject", &[("subject = \"customer\", ", "")], "shop::Customer.name"),
    ("orphan-record", &[("    #[personal_data(nested)]\n    pub address: Address,\n", "")], "shop::Address"),
    ("missing-source", &[(", source = \"data_subject\"", "")], "shop::Customer"),
    ("missing-legal-basis", &[("legal_basis = \"contract\"\n", "")], "purpose.account"),
    ("missing-interest", &[("interest = \"keeping customers\"\n", "")], "purpose.loyalty"),
    ("missing-art9-condition", &[("art9 = \"explicit_consent\"\n", "")], "purpose.allergies"),
    (
        "missing-law",
        &[("legal_basis = \"legal_obligation\"\nlaw = \"§ 147 AO\"", "legal_basis = \"legal_obligation\"")],
        "purpose.invoices",
    ),
    (
        "missing-recipients",
        &[("recipients = []\nretention = \"invoice_duty\"", "retention = \"invoice_duty\"")],
        "purpose.invoices",
    ),
    (
        "missing-retention",
        &[(
            "art9 = \"explicit_consent\"\nrecipients = []\nretention = \"lifetime\"",
            "art9 = \"explicit_consent\"\nrecipients = []",
        )],
        "purpose.allergies",
    ),
    ("retention-contradiction", &[("P1Y after closure", "P3Y after closure")], "shop::Customer.name"),
    (
        "provision-contradiction",
        &[("purpose(\"account\", \"newsletter\")", "purpose(\"newsletter\")")],
        "shop::Customer.email",
    ),
    (
        "provision-contradiction",
        &[("retention = \"lifetime\"\nprovision = \"optional\"", "retention = \"lifetime\"\nprovision = \"contract\"")],
        "purpose.newsletter",
    ),
    (
        "denial-contradicted",
        &[("solely_automated = false", "solely_automated = true")],
        "declaration.no_automated_decisions",
    ),
    (
        "unknown-declaration",
        &[("", "[[declaration]]\nwhat = \"no_transferz\"\nby = \"Ada\"\non = 2026-01-01\n")],
        "declaration.no_transferz",
    ),
    ("expired-declaration", &[("until = 2027-01-01", "until = 2026-06-01")], "declaration.no_automated_decisions"),
    ("missing-safeguard", &[("transfer = { mechanism = \"scc\", copy = \"write to us\" }\n", "")], "recipient.mailer"),
    (
        "no-controller",
        &[(
            "[controller.harbour]\nname = \"Harbour GmbH\"\ncountry = \"DE\"\nemail = \"privacy@harbour.example\"\n",
            "",
        )],
        "controller",
    ),
    ("retention-without-period", &[("period = \"P2Y\"\nfrom = \"closure\"\n", "")], "retention.lifetime"),
    ("missing-controller-name", &[("name = \"Harbour GmbH\"\n", "")], "controller.harbour"),
    ("missing-controller-contact", &[("email = \"privacy@harbour.example\"\n", "")], "controller.harbour"),
    (
        "ambiguous-controller",
        &[("", "[controller.other]\nname = \"Other\"\nemail = \"a@b.example\"\n")],
        "purpose.account",
    ),
    ("ambiguous-system", &[("packages = [\"shop\"]\n", ""), ("", TWO_SYSTEMS)], "package.shop"),
    ("unknown-package", &[("", TWO_SYSTEMS)], "system.backoffice"),
    ("missing-name", &[("name = \"Host AB\"\n", "")], "recipient.host"),
    ("missing-title", &[("title = \"you close your account\"\n", "")], "event.closure"),
    ("low-contrast", &[("", "[theme]\naccent = \"#ffcc00\"\n")], "theme.accent"),
    ("low-contrast", &[("", "[theme]\naccent_dark = \"#333333\"\n")], "theme.accent_dark"),
    ("unusable-logo", &[("", "[theme]\nlogo = \"brand/logo.svg\"\n")], "theme.logo"),
    ("no-document", &[("[[document]]\nkind = \"notice\"\nlanguages = [\"en\"]\npath = \"notice\"\n", "")], "document"),
    ("missing-translation", &[("languages = [\"en\"]", "languages = [\"en\", \"de\"]")], "purpose.newsletter"),
    (
        "pending-fact",
        &[("law = \"§ 147 AO\"\nrecipients", "law = { pending = \"Ada\", until = 2026-12-01 }\nrecipients")],
        "purpose.invoices.law",
    ),
    (
        "overdue-fact",
        &[("law = \"§ 147 AO\"\nrecipients", "law = { pending = \"Ada\", until = 2026-11-01 }\nrecipients")],
        "purpose.invoices.law",
    ),
    (
        "pending-field",
        &[("pub phone: Phone,", "pub phone: Phone,\n    #[personal_data(pending)]\n    pub remark: String,")],
        "shop::Customer.remark",
    ),
    ("unknown-rule", &[("", "[lint]\nmissing-sauce = \"allow\"\n")], "rule.missing-sauce"),
    (
        "suppression-without-reason",
        &[("", "[[suppress]]\ncode = \"missing-law\"\nsubject = \"purpose.account\"\n")],
        "suppress",
    ),
    (
        "expired-suppression",
        &[("", "[[suppress]]\ncode = \"missing-law\"\nsubject = \"*\"\nreason = \"r\"\nuntil = 2026-11-22\n")],
        "suppress.missing-law.*",
    ),
    (
        "unused-suppression",
        &[("", "[[suppress]]\ncode = \"missing-law\"\nsubject = \"*\"\nreason = \"r\"\nuntil = 2026-11-23\n")],
        "suppress.missing-law.*",
    ),
];

#[test]
fn each_rule_finds_what_breaks_it() {
    let mut failures = Vec::new();
    let with_documents = documents::CASES.iter().map(|case| (case, true));
    for ((code, edits, subject), documents) in
        CASES.iter().chain(lints::CASES).map(|case| (case, false)).chain(with_documents)
    {
        let check = if documents { check_documents } else { check };
        let findings = check(edits, Some("2026-11-23"));
        let Some(found) = findings.iter().find(|it| it.code == *code && it.subject == *subject) else {
            let found: Vec<String> = findings.iter().map(|it| format!("{} {}", it.code, it.subject)).collect();
            failures.push(format!("{code} about {subject} is not among {found:?}"));
            continue;
        };
        assert!(!found.cure.is_empty() && !found.primary.place.file.is_empty(), "{found:?}");
        assert_eq!(Some(found.level), rules::find(code).map(|rule| rule.level), "{code}");
    }
    assert_eq!(failures, [""; 0]);
}

/// Rules that need another day, or a template of their own: each has a test.
const ELSEWHERE: [&str; 8] = [
    "controller-not-named",
    "decision-ended",
    "fixed-in-template",
    "groundless-right",
    "incomplete-first-layer",
    "old-decisions",
    "passive-voice",
    "scattered-information",
];

#[test]
fn every_rule_of_this_stage_has_a_case() {
    // What concerns dependencies needs a registry: it has its case where the command line is tested.
    let other_stages = [
        crate::register::rules::RULES,
        crate::collect::rules::RULES,
        crate::suggest::coverage::RULES,
        crate::check::dependencies::RULES,
    ]
    .concat();
    for rule in rules::all().iter().filter(|rule| !other_stages.iter().any(|other| other.code == rule.code)) {
        // Rules on words bring their cases along.
        assert!(
            ELSEWHERE.contains(&rule.code)
                || crate::check::lint::is_on_words(rule.code)
                || CASES.iter().chain(documents::CASES).chain(lints::CASES).any(|(code, ..)| *code == rule.code),
            "{} has no case",
            rule.code
        );
    }
}

#[test]
fn one_change_breaks_no_unrelated_rule() {
    for (edits, expected) in [
        (&[("legal_basis = \"contract\"\n", "")][..], &["missing-legal-basis"][..]),
        (&[("interest = \"keeping customers\"\n", "")], &["missing-interest"]),
        (&[("art9 = \"explicit_consent\"\n", "")], &["missing-art9-condition"]),
        (&[("P1Y after closure", "P3Y after closure")], &["retention-contradiction"]),
        (&[("[recipient.mailer]", "[recipient.post]")], &["undeclared-recipient", "declared-but-unused"]),
    ] {
        assert_eq!(codes(&check(edits, None)), expected, "{edits:?}");
    }
}
