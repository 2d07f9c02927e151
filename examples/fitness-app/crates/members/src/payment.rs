//! Memberships, payments and invoices.

use fieldnote::PersonalData;
use kit::{EmailAddress, PersonName};
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// A membership that somebody pays for.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "membership",
    source = "data_subject",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct Membership {
    /// The account.
    #[personal_data(category = "account.id", source = "derived")]
    pub account_id: u64,
    /// Month, year or family.
    #[personal_data(category = "commerce.subscription")]
    pub plan: String,
    /// When it ends unless it goes on.
    #[personal_data(category = "commerce.subscription", source = "derived")]
    pub paid_until: Date,
    /// Bought in which app store, if in one.
    #[personal_data(category = "commerce.purchases", source = "app_store")]
    pub store_receipt: Option<String>,
}

/// A payment by card.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "membership",
    source = "payment_provider",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct Payment {
    /// The provider's name for the card. The number itself never reaches us.
    #[personal_data(category = "finance.payment_method")]
    pub card_token: String,
    /// The last four digits, to tell cards apart.
    #[personal_data(category = "finance.payment_method")]
    pub last_four: String,
    /// In cents.
    #[personal_data(category = "commerce.transaction")]
    pub amount: i64,
    /// When.
    #[personal_data(category = "commerce.transaction")]
    pub at: OffsetDateTime,
}

/// An invoice, as it was sent.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "invoices",
    source = "data_subject",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct Invoice {
    /// Runs without gaps.
    #[personal_data(not_personal)]
    pub number: u64,
    /// Who pays.
    pub name: PersonName,
    /// Where it went.
    pub email: EmailAddress,
    /// Country of the tax.
    #[personal_data(category = "contact.address.country")]
    pub country: String,
    /// State of the tax in the United States.
    #[personal_data(category = "contact.address.region")]
    pub state: Option<String>,
    /// In cents.
    #[personal_data(category = "commerce.transaction", source = "derived")]
    pub amount: i64,
}
