//! What the derive leaves in the program is what the grammar reads from the source text.

#![allow(dead_code, reason = "the types are only looked at")]

use std::borrow::Cow;
use std::collections::HashMap;

use fieldnote::PersonalData;
use fieldnote_schema::annotation::{self, ClassNote, type_text};
use fieldnote_schema::{Class, Record, wire};

/// Declares types and a function that gives, for each, its text and its record.
macro_rules! types {
    ($(type $name:ident $(<$lifetime:lifetime>)?; { $($tokens:tt)* })*) => {
        $($($tokens)*)*

        fn types() -> Vec<(&'static str, Record)> {
            vec![$((stringify!($($tokens)*), record::<$name $(<$lifetime>)?>())),*]
        }
    };
}

types! {
    type Customer; {
        /// A person who shops with us.
        #[derive(PersonalData, serde::Serialize)]
        #[personal_data(subject = "customer", purpose = "account", retention = "account_lifetime")]
        #[serde(rename_all = "camelCase")]
        struct Customer {
            #[personal_data(category = "identity.name", label = "your name", provision = "law")]
            full_name: String,
            #[personal_data(category = "contact.email", purpose("account", "newsletter"), protection = "hashing")]
            #[serde(rename = "mail")]
            email: String,
            #[personal_data(category = "location.precise", retention = "P30D after delivery", source = "device")]
            #[serde(skip)]
            last_position: Option<(f64, f64)>,
            #[personal_data(category = "commerce.purchases", reveals = "health", derived, sold = false, shared, tracking)]
            r#type: Vec<u32>,
            #[personal_data(nested, subject = "custom.recipient")]
            #[serde(flatten)]
            address: Box<Address>,
            #[personal_data(nested(Address))]
            by_name: HashMap<String, Address>,
            second_email: Option<Email>,
            #[personal_data(not_personal)]
            row_version: i64,
            #[personal_data(pending)]
            remark: String,
        }
    }
    type Email; {
        #[derive(PersonalData, serde::Serialize)]
        #[personal_data(category = "contact.email", purpose = "newsletter")]
        struct Email(String);
    }
    type Address; {
        #[derive(PersonalData, serde::Serialize)]
        struct Address {
            #[personal_data(category = "contact.address.city")]
            city: String,
        }
    }
    type Contact<'static>; {
        #[derive(PersonalData, serde::Serialize)]
        #[serde(rename_all_fields = "kebab-case")]
        enum Contact<'a> {
            #[personal_data(purpose = "support", source = "data_subject")]
            Post {
                #[personal_data(category = "contact.address", purpose = "delivery")]
                where_to: Cow<'a, str>,
            },
            Mail(Email, #[personal_data(nested)] Option<Box<Self>>),
            None,
        }
    }
    type Marker; {
        #[derive(PersonalData)]
        struct Marker;
    }
}

fn record<T: PersonalData>() -> Record {
    let bytes: Vec<u8> = T::PERSONAL_DATA.bytes().flatten().copied().collect();
    wire::decode(&bytes).expect("what the derive writes can be read")
}

/// The class and the types that a field holds, by name.
fn of_note(class: &ClassNote) -> (String, Vec<String>) {
    match class {
        ClassNote::Datum { category } => (category.clone(), Vec::new()),
        ClassNote::Holds { types, nested } => (format!("nested: {nested}"), types.iter().map(type_text).collect()),
        ClassNote::NotPersonal => ("not personal".to_owned(), Vec::new()),
        ClassNote::Pending => ("pending".to_owned(), Vec::new()),
    }
}

fn of_record(class: &Class) -> (String, Vec<String>) {
    match class {
        Class::Datum { category } => (category.clone(), Vec::new()),
        Class::Holds { types, nested } => {
            (format!("nested: {nested}"), types.iter().map(|held| held.written.clone()).collect())
        }
        Class::NotPersonal => ("not personal".to_owned(), Vec::new()),
        Class::Pending => ("pending".to_owned(), Vec::new()),
    }
}

#[test]
fn the_record_in_the_program_says_what_the_source_says() {
    for (source, record) in types() {
        let item: syn::DeriveInput = syn::parse_str(source).expect("a type");
        let note = annotation::read(&item).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
        assert_eq!(record.id.name(), note.name.to_string());
        assert_eq!((record.shape, &record.mark, &record.keys), (note.shape, &note.mark, &note.keys), "{source}");
        assert_eq!(record.fields.len(), note.fields.len(), "{source}");
        for (in_program, in_source) in record.fields.iter().zip(&note.fields) {
            let name = &in_source.name;
            assert_eq!((&in_program.name, &in_program.variant), (name, &in_source.variant));
            assert_eq!(in_program.ty, type_text(&in_source.ty), "{name}");
            assert_eq!(of_record(&in_program.class), of_note(&in_source.class), "{name}");
            assert_eq!(in_program.keys, in_source.keys, "{name}");
            assert_eq!(in_program.wire_name, in_source.wire_name, "{name}");
            assert_eq!(in_program.wire_skip, in_source.wire_skip, "{name}");
            assert_eq!(in_program.wire_flatten, in_source.wire_flatten, "{name}");
        }
    }
}
