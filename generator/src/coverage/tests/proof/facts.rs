//! The proof by facts: what a real document no longer says turns missing in what asks for it, and in nothing else.

use std::collections::HashMap;

use fieldnote_schema::{Retention, vocabulary};

use super::{removal::example, *};
use crate::{
    datamap::{Activity, Datum},
    law::adequacy::Exporter,
};

/// What one requirement asks to be said of one item: a fact, or one of several.
pub(super) struct Asked<'a> {
    facts: Vec<&'a str>,
    /// What stands for the star; empty where exactly one fact of a choice is asked for.
    item: String,
}

/// Statements by their fact.
pub(super) type ByFact<'a> = HashMap<&'a str, Vec<&'a Said>>;

/// The statements that count under a regime, by their fact.
pub(super) fn by_fact<'a>(statements: impl Iterator<Item = &'a Said>, regime: &Regime) -> ByFact<'a> {
    let exporter = Exporter::of_regime(&regime.id).unwrap_or(Exporter::Eea);
    let mut said = ByFact::new();
    for it in statements {
        if it.evidence.exporter.is_none_or(|it| it == exporter) || it.evidence.fact == "transfers.*.country" {
            said.entry(&it.evidence.fact).or_default().push(it);
        }
    }
    said
}

/// A document with what its data map links.
pub(super) struct Reading<'a> {
    pub(super) map: &'a DataMap,
    pub(super) scope: Scope<'a>,
}

impl Asked<'_> {
    /// The facts as gaps name them.
    fn path(&self) -> Vec<String> {
        self.facts.iter().map(|fact| fact.replacen('*', &self.item, 1)).collect()
    }
}

/// What a gap of a document that says nothing asks for.
pub(super) fn asked<'a>(requirement: &'a Requirement, gap: &[String]) -> Asked<'a> {
    let item_of = |fact: &str, path: &str| match fact.split_once('*') {
        Some((head, tail)) => path.strip_prefix(head)?.strip_suffix(tail).map(str::to_owned),
        None => (fact == path).then(String::new),
    };
    let is = |facts: &[String]| -> Option<String> {
        let mut items = facts.iter().zip(gap).map(|(fact, path)| item_of(fact, path));
        let first = items.next()??;
        (facts.len() == gap.len() && items.all(|it| it.is_some())).then_some(first)
    };
    let choices = requirement.all.iter().map(std::slice::from_ref).chain([&requirement.any[..], &requirement.one]);
    for facts in choices {
        if let Some(item) = is(facts) {
            return Asked { facts: facts.iter().map(String::as_str).collect(), item };
        }
    }
    unreachable!("{} does not ask for {:?}", requirement.id, gap)
}

impl<'a> Reading<'a> {
    /// Whether statements say what is asked, for the item that a requirement is about.
    pub(super) fn says(&self, asked: &Asked<'_>, requirement: &Requirement, item: &str, said: &ByFact<'_>) -> bool {
        let all =
            |facts: &[&str]| facts.iter().filter_map(|fact| said.get(fact)).flatten().copied().collect::<Vec<_>>();
        if !requirement.one.is_empty() && asked.facts.iter().all(|fact| requirement.one.iter().any(|it| it == fact)) {
            return asked.facts.iter().filter(|fact| said.contains_key(*fact)).count() == 1;
        }
        let inside = self.scope.activities.iter().copied().find(|it| format!("purpose.{}", it.id) == item);
        if asked.facts.iter().all(|fact| PERIODS.contains(fact)) {
            return self.says_how_long(&asked.item, inside, &all(&PERIODS));
        }
        all(&asked.facts).into_iter().any(|said| {
            inside.is_none_or(|it| said.evidence.within.is_empty() || said.evidence.within == it.id)
                && self.names(&asked.facts, &asked.item, inside, said)
        })
    }

    /// Whether a statement is about what stands for the star.
    fn names(&self, facts: &[&str], item: &str, inside: Option<&Activity>, said: &Said) -> bool {
        let it = said.evidence.item.as_str();
        let is = |activity: &Activity| it == activity.id || it == activity.purpose;
        let within = |activity: &Activity| said.evidence.within.is_empty() || said.evidence.within == activity.id;
        match catalogue().facts[facts[0]].level {
            _ if item == "*" || item.is_empty() => inside.is_none_or(|inside| it.is_empty() || is(inside)),
            Kind::Purpose | Kind::Activity if !facts[0].starts_with("subjects.") => {
                let mut activities = self.scope.activities.iter().filter(|activity| activity.id == item);
                activities.any(|activity| is(activity) && within(activity))
            }
            Kind::Field => self.map.data.iter().filter(|datum| datum.id == item).any(|datum| {
                let whole = facts == ["data.*.category"] && datum.category.starts_with(&format!("{it}."));
                let own = [Some(item), Some(&datum.category), datum.special.as_deref()].contains(&Some(it)) || whole;
                let mut activities = self.scope.uses(datum).iter().map(|(activity, _)| *activity);
                if own { said.evidence.within.is_empty() || activities.any(within) } else { activities.any(is) }
            }),
            Kind::Category => it == item || self.letters(item).contains(&it),
            _ => it == item,
        }
    }

    /// The statutory categories of California that a category belongs to.
    fn letters(&self, category: &str) -> Vec<&'a str> {
        let base = self.map.data.iter().find(|datum| datum.category == category);
        let base = base.and_then(|datum| datum.base_category.as_deref()).unwrap_or(category);
        let known = vocabulary::category(base).into_iter();
        let letters =
            known.flat_map(|it| [it.ccpa, it.ccpa_also, it.ccpa_sensitive_ref, it.ccpa_sensitive.then_some("L")]);
        letters.flatten().collect()
    }

    /// Whether it is said how long a category is kept, for every rule and period that keeps some of it.
    fn says_how_long(&self, category: &str, inside: Option<&'a Activity>, said: &[&Said]) -> bool {
        let activities = self.scope.activities.iter().copied();
        let activities = activities.filter(|it| inside.is_none_or(|inside| inside.id == it.id));
        let mut kept = activities.flat_map(|activity| {
            let data = self.scope.data_of(activity).filter(|(datum, _): &(&Datum, _)| datum.category == category);
            data.map(move |(_, terms)| (activity, terms.retention.as_ref()))
        });
        kept.all(|(activity, retention)| {
            let named = match retention {
                Some(Retention::Rule { id }) => id,
                Some(Retention::Period { period, .. }) => period,
                None => "",
            };
            let mut meant = vec![named, category];
            if retention.is_some() {
                meant.extend([activity.id.as_str(), activity.purpose.as_str()]);
            }
            let within = |said: &Said| said.evidence.within.is_empty() || said.evidence.within == activity.id;
            said.iter().any(|said| within(said) && meant.contains(&said.evidence.item.as_str()))
        })
    }
}

/// What each outcome of a document asks for, by requirement and item: what is missing where the document says nothing.
type Asks<'a> = BTreeMap<(&'a str, String), Vec<Asked<'a>>>;

/// One document under one regime and kind of the law.
struct Judged<'a> {
    reading: &'a Reading<'a>,
    document: &'a Rendered,
    regime: &'a Regime,
    kind: DocumentKind,
    asks: Asks<'a>,
}

/// Facts that answer how long data are kept together: one in one purpose, the other in another.
const PERIODS: [&str; 2] = ["retention.*.period", "retention.*.criteria"];

/// The requirements that ask for a fact, and those that they are reported with.
pub(super) fn asking(fact: &str) -> BTreeSet<&'static str> {
    let same = |it: &str| it == fact || PERIODS.contains(&it) && PERIODS.contains(&fact);
    let all = || catalogue().requirements.values();
    let mut asking: BTreeSet<&str> = all().filter(|it| it.facts().any(same)).map(|it| it.id.as_str()).collect();
    for (one, other) in all().filter_map(|it| Some((it.id.as_str(), it.twin.as_deref()?))) {
        if asking.contains(one) || asking.contains(other) {
            asking.extend([one, other]);
        }
    }
    asking
}

impl Judged<'_> {
    fn outcomes(&self, document: &Rendered, wanted: impl Fn(&Requirement) -> bool) -> Vec<Outcome> {
        judge::outcomes_of(self.reading.map, document, self.regime, self.kind, day("2026-11-23"), wanted)
    }

    /// What is missing of some requirements without some statements although those say nothing of it, or met although
    /// they alone said it; and how much is missing.
    fn without(&self, left_out: &str, fewer: &Rendered, wanted: impl Fn(&Requirement) -> bool) -> (usize, Vec<String>) {
        let said = by_fact(fewer.facts.iter().map(|it| &**it), self.regime);
        let (mut lost, mut wrong) = (0, Vec::new());
        for outcome in self.outcomes(fewer, wanted) {
            let requirement = &catalogue().requirements[&outcome.requirement];
            let asks = self.asks.get(&(requirement.id.as_str(), outcome.item.clone())).into_iter().flatten();
            let unsaid = asks.filter(|asked| !self.reading.says(asked, requirement, &outcome.item, &said));
            let expected: BTreeSet<Vec<String>> = unsaid.map(Asked::path).collect();
            let actual: BTreeSet<Vec<String>> = outcome.gaps.iter().map(|gap| gap.facts.clone()).collect();
            let missing = outcome.status == Status::Missing;
            if actual != expected || missing == expected.is_empty() || !outcome.unsettled.is_empty() {
                let at = format!("{} {} {} `{}`", self.document.document, self.regime.id, requirement.id, outcome.item);
                wrong.push(format!("{at} without {left_out}: lacks {actual:?}, not {expected:?}"));
            }
            if missing {
                lost += 1;
                wrong.extend(wrongly_cited(&outcome));
            }
        }
        (lost, wrong)
    }
}

/// Takes every statement of an item out of every document of an example.
///
/// What does not ask for a fact is not judged for each of its statements: it is judged once for a document that says
/// nothing of what it does not ask for.
fn prove(name: &str, at_least: usize) {
    let map = example(name).map(None);
    let templates = Templates::built_in().expect("templates");
    let documents = document::render_all(&map, &templates, &document::Options::default()).expect("documents");
    let results: Vec<_> = documents.par_iter().map(|document| prove_document(&map, document)).collect();
    let wrong: Vec<_> = results.iter().flat_map(|(.., wrong)| wrong).map(String::as_str).collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    let tried: usize = results.iter().map(|(tried, ..)| tried).sum();
    let proven: usize = results.iter().map(|(_, proven, _)| proven).sum();
    assert!(proven >= at_least, "only {proven} of {tried} statements turn a requirement missing");
}

/// How many statements were taken out, how many of them turned something missing, and what was not as expected.
fn prove_document(map: &DataMap, document: &Rendered) -> (usize, usize, Vec<String>) {
    let mut document = document.clone();
    document.facts.push(said("notice.lint_clean", "").into());
    let saying = |says: &dyn Fn(&Evidence) -> bool| {
        let mut fewer = document.clone();
        fewer.facts.retain(|it| says(&it.evidence));
        fewer
    };
    let processor = document.kind == FileKind::ProcessorRecord;
    let reading = Reading { map, scope: Scope::new(map, &document.entry, processor) };
    let asking: BTreeMap<&str, _> =
        document.facts.iter().map(|it| &*it.evidence.fact).map(|it| (it, asking(it))).collect();
    let mut wrong = Vec::new();
    let mut under = Vec::new();
    for regime in document.entry.regimes.iter().map(|it| &catalogue().regimes[&it.value]) {
        for kind in kinds(document.kind.key()) {
            let mut judged = Judged { reading: &reading, document: &document, regime, kind, asks: Asks::new() };
            for it in judged.outcomes(&saying(&|_| false), |_| true) {
                let requirement = &catalogue().requirements[&it.requirement];
                let of_item = it.gaps.iter().map(|gap| asked(requirement, &gap.facts)).collect();
                judged.asks.insert((requirement.id.as_str(), it.item), of_item);
            }
            for requirement in catalogue().owed(regime, kind) {
                let fewer = saying(&|it| asking[it.fact.as_str()].contains(requirement.id.as_str()));
                let (lost, why) = judged.without("all else", &fewer, |it| it.id == requirement.id);
                wrong.extend(why);
                if lost > 0 {
                    wrong.push(format!("{} {}: missing", document.document, requirement.id));
                }
            }
            under.push(judged);
        }
    }
    let statements: BTreeSet<_> = document.facts.iter().map(|it| (&it.evidence.fact, &it.evidence.item)).collect();
    let mut proven = 0;
    for (fact, item) in &statements {
        let fewer = saying(&|it| it.fact != **fact || it.item != **item);
        let mut lost = 0;
        for judged in &under {
            let left_out = format!("{fact} of `{item}`");
            let (missing, why) = judged.without(&left_out, &fewer, |it| asking[fact.as_str()].contains(it.id.as_str()));
            lost += missing;
            wrong.extend(why);
        }
        proven += usize::from(lost > 0);
    }
    (statements.len(), proven, wrong)
}

#[test]
fn each_statement_of_the_bookshop_is_missed_exactly_where_it_is_asked_for() {
    prove("bookshop", 357);
}

#[test]
fn each_statement_of_the_clinic_is_missed_exactly_where_it_is_asked_for() {
    prove("clinic", 1027);
}

#[test]
fn each_statement_of_the_fitness_app_is_missed_exactly_where_it_is_asked_for() {
    prove("fitness-app", 1251);
}
