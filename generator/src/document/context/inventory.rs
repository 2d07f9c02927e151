//! The data inventory: every record with its fields, for engineers and auditors.

use fieldnote_schema::{Class, Place, Retention};
use schemars::JsonSchema;
use serde::Serialize;

use super::{Builder, Error, Evidence, Heading};
use crate::{datamap::Datum, document::escape::clean};

/// Everything that an inventory says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Inventory {
    /// Version of these variables: `fieldnote-context/1`.
    pub format: &'static str,
    /// BCP 47 tag; `t` reads it.
    pub language: String,
    /// The head.
    pub document: Heading,
    /// How many records hold personal data.
    pub record_count: usize,
    /// How many places personal data lie in.
    pub datum_count: usize,
    /// The records, in order of identity; what lies outside the code comes last.
    pub records: Vec<RecordTable>,
}

/// One record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RecordTable {
    /// Path of the type; `None` for data outside the code.
    pub path: Option<String>,
    /// Package and version.
    pub package: Option<String>,
    /// Table of the database.
    pub table: Option<String>,
    /// File and line.
    pub place: Option<String>,
    /// How many of its own fields are declared not to be personal data.
    pub not_personal: usize,
    /// How many of them nobody has decided about.
    pub pending: usize,
    /// Its personal data.
    pub fields: Vec<FieldRow>,
}

/// One place where personal data lie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FieldRow {
    /// Path of the field inside the record; outside the code, what holds the data.
    pub name: String,
    /// Category in words.
    pub category: String,
    /// Key of the category.
    pub key: String,
    /// Kind of special data.
    pub special: Option<String>,
    /// Whom it is about.
    pub subject: Option<String>,
    /// Ids of purposes.
    pub purposes: Vec<String>,
    /// Retention as the code says it; empty where the purpose decides.
    pub retention: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// How it is protected.
    pub protection: Vec<String>,
    /// File and line.
    pub place: String,
}

impl<'a> Builder<'a> {
    pub(in crate::document) fn inventory(&mut self) -> Result<Inventory, Error> {
        let mut data: Vec<&'a Datum> = self.map.data.iter().filter(|datum| self.is_about(datum)).collect();
        data.sort_by_key(|datum| (datum.record.is_none(), &datum.record));
        let mut records = Vec::new();
        for group in data.chunk_by(|one, next| one.record == next.record) {
            records.push(self.table(group)?);
        }
        Ok(Inventory {
            format: super::FORMAT,
            language: self.locale.tag().to_owned(),
            document: self.heading()?,
            record_count: records.iter().filter(|record| record.path.is_some()).count(),
            datum_count: data.len(),
            records,
        })
    }

    fn table(&mut self, data: &[&'a Datum]) -> Result<RecordTable, Error> {
        let id = data.first().and_then(|datum| datum.record.as_ref());
        let records = &self.map.inventory.records;
        let record = id.and_then(|id| records.binary_search_by(|record| record.id.cmp(id)).ok()).map(|at| &records[at]);
        let count =
            |class| record.map_or(0, |record| record.fields.iter().filter(|field| field.class == class).count());
        let prefix = id.map(|id| format!("{id}."));
        let mut fields = Vec::new();
        for datum in data {
            fields.push(self.field(datum, prefix.as_deref())?);
        }
        Ok(RecordTable {
            path: id.map(|id| clean(&id.to_string())),
            package: id.map(|id| clean(&format!("{} {}", id.package, id.version))),
            table: record.and_then(|record| record.table.as_deref()).map(clean),
            place: record.map(|record| line(&record.place)),
            not_personal: count(Class::NotPersonal),
            pending: count(Class::Pending),
            fields,
        })
    }

    fn field(&mut self, datum: &'a Datum, prefix: Option<&str>) -> Result<FieldRow, Error> {
        let keys = &datum.keys;
        let name = match self.holding(datum) {
            Some(title) => title,
            None => clean(prefix.and_then(|prefix| datum.id.strip_prefix(prefix)).unwrap_or(&datum.id)),
        };
        let evidence = |fact: &str| Evidence::of(fact).about(&datum.id).at([&datum.place]);
        let words = match datum.category.strip_prefix("custom.") {
            Some(own) => {
                let title = self.register().categories.get(own).and_then(|entry| entry.value.title.as_ref());
                title.and_then(|title| title.value.get(self.locale.tag())).map(str::to_owned)
            }
            None => self.locale.name("category", &datum.category)?,
        };
        let subject = match &keys.subject {
            Some(subject) => Some(self.subject(subject, &datum.id, [&datum.place])?),
            None => None,
        };
        let special = match &datum.special {
            Some(kind) => Some(self.locale.name("special", kind)?.unwrap_or_else(|| clean(kind))),
            None => None,
        };
        let mut protection = Vec::new();
        for measure in keys.protection.iter().flatten() {
            protection.push(self.locale.name("measure", measure)?.unwrap_or_else(|| clean(measure)));
        }
        Ok(FieldRow {
            name,
            category: self.say(evidence("data.*.category"), words.as_deref().unwrap_or(&datum.category)),
            key: clean(&datum.category),
            special,
            subject,
            purposes: keys.purposes.iter().flatten().map(|purpose| clean(purpose)).collect(),
            retention: keys.retention.as_ref().map(written),
            source: if keys.derived == Some(true) {
                Some("derived".to_owned())
            } else {
                keys.source.as_deref().map(clean)
            },
            protection,
            place: line(&datum.place),
        })
    }
}

/// Retention as the annotation has it.
fn written(retention: &Retention) -> String {
    clean(&match retention {
        Retention::Rule { id } => id.clone(),
        Retention::Period { period, after: None } => period.clone(),
        Retention::Period { period, after: Some(event) } => format!("{period} after {event}"),
    })
}

/// File and line, which is what people look for.
fn line(place: &Place) -> String {
    clean(&Place { column: 0, ..place.clone() }.to_string())
}
