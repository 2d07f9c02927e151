//! Which data an activity uses, in words for readers: grouped by where they come from, never a dump of fields.

use std::collections::{BTreeMap, BTreeSet};

use fieldnote_schema::{Keys, Place, vocabulary};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

use super::{Builder, Error, Evidence};
use crate::{
    datamap::{Activity, ActivityDatum, Datum},
    document::escape,
};

/// More categories of one family than this are named by the family and as many examples.
const EXAMPLES: usize = 3;

/// The data of an activity, by where they come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Data {
    /// What people give us themselves.
    pub given: Option<Phrases>,
    /// What nobody said the source of.
    pub used: Option<Phrases>,
    /// What their device sends.
    pub device: Option<Phrases>,
    /// What we work out.
    pub derived: Option<Phrases>,
    /// What others give us.
    pub sources: Vec<FromSource>,
    /// What comes from several of these, each once.
    pub mixed: Vec<Mixed>,
}

/// Categories in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Phrases {
    /// End of the message to choose: empty for words of the vocabulary, `-own` for own words, `-both`.
    pub form: &'static str,
    /// Words of the vocabulary: they read well after "your".
    pub words: Vec<String>,
    /// Labels and own categories: any noun or clause.
    pub own: Vec<String>,
    /// Both, for languages that say nothing before them.
    pub all: Vec<String>,
    /// The mark of the fact where they come from; invisible, goes into `t(fact=..)`.
    pub mark: String,
}

/// Data that somebody else gives us (Art. 14 GDPR).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FromSource {
    /// Who, as a noun phrase.
    pub source: String,
    /// What.
    pub data: Phrases,
    /// The mark of the fact that the source is open to the public; `None` where it is not, or nobody said.
    pub public: Option<String>,
    /// How the data come.
    pub means: Option<String>,
}

/// Data that come from several sources.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Mixed {
    /// Words of the vocabulary.
    pub words: Vec<String>,
    /// The sources, as noun phrases; what we work out ourselves is no part of them.
    pub origins: Vec<String>,
    /// The mark of the fact that we work out some of it ourselves.
    pub derived: Option<String>,
    /// How the data come from others.
    pub means: Vec<String>,
}

/// A datum of an activity with what holds for it there.
pub(super) type Entry<'a> = (&'a Datum, &'a ActivityDatum);

/// A category, and the published label of its fields if they have one: fields of different labels are told apart.
type Named<'a> = (String, Option<&'a str>);

/// Where the fields of one name stand.
#[derive(Default)]
struct Fields<'a> {
    places: Vec<&'a Place>,
}

impl<'a> Builder<'a> {
    /// The data of an activity that are about the people of this document.
    pub(super) fn entries(&self, activity: &'a Activity) -> Vec<Entry<'a>> {
        self.map.data_of(activity).filter(|(datum, _)| self.is_about(datum)).collect()
    }

    pub(super) fn data(&mut self, activity: &Activity, entries: &[Entry<'a>]) -> Result<Data, Error> {
        let mut by_source: BTreeMap<Option<&str>, Vec<Entry<'a>>> = BTreeMap::new();
        for entry in entries {
            by_source.entry(origin(entry.0)).or_default().push(*entry);
        }
        let mut data = Data { mixed: self.mixed(&activity.id, &mut by_source)?, ..Data::default() };
        for (source, entries) in by_source {
            let mut phrases = self.sorted_phrases(&activity.id, &entries)?;
            if let Some(source) = source.filter(|source| !self.register().sources.contains_key(*source)) {
                let evidence = Evidence::of("sources.*.kind").about(source).within(&activity.id);
                phrases.mark = self.mark(evidence.at(entries.iter().map(|(datum, _)| &datum.place)));
            }
            match source {
                None => data.used = Some(phrases),
                Some("data_subject") => data.given = Some(phrases),
                Some("device") => data.device = Some(phrases),
                Some("derived") => data.derived = Some(phrases),
                Some(id) => {
                    let places = entries.iter().map(|(datum, _)| &datum.place).collect();
                    data.sources.push(self.others(&activity.id, id, &places, phrases)?);
                }
            }
        }
        Ok(data)
    }

    fn others(
        &mut self,
        activity: &str,
        id: &str,
        places: &BTreeSet<&'a Place>,
        data: Phrases,
    ) -> Result<FromSource, Error> {
        let entry = self.register().sources.get(id);
        let source = entry.map(|entry| &entry.value);
        let evidence = |fact: &str| Evidence::of(fact).about(id).within(activity).at(places.iter().copied());
        let title = source.and_then(|source| source.title.as_ref());
        let named = evidence("sources.*.name").at(entry.filter(|_| title.is_none()).map(|entry| &entry.place));
        let public = source.and_then(|source| source.public.as_ref()).filter(|public| public.value);
        Ok(FromSource {
            source: self.need(named, title, "gap-source", id)?,
            data,
            public: public.map(|public| self.mark(evidence("sources.*.public").at([&public.place]))),
            means: self.have(
                evidence("sources.*.means"),
                source.and_then(|source| source.means.as_ref()),
                "gap-source",
                id,
            )?,
        })
    }

    /// Takes out the categories that several sources give, by the sources that give them.
    fn mixed(
        &mut self,
        activity: &str,
        by_source: &mut BTreeMap<Option<&'a str>, Vec<Entry<'a>>>,
    ) -> Result<Vec<Mixed>, Error> {
        // A source that is open to the public is told by itself, and so is data of unknown origin.
        let register = self.register();
        let is_public = |id: &str| {
            let public = register.sources.get(id).and_then(|source| source.value.public.as_ref());
            public.is_some_and(|public| public.value)
        };
        let mut origins: BTreeMap<&str, BTreeSet<&'a str>> = BTreeMap::new();
        for (source, entries) in by_source.iter() {
            let Some(source) = source.filter(|source| !is_public(source)) else { continue };
            for (datum, _) in entries.iter().filter(|(datum, _)| !self.is_own(datum)) {
                origins.entry(whole(&datum.category)).or_default().insert(source);
            }
        }
        let mut groups: BTreeMap<BTreeSet<&'a str>, BTreeSet<&str>> = BTreeMap::new();
        for (category, sources) in origins.into_iter().filter(|(_, sources)| sources.len() > 1) {
            groups.entry(sources).or_default().insert(category);
        }
        let mut all = Vec::new();
        for (sources, categories) in groups {
            let mut taken = Vec::new();
            for source in &sources {
                let Some(entries) = by_source.get_mut(&Some(*source)) else { continue };
                let mut rest = Vec::new();
                for entry in std::mem::take(entries) {
                    let wanted = categories.contains(whole(&entry.0.category)) && !self.is_own(entry.0);
                    if wanted { taken.push(entry) } else { rest.push(entry) }
                }
                *entries = rest;
            }
            by_source.retain(|_, entries| !entries.is_empty());
            all.push(self.mix(activity, &sources, &taken)?);
        }
        Ok(all)
    }

    fn mix(&mut self, activity: &str, sources: &BTreeSet<&'a str>, taken: &[Entry<'a>]) -> Result<Mixed, Error> {
        let (mut origins, mut means, mut derived) = (Vec::new(), Vec::new(), None);
        // People and their devices first.
        let rank = |source: &str| match source {
            "data_subject" => 0,
            "device" => 1,
            _ => 2,
        };
        let mut sources: Vec<_> = sources.iter().copied().collect();
        sources.sort_by_key(|source| (rank(source), *source));
        for source in sources {
            let own = taken.iter().filter(|(datum, _)| origin(datum) == Some(source));
            let own: BTreeSet<_> = own.map(|(datum, _)| &datum.place).collect();
            if self.register().sources.contains_key(source) {
                let from = self.others(activity, source, &own, Phrases::default())?;
                origins.push(from.source);
                means.extend(from.means);
            } else {
                let evidence = Evidence::of("sources.*.kind").about(source).within(activity).at(own);
                if source == "derived" {
                    derived = Some(self.mark(evidence));
                    continue;
                }
                origins.push(match self.locale.name("origin", source)? {
                    Some(words) => self.say(evidence, &words),
                    None => self.gap(evidence, "gap-source", source)?,
                });
            }
        }
        Ok(Mixed { words: self.phrases(activity, taken)?, origins, derived, means })
    }

    /// Whether a datum has words of its own instead of those of the vocabulary.
    fn is_own(&self, datum: &'a Datum) -> bool {
        datum.category.starts_with("custom.") || self.label(datum).is_some()
    }

    /// Words of the vocabulary apart from own words, which need not read well after "your".
    fn sorted_phrases(&mut self, within: &str, entries: &[Entry<'a>]) -> Result<Phrases, Error> {
        let (own, known): (Vec<_>, Vec<_>) = entries.iter().partition(|(datum, _)| self.is_own(datum));
        let words = self.phrases(within, &known)?;
        let own = self.phrases(within, &own)?;
        let form = match (words.is_empty(), own.is_empty()) {
            (false, false) => "-both",
            (true, false) => "-own",
            (_, true) => "",
        };
        let all = words.iter().chain(&own).cloned().collect();
        Ok(Phrases { form, words, own, all, mark: String::new() })
    }

    /// Categories in words: parts of one thing become the thing, many of a family become the family with examples.
    pub(super) fn phrases(&mut self, within: &str, entries: &[Entry<'a>]) -> Result<Vec<String>, Error> {
        let mut categories = self.fields_by_category(entries, true);
        roll_up(&mut categories);
        let mut order: Vec<_> = categories.into_iter().collect();
        order.sort_by_cached_key(|((category, _), _)| rank(self.base(category), category));
        let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
        for ((category, _), _) in &order {
            *sizes.entry(family(self.base(category))).or_default() += 1;
        }
        let crowded = order.len() > 2 * EXAMPLES;
        let mut phrases: IndexMap<String, String> = IndexMap::new();
        let mut say = |words: String| {
            let known = phrases.entry(super::evidence::strip(&words));
            known.and_modify(|known| *known = super::evidence::under(known, &words)).or_insert(words);
        };
        let mut families = BTreeSet::new();
        for (named, fields) in &order {
            let category = &named.0;
            let name = family(self.base(category));
            if !crowded || sizes.get(name).is_none_or(|&size| size <= EXAMPLES) {
                // Categories of one label read the same.
                say(self.category(named, within, fields)?);
            } else if families.insert(name) {
                let members: Vec<_> = order.iter().filter(|((it, _), _)| family(self.base(it)) == name).collect();
                say(self.family(name, within, &members)?);
            }
        }
        Ok(phrases.into_values().collect())
    }

    /// Every category on its own.
    pub(super) fn categories(&mut self, within: &str, entries: &[Entry<'a>]) -> Result<Vec<String>, Error> {
        let categories = self.fields_by_category(entries, false);
        let mut order: Vec<_> = categories.into_iter().collect();
        order.sort_by_cached_key(|((category, _), _)| rank(self.base(category), category));
        order.iter().map(|(named, fields)| self.category(named, within, fields)).collect()
    }

    /// "contact details, such as email address, phone number and postal address"
    fn family(&mut self, name: &str, within: &str, members: &[&(Named<'a>, Fields<'a>)]) -> Result<String, Error> {
        let Some(title) = self.locale.name("family", name)? else {
            return self.gap(Evidence::of("data.*.category").about(name), "gap-category", name);
        };
        let mut examples = Vec::new();
        let mut unnamed = String::new();
        for (index, (named, fields)) in members.iter().map(|member| (&member.0, &member.1)).enumerate() {
            if index < EXAMPLES {
                examples.push(self.category(named, within, fields)?);
            } else {
                let evidence = Evidence::of("data.*.category").about(&named.0).within(within);
                unnamed += &self.mark(evidence.at(fields.places.iter().copied()));
            }
        }
        let title = super::evidence::wrap(&unnamed, &title);
        let examples = self.locale.list(&examples);
        self.locale.words("phrase-family", &[("family", &title), ("examples", &examples)])
    }

    fn category(&mut self, (category, label): &Named<'a>, within: &str, fields: &Fields<'a>) -> Result<String, Error> {
        let evidence = Evidence::of("data.*.category").about(category).within(within);
        let evidence = evidence.at(fields.places.iter().copied());
        if let Some(label) = label.map(escape::clean).filter(|label| !label.is_empty()) {
            return Ok(self.say(evidence, &label));
        }
        if let Some(own) = category.strip_prefix("custom.") {
            let title = self.register().categories.get(own).and_then(|entry| entry.value.title.as_ref());
            return self.need(evidence, title, "gap-category", category);
        }
        match self.locale.name("category", category)? {
            Some(words) => Ok(self.say(evidence, &words)),
            None => self.gap(evidence, "gap-category", category),
        }
    }

    /// Where an own category is named.
    pub(super) fn title_of_category(&self, category: &str) -> Option<&'a Place> {
        let own = category.strip_prefix("custom.").and_then(|own| self.register().categories.get(own))?;
        own.value.title.as_ref().map(|title| &title.place)
    }

    /// The label of a field in the language of the document: the register's words, else the code's in its language.
    pub(super) fn label(&self, datum: &'a Datum) -> Option<&'a str> {
        let label = datum.keys.label.as_deref()?;
        match self.register().labels.get(label) {
            Some(words) => words.value.get(self.locale.tag()),
            None => Some(label).filter(|_| self.map.register.language == self.locale.tag()),
        }
    }

    fn fields_by_category(&self, entries: &[Entry<'a>], labels: bool) -> BTreeMap<Named<'a>, Fields<'a>> {
        let mut categories: BTreeMap<Named<'a>, Fields<'a>> = BTreeMap::new();
        for (datum, _) in entries {
            let label = self.label(datum).filter(|_| labels);
            categories.entry((datum.category.clone(), label)).or_default().places.push(&datum.place);
        }
        for fields in categories.values_mut() {
            fields.places.sort_unstable();
            fields.places.dedup();
        }
        categories
    }

    /// The built-in category that an own one belongs under, or itself.
    fn base<'c>(&self, category: &'c str) -> &'c str
    where
        'a: 'c,
    {
        let own = category.strip_prefix("custom.").and_then(|own| self.register().categories.get(own));
        own.and_then(|entry| entry.value.parent.as_ref()).map_or(category, |parent| parent.value.as_str())
    }
}

/// Where a datum comes from; `None` where nobody said.
fn origin(datum: &Datum) -> Option<&str> {
    if datum.keys.derived == Some(true) { Some("derived") } else { datum.keys.source.as_deref() }
}

/// The evidence of what a purpose says of the data that say nothing themselves, and of what data say themselves: each
/// answers without the other.
pub(super) fn said_by(
    entries: &[Entry<'_>],
    is_own: impl Fn(&Keys) -> bool,
    terms: Option<&Place>,
    evidence: &Evidence,
) -> Vec<Evidence> {
    let (own, others): (Vec<&Datum>, Vec<&Datum>) =
        entries.iter().map(|(datum, _)| *datum).partition(|datum| is_own(&datum.keys));
    let places = |data: Vec<&Datum>| data.into_iter().map(|it| it.place.clone()).collect::<BTreeSet<_>>();
    let by_purpose = (!others.is_empty()).then(|| evidence.clone().at(terms).at(&places(others)));
    let by_data = (!own.is_empty()).then(|| evidence.clone().at(&places(own)));
    by_purpose.into_iter().chain(by_data).collect()
}

/// The built-in parent that a part would be named by, or the category itself.
pub(in crate::document) fn whole(category: &str) -> &str {
    match category.rsplit_once('.') {
        Some((parent, _)) if vocabulary::category(parent).is_some() => parent,
        _ => category,
    }
}

/// Two or more parts of one category, or a part beside the whole, become the whole.
fn roll_up<'a>(categories: &mut BTreeMap<Named<'a>, Fields<'a>>) {
    let mut parts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (category, _) in categories.keys() {
        if let Some((parent, _)) = category.rsplit_once('.').filter(|(it, _)| vocabulary::category(it).is_some()) {
            parts.entry(parent.to_owned()).or_default().insert(category.clone());
        }
    }
    for (parent, parts) in parts {
        let whole = (parent, None);
        if parts.len() < 2 && !categories.contains_key(&whole) {
            continue;
        }
        let mut places = Vec::new();
        categories.retain(|(category, _), fields| {
            let is_part = parts.contains(category);
            if is_part {
                places.append(&mut fields.places);
            }
            !is_part
        });
        let whole = categories.entry(whole).or_default();
        whole.places.append(&mut places);
        whole.places.sort_unstable();
        whole.places.dedup();
    }
}

/// The order of the vocabulary; own categories follow their parent.
fn rank(base: &str, category: &str) -> (usize, String) {
    let index = vocabulary::categories().iter().position(|known| known.key == base);
    (index.unwrap_or(usize::MAX), category.to_owned())
}

fn family(base: &str) -> &str {
    base.split('.').next().unwrap_or(base)
}
