//! What people ask about their data, and what we answered.

use fieldnote::PersonalData;
use kit::EmailAddress;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// A request about personal data.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "privacy_requests",
    source = "data_subject",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct PrivacyRequest {
    /// Who asks.
    pub email: EmailAddress,
    /// Who asks for them, with what power.
    #[personal_data(category = "content.document", label = "the authority of your agent")]
    pub agent: Option<String>,
    /// State or country, since rights differ.
    #[personal_data(category = "contact.address.region")]
    pub place: String,
    /// Show, correct, delete, opt out, limit, appeal.
    #[personal_data(category = "account.privacy_preferences")]
    pub wants: String,
    /// When it came.
    #[personal_data(category = "account.privacy_preferences")]
    pub received_at: OffsetDateTime,
    /// What we answered.
    #[personal_data(category = "content.support", source = "derived", label = "what we answered you")]
    pub answer: Option<String>,
}
