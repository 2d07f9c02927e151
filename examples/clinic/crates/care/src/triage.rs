//! The symptom check on the web: a program alone decides how soon somebody is seen.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// One run of the symptom check.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "patient", purpose = "symptom_check", source = "data_subject")]
pub struct SymptomCheck {
    /// What the person answered.
    #[personal_data(nested)]
    pub answers: Answers,
    /// Points that the program gave.
    #[personal_data(
        category = "health.condition",
        derived = true,
        source = "derived",
        label = "the points of your symptom check"
    )]
    pub score: u8,
    /// Today, this week or a normal appointment.
    #[personal_data(
        category = "health.condition",
        derived = true,
        source = "derived",
        label = "how soon we offer you an appointment"
    )]
    pub urgency: String,
    /// Version of the questions.
    #[personal_data(not_personal)]
    pub questions: String,
    /// When the person agreed that a program decides.
    #[personal_data(category = "account.privacy_preferences", label = "when you agreed to the symptom check")]
    pub agreed_at: OffsetDateTime,
    /// A nurse's own judgement, where the person asked for one.
    #[personal_data(category = "health.condition", source = "derived", label = "what a nurse decided, if you asked")]
    pub reviewed: Option<String>,
}

/// Answers to the questions.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
pub struct Answers {
    /// Where it hurts and since when.
    #[personal_data(category = "health.condition", label = "your symptoms and how long you have had them")]
    pub symptoms: Vec<String>,
    /// For how many days.
    #[personal_data(category = "health.condition", label = "your symptoms and how long you have had them")]
    pub days: u16,
    /// Pain from 0 to 10.
    #[personal_data(category = "health.condition", label = "how strong your pain is")]
    pub pain: u8,
    /// Range of ages that changes the points.
    #[personal_data(category = "demographic.age_range")]
    pub age_range: String,
    /// Whether the person is pregnant.
    #[personal_data(category = "health.reproductive", provision = "optional")]
    pub pregnant: Option<bool>,
}
