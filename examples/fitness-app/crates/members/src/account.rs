//! The account of a grown-up member, what they agreed to, and the newsletter.

use fieldnote::PersonalData;
use kit::{EmailAddress, PersonName, PhoneNumber};
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

use crate::family::EmergencyContact;

/// A person with an account.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "account",
    source = "data_subject",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct Account {
    /// Key of the row.
    #[personal_data(category = "account.id", purpose("account", "sync"), source = "derived")]
    pub id: u64,
    /// As the member wants to be called.
    pub name: PersonName,
    /// For signing in and for messages about the account.
    #[personal_data(purpose("account", "support"))]
    pub email: EmailAddress,
    /// For the second step of signing in.
    #[personal_data(purpose("account", "security"), provision = "optional")]
    pub phone: Option<PhoneNumber>,
    /// Argon2id.
    #[personal_data(category = "credential.password", protection("hashing"))]
    pub password_hash: String,
    /// Nobody under 16 gets an account of their own.
    #[personal_data(category = "demographic.birth_date", purpose("account", "age_check"))]
    pub birth_date: Date,
    /// For rates of calories and heartbeats.
    #[personal_data(category = "demographic.gender", purpose = "training", provision = "optional")]
    pub sex: Option<String>,
    /// Language of the app, as a BCP 47 tag.
    #[personal_data(category = "demographic.language", provision = "optional")]
    pub language: Option<String>,
    /// Kilometres or miles, light or dark.
    #[personal_data(category = "account.settings", provision = "optional")]
    pub settings: Vec<(String, String)>,
    /// Whom to call after a fall.
    #[personal_data(nested)]
    pub emergency_contact: Option<EmergencyContact>,
    /// When the account was opened.
    #[personal_data(category = "custom.account_dates", source = "derived")]
    pub opened_at: OffsetDateTime,
    /// When the member closed it.
    #[personal_data(category = "custom.account_dates", source = "derived")]
    pub closed_at: Option<OffsetDateTime>,
    /// Optimistic locking.
    #[personal_data(not_personal)]
    pub row_version: u32,
}

/// What a member agreed to, and when.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "consent_proof",
    source = "data_subject",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct Consent {
    /// The account.
    #[personal_data(category = "account.id", source = "derived")]
    pub account_id: u64,
    /// Health data, research, advertising: one row each.
    #[personal_data(category = "account.privacy_preferences")]
    pub subject: String,
    /// When the member agreed.
    #[personal_data(category = "account.privacy_preferences")]
    pub given_at: OffsetDateTime,
    /// When the member took it back.
    #[personal_data(category = "account.privacy_preferences")]
    pub withdrawn_at: Option<OffsetDateTime>,
    /// Version of the words on the screen.
    #[personal_data(not_personal)]
    pub wording: String,
}

/// Somebody who gets the newsletter.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "newsletter",
    source = "data_subject",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct NewsletterSubscription {
    /// Where it goes.
    pub email: EmailAddress,
    /// Running, cycling, yoga.
    #[personal_data(category = "profile.interests")]
    pub topics: Vec<String>,
}
