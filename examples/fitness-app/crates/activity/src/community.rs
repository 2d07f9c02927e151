//! What members show each other.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// How a member looks to others.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "community",
    source = "data_subject",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct Profile {
    /// Need not be the real name.
    #[personal_data(category = "account.username")]
    pub nickname: String,
    /// Shown beside it.
    #[personal_data(category = "identity.photo")]
    pub picture: Option<Vec<u8>>,
    /// A line about oneself.
    #[personal_data(category = "content.post", label = "a line about yourself")]
    pub about: Option<String>,
}

/// Who follows whom.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "community",
    source = "data_subject",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct Follow {
    /// The one who follows.
    #[personal_data(category = "social.connections")]
    pub follower: u64,
    /// The one who is followed.
    #[personal_data(category = "social.connections")]
    pub followed: u64,
}

/// A workout that a member shows to others.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "community",
    source = "data_subject",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct Post {
    /// Words beside it.
    #[personal_data(category = "content.post")]
    pub text: String,
    /// Pictures beside it.
    #[personal_data(category = "content.photo")]
    pub photos: Vec<Vec<u8>>,
    /// When it was published.
    #[personal_data(category = "content.post")]
    pub at: OffsetDateTime,
    /// What others wrote below.
    #[personal_data(nested)]
    pub comments: Vec<Comment>,
}

/// A comment below a post.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "community",
    source = "data_subject",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct Comment {
    /// The words.
    #[personal_data(category = "content.post")]
    pub text: String,
}
