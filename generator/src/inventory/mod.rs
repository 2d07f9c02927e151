//! What the collectors return: every record of a workspace or an artifact, and what they could not see.

mod json;

use fieldnote_schema::{Place, Record};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::finding::Finding;

/// Version of the JSON form; raised when a reader of the last one would misread it.
pub const FORMAT: &str = "fieldnote-inventory/1";

/// Every record found, in order of identity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Inventory {
    /// Version of the form: `fieldnote-inventory/1`.
    pub format: String,
    /// The packages that were read, records or none, in order of name and version.
    pub packages: Vec<Package>,
    /// The records, sorted by identity.
    pub records: Vec<Record>,
    /// `cfg` predicates that could not be decided and were taken as true, each once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assumed: Vec<Assumption>,
    /// What went wrong or could not be resolved while collecting.
    #[serde(skip)]
    pub findings: Vec<Finding>,
}

impl Default for Inventory {
    /// What a workspace without packages has.
    fn default() -> Self {
        Self {
            format: FORMAT.to_owned(),
            packages: Vec::new(),
            records: Vec::new(),
            assumed: Vec::new(),
            findings: Vec::new(),
        }
    }
}

/// The published JSON Schema of an inventory.
pub fn inventory_schema() -> serde_json::Value {
    schemars::schema_for!(Inventory).to_value()
}

/// A package that was read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Package {
    /// Name as in its manifest.
    pub name: String,
    /// Version as in its manifest.
    pub version: String,
    /// Folder relative to the workspace root; empty for the root itself, `None` for a registry dependency.
    pub folder: Option<String>,
    /// Id of the register system its records belong to (`[package.metadata.fieldnote] system = ".."`), if it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system: Option<String>,
    /// It says itself that it collects nothing (`collects = "nothing"`), which differs from saying nothing.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub collects_nothing: bool,
}

/// An unknown `cfg` predicate that was included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Assumption {
    /// The predicate as written.
    pub predicate: String,
    /// Where it stands first.
    pub place: Place,
}
