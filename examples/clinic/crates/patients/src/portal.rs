//! The patient portal.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// An account in the patient portal.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "patient", purpose = "portal", source = "data_subject")]
pub struct PortalAccount {
    /// Name to sign in with.
    #[personal_data(category = "account.username")]
    pub username: String,
    /// Argon2id.
    #[personal_data(category = "credential.password", protection("hashing"))]
    pub password_hash: String,
    /// Seed of the second factor.
    #[personal_data(category = "credential.secret", protection("encryption_at_rest"), source = "derived")]
    pub totp_seed: Vec<u8>,
    /// Which messages the person wants by email.
    #[personal_data(category = "account.settings", provision = "optional")]
    pub notify_by_email: bool,
}

/// One sign-in, or a failed one.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "patient", purpose = "portal_security", source = "device")]
pub struct SignIn {
    /// When.
    #[personal_data(category = "account.sign_in_history")]
    pub at: OffsetDateTime,
    /// From where in the network.
    #[personal_data(category = "device.ip_address")]
    pub ip_address: String,
    /// Browser and system.
    #[personal_data(category = "device.user_agent")]
    pub user_agent: String,
    /// Whether it worked.
    #[personal_data(category = "account.sign_in_history")]
    pub succeeded: bool,
}
