//! What a register says, and what is said about a register that is not right.

use proptest::prelude::*;

use super::*;
use crate::{collect::tree::MemoryTree, finding::Level};

mod hostile;

fn read_one(text: &str) -> (Register, Vec<Finding>) {
    let tree = MemoryTree::new().with("fieldnote.toml", text).with("brand/logo.svg", "<svg/>");
    read(&tree, "fieldnote.toml").expect("the register is TOML")
}

/// Each finding as `line:column code: message (cure)`.
fn findings(text: &str) -> Vec<String> {
    read_one(text).1.iter().map(show).collect()
}

fn show(finding: &Finding) -> String {
    let place = &finding.primary.place;
    assert_eq!(finding.level, Level::Error);
    format!("{}:{} {}: {} ({})", place.line, place.column, finding.code, finding.message, finding.cure)
}

/// Every leaf of the JSON form as `path = leaf @ line:column`.
fn flat(value: &serde_json::Value) -> Vec<String> {
    let mut lines = Vec::new();
    let mut todo = vec![(String::new(), value)];
    while let Some((path, value)) = todo.pop() {
        let within = |key: &dyn std::fmt::Display| format!("{path}.{key}");
        match value {
            serde_json::Value::Object(map) if map.contains_key("value") && map.contains_key("place") => {
                let place = &map["place"];
                let at = format!("  @ {}:{}", place["line"], place["column"]);
                match &map["value"] {
                    inner if inner.is_string() || inner.is_boolean() => lines.push(format!("{path} = {inner}{at}")),
                    inner => {
                        lines.push(format!("{path}{at}"));
                        todo.push((path, inner));
                    }
                }
            }
            serde_json::Value::Object(map) => {
                todo.extend(map.iter().rev().map(|(key, value)| (within(key), value)));
            }
            serde_json::Value::Array(items) => {
                todo.extend(items.iter().enumerate().rev().map(|(i, value)| (within(&i), value)));
            }
            leaf => lines.push(format!("{path} = {leaf}")),
        }
    }
    lines
}

fn syntax_errors(tree: &MemoryTree) -> String {
    read(tree, "fieldnote.toml").expect_err("the register cannot be read").to_string()
}

/// Checks one register against the findings it is to give.
fn check(text: &str, expected: &[&str]) {
    let found = findings(text);
    assert_eq!(found, expected, "in {text}");
}

#[test]
fn every_section_of_the_design_is_read() {
    let (register, findings) = read_one(include_str!("tests/full.toml"));
    assert_eq!(findings.iter().map(show).collect::<Vec<_>>(), [""; 0]);
    insta::assert_snapshot!("full", flat(&serde_json::to_value(&register).unwrap()).join("\n"));
}

#[test]
fn a_register_can_be_read_back_from_its_json() {
    let (mut register, _) = read_one(include_str!("tests/full.toml"));
    // The picture is no part of what the register says; it is read anew.
    register.theme.as_mut().expect("a theme").value.image = None;
    let json = serde_json::to_string(&register).unwrap();
    assert_eq!(serde_json::from_str::<Register>(&json).unwrap(), register);
    assert!(!json.contains("null"));
}

#[test]
fn an_unknown_key_gets_the_near_miss_or_the_whole_list() {
    check(
        "[purpose.orders]\nlegal_bases = \"contract\"\n\n[event.order]\nwords = \"you order\"\n",
        &[
            "2:1 unknown-key: `purpose.orders` has no key `legal_bases` (did you mean `legal_basis`?)",
            "5:1 unknown-key: `event.order` has no key `words` (write `title`)",
        ],
    );
    check(
        "[recipients.mailer]\n",
        &["1:2 unknown-key: the register has no key `recipients` (did you mean `recipient`?)"],
    );
}

#[test]
fn a_word_that_no_vocabulary_has_gets_a_near_miss() {
    check(
        r#"
[purpose.a]
legal_basis = "legitimate_interest"
art9 = "explicit-consent"
kind = "marketing.email"
provision = "must"
[recipient.b]
role = "procesor"
transfer = { mechanism = "sccs", framework = "eu-us-dfp" }
[category.c]
parent = "contact.mail"
[subject.d]
parent = "customers"
[measure.hashin]
[system.e]
measures = ["encryption_at_rest", "backups"]
"#,
        &[
            "3:15 unknown-value: `purpose.a.legal_basis` is `legitimate_interest`, which is no legal basis (did you mean `legitimate_interests`?)",
            "4:8 unknown-value: `purpose.a.art9` is `explicit-consent`, which is no condition for special categories (did you mean `explicit_consent`?)",
            "5:8 unknown-value: `purpose.a.kind` is `marketing.email`, which is no kind of purpose (did you mean `marketing.direct.email`?)",
            "6:13 unknown-value: `purpose.a.provision` is `must`, which is no choice here (write `contract`, `law` or `optional`)",
            "8:8 unknown-value: `recipient.b.role` is `procesor`, which is no role (did you mean `processor`?)",
            "9:26 unknown-value: `recipient.b.transfer.mechanism` is `sccs`, which is no transfer mechanism (did you mean `scc`?)",
            "9:46 unknown-value: `recipient.b.transfer.framework` is `eu-us-dfp`, which is no framework (did you mean `eu-us-dpf`?)",
            "11:10 unknown-value: `category.c.parent` is `contact.mail`, which is no category (did you mean `contact.email`?)",
            "13:10 unknown-value: `subject.d.parent` is `customers`, which is no data subject (did you mean `customer`?)",
            "14:10 missing-key: `measure.hashin` has no `title` (give it a title, since no built-in measure has this name)",
            "16:35 unknown-value: `system.e.measures` is `backups`, which is no measure (did you mean `backup`?)",
        ],
    );
}

#[test]
fn a_word_that_is_near_to_none_leads_to_the_list() {
    check(
        "[purpose.a]\nkind = \"zebra\"\nlegal_basis = \"zebra\"\n",
        &[
            "2:8 unknown-value: `purpose.a.kind` is `zebra`, which is no kind of purpose (`cargo fieldnote list purposes` shows them all)",
            "3:15 unknown-value: `purpose.a.legal_basis` is `zebra`, which is no legal basis (write `consent`, `contract`, `legal_obligation`, `vital_interests`, `public_task`, `legitimate_interests` or `recognised_interest`)",
        ],
    );
}

#[test]
fn values_of_the_wrong_form_say_what_to_write() {
    check(
        r#"
[controller.Main]
[controller.a]
name = ""
country = "UK"
email = "privacy at example.org"
website = "example.org"
markets = ["Germany", "EU", "US-CA"]
about = { de = "Bücher" }
[retention.b]
period = "2 years"
[retention.c]
period = 30
[[tracker]]
name = "sid"
consent = "yes"
[[declaration]]
what = "nothing_sold"
by = "Ada"
on = "2026-02-30"
"#,
        &[
            "2:13 invalid-id: `controller.Main` is `Main`, which is no id (write `main`: an id begins with a small letter and has small letters, digits and `_`)",
            r#"4:8 empty-value: `controller.a.name` is empty (fill it in, leave the key out, or write "pending")"#,
            "5:11 unknown-country: `controller.a.country` is `UK`, which is no country code (write `GB`)",
            "6:9 invalid-address: `controller.a.email` is `privacy at example.org`, which is no email address (write one address, such as `privacy@example.org`)",
            "7:11 invalid-address: `controller.a.website` is `example.org`, which is no web address (write the whole address, beginning with `https://`)",
            "8:12 unknown-country: `controller.a.markets` is `Germany`, which is no country, area or region (write `DE`)",
            r#"9:11 missing-key: `controller.a.about` has no words in the default language `en` (add `en = ".."`)"#,
            "11:10 invalid-duration: `retention.b.period` is `2 years`, which is no ISO 8601 duration (write `P2Y`)",
            "13:10 wrong-type: `retention.c.period` is a number, not a string (write a string)",
            "16:11 wrong-type: `tracker.1.consent` is a string, not `true` or `false` (write `true` or `false`)",
            "20:6 invalid-date: `declaration.1.on` is `2026-02-30`, which is no day of the calendar (write it as YYYY-MM-DD, such as 2026-10-01)",
        ],
    );
}

#[test]
fn entries_that_mean_nothing_without_a_key_ask_for_it() {
    check(
        "[[document]]\npath = \"notice\"\n[category.x]\n[measure.moat]\n",
        &[
            r#"1:1 missing-key: `document.1` has no `kind` (say which document it is: `kind = "notice"`)"#,
            r#"3:11 missing-key: `category.x` has no `parent` (name the built-in category it belongs under: `parent = "commerce.purchases"`)"#,
            "4:10 missing-key: `measure.moat` has no `title` (give it a title, since no built-in measure has this name)",
        ],
    );
}

#[test]
fn one_id_in_two_files_shows_both_places() {
    let tree = MemoryTree::new()
        .with("fieldnote.toml", "include = [\"legal/*.toml\"]\n[purpose.a]\ntitle = \"one\"\n[theme]\n")
        .with("legal/x.toml", "[purpose.a]\ntitle = \"two\"\n[purpose.b]\n[theme]\n");
    let (register, findings) = read(&tree, "fieldnote.toml").unwrap();
    assert_eq!(register.files, ["fieldnote.toml", "legal/x.toml"]);
    assert_eq!(register.purposes["a"].value.title.as_ref().unwrap().value.get("en"), Some("one"));
    assert_eq!(register.purposes.keys().collect::<Vec<_>>(), ["a", "b"]);
    let places: Vec<_> =
        findings.iter().map(|f| format!("{} {} {}", f.code, f.primary.place, f.related[0].place)).collect();
    assert_eq!(
        places,
        [
            "duplicate-entry legal/x.toml:1:10 fieldnote.toml:2:10",
            "duplicate-entry legal/x.toml:4:2 fieldnote.toml:4:2"
        ]
    );
}

#[test]
fn what_holds_for_all_files_stands_in_the_first() {
    let tree = MemoryTree::new()
        .with("fieldnote.toml", "include = [\"a.toml\"]\n")
        .with("a.toml", "include = [\"b.toml\"]\nlanguage = \"de\"\n");
    let (register, findings) = read(&tree, "fieldnote.toml").unwrap();
    assert_eq!(register.files, ["fieldnote.toml", "a.toml"]);
    let said: Vec<_> = findings.iter().map(|it| format!("{} {}", it.primary.place, it.message)).collect();
    assert_eq!(
        said,
        [
            "a.toml:1:1 `include` stands in a file that another one includes",
            "a.toml:2:1 `language` stands in a file that another one includes"
        ]
    );
}

#[test]
fn an_output_path_that_leads_out_is_a_finding_and_no_other_path() {
    let (register, findings) = read_one("[[document]]\nkind = \"notice\"\npath = \"../x\"\n");
    assert_eq!(findings.iter().map(|it| it.code.as_str()).collect::<Vec<_>>(), ["invalid-path"]);
    assert_eq!(register.documents[0].value.path.as_ref().unwrap().value, "../x");
}

#[test]
fn includes_stay_inside_and_match_something() {
    check(
        "include = [\"../secret.toml\", \"/etc/x.toml\", \"legal/*.toml\", \"fieldnote.toml\"]\n",
        &[
            "1:12 invalid-path: `include` is `../secret.toml`, which is no path inside the workspace (write a path with `/` that is relative and stays inside, such as `legal/notice`)",
            "1:30 invalid-path: `include` is `/etc/x.toml`, which is no path inside the workspace (write a path with `/` that is relative and stays inside, such as `legal/notice`)",
            "1:45 unmatched-include: `include` names `legal/*.toml`, which no file matches (correct the path, or take it out)",
        ],
    );
}

#[test]
fn a_pending_fact_is_absent_and_written_down() {
    let (register, findings) = read_one(
        "[purpose.a]\nlegal_basis = \"pending\"\nrecipients = { pending = \"legal team\", until = 2026-12-01 }\n\
         [controller.c]\ndpo = { pending = \"board\" }\n[purpose.b]\ntitle = { pending = 3, soon = true }\n",
    );
    let pending: Vec<_> = register
        .pending
        .iter()
        .map(|p| (p.key.as_str(), p.owner.as_deref(), p.until.as_deref(), p.place.to_string()))
        .collect();
    assert_eq!(
        pending,
        [
            ("controller.c.dpo", Some("board"), None, "fieldnote.toml:5:1".to_owned()),
            ("purpose.a.legal_basis", None, None, "fieldnote.toml:2:1".to_owned()),
            ("purpose.a.recipients", Some("legal team"), Some("2026-12-01"), "fieldnote.toml:3:1".to_owned()),
            ("purpose.b.title", None, None, "fieldnote.toml:7:1".to_owned()),
        ]
    );
    let terms = &register.purposes["a"].value.terms;
    assert!(terms.legal_basis.is_none() && terms.recipients.is_none());
    assert_eq!(findings.len(), 2, "{findings:?}");
}

#[test]
fn no_recipients_is_not_the_same_as_nothing_said() {
    let (register, _) = read_one("[purpose.a]\nrecipients = []\n[purpose.b]\n");
    assert_eq!(register.purposes["a"].value.terms.recipients, Some(Vec::new()));
    assert_eq!(register.purposes["b"].value.terms.recipients, None);
}

#[test]
fn every_syntax_error_of_every_file_is_named() {
    let tree = MemoryTree::new()
        .with("fieldnote.toml", "include = \"b.toml\"\na = \nb = 1 2\n[c\n")
        .with("b.toml", "a = 1\na = 2\n");
    assert_eq!(
        syntax_errors(&tree),
        "the register cannot be read\n  \
         fieldnote.toml:2:5: string values must be quoted, expected literal string\n  \
         fieldnote.toml:3:5: string values must be quoted, expected literal string\n  \
         fieldnote.toml:4:3: unclosed table, expected `]`\n  \
         b.toml:2:1: `a` stands on line 1 already: remove one of the two"
    );
}

#[test]
fn bytes_that_are_no_text_are_an_error_with_their_place() {
    let tree = MemoryTree::new().with("fieldnote.toml", b"a = 1\n# \xc3\xbc\xff\n".to_vec());
    assert_eq!(
        syntax_errors(&tree),
        "the register cannot be read\n  fieldnote.toml:2:4: this byte is no UTF-8: save the file as UTF-8"
    );
}

#[test]
fn a_missing_register_leads_to_init() {
    assert_eq!(
        syntax_errors(&MemoryTree::new()),
        "there is no register at fieldnote.toml: `cargo fieldnote init` writes one from what the code says"
    );
}

#[test]
fn deep_nesting_is_an_error_and_no_overflow() {
    for text in [
        format!("a = {}", "[".repeat(100_000)),
        format!("a = {}", "{ a = ".repeat(100_000)),
        format!("a{}", ".a".repeat(100_000)),
    ] {
        let tree = MemoryTree::new().with("fieldnote.toml", text);
        assert!(matches!(read(&tree, "fieldnote.toml"), Err(Error::Invalid { .. })));
    }
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in "(\\PC|\n|[\\[\\]{}=\",.'#]|purpose|document|title|pending|2026-01-01){0,60}") {
        let _ = read(&MemoryTree::new().with("fieldnote.toml", text), "fieldnote.toml");
    }

    #[test]
    fn no_value_makes_the_reader_panic(
        key in prop::sample::select(KEYS),
        value in prop::sample::select(VALUES),
        word in "\\PC{0,20}|.{0,20}",
    ) {
        let value = value.replace('?', &toml::Value::String(word).to_string());
        let text = format!("{key} = {value}\n");
        let _ = read(&MemoryTree::new().with("fieldnote.toml", text), "fieldnote.toml");
    }
}

const KEYS: &[&str] = &[
    "language",
    "include",
    "controller.a.country",
    "controller.a.representative",
    "controller.a.markets",
    "purpose",
    "purpose.a",
    "purpose.a.title",
    "purpose.a.use",
    "purpose.a.dpia",
    "purpose.a.provision",
    "retention.a.period",
    "recipient.a.transfer.checked_on",
    "recipient.a.transfer.framework",
    "record",
    "document",
    "lint.some-code",
    "review.approval",
    "theme.accent",
    "theme.accent_dark",
    "theme.logo",
];

const VALUES: &[&str] = &[
    "?",
    "[?]",
    "[[?]]",
    "{ en = ? }",
    "{ ? = ? }",
    "{ pending = ? }",
    "{ a = ? }",
    "{ a = { ? = ? } }",
    "[{ ? = 1 }]",
    "[{ path = ?, fields = { a = ?, b = { retention = ? } } }]",
    "-1",
    "1e400",
    "true",
    "2026-01-01",
    "10:00:00",
    "nan",
];

#[test]
fn the_register_of_the_bookshop_is_clean() {
    assert_eq!(findings(include_str!("../../../examples/bookshop/fieldnote.toml")), [""; 0]);
}

#[test]
fn a_denial_has_somebody_behind_it() {
    check(
        "[[declaration]]\nwhat = \"nothing_sold\"\n",
        &[
            "1:1 missing-key: `declaration.1` has no `by` (say who declares it: `by = \"Ada Lund, privacy lead\"`)",
            "1:1 missing-key: `declaration.1` has no `on` (say when: `on = 2026-12-01`)",
        ],
    );
}
