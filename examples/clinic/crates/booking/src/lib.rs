//! The booking page that other practices rent from us. The patients are theirs: we only follow their orders.

use fieldnote::PersonalData;
use kit::{EmailAddress, PersonName, PhoneNumber};
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// A booking with another practice.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "custom.booking_patient", purpose = "booking_service", source = "data_subject")]
pub struct PracticeBooking {
    /// Who comes.
    pub name: PersonName,
    /// Tells people of one name apart.
    #[personal_data(category = "demographic.birth_date")]
    pub born_on: Date,
    /// Where the practice calls.
    pub phone: PhoneNumber,
    /// Where the confirmation goes.
    pub email: Option<EmailAddress>,
    /// When.
    #[personal_data(category = "content.calendar")]
    pub at: OffsetDateTime,
    /// Kind of visit, from the practice's own list.
    #[personal_data(category = "health.condition", label = "the kind of visit")]
    pub kind: String,
    /// The practice.
    #[personal_data(not_personal)]
    pub practice: u32,
}
