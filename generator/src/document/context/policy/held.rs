//! What was collected: one row a statutory category, with sources, purposes, sale and sharing, and how long.

use fieldnote_schema::{Place, Retention, vocabulary};
use schemars::JsonSchema;
use serde::Serialize;

use super::super::{Builder, Error, Evidence, data::Entry, evidence, place_of};
use crate::{
    datamap::{Activity, Datum},
    register::model::{At, Declaration},
    text::Text,
};

/// Where no letter of the statute fits.
const OTHER: &str = "other";

/// A statutory category (Cal. Civ. Code § 1798.140(v)(1)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Collected {
    /// Letter, such as `A`; `other` where none fits.
    pub letter: String,
    /// Goes into `t(fact=..)` of the statute's name.
    pub mark: String,
    /// What of it.
    pub categories: Vec<String>,
    /// The kinds of sources.
    pub sources: Vec<String>,
    /// Titles of purposes.
    pub purposes: Vec<String>,
    /// Whether it is sold or shared.
    pub sold: SoldOrShared,
    /// How long it is kept.
    pub kept: Vec<KeptFor>,
}

/// Sensitive personal information of one kind (Cal. Civ. Code § 1798.140(ae)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SensitiveRow {
    /// Place in the statute: `ae2B`.
    pub kind: String,
    /// What of it.
    pub categories: Vec<String>,
    /// Titles of purposes.
    pub purposes: Vec<String>,
    /// Whether it is sold or shared.
    pub sold: SoldOrShared,
}

/// Whether categories are sold or shared for advertising across contexts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SoldOrShared {
    /// Those that are.
    pub yes: Vec<String>,
    /// The mark of the fact that the others are not; `None` where there are no others.
    pub no: Option<String>,
    /// What is missing, where nobody said so of some.
    pub gap: Option<String>,
}

/// How long for which purposes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct KeptFor {
    /// Titles of purposes; empty where one answer holds for all.
    pub purposes: Vec<String>,
    /// Reads well after "We keep it".
    pub words: String,
}

/// A datum in an activity.
#[derive(Clone, Copy)]
pub(super) struct Use<'a> {
    pub(super) activity: &'a Activity,
    pub(super) entry: Entry<'a>,
}

/// A category with everything that is done with it.
pub(super) struct Held<'a> {
    pub(super) key: &'a str,
    pub(super) letter: &'static str,
    pub(super) row: Option<&'static vocabulary::Category>,
    pub(super) uses: Vec<Use<'a>>,
}

impl Held<'_> {
    fn data(&self) -> impl Iterator<Item = &Datum> {
        self.uses.iter().map(|it| it.entry.0)
    }

    /// Where its data stand, each once.
    pub(super) fn places(&self) -> Vec<&Place> {
        unique(self.data().map(|datum| &datum.place).collect())
    }

    /// Whether data of it are sold or shared.
    pub(super) fn is_sold(&self) -> bool {
        self.data().any(sold)
    }
}

/// Whether a datum is sold or shared.
pub(super) fn sold(datum: &Datum) -> bool {
    datum.keys.sold == Some(true) || datum.keys.shared == Some(true)
}

fn kept_back(datum: &Datum) -> bool {
    datum.keys.sold == Some(false) && datum.keys.shared == Some(false)
}

/// The categories of one statutory category.
pub(super) type Group<'g, 'a> = Vec<&'g Held<'a>>;

/// Categories by statutory category, in the order of the statute.
pub(super) fn by_letter<'g, 'a>(held: impl Iterator<Item = &'g Held<'a>>) -> Vec<(&'static str, Group<'g, 'a>)> {
    let mut groups: Vec<(&'static str, Group<'g, 'a>)> = Vec::new();
    for it in held {
        match groups.iter_mut().find(|(letter, _)| *letter == it.letter) {
            Some((_, group)) => group.push(it),
            None => groups.push((it.letter, vec![it])),
        }
    }
    groups.sort_by_key(|(letter, _)| (*letter == OTHER, *letter));
    groups
}

impl<'a> Builder<'a> {
    /// Every category of the document, in the order of the vocabulary.
    pub(super) fn held(&self, activities: &[&'a Activity]) -> Vec<Held<'a>> {
        let mut held: Vec<Held<'a>> = Vec::new();
        for &activity in activities {
            for entry in self.entries(activity) {
                let key = entry.0.category.as_str();
                let at = held.iter().position(|it| it.key == key).unwrap_or_else(|| {
                    let row = vocabulary::category(entry.0.base_category.as_deref().unwrap_or(key));
                    let letter = row.and_then(|row| row.ccpa).unwrap_or(OTHER);
                    held.push(Held { key, letter, row, uses: Vec::new() });
                    held.len() - 1
                });
                held[at].uses.push(Use { activity, entry });
            }
        }
        let rank = |it: &Held<'_>| {
            let key = it.row.map_or(it.key, |row| row.key);
            vocabulary::categories().iter().position(|known| known.key == key).unwrap_or(usize::MAX)
        };
        held.sort_by_key(|it| (rank(it), it.key));
        held
    }

    pub(super) fn collected(&mut self, held: &[Held<'a>]) -> Result<Vec<Collected>, Error> {
        let mut rows = Vec::new();
        for (letter, group) in by_letter(held.iter()) {
            let standing: Vec<_> = group.iter().map(|it| (it.key, it.places())).collect();
            rows.push(Collected {
                letter: letter.to_owned(),
                mark: self.marks_for("ccpa.collected.*.statutory_category", &standing),
                categories: self.named(&group, &["ccpa.collected.*.category"])?,
                sources: self.source_kinds(&group)?,
                purposes: self.titles(&group, |_| true, &["ccpa.collected.*.purpose"])?,
                sold: self.sold_or_shared(&group, "ccpa.collected.*.sold_or_shared")?,
                kept: self.kept_for(&group)?,
            });
        }
        Ok(rows)
    }

    pub(super) fn sensitive(&mut self, held: &[Held<'a>]) -> Result<Vec<SensitiveRow>, Error> {
        let mut groups: Vec<(&'static str, Group<'_, 'a>)> = Vec::new();
        for it in held {
            let Some(kind) = it.row.filter(|row| row.ccpa_sensitive).and_then(|row| row.ccpa_sensitive_ref) else {
                continue;
            };
            match groups.iter_mut().find(|(known, _)| *known == kind) {
                Some((_, group)) => group.push(it),
                None => groups.push((kind, vec![it])),
            }
        }
        groups.sort_by_key(|(kind, _)| *kind);
        let mut rows = Vec::new();
        for (kind, group) in groups {
            rows.push(SensitiveRow {
                kind: kind.replace(['(', ')'], ""),
                categories: self.named(&group, &["ccpa.sensitive.*.category", "data.*.sensitive_category"])?,
                purposes: self.titles(&group, |_| true, &["ccpa.sensitive.*.purpose"])?,
                sold: self.sold_or_shared(&group, "ccpa.sensitive.*.sold_or_shared")?,
            });
        }
        Ok(rows)
    }

    /// Openings of marks of one fact for several items, each with where it was declared.
    pub(super) fn marks_for(&mut self, fact: &str, items: &[(&str, Vec<&Place>)]) -> String {
        items
            .iter()
            .map(|(item, places)| self.mark(Evidence::of(fact).about(item).at(places.iter().copied())))
            .collect()
    }

    /// Names of categories, each inside the marks of some facts about it.
    pub(super) fn named(&mut self, group: &[&Held<'a>], facts: &[&str]) -> Result<Vec<String>, Error> {
        let mut names = Vec::new();
        for it in group {
            let entries: Vec<_> = it.uses.iter().map(|used| used.entry).collect();
            let mut marks = String::new();
            for fact in facts {
                marks +=
                    &self.mark(Evidence::of(fact).about(it.key).at(self.title_of_category(it.key)).at(it.places()));
            }
            let words = self.locale.list(&self.categories("", &entries)?);
            names.push(evidence::wrap(&marks, &words));
        }
        Ok(names)
    }

    /// Titles of the purposes that use data of the categories, each inside marks for the categories it uses.
    pub(super) fn titles(
        &mut self,
        group: &[&Held<'a>],
        wanted: impl Fn(&Use<'a>) -> bool,
        facts: &[&str],
    ) -> Result<Vec<String>, Error> {
        let mut purposes = Vec::new();
        for it in group {
            for used in it.uses.iter().filter(|used| wanted(used)) {
                note(&mut purposes, &used.activity.purpose, it.key, &used.entry.0.place);
            }
        }
        purposes.sort_by_cached_key(|it| self.register().purposes.get_index_of(it.id));
        let mut titles = Vec::new();
        for noted in purposes {
            let title = self.title_place(noted.id);
            let marks: String = facts.iter().map(|fact| self.marks_for(fact, &noted.standing(title))).collect();
            titles.push(evidence::wrap(&marks, &self.purpose_title(noted.id)?));
        }
        Ok(titles)
    }

    fn title_of(&self, purpose: &str) -> Option<&'a At<Text>> {
        self.register().purposes.get(purpose)?.value.title.as_ref()
    }

    pub(in crate::document::context) fn title_place(&self, purpose: &str) -> Option<&'a Place> {
        self.title_of(purpose).map(|title| &title.place)
    }

    pub(in crate::document::context) fn purpose_title(&mut self, id: &str) -> Result<String, Error> {
        let entry = self.register().purposes.get(id);
        let title = self.title_of(id);
        let evidence = Evidence::of("purposes.*.description").about(id).at(place_of(entry));
        self.need(evidence, title, "gap-purpose-title", id)
    }

    fn source_kinds(&mut self, group: &[&Held<'a>]) -> Result<Vec<String>, Error> {
        let mut sources = Vec::new();
        for it in group {
            for (datum, _) in it.uses.iter().map(|used| used.entry) {
                let derived = datum.keys.derived == Some(true);
                let source = if derived { "derived" } else { datum.keys.source.as_deref().unwrap_or("") };
                note(&mut sources, source, it.key, &datum.place);
            }
        }
        let mut kinds = Vec::new();
        for noted in sources {
            let words = self.kind_of_source(noted.id).map(|words| &words.place);
            let marks = self.marks_for("ccpa.collected.*.sources", &noted.standing(words));
            let words = self.source_kind(noted.id, &noted.categories())?;
            kinds.push(evidence::wrap(&marks, &words));
        }
        Ok(kinds)
    }

    fn kind_of_source(&self, id: &str) -> Option<&'a At<Text>> {
        let source = &self.register().sources.get(id)?.value;
        source.kind.as_ref().or(source.title.as_ref())
    }

    pub(in crate::document::context) fn source_kind(&mut self, id: &str, keys: &[&str]) -> Result<String, Error> {
        let evidence = Evidence::of("sources.*.kind").about(id);
        if let ("data_subject" | "device" | "derived", message) = (id, format!("policy-source-{id}")) {
            let words = self.locale.words(&message, &[])?;
            return Ok(self.say(evidence, &words));
        }
        if id.is_empty() {
            return self.gap(evidence, "gap-source", &keys.join(", "));
        }
        let entry = self.register().sources.get(id);
        self.need(evidence.at(place_of(entry)), self.kind_of_source(id), "gap-source", id)
    }

    fn sold_or_shared(&mut self, group: &[&Held<'a>], fact: &str) -> Result<SoldOrShared, Error> {
        let sold: Vec<_> = group.iter().filter(|it| it.is_sold()).copied().collect();
        let (mut kept, mut gap) = (Vec::new(), Vec::new());
        for it in group.iter().filter(|it| !it.is_sold()) {
            if it.data().all(kept_back) {
                kept.push((it.key, it.places()));
            } else if let Some(denial) = self.denies(&["nothing_sold_or_shared"], it.key) {
                kept.push((it.key, vec![&denial.place]));
            } else {
                gap.push(self.gap(Evidence::of(fact).about(it.key), "gap-sold", it.key)?);
            }
        }
        Ok(SoldOrShared {
            yes: self.named(&sold, &[fact])?,
            no: if kept.is_empty() { None } else { Some(self.marks_for(fact, &kept)) },
            gap: if gap.is_empty() { None } else { Some(self.locale.list(&gap)) },
        })
    }

    /// The declaration of one of these denials, about everything or about a category.
    pub(super) fn denies(&self, denials: &[&str], category: &str) -> Option<&'a At<Declaration>> {
        self.register().declarations.iter().find(|declared| {
            let it = &declared.value;
            let meant = it.item.as_ref().is_none_or(|item| item.value.strip_prefix("category.") == Some(category));
            meant && it.what.as_ref().is_some_and(|what| denials.contains(&what.value.as_str()))
        })
    }

    fn kept_for(&mut self, group: &[&Held<'a>]) -> Result<Vec<KeptFor>, Error> {
        let mut answers: Vec<(Option<&'a Retention>, Vec<&Use<'a>>)> = Vec::new();
        for used in group.iter().flat_map(|it| &it.uses) {
            let retention = used.entry.1.retention.as_ref();
            match answers.iter_mut().find(|(known, _)| *known == retention) {
                Some((_, uses)) => uses.push(used),
                None => answers.push((retention, vec![used])),
            }
        }
        let several = answers.len() > 1;
        let mut kept = Vec::new();
        for (retention, uses) in answers {
            let Some(first) = uses.first() else { continue };
            let entries: Vec<_> = uses.iter().map(|used| used.entry).collect();
            let words = self.answer(first.activity, retention, &entries, Vec::new(), false)?.words;
            // It says so for every activity that has it, not only for the first.
            let named = self.evidence_of_retention(retention, &uses);
            let marks: String = named.into_iter().map(|evidence| self.mark(evidence)).collect();
            let mut purposes: Vec<&str> = Vec::new();
            for used in uses.iter().filter(|_| several) {
                if !purposes.contains(&used.activity.purpose.as_str()) {
                    purposes.push(&used.activity.purpose);
                }
            }
            let purposes = purposes.into_iter().map(|id| self.purpose_title(id)).collect::<Result<_, _>>()?;
            kept.push(KeptFor { purposes, words: evidence::wrap(&marks, &words) });
        }
        Ok(kept)
    }

    /// What names how long data are kept: the purposes, and the data themselves. Each answers without the other.
    fn evidence_of_retention(&self, retention: Option<&Retention>, uses: &[&Use<'a>]) -> Vec<Evidence> {
        let (item, fact, place) = match retention {
            None => return Vec::new(),
            Some(Retention::Period { period, .. }) => (period, "retention.*.period", None),
            Some(Retention::Rule { id }) => {
                let rule = self.register().retentions.get(id);
                let Some((fact, place)) = rule.and_then(|rule| self.says_how_long(&rule.value)) else {
                    return Vec::new();
                };
                (id, fact, Some(place))
            }
        };
        let (own, others): (Vec<&Use<'a>>, Vec<&Use<'a>>) =
            uses.iter().copied().partition(|used| used.entry.0.keys.retention.is_some());
        let terms = others.iter().filter_map(|used| used.activity.terms.retention.as_ref());
        let terms = unique(terms.filter(|rule| rule.value == *item).map(|rule| &rule.place).collect());
        let evidence = |terms: Vec<&Place>, uses: Vec<&Use<'a>>| {
            let data = unique(uses.into_iter().map(|used| &used.entry.0.place).collect());
            (!data.is_empty()).then(|| Evidence::of(fact).about(item).at(terms).at(data).at(place))
        };
        [evidence(terms, others), evidence(Vec::new(), own)].into_iter().flatten().collect()
    }
}

/// For which categories something is said of one id, each with the data that it is said of.
pub(super) struct Noted<'k> {
    pub(super) id: &'k str,
    data: Vec<(&'k str, Vec<&'k Place>)>,
}

impl<'k> Noted<'k> {
    pub(super) fn categories(&self) -> Vec<&'k str> {
        self.data.iter().map(|(key, _)| *key).collect()
    }

    /// Each category with where its data stand, and with where the words that say it stand.
    pub(super) fn standing(&self, words: Option<&'k Place>) -> Vec<(&'k str, Vec<&'k Place>)> {
        let each = |(key, places): &(&'k str, Vec<&'k Place>)| {
            (*key, words.into_iter().chain(unique(places.clone())).collect())
        };
        self.data.iter().map(each).collect()
    }
}

/// Notes a datum of a category under an id.
pub(super) fn note<'k>(list: &mut Vec<Noted<'k>>, id: &'k str, key: &'k str, place: &'k Place) {
    let at = list.iter().position(|known| known.id == id).unwrap_or_else(|| {
        list.push(Noted { id, data: Vec::new() });
        list.len() - 1
    });
    match list[at].data.iter_mut().find(|(known, _)| *known == key) {
        Some((_, places)) => places.push(place),
        None => list[at].data.push((key, vec![place])),
    }
}

fn unique(mut places: Vec<&Place>) -> Vec<&Place> {
    places.sort_unstable();
    places.dedup();
    places
}
