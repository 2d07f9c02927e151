//! Every key in every place where it may stand.

#![deny(warnings)]
#![allow(dead_code)]

use std::collections::HashMap;

use fieldnote::PersonalData;

/// A person who shops with us.
#[derive(PersonalData)]
#[personal_data(subject = "customer", purpose = "account", retention = "account_lifetime")]
pub struct Customer {
    #[personal_data(category = "identity.name", label = "your name", provision = "contract")]
    pub full_name: String,
    #[personal_data(category = "contact.email", purpose("account", "newsletter"), protection("encryption_at_rest"))]
    pub email: String,
    #[personal_data(category = "location.precise", retention = "P30D after delivery", source = "device", sold = false)]
    pub last_position: Option<(f64, f64)>,
    #[personal_data(category = "commerce.purchases", reveals = "health", derived, shared = false, tracking = false)]
    pub favourites: Vec<u32>,
    #[personal_data(category = "custom.loyalty", subject = "custom.beekeeper")]
    pub loyalty: u8,
    #[personal_data(nested)]
    pub addresses: Vec<Address>,
    #[personal_data(nested(Address))]
    pub by_name: HashMap<String, Address>,
    #[personal_data(purpose = "newsletter")]
    pub second_email: Option<EmailAddress>,
    pub third_email: EmailAddress,
    #[personal_data(not_personal)]
    pub row_version: i64,
}

#[derive(PersonalData)]
#[personal_data(category = "contact.email", label = "your email address")]
pub struct EmailAddress(String);

#[derive(PersonalData)]
pub struct Address {
    #[personal_data(category = "contact.address.city")]
    pub city: String,
}

fn main() {}
