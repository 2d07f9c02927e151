//! The examples end to end: their committed documents are fresh, follow the register, and leave nothing out.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use cargo_fieldnote::{
    Env, ExitStatus,
    collect::{source, tree::DirTree},
    datamap::DataMap,
    document::{self, Format, Kind, Rendered, Templates},
    join,
    register::{self, model::At},
    run,
};
use serde_json::Value;

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples")
}

/// What a run of the command line left behind.
pub(crate) struct Run {
    pub(crate) status: ExitStatus,
    pub(crate) out: String,
    pub(crate) err: String,
}

pub(crate) fn fieldnote(dir: &Path, args: &[&str]) -> Run {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let status = run(args, dir, &Env::default(), &mut out, &mut err);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the command writes UTF-8");
    Run { status, out: text(out), err: text(err) }
}

/// Sources and register of an example, copied without its documents so that all of them are written anew.
pub(crate) fn copy_of(example: &str) -> tempfile::TempDir {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).expect("the temporary folder can be written");
        for entry in fs::read_dir(from).expect("the example is there") {
            let entry = entry.expect("the example can be read");
            let (path, target) = (entry.path(), to.join(entry.file_name()));
            match path.file_name().and_then(|name| name.to_str()) {
                Some("target" | "privacy") => {}
                _ if path.is_dir() => copy(&path, &target),
                _ => drop(fs::copy(&path, &target).expect("the temporary folder can be written")),
            }
        }
    }
    let dir = tempfile::tempdir().expect("there is room for a temporary folder");
    copy(&examples().join(example), dir.path());
    dir
}

/// The documents that the register in `dir` asks for, by file name.
pub(crate) fn documents(dir: &Path) -> BTreeMap<String, String> {
    let run = fieldnote(dir, &["generate"]);
    assert_eq!(run.status, ExitStatus::Clean, "{}", run.err);
    read_documents(&dir.join("privacy"))
}

fn read_documents(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).expect("the documents are there");
    let read = |path: PathBuf| {
        let name = path.file_name().expect("entries have names").to_string_lossy().into_owned();
        let bytes = fs::read(path).expect("documents can be read");
        // Spreadsheets are no text; escaped, they can be compared like the others.
        (name, String::from_utf8(bytes).unwrap_or_else(|error| error.as_bytes().escape_ascii().to_string()))
    };
    entries.map(|entry| read(entry.expect("the folder can be read").path())).collect()
}

/// The documents of the bookshop after one change of its register.
fn documents_with(change: impl FnOnce(&str) -> String) -> BTreeMap<String, String> {
    let shop = copy_of("bookshop");
    let register = shop.path().join("fieldnote.toml");
    let before = fs::read_to_string(&register).expect("the register is there");
    let after = change(&before);
    assert_ne!(before, after, "the change must hit something");
    fs::write(&register, after).expect("the copy can be written");
    documents(shop.path())
}

/// The documents in which `documents` differ from the committed ones.
fn changed(documents: &BTreeMap<String, String>) -> Vec<&str> {
    let committed = read_documents(&examples().join("bookshop/privacy"));
    assert_eq!(committed.keys().collect::<Vec<_>>(), documents.keys().collect::<Vec<_>>());
    documents.iter().filter(|(name, text)| committed[*name] != **text).map(|(name, _)| name.as_str()).collect()
}

#[test]
fn the_committed_documents_are_what_generate_writes() {
    for entry in fs::read_dir(examples()).expect("there are examples") {
        let example = entry.expect("the folder can be read").path();
        if example.join("fieldnote.toml").exists() {
            let run = fieldnote(&example, &["generate", "--check"]);
            assert_eq!(run.status, ExitStatus::Clean, "{}\n{}{}", example.display(), run.out, run.err);
        }
    }
}

#[test]
fn no_example_has_findings_even_under_strict() {
    for example in ["bookshop", "clinic", "fitness-app"] {
        let run = fieldnote(&examples().join(example), &["check", "--strict"]);
        assert_eq!(run.status, ExitStatus::Clean, "{example}\n{}{}", run.out, run.err);
        let run = fieldnote(&examples().join(example), &["generate", "--check", "--strict"]);
        assert_eq!(run.status, ExitStatus::Clean, "{example}\n{}{}", run.out, run.err);
    }
}

#[test]
fn a_document_does_not_depend_on_where_the_workspace_lies() {
    let copy = copy_of("bookshop");
    assert_eq!(changed(&documents(copy.path())), Vec::<&str>::new());
}

#[test]
fn a_renamed_recipient_changes_the_documents_of_the_people_it_serves_and_no_others() {
    let documents = documents_with(|register| register.replace("Mailcourier Inc.", "Briefbote & Söhne Inc."));
    let changed = changed(&documents);
    for name in ["customers.en.md", "customers.en.html", "record.en.md", "record.en.html", "record.en.csv"] {
        assert!(changed.contains(&name), "{name} still names the old recipient: {changed:?}");
        assert!(documents[name].contains("Briefbote &"), "{name} does not name the new recipient");
    }
    assert!(documents.values().all(|text| !text.contains("Mailcourier Inc.")));
    assert!(!changed.iter().any(|name| name.starts_with("gift-recipients")), "{changed:?}");
}

#[test]
fn a_changed_period_reaches_the_notice_and_the_record() {
    let documents = documents_with(|register| register.replace("period = \"P8Y\"", "period = \"P10Y\""));
    for name in ["customers.en.md", "customers.en.html", "record.en.md", "record.en.html", "record.en.csv"] {
        assert!(documents[name].contains("ten years"), "{name} does not follow the register");
        assert!(!documents[name].contains("eight years"), "{name} keeps the old period");
    }
}

fn data_map(tree: &DirTree) -> DataMap {
    let inventory = source::collect(tree, &source::SourceOptions::default()).expect("the sources can be read");
    let (register, _) = register::read(tree, "fieldnote.toml").expect("the register can be read");
    join::join(inventory, register)
}

fn bookshop() -> (DataMap, Vec<Rendered>) {
    let map = data_map(&DirTree::new(examples().join("bookshop")));
    let templates = Templates::built_in().expect("the built-in templates are sound");
    let rendered = document::render_all(&map, &templates, &document::Options::default()).expect("it can be rendered");
    (map, rendered)
}

#[test]
fn every_personal_field_stands_in_the_inventory() {
    let (map, _) = bookshop();
    let inventory = &read_documents(&examples().join("bookshop/privacy"))["inventory.md"];
    assert!(map.data.len() >= 90, "the example has grown small: {}", map.data.len());
    for datum in &map.data {
        let place = format!("{}:{}", datum.place.file, datum.place.line);
        assert!(inventory.contains(&place), "{} at {place} is missing from the inventory", datum.id);
    }
}

#[test]
fn every_datum_is_told_to_the_people_it_is_about() {
    let (map, rendered) = bookshop();
    for datum in &map.data {
        let subject = datum.keys.subject.as_deref().expect("check would have found a datum without a subject");
        let documents = map.register.documents.iter().map(|document| &document.value);
        let told = documents
            .filter(|document| document.subjects.iter().any(|it| it.value == subject))
            .filter_map(|document| document.id.as_ref())
            .flat_map(|id| rendered.iter().filter(|it| it.document == id.value && it.kind == Kind::Notice))
            .any(|notice| {
                let mut said = notice.facts.iter().filter(|said| said.evidence.fact == "data.*.category");
                said.any(|said| said.evidence.places.contains(&datum.place))
            });
        assert!(told, "no notice for `{subject}` tells of {}", datum.id);
    }
}

#[test]
fn every_recipient_and_country_stands_in_the_record() {
    let (map, _) = bookshop();
    let record = &read_documents(&examples().join("bookshop/privacy"))["record.en.csv"];
    for (id, recipient) in &map.register.recipients {
        let name = recipient.value.contact.name.as_ref().map_or("the public", |name| name.value.as_str());
        assert!(record.contains(name), "the recipient {id} is missing from the record");
    }
    for country in ["United Kingdom", "United States"] {
        assert!(record.contains(country), "transfers to the {country} are missing from the record");
    }
}

/// What each line of a document is: a heading of some level, a row of so many cells, an item, text or nothing.
fn shape(markdown: &str) -> Vec<String> {
    let line = |line: &str| match line.trim_start() {
        "" => String::new(),
        heading if heading.starts_with('#') => heading.split(' ').next().unwrap_or_default().to_owned(),
        row if row.starts_with('|') => "|".repeat(row.matches('|').count()),
        item if item.starts_with("- ") => "-".to_owned(),
        _ => "text".to_owned(),
    };
    markdown.lines().map(line).collect()
}

/// The documents of an example, each in every language that Fieldnote speaks; what nobody translated is said in English.
fn in_every_language(example: &str) -> Vec<Rendered> {
    let templates = Templates::built_in().expect("the built-in templates are sound");
    let mut map = serde_json::to_value(data_map(&DirTree::new(examples().join(example)))).expect("a map is plain data");
    translate(&mut map, &templates);
    let mut map: DataMap = serde_json::from_value(map).expect("a map can be read back");
    for document in &mut map.register.documents {
        let said = |tag: &str| At { value: tag.to_owned(), place: document.place.clone() };
        document.value.languages = templates.languages().map(said).collect();
    }
    document::render_all(&map, &templates, &document::Options::default()).expect("it can be rendered")
}

/// Gives each text of the register the languages that it lacks.
fn translate(value: &mut Value, templates: &Templates) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|it| translate(it, templates)),
        Value::Object(map) => {
            if let Some(english @ Value::String(_)) = map.get("en").cloned() {
                for language in templates.languages() {
                    map.entry(language).or_insert_with(|| english.clone());
                }
            }
            map.values_mut().for_each(|it| translate(it, templates));
        }
        _ => {}
    }
}

#[test]
fn every_document_has_the_same_structure_and_says_the_same_facts_in_every_language() {
    let mut kinds = BTreeSet::new();
    for example in ["bookshop", "clinic", "fitness-app"] {
        let documents = in_every_language(example);
        let texts = || documents.iter().filter(|it| it.format == Format::Md);
        for own in texts() {
            kinds.insert(own.kind.key());
            let english = texts().find(|it| it.language == "en" && it.document == own.document && it.kind == own.kind);
            let english = english.expect("English is one of the languages");
            assert_eq!(shape(&own.prose), shape(&english.prose), "{example}: {}", own.path);
            let told = |it: &Rendered| {
                let facts = it.facts.iter().map(|said| &said.evidence);
                facts.map(|it| format!("{} {} {}", it.fact, it.item, it.within)).collect::<BTreeSet<_>>()
            };
            let (own_facts, facts) = (told(own), told(english));
            let other: Vec<_> = own_facts.symmetric_difference(&facts).collect();
            assert_eq!(other, Vec::<&String>::new(), "{example}: {}", own.path);
            assert!(own.gaps.is_empty(), "{example}: {}: {:?}", own.path, own.gaps);
        }
    }
    assert_eq!(kinds.len(), 11, "a kind of document is in no example: {kinds:?}");
}

#[test]
fn the_bookshop_lacks_no_translation() {
    let (_, rendered) = bookshop();
    let languages: BTreeSet<_> = rendered.iter().map(|it| it.language.as_str()).collect();
    assert_eq!(languages, BTreeSet::from(["de", "en", "es", "fr"]));
    for it in &rendered {
        assert!(it.gaps.is_empty(), "{}: {:?}", it.path, it.gaps);
    }
}

/// What a reader takes for one sentence, of a document for people who know no law.
fn sentences(markdown: &str) -> Vec<String> {
    use pulldown_cmark::{Event, Options, Parser, TagEnd};
    let (mut sentences, mut block) = (Vec::new(), String::new());
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Text(text) | Event::Code(text) => block.push_str(&text),
            Event::SoftBreak | Event::HardBreak => block.push(' '),
            // A cell is a list of its parts.
            Event::End(TagEnd::TableCell) => {
                sentences.extend(std::mem::take(&mut block).split("; ").map(str::to_owned));
            }
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_)) => {
                sentences.push(std::mem::take(&mut block));
            }
            _ => {}
        }
    }
    let ends = [". ", "! ", "? "];
    let split = |mut text: &str| {
        let mut found = Vec::new();
        while let Some(at) = ends.iter().filter_map(|end| text.find(end)).min() {
            found.push(text[..at].to_owned());
            text = &text[at + 1..];
        }
        found.push(text.to_owned());
        found
    };
    sentences.iter().flat_map(|text| split(&without_brackets(text))).collect()
}

/// What stands in brackets is a citation or an aside of its own.
fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let outside = |c: &char| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && *c != ')'
    };
    text.chars().filter(outside).collect()
}

#[test]
fn no_sentence_for_readers_has_more_than_thirty_words() {
    let mut read = 0;
    for example in ["bookshop", "clinic", "fitness-app"] {
        for (name, text) in read_documents(&examples().join(example).join("privacy")) {
            let forms = ["PrivacyInfo", "play-data-safety"];
            let others = ["record", "processor-record", "retention-schedule", "dpia-screening", "inventory", "map"];
            let stem = name.strip_suffix(".md");
            let english = stem.is_some_and(|stem| ![".de", ".fr", ".es"].iter().any(|end| stem.ends_with(end)));
            if !english || others.iter().chain(&forms).any(|other| name.starts_with(other)) {
                continue;
            }
            read += 1;
            for sentence in sentences(&text) {
                let words = sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
                assert!(words <= 30, "{example}/{name}: {words} words: {sentence}");
            }
        }
    }
    assert!(read >= 14, "only {read} documents were read");
}
