use quote::ToTokens as _;
use syn::{DeriveInput, parse_quote};

use super::*;
use crate::record::{Provision, Retention};

fn good(input: &DeriveInput) -> Annotation {
    read(input).unwrap_or_else(|mistakes| panic!("{}: {mistakes:#?}", input.to_token_stream()))
}

#[test]
fn the_example_of_the_documentation_is_read_as_it_is_meant() {
    let note = good(&parse_quote! {
        /// A person who shops with us.
        #[personal_data(subject = "customer", purpose = "account", retention = "account_lifetime")]
        pub struct Customer {
            #[personal_data(category = "identity.name")]
            pub full_name: String,
            #[personal_data(category = "contact.email", purpose("account", "newsletter"))]
            pub email: String,
            #[personal_data(category = "location.precise", purpose = "delivery", retention = "P30D after delivery", source = "device")]
            pub last_position: Option<Point>,
            #[personal_data(nested)]
            pub address: Address,
            #[personal_data(not_personal)]
            pub row_version: i64,
        }
    });
    assert_eq!(note.doc.as_deref(), Some("A person who shops with us."));
    assert_eq!(note.keys.subject.as_deref(), Some("customer"));
}
