//! What is compared, counted and said once.

use super::{Finding, check, codes};

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

#[test]
fn decisions_on_countries_are_compared_with_the_day() {
    let rests = ("country = \"US\"\ntransfer = { mechanism = \"scc\", copy = \"write to us\" }", "country = \"GB\"");
    let found = |day: &str| -> Vec<String> {
        check(&[rests, ("until = 2027-01-01", "until = 2099-01-01")], Some(day)).into_iter().map(|it| it.code).collect()
    };
    assert_eq!(found("2026-11-23"), [""; 0]);
    assert_eq!(found("2027-06-23"), ["old-decisions"]);
    assert_eq!(found("2032-01-01"), ["decision-ended", "old-decisions"]);
}

#[test]
fn a_company_elsewhere_owes_what_its_own_law_asks_and_no_more() {
    let american = [
        ("name = \"Harbour GmbH\"\ncountry = \"DE\"", "name = \"Harbour Inc.\"\ncountry = \"US\""),
        ("kind = \"notice\"\n", "kind = \"ccpa_policy\"\nregimes = [\"ccpa\"]\n"),
        ("legal_basis = \"contract\"\n", ""),
        ("transfer = { mechanism = \"scc\", copy = \"write to us\" }\n", ""),
    ];
    let found = check(&american, None);
    assert!(!codes(&found).iter().any(|it| ["missing-legal-basis", "missing-safeguard"].contains(it)), "{found:?}");
    let european = [("regimes = [\"ccpa\"]", "regimes = [\"ccpa\", \"gdpr\"]")];
    let both: Vec<_> = american.iter().map(|(from, to)| (*from, to.replace(european[0].0, european[0].1))).collect();
    let both: Vec<_> = both.iter().map(|(from, to)| (*from, to.as_str())).collect();
    let found = check(&both, None);
    assert!(["missing-legal-basis", "missing-safeguard"].iter().all(|it| codes(&found).contains(it)), "{found:?}");
}

#[test]
fn a_participant_of_the_swiss_framework_needs_nothing_else_for_data_from_switzerland() {
    let swiss = |framework: &str| -> Vec<String> {
        let transfer = format!("transfer = {{ mechanism = \"adequacy\", {framework}checked_on = 2026-10-01 }}");
        let edits = [
            ("name = \"Harbour GmbH\"\ncountry = \"DE\"", "name = \"Harbour AG\"\ncountry = \"CH\""),
            ("kind = \"notice\"\n", "kind = \"notice\"\nregimes = [\"fadp\"]\n"),
            ("transfer = { mechanism = \"scc\", copy = \"write to us\" }", transfer.as_str()),
        ];
        check(&edits, None)
            .into_iter()
            .map(|it| it.code)
            .filter(|it| it.contains("safe") || it.contains("adeq"))
            .collect()
    };
    assert_eq!(swiss("framework = \"swiss-us-dpf\", "), [""; 0]);
    assert_eq!(swiss(""), ["partial-adequacy-unproven"], "and not a second time as a missing safeguard");
}

/// Findings on a company of another country, whose documents claim only the law of that place.
fn abroad(country: &str, regime: &str, edits: &[(&str, &str)]) -> Vec<Finding> {
    let seat = format!("name = \"Harbour\"\ncountry = \"{country}\"");
    let claims = format!("kind = \"notice\"\nregimes = [\"{regime}\"]\n");
    let own = [("name = \"Harbour GmbH\"\ncountry = \"DE\"", seat.as_str()), ("kind = \"notice\"\n", claims.as_str())];
    let all: Vec<_> = own.into_iter().chain(edits.iter().copied()).collect();
    check(&all, None)
}

#[test]
fn rules_cite_the_law_that_the_documents_claim() {
    let unlimited = [(
        "legal_basis = \"contract\"\nrecipients = []\nretention = \"lifetime\"",
        "legal_basis = \"contract\"\nrecipients = []",
    )];
    for (country, regime, law) in [
        ("DE", "gdpr", "GDPR Art. 5(1)(e); GDPR Art. 13(2)(a); GDPR Art. 30(1)(f)"),
        ("GB", "uk-gdpr", "UK GDPR Art. 5(1)(e); UK GDPR Art. 13(2)(a); UK GDPR Art. 30(1)(f)"),
        ("CH", "fadp", "FADP Art. 6(4); FADP Art. 19; FADP Art. 12"),
        ("BR", "lgpd", "LGPD Art. 15-16; LGPD Art. 9; LGPD Art. 37"),
    ] {
        let found = abroad(country, regime, &unlimited);
        let finding = found.iter().find(|it| it.code == "missing-retention").expect("it is missing");
        assert_eq!(finding.law.join("; "), law, "{regime}");
        let others: Vec<_> = found.iter().filter(|_| regime != "gdpr").flat_map(|it| &it.law).collect();
        assert!(others.iter().all(|law| !law.starts_with("GDPR")), "{regime}: {others:?}");
    }
}

#[test]
fn a_swiss_company_owes_no_condition_of_art_9_and_a_brazilian_one_a_condition_of_its_own() {
    let none = [("legal_basis = \"consent\"\nart9 = \"explicit_consent\"", "legal_basis = \"consent\"")];
    let found = |country: &str, regime: &str| -> Vec<String> {
        let all = abroad(country, regime, &none);
        all.iter().filter(|it| it.code == "missing-art9-condition").map(|it| it.message.clone()).collect()
    };
    assert_eq!(found("CH", "fadp"), [""; 0]);
    assert!(found("DE", "gdpr")[0].ends_with("without a condition of Art. 9(2)"));
    assert!(found("BR", "lgpd")[0].ends_with("without a condition that allows it"));
}

#[test]
fn the_language_of_a_market_is_asked_for_by_the_law_of_that_market() {
    let law = |market: &str| -> String {
        let claims = ("kind = \"notice\"\n", "kind = \"notice\"\nregimes = [\"gdpr\"]\n");
        let markets = format!("name = \"Harbour GmbH\"\nmarkets = [\"{market}\"]");
        let found = check(&[claims, ("name = \"Harbour GmbH\"", &markets)], None);
        let finding = found.into_iter().find(|it| it.code == "language-of-market").expect("nobody speaks it there");
        finding.law.join("; ")
    };
    assert_eq!(
        (law("FR"), law("CH"), law("BR")),
        ("GDPR Art. 12(1)".into(), "DPO Art. 13".into(), "LGPD Art. 9".into())
    );
}

#[test]
fn a_rule_for_a_country_is_compared_without_the_common_terms_that_it_replaces() {
    let shorter = "recipients = []\nretention = \"lifetime\"\nmeasures = [\"four_eyes\"]\n\n[[purpose.account.use]]\n\
                   countries = [\"FR\"]\nretention = \"french\"\n\n[retention.french]\nperiod = \"P6M\"\nfrom = \"closure\"\n";
    let edits = [("recipients = []\nretention = \"lifetime\"\nmeasures = [\"four_eyes\"]\n", shorter)];
    let found = check(&edits, None);
    let kept = found.iter().find(|it| it.code == "retention-contradiction").expect("a year is longer than six months");
    assert!(kept.message.contains("longer than the `P6M after closure` of its purpose `account`"), "{}", kept.message);
}

#[test]
fn access_from_abroad_is_a_transfer_and_one_finding() {
    let access = ("contract = { ref = \"host.pdf\" }", "contract = { ref = \"host.pdf\" }\naccess = [\"helper\"]");
    let helper = |country: &str, transfer: &str| {
        format!(
            "[recipient.helper]\nname = \"Helper\"\njob = \"answers calls\"\nrole = \"processor\"\n\
             country = \"{country}\"\n{transfer}\ncontract = {{ ref = \"h.pdf\" }}\n"
        )
    };
    let found = |helper: String| -> Vec<String> {
        check(&[access, ("", &helper)], None).iter().map(|it| it.code.clone()).collect()
    };
    assert_eq!(found(helper("IN", "")), ["access-from-abroad"], "and no missing safeguard beside it");
    let clauses = "transfer = { mechanism = \"scc\", copy = \"Write to us\", checked_on = 2026-10-01 }";
    assert_eq!(found(helper("IN", clauses)), [""; 0]);
    assert_eq!(found(helper("FR", "")), [""; 0], "no transfer at home");
    let unknown = check(&[(access.0, &access.1.replace("helper", "nobody"))], None);
    assert!(codes(&unknown).contains(&"undeclared-recipient"), "{unknown:?}");
}
