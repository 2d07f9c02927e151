//! What makes shopping easier for people with a disability.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};

/// One need. To know it is to know something about a person's health, so it is kept only with explicit consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[serde(tag = "need", rename_all = "kebab-case")]
#[personal_data(
    subject = "customer",
    purpose = "access_needs",
    retention = "until_consent_withdrawn",
    source = "data_subject",
    provision = "optional"
)]
pub enum AccessNeed {
    /// Letters and delivery notes in large print.
    LargePrint {
        /// Size of the letters in points.
        #[personal_data(category = "health.disability", label = "needs that come from a disability")]
        point_size: u8,
    },
    /// The driver should wait longer at the door, or ring twice.
    HelpAtTheDoor {
        /// What the driver should know, in the customer's own words.
        #[personal_data(category = "health.disability", label = "needs that come from a disability")]
        what_to_do: String,
    },
    /// Support by text, not by phone.
    #[serde(rename = "text-only")]
    NoPhoneCalls {
        /// Whether the customer asked for plain language as well.
        #[personal_data(category = "health.disability", label = "needs that come from a disability")]
        plain_language: bool,
    },
}
