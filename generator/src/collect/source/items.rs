//! From the tokens of a file to its outline.
//!
//! Items are found by their keywords in one pass that does not recurse, so that bodies, macro arguments and broken code
//! need no syntax tree; only an annotated type is handed to the parser.

use std::sync::Arc;

use super::{
    attributes::{self, Attributes},
    cfg::{Cfg, Truth},
    draft, imports,
    outline::{Alias, At, Hidden, Module, Outline, Scope, TypeItem, TypeKind, Why},
    tokens::Tokens,
    types,
};

/// How deep blocks, modules and macro calls may nest.
const DEPTH: usize = 256;

/// The name of the derive, and of its attribute.
pub(super) const DERIVE: &str = "PersonalData";
pub(super) const ATTRIBUTE: &str = "personal_data";

/// Reads a file. `items` is false for the text of an `include!` that may be an expression.
pub(super) fn read(file: &str, source: &str, cfg: &Cfg, items: bool) -> Outline {
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    let mut outline = Outline::default();
    let tokens = match Tokens::cut(source) {
        Ok(tokens) => tokens,
        Err(error) => {
            outline.errors.push(error);
            return outline;
        }
    };
    let kind = if items { Kind::Module } else { Kind::Expression };
    let end = tokens.len();
    let mut reader = Reader {
        noted: source.contains(DERIVE) || source.contains(ATTRIBUTE),
        derives: vec![DERIVE.to_owned()],
        file,
        tokens,
        cfg,
        at: 0,
        frames: vec![Frame { kind, end, scope: 0, in_macro: false, close: Close::Nothing }],
        scopes: vec![Scope::default()],
        outline,
    };
    reader.find_renames();
    reader.run();
    if reader.noted {
        reader.texts();
    }
    reader.outline.scope = Arc::new(reader.scopes.swap_remove(0));
    reader.outline
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Items and nothing else.
    Module,
    /// Statements.
    Block,
    /// The body of an `impl` or `trait`.
    Associated,
    /// The value of a constant, and the like.
    Expression,
    /// The arguments of a macro: braces there open no block.
    Arguments,
}

pub(super) struct Frame {
    kind: Kind,
    /// Index of the token that closes it.
    end: usize,
    /// Index of the scope that takes its names.
    scope: usize,
    in_macro: bool,
    close: Close,
}

pub(super) enum Close {
    Nothing,
    Block,
    Module { name: String, at: At, paths: Vec<(String, bool)>, certain: bool },
}

/// Where an item's head leads: its body, if it has one, and its last token.
pub(super) struct Extent {
    pub(super) body: Option<usize>,
    pub(super) last: usize,
}

pub(super) struct Reader<'a> {
    file: &'a str,
    pub(super) tokens: Tokens<'a>,
    cfg: &'a Cfg,
    /// The file speaks of the derive at all.
    pub(super) noted: bool,
    /// Names of the derive in this file.
    derives: Vec<String>,
    pub(super) at: usize,
    frames: Vec<Frame>,
    scopes: Vec<Scope>,
    pub(super) outline: Outline,
}

impl Reader<'_> {
    /// `use fieldnote::PersonalData as Name`
    fn find_renames(&mut self) {
        if !self.noted {
            return;
        }
        for index in 0..self.tokens.len() {
            if self.tokens.word(index) == Some(DERIVE) && self.tokens.word(index + 1) == Some("as") {
                self.derives.extend(self.tokens.name(index + 2).map(ToOwned::to_owned));
            }
        }
    }

    fn run(&mut self) {
        while let Some(frame) = self.frames.last() {
            if self.at >= frame.end {
                self.at = frame.end + 1;
                self.leave();
            } else if self.frames.len() > DEPTH {
                self.error(self.at, format!("code is nested deeper than {DEPTH} levels here"));
                self.at = self.tokens.len();
            } else {
                self.step();
            }
        }
    }

    fn leave(&mut self) {
        let Some(frame) = self.frames.pop() else { return };
        match frame.close {
            Close::Nothing => {}
            Close::Block => {
                let scope = self.scopes.pop().unwrap_or_default();
                if !scope.is_empty() {
                    self.scope().blocks.push(Arc::new(scope));
                }
            }
            Close::Module { name, at, paths, certain } => {
                let inline = self.scopes.pop().map(Arc::new);
                self.scope().modules.push(Module { name, at, paths, certain, inline });
            }
        }
    }

    pub(super) fn enter(&mut self, kind: Kind, first: usize, end: usize, close: Close) {
        let own = !matches!(close, Close::Nothing);
        if own {
            self.scopes.push(Scope::default());
        }
        let scope = if own { self.scopes.len() - 1 } else { self.frames.last().map_or(0, |frame| frame.scope) };
        let in_macro = kind == Kind::Arguments || self.frames.last().is_some_and(|frame| frame.in_macro);
        self.frames.push(Frame { kind, end, scope, in_macro, close });
        self.at = first;
    }

    pub(super) fn scope(&mut self) -> &mut Scope {
        let index = self.frames.last().map_or(0, |frame| frame.scope);
        &mut self.scopes[index]
    }

    pub(super) fn kind(&self) -> Kind {
        self.frames.last().map_or(Kind::Module, |frame| frame.kind)
    }

    fn in_macro(&self) -> bool {
        self.frames.last().is_some_and(|frame| frame.in_macro)
    }

    fn end(&self) -> usize {
        self.frames.last().map_or(0, |frame| frame.end)
    }

    fn error(&mut self, at: usize, message: String) {
        let place = self.tokens.place(at);
        self.outline.errors.push((message, place));
    }

    /// Takes one item, attribute or token.
    fn step(&mut self) {
        if self.tokens.is(self.at, b'#') && self.tokens.is(self.at + 1, b'!') && self.tokens.is(self.at + 2, b'[') {
            self.inner_attribute();
            return;
        }
        if attributes::is_inner_doc(&self.tokens, self.at) {
            self.at += 1;
            return;
        }
        let end = self.end();
        let attributes = attributes::read(&mut self.tokens, self.at, end, self.cfg, &mut self.outline.assumed);
        if attributes.end >= end {
            self.at = end;
            return;
        }
        let keyword = self.keyword(attributes.end);
        if attributes.truth == Truth::No {
            self.at = self.skip(attributes.end, keyword);
            return;
        }
        if self.item(&attributes, keyword) {
            return;
        }
        let here = attributes.end;
        let is_module = self.kind() == Kind::Module && !self.in_macro();
        if is_module && !self.tokens.is(here, b';') {
            let found = self.tokens.text(here).to_owned();
            self.error(here, format!("expected an item, found `{found}`"));
            self.at = end;
        } else if self.tokens.is(here, b'{') && self.kind() != Kind::Arguments {
            self.enter(Kind::Block, here + 1, self.tokens.partner(here), Close::Block);
        } else {
            self.at = here + 1;
        }
    }

    fn inner_attribute(&mut self) {
        let truth = attributes::inner(&mut self.tokens, self.at, self.cfg, &mut self.outline.assumed);
        self.at = self.tokens.next(self.at + 2);
        if truth == Truth::No {
            *self.scope() = Scope::default();
            self.at = self.end();
        }
    }

    /// The keyword of an item behind visibility and qualifiers.
    fn keyword(&self, mut at: usize) -> usize {
        if self.tokens.word(at) == Some("pub") {
            at += 1;
            if self.tokens.is(at, b'(') && matches!(self.tokens.word(at + 1), Some("crate" | "self" | "super" | "in")) {
                at = self.tokens.next(at);
            }
        }
        loop {
            let next = self.tokens.word(at + 1);
            match self.tokens.word(at) {
                Some("default" | "async" | "unsafe" | "auto" | "safe" | "gen") if next.is_some() => at += 1,
                Some("const") if matches!(next, Some("fn" | "unsafe" | "async" | "extern" | "trait" | "impl")) => {
                    at += 1;
                }
                Some("extern") if next != Some("crate") => {
                    at += 1;
                    if self.tokens.kind(at) == Some(crate::lex::Kind::Literal) {
                        at += 1;
                    }
                }
                _ => return at,
            }
        }
    }

    /// Takes the item whose keyword is given; `false` where there is none.
    fn item(&mut self, attributes: &Attributes, keyword: usize) -> bool {
        let named = self.tokens.name(keyword + 1).is_some();
        let taken = match self.tokens.word(keyword) {
            Some("struct" | "enum") if named => self.type_item(attributes, keyword),
            Some("union") if named && self.tokens.word(keyword + 1) != Some("as") => {
                self.type_item(attributes, keyword)
            }
            Some("mod") if named => self.module(attributes, keyword),
            Some("use") => self.import(keyword),
            Some("type") if named => self.alias(keyword),
            Some("fn") if named => self.function(keyword),
            Some("trait") if named => self.trait_item(keyword),
            Some("impl") => self.body(keyword, Kind::Associated),
            Some("const" | "static") => self.constant(keyword),
            Some("extern") => self.extern_crate(keyword),
            Some("macro") if named => self.macro_definition(keyword),
            // The block of `extern "C" { .. }`.
            None if keyword > attributes.end && self.tokens.is(keyword, b'{') => self.body(keyword, Kind::Associated),
            _ => self.macro_call(attributes, keyword),
        };
        taken.is_some()
    }

    /// Where the head that begins at `at` ends: at the brace of its body, or at a semicolon.
    pub(super) fn extent(&self, mut at: usize) -> Option<Extent> {
        let mut angles = 0_usize;
        while at < self.end() {
            if self.tokens.is(at, b';') {
                return Some(Extent { body: None, last: at });
            }
            if self.tokens.is(at, b'{') && angles == 0 {
                return Some(Extent { body: Some(at), last: self.tokens.partner(at) });
            }
            if self.tokens.is(at, b'<') {
                angles += 1;
            } else if self.tokens.is(at, b'>') && !self.tokens.is_arrow(at) {
                angles = angles.saturating_sub(1);
            }
            at = self.tokens.next(at);
        }
        None
    }

    fn semicolon(&self, mut at: usize) -> Option<usize> {
        while at < self.end() {
            if self.tokens.is(at, b';') {
                return Some(at);
            }
            at = self.tokens.next(at);
        }
        None
    }

    /// The token behind something that is switched off.
    fn skip(&self, first: usize, keyword: usize) -> usize {
        let item = matches!(
            self.tokens.word(keyword),
            Some("struct" | "enum" | "union" | "mod" | "fn" | "trait" | "impl" | "macro_rules" | "macro")
        );
        let last = match self.tokens.word(keyword) {
            Some("use" | "const" | "static" | "type" | "extern" | "let") => self.semicolon(keyword),
            _ if item => self.extent(keyword).map(|extent| extent.last),
            _ => self.loose_end(first),
        };
        last.map_or(self.end(), |last| last + 1)
    }

    /// The end of a statement, an arm or a field.
    fn loose_end(&self, mut at: usize) -> Option<usize> {
        while at < self.end() {
            if self.tokens.is(at, b';') || self.tokens.is(at, b',') {
                return Some(at);
            }
            if self.tokens.is(at, b'{') {
                return Some(self.tokens.partner(at));
            }
            at = self.tokens.next(at);
        }
        None
    }

    /// An item cut short: an error where only items stand, anything in a macro.
    fn unfinished(&mut self, keyword: usize) -> Option<()> {
        if self.in_macro() || self.kind() == Kind::Expression {
            return None;
        }
        let what = self.tokens.text(keyword).to_owned();
        self.error(keyword, format!("this `{what}` has no end: a `{{` or `;` is missing"));
        self.at = self.end();
        Some(())
    }

    fn type_item(&mut self, attributes: &Attributes, keyword: usize) -> Option<()> {
        let Some(extent) = self.extent(keyword + 2) else { return self.unfinished(keyword) };
        let at = self.tokens.place(keyword + 1);
        let name = self.tokens.name(keyword + 1)?.to_owned();
        let kinds = if self.noted && self.is_annotated(attributes, extent.last) {
            self.annotated(attributes, extent.last, &name)
        } else {
            vec![TypeKind::Plain]
        };
        let items = kinds.into_iter().map(|kind| TypeItem { name: name.clone(), at, kind });
        self.scope().types.extend(items);
        self.at = extent.last + 1;
        Some(())
    }

    /// Whether an item may derive `PersonalData`. The attribute `personal_data` belongs to that derive alone, so an item
    /// that carries it derives it under whatever name, or through a macro.
    fn is_annotated(&self, attributes: &Attributes, last: usize) -> bool {
        (attributes.first..attributes.end).any(|index| self.names_derive(index))
            || (attributes.first..=last).any(|index| self.tokens.word(index) == Some(ATTRIBUTE))
    }

    fn names_derive(&self, index: usize) -> bool {
        self.tokens.word(index).is_some_and(|word| self.derives.iter().any(|name| name == word))
    }

    /// Whether one of the attributes is a plain `#[derive(.., PersonalData)]`.
    fn derives_outright(&self, attributes: &Attributes) -> bool {
        let is_derive = |index: usize| {
            self.tokens.is(index, b'[')
                && self.tokens.word(index + 1) == Some("derive")
                && (index..self.tokens.partner(index)).any(|index| self.names_derive(index))
        };
        (attributes.first..attributes.end).any(is_derive)
    }

    fn annotated(&mut self, attributes: &Attributes, last: usize, name: &str) -> Vec<TypeKind> {
        let first = attributes.first;
        if !self.tokens.is_shallow(first, last) {
            self.error(first, format!("`{name}` is nested too deeply to be read"));
            return Vec::new();
        }
        let start = self.tokens.place(first);
        let source = self.tokens.source(first, last);
        let derives = draft::Derives { names: &self.derives, outright: self.derives_outright(attributes) };
        match draft::read(source, self.file, start, self.cfg, derives, &mut self.outline.assumed) {
            Ok(draft::Item::Plain) => vec![TypeKind::Plain],
            Ok(draft::Item::Mistaken(mistakes)) => vec![TypeKind::Mistaken(mistakes)],
            Ok(draft::Item::Noted(drafts)) => {
                let first = self.outline.drafts.len();
                self.outline.drafts.extend(drafts.into_iter().map(|draft| Some(Box::new(draft))));
                (first..self.outline.drafts.len()).map(TypeKind::Noted).collect()
            }
            Err(_) if self.in_macro() => {
                let message = format!("`{name}` stands in the arguments of a macro and is not written out in full");
                self.outline.hidden.push(Hidden { at: start, message, why: Why::Macro });
                Vec::new()
            }
            Err(error) => {
                self.outline.errors.push(error);
                Vec::new()
            }
        }
    }

    fn module(&mut self, attributes: &Attributes, keyword: usize) -> Option<()> {
        let name = self.tokens.name(keyword + 1)?.to_owned();
        let at = self.tokens.place(keyword + 1);
        let certain = !self.in_macro();
        let paths = attributes.paths.clone();
        let behind = keyword + 2;
        if self.tokens.is(behind, b';') {
            self.scope().modules.push(Module { name, at, paths, certain, inline: None });
            self.at = behind + 1;
            return Some(());
        }
        if !self.tokens.is(behind, b'{') {
            return self.unfinished(keyword);
        }
        let close = Close::Module { name, at, paths, certain };
        self.enter(Kind::Module, behind + 1, self.tokens.partner(behind), close);
        Some(())
    }

    fn import(&mut self, keyword: usize) -> Option<()> {
        let last = self.semicolon(keyword)?;
        let imports = imports::read(&self.tokens, keyword + 1, last)?;
        self.scope().imports.extend(imports);
        self.at = last + 1;
        Some(())
    }

    fn extern_crate(&mut self, keyword: usize) -> Option<()> {
        let last = self.semicolon(keyword)?;
        let import = imports::extern_crate(&self.tokens, keyword + 2)?;
        self.scope().imports.push(import);
        self.at = last + 1;
        Some(())
    }

    fn alias(&mut self, keyword: usize) -> Option<()> {
        let last = self.semicolon(keyword)?;
        self.at = last + 1;
        if self.kind() == Kind::Associated {
            return Some(());
        }
        let name = self.tokens.name(keyword + 1)?.to_owned();
        let at = self.tokens.place(keyword + 1);
        let shallow = self.tokens.is_shallow(keyword, last);
        let alias = shallow.then(|| types::alias(self.tokens.source(keyword, last))).flatten();
        let kind =
            alias.map_or(TypeKind::Plain, |(parameters, ty)| TypeKind::Alias(Box::new(Alias { parameters, ty })));
        self.scope().types.push(TypeItem { name, at, kind });
        Some(())
    }

    fn function(&mut self, keyword: usize) -> Option<()> {
        let Some(extent) = self.extent(keyword + 2) else { return self.unfinished(keyword) };
        match extent.body {
            Some(open) => self.enter(Kind::Block, open + 1, extent.last, Close::Block),
            None => self.at = extent.last + 1,
        }
        Some(())
    }

    fn trait_item(&mut self, keyword: usize) -> Option<()> {
        let name = self.tokens.name(keyword + 1)?.to_owned();
        let at = self.tokens.place(keyword + 1);
        self.scope().types.push(TypeItem { name, at, kind: TypeKind::Plain });
        self.body(keyword + 2, Kind::Associated)
    }

    fn body(&mut self, head: usize, kind: Kind) -> Option<()> {
        let Some(extent) = self.extent(head) else { return self.unfinished(head) };
        match extent.body {
            Some(open) => self.enter(kind, open + 1, extent.last, Close::Nothing),
            None => self.at = extent.last + 1,
        }
        Some(())
    }

    fn constant(&mut self, keyword: usize) -> Option<()> {
        let name = if self.tokens.word(keyword + 1) == Some("mut") { keyword + 2 } else { keyword + 1 };
        self.tokens.word(name)?;
        if !self.tokens.is(name + 1, b':') {
            return None;
        }
        let last = self.semicolon(name)?;
        self.enter(Kind::Expression, name + 1, last, Close::Nothing);
        Some(())
    }
}
