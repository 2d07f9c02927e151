//! What is said about a field, and what a type is about.

use serde::Serialize;

/// What to do with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// Personal data.
    Personal,
    /// Not personal data.
    NotPersonal,
    /// A person has to say.
    Ask,
}

/// How sure a decision is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Nothing speaks for it but its place.
    Guess,
    /// Some evidence.
    Likely,
    /// Name and place agree.
    Sure,
}

impl std::fmt::Display for Confidence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(match self {
            Self::Guess => "guess",
            Self::Likely => "likely",
            Self::Sure => "sure",
        })
    }
}

/// A decision about one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// What to do.
    pub decision: Decision,
    /// Category key of personal data; `None` where the field holds another record with data of several.
    pub category: Option<String>,
    /// How sure.
    pub confidence: Confidence,
    /// Why, in words.
    pub reasons: Vec<String>,
}

impl Verdict {
    /// Whether a person has to say: nothing is known, or no more than a guess.
    pub fn is_open(&self) -> bool {
        self.decision == Decision::Ask || self.confidence == Confidence::Guess
    }

    pub(super) fn personal(category: &str, confidence: Confidence, reasons: Vec<String>) -> Self {
        Self { decision: Decision::Personal, category: Some(category.to_owned()), confidence, reasons }
    }

    pub(super) fn nested(type_name: &str, category: Option<String>) -> Self {
        let reasons = vec![format!("holds `{type_name}`, which holds personal data")];
        Self { decision: Decision::Personal, category, confidence: Confidence::Likely, reasons }
    }

    pub(super) fn not_personal(confidence: Confidence, reason: impl Into<String>) -> Self {
        Self { decision: Decision::NotPersonal, category: None, confidence, reasons: vec![reason.into()] }
    }

    pub(super) fn ask(reason: impl Into<String>) -> Self {
        Self { decision: Decision::Ask, category: None, confidence: Confidence::Guess, reasons: vec![reason.into()] }
    }
}

/// What kind of thing a type describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A person.
    Person,
    /// What a person does, says or buys.
    Activity,
    /// Machinery.
    Technical,
    /// Nothing tells.
    Unknown,
}

/// What a type is about, and how that shows.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "independent pieces of evidence")]
pub struct About {
    /// The kind.
    pub kind: Kind,
    /// The words that told: of the type's name or place, or `its fields`.
    pub word: String,
    /// The category of what the type holds, where its word tells (`payslip`: `work.pay`).
    pub topic: Option<String>,
    /// Whether its fields name or number a person.
    pub identifies: bool,
    /// Whether one of its fields names a person directly.
    pub names: bool,
    /// Whether a field says whose it is.
    pub owned: bool,
    /// Whether it is machinery that may still say for whom it is, or a person by the last word of its name.
    pub firm: bool,
}

impl About {
    /// How a reason speaks of it.
    pub(super) fn said(&self) -> String {
        let what = match self.kind {
            Kind::Person => "a person",
            Kind::Activity => "what a person does",
            Kind::Technical => "machinery",
            Kind::Unknown => return "nothing points to a person".to_owned(),
        };
        format!("stands in a type about {what} ({})", self.told())
    }

    /// What told: a word of its own, or `as its fields tell`.
    pub(super) fn told(&self) -> String {
        if self.word.starts_with("its ") { format!("as {} tell", self.word) } else { format!("`{}`", self.word) }
    }
}
