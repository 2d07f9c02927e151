//! The front page of a patient's file.

use fieldnote::PersonalData;
use kit::{Address, EmailAddress, PersonName, PhoneNumber};
use serde::{Deserialize, Serialize};
use time::Date;

/// A person whom we treat.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "patient", purpose = "registration", source = "data_subject")]
pub struct Patient {
    /// Number of the file.
    #[personal_data(
        category = "health.record_number",
        purpose("registration", "appointments", "care", "lab"),
        source = "derived"
    )]
    pub file_number: u64,
    /// Who it is.
    #[personal_data(purpose("registration", "appointments", "care", "lab", "referrals", "notification"))]
    pub name: PersonName,
    /// Tells people of one name apart.
    #[personal_data(
        category = "demographic.birth_date",
        purpose("registration", "care", "lab", "referrals", "notification")
    )]
    pub born_on: Date,
    /// As the person says it; needed to read some laboratory values.
    #[personal_data(category = "demographic.gender", purpose("care", "lab"), provision = "optional")]
    pub sex: Option<String>,
    /// Where letters go.
    #[personal_data(nested, purpose("registration", "notification"))]
    pub address: Address,
    /// Where reminders go.
    #[personal_data(purpose("registration", "appointments"))]
    pub phone: PhoneNumber,
    /// Where the portal's messages go.
    #[personal_data(purpose("registration", "appointments", "portal"), provision = "optional")]
    pub email: Option<EmailAddress>,
    /// How the person likes to be spoken to.
    #[personal_data(nested, provision = "optional")]
    pub communication: Communication,
    /// Day of the first visit.
    #[personal_data(category = "health.record", source = "derived", label = "the day of your first visit")]
    pub registered_on: Date,
    /// Row of the database.
    #[personal_data(not_personal)]
    pub row_version: i64,
}

/// How we speak with a patient.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
pub struct Communication {
    /// Language of letters and calls.
    #[personal_data(category = "demographic.language")]
    pub language: String,
    /// Whether an interpreter comes along.
    #[personal_data(category = "demographic.language", label = "whether you need an interpreter")]
    pub interpreter: bool,
    /// What helps: a lift, large print, a quiet room.
    #[personal_data(category = "health.disability", label = "what helps you when you visit us")]
    pub needs: Option<String>,
}
