//! One project that keeps every rule, and for each rule the changes that break it.

use super::{Documents, Options, rules, run};
use crate::{
    collect::{
        source::{self, SourceOptions},
        tree::MemoryTree,
    },
    coverage,
    datamap::DataMap,
    day::Day,
    document::{self, Override, Templates},
    finding::{Finding, Level},
    join::join,
    register,
};

const MANIFEST: &str = "[package]\nname = \"shop\"\nversion = \"1.0.0\"\nedition = \"2024\"\n";

const CODE: &str = r#"
use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(subject = "customer", purpose = "account", source = "data_subject", protection("hashing"))]
pub struct Customer {
    #[personal_data(category = "identity.name", retention = "P1Y after closure")]
    pub name: String,
    #[personal_data(category = "contact.email", purpose("account", "newsletter"), provision = "contract")]
    pub email: String,
    #[personal_data(category = "custom.loyalty", source = "partner", purpose = "loyalty")]
    pub points: u32,
    #[personal_data(category = "health.condition", purpose = "allergies", subject = "custom.member")]
    pub allergies: String,
    #[personal_data(nested)]
    pub address: Address,
    pub phone: Phone,
    #[personal_data(nested(Page, Order))]
    pub orders: Page<Order>,
}

#[derive(PersonalData)]
#[personal_data(category = "contact.phone")]
pub struct Phone(String);

#[derive(PersonalData)]
pub struct Address {
    #[personal_data(category = "contact.address", purpose("account", "hosted"))]
    pub street: String,
}

#[derive(PersonalData)]
pub struct Page<T> {
    #[personal_data(nested)]
    pub items: Vec<T>,
}

#[derive(PersonalData)]
#[personal_data(purpose = "invoices", retention = "invoice_duty")]
pub struct Order {
    #[personal_data(category = "commerce.purchases")]
    pub title: String,
}
"#;

const REGISTER: &str = r#"
[controller.harbour]
name = "Harbour GmbH"
country = "DE"
email = "privacy@harbour.example"

[system.shop]
title = "Shop"
country = "DE"
host = "host"
measures = ["backup"]
packages = ["shop"]

[purpose.account]
title = "run your account"
legal_basis = "contract"
recipients = []
retention = "lifetime"
measures = ["four_eyes"]

[purpose.newsletter]
title = "send you our newsletter"
legal_basis = "consent"
recipients = ["mailer"]
retention = "lifetime"
provision = "optional"

[purpose.loyalty]
title = "keep your points"
legal_basis = "legitimate_interests"
interest = "keeping customers"
recipients = []
retention = "lifetime"
decisions = ["level"]

[purpose.allergies]
title = "leave out what makes you ill"
legal_basis = "consent"
art9 = "explicit_consent"
recipients = []
retention = "lifetime"

[purpose.invoices]
title = "keep our accounts"
legal_basis = "legal_obligation"
law = "§ 147 AO"
recipients = []
retention = "invoice_duty"

[purpose.hosted]
title = "host shops of others"
recipients = []
retention = "lifetime"
clients = ["acme"]

[client.acme]
name = "Acme"

[recipient.mailer]
name = "Mail Ltd"
job = "sends our newsletter"
role = "processor"
country = "US"
transfer = { mechanism = "scc", copy = "write to us" }
contract = { ref = "mail.pdf" }

[recipient.host]
name = "Host AB"
job = "runs our servers"
role = "processor"
country = "SE"
contract = { ref = "host.pdf" }

[retention.lifetime]
period = "P2Y"
from = "closure"
reason = "claims lapse"

[retention.invoice_duty]
period = "P8Y"
from = "invoice"
law = "§ 147 AO"
reason = "tax law"

[event.closure]
title = "you close your account"

[event.invoice]
title = "we write the invoice"

[source.partner]
title = "our partner"

[decision.level]
title = "your level"
logic = "points"
solely_automated = false

[measure.four_eyes]
title = "two people approve each access"

[category.loyalty]
parent = "commerce.subscription"
title = "points"

[subject.member]
parent = "customer"
title = "members"

[[declaration]]
what = "no_automated_decisions"
by = "Ada"
on = 2026-01-01
until = 2027-01-01

[[document]]
kind = "notice"
languages = ["en"]
path = "notice"
"#;

/// The project with some of its text replaced: each piece stands once in code or register.
fn edited(edits: &[(&str, &str)], as_of: Option<&str>) -> (MemoryTree, Option<Day>) {
    let (mut code, mut register) = (CODE.to_owned(), REGISTER.to_owned());
    for (from, to) in edits {
        let hits = code.matches(from).count() + register.matches(from).count();
        assert!(hits == 1 || from.is_empty(), "{from:?} stands {hits} times");
        if from.is_empty() {
            register.push_str(to);
        } else {
            code = code.replace(from, to);
            register = register.replace(from, to);
        }
    }
    let tree = MemoryTree::new()
        .with("Cargo.toml", MANIFEST)
        .with("src/lib.rs", code.as_bytes())
        .with("fieldnote.toml", register.as_bytes());
    (tree, as_of.map(|day| day.parse().expect("a day")))
}

/// The findings, the documents left aside.
fn check(edits: &[(&str, &str)], as_of: Option<&str>) -> Vec<Finding> {
    let (tree, as_of) = edited(edits, as_of);
    let (map, earlier) = joined(&tree);
    run(&map, &earlier, Options { as_of, ..Options::default() })
}

/// The findings with those on the documents.
fn check_documents(edits: &[(&str, &str)], as_of: Option<&str>) -> Vec<Finding> {
    let (tree, as_of) = edited(edits, as_of);
    let (map, earlier) = joined(&tree);
    let templates = Templates::built_in().expect("templates");
    let rendered = document::render_all(&map, &templates, &document::Options::default()).expect("documents");
    let coverage = coverage::cover(&map, &rendered, as_of);
    let documents = Some(Documents { rendered: &rendered, coverage: &coverage });
    run(&map, &earlier, Options { as_of, documents, ..Options::default() })
}

fn joined(tree: &MemoryTree) -> (DataMap, Vec<Finding>) {
    let inventory = source::collect(tree, &SourceOptions::default()).expect("the code can be read");
    let (register, earlier) = register::read(tree, "fieldnote.toml").expect("the register can be read");
    (join(inventory, register), earlier)
}

fn codes(findings: &[Finding]) -> Vec<&str> {
    let mut codes: Vec<&str> = findings.iter().map(|finding| finding.code.as_str()).collect();
    codes.dedup();
    codes
}

#[test]
fn a_project_that_keeps_every_rule_has_no_findings() {
    let findings = check(&[], Some("2026-11-23"));
    assert_eq!(findings, []);
}

/// A rule with the changes that break it, and the subject of the finding.
type Case = (&'static str, &'static [(&'static str, &'static str)], &'static str);

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
        "denial-contradicted",
        &[("solely_automated = false", "solely_automated = true")],
        "declaration.no_automated_decisions",
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

const RECORD: (&str, &str) = ("", "[[document]]\nkind = \"record\"\nregimes = [\"gdpr\"]\npath = \"record\"\n");

/// Rules whose words are data, apart from those on words.
static LINT_CASES: &[Case] = &[
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
];

#[test]
fn words_that_a_template_adds_are_judged_too() {
    let (tree, _) = edited(&[], None);
    let (map, earlier) = joined(&tree);
    let source = "# Privacy\n\nWe may share it. NOTICE: We may sell your sensitive personal data.\n".to_owned();
    let own = Override { name: "notice.md".to_owned(), path: "notice.md".to_owned(), source };
    let templates = Templates::new(vec![own]).expect("templates");
    let rendered = document::render_all(&map, &templates, &document::Options::default()).expect("documents");
    let coverage = coverage::cover(&map, &rendered, None);
    let documents = Some(Documents { rendered: &rendered, coverage: &coverage });
    let findings = run(&map, &earlier, Options { documents, ..Options::default() });
    assert_eq!(codes(&findings), ["controller-not-named", "vague-wording"]);
    assert!(
        findings
            .iter()
            .any(|it| it.message == "`notice` (en) says \u{201c}may\u{201d} in \u{201c}We may share it.\u{201d}"),
        "{findings:?}"
    );
}

const CLAIMS: (&str, &str) = ("kind = \"notice\"\n", "kind = \"notice\"\nregimes = [\"gdpr\"]\n");

/// Rules on documents.
static DOCUMENT_CASES: &[Case] = &[
    ("missing-requirement", &[CLAIMS], "document.notice.gdpr-13-2-e-whether"),
    ("unsettled-condition", &[CLAIMS], "condition.joint-controllers"),
    ("document-gap", &[("title = \"send you our newsletter\"\n", "")], "document.notice"),
    ("review-due", &[("", "[review]\ndue = 2026-11-22\n")], "review.due"),
    (
        "approval-lost",
        &[(
            "",
            "[[review.approval]]\ndocument = \"notice\"\nby = \"Ada\"\non = 2026-01-01\nhash = \"sha256:0123456789ab\"\n",
        )],
        "review.approval.notice.Ada",
    ),
    (
        "unknown-document",
        &[(
            "",
            "[[review.approval]]\ndocument = \"notices\"\nby = \"Ada\"\non = 2026-01-01\nhash = \"sha256:0123456789ab\"\n",
        )],
        "review.approval.notices.Ada",
    ),
    (
        "edition-changed",
        &[("", "[[document.edition]]\nversion = \"1\"\neffective_from = 2026-01-01\nhash = \"sha256:0123456789ab\"\n")],
        "document.notice.edition.1",
    ),
];

/// The hash of the notice with these edits.
fn hash_of_notice(edits: &[(&str, &str)]) -> String {
    let (map, _) = joined(&edited(edits, None).0);
    let templates = Templates::built_in().expect("templates");
    let rendered = document::render_all(&map, &templates, &document::Options::default()).expect("documents");
    document::hash::hashes(&rendered).remove(0).hash
}

fn of_review(findings: &[Finding]) -> Vec<&str> {
    codes(findings)
        .into_iter()
        .filter(|code| ["approval-lost", "edition-changed", "review-due", "unknown-document"].contains(code))
        .collect()
}

const LONGER: (&str, &str) = ("period = \"P2Y\"", "period = \"P3Y\"");

#[test]
fn an_approval_is_kept_until_the_document_says_something_else() {
    let approval = |by: &str, on: &str, hash: &str| {
        format!("[[review.approval]]\ndocument = \"notice\"\nby = \"{by}\"\non = {on}\nhash = \"{hash}\"\n")
    };
    let (before, after) = (hash_of_notice(&[]), hash_of_notice(&[LONGER]));
    assert_ne!(before, after);
    let first = approval("Ada", "2026-01-01", &before);
    let kept = |edits: &[(&str, &str)]| of_review(&check_documents(edits, Some("2026-11-23"))).is_empty();
    assert!(kept(&[("", &first)]));
    assert!(kept(&[("", &approval("Ada", "2026-01-01", &before[..19]))]), "twelve digits suffice");
    assert!(!kept(&[("", &approval("Ada", "2026-01-01", &before[..18]))]), "eleven do not");

    let findings = check_documents(&[("", &first), LONGER], None);
    let lost = findings.iter().find(|it| it.code == "approval-lost").expect("the approval is lost");
    assert!(lost.message.contains(&before[..23]) && lost.message.contains(&after[..23]), "{}", lost.message);

    let again = first + &approval("Ada", "2026-02-01", &after);
    assert!(kept(&[("", &again), LONGER]), "approved anew");
    let others = again + &approval("Ben", "2026-01-01", &before);
    assert!(!kept(&[("", &others), LONGER]), "nobody approves for another");
}

#[test]
fn a_published_version_keeps_its_words_until_a_new_one_begins() {
    let edition = |version: u8, from: &str, hash: &str| {
        format!("[[document.edition]]\nversion = \"{version}\"\neffective_from = {from}\nhash = \"{hash}\"\n")
    };
    let before = hash_of_notice(&[]);
    let first = edition(1, "2026-01-01", &before);
    assert_eq!(of_review(&check_documents(&[("", &first)], None)), [""; 0]);
    assert_eq!(of_review(&check_documents(&[("", &first), LONGER], None)), ["edition-changed"]);
    let second = edition(2, "2027-01-01", &hash_of_notice(&[LONGER])) + &first;
    assert_eq!(of_review(&check_documents(&[("", &second), LONGER], None)), [""; 0]);
    // Before its first day nobody was told the words of the second.
    let draft = edition(2, "2027-01-01", "sha256:0123456789ab") + &first;
    assert_eq!(of_review(&check_documents(&[("", &draft), LONGER], Some("2026-11-23"))), [""; 0]);
    assert_eq!(of_review(&check_documents(&[("", &draft), LONGER], Some("2027-01-01"))), ["edition-changed"]);
}

#[test]
fn a_document_that_claims_no_regime_owes_nothing_and_one_that_does_owes_all_of_it() {
    let owed = |edits: &[(&str, &str)]| {
        let findings = check_documents(edits, Some("2026-11-23"));
        findings.iter().filter(|it| ["missing-requirement", "unsettled-condition"].contains(&&*it.code)).count()
    };
    assert_eq!(owed(&[]), 0);
    assert!(owed(&[CLAIMS]) > 5);
}

#[test]
fn what_one_finding_says_no_other_repeats() {
    let edits = [CLAIMS, ("legal_basis = \"contract\"\n", "")];
    let findings = check_documents(&edits, None);
    let account: Vec<_> = findings
        .iter()
        .filter(|it| it.message.contains("account") && it.law.iter().any(|law| law == "GDPR Art. 13(1)(c)"))
        .collect();
    assert_eq!(account.iter().map(|it| &*it.code).collect::<Vec<_>>(), ["missing-legal-basis"], "{account:?}");
}

#[test]
fn each_rule_finds_what_breaks_it() {
    let mut failures = Vec::new();
    let with_documents = DOCUMENT_CASES.iter().map(|case| (case, true));
    for ((code, edits, subject), documents) in
        CASES.iter().chain(LINT_CASES).map(|case| (case, false)).chain(with_documents)
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

#[test]
fn every_rule_of_this_stage_has_a_case() {
    // What concerns dependencies needs a registry: it has its case where the command line is tested.
    let other_stages = [
        register::rules::RULES,
        crate::collect::rules::RULES,
        crate::suggest::coverage::RULES,
        super::dependencies::RULES,
    ]
    .concat();
    for rule in rules::all().iter().filter(|rule| !other_stages.iter().any(|other| other.code == rule.code)) {
        // Rules on words bring their cases along.
        assert!(
            rule.code == "controller-not-named"
                || super::lint::is_on_words(rule.code)
                || CASES.iter().chain(DOCUMENT_CASES).chain(LINT_CASES).any(|(code, ..)| *code == rule.code),
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

#[test]
fn retention_is_compared_only_where_it_can_be() {
    let own = "retention = \"P1Y after closure\"";
    for (kept, contradicts) in [
        ("retention = \"P2Y after closure\"", false),
        ("retention = \"P24M after closure\"", false),
        ("retention = \"P731D after closure\"", false),
        ("retention = \"P733D after closure\"", true),
        ("retention = \"P9Y after invoice\"", false),
        ("retention = \"P9Y\"", false),
        ("retention = \"invoice_duty\"", false),
        ("retention = \"lifetime\"", false),
    ] {
        let found = codes(&check(&[(own, kept)], None)).contains(&"retention-contradiction");
        assert_eq!(found, contradicts, "{kept}");
    }
    let shorter = "purpose = \"invoices\", retention = \"P7Y after invoice\"";
    let findings = check(&[("purpose = \"invoices\", retention = \"invoice_duty\"", shorter)], None);
    assert!(findings.iter().any(|it| it.message.contains("shorter than")), "{findings:?}");
}

#[test]
fn levels_change_by_code() {
    let without_basis = ("legal_basis = \"contract\"\n", "");
    for (level, expected) in [("note", Some(Level::Note)), ("warning", Some(Level::Warning)), ("allow", None)] {
        let lint = format!("[lint]\nmissing-legal-basis = \"{level}\"\n");
        let findings = check(&[without_basis, ("", &lint)], None);
        assert_eq!(findings.first().map(|finding| finding.level), expected, "{findings:?}");
    }
}

#[test]
fn a_suppression_hides_what_it_names_until_its_day() {
    let without_basis = ("legal_basis = \"contract\"\n", "");
    let suppress = |subject: &str| {
        format!(
            "[[suppress]]\ncode = \"missing-legal-basis\"\nsubject = \"{subject}\"\nreason = \"r\"\nuntil = 2026-11-01\n"
        )
    };
    for subject in ["purpose.account", "purpose.*", "*"] {
        assert_eq!(check(&[without_basis, ("", &suppress(subject))], Some("2026-11-01")), [], "{subject}");
    }
    let other = check(&[without_basis, ("", &suppress("purpose.newsletter"))], None);
    assert_eq!(codes(&other), ["missing-legal-basis", "unused-suppression"]);
    let later = check(&[without_basis, ("", &suppress("*"))], Some("2026-11-02"));
    assert_eq!(codes(&later), ["missing-legal-basis", "expired-suppression"]);
}

#[test]
fn a_pending_fact_is_one_finding() {
    let pending = "legal_basis = { pending = \"Ada\", until = 2026-12-01 }\n";
    let findings = check(&[("legal_basis = \"contract\"\n", pending)], None);
    assert_eq!(codes(&findings), ["pending-fact"]);
    assert_eq!(findings[0].message, "`purpose.account.legal_basis` is pending, owed by Ada, until 2026-12-01");
}

#[test]
fn many_fields_that_lack_one_fact_are_one_finding() {
    let findings = check(&[("legal_basis = \"contract\"\n", "")], None);
    assert_eq!(findings.len(), 1);
    let related: Vec<&str> = findings[0].related.iter().map(|label| label.text.as_str()).collect();
    assert_eq!(related, ["used for it", "used for it", "used for it (and 1 more)"]);
}
