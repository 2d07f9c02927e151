//! The shop's server: what it logs, what it remembers of a visit, and the copy of their data that people can ask for.

mod export;
mod visit;

pub use export::DataExport;
pub use visit::{LogLine, Visit};
