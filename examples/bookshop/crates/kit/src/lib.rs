//! What every part of the shop shares: contact data, addresses, and two containers.

mod address;
mod contact;
mod container;

pub use address::Address;
pub use contact::{EmailAddress, PersonName, PhoneNumber};
pub use container::{Json, Page};
