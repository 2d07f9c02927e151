//! Training plans and the models behind them.

mod plan;
mod research;

pub use plan::{Plan, Readiness, Session};
pub use research::ResearchSample;
