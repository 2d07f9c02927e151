//! One purpose for readers: why, what, who, how long.

use std::collections::BTreeSet;

use fieldnote_schema::Provision;
use schemars::JsonSchema;
use serde::Serialize;

use super::{
    Builder, Data, Error, Evidence, Fact, Kept, Recipient,
    data::{self, Entry},
    place_of,
};
use crate::{
    datamap::{Activity, DataMap, Datum},
    register::model::{At, Purpose as Declared, Terms},
    text::Text,
};

/// A purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Part {
    /// Id of the activity.
    pub id: String,
    /// The people it is for, where the purpose has several parts.
    pub subjects: Vec<String>,
    /// The data it is for, where a part is for some data only.
    pub categories: Vec<String>,
    /// The countries it is for, where a part is for some only, as "in the United Kingdom".
    pub countries: Vec<String>,
    /// Whom, what and where it is for, as far as that tells the parts of a purpose apart.
    pub heading: Option<String>,
    /// Its own description, where the parts of a purpose have different ones.
    pub description: Option<String>,
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
    /// The law that allows data on convictions and offences, where they are used.
    pub offences: Option<String>,
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
    /// Of consent: parents give it in place of those it is about (Art. 8(1) GDPR).
    pub parental: bool,
}

/// An answer to "must you give us this data?"
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Provided {
    /// `contract`, `law` or `optional`.
    pub answer: Fact,
    /// The data it is for.
    pub what: Vec<String>,
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
            // Readers of one use alone learn its words; where several meet, each part has its own.
            let of_first = self.words_for(first);
            let alike = group.iter().all(|it| self.words_for(it) == of_first);
            let title = if alike { of_first.0 } else { entry.and_then(|entry| entry.value.title.as_ref()) };
            let title = self.purpose_text(id, title, "gap-purpose-title")?;
            let description = of_first.1.filter(|_| alike);
            let description = self.purpose_text(id, description, "gap-purpose-description")?;
            let mut parts = Vec::new();
            for activity in group {
                let mut part = self.part(activity, entry, group.len() > 1)?;
                let own = self.words_for(activity).1.filter(|_| !alike);
                part.description = self.purpose_text(&activity.id, own, "gap-purpose-description")?;
                parts.push(part);
            }
            self.headings(&mut parts)?;
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
                marketing: self.marketing(id, entry, group.iter().find_map(|it| consent_at(it)))?,
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
    fn marketing(
        &mut self,
        id: &str,
        entry: Option<&'a At<Declared>>,
        consent: Option<&'a fieldnote_schema::Place>,
    ) -> Result<Vec<String>, Error> {
        let keys = ["consent", "soft_opt_in", "opt_out_at_collection", "opt_out_each_message", "stop_address"];
        let mut texts = Vec::new();
        for key in keys {
            let text = entry.and_then(|entry| entry.value.more.get(&format!("marketing.{key}")));
            let evidence = Evidence::of(&format!("purposes.*.marketing.{key}")).about(id).at(consent);
            texts.extend(self.have(evidence, text, "gap-purpose-description", id)?);
        }
        Ok(texts)
    }

    /// Title and description of an activity: those of its use, with the purpose's behind them.
    pub(super) fn words_for(&self, activity: &Activity) -> (Option<&'a At<Text>>, Option<&'a At<Text>>) {
        let purpose = self.register().purposes.get(&activity.purpose).map(|entry| &entry.value);
        let own = activity.variant.and_then(|index| purpose?.uses.get(index)).map(|own| &own.value);
        let title = own.and_then(|own| own.title.as_ref()).or(purpose.and_then(|it| it.title.as_ref()));
        let description = own.and_then(|own| own.description.as_ref());
        (title, description.or(purpose.and_then(|it| it.description.as_ref())))
    }

    fn purpose_text(&mut self, id: &str, text: Option<&At<Text>>, gap: &str) -> Result<Option<String>, Error> {
        self.have(Evidence::of("purposes.*.description").about(id), text, gap, id)
    }

    fn part(&mut self, activity: &'a Activity, entry: Option<&'a At<Declared>>, several: bool) -> Result<Part, Error> {
        let entries = self.entries(activity);
        let terms = &activity.terms;
        let place = place_of(entry);
        let item = activity.id.as_str();
        let basis = basis(activity);
        let special = self.special(activity, &entries)?;
        let fact = |name: &str| Evidence::of(name).about(item);
        let provided = self.provided(activity, &entries)?;
        let mut part = Part {
            id: activity.id.clone(),
            subjects: Vec::new(),
            categories: Vec::new(),
            countries: Vec::new(),
            heading: None,
            description: None,
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
            law: self.citation(
                fact("purposes.*.law_reference").at(place_of(terms.legal_basis.as_ref())),
                terms.law.as_ref(),
            ),
            condition: terms.art9.as_ref().map(|it| {
                let special = entries.iter().filter(|(datum, _)| datum.special.is_some());
                let special: BTreeSet<_> = special.map(|(datum, _)| &datum.place).collect();
                self.fact(fact("purposes.*.art9_condition").at([&it.place]).at(special), &it.value)
            }),
            condition_gap: None,
            special,
            offences: self.offences(activity, &entries)?,
            consequence: self.consequence(activity, &entries, &provided)?,
            provided,
            provided_gap: None,
            recipients: self.recipients(activity)?,
            nobody: None,
            recipients_gap: None,
            kept: self.kept(activity, &entries)?,
            withdrawal: self.have(
                fact("purposes.*.consent.withdrawal_method").at(consent_at(activity)),
                terms.withdrawal.as_ref(),
                "gap-legal-basis",
                item,
            )?,
            objection: self.have(
                fact("rights.objection").at(place_of(terms.legal_basis.as_ref())),
                terms.objection.as_ref(),
                "gap-legal-basis",
                item,
            )?,
            objectionable: matches!(basis, Some("legitimate_interests" | "public_task" | "recognised_interest")),
            withdrawable: withdrawable(activity, self.map),
            parental: self.parental(&entries, entry),
        };
        if several {
            self.scope(activity, &entries, &mut part)?;
        }
        self.part_gaps(activity, &entries, place, &mut part)?;
        Ok(part)
    }

    /// Whether all are children, and the register says how their parents agree.
    fn parental(&self, entries: &[Entry<'a>], purpose: Option<&At<Declared>>) -> bool {
        let child = |subject: &str| match subject.strip_prefix("custom.") {
            Some(own) => {
                let parent = self.register().subjects.get(own).and_then(|own| own.value.parent.as_ref());
                parent.is_some_and(|parent| parent.value == "child")
            }
            None => subject == "child",
        };
        let asked = purpose.is_some_and(|purpose| purpose.value.more.contains_key("consent.parental_method"));
        let all = entries.iter().all(|(datum, _)| datum.keys.subject.as_deref().is_some_and(child));
        asked && all && !entries.is_empty()
    }

    fn offences(&mut self, activity: &'a Activity, entries: &[Entry<'a>]) -> Result<Option<String>, Error> {
        let purpose = self.register().purposes.get(&activity.purpose).map(|purpose| &purpose.value);
        let used = entries.iter().any(|(datum, _)| datum.criminal);
        let law = purpose.and_then(|purpose| purpose.more.get("art10_law")).filter(|_| used);
        self.have(Evidence::of("purposes.*.art10_law").about(&activity.id), law, "gap-law", &activity.id)
    }

    /// What a part is for, where the purpose has several.
    fn scope(&mut self, activity: &'a Activity, entries: &[Entry<'a>], part: &mut Part) -> Result<(), Error> {
        part.subjects = self.subjects(entries, &activity.id)?;
        let purpose = self.register().purposes.get(&activity.purpose);
        let variant = activity.variant.and_then(|index| purpose.and_then(|purpose| purpose.value.uses.get(index)));
        if variant.is_some_and(|variant| !variant.value.categories.is_empty()) {
            part.categories = self.phrases(&activity.id, entries)?;
        }
        for code in &activity.countries {
            part.countries.push(self.locale.in_country(code)?);
        }
        Ok(())
    }

    /// One heading a part, of what not all parts have in common.
    fn headings(&self, parts: &mut [Part]) -> Result<(), Error> {
        let plain = |words: &[String]| words.iter().map(|it| super::evidence::strip(it)).collect::<Vec<_>>();
        let Some(first) = parts.first().map(|part| plain(&part.subjects)) else { return Ok(()) };
        let same_people = parts.iter().all(|part| plain(&part.subjects) == first);
        let elsewhere = parts.iter().any(|part| !part.countries.is_empty());
        parts.sort_by_key(|part| part.countries.is_empty());
        for part in parts {
            let mut words = Vec::new();
            if !same_people && !part.subjects.is_empty() {
                words.push(self.locale.words("part-for", &[("what", &self.locale.list(&part.subjects))])?);
            }
            if !part.categories.is_empty() {
                words.push(self.locale.words("part-data", &[("what", &self.locale.list(&part.categories))])?);
            }
            if !part.countries.is_empty() {
                words.push(self.locale.words("part-in", &[("countries", &self.locale.list(&part.countries))])?);
            } else if elsewhere {
                words.push(self.locale.words("part-elsewhere", &[])?);
            }
            part.heading = (!words.is_empty()).then(|| words.join(", "));
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
            None if !self.asks_for_basis() => {}
            None => part.basis_gap = Some(self.gap(fact("purposes.*.legal_basis"), "gap-legal-basis", item)?),
            Some("recognised_interest") => {
                let purpose = self.register().purposes.get(&activity.purpose);
                let own = purpose.and_then(|purpose| purpose.value.more.get("recognised_interest"));
                let interest = fact("purposes.*.recognised_interest");
                part.interest = Some(self.need(interest, own.or(terms.interest.as_ref()), "gap-interest", item)?);
            }
            Some("legitimate_interests") => {
                let interest = fact("purposes.*.legitimate_interest").at(place_of(terms.legal_basis.as_ref()));
                part.interest = Some(self.need(interest, terms.interest.as_ref(), "gap-interest", item)?);
            }
            Some("legal_obligation" | "public_task") if part.law.is_none() => {
                part.law = Some(self.gap(fact("purposes.*.law_reference"), "gap-law", item)?);
            }
            Some(_) => {}
        }
        if !part.special.is_empty() && part.condition.is_none() && self.asks_for_basis() {
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
            let key = match answer {
                Provision::Contract if basis(activity).is_some_and(|it| it != "contract") => "condition",
                Provision::Contract => "contract",
                Provision::Law => "law",
                Provision::Optional => "optional",
            };
            let evidence = Evidence::of("data.*.provision").about(&activity.id);
            let mark = answered_by(activity, &group, &evidence).into_iter().map(|it| self.mark(it)).collect();
            let answer = Fact { key: key.to_owned(), mark };
            answers.push(Provided { answer, what: self.phrases(&activity.id, &group)? });
        }
        Ok(answers)
    }

    /// What follows when data are not given, as far as it is told.
    fn consequence(
        &mut self,
        activity: &'a Activity,
        entries: &[Entry<'a>],
        provided: &[Provided],
    ) -> Result<Option<String>, Error> {
        let terms = &activity.terms;
        let Some(text) = terms.provision_consequence.as_ref().filter(|_| told_what_follows(terms, provided)) else {
            return Ok(None);
        };
        let item = activity.id.as_str();
        let evidence = Evidence::of("data.*.provision_consequence").about(item);
        let by_itself =
            |datum: &Datum, answer: Provision| answer == Provision::Optional && datum.keys.provision.is_some();
        let told = |(datum, terms): &&Entry<'a>| {
            given_by_person(datum) && terms.provision.is_some_and(|answer| !by_itself(datum, answer))
        };
        let told: Vec<_> = entries.iter().filter(told).copied().collect();
        let mut answered = answered_by(activity, &told, &evidence);
        let last = answered.pop().unwrap_or_else(|| evidence.at(terms.provision.as_ref().map(|it| &it.place)));
        let words = self.have(last, Some(text), "gap-provision", item)?;
        let marks: String = answered.into_iter().map(|evidence| self.mark(evidence.at([&text.place]))).collect();
        Ok(words.map(|words| super::evidence::wrap(&marks, &words)))
    }
}

/// What says whether data must be given: the purpose for what says nothing itself, and what says it itself. Each answers
/// without the other.
fn answered_by(activity: &Activity, entries: &[Entry<'_>], evidence: &Evidence) -> Vec<Evidence> {
    let terms = activity.terms.provision.as_ref().map(|it| &it.place);
    data::said_by(entries, |keys| keys.provision.is_some(), terms, evidence)
}

/// Where consent is declared that can be taken back.
pub(super) fn consent_at(activity: &Activity) -> Option<&fieldnote_schema::Place> {
    let is = |key: &&At<String>, wanted: &str| key.value == wanted;
    let basis = activity.terms.legal_basis.as_ref().filter(|it| is(it, "consent"));
    basis.or(activity.terms.art9.as_ref().filter(|it| is(it, "explicit_consent"))).map(|it| &it.place)
}

/// Whether what follows from keeping data back is told: where some are owed, or where the register says it of data that
/// are not. Data that are optional by a note of their own do not bring it about.
fn told_what_follows(terms: &Terms, provided: &[Provided]) -> bool {
    let optional = terms.provision.as_ref().is_some_and(|it| it.value == Provision::Optional);
    optional || provided.iter().any(|it| it.answer.key != "optional")
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

/// Whether the question "must you give it?" can be asked: the person or their device gives it, or nobody said who does.
fn given_by_person(datum: &Datum) -> bool {
    datum.keys.derived != Some(true) && matches!(datum.keys.source.as_deref(), None | Some("data_subject" | "device"))
}
