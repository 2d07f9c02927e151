//! What the expansion needs to know of types as written.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{GenericArgument, PathArguments, Type, TypePath};

/// Whether a type mentions one of the parameters.
pub(super) fn mentions(ty: &Type, parameters: &[String]) -> bool {
    fn any(tokens: TokenStream, parameters: &[String]) -> bool {
        let mut after_colon = false;
        tokens.into_iter().any(|token| {
            let found = match &token {
                TokenTree::Ident(name) => !after_colon && parameters.iter().any(|parameter| name == parameter),
                TokenTree::Group(group) => any(group.stream(), parameters),
                TokenTree::Punct(_) | TokenTree::Literal(_) => false,
            };
            after_colon = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ':');
            found
        })
    }
    !parameters.is_empty() && any(ty.to_token_stream(), parameters)
}

/// Whether a type is found through one of the parameters: `T::Item`, `<T as Source>::Item`.
pub(super) fn starts_with(ty: &Type, parameters: &[String]) -> bool {
    let Type::Path(TypePath { qself, path, .. }) = ty else { return false };
    match qself {
        Some(qself) => mentions(&qself.ty, parameters),
        None => path.segments.first().is_some_and(|first| parameters.iter().any(|name| first.ident == name)),
    }
}

/// The type arguments of a path, in order.
pub(super) fn arguments(ty: &Type) -> impl Iterator<Item = &Type> {
    let last = match ty {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    };
    let arguments = last.and_then(|segment| match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => Some(arguments.args.iter()),
        PathArguments::None | PathArguments::Parenthesized(_) => None,
    });
    arguments.into_iter().flatten().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// The type that `nested(Page, ..)` means in a field of type `Vec<Page<Address>>`: a generic type named without its
/// arguments takes them from the field.
pub(super) fn with_arguments<'a>(named: &'a Type, field_type: &'a Type) -> &'a Type {
    let Some(name) = last_name(named) else { return named };
    let bare = matches!(named, Type::Path(path) if path.path.segments.iter().all(|part| part.arguments.is_none()));
    if bare { find(name, field_type).unwrap_or(named) } else { named }
}

fn find<'a>(name: &Ident, ty: &'a Type) -> Option<&'a Type> {
    if last_name(ty).is_some_and(|other| other == name) {
        return Some(ty);
    }
    match ty {
        Type::Reference(reference) => find(name, &reference.elem),
        Type::Slice(slice) => find(name, &slice.elem),
        Type::Array(array) => find(name, &array.elem),
        Type::Paren(paren) => find(name, &paren.elem),
        Type::Group(group) => find(name, &group.elem),
        Type::Tuple(tuple) => tuple.elems.iter().find_map(|element| find(name, element)),
        _ => arguments(ty).find_map(|argument| find(name, argument)),
    }
}

fn last_name(ty: &Type) -> Option<&Ident> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| &segment.ident),
        _ => None,
    }
}

/// The tokens of a type with every lifetime as `'static`, for use outside the item's own generics.
pub(super) fn with_static_lifetimes(ty: &Type) -> TokenStream {
    fn replace(tokens: TokenStream) -> TokenStream {
        let mut in_lifetime = false;
        let replaced = tokens.into_iter().map(|token| match token {
            TokenTree::Ident(name) if core::mem::take(&mut in_lifetime) => Ident::new("static", name.span()).into(),
            TokenTree::Group(group) => with_stream(&group, replace(group.stream())),
            token => {
                in_lifetime = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\'');
                token
            }
        });
        replaced.collect()
    }
    let tokens = ty.to_token_stream();
    // Lifetimes that a type binds itself (`for<'a> fn(&'a str)`) stay.
    let binds = tokens.clone().into_iter().any(|token| matches!(token, TokenTree::Ident(word) if word == "for"));
    if binds { tokens } else { replace(tokens) }
}

/// The same tokens, shown at another place in messages. Names keep their meaning.
pub(super) fn located_at(tokens: TokenStream, place: Span) -> TokenStream {
    let moved = tokens.into_iter().map(|token| {
        let mut token = match token {
            TokenTree::Group(group) => with_stream(&group, located_at(group.stream(), place)),
            token => token,
        };
        token.set_span(token.span().located_at(place));
        token
    });
    moved.collect()
}

fn with_stream(group: &Group, stream: TokenStream) -> TokenTree {
    let mut replaced = Group::new(group.delimiter(), stream);
    replaced.set_span(group.span());
    replaced.into()
}
