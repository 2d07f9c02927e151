//! From annotated Rust types and a register to privacy notices and records of processing.
//!
//! Collect → join → check → render; each stage is plain data that the next could read from a file.

pub mod check;
pub mod collect;
mod colour;
pub mod command;
pub mod coverage;
pub mod datamap;
pub mod day;
pub mod diff;
pub mod document;
pub mod duration;
pub mod finding;
pub mod inventory;
pub mod join;
pub mod law;
pub mod lex;
mod lines;
pub mod output;
pub mod register;
pub mod render;
#[cfg(feature = "xlsx")]
mod spreadsheet;
pub mod suggest;
pub mod text;
pub mod verify;
mod workers;

pub use command::{Env, ExitStatus, run, run_with_input};
