//! The server of the app: what phones send to it, and what people can download.

mod export;
mod telemetry;

pub use export::DataExport;
pub use telemetry::{CrashReport, UsageEvent};
