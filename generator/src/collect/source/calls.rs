//! Macros among the items: calls, whose arguments may hold items as they stand, definitions and `include!`.

use super::{
    attributes::{self, Attributes},
    items::{ATTRIBUTE, Close, DERIVE, Kind, Reader},
    outline::{Hidden, Include, Why},
};
use crate::lex;

impl Reader<'_> {
    /// `macro name(..) { .. }`
    pub(super) fn macro_definition(&mut self, keyword: usize) -> Option<()> {
        let extent = self.extent(keyword + 2)?;
        self.definition(keyword + 1, keyword + 2, extent.last, Why::Exported);
        self.at = extent.last + 1;
        Some(())
    }

    /// A macro that writes annotated types: which, only its calls know.
    fn definition(&mut self, name: usize, first: usize, last: usize, why: Why) {
        if self.names_records(first, last) {
            let at = self.tokens.place(name);
            let name = self.tokens.text(name);
            let message = format!("the macro `{name}` makes annotated types, which are not in the source");
            self.outline.hidden.push(Hidden { at, message, why });
        }
    }

    fn names_records(&self, first: usize, last: usize) -> bool {
        self.noted && (first..=last).any(|index| matches!(self.tokens.word(index), Some(ATTRIBUTE | DERIVE)))
    }

    /// Texts that name the derive; where a procedural macro holds them, it writes code from them.
    pub(super) fn texts(&mut self) {
        let is_text = |index: &usize| self.tokens.kind(*index) == Some(lex::Kind::Literal);
        let named = [ATTRIBUTE, DERIVE].into_iter().flat_map(|name| self.tokens.occurrences(name));
        if let Some(index) = named.filter_map(|offset| self.tokens.around(offset)).filter(is_text).min() {
            let message = "this procedural macro writes annotated types, which are not in the source".to_owned();
            self.outline.hidden.push(Hidden { at: self.tokens.place(index), message, why: Why::Text });
        }
    }

    /// `name!(..)`, `path::name! { .. }`, `macro_rules! name { .. }`
    pub(super) fn macro_call(&mut self, attributes: &Attributes, mut at: usize) -> Option<()> {
        if self.tokens.is_path_separator(at) {
            at += 2;
        }
        self.tokens.word(at)?;
        while self.tokens.is_path_separator(at + 1) && self.tokens.word(at + 3).is_some() {
            at += 3;
        }
        if !self.tokens.is(at + 1, b'!') {
            return None;
        }
        let name = self.tokens.word(at)?;
        let named = self.tokens.word(at + 2).is_some();
        let open = if named { at + 3 } else { at + 2 };
        let close = self.tokens.partner(open);
        if close <= open {
            return None;
        }
        match name {
            "macro_rules" => {
                let is_export = |index| self.tokens.word(index) == Some("macro_export");
                let exported = (attributes.first..attributes.end).any(is_export);
                self.definition(at + 2, open, close, if exported { Why::Exported } else { Why::Macro });
                self.at = close + 1;
            }
            "include" => {
                self.include(at, open, close);
                self.at = close + 1;
            }
            // What these hold is text for other code, not code of this module.
            _ if name.contains("quote") || name.contains("stringify") || name == "matches" => {
                if name.contains("quote") && self.names_records(open, close) {
                    let message = format!("this `{name}!` writes annotated types, which are not in the source");
                    self.outline.hidden.push(Hidden { at: self.tokens.place(at), message, why: Why::Exported });
                }
                self.at = close + 1;
            }
            _ => {
                self.scope().macros = true;
                self.enter(Kind::Arguments, open + 1, close, Close::Nothing);
            }
        }
        Some(())
    }

    fn include(&mut self, name: usize, open: usize, close: usize) {
        let at = self.tokens.place(name);
        let items = self.kind() == Kind::Module;
        let literal = |index| match self.tokens.kind(index) {
            Some(lex::Kind::Literal) => attributes::string(self.tokens.text(index)),
            _ => None,
        };
        let plain = if self.tokens.partner(open) == close { literal(open + 1) } else { None };
        // include!(concat!(env!("CARGO_MANIFEST_DIR"), "/path"))
        let words: Vec<_> = (open + 1..close).filter_map(|index| self.tokens.word(index)).collect();
        let strings: Vec<_> = (open + 1..close).filter_map(literal).collect();
        let include = match (plain, words.as_slice(), strings.as_slice()) {
            (Some(path), [], _) => Some(Include { at, path, from_package: false, items }),
            (None, ["concat", "env"], [root, path]) if root == "CARGO_MANIFEST_DIR" => {
                Some(Include { at, path: path.trim_start_matches('/').to_owned(), from_package: true, items })
            }
            _ => None,
        };
        match include {
            Some(include) => self.scope().includes.push(include),
            None if items => {
                let message = "this `include!` takes in a file that is written only while compiling".to_owned();
                self.outline.hidden.push(Hidden { at, message, why: Why::Generated });
            }
            None => {}
        }
    }
}
