//! Appointments, the symptom check, treatment, laboratory and research.

mod appointment;
mod lab;
mod research;
mod treatment;
mod triage;

pub use appointment::{Appointment, Reminder};
pub use lab::{LabOrder, LabResult, NotifiableDisease};
pub use research::RegistryEntry;
pub use treatment::{Allergy, Consultation, Prescription, Referral};
pub use triage::{Answers, SymptomCheck};
