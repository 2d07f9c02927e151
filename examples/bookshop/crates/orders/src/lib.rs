//! Orders, deliveries, payments and invoices.

mod fraud;
mod gift;
mod invoice;
mod order;
mod parcel;
mod payment;
mod schema;

pub use fraud::HeldOrder;
pub use gift::Gift;
pub use invoice::Invoice;
pub use order::{Order, OrderLine};
pub use parcel::{HandedTo, Parcel, ParcelEvent};
pub use payment::{Payment, PaymentMethod};
