//! Coverage: which requirements a rendered document meets, which it misses, and which do not apply to it, with the
//! evidence for each.
//!
//! A requirement is judged for each item it is about. Its conditions are read from the data map, its facts from what
//! the document says: what no template rendered is missing, whatever the register holds.

mod condition;
pub mod item;
mod judge;
pub mod report;
mod said;
mod screening;

pub(crate) use self::screening::{Asked, ask};
use std::sync::Arc;

use fieldnote_schema::Place;
use serde::{Deserialize, Serialize};

use crate::{
    datamap::DataMap,
    day::Day,
    document::{Evidence, Rendered, Said},
    finding::Level,
    law::{
        adequacy,
        catalogue::{DocumentKind, catalogue},
        expression::Tri,
    },
};

pub use crate::finding::SCOPE as LIMITS;

/// The coverage of all documents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// The day that counts.
    pub as_of: Day,
    /// Each document under each regime that it claims.
    pub documents: Vec<DocumentCoverage>,
    /// What was not checked.
    pub limits: String,
}

/// The coverage of a document under one regime.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentCoverage {
    /// Name of the document.
    pub document: String,
    /// Language it was rendered in.
    pub language: String,
    /// Id of the regime.
    pub regime: String,
    /// Each requirement for each item, in order of the catalogue.
    pub outcomes: Vec<Outcome>,
}

/// One requirement for one item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Id of the requirement.
    pub requirement: String,
    /// Citation.
    pub law: String,
    /// What the reader has to learn.
    pub says: String,
    /// How much a gap weighs.
    pub level: Level,
    /// The item, as the register names it; empty for the document.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub item: String,
    /// What came of it.
    pub status: Status,
    /// Statements that answer it; shared, for one can answer thousands of times.
    #[serde(default, skip_serializing_if = "Vec::is_empty", with = "shared")]
    pub evidence: Vec<Arc<Said>>,
    /// What the document does not say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gaps: Vec<Gap>,
    /// Conditions that nobody settled.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unsettled: Vec<String>,
    /// What ruled it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ruled_out_by: Option<Ruling>,
    /// Requirement with the same content that this outcome stands for as well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub twin: Option<String>,
}

/// Shared statements as a plain list.
mod shared {
    use std::sync::Arc;

    use serde::{Deserialize, Deserializer, Serializer};

    use crate::document::Said;

    pub(super) fn serialize<S: Serializer>(said: &[Arc<Said>], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(said.iter().map(|said| &**said))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Arc<Said>>, D::Error> {
        Ok(Vec::<Said>::deserialize(from)?.into_iter().map(Arc::new).collect())
    }
}

/// What came of a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// The document says everything.
    Met,
    /// It does not, or nobody knows whether it has to.
    Missing,
    /// It does not have to.
    NotApplicable,
}

/// A fact that is not said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// Facts of which one would do: `recipients.mailer.name`.
    pub facts: Vec<String>,
    /// Why they do not count although they are said; empty where nothing is said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub because: String,
}

/// What makes a requirement not apply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Ruling {
    /// Conditions and their values.
    Conditions {
        /// Those that decide.
        conditions: Vec<Decided>,
    },
    /// An exception that the register claims.
    Exception {
        /// Its id.
        id: String,
        /// Where it is claimed.
        place: Place,
    },
    /// None of the states whose act has it is an audience of the document.
    States,
}

/// A condition with its value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// Its token.
    pub token: String,
    /// Whether it holds.
    pub holds: bool,
    /// Declaration that denies it, if it is that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declared: Option<Place>,
}

/// Whether the rules on words found nothing in a document.
pub type IsClean = fn(&DataMap, &Rendered) -> bool;

/// Judges rendered documents by the regimes that they claim, by the GDPR where they claim none.
///
/// The formats of a document say the same, so each language counts once. Without `as_of` the day counts up to which the
/// law was looked through. `is_clean` tells whether the rules on words found nothing in a document
/// ([`crate::check::lint::is_clean`]): what a check finds is handed in, since checks come after this stage.
pub fn cover(map: &DataMap, rendered: &[Rendered], as_of: Option<Day>, is_clean: IsClean) -> Coverage {
    let as_of = as_of.unwrap_or_else(adequacy::as_of);
    let mut documents: Vec<DocumentCoverage> = Vec::new();
    for document in rendered {
        let kinds = kinds(document.kind.key());
        let judged = |it: &DocumentCoverage| it.document == document.document && it.language == document.language;
        if kinds.is_empty() || documents.iter().any(judged) {
            continue;
        }
        let claimed: Vec<_> = document.entry.regimes.iter().map(|regime| regime.value.as_str()).collect();
        let claimed = if claimed.is_empty() { vec!["gdpr"] } else { claimed };
        let judged = with_wording(document, is_clean(map, document));
        for regime in claimed.into_iter().filter_map(|id| catalogue().regimes.get(id)) {
            let outcomes = kinds.iter().flat_map(|kind| judge::outcomes(map, &judged, regime, *kind, as_of)).collect();
            documents.push(DocumentCoverage {
                document: document.document.clone(),
                language: document.language.clone(),
                regime: regime.id.clone(),
                outcomes,
            });
        }
    }
    Coverage { as_of, documents, limits: LIMITS.to_owned() }
}

/// A document with what the rules on words say of it: that they found nothing.
fn with_wording(document: &Rendered, clean: bool) -> Rendered {
    let mut judged = document.clone();
    if clean {
        let evidence = Evidence { fact: "notice.lint_clean".to_owned(), ..Evidence::default() };
        judged.facts.push(Arc::new(Said { evidence, anchor: String::new(), words: String::new() }));
    }
    judged
}

/// The kinds of the law that a `kind` of the register answers for; none for documents that the law does not know.
pub fn kinds(kind: &str) -> Vec<DocumentKind> {
    let kind = kind.replace('_', "-");
    let of_law = || Deserialize::deserialize(serde::de::value::StrDeserializer::<serde::de::value::Error>::new(&kind));
    match kind.as_str() {
        "record" => vec![DocumentKind::RopaController],
        "processor-record" => vec![DocumentKind::RopaProcessor],
        // The notices on opting out and limiting are sections of the policy (Cal. Code Regs. tit. 11, § 7011(e)(3)).
        "ccpa-policy" => vec![DocumentKind::Notice, DocumentKind::NoticeOptOut, DocumentKind::NoticeLimit],
        _ => of_law().into_iter().collect(),
    }
}

impl Coverage {
    /// Every outcome of every document.
    pub fn outcomes(&self) -> impl Iterator<Item = (&DocumentCoverage, &Outcome)> {
        self.documents.iter().flat_map(|document| document.outcomes.iter().map(move |outcome| (document, outcome)))
    }
}

impl DocumentCoverage {
    /// How many outcomes have a status.
    pub fn count(&self, status: Status) -> usize {
        self.outcomes.iter().filter(|outcome| outcome.status == status).count()
    }

    /// Conditions that nobody settled, each with the requirements that wait for it, in order of appearance.
    pub fn unsettled(&self) -> Vec<(&str, Vec<&Outcome>)> {
        let mut groups: Vec<(&str, Vec<&Outcome>)> = Vec::new();
        for outcome in &self.outcomes {
            for token in &outcome.unsettled {
                match groups.iter_mut().find(|(known, _)| known == token) {
                    Some((_, waiting)) => waiting.push(outcome),
                    None => groups.push((token, vec![outcome])),
                }
            }
        }
        groups
    }
}

impl Status {
    /// For readers.
    pub fn words(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Missing => "missing",
            Self::NotApplicable => "does not apply",
        }
    }
}

impl Decided {
    /// `transfer is "no"`.
    pub fn words(&self) -> String {
        let value = if self.holds { Tri::Yes } else { Tri::No };
        format!("`{}` is {}", self.token, if value == Tri::Yes { "yes" } else { "no" })
    }
}

#[cfg(test)]
mod tests;
