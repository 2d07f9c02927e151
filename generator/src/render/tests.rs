use fieldnote_schema::Place;

use super::{Report, Sources, Summary, github, human, json, junit, markdown, sarif, visible, visible_line};
use crate::{
    collect::tree::MemoryTree,
    finding::{Finding, Label, Level},
};

const REGISTER: &str = "\
[recipient.mailer]
name = \"Mail Ltd\"
job = \"sends our newsletter\"
country = \"US\"
";

const CODE: &str = "\
pub struct Subscriber {
    #[personal_data(category = \"contact.email\")]
    pub email: String,
}
";

fn finding() -> Finding {
    Finding {
        code: "missing-safeguard".into(),
        level: Level::Error,
        message: "personal data go to United States without a transfer safeguard".into(),
        primary: Label { place: Place::new("fieldnote.toml", 4, 1), text: "is outside the EEA".into() },
        related: vec![
            Label { place: Place::new("fieldnote.toml", 1, 12), text: "this recipient".into() },
            Label { place: Place::new("src/lib.rs", 3, 9), text: "goes there for the purpose `newsletter`".into() },
        ],
        cure: "add `transfer = { mechanism = \"scc\" }`".into(),
        law: vec!["GDPR Art. 13(1)(f)".into(), "GDPR Art. 44".into(), "FADP Art. 16".into()],
        subject: "recipient.mailer".into(),
    }
}

fn render(findings: &[Finding], tree: &MemoryTree, color: bool) -> String {
    let summary = Summary { errors: findings.len(), records: 18, fields: 97, ..Summary::default() };
    human::render(&Report { findings, summary }, "", &Sources::new(tree), human::Options { color, width: 100 })
}

fn tree() -> MemoryTree {
    MemoryTree::new().with("fieldnote.toml", REGISTER).with("src/lib.rs", CODE)
}

#[test]
fn a_finding_shows_the_lines_it_is_about_in_code_and_register() {
    insta::assert_snapshot!(render(&[finding()], &tree(), false));
}

#[test]
fn many_findings_of_one_rule_take_a_line_each_behind_the_first_five() {
    let many: Vec<Finding> = (1..=8).map(|n| Finding { subject: format!("recipient.r{n}"), ..finding() }).collect();
    let text = render(&many, &tree(), false);
    assert_eq!(text.matches("error[missing-safeguard]").count(), 5, "{text}");
    let brief = "and 3 more [missing-safeguard]\n  fieldnote.toml:4:1: personal data go to United States";
    assert!(text.contains(brief), "{text}");
    assert!(text.contains(" [recipient.r8]\n") && text.contains("= subject: recipient.r1\n"), "{text}");
    assert_eq!(render(&many[..6], &tree(), false).matches("error[missing-safeguard]").count(), 6);
}

#[test]
fn a_finding_about_a_file_that_is_gone_still_says_where() {
    let mut finding = finding();
    finding.related.clear();
    finding.primary.place.line = 400;
    let text = render(&[finding], &tree(), false);
    assert!(text.contains("--> fieldnote.toml:400:1"), "{text}");
    let text = render(
        &[Finding { primary: Label { place: Place::file("gone.toml"), text: String::new() }, ..self::finding() }],
        &tree(),
        false,
    );
    assert!(text.contains("--> gone.toml\n"), "{text}");
}

#[test]
fn nothing_found_is_said_in_so_many_words() {
    let text = render(&[], &tree(), false);
    assert!(text.starts_with("No findings in 18 records, 97 fields\nChecked: "), "{text}");
}

#[test]
fn no_text_of_code_or_register_steers_the_terminal() {
    let evil = "\u{1b}[31mred\u{9b}2J\u{202e}\u{7}\r";
    let register = format!("[recipient.mailer]\nname = \"{evil}\"\ncountry = \"US\" # {evil}\ncountry = \"US\"\n");
    let tree = MemoryTree::new().with("fieldnote.toml", register.as_bytes()).with(evil, "x");
    let mut finding = finding();
    finding.primary.place = Place::new("fieldnote.toml", 2, 1);
    for text in [&mut finding.message, &mut finding.code, &mut finding.cure, &mut finding.primary.text] {
        text.push_str(evil);
        text.push_str("\nerror: forged");
    }
    finding.law.push(evil.into());
    finding.related.push(Label { place: Place::new(evil, 1, 1), text: evil.into() });
    finding.related.push(Label { place: Place::file(format!("{evil}gone")), text: evil.into() });
    let text = render(&[finding], &tree, false);
    assert!(!text.chars().any(|c| c.is_control() && c != '\n' || c == '\u{202e}'), "{text:?}");
    assert!(!text.lines().any(|line| line.starts_with("error: forged")), "{text}");
}

#[test]
fn every_place_in_a_file_can_be_shown() {
    let tree = MemoryTree::new().with("fieldnote.toml", "ä = \"ö\" # ü\r\n[x\n\"open\n\tb='c'\n");
    for line in 0..8 {
        for column in 0..14 {
            let mut finding = finding();
            finding.primary.place = Place::new("fieldnote.toml", line, column);
            let text = render(&[finding], &tree, true);
            assert!(text.contains("fieldnote.toml"), "{line}:{column}");
        }
    }
}

#[test]
fn json_can_be_read_back() {
    let findings = [finding()];
    let text = json::render(&Report { findings: &findings, summary: Summary::default() }).expect("plain data");
    let read: json::Findings = serde_json::from_str(&text).expect("our own form");
    assert_eq!(read.findings, findings);
    assert_eq!(read.format, json::FORMAT);
}

#[test]
fn invisible_characters_become_visible_one_by_one() {
    assert_eq!(visible("a\u{1b}[0m\u{9b}b\u{200b}\u{e0041}\u{7f}\n"), "a␛[0m�b��␡\n");
    assert_eq!(visible_line("a\nb\tc"), "a b c");
    assert_eq!(visible("Straße 日本"), "Straße 日本");
}

/// A finding whose every text tries to become something else in each format.
fn hostile() -> Finding {
    let mut finding = finding();
    let evil = "<script>\"&'|`[x](javascript:y) @all %0A::error::z,w\u{1b}]0;t\u{7}\n::error::forged\r";
    for text in [&mut finding.message, &mut finding.cure, &mut finding.subject, &mut finding.primary.text] {
        text.push_str(evil);
    }
    finding.primary.place.file = format!("a b,c:{evil}.toml");
    finding.law.push(evil.into());
    finding
}

#[test]
fn hostile_text_stays_text_in_every_format() {
    let findings = [hostile()];
    let report = Report { findings: &findings, summary: Summary { errors: 1, ..Summary::default() } };

    let commands = github::render(&report);
    assert_eq!(commands.lines().count(), 1, "{commands}");
    assert!(!commands.contains(['\u{1b}', '\r']), "{commands}");
    let (properties, _) = commands.split_once(' ').and_then(|(_, rest)| rest.split_once("::")).expect("a command");
    let names: Vec<&str> = properties.split(',').filter_map(|it| it.split_once('=')).map(|(name, _)| name).collect();
    assert_eq!(names, ["title", "file", "line", "col"]);

    let xml = junit::render(&report);
    assert!(!xml.contains("<script") && !xml.contains('\u{1b}') && xml.contains("&lt;script&gt;&quot;&amp;"), "{xml}");

    let comment = markdown::render(&report);
    let live = comment.replace("\\]", "").replace("\\<", "");
    assert!(!live.contains("@all") && !live.contains("](") && !live.contains("<script"), "{comment}");
    let row = comment.lines().find(|line| line.starts_with("| 🔴")).expect("a row");
    assert_eq!(row.replace("\\|", "").matches('|').count(), 5, "{row}");

    let log: serde_json::Value = serde_json::from_str(&sarif::render(&report).expect("plain data")).expect("JSON");
    let uri = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    assert!(uri.as_str().is_some_and(|uri| !uri.contains([' ', ':', '<', '"'])), "{uri}");
}

#[test]
fn quoted_names_are_code_in_a_comment() {
    let findings = [finding()];
    let comment = markdown::render(&Report { findings: &findings, summary: Summary::default() });
    assert!(comment.contains("add `transfer = { mechanism = \"scc\" }` |"), "{comment}");
    assert!(comment.contains("(GDPR Art. 13(1)(f), 44; FADP Art. 16)"), "{comment}");
}

#[test]
fn a_finding_keeps_its_fingerprint_when_lines_move() {
    let mut moved = finding();
    moved.primary.place.line += 7;
    let fingerprints = |findings: &[Finding]| {
        let text = sarif::render(&Report { findings, summary: Summary::default() }).expect("plain data");
        let log: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let results = log["runs"][0]["results"].as_array().expect("results").clone();
        results.iter().map(|result| result["partialFingerprints"]["subject/v1"].to_string()).collect::<Vec<_>>()
    };
    assert_eq!(fingerprints(&[finding()]), fingerprints(&[moved.clone()]));
    let twice = fingerprints(&[finding(), moved]);
    assert_ne!(twice[0], twice[1]);
}
