//! No text of the register is dropped: each fact that has no form of its own is said by some document.

use std::fmt::Write as _;

use super::{field, given, map_of, render};
use crate::register::facts::SECTIONS;

/// The register; the names in brackets stand for the facts of a section.
const REGISTER: &str = r#"language = "en"
[controller.a]
name = "A Ltd"
country = "IE"
email = "a@a.example"
CONTROLLER
[controller.a.rights]
email = "r@a.example"
RIGHTS
[purpose.p]
title = "do it"
kind = "marketing.direct.email"
legal_basis = "recognised_interest"
art9 = "explicit_consent"
recipients = ["r"]
retention = "t"
provision = "optional"
decisions = ["d"]
PURPOSE
[recipient.r]
name = "R Ltd"
country = "IN"
role = "third_party"
transfer.mechanism = "compelling_interest"
transfer.copy = "Write"
RECIPIENT
TRANSFER
[retention.t]
period = "P1Y"
RETENTION
[decision.d]
title = "it"
logic = "So"
consequences = "So"
solely_automated = true
DECISION
[[tracker]]
name = "c"
party = "controller"
purpose = "p"
lifetime = "P1Y"
consent = true
TRACKER
[[declaration]]
what = "sensitive_limit"
by = "Ann"
on = 2026-01-01
[[declaration]]
what = "profiling_significant"
by = "Ann"
on = 2026-01-01
"#;

const DOCUMENTS: [(&str, &str); 8] = [
    ("notice", "\"gdpr\", \"eprivacy\""),
    ("notice", "\"uk-gdpr\", \"pecr\""),
    ("notice", "\"lgpd\""),
    ("notice", "\"quebec\""),
    ("record", "\"gdpr\""),
    ("record", "\"uk-gdpr\""),
    ("ccpa_policy", "\"ccpa\", \"us-state\""),
    ("dpia_screening", "\"gdpr\", \"ccpa\", \"quebec\""),
];

/// Answers of a screening that wait for a condition, or that the purpose's own answer stands before; a date.
const ELSEWHERE: [&str; 3] = ["dpia.screening.", "ccpa.links.", "last_updated"];

#[test]
fn every_fact_of_the_register_reaches_a_document() {
    let mut word = 0;
    let mut wanted = Vec::new();
    let mut fill = |text: &str| {
        let mut text = text.to_owned();
        for (section, names) in SECTIONS {
            let prefix = if section == "TRANSFER" { "transfer." } else { "" };
            let mut lines = String::new();
            for name in names {
                word += 1;
                let said = format!("Zq{word}x");
                writeln!(lines, "{prefix}{name} = \"https://a.example/{said}\"").expect("a string takes it");
                if text.contains(section) && !ELSEWHERE.iter().any(|other| name.starts_with(other)) {
                    wanted.push((section, *name, said));
                }
            }
            text = text.replace(&format!("{section}\n"), &lines);
        }
        text
    };
    let mut register = fill(REGISTER);
    let more = fill("DOCUMENT\n");
    for (index, (kind, regimes)) in DOCUMENTS.iter().enumerate() {
        write!(register, "[[document]]\nkind = \"{kind}\"\nregimes = [{regimes}]\npath = \"d{index}\"\n{more}")
            .expect("a string takes it");
    }
    let sold = |keys: &mut fieldnote_schema::Keys| {
        given(keys);
        (keys.sold, keys.shared) = (Some(true), Some(true));
    };
    let fields = vec![
        field("email", "contact.email", &["p"], sold),
        field("illness", "health.condition", &["p"], sold),
        field("offence", "criminal.record", &["p"], sold),
    ];
    let said: String = render(&map_of(&register, fields)).into_iter().map(|it| it.prose).collect();
    let dropped: Vec<_> = wanted.iter().filter(|(.., word)| !said.contains(word)).collect();
    assert!(dropped.is_empty(), "declared and nowhere said: {dropped:#?}");
}
