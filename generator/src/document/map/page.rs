//! The picture as one interactive page that asks for nothing from elsewhere, and as tables where no script runs.
//!
//! The graph travels as JSON in a data block. The policy of the page names the hash of the one script that may run, so
//! that nothing that slipped into a text could.

use std::collections::BTreeMap;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use schemars::JsonSchema;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::{Column, Graph, svg, view::view};
use crate::document::{
    Error,
    context::Builder,
    page::{accent, accent_dark},
    template::Templates,
};

/// Words that the script shows, by the name that it calls them by.
const WORDS: [&str; 17] = [
    "only",
    "more",
    "few",
    "from",
    "to",
    "place",
    "of",
    "fields",
    "none",
    "everything",
    "close",
    "declared",
    "holds",
    "rest",
    "field",
    "purposes",
    "nowhere",
];

/// What `map.html` gets.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Map")]
pub(in crate::document) struct Page<'p> {
    /// BCP 47 tag; `t` reads it.
    language: &'p str,
    /// Whose data map it is.
    title: String,
    /// The picture in one sentence.
    about: String,
    /// Accent colour as `#rrggbb`.
    accent: Option<&'p str>,
    /// Accent colour of dark pages.
    accent_dark: Option<String>,
    /// The policy of the page: nothing but its own style and script.
    policy: String,
    /// The style sheet; goes through `safe`.
    style: &'static str,
    /// The script; goes through `safe`, and the policy names its hash. It looks for the elements by their ids.
    script: &'static str,
    /// The graph as JSON, safe inside a data block.
    data: String,
    /// The still picture as SVG; goes through `safe`.
    picture: String,
    /// The same content as tables, one for each purpose.
    tables: Vec<Table>,
    /// The columns of the picture that have entries.
    columns: Vec<Named>,
}

/// A column of the picture.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "MapColumn")]
struct Named {
    /// `subject`, `category`, `system`, `purpose`, `recipient` or `country`.
    key: &'static str,
    /// Its heading.
    name: String,
}

/// What is done for one purpose.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "MapTable")]
struct Table {
    /// The purpose; empty for data that nobody named a purpose of.
    name: String,
    /// Its legal bases.
    basis: Vec<String>,
    /// One row for each kind of data of a kind of people.
    rows: Vec<Row>,
}

/// A kind of data of a kind of people.
#[derive(Debug, Default, Serialize, JsonSchema)]
#[schemars(rename = "MapRow")]
struct Row {
    /// The people.
    subject: String,
    /// The data.
    category: String,
    /// Where they lie.
    system: String,
    /// Who receives them.
    recipients: Vec<String>,
    /// Where those are.
    countries: Vec<String>,
    /// How long they are kept.
    kept: Vec<String>,
    /// The fields, each with its place.
    fields: Vec<String>,
}

/// Writes the page.
pub(super) fn render(
    graph: &Graph,
    builder: &Builder<'_>,
    templates: &Templates,
    language: &str,
) -> Result<String, Error> {
    templates.render("map.html", &page(graph, builder, language)?)
}

/// The variables of the page.
pub(in crate::document) fn page<'p>(
    graph: &Graph,
    builder: &Builder<'p>,
    language: &'p str,
) -> Result<Page<'p>, Error> {
    let view = view(graph, builder)?;
    let columns = Column::ALL.into_iter().filter(|column| graph.nodes.iter().any(|node| node.column == *column));
    let columns = columns
        .map(|column| Ok(Named { key: column.key(), name: builder.word(&format!("map-column-{}", column.key()))? }));
    let columns = columns.collect::<Result<Vec<_>, Error>>()?;
    let script = fieldnote_templates::MAP_SCRIPT;
    let hash = BASE64_STANDARD.encode(Sha256::digest(script));
    Ok(Page {
        language,
        accent: accent(builder),
        accent_dark: accent_dark(builder),
        policy: format!(
            "default-src 'none'; script-src 'sha256-{hash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        ),
        style: fieldnote_templates::MAP_STYLE,
        script,
        data: data(graph, builder, &columns)?,
        picture: svg::render(&view, builder)?,
        tables: tables(graph),
        columns,
        title: view.title,
        about: view.about,
    })
}

/// The graph for the script; `<` would end the data block, U+2028 and U+2029 are lines to some readers.
fn data(graph: &Graph, builder: &Builder<'_>, columns: &[Named]) -> Result<String, Error> {
    let mut words = BTreeMap::new();
    for word in WORDS {
        words.insert(word, builder.word_with_slots(&format!("map-{word}"))?);
    }
    for mark in super::Mark::SHOWN {
        words.insert(mark.key(), builder.word(&format!("map-mark-{}", mark.key()))?);
    }
    let nodes: Vec<_> = graph
        .nodes
        .iter()
        .map(|node| {
            serde_json::json!({
                "c": columns.iter().position(|column| column.key == node.column.key()),
                "k": node.key,
                "n": node.name,
                "m": node.mark.key(),
                "f": node.family.as_ref().map(|(_, name)| name),
                "d": node.notes,
                "p": node.place,
            })
        })
        .collect();
    let fields: Vec<_> = graph.fields.iter().map(|field| (&field.name, &field.place)).collect();
    let flows: Vec<_> = graph
        .flows
        .iter()
        .map(|flow| {
            let present = Column::ALL
                .iter()
                .zip(flow.nodes)
                .filter(|(column, _)| columns.iter().any(|it| it.key == column.key()));
            (present.map(|(_, node)| node).collect::<Vec<_>>(), flow.basis, flow.kept, &flow.fields)
        })
        .collect();
    let json = serde_json::json!({
        "words": words, "columns": columns, "nodes": nodes, "fields": fields, "terms": graph.words, "flows": flows,
    });
    Ok(json.to_string().replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029"))
}

/// One table for each purpose, one row for each kind of data of a kind of people.
fn tables(graph: &Graph) -> Vec<Table> {
    let mut purposes: BTreeMap<Option<usize>, BTreeMap<[Option<usize>; 3], Row>> = BTreeMap::new();
    let mut basis: BTreeMap<Option<usize>, Vec<String>> = BTreeMap::new();
    let name = |node: Option<usize>| node.map(|node| graph.nodes[node].name.clone()).unwrap_or_default();
    for flow in &graph.flows {
        let [subject, category, system, purpose, recipient, country] = flow.nodes;
        if let Some(words) = flow.basis {
            once(basis.entry(purpose).or_default(), graph.words[words].clone());
        }
        let rows = purposes.entry(purpose).or_default();
        let row = rows.entry([subject, category, system]).or_insert_with(|| Row {
            subject: name(subject),
            category: name(category),
            system: name(system),
            ..Row::default()
        });
        for field in flow.fields.iter().map(|&field| &graph.fields[field]) {
            once(&mut row.fields, format!("{} ({})", field.name, field.place));
        }
        if let Some(kept) = flow.kept {
            once(&mut row.kept, graph.words[kept].clone());
        }
        if recipient.is_some() {
            once(&mut row.recipients, name(recipient));
        }
        if country.is_some() {
            once(&mut row.countries, name(country));
        }
    }
    purposes
        .into_iter()
        .map(|(purpose, rows)| Table {
            name: name(purpose),
            basis: basis.remove(&purpose).unwrap_or_default(),
            rows: rows.into_values().collect(),
        })
        .collect()
}

fn once(list: &mut Vec<String>, text: String) {
    if !list.contains(&text) {
        list.push(text);
    }
}
