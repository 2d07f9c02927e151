//! Rust source cut into tokens, as far as finding items and brackets needs it.
//!
//! It never fails: what it does not know becomes a one-character token, and an open string or comment ends with the
//! file. It allocates nothing and looks at each byte once.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An identifier or keyword, `r#` included.
    Ident,
    /// `'a`
    Lifetime,
    /// A string, character or number.
    Literal,
    /// `///`, `//!`, `/** */` or `/*! */`
    Doc,
    /// One punctuation character, brackets included.
    Punct(u8),
}

/// A token and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Byte offset of its first character.
    pub start: usize,
    /// Byte offset behind its last character.
    pub end: usize,
}

impl Token {
    /// The token's text in the source it was cut from.
    pub fn text<'a>(&self, source: &'a str) -> &'a str {
        &source[self.start..self.end]
    }
}

/// Cuts `source` into tokens; whitespace, plain comments and a byte order mark are left out.
pub fn tokens(source: &str) -> Tokens<'_> {
    let mark = source.len() - source.trim_start_matches('\u{feff}').len();
    let script = source[mark..].starts_with("#!") && !source[mark..].starts_with("#![");
    let at = if script { line_end(source.as_bytes(), mark) } else { mark };
    Tokens { bytes: source.as_bytes(), at, open_comment: None }
}

/// The iterator of [`tokens`].
#[derive(Clone, Debug)]
pub struct Tokens<'a> {
    bytes: &'a [u8],
    at: usize,
    open_comment: Option<usize>,
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        loop {
            let start = self.at;
            let first = *self.bytes.get(start)?;
            let (kind, end) = match first {
                b' ' | b'\n' | b'\t' | b'\r' => {
                    self.at += 1;
                    continue;
                }
                b'/' if matches!(self.peek(1), Some(b'/' | b'*')) => {
                    let (doc, end) = self.comment(start);
                    self.at = end;
                    if !doc {
                        continue;
                    }
                    (Kind::Doc, end)
                }
                b'"' => (Kind::Literal, string_end(self.bytes, start + 1)),
                b'\'' => quote(self.bytes, start),
                b'0'..=b'9' => (Kind::Literal, number_end(self.bytes, start)),
                b'a'..=b'z' | b'A'..=b'Z' | b'_' | 0x80.. => word(self.bytes, start),
                other => (Kind::Punct(other), start + 1),
            };
            self.at = end;
            return Some(Token { kind, start, end });
        }
    }
}

/// The bytes with which something begins that can hold or close a bracket.
const STOPS: [bool; 256] = {
    let mut stops = [false; 256];
    let bytes = b"()[]{}\"'/";
    let mut at = 0;
    while at < bytes.len() {
        stops[bytes[at] as usize] = true;
        at += 1;
    }
    stops
};

impl Tokens<'_> {
    /// Goes on behind the bracket that closes one which was just taken, and says where that is. It looks at nothing but
    /// brackets and what can hide them, so that the tokens between need not be cut.
    pub fn leave_group(&mut self) -> usize {
        let mut depth = 1_usize;
        while depth > 0 {
            let Some(ahead) = self.bytes[self.at..].iter().position(|byte| STOPS[usize::from(*byte)]) else {
                self.at = self.bytes.len();
                break;
            };
            let stop = self.at + ahead;
            match self.bytes[stop] {
                b'(' | b'[' | b'{' => (depth, self.at) = (depth + 1, stop + 1),
                b')' | b']' | b'}' => (depth, self.at) = (depth - 1, stop + 1),
                // The string may begin before its quote: `r#"`.
                b'"' if ahead > 0 && matches!(self.bytes[stop - 1], b'#' | b'r') => {
                    while self.at <= stop && self.next().is_some() {}
                }
                b'"' => self.at = string_end(self.bytes, stop + 1),
                b'\'' => self.at = quote(self.bytes, stop).1,
                _ if matches!(self.bytes.get(stop + 1), Some(b'/' | b'*')) => self.at = self.comment(stop).1,
                _ => self.at = stop + 1,
            }
        }
        self.at
    }

    /// Where a comment begins that the end of the file cut short; known once all tokens were taken.
    pub fn open_comment(&self) -> Option<usize> {
        self.open_comment
    }

    /// Whether the comment at `start` is a doc comment, and where it ends.
    fn comment(&mut self, start: usize) -> (bool, usize) {
        comment(self.bytes, start).unwrap_or_else(|| {
            self.open_comment = Some(start);
            (false, self.bytes.len())
        })
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }
}

/// Whether the comment at `start` is a doc comment, and where it ends; `None` where it does not.
fn comment(bytes: &[u8], start: usize) -> Option<(bool, usize)> {
    let third = bytes.get(start + 2).copied();
    let fourth = bytes.get(start + 3).copied();
    if bytes[start + 1] == b'/' {
        let doc = third == Some(b'!') || (third == Some(b'/') && fourth != Some(b'/'));
        return Some((doc, line_end(bytes, start)));
    }
    let doc = third == Some(b'!') || (third == Some(b'*') && !matches!(fourth, Some(b'*' | b'/')));
    let (mut at, mut depth) = (start + 2, 1_usize);
    while depth > 0 {
        at += memchr::memchr2(b'/', b'*', &bytes[at.min(bytes.len())..])?;
        match (bytes[at], bytes.get(at + 1)) {
            (b'*', Some(b'/')) => (depth, at) = (depth - 1, at + 2),
            (b'/', Some(b'*')) => (depth, at) = (depth + 1, at + 2),
            _ => at += 1,
        }
    }
    Some((doc, at))
}

fn line_end(bytes: &[u8], start: usize) -> usize {
    memchr::memchr(b'\n', &bytes[start..]).map_or(bytes.len(), |n| start + n)
}

/// Where the string whose text begins at `at` ends.
fn string_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(n) = memchr::memchr2(b'"', b'\\', &bytes[at.min(bytes.len())..]) {
        at += n;
        if bytes[at] == b'"' {
            return at + 1;
        }
        at += 2;
    }
    bytes.len()
}

/// Where the raw string that opens with `hashes` at `at` ends (`at` is behind the opening quote).
fn raw_string_end(bytes: &[u8], mut at: usize, hashes: usize) -> usize {
    while let Some(n) = memchr::memchr(b'"', &bytes[at.min(bytes.len())..]) {
        at += n + 1;
        if bytes[at..].iter().take(hashes).filter(|b| **b == b'#').count() == hashes {
            return at + hashes;
        }
    }
    bytes.len()
}

/// A lifetime or a character at the `'` at `start`.
fn quote(bytes: &[u8], start: usize) -> (Kind, usize) {
    match (bytes.get(start + 1), bytes.get(start + 2)) {
        (Some(b'\\'), Some(_)) => {
            let close = memchr::memchr2(b'\'', b'\n', &bytes[(start + 3).min(bytes.len())..]);
            (Kind::Literal, close.map_or(bytes.len(), |n| start + 4 + n))
        }
        (Some(_), Some(b'\'')) => (Kind::Literal, start + 3),
        (Some(&first), _) if first >= 0x80 => {
            // A character of several bytes is closed by a quote right behind it; else it begins a lifetime.
            let width = char_width(first);
            if bytes.get(start + 1 + width) == Some(&b'\'') {
                (Kind::Literal, start + 2 + width)
            } else {
                (Kind::Lifetime, word_end(bytes, start + 1))
            }
        }
        (Some(&first), _) if is_word(first) => (Kind::Lifetime, word_end(bytes, start + 1)),
        _ => (Kind::Punct(b'\''), start + 1),
    }
}

fn char_width(first: u8) -> usize {
    match first {
        0xF0.. => 4,
        0xE0.. => 3,
        _ => 2,
    }
}

/// An identifier, or a literal with a prefix (`r"`, `b'`, `br#"`, `c"`).
fn word(bytes: &[u8], start: usize) -> (Kind, usize) {
    let end = word_end(bytes, start);
    match (&bytes[start..end], bytes.get(end)) {
        (b"b" | b"c", Some(b'"')) => (Kind::Literal, string_end(bytes, end + 1)),
        (b"b", Some(b'\'')) => (Kind::Literal, quote(bytes, end).1),
        (b"r" | b"br" | b"cr", Some(b'"')) => (Kind::Literal, raw_string_end(bytes, end + 1, 0)),
        (b"r" | b"br" | b"cr", Some(b'#')) => {
            let hashes = bytes[end..].iter().take_while(|b| **b == b'#').count();
            match bytes.get(end + hashes) {
                Some(b'"') => (Kind::Literal, raw_string_end(bytes, end + hashes + 1, hashes)),
                Some(&next) if hashes == 1 && is_word(next) => (Kind::Ident, word_end(bytes, end + 1)),
                _ => (Kind::Ident, end),
            }
        }
        _ => (Kind::Ident, end),
    }
}

fn word_end(bytes: &[u8], start: usize) -> usize {
    bytes[start..].iter().position(|b| !is_word(*b)).map_or(bytes.len(), |n| start + n)
}

fn number_end(bytes: &[u8], start: usize) -> usize {
    let end = word_end(bytes, start);
    let fraction = bytes.get(end) == Some(&b'.') && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
    if fraction { word_end(bytes, end + 1) } else { end }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn texts(source: &str) -> Vec<&str> {
        tokens(source).map(|token| token.text(source)).collect()
    }

    #[test]
    fn strings_comments_and_characters_hide_brackets() {
        assert_eq!(texts(r##"a "}" r#"}"}"# '}' b'}' // }"##), ["a", "\"}\"", "r#\"}\"}\"#", "'}'", "b'}'"]);
        assert_eq!(texts("/* } /* } */ } */ b"), ["b"]);
        assert_eq!(texts(r"'\'' '\u{7d}' 'ü' c"), [r"'\''", r"'\u{7d}'", "'ü'", "c"]);
    }

    #[test]
    fn lifetimes_are_not_characters() {
        assert_eq!(texts("&'a str, 'static>"), ["&", "'a", "str", ",", "'static", ">"]);
    }

    #[test]
    fn raw_identifiers_are_one_token_and_doc_comments_are_kept() {
        assert_eq!(texts("/// Doc\nr#type: u8"), ["/// Doc", "r#type", ":", "u8"]);
        assert_eq!(texts("//// plain\n/**/x"), ["x"]);
    }

    #[test]
    fn a_shebang_is_left_out_and_an_attribute_is_not() {
        assert_eq!(texts("#!/usr/bin/env x\na"), ["a"]);
        assert_eq!(texts("#![x]").len(), 5);
    }

    #[test]
    fn a_comment_that_does_not_end_is_named() {
        let mut tokens = tokens("a /* b");
        assert_eq!(tokens.by_ref().count(), 1);
        assert_eq!(tokens.open_comment(), Some(2));
    }

    proptest! {
        #[test]
        fn any_text_gives_tokens_in_order_on_character_borders(source in "\\PC{0,60}|[\"'/*#r\\\\{}b\\n ]{0,40}") {
            let mut last = 0;
            for token in tokens(&source) {
                prop_assert!(token.start >= last && token.end > token.start);
                prop_assert!(source.is_char_boundary(token.start) && source.is_char_boundary(token.end));
                last = token.end;
            }
        }

        #[test]
        fn a_group_is_left_where_its_tokens_close_it(source in "[(){}\\[\\]\"'/*#rb\\\\ax0é\n ]{0,60}") {
            let (mut cut, mut depth) = (tokens(&source), 1_usize);
            while depth > 0 {
                match cut.next().map(|token| token.kind) {
                    Some(Kind::Punct(b'(' | b'[' | b'{')) => depth += 1,
                    Some(Kind::Punct(b')' | b']' | b'}')) => depth -= 1,
                    Some(_) => {}
                    None => break,
                }
            }
            let mut left = tokens(&source);
            left.leave_group();
            prop_assert_eq!((left.at, left.open_comment), (cut.at, cut.open_comment));
        }
    }
}
