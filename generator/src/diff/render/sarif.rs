//! A diff as SARIF 2.1.0: each kind of change is a rule, and `baselineState` says on which side it stands.

use fieldnote_schema::Place;
use serde_json::{Value, json};

use super::follows;
use crate::{
    diff::{Change, Consequence, Diff, kinds::KINDS},
    finding::Label,
    render::{
        sarif::{location, log, pascal_case, sentence},
        visible_line,
    },
};

/// Where something is said to stand that has no place of its own.
const REGISTER: &str = "fieldnote.toml";

/// The diff as one run, with a line feed at its end.
///
/// # Errors
///
/// None that plain data could cause.
pub fn render(diff: &Diff) -> serde_json::Result<String> {
    let rules = KINDS.iter().map(|kind| {
        let actions: Vec<String> = kind.follows.iter().map(|it| format!("{} ({})", it.action, it.law)).collect();
        let actions = if actions.is_empty() { "nothing".to_owned() } else { actions.join("; ") };
        let full = format!("{} What follows: {}.", sentence(kind.summary), actions);
        json!({
            "id": kind.code,
            "name": pascal_case(kind.code),
            "shortDescription": { "text": sentence(kind.summary) },
            "fullDescription": { "text": full },
            "help": { "text": full },
            "defaultConfiguration": { "level": level(kind.follows.iter().map(|follow| follow.consequence).max()) },
        })
    });
    log(&rules.collect::<Vec<_>>(), &diff.changes.iter().map(result).collect::<Vec<_>>())
}

fn result(change: &Change) -> Value {
    let text = format!("{} What follows: {}", sentence(&change.message), sentence(&follows(change)));
    let state = match (&change.before, &change.after) {
        (None, Some(_)) => "new",
        (Some(_), None) => "absent",
        _ => "updated",
    };
    let place = change.after.as_ref().or(change.before.as_ref()).filter(|place| !place.file.is_empty());
    let label = Label { place: place.cloned().unwrap_or_else(|| Place::file(REGISTER)), text: String::new() };
    json!({
        "ruleId": change.code,
        "ruleIndex": KINDS.iter().position(|kind| kind.code == change.code),
        "level": level(change.gravest()),
        "message": { "text": visible_line(&text) },
        "locations": [location(&label)],
        "baselineState": state,
        "partialFingerprints": { "item/v1": format!("{}:{}", change.code, change.item) },
    })
}

fn level(gravest: Option<Consequence>) -> &'static str {
    match gravest {
        Some(Consequence::Assessment | Consequence::Consent) => "error",
        Some(Consequence::Notice) => "warning",
        Some(Consequence::Record) | None => "note",
    }
}
