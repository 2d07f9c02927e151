//! What the attributes before an item say about its being there: `cfg`, and the `path` of a module.

use super::{
    cfg::{Cfg, Truth},
    outline::At,
    tokens::Tokens,
};
use cfg_expr::expr::Logic as _;

use crate::lex::Kind;

/// The attributes before an item.
#[derive(Debug)]
pub(super) struct Attributes {
    /// Index of the first token, doc comments included.
    pub(super) first: usize,
    /// Index of the token behind them.
    pub(super) end: usize,
    pub(super) truth: Truth,
    /// Values of `#[path]`, and whether each holds in every build.
    pub(super) paths: Vec<(String, bool)>,
}

/// Reads the outer attributes at a token; predicates that could not be decided are added to `assumed`.
pub(super) fn read(
    tokens: &mut Tokens<'_>,
    at: usize,
    limit: usize,
    cfg: &Cfg,
    assumed: &mut Vec<(String, At)>,
) -> Attributes {
    let mut found = Attributes { first: at, end: at, truth: Truth::Yes, paths: Vec::new() };
    while found.end < limit {
        let index = found.end;
        if tokens.kind(index) == Some(Kind::Doc) {
            found.end = index + 1;
        } else if tokens.is(index, b'#') && tokens.is(index + 1, b'[') {
            let close = tokens.partner(index + 1);
            let mut reader = Reader { tokens, cfg, assumed, found: &mut found };
            let truth = reader.attribute(index + 2, Truth::Yes);
            found.truth = found.truth.and(truth);
            found.end = close + 1;
        } else {
            break;
        }
    }
    found
}

/// What an inner attribute `#![..]` at a token says about the module around it.
pub(super) fn inner(tokens: &mut Tokens<'_>, at: usize, cfg: &Cfg, assumed: &mut Vec<(String, At)>) -> Truth {
    let mut found = Attributes { first: at, end: at, truth: Truth::Yes, paths: Vec::new() };
    Reader { tokens, cfg, assumed, found: &mut found }.attribute(at + 3, Truth::Yes)
}

/// A doc comment on what is around it, not on what follows.
pub(super) fn is_inner_doc(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.kind(at) == Some(Kind::Doc) && tokens.text(at).as_bytes().get(2) == Some(&b'!')
}

struct Reader<'r, 'a> {
    tokens: &'r mut Tokens<'a>,
    cfg: &'r Cfg,
    assumed: &'r mut Vec<(String, At)>,
    found: &'r mut Attributes,
}

impl Reader<'_, '_> {
    /// The attribute at a token, which is there if `given` holds.
    fn attribute(&mut self, mut at: usize, mut given: Truth) -> Truth {
        loop {
            match self.tokens.word(at) {
                Some("cfg") if self.tokens.is(at + 1, b'(') => {
                    let truth = self.predicate(at + 2, self.tokens.partner(at + 1));
                    // Where the attribute itself may be missing, the item may be there without it.
                    return given.not().or(truth);
                }
                Some("path") if self.tokens.is(at + 1, b'=') => {
                    if let Some(path) = string(self.tokens.text(at + 2)) {
                        self.found.paths.push((path, given == Truth::Yes));
                    }
                    return Truth::Yes;
                }
                Some("cfg_attr") if self.tokens.is(at + 1, b'(') => {
                    let end = self.tokens.partner(at + 1);
                    let comma = self.comma(at + 2, end);
                    // Most of these are about derives and documentation: only what matters here is judged.
                    if !self.concerns(comma, end) {
                        return Truth::Yes;
                    }
                    given = given.and(self.predicate(at + 2, comma));
                    if given == Truth::No {
                        return Truth::Yes;
                    }
                    at = comma + 1;
                    if let Some(second) = self.several(at, end) {
                        let truth = self.attribute(at, given);
                        return truth.and(self.rest(second + 1, end, given));
                    }
                }
                _ => return Truth::Yes,
            }
        }
    }

    /// The attributes behind the first of a `cfg_attr`.
    fn rest(&mut self, mut at: usize, end: usize, given: Truth) -> Truth {
        let mut truth = Truth::Yes;
        while at < end {
            let comma = self.comma(at, end);
            // A second `cfg_attr` inside of one is not worth following.
            if self.tokens.word(at) != Some("cfg_attr") {
                truth = truth.and(self.attribute(at, given));
            }
            at = comma + 1;
        }
        truth
    }

    fn several(&self, at: usize, end: usize) -> Option<usize> {
        let comma = self.comma(at, end);
        (comma + 1 < end).then_some(comma)
    }

    fn concerns(&self, at: usize, end: usize) -> bool {
        (at..end).any(|index| {
            matches!(self.tokens.word(index), Some("cfg" | "cfg_attr"))
                || (self.tokens.word(index) == Some("path") && self.tokens.is(index + 1, b'='))
        })
    }

    fn comma(&self, mut at: usize, end: usize) -> usize {
        while at < end && !self.tokens.is(at, b',') {
            at = self.tokens.next(at);
        }
        at.min(end)
    }

    fn predicate(&mut self, first: usize, end: usize) -> Truth {
        if first >= end {
            return Truth::Yes;
        }
        let text = self.tokens.source(first, end - 1).split_whitespace().collect::<Vec<_>>().join(" ");
        let mut unknown = Vec::new();
        let truth = self.cfg.judge(&text, &mut unknown);
        if !unknown.is_empty() {
            let place = self.tokens.place(first);
            self.assumed.extend(unknown.into_iter().map(|predicate| (predicate, place)));
        }
        truth
    }
}

/// The value of a string literal.
pub(super) fn string(literal: &str) -> Option<String> {
    syn::parse_str::<syn::LitStr>(literal).ok().map(|literal| literal.value())
}
