use super::{bad, parse, read};

/// The only message about `attribute` on a field of that type.
fn on_field(attribute: &str, ty: &str) -> String {
    only(&format!("struct Item {{ #[personal_data({attribute})] field: {ty} }}"))
}

fn only(item: &str) -> String {
    let mut messages = bad(item);
    assert_eq!(messages.len(), 1, "one mistake, one message: {item}\n{messages:#?}");
    messages.remove(0)
}

#[test]
fn values_that_are_wrong_say_what_to_write() {
    for (attribute, message) in [
        (r#"category = "contact.mail""#, "unknown category `contact.mail`, did you mean `contact.email`?"),
        (r#"category = "email""#, "unknown category `email`, did you mean `contact.email`?"),
        (
            r#"category = "zebra""#,
            "unknown category `zebra`: `cargo fieldnote list categories` shows those there are, and one of your own is \
             written `custom.zebra`",
        ),
        (r#"category = "education""#, "unknown category `education`: under `education` there are `education.record`"),
        (
            r#"category = "custom.Loyalty Card""#,
            "`custom.Loyalty Card` is no category: a category of your own is written like `custom.loyalty_card`",
        ),
        (
            r#"category = """#,
            "unknown category ``: `cargo fieldnote list categories` shows those there are, and one of your own is written `custom.name`",
        ),
        (r#"subject = "costumer""#, "unknown subject `costumer`, did you mean `customer`?"),
        (r#"subject = "person.customer""#, "write the subject `person.customer` as `customer`"),
        (
            r#"purpose = "Send Mail""#,
            "`Send Mail` is no purpose, did you mean `send_mail`? ids are lower-case letters, digits and `_`, beginning with a letter",
        ),
        (r#"source = "%""#, "`%` is no source: ids are lower-case letters, digits and `_`, beginning with a letter"),
        (r#"protection = "hash""#, "unknown measure `hash`, did you mean `hashing`?"),
        (r#"protection = "technical.hashing""#, "write the measure `technical.hashing` as `hashing`"),
        (r#"provision = "must""#, "unknown provision `must`: write `contract`, `law` or `optional`"),
        (
            r#"reveals = "political_opinion""#,
            "unknown special kind `political_opinion`, did you mean `political_opinions`?",
        ),
        (r#"label = " ""#, "`label` is empty: say in a few words what this is"),
        (r#"label = "a\nb""#, "`label` is one line of plain text: remove line breaks and control characters"),
    ] {
        assert_eq!(on_field(attribute, "B"), message, "{attribute}");
    }
}

#[test]
fn retentions_that_are_wrong_say_what_to_write() {
    for (value, message) in [
        ("30 days", "`30 days` is no retention, did you mean `P30D`?"),
        ("30 days after delivery", "`30 days after delivery` is no retention, did you mean `P30D after delivery`?"),
        ("p30d", "`p30d` is no retention, did you mean `P30D`?"),
        ("P30d", "`P30d` is no retention, did you mean `P30D`?"),
        ("", "`retention` is empty: write a period such as `P30D`, or the id of a rule in the register"),
        (
            "as long as needed",
            "`as long as needed` is no retention: write the id of a rule in the register, or a period such as `P30D` or \
             `P2Y after closure`",
        ),
        (
            "account after closure",
            "`account` is a rule of the register, which says itself what starts it: write `account` alone, or a period \
             such as `P30D after closure`",
        ),
        ("P30D after", "`P30D after` lacks the event: write `P30D after <event>`"),
        ("P30D from delivery", "`from` is not understood: write `P30D after delivery`"),
        (
            "P30D after Delivery",
            "`Delivery` is no event, did you mean `delivery`? ids are lower-case letters, digits and `_`, beginning with \
             a letter",
        ),
        (
            "P30D after the delivery",
            "`the delivery` is no event, did you mean `the_delivery`? ids are lower-case letters, digits and `_`, \
             beginning with a letter",
        ),
        ("P", "`P` is no period: `P` is followed by numbers with units, as in `P30D` or `P1Y6M`"),
        ("P24H", "`P24H` is no period: `H` stands after `T`, as in `PT24H`"),
        ("P0D", "`P0D` is no period: a period of zero keeps nothing"),
        ("P5000Y", "`P5000Y` is no period: the period is longer than 1000 years"),
    ] {
        assert_eq!(on_field(&format!("retention = \"{value}\""), "B"), message, "{value}");
    }
}

#[test]
fn keys_that_are_written_wrongly_say_how_they_are_written() {
    for (attribute, message) in [
        ("category", r#"`category` needs a value: write `category = "contact.email"`"#),
        ("category =", r#"`category` needs a value: write `category = "contact.email"`"#),
        (r#"category("contact.email")"#, r#"`category` takes one value: write `category = "contact.email"`"#),
        ("category = contact.email", r#"`category` takes text: put the value into quotes, `"contact.email"`"#),
        ("category = 5", r#"`category` takes text: write `category = "contact.email"`"#),
        (r#"category = concat!("a", "b")"#, r#"`category` takes text: write `category = "contact.email"`"#),
        (r#"category = "contact.email"x"#, "`category` takes plain text: remove `x`"),
        (r#"purpose = ["a", "b"]"#, r#"write several values as `purpose("a", "b")`"#),
        ("purpose()", "`purpose` is empty: name one at least, or leave it out"),
        (r#"purpose("a", "a")"#, "`a` is listed twice"),
        (r#"purpose("a" "b")"#, "expected `,` between values"),
        (r#"sold = "yes""#, "`sold` is yes or no: write `sold` or `sold = false`"),
        ("sold(true)", "`sold` is yes or no: write `sold` or `sold = false`"),
        ("not_personal = true", "`not_personal` takes no value: write `not_personal` alone"),
        ("nested()", "`nested()` names no type: write `nested` alone, or name the types that are held, `nested(Type)`"),
        (
            r#"nested = "A""#,
            "`nested` takes types in parentheses: write `nested` alone, or name the types that are held, `nested(Type)`",
        ),
        (r#"nested("A")"#, "this is no type: write `nested` alone, or name the types that are held, `nested(Type)`"),
        (r#""contact.email""#, r#"expected a key, such as `category = "contact.email"`"#),
        ("", r#"`personal_data` says nothing: write `personal_data(category = "contact.email")`"#),
        (r"sold shared", "`sold` is yes or no: write `sold` or `sold = false`"),
        (r#"subject = "customer" purpose = "a""#, "expected `,` before this"),
        (
            "basis = \"consent\"",
            "unknown key `basis`: the legal basis belongs to the purpose, in the register: `[purpose.<id>]`, `legal_basis = \"..\"`",
        ),
        ("categroy = \"contact.email\"", "unknown key `categroy`, did you mean `category`?"),
        ("purposes(\"a\")", "unknown key `purposes`, did you mean `purpose`?"),
        ("skip", "unknown key `skip`, did you mean `not_personal`?"),
        ("todo", "unknown key `todo`, did you mean `pending`?"),
    ] {
        assert_eq!(on_field(attribute, "B"), message, "{attribute}");
    }
    assert!(on_field("zzz", "B").starts_with("unknown key `zzz`: the keys are `category`, `subject`, "));
    assert_eq!(
        only("#[personal_data] struct A;"),
        r#"`personal_data` says nothing: write `personal_data(category = "contact.email")`"#
    );
    assert_eq!(
        only("#[personal_data = \"x\"] struct A;"),
        r#"write `personal_data(category = "contact.email")`, with parentheses"#
    );
    assert_eq!(
        only("#[personal_data(crate = \"a::b\")] struct A;"),
        "`crate` takes a path without quotes: write `crate = a::b`"
    );
    assert_eq!(
        only("#[personal_data(crate = 5)] struct A;"),
        "`crate` takes a path: write `crate = path::to::fieldnote`"
    );
}

#[test]
fn keys_that_do_not_go_together_or_stand_in_the_wrong_place_are_told_so() {
    for (item, message) in [
        (
            r#"struct A { #[personal_data(nested, category = "contact.email")] a: B }"#,
            "a `nested` field has no `category`, the fields of its record have theirs: remove one of the two",
        ),
        (
            r#"struct A { #[personal_data(category = "contact.email", not_personal)] a: B }"#,
            "a field with a `category` is personal: remove `category` or `not_personal`",
        ),
        (
            r"struct A { #[personal_data(nested, not_personal)] a: B }",
            "a field that holds a record is personal where the record is: remove `nested` or `not_personal`",
        ),
        (
            r#"struct A { #[personal_data(not_personal, purpose = "a", sold)] a: B }"#,
            "`purpose` says nothing about a field that is `not_personal`: remove one of the two",
        ),
        (
            r"struct A { #[personal_data(not_personal, pending)] a: B }",
            "a field that is `not_personal` is decided: remove `pending`",
        ),
        (
            r#"struct A { #[personal_data(pending, purpose = "a", sold)] a: B }"#,
            "`purpose` says nothing about a field that is `pending`: say what the field is, then `purpose`",
        ),
        (
            r#"struct A { #[personal_data(nested, label = "x")] a: B }"#,
            "`label` names one datum, and this field holds a record: write it on the fields of that record",
        ),
        (r"struct A { #[personal_data(crate = x)] a: B }", "`crate` belongs on the type"),
        (r#"#[personal_data(label = "x")] struct A { a: B }"#, "`label` names one datum: write it on each field"),
        ("#[personal_data(nested)] struct A { a: B }", "`nested` belongs on fields"),
        (
            "#[personal_data(not_personal)] struct A { a: B }",
            "`not_personal` belongs on fields: a type that holds nothing personal needs no derive",
        ),
        (
            r#"#[personal_data(category = "contact.email", not_personal)] struct A;"#,
            "a type with a `category` is one datum and cannot be `not_personal`: remove one of the two",
        ),
        (
            r#"#[personal_data(category = "contact.email")] struct A(#[personal_data(not_personal)] B);"#,
            "a type with a `category` is one datum: remove this, or classify each field and remove the `category` of the type",
        ),
        (
            r#"enum A { #[personal_data(category = "contact.email")] V(B) }"#,
            "`category` belongs on each field of the variant, or on the whole type",
        ),
        (r"enum A { #[personal_data(not_personal)] V(B) }", "`not_personal` belongs on fields"),
        (
            "enum Gender { A, B }",
            "the value of this enum is itself the datum: write what it is, `#[personal_data(category = \"..\")]`, on the type",
        ),
        ("union A { a: B }", "a union does not say which of its fields is in use: write a struct or an enum"),
        (
            r"struct A { #[personal_data(sold)] #[personal_data(sold)] a: B }",
            "`sold` is already written: remove one of the two",
        ),
        (
            r#"struct A { #[personal_data(purpose = "a", purpose = "b")] a: B }"#,
            "`purpose` is already written: put all values into one, `purpose(\"a\", \"b\")`",
        ),
        (
            r#"struct A { #[personal_data(derived, source = "data_subject")] a: B }"#,
            "what people give is not worked out: remove `derived`, or write `source = \"derived\"`",
        ),
        (
            r#"struct A { #[personal_data(derived = false, source = "derived")] a: B }"#,
            "`derived = false` contradicts `source = \"derived\"`: remove one of the two",
        ),
        (
            r#"struct A { #[personal_data(category = "health.condition", reveals = "health")] a: B }"#,
            "`health.condition` is `health_data` already: remove `reveals`",
        ),
        (
            r"struct A { #[personal_data(sold)] a: PhantomData<B> }",
            "this field holds nothing that `sold` could be about: remove it",
        ),
        (r"struct A { #[personal_data(nested)] a: PhantomData<B> }", "this type holds nothing: write `not_personal`"),
        (
            r"struct A { #[personal_data(nested)] a: Box<dyn Shape> }",
            "`dyn Shape` names no record: name the type that is held, `nested(Type)`",
        ),
        (
            r"struct A { #[personal_data(nested)] a: fn(u8) -> bool }",
            "`fn(u8) -> bool` names no record: name the type that is held, `nested(Type)`",
        ),
        (
            r"struct A { #[personal_data(nested)] a: HashMap<String, B> }",
            "`String` is no record: name those that are held, `nested(B)`",
        ),
        (
            r"struct A { #[personal_data(nested(B, dyn C))] a: D }",
            "`dyn C` names no record: name the type that is held, `nested(Type)`",
        ),
    ] {
        assert_eq!(only(item), message, "{item}");
    }
}

#[test]
fn every_mistake_of_an_item_is_reported_at_once_and_in_order() {
    let messages = bad(r#"#[personal_data(subject = "costumer", porpose = "a", retention = "P")]
        struct A {
            #[personal_data(category = "contact.mail", purpose("a", "B", "c d"))]
            a: B,
            #[personal_data(nested, not_personal)]
            b: C,
            c: D,
            #[personal_data(categry = 5, sold = 1, shared)]
            d: E,
        }"#);
    let starts = [
        "unknown subject `costumer`",
        "unknown key `porpose`",
        "`P` is no period",
        "unknown category",
        "`B` is no",
        "`c d` is no",
        "a field that holds a record",
        "unknown key `categry`",
        "`sold` is yes or no",
    ];
    assert_eq!(messages.len(), starts.len(), "{messages:#?}");
    for (message, start) in messages.iter().zip(starts) {
        assert!(message.starts_with(start), "{message}");
    }
}

#[test]
fn a_wrong_value_is_no_reason_for_a_second_message() {
    // The category is wrong, but the type is meant as a mark: nothing is said about the fields inside.
    only(r#"#[personal_data(category = "contact.mail")] struct A(String);"#);
    // The key is there, though its value is not: it is still no second class.
    only(r"struct A { #[personal_data(category)] a: B }");
    only(r"struct A { #[personal_data(nested(5))] a: dyn B }");
    // What the attribute was meant to say is not known: the field may well be classified.
    only(r#"struct A { #[personal_data(categroy = "contact.email")] a: String }"#);
    only("struct A { #[personal_data] a: String }");
}

#[test]
fn a_field_that_nobody_classified_is_told_what_it_could_be() {
    for (name, category) in [
        ("email", "contact.email"),
        ("first_name", "identity.name"),
        ("phone_number", "contact.phone"),
        ("date_of_birth", "demographic.birth_date"),
        ("ip", "device.ip_address"),
        ("zzz", ".."),
    ] {
        let message = only(&format!("struct A {{ {name}: Option<String> }}"));
        assert_eq!(
            message,
            format!(
                "this field is not classified: say what it is, `#[personal_data(category = \"{category}\")]`, or that it \
                 is none, `#[personal_data(not_personal)]`"
            )
        );
    }
    assert!(only("struct A(u8);").starts_with("this field is not classified"));
    assert!(on_field("sold", "HashMap<Email, bool>").starts_with("this field is not classified"));
}

#[test]
fn no_message_ends_in_a_full_stop_or_holds_a_line_break() {
    for attribute in ["category", "subject = 1", "purpose", "zzz", "nested(", "label = \"\"", "retention = \"x y\""] {
        let Ok(tokens) = attribute.parse::<proc_macro2::TokenStream>() else { continue };
        let item = parse(&format!("struct A {{ #[personal_data({tokens})] a: B }}"));
        for mistake in read(&item).err().unwrap_or_default() {
            let sentence = mistake.sentence();
            assert!(!sentence.ends_with('.') && !sentence.contains('\n'), "{sentence}");
        }
    }
}
