//! Rules on a document as a whole: what comes first, what it leaves to other pages, what it promises, how it speaks.
//!
//! They read what was rendered, so they judge templates of a team's own as well as the built-in ones.

use std::collections::BTreeSet;

use fieldnote_schema::Place;

use super::{
    Check, wording,
    words::{fold, holds, sentences, words},
};
use crate::{
    check::context::{Context, shows_places},
    coverage::{DocumentCoverage, Status},
    document::{Kind, Rendered, html},
    finding::{Finding, Level, Rule},
    law::{catalogue::catalogue, rights},
    register::model::Register,
};

pub(super) const CHECKS: &[(&str, Check)] = &[
    ("incomplete-first-layer", first_layer),
    ("scattered-information", scattered),
    ("fixed-in-template", fixed),
    ("groundless-right", groundless),
    ("passive-voice", passive),
];

/// Words that make a notice long: from here on a summary spares its readers the whole.
const LONG_NOTICE: usize = 800;

/// Words that make a sentence; less is a heading or a cell.
const SENTENCE: usize = 4;

/// Passive sentences in a hundred that are too many.
const PASSIVE: usize = 30;

/// Passive sentences that are quoted.
const QUOTED: usize = 3;

/// A document in one language, whatever its formats.
struct Read<'a> {
    file: &'a Rendered,
    place: Place,
    /// One for each regime that it claims.
    coverage: Vec<&'a DocumentCoverage>,
}

impl Read<'_> {
    fn subject(&self) -> String {
        format!("document.{}", self.file.document)
    }

    fn name(&self) -> String {
        format!("`{}` ({})", self.file.document, self.file.language)
    }

    fn claims(&self, regimes: &[&str]) -> bool {
        self.coverage.iter().any(|it| regimes.contains(&it.regime.as_str()))
    }
}

/// The documents for the people whose data it is, each language once.
fn informing<'a>(context: &Context<'a>) -> Vec<Read<'a>> {
    let Some(documents) = context.documents else { return Vec::new() };
    let mut seen: BTreeSet<(&str, &str)> = BTreeSet::new();
    let kinds = [Kind::Notice, Kind::CcpaPolicy, Kind::NoticeAtCollection];
    let all = documents.rendered.iter().filter(|it| kinds.contains(&it.kind) && !it.prose.is_empty());
    all.filter(|file| seen.insert((file.document.as_str(), file.language.as_str())))
        .map(|file| {
            let entry = context.register.documents.iter().find(|it| it.value == file.entry);
            let place = entry.map_or_else(|| context.register_file(), |it| it.place.clone());
            let same = |it: &&DocumentCoverage| it.document == file.document && it.language == file.language;
            Read { file, place, coverage: documents.coverage.documents.iter().filter(same).collect() }
        })
        .collect()
}

const EUROPEAN: [&str; 2] = ["gdpr", "uk-gdpr"];

/// The authority that a notice names where no word leaves people the choice of another.
pub(super) fn only_authority(register: &Register, file: &Rendered) -> Option<String> {
    let regimes = &file.entry.regimes;
    if file.kind != Kind::Notice || !(regimes.is_empty() || regimes.iter().any(|it| it.value == "gdpr")) {
        return None;
    }
    let named = file.entry.controller.as_ref().map(|id| id.value.as_str());
    let mut controllers = register.controllers.iter().filter(|(id, _)| named.is_none_or(|named| named == *id));
    let name = controllers.next()?.1.value.authority.as_ref()?.value.name.as_ref()?;
    let own = fold(&name.value);
    // What stands under a heading belongs together.
    let parts: Vec<String> = file.prose.split("\n#").map(fold).filter(|part| part.contains(&own)).collect();
    let leaves = |part: &String| words().find("choice-of-authority", &file.language, part).is_some();
    (!parts.is_empty() && !parts.iter().any(leaves)).then(|| name.value.clone())
}

/// What stands under the title and the first heading of a long notice.
fn first_layer(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let long = |read: &Read<'_>| {
        read.file.kind == Kind::Notice
            && read.claims(&EUROPEAN)
            && read.file.prose.split_whitespace().count() > LONG_NOTICE
    };
    let mut found = Vec::new();
    for read in informing(context).into_iter().filter(long) {
        let headings = read.file.prose.lines().filter(|line| line.starts_with('#'));
        let anchors: Vec<String> = headings.take(2).map(|it| html::slug(it.trim_start_matches('#').trim())).collect();
        let first = |prefixes: &[&str]| {
            // A gap stands where a draft will say it.
            let facts = read.file.facts.iter().map(|said| (&said.anchor, &said.evidence.fact));
            let gaps = read.file.gaps.iter().map(|gap| (&gap.anchor, &gap.evidence.fact));
            let mut lead = facts.chain(gaps).filter(|(anchor, _)| anchor.is_empty() || anchors.contains(anchor));
            lead.any(|(_, fact)| prefixes.iter().any(|it| fact.starts_with(it)))
        };
        // A machine that only helps decides nothing.
        let alone = |id: &str| {
            let decision = context.register.decisions.get(id).and_then(|it| it.value.solely_automated.as_ref());
            decision.is_some_and(|it| it.value)
        };
        let later = |prefix: &str| {
            let mut those = read.file.facts.iter().filter(|said| said.evidence.fact.starts_with(prefix));
            those.any(|said| prefix != "adm." || alone(&said.evidence.item))
        };
        let mut lacks: Vec<&str> = Vec::new();
        for (prefixes, what) in [
            (&["controller."][..], "who you are"),
            (&["purposes."], "what the data are for"),
            (&["rights."], "the rights"),
        ] {
            if !first(prefixes) {
                lacks.push(what);
            }
        }
        let highlighted = first(&["notice.highlight"]);
        for (fact, what) in
            [("data.*.sensitive", "the special categories of data"), ("adm.", "the automated decisions")]
        {
            if later(fact) && !first(&[fact]) && !highlighted {
                lacks.push(what);
            }
        }
        if !lacks.is_empty() {
            let message = format!("{} is long, and its first part does not say {}", read.name(), listed(&lacks));
            found.push(rule.finding(read.subject(), &read.place, message).label("what do readers learn first?"));
        }
    }
    found
}

/// `a`, `a and b`, `a, b and c`, with "nor" for "and".
fn listed(items: &[&str]) -> String {
    match items {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} nor {last}", first.join(", ")),
    }
}

/// Required items are missing, and readers are sent to several other pages.
fn scattered(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let mut found = Vec::new();
    for read in informing(context) {
        let mut pages: BTreeSet<&str> = BTreeSet::new();
        for sentence in sentences(&read.file.prose) {
            if words().find("elsewhere", &read.file.language, &fold(sentence)).is_some() {
                pages.extend(links(sentence));
            }
        }
        let outcomes = read.coverage.iter().flat_map(|it| &it.outcomes);
        let missing: BTreeSet<&str> = outcomes
            .filter(|it| it.status == Status::Missing && it.level >= Level::Warning)
            .map(|it| it.law.as_str())
            .collect();
        if pages.len() < 2 || missing.is_empty() {
            continue;
        }
        let laws: Vec<&str> = missing.iter().take(QUOTED).copied().collect();
        let more = if missing.len() > QUOTED { ", .." } else { "" };
        let message = format!(
            "{} sends readers to {} other pages, and does not itself say what is required ({}{more})",
            read.name(),
            pages.len(),
            laws.join("; ")
        );
        found.push(rule.finding(read.subject(), &read.place, message).label("is it all in one place?"));
    }
    found
}

/// Where the links of a sentence lead, those to write or call aside.
fn links(sentence: &str) -> impl Iterator<Item = &str> {
    let targets = sentence.match_indices("](").filter_map(|(at, _)| sentence[at + 2..].split(')').next());
    targets.filter(|target| !target.starts_with("mailto:") && !target.starts_with("tel:") && !target.starts_with('#'))
}

/// Periods and addresses that a template states itself: the record and the other documents do not follow them.
fn fixed(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let mut found = Vec::new();
    // What the built-in templates say themselves is what statutes say.
    let own = |read: &Read<'_>| context.templates.is_some_and(|it| it.has_own(read.file.kind));
    let reads: Vec<Read<'_>> = informing(context).into_iter().filter(own).collect();
    if reads.is_empty() {
        return found;
    }
    let register = serde_json::to_string(context.register).unwrap_or_default();
    for read in reads {
        let said: Vec<String> = read.file.facts.iter().map(|it| fold(&it.words)).collect();
        let in_texts = |words: &str| {
            !wording::saying(context.register, &read.file.language, |text| holds(&fold(text), words)).is_empty()
        };
        let declared = |words: &str| said.iter().any(|it| holds(it, words)) || in_texts(words);
        let mut own: Vec<String> = Vec::new();
        for sentence in sentences(&read.file.prose) {
            let folded = fold(sentence);
            let times = words().times(&read.file.language, &folded).into_iter().map(|(time, _)| time);
            let times = times.filter(|time| !declared(time));
            let addresses = addresses(sentence).filter(|it| !register.contains(*it)).map(str::to_owned);
            for what in times.chain(addresses) {
                if !own.contains(&what) {
                    own.push(what);
                }
            }
        }
        if !own.is_empty() {
            let quoted: Vec<String> = own.iter().map(|it| format!("\u{201c}{it}\u{201d}")).collect();
            let message = format!("{} says {}, which the register does not", read.name(), quoted.join(" and "));
            found.push(rule.finding(read.subject(), &read.place, message).label("a template says so"));
        }
    }
    found
}

/// The email addresses of a sentence.
fn addresses(sentence: &str) -> impl Iterator<Item = &str> {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '@' | '.' | '-' | '+');
    let pieces = sentence.split(move |c| !part(c)).map(|it| it.trim_matches('.'));
    pieces.filter(|it| it.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.')))
}

/// Rights in plain words that the coverage of a document says nothing gives to its readers.
fn groundless(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let mut found = Vec::new();
    for read in informing(context) {
        for right in &words().right {
            let Some(law) = ungiven(&read, &right.facts) else { continue };
            let terms = right.terms.get(main(&read.file.language)).into_iter().flatten();
            let terms: Vec<String> = terms.map(|term| fold(term)).collect();
            let promised =
                sentences(&read.file.prose).find(|sentence| terms.iter().any(|term| holds(&fold(sentence), term)));
            if let Some(sentence) = promised {
                let message = format!(
                    "{} promises what {law} gives, and nothing that it describes gives it: \u{201c}{}\u{201d}",
                    read.name(),
                    wording::quote(sentence)
                );
                let places = wording::saying(context.register, &read.file.language, |text| {
                    terms.iter().any(|term| holds(&fold(text), term))
                });
                let finding = rule.finding(read.subject(), &read.place, message).label("promised here");
                found.push(shows_places(finding, places, "in these words"));
            }
        }
    }
    found
}

fn main(language: &str) -> &str {
    language.split('-').next().unwrap_or(language)
}

/// The law of a right, where every requirement to name it was ruled out under each regime of a document.
fn ungiven(read: &Read<'_>, facts: &[String]) -> Option<&'static str> {
    let names = |id: &str| {
        let requirement = catalogue().requirements.get(id);
        requirement.is_some_and(|it| it.all.iter().chain(&it.any).any(|fact| facts.contains(fact)))
    };
    for coverage in &read.coverage {
        let mut outcomes = coverage.outcomes.iter().filter(|it| names(&it.requirement)).peekable();
        let known = outcomes.peek().is_some();
        let given = || rights::all().iter().any(|it| it.regime == coverage.regime && facts.contains(&it.fact));
        if outcomes.any(|it| it.status != Status::NotApplicable) || (!known && given()) {
            return None;
        }
    }
    let regime = &read.coverage.first()?.regime;
    let right = rights::all().iter().find(|it| it.regime == *regime && facts.contains(&it.fact))?;
    Some(&right.citation)
}

fn passive(context: &Context<'_>, rule: &'static Rule) -> Vec<Finding> {
    let mut found = Vec::new();
    for read in informing(context) {
        let language = read.file.language.as_str();
        let whole = |it: &&str| it.split_whitespace().count() >= SENTENCE;
        let all: Vec<&str> = sentences(&read.file.prose).filter(whole).collect();
        let passive: Vec<&str> = all.iter().copied().filter(|it| words().is_passive(language, &fold(it))).collect();
        if passive.len() * 100 <= all.len() * PASSIVE {
            continue;
        }
        let quoted: Vec<String> =
            passive.iter().take(QUOTED).map(|it| format!("\u{201c}{}\u{201d}", wording::quote(it))).collect();
        let message = format!(
            "{} has {} passive sentences among {}, such as {}",
            read.name(),
            passive.len(),
            all.len(),
            quoted.join(", ")
        );
        let places = wording::saying(context.register, language, |text| {
            sentences(text).any(|it| words().is_passive(language, &fold(it)))
        });
        let finding = rule.finding(read.subject(), &read.place, message).label("who does it?");
        found.push(shows_places(finding, places, "passive, too"));
    }
    found
}
