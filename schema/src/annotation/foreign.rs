//! Attributes of other crates, read as loosely as can be: whatever is wrong in them is theirs to report.

use proc_macro2::TokenTree;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Ident, LitStr, Meta, Path, Token, token};

use super::cfg::{InForce, Metas};

/// One key of a foreign attribute: `rename = "x"`, `skip`, or `rename(serialize = "x")` as `rename.serialize`.
pub(super) struct Pair {
    pub(super) key: String,
    /// The text of a string, or the last segment of a path.
    pub(super) value: Option<String>,
}

/// Every key in the attributes of that name.
pub(super) fn pairs(metas: &Metas<'_>, attribute: &str) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for InForce { name, meta } in metas {
        if let Meta::List(list) = &**meta
            && *name == attribute
        {
            let read = |input: ParseStream<'_>| read(input, "", &mut pairs);
            // What was read before a syntax error still counts.
            drop(read.parse2(list.tokens.clone()));
        }
    }
    pairs
}

/// The value of a key.
pub(super) fn value<'p>(pairs: &'p [Pair], key: &str) -> Option<&'p str> {
    pairs.iter().find(|pair| pair.key == key).and_then(|pair| pair.value.as_deref())
}

/// Whether a key is there.
pub(super) fn has(pairs: &[Pair], key: &str) -> bool {
    pairs.iter().any(|pair| pair.key == key)
}

fn read(input: ParseStream<'_>, prefix: &str, pairs: &mut Vec<Pair>) -> syn::Result<()> {
    while !input.is_empty() {
        let key = format!("{prefix}{}", Ident::parse_any(input)?);
        if input.peek(token::Paren) {
            let inner;
            syn::parenthesized!(inner in input);
            // Only `rename(serialize = ..)` and its like are of use, one level deep.
            if prefix.is_empty() {
                drop(read(&inner, &format!("{key}."), pairs));
            }
            while !inner.is_empty() {
                inner.parse::<TokenTree>()?;
            }
            pairs.push(Pair { key, value: None });
        } else if input.parse::<Option<Token![=]>>()?.is_some() {
            pairs.push(Pair { key, value: text(input) });
        } else {
            pairs.push(Pair { key, value: None });
        }
        while !input.is_empty() && !input.peek(Token![,]) {
            input.parse::<TokenTree>()?;
        }
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(())
}

fn text(input: ParseStream<'_>) -> Option<String> {
    if input.peek(LitStr) {
        return input.parse::<LitStr>().ok().map(|text| text.value());
    }
    let path = input.call(Path::parse_mod_style).ok()?;
    path.segments.last().map(|segment| segment.ident.unraw().to_string())
}
