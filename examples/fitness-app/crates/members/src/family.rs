//! Young members with their parents, and people to call in an emergency.

use fieldnote::PersonalData;
use kit::{EmailAddress, PersonName, PhoneNumber};
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// A member of 13 to 15 years in a family plan. A parent opens the account and can close it.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "child",
    purpose = "family",
    source = "guardian",
    retention = "family_plan",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct JuniorMember {
    /// Key of the row.
    #[personal_data(category = "account.id", source = "derived")]
    pub id: u64,
    /// First name only.
    #[personal_data(category = "identity.name.given")]
    pub first_name: String,
    /// To know when the member may take over the account.
    #[personal_data(category = "demographic.birth_date")]
    pub birth_date: Date,
    /// Steps of the day: all that we measure of young members.
    #[personal_data(category = "health.fitness", source = "device")]
    pub steps: u32,
    /// The parent who agreed.
    #[personal_data(subject = "guardian", source = "data_subject")]
    pub parent_name: PersonName,
    /// Where we ask the parent, and tell them of changes.
    #[personal_data(subject = "guardian", source = "data_subject")]
    pub parent_email: EmailAddress,
    /// When the parent agreed.
    #[personal_data(subject = "guardian", category = "account.privacy_preferences", source = "data_subject")]
    pub agreed_at: OffsetDateTime,
}

/// Whom the app calls when a member has fallen and does not answer.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "relative",
    purpose = "emergency",
    source = "member",
    retention = "emergency_contact",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct EmergencyContact {
    /// The name that the member wrote.
    #[personal_data(label = "your name")]
    pub name: PersonName,
    /// The number that the app calls.
    pub phone: PhoneNumber,
    /// Mother, partner, friend.
    #[personal_data(category = "social.family", label = "how you are related to the member")]
    pub relation: String,
}
