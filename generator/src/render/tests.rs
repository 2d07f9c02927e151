use fieldnote_schema::Place;

use super::{Report, Sources, Summary, human, json, visible, visible_line};
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
    human::render(&Report { findings, summary }, &Sources::new(tree), human::Options { color, width: 100 })
}

fn tree() -> MemoryTree {
    MemoryTree::new().with("fieldnote.toml", REGISTER).with("src/lib.rs", CODE)
}

#[test]
fn a_finding_shows_the_lines_it_is_about_in_code_and_register() {
    insta::assert_snapshot!(render(&[finding()], &tree(), false));
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
