//! The catalogue: what each regime's documents have to say, on which conditions, by which facts.

use std::sync::OnceLock;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::expression::Expression;
use crate::{day::Day, finding::Level};

/// Everything in `law/` that requirements are judged by.
#[derive(Debug)]
pub struct Catalogue {
    /// Regimes by id.
    pub regimes: IndexMap<String, Regime>,
    /// Requirements by id, in order of regime.
    pub requirements: IndexMap<String, Requirement>,
    /// Conditions by token.
    pub conditions: IndexMap<String, Condition>,
    /// Facts by name.
    pub facts: IndexMap<String, Fact>,
    /// Exceptions by id.
    pub exceptions: IndexMap<String, Exception>,
}

/// The kind of item that a requirement is owed for, that a condition is read on, that a fact belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The whole document, or the organisation behind it.
    #[serde(alias = "org")]
    Document,
    /// A purpose under one set of terms.
    Purpose,
    /// The same as a purpose: what a row of the record is about.
    Activity,
    /// A category of data.
    Category,
    /// A datum.
    Field,
    /// Who receives data.
    Recipient,
    /// A way of data to a recipient or host, at home or abroad.
    Transfer,
    /// Where data come from.
    Source,
    /// An automated decision.
    Decision,
    /// A cookie or similar.
    Tracker,
    /// A controller whom we serve.
    Client,
    /// Something given for data.
    Incentive,
    /// An exception from the duty to inform.
    Exception,
}

/// A body of law.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Regime {
    /// `gdpr`, `us-state`.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Where it holds: areas, countries, states.
    pub areas: Vec<String>,
    /// Since when.
    pub from: Day,
    /// Regime whose requirements hold here too.
    pub inherits: Option<String>,
    /// What the act is called in citations, where it takes over those of another.
    pub cites: Option<String>,
    /// Requirements of that regime that do not.
    #[serde(default)]
    pub replaces: Vec<String>,
}

/// What a document has to say.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// Never changes its meaning: `gdpr-13-1-a`.
    pub id: String,
    /// Id of its regime.
    #[serde(skip)]
    pub regime: String,
    /// Kind of document that owes it.
    pub document: DocumentKind,
    /// It is owed for each item of this kind.
    pub per: Kind,
    /// On these conditions.
    #[serde(default = "always")]
    pub when: Expression,
    /// Conditions that suggest the answer "yes" to a question of the screening.
    pub trigger: Option<Expression>,
    /// Where they do not hold, that answers nothing.
    #[serde(default)]
    pub one_sided: bool,
    /// Facts that must all be said.
    #[serde(default)]
    pub all: Vec<String>,
    /// Facts of which at least one must be said.
    #[serde(default)]
    pub any: Vec<String>,
    /// Facts of which exactly one must be said.
    #[serde(default)]
    pub one: Vec<String>,
    /// Keys of Art. 9 conditions that count; empty is every one.
    #[serde(default)]
    pub accepts: Vec<String>,
    /// Sentence that must stand in the document letter for letter.
    pub fixed_text: Option<String>,
    /// Citation; absent where each state has its own.
    pub law: Option<String>,
    /// What the reader learns, or the question of the screening.
    pub says: String,
    /// How much it weighs.
    #[serde(default = "error")]
    pub level: Level,
    /// Whether its text was read for this entry.
    #[serde(default = "yes")]
    pub read: bool,
    /// First day, where later than that of the regime.
    pub from: Option<Day>,
    /// US states whose act has it; empty is everywhere.
    #[serde(default)]
    pub states: Vec<String>,
    /// Requirement of the same regime with the same content.
    pub twin: Option<String>,
    /// Requirement with the same content elsewhere.
    pub counterpart: Option<String>,
    /// What else to know.
    pub note: Option<String>,
}

/// Kind of document, as the law tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// Privacy notice or policy.
    Notice,
    /// Notice to parents (COPPA).
    NoticeParent,
    /// Notice at collection (California).
    NoticeAtCollection,
    /// Notice on opting out, with its links.
    NoticeOptOut,
    /// Notice on limiting the use of sensitive data (California).
    NoticeLimit,
    /// Notice of a financial incentive (California).
    NoticeFinancialIncentive,
    /// Notice before automated decision technology is used (California).
    NoticeAdmt,
    /// Consumer health data policy (Washington).
    NoticeHealth,
    /// Record of a controller.
    RopaController,
    /// Record of a processor.
    RopaProcessor,
    /// Essence of an arrangement between joint controllers.
    JointEssence,
    /// Screening for an impact assessment.
    DpiaScreening,
}

/// What requirements hang on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// `legitimate-interests`.
    pub token: String,
    /// Kind of item that it is read on.
    pub scope: Kind,
    /// What it means if it holds.
    pub means: String,
    /// Somebody has to claim it; unclaimed it does not hold.
    #[serde(default)]
    pub claim: bool,
    /// Declarations that deny it, as facts: `declared.no_transfers`.
    #[serde(default)]
    pub denied_by: Vec<String>,
    /// What to say of the item, where its own entry settles it: ``say `legal_basis` of the purpose``.
    pub settle: Option<String>,
}

impl Condition {
    /// What to do so that somebody knows whether it holds.
    pub fn cure(&self) -> String {
        let denials = self.denied_by.iter().filter_map(|fact| fact.rsplit_once('.'));
        let words: Vec<String> = denials.map(|(_, what)| format!("`\"{what}\"`")).collect();
        let yes = self.token.replace('-', "_");
        match &self.settle {
            Some(settle) if words.is_empty() => settle.clone(),
            _ if words.is_empty() => format!("complete the item, or answer in a `[[declaration]]`: `what = \"{yes}\"`"),
            _ => format!(
                "complete the item, or answer in a `[[declaration]]`: `what = \"{yes}\"`, or {}",
                words.join(" or ")
            ),
        }
    }
}

/// What a document can say.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// `purposes.*.legal_basis`.
    pub name: String,
    /// Kind of item it belongs to.
    pub level: Kind,
    /// Noun phrase after "the document does not say": `the legal basis`.
    pub what: String,
}

/// An exception from the duty to inform.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// As the register claims it: `gdpr-14-5-b`.
    pub id: String,
    /// Regime that has it.
    pub regime: String,
    /// Citation.
    pub law: String,
    /// When it applies.
    pub says: String,
    /// Requirements that it lifts.
    pub covers: Vec<String>,
    /// Facts owed besides the reason.
    #[serde(default)]
    pub needs: Vec<String>,
}

fn always() -> Expression {
    Expression::Always
}

fn error() -> Level {
    Level::Error
}

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
struct RegimeFile {
    regime: Regime,
    requirement: Vec<Requirement>,
}

/// One file a regime, in the order of reports.
const REGIMES: &[(&str, &str)] = &[
    ("gdpr.toml", include_str!("../../law/requirements/gdpr.toml")),
    ("eprivacy.toml", include_str!("../../law/requirements/eprivacy.toml")),
    ("uk-gdpr.toml", include_str!("../../law/requirements/uk-gdpr.toml")),
    ("pecr.toml", include_str!("../../law/requirements/pecr.toml")),
    ("fadp.toml", include_str!("../../law/requirements/fadp.toml")),
    ("ccpa.toml", include_str!("../../law/requirements/ccpa.toml")),
    ("caloppa.toml", include_str!("../../law/requirements/caloppa.toml")),
    ("us-state.toml", include_str!("../../law/requirements/us-state.toml")),
    ("coppa.toml", include_str!("../../law/requirements/coppa.toml")),
    ("lgpd.toml", include_str!("../../law/requirements/lgpd.toml")),
    ("quebec.toml", include_str!("../../law/requirements/quebec.toml")),
    ("pipeda.toml", include_str!("../../law/requirements/pipeda.toml")),
];

/// The catalogue.
pub fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(load)
}

fn load() -> Catalogue {
    #[derive(Deserialize)]
    struct Conditions {
        condition: Vec<Condition>,
    }
    #[derive(Deserialize)]
    struct Facts {
        fact: Vec<Fact>,
    }
    #[derive(Deserialize)]
    struct Exceptions {
        exception: Vec<Exception>,
    }
    let mut regimes = IndexMap::new();
    let mut requirements = IndexMap::new();
    for (name, text) in REGIMES {
        let file: RegimeFile = super::built_in(name, text);
        for mut requirement in file.requirement {
            requirement.regime.clone_from(&file.regime.id);
            requirements.insert(requirement.id.clone(), requirement);
        }
        regimes.insert(file.regime.id.clone(), file.regime);
    }
    let Conditions { condition } = super::built_in("conditions.toml", include_str!("../../law/conditions.toml"));
    let Facts { fact } = super::built_in("facts.toml", include_str!("../../law/facts.toml"));
    let Exceptions { exception } = super::built_in("exceptions.toml", include_str!("../../law/exceptions.toml"));
    Catalogue {
        regimes,
        requirements,
        conditions: condition.into_iter().map(|it| (it.token.clone(), it)).collect(),
        facts: fact.into_iter().map(|it| (it.name.clone(), it)).collect(),
        exceptions: exception.into_iter().map(|it| (it.id.clone(), it)).collect(),
    }
}

impl Catalogue {
    /// A citation in the words of a regime: what it takes over from another is its own law there.
    pub fn cite(&self, regime: &str, requirement: &str, law: &str) -> String {
        let from = self.requirements.get(requirement).map_or(regime, |it| it.regime.as_str());
        self.restated(regime, from, law)
    }

    /// A citation of one regime in the words of another that took it over.
    pub fn restated(&self, regime: &str, from: &str, law: &str) -> String {
        let cites = self.regimes.get(regime).and_then(|it| it.cites.as_ref()).filter(|_| regime != from);
        match (cites, self.regimes.get(from)) {
            (Some(cites), Some(from)) => law.replace(from.cites.as_ref().unwrap_or(&from.id.to_uppercase()), cites),
            _ => law.to_owned(),
        }
    }

    /// What documents of a kind owe under a regime, what it inherits included.
    pub fn owed<'a>(&'a self, regime: &'a Regime, kind: DocumentKind) -> impl Iterator<Item = &'a Requirement> {
        self.of(regime).filter(move |it| it.document == kind)
    }

    /// The requirements of a regime, what it inherits included.
    pub fn of<'a>(&'a self, regime: &'a Regime) -> impl Iterator<Item = &'a Requirement> {
        self.requirements.values().filter(move |it| {
            let own = it.regime == regime.id;
            let inherited = regime.inherits.as_ref() == Some(&it.regime) && !regime.replaces.contains(&it.id);
            own || inherited
        })
    }
}

impl Requirement {
    /// The facts it asks for, in the order of the entry.
    pub fn facts(&self) -> impl Iterator<Item = &str> {
        self.all.iter().chain(&self.any).chain(&self.one).map(String::as_str)
    }

    /// Its citation; of what the acts of states have in common, those of the given states, three at most by name.
    pub fn citation(&self, states: &[&super::tables::State]) -> String {
        if let Some(law) = &self.law {
            return law.clone();
        }
        let named: Vec<_> = states.iter().take(CITED).map(|state| state.law.as_str()).collect();
        let more = match states.len().saturating_sub(CITED) {
            0 => String::new(),
            1 => "; and the act of one more state".to_owned(),
            more => format!("; and the acts of {more} more states"),
        };
        named.join("; ") + &more
    }

    /// The US states whose act has it.
    pub fn acts(&self) -> impl Iterator<Item = &'static super::tables::State> {
        self.states.iter().filter_map(|code| super::tables::state(code))
    }
}

/// How many acts of states a citation names.
const CITED: usize = 3;

#[cfg(test)]
#[path = "catalogue_tests.rs"]
mod tests;
