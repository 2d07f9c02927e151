//! Postal addresses.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};

/// A postal address.
///
/// It does not say whose it is, what for, or for how long: customers, gift recipients and invoices all use it, and
/// each place of use says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
pub struct Address {
    /// Street and house number.
    #[personal_data(category = "contact.address.street")]
    pub street: String,
    /// Floor, company, or whatever else helps to find the door.
    #[personal_data(category = "contact.address.street", provision = "optional", label = "floor or company")]
    pub extra: Option<String>,
    /// Postcode.
    #[personal_data(category = "contact.address.postcode")]
    pub postcode: String,
    /// Town or city.
    #[personal_data(category = "contact.address.city")]
    pub city: String,
    /// ISO 3166-1 code.
    #[personal_data(category = "contact.address.country")]
    pub country: String,
}
