//! Findings as SARIF 2.1.0, the form that code scanning services read.

use std::{collections::BTreeMap, fmt::Write as _};

use serde_json::{Value, json};

use super::{Report, laws, visible_line};
use crate::{
    check::rules,
    finding::{Finding, Label, Level, Rule},
};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The report as one run, with a line feed at its end.
///
/// # Errors
///
/// None that plain data could cause.
pub fn render(report: &Report<'_>) -> serde_json::Result<String> {
    let rules = rules::all();
    let mut seen: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let results = report.findings.iter().map(|finding| {
        let same = seen.entry((&finding.code, &finding.subject)).or_default();
        *same += 1;
        result(finding, *same - 1, &rules)
    });
    log(&rules.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(), &results.collect::<Vec<_>>())
}

/// A log of one run.
pub(crate) fn log(rules: &[Value], results: &[Value]) -> serde_json::Result<String> {
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Fieldnote",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { "SRCROOT": { "description": { "text": "The root of the workspace." } } },
            "results": results,
        }],
    });
    serde_json::to_string_pretty(&log).map(|json| json + "\n")
}

fn descriptor(rule: &Rule) -> Value {
    let law = if rule.law.is_empty() { String::new() } else { format!("\n\nLaw: {}.", rule.law.join(", ")) };
    json!({
        "id": rule.code,
        "name": pascal_case(rule.code),
        "shortDescription": { "text": sentence(rule.summary) },
        "fullDescription": { "text": rule.documentation },
        "help": { "text": format!("{}{law}\n\nCure: {}.", rule.documentation, rule.cure) },
        "defaultConfiguration": { "level": level(rule.level) },
    })
}

fn result(finding: &Finding, same: usize, rules: &[&Rule]) -> Value {
    let law = if finding.law.is_empty() { String::new() } else { format!(" Law: {}.", laws(&finding.law)) };
    let text = format!("{}{law} Cure: {}", sentence(&finding.message), sentence(&finding.cure));
    let mut result = json!({
        "ruleId": finding.code,
        "level": level(finding.level),
        "message": { "text": visible_line(&text) },
        "locations": [location(&finding.primary)],
        // From what the finding is about, not from lines: it stays the same finding when code moves.
        "partialFingerprints": { "subject/v1": format!("{}:{}:{same}", finding.code, finding.subject) },
    });
    if let Some(index) = rules.iter().position(|rule| rule.code == finding.code) {
        result["ruleIndex"] = json!(index);
    }
    if !finding.related.is_empty() {
        result["relatedLocations"] = finding.related.iter().map(location).collect();
    }
    result
}

pub(crate) fn location(label: &Label) -> Value {
    let place = &label.place;
    let mut region = json!({ "startLine": place.line.max(1) });
    if place.column > 0 {
        region["startColumn"] = json!(place.column);
    }
    let mut location = json!({ "physicalLocation": {
        "artifactLocation": { "uri": uri(&place.file), "uriBaseId": "SRCROOT" },
        "region": region,
    }});
    if !label.text.is_empty() {
        location["message"] = json!({ "text": visible_line(&label.text) });
    }
    location
}

/// A relative path as a URI reference.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "note",
        Level::Allow => "none",
    }
}

pub(crate) fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    let first: String = chars.next().into_iter().flat_map(char::to_uppercase).collect();
    let end = if text.ends_with(['.', '?', '!']) { "" } else { "." };
    format!("{first}{}{end}", chars.as_str())
}

/// The name that scanning services show beside the id: `MissingSafeguard`.
pub(crate) fn pascal_case(code: &str) -> String {
    code.split('-')
        .map(|word| {
            let (first, rest) = word.split_at(word.len().min(1));
            first.to_uppercase() + rest
        })
        .collect()
}
