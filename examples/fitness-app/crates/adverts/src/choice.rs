//! What a member, a browser or a phone has said about advertising.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};

/// The choices that every request is checked against.
#[derive(Clone, Debug, Default, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "privacy_requests",
    source = "data_subject",
    retention = "account_lifetime",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct Choice {
    /// No sale and no sharing.
    #[personal_data(category = "account.privacy_preferences")]
    pub opted_out: bool,
    /// Health and location data for the app alone.
    #[personal_data(category = "account.privacy_preferences")]
    pub limited: bool,
    /// The browser or phone sent an opt-out signal.
    #[personal_data(category = "account.privacy_preferences", source = "device")]
    pub signal: bool,
}
