//! Requests and complaints of people about their own data.

use fieldnote::PersonalData;
use kit::{EmailAddress, PersonName};
use serde::{Deserialize, Serialize};
use time::Date;

/// A request or complaint, and the proof that we answered it in time.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "patient", purpose = "privacy_requests", source = "data_subject")]
pub struct PrivacyRequest {
    /// Who asks.
    pub name: PersonName,
    /// Where the answer goes.
    pub email: EmailAddress,
    /// What the person wrote.
    #[personal_data(category = "content.message", label = "your request or complaint")]
    pub text: String,
    /// When it came.
    #[personal_data(
        category = "account.privacy_preferences",
        source = "derived",
        label = "the dates of your request and our answer"
    )]
    pub received_on: Date,
    /// When it was answered.
    #[personal_data(
        category = "account.privacy_preferences",
        source = "derived",
        label = "the dates of your request and our answer"
    )]
    pub answered_on: Option<Date>,
}
