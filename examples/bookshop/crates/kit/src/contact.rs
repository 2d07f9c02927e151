//! Types that say by themselves what they hold: fields of these types need no category of their own.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};

/// The name a person goes by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[serde(transparent)]
#[personal_data(category = "identity.name")]
pub struct PersonName(String);

/// An email address that looks like one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, PersonalData)]
#[serde(transparent)]
#[personal_data(category = "contact.email")]
pub struct EmailAddress(String);

impl EmailAddress {
    /// Takes an address if it has a name and a host.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let (name, host) = text.split_once('@')?;
        (!name.is_empty() && host.contains('.')).then(|| Self(text.to_owned()))
    }
}

/// A phone number in international form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[serde(transparent)]
#[personal_data(category = "contact.phone")]
pub struct PhoneNumber(String);
