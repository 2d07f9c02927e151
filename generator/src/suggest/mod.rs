//! From types that say nothing to annotations that somebody only has to review.
//!
//! Files are cut into tokens and searched for types; the names in and around each type say what it is about, and that
//! says what each field is. Nothing is parsed in full, and nothing is sure: what a field is, people decide.

pub mod about;
pub mod answers;
pub mod apply;
pub mod ask;
mod beside;
pub mod coverage;
mod default;
mod derives;
mod field;
pub mod files;
mod here;
pub mod human;
pub mod item;
pub mod look;
mod namesakes;
pub mod nest;
mod others;
pub mod own;
pub mod peel;
mod place;
mod program;
mod refers;
pub mod scan;
mod spellings;
mod suits;
mod topic;
pub mod verdict;
pub mod words;
