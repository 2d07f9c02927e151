//! What rendered documents owe: requirements that they miss, conditions that nobody settled, gaps that they show.

use std::{collections::BTreeMap, ops::Bound};

use fieldnote_schema::Place;
use indexmap::{IndexMap, IndexSet};

use super::context::{Context, count, shows_places};
use crate::{
    coverage::{Coverage, DocumentCoverage, Outcome, Status},
    document::Rendered,
    finding::{Finding, Level, Rule},
    law::catalogue::{Condition, Kind, catalogue},
    register::facts,
};

static REQUIREMENT: Rule = Rule {
    code: "missing-requirement",
    level: Level::Error,
    law: &[],
    summary: "a document does not say what a regime that it claims asks for",
    documentation: "A document that claims a regime owes what its law asks for, for each purpose, recipient or other item \
                    to which it applies. What counts is what the rendered document says, not what the register holds. \
                    `cargo fieldnote check --coverage` shows every requirement with its evidence. The level is that of \
                    the requirement: an error where the law asks for it, a warning where guidance does.",
    cure: "declare the fact in the register; where a template of your own leaves it out, let the template say it",
    example: "[[document]]\nkind = \"notice\"\nregimes = [\"gdpr\"]",
};

static CONDITION: Rule = Rule {
    code: "unsettled-condition",
    level: Level::Error,
    law: &[],
    summary: "requirements wait for a fact that nobody stated",
    documentation: "Some duties apply only under a condition: joint controllers, children, a transfer. Silence settles no \
                    condition, so until somebody says yes or no, what hangs on it counts as missing.",
    cure: "complete the item, or declare that it is not so",
    example: "[[declaration]]\nwhat = \"sole_controller\"\nby = \"Ada Lund, managing director\"\non = 2026-11-02\nuntil = 2027-11-02",
};

static GAP: Rule = Rule {
    code: "document-gap",
    level: Level::Warning,
    law: &[],
    summary: "a document is a draft: it shows a gap where a fact is missing",
    documentation: "A document says only what somebody declared. Where it needs a fact that nobody did, it shows a gap in \
                    brackets, and `cargo fieldnote generate --strict` refuses to write it.",
    cure: "declare the facts in the register",
    example: "",
};

pub(super) static RULES: &[&Rule] = &[&REQUIREMENT, &CONDITION, &GAP];

/// The documents of a register, and what became of their requirements.
#[derive(Clone, Copy, Debug)]
pub struct Documents<'a> {
    /// As they are rendered.
    pub rendered: &'a [Rendered],
    /// By the regimes that they claim.
    pub coverage: &'a Coverage,
}

/// Adds what the documents lack, apart from what another finding says already.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(documents) = context.documents else { return };
    let mut own = Vec::new();
    let known = Known::new(findings);
    requirements(context, &documents, &known, &mut own);
    conditions(context, &documents, &known, &mut own);
    gaps(context, &documents, &known, &mut own);
    findings.extend(own);
}

/// The findings of other rules that fail a strict run, by what they are about.
struct Known<'f>(BTreeMap<&'f str, Vec<&'f Finding>>);

impl<'f> Known<'f> {
    fn new(findings: &'f [Finding]) -> Self {
        let mut by_subject: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
        for finding in findings.iter().filter(|it| it.level >= Level::Warning) {
            by_subject.entry(&finding.subject).or_default().push(finding);
        }
        Self(by_subject)
    }

    /// Those about an item or a part of it.
    fn about<'s>(&'s self, item: &'s str) -> impl Iterator<Item = &'f Finding> {
        let from = self.0.range::<str, _>((Bound::Included(item), Bound::Unbounded));
        let those = from.take_while(move |(subject, _)| subject.starts_with(item));
        those.filter(move |(subject, _)| within(subject, item)).flat_map(|(_, findings)| findings.iter().copied())
    }

    /// Whether one of them says what an outcome would: the same item, and the same article or a fact still to come.
    fn say(&self, outcome: &Outcome) -> bool {
        // Rules cite the law that a regime took over.
        let law = catalogue().requirements.get(&outcome.requirement).and_then(|it| it.law.as_ref());
        let law = law.unwrap_or(&outcome.law);
        let says = |finding: &Finding| {
            let article = finding.law.iter().any(|own| law.starts_with(own) || own.starts_with(law));
            article || finding.code == "pending-fact" || finding.code == "overdue-fact"
        };
        let item = outcome.item.split('/').next().unwrap_or_default();
        if !item.is_empty() {
            return self.about(item).any(says);
        }
        let facts = outcome.gaps.iter().flat_map(|gap| &gap.facts);
        facts.map(|fact| fact.split('.').next().unwrap_or_default()).any(|head| self.about(head).any(says))
    }

    /// Whether one of them is about the item of a fact: `purposes.orders.legal_basis`.
    fn speak_of(&self, path: &str) -> bool {
        let mut parts = path.split('.');
        let head = parts.next().unwrap_or_default();
        let head = head.strip_suffix('s').unwrap_or(head);
        let item = parts.next().unwrap_or_default().split('/').next().unwrap_or_default();
        let names = [format!("{head}.{item}"), format!("purpose.{item}"), format!("recipient.{item}")];
        names.iter().any(|name| self.about(name).next().is_some())
            || (head == "controller" && self.about("controller").any(|it| it.subject.len() > "controller".len()))
    }
}

/// The entry of a document, if it claims a regime; one that claims none is judged, but owes nobody a finding.
fn claimed<'a>(context: &Context<'a>, documents: &Documents<'_>, name: &str) -> Option<&'a Place> {
    let rendered = documents.rendered.iter().find(|it| it.document == name)?;
    let entry = context.register.documents.iter().find(|it| it.value == rendered.entry)?;
    (!entry.value.regimes.is_empty()).then_some(&entry.place)
}

/// One finding a document and requirement, whatever its languages and items.
fn requirements(context: &Context<'_>, documents: &Documents<'_>, known: &Known<'_>, own: &mut Vec<Finding>) {
    type Group<'g> = (&'g DocumentCoverage, &'g Place, Vec<&'g Outcome>);
    let mut groups: IndexMap<(&str, &str), Group<'_>> = IndexMap::new();
    for (document, outcome) in documents.coverage.outcomes() {
        let open = outcome.status == Status::Missing && outcome.unsettled.is_empty() && !waits(context, outcome);
        if !open {
            continue;
        }
        let place = claimed(context, documents, &document.document);
        let Some(place) = place.filter(|_| !known.say(outcome)) else { continue };
        let group = groups.entry((&document.document, &outcome.requirement));
        group.or_insert_with(|| (document, place, Vec::new())).2.push(outcome);
    }
    own.extend(
        groups.into_values().map(|(document, place, outcomes)| requirement(context, document, place, &outcomes)),
    );
}

fn requirement(context: &Context<'_>, document: &DocumentCoverage, entry: &Place, outcomes: &[&Outcome]) -> Finding {
    let first = outcomes[0];
    let mut items: IndexSet<&str> = IndexSet::new();
    let mut facts: IndexSet<String> = IndexSet::new();
    let mut because: IndexSet<&str> = IndexSet::new();
    for outcome in outcomes {
        push(&mut items, &outcome.item);
        for gap in &outcome.gaps {
            facts.insert(gap.facts.iter().map(|fact| with_key(fact)).collect::<Vec<_>>().join(" or "));
            push(&mut because, &gap.because);
        }
    }
    let whom = if items.is_empty() { String::new() } else { format!(", for {}", few(&items)) };
    let why = if because.is_empty() { String::new() } else { format!(": {}", few(&because)) };
    let message = format!("`{}` does not say \u{201c}{}\u{201d}{whom}{why}", document.document, first.says);
    let mut places = items.iter().filter_map(|item| item_place(context, item));
    let place = places.next().unwrap_or(entry);
    let subject = format!("document.{}.{}", document.document, first.requirement);
    let mut finding =
        REQUIREMENT.finding(subject, place, message).label(format!("`{}` asks for it", first.requirement));
    finding.level = first.level;
    finding.law = vec![first.law.clone()];
    if !facts.is_empty() {
        finding = finding.cure(format!("let the register and the document say {}", few(&facts)));
    }
    let finding = shows_places(finding, places, "and here");
    if place == entry { finding } else { finding.related(entry, format!("claims `{}`", document.regime)) }
}

/// A fact, and where the register declares it.
fn with_key(fact: &str) -> String {
    match facts::key_of(fact) {
        Some((key, entry)) if key == fact => format!("`{fact}` (in {entry})"),
        Some((key, entry)) => format!("`{fact}` (`{key}` in {entry})"),
        None => format!("`{fact}`"),
    }
}

/// One finding a condition: one declaration settles all that waits for it.
fn conditions(context: &Context<'_>, documents: &Documents<'_>, known: &Known<'_>, own: &mut Vec<Finding>) {
    let mut groups: Vec<(&str, Vec<Waiting<'_>>)> = Vec::new();
    for (document, outcome) in documents.coverage.outcomes() {
        if outcome.status != Status::Missing || claimed(context, documents, &document.document).is_none() {
            continue;
        }
        if known.say(outcome) {
            continue;
        }
        let unsafe_already = known.about(&outcome.item).any(|it| UNSAFE.contains(&it.code.as_str()));
        let open =
            |token: &&String| !(waits_for_facts(context, token) || unsafe_already && token.starts_with("transfer-"));
        for token in outcome.unsettled.iter().filter(open) {
            match groups.iter_mut().find(|(known, _)| known == token) {
                Some((_, waiting)) => waiting.push((document, outcome)),
                None => groups.push((token, vec![(document, outcome)])),
            }
        }
    }
    own.extend(groups.into_iter().map(|(token, waiting)| condition(context, token, &waiting)));
}

/// What is said of a transfer without a ground: no condition on the ground need be asked beside it.
const UNSAFE: [&str; 3] = ["missing-safeguard", "partial-adequacy-unproven", "access-from-abroad"];

/// Whether a fact that is still to come can settle a condition: any, where no declaration does; or who receives data.
fn waits_for_facts(context: &Context<'_>, token: &str) -> bool {
    let denied_by = catalogue().conditions.get(token).map(|it| it.denied_by.as_slice()).unwrap_or_default();
    let on_recipients = denied_by.iter().any(|fact| fact == "declared.no_recipients");
    let recipients = |key: &str| key.ends_with(".recipients") || key.starts_with("recipient.");
    let pending = &context.register.pending;
    !pending.is_empty() && (denied_by.is_empty() || on_recipients && pending.iter().any(|it| recipients(&it.key)))
}

/// A document, and a requirement that waits in it.
type Waiting<'a> = (&'a DocumentCoverage, &'a Outcome);

fn condition(context: &Context<'_>, token: &str, waiting: &[Waiting<'_>]) -> Finding {
    let mut ids: IndexSet<&str> = IndexSet::new();
    let mut names: IndexSet<&str> = IndexSet::new();
    let mut laws: IndexSet<String> = IndexSet::new();
    let mut items: IndexSet<&str> = IndexSet::new();
    for (document, outcome) in waiting {
        push(&mut ids, &outcome.requirement);
        push(&mut names, &document.document);
        push(&mut items, &outcome.item);
        laws.insert(outcome.law.clone());
    }
    let condition = catalogue().conditions.get(token);
    let means = condition.map_or(token, |it| it.means.as_str());
    let means = means.chars().next().into_iter().flat_map(char::to_lowercase).chain(means.chars().skip(1));
    let means: String = means.collect();
    let wait = count(ids.len(), "requirement");
    let verb = if ids.len() == 1 { "waits" } else { "wait" };
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    let message = format!("nobody said whether {means} (`{token}`); {wait} of {} {verb} for it", few(&names));
    let cure = condition.map_or_else(String::new, Condition::cure);
    let settles_item = condition.is_some_and(|it| it.denied_by.is_empty());
    let whom = if settles_item && !items.is_empty() { format!(", for {}", few(&items)) } else { String::new() };
    let mut places = items.iter().filter_map(|item| item_place(context, item));
    let place = places.next().cloned().unwrap_or_else(|| settles(context, condition, &waiting[0].0.document));
    let mut finding = CONDITION.finding(format!("condition.{token}"), &place, message);
    finding.level = waiting.iter().map(|(_, outcome)| outcome.level).max().unwrap_or(finding.level);
    finding.law = laws.into_iter().take(3).collect();
    shows_places(finding.cure(cure + &whom), places, "waits here")
}

/// Where a condition that waits for no entry can be settled: at the controller of the document, if it is about the
/// organisation, otherwise at the document that claims the regime.
fn settles(context: &Context<'_>, condition: Option<&Condition>, document: &str) -> Place {
    let register = context.register;
    let entry = register.documents.iter().find(|it| it.value.id.as_ref().is_some_and(|id| id.value == document));
    let named = entry.and_then(|it| it.value.controller.as_ref()).map(|id| id.value.as_str());
    let only = || register.controllers.keys().next().filter(|_| register.controllers.len() == 1).map(String::as_str);
    let controller = named.or_else(only).and_then(|id| register.controllers.get(id)).map(|it| &it.place);
    let of_organisation = condition.is_some_and(|it| matches!(it.scope, Kind::Document | Kind::Purpose));
    let first = register.documents.iter().find(|it| !it.value.regimes.is_empty());
    let entry = entry.or(first).map(|it| &it.place);
    let place = controller.filter(|_| of_organisation).or(entry).or(controller);
    place.cloned().unwrap_or_else(|| context.register_file())
}

/// One finding a document that shows gaps nobody else speaks of.
fn gaps(context: &Context<'_>, documents: &Documents<'_>, known: &Known<'_>, own: &mut Vec<Finding>) {
    let mut groups: IndexMap<&str, (&Rendered, IndexSet<String>, Vec<&Place>)> = IndexMap::new();
    for file in documents.rendered {
        for gap in &file.gaps {
            let path = gap.evidence.path();
            let fact = format!("`{path}`");
            let told = groups.get(file.document.as_str()).is_some_and(|(_, facts, _)| facts.contains(&path));
            if told || known.speak_of(&path) || own.iter().any(|it| it.cure.contains(&fact)) {
                continue;
            }
            let group = groups.entry(&file.document).or_insert_with(|| (file, IndexSet::new(), Vec::new()));
            group.1.insert(path);
            group.2.extend(&gap.evidence.places);
        }
    }
    for (file, facts, places) in groups.into_values() {
        let entry = context.register.documents.iter().find(|it| it.value == file.entry);
        let place = entry.map_or_else(|| context.register_file(), |it| it.place.clone());
        let cures: Vec<String> = facts.iter().map(|fact| with_key(fact)).collect();
        let facts: Vec<String> = facts.iter().map(|fact| format!("`{fact}`")).collect();
        let message = format!("`{}` is a draft: it lacks {}", file.document, few(&facts));
        let finding = GAP.finding(format!("document.{}", file.document), &place, message);
        own.push(shows_places(finding.cure(format!("declare {}", few(&cures))), places, "belongs here"));
    }
}

/// Whether all that an outcome lacks follows from facts of the register that are still to come.
fn waits(context: &Context<'_>, outcome: &Outcome) -> bool {
    let pending = |is_meant: &dyn Fn(&str) -> bool| context.register.pending.iter().any(|it| is_meant(&it.key));
    let follows = |fact: &String| match fact.split('.').next().unwrap_or_default() {
        "data" => fact.ends_with(".provision") && pending(&|key| key.ends_with(".provision")),
        "retention" => pending(&|key| key.starts_with("retention.") || key.ends_with(".retention")),
        "purposes" => fact.ends_with(".art9_condition") && pending(&|key| key.split('.').next_back() == Some("art9")),
        "rights" => pending(&|key| key.ends_with(".legal_basis")),
        "complaints" => pending(&|key| key.starts_with("controller.") && key.ends_with(".country")),
        _ => false,
    };
    let mut gaps = outcome.gaps.iter();
    !outcome.gaps.is_empty() && gaps.all(|gap| !gap.facts.is_empty() && gap.facts.iter().all(follows))
}

fn within(subject: &str, item: &str) -> bool {
    subject.strip_prefix(item).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '/']))
}

/// Where an item stands: its entry, or its field.
fn item_place<'a>(context: &Context<'a>, item: &str) -> Option<&'a Place> {
    let register = context.register;
    let (section, id) = item.split_once('.').unwrap_or_default();
    let id_of_purpose = id.split('/').next().unwrap_or_default();
    match section {
        "purpose" => register.purposes.get(id_of_purpose).map(|it| &it.place),
        "recipient" => register.recipients.get(id).map(|it| &it.place),
        "system" => register.systems.get(id).map(|it| &it.place),
        "source" => register.sources.get(id).map(|it| &it.place),
        "decision" => register.decisions.get(id).map(|it| &it.place),
        "client" => register.clients.get(id).map(|it| &it.place),
        "tracker" => register
            .trackers
            .iter()
            .find(|it| it.value.name.as_ref().is_some_and(|name| name.value == id))
            .map(|it| &it.place),
        "category" => context.map.data.iter().find(|it| it.category == id).map(|it| &it.place),
        _ => context.datum(item).map(|it| &it.place),
    }
}

fn push<'a>(list: &mut IndexSet<&'a str>, item: &'a str) {
    if !item.is_empty() {
        list.insert(item);
    }
}

/// The first three, and how many more there are.
fn few<'a, T: AsRef<str> + 'a>(items: impl IntoIterator<Item = &'a T, IntoIter: ExactSizeIterator>) -> String {
    let items = items.into_iter();
    let total = items.len();
    let shown: Vec<&str> = items.take(3).map(AsRef::as_ref).collect();
    match total.saturating_sub(3) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
