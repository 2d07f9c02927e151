//! What we learn when somebody opens an issue.

use fieldnote::PersonalData;
use time::OffsetDateTime;

/// A subscriber opened an issue or followed a link in it.
#[derive(Clone, Debug, PartialEq, Eq, PersonalData)]
#[personal_data(
    subject = "subscriber",
    purpose = "newsletter_opens",
    retention = "P12M after newsletter_sent",
    source = "device",
    provision = "optional"
)]
pub struct OpenedIssue {
    /// Who.
    #[personal_data(
        category = "account.pseudonymous_id",
        source = "derived",
        protection("pseudonymisation"),
        label = "subscriber number"
    )]
    pub subscriber_id: String,
    /// Number of the issue.
    #[personal_data(category = "usage.advertising", label = "opening of each newsletter")]
    pub issue: u32,
    /// When it was opened.
    #[personal_data(category = "usage.advertising", label = "opening of each newsletter")]
    pub opened_at: OffsetDateTime,
    /// The link, if one was followed.
    #[personal_data(category = "usage.advertising", label = "clicks in the newsletter")]
    pub link: Option<String>,
}
