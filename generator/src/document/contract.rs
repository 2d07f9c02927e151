//! The contract with templates: what each of them gets, as values, as JSON Schema and as a page for people.
//!
//! All three come from the same documented structs. [`FORMAT`] rises when a template written for the last one would
//! fail.

use std::fmt::Write as _;

use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{
    Error, Format, Templates,
    context::{
        AppStore, Builder, DataSafety, FORMAT, Inventory, JointEssence, Notice, Policy, ProcessorRecord, Record,
        RetentionSchedule, Screening,
    },
    context_of, evidence, html, map,
    page::Page,
    plan::{self, Kind, Planned},
};
use crate::datamap::DataMap;

/// What a template gets for one document, for people who write templates.
#[derive(Clone, Debug, Serialize)]
pub struct Context {
    /// Name of the document.
    pub document: String,
    /// BCP 47 tag.
    pub language: String,
    /// Name of the template.
    pub template: String,
    /// The variables, without evidence marks: one of the structs of [`super::context`].
    pub context: Value,
}

/// What the templates of the register's documents get: each its text, then its page where it has one.
///
/// # Errors
///
/// Documents that ask for something unknown.
pub fn contexts(map: &DataMap, templates: &Templates) -> Result<Vec<Context>, Error> {
    let mut contexts = Vec::new();
    for planned in plan::documents(&map.register, templates)? {
        for language in &planned.languages {
            for (template, mut context) in of_document(map, templates, &planned, language)? {
                unmark(&mut context);
                contexts.push(Context {
                    document: planned.name.clone(),
                    language: language.clone(),
                    template,
                    context,
                });
            }
        }
    }
    Ok(contexts)
}

/// The templates of one document in one language, with their variables.
fn of_document(
    map: &DataMap,
    templates: &Templates,
    planned: &Planned,
    language: &str,
) -> Result<Vec<(String, Value)>, Error> {
    let Some(locale) = templates.locale(language) else {
        return Err(plan::unknown_language(planned, language, templates));
    };
    let mut builder = Builder::new(map, &planned.document, locale);
    if planned.kind == Kind::Map {
        let graph = map::graph(&mut builder)?;
        return Ok(vec![("map.html".to_owned(), value(&map::page(&graph, &builder, language)?)?)]);
    }
    let mut all: Vec<(String, Value)> =
        context_of(&mut builder, templates, planned, language, Format::Md)?.into_iter().collect();
    if planned.formats.contains(&Format::Html) {
        let marked = super::text(&mut builder, templates, planned, language, Format::Html)?;
        let body = html::convert(&marked, &builder.marks, planned.evidence);
        let page = Page::new(templates, &builder, planned, language, &body)?;
        all.push(("page.html".to_owned(), value(&page)?));
    }
    Ok(all)
}

fn value(context: &impl Serialize) -> Result<Value, Error> {
    serde_json::to_value(context).map_err(|error| Error::Write { format: "JSON", message: error.to_string() })
}

/// Takes the evidence marks out of every text.
fn unmark(value: &mut Value) {
    match value {
        Value::String(text) => *text = evidence::strip(text),
        Value::Array(items) => items.iter_mut().for_each(unmark),
        Value::Object(map) => map.values_mut().for_each(unmark),
        _ => {}
    }
}

/// The schema of one struct.
type Of = fn(&mut SchemaGenerator) -> Schema;

fn of<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<T>()
}

/// The templates that get variables of their own; all others are included by these.
const TEMPLATES: [(&str, Of); 13] = [
    ("notice.md", of::<Notice>),
    ("record.md", of::<Record>),
    ("ccpa_policy.md", of::<Policy>),
    ("notice_at_collection.md", of::<Policy>),
    ("processor_record.md", of::<ProcessorRecord>),
    ("joint_essence.md", of::<JointEssence>),
    ("dpia_screening.md", of::<Screening>),
    ("retention_schedule.md", of::<RetentionSchedule>),
    ("app_store_privacy.md", of::<AppStore>),
    ("play_data_safety.md", of::<DataSafety>),
    ("inventory.md", of::<Inventory>),
    ("page.html", of::<Page<'_>>),
    ("map.html", of::<map::Page<'_>>),
];

/// Names of the templates that get variables of their own.
pub fn templates() -> impl Iterator<Item = &'static str> {
    TEMPLATES.into_iter().map(|(name, _)| name)
}

/// The published JSON Schema of what `generate --print-context` prints.
pub fn context_schema() -> Value {
    let mut generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut known = Vec::new();
    for (template, of) in TEMPLATES {
        let context = of(&mut generator);
        known.push(json!({ "properties": { "template": { "const": template }, "context": context } }));
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": FORMAT,
        "description": "What templates get: the output of `cargo fieldnote generate --print-context`.",
        "type": "array",
        "items": {
            "type": "object",
            "required": ["document", "language", "template", "context"],
            "properties": {
                "document": { "description": "Name of the document.", "type": "string" },
                "language": { "description": "BCP 47 tag.", "type": "string" },
                "template": { "description": "Name of the template.", "type": "string" },
                "context": { "description": "Its variables.", "type": "object" },
            },
            "oneOf": known,
        },
        "$defs": generator.take_definitions(true),
    })
}

const HEAD: &str = "\
# Templates

Every document is made by a template. A file of the same name in `fieldnote-templates/` beside the register replaces a
built-in one; it can extend it as `builtin/NAME` and replace single blocks, or be a changed copy of it
(`cargo fieldnote templates eject NAME`). Templates are written for [tera](https://keats.github.io/tera/). This page lists
what each of them gets and which blocks it has; `cargo fieldnote generate --print-context` prints the values of your own
documents, and [`context.schema.json`](../schema/json/context.schema.json) is the same list for programs. This page is
made from the program.
";

const FILTERS: &str = "
## Filters

Beside those of tera. Texts are escaped for the format of the document unless a filter or `safe` says that they are markup
already. Texts carry invisible marks that say which fact they state; whoever prints them keeps the marks.

| Filter | What it gives |
|---|---|
| `\"id\" \\| t(name=value)` | the message of the locale, its arguments escaped; `fact=mark` puts the sentence inside a mark |
| `\"id\" \\| has_message` | whether the locale has that message |
| `items \\| list` | \"a, b and c\" as the language joins them; `strong=true` in bold, `cell=true` with semicolons |
| `text \\| capital` | the text with its first letter as a capital |
| `text \\| sentence` | the text as a sentence: a capital first, a full stop last |
| `address \\| email`, `address \\| url` | a link that shows its own address; bare text where the address is none |
| `title \\| linked(to=address)` | a link with a title |
| `party \\| channel` | the first way to reach a party: email, page or address |
";

/// The page of all templates, `TEMPLATES.md`, with a line feed at its end.
pub fn page() -> String {
    let schema = context_schema();
    let known = schema["items"]["oneOf"].as_array().map(Vec::as_slice).unwrap_or_default();
    let mut text = HEAD.to_owned();
    let variables = |name: &str| known.iter().find(|it| it["properties"]["template"]["const"] == name);
    for (name, source) in fieldnote_templates::TEMPLATES {
        let _ = writeln!(text, "\n## {name}\n");
        match variables(name) {
            Some(own) => {
                let _ = writeln!(text, "Gets {}.", kind(&own["properties"]["context"]));
            }
            None => text.push_str("Is included by others and sees their variables.\n"),
        }
        let blocks: Vec<String> = blocks(source).map(|block| format!("`{block}`")).collect();
        if blocks.is_empty() {
            text.push_str("It has no blocks: it is short, and is replaced as a whole.\n");
        } else {
            let _ = writeln!(text, "Its blocks: {}.", blocks.join(", "));
        }
    }
    text.push_str(FILTERS);
    for (name, definition) in schema["$defs"].as_object().into_iter().flatten() {
        let said = definition["description"].as_str().map(one_line).unwrap_or_default();
        let _ = write!(text, "\n## {name}\n\n{said}\n\n| Variable | Kind | What it is |\n|---|---|---|\n");
        for (key, value) in properties(definition) {
            let said = value["description"].as_str().map(one_line).unwrap_or_default();
            let _ = writeln!(text, "| `{key}` | {} | {said} |", kind(value));
        }
    }
    text
}

fn properties(definition: &Value) -> impl Iterator<Item = (&String, &Value)> {
    definition["properties"].as_object().into_iter().flat_map(Map::iter)
}

/// The names of the blocks of a template, in order.
fn blocks(source: &str) -> impl Iterator<Item = &str> {
    let starts = source.split("{%").skip(1);
    starts.filter_map(|tag| tag.trim_start_matches('-').trim_start().strip_prefix("block ")?.split_whitespace().next())
}

/// What a variable holds, in words.
fn kind(schema: &Value) -> String {
    if let Some(name) = schema["$ref"].as_str().and_then(|it| it.strip_prefix("#/$defs/")) {
        return format!("[{name}](#{})", name.to_lowercase());
    }
    let null = |it: &Value| it == "null" || it["type"] == "null";
    let all = schema["anyOf"].as_array().or(schema["type"].as_array());
    if let Some(all) = all {
        let some = all.iter().filter(|it| !null(it));
        let words: Vec<String> = some.map(|it| if it.is_string() { word(it).to_owned() } else { kind(it) }).collect();
        let or_none = if all.iter().any(null) { ", or none" } else { "" };
        return words.join(" or ") + or_none;
    }
    match &schema["type"] {
        list if list == "array" => format!("list of {}", kind(&schema["items"])),
        other => word(other).to_owned(),
    }
}

fn word(name: &Value) -> &str {
    match name.as_str() {
        Some("string") => "text",
        Some("boolean") => "yes or no",
        Some("integer" | "number") => "number",
        Some(other) => other,
        None => "anything",
    }
}

/// A description as one cell of a table.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use std::{env, fs, path::Path};

    use super::*;

    #[test]
    fn the_page_of_templates_is_fresh() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("TEMPLATES.md");
        let page = page();
        if env::var_os("UPDATE_TEMPLATES").is_some() {
            fs::write(&path, &page).expect("the page can be written");
        }
        let committed = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        assert!(committed == page, "stale: UPDATE_TEMPLATES=1 cargo test -p cargo-fieldnote --lib contract");
    }

    #[test]
    fn every_variable_is_described() {
        let schema = context_schema();
        for (name, definition) in schema["$defs"].as_object().expect("there are structs") {
            assert!(definition["description"].is_string(), "{name}");
            for (key, value) in properties(definition) {
                assert!(value["description"].is_string(), "{name}.{key}");
            }
        }
    }

    #[test]
    fn every_template_that_is_not_included_gets_variables() {
        let included: String = fieldnote_templates::TEMPLATES.iter().map(|(_, source)| *source).collect();
        for (name, _) in fieldnote_templates::TEMPLATES {
            let known = TEMPLATES.iter().any(|(known, _)| known == name);
            assert_ne!(known, included.contains(&format!("include \"{name}\"")), "{name}");
        }
    }
}
