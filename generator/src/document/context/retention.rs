//! How long data are kept: period, event and reason, the common rule first and exceptions beside it.

use std::collections::BTreeSet;

use fieldnote_schema::{Place, Retention, duration::Duration};
use schemars::JsonSchema;
use serde::Serialize;

use super::{
    Builder, Error, Evidence,
    data::{Entry, said_by},
    evidence,
};
use crate::{
    datamap::Activity,
    law::countries,
    register::model::{At, CountryRetention, RetentionRule},
    text::Text,
};

/// One answer to "how long".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Kept {
    /// The data it is for; empty is all that the other answers do not name.
    pub what: Vec<String>,
    /// Reads well after "We keep it": "until two years after you close your account, because ..".
    pub words: String,
    /// The bare period, "two years"; `None` where an event or criteria end the storage.
    pub period: Option<String>,
    /// The words without a reason; empty where they are a gap.
    #[serde(skip)]
    pub(super) bare: String,
    /// Roughly its length, to find the shortest and the longest.
    #[serde(skip)]
    pub(super) days: u64,
    /// The periods of single countries beside it, each with its length.
    #[serde(skip)]
    pub(super) elsewhere: Vec<(u64, String)>,
}

impl<'a> Builder<'a> {
    /// The answers for an activity; the first is the common one.
    pub(super) fn kept(&mut self, activity: &Activity, entries: &[Entry<'a>]) -> Result<Vec<Kept>, Error> {
        let mut groups: Vec<(Option<&Retention>, Vec<Entry<'a>>)> = Vec::new();
        for entry in entries {
            let retention = entry.1.retention.as_ref();
            match groups.iter_mut().find(|(known, _)| *known == retention) {
                Some((_, group)) => group.push(*entry),
                None => groups.push((retention, vec![*entry])),
            }
        }
        let terms = activity.terms.retention.as_ref();
        let is_common = |retention: Option<&Retention>| match (retention, terms) {
            (Some(Retention::Rule { id }), Some(rule)) => *id == rule.value,
            _ => false,
        };
        groups.sort_by_key(|(retention, group)| (!is_common(*retention), usize::MAX - group.len()));
        if groups.is_empty() {
            groups.push((None, Vec::new()));
        }
        let mut kept = Vec::new();
        for (index, (retention, group)) in groups.into_iter().enumerate() {
            let what = if index == 0 { Vec::new() } else { self.phrases(&activity.id, &group)? };
            kept.push(self.answer(activity, retention, &group, what, true)?);
        }
        Ok(kept)
    }

    pub(super) fn answer(
        &mut self,
        activity: &Activity,
        retention: Option<&Retention>,
        group: &[Entry<'a>],
        what: Vec<String>,
        reasons: bool,
    ) -> Result<Kept, Error> {
        let about = |item: &str| Evidence::of("retention.*.period").about(item).within(&activity.id);
        match retention {
            Some(Retention::Period { period, after }) => {
                let evidence = [about(period).at(own_places(group))];
                let days = length(period);
                let bare = self.period_words(period)?;
                let words = self.with_event(&bare, after.as_deref())?;
                let period = Some(self.around(&evidence, &bare));
                let words = self.around(&evidence, &words);
                Ok(Kept { what, bare: words.clone(), words, period, days, elsewhere: Vec::new() })
            }
            Some(Retention::Rule { id }) => {
                if let Some(rule) = self.register().retentions.get(id) {
                    self.rule(id, rule, named_by(id, activity, group, &about(id)), what, reasons)
                } else {
                    let terms = activity.terms.retention.as_ref().map(|rule| &rule.place);
                    self.no_answer("gap-retention-rule", id, about(id).at(terms).at(own_places(group)), what)
                }
            }
            None => {
                let place = self.register().purposes.get(&activity.purpose).map(|purpose| &purpose.place);
                self.no_answer("gap-retention", &activity.purpose, about(&activity.purpose).at(place), what)
            }
        }
    }

    fn no_answer(&mut self, gap: &str, item: &str, evidence: Evidence, what: Vec<String>) -> Result<Kept, Error> {
        let words = self.gap(evidence, gap, item)?;
        Ok(Kept { what, words, period: None, bare: String::new(), days: 0, elsewhere: Vec::new() })
    }

    fn rule(
        &mut self,
        id: &str,
        entry: &'a At<RetentionRule>,
        evidence: Vec<Evidence>,
        what: Vec<String>,
        reasons: bool,
    ) -> Result<Kept, Error> {
        let rule = &entry.value;
        if let Some(own) = self.rule_of_audience(rule) {
            return self.country_rule(id, own, evidence, what, reasons);
        }
        let (words, bare, fact, place) = if let Some(period) = &rule.period {
            let bare = self.period_words(&period.value)?;
            let from = rule.from.as_ref().map(|from| from.value.as_str());
            (self.with_event(&bare, from)?, Some(bare), "retention.*.period", Some(&period.place))
        } else if let Some(until) = &rule.until {
            let event = self.event(&until.value)?;
            (self.locale.words("kept-until", &[("event", &event)])?, None, "retention.*.period", Some(&until.place))
        } else if rule.criteria.is_some() {
            let evidence = Evidence::of("retention.*.criteria").about(id);
            let words = self.need(evidence, rule.criteria.as_ref(), "gap-retention-rule", id)?;
            (words, None, "retention.*.criteria", None)
        } else {
            let evidence = evidence.into_iter().next().unwrap_or_default();
            return self.no_answer("gap-retention-rule", id, evidence.at([&entry.place]), what);
        };
        let of_rule = |evidence| Evidence { fact: fact.to_owned(), ..evidence }.at(place);
        let evidence: Vec<_> = evidence.into_iter().map(of_rule).collect();
        let mut short = words.clone();
        let why = (rule.reason.as_ref(), rule.law.as_ref());
        let mut words = if reasons { self.with_reason(id, why, words)? } else { words };
        let mut elsewhere = Vec::new();
        let audience = &self.document.audience;
        let is_read = |place: &At<String>| {
            audience.is_empty() || audience.iter().any(|it| countries::meet(&it.value, &place.value))
        };
        for country in rule.rules.iter().filter(|rule| rule.value.countries.iter().any(is_read)) {
            let Some(period) = &country.value.period else { continue };
            let bare = self.period_words(&period.value)?;
            let there: Vec<_> = evidence.iter().map(|it| it.clone().at([&country.place])).collect();
            elsewhere.push((length(&period.value), self.around(&there, &bare)));
            let kept = self.with_event(&bare, country.value.from.as_ref().map(|from| from.value.as_str()))?;
            let names: Result<Vec<_>, _> =
                country.value.countries.iter().map(|code| self.locale.in_country(&code.value)).collect();
            let countries = self.locale.list(&names?);
            let locale = self.locale;
            let beside = |kept: &str, there: &str| {
                locale.words("kept-elsewhere", &[("kept", kept), ("countries", &countries), ("there", there)])
            };
            short = beside(&short, &kept)?;
            let why = (country.value.reason.as_ref(), country.value.law.as_ref());
            words = beside(&words, &if reasons { self.with_reason(id, why, kept)? } else { kept })?;
        }
        let days = rule.period.as_ref().map_or(0, |period| length(&period.value));
        let period = bare.map(|bare| self.around(&evidence, &bare));
        let bare = self.around(&evidence, &short);
        Ok(Kept { what, words: self.around(&evidence, &words), period, bare, days, elsewhere })
    }

    /// Which fact a rule answers "how long" by for the readers of the document, and where.
    pub(super) fn says_how_long(&self, rule: &'a RetentionRule) -> Option<(&'static str, &'a Place)> {
        let own = self.rule_of_audience(rule).map(|own| &own.place);
        let period = own.or_else(|| rule.period.as_ref().or(rule.until.as_ref()).map(|it| &it.place));
        let criteria = || rule.criteria.as_ref().map(|it| ("retention.*.criteria", &it.place));
        period.map(|place| ("retention.*.period", place)).or_else(criteria)
    }

    /// The rule of the country that all readers of the document are in.
    fn rule_of_audience(&self, rule: &'a RetentionRule) -> Option<&'a At<CountryRetention>> {
        let audience = &self.document.audience;
        let holds = |own: &&At<CountryRetention>| {
            own.value.period.is_some()
                && audience.iter().all(|it| own.value.countries.iter().any(|c| countries::within(&it.value, &c.value)))
        };
        rule.rules.iter().find(holds).filter(|_| !audience.is_empty())
    }

    fn country_rule(
        &mut self,
        id: &str,
        own: &'a At<CountryRetention>,
        evidence: Vec<Evidence>,
        what: Vec<String>,
        reasons: bool,
    ) -> Result<Kept, Error> {
        let rule = &own.value;
        let iso = rule.period.as_ref().map_or("", |period| period.value.as_str());
        let evidence: Vec<_> = evidence.into_iter().map(|it| it.at([&own.place])).collect();
        let bare = self.period_words(iso)?;
        let words = self.with_event(&bare, rule.from.as_ref().map(|from| from.value.as_str()))?;
        let short = self.around(&evidence, &words);
        let why = (rule.reason.as_ref(), rule.law.as_ref());
        let words = if reasons { self.with_reason(id, why, words)? } else { words };
        let period = Some(self.around(&evidence, &bare));
        let words = self.around(&evidence, &words);
        Ok(Kept { what, words, period, bare: short, days: length(iso), elsewhere: Vec::new() })
    }

    fn with_reason(
        &mut self,
        id: &str,
        (reason, law): (Option<&'a At<Text>>, Option<&'a At<Text>>),
        kept: String,
    ) -> Result<String, Error> {
        let evidence = Evidence::of("retention.*.reason").about(id);
        let reason = self.have(evidence.clone(), reason, "gap-retention-rule", id)?;
        let law = self.citation(evidence, law);
        match (&reason, &law) {
            (None, None) => Ok(kept),
            (Some(reason), None) => self.locale.words("kept-why", &[("kept", &kept), ("reason", reason)]),
            (None, Some(law)) => self.locale.words("kept-law", &[("kept", &kept), ("law", law)]),
            (Some(reason), Some(law)) => {
                self.locale.words("kept-why-law", &[("kept", &kept), ("reason", reason), ("law", law)])
            }
        }
    }

    /// The period in words; as it is written where it is no duration, which is a finding elsewhere.
    pub(super) fn period_words(&self, iso: &str) -> Result<String, Error> {
        match iso.parse::<Duration>() {
            Ok(period) => self.locale.period(&period),
            Err(_) => Ok(super::escape::clean(iso)),
        }
    }

    pub(super) fn with_event(&mut self, period: &str, event: Option<&str>) -> Result<String, Error> {
        match event {
            None => self.locale.words("kept-for", &[("period", period)]),
            Some(id) => {
                let event = self.event(id)?;
                self.locale.words("kept-after", &[("period", period), ("event", &event)])
            }
        }
    }

    pub(super) fn event(&mut self, id: &str) -> Result<String, Error> {
        let title = self.register().events.get(id).and_then(|event| event.value.title.as_ref());
        self.need(Evidence::of("retention.*.event").about(id), title, "gap-event", id)
    }

    /// Marks around words, which may hold marks of their own.
    pub(super) fn around(&mut self, evidence: &[Evidence], words: &str) -> String {
        let open: String = evidence.iter().map(|it| self.mark(it.clone())).collect();
        evidence::wrap(&open, words)
    }
}

/// Where the data stand that say themselves how long they are kept, each once.
fn own_places<'a>(entries: &[Entry<'a>]) -> BTreeSet<&'a Place> {
    entries.iter().filter(|(datum, _)| datum.keys.retention.is_some()).map(|(datum, _)| &datum.place).collect()
}

/// What names a rule that keeps data in an activity.
pub(super) fn named_by(id: &str, activity: &Activity, entries: &[Entry<'_>], evidence: &Evidence) -> Vec<Evidence> {
    let terms = activity.terms.retention.as_ref().filter(|rule| rule.value == id).map(|rule| &rule.place);
    said_by(entries, |keys| keys.retention.is_some(), terms, evidence)
}

/// Roughly how many days a period is.
fn length(iso: &str) -> u64 {
    use fieldnote_schema::duration::Unit;
    let Ok(period) = iso.parse::<Duration>() else { return 0 };
    let days = |part: &fieldnote_schema::duration::Part| {
        let number = u64::from(part.number);
        match part.unit {
            Unit::Years => number * 365,
            Unit::Months => number * 365 / 12,
            Unit::Weeks => number * 7,
            Unit::Days => number,
            Unit::Hours | Unit::Minutes | Unit::Seconds => 0,
        }
    };
    period.parts().iter().map(days).sum()
}
