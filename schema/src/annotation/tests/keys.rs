use super::{field, good};
use crate::record::{Keys, Provision, Retention};

fn keys(attribute: &str) -> Keys {
    field(&format!("category = \"contact.email\", {attribute}"), "String").keys
}

fn list(values: &[&str]) -> Vec<String> {
    values.iter().map(|&value| value.to_owned()).collect()
}

#[test]
fn each_key_is_read() {
    let text = |value: &str| Some(value.to_owned());
    let none = Keys::default;
    for (attribute, expected) in [
        (r#"subject = "customer""#, Keys { subject: text("customer"), ..none() }),
        (r#"subject = "custom.beekeeper""#, Keys { subject: text("custom.beekeeper"), ..none() }),
        (r#"purpose = "account""#, Keys { purposes: Some(list(&["account"])), ..none() }),
        (r#"purpose("account")"#, Keys { purposes: Some(list(&["account"])), ..none() }),
        (r#"purpose("account", "newsletter",)"#, Keys { purposes: Some(list(&["account", "newsletter"])), ..none() }),
        (r#"source = "data_subject""#, Keys { source: text("data_subject"), ..none() }),
        (r#"source = "gift_buyer""#, Keys { source: text("gift_buyer"), ..none() }),
        (r#"protection = "hashing""#, Keys { protection: Some(list(&["hashing"])), ..none() }),
        (
            r#"protection("hashing", "encryption_at_rest")"#,
            Keys { protection: Some(list(&["hashing", "encryption_at_rest"])), ..none() },
        ),
        (r#"provision = "contract""#, Keys { provision: Some(Provision::Contract), ..none() }),
        (r#"provision = "law""#, Keys { provision: Some(Provision::Law), ..none() }),
        (r#"provision = "optional""#, Keys { provision: Some(Provision::Optional), ..none() }),
        ("sold", Keys { sold: Some(true), ..none() }),
        ("sold = true", Keys { sold: Some(true), ..none() }),
        ("sold = false", Keys { sold: Some(false), ..none() }),
        ("shared", Keys { shared: Some(true), ..none() }),
        ("tracking = false", Keys { tracking: Some(false), ..none() }),
        ("derived", Keys { derived: Some(true), ..none() }),
        (r#"reveals = "health""#, Keys { reveals: text("health_data"), ..none() }),
        (r#"reveals = "political_opinions""#, Keys { reveals: text("political_opinions"), ..none() }),
        (r#"label = " your address ""#, Keys { label: text("your address"), ..none() }),
        ("label = r#\"a \"raw\" text\"#", Keys { label: text("a \"raw\" text"), ..none() }),
        (r#"r#source = "device""#, Keys { source: text("device"), ..none() }),
    ] {
        assert_eq!(keys(attribute), expected, "{attribute}");
    }
}

#[test]
fn retention_is_a_rule_or_a_period_with_an_event() {
    let period = |period: &str, after: Option<&str>| Retention::Period {
        period: period.to_owned(),
        after: after.map(str::to_owned),
    };
    for (value, expected) in [
        ("account_lifetime", Retention::Rule { id: "account_lifetime".to_owned() }),
        ("p30d_rule", Retention::Rule { id: "p30d_rule".to_owned() }),
        ("P30D", period("P30D", None)),
        ("PT24H", period("PT24H", None)),
        ("P1Y6M after closure_of_account", period("P1Y6M", Some("closure_of_account"))),
        (" P2W  after  delivery ", period("P2W", Some("delivery"))),
    ] {
        assert_eq!(keys(&format!("retention = \"{value}\"")).retention, Some(expected), "{value}");
    }
}

#[test]
fn several_attributes_add_up() {
    let note = good(
        r#"struct A {
            #[personal_data(category = "contact.email")]
            #[serde(default)]
            #[personal_data(purpose = "account", sold = false)]
            email: String,
        }"#,
    );
    assert_eq!(note.fields[0].keys, Keys { purposes: Some(list(&["account"])), sold: Some(false), ..Keys::default() });
}

#[test]
fn container_keys_stay_on_the_container_and_variant_keys_stand_behind_those_of_the_fields() {
    let note = good(
        r#"#[personal_data(subject = "customer", purpose = "orders")]
        enum Order {
            #[personal_data(purpose = "delivery", source = "device")]
            Sent {
                #[personal_data(category = "contact.address", source = "gift_buyer")]
                address: String,
                #[personal_data(not_personal)]
                parcels: u8,
            },
            Placed(#[personal_data(nested)] Basket),
        }"#,
    );
    assert_eq!(note.keys.subject.as_deref(), Some("customer"));
    let delivery =
        Keys { purposes: Some(list(&["delivery"])), source: Some("gift_buyer".to_owned()), ..Keys::default() };
    assert_eq!(note.fields[0].keys, delivery);
    assert!(note.fields[1].keys.is_empty(), "a field that is not personal has no keys");
    assert!(note.fields[2].keys.is_empty());
}

#[test]
fn literals_handed_through_a_macro_are_understood() {
    // `macro_rules!` wraps what a `$x:literal` or `$x:expr` stood for into a group without delimiters.
    let wrapped = proc_macro2::Group::new(proc_macro2::Delimiter::None, quote::quote!("contact.email"));
    let input: syn::DeriveInput = syn::parse_quote!(
        struct A {
            #[personal_data(category = #wrapped)]
            email: String,
        }
    );
    assert!(super::read(&input).is_ok());
}
