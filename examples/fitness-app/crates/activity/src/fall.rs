//! Falls, and the help that the app calls.

use fieldnote::PersonalData;
use kit::Point;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// A watch has felt a fall, and nobody has answered for a minute.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "emergency",
    source = "device",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct FallAlarm {
    /// What the motion sensor felt.
    #[personal_data(category = "device.sensor")]
    pub motion: Vec<f32>,
    /// Where the member is.
    pub place: Point,
    /// When.
    #[personal_data(category = "health.fitness")]
    pub at: OffsetDateTime,
}
