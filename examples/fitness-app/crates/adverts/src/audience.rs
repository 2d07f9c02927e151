//! What leaves us when the free version shows an advertisement.

use fieldnote::PersonalData;
use kit::Area;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// What the advertising network gets. It pays us for the place, so the law of California calls it a sale.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "user", purpose = "adverts", source = "device", sold = true, shared = true, tracking = true)]
pub struct AdvertRequest {
    /// The number that the phone's system gives to advertisers.
    #[personal_data(category = "device.advertising_id")]
    pub advertising_id: Option<String>,
    /// The town, never the route.
    #[personal_data(source = "derived")]
    pub area: Option<Area>,
    /// Runner, cyclist, yoga: the sport, never a measurement.
    #[personal_data(category = "profile.segment", source = "derived", derived = true)]
    pub segment: String,
    /// Maker and version of the phone.
    #[personal_data(category = "device.system")]
    pub phone: String,
}

/// An advertisement that was shown.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "user", purpose = "adverts", source = "device", sold = true, shared = true, tracking = true)]
pub struct AdvertSeen {
    /// Which one, and whether the member tapped it.
    #[personal_data(category = "usage.advertising")]
    pub advert: String,
    /// When.
    #[personal_data(category = "usage.advertising")]
    pub at: OffsetDateTime,
}
