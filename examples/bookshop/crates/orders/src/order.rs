//! What a customer ordered.

use diesel::prelude::*;
use fieldnote::PersonalData;
use kit::{Address, PersonName, PhoneNumber};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::{gift::Gift, schema::orders};

/// An order.
#[derive(Clone, Debug, Queryable, Selectable, PersonalData)]
#[diesel(table_name = orders)]
#[personal_data(subject = "customer", purpose = "orders", source = "data_subject")]
pub struct Order {
    /// Number that the customer sees.
    #[personal_data(
        category = "commerce.transaction",
        purpose("orders", "delivery", "payment"),
        source = "derived",
        label = "order number"
    )]
    pub number: i64,
    /// Who ordered.
    #[personal_data(category = "account.id", source = "derived")]
    pub customer_id: i64,
    /// When.
    #[personal_data(category = "commerce.transaction", source = "derived", label = "time of the order")]
    pub placed_at: OffsetDateTime,
    /// What.
    #[personal_data(nested, purpose("orders", "suggestions"))]
    pub lines: Vec<OrderLine>,
    /// Name on the parcel, unless the order is a gift.
    #[personal_data(purpose = "delivery")]
    pub ship_to_name: PersonName,
    /// Where it goes, unless the order is a gift.
    #[personal_data(nested, purpose = "delivery")]
    pub ship_to: Address,
    /// For the driver.
    #[personal_data(purpose = "delivery", provision = "optional")]
    pub phone: Option<PhoneNumber>,
    /// What the driver should know.
    #[diesel(column_name = driver_note)]
    #[personal_data(
        category = "content.free_text",
        purpose = "delivery",
        provision = "optional",
        label = "note for the driver"
    )]
    pub note_for_driver: Option<String>,
    /// Set when the order is a gift.
    #[personal_data(nested)]
    pub gift: Option<Box<Gift>>,
}

/// One title of an order or of an invoice; each says what for and for how long.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "customer", source = "data_subject")]
pub struct OrderLine {
    /// Which book.
    #[personal_data(category = "commerce.purchases")]
    pub isbn: String,
    /// How many.
    #[serde(rename = "qty")]
    #[personal_data(category = "commerce.purchases")]
    pub quantity: u16,
    /// Price of one, in cents.
    #[personal_data(category = "commerce.purchases")]
    pub price_cents: u32,
}
