//! Types and their fields, found by tokens alone: function bodies and everything else that holds no type is skipped.

use super::item::{Field, Item};
use crate::lex::{self, Kind, Token};

/// Every struct and enum with at least one field, in order of appearance; those under `#[cfg(test)]` and those inside
/// functions and macros are left out.
pub fn scan(source: &str) -> Vec<Item<'_>> {
    if memchr::memmem::find(source.as_bytes(), b"struct").is_none()
        && memchr::memmem::find(source.as_bytes(), b"enum").is_none()
    {
        return Vec::new();
    }
    let mut scanner =
        Scanner { source, tokens: lex::tokens(source), next: None, modules: Vec::new(), items: Vec::new() };
    scanner.bump();
    while scanner.next.is_some() {
        scanner.item();
    }
    scanner.items
}

struct Scanner<'a> {
    source: &'a str,
    tokens: lex::Tokens<'a>,
    next: Option<Token>,
    /// Inline modules that are open; `None` for one whose items do not count.
    modules: Vec<&'a str>,
    items: Vec<Item<'a>>,
}

/// Attributes and doc comments before an item, field or variant.
#[derive(Default)]
struct Lead<'a> {
    attrs: Vec<&'a str>,
    docs: Vec<&'a str>,
    start: Option<usize>,
}

/// What attributes of modules begin with that leave them as they are.
const OF_RUSTC: &[&str] = &[
    "allow",
    "cfg",
    "cfg_attr",
    "clippy",
    "deny",
    "deprecated",
    "doc",
    "expect",
    "forbid",
    "macro_use",
    "path",
    "rustfmt",
    "warn",
];

impl Lead<'_> {
    fn is_test(&self) -> bool {
        self.attrs.iter().any(|attr| {
            let words: String = attr.chars().filter(|c| !c.is_whitespace()).collect();
            words == "#[cfg(test)]" || words.starts_with("#[cfg(all(test,")
        })
    }

    /// Whether a macro takes the item over, as `#[cxx::bridge]` does: what stands in it is the macro's own language.
    fn is_rewritten(&self) -> bool {
        // Those of the file around it stand before its first item.
        self.attrs.iter().filter(|attr| !attr.starts_with("#!")).any(|attr| {
            let path = attr.trim_start_matches(['#', '[']).trim_start();
            let end = path.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(path.len());
            !OF_RUSTC.contains(&&path[..end])
        })
    }
}

impl<'a> Scanner<'a> {
    fn bump(&mut self) -> Option<Token> {
        std::mem::replace(&mut self.next, self.tokens.next())
    }

    fn at_punct(&self, byte: u8) -> bool {
        matches!(self.next, Some(Token { kind: Kind::Punct(b), .. }) if b == byte)
    }

    fn word(&self) -> Option<&'a str> {
        self.next.filter(|token| token.kind == Kind::Ident).map(|token| token.text(self.source))
    }

    fn offset(&self) -> usize {
        self.next.map_or(self.source.len(), |token| token.start)
    }

    /// One item, or the bracket that closes an inline module.
    fn item(&mut self) {
        let lead = self.lead();
        let keyword = self.offset();
        let start = lead.start.unwrap_or(keyword);
        self.visibility();
        match self.word() {
            Some("struct") => self.aggregate(lead, start, keyword, false),
            Some("enum") => self.aggregate(lead, start, keyword, true),
            Some("mod") if !lead.is_test() && !lead.is_rewritten() => {
                self.bump();
                let name = self.word().unwrap_or_default();
                self.bump();
                if self.at_punct(b'{') {
                    self.bump();
                    self.modules.push(name);
                }
            }
            _ if self.at_punct(b'}') => {
                self.bump();
                self.modules.pop();
            }
            _ => self.skip_item(),
        }
    }

    fn lead(&mut self) -> Lead<'a> {
        let mut lead = Lead::default();
        while let Some(token) = self.next {
            match token.kind {
                Kind::Doc => {
                    lead.start.get_or_insert(token.start);
                    lead.docs.push(token.text(self.source));
                    self.bump();
                }
                Kind::Punct(b'#') => {
                    lead.start.get_or_insert(token.start);
                    self.bump();
                    if self.at_punct(b'!') {
                        self.bump();
                    }
                    let end = self.skip_group();
                    lead.attrs.push(&self.source[token.start..end]);
                }
                _ => break,
            }
        }
        lead
    }

    fn visibility(&mut self) {
        if matches!(self.word(), Some("pub" | "crate")) {
            self.bump();
            if self.at_punct(b'(') {
                self.skip_group();
            }
        }
    }

    /// Skips one bracketed group, or one token; returns where it ends.
    fn skip_group(&mut self) -> usize {
        let Some(token) = self.next else { return self.source.len() };
        let end = match token.kind {
            Kind::Punct(b'(' | b'[' | b'{') => self.tokens.leave_group(),
            _ => token.end,
        };
        self.bump();
        end
    }

    /// Skips to behind the `;` or the braces that end an item.
    fn skip_item(&mut self) {
        while self.next.is_some() {
            if self.at_punct(b'{') {
                self.skip_group();
                return;
            }
            if self.at_punct(b'}') {
                return;
            }
            let end = self.at_punct(b';');
            self.skip_group();
            if end {
                return;
            }
        }
    }

    /// A struct or enum, from its keyword on.
    fn aggregate(&mut self, lead: Lead<'a>, start: usize, keyword: usize, is_enum: bool) {
        self.bump();
        let name_at = self.offset();
        let Some(name) = self.word() else { return self.skip_item() };
        self.bump();
        let generics = if self.at_punct(b'<') { self.generics() } else { "" };
        self.where_clause();
        let mut fields = Vec::new();
        let ended = match self.next.map(|token| token.kind) {
            Some(Kind::Punct(b'{')) if is_enum => self.variants(&mut fields),
            Some(Kind::Punct(b'{')) => self.named_fields(None, &mut fields),
            Some(Kind::Punct(b'(')) => self.tuple_fields(None, &mut fields),
            _ => false,
        };
        let tuple_or_unit = !is_enum && !ended;
        if tuple_or_unit {
            self.skip_item();
        }
        if !fields.is_empty() && !lead.is_test() {
            let modules = self.modules.clone();
            let Lead { attrs, docs, .. } = lead;
            self.items.push(Item { modules, name, is_enum, attrs, docs, generics, fields, start, keyword, name_at });
        }
    }

    fn generics(&mut self) -> &'a str {
        let start = self.offset();
        let end = self.skip_angles();
        &self.source[start..end]
    }

    /// Skips from `<` to its `>`; returns where it ends.
    fn skip_angles(&mut self) -> usize {
        let mut depth = 0_usize;
        let mut arrow = false;
        while let Some(token) = self.next {
            match token.kind {
                Kind::Punct(b'(' | b'[' | b'{') => {
                    self.skip_group();
                    arrow = false;
                    continue;
                }
                Kind::Punct(b'<') => depth += 1,
                Kind::Punct(b'>') if !arrow => depth -= 1,
                Kind::Punct(b';' | b'}' | b')' | b']') => return token.start,
                _ => {}
            }
            arrow = matches!(token.kind, Kind::Punct(b'-' | b'='));
            self.bump();
            if depth == 0 {
                return token.end;
            }
        }
        self.source.len()
    }

    fn where_clause(&mut self) {
        if self.word() != Some("where") {
            return;
        }
        while self.next.is_some() && !self.at_punct(b'{') && !self.at_punct(b';') {
            if self.at_punct(b'(') || self.at_punct(b'[') {
                self.skip_group();
            } else {
                self.bump();
            }
        }
    }

    fn variants(&mut self, fields: &mut Vec<Field<'a>>) -> bool {
        self.bump();
        while self.next.is_some() && !self.at_punct(b'}') {
            self.lead();
            let Some(variant) = self.word() else {
                self.skip_group();
                continue;
            };
            self.bump();
            if self.at_punct(b'{') {
                self.named_fields(Some(variant), fields);
            } else if self.at_punct(b'(') {
                self.tuple_fields(Some(variant), fields);
            }
            self.skip_to_comma();
        }
        self.bump();
        true
    }

    fn named_fields(&mut self, variant: Option<&'a str>, fields: &mut Vec<Field<'a>>) -> bool {
        self.bump();
        let mut index = 0;
        while self.next.is_some() && !self.at_punct(b'}') {
            let lead = self.lead();
            let at = self.offset();
            self.visibility();
            let name_at = self.offset();
            let Some(name) = self.word() else {
                self.skip_group();
                continue;
            };
            self.bump();
            if !self.at_punct(b':') {
                self.skip_to_comma();
                continue;
            }
            self.bump();
            let ty = self.ty();
            fields.push(Field {
                variant,
                name: Some(name),
                index,
                ty,
                attrs: lead.attrs,
                docs: lead.docs,
                at,
                name_at,
            });
            index += 1;
            self.skip_to_comma();
        }
        self.bump();
        true
    }

    /// Fields of a tuple; returns false, because a tuple struct goes on to its `;`.
    fn tuple_fields(&mut self, variant: Option<&'a str>, fields: &mut Vec<Field<'a>>) -> bool {
        self.bump();
        let mut index = 0;
        while self.next.is_some() && !self.at_punct(b')') {
            let lead = self.lead();
            let at = self.offset();
            self.visibility();
            let name_at = self.offset();
            let ty = self.ty();
            if ty.is_empty() {
                self.skip_group();
                continue;
            }
            fields.push(Field { variant, name: None, index, ty, attrs: lead.attrs, docs: lead.docs, at, name_at });
            index += 1;
            self.skip_to_comma();
        }
        self.bump();
        false
    }

    /// A type, up to the `,`, `=`, `;` or bracket that ends it.
    fn ty(&mut self) -> &'a str {
        let start = self.offset();
        let mut end = start;
        while let Some(token) = self.next {
            match token.kind {
                Kind::Punct(b',' | b';' | b'=' | b')' | b']' | b'}') => break,
                Kind::Punct(b'<') => end = self.skip_angles(),
                Kind::Punct(b'(' | b'[' | b'{') => end = self.skip_group(),
                _ => {
                    end = token.end;
                    self.bump();
                }
            }
        }
        &self.source[start..end]
    }

    /// Skips to behind the next `,` of this level, or to the bracket that closes it.
    fn skip_to_comma(&mut self) {
        while self.next.is_some() {
            if self.at_punct(b',') {
                self.bump();
                return;
            }
            if self.at_punct(b'}') || self.at_punct(b')') || self.at_punct(b']') {
                return;
            }
            self.skip_group();
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn names(source: &str) -> Vec<String> {
        let show = |item: Item<'_>| {
            let fields: Vec<String> = item
                .fields
                .iter()
                .map(|f| {
                    let name = f.name.map_or_else(|| f.index.to_string(), str::to_owned);
                    let variant = f.variant.map(|v| format!("{v}.")).unwrap_or_default();
                    format!("{variant}{name}: {}", f.ty)
                })
                .collect();
            format!(
                "{}{} {{ {} }}",
                item.modules.iter().fold(String::new(), |p, m| p + m + "::"),
                item.name,
                fields.join(", ")
            )
        };
        scan(source).into_iter().map(show).collect()
    }

    #[test]
    fn finds_structs_tuples_and_enums_with_their_fields() {
        let source = "
            pub struct User<T: Fn(u8) -> u8 = F> where T: Clone { pub(crate) name: String, #[serde(rename = \"a, b\")] map: HashMap<K, Vec<V>>, }
            struct Mark(pub EmailAddress, u8);
            struct Unit;
            enum Event { Login { at: i64, ip: IpAddr }, Say(String), Quit, Code = 4 }
        ";
        assert_eq!(
            names(source),
            [
                "User { name: String, map: HashMap<K, Vec<V>> }",
                "Mark { 0: EmailAddress, 1: u8 }",
                "Event { Login.at: i64, Login.ip: IpAddr, Say.0: String }",
            ]
        );
    }

    #[test]
    fn skips_functions_macros_and_tests_and_follows_modules() {
        let source = "
            fn f() { struct Inner { a: u8 } }
            impl A { fn g() -> Vec<u8> { vec![1] } }
            make! { struct M { a: u8 } }
            macro_rules! m { () => { struct N { a: u8 } } }
            mod a { pub mod b { struct Deep { x: u8 } } struct Mid { y: fn(u8) -> u8 } }
            #[cfg(test)] mod tests { struct T { a: u8 } }
            #[cxx::bridge(namespace = x)] mod ffi { struct Shared { a: u8 } }
            #[allow(dead_code)] #[cfg(unix)] mod kept { struct Kept { x: u8 } }
            const X: [u8; 2] = [1, 2];
            struct Last { z: [u8; 2] }
        ";
        assert_eq!(
            names(source),
            ["a::b::Deep { x: u8 }", "a::Mid { y: fn(u8) -> u8 }", "kept::Kept { x: u8 }", "Last { z: [u8; 2] }"]
        );
    }

    #[test]
    fn offsets_say_where_attributes_go() {
        let source = "/// A.\n#[derive(Debug)]\npub struct A {\n    /// B.\n    pub b: u8,\n}\n";
        let item = &scan(source)[0];
        assert!(source[item.keyword..].starts_with("pub struct A"));
        assert!(source[item.fields[0].at..].starts_with("pub b"));
        assert_eq!(
            (item.start, item.docs.as_slice(), item.attrs.as_slice()),
            (0, &["/// A."][..], &["#[derive(Debug)]"][..])
        );
    }

    proptest! {
        #[test]
        fn any_text_is_scanned_to_its_end(source in "(struct|enum|mod|[a-c<>(){}\\[\\],:;#!='\"/ -]){0,80}") {
            let _ = scan(&source);
        }
    }
}
