//! Questions from customers, and requests about their data.

mod agent;
mod privacy_request;
mod schema;
mod ticket;

pub use agent::Agent;
pub use privacy_request::{PrivacyRequest, RequestKind};
pub use ticket::{Attachment, Author, Message, Ticket};
