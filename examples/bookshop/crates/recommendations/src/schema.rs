//! The tables as the database has them.

diesel::table! {
    viewed_books (id) {
        id -> BigInt,
        customer_id -> BigInt,
        isbn -> Text,
        viewed_at -> Timestamp,
    }
}
