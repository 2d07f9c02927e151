//! The rows of the tables: our keys and words, and the names that other vocabularies have for the same thing.

use super::table::{Cell, last_segment, row};

row! {
    /// A category of personal data.
    Category {
        /// Dotted key: `contact.email`.
        key: &'static str,
        /// A few words for readers.
        label: &'static str,
        /// One sentence.
        description: &'static str,
        /// Local name in DPV's personal data extension (`pd:`).
        dpv: &'static str,
        /// Fides data category.
        fides: &'static str,
        /// Letter of Cal. Civ. Code 1798.140(v)(1).
        ccpa: Option<&'static str>,
        /// A second letter that applies.
        ccpa_also: Option<&'static str>,
        /// Sensitive under Cal. Civ. Code 1798.140(ae).
        ccpa_sensitive: bool,
        /// Paragraph of 1798.140(ae).
        ccpa_sensitive_ref: Option<&'static str>,
        /// Kind of Art. 9 GDPR.
        gdpr_special: Option<&'static str>,
        /// Falls under Art. 10 GDPR.
        gdpr_criminal: bool,
        /// Sensitive under Art. 5(c) FADP (Switzerland).
        fadp_sensitive: bool,
        /// Sensitive under Art. 5, II LGPD (Brazil).
        lgpd_sensitive: bool,
        /// Sensitive under state acts of the United States other than California's.
        us_state_sensitive: StateSensitivity,
        /// Apple's name, after `NSPrivacyCollectedDataType`.
        apple: &'static str,
        /// Google Play's response identifier.
        google_play: &'static str,
        /// What to bear in mind.
        note: Option<&'static str>,
    }
}

/// Where in the United States, California apart, a category counts as sensitive.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum StateSensitivity {
    /// Under no state act.
    Nowhere,
    /// Under the state acts in general.
    Everywhere,
    /// Under the acts of these states: `US-CT`.
    States(Vec<&'static str>),
}

impl Cell for StateSensitivity {
    fn from_text(text: &'static str) -> Self {
        match text {
            "false" => Self::Nowhere,
            "true" => Self::Everywhere,
            states => Self::States(Cell::from_text(states)),
        }
    }
}

row! {
    /// A purpose that a register entry can be of (`kind`).
    Purpose {
        /// Dotted key: `marketing.direct.email`.
        key: &'static str,
        /// A few words for readers.
        label: &'static str,
        /// One sentence.
        description: &'static str,
        /// Local name in DPV (`dpv:`).
        dpv: &'static str,
        /// Fides data use.
        fides: &'static str,
        /// Apple's name, after `NSPrivacyCollectedDataTypePurpose`.
        apple: &'static str,
        /// Google Play's purpose identifier.
        google_play: &'static str,
        /// Paragraph of Cal. Civ. Code 1798.140(e).
        ccpa_business_purpose: Option<&'static str>,
        /// What to bear in mind.
        note: Option<&'static str>,
    }
}

row! {
    /// A group of data subjects.
    Subject short true {
        /// Dotted key: `person.customer`.
        key: &'static str,
        /// A few words for readers, in the plural.
        label: &'static str,
        /// One sentence.
        description: &'static str,
        /// DPV term, with its prefix.
        dpv: &'static str,
        /// Fides data subject.
        fides: &'static str,
    }
}

impl Subject {
    /// The name used in annotations: `customer`.
    pub fn name(&self) -> &'static str {
        last_segment(self.key)
    }
}

row! {
    /// A legal basis.
    LegalBasis {
        /// Key: `consent`.
        key: &'static str,
        /// A few words for readers.
        label: &'static str,
        /// One sentence.
        description: &'static str,
        /// Where in Art. 6 GDPR: `6(1)(a)`.
        article: &'static str,
        /// Term in DPV's GDPR extension; the basis that only the United Kingdom has lacks one.
        dpv_gdpr: Option<&'static str>,
        /// DPV term, with its prefix.
        dpv: &'static str,
        /// Fides name.
        fides: &'static str,
        /// Rights that DPV maps to this basis. For the crosswalk only: the mapping differs from the law.
        dpv_rights: Vec<&'static str>,
        /// Regimes that have this basis: `gdpr`, `uk-gdpr`.
        regimes: Vec<&'static str>,
    }
}

row! {
    /// A condition of Art. 9(2) GDPR.
    SpecialCondition {
        /// Key: `explicit_consent`.
        key: &'static str,
        /// A few words for readers.
        label: &'static str,
        /// One sentence.
        description: &'static str,
        /// Where in Art. 9 GDPR: `9(2)(a)`.
        article: &'static str,
        /// Term in DPV's GDPR extension.
        dpv_gdpr: &'static str,
        /// Fides name.
        fides: &'static str,
    }
}

row! {
    /// A mechanism of chapter V GDPR for a transfer to a third country.
    TransferMechanism {
        /// Key: `scc`.
        key: &'static str,
        /// A few words for readers.
        label: &'static str,
        /// One sentence.
        description: &'static str,
        /// Where in Art. 45, 46 or 49 GDPR.
        article: &'static str,
        /// Term in DPV's GDPR extension.
        dpv_gdpr: &'static str,
        /// Fides name.
        fides: &'static str,
    }
}

row! {
    /// A technical or organisational measure.
    Measure short true {
        /// Dotted key: `technical.hashing`.
        key: &'static str,
        /// A few words for readers.
        label: &'static str,
        /// One sentence.
        description: &'static str,
        /// Local name in DPV (`dpv:`).
        dpv: &'static str,
        /// `technical`, `organisational` or `legal`.
        kind: &'static str,
    }
}

impl Measure {
    /// The name used in annotations: `hashing`.
    pub fn name(&self) -> &'static str {
        last_segment(self.key)
    }
}

row! {
    /// A role in which somebody receives data.
    Recipient {
        /// Key: `processor`.
        key: &'static str,
        /// A few words for readers.
        label: &'static str,
        /// One sentence.
        description: &'static str,
        /// DPV term, with its prefix.
        dpv: &'static str,
        /// Role under the CCPA: `service provider`, `contractor`, `third party`, or `depends` (then see the note).
        ccpa_role: Option<&'static str>,
        /// Whether it is a recipient under Art. 4(9) GDPR.
        gdpr_recipient: bool,
        /// What to bear in mind.
        note: Option<&'static str>,
    }
}

row! {
    /// A word of everyday code for something that the vocabulary calls otherwise. For "did you mean" alone.
    Alias {
        /// The word.
        key: &'static str,
        /// Key of a category or of a group of data subjects.
        means: &'static str,
    }
}
