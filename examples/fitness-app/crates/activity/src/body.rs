//! What watches and scales measure.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// What the app knows of a member's body. A watch measures most of it, the rest the member types in.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose("training", "coaching"),
    source = "wearable",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct Measurement {
    /// When it was measured.
    #[personal_data(category = "health.fitness")]
    pub at: OffsetDateTime,
    /// Beats a minute at rest.
    #[personal_data(category = "health.fitness", purpose("training", "coaching", "research"))]
    pub resting_heart_rate: Option<u16>,
    /// Milliseconds between beats, as a spread.
    #[personal_data(category = "health.fitness", purpose("training", "coaching", "research"))]
    pub heart_rate_variability: Option<u16>,
    /// Per cent of oxygen in the blood.
    #[personal_data(category = "health.fitness")]
    pub blood_oxygen: Option<u8>,
    /// Kilograms.
    #[personal_data(category = "health.fitness", source = "data_subject")]
    pub weight: Option<f32>,
    /// Centimetres.
    #[personal_data(category = "health.fitness", source = "data_subject")]
    pub height: Option<u16>,
    /// A bad knee, asthma, high blood pressure.
    #[personal_data(category = "health.condition", source = "data_subject")]
    pub conditions: Vec<String>,
    /// First day of the last period, for plans that follow the cycle.
    #[personal_data(category = "health.reproductive", source = "data_subject")]
    pub cycle_start: Option<Date>,
}

/// One night.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose("training", "coaching", "research"),
    source = "wearable",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct Night {
    /// When the member fell asleep.
    #[personal_data(category = "health.fitness")]
    pub asleep_at: OffsetDateTime,
    /// Minutes of deep sleep.
    #[personal_data(category = "health.fitness")]
    pub deep: u16,
    /// Minutes awake.
    #[personal_data(category = "health.fitness")]
    pub awake: u16,
}

/// A watch, ring or scale that sends us what it measures.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "user", purpose = "sync", source = "device", sold = false, shared = false, tracking = false)]
pub struct WearableLink {
    /// The maker's number of the thing.
    #[personal_data(category = "device.id")]
    pub serial: String,
    /// Maker and model.
    #[personal_data(category = "device.system")]
    pub model: String,
    /// What lets us fetch from the maker, encrypted.
    #[personal_data(category = "credential.token", source = "wearable", protection("encryption_at_rest"))]
    pub access_token: Vec<u8>,
}
