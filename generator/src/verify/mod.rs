//! What ships against what is documented: the records of artifacts and those of a committed inventory.
//!
//! Both sides are compared as facts: places, doc comments, versions, and which of a package's targets compiled a type
//! make no difference.

mod differences;
pub mod kinds;
mod pairs;
pub mod render;
#[cfg(test)]
mod tests;

use fieldnote_schema::Place;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{finding::Finding, inventory::Inventory};

/// Version of the JSON form; raised when a reader of the last one would misread it.
pub const FORMAT: &str = "fieldnote-verification/1";

/// What differs between artifacts and documents, in order of code and item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Verification {
    /// [`FORMAT`].
    pub format: String,
    /// Records that ship, each counted once.
    pub shipped: usize,
    /// Records that are documented, without those that only the register declares.
    pub documented: usize,
    /// The differences; none where all agrees.
    pub differences: Vec<Difference>,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Difference {
    /// Code of its kind, such as `undocumented-field`.
    pub code: String,
    /// What it is about: `accounts::Customer.email`.
    pub item: String,
    /// What differs, with the names involved: one sentence without a full stop.
    pub message: String,
    /// Where the documents say it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub documented: Option<Place>,
    /// Where the artifact says it stands; of other packages than the workspace's, no place is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipped: Option<Place>,
    /// Why the documents cannot know it, where the source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known: Option<String>,
}

/// Compares what artifacts hold with what is documented.
///
/// `hidden` are the findings of the source collector on what it cannot see; they explain differences, and no more.
pub fn verify(documented: &Inventory, shipped: &Inventory, hidden: &[Finding]) -> Verification {
    let shipped = &shipped.records;
    let pairs = pairs::pair(&documented.records, shipped);
    let mut differences = differences::all(documented, &pairs, hidden);
    differences.sort();
    differences.dedup();
    Verification {
        format: FORMAT.to_owned(),
        shipped: shipped.len(),
        documented: documented.records.iter().filter(|record| !pairs::only_declared(record)).count(),
        differences,
    }
}
