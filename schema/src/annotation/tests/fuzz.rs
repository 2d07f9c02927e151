use proc_macro2::TokenStream;
use proptest::prelude::*;
use syn::{DeriveInput, Type, parse_quote};

use super::super::read;

/// Pieces from which attributes are put together, right and wrong ones.
const PIECES: [&str; 41] = [
    "category",
    "subject",
    "purpose",
    "retention",
    "source",
    "protection",
    "provision",
    "sold",
    "shared",
    "derived",
    "reveals",
    "label",
    "nested",
    "not_personal",
    "pending",
    "crate",
    "rename",
    "skip",
    "=",
    "==",
    ",",
    "(",
    ")",
    "[",
    "]",
    "<",
    ">",
    "::",
    "'a",
    "\"contact.email\"",
    "\"customer\"",
    "\"P30D after x\"",
    "\"\"",
    "\"\\u{202e}\"",
    "b\"x\"",
    "5",
    "-1",
    "true",
    "Self",
    "Option<Self>",
    "dyn",
];

fn tokens() -> impl Strategy<Value = TokenStream> {
    let words = prop::collection::vec(prop::sample::select(&PIECES[..]), 0..12);
    let pieces = words.prop_map(|words| words.join(" "));
    prop_oneof![4 => pieces, 1 => any::<String>()].prop_filter_map("tokens", |text| text.parse().ok())
}

/// The tokens as a type, if they are one.
fn as_type(tokens: TokenStream) -> Type {
    syn::parse2(tokens).unwrap_or_else(|_| parse_quote!(Option<Box<Self>>))
}

proptest! {
    #[test]
    fn no_attribute_makes_the_reader_panic(container in tokens(), variant in tokens(), field in tokens(), ty in tokens()) {
        let ty = as_type(ty);
        let items: [DeriveInput; 3] = [
            parse_quote!(#[personal_data(#container)] #[serde(#variant)] struct A<'a, T> { #[personal_data(#field)] #[serde(#container)] a: #ty }),
            parse_quote!(#[sqlx(#container)] enum A { #[personal_data(#variant)] V(#[personal_data(#field)] #ty, #[diesel(#field)] #ty) }),
            parse_quote!(#[cfg_attr(#container)] #[personal_data(category = "contact.email", #variant)] struct A(#[cfg_attr(#field)] #ty);),
        ];
        for item in &items {
            match read(item) {
                Ok(note) => prop_assert_eq!(note.name.to_string(), "A"),
                Err(mistakes) => {
                    prop_assert!(!mistakes.is_empty());
                    prop_assert!(mistakes.iter().all(|mistake| !mistake.sentence().is_empty()));
                }
            }
        }
    }

    #[test]
    fn no_value_makes_the_reader_panic(key in prop::sample::select(&PIECES[..12]), value in any::<String>()) {
        let key: TokenStream = key.parse().expect("an identifier");
        let item: DeriveInput = parse_quote!(struct A { #[personal_data(#key = #value)] a: B });
        let _ = read(&item);
    }
}
