//! Workouts and the routes that belong to them.

use fieldnote::PersonalData;
use kit::Point;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// One workout.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose("training", "coaching"),
    source = "device",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct Workout {
    /// Running, cycling, yoga.
    #[personal_data(category = "health.fitness", purpose("training", "coaching", "research"))]
    pub sport: String,
    /// When it began.
    #[personal_data(category = "health.fitness")]
    pub started_at: OffsetDateTime,
    /// Seconds.
    #[personal_data(category = "health.fitness", purpose("training", "coaching", "research"))]
    pub duration: u32,
    /// Heartbeats a minute, one for each minute.
    #[personal_data(category = "health.fitness", source = "wearable")]
    pub heart_rate: Vec<u16>,
    /// Estimated.
    #[personal_data(category = "health.fitness", derived = true)]
    pub calories: u32,
    /// How it felt, from one to ten.
    #[personal_data(category = "health.fitness", source = "data_subject")]
    pub effort: Option<u8>,
    /// In the member's own words.
    #[personal_data(
        category = "content.free_text",
        purpose = "training",
        source = "data_subject",
        label = "your notes on workouts",
        reveals = "health_data"
    )]
    pub note: Option<String>,
    /// Where it led.
    #[personal_data(nested)]
    pub route: Option<Route>,
}

/// Where a workout led.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "routes",
    source = "device",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct Route {
    /// Where it began. Others never see the first and last 200 metres.
    pub start: Point,
    /// One point a second.
    #[personal_data(category = "location.history")]
    pub track: Vec<(i64, Point)>,
    /// Metres.
    #[personal_data(category = "health.fitness", purpose("training", "coaching"), derived = true)]
    pub distance: u32,
    /// Metres up.
    #[personal_data(category = "health.fitness", purpose("training", "coaching"), derived = true)]
    pub climb: u32,
}
