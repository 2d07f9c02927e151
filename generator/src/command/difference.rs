//! What differs between a document as it is and as it should be, as a unified diff.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use similar::TextDiff;

use crate::{document::Rendered, output::Stale, render::visible};

/// Lines that are shown of one file; who wants to see more lets it be written.
const SHOWN: usize = 200;

/// Causes that are named of one file.
const CAUSES: usize = 20;

/// The difference of one file, harmless for a terminal.
pub(super) fn difference(stale: &Stale<'_>, color: bool) -> String {
    let path = visible(&stale.file.path);
    let Some(present) = &stale.present else { return format!("{path} is missing\n") };
    let (Ok(old), Ok(new)) = (str::from_utf8(present), str::from_utf8(&stale.file.bytes)) else {
        return format!(
            "{path} is stale; it is no text, so the same document in another format shows the difference\n"
        );
    };
    let diff = unified(old, new, (&format!("{path} (as it is)"), &format!("{path} (as it should be)")));
    let lines = diff.lines().count();
    let mut text = painted(diff.lines().take(SHOWN), color);
    if lines > SHOWN {
        let _ = writeln!(text, "... and {} more lines", lines - SHOWN);
    }
    text
}

/// All that changes in one file of text, as `git diff` shows it.
pub(super) fn patch(stale: &Stale<'_>, color: bool) -> String {
    let path = visible(&stale.file.path);
    let old = String::from_utf8_lossy(stale.present.as_deref().unwrap_or_default());
    let new = String::from_utf8_lossy(&stale.file.bytes);
    painted(unified(&old, &new, (&format!("a/{path}"), &format!("b/{path}"))).lines(), color)
}

fn unified(old: &str, new: &str, (before, after): (&str, &str)) -> String {
    TextDiff::from_lines(old, new).unified_diff().context_radius(3).header(before, after).to_string()
}

fn painted<'a>(lines: impl Iterator<Item = &'a str>, color: bool) -> String {
    let mut text = String::new();
    for line in lines {
        let paint = if color { style_of(line) } else { Style::new() };
        let _ = writeln!(text, "{paint}{}{paint:#}", visible(line));
    }
    text
}

/// Which facts a stale document does not say yet: those whose words do not stand in the file as it is.
pub(super) fn because(document: &Rendered, present: &[u8]) -> String {
    let Ok(present) = str::from_utf8(present) else { return String::new() };
    let present = letters(present);
    let mut causes: Vec<String> = Vec::new();
    for said in document.facts.iter().filter(|said| !present.contains(&letters(&said.words))) {
        let places: Vec<String> = said.evidence.places.iter().map(ToString::to_string).collect();
        let places = if places.is_empty() { String::new() } else { format!(" ({})", places.join(", ")) };
        let cause = format!("  {}{places}\n", said.evidence.path());
        if !causes.contains(&cause) {
            causes.push(cause);
        }
    }
    let path = visible(&document.path);
    if causes.is_empty() {
        return format!(
            "{path} is stale: all that is declared stands in it, but it says more, says it elsewhere, or its template \
             changed\n"
        );
    }
    let more = causes.len().saturating_sub(CAUSES);
    causes.truncate(CAUSES);
    let mut text = format!("{path} is stale because of\n");
    text.extend(causes.iter().map(|cause| visible(cause).into_owned()));
    if more > 0 {
        let _ = writeln!(text, "  and {more} more");
    }
    text
}

/// A text without tags, spaces and punctuation: what is left of it is the same in every format.
fn letters(text: &str) -> String {
    let mut letters = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        letters.extend(rest[..at].chars().filter(|c| c.is_alphanumeric()));
        let end = if rest[at..].starts_with('<') { '>' } else { ';' };
        let skipped = rest[at..].find(end).filter(|length| end == '>' || *length < 8);
        rest = &rest[at + skipped.map_or(1, |length| length + 1)..];
    }
    letters.extend(rest.chars().filter(|c| c.is_alphanumeric()));
    letters
}

fn style_of(line: &str) -> Style {
    match line.as_bytes().first() {
        Some(b'+') => AnsiColor::Green.on_default(),
        Some(b'-') => AnsiColor::Red.on_default(),
        Some(b'@') => AnsiColor::Cyan.on_default(),
        _ => Style::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::File;

    fn shown(old: Option<&str>, new: &str) -> String {
        let file = File { path: "notice.md".into(), bytes: new.into() };
        difference(&Stale { file: &file, present: old.map(Into::into) }, false)
    }

    #[test]
    fn a_stale_file_shows_what_changed() {
        let expected = "--- notice.md (as it is)\n+++ notice.md (as it should be)\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n";
        assert_eq!(shown(Some("a\nb\n"), "a\nc\n"), expected);
        assert_eq!(shown(None, "a\n"), "notice.md is missing\n");
    }

    #[test]
    fn a_patch_is_whole() {
        let (old, new) = ("a\n", format!("a\n{}", "b\n".repeat(300)));
        let file = File { path: "src/a.rs".into(), bytes: new.into() };
        let text = patch(&Stale { file: &file, present: Some(old.into()) }, false);
        assert!(text.starts_with("--- a/src/a.rs\n+++ b/src/a.rs\n@@ -1 +1,301 @@\n a\n+b\n"), "{text}");
        assert_eq!(text.lines().count(), 304);
    }

    #[test]
    fn of_a_file_that_is_no_text_only_its_name_is_shown() {
        let file = File { path: "record.xlsx".into(), bytes: b"PK\xFF".to_vec() };
        let text = difference(&Stale { file: &file, present: Some(b"PK\xFE".to_vec()) }, false);
        assert!(text.starts_with("record.xlsx is stale; it is no text"), "{text}");
    }

    #[test]
    fn only_letters_count_when_a_fact_is_looked_for() {
        assert_eq!(letters("until <b>two</b> years &amp; 3 < 4 days"), "untiltwoyears34days");
        assert_eq!(letters("until two\\-years, 3 4 days"), "untiltwoyears34days");
    }

    #[test]
    fn a_document_does_not_steer_the_terminal() {
        assert!(!shown(Some("\u{1b}[2Ja\n"), "\u{9b}2Jb\n").contains(['\u{1b}', '\u{9b}']));
    }

    #[test]
    fn a_file_that_changed_all_over_is_cut_short() {
        let text = shown(Some(""), &"line\n".repeat(1000));
        assert_eq!(text.lines().count(), SHOWN + 1);
        assert!(text.ends_with("... and 803 more lines\n"), "{}", text.lines().last().unwrap_or_default());
    }
}
