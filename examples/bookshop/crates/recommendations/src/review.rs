//! Reviews and what other customers say to them.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// Answers to a comment.
pub type Thread = Vec<Comment>;

/// A review, for everyone to read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[serde(rename_all = "camelCase")]
#[personal_data(subject = "customer", purpose = "reviews", source = "data_subject", provision = "optional")]
pub struct Review {
    /// Account of the author; never shown.
    #[serde(skip_serializing)]
    #[personal_data(category = "account.id", source = "derived")]
    pub customer_id: i64,
    /// Name under the review.
    #[personal_data(category = "account.username", label = "pen name")]
    pub pen_name: String,
    /// One to five.
    #[personal_data(category = "content.opinion", label = "star rating")]
    pub stars: u8,
    /// The review.
    #[personal_data(category = "content.post", label = "reviews and comments")]
    pub text: String,
    /// When it was published.
    #[personal_data(category = "content.post", source = "derived", label = "day of publication")]
    pub published_at: OffsetDateTime,
    /// What others say.
    #[personal_data(nested(Comment))]
    pub comments: Thread,
}

/// A comment, and the comments on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[serde(rename_all = "camelCase")]
#[personal_data(subject = "customer", purpose = "reviews", source = "data_subject", provision = "optional")]
pub struct Comment {
    /// Name under the comment.
    #[personal_data(category = "account.username", label = "pen name")]
    pub pen_name: String,
    /// The comment.
    #[personal_data(category = "content.post", label = "reviews and comments")]
    pub text: String,
    /// Answers.
    #[personal_data(nested)]
    pub replies: Vec<Self>,
}
