//! Proof that people agreed.

use std::net::IpAddr;

use fieldnote::PersonalData;
use kit::EmailAddress;
use time::OffsetDateTime;

/// Who agreed to what, and when: we have to be able to show it.
#[derive(Clone, Debug, PartialEq, Eq, PersonalData)]
#[personal_data(subject = "subscriber", purpose = "consent_proof", source = "data_subject", provision = "law")]
pub struct ConsentProof {
    /// Who.
    pub email: EmailAddress,
    /// The words they agreed to.
    #[personal_data(not_personal)]
    pub text_version: u32,
    /// When they ticked the box and when they followed the link.
    #[personal_data(category = "account.privacy_preferences", label = "consent")]
    pub given_at: (OffsetDateTime, OffsetDateTime),
    /// From where.
    #[personal_data(category = "device.ip_address", source = "device")]
    pub ip: IpAddr,
    /// When they took it back.
    #[personal_data(category = "account.privacy_preferences", label = "consent")]
    pub withdrawn_at: Option<OffsetDateTime>,
}
