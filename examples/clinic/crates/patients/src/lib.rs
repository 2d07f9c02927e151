//! Who our patients are, who stands by them, and who sent them.

mod patient;
mod people_around;
mod portal;
mod request;

pub use patient::{Communication, Patient};
pub use people_around::{EmergencyContact, FamilyHistory, ReferringDoctor};
pub use portal::{PortalAccount, SignIn};
pub use request::PrivacyRequest;
