//! The register, checked: what `fieldnote.toml` declares, each entry and each value with its place.
//!
//! Sections are maps in the order of the file. References between entries are ids; whether they lead anywhere is the
//! business of `check`, so that one run reports them all.

use fieldnote_schema::Place;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::finding::Level;

/// Declares structs whose fields may all be absent, and whose absent fields stay out of their JSON.
macro_rules! sparse {
    ($(
        $(#[$about:meta])*
        pub struct $name:ident {
            $($(#[$field_about:meta])* pub $field:ident: $ty:ty,)*
        }
    )*) => {$(
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        $(#[$about])*
        #[serde(default)]
        pub struct $name {
            $(
                $(#[$field_about])*
                #[serde(skip_serializing_if = "crate::register::model::is_default")]
                pub $field: $ty,
            )*
        }
    )*};
}

mod entries;
mod output;
mod parties;
mod processing;

pub use entries::{Declaration, Exception, ForeignField, ForeignRecord, Holding, Tracker};
pub use output::{Approval, Document, Edition, Review, Store, Suggest, SuggestRule, Suppression, Theme};
pub use parties::{Client, Contact, Contract, Controller, JointController, Recipient, RightsChannel, Transfer};
pub use processing::{
    CountryRetention, CustomCategory, CustomSubject, Decision, Event, Measure, Purpose, RetentionRule, Source, System,
    Terms, Use,
};

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "At_{T}")]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where its key stands in the register.
    pub place: Place,
}

impl<T> At<T> {
    /// `value`, standing at `place`.
    pub fn new(value: T, place: Place) -> Self {
        Self { value, place }
    }

    /// The same place with what `change` makes of the value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> At<U> {
        At { value: change(self.value), place: self.place }
    }
}

/// Entries of one section by id, in the order of the file.
pub type Section<T> = IndexMap<String, At<T>>;

/// A fact that is declared, or known to be missing: a gap with an owner.
///
/// `key = "pending"` or `key = { pending = "who", until = 2026-12-01 }`. A pending fact never counts as known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Pending {
    /// The key that waits, as a path: `purpose.newsletter.legal_basis`.
    pub key: String,
    /// Who owes it, if said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Until when (ISO date), if said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Where it stands.
    pub place: Place,
}

sparse! {
    /// Everything `fieldnote.toml` declares.
    pub struct Register {
        /// Default language of texts (`language = "en"`).
        pub language: String,
        /// Files that make up the register, the root one first.
        pub files: Vec<String>,
        /// Who decides why and how data are used (Art. 4(7) GDPR).
        pub controllers: Section<Controller>,
        /// What crates are part of.
        pub systems: Section<System>,
        /// Purposes, where most legal facts hang.
        pub purposes: Section<Purpose>,
        /// Who receives data (Art. 4(9) GDPR).
        pub recipients: Section<Recipient>,
        /// How long data are kept.
        pub retentions: Section<RetentionRule>,
        /// Events that start a period.
        pub events: Section<Event>,
        /// Who or what gives us data (Art. 14(2)(f) GDPR).
        pub sources: Section<Source>,
        /// Automated decisions (Art. 22 GDPR).
        pub decisions: Section<Decision>,
        /// Security measures (Art. 32 GDPR): built-in ones by last segment of their key, or own ones.
        pub measures: Section<Measure>,
        /// Custom categories under a built-in parent.
        pub categories: Section<CustomCategory>,
        /// Custom data subjects under a built-in parent.
        pub subjects: Section<CustomSubject>,
        /// Those on whose behalf we process (Art. 30(2) GDPR).
        pub clients: Section<Client>,
        /// Cookies and similar.
        pub trackers: Vec<At<Tracker>>,
        /// Personal data outside Rust types.
        pub holdings: Vec<At<Holding>>,
        /// Foreign types annotated from outside.
        pub records: Vec<At<ForeignRecord>>,
        /// Denials, each with a person behind it.
        pub declarations: Vec<At<Declaration>>,
        /// Exceptions claimed (Art. 13(4), 14(5) GDPR).
        pub exceptions: Vec<At<Exception>>,
        /// Documents to write.
        pub documents: Vec<At<Document>>,
        /// Levels changed per code: `[lint] declared-but-unused = "allow"`.
        pub levels: IndexMap<String, At<Level>>,
        /// Suppressions: `[[suppress]] code, subject, reason, until`.
        pub suppressions: Vec<At<Suppression>>,
        /// `[label]`: what documents say for a label of the code, in each language.
        pub labels: IndexMap<String, At<crate::text::Text>>,
        /// Words of the team's own for suggestions.
        pub suggest: Option<At<Suggest>>,
        /// Owners, due dates and approvals.
        pub review: Option<At<Review>>,
        /// Facts that wait for somebody.
        pub pending: Vec<Pending>,
        /// Brand colours and logo.
        pub theme: Option<At<Theme>>,
    }
}

impl Register {
    /// Whether a tracker says that nobody but the controller reads it: `party = "controller"`, unless a recipient is
    /// called so. Silence does not say it.
    pub fn only_controller_reads(&self, tracker: &Tracker) -> bool {
        tracker.party.as_ref().is_some_and(|party| party.value == "controller")
            && !self.recipients.contains_key("controller")
    }
}
