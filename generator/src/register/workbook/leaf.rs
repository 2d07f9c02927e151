//! A value of the register as the text of a cell, and back.

use toml_edit::{Array, InlineTable, Item, TableLike, Value};

use super::{
    columns::{Kind, Sheet},
    day,
};
use crate::{document::escape, spreadsheet::CELL};

/// What stands between the items of a list in a cell.
pub(super) const BETWEEN: [char; 3] = ['\n', ',', ';'];

/// What a cell says for a list that is declared to be empty.
const NOTHING: &str = "(none)";

/// What stands in place of a text that no cell holds.
const TOO_LONG: &str = "(too long for a cell: edit it in the register itself)";

/// Every value below a table that fits into a cell: its column and its text. A text has one column a language.
pub(super) fn leaves(table: &dyn TableLike, sheet: &Sheet, language: &str) -> Vec<(String, String)> {
    let mut leaves = Vec::new();
    collect("", table, sheet, language, &mut leaves);
    leaves
}

fn collect(prefix: &str, table: &dyn TableLike, sheet: &Sheet, language: &str, leaves: &mut Vec<(String, String)>) {
    for (key, item) in table.iter() {
        let path = if prefix.is_empty() { key.to_owned() } else { format!("{prefix}.{key}") };
        let is_text = sheet.column(&path).is_some_and(|column| column.kind == Kind::Text);
        let column = |language: &str| in_language(&path, language);
        if let Some(inner) = item.as_table_like() {
            if let Some(words) = pending(inner) {
                leaves.push((if is_text { column(language) } else { path }, words));
            } else if is_text || inner.get(language).is_some_and(Item::is_str) {
                let words = inner.iter().filter_map(|(tag, words)| Some((column(tag), words.as_str()?)));
                leaves.extend(words.map(|(column, words)| (column, cell(words))));
            } else {
                collect(&path, inner, sheet, language, leaves);
            }
        } else if let Some(words) = item.as_value().and_then(text_of) {
            leaves.push((if is_text { column(language) } else { path }, words));
        }
    }
}

/// The column of a text in a language.
pub(super) fn in_language(key: &str, language: &str) -> String {
    format!("{key} [{language}]")
}

/// Key and language of a column.
pub(super) fn split(column: &str) -> (&str, Option<&str>) {
    match column.strip_suffix(']').and_then(|rest| rest.split_once(" [")) {
        Some((key, language)) => (key, Some(language)),
        None => (column, None),
    }
}

fn pending(table: &dyn TableLike) -> Option<String> {
    let who = table.get("pending")?.as_str()?;
    let until = table.get("until").and_then(Item::as_value).and_then(text_of);
    Some(until.map_or_else(|| format!("pending: {who}"), |until| format!("pending: {who} until {until}")))
}

/// The text of a value; `None` for what no cell holds.
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(cell(text.value())),
        Value::Integer(number) => Some(number.value().to_string()),
        Value::Float(number) => Some(number.value().to_string()),
        Value::Boolean(flag) => Some(if *flag.value() { "yes" } else { "no" }.to_owned()),
        Value::Datetime(day) => Some(day.value().to_string()),
        Value::Array(items) if items.is_empty() => Some(NOTHING.to_owned()),
        Value::Array(items) => {
            let items: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
            Some(cell(&items?.join("\n")))
        }
        Value::InlineTable(_) => None,
    }
}

fn cell(text: &str) -> String {
    let text = normal(text);
    if text.chars().count() > CELL { TOO_LONG.to_owned() } else { text }
}

/// A text without what a spreadsheet does not keep, and without what shows another text than there is.
pub(super) fn normal(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\t', " ");
    let shown: String = text.chars().filter(|&c| c == '\n' || !escape::is_forbidden(c)).collect();
    shown.lines().map(str::trim).collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// The value that a text means, in the form of the present one.
pub(super) fn value(kind: Option<Kind>, text: &str, present: Option<&Value>) -> Result<Value, String> {
    if let Some(who) = text.strip_prefix("pending:") {
        return Ok(waiting(who.trim()));
    }
    if text == "pending" {
        return Ok(text.into());
    }
    match (kind, present) {
        (Some(Kind::Flag), _) | (None, Some(Value::Boolean(_))) => flag(text).map(Value::from),
        (Some(Kind::Date), None | Some(Value::Datetime(_))) | (None, Some(Value::Datetime(_))) => {
            day::day(text).map(Value::from)
        }
        (Some(Kind::List), _) | (None, Some(Value::Array(_))) => Ok(list(text, present).into()),
        (_, Some(Value::Integer(_))) if text.parse::<i64>().is_ok() => {
            Ok(text.parse::<i64>().unwrap_or_default().into())
        }
        _ => Ok(text.into()),
    }
}

fn waiting(who: &str) -> Value {
    let (who, until) = match who.rsplit_once(" until ") {
        Some((who, until)) if day::day(until.trim()).is_ok() => (who, day::day(until.trim()).ok()),
        _ => (who, None),
    };
    let mut table = InlineTable::new();
    table.insert("pending", who.into());
    if let Some(until) = until {
        table.insert("until", until.into());
    }
    table.into()
}

fn flag(text: &str) -> Result<bool, String> {
    match text.to_lowercase().as_str() {
        "yes" | "true" | "1" | "ja" | "oui" | "sí" | "si" => Ok(true),
        "no" | "false" | "0" | "nein" | "non" => Ok(false),
        _ => Err("write yes or no".to_owned()),
    }
}

/// The items of a list; those that stay keep their place and comments.
fn list(text: &str, present: Option<&Value>) -> Array {
    let mut array = Array::new();
    let present = present.and_then(Value::as_array);
    let words = text.split(BETWEEN).map(str::trim).filter(|word| !word.is_empty() && *word != NOTHING);
    for (index, word) in words.enumerate() {
        let same = present.and_then(|items| items.iter().find(|item| item.as_str() == Some(word)));
        let prefix = if index == 0 { "" } else { " " };
        array.push_formatted(same.cloned().unwrap_or_else(|| Value::from(word).decorated(prefix, "")));
    }
    if let Some(present) = present {
        array.set_trailing(present.trailing().clone());
        array.set_trailing_comma(present.trailing_comma());
    }
    array
}
