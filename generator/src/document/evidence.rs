//! Evidence marks: which fact a piece of text says, carried through templates and Markdown by invisible characters.
//!
//! A mark is a Unicode noncharacter, the index of its [`Evidence`] in digits that are noncharacters too, the text, and
//! a closing noncharacter. Text of users loses these characters before it gets here ([`super::escape::clean`]), so
//! that nobody can forge one.

use std::collections::{BTreeMap, BTreeSet};

use fieldnote_schema::Place;
use serde::{Deserialize, Serialize};

use crate::law::adequacy::Exporter;

const OPEN: char = '\u{FDD0}';
const DIGIT_ZERO: u32 = 0xFDD1;
const TEXT: char = '\u{FDE1}';
const CLOSE: char = '\u{FDE2}';

/// Whether a character belongs to a mark.
pub(super) fn is_mark(c: char) -> bool {
    ('\u{FDD0}'..='\u{FDEF}').contains(&c)
}

/// What a piece of text says, and where that was declared.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Evidence {
    /// Name of the fact, with `*` for the item: `purposes.*.legal_basis`.
    pub fact: String,
    /// The item it is about, such as the purpose or the recipient; empty for facts of the whole organisation.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub item: String,
    /// The activity inside which it is said, where the same item can be said of several.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub within: String,
    /// Whose law on transfers it speaks of, of facts about a transfer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exporter: Option<Exporter>,
    /// Register entries, then fields; empty where the law itself says it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Place>,
}

impl Evidence {
    /// Evidence for a fact of the whole organisation or document.
    pub(super) fn of(fact: &str) -> Self {
        Self { fact: fact.to_owned(), ..Self::default() }
    }

    /// About one item.
    pub(super) fn about(mut self, item: &str) -> Self {
        item.clone_into(&mut self.item);
        self
    }

    /// Said inside one activity.
    pub(super) fn within(mut self, activity: &str) -> Self {
        activity.clone_into(&mut self.within);
        self
    }

    /// Said of a transfer under the law of this exporter.
    pub(super) fn from(mut self, exporter: Exporter) -> Self {
        self.exporter = Some(exporter);
        self
    }

    /// Declared here.
    pub(super) fn at<'p>(mut self, places: impl IntoIterator<Item = &'p Place>) -> Self {
        self.places.extend(places.into_iter().cloned());
        self
    }

    /// The fact with its item in place: `purposes.newsletter.legal_basis`.
    pub fn path(&self) -> String {
        self.fact.replacen('*', &self.item, 1)
    }
}

/// One entry behind a mark.
#[derive(Clone, Debug)]
pub(super) enum Entry {
    /// A fact that is said.
    Fact(Evidence),
    /// A fact that is missing, and the words for it.
    Gap(Evidence, String),
}

/// Everything that marks of one document point to.
#[derive(Debug, Default)]
pub(super) struct Marks {
    entries: Vec<Entry>,
}

impl Marks {
    /// The opening of a mark; [`wrap`] puts it around a text.
    pub(super) fn open(&mut self, entry: Entry) -> String {
        let index = self.entries.len();
        self.entries.push(entry);
        let mut open = String::with_capacity(18);
        open.push(OPEN);
        for digit in format!("{index:x}").chars() {
            let value = digit.to_digit(16).expect("formatted as hexadecimal");
            open.push(char::from_u32(DIGIT_ZERO + value).expect("sixteen characters from U+FDD1 exist"));
        }
        open.push(TEXT);
        open
    }

    /// The entry that a mark points to.
    pub(super) fn get(&self, index: usize) -> Option<&Entry> {
        self.entries.get(index)
    }
}

/// A text inside the marks whose openings are given; closes as many as were opened.
pub(super) fn wrap(opening: &str, text: &str) -> String {
    let mut wrapped = format!("{opening}{text}");
    wrapped.extend(opening.chars().filter(|&c| c == OPEN).map(|_| CLOSE));
    wrapped
}

/// The openings of marks that a text begins with.
pub(super) fn openings(text: &str) -> String {
    text.chars().take_while(|&c| is_mark(c) && c != CLOSE).collect()
}

/// A text under the marks of another that reads the same, as well as its own.
pub(super) fn under(text: &str, other: &str) -> String {
    wrap(&openings(other), text)
}

/// A text without marks.
pub(super) fn strip(text: &str) -> String {
    text.chars().filter(|&c| !is_mark(c)).collect()
}

/// The words inside the marks of texts, by index; of a fact that is said more than once, the first time.
#[derive(Debug, Default)]
pub(super) struct Words {
    said: BTreeMap<usize, String>,
    /// Marks around nothing but a gap: what is missing is not said.
    hollow: BTreeSet<usize>,
}

/// A mark that is open.
struct Opened {
    index: usize,
    words: String,
    /// Whether some of the words are no gap.
    says: bool,
    /// Whether some of them are.
    lacks: bool,
}

impl Words {
    /// The words in one text.
    pub(super) fn of(text: &str, marks: &Marks) -> Self {
        let mut words = Self::default();
        words.read(text, marks);
        words
    }

    /// Reads a further text.
    pub(super) fn read(&mut self, text: &str, marks: &Marks) {
        let is_gap = |index: usize| matches!(marks.get(index), Some(Entry::Gap(..)));
        let mut open: Vec<Opened> = Vec::new();
        let mut gaps = 0_usize;
        for piece in pieces(text) {
            match piece {
                Piece::Open(index) => {
                    gaps += usize::from(is_gap(index));
                    open.push(Opened { index, words: String::new(), says: false, lacks: false });
                }
                Piece::Text(text) => {
                    let blank = text.trim().is_empty();
                    for it in &mut open {
                        it.words.push_str(text);
                        it.says |= gaps == 0 && !blank;
                        it.lacks |= gaps > 0 && !blank;
                    }
                }
                Piece::Close => {
                    let Some(closed) = open.pop() else { continue };
                    gaps -= usize::from(is_gap(closed.index));
                    self.close(closed);
                }
            }
        }
    }

    fn close(&mut self, closed: Opened) {
        let known = self.said.contains_key(&closed.index);
        if closed.lacks && !closed.says {
            if !known {
                self.hollow.insert(closed.index);
            }
        } else if self.hollow.remove(&closed.index) {
            self.said.remove(&closed.index);
        }
        self.said.entry(closed.index).or_insert(closed.words);
    }

    /// The words inside a mark; `None` where all that stands there is that something is missing.
    pub(super) fn inside(&self, index: usize) -> Option<&str> {
        (!self.hollow.contains(&index)).then(|| self.said.get(&index).map_or("", String::as_str))
    }
}

/// A piece of marked text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    /// Text between marks.
    Text(&'t str),
    /// A mark opens.
    Open(usize),
    /// The innermost mark closes.
    Close,
}

/// Cuts marked text into pieces. What is not a whole mark is dropped.
pub(super) fn pieces(text: &str) -> Pieces<'_> {
    Pieces { rest: text }
}

/// The iterator of [`pieces`].
pub(super) struct Pieces<'t> {
    rest: &'t str,
}

impl<'t> Iterator for Pieces<'t> {
    type Item = Piece<'t>;

    fn next(&mut self) -> Option<Piece<'t>> {
        loop {
            let first = self.rest.chars().next()?;
            if !is_mark(first) {
                let end = self.rest.find(is_mark).unwrap_or(self.rest.len());
                let (text, rest) = self.rest.split_at(end);
                self.rest = rest;
                return Some(Piece::Text(text));
            }
            self.rest = &self.rest[first.len_utf8()..];
            match first {
                CLOSE => return Some(Piece::Close),
                OPEN => {
                    if let Some(index) = self.index() {
                        return Some(Piece::Open(index));
                    }
                }
                _ => {}
            }
        }
    }
}

impl Pieces<'_> {
    /// Reads the digits after an opening, and the character that ends them.
    fn index(&mut self) -> Option<usize> {
        let mut index = 0_usize;
        for (offset, c) in self.rest.char_indices() {
            if c == TEXT {
                self.rest = &self.rest[offset + c.len_utf8()..];
                return Some(index);
            }
            let digit = u32::from(c).checked_sub(DIGIT_ZERO).filter(|&digit| digit < 16)?;
            index = index.checked_mul(16)?.checked_add(usize::try_from(digit).ok()?)?;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_nest_and_leave_the_text_unchanged() {
        let mut marks = Marks::default();
        for n in 0..300 {
            marks.open(Entry::Fact(Evidence::of("purposes.*.legal_basis").about(&n.to_string())));
        }
        let outer = marks.open(Entry::Fact(Evidence::of("controller.name")));
        let inner = marks.open(Entry::Gap(Evidence::of("controller.contact"), String::new()));
        let text = wrap(&outer, &format!("We are {}.", wrap(&inner, "Harbour")));
        let found: Vec<_> = pieces(&text).collect();
        let expected = [
            Piece::Open(300),
            Piece::Text("We are "),
            Piece::Open(301),
            Piece::Text("Harbour"),
            Piece::Close,
            Piece::Text("."),
            Piece::Close,
        ];
        assert_eq!(found, expected);
        assert_eq!(strip(&text), "We are Harbour.");
    }

    #[test]
    fn what_is_missing_is_not_said_by_the_marks_around_it() {
        let mut marks = Marks::default();
        let title = marks.open(Entry::Fact(Evidence::of("ccpa.collected.*.purpose")));
        let gap = marks.open(Entry::Gap(Evidence::of("purposes.*.description"), String::new()));
        let sentence = marks.open(Entry::Fact(Evidence::of("purposes.*.legal_basis")));
        let lacking = wrap(&title, &wrap(&gap, "[missing: title]"));
        let words = Words::of(&wrap(&sentence, &format!("Consent, to {lacking}.")), &marks);
        assert_eq!((words.inside(0), words.inside(2)), (None, Some("Consent, to [missing: title].")));
    }

    #[test]
    fn two_openings_close_twice() {
        let mut marks = Marks::default();
        let both = marks.open(Entry::Fact(Evidence::of("a"))) + &marks.open(Entry::Fact(Evidence::of("b")));
        assert_eq!(pieces(&wrap(&both, "x")).filter(|&piece| piece == Piece::Close).count(), 2);
    }

    #[test]
    fn a_broken_mark_is_dropped() {
        assert_eq!(pieces("\u{FDD0}abc").collect::<Vec<_>>(), [Piece::Text("abc")]);
        assert_eq!(pieces("a\u{FDD1}b").collect::<Vec<_>>(), [Piece::Text("a"), Piece::Text("b")]);
    }
}
