//! What the policy states: denials that somebody declared, texts of the document's entry, sentences that a statute
//! prescribes, and what each purpose is.

use std::collections::BTreeSet;

use fieldnote_schema::{Place, vocabulary::StateSensitivity};
use schemars::JsonSchema;
use serde::Serialize;

use super::{
    super::{Builder, Error, Evidence, data::Entry, evidence, place_of},
    held::Held,
};
use crate::{
    datamap::{Activity, Datum},
    law::{
        catalogue::{DocumentKind, catalogue},
        rights::Act,
    },
};

/// Statements; each carries its evidence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Statements {
    /// The mark of the statement that nothing was sold or shared.
    pub not_sold: Option<String>,
    /// What is missing, where nothing was and nobody said so.
    pub sold_gap: Option<String>,
    /// The mark of the statement that nothing was disclosed.
    pub not_disclosed: Option<String>,
    /// What is missing, where nothing was and nobody said so.
    pub disclosed_gap: Option<String>,
    /// What sensitive data serve, in declared words.
    pub sensitive_use: Option<String>,
    /// The mark of the statement that they serve only what needs no choice (§ 7027(m)).
    pub sensitive_limited: Option<String>,
    /// What is missing, where nobody said either.
    pub sensitive_gap: Option<String>,
    /// On people under 16, in declared words, or a gap.
    pub under_16: Option<String>,
    /// The mark of the statement that nothing of theirs is sold.
    pub under_16_denied: Option<String>,
    /// How people under 16 opt in.
    pub minors: Option<String>,
    /// That data are sold or used for targeted advertising.
    pub sale: Option<String>,
    /// That people are profiled.
    pub profiling: Option<String>,
    /// Whether data train language models.
    pub language_models: Option<String>,
    /// Sentences that states prescribe.
    pub fixed: Vec<Fixed>,
    /// "1 December 2026".
    pub last_updated: String,
    /// How changes are announced.
    pub change_process: Option<String>,
    /// That it can be printed.
    pub printable: Option<String>,
    /// The languages it is offered in, by their own names.
    pub languages: Vec<String>,
    /// The yearly figures on requests.
    pub metrics: Option<String>,
    /// Registered and assumed names.
    pub names: Option<String>,
    /// Who answers for what.
    pub role: Option<String>,
    /// Whether others follow people across sites.
    pub cross_site: Option<String>,
    /// What happens on a do-not-track signal.
    pub do_not_track: Option<String>,
}

/// A sentence that stands letter for letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Fixed {
    /// The sentence.
    pub words: String,
}

/// A purpose as the other states want it told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PolicyPurpose {
    /// A clause after "To".
    pub title: String,
    /// One or two sentences.
    pub description: Option<String>,
    /// What is used.
    pub categories: Vec<String>,
    /// What of it is sensitive under the acts of the states.
    pub sensitive: Vec<String>,
    /// The mark of the statement that none of it is.
    pub not_sensitive: Option<String>,
    /// Whether it is sold, advertised with or profiled, or a gap.
    pub flags: String,
}

impl<'a> Builder<'a> {
    pub(super) fn statements(
        &mut self,
        activities: &[&'a Activity],
        held: &[Held<'a>],
        sold: bool,
        disclosed: bool,
    ) -> Result<Statements, Error> {
        let mut it = Statements {
            minors: self.text("ccpa.minors.process", "ccpa.minors.process")?,
            sale: self.text("us.sale_disclosure", "us.sale_disclosure")?,
            profiling: self.text("us.profiling_disclosure", "us.profiling_disclosure")?,
            language_models: self.text("us.llm_training_statement", "us.llm_training_statement")?,
            fixed: self.fixed(held),
            last_updated: self.last_updated()?,
            change_process: self.text("change_process", "notice.change_process")?,
            printable: self.text("printable", "notice.printable")?,
            languages: self.languages(),
            metrics: self.text("ccpa.metrics", "ccpa.metrics")?,
            names: self.of_controller("registered_names", "controller.registered_names")?,
            role: self.of_controller("role_statement", "controller.role_statement")?,
            cross_site: self.of_controller("tracking.third_party_cross_site", "tracking.third_party_cross_site")?,
            do_not_track: self.of_controller("tracking.dnt_response", "tracking.dnt_response")?,
            ..Statements::default()
        };
        if !sold {
            it.not_sold = self.denial(&["nothing_sold_or_shared"], "ccpa.statement.not_sold_or_shared");
            it.sold_gap =
                self.gap_unless(it.not_sold.is_some(), "ccpa.statement.not_sold_or_shared", "gap-sold-any")?;
        }
        if !disclosed {
            it.not_disclosed = self.denial(&["nothing_disclosed"], "ccpa.statement.not_disclosed");
            let fact = "ccpa.statement.not_disclosed";
            it.disclosed_gap = self.gap_unless(it.not_disclosed.is_some(), fact, "gap-disclosed")?;
        }
        self.on_sensitive(activities, held, &mut it)?;
        self.on_minors(&mut it)?;
        Ok(it)
    }

    fn on_sensitive(
        &mut self,
        activities: &[&'a Activity],
        held: &[Held<'a>],
        it: &mut Statements,
    ) -> Result<(), Error> {
        let fact = "ccpa.statement.sensitive_use";
        it.sensitive_use = self.text(fact, fact)?;
        let further = activities.iter().any(|activity| self.acts(activity).contains(&Act::SensitiveUse));
        if it.sensitive_use.is_none() && !further {
            it.sensitive_limited = self.denial(&["sensitive_use_limited"], fact);
        }
        let sensitive = held.iter().any(|it| it.row.is_some_and(|row| row.ccpa_sensitive));
        let said = it.sensitive_use.is_some() || it.sensitive_limited.is_some() || !sensitive;
        it.sensitive_gap = self.gap_unless(said, fact, "gap-sensitive-use")?;
        Ok(())
    }

    fn on_minors(&mut self, it: &mut Statements) -> Result<(), Error> {
        let fact = "ccpa.statement.under_16";
        it.under_16 = self.text(fact, fact)?;
        if it.under_16.is_none() {
            it.under_16_denied = self.denial(&["no_minors_sold", "nothing_sold_or_shared"], fact);
            it.under_16 = self.gap_unless(it.under_16_denied.is_some(), fact, "gap-under-16")?;
        }
        Ok(())
    }

    /// A text of the document's entry.
    pub(in crate::document::context) fn text(&mut self, key: &str, fact: &str) -> Result<Option<String>, Error> {
        self.text_at(key, fact, &[])
    }

    /// The same of a text that is told because of what stands at these places, too.
    pub(super) fn text_at(&mut self, key: &str, fact: &str, grounds: &[&Place]) -> Result<Option<String>, Error> {
        let text = self.document.more.get(key);
        let message = match fact {
            "ccpa.statement.sensitive_use" => "gap-sensitive-use",
            "ccpa.statement.under_16" => "gap-under-16",
            _ => "gap-statement",
        };
        self.have(Evidence::of(fact).at(grounds.iter().copied()), text, message, fact)
    }

    /// A text of the controller's entry.
    pub(in crate::document::context) fn of_controller(
        &mut self,
        key: &str,
        fact: &str,
    ) -> Result<Option<String>, Error> {
        let text = self.controller().and_then(|(_, controller)| controller.value.more.get(key));
        self.have(Evidence::of(fact), text, "gap-statement", fact)
    }

    /// The mark of a statement that follows from a denial about everything.
    pub(super) fn denial(&mut self, denials: &[&str], fact: &str) -> Option<String> {
        let declared = self.register().declarations.iter().find(|declared| {
            let it = &declared.value;
            it.item.is_none() && it.what.as_ref().is_some_and(|what| denials.contains(&what.value.as_str()))
        })?;
        Some(self.mark(Evidence::of(fact).at([&declared.place])))
    }

    pub(super) fn gap_unless(&mut self, said: bool, fact: &str, message: &str) -> Result<Option<String>, Error> {
        if said { Ok(None) } else { self.gap(Evidence::of(fact), message, "").map(Some) }
    }

    /// The day of the last update: an ISO day in words, or as it is written.
    pub(super) fn last_updated(&mut self) -> Result<String, Error> {
        let evidence = Evidence::of("notice.last_updated");
        let Some(text) = self.document.more.get("last_updated") else {
            return self.gap(evidence, "gap-last-updated", "");
        };
        match text.value.get(self.locale.tag()) {
            Some(day) => {
                let words = self.locale.day(day)?.into_owned();
                Ok(self.say(evidence.at([&text.place]), &words))
            }
            None => self.need(evidence, Some(text), "gap-last-updated", ""),
        }
    }

    fn languages(&mut self) -> Vec<String> {
        let declared = &self.document.languages;
        let tags: Vec<_> = if declared.is_empty() {
            vec![self.locale.tag().to_owned()]
        } else {
            declared.iter().map(|language| language.value.clone()).collect()
        };
        let say = |tag: String| self.say(Evidence::of("notice.languages"), &language_name(&tag));
        tags.into_iter().map(say).collect()
    }

    /// Sentences that states prescribe where sensitive or biometric data are sold.
    fn fixed(&mut self, held: &[Held<'a>]) -> Vec<Fixed> {
        let sold = |wanted: &dyn Fn(&Held<'a>, &Datum) -> bool| -> BTreeSet<&'a Place> {
            let uses = held.iter().flat_map(|it| it.uses.iter().map(move |used| (it, used.entry.0)));
            let sold = uses.filter(|(it, datum)| datum.keys.sold == Some(true) && wanted(it, datum));
            sold.map(|(_, datum)| &datum.place).collect()
        };
        let of_token = [
            ("sensitive-sold", sold(&|it, datum| is_sensitive(it, datum))),
            ("biometric-sold", sold(&|it, _| it.row.is_some_and(|row| row.key.starts_with("biometric.")))),
        ];
        let audience: Vec<_> = self.document.audience.iter().map(|it| it.value.as_str()).collect();
        let named = audience.iter().any(|it| it.starts_with("US-")) && !audience.contains(&"US");
        let mut sentences = Vec::new();
        let Some(regime) = catalogue().regimes.get("us-state") else { return sentences };
        for requirement in catalogue().owed(regime, DocumentKind::Notice) {
            let Some(words) = &requirement.fixed_text else { continue };
            let tokens = requirement.when.tokens();
            let asked = of_token.iter().filter(|(token, _)| tokens.contains(token));
            let places: BTreeSet<_> = asked.flat_map(|(_, places)| places).copied().collect();
            let reached = !named || requirement.states.iter().any(|state| audience.contains(&state.as_str()));
            if !places.is_empty() && reached {
                let mark = |fact: &String| self.mark(Evidence::of(fact).at(places.iter().copied()));
                let marks: String = requirement.all.iter().map(mark).collect();
                sentences.push(Fixed { words: evidence::wrap(&marks, words) });
            }
        }
        sentences
    }

    pub(super) fn policy_purposes(
        &mut self,
        activities: &[&'a Activity],
        held: &[Held<'a>],
    ) -> Result<Vec<PolicyPurpose>, Error> {
        let mut purposes = Vec::new();
        for group in activities.chunk_by(|one, next| one.purpose == next.purpose) {
            let Some(first) = group.first() else { continue };
            let id = first.purpose.as_str();
            let entries: Vec<Entry<'a>> = group.iter().flat_map(|activity| self.entries(activity)).collect();
            let entry = self.register().purposes.get(id);
            let purpose = entry.map(|entry| &entry.value);
            let evidence = |fact: &str| Evidence::of(fact).about(id);
            let description = purpose.and_then(|it| it.description.as_ref());
            let flags = purpose.and_then(|it| it.more.get("us.purpose_flags"));
            let sensitive: Vec<Entry<'a>> = entries
                .iter()
                .filter(|(datum, _)| held.iter().any(|it| it.key == datum.category && is_sensitive(it, datum)))
                .copied()
                .collect();
            let fact = "data.*.sensitive_category";
            purposes.push(PolicyPurpose {
                title: self.purpose_title(id)?,
                description: self.have(
                    evidence("purposes.*.description"),
                    description,
                    "gap-purpose-description",
                    id,
                )?,
                categories: self.marked(&evidence("purposes.*.data_categories"), &entries)?,
                not_sensitive: if sensitive.is_empty() {
                    Some(self.mark(evidence(fact).at(places_of(&entries))))
                } else {
                    None
                },
                sensitive: self.marked(&evidence(fact), &sensitive)?,
                flags: self.need(evidence("us.purpose_flags").at(place_of(entry)), flags, "gap-purpose-flags", id)?,
            });
        }
        Ok(purposes)
    }

    /// Categories in words, each inside a mark.
    fn marked(&mut self, evidence: &Evidence, entries: &[Entry<'a>]) -> Result<Vec<String>, Error> {
        let words = self.categories("", entries)?;
        let evidence = evidence.clone().at(places_of(entries));
        let wrap = |words: String| {
            let open = self.mark(evidence.clone());
            evidence::wrap(&open, &words)
        };
        Ok(words.into_iter().map(wrap).collect())
    }
}

/// Where the data stand, each once.
fn places_of<'a>(entries: &[Entry<'a>]) -> BTreeSet<&'a Place> {
    entries.iter().map(|(datum, _)| &datum.place).collect()
}

/// Sensitive under some act of another state: by its category, or because it is about a known child.
fn is_sensitive(held: &Held<'_>, datum: &Datum) -> bool {
    let category = held.row.is_some_and(|row| row.us_state_sensitive != StateSensitivity::Nowhere);
    category || datum.keys.subject.as_deref() == Some("child")
}

/// The name of a language in itself, for those that documents come in; otherwise its tag.
fn language_name(tag: &str) -> String {
    let file = fieldnote_templates::MESSAGES.iter().filter(|(language, ..)| *language == tag);
    let names = file.flat_map(|(.., text)| text.lines()).find_map(|line| line.strip_prefix("language-name = "));
    names.unwrap_or(tag).to_owned()
}
