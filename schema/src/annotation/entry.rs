//! One `#[personal_data(..)]` after the other, key by key: what is said, and what is said wrongly.

use proc_macro2::{Span, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::spanned::Spanned as _;
use syn::{Ident, Meta, Path, Token, Type};

use super::cfg::{InForce, Metas};
use super::key::{self, Key};
use super::mistake::{Mistake, Mistakes};
use super::value::{self, Written};
use crate::record::Keys;

/// Everything that the attributes of one type, variant or field say.
#[derive(Default)]
pub(super) struct Said {
    /// The keys that are there, right or wrong, in order.
    pub(super) written: Vec<Written>,
    pub(super) category: Option<String>,
    pub(super) keys: Keys,
    /// The types of `nested(..)`; an empty list where none are named.
    pub(super) nested: Option<Vec<Type>>,
    pub(super) crate_path: Option<Path>,
}

impl Said {
    /// Reads the attributes; a key that is wrong counts as written, so that one mistake leads to no other.
    pub(super) fn read(metas: &Metas<'_>, mistakes: &mut Mistakes) -> Self {
        let mut said = Self::default();
        for InForce { name, meta } in metas {
            if *name == "personal_data" {
                said.attribute(meta, mistakes);
            }
        }
        said
    }

    pub(super) fn has(&self, key: Key) -> bool {
        self.span(key).is_some()
    }

    pub(super) fn span(&self, key: Key) -> Option<Span> {
        self.written.iter().find(|written| written.key == key).map(|written| written.span)
    }

    fn attribute(&mut self, meta: &Meta, mistakes: &mut Mistakes) {
        let list = match meta {
            Meta::List(list) if !list.tokens.is_empty() => list,
            Meta::List(_) | Meta::Path(_) => {
                let example = Key::Category.example();
                mistakes
                    .add(meta.path().span(), format!("`personal_data` says nothing: write `personal_data({example})`"));
                return;
            }
            Meta::NameValue(_) => {
                let example = Key::Category.example();
                mistakes.add(meta.path().span(), format!("write `personal_data({example})`, with parentheses"));
                return;
            }
        };
        let read = |input: ParseStream<'_>| {
            self.entries(input, mistakes);
            Ok(())
        };
        if let Err(error) = read.parse2(list.tokens.clone()) {
            mistakes.add(error.span(), error.to_string());
        }
    }

    fn entries(&mut self, input: ParseStream<'_>, mistakes: &mut Mistakes) {
        while !input.is_empty() {
            if let Err(mistake) = self.entry(input, mistakes) {
                mistakes.push(mistake);
                skip_to_comma(input);
            }
            if input.parse::<Option<Token![,]>>().is_ok_and(|comma| comma.is_none()) && !input.is_empty() {
                mistakes.add(input.span(), "expected `,` before this");
                // Another key can be read on; anything else is part of what went wrong.
                if !input.peek(Ident::peek_any) {
                    skip_to_comma(input);
                    drop(input.parse::<Option<Token![,]>>());
                }
            }
        }
    }

    fn entry(&mut self, input: ParseStream<'_>, mistakes: &mut Mistakes) -> Result<(), Mistake> {
        let span = input.span();
        let Ok(word) = input.call(Ident::parse_any) else {
            return Err(Mistake::new(span, format!("expected a key, such as `{}`", Key::Category.example())));
        };
        let word = word.unraw().to_string();
        let key = Key::of(&word).ok_or_else(|| Mistake::new(span, key::unknown(&word)))?;
        let written = Written { key, span };
        if self.has(key) {
            skip_to_comma(input);
            return Err(Mistake::new(span, repeated(key)));
        }
        self.written.push(written);
        self.value(input, written, mistakes)
    }

    fn value(&mut self, input: ParseStream<'_>, written: Written, mistakes: &mut Mistakes) -> Result<(), Mistake> {
        let keys = &mut self.keys;
        match written.key {
            Key::Category => self.category = Some(value::checked(input, written, value::category)?),
            Key::Subject => keys.subject = Some(value::checked(input, written, value::subject)?),
            Key::Purpose => keys.purposes = Some(value::list(input, written, value::purpose, mistakes)?),
            Key::Retention => keys.retention = Some(value::checked(input, written, value::retention)?),
            Key::Source => keys.source = Some(value::checked(input, written, value::source)?),
            Key::Protection => keys.protection = Some(value::list(input, written, value::protection, mistakes)?),
            Key::Provision => keys.provision = Some(value::checked(input, written, value::provision)?),
            Key::Sold => keys.sold = Some(value::flag(input, written)?),
            Key::Shared => keys.shared = Some(value::flag(input, written)?),
            Key::Tracking => keys.tracking = Some(value::flag(input, written)?),
            Key::Derived => keys.derived = Some(value::flag(input, written)?),
            Key::Reveals => keys.reveals = Some(value::checked(input, written, value::reveals)?),
            Key::Label => keys.label = Some(value::checked(input, written, value::label)?),
            Key::Nested => self.nested = Some(value::types(input, written)?),
            Key::NotPersonal | Key::Pending => value::alone(input, written)?,
            Key::Crate => self.crate_path = Some(value::path(input, written)?),
        }
        Ok(())
    }
}

fn repeated(key: Key) -> String {
    let name = key.name();
    match key {
        Key::Purpose | Key::Protection => {
            format!("`{name}` is already written: put all values into one, `{name}(\"a\", \"b\")`")
        }
        _ => format!("`{name}` is already written: remove one of the two"),
    }
}

fn skip_to_comma(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(Token![,]) {
        if input.parse::<TokenTree>().is_err() {
            return;
        }
    }
}
