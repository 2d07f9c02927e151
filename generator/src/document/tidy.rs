//! White space and full stops of what a template wrote.

use super::evidence;

/// One blank line between blocks, one space between words, one full stop behind "Inc.": templates need not care.
pub(super) fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut blank = true;
    for line in text.lines().map(str::trim_end) {
        if !line.is_empty() || !blank {
            tidy_line(line, &mut tidied);
            tidied.push('\n');
        }
        blank = line.is_empty();
    }
    if tidied.ends_with("\n\n") {
        tidied.pop();
    }
    tidied
}

fn tidy_line(line: &str, tidied: &mut String) {
    let indent = line.len() - line.trim_start_matches(' ').len();
    tidied.push_str(&line[..indent]);
    let mut previous = ' ';
    // A full stop, then the end of a marked text: a second full stop would be one too many.
    let mut stopped = false;
    for (at, c) in line.char_indices().skip_while(|&(at, _)| at < indent) {
        let twice = (c == ' ' && previous == ' ') || (c == '.' && stopped && previous == '.');
        if twice || (c == '\\' && previous.is_ascii_digit() && is_needless(line, at)) {
            continue;
        }
        tidied.push(c);
        if evidence::is_mark(c) {
            stopped = previous == '.';
        } else if !(c == '*' && stopped) {
            previous = c;
            stopped = false;
        }
    }
}

/// Whether the backslash in `1\.` guards nothing: Markdown reads a list only where a block begins.
fn is_needless(line: &str, backslash: usize) -> bool {
    let before = line[..backslash].trim_end_matches(|c: char| c.is_ascii_digit() || evidence::is_mark(c));
    line[backslash + 1..].starts_with(['.', ')']) && before.contains(|c: char| c.is_alphabetic() || c == '|')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ordinal_is_guarded_only_where_markdown_would_read_a_list() {
        assert_eq!(tidy("ab \u{FDD0}1\\. Dezember 2026\n"), "ab \u{FDD0}1. Dezember 2026\n");
        assert_eq!(tidy("| 12\\) | b |\n"), "| 12) | b |\n");
        for text in ["1\\. Dezember\n", "- 1\\. Dezember\n", "> 2. 1\\. Dezember\n", "ab 1\\\\. c\n"] {
            assert_eq!(tidy(text), text);
        }
    }
}
