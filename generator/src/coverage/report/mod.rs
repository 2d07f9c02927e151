//! Coverage for people and machines: the same rows in each format.

pub mod html;
pub mod human;
pub mod markdown;

use std::{collections::BTreeMap, fmt::Write as _};

use indexmap::{IndexMap, IndexSet};

use super::{Coverage, DocumentCoverage, Outcome, Ruling, Status};
use crate::law::catalogue::catalogue;

/// The statuses in the order in which they are worth reading.
const STATUSES: [Status; 3] = [Status::Missing, Status::Met, Status::NotApplicable];

/// Coverage as JSON, one line feed at the end.
///
/// # Errors
/// When it cannot be written as JSON, which no content of it causes.
pub fn json(coverage: &Coverage) -> serde_json::Result<String> {
    serde_json::to_string_pretty(coverage).map(|text| text + "\n")
}

/// Outcomes of one requirement that read the same but for the item.
struct Row<'a> {
    outcome: &'a Outcome,
    items: Vec<&'a str>,
    details: Vec<String>,
}

/// The rows of a status, in order of the catalogue.
fn rows(document: &DocumentCoverage, status: Status) -> Vec<Row<'_>> {
    let mut rows: Vec<Row<'_>> = Vec::new();
    let mut said: Vec<IndexMap<&str, IndexSet<String>>> = Vec::new();
    for outcome in document.outcomes.iter().filter(|outcome| outcome.status == status) {
        let details = details(outcome);
        // What ruled items out is shown with them, so that each can be challenged.
        let same = |row: &Row<'_>| {
            row.outcome.requirement == outcome.requirement
                && row.outcome.unsettled == outcome.unsettled
                && row.outcome.ruled_out_by == outcome.ruled_out_by
        };
        let index = rows.iter().rposition(same).unwrap_or_else(|| {
            rows.push(Row { outcome, items: Vec::new(), details: Vec::new() });
            said.push(IndexMap::new());
            rows.len() - 1
        });
        let row = &mut rows[index];
        if !outcome.item.is_empty() {
            row.items.push(&outcome.item);
        }
        for detail in details {
            if !row.details.contains(&detail) {
                row.details.push(detail);
            }
        }
        for it in outcome.evidence.iter().filter(|_| status == Status::Met) {
            let places = said[index].entry(&it.anchor).or_default();
            places.extend(it.evidence.places.iter().map(ToString::to_string));
        }
    }
    for (row, said) in rows.iter_mut().zip(said) {
        row.details.extend(said.into_iter().map(|(anchor, places)| evidence(anchor, places)));
    }
    rows
}

/// Why an outcome is what it is, one thought a line.
fn details(outcome: &Outcome) -> Vec<String> {
    match outcome.status {
        // Shown for the whole row, each part of the document once.
        Status::Met => Vec::new(),
        Status::NotApplicable => outcome.ruled_out_by.iter().map(ruling).collect(),
        Status::Missing => {
            let unsettled = outcome.unsettled.iter().map(|token| format!("nobody settled `{token}`"));
            let gaps = outcome.gaps.iter().map(|gap| {
                let facts = gap.facts.iter().map(|fact| format!("`{fact}`")).collect::<Vec<_>>().join(" or ");
                if gap.because.is_empty() {
                    format!("the document does not say {facts}")
                } else {
                    format!("{facts}: {}", gap.because)
                }
            });
            unsettled.chain(gaps).collect()
        }
    }
}

/// `#recipients: fieldnote.toml:12, src/order.rs:8`
fn evidence(anchor: &str, places: IndexSet<String>) -> String {
    let places = places.into_iter().collect::<Vec<_>>().join(", ");
    match (anchor.is_empty(), places.is_empty()) {
        (true, true) => "said".to_owned(),
        (true, false) => places,
        (false, true) => format!("#{anchor}"),
        (false, false) => format!("#{anchor}: {places}"),
    }
}

fn ruling(ruling: &Ruling) -> String {
    match ruling {
        Ruling::Conditions { conditions } => {
            let words = |it: &super::Decided| match &it.declared {
                Some(place) => format!("{} as declared at {place}", it.words()),
                None => it.words(),
            };
            conditions.iter().map(words).collect::<Vec<_>>().join(", ")
        }
        Ruling::Exception { id, place } => format!("exception `{id}` claimed at {place}"),
        Ruling::States => "no act in force that has it is that of a state in the audience of the document".to_owned(),
    }
}

/// What nobody settled: what it means, how many requirements wait for it, and what settles it.
fn unsettled(document: &DocumentCoverage) -> Vec<String> {
    let settle = |token: &str| {
        let condition = catalogue().conditions.get(token)?;
        Some(format!("{}; {}", condition.means, condition.cure()))
    };
    let line = |(token, waiting): (&str, Vec<&Outcome>)| {
        let count = waiting.len();
        let wait = if count == 1 { "1 requirement waits".to_owned() } else { format!("{count} requirements wait") };
        format!("`{token}`: {wait}. {}", settle(token).unwrap_or_default())
    };
    document.unsettled().into_iter().map(line).collect()
}

/// A line for each document and regime that it claims, over all its languages and items: `customers (gdpr): 41
/// requirements met, 2 missing, 14 do not apply`.
pub fn brief(coverage: &Coverage, claims: impl Fn(&str) -> bool) -> String {
    let mut documents: IndexMap<(&str, &str), BTreeMap<&str, Status>> = IndexMap::new();
    for (document, outcome) in coverage.outcomes().filter(|(document, _)| claims(&document.document)) {
        let requirements = documents.entry((&document.document, &document.regime)).or_default();
        let status = requirements.entry(&outcome.requirement).or_insert(Status::NotApplicable);
        if *status != Status::Missing && outcome.status != Status::NotApplicable {
            *status = outcome.status;
        }
    }
    let mut text = String::new();
    for ((document, regime), requirements) in documents {
        let count = |status| requirements.values().filter(|it| **it == status).count();
        let (met, missing, rest) = (count(Status::Met), count(Status::Missing), count(Status::NotApplicable));
        let noun = if met == 1 { "requirement" } else { "requirements" };
        let verb = if rest == 1 { "does" } else { "do" };
        let _ = writeln!(text, "{document} ({regime}): {met} {noun} met, {missing} missing, {rest} {verb} not apply");
    }
    text
}

/// `customers (en), gdpr, item by item: 61 met, 4 missing, 38 do not apply`
fn heading(document: &DocumentCoverage) -> String {
    format!(
        "{} ({}), {}, item by item: {} met, {} missing, {} do not apply",
        document.document,
        document.language,
        document.regime,
        document.count(Status::Met),
        document.count(Status::Missing),
        document.count(Status::NotApplicable)
    )
}

/// The head of a list.
fn title(status: Status) -> &'static str {
    match status {
        Status::Missing => "Missing",
        Status::Met => "Met",
        Status::NotApplicable => "Does not apply",
    }
}
