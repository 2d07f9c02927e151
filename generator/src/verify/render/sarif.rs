//! A verification as SARIF 2.1.0: each kind of difference is a rule.

use fieldnote_schema::Place;
use serde_json::{Value, json};

use crate::{
    finding::Label,
    render::{
        sarif::{location, log, pascal_case, sentence},
        visible_line,
    },
    verify::{
        Difference, Verification,
        kinds::{self, KINDS},
    },
};

/// The differences as one run, with a line feed at its end. What has no place of its own is said to stand in `against`,
/// the documents' file.
///
/// # Errors
///
/// None that plain data could cause.
pub fn render(verification: &Verification, against: &str) -> serde_json::Result<String> {
    let rules = KINDS.iter().map(|kind| {
        let full = format!("{} Cure: {}", sentence(kind.summary), sentence(kind.cure));
        json!({
            "id": kind.code,
            "name": pascal_case(kind.code),
            "shortDescription": { "text": sentence(kind.summary) },
            "fullDescription": { "text": full },
            "help": { "text": full },
            "defaultConfiguration": { "level": "error" },
        })
    });
    let results = verification.differences.iter().map(|it| result(it, against));
    log(&rules.collect::<Vec<_>>(), &results.collect::<Vec<_>>())
}

fn result(difference: &Difference, against: &str) -> Value {
    let known = difference.known.as_ref().map(|known| format!(" Not in the source: {}", sentence(known)));
    let text = sentence(&difference.message) + &known.unwrap_or_default();
    let place = difference.shipped.as_ref().or(difference.documented.as_ref());
    let label = Label { place: place.cloned().unwrap_or_else(|| Place::file(against)), text: String::new() };
    json!({
        "ruleId": difference.code,
        "ruleIndex": kinds::kind(&difference.code).map(|(index, _)| index),
        "level": "error",
        "message": { "text": visible_line(&text) },
        "locations": [location(&label)],
        "partialFingerprints": { "item/v1": format!("{}:{}", difference.code, difference.item) },
    })
}
