//! What App Store Connect asks about data; the app's privacy manifest says the same.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    super::{Heading, Party},
    Answer, Builder, Error, Evidence, Used, is_listed,
};
use crate::{
    document::context::evidence,
    law::stores::{self, TermKind},
    register::model::At,
};

/// The answers for Apple.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AppStore {
    /// [`super::super::FORMAT`].
    pub format: &'static str,
    /// BCP 47 tag; `t` reads it.
    pub language: String,
    /// The head.
    pub document: Heading,
    /// Who is responsible.
    pub controller: Party,
    /// What the app collects, in Apple's order.
    pub types: Vec<AppStoreType>,
    /// What cannot be answered: categories without a name there, or no data at all.
    pub gaps: Vec<String>,
    /// Hosts used for tracking; `None` where nothing is used for tracking.
    pub domains: Option<Vec<String>>,
    /// What is missing, where something is used for tracking and nobody named the hosts.
    pub domains_gap: Option<String>,
    /// Interfaces that need a reason, each with its reason.
    pub reasons: Vec<String>,
    /// The mark of the fact that the app uses none of them.
    pub no_reasons: Option<String>,
    /// What is missing, where nobody said.
    pub reasons_gap: Option<String>,
    /// Titles of purposes whose data never pass through the app.
    pub outside_purposes: Vec<String>,
    /// Sources whose data never pass through the app.
    pub outside_sources: Vec<String>,
}

/// A data type that the app collects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AppStoreType {
    /// Apple's id: `PreciseLocation`.
    pub id: &'static str,
    /// Apple's group: "Location".
    pub group: &'static str,
    /// Apple's name: "Precise Location".
    pub name: &'static str,
    /// Our categories.
    pub data: Vec<String>,
    /// Whether it is linked to the person.
    pub linked: Answer,
    /// Whether it is used for tracking.
    pub tracking: Answer,
    /// Apple's names of the purposes.
    pub purposes: Vec<String>,
    /// Apple's ids of the purposes.
    pub purpose_ids: Vec<&'static str>,
}

/// Interfaces that need a reason, the mark of the statement that there are none, or a gap: one of the three.
#[derive(Default)]
struct Declared {
    reasons: Vec<String>,
    no_reasons: Option<String>,
    reasons_gap: Option<String>,
}

impl<'a> Builder<'a> {
    pub(in crate::document) fn app_store(&mut self) -> Result<AppStore, Error> {
        let (named, mut gaps) = self.typed(self.through_app(), |category| category.apple)?;
        let mut types = Vec::new();
        for term in stores::app_store().iter().filter(|term| term.kind == TermKind::Type) {
            if let Some((_, used)) = named.iter().find(|(id, _)| *id == term.id) {
                types.push(self.app_store_type(term, used)?);
            }
        }
        if types.is_empty() {
            gaps.push(self.gap(self.of_store("outside_purposes"), "gap-store-collects", "")?);
        }
        let tracks = types.iter().any(|it| it.tracking.value == Some(true));
        let (domains, domains_gap) = self.domains(tracks)?;
        let Declared { reasons, no_reasons, reasons_gap } = self.reasons()?;
        let (outside_purposes, outside_sources) = self.left_out()?;
        Ok(AppStore {
            format: super::super::FORMAT,
            language: self.locale.tag().to_owned(),
            document: self.heading()?,
            controller: self.controller_party()?,
            types,
            gaps,
            domains,
            domains_gap,
            reasons,
            no_reasons,
            reasons_gap,
            outside_purposes,
            outside_sources,
        })
    }

    fn app_store_type(
        &mut self,
        term: &'static stores::AppStoreTerm,
        used: &[Used<'a>],
    ) -> Result<AppStoreType, Error> {
        let name = |id: &str| stores::app_store_term(TermKind::Purpose, id).map_or("", |term| term.name.as_str());
        let (purposes, purpose_gaps) = self.store_purposes(used, |purpose| purpose.apple, name)?;
        let (purpose_ids, purposes): (Vec<_>, Vec<_>) = purposes.into_iter().unzip();
        let tracked = used.iter().map(|(_, (datum, _))| (datum.keys.tracking, &datum.place));
        let tracking = Evidence::of("data.*.tracking").about(&term.id);
        let unlinked = self.store().and_then(|store| store.unlinked.as_deref());
        let linked = unlinked.map(|unlinked| !used.iter().all(|(_, (datum, _))| is_listed(unlinked, &datum.category)));
        Ok(AppStoreType {
            id: &term.id,
            group: &term.group,
            name: &term.name,
            data: self.store_data(used)?,
            linked: self.answer_of(linked, self.of_store("unlinked"), "gap-store-linked", "")?,
            tracking: self.any_of(tracked, tracking, "gap-store-tracking", &term.name)?,
            purposes: purposes.into_iter().chain(purpose_gaps).collect(),
            purpose_ids,
        })
    }

    fn domains(&mut self, tracks: bool) -> Result<(Option<Vec<String>>, Option<String>), Error> {
        let evidence = self.of_store("tracking_domains");
        let declared = self.store().and_then(|store| store.tracking_domains.as_ref());
        match declared {
            _ if !tracks => Ok((None, None)),
            Some(hosts) if !hosts.is_empty() => Ok((Some(self.store_words(hosts, "tracking_domains")), None)),
            _ => Ok((Some(Vec::new()), Some(self.gap(evidence, "gap-store-domains", "")?))),
        }
    }

    fn reasons(&mut self) -> Result<Declared, Error> {
        let evidence = self.of_store("required_reasons");
        let mut said = Declared::default();
        match self.store().and_then(|store| store.required_reasons.as_ref()) {
            None => said.reasons_gap = Some(self.gap(evidence, "gap-store-reasons", "")?),
            Some(none) if none.is_empty() => said.no_reasons = Some(self.mark(evidence)),
            Some(reasons) => said.reasons = self.store_words(reasons, "required_reasons"),
        }
        Ok(said)
    }

    fn store_words(&mut self, words: &'a [At<String>], key: &str) -> Vec<String> {
        let fact = format!("document.store.{key}");
        words.iter().map(|word| self.say(Evidence::of(&fact).at([&word.place]), &word.value)).collect()
    }
}

impl AppStore {
    /// Words without marks, for the property list.
    pub(in crate::document) fn plain(words: &[String]) -> Vec<String> {
        words.iter().map(|word| evidence::strip(word)).collect()
    }
}
