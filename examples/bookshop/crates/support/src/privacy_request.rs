//! Requests of people about their own data.

use fieldnote::PersonalData;
use kit::EmailAddress;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// A request, and the proof that we answered it in time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "customer", purpose = "privacy_requests", source = "data_subject")]
pub struct PrivacyRequest {
    /// Where the answer goes.
    pub email: EmailAddress,
    /// What the person asked for.
    #[personal_data(nested)]
    pub kind: RequestKind,
    /// When it came.
    #[personal_data(
        category = "account.privacy_preferences",
        source = "derived",
        label = "dates of request and answer"
    )]
    pub received_at: OffsetDateTime,
    /// When it has to be answered.
    #[personal_data(not_personal)]
    pub due_on: Date,
    /// When it was answered.
    #[personal_data(
        category = "account.privacy_preferences",
        source = "derived",
        label = "dates of request and answer"
    )]
    pub answered_at: Option<OffsetDateTime>,
}

/// The rights that people use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[serde(tag = "right", rename_all = "lowercase")]
pub enum RequestKind {
    /// A copy of the data.
    Access,
    /// Something is wrong.
    Rectification {
        /// What should stand there.
        #[personal_data(category = "content.free_text", label = "request")]
        correction: String,
    },
    /// Delete it.
    Erasure,
    /// Stop a use of the data.
    Objection {
        /// What is special about the person's situation.
        #[personal_data(category = "content.free_text", label = "request")]
        grounds: Option<String>,
    },
    /// The data in a common format.
    Portability,
}
