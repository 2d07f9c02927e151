use super::super::{read, read_with};
use super::parse;

const ITEM: &str = r#"
    #[cfg_attr(on, personal_data(subject = "customer"), serde(rename_all = "camelCase"))]
    #[cfg_attr(off, personal_data(subject = "nobody at all"))]
    struct A {
        #[cfg(off)]
        gone: B,
        #[cfg_attr(on, cfg_attr(feature = "deep", personal_data(category = "contact.email")))]
        #[cfg_attr(all(on, off), personal_data(not_personal))]
        mail_address: String,
        #[cfg_attr(any(), nonsense =)]
        other: C,
    }"#;

#[test]
fn predicates_decide_what_a_source_file_says() {
    let mut asked = Vec::new();
    let note = read_with(&parse(ITEM), &mut |predicate| {
        asked.push(predicate.to_string());
        !predicate.to_string().contains("off") && predicate.to_string() != "any ()"
    })
    .unwrap_or_else(|mistakes| panic!("{mistakes:#?}"));
    assert_eq!(note.keys.subject.as_deref(), Some("customer"));
    let fields: Vec<_> = note.fields.iter().map(|field| (field.name.as_str(), field.wire_name.as_deref())).collect();
    assert_eq!(fields, [("mail_address", Some("mailAddress")), ("other", None)]);
    assert!(asked.contains(&"feature = \"deep\"".to_owned()), "{asked:?}");
}

#[test]
fn tuple_fields_are_numbered_as_the_compiler_numbers_those_that_are_left() {
    let item = parse("struct A(#[cfg(off)] B, C, #[cfg(on)] D);");
    let note = read_with(&item, &mut |predicate| predicate.to_string() == "on").expect("no mistakes");
    let names: Vec<_> = note.fields.iter().map(|field| field.name.as_str()).collect();
    assert_eq!(names, ["0", "1"]);
}

#[test]
fn variants_and_parameters_can_be_switched_off_too() {
    let item = parse("enum A<#[cfg(off)] T, U> { #[cfg(off)] V(B), W(C) }");
    let note = read_with(&item, &mut |_| false).expect("no mistakes");
    assert_eq!(note.parameters, ["U"]);
    let variants: Vec<_> = note.fields.iter().filter_map(|field| field.variant.as_deref()).collect();
    assert_eq!(variants, ["W"]);
}

#[test]
fn the_derive_takes_every_predicate_as_holding() {
    let item = parse("struct A { #[cfg(whatever)] #[cfg_attr(x, personal_data(not_personal))] a: B }");
    let note = read(&item).expect("no mistakes");
    assert!(matches!(note.fields[0].class, super::super::ClassNote::NotPersonal));
}
