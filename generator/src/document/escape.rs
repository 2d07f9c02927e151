//! Untrusted text into Markdown and CSV: cleaned once when it enters a document, escaped for the format it lands in.

use std::io::{self, Write};

use super::evidence::is_mark;

/// Text of users without what no reader should meet: control characters, marks, and characters that reorder text.
///
/// Line breaks and tabs become spaces, so that a value never starts a line of its own.
pub(crate) fn clean(text: &str) -> String {
    // Most text has nothing to clean.
    let plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    if plain && !text.contains("  ") && !text.starts_with(' ') && !text.ends_with(' ') {
        return text.to_owned();
    }
    let mut cleaned = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' | '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => cleaned.push(' '),
            c if is_forbidden(c) => {}
            c => cleaned.push(c),
        }
    }
    cleaned.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// What no reader should meet: control characters, marks, and characters that are not seen or reorder text.
pub(crate) fn is_forbidden(c: char) -> bool {
    let bidi = matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let invisible = matches!(c, '\u{00AD}' | '\u{200B}' | '\u{2060}'..='\u{2065}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}');
    let noncharacter = is_mark(c) || u32::from(c) & 0xFFFE == 0xFFFE;
    c.is_control() || bidi || invisible || noncharacter
}

/// Writes text so that Markdown shows it as it is; the shape that tera wants of an escape function.
///
/// Ordinary text stays as a person would write it: dots, hyphens, apostrophes and snake_case are left alone.
#[expect(clippy::doc_markdown, reason = "snake_case is a word here, not an item")]
pub(crate) fn markdown(text: &str, out: &mut dyn Write) -> io::Result<()> {
    let mut previous = None;
    let mut only_digits = true;
    for (offset, c) in text.char_indices() {
        if !is_mark(c) {
            let rest = &text[offset + c.len_utf8()..];
            let special = match c {
                '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' => true,
                '_' => !(is_word(previous) && is_word(next(rest))),
                '&' => starts_entity(rest),
                '!' => next(rest).is_none_or(|c| c == '['),
                '=' => previous.is_none(),
                // Also at the end of a heading, where it would close it.
                '#' => {
                    previous.is_none_or(char::is_whitespace)
                        && next(rest).is_none_or(|it| it == c || it.is_whitespace())
                }
                '+' | '-' => previous.is_none() && next(rest).is_none_or(|it| it == c || it.is_whitespace()),
                '.' | ')' => only_digits && previous.is_some(),
                _ => false,
            };
            if special {
                out.write_all(b"\\")?;
            }
            only_digits &= c.is_ascii_digit();
            previous = Some(c);
        }
        write!(out, "{c}")?;
    }
    Ok(())
}

fn next(rest: &str) -> Option<char> {
    rest.chars().find(|&c| !is_mark(c))
}

fn is_word(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}

/// Whether `&` and what follows would be read as an entity.
fn starts_entity(rest: &str) -> bool {
    let name = rest.trim_start_matches(is_mark);
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '#')).unwrap_or(name.len());
    end > 0 && name[end..].starts_with(';')
}

/// Text for a cell of a spreadsheet: what a program would run as a formula begins with an apostrophe.
pub(super) fn cell(text: &str) -> String {
    let text = clean_lines(text);
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '|', '%', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}']) {
        format!("'{text}")
    } else {
        text
    }
}

/// Cleans each line; lines of one cell stay lines.
pub(super) fn clean_lines(text: &str) -> String {
    text.split('\n').map(clean).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(text: &str) -> String {
        let mut out = Vec::new();
        markdown(text, &mut out).expect("memory takes all");
        String::from_utf8(out).expect("escaped text is text")
    }

    #[test]
    fn ordinary_text_stays_as_it_is() {
        for text in [
            "Dr. Ines Brandt, Speicherweg 4, 20457 Hamburg",
            "you don't need it - really (or do you?)",
            "order_line_id & Co.",
            "+49 40 5550 1234",
            "privacy@harbour-books.example",
        ] {
            assert_eq!(escaped(text), text);
        }
    }

    #[test]
    fn what_markdown_would_read_is_escaped() {
        assert_eq!(escaped("**b** [x](y) <i> `c` a|b"), r"\*\*b\*\* \[x\](y) \<i\> \`c\` a\|b");
        assert_eq!(escaped("# a"), r"\# a");
        assert_eq!(escaped("12. a"), r"12\. a");
        assert_eq!(escaped("&lt; & _a_"), r"\&lt; & \_a\_");
    }

    #[test]
    fn cleaning_takes_control_characters_and_keeps_words() {
        assert_eq!(clean(" a\n\tb\u{202E}c\u{0}\u{FDD0} "), "a bc");
    }

    #[test]
    fn a_cell_is_never_a_formula() {
        assert_eq!(cell("=cmd|' /C calc'!A0"), "'=cmd|' /C calc'!A0");
        assert_eq!(cell("\t=1"), "'=1");
        assert_eq!(cell("plain"), "plain");
    }
}
