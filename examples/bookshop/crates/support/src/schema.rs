//! The tables as the database has them.

diesel::table! {
    tickets (id) {
        id -> BigInt,
        name -> Nullable<Text>,
        email -> Text,
        customer_id -> Nullable<BigInt>,
        order_number -> Nullable<BigInt>,
        subject -> Text,
        messages -> Text,
        closed_at -> Nullable<Timestamp>,
    }
}
