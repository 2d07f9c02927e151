//! Questions and answers.

use fieldnote::PersonalData;
use kit::EmailAddress;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// A question to our support team.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "support",
    source = "data_subject",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct Ticket {
    /// Who asks.
    pub email: EmailAddress,
    /// In the member's own words.
    #[personal_data(category = "content.support")]
    pub question: String,
    /// A picture of the screen.
    #[personal_data(category = "content.photo", provision = "optional", label = "screenshots")]
    pub screenshot: Option<Vec<u8>>,
    /// What was written since.
    #[personal_data(nested)]
    pub messages: Vec<Message>,
}

/// One answer in a ticket.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "support",
    source = "data_subject",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct Message {
    /// When.
    #[personal_data(category = "content.support")]
    pub at: OffsetDateTime,
    /// The words.
    #[personal_data(category = "content.support")]
    pub text: String,
}
