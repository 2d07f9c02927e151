//! A verification for people and machines: one file a format.

pub mod human;
pub mod sarif;
