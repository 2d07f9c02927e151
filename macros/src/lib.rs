//! `#[derive(PersonalData)]`: `fieldnote_schema` reads the attributes, `expand` writes the record.

mod expand;
mod fallback;

use fieldnote_schema::annotation;
use proc_macro2::TokenStream;
use quote::quote_spanned;
use syn::{DeriveInput, parse_macro_input};

use self::expand::Origin;

/// Classifies the fields of a type and leaves its record in the compiled artifact.
#[proc_macro_derive(PersonalData, attributes(personal_data))]
pub fn personal_data(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    derive(&input).into()
}

fn derive(input: &DeriveInput) -> TokenStream {
    match annotation::read(input) {
        Ok(annotation) => expand::expand(input, annotation, Origin::from_cargo()),
        Err(mistakes) => {
            let errors = mistakes.iter().map(|mistake| {
                let message = mistake.lines();
                quote_spanned!(mistake.span=> ::core::compile_error! { #message })
            });
            let fallback = fallback::fallback(input);
            errors.chain([fallback]).collect()
        }
    }
}
