//! Templates of one's own: every block of every built-in one can be replaced, and what they get is as published.

use std::{collections::BTreeSet, fmt::Write as _, fs, path::Path};

use cargo_fieldnote::{ExitStatus, document::contract};

use crate::examples::{copy_of, documents, fieldnote};

const EXAMPLES: [&str; 3] = ["bookshop", "clinic", "fitness-app"];

/// The built-in templates of documents, each with its text, as `eject` copies them.
fn built_in(dir: &Path) -> Vec<(String, String)> {
    let list = fieldnote(dir, &["templates", "list"]).out;
    let names: Vec<&str> = list.lines().filter(|name| !name.starts_with("locales/")).collect();
    let eject = fieldnote(dir, &[&["templates", "eject", "--templates", "ejected"], names.as_slice()].concat());
    assert_eq!(eject.status, ExitStatus::Clean, "{}", eject.err);
    let read = |name: &&str| fs::read_to_string(dir.join("ejected").join(name)).expect("it was copied");
    names.iter().map(|name| ((*name).to_owned(), read(name))).collect()
}

fn blocks(source: &str) -> Vec<&str> {
    let tags = source.split("{%").skip(1).map(|tag| tag.trim_start_matches('-').trim_start());
    tags.filter_map(|tag| tag.strip_prefix("block ")?.split_whitespace().next()).collect()
}

/// What a replaced block says.
fn own_words(template: &str, block: &str) -> String {
    format!("our {block} of {template}")
}

/// Replaces every block of some templates, and returns the words of those that reached no document.
fn lost(of: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let mut lost: Option<BTreeSet<String>> = None;
    for example in EXAMPLES {
        let copy = copy_of(example);
        let mut words = BTreeSet::new();
        for (name, source) in built_in(copy.path()).iter().filter(|(name, _)| of(name)) {
            let mut own = format!("{{% extends \"builtin/{name}\" %}}\n");
            for block in blocks(source) {
                let said = own_words(name, block);
                writeln!(own, "{{% block {block} %}}\n\n{said}\n\n{{% endblock %}}").expect("a string takes it");
                words.insert(said);
            }
            let path = copy.path().join("fieldnote-templates").join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("the copy can be written");
            fs::write(path, own).expect("the copy can be written");
        }
        let documents: String = documents(copy.path()).into_values().collect();
        words.retain(|said| !documents.contains(said.as_str()));
        lost = Some(lost.map_or_else(|| words.clone(), |lost| &lost & &words));
    }
    lost.unwrap_or_default()
}

#[test]
fn every_block_of_every_template_can_be_replaced() {
    let included = |name: &str| name.contains('/');
    assert_eq!(lost(|name| !included(name)), BTreeSet::new());
    assert_eq!(lost(included), BTreeSet::new());
}

#[test]
fn what_templates_get_is_as_published() {
    let schema = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/json/context.schema.json"));
    let schema = serde_json::from_str(&schema.expect("the schema is there")).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is one");
    let mut seen = BTreeSet::new();
    for example in EXAMPLES {
        let printed = fieldnote(copy_of(example).path(), &["generate", "--print-context"]).out;
        let mut contexts: serde_json::Value = serde_json::from_str(&printed).expect("it is JSON");
        let errors: Vec<String> = validator.iter_errors(&contexts).map(|error| error.to_string()).collect();
        assert_eq!(errors, [""; 0], "{example}");
        for context in contexts.as_array_mut().expect("a list") {
            seen.insert(context["template"].as_str().expect("a name").to_owned());
            context["context"].as_object_mut().expect("variables").shift_remove("language");
            assert!(!validator.is_valid(&serde_json::json!([context])), "nobody would miss the language");
        }
    }
    assert_eq!(seen, contract::templates().map(str::to_owned).collect());
}
