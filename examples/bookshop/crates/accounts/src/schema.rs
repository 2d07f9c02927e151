//! The tables as the database has them.

diesel::table! {
    customers (id) {
        id -> BigInt,
        name -> Text,
        email -> Text,
        pw_hash -> Nullable<Text>,
        phone -> Nullable<Text>,
        addresses -> Text,
        access_needs -> Nullable<Text>,
        settings -> Text,
        opened_at -> Timestamp,
        closed_at -> Nullable<Timestamp>,
        row_version -> Integer,
    }
}

diesel::table! {
    sign_ins (id) {
        id -> BigInt,
        customer_id -> BigInt,
        at -> Timestamp,
        ip -> Text,
        user_agent -> Nullable<Text>,
        method -> Text,
        succeeded -> Bool,
    }
}
