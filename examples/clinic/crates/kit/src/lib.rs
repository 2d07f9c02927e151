//! What every part of the clinic shares: contact data and addresses.

mod address;
mod contact;

pub use address::Address;
pub use contact::{EmailAddress, PersonName, PhoneNumber};
