//! Places on the map, exact and rough.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};

/// A place to within a few metres, as a phone or watch knows it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, PersonalData)]
#[personal_data(category = "location.precise")]
pub struct Point {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

/// A town or district: all that leaves us for advertising.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[serde(transparent)]
#[personal_data(category = "location.coarse")]
pub struct Area(String);
