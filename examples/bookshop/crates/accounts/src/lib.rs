//! Accounts, sign-in and settings.

mod access;
mod customer;
mod schema;
mod settings;
mod sign_in;

pub use access::AccessNeed;
pub use customer::Customer;
pub use settings::Settings;
pub use sign_in::{SignIn, SignInMethod};
