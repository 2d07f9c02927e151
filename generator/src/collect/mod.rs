//! From Rust source, or from a compiled artifact, to an [`Inventory`](crate::inventory::Inventory).

pub mod git;
pub mod tree;
