//! Orders that a person should look at before the parcel leaves.

use std::net::IpAddr;

use fieldnote::PersonalData;
use kit::PersonName;

/// An order on hold. A colleague decides; the computer only asks.
#[derive(Clone, Debug, PersonalData)]
#[personal_data(subject = "customer", purpose = "fraud", retention = "P180D after order", source = "derived")]
pub struct HeldOrder {
    /// The order.
    #[personal_data(category = "commerce.transaction", label = "order number")]
    pub order_number: i64,
    /// Payments that failed before this one.
    #[personal_data(category = "commerce.transaction", label = "failed payments", source = "payment_provider")]
    pub failed_payments: u8,
    /// Where the order came from.
    #[personal_data(category = "device.ip_address", source = "device")]
    pub ip: IpAddr,
    /// Why it is on hold.
    #[personal_data(category = "content.free_text", label = "reason for the check")]
    pub reason: String,
    /// The colleague who decides.
    #[personal_data(
        subject = "employee",
        purpose = "team",
        retention = "P180D after order",
        label = "name under a decision"
    )]
    pub decided_by: Option<PersonName>,
}
