//! What every part of the app shares: contact data and places on the map.

mod contact;
mod point;

pub use contact::{EmailAddress, PersonName, PhoneNumber};
pub use point::{Area, Point};
