//! The newsletter and the proof of consent.

mod consent;
mod issue;
mod schema;
mod subscriber;

pub use consent::ConsentProof;
pub use issue::OpenedIssue;
pub use subscriber::Subscriber;
