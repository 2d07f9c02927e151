//! Reviews of books, and suggestions.

mod review;
mod schema;
mod suggestion;

pub use review::{Comment, Review};
pub use suggestion::{Suggestion, Suggestions, TasteProfile, ViewedBook};
