//! Containers: they hold whatever the place of use says.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};

/// One page of a longer list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
pub struct Page<T> {
    /// The rows of this page.
    #[personal_data(nested)]
    pub items: Vec<T>,
    /// Rows in all.
    #[personal_data(not_personal)]
    pub total: u64,
    /// Number of the next page.
    #[personal_data(not_personal)]
    pub next: Option<u32>,
}

impl<T> Page<T> {
    /// A page that is the whole list.
    #[must_use]
    pub fn whole(items: Vec<T>) -> Self {
        let total = items.len() as u64;
        Self { items, total, next: None }
    }
}

/// A value that the database keeps in a JSON column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Json<T>(pub T);
