//! Edits of a text that keep every byte they do not replace.

use std::ops::Range;

/// Replacements of a text, most of them of an empty range.
#[derive(Default)]
pub(super) struct Edits(Vec<(Range<usize>, String)>);

impl Edits {
    pub(super) fn insert(&mut self, at: usize, text: impl Into<String>) {
        self.0.push((at..at, text.into()));
    }

    pub(super) fn replace(&mut self, range: Range<usize>, text: impl Into<String>) {
        self.0.push((range, text.into()));
    }

    /// Replaces the white space around `at`.
    pub(super) fn respace(&mut self, source: &str, at: usize, text: impl Into<String>) {
        let before = source[..at].trim_end().len();
        let after = at + (source.len() - at - source[at..].trim_start().len());
        self.0.push((before..after, text.into()));
    }

    pub(super) fn apply(mut self, source: &str) -> String {
        self.0.sort_by_key(|(range, _)| (range.start, range.end));
        let mut text = String::with_capacity(source.len() + 64 * self.0.len());
        let mut at = 0;
        for (range, new) in &self.0 {
            text.push_str(source.get(at..range.start).unwrap_or_default());
            text.push_str(new);
            at = range.end.max(at);
        }
        text.push_str(&source[at..]);
        text
    }
}

/// Where a slice of `source` begins in it.
pub(super) fn offset(source: &str, slice: &str) -> usize {
    slice.as_ptr() as usize - source.as_ptr() as usize
}

/// The white space that the line of `at` begins with.
pub(super) fn indent(source: &str, at: usize) -> &str {
    let line = &source[line_start(source, at)..];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

/// Whether nothing but white space stands before `at` in its line.
pub(super) fn begins_line(source: &str, at: usize) -> bool {
    source[line_start(source, at)..at].trim().is_empty()
}

fn line_start(source: &str, at: usize) -> usize {
    source[..at].rfind('\n').map_or(0, |n| n + 1)
}

/// The line of `at`.
pub(super) fn line_at(source: &str, at: usize) -> &str {
    source[line_start(source, at)..].lines().next().unwrap_or_default()
}

/// How the lines of a text end.
pub(super) fn line_end(source: &str) -> &'static str {
    if source.contains("\r\n") { "\r\n" } else { "\n" }
}
