//! The account of a person who shops with us.

use diesel::prelude::*;
use fieldnote::PersonalData;
use kit::{Address, EmailAddress, Json, PersonName, PhoneNumber};
use time::OffsetDateTime;

use crate::{access::AccessNeed, schema::customers, settings::Settings};

/// A person with an account.
#[derive(Clone, Debug, Queryable, Selectable, PersonalData)]
#[diesel(table_name = customers)]
#[personal_data(subject = "customer", purpose = "account", source = "data_subject")]
pub struct Customer {
    /// Key of the row; the number on every letter to the customer.
    #[personal_data(category = "account.id", purpose("account", "orders"), source = "derived")]
    pub id: i64,
    /// As the customer wants to be called.
    #[diesel(column_name = name)]
    pub full_name: PersonName,
    /// For signing in and for messages about orders.
    #[personal_data(purpose("account", "orders"))]
    pub email: EmailAddress,
    /// Argon2id; `None` for customers who only use passkeys.
    #[diesel(column_name = pw_hash)]
    #[personal_data(category = "credential.password", protection("hashing"))]
    pub password_hash: Option<String>,
    /// Offered to the customer again with the next order.
    #[personal_data(provision = "optional")]
    pub phone: Option<PhoneNumber>,
    /// The address book.
    #[personal_data(nested)]
    pub addresses: Vec<Address>,
    /// What makes shopping easier for people with a disability.
    #[personal_data(nested)]
    pub access_needs: Option<Vec<AccessNeed>>,
    /// Settings, one JSON value.
    #[personal_data(nested(Settings))]
    pub settings: Json<Settings>,
    /// When the account was opened.
    #[personal_data(category = "custom.account_dates", source = "derived")]
    pub opened_at: OffsetDateTime,
    /// When the customer closed it; two years later the row goes.
    #[personal_data(category = "custom.account_dates", source = "derived")]
    pub closed_at: Option<OffsetDateTime>,
    /// Optimistic locking.
    #[personal_data(not_personal)]
    pub row_version: i32,
}

impl Customer {
    /// Whether the account can be used.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.closed_at.is_none()
    }
}
