//! Postal addresses.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};

/// A postal address. Whose it is and what for, each place of use says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
pub struct Address {
    /// Street and house number.
    #[personal_data(category = "contact.address.street")]
    pub street: String,
    /// Town or city.
    #[personal_data(category = "contact.address.city")]
    pub town: String,
    /// Eircode or postcode.
    #[personal_data(category = "contact.address.postcode")]
    pub postcode: String,
    /// ISO 3166-1 code.
    #[personal_data(category = "contact.address.country")]
    pub country: String,
}
