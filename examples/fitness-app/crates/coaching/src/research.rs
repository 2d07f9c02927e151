//! What members give to develop new features, on top of the plan that they pay for.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};

/// One member's weeks under a number that changes with each study.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "research",
    source = "derived",
    protection("pseudonymisation"),
    sold = false,
    shared = false,
    tracking = false
)]
pub struct ResearchSample {
    /// The number of this study.
    #[personal_data(category = "account.pseudonymous_id")]
    pub number: u64,
    /// In bands of five years.
    #[personal_data(category = "demographic.age_range")]
    pub age_band: u8,
    /// How well the plan worked, in per cent.
    #[personal_data(category = "health.fitness", derived = true)]
    pub progress: f32,
}
