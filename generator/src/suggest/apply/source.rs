//! Attributes, derive and `use` written into one file, as rustfmt would lay them out.

use super::{
    choose::{Choice, Class, Keys},
    edit::{Edits, begins_line, indent, line_at, line_end, offset},
    layout::Layout,
};
use crate::{
    lex::{self, Kind},
    suggest::{
        item::{Field, Item},
        look::Looked,
    },
};

/// What happens to one file.
#[derive(Default)]
pub(super) struct Changes<'a> {
    /// Types that get annotated.
    pub(super) types: Vec<(&'a Looked<'a>, &'a Choice)>,
    /// Fields that were pending.
    pub(super) settled: Vec<(&'a Field<'a>, &'a Class)>,
}

/// The file with its types annotated.
pub(super) fn annotate(source: &str, changes: &Changes<'_>, name: &str, layout: &Layout) -> String {
    let types = &changes.types;
    let mut writer = Writer { source, layout, eol: line_end(source), edits: Edits::default() };
    let taken = lex::tokens(source).any(|token| token.kind == Kind::Ident && token.text(source) == "PersonalData");
    let long = format!("{name}::PersonalData");
    let short = |looked: &Looked<'_>| looked.item.modules.is_empty() && !taken;
    if types.iter().any(|(looked, _)| short(looked)) {
        writer.import(name);
    }
    for (looked, choice) in types {
        writer.derive(&looked.item, if short(looked) { "PersonalData" } else { &long });
        match choice {
            Choice::Mark(category) => {
                let attribute = format!("#[personal_data(category = \"{category}\")]");
                writer.line_before(looked.item.keyword, &attribute);
            }
            Choice::Record(keys, classes) => {
                if let Some(attribute) = of_container(*keys) {
                    writer.line_before(looked.item.keyword, &attribute);
                }
                writer.fields(&looked.item, classes);
            }
        }
    }
    for (field, class) in &changes.settled {
        if let Some(pending) = field.pending() {
            let start = offset(source, pending);
            writer.edits.replace(start..start + pending.len(), attribute(class));
        }
    }
    writer.edits.apply(source)
}

struct Writer<'a> {
    source: &'a str,
    layout: &'a Layout,
    eol: &'static str,
    edits: Edits,
}

impl Writer<'_> {
    fn line_before(&mut self, at: usize, text: &str) {
        let indent = indent(self.source, at);
        self.edits.insert(at, format!("{text}{}{indent}", self.eol));
    }

    /// Adds to the last derive. A derive of its own beside it would be merged by rustfmt.
    fn derive(&mut self, item: &Item<'_>, name: &str) {
        let derive = item.attrs.iter().rev().find(|attr| attr.starts_with("#[derive(") && attr.ends_with(")]"));
        let Some(derive) = derive else { return self.line_before(item.keyword, &format!("#[derive({name})]")) };
        let start = offset(self.source, derive) + "#[derive(".len();
        let list = &derive["#[derive(".len()..derive.len() - ")]".len()];
        let end = start + list.trim_end().len();
        if list.contains(['(', '/']) {
            let comma = if list.trim_end().ends_with(',') { " " } else { ", " };
            return self.edits.insert(end, format!("{comma}{name}"));
        }
        let parts = list.split(',').map(str::trim).filter(|part| !part.is_empty());
        let parts: Vec<&str> = parts.chain([name]).collect();
        self.edits.replace(start..start + list.len(), self.laid_out(&parts, indent(self.source, start)));
    }

    /// A list in brackets as rustfmt lays it out: on the line, on a line of its own, or one part a line.
    fn laid_out(&self, parts: &[&str], indent: &str) -> String {
        let line = parts.join(", ");
        let back = format!("{}{indent}", self.eol);
        // A derive has to end four columns before other lines do; `attr_fn_like_width` is not asked.
        let whole = self.layout.columns(indent) + "#[derive()]".len() + line.len();
        let step = self.layout.step.as_str();
        if whole + 4 <= self.layout.width {
            line
        } else if self.layout.columns(indent) + self.layout.columns(step) + line.len() <= self.layout.width {
            // The comma behind it is not counted.
            format!("{back}{step}{line},{back}")
        } else {
            let lines: Vec<String> = parts.iter().map(|part| format!("{back}{step}{part},")).collect();
            lines.concat() + &back
        }
    }

    fn fields(&mut self, item: &Item<'_>, classes: &[Class]) {
        let both: Vec<(&Field<'_>, &Class)> = item.fields.iter().zip(classes).collect();
        for group in both.chunk_by(|(a, _), (b, _)| a.variant == b.variant && b.index > a.index) {
            let own_lines = group.iter().all(|(field, _)| begins_line(self.source, self.start(field)));
            let named = group.iter().all(|(field, _)| field.name.is_some());
            let fits = |(field, class): &(&Field<'_>, &Class)| {
                self.layout.columns(line_at(self.source, field.at)) + attribute(class).len() < self.layout.width
            };
            if own_lines || (!named && group.len() == 1 && group.iter().all(fits)) {
                for (field, class) in group {
                    self.field(field, class);
                }
            } else {
                self.break_lines(group, named);
            }
        }
    }

    fn field(&mut self, field: &Field<'_>, class: &Class) {
        let attribute = attribute(class);
        if field.name.is_some() && begins_line(self.source, field.at) {
            self.line_before(field.at, &attribute);
            self.unalign(field);
        } else {
            self.edits.insert(field.at, format!("{attribute} "));
        }
    }

    /// rustfmt aligns the comments behind fields, but not of fields with an attribute above them.
    fn unalign(&mut self, field: &Field<'_>) {
        let end = offset(self.source, field.ty) + field.ty.len();
        let rest = &self.source[end..];
        let end = end + usize::from(rest.starts_with(','));
        let rest = &self.source[end..];
        let gap = rest.len() - rest.trim_start_matches(' ').len();
        if gap > 1 && rest[gap..].starts_with("//") {
            self.edits.replace(end..end + gap, " ");
        }
    }

    /// Puts each field of a group on a line of its own, and the attribute of a named one on the line above.
    fn break_lines(&mut self, group: &[(&Field<'_>, &Class)], named: bool) {
        let Some(((first, _), (last, _))) = group.first().zip(group.last()) else { return };
        let back = format!("{}{}", self.eol, indent(self.source, self.start(first)));
        let deeper = format!("{back}{}", self.layout.step);
        for (field, class) in group {
            self.edits.respace(self.source, self.start(field), deeper.clone());
            let attribute = attribute(class);
            let indent = self.layout.columns(deeper.trim_start_matches(['\r', '\n']));
            let width = indent + attribute.len() + field.ty.len() + " ,".len();
            let space = if named || width > self.layout.width { deeper.as_str() } else { " " };
            self.edits.insert(field.at, format!("{attribute}{space}"));
        }
        let end = offset(self.source, last.ty) + last.ty.len();
        let rest = &self.source[end..];
        let after = end + (rest.len() - rest.trim_start().len());
        if self.source[after..].starts_with(',') {
            self.edits.respace(self.source, after + 1, back);
        } else {
            self.edits.respace(self.source, end, format!(",{back}"));
        }
    }

    /// Where a field begins, its attributes and comments included.
    fn start(&self, field: &Field<'_>) -> usize {
        let lead = field.attrs.iter().chain(&field.docs).map(|slice| offset(self.source, slice));
        lead.min().map_or(field.at, |lead| lead.min(field.at))
    }

    /// `use`, as a group of its own behind the first ones of the file.
    fn import(&mut self, name: &str) {
        let import = format!("use {name}::PersonalData;");
        match place_of_use(self.source) {
            Place::Behind(at) => self.edits.insert(at, format!("{0}{0}{import}", self.eol)),
            Place::Before(at) => self.edits.insert(at, format!("{import}{0}{0}", self.eol)),
        }
    }
}

fn of_container(keys: Keys) -> Option<String> {
    let subject = keys.subject.map(|subject| format!("subject = \"{subject}\""));
    let purpose = keys.purpose.map(|purpose| format!("purpose = \"{purpose}\""));
    let said: Vec<String> = subject.into_iter().chain(purpose).collect();
    (!said.is_empty()).then(|| format!("#[personal_data({})]", said.join(", ")))
}

fn attribute(class: &Class) -> String {
    match class {
        Class::Pending => "#[personal_data(pending)]".to_owned(),
        Class::Category(category) => format!("#[personal_data(category = \"{category}\")]"),
        Class::Nested => "#[personal_data(nested)]".to_owned(),
        Class::NestedType(ty) => format!("#[personal_data(nested({ty}))]"),
        Class::NotPersonal => "#[personal_data(not_personal)]".to_owned(),
    }
}

enum Place {
    Behind(usize),
    Before(usize),
}

/// Behind the `use` items that a file begins with, or before its first item.
fn place_of_use(source: &str) -> Place {
    let mut tokens = Items { source, tokens: lex::tokens(source).peekable() };
    let (mut first, mut last_use) = (None, None);
    while let Some((start, word, end)) = tokens.next_item() {
        first.get_or_insert(start);
        match (word, end) {
            ("use", Some(end)) => last_use = Some(end),
            ("mod" | "extern", Some(_)) => {}
            _ => break,
        }
    }
    let line = |at: usize| {
        let rest = &source[at..];
        let end = rest.find('\n').unwrap_or(rest.len());
        at + rest[..end].trim_end().len()
    };
    match (last_use, first) {
        (Some(at), _) => Place::Behind(line(at)),
        (None, Some(at)) => Place::Before(at),
        (None, None) => Place::Behind(source.len()),
    }
}

/// The items at the head of a file that end with `;`.
struct Items<'a> {
    source: &'a str,
    tokens: std::iter::Peekable<lex::Tokens<'a>>,
}

impl<'a> Items<'a> {
    /// Where an item starts, its first word behind the visibility, and where it ends if that is a `;`.
    fn next_item(&mut self) -> Option<(usize, &'a str, Option<usize>)> {
        let start = self.lead();
        let mut token = self.tokens.next()?;
        let start = start.unwrap_or(token.start);
        if token.text(self.source) == "pub" {
            if self.tokens.peek().is_some_and(|next| next.kind == Kind::Punct(b'(')) {
                self.group();
            }
            token = self.tokens.next()?;
        }
        let mut braces = 0_usize;
        for inner in self.tokens.by_ref() {
            match inner.kind {
                Kind::Punct(b'{') if token.text(self.source) != "use" => break,
                Kind::Punct(b'{') => braces += 1,
                Kind::Punct(b'}') => braces = braces.saturating_sub(1),
                Kind::Punct(b';') if braces == 0 => return Some((start, token.text(self.source), Some(inner.end))),
                _ => {}
            }
        }
        Some((start, token.text(self.source), None))
    }

    /// Skips attributes and comments; returns where those of the item begin, not those of the file.
    fn lead(&mut self) -> Option<usize> {
        let mut start = None;
        while let Some(&token) = self.tokens.peek() {
            match token.kind {
                Kind::Doc => {
                    self.tokens.next();
                    if !token.text(self.source).starts_with("//!") && !token.text(self.source).starts_with("/*!") {
                        start.get_or_insert(token.start);
                    }
                }
                Kind::Punct(b'#') => {
                    self.tokens.next();
                    if self.tokens.next_if(|next| next.kind == Kind::Punct(b'!')).is_none() {
                        start.get_or_insert(token.start);
                    }
                    self.group();
                }
                _ => break,
            }
        }
        start
    }

    fn group(&mut self) {
        let mut depth = 0_usize;
        for token in self.tokens.by_ref() {
            match token.kind {
                Kind::Punct(b'(' | b'[' | b'{') => depth += 1,
                Kind::Punct(b')' | b']' | b'}') => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 {
                return;
            }
        }
    }
}
