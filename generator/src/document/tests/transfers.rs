//! Transfers in notices: each exporter's own law, whom a partial decision covers, and what is said once.

use super::{field, file, given, map_of, render};
use crate::law::{
    adequacy::{self, Exporter},
    mechanisms::{self, Kind},
};

fn notice(regime: &str, recipients: &str) -> String {
    let names: Vec<_> = recipients.split("[recipient.").skip(1).filter_map(|it| it.split(']').next()).collect();
    let names: Vec<_> = names.iter().map(|name| format!("\"{name}\"")).collect();
    let register = format!(
        "language = \"en\"\n[controller.a]\nname = \"A Ltd\"\nemail = \"a@a.example\"\n\
         [purpose.account]\ntitle = \"run your account\"\nrecipients = [{}]\n{recipients}\n\
         [[document]]\nkind = \"notice\"\nregimes = [\"{regime}\"]\npath = \"notice\"\n",
        names.join(", ")
    );
    let all = render(&map_of(&register, vec![field("email", "contact.email", &["account"], given)]));
    let text = file(&all, "notice.md");
    let from = text.find("## Data outside").unwrap_or_else(|| panic!("the notice speaks of transfers: {text}"));
    text[from..].split("## Your rights").next().unwrap_or_default().to_owned()
}

#[test]
fn every_mechanism_is_told_in_the_words_of_its_own_law() {
    let laws = [(Exporter::Eea, "gdpr", "GDPR"), (Exporter::Uk, "uk-gdpr", "UK GDPR")];
    let laws = laws.into_iter().chain([(Exporter::Ch, "fadp", "FADP"), (Exporter::Br, "lgpd", "LGPD")]);
    for (exporter, regime, law) in laws {
        for mechanism in mechanisms::valid(exporter).filter(|it| it.kind != Kind::Adequacy) {
            let recipient = format!(
                "[recipient.far]\nname = \"Far Ltd\"\ncountry = \"IN\"\ntransfer = {{ mechanism = \"{}\", \
                 copy = \"Write\", risk_statement = \"Anybody can read them\", compelling_interest = \"it saves us\" }}",
                mechanism.id
            );
            let told = notice(regime, &recipient);
            assert!(told.contains(law), "{regime} {}: {told}", mechanism.id);
            let rest = told.replace(law, "");
            assert!(!["GDPR", "FADP", "LGPD"].iter().any(|other| rest.contains(other)), "{regime}: {told}");
            assert!(!told.contains("missing"), "{regime} {}: {told}", mechanism.id);
        }
    }
}

#[test]
fn a_partial_decision_is_told_with_whom_it_covers() {
    for decision in adequacy::decisions() {
        let regime = match decision.exporter {
            Exporter::Eea => "gdpr",
            Exporter::Uk => "uk-gdpr",
            Exporter::Ch => "fadp",
            _ => continue,
        };
        let Some(scope) = &decision.scope else { continue };
        let recipient = |framework: &str| {
            format!("[recipient.far]\nname = \"Far Ltd\"\ncountry = \"{}\"\n{framework}", decision.to)
        };
        let told = notice(regime, &recipient(&format!("transfer = {{ framework = \"{scope}\" }}")));
        assert!(told.contains("this protects data well enough"), "{}: {told}", decision.id);
        assert!(told.matches("Far Ltd").count() > 1, "{}: {told}", decision.id);
        let untold = notice(regime, &recipient(""));
        assert!(untold.contains("missing"), "{} covers nobody who does not say so: {untold}", decision.id);
    }
}

#[test]
fn eu_clauses_protect_nothing_that_leaves_brazil() {
    let told =
        notice("lgpd", "[recipient.far]\nname = \"Far Ltd\"\ncountry = \"US\"\ntransfer = { mechanism = \"scc\" }");
    assert!(told.starts_with("## Data outside Brazil") && told.contains("missing"), "{told}");
    let near = notice("lgpd", "[recipient.near]\nname = \"Near Ltd\"\ncountry = \"IE\"");
    assert!(near.contains("The Brazilian data protection authority has found"), "{near}");
}

#[test]
fn what_holds_of_several_recipients_is_said_once() {
    let one = |id: &str, copy: &str| {
        let transfer = format!("transfer = {{ mechanism = \"scc\", copy = \"{copy}\" }}");
        format!("[recipient.{id}]\nname = \"{id} Ltd\"\ncountry = \"US\"\n{transfer}\n")
    };
    let told = notice("gdpr", &[one("one", "Write"), one("two", "Write"), one("three", "Call")].concat());
    assert!(told.contains("**one Ltd** and **two Ltd** work in the United States."), "{told}");
    assert!(told.contains("**three Ltd** works in the United States."), "{told}");
    assert_eq!(told.matches("standard clauses").count(), 2, "{told}");
}

#[test]
fn who_can_reach_data_from_abroad_is_told_as_a_recipient_with_what_protects_them() {
    let register = "language = \"en\"\n[controller.a]\nname = \"A Ltd\"\ncountry = \"DE\"\nemail = \"a@a.example\"\n\
        [purpose.account]\ntitle = \"run your account\"\nlegal_basis = \"contract\"\nrecipients = [\"cloud\"]\n\
        [recipient.cloud]\nname = \"Cloud GmbH\"\njob = \"runs servers\"\nrole = \"processor\"\ncountry = \"DE\"\n\
        access = [\"help\"]\n\
        [recipient.help]\nname = \"Cloud Help Pvt\"\njob = \"mends servers\"\nrole = \"sub_processor\"\ncountry = \"IN\"\n\
        transfer = { mechanism = \"scc\", copy = \"Write to us\" }\naccess = [\"cloud\"]\n\
        [[document]]\nkind = \"notice\"\npath = \"notice\"\n[[document]]\nkind = \"record\"\npath = \"record\"\n";
    let all = render(&map_of(register, vec![field("email", "contact.email", &["account"], given)]));
    let notice = file(&all, "notice.md");
    let told = "Cloud Help Pvt in India, which mends servers. This company can reach the data at Cloud GmbH.";
    assert!(notice.contains(told), "{notice}");
    assert!(notice.contains("**Cloud Help Pvt** works in India. A contract with standard clauses"), "{notice}");
    let record = file(&all, "record.md");
    assert!(record.contains("Cloud Help Pvt (sub-processor; can reach the data at Cloud GmbH)"), "{record}");
}
