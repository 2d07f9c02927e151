//! A question and its answers.

use diesel::prelude::*;
use fieldnote::PersonalData;
use kit::{EmailAddress, PersonName};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::schema::tickets;

/// A question that somebody asked us.
#[derive(Clone, Debug, Queryable, Selectable, PersonalData)]
#[diesel(table_name = tickets)]
#[personal_data(subject = "customer", purpose = "support", source = "data_subject")]
pub struct Ticket {
    /// Number of the ticket.
    #[personal_data(not_personal)]
    pub id: i64,
    /// If the person tells it.
    #[personal_data(provision = "optional")]
    pub name: Option<PersonName>,
    /// Where the answer goes.
    pub email: EmailAddress,
    /// If the person is signed in.
    #[personal_data(category = "account.id", source = "derived")]
    pub customer_id: Option<i64>,
    /// If it is about an order.
    #[personal_data(category = "commerce.transaction", provision = "optional", label = "order number")]
    pub order_number: Option<i64>,
    /// What it is about.
    #[diesel(column_name = subject)]
    #[personal_data(category = "content.support")]
    pub subject_line: String,
    /// What was written.
    #[personal_data(nested)]
    pub messages: Vec<Message>,
    /// When it was settled.
    #[personal_data(category = "content.support", source = "derived", label = "dates of our messages")]
    pub closed_at: Option<OffsetDateTime>,
}

/// One message of a ticket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[serde(rename_all = "camelCase")]
#[personal_data(subject = "customer", purpose = "support", source = "data_subject")]
pub struct Message {
    /// Who wrote it.
    #[serde(flatten)]
    #[personal_data(nested)]
    pub author: Author,
    /// What it says.
    #[personal_data(category = "content.support")]
    pub body: String,
    /// What came with it.
    #[serde(default)]
    #[personal_data(nested)]
    pub attachments: Option<Vec<Attachment>>,
    /// When.
    #[personal_data(category = "content.support", source = "derived", label = "dates of our messages")]
    pub sent_at: OffsetDateTime,
}

/// Who wrote a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[serde(tag = "author", rename_all = "camelCase")]
pub enum Author {
    /// The person who asks.
    Customer,
    /// One of us.
    #[personal_data(subject = "employee", purpose = "team", retention = "support_done", source = "data_subject")]
    Agent {
        /// First name, as it stands under the answer.
        #[serde(rename = "signedAs")]
        #[personal_data(category = "identity.name.given")]
        first_name: String,
    },
}

/// A picture of a torn page, say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "customer", purpose = "support", source = "data_subject", provision = "optional")]
pub struct Attachment {
    /// Name of the file on the person's device.
    #[personal_data(category = "content.document", label = "files you attach")]
    pub file_name: String,
    /// The file.
    #[serde(skip)]
    #[personal_data(category = "content.document", label = "files you attach")]
    pub bytes: Vec<u8>,
    /// What we found it to be.
    #[personal_data(not_personal)]
    pub media_type: String,
}
