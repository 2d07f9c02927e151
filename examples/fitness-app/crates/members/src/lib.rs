//! Accounts, families, payments and support.

mod account;
mod family;
mod payment;
mod request;
mod session;
mod support;

pub use account::{Account, Consent, NewsletterSubscription};
pub use family::{EmergencyContact, JuniorMember};
pub use payment::{Invoice, Membership, Payment};
pub use request::PrivacyRequest;
pub use session::Session;
pub use support::{Message, Ticket};
