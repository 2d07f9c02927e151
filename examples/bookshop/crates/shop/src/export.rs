//! The copy of their data that customers can download.

use accounts::{Customer, SignIn};
use fieldnote::PersonalData;
use newsletter::{ConsentProof, OpenedIssue, Subscriber};
use orders::{HeldOrder, Invoice, Order, Parcel, Payment};
use recommendations::{Review, TasteProfile, ViewedBook};
use support::{PrivacyRequest, Ticket};

/// Everything we hold about one customer. It adds no data of its own.
#[derive(Debug, Default, PersonalData)]
pub struct DataExport {
    /// The account.
    #[personal_data(nested)]
    pub customer: Option<Customer>,
    /// Sign-ins of the last 90 days.
    #[personal_data(nested)]
    pub sign_ins: Vec<SignIn>,
    /// Orders.
    #[personal_data(nested)]
    pub orders: Vec<Order>,
    /// Parcels of the last 30 days.
    #[personal_data(nested)]
    pub parcels: Vec<Parcel>,
    /// Payments.
    #[personal_data(nested)]
    pub payments: Vec<Payment>,
    /// Invoices of the last eight years.
    #[personal_data(nested)]
    pub invoices: Vec<Invoice>,
    /// Orders that we held back to look at.
    #[personal_data(nested)]
    pub held_orders: Vec<HeldOrder>,
    /// Questions and answers.
    #[personal_data(nested)]
    pub tickets: Vec<Ticket>,
    /// Requests about the customer's data.
    #[personal_data(nested)]
    pub requests: Vec<PrivacyRequest>,
    /// Books the customer looked at.
    #[personal_data(nested)]
    pub viewed: Vec<ViewedBook>,
    /// What we think the customer likes.
    #[personal_data(nested)]
    pub taste: Option<TasteProfile>,
    /// Reviews and comments.
    #[personal_data(nested)]
    pub reviews: Vec<Review>,
    /// The newsletter, and the proof that the customer asked for it.
    #[personal_data(nested)]
    pub subscription: Option<(Subscriber, ConsentProof)>,
    /// Issues the customer opened.
    #[personal_data(nested)]
    pub opened: Vec<OpenedIssue>,
}
