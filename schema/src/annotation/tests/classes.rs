use super::super::{ClassNote, type_text};
use super::{field, good};
use crate::record::Shape;

fn class(note: &ClassNote) -> String {
    match note {
        ClassNote::Datum { category } => category.clone(),
        ClassNote::Holds { types, nested } => {
            let types: Vec<String> = types.iter().map(type_text).collect();
            format!("{} {}", if *nested { "nested" } else { "bare" }, types.join(", "))
        }
        ClassNote::NotPersonal => "not personal".to_owned(),
        ClassNote::Pending => "pending".to_owned(),
    }
}

#[test]
fn a_field_is_a_datum_holds_something_or_is_not_personal() {
    for (attribute, ty, expected) in [
        (r#"category = "contact.email""#, "String", "contact.email"),
        (r#"category = "custom.loyalty""#, "u32", "custom.loyalty"),
        ("nested", "Address", "nested Address"),
        ("nested(Address)", "Json<Address>", "nested Address"),
        ("nested(Page<Address>, Address,)", "Addresses", "nested Page<Address>, Address"),
        ("not_personal", "String", "not personal"),
        ("pending", "String", "pending"),
        (r#"purpose = "account""#, "Email", "bare Email"),
    ] {
        assert_eq!(class(&field(attribute, ty).class), expected, "{attribute} on {ty}");
    }
}

#[test]
fn a_bare_field_holds_what_its_type_says_and_an_empty_type_holds_nothing() {
    let note = good("struct Item<T> { email: EmailAddress, marker: PhantomData<T>, unit: () }");
    let classes: Vec<String> = note.fields.iter().map(|field| class(&field.class)).collect();
    assert_eq!(classes, ["bare EmailAddress", "not personal", "not personal"]);
}

#[test]
fn every_form_of_type_is_read() {
    for (item, shape, fields) in [
        ("struct A { a: B, r#type: C }", Shape::Struct, "a type"),
        ("struct A(B, #[personal_data(not_personal)] C);", Shape::TupleStruct, "0 1"),
        ("struct A;", Shape::UnitStruct, ""),
        ("struct A {}", Shape::Struct, ""),
        ("enum A {}", Shape::Enum, ""),
        ("enum A { One { a: B }, Two(C, D), Three }", Shape::Enum, "One.a Two.0 Two.1"),
        ("enum A { r#Fn(B) }", Shape::Enum, "Fn.0"),
    ] {
        let note = good(item);
        let names: Vec<String> = note
            .fields
            .iter()
            .map(|field| match &field.variant {
                Some(variant) => format!("{variant}.{}", field.name),
                None => field.name.clone(),
            })
            .collect();
        assert_eq!((note.shape, names.join(" ").as_str()), (shape, fields), "{item}");
    }
}

#[test]
fn a_category_on_the_type_makes_it_one_datum_without_fields() {
    let note = good(
        r#"#[personal_data(category = "contact.email", purpose = "account", label = "your address")]
        struct Email { local: String, domain: String }"#,
    );
    assert_eq!(note.mark.as_deref(), Some("contact.email"));
    assert_eq!(note.keys.label.as_deref(), Some("your address"));
    assert!(note.fields.is_empty());
    assert_eq!(
        good(r#"#[personal_data(category = "demographic.gender")] enum Gender { A, B }"#).mark.as_deref(),
        Some("demographic.gender")
    );
}

#[test]
fn type_parameters_are_listed_in_order() {
    let note = good(
        "struct Page<'a, T, const N: usize, U: Clone = u8> where T: Copy { #[personal_data(nested)] items: &'a [T; N], other: U }",
    );
    assert_eq!(note.parameters, ["T", "U"]);
    assert_eq!(class(&note.fields[0].class), "nested T");
    assert_eq!(class(&note.fields[1].class), "bare U");
}

#[test]
fn the_path_of_a_renamed_crate_is_kept() {
    let note = good("#[personal_data(crate = ::my::notes)] struct A;");
    assert_eq!(
        note.crate_path.map(|path| quote::ToTokens::to_token_stream(&path).to_string()).as_deref(),
        Some(":: my :: notes")
    );
}

#[test]
fn doc_comments_are_kept_as_text() {
    for (item, doc) in [
        ("/// One line.\nstruct A;", Some("One line.")),
        ("/// Two\n///   lines.\n///\n/// More.\nstruct A;", Some("Two\n  lines.\n\nMore.")),
        ("/** A block. */ struct A;", Some("A block.")),
        ("/**\n * Stars\n * left.\n */ struct A;", Some("Stars\nleft.")),
        ("#[doc = \" Written out.\"] #[doc(hidden)] #[doc = include_str!(\"x\")] struct A;", Some("Written out.")),
        ("#[doc = \"\"] struct A;", None),
        ("struct A;", None),
    ] {
        assert_eq!(good(item).doc.as_deref(), doc, "{item}");
    }
    assert_eq!(good("struct A { /// The place.\n b: B }").fields[0].doc.as_deref(), Some("The place."));
}
