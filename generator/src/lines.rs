//! Texts fitted into the lines of a terminal.

/// The words of a text in lines of at most `width` columns, each indented.
pub(crate) fn filled(text: &str, indent: usize, width: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(format!("{:indent$}{word}", "")),
        }
    }
    lines.join("\n")
}

/// The text, or as much of it as fits, with a mark that there is more.
pub(crate) fn cut(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    text.chars().take(width.saturating_sub(1)).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_filled_into_lines() {
        assert_eq!(filled("one two  three\nfour", 0, 9), "one two\nthree\nfour");
        assert_eq!(filled("one two three", 2, 9), "  one two\n  three");
        assert_eq!(filled("unbreakable", 0, 4), "unbreakable");
        assert_eq!(filled("", 4, 9), "");
    }

    #[test]
    fn what_does_not_fit_is_cut_and_says_so() {
        assert_eq!((cut("größer", 6).as_str(), cut("größer", 4).as_str()), ("größer", "grö…"));
    }
}
