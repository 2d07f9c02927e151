//! What a type with mistakes expands to: empty impls, so that the mistakes are the only errors.

use proc_macro2::TokenStream;
use quote::quote;
use syn::punctuated::Punctuated;
use syn::{DeriveInput, Meta, Token};

use crate::expand::private_module;

/// Impls that hold whatever other types ask of this one.
pub(crate) fn fallback(input: &DeriveInput) -> TokenStream {
    let private = private_module(crate_path(input).as_ref());
    let name = &input.ident;
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    quote! {
        const _: () = {
            use #private as __f;
            #[automatically_derived]
            impl #impl_generics __f::PersonalData for #name #type_generics #where_clause {
                const __ID: __f::Text = "";
                const PERSONAL_DATA: __f::Record = __f::Record::new("", &[]);
            }
            #[automatically_derived]
            impl #impl_generics __f::Datum for #name #type_generics #where_clause {
                const __DATUM: __f::Text = "";
            }
        };
    }
}

/// The path in `#[personal_data(crate = path)]`, if that much can be read.
fn crate_path(input: &DeriveInput) -> Option<syn::Path> {
    let attributes = input.attrs.iter().filter(|attribute| attribute.path().is_ident("personal_data"));
    let metas = attributes
        .filter_map(|attribute| attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok());
    metas.flatten().find_map(|meta| match meta {
        Meta::NameValue(pair) if pair.path.is_ident("crate") => match pair.value {
            syn::Expr::Path(path) => Some(path.path),
            _ => None,
        },
        _ => None,
    })
}
