//! The record of processing as a spreadsheet: one sheet a part of the register, each row one thing to look up.
//!
//! The columns of the activities stand in the order of the ICO's template or of the CNIL's; the actors and the retention
//! of each kind of data have sheets of their own, as in the CNIL's.

use std::collections::BTreeMap;

use indexmap::IndexSet;
use serde::Serialize;

use super::{Builder, Error, Evidence, Party, Record, Row, each_once, place_of};
use crate::{
    datamap::Activity,
    document::escape::clean,
    register::model::{At, Recipient},
};

/// A spreadsheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Workbook {
    /// What it is called.
    pub title: String,
    /// Its sheets, in order.
    pub sheets: Vec<Sheet>,
}

/// One sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sheet {
    /// What it is about: `activities`.
    pub id: &'static str,
    /// What its tab says.
    pub name: String,
    /// How many columns stay in sight.
    pub frozen: u16,
    /// The heading of each column.
    pub columns: Vec<String>,
    /// The rows, as many cells in each as there are columns.
    pub rows: Vec<Line>,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// What it is about: the id of an activity, a recipient, ..
    pub id: String,
    /// Its cells; the items of one stand on lines of their own.
    pub cells: Vec<String>,
}

/// The CNIL's order (`layout = "cnil"`): one form for each activity, here one row.
const CNIL: [&str; 16] = [
    "activity",
    "column-created",
    "column-updated",
    "joint",
    "systems",
    "purpose",
    "subjects",
    "data",
    "special",
    "retention",
    INTERNAL,
    EXTERNAL,
    PROCESSORS,
    "countries",
    "safeguards",
    "security",
];

/// The CNIL asks for recipients in three parts.
const INTERNAL: &str = "column-recipients-internal";
const EXTERNAL: &str = "column-recipients-external";
const PROCESSORS: &str = "column-recipients-processors";

/// The ICO's order. What an authority's template does not have follows.
const ICO: [&str; 25] = [
    "activity",
    "purpose",
    "joint",
    "subjects",
    "data",
    "recipients",
    "contracts",
    "countries",
    "safeguards",
    "retention",
    "security",
    "basis",
    "condition",
    "interest",
    "column-assessment",
    "rights",
    "decisions",
    "sources",
    "column-consent-record",
    "systems",
    "column-dpia-outcome",
    "column-dpia-progress",
    "dpia",
    "column-breach",
    "column-breach-record",
];

/// What the ICO asks where a condition of Schedule 1 to the Data Protection Act 2018 is used.
const SCHEDULE_1: [&str; 5] =
    ["column-schedule1", "column-schedule1-basis", "column-policy-document", "column-policy", "column-departure"];

/// Columns of the template for which a register has no form: they are kept elsewhere, and the cells say so.
const ELSEWHERE: [&str; 9] = [
    "column-created",
    "column-updated",
    INTERNAL,
    "column-consent-record",
    "column-dpia-progress",
    "column-breach",
    "column-breach-record",
    "column-policy-document",
    "column-departure",
];

/// The rights of which a record says whether people have them.
const RIGHTS: [&str; 8] = [
    "access",
    "rectification",
    "erasure",
    "restriction",
    "portability",
    "objection",
    "objection_marketing",
    "withdraw_consent",
];

const RECIPIENTS: [&str; 11] =
    ["name", "role", "job", "country", "data", "purposes", "safeguards", "framework", "copy", "checked", "contracts"];

const FIELDS: [&str; 12] = [
    "column-record",
    "inventory-field",
    "inventory-category",
    "column-special",
    "inventory-subject",
    "inventory-purposes",
    "inventory-retention",
    "inventory-source",
    "inventory-protection",
    "column-package",
    "column-table",
    "inventory-place",
];

impl<'a> Builder<'a> {
    /// The spreadsheet of a record.
    pub(in crate::document) fn workbook(&mut self, record: &Record) -> Result<Workbook, Error> {
        let name = record.controller.name.as_deref().unwrap_or_default();
        let title = match &record.document.title {
            Some(title) => title.clone(),
            None => self.locale.words("record-title", &[("controller", name)])?,
        };
        let activities: BTreeMap<&str, &'a Activity> =
            self.map.activities.iter().map(|activity| (activity.id.as_str(), activity)).collect();
        let recorded: Vec<(&Row, &'a Activity)> =
            record.rows.iter().filter_map(|row| Some((row, *activities.get(row.id.as_str())?))).collect();
        Ok(Workbook {
            title: crate::document::evidence::strip(&title),
            sheets: vec![
                self.who(record)?,
                self.activity_sheet(&recorded)?,
                self.recipient_sheet(&recorded)?,
                self.retention_sheet(&recorded)?,
                self.measure_sheet(&recorded)?,
                self.field_sheet()?,
            ],
        })
    }

    fn sheet(&self, id: &'static str, frozen: u16, columns: &[&str], rows: Vec<Line>) -> Result<Sheet, Error> {
        let heading = |column: &&str| match *column {
            message if message.contains('-') => self.locale.words(message, &[]),
            column => self.locale.words(&format!("column-{column}"), &[]),
        };
        Ok(Sheet {
            id,
            name: self.locale.words(&format!("sheet-{id}"), &[])?,
            frozen,
            columns: columns.iter().map(heading).collect::<Result<_, _>>()?,
            rows,
        })
    }

    /// Who is responsible: Art. 30(1)(a) GDPR.
    fn who(&self, record: &Record) -> Result<Sheet, Error> {
        let mut rows = vec![self.party_row("controller", &record.controller)?];
        for other in &record.joint {
            rows.push(self.party_row("joint", &other.party)?);
        }
        for representative in &record.representatives {
            rows.push(self.party_row(&format!("representative-{}", representative.area), &representative.party)?);
        }
        if let Some(dpo) = &record.dpo {
            rows.push(self.party_row("dpo", dpo)?);
        }
        self.sheet("controller", 1, &["role", "name", "address", "email", "phone", "website"], rows)
    }

    fn party_row(&self, role: &str, party: &Party) -> Result<Line, Error> {
        let ways = [&party.name, &party.address, &party.email, &party.phone, &party.website];
        let mut cells = vec![self.locale.words(&format!("column-{role}"), &[])?];
        cells.extend(ways.map(|way| way.clone().unwrap_or_default()));
        Ok(Line { id: role.to_owned(), cells })
    }

    fn activity_sheet(&mut self, recorded: &[(&Row, &'a Activity)]) -> Result<Sheet, Error> {
        let columns = self.activity_columns();
        let mut rows = Vec::new();
        for (row, activity) in recorded {
            let cells: Result<Vec<String>, Error> =
                columns.iter().map(|column| self.activity_cell(column, row, activity)).collect();
            rows.push(Line { id: row.id.clone(), cells: cells? });
        }
        // The name of the activity and, where it stands beside it, the purpose.
        let frozen = if columns.get(1) == Some(&"purpose") { 2 } else { 1 };
        self.sheet("activities", frozen, &columns, rows)
    }

    /// Those of the authority's template, then what else is known.
    fn activity_columns(&self) -> Vec<&'static str> {
        let cnil = self.document.layout.as_ref().is_some_and(|layout| layout.value == "cnil");
        let uk: &[&str] = if self.law() == "gdpr" { &[] } else { &SCHEDULE_1 };
        let own: Vec<&str> = if cnil { CNIL.to_vec() } else { ICO.iter().chain(uk).copied().collect() };
        let known = ICO.iter().filter(|column| !ELSEWHERE.contains(column)).chain(&super::COLUMNS).copied();
        let split = |column: &str| cnil && column == "recipients";
        let others: IndexSet<&str> = known.filter(|column| !own.contains(column) && !split(column)).collect();
        own.into_iter().chain(others).collect()
    }

    fn activity_cell(&mut self, column: &str, row: &Row, activity: &'a Activity) -> Result<String, Error> {
        Ok(match column {
            "purpose" => row.title.clone(),
            "rights" => {
                let given = RIGHTS.iter().filter(|right| self.gives(activity, right).is_some());
                let words: Result<Vec<_>, _> =
                    given.map(|right| self.locale.words(&format!("record-right-{right}"), &[])).collect();
                words?.join("\n")
            }
            EXTERNAL => self.recipient_items(activity, |role| !is_processor(role))?.join("\n"),
            PROCESSORS => self.recipient_items(activity, is_processor)?.join("\n"),
            "dpia" => self.purpose_fact(activity, "dpia.ref", "purposes.*.dpia.ref")?,
            "column-dpia-outcome" => self.purpose_fact(activity, "dpia.screening.outcome", "dpia.screening.outcome")?,
            "column-assessment" => {
                let evidence = Evidence::of("purposes.*.balancing_test_offer").about(&activity.id);
                let balance = activity.terms.balance.as_ref();
                self.have(evidence, balance, "gap-purpose-title", &activity.id)?.unwrap_or_default()
            }
            column if SCHEDULE_1.contains(&column) => self.schedule1_cell(column, row, activity)?,
            column if ELSEWHERE.contains(&column) => self.locale.words("record-elsewhere", &[])?,
            column => {
                let cell = row.cells.iter().find(|cell| cell.column == column);
                cell.map(|cell| cell.items.join("\n")).unwrap_or_default()
            }
        })
    }

    /// A text that a purpose has of its own.
    fn purpose_fact(&mut self, activity: &'a Activity, key: &str, fact: &str) -> Result<String, Error> {
        let purpose = self.register().purposes.get(&activity.purpose);
        let text = purpose.and_then(|purpose| purpose.value.more.get(key));
        let evidence = Evidence::of(fact).about(&activity.id);
        Ok(self.have(evidence, text, "gap-purpose-title", &activity.id)?.unwrap_or_default())
    }

    /// Nothing where no condition of Schedule 1 is declared.
    fn schedule1_cell(&mut self, column: &str, row: &Row, activity: &'a Activity) -> Result<String, Error> {
        let condition = self.purpose_fact(activity, "schedule1_condition", "purposes.*.schedule1_condition")?;
        Ok(match column {
            _ if condition.is_empty() => condition,
            "column-schedule1" => condition,
            "column-schedule1-basis" => self.activity_cell("basis", row, activity)?,
            "column-policy" => {
                let entries = self.entries(activity);
                self.policy_followed(activity, &entries).unwrap_or_default()
            }
            _ => self.locale.words("record-elsewhere", &[])?,
        })
    }

    /// Everybody who receives data for one of the activities, in the order of the register.
    fn recipient_sheet(&mut self, recorded: &[(&Row, &'a Activity)]) -> Result<Sheet, Error> {
        let mut purposes: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (row, activity) in recorded {
            for id in &activity.recipients {
                purposes.entry(id).or_default().push(&row.title);
            }
        }
        let mut rows = Vec::new();
        for (id, entry) in &self.register().recipients {
            if let Some(titles) = purposes.get(id.as_str()) {
                let cells = self.recipient_cells(id, entry, titles)?;
                rows.push(Line { id: id.clone(), cells });
            }
        }
        self.sheet("recipients", 1, &RECIPIENTS, rows)
    }

    fn recipient_cells(&mut self, id: &str, entry: &'a At<Recipient>, purposes: &[&str]) -> Result<Vec<String>, Error> {
        let recipient = &entry.value;
        let evidence = |fact: &str| Evidence::of(fact).about(id);
        let role = match &recipient.role {
            Some(role) => {
                let words = self.locale.name("role-name", &role.value)?.unwrap_or_else(|| clean(&role.value));
                self.say(evidence("recipients.*.category").at([&role.place]), &words)
            }
            None => String::new(),
        };
        let country = match &recipient.contact.country {
            Some(code) => {
                let words = self.locale.country(&code.value)?;
                self.say(evidence("recipients.*.country").at([&code.place]), &words)
            }
            None => String::new(),
        };
        let mut categories = Vec::new();
        for category in &recipient.categories {
            let words = self.locale.name("category", &category.value)?;
            categories.push(match words {
                Some(words) => words,
                None => self.locale.name("family", &category.value)?.unwrap_or_else(|| clean(&category.value)),
            });
        }
        let transfer = recipient.transfer.as_ref().map(|transfer| &transfer.value);
        let framework = transfer.and_then(|transfer| transfer.framework.as_ref());
        let framework = match framework {
            Some(framework) => self.locale.name("framework", &framework.value)?.or(Some(clean(&framework.value))),
            None => None,
        };
        let copy = transfer.and_then(|transfer| transfer.copy.as_ref());
        let checked = transfer.and_then(|transfer| transfer.checked_on.as_ref());
        let checked = match checked {
            Some(day) => self.locale.day(&day.value)?.into_owned(),
            None => String::new(),
        };
        let contract = recipient.contract.as_ref().and_then(|contract| contract.value.reference.as_ref());
        Ok(vec![
            self.recipient_name(id, "")?,
            role,
            self.have(evidence("recipients.*.description"), recipient.job.as_ref(), "gap-recipient-job", id)?
                .unwrap_or_default(),
            country,
            categories.join("\n"),
            purposes.join("\n"),
            self.mechanisms(id)?,
            framework.unwrap_or_default(),
            self.have(evidence("transfers.*.safeguards_copy"), copy, "gap-copy", id)?.unwrap_or_default(),
            checked,
            self.value(evidence("recipients.*.contract_ref"), contract).unwrap_or_default(),
        ])
    }

    /// What protects data at a recipient in a third country.
    fn mechanisms(&mut self, recipient: &str) -> Result<String, Error> {
        let mut items = Vec::new();
        let mut gaps = Vec::new();
        let exporters = self.exporters();
        let from = |way: &&crate::datamap::Transfer| exporters.contains(&way.exporter);
        for way in self.map.transfers.iter().filter(from).filter(|way| way.recipient.as_deref() == Some(recipient)) {
            let evidence =
                Evidence::of("transfers.*.mechanism").about(recipient).from(way.exporter).at([self.carried_at(way)]);
            match &way.mechanism {
                Some(key) => items.push((self.mark(evidence), self.mechanism_words(way.exporter, key)?)),
                None => gaps.push(self.gap(evidence, "gap-mechanism", recipient)?),
            }
        }
        Ok(each_once(items).into_iter().chain(gaps).collect::<Vec<_>>().join("\n"))
    }

    /// How long which data are kept, for each activity.
    fn retention_sheet(&mut self, recorded: &[(&Row, &'a Activity)]) -> Result<Sheet, Error> {
        let mut rows = Vec::new();
        for (row, activity) in recorded {
            let entries = self.entries(activity);
            let kept = self.kept(activity, &entries)?;
            let several = kept.len() > 1;
            for kept in kept {
                let what = match (kept.what.is_empty(), several) {
                    (false, _) => kept.what.join("\n"),
                    (true, true) => self.locale.words("record-kept-rest", &[])?,
                    (true, false) => self.locale.words("record-kept-all", &[])?,
                };
                let cells = vec![row.title.clone(), what, kept.period.unwrap_or_default(), kept.words];
                rows.push(Line { id: row.id.clone(), cells });
            }
        }
        self.sheet("retention", 1, &["purpose", "data", "period", "retention"], rows)
    }

    /// The measures of the activities, each with what it protects.
    fn measure_sheet(&mut self, recorded: &[(&Row, &'a Activity)]) -> Result<Sheet, Error> {
        let mut purposes: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (row, activity) in recorded {
            for id in &activity.measures {
                purposes.entry(id).or_default().push(&row.title);
            }
        }
        let mut rows = Vec::new();
        for (id, titles) in purposes {
            let entry = self.register().measures.get(id);
            let evidence = Evidence::of("security.description").about(id).at(place_of(entry));
            let title = entry.and_then(|entry| entry.value.title.as_ref());
            let declared = self.have(evidence.clone(), title, "gap-security", id)?;
            let known = self.locale.name("measure", id)?.unwrap_or_else(|| clean(id));
            let title = declared.unwrap_or_else(|| self.say(evidence.clone(), &known));
            let description = entry.and_then(|entry| entry.value.description.as_ref());
            let description = self.have(evidence, description, "gap-security", id)?.unwrap_or_default();
            rows.push(Line { id: id.to_owned(), cells: vec![title, description, titles.join("\n")] });
        }
        self.sheet("measures", 1, &["measure", "description", "purposes"], rows)
    }

    /// Every place where personal data lie.
    fn field_sheet(&mut self) -> Result<Sheet, Error> {
        let mut rows = Vec::new();
        for record in self.inventory()?.records {
            let outside = record.path.is_none();
            let path = match record.path {
                Some(path) => path,
                None => self.locale.words("inventory-outside", &[])?,
            };
            for field in record.fields {
                let id =
                    if outside { format!("{}.{}", field.name, field.key) } else { format!("{path}.{}", field.name) };
                let cells = vec![
                    path.clone(),
                    field.name,
                    field.category,
                    field.special.unwrap_or_default(),
                    field.subject.unwrap_or_default(),
                    field.purposes.join("\n"),
                    field.retention.unwrap_or_default(),
                    field.source.unwrap_or_default(),
                    field.protection.join("\n"),
                    record.package.clone().unwrap_or_default(),
                    record.table.clone().unwrap_or_default(),
                    field.place,
                ];
                rows.push(Line { id, cells });
            }
        }
        self.sheet("fields", 2, &FIELDS, rows)
    }
}

/// Whether somebody of this role works on our orders.
fn is_processor(role: Option<&str>) -> bool {
    matches!(role, Some("processor" | "sub_processor" | "contractor"))
}
