//! The record of a processor, the essence of a joint arrangement, the screening and the retention schedule.

use super::{customer, file, map_of};
use crate::document::{Options, Rendered, Templates, render_all};

const REGISTER: &str = include_str!("register.toml");

const MORE: &str = r#"
[purpose.hosting]
title = "run the shop of a friend"
clients = ["quay"]
recipients = ["mailer"]
retention = "account_lifetime"

[client.quay]
name = "Quay Books Ltd"
email = "hello@quay.example"
processing = "hosting a shop"

[client.nobody]

[controller.harbour.joint.guild]
name = "Guild of Bookshops"
email = "privacy@guild.example"
arrangement = "We sell, the guild counts"

[recipient.guild]
name = "Guild of Bookshops"
role = "joint_controller"

[retention.forgotten]
period = "P9Y"

[[document]]
kind = "processor_record"

[[document]]
kind = "joint_essence"

[[document]]
kind = "dpia_screening"

[[document]]
kind = "retention_schedule"
"#;

fn rendered(change: impl FnOnce(String) -> String) -> Vec<Rendered> {
    let own = REGISTER.split("[[document]]").next().unwrap_or_default();
    let own = own.replacen("recipients = []", "recipients = [\"guild\"]", 1);
    let templates = Templates::built_in().expect("the built-in templates load");
    let map = map_of(&change(format!("{own}\n{MORE}")), customer());
    render_all(&map, &templates, &Options::default()).expect("it renders")
}

fn facts<'r>(rendered: &'r [Rendered], kind: &str) -> Vec<(&'r str, &'r str)> {
    let document = rendered.iter().find(|it| it.kind.key() == kind).expect("the register asks for it");
    document.facts.iter().map(|said| (said.evidence.fact.as_str(), said.evidence.item.as_str())).collect()
}

#[test]
fn the_record_of_a_processor_has_a_part_for_each_client() {
    let all = rendered(|register| register);
    let record = file(&all, "processor_record.md");
    assert!(record.contains("## For Quay Books Ltd"), "{record}");
    assert!(record.contains("| Categories of processing | hosting a shop |"), "{record}");
    assert!(record.contains("missing: name of the client nobody"), "{record}");
    assert!(!record.contains("Run your account"), "what we do for ourselves is no part of it: {record}");
    let facts = facts(&all, "processor_record");
    for fact in ["name", "contact", "processing_categories"] {
        assert!(facts.contains(&(&format!("processor.clients.*.{fact}"), "quay")), "{fact}: {facts:?}");
    }
    let csv = file(&all, "processor_record.csv");
    assert!(csv.starts_with("Processor,Representative,Data protection officer,On behalf of,"), "{csv}");
}

#[test]
fn the_essence_says_who_does_what_and_that_rights_hold_against_each() {
    let all = rendered(|register| register);
    let essence = file(&all, "joint_essence.md");
    assert!(essence.contains("## Together with Guild of Bookshops"), "{essence}");
    assert!(essence.contains("We sell, the guild counts."), "{essence}");
    assert!(essence.contains("with each of us and against each of us"), "{essence}");
    assert!(essence.contains("missing: whom people turn to about guild"), "{essence}");
    let facts = facts(&all, "joint_essence");
    assert!(facts.contains(&("joint_controllers.*.rights_statement", "guild")), "{facts:?}");
}

#[test]
fn a_screening_answers_from_the_data_map_and_leaves_open_what_nobody_said() {
    let all = rendered(|register| register);
    let screening = file(&all, "dpia_screening.md");
    assert!(
        screening.contains("| Are the data sensitive or very personal? (WP 248 rev.01, criterion 4) | Yes: health. |")
    );
    assert!(screening.contains("open question, to be answered for account"), "{screening}");
    assert!(screening.contains("what the screening of account came to"), "{screening}");
    assert!(!screening.contains("hosting"), "{screening}");
}

#[test]
fn an_answer_that_somebody_declared_stands_in_the_screening_with_their_name() {
    let declared = "[[declaration]]\nwhat = \"not_large_scale\"\nby = \"Ada\"\non = 2026-03-01\n";
    let own = "legal_basis = \"contract\"\ndpia.screening.evaluation = \"Yes, a little\"";
    let all = rendered(|register| register.replacen("legal_basis = \"contract\"", own, 1) + declared);
    let screening = file(&all, "dpia_screening.md");
    assert!(screening.contains("| No, as declared by Ada on 1 March 2026. |"), "{screening}");
    assert!(screening.contains("| Yes, a little. |"), "{screening}");
}

#[test]
fn who_denies_that_there_are_children_has_not_answered_for_all_vulnerable_people() {
    let declared = "[[declaration]]\nwhat = \"no_children\"\nby = \"Ada\"\non = 2026-03-01\n";
    let all = rendered(|register| register + declared);
    let vulnerable = file(&all, "dpia_screening.md").lines().find(|line| line.contains("criterion 7"));
    let vulnerable = vulnerable.expect("the question is asked");
    assert!(vulnerable.contains("show nothing of the kind") && !vulnerable.contains("Ada"), "{vulnerable}");
}

#[test]
fn no_screening_says_that_no_assessment_is_needed() {
    for (language, path, text) in fieldnote_templates::MESSAGES {
        let words = ["not needed", "not required", "no assessment is", "nicht erforderlich", "pas nécessaire"];
        let dpia = text.lines().filter(|line| line.starts_with("dpia-"));
        for line in dpia {
            assert!(words.iter().all(|it| !line.contains(it)), "{language} {path}: {line}");
        }
    }
}

#[test]
fn the_schedule_names_what_a_rule_keeps_and_what_is_open() {
    let all = rendered(|register| register);
    let schedule = file(&all, "retention_schedule.md");
    assert!(schedule.contains("## Account lifetime"), "{schedule}");
    assert!(schedule.contains("| Purpose | run your account;"), "{schedule}");
    assert!(schedule.contains("## For 90 days"), "periods of fields stand there, too: {schedule}");
    assert!(schedule.contains("- No data are kept by the rule forgotten."), "{schedule}");
    let csv = file(&all, "retention_schedule.csv");
    assert!(csv.starts_with("Rule,Period,Reason,Law,Elsewhere,Purpose,"), "{csv}");
}

#[test]
fn a_rule_is_called_by_its_title_and_never_by_an_id_in_another_language() {
    let also = "kind = \"retention_schedule\"\nlanguages = [\"en\", \"de\"]";
    let all = rendered(|register| register.replace("kind = \"retention_schedule\"", also));
    let german = file(&all, "retention_schedule.de.md");
    assert!(!german.contains("Account lifetime"), "{german}");
    let all = rendered(|register| {
        let titled = "[retention.account_lifetime]\ntitle = { en = \"Accounts\", de = \"Kundenkonten\" }";
        register.replace("[retention.account_lifetime]", titled).replace("kind = \"retention_schedule\"", also)
    });
    assert!(file(&all, "retention_schedule.en.md").contains("## Accounts"));
    let german = file(&all, "retention_schedule.de.md");
    assert!(german.contains("## Kundenkonten"), "{german}");
}

#[test]
fn what_lies_outside_the_code_goes_by_its_title_in_each_language() {
    let also = "kind = \"retention_schedule\"\nlanguages = [\"en\", \"de\"]";
    let letters = "[[holding]]\ntitle = { en = \"letters\", de = \"Briefe\" }\ncategories = [\"contact.address\"]\n\
                   subject = \"customer\"\npurposes = [\"account\"]\nretention = \"account_lifetime\"\n\n";
    let all = rendered(|register| {
        let register = register.replace("kind = \"retention_schedule\"", also);
        register + letters + "[[document]]\nkind = \"inventory\"\nlanguages = [\"de\"]\n"
    });
    for document in ["retention_schedule.de.md", "inventory.md"] {
        let german = file(&all, document);
        assert!(german.contains("| Briefe") && !german.contains("letters"), "{german}");
    }
}

#[test]
fn an_authority_or_a_joint_controller_without_a_name_is_a_gap() {
    let all = rendered(|register| {
        let nameless = |register: String, entry: &str| {
            let start = register.find(entry).expect("the register has it") + entry.len();
            let (before, after) = register.split_at(start);
            let (_, rest) = after.trim_start().split_once('\n').expect("its first key is the name");
            format!("{before}\n{rest}")
        };
        let register = nameless(register, "[controller.harbour.authority]");
        nameless(register, "[controller.harbour.joint.guild]") + "[[document]]\nkind = \"notice\"\n"
    });
    let notice = all.iter().find(|it| it.kind.key() == "notice").expect("the register asks for it");
    let gaps: Vec<_> = notice.gaps.iter().map(|gap| gap.evidence.path()).collect();
    for gap in ["complaints.authority", "joint_controllers.guild.name"] {
        assert!(gaps.iter().any(|it| it == gap), "{gap}: {gaps:?}");
    }
}

/// A document of a controller under one regime, with more in the register.
fn under(regime: &str, kind: &str, more: &str) -> String {
    let own = REGISTER.split("[[document]]").next().unwrap_or_default();
    let claims = format!("[[document]]\nkind = \"{kind}\"\nregimes = [\"{regime}\"]\n");
    let templates = Templates::built_in().expect("the built-in templates load");
    let map = map_of(&format!("{own}\n{more}\n{claims}"), customer());
    let all = render_all(&map, &templates, &Options::default()).expect("it renders");
    file(&all, &format!("{kind}.md")).to_owned()
}

#[test]
fn records_screenings_and_schedules_cite_the_law_that_they_are_kept_under() {
    for kind in ["record", "processor_record", "dpia_screening", "retention_schedule"] {
        for (regime, law) in [("fadp", "FADP"), ("lgpd", "LGPD")] {
            let text = under(regime, kind, "[client.quay]\nname = \"Quay\"\n");
            // What carries data out of another area is told by the law of that area, which is not the one at hand.
            assert!(text.contains(&format!(" {law}")), "{kind}: {text}");
            assert!(!text.contains("GDPR"), "{kind} under {law}: {text}");
        }
        assert!(under("gdpr", kind, "").contains("GDPR"), "{kind}");
    }
    let californian = under("ccpa", "dpia_screening", "");
    assert!(!californian.contains("GDPR") && californian.contains("§ 7150(b)"), "{californian}");
}

#[test]
fn swiss_documents_show_no_gap_where_no_legal_basis_is_asked_for() {
    let silent = "[purpose.reminders]\ntitle = \"remind you\"\nrecipients = []\n";
    let fields = |regime: &str| {
        let own = REGISTER.split("[[document]]").next().unwrap_or_default();
        let claims = format!("[[document]]\nkind = \"notice\"\nregimes = [\"{regime}\"]\n");
        let mut fields = customer();
        fields.push(super::field("pulse", "health.fitness", &["reminders"], super::given));
        let templates = Templates::built_in().expect("the built-in templates load");
        let map = map_of(&format!("{own}\n{silent}\n{claims}"), fields);
        let all = render_all(&map, &templates, &Options::default()).expect("it renders");
        file(&all, "notice.md").to_owned()
    };
    for gap in ["missing: legal basis of reminders", "missing: condition of Art. 9(2) for reminders"] {
        assert!(fields("gdpr").contains(gap) && !fields("fadp").contains(gap), "{gap}");
    }
}

#[test]
fn the_record_names_the_exceptions_that_it_relies_on_and_whose_data_they_are_about() {
    let claimed = "[[exception]]\narticle = \"gdpr-14-5-b\"\nitem = \"source.carrier\"\nreason = \"We have no address\"\n\
                   measures = \"We publish this notice\"\n";
    for (regime, law) in [("gdpr", "| GDPR Art. 14(5)(b) |"), ("uk-gdpr", "| UK GDPR Art. 14(5)(b) |")] {
        let record = under(regime, "record", claimed);
        let row = format!("{law} the carrier | We have no address. | We publish this notice. |");
        assert!(record.contains(&row), "{record}");
    }
    assert!(!under("fadp", "record", claimed).contains("Exceptions"), "Swiss law has none of that name");
    let elsewhere = claimed.replace("source.carrier", "source.nobody");
    assert!(!under("gdpr", "notice", &elsewhere).contains("What we leave out"), "its readers are not concerned");
}

#[test]
fn a_record_owes_the_name_of_the_officer_and_a_notice_only_the_way_there() {
    let nameless = |kind: &str| {
        let own = REGISTER.split("[[document]]").next().unwrap_or_default().replace("name = \"Dr. Ines Brandt\"\n", "");
        let templates = Templates::built_in().expect("the built-in templates load");
        let map = map_of(&format!("{own}[[document]]\nkind = \"{kind}\"\n"), customer());
        let all = render_all(&map, &templates, &Options::default()).expect("it renders");
        file(&all, &format!("{kind}.md")).to_owned()
    };
    assert!(nameless("record").contains("missing: name of the data protection officer"), "{}", nameless("record"));
    assert!(!nameless("notice").contains("missing: name of the data protection officer"));
    assert!(nameless("dpia_screening").contains("| Data protection officer | ["), "{}", nameless("dpia_screening"));
}

#[test]
fn statistics_need_no_consent_under_british_law_alone_and_can_be_refused_there() {
    let counter = "[[tracker]]\nname = \"counter\"\nparty = \"controller\"\npurpose = \"account\"\nlifetime = \"P30D\"\n\
                   consent = false\nexemption = \"statistics\"\n";
    let british = under("pecr", "notice", counter);
    assert!(british.contains("Yes. The law does not ask for your consent here, and you can refuse."), "{british}");
    assert!(british.contains("issing: how to refuse counter"), "{british}");
    let how = under("pecr", "notice", &format!("{counter}objection = \"Use the switch\"\n"));
    assert!(how.contains("Use the switch.") && !how.contains("issing: how to refuse"), "{how}");
    let union = under("eprivacy", "notice", counter);
    assert!(union.contains("missing: whether counter needs consent") && !union.contains("does not ask"), "{union}");
}

#[test]
fn what_two_retention_rules_say_of_the_policy_in_the_same_words_is_said_once() {
    let own = REGISTER.split("[[document]]").next().unwrap_or_default();
    let follows = |register: String, rule: &str| {
        register.replace(rule, &format!("{rule}\npolicy_followed = \"Erased as our policy says\""))
    };
    let register = follows(follows(own.to_owned(), "[retention.account_lifetime]"), "[retention.after_delivery]");
    let mut fields = customer();
    fields.push(super::field("parcel", "contact.address", &["account"], |keys| {
        super::given(keys);
        keys.retention = Some(fieldnote_schema::Retention::Rule { id: "after_delivery".to_owned() });
    }));
    let templates = Templates::built_in().expect("the built-in templates load");
    let map = map_of(&format!("{register}[[document]]\nkind = \"record\"\nregimes = [\"uk-gdpr\"]\n"), fields);
    let all = render_all(&map, &templates, &Options::default()).expect("it renders");
    let record = file(&all, "record.md");
    let account = record.split("### ").find(|part| part.starts_with("Run your account")).expect("it is recorded");
    assert_eq!(account.matches("Erased as our policy says").count(), 1, "{account}");
    let said = all[0].facts.iter().filter(|it| it.evidence.fact == "retention.*.policy_followed");
    let categories: Vec<_> = said.filter(|it| it.evidence.within == "account").map(|it| &it.evidence.item).collect();
    assert!(categories.len() > 1, "each category has its fact: {categories:?}");
}
