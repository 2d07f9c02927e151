//! Deprecated types in fields: what the user accepts in the item holds for its expansion too.

use syn::{Attribute, Data, DeriveInput, Meta};

/// Whether the item is deprecated itself, or an attribute in it accepts the use of what is.
pub(super) fn is_accepted(input: &DeriveInput) -> bool {
    let any = |attributes: &[Attribute]| attributes.iter().any(|attribute| accepts(&attribute.meta));
    any(&input.attrs)
        || match &input.data {
            Data::Struct(data) => data.fields.iter().any(|field| any(&field.attrs)),
            Data::Enum(data) => data
                .variants
                .iter()
                .any(|variant| any(&variant.attrs) || variant.fields.iter().any(|field| any(&field.attrs))),
            Data::Union(_) => false,
        }
}

fn accepts(meta: &Meta) -> bool {
    let path = meta.path();
    if path.is_ident("deprecated") {
        return true;
    }
    let Meta::List(list) = meta else { return false };
    (path.is_ident("allow") || path.is_ident("expect"))
        && list.tokens.clone().into_iter().any(|token| token.to_string() == "deprecated")
}
