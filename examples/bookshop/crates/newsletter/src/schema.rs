//! The tables as the database has them.

diesel::table! {
    subscribers (id) {
        id -> Text,
        mail -> Text,
        first_name -> Nullable<Text>,
        topics -> Text,
        confirmed_at -> Nullable<Timestamp>,
    }
}
