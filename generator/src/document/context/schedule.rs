//! The retention schedule: each rule with its period, event and reason, what it keeps, and what is still open.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashSet},
};

use fieldnote_schema::Retention;
use schemars::JsonSchema;
use serde::Serialize;

use super::{Builder, Cell, Error, Evidence, Heading, Party, Row, data::Entry, escape::clean};
use crate::{
    datamap::Activity,
    document::{evidence, template::capital},
    register::model::{At, CountryRetention, RetentionRule},
};

/// Everything that a schedule says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RetentionSchedule {
    /// Version of these variables: `fieldnote-context/1`.
    pub format: &'static str,
    /// BCP 47 tag; `t` reads it.
    pub language: String,
    /// The regime whose words stand; `t` reads it.
    pub regime: &'static str,
    /// The head.
    pub document: Heading,
    /// Who is responsible.
    pub controller: Party,
    /// The rules in the order of the register, then the periods that fields name themselves.
    pub rules: Vec<Row>,
    /// What is still open, by the message that says it.
    pub backlog: Vec<Open>,
}

/// Something that is still open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Open {
    /// The message that says it is `backlog-<this>`.
    pub key: &'static str,
    /// What it is about.
    pub what: String,
    /// Who owes it, if said.
    pub owner: Option<String>,
    /// Until when, in words.
    pub until: Option<String>,
}

/// What is said about each rule.
pub const SCHEDULE_COLUMNS: [&str; 9] =
    ["period", "reason", "law", "elsewhere", "purpose", "subjects", "data", "fields", "policy"];

/// The data of an activity that a rule keeps.
type Held<'a> = (&'a Activity, Vec<Entry<'a>>);

impl<'a> Builder<'a> {
    pub(in crate::document) fn schedule(&mut self) -> Result<RetentionSchedule, Error> {
        let activities = self.activities();
        let mut rules = Vec::new();
        let mut backlog = Vec::new();
        for (id, rule) in &self.register().retentions {
            let held = self.held_by(&activities, |it| matches!(it, Some(Retention::Rule { id: own }) if own == id));
            if held.is_empty() {
                backlog.push(Open::new("unused", id));
                continue;
            }
            if rule.value.reason.is_none() && rule.value.law.is_none() && rule.value.period.is_some() {
                backlog.push(Open::new("reason", id));
            }
            rules.push(self.scheduled(id, rule, &held)?);
        }
        for (period, after) in own_periods(&activities, self) {
            rules.push(self.own_period(&activities, &period, after.as_deref())?);
        }
        self.unlimited(&activities, &mut backlog)?;
        self.waiting(&mut backlog)?;
        Ok(RetentionSchedule {
            format: super::FORMAT,
            language: self.locale.tag().to_owned(),
            regime: self.regime_or_other(),
            document: self.heading()?,
            controller: self.controller_party()?,
            rules,
            backlog,
        })
    }

    fn held_by(&self, activities: &[&'a Activity], kept: impl Fn(Option<&Retention>) -> bool) -> Vec<Held<'a>> {
        let of = |activity: &&'a Activity| {
            let entries = self.entries(activity).into_iter().filter(|(_, entry)| kept(entry.retention.as_ref()));
            (*activity, entries.collect::<Vec<_>>())
        };
        activities.iter().map(of).filter(|(_, entries)| !entries.is_empty()).collect()
    }

    fn scheduled(&mut self, id: &str, entry: &'a At<RetentionRule>, held: &[Held<'a>]) -> Result<Row, Error> {
        let rule = &entry.value;
        let fact = |name: &str| Evidence::of(&format!("retention.*.{name}")).about(id);
        let period = if let Some(period) = &rule.period {
            let bare = self.period_words(&period.value)?;
            let words = self.with_event(&bare, rule.from.as_ref().map(|from| from.value.as_str()))?;
            self.around(&[fact("period").at([&period.place])], &words)
        } else if let Some(until) = &rule.until {
            let event = self.event(&until.value)?;
            let words = self.locale.words("kept-until", &[("event", &event)])?;
            self.around(&[fact("period").at([&until.place])], &words)
        } else {
            let evidence = fact("criteria").at([&entry.place]);
            self.need(evidence, rule.criteria.as_ref(), "gap-retention-rule", id)?
        };
        let reason = self.have(fact("reason"), rule.reason.as_ref(), "gap-retention-rule", id)?;
        let law = self.citation(fact("reason"), rule.law.as_ref());
        let mut elsewhere = Vec::new();
        for country in &rule.rules {
            elsewhere.extend(self.elsewhere(id, country)?);
        }
        let policy = rule.more.get("policy_followed");
        let policy = self.have(fact("policy_followed"), policy, "gap-retention-rule", id)?;
        let spoken = evidence::strip(&period);
        let mut cells = vec![
            Cell { column: "period", items: vec![period] },
            Cell { column: "reason", items: reason.into_iter().collect() },
            Cell { column: "law", items: law.into_iter().collect() },
            Cell { column: "elsewhere", items: elsewhere },
        ];
        cells.extend(self.kept_by(held)?);
        cells.push(Cell { column: "policy", items: policy.into_iter().collect() });
        let title = match &rule.title {
            Some(_) => self.have(fact("title"), rule.title.as_ref(), "gap-retention-rule", id)?.unwrap_or_default(),
            // Ids are words of the team, in one language: another one has the period alone.
            None if self.locale.tag() == self.register().language => clean(&id.replace('_', " ")),
            None => spoken,
        };
        Ok(Row { id: id.to_owned(), title: capital(&title), cells })
    }

    fn elsewhere(&mut self, id: &str, entry: &'a At<CountryRetention>) -> Result<Option<String>, Error> {
        let rule = &entry.value;
        let Some(period) = &rule.period else { return Ok(None) };
        let bare = self.period_words(&period.value)?;
        let words = self.with_event(&bare, rule.from.as_ref().map(|from| from.value.as_str()))?;
        let evidence = Evidence::of("retention.*.period").about(id).at([&period.place]);
        let kept = self.around(&[evidence], &words);
        let law = self.citation(Evidence::of("retention.*.reason").about(id), rule.law.as_ref());
        let reason =
            self.have(Evidence::of("retention.*.reason").about(id), rule.reason.as_ref(), "gap-retention-rule", id)?;
        let kept = match law.or(reason) {
            Some(law) => self.locale.words("kept-law", &[("kept", &kept), ("law", &law)])?,
            None => kept,
        };
        let countries: Result<Vec<_>, _> = rule.countries.iter().map(|code| self.locale.country(&code.value)).collect();
        let countries = self.locale.list(&countries?);
        self.locale.words("record-kept", &[("what", &countries), ("kept", &kept)]).map(Some)
    }

    /// A period that fields name themselves.
    fn own_period(&mut self, activities: &[&'a Activity], period: &str, after: Option<&str>) -> Result<Row, Error> {
        let is_it = |it: Option<&Retention>| match it {
            Some(Retention::Period { period: own, after: event }) => own == period && event.as_deref() == after,
            _ => false,
        };
        let held = self.held_by(activities, is_it);
        let places = held.iter().flat_map(|(_, entries)| entries).map(|(datum, _)| &datum.place);
        let evidence = Evidence::of("retention.*.period").about(period).at(places);
        let bare = self.period_words(period)?;
        let words = self.with_event(&bare, after)?;
        let id = after.map_or_else(|| period.to_owned(), |event| format!("{period} after {event}"));
        let mut cells = vec![Cell { column: "period", items: vec![self.around(&[evidence], &words)] }];
        cells.extend(["reason", "law", "elsewhere"].map(|column| Cell { column, items: Vec::new() }));
        cells.extend(self.kept_by(&held)?);
        cells.push(Cell { column: "policy", items: Vec::new() });
        Ok(Row { title: capital(&words), id, cells })
    }

    /// The purposes, people, categories and fields that a rule keeps.
    fn kept_by(&mut self, held: &[Held<'a>]) -> Result<[Cell; 4], Error> {
        let mut purposes = Vec::new();
        let mut data: Vec<Entry<'a>> = Vec::new();
        let mut known = HashSet::new();
        for (activity, entries) in held {
            purposes.push(self.activity_title(activity)?);
            for entry in entries {
                if known.insert(entry.0.id.as_str()) {
                    data.push(*entry);
                }
            }
        }
        let subjects = self.subjects(&data, "")?;
        let fields = self.places(&data);
        Ok([
            Cell { column: "purpose", items: purposes },
            Cell { column: "subjects", items: subjects },
            Cell { column: "data", items: self.categories("", &data)? },
            Cell { column: "fields", items: fields },
        ])
    }

    /// Where data lie: each type with its fields, each holding once.
    fn places(&self, data: &[Entry<'a>]) -> Vec<String> {
        let mut places: BTreeMap<Cow<'a, str>, BTreeSet<&str>> = BTreeMap::new();
        for (datum, _) in data {
            let (place, field) = match self.holding(datum) {
                Some(title) => (Cow::Owned(title), None),
                // The dot behind the type: paths of modules have none.
                None => match datum.id.split_once('.') {
                    Some((place, field)) => (Cow::Borrowed(place), Some(field)),
                    None => (Cow::Borrowed(&*datum.id), None),
                },
            };
            places.entry(place).or_default().extend(field);
        }
        let words = places.into_iter().map(|(place, fields)| {
            let fields: Vec<_> = fields.into_iter().collect();
            if fields.is_empty() { clean(&place) } else { clean(&format!("{place} ({})", fields.join(", "))) }
        });
        words.collect()
    }

    /// Data that no rule keeps.
    fn unlimited(&mut self, activities: &[&'a Activity], backlog: &mut Vec<Open>) -> Result<(), Error> {
        for (activity, _) in self.held_by(activities, |it| it.is_none()) {
            let place = self.register().purposes.get(&activity.purpose).map(|purpose| &purpose.place);
            let evidence = Evidence::of("retention.*.period").about(&activity.purpose).within(&activity.id).at(place);
            let what = self.gap(evidence, "gap-retention", &activity.id)?;
            backlog.push(Open { what, ..Open::new("unlimited", "") });
        }
        Ok(())
    }

    /// Facts on retention that wait for somebody.
    fn waiting(&mut self, backlog: &mut Vec<Open>) -> Result<(), Error> {
        let waits = |key: &str| key.starts_with("retention.") || key.ends_with(".retention");
        for pending in self.register().pending.iter().filter(|it| waits(&it.key)) {
            let until = match &pending.until {
                Some(day) => Some(self.locale.day(day)?.into_owned()),
                None => None,
            };
            backlog.push(Open {
                owner: pending.owner.as_deref().map(clean),
                until,
                ..Open::new("pending", &pending.key)
            });
        }
        Ok(())
    }
}

impl Open {
    fn new(key: &'static str, what: &str) -> Self {
        Self { key, what: clean(what), owner: None, until: None }
    }
}

/// Periods that fields name themselves, each once, with their events.
fn own_periods(activities: &[&Activity], builder: &Builder<'_>) -> BTreeSet<(String, Option<String>)> {
    let entries = activities.iter().flat_map(|activity| builder.map.data_of(activity));
    let about = entries.filter(|(datum, _)| builder.is_about(datum));
    about
        .filter_map(|(_, entry)| match entry.retention.as_ref()? {
            Retention::Period { period, after } => Some((period.clone(), after.clone())),
            Retention::Rule { .. } => None,
        })
        .collect()
}
