//! Writes the impls and the note of an annotated type.

mod deprecated;
mod origin;
mod record;
mod types;

use fieldnote_schema::annotation::Annotation;
use fieldnote_schema::wire;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};
use syn::DeriveInput;

pub(crate) use self::origin::Origin;
use self::record::Written;

/// The expansion of a type without mistakes.
///
/// All in one anonymous constant, so that no name reaches the user. Names of the standard library come from the
/// private module: the user's own types may be called `u8` or `str`.
pub(crate) fn expand(input: &DeriveInput, annotation: Annotation, origin: Origin) -> TokenStream {
    let private = private_module(annotation.crate_path.as_ref());
    let Written { record, references, aliases, checks } = record::write(input, annotation, origin);
    let allow = (!references.is_empty() && deprecated::is_accepted(input)).then(|| quote!(#[allow(deprecated)]));
    let id = format!("::{}#{:08x}", record.id.path, record.id.ordinal);
    let held: Vec<Ident> = (0..references.len()).map(|index| format_ident!("__H{index}")).collect();
    let pieces = wire::pieces(&record);
    let literals: Vec<Literal> = pieces.iter().map(|piece| Literal::byte_string(piece)).collect();
    let rest = literals.iter().skip(1);
    let (note_type, note) = note(&held, &pieces, &literals);
    let first = literals.first();

    let mut name = input.ident.clone();
    name.set_span(Span::call_site().located_at(name.span()));
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let datum = record.mark.is_some().then(|| {
        quote! {
            #[automatically_derived]
            impl #impl_generics __f::Datum for #name #type_generics #where_clause {
                const __DATUM: __f::Text = __ID;
            }
        }
    });
    quote! {
        #allow
        const _: () = {
            use #private as __f;
            const __ID: __f::Text = __f::concat!(__f::module_path!(), #id);
            #(#aliases)*
            #(const #held: __f::Text = #references;)*
            #[automatically_derived]
            #[diagnostic::do_not_recommend]
            impl #impl_generics __f::PersonalData for #name #type_generics #where_clause {
                const __ID: __f::Text = __ID;
                const PERSONAL_DATA: __f::Record = {
                    #(let _ = #checks;)*
                    __f::Record::new(__ID, &[#first #(, #held.as_bytes(), #rest)*])
                };
            }
            #datum
            __f::embed! { #note_type, #note }
        };
    }
}

/// Type and value of the note: the id, then the literals with the held types' ids between them.
fn note(held: &[Ident], pieces: &[Vec<u8>], literals: &[Literal]) -> (TokenStream, TokenStream) {
    let mut parts = Vec::new();
    let id = Ident::new("__ID", Span::call_site());
    let ids = core::iter::once(&id).chain(held);
    for ((id, piece), literal) in ids.zip(pieces).zip(literals) {
        let size = Literal::usize_unsuffixed(piece.len());
        parts.push((quote!(__f::Bytes<{ #id.len() }>), quote!(__f::bytes(#id))));
        parts.push((quote!(__f::Bytes<#size>), quote!(*#literal)));
    }
    let joined = parts.into_iter().rev().reduce(|(rest_type, rest), (first_type, first)| {
        (quote!(__f::Join<#first_type, #rest_type>), quote!(__f::Join(#first, #rest)))
    });
    let (ty, value) = joined.unwrap_or_default();
    (quote!(__f::Note<#ty>), quote!(__f::Note::new(#value)))
}

/// The private module of the runtime crate, which bears the patch version: an expansion works only with the version
/// that it was made for.
pub(crate) fn private_module(crate_path: Option<&syn::Path>) -> TokenStream {
    let module = Ident::new(concat!("__private", env!("CARGO_PKG_VERSION_PATCH")), Span::call_site());
    crate_path.map_or_else(|| quote!(::fieldnote::#module), |path| quote!(#path::#module))
}

#[cfg(test)]
mod tests;
