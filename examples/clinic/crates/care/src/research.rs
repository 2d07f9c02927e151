//! What goes to the hip and knee registry.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};
use time::Date;

/// An entry for the registry; the key to the person stays with us.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "patient", purpose = "research", source = "derived", protection("pseudonymisation"))]
pub struct RegistryEntry {
    /// Random number in place of the name.
    #[personal_data(category = "account.pseudonymous_id")]
    pub code: String,
    /// Year of birth.
    #[personal_data(category = "demographic.age", source = "data_subject", label = "your year of birth")]
    pub born_in: u16,
    /// Which joint, which implant.
    #[personal_data(category = "health.record", label = "your operation and the implant")]
    pub implant: String,
    /// Day of the operation.
    #[personal_data(category = "health.record", label = "your operation and the implant")]
    pub operated_on: Date,
    /// How well the person walks, from the yearly questionnaire.
    #[personal_data(category = "health.fitness", source = "data_subject", label = "how well you walk")]
    pub walking_score: Option<u8>,
}
