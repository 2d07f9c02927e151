//! Questions about records that say no purpose yet: which they are, and what their categories point to.

use std::fmt::Write;

use fieldnote_schema::{Class, Record};

use crate::inventory::Inventory;

/// How many records are named before the rest is only counted.
const SHOWN: usize = 20;

/// What data of a category are often there for, as a question; the first that fits a category counts.
const QUESTIONS: &[(&[&str], &str, &str)] = &[
    (&["credential.", "account."], "account", "Do people have an account, and sign in?"),
    (&["commerce.", "finance."], "orders", "Do people buy, book or pay?"),
    (&["health.", "biometric."], "care", "What are the health data for?"),
    (&["work."], "employment", "Are these your own employees?"),
    (&["education."], "teaching", "Do people learn here?"),
    (&["contact.", "identity."], "contact", "Do you write to people, and why?"),
    (&["content.", "social."], "sharing", "Do people write, send or share something?"),
    (&["location."], "location", "What do you need the place for?"),
    (&["usage."], "usage", "Is what people do kept for the service itself, for security, or for statistics?"),
    (&["device.", "diagnostics."], "security", "Is this for security, for statistics, or for both?"),
];

/// The purpose that most of the categories point to: a word for a record to begin with, never a fact about it.
pub(crate) fn purpose<'a>(categories: impl Iterator<Item = &'a str>) -> Option<&'static str> {
    let categories: Vec<&str> = categories.collect();
    let fitting = |families: &[&str]| {
        categories.iter().filter(|category| families.iter().any(|family| category.starts_with(family))).count()
    };
    let counted = QUESTIONS.iter().map(|(families, id, _)| (fitting(families), *id)).filter(|(count, _)| *count > 0);
    counted.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, id)| id)
}

/// What a word that `purpose` gives asks.
pub(super) fn question(purpose: &str) -> Option<&'static str> {
    QUESTIONS.iter().find(|(_, id, _)| *id == purpose).map(|(_, _, question)| *question)
}

/// Comment lines about records without a purpose; nothing where each says one. All of it is a question.
pub(super) fn questions(inventory: &Inventory) -> String {
    let mut open: Vec<&Record> = inventory.records.iter().filter(|record| lacks_purpose(record)).collect();
    if open.is_empty() {
        return String::new();
    }
    open.sort_by_key(|record| std::cmp::Reverse(categories(record).count()));
    let mut text =
        "\n# These records say no purpose. Say it at each of them in the code, then give it an entry here:\n#\n"
            .to_owned();
    for record in open.iter().take(SHOWN) {
        let place = &record.place;
        let _ = writeln!(text, "#     {} ({}:{})", plain(&record.id.path), plain(&place.file), place.line);
    }
    if open.len() > SHOWN {
        let _ = writeln!(text, "#     and {} more: cargo fieldnote check", open.len() - SHOWN);
    }
    text.push_str("#\n# Their categories ask:\n#\n");
    for (families, id, question) in QUESTIONS {
        let fits = |category: &str| families.iter().any(|family| category.starts_with(family));
        let records = open.iter().filter(|record| categories(record).any(fits)).count();
        if records > 0 {
            let s = if records == 1 { "" } else { "s" };
            let _ = writeln!(text, "#     {question} A purpose such as \"{id}\" ({records} record{s})");
        }
    }
    text
}

fn lacks_purpose(record: &Record) -> bool {
    let says = |field: &fieldnote_schema::Field| field.keys.purposes.is_some();
    record.mark.is_none()
        && record.keys.purposes.is_none()
        && categories(record).count() > 0
        && !record.fields.iter().any(says)
}

fn categories(record: &Record) -> impl Iterator<Item = &str> {
    record.fields.iter().filter_map(|field| match &field.class {
        Class::Datum { category } => Some(category.as_str()),
        _ => None,
    })
}

/// Without control characters, which would end a comment.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}
