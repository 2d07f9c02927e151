//! A diff as a comment on a pull request: short, with a table, the evidence folded away.

use std::fmt::Write as _;

use super::{LIMITS, follows, headline, icon, summary};
use crate::diff::{Change, Diff};

/// The diff as GitHub-flavoured Markdown; text from code or register stays text.
pub fn render(diff: &Diff) -> String {
    let mut text = String::from("### What this change means for people\n\n");
    if let Some(headline) = headline(diff) {
        let _ = write!(text, "**{headline}** ");
    }
    text.push_str(&summary(diff));
    text.push('\n');
    if !diff.changes.is_empty() {
        text.push_str("\n| | Change | For whom | What follows |\n|---|---|---|---|\n");
        for change in &diff.changes {
            let whom = if change.subjects.is_empty() { "–".to_owned() } else { inert(&change.subjects.join(", ")) };
            let _ = writeln!(text, "| {} | {} | {whom} | {} |", icon(change), inert(&change.message), follows(change));
        }
        text.push_str("\n<details><summary>Evidence</summary>\n\n");
        for change in &diff.changes {
            let _ = writeln!(text, "* `{}` {}{}", change.code, inert(&format!("`{}`", change.item)), places(change));
        }
        text.push_str("\n</details>\n");
    }
    let _ = writeln!(text, "\n<sub>{LIMITS}</sub>");
    text
}

fn places(change: &Change) -> String {
    let said = |word: &str, place: &Option<fieldnote_schema::Place>| {
        place.as_ref().map(|place| format!(", {word} {}", inert(&format!("`{place}`")))).unwrap_or_default()
    };
    said("before", &change.before) + &said("after", &change.after)
}

/// A message with names between backticks: the names become code, whatever else stands in it stays text.
fn inert(message: &str) -> String {
    let mut text = String::new();
    for (at, part) in message.split('`').enumerate() {
        let part: String = part.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        if at % 2 == 1 && !part.trim().is_empty() {
            let _ = write!(text, "`{}`", part.replace('|', "\\|"));
            continue;
        }
        for c in part.chars() {
            if c.is_ascii_punctuation() && !",.:;()-'/".contains(c) {
                text.push('\\');
            }
            text.push(c);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag};

    use super::*;

    proptest! {
        #[test]
        fn no_message_becomes_markup(message in "[a-z`|<>\\[\\]()!*_&#\\\\\n:/ -]{0,40}") {
            let change = Change {
                code: "field-added".to_owned(), message, subjects: vec!["<b>|`".to_owned()],
                item: "a|b`<i>".to_owned(), before: None, after: None, follows: Vec::new(),
            };
            let text = render(&Diff { format: String::new(), changes: vec![change] });
            let table = text.split("<details>").next().unwrap_or_default();
            let cells = Parser::new_ext(table, Options::ENABLE_TABLES).fold(0, |cells, event| {
                assert!(!matches!(event, Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::Link { .. } | Tag::Image { .. })), "{text}");
                cells + usize::from(matches!(event, Event::Start(Tag::TableCell)))
            });
            prop_assert_eq!(cells, 8, "{}", text);
        }
    }
}
