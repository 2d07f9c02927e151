//! Expansions, printed as one would write them.

use fieldnote_schema::annotation;
use proc_macro2::TokenStream;

use super::{Origin, expand};
use crate::fallback::fallback;

fn pretty(tokens: TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(tokens).expect("an expansion is a list of items"))
}

fn expansion(item: &str) -> String {
    let input = syn::parse_str(item).expect("an item");
    let annotation = annotation::read(&input).expect("an item without mistakes");
    let origin = Origin { package: "shop".to_owned(), version: "1.2.0".to_owned() };
    pretty(expand(&input, annotation, origin))
}

#[test]
fn a_record_of_data_is_one_literal_behind_its_path() {
    insta::assert_snapshot!(expansion(
        r#"
        #[personal_data(subject = "customer", purpose = "account", retention = "P30D after delivery")]
        struct Customer {
            #[personal_data(category = "contact.email", purpose("account", "newsletter"))]
            email: String,
            #[personal_data(not_personal)]
            row_version: i64,
        }"#,
    ));
}

#[test]
fn a_marked_type_is_a_datum_too() {
    insta::assert_snapshot!(expansion(r#"#[personal_data(category = "contact.email")] struct Email(String);"#));
}

#[test]
fn the_ids_of_held_types_come_from_the_compiler_where_no_parameter_occurs() {
    insta::assert_snapshot!(expansion(
        r"
        struct Order<'a, T: Clone = u8, const N: usize = 1> where T: Copy {
            #[personal_data(nested)]
            page: &'a Page<Address, u8>,
            contact: Option<Email>,
            #[personal_data(nested)]
            open: Page<T, [Address; N]>,
            own: T,
        }",
    ));
}

#[test]
fn a_renamed_crate_is_found_under_its_name() {
    let code = expansion(r#"#[personal_data(crate = tags::note, category = "contact.email")] struct Email(String);"#);
    assert!(code.contains("use tags::note::__private"), "{code}");
}

#[test]
fn a_type_with_mistakes_keeps_its_impls() {
    let item = r#"#[personal_data(crate = tags, subjct = "customer")] struct Broken<T: Clone>(T);"#;
    insta::assert_snapshot!(pretty(fallback(&syn::parse_str(item).expect("an item"))));
}
