//! Who is signed in, and from where.

use std::net::IpAddr;

use fieldnote::PersonalData;
use kit::Area;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// One sign-in on one phone.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "security",
    source = "device",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct Session {
    /// The account.
    #[personal_data(category = "account.id", source = "derived")]
    pub account_id: u64,
    /// The token that acts for the member, as a hash.
    #[personal_data(category = "credential.token", source = "derived", protection("hashing"))]
    pub token_hash: Vec<u8>,
    /// When.
    #[personal_data(category = "account.sign_in_history")]
    pub at: OffsetDateTime,
    /// From which address on the internet.
    #[personal_data(category = "device.ip_address")]
    pub ip: IpAddr,
    /// The town that the address points to.
    #[personal_data(source = "derived")]
    pub area: Option<Area>,
    /// Maker and version of the phone.
    #[personal_data(category = "device.system")]
    pub phone: String,
}
