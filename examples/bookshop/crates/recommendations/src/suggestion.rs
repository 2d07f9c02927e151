//! Suggestions, made from what a customer did in this shop and from nothing else.

use diesel::prelude::*;
use fieldnote::PersonalData;
use kit::Page;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::schema::viewed_books;

/// A book that a customer looked at.
#[derive(Clone, Debug, Queryable, Selectable, PersonalData)]
#[diesel(table_name = viewed_books)]
#[personal_data(subject = "customer", purpose = "suggestions", source = "device")]
pub struct ViewedBook {
    /// Key of the row.
    #[personal_data(not_personal)]
    pub id: i64,
    /// Who looked.
    #[personal_data(category = "account.id", source = "derived")]
    pub customer_id: i64,
    /// At which book.
    #[personal_data(category = "usage.browsing", label = "recently viewed books")]
    pub isbn: String,
    /// When.
    #[personal_data(category = "usage.browsing", label = "recently viewed books")]
    pub viewed_at: OffsetDateTime,
}

/// What we think a customer likes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "customer", purpose = "suggestions", source = "derived", derived)]
pub struct TasteProfile {
    /// Whose taste.
    #[personal_data(category = "account.id")]
    pub customer_id: i64,
    /// Subjects, with the strength of the guess.
    #[personal_data(category = "profile.interests")]
    pub interests: Vec<(String, f32)>,
}

/// One suggested book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "customer", purpose = "suggestions", source = "derived", derived)]
pub struct Suggestion {
    /// Which book.
    #[personal_data(category = "profile.inferred", label = "suggested books")]
    pub isbn: String,
    /// The book that led there, so that the customer can see why.
    #[personal_data(category = "profile.inferred", label = "reason for each suggestion")]
    pub because_of: Option<String>,
}

/// What the page "For you" shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "customer")]
pub struct Suggestions {
    /// The books.
    #[personal_data(nested(Page, Suggestion))]
    pub page: Page<Suggestion>,
}
