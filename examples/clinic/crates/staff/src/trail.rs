//! Who looked into which file.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// One look into a patient's file.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "employee", purpose = "access_trail", source = "derived")]
pub struct RecordAccess {
    /// Who looked.
    #[personal_data(category = "account.username")]
    pub user: String,
    /// When.
    #[personal_data(category = "diagnostics.log", label = "the time and file of each look into the records")]
    pub at: OffsetDateTime,
    /// Which file.
    #[personal_data(category = "diagnostics.log", label = "the time and file of each look into the records")]
    pub file_number: u64,
    /// The computer.
    #[personal_data(category = "device.id", source = "device", label = "the computer at which you work")]
    pub workstation: String,
}
