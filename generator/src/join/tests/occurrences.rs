//! Where fields occur: precedence, nesting, recursion, type parameters, holdings.

use super::*;

#[test]
fn the_fields_own_key_comes_before_the_mark_and_the_mark_before_the_container() {
    let records = vec![
        marked("Email", "contact.email", "/newsletter/short/"),
        record(
            "Customer",
            "customer/account/long/device",
            vec![bare("a", "Email", ""), bare("b", "Email", "visitor//longer/"), datum("c", "identity.name", "")],
        ),
    ];
    assert_eq!(
        data(records, ""),
        [
            "Customer.a contact.email customer/newsletter/short/device",
            "Customer.b contact.email visitor/newsletter/longer/device",
            "Customer.c identity.name customer/account/long/device",
        ]
    );
}

#[test]
fn what_a_nested_type_leaves_out_is_filled_from_each_place_of_use() {
    let records = vec![
        address(),
        record("Customer", "customer/account/long/", vec![holds("home", vec![held("Address")], "")]),
        record("Gift", "custom.friend/delivery//buyer", vec![holds("to", vec![held("Address")], "//short/")]),
    ];
    assert_eq!(
        data(records, ""),
        [
            "Customer.home.city contact.address.city customer/account/long/",
            "Customer.home.street contact.address.street customer/account/long/",
            "Gift.to.city contact.address.city custom.friend/delivery/short/buyer",
            "Gift.to.street contact.address.street custom.friend/delivery/short/buyer",
        ]
    );
}

#[test]
fn a_nested_record_that_says_everything_itself_is_reported_once_as_its_own() {
    let records = vec![
        record("Order", "customer/orders/long/", vec![datum("note", "content.free_text", "")]),
        record("Inbox", "employee/support/short/", vec![holds("orders", vec![held("Order")], "")]),
        record("Archive", "employee/archive/ever/", vec![holds("orders", vec![held("Order")], "")]),
    ];
    assert_eq!(data(records, ""), ["Order.note content.free_text customer/orders/long/"]);
}

#[test]
fn a_period_that_the_purpose_brings_is_none_that_a_nested_record_lacks() {
    let records = || {
        vec![
            record("Order", "customer/orders//", vec![datum("note", "content.free_text", "")]),
            record("Inbox", "employee/support/short/", vec![holds("orders", vec![held("Order")], "")]),
        ]
    };
    assert_eq!(
        data(records(), "[purpose.orders]\nretention = \"long\""),
        ["Order.note content.free_text customer/orders//"]
    );
    assert_eq!(data(records(), "[purpose.orders]"), ["Inbox.orders.note content.free_text customer/orders/short/"]);
}

#[test]
fn a_key_on_the_nesting_field_itself_is_for_this_use() {
    let records = vec![
        record("Order", "customer/orders/long/", vec![datum("note", "content.free_text", "")]),
        record("Gift", "customer/gifts/long/", vec![holds("order", vec![held("Order")], "///gift_buyer")]),
        record("Basket", "customer/gifts/long/device", vec![holds("order", vec![held("Order")], "")]),
    ];
    assert_eq!(
        data(records, ""),
        [
            "Gift.order.note content.free_text customer/orders/long/gift_buyer",
            "Order.note content.free_text customer/orders/long/",
        ]
    );
}

#[test]
fn a_record_that_is_held_only_through_one_that_says_everything_is_reported_from_there() {
    let records = vec![
        address(),
        record("Order", "customer/orders/long/", vec![holds("to", vec![held("Address")], "")]),
        record("Inbox", "employee/support/short/", vec![holds("orders", vec![held("Order")], "")]),
        record("Ledger", "employee/tax/ever/", vec![holds("orders", vec![held("Order")], "")]),
    ];
    assert_eq!(
        data(records, ""),
        [
            "Order.to.city contact.address.city customer/orders/long/",
            "Order.to.street contact.address.street customer/orders/long/",
        ]
    );
}

#[test]
fn recursive_types_end() {
    let records = vec![
        record(
            "Person",
            "customer/account/long/",
            vec![
                datum("name", "identity.name", ""),
                holds("friends", vec![held("Person")], ""),
                holds("home", vec![held("House")], ""),
            ],
        ),
        record(
            "House",
            "",
            vec![datum("street", "contact.address.street", ""), holds("people", vec![held("Person")], "")],
        ),
    ];
    assert_eq!(
        data(records, ""),
        [
            "Person.home.street contact.address.street customer/account/long/",
            "Person.name identity.name customer/account/long/",
        ]
    );
}

#[test]
fn records_that_hold_each_other_and_nothing_else_are_reported_from_the_one_that_has_keys() {
    let records = vec![
        record("A", "", vec![datum("x", "identity.name", ""), holds("b", vec![held("B")], "")]),
        record("B", "customer/account/long/", vec![datum("y", "identity.name", ""), holds("a", vec![held("A")], "")]),
    ];
    assert_eq!(
        data(records, ""),
        ["B.a.x identity.name customer/account/long/", "B.y identity.name customer/account/long/"]
    );
}

#[test]
fn type_parameters_are_what_the_place_of_use_says() {
    let page =
        Record { parameters: vec!["T".into()], ..record("Page", "", vec![holds("items", vec![parameter("T")], "")]) };
    let wrapper = Record {
        parameters: vec!["U".into()],
        ..record("Reply", "", vec![holds("page", vec![held_with("Page", vec![parameter("U")])], "")])
    };
    let records = vec![
        page,
        wrapper,
        address(),
        marked("Email", "contact.email", ""),
        record(
            "Query",
            "customer/search/long/",
            vec![
                holds("homes", vec![held_with("Reply", vec![held("Address")])], ""),
                holds("mails", vec![held_with("Page", vec![held("Email")])], ""),
            ],
        ),
    ];
    assert_eq!(
        data(records, ""),
        [
            "Query.homes.page.items.city contact.address.city customer/search/long/",
            "Query.homes.page.items.street contact.address.street customer/search/long/",
            "Query.mails.items contact.email customer/search/long/",
        ]
    );
}

#[test]
fn a_generic_record_that_says_everything_still_waits_for_its_parameter() {
    let page = Record {
        parameters: vec!["T".into()],
        ..record(
            "Page",
            "customer/search/long/",
            vec![datum("query", "usage.search", ""), holds("items", vec![parameter("T")], "")],
        )
    };
    let records = vec![
        page,
        address(),
        record(
            "Query",
            "employee/support/short/",
            vec![holds("page", vec![held_with("Page", vec![held("Address")])], "")],
        ),
    ];
    assert_eq!(
        data(records, ""),
        [
            "Page.query usage.search customer/search/long/",
            "Query.page.items.city contact.address.city customer/search/long/",
            "Query.page.items.street contact.address.street customer/search/long/",
        ]
    );
}

#[test]
fn fields_of_variants_and_equal_names_are_told_apart() {
    let mut card = datum("0", "finance.card_number", "");
    card.variant = Some("Card".into());
    let mut bank = datum("0", "finance.bank_account", "");
    bank.variant = Some("Bank".into());
    let other =
        Record { id: RecordId { version: "2.0.0".into(), ..id("Pay") }, ..record("Pay", "a", vec![card.clone()]) };
    let records = vec![record("Pay", "customer/pay/long/", vec![card, bank]), other];
    assert_eq!(
        data(records, ""),
        [
            "Pay.Bank.0 finance.bank_account customer/pay/long/",
            "Pay.Card.0 finance.card_number customer/pay/long/",
            "Pay.Card.0#1 finance.card_number a///",
        ]
    );
}

#[test]
fn holdings_and_foreign_types_are_data_like_any_other() {
    let text = r#"
[category.points]
parent = "commerce.purchases"
[[holding]]
title = "paper contracts"
categories = ["contact.address", "health.condition"]
subject = "customer"
purposes = ["orders"]
retention = "long"
[[record]]
path = "billing_api::Invoice"
subject = "customer"
[record.fields.points]
category = "custom.points"
purpose = "billing"
[record.fields.number]
not_personal = true
"#;
    let map = join(inventory(Vec::new()), register(text));
    assert_eq!(
        map.data.iter().map(show).collect::<Vec<_>>(),
        [
            "billing_api::Invoice.points custom.points customer/billing//",
            "holding.paper contracts.contact.address contact.address customer/orders/long/",
            "holding.paper contracts.health.condition health.condition customer/orders/long/",
        ]
    );
    assert_eq!(map.data[0].base_category.as_deref(), Some("commerce.purchases"));
    assert_eq!(map.data[2].special.as_deref(), Some("health_data"));
    assert_eq!(map.data[1].place.to_string(), "fieldnote.toml:4:1");
    assert_eq!(map.inventory.records[0].id.package, "billing-api");
}

#[test]
fn types_with_more_places_of_use_than_anybody_reads_are_reported_on_their_own() {
    let name = |i: usize| format!("D{i:02}");
    let twice = |i: usize| {
        let next = || vec![held(&name(i + 1))];
        let fields = vec![datum("x", "contact.email", ""), holds("a", next(), ""), holds("b", next(), "")];
        record(&name(i), if i == 0 { "customer/ads/long/" } else { "" }, fields)
    };
    let lines = data((0..40).map(twice).collect(), "");
    assert!(lines.contains(&"D39.x contact.email ///".to_owned()));
    assert!(lines.len() < 5_000);
}

#[test]
fn a_chain_of_types_that_is_too_deep_goes_on_from_its_own_record() {
    let link = |i: usize| {
        let fields = vec![datum("x", "contact.email", ""), holds("a", vec![held(&format!("C{}", i + 1))], "")];
        record(&format!("C{i}"), if i == 0 { "customer/ads/long/" } else { "" }, fields)
    };
    let lines = data((0..10_000).map(link).collect(), "");
    assert_eq!(lines.len(), 10_000);
    assert!(lines.contains(&"C65.x contact.email ///".to_owned()));
}
