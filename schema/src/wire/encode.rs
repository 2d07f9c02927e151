//! Writes records.

use super::mark;
use crate::record::{Class, Field, Held, Keys, Provision, Record, RecordId, Retention, Shape, Target};

/// A record as one run of bytes.
///
/// The ordinals of the record and of those it refers to are written as tags.
pub fn encode(record: &Record) -> Vec<u8> {
    let mut references = Vec::new();
    for held in record.fields.iter().flat_map(|field| field.class.held()) {
        collect_references(held, &mut references);
    }
    let mut bytes = reference(&record.id).into_bytes();
    let mut references = references.into_iter();
    for piece in pieces(record) {
        bytes.extend(piece);
        bytes.extend(references.next().map(reference).unwrap_or_default().into_bytes());
    }
    bytes
}

/// What stands between the ids: after the record's own, and before, between and after those of the records it holds.
///
/// The derive leaves the ids to the compiler, which alone knows the paths.
pub fn pieces(record: &Record) -> Vec<Vec<u8>> {
    let mut writer = Writer { done: Vec::new(), bytes: vec![0] };
    writer.record(record);
    writer.done.push(writer.bytes);
    writer.done
}

fn reference(id: &RecordId) -> String {
    format!("{}#{:08x}", id.path, id.ordinal)
}

fn collect_references<'a>(held: &'a Held, into: &mut Vec<&'a RecordId>) {
    if let Target::Record { id } = &held.target {
        into.push(id);
    }
    for argument in &held.arguments {
        collect_references(argument, into);
    }
}

struct Writer {
    done: Vec<Vec<u8>>,
    bytes: Vec<u8>,
}

impl Writer {
    fn record(&mut self, record: &Record) {
        self.text(mark::PACKAGE, &record.id.package);
        self.text(mark::VERSION, &record.id.version);
        let place = &record.place;
        self.text(mark::PLACE, &format!("{}:{}:{}", place.file, place.line, place.column));
        let shape = match record.shape {
            Shape::Struct => "s",
            Shape::TupleStruct => "t",
            Shape::UnitStruct => "u",
            Shape::Enum => "e",
        };
        self.text(mark::SHAPE, shape);
        self.maybe(mark::MARK, record.mark.as_deref());
        self.keys(&record.keys);
        self.maybe(mark::TABLE, record.table.as_deref());
        for parameter in &record.parameters {
            self.text(mark::PARAMETER, parameter);
        }
        for field in &record.fields {
            self.field(field);
        }
    }

    fn field(&mut self, field: &Field) {
        self.text(mark::FIELD, &field.name);
        self.maybe(mark::VARIANT, field.variant.as_deref());
        self.text(mark::TYPE, &field.ty);
        self.class(field);
        self.keys(&field.keys);
        self.maybe(mark::WIRE_NAME, field.wire_name.as_deref());
        self.maybe(mark::COLUMN, field.column.as_deref());
        self.maybe(mark::WIRE_SKIP, field.wire_skip.then_some(""));
        self.maybe(mark::WIRE_FLATTEN, field.wire_flatten.then_some(""));
        self.text(mark::PLACE, &format!("{}:{}", field.place.line, field.place.column));
    }

    fn class(&mut self, field: &Field) {
        match &field.class {
            Class::Datum { category } => self.text(mark::CATEGORY, category),
            Class::Holds { types, nested } => {
                self.text(if *nested { mark::NESTED } else { mark::BARE }, "");
                for held in types {
                    self.held(held);
                }
            }
            Class::NotPersonal => self.text(mark::NOT_PERSONAL, ""),
            Class::Pending => self.text(mark::PENDING, ""),
        }
    }

    fn held(&mut self, held: &Held) {
        self.text(mark::HELD, &held.written);
        match &held.target {
            Target::Record { .. } => {
                self.bytes.push(mark::REFERENCE);
                self.done.push(core::mem::replace(&mut self.bytes, vec![0]));
            }
            Target::Parameter { name } => self.text(mark::OPEN_PARAMETER, name),
            Target::Unresolved { reason } => self.text(mark::UNRESOLVED, reason),
        }
        if !held.arguments.is_empty() {
            self.text(mark::OPEN, "");
            for argument in &held.arguments {
                self.held(argument);
            }
            self.text(mark::CLOSE, "");
        }
    }

    fn keys(&mut self, keys: &Keys) {
        self.maybe(mark::SUBJECT, keys.subject.as_deref());
        self.list(mark::PURPOSE, keys.purposes.as_deref());
        match &keys.retention {
            Some(Retention::Rule { id }) => self.text(mark::RETENTION_RULE, id),
            Some(Retention::Period { period, after }) => {
                self.text(mark::RETENTION_PERIOD, period);
                self.maybe(mark::RETENTION_AFTER, after.as_deref());
            }
            None => {}
        }
        self.maybe(mark::SOURCE, keys.source.as_deref());
        self.list(mark::PROTECTION, keys.protection.as_deref());
        let provision = keys.provision.map(|provision| match provision {
            Provision::Contract => "contract",
            Provision::Law => "law",
            Provision::Optional => "optional",
        });
        self.maybe(mark::PROVISION, provision);
        self.flag(mark::SOLD, keys.sold);
        self.flag(mark::SHARED, keys.shared);
        self.flag(mark::TRACKING, keys.tracking);
        self.flag(mark::DERIVED, keys.derived);
        self.maybe(mark::REVEALS, keys.reveals.as_deref());
        self.maybe(mark::LABEL, keys.label.as_deref());
    }

    fn text(&mut self, mark: u8, text: &str) {
        self.bytes.push(mark);
        if text.contains('\0') {
            self.bytes.extend(text.replace('\0', "\u{fffd}").bytes());
        } else {
            self.bytes.extend(text.bytes());
        }
        self.bytes.push(0);
    }

    fn maybe(&mut self, mark: u8, text: Option<&str>) {
        if let Some(text) = text {
            self.text(mark, text);
        }
    }

    fn flag(&mut self, mark: u8, flag: Option<bool>) {
        self.maybe(mark, flag.map(|flag| if flag { "1" } else { "0" }));
    }

    fn list(&mut self, mark: u8, texts: Option<&[String]>) {
        match texts {
            Some([]) => self.text(mark, ""),
            Some(texts) => texts.iter().for_each(|text| self.text(mark, text)),
            None => {}
        }
    }
}
