//! One requirement, one item: met, missing or not applicable.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    hash::{Hash, Hasher},
    sync::Arc,
};

use fieldnote_schema::Retention;
use indexmap::IndexSet;

use super::{
    Decided, Gap, Outcome, Ruling, Status,
    condition::{Carried, Reader},
    item::{Item, Scope},
    said::{self, Statement},
};
use crate::{
    datamap::{Activity, DataMap},
    day::Day,
    document::{Rendered, Said},
    finding::Level,
    law::{
        catalogue::{DocumentKind, Fact, Kind, Regime, Requirement, catalogue},
        expression::Tri,
    },
    register::model::At,
};

/// Facts that answer how long data are kept.
const PERIODS: [&str; 2] = ["retention.*.period", "retention.*.criteria"];

/// Everything that a kind of document owes under a regime, judged.
pub(super) fn outcomes(
    map: &DataMap,
    rendered: &Rendered,
    regime: &Regime,
    kind: DocumentKind,
    as_of: Day,
) -> Vec<Outcome> {
    outcomes_of(map, rendered, regime, kind, as_of, |_| true)
}

/// The same of some requirements alone; those that are each other's twins have to be asked for together.
pub(super) fn outcomes_of(
    map: &DataMap,
    rendered: &Rendered,
    regime: &Regime,
    kind: DocumentKind,
    as_of: Day,
    wanted: impl Fn(&Requirement) -> bool,
) -> Vec<Outcome> {
    let scope = Scope::new(map, &rendered.entry, kind == DocumentKind::RopaProcessor);
    let reader = Reader::new(&scope, regime, as_of);
    let owed: Vec<&Requirement> = catalogue().owed(regime, kind).filter(|requirement| wanted(requirement)).collect();
    let asked: HashSet<&str> = owed.iter().flat_map(|requirement| requirement.facts()).chain(PERIODS).collect();
    let mut said: HashMap<&str, Statements<'_>> = HashMap::new();
    for statement in rendered.facts.iter().filter(|it| asked.contains(it.evidence.fact.as_str())) {
        said.entry(&statement.evidence.fact).or_default().add(statement);
    }
    let judge = Judge { reader: &reader, scope: &scope, rendered, said };
    let outcomes = owed.into_iter().flat_map(|requirement| judge.requirement(requirement)).collect();
    judge.without_twins(outcomes)
}

/// The statements on one fact, in order of appearance, each once.
#[derive(Default)]
struct Statements<'a> {
    all: IndexSet<&'a Arc<Said>>,
    /// The same by the item that they name.
    by_item: HashMap<&'a str, Vec<usize>>,
}

impl<'a> Statements<'a> {
    fn add(&mut self, said: &'a Arc<Said>) {
        let (at, new) = self.all.insert_full(said);
        if new {
            self.by_item.entry(&said.evidence.item).or_default().push(at);
        }
    }

    /// Those that name one of these items, in order of appearance.
    fn naming(&self, items: &[&str]) -> Vec<&'a Arc<Said>> {
        let found: BTreeSet<usize> =
            items.iter().filter_map(|item| self.by_item.get(item)).flatten().copied().collect();
        found.into_iter().map(|at| self.all[at]).collect()
    }
}

struct Judge<'a> {
    reader: &'a Reader<'a>,
    scope: &'a Scope<'a>,
    rendered: &'a Rendered,
    /// What it says, by fact.
    said: HashMap<&'a str, Statements<'a>>,
}

/// What the document says and does not say of a requirement.
#[derive(Default)]
struct Answer<'a> {
    /// Each statement once: those that are equal are one and the same here.
    evidence: IndexSet<ByAddress<'a>>,
    gaps: Vec<Gap>,
}

/// A statement that is known by where it lies.
#[derive(Clone, Copy)]
struct ByAddress<'a>(&'a Arc<Said>);

impl PartialEq for ByAddress<'_> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(self.0, other.0)
    }
}

impl Eq for ByAddress<'_> {}

impl Hash for ByAddress<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(self.0).hash(state);
    }
}

impl<'a> Judge<'a> {
    fn requirement(&self, requirement: &Requirement) -> Vec<Outcome> {
        if !requirement.states.is_empty() && self.reader.reached(requirement).is_empty() {
            let mut outcome = self.blank(requirement, Item::Document);
            outcome.ruled_out_by = Some(Ruling::States);
            return vec![outcome];
        }
        let mut items = self.scope.items(requirement.per);
        if items.is_empty() {
            items.push(Item::Document);
        }
        items.into_iter().map(|item| self.item(requirement, item)).collect()
    }

    fn blank(&self, requirement: &Requirement, item: Item<'a>) -> Outcome {
        let early = requirement.from.is_some_and(|from| self.reader.as_of < from);
        let reached = self.reader.reached(requirement);
        let states = if reached.is_empty() { requirement.acts().collect() } else { reached };
        Outcome {
            requirement: requirement.id.clone(),
            law: catalogue().cite(&self.reader.regime.id, &requirement.id, &requirement.citation(&states)),
            says: requirement.says.clone(),
            level: if early { requirement.level.min(Level::Note) } else { requirement.level },
            item: item.reference(),
            status: Status::NotApplicable,
            evidence: Vec::new(),
            gaps: Vec::new(),
            unsettled: Vec::new(),
            ruled_out_by: None,
            twin: None,
        }
    }

    fn item(&self, requirement: &Requirement, item: Item<'a>) -> Outcome {
        let mut outcome = self.blank(requirement, item);
        if let Some((id, place)) = self.exception(&requirement.id, item) {
            outcome.ruled_out_by = Some(Ruling::Exception { id, place });
            return outcome;
        }
        let value = self.reader.evaluate(&requirement.when, item);
        if value == Tri::No {
            outcome.ruled_out_by = Some(Ruling::Conditions { conditions: self.deciding(requirement, item) });
            return outcome;
        }
        let answer = self.answer(requirement, item);
        outcome.evidence = answer.evidence.into_iter().map(|said| Arc::clone(said.0)).collect();
        outcome.gaps = answer.gaps;
        if value == Tri::Unknown {
            outcome.unsettled = self.open(requirement, item);
        }
        let met = value == Tri::Yes && outcome.gaps.is_empty();
        outcome.status = if met { Status::Met } else { Status::Missing };
        outcome
    }

    /// The exception that the register claims for the item, with a reason, and that covers the requirement.
    fn exception(&self, requirement: &str, item: Item<'a>) -> Option<(String, fieldnote_schema::Place)> {
        let claimed = self.scope.map.register.exceptions.iter().find(|claimed| {
            let it = &claimed.value;
            let known = it.article.as_ref().and_then(|id| catalogue().exceptions.get(&id.value));
            let regime = &self.reader.regime;
            // British law took over the exceptions of the GDPR; those of its own hold nowhere else.
            let known = known.filter(|it| it.regime == regime.id || regime.inherits.as_ref() == Some(&it.regime));
            let covers = known.is_some_and(|known| known.covers.iter().any(|id| id == requirement));
            let meant = it.item.as_ref().is_some_and(|reference| {
                item.is_meant_by(&reference.value) || self.only_part_of(item, &reference.value)
            });
            covers && meant && it.reason.is_some()
        })?;
        Some((claimed.value.article.as_ref()?.value.clone(), claimed.place.clone()))
    }

    /// Whether all that belongs to an item comes from the source that a reference means.
    fn only_part_of(&self, item: Item<'a>, reference: &str) -> bool {
        let Item::Field(_) = item else { return false };
        self.scope.linked(item, Kind::Source).iter().any(|source| source.is_meant_by(reference))
    }

    /// The conditions that decide that a requirement does not apply: those without which it would stay open.
    fn deciding(&self, requirement: &Requirement, item: Item<'a>) -> Vec<Decided> {
        let tokens = requirement.when.tokens();
        let value = |token: &str| self.reader.value(token, item);
        let without = |left_out: &str| {
            let mut read = |token: &str| if token == left_out { Tri::Unknown } else { value(token) };
            requirement.when.evaluate(&mut read)
        };
        let mut deciding: Vec<_> = tokens.iter().copied().filter(|token| without(token) != Tri::No).collect();
        if deciding.is_empty() {
            deciding = tokens.into_iter().filter(|token| value(token) != Tri::Unknown).collect();
        }
        let decided = |token: &str| Decided {
            token: token.to_owned(),
            holds: value(token) == Tri::Yes,
            declared: catalogue()
                .conditions
                .get(token)
                .and_then(|condition| self.reader.denied(condition, item))
                .filter(|_| value(token) == Tri::No)
                .map(|declared| declared.place.clone()),
        };
        deciding.into_iter().map(decided).collect()
    }

    fn open(&self, requirement: &Requirement, item: Item<'a>) -> Vec<String> {
        let unknown = |token: &&str| self.reader.value(token, item) == Tri::Unknown;
        requirement.when.tokens().into_iter().filter(unknown).map(str::to_owned).collect()
    }

    fn answer(&self, requirement: &Requirement, item: Item<'a>) -> Answer<'a> {
        let mut answer = Answer::default();
        for fact in &requirement.all {
            self.said(requirement, item, std::slice::from_ref(fact), &mut answer);
        }
        if !requirement.any.is_empty() {
            self.said(requirement, item, &requirement.any, &mut answer);
        }
        if !requirement.one.is_empty() {
            self.exactly_one(requirement, &mut answer);
        }
        if let Some(sentence) = &requirement.fixed_text
            && !String::from_utf8_lossy(&self.rendered.bytes).contains(sentence.as_str())
        {
            let because = format!("the sentence has to stand letter for letter: {sentence}");
            answer.gaps.push(Gap { facts: requirement.all.clone(), because });
        }
        answer
    }

    /// For each item that owes them: one of the facts has to be said.
    fn said(&self, requirement: &Requirement, item: Item<'a>, facts: &[String], answer: &mut Answer<'a>) {
        let facts: Vec<&Fact> = facts.iter().filter_map(|name| catalogue().facts.get(name)).collect();
        let Some(first) = facts.first() else { return };
        let owing = self.owing(requirement, item, first);
        if owing.is_empty() && !self.nothing_owed(item, first) {
            let facts = facts.iter().map(|fact| fact.name.clone()).collect();
            answer.gaps.push(Gap { facts, because: String::new() });
        }
        for it in owing {
            let evidence: Vec<_> = facts.iter().flat_map(|fact| self.statements(fact, it, item)).collect();
            let refused = facts.iter().find_map(|fact| self.refused(requirement, fact, it));
            if evidence.is_empty() || refused.is_some() {
                let facts = facts.iter().map(|fact| fact.name.replacen('*', &name_of(it), 1)).collect();
                answer.gaps.push(Gap { facts, because: refused.unwrap_or_default() });
            }
            answer.evidence.extend(evidence.into_iter().map(ByAddress));
        }
    }

    /// The items that owe a fact: those of its level that are linked to the item at hand and that no condition spares.
    fn owing(&self, requirement: &Requirement, item: Item<'a>, fact: &Fact) -> Vec<Item<'a>> {
        if fact.name.starts_with("joint_controllers.") {
            return self.scope.joint().map(Item::Joint).collect();
        }
        if fact.name.starts_with("subjects.") {
            let subjects = self.scope.activities_of(item).into_iter().flat_map(|activity| &activity.subjects);
            return subjects.map(|key| Item::Subject(key)).collect();
        }
        let linked = self.scope.linked(item, fact.level);
        let spared =
            |it: &Item<'a>| *it != item && self.reader.evaluate_on(&requirement.when, item, fact.level, *it) == Tri::No;
        linked.into_iter().filter(|it| !spared(it)).collect()
    }

    /// Whether there is nothing of the level of a fact, and somebody says so; or all that there is was spared.
    fn nothing_owed(&self, item: Item<'a>, fact: &Fact) -> bool {
        let token = match fact.level {
            Kind::Recipient => "has-recipients",
            Kind::Transfer => "transfer",
            Kind::Decision => "automated-decision",
            Kind::Tracker => "terminal-equipment",
            _ => return !self.scope.linked(item, fact.level).is_empty(),
        };
        self.reader.value(token, item) == Tri::No || !self.scope.linked(item, fact.level).is_empty()
    }

    fn saying(&self, fact: &str) -> impl Iterator<Item = &'a Arc<Said>> {
        let counts = self.counting();
        self.said.get(fact).into_iter().flat_map(|statements| &statements.all).copied().filter(move |it| counts(it))
    }

    /// Whether statements count under the law at hand.
    fn counting(&self) -> impl Fn(&&'a Arc<Said>) -> bool {
        let exporter = self.reader.exporter;
        move |said| Statement(&said.evidence).counts_for(exporter)
    }

    /// Statements on a fact, without those that cannot be about an item.
    fn candidates(&self, fact: &str, item: Item<'a>) -> Vec<&'a Arc<Said>> {
        match (self.said.get(fact), said::named_for(item, self.scope)) {
            (None, _) => Vec::new(),
            (Some(statements), Some(names)) => statements.naming(&names).into_iter().filter(self.counting()).collect(),
            (Some(_), None) => self.saying(fact).collect(),
        }
    }

    /// Statements that say a fact for an item.
    fn statements(&self, fact: &Fact, item: Item<'a>, main: Item<'a>) -> Vec<&'a Arc<Said>> {
        let inside = match main {
            Item::Activity(activity) => Some(activity),
            _ => None,
        };
        match item {
            Item::Category(key) if PERIODS.contains(&fact.name.as_str()) => self.retention(fact, key, inside),
            _ => self
                .candidates(&fact.name, item)
                .into_iter()
                .filter(|said| Statement(&said.evidence).answers(fact, item, inside, self.scope))
                .collect(),
        }
    }

    /// Statements on how long a category is kept; none unless they cover every activity that holds it.
    fn retention(&self, fact: &Fact, category: &str, inside: Option<&'a Activity>) -> Vec<&'a Arc<Said>> {
        let mut statements: IndexSet<ByAddress<'a>> = IndexSet::new();
        let activities = inside.map_or_else(|| self.scope.activities.clone(), |activity| vec![activity]);
        for activity in activities {
            let of_category = self.scope.data_of(activity).filter(|(datum, _)| datum.category == category);
            let mut retentions: Vec<Option<&Retention>> = Vec::new();
            for (_, entry) in of_category {
                if !retentions.contains(&entry.retention.as_ref()) {
                    retentions.push(entry.retention.as_ref());
                }
            }
            for retention in retentions {
                let tells =
                    |said: &&Arc<Said>| Statement(&said.evidence).tells_retention(category, retention, activity);
                let mut saying = PERIODS.into_iter().flat_map(|fact| self.saying(fact));
                let Some(said) = saying.find(tells) else { return Vec::new() };
                statements.insert(ByAddress(said));
            }
        }
        let statements: Vec<_> = statements.into_iter().map(|said| said.0).collect();
        // A period in one activity and criteria in another answer together; each counts for its own fact.
        let whole =
            fact.name == "retention.*.criteria" || statements.iter().any(|said| said.evidence.fact == fact.name);
        if whole { statements } else { Vec::new() }
    }

    /// Why a fact that is said does not count.
    fn refused(&self, requirement: &Requirement, fact: &Fact, item: Item<'a>) -> Option<String> {
        match (fact.name.as_str(), item) {
            ("transfers.*.mechanism", Item::Recipient(_, recipient)) => {
                let nothing = self.reader.carried(recipient) == Carried::Nothing;
                let mechanism =
                    recipient.and_then(|it| it.transfer.as_ref()).and_then(|it| it.value.mechanism.as_ref());
                let mechanism = mechanism.filter(|_| nothing)?;
                Some(format!("`{}` is no mechanism under {}", mechanism.value, self.reader.exporter.citation()))
            }
            ("purposes.*.legal_basis", Item::Activity(activity)) => {
                let basis = activity.terms.legal_basis.as_ref()?;
                let british = basis.value == "recognised_interest" && self.reader.regime.id != "uk-gdpr";
                british.then(|| format!("`{}` is a basis in the United Kingdom alone", basis.value))
            }
            ("purposes.*.art9_condition", Item::Activity(activity)) if !requirement.accepts.is_empty() => {
                let condition = activity.terms.art9.as_ref()?;
                let accepted = requirement.accepts.contains(&condition.value);
                (!accepted).then(|| format!("`{}` does not count here", condition.value))
            }
            ("data.*.provision", Item::Field(datum)) => {
                let (activity, _) = self.scope.uses(datum).iter().find(|(_, entry)| entry.provision.is_none())?;
                Some(format!("nobody says whether it must be given for `{}`", activity.purpose))
            }
            _ => None,
        }
    }

    fn exactly_one(&self, requirement: &Requirement, answer: &mut Answer<'a>) {
        let mut said = Vec::new();
        for name in &requirement.one {
            let statements: Vec<_> = self.saying(name).collect();
            if !statements.is_empty() {
                said.push(name);
                answer.evidence.extend(statements.into_iter().map(ByAddress));
            }
        }
        let because = match said.len() {
            1 => return,
            0 => String::new(),
            _ => "the list and the statement that there is nothing to list contradict each other".to_owned(),
        };
        answer.gaps.push(Gap { facts: requirement.one.clone(), because });
    }

    /// Reports requirements of the same content once: the first, unless all data come from elsewhere.
    fn without_twins(&self, outcomes: Vec<Outcome>) -> Vec<Outcome> {
        let indirect = self.reader.value("direct-collection", Item::Document) == Tri::No;
        let mut kept: Vec<Outcome> = Vec::new();
        let mut places: HashMap<(String, String), usize> = HashMap::new();
        for outcome in outcomes {
            let twin = catalogue().requirements.get(&outcome.requirement).and_then(|it| it.twin.as_ref());
            let applies = |it: &Outcome| it.status != Status::NotApplicable;
            let first = twin.and_then(|twin| {
                let at = places.get(&(twin.clone(), outcome.item.clone()))?;
                kept.get_mut(*at).filter(|it| it.requirement == *twin && applies(it))
            });
            match first {
                Some(first) if applies(&outcome) && indirect => {
                    *first = Outcome { twin: Some(first.requirement.clone()), ..outcome };
                }
                Some(first) if applies(&outcome) => first.twin = Some(outcome.requirement),
                _ => {
                    places.entry((outcome.requirement.clone(), outcome.item.clone())).or_insert(kept.len());
                    kept.push(outcome);
                }
            }
        }
        kept
    }
}

/// What stands for the star in the name of a fact.
pub(super) fn name_of(item: Item<'_>) -> String {
    let at = |text: Option<&At<String>>| text.map(|it| it.value.clone()).unwrap_or_default();
    match item {
        Item::Document => "*".to_owned(),
        Item::Activity(activity) => activity.id.clone(),
        Item::Field(datum) => datum.id.clone(),
        Item::Tracker(tracker) => at(tracker.name.as_ref()),
        Item::Exception(exception) => at(exception.article.as_ref()),
        Item::Category(id)
        | Item::Recipient(id, _)
        | Item::System(id, _)
        | Item::Source(id)
        | Item::Decision(id, _)
        | Item::Client(id, _)
        | Item::Joint(id)
        | Item::Subject(id) => id.to_owned(),
    }
}
