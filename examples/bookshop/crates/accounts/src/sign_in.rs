//! Who signed in, when and from where.

use std::net::IpAddr;

use diesel::prelude::*;
use fieldnote::PersonalData;
use time::OffsetDateTime;

use crate::schema::sign_ins;

/// One attempt to sign in.
#[derive(Clone, Debug, Queryable, Selectable, PersonalData)]
#[diesel(table_name = sign_ins)]
#[personal_data(subject = "customer", purpose = "security", retention = "P90D after sign_in", source = "device")]
pub struct SignIn {
    /// Key of the row.
    #[personal_data(not_personal)]
    pub id: i64,
    /// The account.
    #[personal_data(category = "account.id", source = "derived")]
    pub customer_id: i64,
    /// When.
    #[personal_data(category = "account.sign_in_history")]
    pub at: OffsetDateTime,
    /// From which address on the internet.
    #[personal_data(category = "device.ip_address")]
    pub ip: IpAddr,
    /// With which browser.
    #[personal_data(category = "device.user_agent")]
    pub user_agent: Option<String>,
    /// With what.
    #[personal_data(nested)]
    pub method: SignInMethod,
    /// Whether it worked.
    #[personal_data(category = "account.sign_in_history")]
    pub succeeded: bool,
}

/// How a person proved to be the account's owner.
#[derive(Clone, Debug, PartialEq, Eq, PersonalData)]
pub enum SignInMethod {
    /// With the password.
    Password,
    /// With a passkey.
    Passkey {
        /// Name of the key in the customer's device.
        #[personal_data(category = "credential.secret", label = "passkey name")]
        key_id: Vec<u8>,
    },
    /// With a link sent by email.
    MailedLink(#[personal_data(category = "credential.token", protection("hashing"), label = "sign-in link")] String),
}
