//! Parcels on their way.

use fieldnote::PersonalData;
use kit::PersonName;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// A parcel and what the carrier tells about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[serde(rename_all = "camelCase")]
#[personal_data(subject = "customer", purpose = "delivery", source = "carrier")]
pub struct Parcel {
    /// Number under which the carrier knows it.
    #[personal_data(category = "commerce.transaction", label = "tracking number")]
    pub tracking_number: String,
    /// Where it has been.
    #[personal_data(nested)]
    pub events: Vec<ParcelEvent>,
    /// Who took it.
    #[personal_data(nested)]
    pub handed_to: Option<HandedTo>,
}

/// One scan of a parcel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
pub struct ParcelEvent {
    /// When.
    #[personal_data(category = "commerce.transaction", label = "delivery progress")]
    pub at: OffsetDateTime,
    /// The depot that scanned it.
    #[personal_data(not_personal)]
    pub depot: String,
}

/// Where a parcel ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[serde(rename_all = "snake_case")]
pub enum HandedTo {
    /// The person it was sent to, or their letterbox.
    Addressee,
    /// A neighbour who was so kind.
    #[personal_data(subject = "third_party", purpose = "delivery", source = "carrier")]
    Neighbour {
        /// The neighbour's name, as the driver noted it.
        name: PersonName,
        /// Where the neighbour lives.
        #[personal_data(category = "contact.address.street")]
        house_number: String,
    },
    /// A shop that keeps it.
    PickupPoint(#[personal_data(not_personal)] u32),
}
