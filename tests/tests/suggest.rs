//! Suggestions stay as good as the published figures say.

#[path = "../suggest/score.rs"]
mod score;

use std::collections::{BTreeMap, BTreeSet};

use fieldnote_schema::vocabulary;
use serde_json::Value;

#[test]
fn suggestions_are_right_as_often_as_on_the_published_data_set() {
    let rows = score::rows();
    assert_eq!(rows.len(), 6623);
    let [tuning, test, fresh] = ["tuning", "test", "fresh"].map(|part| score::score(&rows, part, None));
    assert!(tuning.precision() >= 0.91 && tuning.f1() >= 0.85 && tuning.category() >= 0.90, "{tuning}");
    assert!(test.precision() >= 0.86 && test.f1() >= 0.78 && test.category() >= 0.88, "{test}");
    let (_, agreed) = score::agreed(rows);
    let agreed = score::score(&agreed, "agreed", None);
    assert!(agreed.precision() >= 0.92 && agreed.f1() >= 0.80 && agreed.category() >= 0.89, "{agreed}");
    assert!(fresh.precision() >= 0.88 && fresh.f1() >= 0.82 && fresh.category() >= 0.89, "{fresh}");
}

/// Projects that others measure suggestions on.
const RESERVED: &[&str] = &[
    "appflowy-cloud",
    "afrodite-backend",
    "atuin",
    "crates.io",
    "hyperswitch",
    "kanidm",
    "lemmy",
    "liwan",
    "lldap",
    "matrix-authentication-service",
    "mcaptcha",
    "medihaven",
    "meilisearch",
    "openobserve",
    "rauthy",
    "revolt",
    "stoat",
    "svix-webhooks",
    "tuwunel",
    "vaultwarden",
];

#[test]
fn no_project_is_labelled_that_is_kept_for_acceptance() {
    let projects: BTreeSet<String> = score::rows().into_iter().map(|row| row.project.to_lowercase()).collect();
    let taken: Vec<&String> =
        projects.iter().filter(|project| RESERVED.iter().any(|name| project.contains(name))).collect();
    assert!(taken.is_empty(), "{taken:?}");
}

#[test]
fn each_label_names_a_field_of_its_type_and_a_category_that_exists() {
    let mut types = BTreeSet::new();
    let mut projects = BTreeMap::new();
    let mut wrong = Vec::new();
    for line in score::LABELS.lines() {
        let row: Value = serde_json::from_str(line).expect("a line is JSON");
        let text = |key: &str| row[key].as_str().unwrap_or_else(|| panic!("{key} is missing: {line}")).to_owned();
        let (project, commit, half) = (text("project"), text("commit"), text("half"));
        let mut say = |what: &str| wrong.push(format!("{project} {}: {what}", row["type"]));
        let fields: Vec<&str> = row["fields"].as_array().into_iter().flatten().filter_map(|f| f[0].as_str()).collect();
        let labels = row["labels"].as_object().expect("labels");
        if labels.is_empty() {
            say("no label");
        }
        for (field, label) in labels {
            let category = label["category"].as_str();
            if !fields.contains(&field.as_str()) {
                say(&format!("has no field {field}"));
            }
            match label["personal"].as_bool() {
                Some(true) if category.is_none_or(|key| vocabulary::category(key).is_some()) => {}
                Some(false) if label.get("category").is_none() => {}
                _ => say(&format!("{field} has no sound label")),
            }
        }
        if commit.len() != 40 || !["person", "uniform"].contains(&text("draw").as_str()) {
            say("was drawn from nowhere");
        }
        if !types.insert((project.clone(), text("file"), text("type"))) {
            say("stands twice");
        }
        if *projects.entry(project.clone()).or_insert((half.clone(), commit.clone())) != (half, commit) {
            say("stands in two parts or at two commits");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
