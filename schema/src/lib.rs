//! What an annotation can say.
//!
//! The grammar of `#[personal_data(..)]` is written here once and used by both of its readers, the derive and the
//! source collector, so that what compiles and what is collected cannot differ. This crate knows nothing of TOML,
//! templates or cargo.

pub mod annotation;
pub mod duration;
pub mod id;
pub mod place;
pub mod record;
pub mod suggest;
pub mod vocabulary;
pub mod wire;
pub mod written;

pub use place::Place;
pub use record::{Class, Field, Held, Keys, Provision, Record, RecordId, Retention, Shape, Target};
