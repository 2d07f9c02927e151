//! One project that keeps every rule, and for each rule the changes that break it.

mod documents;
mod levels;
mod lints;
mod model;
mod reading;
mod review;
mod rules;
mod words;

use super::{Documents, Options, run};
use crate::{
    collect::{
        source::{self, SourceOptions},
        tree::MemoryTree,
    },
    coverage,
    datamap::DataMap,
    day::Day,
    document::{self, Override, Templates},
    finding::Finding,
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
    // A language that somebody has only begun.
    let begun = Override {
        name: "locales/it/own.ftl".to_owned(),
        path: "fieldnote-templates/locales/it/own.ftl".to_owned(),
        source: "notice-short = In breve\n".to_owned(),
    };
    let templates = Templates::new(vec![begun]).expect("templates");
    let rendered = document::render_all(&map, &templates, &document::Options::default());
    let covered =
        rendered.map(|rendered| (coverage::cover(&map, &rendered, as_of, crate::check::lint::is_clean), rendered));
    let documents = covered.as_ref().ok().map(|(coverage, rendered)| Documents { rendered, coverage });
    let templates = Some(&templates);
    run(&map, &earlier, Options { as_of, documents, templates, ..Options::default() })
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

/// A rule with the changes that break it, and the subject of the finding.
type Case = (&'static str, &'static [(&'static str, &'static str)], &'static str);

/// A notice that claims the GDPR.
const CLAIMS: (&str, &str) = ("kind = \"notice\"\n", "kind = \"notice\"\nregimes = [\"gdpr\"]\n");

/// A record beside the notice.
const RECORD: (&str, &str) = ("", "[[document]]\nkind = \"record\"\nregimes = [\"gdpr\"]\npath = \"record\"\n");

#[test]
fn a_project_that_keeps_every_rule_has_no_findings() {
    let findings = check(&[], Some("2026-11-23"));
    assert_eq!(findings, []);
}
