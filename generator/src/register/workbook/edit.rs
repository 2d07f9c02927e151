//! One cell's change in a TOML file: only that key changes; comments and order stay.

use toml_edit::{InlineTable, Item, TableLike, Value};

use super::{columns::Kind, leaf};

/// A key to change in one table.
pub(super) struct Edit<'e> {
    /// Path of the key: `transfer.mechanism`.
    pub(super) key: &'e str,
    /// Language of the words, where they are a text.
    pub(super) language: Option<&'e str>,
    pub(super) kind: Option<Kind>,
    /// What the cell says; empty takes the key away.
    pub(super) text: &'e str,
}

/// Carries out an edit; says why it cannot be.
pub(super) fn apply(table: &mut dyn TableLike, edit: &Edit<'_>, default: &str) -> Result<(), String> {
    let mut parts: Vec<&str> = edit.key.split('.').collect();
    let Some(last) = parts.pop() else { return Ok(()) };
    if edit.text.is_empty() {
        parts.push(last);
        remove(table, &parts, edit.language, default);
        return Ok(());
    }
    let mut inner = table;
    for part in parts {
        let waits = inner.get(part).is_some_and(|item| item.as_str() == Some("pending"));
        if waits || !inner.contains_key(part) {
            inner.insert(part, Item::Value(InlineTable::new().into()));
        }
        inner = inner
            .get_mut(part)
            .and_then(Item::as_table_like_mut)
            .ok_or_else(|| format!("`{part}` is no table in the register"))?;
    }
    if let Some(language) = edit.language {
        return words(inner, last, language, edit.text, default);
    }
    let value = leaf::value(edit.kind, edit.text, inner.get(last).and_then(Item::as_value))?;
    put(inner, last, value);
    Ok(())
}

/// A text in one language: a string where it is the default one alone, a table of languages otherwise.
fn words(table: &mut dyn TableLike, key: &str, language: &str, text: &str, default: &str) -> Result<(), String> {
    let value = leaf::value(Some(Kind::Text), text, None)?;
    let by_language = table
        .get_mut(key)
        .and_then(Item::as_table_like_mut)
        .filter(|table| !table.contains_key("pending") && value.is_str());
    if let Some(by_language) = by_language {
        let new = !by_language.contains_key(language);
        put(by_language, language, value);
        if let Some(by_language) = table.get_mut(key).and_then(Item::as_inline_table_mut).filter(|_| new) {
            by_language.fmt();
        }
        return Ok(());
    }
    let present = table.get(key).and_then(Item::as_str).filter(|words| *words != "pending").map(str::to_owned);
    if language == default || !value.is_str() {
        put(table, key, value);
        return Ok(());
    }
    let mut both = InlineTable::new();
    if let Some(present) = present {
        both.insert(default, present.into());
    }
    both.insert(language, value);
    put(table, key, both.into());
    Ok(())
}

/// Sets a key; what stood beside the old value, such as a comment, stays.
fn put(table: &mut dyn TableLike, key: &str, mut value: Value) {
    match table.get_mut(key) {
        Some(Item::Value(present)) => {
            *value.decor_mut() = present.decor().clone();
            *present = value;
        }
        Some(item) => *item = Item::Value(value),
        None => {
            table.insert(key, Item::Value(value));
        }
    }
}

/// Takes a key away, and the tables that it leaves empty.
fn remove(table: &mut dyn TableLike, parts: &[&str], language: Option<&str>, default: &str) {
    let Some((first, rest)) = parts.split_first() else { return };
    if rest.is_empty() {
        let by_language = table.get_mut(first).and_then(Item::as_table_like_mut);
        match (language, by_language) {
            (Some(language), Some(words)) if !words.contains_key("pending") => {
                words.remove(language);
                if words.is_empty() {
                    table.remove(first);
                } else if let Some(words) = table.get_mut(first).and_then(Item::as_inline_table_mut) {
                    words.fmt();
                }
            }
            (Some(language), None) if language != default => {}
            _ => {
                table.remove(first);
            }
        }
        return;
    }
    let Some(inner) = table.get_mut(first).and_then(Item::as_table_like_mut) else { return };
    remove(inner, rest, language, default);
    if inner.is_empty() {
        table.remove(first);
    }
}
