//! The record of processing activities (Art. 30(1) GDPR): the same cells for Markdown, HTML and CSV.

use std::collections::{BTreeMap, BTreeSet};

use fieldnote_schema::Retention;
use schemars::JsonSchema;
use serde::Serialize;

use super::{
    Builder, Error, Evidence, Heading, Joint, Party, Representative, both, data::Entry, each_once, place_of,
    retention::named_by,
};
use crate::{
    datamap::Activity,
    document::evidence,
    law::adequacy::{self, Exporter},
    register::model::{At, Declaration, Purpose},
    text::Text,
};

/// Everything that a record says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Record {
    /// Version of these variables: `fieldnote-context/1`.
    pub format: &'static str,
    /// BCP 47 tag; `t` reads it.
    pub language: String,
    /// The regime whose words stand; `t` reads it.
    pub regime: &'static str,
    /// The head.
    pub document: Heading,
    /// Who is responsible: point (a).
    pub controller: Party,
    /// Who decides with them.
    pub joint: Vec<Joint>,
    /// Representatives.
    pub representatives: Vec<Representative>,
    /// Data protection officer.
    pub dpo: Option<Party>,
    /// How many people work for the controller, where it relies on the exemption of Art. 30(5).
    pub headcount: Option<String>,
    /// Why the exemption of Art. 30(5) holds.
    pub exemption: Option<String>,
    /// The activities, in the order of the register.
    pub rows: Vec<Row>,
    /// The exceptions from informing people that it claims.
    pub exceptions: Vec<super::ExceptionNote>,
}

/// One activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Row {
    /// Id of the activity.
    pub id: String,
    /// What it is for: point (b).
    pub title: String,
    /// One cell for each of [`COLUMNS`], in this order.
    pub cells: Vec<Cell>,
}

/// One answer about an activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Cell {
    /// The message that names it is `column-<this>`.
    pub column: &'static str,
    /// The items of the answer; empty where nothing is declared.
    pub items: Vec<String>,
}

/// What is said about each activity, in the order of the ICO's template: the duties of Art. 30 first, then what
/// nearly every authority asks for besides.
pub const COLUMNS: [&str; 19] = [
    "activity",
    "owner",
    "joint",
    "subjects",
    "data",
    "special",
    "recipients",
    "contracts",
    "countries",
    "safeguards",
    "retention",
    "security",
    "basis",
    "condition",
    "children",
    "interest",
    "decisions",
    "sources",
    "systems",
];

impl<'a> Builder<'a> {
    pub(in crate::document) fn record(&mut self) -> Result<Record, Error> {
        let joint = self.joint(None)?;
        let mut rows = Vec::new();
        let recorded = self.recorded();
        for activity in recorded.iter().copied() {
            let purpose = self.register().purposes.get(&activity.purpose);
            // Art. 30(2) GDPR: what is done for clients belongs into their own record.
            if purpose.is_none_or(|purpose| purpose.value.clients.is_empty()) {
                rows.push(self.row(activity, &joint)?);
            }
        }
        Ok(Record {
            format: super::FORMAT,
            language: self.locale.tag().to_owned(),
            regime: self.regime(),
            document: self.heading()?,
            controller: self.controller_party()?,
            joint,
            representatives: self.representatives()?,
            dpo: self.named_dpo()?,
            headcount: self.of_controller("headcount", "controller.headcount")?,
            exemption: self.of_controller("record.exemption_reason", "record.exemption_reason")?,
            rows,
            exceptions: self.exceptions(&recorded)?,
        })
    }

    /// The activities of this controller; those without data about anybody count where the record is for everybody.
    fn recorded(&self) -> Vec<&'a Activity> {
        let mut activities = self.activities();
        if self.document.subjects.is_empty() && self.document.controller.is_none() {
            activities = self.map.activities.iter().collect();
        }
        activities
    }

    fn row(&mut self, activity: &'a Activity, joint: &[Joint]) -> Result<Row, Error> {
        let entries = self.entries(activity);
        let title = self.activity_title(activity)?;
        let mut cells = Vec::new();
        for column in COLUMNS {
            let items = match column {
                "joint" => self.joint_items(activity, joint)?,
                _ => self.items(column, activity, &entries)?,
            };
            cells.push(Cell { column, items });
        }
        Ok(Row { id: activity.id.clone(), title, cells })
    }

    /// Who decides with us, or that somebody declared that nobody does.
    fn joint_items(&mut self, activity: &Activity, joint: &[Joint]) -> Result<Vec<String>, Error> {
        let alone = |it: &&At<Declaration>| {
            it.value.item.is_none() && it.value.what.as_ref().is_some_and(|what| what.value == "sole_controller")
        };
        let declared = self.register().declarations.iter().find(alone).filter(|_| joint.is_empty());
        let Some(declared) = declared else {
            let entries = self.controller().into_iter().flat_map(|(_, controller)| &controller.value.joint);
            let here = entries.zip(joint).filter(|((id, it), _)| self.map.takes_part((id, &it.value), [activity]));
            return Ok(here.filter_map(|(_, joint)| joint.party.name.clone()).collect());
        };
        let words = self.locale.words("record-sole", &[])?;
        Ok(vec![self.say(Evidence::of("declared.sole_controller").within(&activity.id).at([&declared.place]), &words)])
    }

    /// The title of its purpose, with what sets a use of it apart.
    pub(super) fn activity_title(&mut self, activity: &Activity) -> Result<String, Error> {
        let purpose = self.register().purposes.get(&activity.purpose);
        let evidence = Evidence::of("purposes.*.description").about(&activity.id).at(place_of(purpose));
        let title = self.words_for(activity).0;
        let title = self.need(evidence, title, "gap-purpose-title", &activity.purpose)?;
        match self.scope_words(activity)? {
            Some(scope) => self.locale.words("record-title-scope", &[("title", &title), ("scope", &scope)]),
            None => Ok(title),
        }
    }

    /// What sets a use of a purpose apart.
    fn scope_words(&mut self, activity: &Activity) -> Result<Option<String>, Error> {
        let Some(index) = activity.variant else { return Ok(None) };
        let purpose = self.register().purposes.get(&activity.purpose);
        let Some(declared) = purpose.and_then(|purpose| purpose.value.uses.get(index)) else { return Ok(None) };
        let mut words = Vec::new();
        for subject in &declared.value.subjects {
            words.push(self.subject(&subject.value, &activity.id, [&subject.place])?);
        }
        for category in &declared.value.categories {
            words.push(self.locale.name("category", &category.value)?.unwrap_or_else(|| category.value.clone()));
        }
        for country in &activity.countries {
            words.push(self.locale.country(country)?);
        }
        Ok(Some(self.locale.list(&words)).filter(|words| !words.is_empty()))
    }

    pub(super) fn items(
        &mut self,
        column: &str,
        activity: &'a Activity,
        entries: &[Entry<'a>],
    ) -> Result<Vec<String>, Error> {
        let terms = &activity.terms;
        let fact = |name: &str| Evidence::of(name).about(&activity.id);
        let purpose = self.register().purposes.get(&activity.purpose).map(|purpose| &purpose.value);
        Ok(match column {
            "activity" => {
                let title = purpose.and_then(|purpose| purpose.activity.as_ref());
                self.have(fact("purposes.*.activity"), title, "gap-purpose-title", &activity.id)?.into_iter().collect()
            }
            "owner" => {
                let owner = purpose.and_then(|purpose| purpose.owner.as_ref());
                self.have(fact("purposes.*.owner"), owner, "gap-owner", &activity.id)?.into_iter().collect()
            }
            "subjects" => self.subjects(entries, &activity.id)?,
            "data" => self.categories(&activity.id, entries)?,
            "special" => self.special(activity, entries)?,
            "recipients" => self.recipient_items(activity, |_| true)?,
            "contracts" => self.contracts(activity),
            "countries" => self.way_items(activity, false)?,
            "safeguards" => self.way_items(activity, true)?,
            "retention" => self.retention_items(activity, entries)?,
            "security" => self.measures(activity)?,
            "basis" => match &terms.legal_basis {
                None if !self.asks_for_basis() => Vec::new(),
                None => vec![self.gap(fact("purposes.*.legal_basis").at([]), "gap-legal-basis", &activity.id)?],
                basis => self.key("basis-name", fact("purposes.*.legal_basis"), basis.as_ref(), terms.law.as_ref())?,
            },
            "condition" => {
                let mut items =
                    self.key("condition-name", fact("purposes.*.art9_condition"), terms.art9.as_ref(), None)?;
                for key in ["art9_law", "art10_law", "schedule1_condition"] {
                    let text = purpose.and_then(|purpose| purpose.more.get(key));
                    items.extend(self.have(fact(&format!("purposes.*.{key}")), text, "gap-law", &activity.id)?);
                }
                items
            }
            "interest" => {
                let interest = terms.interest.as_ref();
                let evidence = fact("purposes.*.legitimate_interest");
                self.have(evidence, interest, "gap-interest", &activity.id)?.into_iter().collect()
            }
            "children" => self.children(activity, purpose)?,
            "decisions" => {
                let mut items = Vec::new();
                let kind = if self.law() == "uk-gdpr" { "decision-ground-uk" } else { "decision-ground" };
                for decision in self.decisions(&[activity])? {
                    items.push(decision.title);
                    if let Some(ground) = decision.ground {
                        let words = self.locale.name(kind, &ground.key)?.unwrap_or(ground.key);
                        items.push(evidence::wrap(&ground.mark, &words));
                    }
                }
                items
            }
            "sources" => self.source_items(activity)?,
            "systems" => self.system_items(activity)?,
            _ => Vec::new(),
        })
    }

    /// How children and their parents consent (Art. 8 GDPR).
    fn children(&mut self, activity: &Activity, purpose: Option<&'a Purpose>) -> Result<Vec<String>, Error> {
        let mut items = Vec::new();
        for key in ["child_age", "parental_method", "parental_verification"] {
            let text = purpose.and_then(|purpose| purpose.more.get(&format!("consent.{key}")));
            let evidence = Evidence::of(&format!("purposes.*.consent.{key}")).about(&activity.id);
            items.extend(self.have(evidence, text, "gap-purpose-description", &activity.id)?);
        }
        Ok(items)
    }

    /// A key of a vocabulary in words, with the law behind it.
    fn key(
        &mut self,
        kind: &str,
        evidence: Evidence,
        key: Option<&At<String>>,
        law: Option<&At<Text>>,
    ) -> Result<Vec<String>, Error> {
        let Some(key) = key else { return Ok(Vec::new()) };
        let words = self.name_here(kind, &key.value)?.unwrap_or_else(|| key.value.clone());
        let words = self.with_law(&words)?;
        let law = self.citation(Evidence::of("purposes.*.law_reference").about(&evidence.item).at([&key.place]), law);
        let mut items = vec![self.say(evidence.at([&key.place]), &words)];
        items.extend(law);
        Ok(items)
    }

    /// "Mailcourier Inc. (processor)", for recipients of some roles; that there are none at all is said in any case.
    pub(super) fn recipient_items(
        &mut self,
        activity: &Activity,
        of: impl Fn(Option<&str>) -> bool,
    ) -> Result<Vec<String>, Error> {
        let all = self.recipients(activity)?;
        if all.is_empty() {
            return Ok(vec![if activity.terms.recipients.as_ref().is_some_and(Vec::is_empty) {
                let words = self.locale.words("record-nobody", &[])?;
                self.say(Evidence::of("declared.no_recipients").about(&activity.id), &words)
            } else {
                let evidence = Evidence::of("recipients.*.category").about(&activity.id);
                self.gap(evidence, "gap-recipients", &activity.id)?
            }]);
        }
        let mut items = Vec::new();
        for recipient in all {
            let entry = self.register().recipients.get(&recipient.id).map(|entry| &entry.value);
            let role = entry.and_then(|entry| entry.role.as_ref());
            if !of(role.map(|role| role.value.as_str())) {
                continue;
            }
            let words = match role {
                // Whoever has no name is called by the role.
                Some(_) if entry.is_some_and(|entry| entry.contact.name.is_none()) => None,
                Some(role) => self.locale.name("role-name", &role.value)?,
                None => None,
            };
            items.push(match words {
                Some(words) => {
                    let evidence = Evidence::of("recipients.*.category").about(&recipient.id).within(&activity.id);
                    let role = self.say(evidence.at(place_of(role)), &words);
                    let role = match self.reaches(activity, &recipient.id)? {
                        Some(keepers) => {
                            self.locale.words("record-access", &[("role", &role), ("recipients", &keepers)])?
                        }
                        None => role,
                    };
                    self.locale.words("record-recipient", &[("name", &recipient.name), ("role", &role)])?
                }
                None => recipient.name,
            });
        }
        Ok(items)
    }

    fn contracts(&mut self, activity: &Activity) -> Vec<String> {
        let mut items = Vec::new();
        for id in &activity.recipients {
            let entry = self.register().recipients.get(id);
            let contract = entry.and_then(|entry| entry.value.contract.as_ref());
            let reference = contract.and_then(|contract| contract.value.reference.as_ref());
            items.extend(
                self.value(Evidence::of("recipients.*.contract_ref").about(id).within(&activity.id), reference),
            );
        }
        items
    }

    /// Third countries, or what protects data there.
    fn way_items(&mut self, activity: &'a Activity, safeguards: bool) -> Result<Vec<String>, Error> {
        let mut items = Vec::new();
        let mut more = Vec::new();
        for way in self.ways([activity]) {
            let item = way.recipient.as_deref().or(way.system.as_deref()).unwrap_or_default();
            let carried = self.carried_at(way);
            let carried = BTreeSet::from([&way.place, carried]);
            let evidence = |fact: &str| Evidence::of(fact).about(item).within(&activity.id).from(way.exporter);
            if !safeguards {
                let words = self.locale.country(&way.country)?;
                items.push((self.mark(evidence("transfers.*.country").at([&way.place])), words));
                continue;
            }
            let entry = way.recipient.as_ref().and_then(|id| self.register().recipients.get(id));
            let declared = entry.and_then(|entry| entry.value.transfer.as_ref());
            let framework = declared.and_then(|transfer| transfer.value.framework.as_ref());
            let Some(mechanism) = &way.mechanism else {
                more.push(self.gap(evidence("transfers.*.mechanism").at([&way.place]), "gap-mechanism", item)?);
                continue;
            };
            let mut words = self.mechanism_words(way.exporter, mechanism)?;
            let mut mark = both(
                &self.mark(evidence("transfers.*.mechanism").at(carried.clone())),
                &self.mark(evidence("transfers.*.safeguards_document").at(carried)),
            );
            let scope = way.adequacy.as_deref().and_then(adequacy::decision).and_then(|it| it.scope.as_deref());
            if let Some((framework, scope)) = framework.filter(|_| mechanism == "adequacy").zip(scope) {
                let name = self.locale.name("framework", scope)?.unwrap_or_else(|| scope.to_owned());
                mark.push_str(&self.mark(evidence("transfers.*.adequacy").at([&framework.place])));
                words = self.locale.words("record-framework", &[("mechanism", &words), ("framework", &name)])?;
            }
            items.push((mark, words));
            let document = declared.and_then(|transfer| transfer.value.more.get("safeguards_document"));
            more.extend(self.have(evidence("transfers.*.safeguards_document"), document, "gap-copy", item)?);
        }
        Ok(each_once(items).into_iter().chain(more).collect())
    }

    /// A mechanism by the name that the law of the exporter gives it.
    pub(super) fn mechanism_words(&self, exporter: Exporter, key: &str) -> Result<String, Error> {
        let own = match exporter {
            Exporter::Uk => self.locale.name("mechanism-name-uk", key)?,
            Exporter::Ch => self.locale.name("mechanism-name-ch", key)?,
            Exporter::Br => self.locale.name("mechanism-name-br", key)?,
            _ => None,
        };
        Ok(match own {
            Some(words) => words,
            None => self.locale.name("mechanism-name", key)?.unwrap_or_else(|| crate::document::escape::clean(key)),
        })
    }

    fn retention_items(&mut self, activity: &Activity, entries: &[Entry<'a>]) -> Result<Vec<String>, Error> {
        let mut items = Vec::new();
        for kept in self.kept(activity, entries)? {
            items.push(if kept.what.is_empty() {
                kept.words
            } else {
                let what = self.locale.list(&kept.what);
                self.locale.words("record-kept", &[("what", &what), ("kept", &kept.words)])?
            });
        }
        if let Some(policy) = self.policy_followed(activity, entries) {
            items.push(policy);
        }
        Ok(items)
    }

    /// Whether the policy on keeping and erasing is followed, for each category that a rule which says so keeps.
    pub(super) fn policy_followed(&mut self, activity: &Activity, entries: &[Entry<'a>]) -> Option<String> {
        let mut kept: BTreeMap<&str, BTreeMap<&str, Vec<Entry<'a>>>> = BTreeMap::new();
        for entry in entries {
            if let Some(Retention::Rule { id }) = &entry.1.retention {
                kept.entry(id).or_default().entry(&entry.0.category).or_default().push(*entry);
            }
        }
        let mut said = Vec::new();
        for (id, categories) in kept {
            let rule = self.register().retentions.get(id).map(|it| &it.value);
            let Some(text) = rule.and_then(|it| it.more.get("policy_followed")) else { continue };
            let own = text.value.get(self.locale.tag());
            let Some(words) = own.or_else(|| text.value.get(&self.register().language)) else { continue };
            let mut marks = String::new();
            for (category, group) in categories {
                let evidence = Evidence::of("retention.*.policy_followed").about(category).within(&activity.id);
                for evidence in named_by(id, activity, &group, &evidence.at([&text.place])) {
                    marks.push_str(&self.mark(evidence));
                }
            }
            said.push((marks, words.to_owned()));
        }
        Some(each_once(said).join(" ")).filter(|said| !said.is_empty())
    }

    fn measures(&mut self, activity: &Activity) -> Result<Vec<String>, Error> {
        let mut items = Vec::new();
        items.extend(self.of_controller("security.description", "security.description")?);
        for id in &activity.measures {
            let entry = self.register().measures.get(id);
            let measure = entry.map(|entry| &entry.value);
            let evidence =
                Evidence::of("security.description").about(&activity.id).within(&activity.id).at(place_of(entry));
            let title = measure.and_then(|measure| measure.title.as_ref());
            let title = if title.is_some() {
                self.need(evidence, title, "gap-security", id)?
            } else {
                let words = self.locale.name("measure", id)?.unwrap_or_else(|| id.clone());
                self.say(evidence, &words)
            };
            items.push(title);
        }
        if items.is_empty() {
            items.push(self.gap(
                Evidence::of("security.description").about(&activity.id),
                "gap-security",
                &activity.id,
            )?);
        }
        Ok(items)
    }

    fn source_items(&mut self, activity: &Activity) -> Result<Vec<String>, Error> {
        let mut items = Vec::new();
        for id in &activity.sources {
            let entry = self.register().sources.get(id);
            let evidence = Evidence::of("sources.*.name").about(id).within(&activity.id);
            items.push(match (entry, self.locale.name("source", id)?) {
                (None, Some(words)) => self.say(evidence, &words),
                (entry, _) => {
                    let title = entry.and_then(|entry| entry.value.title.as_ref());
                    self.need(evidence, title, "gap-source", id)?
                }
            });
        }
        Ok(items)
    }

    fn system_items(&mut self, activity: &Activity) -> Result<Vec<String>, Error> {
        let mut items = Vec::new();
        for id in &activity.systems {
            let entry = self.register().systems.get(id);
            let title = entry.and_then(|entry| entry.value.title.as_ref());
            let evidence = Evidence::of("systems.*.title").about(id).within(&activity.id);
            items.push(match self.have(evidence.clone(), title, "gap-purpose-title", id)? {
                Some(title) => title,
                None => self.say(evidence.at(place_of(entry)), id),
            });
        }
        Ok(items)
    }
}
