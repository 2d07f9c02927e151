//! Payments.

use diesel::prelude::*;
use fieldnote::PersonalData;
use kit::PersonName;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::schema::payments;

/// A payment for an order. Card numbers go to the payment provider and never come here.
#[derive(Clone, Debug, Queryable, Selectable, PersonalData)]
#[diesel(table_name = payments)]
#[personal_data(subject = "customer", purpose = "payment", source = "data_subject")]
pub struct Payment {
    /// Key of the row.
    #[personal_data(not_personal)]
    pub id: i64,
    /// The order it pays for.
    #[personal_data(category = "commerce.transaction", source = "derived", label = "order number")]
    pub order_number: i64,
    /// How it was paid.
    #[personal_data(nested)]
    pub method: PaymentMethod,
    /// How much, in cents.
    #[personal_data(
        category = "commerce.transaction",
        purpose("payment", "invoices"),
        source = "derived",
        label = "amount"
    )]
    pub amount_cents: i64,
    /// When the money came.
    #[personal_data(category = "commerce.transaction", source = "payment_provider", label = "date of payment")]
    pub paid_at: Option<OffsetDateTime>,
    /// When we gave it back.
    #[personal_data(category = "commerce.transaction", source = "derived", label = "refunds")]
    pub refunded_at: Option<OffsetDateTime>,
}

/// How a customer pays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[personal_data(subject = "customer", purpose = "payment")]
pub enum PaymentMethod {
    /// By card: a reference that only the payment provider can charge.
    #[personal_data(source = "payment_provider")]
    Card {
        /// The reference.
        #[personal_data(category = "finance.payment_method", label = "card reference")]
        token: String,
        /// So that the customer knows which card it was.
        #[personal_data(category = "finance.payment_method", label = "card reference")]
        last_four: [char; 4],
    },
    /// By direct debit.
    #[serde(rename = "sepa_debit")]
    #[personal_data(source = "data_subject")]
    DirectDebit {
        /// Account number.
        #[personal_data(category = "finance.bank_account", protection("encryption_at_rest"))]
        iban: String,
        /// Who owns the account.
        holder: PersonName,
    },
    /// On account, within fourteen days.
    OnAccount,
}
