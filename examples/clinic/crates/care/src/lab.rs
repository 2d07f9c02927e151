//! Samples, what the laboratory finds in them, and what health authorities must learn.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// A sample on its way.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "patient", purpose = "lab", source = "derived", retention = "patient_file")]
pub struct LabOrder {
    /// Code on the tube.
    #[personal_data(category = "health.record_number", label = "the code of your sample")]
    pub barcode: String,
    /// What is looked for.
    #[personal_data(category = "health.record", label = "the tests that we order")]
    pub tests: Vec<String>,
    /// When it was taken.
    #[personal_data(category = "health.record", label = "the time of the sample")]
    pub taken_at: OffsetDateTime,
}

/// What the laboratory found.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "patient", purpose("lab", "care"), source = "laboratory", retention = "patient_file")]
pub struct LabResult {
    /// Which test.
    #[personal_data(category = "health.record", label = "your laboratory results")]
    pub test: String,
    /// The value and its normal range.
    #[personal_data(category = "health.record", label = "your laboratory results")]
    pub value: String,
    /// Changes of genes, where the test looks for them.
    #[personal_data(category = "health.genetic", label = "the results of your gene tests")]
    pub variants: Option<Vec<String>>,
    /// Day of the report.
    #[personal_data(category = "health.record", label = "your laboratory results")]
    pub reported_on: Date,
}

/// An infection that the law makes us report.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "patient", purpose = "notification", source = "laboratory")]
pub struct NotifiableDisease {
    /// Which one.
    #[personal_data(category = "health.condition", label = "the infection")]
    pub disease: String,
    /// When it was reported.
    #[personal_data(category = "health.record", source = "derived", label = "the day of our report")]
    pub reported_on: Date,
    /// Where the patient was infected, if known.
    #[personal_data(category = "location.coarse", source = "data_subject", label = "where you caught it, if you know")]
    pub place: Option<String>,
}
