//! Colleagues who answer.

use fieldnote::PersonalData;
use kit::{EmailAddress, PersonName};
use serde::{Deserialize, Serialize};

/// A colleague in customer support.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "employee", purpose = "team", retention = "team_membership", source = "data_subject")]
pub struct Agent {
    /// Full name.
    pub name: PersonName,
    /// Address at work.
    #[personal_data(label = "email address at work")]
    pub email: EmailAddress,
    /// Languages in which the colleague answers.
    #[personal_data(category = "demographic.language", label = "working languages")]
    pub languages: Vec<String>,
    /// When the colleague works, so that tickets wait for nobody.
    #[personal_data(category = "work.time", source = "derived", label = "shifts")]
    pub shifts: Vec<String>,
}
