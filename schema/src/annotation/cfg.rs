//! Attributes that are in force: `#[cfg_attr(..)]` resolved, items that are switched off left out.

use std::borrow::Cow;

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Token};

/// Asks whether a predicate holds.
pub(super) type Holds<'h> = dyn FnMut(&TokenStream) -> bool + 'h;

/// The attributes in force, in order.
pub(super) type Metas<'a> = Vec<Cow<'a, Meta>>;

/// The attributes in force.
pub(super) fn in_force<'a>(attrs: &'a [Attribute], holds: &mut Holds<'_>) -> Metas<'a> {
    let mut metas = Metas::with_capacity(attrs.len());
    for attr in attrs {
        add(Cow::Borrowed(&attr.meta), holds, &mut metas);
    }
    metas
}

/// Whether no `#[cfg(..)]` among the attributes switches their item off.
pub(super) fn is_on(metas: &Metas<'_>, holds: &mut Holds<'_>) -> bool {
    metas.iter().all(|meta| match &**meta {
        Meta::List(list) if list.path.is_ident("cfg") => holds(&list.tokens),
        _ => true,
    })
}

fn add<'a>(meta: Cow<'a, Meta>, holds: &mut Holds<'_>, metas: &mut Metas<'a>) {
    let conditional = match &*meta {
        Meta::List(list) if list.path.is_ident("cfg_attr") => Some(split.parse2(list.tokens.clone())),
        _ => None,
    };
    match conditional {
        None => metas.push(meta),
        Some(Ok((predicate, inner))) if holds(&predicate) => {
            for meta in inner {
                add(Cow::Owned(meta), holds, metas);
            }
        }
        // Off, or not an attribute that the compiler accepts: it says so itself.
        Some(_) => {}
    }
}

fn split(input: ParseStream) -> syn::Result<(TokenStream, Punctuated<Meta, Token![,]>)> {
    let mut predicate = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        predicate.extend([input.parse::<TokenTree>()?]);
    }
    input.parse::<Option<Token![,]>>()?;
    Ok((predicate, Punctuated::parse_terminated(input)?))
}
