//! Suggestions held against the labelled data set.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    path::Path,
};

use cargo_fieldnote::suggest::{
    files,
    item::{Field, Item},
    nest::judge,
    scan::scan,
    verdict::{Confidence, Decision, Verdict},
    words::BUILT_IN,
};
use serde::Deserialize;

/// The data set.
pub(crate) const LABELS: &str = include_str!("labels.jsonl");

/// A type of the data set.
#[derive(Deserialize)]
pub(crate) struct Row {
    /// `owner/name` on GitHub.
    pub(crate) project: String,
    /// `tuning`, `test` or `fresh`.
    pub(crate) half: String,
    file: String,
    #[serde(rename = "type")]
    ty: String,
    #[serde(default)]
    derives: Vec<String>,
    fields: Vec<(String, String)>,
    labels: BTreeMap<String, Label>,
}

#[derive(Deserialize)]
struct Label {
    personal: bool,
    category: Option<String>,
}

/// Counts of right and wrong.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Score {
    found: usize,
    wrong: usize,
    missed: usize,
    rest: usize,
    asked: usize,
    categories: usize,
    categories_right: usize,
    sure: usize,
    sure_right: usize,
}

impl Score {
    /// Of the fields that were called personal, the part that is.
    pub(crate) fn precision(&self) -> f64 {
        ratio(self.found, self.found + self.wrong)
    }

    /// Of the fields that are personal, the part that was called so.
    pub(crate) fn recall(&self) -> f64 {
        ratio(self.found, self.found + self.missed)
    }

    /// The harmonic mean of both.
    pub(crate) fn f1(&self) -> f64 {
        ratio(2 * self.found, 2 * self.found + self.wrong + self.missed)
    }

    /// Of the personal fields that were found, the part with the right category.
    pub(crate) fn category(&self) -> f64 {
        ratio(self.categories_right, self.categories)
    }

    fn count(&mut self, label: &Label, verdict: &Verdict) {
        let found = verdict.decision == Decision::Personal;
        match (label.personal, found) {
            (true, true) => self.found += 1,
            (false, true) => self.wrong += 1,
            (true, false) => self.missed += 1,
            (false, false) => self.rest += 1,
        }
        self.asked += usize::from(verdict.decision == Decision::Ask);
        if found && verdict.confidence == Confidence::Sure {
            self.sure += 1;
            self.sure_right += usize::from(label.personal);
        }
        if let (true, true, Some(category)) = (label.personal, found, &label.category) {
            self.categories += 1;
            self.categories_right += usize::from(verdict.category.as_ref() == Some(category));
        }
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields = self.found + self.wrong + self.missed + self.rest;
        write!(
            f,
            "{fields} fields: precision {:.3}, recall {:.3}, F1 {:.3}, category {:.3}; where sure, precision {:.3}; {} asked",
            self.precision(),
            self.recall(),
            self.f1(),
            self.category(),
            ratio(self.sure_right, self.sure),
            self.asked
        )
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of a few thousand")]
fn ratio(part: usize, all: usize) -> f64 {
    if all == 0 { 0.0 } else { part as f64 / all as f64 }
}

/// The rows of the data set.
pub(crate) fn rows() -> Vec<Row> {
    LABELS.lines().map(|line| serde_json::from_str(line).expect("each line of the data set is a row")).collect()
}

/// What a second reader said of some of the types, who knew the question and the categories only.
const SECOND: &str = include_str!("second-reader.jsonl");

/// How far two readers agree.
#[derive(Debug, Default)]
pub(crate) struct Agreement {
    fields: usize,
    alike: usize,
    categories: usize,
    categories_alike: usize,
}

impl fmt::Display for Agreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} fields: alike whether personal {:.3}, category {:.3}",
            self.fields,
            ratio(self.alike, self.fields),
            ratio(self.categories_alike, self.categories)
        )
    }
}

/// Compares the two readers, and keeps of the rows that both read the labels on which they agree, as the half `agreed`.
pub(crate) fn agreed(rows: Vec<Row>) -> (Agreement, Vec<Row>) {
    #[derive(Deserialize)]
    struct Second {
        project: String,
        file: String,
        #[serde(rename = "type")]
        ty: String,
        labels: BTreeMap<String, Label>,
    }
    let read = |line| serde_json::from_str(line).expect("each line of the second reader is a row");
    let seconds = SECOND.lines().map(read).map(|row: Second| ((row.project, row.file, row.ty), row.labels));
    let seconds: BTreeMap<_, _> = seconds.collect();
    let mut agreement = Agreement::default();
    let mut kept = Vec::new();
    for mut row in rows {
        let Some(others) = seconds.get(&(row.project.clone(), row.file.clone(), row.ty.clone())) else { continue };
        row.labels.retain(|field, label| {
            let Some(other) = others.get(field) else { return false };
            agreement.fields += 1;
            agreement.alike += usize::from(label.personal == other.personal);
            if let (Some(one), Some(two)) = (&label.category, &other.category) {
                agreement.categories += 1;
                agreement.categories_alike += usize::from(one == two);
                if one != two {
                    label.category = None;
                }
            } else {
                label.category = None;
            }
            label.personal == other.personal
        });
        "agreed".clone_into(&mut row.half);
        kept.push(row);
    }
    (agreement, kept)
}

/// Scores one half from the names and types in the data set, or from the projects' source where `sources` holds it, one
/// folder a project (`owner+name`).
pub(crate) fn score(rows: &[Row], half: &str, sources: Option<&Path>) -> Score {
    let mut score = Score::default();
    let rows: Vec<&Row> = rows.iter().filter(|row| row.half == half).collect();
    let projects: BTreeSet<&str> = rows.iter().map(|row| row.project.as_str()).collect();
    for project in projects {
        let rows: Vec<&Row> = rows.iter().copied().filter(|row| row.project == project).collect();
        match sources.map(|folder| folder.join(project.replace('/', "+"))).filter(|folder| folder.is_dir()) {
            Some(folder) => in_source(&rows, &folder, &mut score),
            None => alone(&rows, &mut score),
        }
    }
    score
}

fn alone(rows: &[&Row], score: &mut Score) {
    let derives: Vec<String> = rows.iter().map(|row| format!("#[derive({})]", row.derives.join(", "))).collect();
    let items: Vec<(&str, Item<'_>)> =
        rows.iter().zip(&derives).map(|(row, derive)| (row.file.as_str(), row.item(derive))).collect();
    against(rows, &items, score);
}

fn in_source(rows: &[&Row], folder: &Path, score: &mut Score) {
    let files = files::of_folder(folder).expect("the folder can be read");
    let items: Vec<(&str, Item<'_>)> =
        files.iter().flat_map(|file| scan(&file.text).into_iter().map(|item| (file.path.as_str(), item))).collect();
    against(rows, &items, score);
}

fn against(rows: &[&Row], items: &[(&str, Item<'_>)], score: &mut Score) {
    let named: Vec<(&str, &Item<'_>)> = items.iter().map(|(file, item)| (*file, item)).collect();
    let judged = judge(&BUILT_IN, &named, &());
    for row in rows {
        let Some(at) = named.iter().position(|(file, item)| row.is(file, item)) else { continue };
        for (field, verdict) in named[at].1.fields.iter().zip(&judged[at].1) {
            if let Some(label) = row.labels.get(&field.key()) {
                score.count(label, verdict);
            }
        }
    }
}

impl Row {
    fn is(&self, file: &str, item: &Item<'_>) -> bool {
        let path: Vec<&str> = item.modules.iter().chain([&item.name]).copied().collect();
        file == self.file && path.join("::") == self.ty && item.fields.len() == self.fields.len()
    }

    /// The type as far as the data set tells.
    fn item<'a>(&'a self, derive: &'a str) -> Item<'a> {
        let mut modules: Vec<&str> = self.ty.split("::").collect();
        let name = modules.pop().unwrap_or_default();
        Item {
            name,
            modules,
            attrs: vec![derive],
            is_enum: self.fields.iter().any(|(key, _)| key.contains('.')),
            fields: self.fields.iter().enumerate().map(|(index, (key, ty))| field(index, key, ty)).collect(),
            ..Item::default()
        }
    }
}

fn field<'a>(index: usize, key: &'a str, ty: &'a str) -> Field<'a> {
    let (variant, name) = key.split_once('.').map_or((None, key), |(variant, name)| (Some(variant), name));
    let place = name.parse().ok();
    Field { variant, name: place.is_none().then_some(name), index: place.unwrap_or(index), ty, ..Field::default() }
}
