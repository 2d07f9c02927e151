//! People around a patient: they never told us anything themselves.

use fieldnote::PersonalData;
use kit::{Address, EmailAddress, PersonName, PhoneNumber};
use serde::{Deserialize, Serialize};

/// Whom we call when something happens.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "relative", purpose = "emergency_contact", source = "patient")]
pub struct EmergencyContact {
    /// Who it is.
    pub name: PersonName,
    /// Where we call.
    pub phone: PhoneNumber,
    /// Daughter, neighbour, carer.
    #[personal_data(category = "social.family", label = "how you know our patient")]
    pub relation: String,
}

/// An illness that runs in a patient's family. No name is kept with it.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "relative", purpose = "care", source = "patient")]
pub struct FamilyHistory {
    /// Mother, brother, grandparent.
    #[personal_data(category = "social.family", label = "how you are related to our patient")]
    pub relation: String,
    /// The illness.
    #[personal_data(category = "health.condition", label = "the illness that runs in the family")]
    pub condition: String,
    /// At what age it began.
    #[personal_data(category = "demographic.age", label = "your age when it began")]
    pub age_at_onset: Option<u8>,
}

/// A doctor who sends patients to us, or to whom we write back.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "contact", purpose = "referrals", source = "medical_register")]
pub struct ReferringDoctor {
    /// Name and title.
    pub name: PersonName,
    /// Number in the register of the medical council.
    #[personal_data(category = "work.job_title", label = "your registration number and field of medicine")]
    pub registration_number: String,
    /// Field of medicine.
    #[personal_data(category = "work.job_title", label = "your registration number and field of medicine")]
    pub speciality: Option<String>,
    /// The practice.
    #[personal_data(nested)]
    pub practice: Address,
    /// Secure mail of the practice.
    #[personal_data(source = "referral_letter")]
    pub email: EmailAddress,
    /// Phone of the practice.
    #[personal_data(source = "referral_letter")]
    pub phone: PhoneNumber,
}
