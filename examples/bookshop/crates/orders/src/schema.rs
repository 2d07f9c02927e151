//! The tables as the database has them.

diesel::table! {
    orders (number) {
        number -> BigInt,
        customer_id -> BigInt,
        placed_at -> Timestamp,
        lines -> Text,
        ship_to_name -> Text,
        ship_to -> Text,
        phone -> Nullable<Text>,
        driver_note -> Nullable<Text>,
        gift -> Nullable<Text>,
    }
}

diesel::table! {
    invoices (number) {
        number -> BigInt,
        order_number -> BigInt,
        bill_to_name -> Text,
        bill_to -> Text,
        vat_id -> Nullable<Text>,
        lines -> Text,
        total_cents -> BigInt,
        issued_on -> Date,
    }
}

diesel::table! {
    payments (id) {
        id -> BigInt,
        order_number -> BigInt,
        method -> Text,
        amount_cents -> BigInt,
        paid_at -> Nullable<Timestamp>,
        refunded_at -> Nullable<Timestamp>,
    }
}
