//! Types that say by themselves what they hold: fields of these types need no category of their own.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};

/// The name a person goes by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[serde(transparent)]
#[personal_data(category = "identity.name")]
pub struct PersonName(pub String);

/// An email address.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, PersonalData)]
#[serde(transparent)]
#[personal_data(category = "contact.email")]
pub struct EmailAddress(pub String);

/// A phone number in international form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[serde(transparent)]
#[personal_data(category = "contact.phone")]
pub struct PhoneNumber(pub String);
