//! From Rust source, or from a compiled artifact, to an [`Inventory`](crate::inventory::Inventory).

mod error;

pub mod artifact;
pub mod dependencies;
pub mod git;
pub mod rules;
pub mod source;
pub mod tree;

pub use error::{Error, Problem};
pub use source::SourceOptions;
