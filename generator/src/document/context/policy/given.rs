//! What left the business: sold or shared, disclosed for a business purpose, and the third parties by name.

use std::collections::HashSet;

use fieldnote_schema::Place;
use schemars::JsonSchema;
use serde::Serialize;

use super::{
    super::{Builder, Error, Evidence, evidence, place_of, recipient::receives},
    held::{Held, Noted, Use, by_letter, note, sold},
};
use crate::datamap::Activity;

/// A statutory category that others receive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Given {
    /// Letter, such as `A`; `other` where none fits.
    pub letter: String,
    /// What of it.
    pub categories: Vec<String>,
    /// The kinds of recipients, with names where they are known.
    pub recipients: Vec<String>,
    /// Titles of purposes.
    pub purposes: Vec<String>,
}

/// A recipient that uses data for its own ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ThirdParty {
    /// Its kind, with its name where it is known.
    pub who: String,
    /// What it does, a clause after "which" or "who".
    pub job: Option<String>,
    /// It is a kind of people, not a company.
    pub people: bool,
    /// Which data it gets.
    pub categories: Vec<String>,
    /// Which data it collects here itself.
    pub collects: Option<String>,
    /// What single acts ask for besides, a sentence each.
    pub more: Vec<String>,
}

/// The facts of one of the two tables.
struct Facts {
    category: &'static [&'static str],
    recipients: &'static [&'static str],
    purpose: &'static [&'static str],
}

const SOLD: Facts = Facts {
    category: &["ccpa.sold.*.category", "us.sold.*.category"],
    recipients: &["ccpa.sold.*.recipient_categories", "us.sold.*.recipient_categories", "us.sold.*.recipient_name"],
    purpose: &["ccpa.sold.*.purpose"],
};

const DISCLOSED: Facts = Facts {
    category: &["ccpa.disclosed.*.category"],
    recipients: &["ccpa.disclosed.*.recipient_categories"],
    purpose: &["ccpa.disclosed.*.purpose"],
};

/// Roles of those who work on our orders.
const OURS: [&str; 3] = ["processor", "sub_processor", "contractor"];

impl<'a> Builder<'a> {
    pub(super) fn sold(&mut self, held: &[Held<'a>]) -> Result<Vec<Given>, Error> {
        let buyer = |builder: &Self, used: &Use<'a>, id: &str| sold(used.entry.0) && !builder.is_ours(id);
        self.given(held, &SOLD, &buyer)
    }

    pub(super) fn disclosed(&mut self, held: &[Held<'a>]) -> Result<Vec<Given>, Error> {
        let others = |builder: &Self, used: &Use<'a>, id: &str| !sold(used.entry.0) || builder.is_ours(id);
        self.given(held, &DISCLOSED, &others)
    }

    fn given(
        &mut self,
        held: &[Held<'a>],
        facts: &Facts,
        goes: &dyn Fn(&Self, &Use<'a>, &str) -> bool,
    ) -> Result<Vec<Given>, Error> {
        let mut rows = Vec::new();
        for (letter, group) in by_letter(held.iter()) {
            let mut recipients: Vec<Noted<'a>> = Vec::new();
            for it in &group {
                for used in &it.uses {
                    for id in self.receiving(used).into_iter().filter(|id| goes(self, used, id)) {
                        note(&mut recipients, id, it.key, &used.entry.0.place);
                    }
                }
            }
            if recipients.is_empty() {
                continue;
            }
            let leaves = |it: &&&Held<'a>| recipients.iter().any(|noted| noted.categories().contains(&it.key));
            let leaving: Vec<_> = group.iter().filter(leaves).copied().collect();
            let goes_out = |used: &Use<'a>| self.receiving(used).iter().any(|id| goes(self, used, id));
            let mut uses = HashSet::new();
            for used in leaving.iter().flat_map(|it| &it.uses).filter(|used| goes_out(used)) {
                uses.insert((used.activity.id.as_str(), used.entry.0.id.as_str()));
            }
            let purposes = self.titles(
                &leaving,
                |used| uses.contains(&(used.activity.id.as_str(), used.entry.0.id.as_str())),
                facts.purpose,
            )?;
            let recipients = self.by_kind(&recipients, facts.recipients)?;
            rows.push(Given {
                letter: letter.to_owned(),
                categories: self.named(&leaving, facts.category)?,
                recipients,
                purposes,
            });
        }
        Ok(rows)
    }

    /// "hosting companies (Cloud Ltd and Rack Ltd)": those of one kind together, each inside marks of the facts.
    fn by_kind(&mut self, recipients: &[Noted<'a>], facts: &[&str]) -> Result<Vec<String>, Error> {
        let mut kinds: Vec<(String, Vec<String>)> = Vec::new();
        for noted in recipients {
            let kind = self.place_of_kind(noted.id);
            let standing: Vec<_> = noted.categories().into_iter().map(|key| (key, Vec::from_iter(kind))).collect();
            let marks: String = facts.iter().map(|fact| self.marks_for(fact, &standing)).collect();
            let (kind, name) = self.kind_and_name(noted.id)?;
            let same = |known: &str| evidence::strip(known) == evidence::strip(&kind);
            let known = kinds.iter_mut().find(|(it, names)| !names.is_empty() && same(it));
            match (name, known) {
                (Some(name), Some((_, names))) => {
                    names.push(evidence::wrap(&(marks + &evidence::openings(&kind)), &name));
                }
                (name, _) => kinds.push((evidence::wrap(&marks, &kind), name.into_iter().collect())),
            }
        }
        kinds.into_iter().map(|(kind, names)| self.kind_with(&kind, &names)).collect()
    }

    fn kind_with(&self, kind: &str, names: &[String]) -> Result<String, Error> {
        if names.is_empty() {
            return Ok(kind.to_owned());
        }
        self.locale.words("policy-recipient", &[("kind", kind), ("name", &self.locale.list(names))])
    }

    /// The recipients of a datum in an activity.
    fn receiving(&self, used: &Use<'a>) -> Vec<&'a str> {
        let category = std::slice::from_ref(&used.entry.0.category);
        let wanted = |id: &&str| {
            let entry = self.register().recipients.get(*id).map(|entry| &entry.value);
            entry.is_none_or(|entry| {
                let inquiry = entry.role.as_ref().is_some_and(|role| role.value == "inquiry_authority");
                !inquiry && receives(&entry.categories, category)
            })
        };
        used.activity.recipients.iter().map(String::as_str).filter(wanted).collect()
    }

    fn is_ours(&self, id: &str) -> bool {
        let role = self.register().recipients.get(id).and_then(|entry| entry.value.role.as_ref());
        role.is_some_and(|role| OURS.contains(&role.value.as_str()))
    }

    /// "advertising networks (Adloop Inc.)".
    fn recipient_kind(&mut self, id: &str) -> Result<String, Error> {
        let (kind, name) = self.kind_and_name(id)?;
        self.kind_with(&kind, name.as_slice())
    }

    /// Where its kind is declared, by itself or through its role.
    fn place_of_kind(&self, id: &str) -> Option<&'a Place> {
        let entry = &self.register().recipients.get(id)?.value;
        let declared = entry.more.get("description").map(|kind| &kind.place);
        declared.or_else(|| entry.role.as_ref().map(|role| &role.place))
    }

    /// The declared kind or that of its role, and its name.
    fn kind_and_name(&mut self, id: &str) -> Result<(String, Option<String>), Error> {
        let entry = self.register().recipients.get(id);
        let evidence = |fact: &str| Evidence::of(fact).about(id);
        let declared = entry.and_then(|entry| entry.value.more.get("description"));
        let role = entry.and_then(|entry| entry.value.role.as_ref());
        let kind = match (self.have(evidence("recipients.*.category"), declared, "gap-recipient-name", id)?, role) {
            (Some(kind), _) => kind,
            (None, Some(role)) => {
                let words = self.locale.name("role", &role.value)?.unwrap_or_else(|| role.value.clone());
                self.say(evidence("recipients.*.category").at([&role.place]), &words)
            }
            (None, None) => {
                let gap = self.gap(evidence("recipients.*.category").at(place_of(entry)), "gap-recipient-name", id)?;
                return Ok((gap, None));
            }
        };
        let name = entry.and_then(|entry| entry.value.contact.name.as_ref());
        Ok((kind, self.value(evidence("recipients.*.name"), name)))
    }

    pub(super) fn third_parties(
        &mut self,
        activities: &[&'a Activity],
        held: &[Held<'a>],
    ) -> Result<Vec<ThirdParty>, Error> {
        let mut ids: Vec<&'a str> = Vec::new();
        for id in activities.iter().flat_map(|activity| &activity.recipients) {
            if !self.is_ours(id) && !ids.contains(&id.as_str()) {
                ids.push(id);
            }
        }
        let mut parties = Vec::new();
        for id in ids {
            let gets = |it: &&Held<'a>| it.uses.iter().any(|used| self.receiving(used).contains(&id));
            let got: Vec<_> = held.iter().filter(gets).collect();
            if got.is_empty() {
                continue;
            }
            let entry = self.register().recipients.get(id).map(|entry| &entry.value);
            let role = entry.and_then(|it| it.role.as_ref()).map(|role| role.value.as_str());
            let mut categories = Vec::new();
            for (name, of) in self.named(&got, &[])?.into_iter().zip(&got) {
                let open = self.mark(Evidence::of("recipients.*.data_categories").about(id).at(of.places()));
                categories.push(evidence::wrap(&open, &name));
            }
            let job = entry.and_then(|it| it.job.as_ref());
            let collects = entry.and_then(|it| it.more.get("controls_collection"));
            let evidence = |fact: &str| Evidence::of(fact).about(id);
            parties.push(ThirdParty {
                who: self.recipient_kind(id)?,
                job: self.have(evidence("recipients.*.description"), job, "gap-recipient-job", id)?,
                people: matches!(role, Some("public" | "other_users")),
                more: self.affiliate(id, "")?,
                categories,
                collects: self.have(evidence("recipients.*.controls_collection"), collects, "gap-recipient-job", id)?,
            });
        }
        Ok(parties)
    }
}
