//! One purpose for readers: why, what, who, how long.

use std::collections::{BTreeMap, BTreeSet};

use fieldnote_schema::Provision;
use serde::Serialize;

use super::{
    Builder, Data, Error, Evidence, Fact, Kept,
    data::{self, Entry},
    place_of,
};
use crate::{
    datamap::{Activity, DataMap, Datum},
    register::model::{At, Purpose as Declared},
    text::Text,
};

/// From this many parts on, what receives all data is said once.
const COMMON_FROM: usize = 3;

/// A purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Purpose {
    /// Id of the register.
    pub id: String,
    /// A clause after "To".
    pub title: String,
    /// One or two sentences, beginning with what the reader did.
    pub description: Option<String>,
    /// How the data are processed, where the regime asks for it.
    pub means: Option<String>,
    /// How people agreed to marketing, and how they stop it.
    pub marketing: Vec<String>,
    /// Every part rests on consent.
    pub consent: bool,
    /// What holds; where it differs for some people, data or countries, one part each.
    pub parts: Vec<Part>,
}

/// A purpose under one set of terms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// Id of the activity.
    pub id: String,
    /// The people it is for, where the purpose has several parts.
    pub subjects: Vec<String>,
    /// The data it is for, where a part is for some data only.
    pub categories: Vec<String>,
    /// The countries it is for, where a part is for some only.
    pub countries: Vec<String>,
    /// What is used.
    pub data: Data,
    /// Data that are stored as a hash only.
    pub hashed: Vec<String>,
    /// Legal basis; `None` where none is declared, then `basis_gap` says so.
    pub basis: Option<Fact>,
    /// What is missing, where no basis is declared.
    pub basis_gap: Option<String>,
    /// The legitimate interest, as a noun phrase.
    pub interest: Option<String>,
    /// How it was weighed.
    pub balance: Option<String>,
    /// The law behind the basis.
    pub law: Option<String>,
    /// Condition of Art. 9(2) for special data.
    pub condition: Option<Fact>,
    /// What is missing, where special data have no condition.
    pub condition_gap: Option<String>,
    /// What special data tell about, read after "your".
    pub special: Vec<String>,
    /// Whether data must be given, by answer; empty where people give none.
    pub provided: Vec<Provided>,
    /// What is missing, where nobody said whether data must be given.
    pub provided_gap: Option<String>,
    /// What follows when they are not given.
    pub consequence: Option<String>,
    /// Who receives data.
    pub recipients: Vec<Recipient>,
    /// The mark of the fact that nobody does.
    pub nobody: Option<String>,
    /// What is missing, where nobody said who receives data.
    pub recipients_gap: Option<String>,
    /// How long they are kept.
    pub kept: Vec<Kept>,
    /// How consent is taken back.
    pub withdrawal: Option<String>,
    /// How to object or switch it off.
    pub objection: Option<String>,
    /// The right to object hangs on the basis.
    pub objectionable: bool,
    /// Consent can be taken back, that of Art. 9(2)(a) included.
    pub withdrawable: bool,
}

/// An answer to "must you give us this data?"
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Provided {
    /// `contract`, `law` or `optional`.
    pub answer: Fact,
    /// The data it is for.
    pub what: Vec<String>,
}

/// Somebody who receives data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Recipient {
    /// Id of the register.
    pub id: String,
    /// Name, or the kind of recipient as a plural noun, or a gap.
    pub name: String,
    /// "in the United States".
    pub in_country: Option<String>,
    /// What it does for us, a clause after "which" or "who".
    pub job: Option<String>,
    /// Its role, as a noun, where the regime asks for it.
    pub role: Option<String>,
    /// It is a kind of people, not a company.
    pub people: bool,
    /// It receives the data of every purpose, which is said once for all of them.
    pub common: bool,
}

impl<'a> Builder<'a> {
    /// The purposes of this document, in the order of the register.
    pub(super) fn purposes(&mut self, activities: &[&'a Activity]) -> Result<Vec<Purpose>, Error> {
        let mut purposes = Vec::new();
        for group in activities.chunk_by(|one, next| one.purpose == next.purpose) {
            let Some(first) = group.first() else { continue };
            let id = &first.purpose;
            let entry = self.register().purposes.get(id);
            let place = place_of(entry);
            let (title, description) = self.purpose_words(id, entry)?;
            let mut parts = Vec::new();
            for activity in group {
                parts.push(self.part(activity, entry, group.len() > 1)?);
            }
            let consent = group.iter().all(|it| basis(it) == Some("consent"));
            let title = match title {
                Some(title) => title,
                None => {
                    self.gap(Evidence::of("purposes.*.description").about(id).at(place), "gap-purpose-title", id)?
                }
            };
            purposes.push(Purpose {
                id: id.clone(),
                title,
                description,
                means: self.means(id, entry)?,
                marketing: self.marketing(id, entry)?,
                consent,
                parts,
            });
        }
        Ok(purposes)
    }

    /// How data are processed, which Brazil asks for (LGPD Art. 9, II).
    fn means(&mut self, id: &str, entry: Option<&'a At<Declared>>) -> Result<Option<String>, Error> {
        if self.regime() != "lgpd" {
            return Ok(None);
        }
        let means = entry.and_then(|entry| entry.value.more.get("means"));
        let evidence = Evidence::of("purposes.*.means").about(id).at(place_of(entry));
        self.need(evidence, means, "gap-means", id).map(Some)
    }

    /// What the register says of consent to marketing (Directive 2002/58/EC Art. 13).
    fn marketing(&mut self, id: &str, entry: Option<&'a At<Declared>>) -> Result<Vec<String>, Error> {
        let keys = ["consent", "soft_opt_in", "opt_out_at_collection", "opt_out_each_message", "stop_address"];
        let mut texts = Vec::new();
        for key in keys {
            let text = entry.and_then(|entry| entry.value.more.get(&format!("marketing.{key}")));
            let evidence = Evidence::of(&format!("purposes.*.marketing.{key}")).about(id);
            texts.extend(self.have(evidence, text, "gap-purpose-description", id)?);
        }
        Ok(texts)
    }

    /// The role of a recipient, which Brazil asks for (LGPD Art. 9, V and VI).
    fn role(&mut self, activity: &Activity, id: &str) -> Result<Option<String>, Error> {
        let role = self.register().recipients.get(id).and_then(|entry| entry.value.role.as_ref());
        let (Some(role), "lgpd") = (role, self.regime()) else { return Ok(None) };
        let words = self.locale.name("role-name", &role.value)?.unwrap_or_else(|| role.value.clone());
        let facts = ["recipients.*.category", "recipients.*.role", "recipients.*.purpose"];
        let about = |fact: &str| Evidence::of(fact).about(id).within(&activity.id).at([&role.place]);
        let marks: String = facts.iter().map(|fact| self.mark(about(fact))).collect();
        Ok(Some(super::evidence::wrap(&marks, &words)))
    }

    fn purpose_words(
        &mut self,
        id: &str,
        entry: Option<&At<Declared>>,
    ) -> Result<(Option<String>, Option<String>), Error> {
        let evidence = Evidence::of("purposes.*.description").about(id);
        let purpose = entry.map(|entry| &entry.value);
        let title = purpose.and_then(|it| it.title.as_ref());
        let description = purpose.and_then(|it| it.description.as_ref());
        Ok((
            self.have(evidence.clone(), title, "gap-purpose-title", id)?,
            self.have(evidence, description, "gap-purpose-description", id)?,
        ))
    }

    fn part(&mut self, activity: &'a Activity, entry: Option<&'a At<Declared>>, several: bool) -> Result<Part, Error> {
        let entries = self.entries(activity);
        let terms = &activity.terms;
        let place = place_of(entry);
        let item = activity.id.as_str();
        let basis = basis(activity);
        let special = self.special(activity, &entries)?;
        let fact = |name: &str| Evidence::of(name).about(item);
        let mut part = Part {
            id: activity.id.clone(),
            subjects: Vec::new(),
            categories: Vec::new(),
            countries: Vec::new(),
            data: self.data(activity, &entries)?,
            hashed: self.hashed(activity, &entries)?,
            basis: terms
                .legal_basis
                .as_ref()
                .map(|it| self.fact(fact("purposes.*.legal_basis").at([&it.place]), &it.value)),
            basis_gap: None,
            interest: None,
            balance: self.have(
                fact("purposes.*.balancing_test_offer"),
                terms.balance.as_ref(),
                "gap-interest",
                item,
            )?,
            law: self.citation(fact("purposes.*.law_reference"), terms.law.as_ref()),
            condition: terms
                .art9
                .as_ref()
                .map(|it| self.fact(fact("purposes.*.art9_condition").at([&it.place]), &it.value)),
            condition_gap: None,
            special,
            provided: self.provided(activity, &entries)?,
            provided_gap: None,
            consequence: self.have(
                fact("data.*.provision_consequence"),
                terms.provision_consequence.as_ref(),
                "gap-provision",
                item,
            )?,
            recipients: self.recipients(activity)?,
            nobody: None,
            recipients_gap: None,
            kept: self.kept(activity, &entries)?,
            withdrawal: self.have(
                fact("purposes.*.consent.withdrawal_method"),
                terms.withdrawal.as_ref(),
                "gap-legal-basis",
                item,
            )?,
            objection: self.have(fact("rights.objection"), terms.objection.as_ref(), "gap-legal-basis", item)?,
            objectionable: matches!(basis, Some("legitimate_interests" | "public_task" | "recognised_interest")),
            withdrawable: withdrawable(activity, self.map),
        };
        if several {
            self.scope(activity, &entries, &mut part)?;
        }
        self.part_gaps(activity, &entries, place, &mut part)?;
        Ok(part)
    }

    /// What a part is for, where the purpose has several.
    fn scope(&mut self, activity: &'a Activity, entries: &[Entry<'a>], part: &mut Part) -> Result<(), Error> {
        let subjects: BTreeSet<_> = entries.iter().filter_map(|(datum, _)| datum.keys.subject.as_deref()).collect();
        for subject in subjects {
            part.subjects.push(self.subject(subject, &activity.id)?);
        }
        let purpose = self.register().purposes.get(&activity.purpose);
        let variant = activity.variant.and_then(|index| purpose.and_then(|purpose| purpose.value.uses.get(index)));
        if variant.is_some_and(|variant| !variant.value.categories.is_empty()) {
            part.categories = self.phrases(&activity.id, entries)?;
        }
        for code in &activity.countries {
            part.countries.push(self.locale.country(code)?);
        }
        Ok(())
    }

    /// What the law wants to be said here and nobody declared.
    fn part_gaps(
        &mut self,
        activity: &'a Activity,
        entries: &[Entry<'a>],
        place: Option<&fieldnote_schema::Place>,
        part: &mut Part,
    ) -> Result<(), Error> {
        let item = activity.id.as_str();
        let fact = |name: &str| Evidence::of(name).about(item).at(place);
        let terms = &activity.terms;
        match basis(activity) {
            None => part.basis_gap = Some(self.gap(fact("purposes.*.legal_basis"), "gap-legal-basis", item)?),
            Some("legitimate_interests" | "recognised_interest") => {
                let interest = fact("purposes.*.legitimate_interest");
                part.interest = Some(self.need(interest, terms.interest.as_ref(), "gap-interest", item)?);
            }
            Some("legal_obligation" | "public_task") if part.law.is_none() => {
                part.law = Some(self.gap(fact("purposes.*.law_reference"), "gap-law", item)?);
            }
            Some(_) => {}
        }
        if !part.special.is_empty() && part.condition.is_none() {
            part.condition_gap = Some(self.gap(fact("purposes.*.art9_condition"), "gap-condition", item)?);
        }
        if entries.iter().any(|(datum, entry)| given_by_person(datum) && entry.provision.is_none()) {
            part.provided_gap = Some(self.gap(fact("data.*.provision"), "gap-provision", item)?);
        }
        if part.recipients.is_empty() {
            match &terms.recipients {
                Some(_) => part.nobody = Some(self.mark(fact("declared.no_recipients"))),
                None => part.recipients_gap = Some(self.gap(fact("recipients.*.name"), "gap-recipients", item)?),
            }
        }
        Ok(())
    }

    pub(super) fn special(&mut self, activity: &Activity, entries: &[Entry<'a>]) -> Result<Vec<String>, Error> {
        let kinds: BTreeSet<_> = entries.iter().filter_map(|(datum, _)| datum.special.as_deref()).collect();
        let mut special = Vec::new();
        for kind in kinds {
            let fields = entries.iter().filter(|(datum, _)| datum.special.as_deref() == Some(kind));
            let evidence = Evidence::of("data.*.sensitive_category").about(kind).within(&activity.id);
            let evidence = evidence.at(fields.map(|(datum, _)| &datum.place));
            special.push(match self.locale.name("special", kind)? {
                Some(words) => self.say(evidence, &words),
                None => self.gap(evidence, "gap-category", kind)?,
            });
        }
        Ok(special)
    }

    fn hashed(&mut self, activity: &Activity, entries: &[Entry<'a>]) -> Result<Vec<String>, Error> {
        let is_hashed =
            |entry: &&Entry<'a>| entry.0.keys.protection.iter().flatten().any(|measure| measure == "hashing");
        let hashed: Vec<_> = entries.iter().filter(is_hashed).copied().collect();
        self.phrases(&activity.id, &hashed)
    }

    fn provided(&mut self, activity: &Activity, entries: &[Entry<'a>]) -> Result<Vec<Provided>, Error> {
        let mut answers = Vec::new();
        let mut named: BTreeSet<(&str, Option<&str>)> = BTreeSet::new();
        for answer in [Provision::Contract, Provision::Law, Provision::Optional] {
            // A category that must be given in one place is not said to be optional because of another.
            let group: Vec<_> = entries
                .iter()
                .filter(|(datum, entry)| entry.provision == Some(answer) && given_by_person(datum))
                .filter(|(datum, _)| !named.contains(&(data::whole(&datum.category), self.label(datum))))
                .copied()
                .collect();
            named.extend(group.iter().map(|(datum, _)| (data::whole(&datum.category), self.label(datum))));
            if group.is_empty() {
                continue;
            }
            let declared = activity.terms.provision.as_ref().filter(|it| it.value == answer).map(|it| &it.place);
            let own = group.iter().filter(|(datum, _)| datum.keys.provision.is_some()).map(|(datum, _)| &datum.place);
            let key = match answer {
                Provision::Contract => "contract",
                Provision::Law => "law",
                Provision::Optional => "optional",
            };
            let evidence = Evidence::of("data.*.provision").about(&activity.id).at(declared).at(own);
            let answer = self.fact(evidence, key);
            answers.push(Provided { answer, what: self.phrases(&activity.id, &group)? });
        }
        Ok(answers)
    }

    pub(super) fn recipients(&mut self, activity: &Activity) -> Result<Vec<Recipient>, Error> {
        let mut recipients = Vec::new();
        for id in &activity.recipients {
            let entry = self.register().recipients.get(id);
            let role = entry.and_then(|entry| entry.value.role.as_ref()).map(|role| role.value.as_str());
            // Art. 4(9) GDPR: an authority in a particular inquiry is no recipient.
            let wanted = entry.is_none_or(|entry| receives(&entry.value.categories, &activity.categories));
            if role == Some("inquiry_authority") || !wanted {
                continue;
            }
            recipients.push(self.recipient(activity, id)?);
        }
        Ok(recipients)
    }

    fn recipient(&mut self, activity: &Activity, id: &str) -> Result<Recipient, Error> {
        let entry = self.register().recipients.get(id);
        let recipient = entry.map(|entry| &entry.value);
        let evidence = |fact: &str| Evidence::of(fact).about(id).within(&activity.id);
        let country = recipient.and_then(|it| it.contact.country.as_ref());
        let in_country = match country {
            Some(code) => {
                let words = self.locale.in_country(&code.value)?;
                Some(self.say(evidence("recipients.*.country").at([&code.place]), &words))
            }
            None => None,
        };
        let role = recipient.and_then(|it| it.role.as_ref()).map(|role| role.value.as_str());
        let job: Option<&At<Text>> = recipient.and_then(|it| it.job.as_ref());
        Ok(Recipient {
            id: id.to_owned(),
            name: self.recipient_name(id, &activity.id)?,
            in_country,
            job: self.have(evidence("recipients.*.description"), job, "gap-recipient-job", id)?,
            role: self.role(activity, id)?,
            people: matches!(role, Some("public" | "other_users")),
            common: false,
        })
    }

    /// Its name, or what kind of recipient it is.
    pub(super) fn recipient_name(&mut self, id: &str, within: &str) -> Result<String, Error> {
        let entry = self.register().recipients.get(id);
        let recipient = entry.map(|entry| &entry.value);
        let evidence = |fact: &str| Evidence::of(fact).about(id).within(within);
        let name = recipient.and_then(|it| it.contact.name.as_ref());
        if let Some(name) = self.value(evidence("recipients.*.name"), name) {
            return Ok(name);
        }
        let role = recipient.and_then(|it| it.role.as_ref());
        let words = match role {
            Some(role) => self.locale.name("role", &role.value)?,
            None => None,
        };
        match words {
            Some(words) => Ok(self.say(evidence("recipients.*.category").at(place_of(role)), &words)),
            None => self.gap(evidence("recipients.*.name").at(place_of(entry)), "gap-recipient-name", id),
        }
    }
}

/// Finds recipients of every part of every purpose, marks them, and returns each once.
pub(super) fn common_recipients(purposes: &mut [Purpose]) -> Vec<Recipient> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut parts = 0;
    for part in purposes.iter().flat_map(|purpose| &purpose.parts) {
        parts += 1;
        for recipient in &part.recipients {
            *counts.entry(recipient.id.clone()).or_default() += 1;
        }
    }
    let mut common: Vec<Recipient> = Vec::new();
    if parts < COMMON_FROM {
        return common;
    }
    for recipient in purposes.iter_mut().flat_map(|purpose| &mut purpose.parts).flat_map(|part| &mut part.recipients) {
        recipient.common = counts.get(&recipient.id) == Some(&parts);
        if recipient.common && common.iter().all(|known| known.id != recipient.id) {
            common.push(recipient.clone());
        }
    }
    common
}

/// Key of the legal basis.
pub(super) fn basis(activity: &Activity) -> Option<&str> {
    activity.terms.legal_basis.as_ref().map(|basis| basis.value.as_str())
}

/// Key of the Art. 9(2) condition; a use can inherit one without the data that need it.
pub(super) fn art9<'a>(activity: &'a Activity, map: &'a DataMap) -> Option<&'a str> {
    let special = map.data_of(activity).any(|(datum, _)| datum.special.is_some());
    activity.terms.art9.as_ref().filter(|_| special).map(|art9| art9.value.as_str())
}

/// Whether it rests on consent that can be taken back, that of Art. 9(2)(a) GDPR included.
pub(super) fn withdrawable(activity: &Activity, map: &DataMap) -> bool {
    basis(activity) == Some("consent") || art9(activity, map) == Some("explicit_consent")
}

/// Whether a recipient of some categories gets any of these.
pub(super) fn receives(wanted: &[At<String>], categories: &[String]) -> bool {
    let within = |category: &str, wanted: &str| {
        category.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    wanted.is_empty() || wanted.iter().any(|wanted| categories.iter().any(|it| within(it, &wanted.value)))
}

/// Whether the question "must you give it?" can be asked: the person or their device gives it, or nobody said who does.
fn given_by_person(datum: &Datum) -> bool {
    datum.keys.derived != Some(true) && matches!(datum.keys.source.as_deref(), None | Some("data_subject" | "device"))
}
