//! Questions about records that say no purpose yet: which they are, and what their categories point to.

use std::{collections::BTreeMap, fmt::Write};

use fieldnote_schema::{Record, RecordId};

use crate::datamap::DataMap;

/// How many records are named before the rest is only counted.
const SHOWN: usize = 20;

/// Families of categories, what they are often there for as an id and as a question, and a title that could answer it.
type Question = (&'static [&'static str], &'static str, &'static str, &'static str);

/// What data of a category are often there for; the first that fits a category counts.
const QUESTIONS: &[Question] = &[
    (&["credential.", "account."], "account", "Do people have an account, and sign in?", "run your account"),
    (&["commerce.", "finance."], "orders", "Do people buy, book or pay?", "sell to you, deliver and bill"),
    (&["health.", "biometric."], "care", "What are the health data for?", "look after your health"),
    (&["work."], "employment", "Are these your own employees?", "employ you"),
    (&["education."], "teaching", "Do people learn here?", "teach you"),
    (&["contact.", "identity."], "contact", "Do you write to people, and why?", "answer what you ask us"),
    (&["content.", "social."], "sharing", "Do people write, send or share something?", "let you write and share"),
    (&["location."], "location", "What do you need the place for?", "show you what is near"),
    (
        &["usage."],
        "usage",
        "Is what people do kept for the service itself, for security, or for statistics?",
        "see how our service is used",
    ),
    (
        &["device.", "diagnostics."],
        "security",
        "Is this for security, for statistics, or for both?",
        "keep our service safe",
    ),
];

/// The purpose that most of the categories point to: a word for a record to begin with, never a fact about it.
pub(crate) fn purpose<'a>(categories: impl Iterator<Item = &'a str>) -> Option<&'static str> {
    let categories: Vec<&str> = categories.collect();
    let fitting = |families: &[&str]| {
        categories.iter().filter(|category| families.iter().any(|family| category.starts_with(family))).count()
    };
    let counted = QUESTIONS.iter().map(|(families, id, ..)| (fitting(families), *id)).filter(|(count, _)| *count > 0);
    counted.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, id)| id)
}

/// What a word that `purpose` gives asks.
pub(super) fn question(purpose: &str) -> Option<&'static str> {
    QUESTIONS.iter().find(|(_, id, ..)| *id == purpose).map(|(_, _, question, _)| *question)
}

/// What the title of such a purpose could be.
pub(super) fn title(purpose: &str) -> Option<&'static str> {
    QUESTIONS.iter().find(|(_, id, ..)| *id == purpose).map(|(.., title)| *title)
}

/// Comment lines about records without a purpose; nothing where each has one, its own or that of what holds it. All of
/// it is a question.
pub(super) fn questions(map: &DataMap) -> String {
    let mut silent: BTreeMap<&RecordId, Vec<&str>> = BTreeMap::new();
    for datum in map.data.iter().filter(|datum| datum.keys.purposes.as_ref().is_none_or(Vec::is_empty)) {
        if let Some(record) = &datum.declared_in {
            silent.entry(record).or_default().push(&datum.category);
        }
    }
    let mut open: Vec<(&Record, &Vec<&str>)> =
        map.inventory.records.iter().filter_map(|record| Some((record, silent.get(&record.id)?))).collect();
    if open.is_empty() {
        return String::new();
    }
    open.sort_by_key(|(_, categories)| std::cmp::Reverse(categories.len()));
    let mut text =
        "\n# These records say no purpose. Say it at each of them in the code, then give it an entry here:\n#\n"
            .to_owned();
    for (record, _) in open.iter().take(SHOWN) {
        let place = &record.place;
        let _ = writeln!(text, "#     {} ({}:{})", plain(&record.id.path), plain(&place.file), place.line);
    }
    if open.len() > SHOWN {
        let _ = writeln!(text, "#     and {} more: cargo fieldnote check", open.len() - SHOWN);
    }
    text.push_str("#\n# Their categories ask:\n#\n");
    for (families, id, question, _) in QUESTIONS {
        let fits = |category: &&str| families.iter().any(|family| category.starts_with(family));
        let records = open.iter().filter(|(_, categories)| categories.iter().any(fits)).count();
        if records > 0 {
            let s = if records == 1 { "" } else { "s" };
            let _ = writeln!(text, "#     {question} A purpose such as \"{id}\" ({records} record{s})");
        }
    }
    text
}

/// Without control characters, which would end a comment.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}
