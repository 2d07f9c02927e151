//! Invoices, payments and claims to insurers.

use fieldnote::PersonalData;
use kit::{Address, PersonName};
use serde::{Deserialize, Serialize};
use time::Date;

/// An invoice as it was sent.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "patient", purpose("billing", "accounts"), source = "derived", retention = "accounts_duty")]
pub struct Invoice {
    /// Running number.
    #[personal_data(category = "commerce.transaction", label = "the number, date and sum of each invoice")]
    pub number: u64,
    /// Whom it bills.
    #[personal_data(source = "data_subject")]
    pub name: PersonName,
    /// Where it goes.
    #[personal_data(nested, source = "data_subject")]
    pub address: Address,
    /// What was done, without any diagnosis.
    #[personal_data(category = "commerce.purchases", reveals = "health", label = "the treatments on the invoice")]
    pub treatments: Vec<String>,
    /// Sum in cents or pence.
    #[personal_data(category = "commerce.transaction", label = "the number, date and sum of each invoice")]
    pub total: i64,
    /// Day of issue.
    #[personal_data(category = "commerce.transaction", label = "the number, date and sum of each invoice")]
    pub issued_on: Date,
}

/// A payment.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "patient", purpose = "billing", source = "card_company", retention = "accounts_duty")]
pub struct Payment {
    /// Card, transfer or cash.
    #[personal_data(category = "finance.payment_method", source = "data_subject", label = "how you pay")]
    pub method: String,
    /// Last four digits of a card.
    #[personal_data(category = "finance.payment_method", label = "the last four digits of your card")]
    pub card_end: Option<String>,
    /// Day.
    #[personal_data(
        category = "commerce.transaction",
        purpose("billing", "accounts"),
        label = "the day of your payment"
    )]
    pub paid_on: Date,
}

/// A claim that we send to an insurer because the patient asked us to.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "patient", purpose = "insurer_claims", source = "data_subject")]
pub struct InsurerClaim {
    /// Which insurer.
    #[personal_data(category = "finance.insurance", label = "your insurer and policy")]
    pub insurer: String,
    /// Number of the policy.
    #[personal_data(category = "health.insurance_number", label = "your insurer and policy")]
    pub policy_number: String,
    /// What the insurer pays for.
    #[personal_data(category = "health.record", source = "derived", label = "the treatments in the claim")]
    pub treatments: Vec<String>,
    /// What the insurer answered.
    #[personal_data(category = "finance.insurance", source = "insurer", label = "what your insurer pays")]
    pub paid: Option<i64>,
}
