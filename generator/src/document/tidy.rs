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
    for c in line[indent..].chars() {
        let skipped = (c == ' ' && previous == ' ') || (c == '.' && stopped && previous == '.');
        if skipped {
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
