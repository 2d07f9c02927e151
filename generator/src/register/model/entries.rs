//! Lists of the register: trackers, holdings, foreign types, declarations, exceptions.

use fieldnote_schema::Keys;
use indexmap::IndexMap;

use super::At;
use crate::text::Text;

/// Exemptions of British law that a tracker claims by name (PECR, Schedule A1).
const BRITISH_EXEMPTIONS: [&str; 2] = ["statistics", "appearance"];

sparse! {
    /// `[[tracker]]`
    pub struct Tracker {
        /// Name of the cookie, pixel or kit.
        pub name: Option<At<String>>,
        /// Recipient that reads it as well; `controller` where nobody else does.
        pub party: Option<At<String>>,
        /// Purpose.
        pub purpose: Option<At<String>>,
        /// ISO 8601 duration, or `session`.
        pub lifetime: Option<At<String>>,
        /// Set only with consent.
        pub consent: Option<At<bool>>,
        /// Why no consent is needed: words for readers, or the name of an exemption of British law.
        pub exemption: Option<At<Text>>,
        /// Other facts as texts, by key.
        pub more: IndexMap<String, At<Text>>,
    }

    /// `[[holding]]`: personal data outside Rust types
    pub struct Holding {
        /// What it is: `paper contracts`.
        pub title: Option<At<Text>>,
        /// Categories it holds.
        pub categories: Vec<At<String>>,
        /// Subject.
        pub subject: Option<At<String>>,
        /// Purposes.
        pub purposes: Vec<At<String>>,
        /// Retention rule.
        pub retention: Option<At<String>>,
        /// Source, as on a field.
        pub source: Option<At<String>>,
        /// System it is part of.
        pub system: Option<At<String>>,
        /// Whether it is sold, as on a field.
        pub sold: Option<At<bool>>,
        /// Whether it is shared for advertising elsewhere, as on a field.
        pub shared: Option<At<bool>>,
        /// Whether it is used for tracking, as on a field.
        pub tracking: Option<At<bool>>,
        /// Whether it is on paper: nobody can take it along in a machine-readable form (Art. 20(1)(b) GDPR).
        pub paper: Option<At<bool>>,
    }

    /// `[[record]]`: a foreign type, annotated from outside
    pub struct ForeignRecord {
        /// Path of the type: `billing_api::Invoice`.
        pub path: Option<At<String>>,
        /// The type as one datum, as `category` on a container.
        pub category: Option<At<String>>,
        /// Container keys.
        pub keys: Keys,
        /// The fields by name.
        pub fields: IndexMap<String, At<ForeignField>>,
    }

    /// `[record.fields.NAME]`
    pub struct ForeignField {
        /// Category; a field has one or is not personal.
        pub category: Option<At<String>>,
        /// Declared not to be personal data.
        pub not_personal: bool,
        /// Own keys.
        pub keys: Keys,
    }

    /// `[[declaration]]`: a denial that somebody made
    pub struct Declaration {
        /// What is denied: `nothing_sold`, `no_transfers`, `no_automated_decisions`, ..: the facts `declared.*` of the law data
        pub what: Option<At<String>>,
        /// Who says so.
        pub by: Option<At<String>>,
        /// When (ISO date).
        pub on: Option<At<String>>,
        /// Until when it may be relied on (ISO date).
        pub until: Option<At<String>>,
        /// Why it holds, where the law asks for a reason.
        pub reason: Option<At<Text>>,
        /// The item it is about, such as `purpose.newsletter`; none is everything.
        pub item: Option<At<String>>,
    }

    /// `[[exception]]`
    pub struct Exception {
        /// Id such as `gdpr-14-5-b`.
        pub article: Option<At<String>>,
        /// The item it is claimed for.
        pub item: Option<At<String>>,
        /// Why it applies.
        pub reason: Option<At<Text>>,
        /// What protects people instead.
        pub measures: Option<At<Text>>,
    }
}

impl Tracker {
    /// The exemption of British law that is claimed by its name instead of in words.
    pub fn british_exemption(&self) -> Option<&'static str> {
        let claimed = |name: &&str| self.exemption.as_ref().is_some_and(|it| it.value.0.values().any(|it| it == name));
        BRITISH_EXEMPTIONS.into_iter().find(claimed)
    }
}
