//! The crate under another name.

#![deny(warnings)]
#![allow(dead_code)]

mod privacy {
    pub use fieldnote as notes;
}

#[derive(privacy::notes::PersonalData)]
#[personal_data(crate = crate::privacy::notes)]
struct Customer {
    #[personal_data(category = "contact.email")]
    email: String,
}

fn main() {}
