//! Appointments.

use fieldnote::PersonalData;
use kit::PhoneNumber;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// An appointment.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "patient", purpose = "appointments", source = "data_subject")]
pub struct Appointment {
    /// When.
    #[personal_data(category = "content.calendar", label = "the time and place of your appointment")]
    pub at: OffsetDateTime,
    /// Which clinic and room.
    #[personal_data(category = "content.calendar", label = "the time and place of your appointment")]
    pub room: String,
    /// Why the person comes, in their own words.
    #[personal_data(
        category = "health.condition",
        purpose("appointments", "care"),
        provision = "optional",
        label = "the reason for your visit"
    )]
    pub reason: Option<String>,
    /// Came, cancelled, did not come.
    #[personal_data(category = "content.calendar", source = "derived", label = "whether you came")]
    pub outcome: Option<String>,
}

/// A text message on the day before.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "patient",
    purpose = "appointments",
    source = "data_subject",
    retention = "P30D after reminder"
)]
pub struct Reminder {
    /// Where it went.
    pub phone: PhoneNumber,
    /// When it was sent.
    #[personal_data(category = "content.message", source = "derived", label = "the reminders that we sent you")]
    pub sent_at: OffsetDateTime,
    /// Whether the network took it.
    #[personal_data(not_personal)]
    pub delivered: bool,
}
