//! The files that findings point into, made harmless for a terminal, and the token at a place.

use std::{cell::RefCell, collections::BTreeMap, ops::Range, rc::Rc};

use fieldnote_schema::Place;

use super::visible;
use crate::collect::tree::Tree;

/// Files of a tree, each read once.
pub struct Sources<'a> {
    tree: &'a dyn Tree,
    files: RefCell<BTreeMap<String, Option<Rc<Source>>>>,
}

/// A file as it can be shown: control characters made visible, line ends made one.
pub(super) struct Source {
    lines: Vec<String>,
    is_toml: bool,
}

impl<'a> Sources<'a> {
    /// Files of this tree.
    pub fn new(tree: &'a dyn Tree) -> Self {
        Self { tree, files: RefCell::default() }
    }

    /// A file; `None` where it cannot be read, or holds no text.
    pub(super) fn get(&self, path: &str) -> Option<Rc<Source>> {
        let mut files = self.files.borrow_mut();
        if let Some(known) = files.get(path) {
            return known.clone();
        }
        let read = self.tree.read(path).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        let source = read.map(|text| Rc::new(Source::new(path, &text)));
        files.insert(path.to_owned(), source.clone());
        source
    }
}

impl Source {
    fn new(path: &str, text: &str) -> Self {
        let lines = text.split('\n').map(|line| visible(line.strip_suffix('\r').unwrap_or(line)).into_owned());
        let is_toml = path.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("toml"));
        Self { lines: lines.collect(), is_toml }
    }

    pub(super) fn line(&self, number: u32) -> Option<&str> {
        self.lines.get(usize::try_from(number).ok()?.checked_sub(1)?).map(String::as_str)
    }

    /// The text of some lines, counted from 1, both included.
    pub(super) fn lines(&self, first: u32, last: u32) -> String {
        (first..=last).map_while(|number| self.line(number)).fold(String::new(), |text, line| text + line + "\n")
    }

    /// The bytes of the token at a place, within its line.
    pub(super) fn token(&self, place: &Place) -> Option<Range<usize>> {
        let line = self.line(place.line)?;
        if place.column == 0 {
            let start = line.len() - line.trim_start().len();
            return Some(start..line.trim_end().len().max(start));
        }
        let skipped = usize::try_from(place.column).ok()?.checked_sub(1)?;
        let start = line.char_indices().nth(skipped).map_or(line.len(), |(index, _)| index);
        Some(start..start + self.length(&line[start..]))
    }

    fn length(&self, rest: &str) -> usize {
        let word = |c: char| c.is_alphanumeric() || c == '_' || self.is_toml && c == '-';
        let length = match rest.chars().next() {
            None => 0,
            Some('"' | '\'') => string(rest),
            Some('[') => rest.find(']').map_or(1, |end| if rest[end..].starts_with("]]") { end + 2 } else { end + 1 }),
            Some(first) if !word(first) => first.len_utf8(),
            Some(_) => {
                let raw = if rest.starts_with("r#") { 2 } else { 0 };
                raw + rest[raw..].find(|c| !word(c)).unwrap_or(rest.len() - raw)
            }
        };
        if self.is_toml { value(rest, length) } else { length }
    }
}

/// A key goes on to the end of its value, where that is short and on the same line.
fn value(rest: &str, key: usize) -> usize {
    const SHORT: usize = 40;
    let Some(value) = rest[key..].trim_start().strip_prefix('=') else { return key };
    let value = value.trim_start();
    let length = match value.chars().next() {
        Some('"' | '\'') => string(value),
        Some('{' | '[') | None => return key,
        Some(_) => value.find([' ', '\t', '#', ',', '}', ']']).unwrap_or(value.len()),
    };
    if length > SHORT { key } else { rest.len() - value.len() + length }
}

/// The length of the string at the beginning, with its quotes; what is left of the line where it does not end there.
fn string(text: &str) -> usize {
    let mut chars = text.char_indices();
    let Some((_, quote)) = chars.next() else { return 0 };
    let mut escaped = false;
    for (index, c) in chars {
        if escaped {
            escaped = false;
        } else if c == '\\' && quote == '"' {
            escaped = true;
        } else if c == quote {
            return index + quote.len_utf8();
        }
    }
    text.len()
}
