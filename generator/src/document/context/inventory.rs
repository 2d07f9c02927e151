//! The data inventory: every record and field.

use serde::Serialize;

/// Everything that an inventory says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Inventory {
    /// [`super::FORMAT`].
    pub format: &'static str,
}
