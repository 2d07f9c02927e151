//! Where personal data may go without more: adequacy decisions by the area the data leave from.

use std::sync::OnceLock;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::countries;
use crate::day::Day;

/// The area that data leave from.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Exporter {
    /// European Economic Area (GDPR).
    #[default]
    Eea,
    /// United Kingdom (UK GDPR).
    Uk,
    /// Switzerland (FADP).
    Ch,
    /// Brazil (LGPD).
    Br,
    /// Canada (PIPEDA).
    Ca,
    /// Québec.
    CaQc,
}

/// What an exporter's law says of a destination.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// Data move freely: no transfer.
    Inside,
    /// A decision covers it.
    Adequate {
        /// The decision.
        decision: &'static Decision,
    },
    /// A decision covers some recipients there; nobody declared that this is one of them.
    OnlyFor {
        /// The decision.
        decision: &'static Decision,
        /// Whom it covers.
        scope: &'static Scope,
    },
    /// No decision: the transfer needs a safeguard or a derogation.
    None,
}

/// An adequacy decision.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// `eu-us`, `uk-eea`, `ch-gb`.
    pub id: String,
    /// For data from here.
    pub exporter: Exporter,
    /// Country code, area (`EEA`), or the initials of an international organisation.
    pub to: String,
    /// Id of the [`Scope`], where it covers some recipients only.
    pub scope: Option<String>,
    /// The legal act.
    pub citation: String,
    /// First day.
    pub from: Day,
    /// Last day, where it ends by itself.
    pub until: Option<Day>,
    /// What else to know.
    pub note: Option<String>,
}

/// Whom a partial decision covers.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// What the register writes as `framework`: `eu-us-dpf`.
    #[serde(skip)]
    pub id: String,
    /// Noun phrase after "covers only".
    pub covers: String,
    /// What to look at.
    pub note: String,
    /// Public list of those who are covered.
    pub register: Option<String>,
}

#[derive(Deserialize)]
struct Area {
    regime: String,
    home: Vec<String>,
    citation: String,
}

#[derive(Deserialize)]
struct File {
    as_of: Day,
    exporter: IndexMap<String, Area>,
    scope: IndexMap<String, Scope>,
    decision: Vec<Decision>,
}

fn file() -> &'static File {
    static FILE: OnceLock<File> = OnceLock::new();
    FILE.get_or_init(|| {
        let mut file: File = super::built_in("adequacy.toml", include_str!("../../law/adequacy.toml"));
        for (id, scope) in &mut file.scope {
            scope.id.clone_from(id);
        }
        file
    })
}

/// The day up to which the decisions were looked through.
pub fn as_of() -> Day {
    file().as_of
}

/// Every decision.
pub fn decisions() -> &'static [Decision] {
    &file().decision
}

/// A decision by its id.
pub fn decision(id: &str) -> Option<&'static Decision> {
    file().decision.iter().find(|decision| decision.id == id)
}

/// A scope by its id.
pub fn scope(id: &str) -> Option<&'static Scope> {
    file().scope.get(id)
}

/// The ids of all scopes, as the register writes them for `framework`.
pub fn frameworks() -> impl Iterator<Item = &'static str> {
    file().scope.keys().map(String::as_str)
}

/// Judges a destination, a country code or the initials of an international organisation.
///
/// `framework` is what the recipient is declared to take part in: ids of scopes, separated by spaces or commas. Without
/// `as_of` the day counts up to which the decisions were looked through.
pub fn judge(exporter: Exporter, destination: &str, framework: Option<&str>, as_of: Option<Day>) -> Judgement {
    if exporter.is_home(destination) {
        return Judgement::Inside;
    }
    let day = as_of.unwrap_or(file().as_of);
    let Some(decision) = in_force(exporter, destination, day) else { return Judgement::None };
    match decision.scope.as_deref().and_then(scope) {
        Some(scope) if !declares(framework, &scope.id) => Judgement::OnlyFor { decision, scope },
        _ => Judgement::Adequate { decision },
    }
}

fn in_force(exporter: Exporter, destination: &str, day: Day) -> Option<&'static Decision> {
    decisions().iter().find(|decision| {
        decision.exporter == exporter
            && (decision.to == destination || countries::within(destination, &decision.to))
            && decision.from <= day
            && decision.until.is_none_or(|until| day <= until)
    })
}

fn declares(framework: Option<&str>, scope: &str) -> bool {
    framework.is_some_and(|words| words.split([' ', ',']).any(|word| word == scope))
}

impl Exporter {
    /// The exporter of a regime; `None` where the regime has no rules on transfers.
    pub fn of_regime(regime: &str) -> Option<Self> {
        [Self::Eea, Self::Uk, Self::Ch, Self::Br, Self::Ca, Self::CaQc]
            .into_iter()
            .find(|it| it.area().regime == regime)
    }

    /// The exporter of a country, an area, or a region of a country.
    pub fn of_place(place: &str) -> Option<Self> {
        match place {
            "EU" | "EEA" => Some(Self::Eea),
            _ => [Self::Eea, Self::Uk, Self::Ch, Self::Br].into_iter().find(|it| it.is_home(place)),
        }
    }

    /// Where it is, for messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Eea => "the EEA",
            Self::Uk => "the United Kingdom",
            Self::Ch => "Switzerland",
            Self::Br => "Brazil",
            Self::Ca | Self::CaQc => "Canada",
        }
    }

    /// The chapter of its law on transfers.
    pub fn citation(self) -> &'static str {
        &self.area().citation
    }

    /// Whether data move freely to this place.
    pub fn is_home(self, destination: &str) -> bool {
        self.area().home.iter().any(|home| countries::within(destination, home))
    }

    fn area(self) -> &'static Area {
        let id = match self {
            Self::Eea => "eea",
            Self::Uk => "uk",
            Self::Ch => "ch",
            Self::Br => "br",
            Self::Ca => "ca",
            Self::CaQc => "ca-qc",
        };
        file().exporter.get(id).expect("a test holds every exporter to an entry")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    fn adequate(judgement: Judgement) -> Option<&'static str> {
        match judgement {
            Judgement::Adequate { decision } => Some(&decision.id),
            _ => None,
        }
    }

    #[test]
    fn every_decision_is_told_apart_and_refers_to_real_places_and_scopes() {
        let ids: BTreeSet<_> = decisions().iter().map(|decision| &decision.id).collect();
        assert_eq!(ids.len(), decisions().len());
        for decision in decisions() {
            let known = countries::is_place(&decision.to) || ["EPO", "EU"].contains(&decision.to.as_str());
            assert!(known, "{}", decision.id);
            assert!(decision.scope.as_deref().is_none_or(|id| scope(id).is_some()), "{}", decision.id);
        }
        for scope in frameworks() {
            assert!(decisions().iter().any(|decision| decision.scope.as_deref() == Some(scope)), "{scope} is unused");
        }
        for regime in ["gdpr", "uk-gdpr", "fadp", "lgpd", "pipeda", "quebec"] {
            assert!(Exporter::of_regime(regime).is_some_and(|it| !it.citation().is_empty()), "{regime}");
        }
    }

    #[test]
    fn the_same_country_is_judged_by_where_the_data_leave_from() {
        assert_eq!(judge(Exporter::Eea, "FR", None, None), Judgement::Inside);
        assert_eq!(judge(Exporter::Eea, "RE", None, None), Judgement::Inside);
        assert_eq!(adequate(judge(Exporter::Uk, "FR", None, None)), Some("uk-eea"));
        assert_eq!(adequate(judge(Exporter::Ch, "GB", None, None)), Some("ch-gb"));
        assert_eq!(judge(Exporter::Ch, "JP", None, None), Judgement::None);
        assert_eq!(judge(Exporter::Eea, "IN", None, None), Judgement::None);
        assert_eq!(judge(Exporter::CaQc, "CA", None, None), Judgement::None);
    }

    #[test]
    fn a_partial_decision_covers_only_who_declares_to_be_covered() {
        let Judgement::OnlyFor { scope, .. } = judge(Exporter::Eea, "US", None, None) else {
            unreachable!("the decision is partial")
        };
        assert_eq!(scope.id, "eu-us-dpf");
        assert_eq!(adequate(judge(Exporter::Eea, "US", Some("eu-us-dpf"), None)), Some("eu-us"));
        assert_eq!(adequate(judge(Exporter::Eea, "PR", Some("eu-us-dpf"), None)), Some("eu-us"));
        assert_eq!(adequate(judge(Exporter::Uk, "US", Some("eu-us-dpf"), None)), None);
        let both = Some("eu-us-dpf, uk-us-dpf-extension");
        assert_eq!(adequate(judge(Exporter::Uk, "US", both, None)), Some("uk-us"));
    }

    #[test]
    fn a_decision_counts_from_its_first_day_to_its_last() {
        assert_eq!(adequate(judge(Exporter::Eea, "GB", None, Some(day("2031-12-27")))), Some("eu-gb"));
        assert_eq!(judge(Exporter::Eea, "GB", None, Some(day("2031-12-28"))), Judgement::None);
        assert_eq!(judge(Exporter::Eea, "US", Some("eu-us-dpf"), Some(day("2023-07-09"))), Judgement::None);
    }

    #[test]
    fn gibraltar_and_jersey_are_not_the_united_kingdom() {
        assert_eq!(judge(Exporter::Eea, "GI", None, None), Judgement::None);
        assert_eq!(adequate(judge(Exporter::Eea, "JE", None, None)), Some("eu-je"));
    }
}
