//! What the kits inside the app send.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// Something that a member did in the app. Only with consent.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "analytics",
    source = "device",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct UsageEvent {
    /// Number of this installation; a new one with each installation.
    #[personal_data(category = "device.id")]
    pub installation: String,
    /// Screen and button.
    #[personal_data(category = "usage.interaction")]
    pub action: String,
    /// When.
    #[personal_data(category = "usage.interaction")]
    pub at: OffsetDateTime,
}

/// The app broke down.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "faults",
    source = "device",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct CrashReport {
    /// What the app was doing.
    #[personal_data(category = "diagnostics.crash")]
    pub trace: String,
    /// Maker and version of the phone.
    #[personal_data(category = "device.system")]
    pub phone: String,
    /// How long it had run, how much memory was left.
    #[personal_data(category = "diagnostics.performance")]
    pub state: String,
}
