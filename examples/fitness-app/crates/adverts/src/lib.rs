//! Advertising, and the choices about it. Members of a family plan under 16 never get here.

mod audience;
mod choice;

pub use audience::{AdvertRequest, AdvertSeen};
pub use choice::Choice;
