//! From annotated Rust types and a register to privacy notices and records of processing.
//!
//! Collect → join → check → render; each stage is plain data that the next could read from a file.

pub mod check;
pub mod datamap;
pub mod finding;
pub mod inventory;
pub mod register;
pub mod text;
