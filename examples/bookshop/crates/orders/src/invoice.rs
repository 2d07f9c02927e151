//! Invoices, which tax law makes us keep.

use diesel::prelude::*;
use fieldnote::PersonalData;
use kit::{Address, PersonName};
use time::Date;

use crate::{order::OrderLine, schema::invoices};

/// An invoice as it was sent. It repeats name and address, because it must not change when the account does.
#[derive(Clone, Debug, Queryable, Selectable, PersonalData)]
#[diesel(table_name = invoices)]
#[personal_data(
    subject = "customer",
    purpose = "invoices",
    retention = "invoice_duty",
    source = "data_subject",
    provision = "law"
)]
pub struct Invoice {
    /// Running number.
    #[personal_data(category = "commerce.transaction", source = "derived", label = "invoice number, date and sum")]
    pub number: i64,
    /// The order it bills.
    #[personal_data(category = "commerce.transaction", source = "derived", label = "invoice number, date and sum")]
    pub order_number: i64,
    /// Whom it bills.
    #[diesel(column_name = bill_to_name)]
    pub name: PersonName,
    /// The billing address.
    #[diesel(column_name = bill_to)]
    #[personal_data(nested)]
    pub address: Address,
    /// Value added tax number, for people who buy for their business.
    #[personal_data(category = "government_id.tax", provision = "optional", label = "VAT number")]
    pub vat_id: Option<String>,
    /// What was bought.
    #[personal_data(nested)]
    pub lines: Vec<OrderLine>,
    /// Sum in cents.
    #[personal_data(category = "commerce.transaction", source = "derived", label = "invoice number, date and sum")]
    pub total_cents: i64,
    /// Day of issue.
    #[personal_data(category = "commerce.transaction", source = "derived", label = "invoice number, date and sum")]
    pub issued_on: Date,
}
