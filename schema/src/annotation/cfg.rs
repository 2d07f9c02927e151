//! Attributes that are in force: `#[cfg_attr(..)]` resolved, items that are switched off left out.

use std::borrow::Cow;

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, Meta, Token};

/// Asks whether a predicate holds.
pub(super) type Holds<'h> = dyn FnMut(&TokenStream) -> bool + 'h;

/// An attribute that somebody here reads. Its name is looked at once: names of the compiler's tokens cost a string each.
pub(super) struct InForce<'a> {
    pub(super) name: &'static str,
    pub(super) meta: Cow<'a, Meta>,
}

/// The attributes in force that somebody here reads, in order.
pub(super) type Metas<'a> = Vec<InForce<'a>>;

const READ: [&str; 8] = ["personal_data", "doc", "serde", "sqlx", "diesel", "sea_orm", "cfg", CONDITIONAL];
const CONDITIONAL: &str = "cfg_attr";

/// The attributes in force.
pub(super) fn in_force<'a>(attrs: &'a [Attribute], holds: &mut Holds<'_>) -> Metas<'a> {
    let mut metas = Metas::new();
    for attr in attrs {
        add(Cow::Borrowed(&attr.meta), holds, &mut metas);
    }
    metas
}

/// Whether no `#[cfg(..)]` among the attributes switches their item off.
pub(super) fn is_on(metas: &Metas<'_>, holds: &mut Holds<'_>) -> bool {
    metas.iter().all(|InForce { name, meta }| match &**meta {
        Meta::List(list) if *name == "cfg" => holds(&list.tokens),
        _ => true,
    })
}

fn add<'a>(meta: Cow<'a, Meta>, holds: &mut Holds<'_>, metas: &mut Metas<'a>) {
    let Some(name) = meta.path().get_ident().map(Ident::to_string) else { return };
    let Some(name) = READ.into_iter().find(|read| *read == name) else { return };
    match &*meta {
        Meta::List(list) if name == CONDITIONAL => {
            // What the compiler does not accept, it reports itself.
            let Ok((predicate, inner)) = split.parse2(list.tokens.clone()) else { return };
            if holds(&predicate) {
                for meta in inner {
                    add(Cow::Owned(meta), holds, metas);
                }
            }
        }
        _ => metas.push(InForce { name, meta }),
    }
}

fn split(input: ParseStream<'_>) -> syn::Result<(TokenStream, Punctuated<Meta, Token![,]>)> {
    let mut predicate = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        predicate.extend([input.parse::<TokenTree>()?]);
    }
    input.parse::<Option<Token![,]>>()?;
    Ok((predicate, Punctuated::parse_terminated(input)?))
}
