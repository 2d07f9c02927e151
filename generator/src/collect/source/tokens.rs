//! The tokens of one file with their brackets matched, and positions in it.

use super::outline::At;
use crate::lex::{self, Kind};

/// How deep brackets, references and generics may nest in a piece of source that is handed to the parser, which
/// recurses.
const DEPTH: usize = 128;

/// How many operators may follow each other without a comma or semicolon between.
const OPERATORS: usize = 1024;

/// A token; a bracket knows its partner.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    start: u32,
    end: u32,
    /// Of a bracket: the index of its partner; of any other token its own.
    partner: u32,
}

/// A file in tokens.
pub(super) struct Tokens<'a> {
    source: &'a str,
    list: Vec<Token>,
    line_starts: Vec<u32>,
}

impl<'a> Tokens<'a> {
    /// Cuts a source, without byte order mark, into tokens.
    pub(super) fn cut(source: &'a str) -> Result<Self, (String, At)> {
        // Code has a token for every four to five bytes; growing would touch new memory again and again.
        let mut tokens = Self { source, list: Vec::with_capacity(source.len() / 4), line_starts: Vec::new() };
        let mut open: Vec<u32> = Vec::new();
        let mut cut = lex::tokens(source);
        for token in cut.by_ref() {
            let index = offset(tokens.list.len());
            let mut partner = index;
            match token.kind {
                Kind::Punct(b'(' | b'[' | b'{') => open.push(index),
                Kind::Punct(close @ (b')' | b']' | b'}')) => {
                    let matching = open.pop().filter(|&at| closes(tokens.list[at as usize].kind, close));
                    let Some(at) = matching else {
                        let message = format!("this `{}` closes nothing", char::from(close));
                        return Err((message, tokens.at(token.start)));
                    };
                    partner = at;
                    tokens.list[at as usize].partner = index;
                }
                Kind::Literal if token.end == source.len() && !is_closed(token.text(source)) => {
                    return Err(("this literal does not end".to_owned(), tokens.at(token.start)));
                }
                _ => {}
            }
            tokens.list.push(Token { kind: token.kind, start: offset(token.start), end: offset(token.end), partner });
        }
        if let Some(start) = cut.open_comment() {
            return Err(("this comment does not end".to_owned(), tokens.at(start)));
        }
        if let Some(&at) = open.last() {
            let bracket = tokens.text(at as usize).to_owned();
            return Err((format!("this `{bracket}` is never closed"), tokens.place(at as usize)));
        }
        Ok(tokens)
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    pub(super) fn text(&self, index: usize) -> &'a str {
        self.list.get(index).map_or("", |token| &self.source[token.start as usize..token.end as usize])
    }

    pub(super) fn kind(&self, index: usize) -> Option<Kind> {
        self.list.get(index).map(|token| token.kind)
    }

    pub(super) fn is(&self, index: usize, punct: u8) -> bool {
        self.kind(index) == Some(Kind::Punct(punct))
    }

    /// `::`
    pub(super) fn is_path_separator(&self, index: usize) -> bool {
        self.is(index, b':') && self.is(index + 1, b':')
    }

    /// An identifier or keyword.
    pub(super) fn word(&self, index: usize) -> Option<&'a str> {
        (self.kind(index) == Some(Kind::Ident)).then(|| self.text(index))
    }

    /// An identifier, without `r#`.
    pub(super) fn name(&self, index: usize) -> Option<&'a str> {
        self.word(index).map(|word| word.strip_prefix("r#").unwrap_or(word))
    }

    /// The partner of a bracket.
    pub(super) fn partner(&self, index: usize) -> usize {
        self.list.get(index).map_or(index, |token| token.partner as usize)
    }

    /// The token behind this one, or behind the group that it opens.
    pub(super) fn next(&self, index: usize) -> usize {
        self.partner(index).max(index) + 1
    }

    /// The token around a byte of the source.
    pub(super) fn around(&self, offset: usize) -> Option<usize> {
        let index = self.list.partition_point(|token| token.end as usize <= offset);
        self.list.get(index).filter(|token| token.start as usize <= offset).map(|_| index)
    }

    /// Where a text occurs in the source, in order.
    pub(super) fn occurrences(&self, text: &'a str) -> impl Iterator<Item = usize> + use<'a> {
        memchr::memmem::find_iter(self.source.as_bytes(), text.as_bytes())
    }

    /// The source from one token to another, both included.
    pub(super) fn source(&self, first: usize, last: usize) -> &'a str {
        match (self.list.get(first), self.list.get(last)) {
            (Some(first), Some(last)) if first.start < last.end => {
                &self.source[first.start as usize..last.end as usize]
            }
            _ => "",
        }
    }

    /// Where a token stands.
    pub(super) fn place(&mut self, index: usize) -> At {
        let start = self.list.get(index).map_or(self.source.len(), |token| token.start as usize);
        self.at(start)
    }

    fn at(&mut self, start: usize) -> At {
        if self.line_starts.is_empty() {
            let ends = memchr::memchr_iter(b'\n', self.source.as_bytes());
            self.line_starts = std::iter::once(0).chain(ends.map(|end| offset(end + 1))).collect();
        }
        let line = self.line_starts.partition_point(|&line| line as usize <= start);
        let line_start = self.line_starts.get(line.saturating_sub(1)).map_or(0, |&line| line as usize);
        let column = self.source.get(line_start..start).map_or(0, |before| before.chars().count());
        At { line: offset(line), column: offset(column + 1) }
    }

    /// Whether a piece of source is flat enough for a parser that recurses.
    pub(super) fn is_shallow(&self, first: usize, last: usize) -> bool {
        let (mut depth, mut angles, mut prefixes, mut operators) = (0_usize, 0_usize, 0_usize, 0_usize);
        for index in first..=last {
            let Some(Kind::Punct(punct)) = self.kind(index) else { continue };
            match punct {
                b'(' | b'[' | b'{' => depth += 1,
                b')' | b']' | b'}' => depth = depth.saturating_sub(1),
                b';' => (angles, prefixes, operators) = (0, 0, 0),
                b',' | b'#' => (prefixes, operators) = (0, 0),
                b'<' => angles += 1,
                b'>' if !self.is_arrow(index) => angles = angles.saturating_sub(1),
                b'&' | b'*' | b'!' | b'-' | b'|' => prefixes += 1,
                _ => operators += 1,
            }
            if depth.max(angles).max(prefixes) > DEPTH || operators > OPERATORS {
                return false;
            }
        }
        true
    }

    /// Whether a `>` is the end of `->` or `=>`.
    pub(super) fn is_arrow(&self, index: usize) -> bool {
        index > 0 && (self.is(index - 1, b'-') || self.is(index - 1, b'='))
    }
}

/// Files are limited to a size far below what 32 bits hold.
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

fn closes(open: Kind, close: u8) -> bool {
    matches!((open, close), (Kind::Punct(b'('), b')') | (Kind::Punct(b'['), b']') | (Kind::Punct(b'{'), b'}'))
}

fn is_closed(literal: &str) -> bool {
    let text = literal.trim_end_matches('#');
    let quote = literal.find(['"', '\'']);
    quote.is_none_or(|open| text.len() > open + 1 && text.ends_with(['"', '\'']))
}
