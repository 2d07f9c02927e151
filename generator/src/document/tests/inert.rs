//! Whatever stands in code or register, a document keeps its structure and shows the text as it is.

use proptest::prelude::*;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde_json::Value;

use super::{REGISTER, customer, map_of};
use crate::{
    datamap::DataMap,
    document::{Format, Options, Rendered, Templates, escape, html, render_all},
};

const HARMLESS: &str = "Zq";

/// Keys of values that are free text; texts for readers are found by their language.
const SLOTS: [&str; 13] = [
    "name",
    "address",
    "email",
    "phone",
    "website",
    "law",
    "reference",
    "owner",
    "version",
    "label",
    "table",
    "file",
    "package",
];

/// Replaces every free text of a data map.
fn poison(value: &mut Value, payload: &str) {
    match value {
        Value::Object(map) => {
            for (key, entry) in map {
                let slot = key == "en" || SLOTS.contains(&key.as_str());
                match entry {
                    Value::String(text) if slot => payload.clone_into(text),
                    Value::Object(inner) if slot && inner.get("value").is_some_and(Value::is_string) => {
                        inner.insert("value".to_owned(), Value::String(payload.to_owned()));
                    }
                    _ => poison(entry, payload),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| poison(item, payload)),
        _ => {}
    }
}

fn poisoned(payload: &str) -> Vec<Rendered> {
    poisoned_register(REGISTER, payload)
}

/// The documents of a register whose every free text is the payload.
pub(super) fn poisoned_register(register: &str, payload: &str) -> Vec<Rendered> {
    let mut fields = customer();
    fields[0].keys.label = Some("x".to_owned());
    let mut map = serde_json::to_value(map_of(register, fields)).expect("a data map is data");
    let documents = map["register"]["documents"].take();
    poison(&mut map, payload);
    map["register"]["documents"] = documents;
    let map: DataMap = serde_json::from_value(map).expect("only texts were replaced");
    let templates = Templates::built_in().expect("the built-in templates load");
    render_all(&map, &templates, &Options { evidence: Some(true) }).expect("any text renders")
}

/// The structure of Markdown without links, and its text without what sentences add.
fn read(markdown: &str) -> (Vec<String>, String) {
    let (mut structure, mut text) = (Vec::new(), String::new());
    for event in Parser::new_ext(markdown, html::options()) {
        match event {
            Event::Text(words) => text.push_str(&words),
            Event::Start(Tag::Link { dest_url, .. }) => {
                assert!(html::is_allowed(&dest_url), "a link to {dest_url}");
            }
            Event::End(TagEnd::Link) => {}
            other => structure.push(format!("{other:?}")),
        }
    }
    (structure, plain(&text))
}

fn plain(text: &str) -> String {
    text.to_lowercase().chars().filter(|c| !c.is_whitespace() && *c != '.').collect()
}

/// Names of the elements of a page in order, without links.
fn elements(page: &str) -> Vec<&str> {
    let tags = page.split('<').skip(1).filter_map(|tag| tag.split([' ', '>', '\n']).next());
    tags.filter(|tag| !matches!(*tag, "a" | "/a")).collect()
}

fn text_of(rendered: &Rendered) -> &str {
    std::str::from_utf8(&rendered.bytes).expect("documents are text")
}

fn check(payload: &str) {
    let cleaned = escape::clean(payload);
    for (harmless, hostile) in poisoned(HARMLESS).iter().zip(&poisoned(payload)) {
        let (expected, found) = (text_of(harmless), text_of(hostile));
        match hostile.format {
            Format::Md => {
                let (structure, text) = read(found);
                let (expected_structure, expected_text) = read(expected);
                assert_eq!(structure, expected_structure, "{payload:?} changes the structure of {}", hostile.path);
                assert_eq!(text, expected_text.replace(&plain(HARMLESS), &plain(&cleaned)), "{payload:?}");
            }
            Format::Html => assert_eq!(elements(found), elements(expected), "{payload:?} in {}", hostile.path),
            Format::Csv => check_cells(found, expected),
            // Names of the store and checked words alone; `document/store.rs` escapes them all the same.
            Format::Xcprivacy => assert_eq!(found, expected),
            Format::Json | Format::Docx | Format::Pdf | Format::Xlsx | Format::Svg | Format::Mmd | Format::Dot => {}
        }
    }
}

fn check_cells(found: &str, expected: &str) {
    let rows = |text: &str| {
        let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
        let rows: Result<Vec<_>, _> = reader.records().collect();
        rows.expect("the file is CSV")
    };
    let (found, expected) = (rows(found), rows(expected));
    assert_eq!(found.len(), expected.len());
    for cell in found.iter().flatten() {
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?} is a formula");
    }
}

#[test]
fn known_payloads_stay_text() {
    for payload in [
        "<script>alert(1)</script>",
        "](javascript:alert(1))",
        "[x](javascript:alert(1))",
        "![x](https://tracker.example/p.png)",
        "<a href=\"javascript:x\">y</a>",
        "a | b | c",
        "a `b` ``c",
        "x\n\n# heading\n\n- item\n",
        "x\n---\n",
        "---",
        "===",
        "12. x",
        "=cmd|' /C calc'!A0",
        "@SUM(1)",
        "x\u{202e}y\u{0}z\u{fdd0}\u{fdd1}\u{fde1}q\u{fde2}",
        "{{ controller.name }} {% if x %} { $n }",
        "&lt;b&gt; &#60;script&#62;",
        "**a** _b_ ~~c~~",
        "\\",
        "a\\",
        "[x]: https://e.example",
        "Inc.",
        "x!",
        "\"quoted\" (bracketed)",
    ] {
        check(payload);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_stays_text(payload in hostile()) {
        check(&payload);
    }
}

/// Texts made of what has a meaning somewhere, around a letter so that something is left to show.
fn hostile() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        Just("<script>"),
        Just("</td>"),
        Just("]("),
        Just("javascript:"),
        Just("|"),
        Just("`"),
        Just("```"),
        Just("\n"),
        Just("\n\n"),
        Just("# "),
        Just("- "),
        Just("> "),
        Just("1. "),
        Just("*"),
        Just("**"),
        Just("_"),
        Just("~"),
        Just("["),
        Just("]"),
        Just("!"),
        Just("\\"),
        Just("&amp;"),
        Just("&"),
        Just("<!--"),
        Just("-->"),
        Just("="),
        Just("+"),
        Just("@"),
        Just("\t"),
        Just("\u{202e}"),
        Just("\u{0}"),
        Just("\u{fdd0}"),
        Just("\u{fde2}"),
        Just("{{"),
        Just("}}"),
        Just("{"),
        Just("$"),
        Just("'"),
        Just("\""),
        Just(" "),
        Just("."),
        Just("é"),
        Just("x"),
        Just("https://e.example/"),
        Just("(c)"),
    ];
    let tokens = prop::collection::vec(token, 0..5);
    (tokens.clone(), tokens).prop_map(|(before, after)| format!("{}w{}", before.concat(), after.concat()))
}
