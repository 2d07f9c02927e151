//! What the forms of app stores ask about data, answered from the data map. What nobody declared is not answered.

mod app_store;
mod play;

use fieldnote_schema::{Place, vocabulary};
use schemars::JsonSchema;
use serde::Serialize;

use super::{Builder, Error, Evidence, data::Entry, evidence, place_of, recipient::receives};
use crate::{
    datamap::{Activity, Datum},
    register::model::Store,
};

pub use self::{
    app_store::{AppStore, AppStoreType},
    play::{DataSafety, DataSafetyType, LabelPart},
};

/// Yes or no, with its evidence; or what is missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Answer {
    /// The answer.
    pub value: Option<bool>,
    /// Goes into `t(fact=..)`.
    pub mark: String,
    /// What is missing, where there is no answer.
    pub gap: Option<String>,
}

/// A datum in an activity.
type Used<'a> = (&'a Activity, Entry<'a>);

/// A data type of a store, and the data that belong to it.
type Typed<'a> = (&'static str, Vec<Used<'a>>);

/// A purpose in a store's words: its id there, and its name inside marks.
type Named = (&'static str, String);

impl<'a> Builder<'a> {
    fn store(&self) -> Option<&'a Store> {
        self.document.store.as_ref().map(|store| &store.value)
    }

    /// A fact that belongs into `[document.store]`.
    fn of_store(&self, key: &str) -> Evidence {
        Evidence::of(&format!("document.store.{key}")).at(self.document.store.as_ref().map(|store| &store.place))
    }

    /// The data of the people of the document; all of them, but for what the register says never passes through the app.
    fn through_app(&self) -> Vec<Used<'a>> {
        let store = self.store();
        let outside = |activity: &Activity| {
            store.is_some_and(|store| store.outside_purposes.iter().any(|it| it.value == activity.purpose))
        };
        let from_outside =
            |datum: &Datum| store.is_some_and(|store| store.outside_sources.iter().any(|it| source(datum) == it.value));
        let inside = self.activities().into_iter().filter(|activity| !outside(activity));
        let used = inside.flat_map(|activity| self.entries(activity).into_iter().map(move |entry| (activity, entry)));
        used.filter(|(_, (datum, _))| !from_outside(datum)).collect()
    }

    /// Data by the name that the store has for them, and a gap for each category that has none.
    fn typed(
        &mut self,
        used: Vec<Used<'a>>,
        name: fn(&'static vocabulary::Category) -> &'static str,
    ) -> Result<(Vec<Typed<'a>>, Vec<String>), Error> {
        let mut types: Vec<Typed<'a>> = Vec::new();
        let mut nameless: Vec<(&str, Vec<&Place>)> = Vec::new();
        for it in used {
            let datum = it.1.0;
            let Some(row) = datum.base_category.as_deref().and_then(vocabulary::category) else {
                match nameless.iter_mut().find(|(known, _)| *known == datum.category) {
                    Some((_, places)) => places.push(&datum.place),
                    None => nameless.push((&datum.category, vec![&datum.place])),
                }
                continue;
            };
            match types.iter_mut().find(|(known, _)| *known == name(row)) {
                Some((_, same)) => same.push(it),
                None => types.push((name(row), vec![it])),
            }
        }
        let mut gaps = Vec::new();
        for (category, places) in nameless {
            let evidence = Evidence::of("data.*.category").about(category).at(places);
            gaps.push(self.gap(evidence, "gap-store-type", category)?);
        }
        Ok((types, gaps))
    }

    /// The categories of data, each once.
    fn store_data(&mut self, used: &[Used<'a>]) -> Result<Vec<String>, Error> {
        let entries: Vec<_> = used.iter().map(|(_, entry)| *entry).collect();
        self.categories("", &entries)
    }

    /// The purposes of data in the words of the store, in the order of the register; a gap for each without a kind.
    fn store_purposes(
        &mut self,
        used: &[Used<'a>],
        id: fn(&'static vocabulary::Purpose) -> &'static str,
        name: impl Fn(&str) -> &'static str,
    ) -> Result<(Vec<Named>, Vec<String>), Error> {
        let mut purposes: Vec<&str> = used.iter().map(|(activity, _)| activity.purpose.as_str()).collect();
        purposes.sort_by_key(|id| self.register().purposes.get_index_of(*id));
        purposes.dedup();
        let mut named: Vec<(&'static str, String)> = Vec::new();
        let mut gaps = Vec::new();
        for purpose in purposes {
            let entry = self.register().purposes.get(purpose);
            let kind = entry.and_then(|entry| entry.value.kind.as_ref());
            let evidence = Evidence::of("purposes.*.kind").about(purpose);
            let Some(row) = kind.and_then(|kind| vocabulary::purpose(&kind.value)) else {
                gaps.push(self.gap(evidence.at(place_of(entry)), "gap-store-purpose", purpose)?);
                continue;
            };
            let mark = self.mark(evidence.at(place_of(kind)));
            match named.iter_mut().find(|(known, _)| *known == id(row)) {
                Some((_, marks)) => marks.push_str(&mark),
                None => named.push((id(row), mark)),
            }
        }
        let words = named.into_iter().map(|(id, marks)| (id, evidence::wrap(&marks, name(id))));
        Ok((words.collect(), gaps))
    }

    /// Yes where it is so of any, no where it is not so of all, otherwise a gap: unknown is never counted as no.
    fn any_of<'p>(
        &mut self,
        each: impl IntoIterator<Item = (Option<bool>, &'p Place)>,
        evidence: Evidence,
        gap: &str,
        item: &str,
    ) -> Result<Answer, Error> {
        let each: Vec<_> = each.into_iter().collect();
        let value = if each.iter().any(|(value, _)| *value == Some(true)) {
            Some(true)
        } else if each.iter().all(|(value, _)| *value == Some(false)) {
            Some(false)
        } else {
            None
        };
        let mut places: Vec<_> = { each.iter() }.filter(|(own, _)| *own == value).map(|(_, place)| *place).collect();
        places.sort_unstable();
        places.dedup();
        self.answer_of(value, evidence.at(places), gap, item)
    }

    /// Yes where it is so of all, otherwise a gap.
    fn all_of<'p>(
        &mut self,
        each: impl IntoIterator<Item = (Option<bool>, &'p Place)>,
        evidence: Evidence,
        gap: &str,
        item: &str,
    ) -> Result<Answer, Error> {
        let (values, mut places): (Vec<_>, Vec<_>) = each.into_iter().unzip();
        places.sort_unstable();
        places.dedup();
        let value = values.iter().all(|value| *value == Some(true)).then_some(true);
        self.answer_of(value, evidence.at(places), gap, item)
    }

    fn answer_of(&mut self, value: Option<bool>, evidence: Evidence, gap: &str, item: &str) -> Result<Answer, Error> {
        Ok(match value {
            Some(_) => Answer { value, mark: self.mark(evidence), gap: None },
            None => Answer { gap: Some(self.gap(evidence, gap, item)?), ..Answer::default() },
        })
    }

    /// Titles of the purposes and words for the sources that are left out.
    fn left_out(&mut self) -> Result<(Vec<String>, Vec<String>), Error> {
        let (mut purposes, mut sources) = (Vec::new(), Vec::new());
        let Some(store) = self.store() else { return Ok((purposes, sources)) };
        for purpose in &store.outside_purposes {
            purposes.push(self.purpose_title(&purpose.value)?);
        }
        for source in &store.outside_sources {
            sources.push(self.source_kind(&source.value, &[])?);
        }
        Ok((purposes, sources))
    }

    /// Whether a datum goes to somebody who neither works for us nor has it by law nor got it from the person.
    fn shared_with_others(&self, (activity, (datum, _)): &Used<'a>) -> Option<bool> {
        if datum.keys.sold == Some(true) || datum.keys.shared == Some(true) {
            return Some(true);
        }
        activity.terms.recipients.as_ref()?;
        let mut unknown = false;
        for id in &activity.recipients {
            let entry = self.register().recipients.get(id);
            let category = std::slice::from_ref(&datum.category);
            if entry.is_some_and(|entry| !receives(&entry.value.categories, category)) {
                continue;
            }
            let asked = self.store().is_some_and(|store| store.user_initiated.iter().any(|it| it.value == *id));
            let role = entry.and_then(|entry| entry.value.role.as_ref()).map(|role| role.value.as_str());
            match role {
                Some("processor" | "sub_processor" | "contractor" | "authority" | "inquiry_authority") => {}
                _ if asked => {}
                Some("third_party" | "joint_controller" | "public" | "other_users") => return Some(true),
                _ => unknown = true,
            }
        }
        if unknown { None } else { Some(false) }
    }
}

/// Where a datum comes from, as the register names it; empty where nobody said.
fn source(datum: &Datum) -> &str {
    if datum.keys.derived == Some(true) { "derived" } else { datum.keys.source.as_deref().unwrap_or_default() }
}

/// Whether a category is one of those listed, or belongs under one.
fn is_listed(listed: &[crate::register::model::At<String>], category: &str) -> bool {
    !listed.is_empty() && receives(listed, &[category.to_owned()])
}
