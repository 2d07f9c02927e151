//! The first layer of a notice: what a reader wants to know before the details.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Builder, Declared, Error, Evidence, Kept, Purpose, Rights};
use crate::datamap::Activity;

/// What stands up front.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[expect(clippy::struct_excessive_bools, reason = "each is one sentence of its own")]
pub struct Summary {
    /// What the company does, a clause after "We".
    pub about: Option<String>,
    /// Titles of what we do anyway, as many as fit a sentence.
    pub purposes: Vec<String>,
    /// How many more there are: none, or several.
    pub more_purposes: usize,
    /// Titles of what we do only with consent, likewise.
    pub consent: Vec<String>,
    /// How many more there are: none, or several.
    pub more_consent: usize,
    /// What special data tell about, read after "your".
    pub special: Vec<String>,
    /// Names of recipients, each once.
    pub recipients: Vec<String>,
    /// Countries outside the European Economic Area, as "in the United States".
    pub countries: Vec<String>,
    /// The one answer to "how long", or the two, where there are no more.
    pub kept: Vec<String>,
    /// There are three answers or more.
    pub apart: bool,
    /// The shortest period.
    pub shortest: Option<String>,
    /// The longest period.
    pub longest: Option<String>,
    /// The answers that name no period but an event or criteria: "until you unsubscribe".
    pub until: Vec<String>,
    /// People can have their data corrected.
    pub rectification: bool,
    /// People can have their data deleted.
    pub erasure: bool,
    /// People can take their data with them.
    pub portability: bool,
    /// People can object.
    pub objection: bool,
    /// People can stop direct marketing.
    pub marketing: bool,
    /// People can take back consent.
    pub withdrawal: bool,
    /// Denials about giving data away.
    pub denials: Vec<Declared>,
}

/// How many titles make a sentence that people still read.
const SENTENCE: usize = 3;

/// Denials that belong to the sentence on who receives data.
const SHARING: [&str; 5] =
    ["no_recipients", "no_third_parties", "nothing_sold", "nothing_sold_or_shared", "no_targeted_advertising"];

impl<'a> Builder<'a> {
    pub(super) fn summary(
        &mut self,
        activities: &[&'a Activity],
        purposes: &[Purpose],
        rights: &Rights,
        declared: &[Declared],
    ) -> Result<Summary, Error> {
        let about = self.controller().and_then(|(_, controller)| controller.value.about.as_ref());
        let titles = |consent: bool| {
            let titles: Vec<_> =
                purposes.iter().filter(|it| it.consent == consent).map(|it| it.title.clone()).collect();
            few(titles)
        };
        let ((purposes_first, more_purposes), (consent, more_consent)) = (titles(false), titles(true));
        let kept: Vec<&Kept> = purposes.iter().flat_map(|it| &it.parts).flat_map(|it| &it.kept).collect();
        let (shortest, longest) = range(kept.iter().copied());
        let until = each_once(kept.iter().filter(|it| it.period.is_none()).map(|it| &it.bare));
        let mut special: Vec<String> = Vec::new();
        let mut known = BTreeSet::new();
        for words in purposes.iter().flat_map(|it| &it.parts).flat_map(|it| &it.special) {
            if known.insert(super::evidence::strip(words)) {
                special.push(words.clone());
            }
        }
        let asked = |id: &str| rights.requests.iter().any(|right| right.id == id);
        Ok(Summary {
            about: self.have(Evidence::of("controller.about"), about, "gap-controller-about", "")?,
            purposes: purposes_first,
            more_purposes,
            consent,
            more_consent,
            special,
            recipients: recipients(purposes),
            countries: self.countries(activities)?,
            kept: answers(&kept),
            apart: each_once(kept.iter().map(|it| &it.bare)).len() > 2,
            shortest,
            longest,
            until,
            rectification: asked("rectification"),
            erasure: asked("erasure"),
            portability: asked("portability"),
            objection: !rights.objection.is_empty(),
            marketing: !rights.marketing.is_empty(),
            withdrawal: !rights.consent.is_empty(),
            denials: declared.iter().filter(|it| SHARING.contains(&it.key.as_str())).cloned().collect(),
        })
    }

    fn countries(&mut self, activities: &[&'a Activity]) -> Result<Vec<String>, Error> {
        let ways = self.ways(activities.iter().copied());
        let mut known = BTreeSet::new();
        let mut countries = Vec::new();
        for way in ways {
            if known.insert(way.country.as_str()) {
                let words = self.locale.in_country(&way.country)?;
                let item = way.recipient.as_deref().or(way.system.as_deref()).unwrap_or_default();
                let evidence = Evidence::of("transfers.*.country").about(item).from(way.exporter).at([&way.place]);
                countries.push(self.say(evidence, &words));
            }
        }
        Ok(countries)
    }
}

/// As many as fit a sentence, and how many are left; "one more" would take as much room as the one.
fn few(mut titles: Vec<String>) -> (Vec<String>, usize) {
    let all = titles.len();
    if all > SENTENCE {
        titles.truncate(SENTENCE.min(all - 2));
    }
    let more = all - titles.len();
    (titles, more)
}

/// Every recipient once, in order of appearance.
fn recipients(purposes: &[Purpose]) -> Vec<String> {
    let mut known = BTreeSet::new();
    let all = purposes.iter().flat_map(|it| &it.parts).flat_map(|it| &it.recipients);
    all.filter(|it| known.insert(it.id.as_str())).map(|it| it.name.clone()).collect()
}

/// The answer with its reason where there is one, both without reasons where there are two; else none.
fn answers(kept: &[&Kept]) -> Vec<String> {
    let full = each_once(kept.iter().map(|it| &it.words));
    let short = each_once(kept.iter().map(|it| &it.bare));
    match (full.len(), short.len()) {
        (1, _) => full,
        (_, 1 | 2) if kept.iter().all(|it| !it.bare.is_empty()) => short,
        _ => Vec::new(),
    }
}

/// Texts that are there, each once, in order of appearance.
fn each_once<'t>(texts: impl Iterator<Item = &'t String>) -> Vec<String> {
    let mut known = BTreeSet::new();
    texts.filter(|it| !it.is_empty() && known.insert(super::evidence::strip(it))).cloned().collect()
}

/// The shortest and the longest period, where there are two and none is missing: a draft does not know them.
fn range<'k>(kept: impl Iterator<Item = &'k Kept> + Clone) -> (Option<String>, Option<String>) {
    if kept.clone().any(|it| it.bare.is_empty()) {
        return (None, None);
    }
    let of_one = |kept: &'k Kept| {
        let own = kept.period.as_ref().map(|period| (kept.days, period));
        own.into_iter().chain(kept.elsewhere.iter().map(|(days, period)| (*days, period)))
    };
    let mut periods: Vec<_> = kept.flat_map(of_one).collect();
    periods.sort_by_key(|(days, _)| *days);
    match (periods.first(), periods.last()) {
        (Some((short, shortest)), Some((long, longest))) if short < long => {
            (Some((*shortest).clone()), Some((*longest).clone()))
        }
        _ => (None, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(words: &str, bare: &str, days: u64) -> Kept {
        let period = (days > 0).then(|| format!("{days} days"));
        let (words, bare) = (words.to_owned(), bare.to_owned());
        Kept { what: Vec::new(), words, period, bare, days, elsewhere: Vec::new() }
    }

    #[test]
    fn one_answer_gives_its_reason_two_stand_side_by_side_and_more_are_a_range() {
        let (year, month) = (kept("a year (claims)", "a year", 365), kept("a month", "a month", 30));
        let leaving = kept("until you leave", "until you leave", 0);
        assert_eq!(answers(&[&year, &year]), ["a year (claims)"]);
        assert_eq!(answers(&[&year, &leaving]), ["a year", "until you leave"]);
        assert_eq!(answers(&[&year, &month, &leaving]), [""; 0]);
        let gap = kept("[missing]", "", 0);
        assert_eq!(answers(&[&year, &gap]), [""; 0], "half an answer would pass for a whole one");
        assert_eq!(range([&year, &month].into_iter()), (Some("30 days".to_owned()), Some("365 days".to_owned())));
        assert_eq!(range([&year, &month, &gap].into_iter()), (None, None), "what is missing may be longer");
    }
}
