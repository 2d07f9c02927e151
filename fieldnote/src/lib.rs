//! Tag the fields of your types with what personal data they hold; `cargo fieldnote` turns the tags into a data map,
//! privacy notices and records of processing.
//!
//! ```
//! use fieldnote::PersonalData;
//!
//! #[derive(PersonalData)]
//! #[personal_data(subject = "customer", purpose = "account", retention = "account_lifetime")]
//! pub struct Customer {
//!     #[personal_data(category = "identity.name")]
//!     pub full_name: String,
//!     #[personal_data(category = "contact.email", purpose("account", "newsletter"))]
//!     pub email: String,
//!     #[personal_data(not_personal)]
//!     pub row_version: i64,
//! }
//! ```
//!
//! The derive checks the tags, refuses fields that nobody classified, and leaves one record for each type in the
//! compiled artifact. It adds no code, no allocation and nothing that runs at start-up.
//!
//! # What ships
//!
//! Each record is a note of a few hundred bytes: `readelf -n` shows it, `cargo fieldnote collect --from` reads it, and
//! `cargo fieldnote verify` holds it against the documents. Doc comments stay out of it. What to know about it:
//!
//! * The names of types, fields and source files (relative to the package) are in the artifact, and `strip` keeps them.
//!   Who does not want to ship them sets `RUSTFLAGS="--cfg fieldnote_no_embed"`: then the artifact carries no records,
//!   and there is nothing to verify.
//! * Notes stand among the notes of the linker. `file` stops at 256 of them and says so, and tools that look for the
//!   build id in the first page of a program may not find it behind many records.
//! * A static library holds every record, but a foreign linker takes only those members out of it that it needs. Link
//!   with `--whole-archive` where all records are to survive, or verify the library itself.
//! * A crate that nothing of the program uses is not linked, and its records rightly do not ship.
//! * Targets without an operating system carry no records: their linker scripts know no such section.

#![no_std]

mod embed;
mod note;
mod record;

pub use fieldnote_macros::PersonalData;
pub use record::{Entries, Entry, Field, Fields, Record};

/// A type whose fields are classified, derived by [`#[derive(PersonalData)]`](derive@PersonalData).
#[diagnostic::on_unimplemented(
    message = "this nested type is not annotated",
    label = "holds `{Self}`",
    note = "derive it on `{Self}`: #[derive(PersonalData)]",
    note = "or name the types that the field holds: #[personal_data(nested(Type))]"
)]
pub trait PersonalData {
    /// What the annotation of the type says.
    const PERSONAL_DATA: Record;

    #[doc(hidden)]
    const __ID: &'static str;
}

/// A type that is one datum: its container has a category, which fields of this type inherit.
///
/// Implemented by the derive; a field without a classification of its own must hold such types.
#[diagnostic::on_unimplemented(
    message = "this field is not classified",
    label = "`{Self}` says nothing of itself",
    note = "say what it is: #[personal_data(category = \"...\")]",
    note = "or that it is none: #[personal_data(not_personal)]",
    note = "or, if it holds other annotated types: #[personal_data(nested)]"
)]
pub trait Datum: PersonalData {
    #[doc(hidden)]
    const __DATUM: &'static str;
}

/// For the derive of the same version only.
#[doc(hidden)]
pub mod __private0 {
    pub use core::{concat, module_path};

    pub use crate::note::{Bytes, Join, Note, Probe, Text, Unannotated, bytes};
    pub use crate::{__embed as embed, Datum, PersonalData, Record};
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_private_module_bears_the_patch_version() {
        assert_eq!(env!("CARGO_PKG_VERSION_PATCH"), "0", "rename `__private0` with each version");
    }
}
