//! Rules whose words are data, apart from those on words.

use super::{CLAIMS, Case, RECORD, check, codes};

pub(super) static CASES: &[Case] = &[
    (
        "retention-without-start",
        &[("period = \"P2Y\"\nfrom = \"closure\"\n", "period = \"P2Y\"\n")],
        "retention.lifetime",
    ),
    ("uncited-duty", &[("law = \"§ 147 AO\"\nreason = \"tax law\"", "reason = \"tax law\"")], "retention.invoice_duty"),
    (
        "one-retention-for-all",
        &[
            (", retention = \"P1Y after closure\"", ""),
            ("purpose = \"invoices\", retention = \"invoice_duty\"", "purpose = \"invoices\""),
            ("recipients = []\nretention = \"invoice_duty\"", "recipients = []\nretention = \"lifetime\""),
        ],
        "retention.lifetime",
    ),
    (
        "one-basis-for-all",
        &[
            ("legal_basis = \"contract\"", "legal_basis = \"consent\""),
            ("legal_basis = \"legitimate_interests\"", "legal_basis = \"consent\""),
            ("legal_basis = \"legal_obligation\"", "legal_basis = \"consent\""),
        ],
        "legal_basis",
    ),
    (
        "contract-overreach",
        &[("legal_basis = \"contract\"", "kind = \"analytics.usage\"\nlegal_basis = \"contract\"")],
        "purpose.account",
    ),
    (
        "consent-for-contract",
        &[("title = \"send you our newsletter\"", "kind = \"service.delivery\"\ntitle = \"send it\"")],
        "purpose.newsletter",
    ),
    (
        "special-untagged",
        &[("category = \"health.condition\"", "category = \"commerce.purchases\"")],
        "shop::Customer.allergies",
    ),
    (
        "special-in-free-text",
        &[(
            "",
            "[[record]]\npath = \"shop::Note\"\nsubject = \"customer\"\nsource = \"data_subject\"\npurpose = \"allergies\"\n\
             [record.fields.text]\ncategory = \"content.message\"\n",
        )],
        "purpose.allergies",
    ),
    (
        "same-data-for-all",
        &[(
            "",
            "[[record]]\npath = \"shop::Form\"\nsubject = \"customer\"\nsource = \"data_subject\"\npurpose = [\"a\", \"b\"]\n\
             [record.fields]\na = { category = \"identity.name\" }\nb = { category = \"contact.email\" }\n\
             c = { category = \"contact.phone\" }\nd = { category = \"contact.address\" }\ne = { category = \"account.id\" }\n\
             [purpose.a]\ntitle = \"a\"\n[purpose.b]\ntitle = \"b\"\n",
        )],
        "purpose.a",
    ),
    ("activity-without-owner", &[RECORD], "purpose.account"),
    ("backup-unstated", &[("measures = [\"backup\"]\n", ""), RECORD], "measure.backup"),
    ("processor-without-contract", &[("contract = { ref = \"mail.pdf\" }\n", "")], "recipient.mailer"),
    ("recipient-without-country", &[("country = \"US\"\n", "")], "recipient.mailer"),
    (
        "partial-adequacy-unproven",
        &[("mechanism = \"scc\", copy = \"write to us\"", "mechanism = \"adequacy\"")],
        "recipient.mailer",
    ),
    (
        "stale-transfer-check",
        &[("copy = \"write to us\"", "copy = \"write to us\", checked_on = 2025-10-01")],
        "recipient.mailer",
    ),
    (
        "access-from-abroad",
        &[
            ("contract = { ref = \"host.pdf\" }", "contract = { ref = \"host.pdf\" }\naccess = [\"helper\"]"),
            (
                "",
                "[recipient.helper]\nname = \"Helper Pvt\"\njob = \"answers calls\"\nrole = \"processor\"\ncountry = \"IN\"\ncontract = { ref = \"h.pdf\" }\n",
            ),
        ],
        "recipient.helper",
    ),
    ("systematic-derogation", &[("mechanism = \"scc\"", "mechanism = \"explicit_consent\"")], "recipient.mailer"),
    (
        "unknown-authority",
        &[("", "[controller.harbour.authority]\nname = \"Nobody\"\n")],
        "controller.harbour.authority",
    ),
    (
        "tracker-without-consent",
        &[("", "[[tracker]]\nname = \"t\"\npurpose = \"account\"\nlifetime = \"session\"\n")],
        "tracker.t",
    ),
    ("incomplete-tracker", &[("", "[[tracker]]\nname = \"t\"\npurpose = \"account\"\nconsent = true\n")], "tracker.t"),
    (
        "child-age-too-low",
        &[
            ("title = \"send you our newsletter\"", "title = \"send it\"\nconsent.child_age = \"13 years\""),
            ("name = \"Harbour GmbH\"", "name = \"Harbour GmbH\"\nmarkets = [\"DE\"]"),
        ],
        "purpose.newsletter",
    ),
    (
        "doubtful-denial-of-sale",
        &[
            ("title = \"send you our newsletter\"", "kind = \"analytics.campaigns\"\ntitle = \"send it\""),
            ("our newsletter\"\nrole = \"processor\"", "our newsletter\"\nrole = \"third_party\""),
            ("", "[[declaration]]\nwhat = \"nothing_sold\"\nby = \"Ada\"\non = 2026-01-01\n"),
        ],
        "recipient.mailer",
    ),
    (
        "language-of-market",
        &[CLAIMS, ("name = \"Harbour GmbH\"", "name = \"Harbour GmbH\"\nmarkets = [\"FR\"]")],
        "controller.harbour.markets.FR",
    ),
    ("undated-notice", &[CLAIMS], "document.notice"),
    (
        "stale-notice",
        &[CLAIMS, ("path = \"notice\"", "path = \"notice\"\neffective_from = 2025-01-01")],
        "document.notice",
    ),
    (
        "subject-without-notice",
        &[CLAIMS, ("path = \"notice\"", "path = \"notice\"\nsubjects = [\"customer\"]")],
        "subject.custom.member",
    ),
    (
        "doubtful-record-exemption",
        &[("name = \"Harbour GmbH\"", "name = \"Harbour GmbH\"\nrecord.exemption_reason = \"we are few\"")],
        "controller.harbour",
    ),
    ("vague-wording", &[("\"send you our newsletter\"", "\"perhaps write to you\"")], "purpose.newsletter.title"),
    (
        "denial-undeclared",
        &[("\"send you our newsletter\"", "\"write to you; we never sell data\"")],
        "purpose.newsletter.title",
    ),
    (
        "long-sentence",
        &[("\"send you our newsletter\"", "\"a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a\"")],
        "purpose.newsletter.title",
    ),
    (
        "generic-interest",
        &[("interest = \"keeping customers\"", "interest = \"Keep your points\"")],
        "purpose.loyalty.interest",
    ),
    ("vague-purpose", &[("\"send you our newsletter\"", "\"Marketing\"")], "purpose.newsletter.title"),
    ("endless-retention", &[("period = \"P2Y\"", "period = \"P120Y\"")], "retention.lifetime"),
    ("endless-retention", &[("P1Y after closure", "P1200M after closure")], "shop::Customer.name"),
    (
        "open-retention-of-children",
        &[
            ("kind = \"notice\"\n", "kind = \"notice\"\nregimes = [\"coppa\"]\n"),
            ("parent = \"customer\"", "parent = \"child\""),
            ("period = \"P2Y\"\nfrom = \"closure\"\n", "criteria = \"until we are done\"\n"),
        ],
        "retention.lifetime",
    ),
    ("assessment-likely", &[CLAIMS, ("parent = \"customer\"", "parent = \"patient\"")], "purpose.allergies"),
    (
        "officer-expected",
        &[CLAIMS, ("", "[[declaration]]\nwhat = \"large_scale\"\nby = \"Ada\"\non = 2026-01-01\n")],
        "purpose.allergies",
    ),
    (
        "officer-expected",
        &[CLAIMS, ("", "[[declaration]]\nwhat = \"public_authority\"\nby = \"Ada\"\non = 2026-01-01\n")],
        "purpose.loyalty",
    ),
    (
        "authority-on-interests",
        &[("", "[[declaration]]\nwhat = \"public_authority\"\nby = \"Ada\"\non = 2026-01-01\n")],
        "purpose.loyalty",
    ),
    (
        "score-passed-on",
        &[
            ("category = \"contact.address\", purpose(", "category = \"finance.credit_score\", purpose("),
            (
                "measures = [\"four_eyes\"]",
                "measures = [\"four_eyes\"]\n[[purpose.account.use]]\nsubjects = [\"customer\"]\nrecipients = [\"mailer\"]",
            ),
            ("our newsletter\"\nrole = \"processor\"", "our newsletter\"\nrole = \"third_party\""),
        ],
        "purpose.account.use.1",
    ),
    (
        "late-answer",
        &[CLAIMS, ("", "[controller.harbour.rights]\nresponse_time = \"We answer within two months\"\n")],
        "controller.harbour.rights",
    ),
    (
        "subject-without-notice",
        &[("kind = \"notice\"\n", "kind = \"ccpa_policy\"\nregimes = [\"ccpa\"]\nsubjects = [\"customer\"]\n")],
        "subject.custom.member",
    ),
    ("denial-undeclared", &[NOT_SOLD], "purpose.newsletter.us.purpose_flags"),
    (
        "denial-undeclared",
        &[
            NOT_SOLD,
            (
                "",
                "[[declaration]]\nwhat = \"nothing_sold\"\nitem = \"purpose.account\"\nby = \"Ada\"\non = 2026-01-01\n",
            ),
        ],
        "purpose.newsletter.us.purpose_flags",
    ),
    (
        "denial-contradicted",
        &[
            NOT_SOLD,
            ("retention = \"P1Y after closure\"", "sold = true"),
            ("\"account\", \"newsletter\")", "\"account\", \"newsletter\"), sold = true"),
        ],
        "purpose.newsletter.us.purpose_flags",
    ),
    (
        "denial-contradicted",
        &[
            ("title = \"send you our newsletter\"", "title = \"send it; we do not share it\""),
            ("our newsletter\"\nrole = \"processor\"", "our newsletter\"\nrole = \"third_party\""),
            ("", "[[declaration]]\nwhat = \"nothing_sold_or_shared\"\nby = \"Ada\"\non = 2026-01-01\n"),
        ],
        "purpose.newsletter.title",
    ),
];

#[test]
fn a_score_that_stays_or_that_a_decision_explains_is_no_finding() {
    let scored = ("category = \"contact.address\", purpose(", "category = \"finance.credit_score\", purpose(");
    let third = ("our newsletter\"\nrole = \"processor\"", "our newsletter\"\nrole = \"third_party\"");
    let to_mailer = |more: &'static str| ("retention = \"lifetime\"\nmeasures = [\"four_eyes\"]", more);
    let found = |edits: &[(&str, &str)]| codes(&check(edits, None)).contains(&"score-passed-on");
    assert!(!found(&[scored, third]), "it stays");
    let explained = "retention = \"lifetime\"\nmeasures = [\"four_eyes\"]\ndecisions = [\"level\"]\n[[purpose.account.use]]\nsubjects = [\"customer\"]\nrecipients = [\"mailer\"]";
    assert!(!found(&[scored, third, to_mailer(explained)]), "a decision explains it");
}

#[test]
fn an_authority_rests_its_tasks_on_the_law_and_only_the_declared_ones_count() {
    let declared =
        |item: &str| format!("[[declaration]]\nwhat = \"public_authority\"\n{item}by = \"Ada\"\non = 2026-01-01\n");
    let found = |item: &str| codes(&check(&[("", &declared(item))], None)).contains(&"authority-on-interests");
    assert!(found("item = \"purpose.loyalty\"\n"));
    assert!(!found("item = \"purpose.account\"\n"));
}

/// What the acts of several states ask to be said of each purpose.
const NOT_SOLD: (&str, &str) =
    ("title = \"send you our newsletter\"", "title = \"send it\"\nus = { purpose_flags = \"We do not sell it\" }");
