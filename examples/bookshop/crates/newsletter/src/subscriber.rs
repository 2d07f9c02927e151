//! People who asked for the newsletter.

use diesel::prelude::*;
use fieldnote::PersonalData;
use kit::EmailAddress;
use time::OffsetDateTime;

use crate::schema::subscribers;

/// A subscriber, with or without an account.
#[derive(Clone, Debug, Queryable, Selectable, PersonalData)]
#[diesel(table_name = subscribers)]
#[personal_data(subject = "subscriber", purpose = "newsletter", source = "data_subject")]
pub struct Subscriber {
    /// Random, so that links in the newsletter carry no name.
    #[personal_data(
        category = "account.pseudonymous_id",
        source = "derived",
        protection("pseudonymisation"),
        label = "subscriber number"
    )]
    pub id: String,
    /// Where the newsletter goes.
    #[diesel(column_name = mail)]
    pub email: EmailAddress,
    /// For the salutation.
    #[personal_data(category = "identity.name.given", provision = "optional")]
    pub first_name: Option<String>,
    /// Kinds of books, as ticked.
    #[personal_data(category = "profile.interests", provision = "optional", label = "chosen topics")]
    pub topics: String,
    /// When the link in the first mail was followed.
    #[personal_data(category = "commerce.subscription", source = "device", label = "confirmation of the subscription")]
    pub confirmed_at: Option<OffsetDateTime>,
}
