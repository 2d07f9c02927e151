//! What doctors and therapists write down.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// A visit as the doctor noted it.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "patient", purpose = "care", source = "derived", retention = "patient_file")]
pub struct Consultation {
    /// When.
    #[personal_data(category = "health.record", label = "the date of each visit")]
    pub at: OffsetDateTime,
    /// What the patient said.
    #[personal_data(category = "health.record", source = "data_subject", label = "what you tell us about your health")]
    pub history: String,
    /// What the doctor found.
    #[personal_data(category = "health.record", label = "what we find when we examine you")]
    pub findings: String,
    /// ICD-10 codes.
    #[personal_data(
        category = "health.condition",
        purpose("care", "referrals", "insurer_claims"),
        label = "your diagnoses"
    )]
    pub diagnoses: Vec<String>,
    /// What was agreed.
    #[personal_data(category = "health.record", purpose("care", "referrals"), label = "your treatment plan")]
    pub plan: String,
    /// Smoking, drinking, work.
    #[personal_data(
        category = "health.record",
        source = "data_subject",
        provision = "optional",
        label = "the habits that matter for your health"
    )]
    pub lifestyle: Option<String>,
    /// Sound of the visit, until the note is written.
    #[personal_data(
        category = "content.voice_recording",
        purpose = "dictation",
        reveals = "health",
        source = "data_subject",
        retention = "P1D after note_signed",
        provision = "optional",
        label = "a sound recording of your visit"
    )]
    pub recording: Option<Vec<u8>>,
    /// Its text, as the program heard it.
    #[personal_data(
        category = "health.record",
        purpose = "dictation",
        retention = "P1D after note_signed",
        label = "the text of that recording"
    )]
    pub transcript: Option<String>,
}

/// A medicine.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "patient", purpose = "care", source = "derived", retention = "patient_file")]
pub struct Prescription {
    /// Name, strength and dose.
    #[personal_data(category = "health.record", label = "the medicines that we prescribe")]
    pub medicine: String,
    /// Day.
    #[personal_data(category = "health.record", label = "the medicines that we prescribe")]
    pub issued_on: Date,
    /// The pharmacy that the patient chose.
    #[personal_data(
        category = "account.settings",
        source = "data_subject",
        provision = "optional",
        label = "the pharmacy you chose"
    )]
    pub pharmacy: Option<String>,
}

/// Something a patient must not get.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "patient", purpose = "care", source = "data_subject", retention = "patient_file")]
pub struct Allergy {
    /// To what.
    #[personal_data(category = "health.condition", purpose("care", "referrals"), label = "your allergies")]
    pub substance: String,
    /// How bad.
    #[personal_data(category = "health.condition", purpose("care", "referrals"), label = "your allergies")]
    pub reaction: String,
}

/// A letter from another doctor.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "patient", purpose = "referrals", source = "referring_doctor", retention = "patient_file")]
pub struct Referral {
    /// What the other doctor asks.
    #[personal_data(category = "health.record", purpose("referrals", "care"), label = "what your doctor asks us")]
    pub question: String,
    /// Earlier findings.
    #[personal_data(category = "health.record", purpose("referrals", "care"), label = "earlier findings")]
    pub findings: Vec<String>,
    /// Medicines the patient already takes.
    #[personal_data(
        category = "health.record",
        purpose("referrals", "care"),
        label = "the medicines you already take"
    )]
    pub medicines: Vec<String>,
}
