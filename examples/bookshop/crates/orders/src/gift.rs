//! Gifts: here the shop knows people who never dealt with it.

use fieldnote::PersonalData;
use kit::{Address, PersonName};
use serde::{Deserialize, Serialize};
use time::Date;

/// Whom the parcel surprises. The buyer tells us; the recipient learns it from the card in the parcel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "custom.gift_recipient",
    purpose = "delivery",
    retention = "P30D after delivery",
    source = "gift_buyer"
)]
pub struct Gift {
    /// Name on the parcel.
    pub recipient: PersonName,
    /// Where the parcel goes.
    #[personal_data(nested)]
    pub address: Address,
    /// What the buyer writes on the card.
    #[personal_data(category = "content.message", label = "greeting on the card")]
    pub greeting: Option<String>,
    /// A birthday, perhaps.
    #[personal_data(category = "commerce.transaction", label = "day of arrival")]
    pub arrive_on: Option<Date>,
    /// Pattern of the paper.
    #[personal_data(not_personal)]
    pub wrapping: u8,
}
