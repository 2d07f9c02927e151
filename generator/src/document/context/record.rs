//! The record of processing activities (Art. 30(1) GDPR).

use serde::Serialize;

/// Everything that a record says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Record {
    /// [`super::FORMAT`].
    pub format: &'static str,
}
