//! The committed examples: what their documents lose with a statement, or with a key of their register.

use rayon::prelude::*;

use super::*;

/// The data map and the documents of an example.
fn documents_of(name: &str) -> (DataMap, Vec<Rendered>) {
    let tree = DirTree::new(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples")).join(name));
    let (register, _) = register::read(&tree, "fieldnote.toml").expect("a register");
    let inventory = collect::source::collect(&tree, &SourceOptions::default()).expect("an inventory");
    let map = join::join(inventory, register);
    let templates = Templates::built_in().expect("templates");
    let documents = document::render_all(&map, &templates, &document::Options::default()).expect("documents");
    (map, documents)
}

#[test]
fn every_row_of_the_policy_for_california_says_where_it_was_declared() {
    let (_, documents) = documents_of("fitness-app");
    let policies: Vec<_> =
        documents.iter().filter(|it| ["us-privacy-policy", "notice-at-collection"].contains(&&*it.document)).collect();
    assert!(policies.len() > 1);
    let rows = ["ccpa.collected.", "ccpa.sensitive.", "ccpa.sold.", "ccpa.disclosed.", "retention."];
    for said in policies.into_iter().flat_map(|it| &it.facts) {
        let row = rows.iter().any(|it| said.evidence.fact.starts_with(it));
        assert!(!row || !said.evidence.places.is_empty(), "{said:?}");
    }
}

/// Keys of the register, each with the facts that documents say by it.
const FACTS: &[(&str, &str, &[&str])] = &[
    // Which rights a notice offers follows from the bases.
    (
        "purpose",
        "legal_basis",
        &[
            "purposes.*.legal_basis",
            "rights.erasure",
            "rights.restriction",
            "rights.objection",
            "rights.portability",
            "rights.withdraw_consent",
            "notice.objection_separate",
            "purposes.*.marketing.consent",
            "purposes.*.marketing.stop_address",
        ],
    ),
    ("purpose", "interest", &["purposes.*.legitimate_interest"]),
    ("purpose", "balance", &["purposes.*.balancing_test_offer"]),
    ("purpose", "law", &["purposes.*.law_reference"]),
    ("purpose", "art9", &["purposes.*.art9_condition", "purposes.*.art9_law"]),
    // Who gets the data is also what a sale is about.
    (
        "purpose",
        "recipients",
        &[
            "recipients.*.name",
            "recipients.*.category",
            "recipients.*.purpose",
            "ccpa.sold.*.category",
            "ccpa.sold.*.recipient_categories",
            "ccpa.sold.*.purpose",
            "us.sold.*.recipient_name",
            "us.sold.*.recipient_categories",
            "us.sale_disclosure",
        ],
    ),
    ("purpose", "retention", &["retention.*.period", "retention.*.criteria", "retention.*.policy_followed"]),
    ("purpose", "provision", &["data.*.provision", "data.*.provision_consequence"]),
    (
        "recipient",
        "transfer",
        &[
            "transfers.*.adequacy",
            "transfers.*.mechanism",
            "transfers.*.copy_method",
            "transfers.*.derogation",
            "transfers.*.risk_statement",
            "transfers.*.safeguards_document",
        ],
    ),
    ("recipient", "name", &["recipients.*.name", "recipients.*.category", "us.sold.*.recipient_name"]),
    ("retention", "period", &["retention.*.period", "retention.*.criteria"]),
    ("controller", "name", &["controller.name", "processor.name"]),
    ("controller", "dpo", &["dpo.contact", "dpo.name"]),
    ("controller", "authority", &["complaints.authority", "complaints.right"]),
];

/// What is missing in the documents that claim a regime, by document, requirement and item, with the citation.
fn missing(map: &DataMap) -> BTreeSet<(String, String, String, String, bool)> {
    let templates = Templates::built_in().expect("templates");
    let documents = document::render_all(map, &templates, &document::Options::default()).expect("documents");
    let coverage = cover(map, &documents, Some(day("2026-11-23")), crate::check::lint::is_clean);
    let all = coverage.outcomes().filter(|(_, it)| it.status == Status::Missing);
    all.map(|(document, it)| {
        let open = !it.unsettled.is_empty();
        (document.document.clone(), it.requirement.clone(), it.item.clone(), it.law.clone(), open)
    })
    .collect()
}

/// An example in its default language, with one key of its register left out.
fn example(inventory: &Inventory, register: &toml::Table, left_out: Option<(&str, &str, &str)>) -> DataMap {
    let mut register = register.clone();
    if let Some((section, id, key)) = left_out
        && let Some(entry) = register.get_mut(section).and_then(|it| it.get_mut(id)).and_then(toml::Value::as_table_mut)
    {
        entry.remove(key);
    }
    // Only notices and records claim a regime, and one format says what each of them says.
    if let Some(documents) = register.get_mut("document").and_then(toml::Value::as_array_mut) {
        documents.retain(|it| it.get("regimes").is_some());
    }
    for document in register.get_mut("document").and_then(toml::Value::as_array_mut).into_iter().flatten() {
        if let Some(document) = document.as_table_mut() {
            document.remove("languages");
            document.insert("formats".to_owned(), vec!["md"].into());
        }
    }
    let text = toml::to_string(&register).expect("TOML");
    let tree = MemoryTree::new().with("fieldnote.toml", text.as_bytes());
    let (register, _) = register::read(&tree, "fieldnote.toml").expect("a register");
    join::join(inventory.clone(), register)
}

#[test]
fn each_fact_taken_out_of_a_complete_example_is_missing_where_it_is_asked_for_and_nowhere_else() {
    let mut complete = Vec::new();
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples")).expect("the examples") {
        let folder = entry.expect("an entry").path();
        // The others are proven key by key.
        if folder.ends_with("bookshop") || folder.ends_with("clinic") {
            continue;
        }
        let Ok(text) = std::fs::read_to_string(folder.join("fieldnote.toml")) else { continue };
        let register: toml::Table = text.parse().expect("TOML");
        let inventory =
            collect::source::collect(&DirTree::new(&folder), &SourceOptions::default()).expect("an inventory");
        if !missing(&example(&inventory, &register, None)).is_empty() {
            continue;
        }
        complete.push(folder.file_name().unwrap_or_default().to_string_lossy().into_owned());
        let removals = FACTS.iter().flat_map(|&(section, key, facts)| {
            entries_with(&register, section, key).into_iter().map(move |id| (section, id, key, facts))
        });
        let lost: Vec<_> = removals
            .collect::<Vec<_>>()
            .into_par_iter()
            .map(|(section, id, key, facts)| {
                let lost = missing(&example(&inventory, &register, Some((section, &id, key))));
                (format!("{section}.{id}.{key}"), facts, lost)
            })
            .collect();
        let (mut proven, mut unasked) = (0, Vec::new());
        for (removed, facts, lost) in lost {
            for (document, requirement, item, law, open) in &lost {
                let known = &catalogue().requirements[requirement];
                let took_over = |it: &str| *law == catalogue().restated("uk-gdpr", &known.regime, it);
                assert!(known.law.as_ref().is_none_or(|it| it == law || took_over(it)), "{requirement} cites {law}");
                let asks = known.facts().any(|fact| facts.contains(&fact));
                if !asks && !open {
                    unasked.push(format!("{document}: {requirement} for `{item}` without {removed}"));
                }
            }
            proven += usize::from(!lost.is_empty());
        }
        assert_eq!(unasked, Vec::<String>::new(), "{}", folder.display());
        assert!(proven > 20, "only {proven} facts of {} turn a requirement missing", folder.display());
    }
    complete.sort();
    assert_eq!(complete, ["fitness-app"]);
}

fn entries_with(register: &toml::Table, section: &str, key: &str) -> Vec<String> {
    let section = register.get(section).and_then(toml::Value::as_table);
    let with = section.into_iter().flatten().filter(|(_, entry)| entry.get(key).is_some());
    with.map(|(id, _)| id.clone()).collect()
}
