//! Reads records, from whoever wrote them: every length is checked, nothing is trusted.

use core::fmt;
use core::str::{FromStr, Utf8Error};

use super::mark;
use crate::Place;
use crate::record::{Class, Field, Held, Keys, Provision, Record, RecordId, Retention, Shape, Target};

/// Arguments of arguments are read to this depth.
const MAX_DEPTH: usize = 32;

/// The longest file name; each field carries a copy of it once read.
const MAX_FILE: usize = 1024;

/// Why bytes are no record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WireError {
    /// The last text has no zero byte at its end.
    Truncated,
    /// A text is not UTF-8.
    Utf8(Utf8Error),
    /// The id is not a path and a tag.
    Id(String),
    /// A known entry holds a value that it cannot hold.
    Value {
        /// The entry's mark.
        mark: char,
        /// Its value.
        value: String,
    },
    /// A known entry stands where it cannot stand.
    Order {
        /// The entry's mark.
        mark: char,
    },
    /// A field without a class.
    Unclassified {
        /// The field.
        field: String,
    },
    /// Arguments of types are nested too deeply.
    Depth,
}

impl fmt::Display for WireError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Truncated => f.write_str("the record ends within a text"),
            Self::Utf8(error) => write!(f, "a text of the record is not UTF-8: {error}"),
            Self::Id(id) => write!(f, "{id:?} is no id of a record"),
            Self::Value { mark, value } => write!(f, "the entry `{mark}` cannot be {value:?}"),
            Self::Order { mark } => write!(f, "the entry `{mark}` is out of place"),
            Self::Unclassified { field } => write!(f, "the field {field:?} has no class"),
            Self::Depth => write!(f, "arguments of types are nested more than {MAX_DEPTH} deep"),
        }
    }
}

impl std::error::Error for WireError {}

/// Reads the bytes of one record.
///
/// The ordinals of the record and of those it refers to are tags, and references lack package and version.
pub fn decode(bytes: &[u8]) -> Result<Record, WireError> {
    let mut entries = Entries { rest: bytes };
    let id = parse_id(entries.text()?)?;
    let mut record = Record {
        id,
        shape: Shape::Struct,
        mark: None,
        keys: Keys::default(),
        doc: None,
        table: None,
        parameters: Vec::new(),
        fields: Vec::new(),
        place: Place::default(),
    };
    let mut field = None;
    while let Some((mark, text)) = entries.next()? {
        if mark == mark::FIELD {
            record.fields.extend(field.replace(Draft::new(text)).map(Draft::finish).transpose()?);
        } else if let Some(field) = &mut field {
            field.entry(mark, text)?;
        } else {
            container_entry(&mut record, mark, text)?;
        }
    }
    record.fields.extend(field.map(Draft::finish).transpose()?);
    for field in &mut record.fields {
        field.place.file.clone_from(&record.place.file);
    }
    Ok(record)
}

struct Entries<'a> {
    rest: &'a [u8],
}

impl<'a> Entries<'a> {
    fn text(&mut self) -> Result<&'a str, WireError> {
        let end = self.rest.iter().position(|byte| *byte == 0).ok_or(WireError::Truncated)?;
        let (text, rest) = self.rest.split_at(end);
        self.rest = rest.get(1..).unwrap_or_default();
        core::str::from_utf8(text).map_err(WireError::Utf8)
    }

    /// The next entry: mark and value. One whose mark is not ASCII is none of ours, and comes as mark 0.
    fn next(&mut self) -> Result<Option<(u8, &'a str)>, WireError> {
        if self.rest.is_empty() {
            return Ok(None);
        }
        let text = self.text()?;
        let mark = text.bytes().next().unwrap_or(0);
        Ok(Some(text.get(1..).map_or((0, text), |value| (mark, value))))
    }
}

fn container_entry(record: &mut Record, mark: u8, text: &str) -> Result<(), WireError> {
    match mark {
        mark::PACKAGE => text.clone_into(&mut record.id.package),
        mark::VERSION => text.clone_into(&mut record.id.version),
        mark::PLACE => {
            let (file, position) =
                split_file(text).filter(|(file, _)| file.len() <= MAX_FILE).ok_or_else(|| wrong(mark, text))?;
            record.place = Place::new(file, 0, 0);
            (record.place.line, record.place.column) = parse_position(mark, position)?;
        }
        mark::SHAPE => {
            record.shape = match text {
                "s" => Shape::Struct,
                "t" => Shape::TupleStruct,
                "u" => Shape::UnitStruct,
                "e" => Shape::Enum,
                _ => return Err(wrong(mark, text)),
            }
        }
        mark::MARK => record.mark = Some(text.to_owned()),
        mark::TABLE => record.table = Some(text.to_owned()),
        mark::PARAMETER => record.parameters.push(text.to_owned()),
        _ => key_entry(&mut record.keys, mark, text)?,
    }
    Ok(())
}

fn key_entry(keys: &mut Keys, mark: u8, text: &str) -> Result<(), WireError> {
    match mark {
        mark::SUBJECT => keys.subject = Some(text.to_owned()),
        mark::PURPOSE => push(&mut keys.purposes, text),
        mark::RETENTION_RULE => keys.retention = Some(Retention::Rule { id: text.to_owned() }),
        mark::RETENTION_PERIOD => keys.retention = Some(Retention::Period { period: text.to_owned(), after: None }),
        mark::RETENTION_AFTER => match &mut keys.retention {
            Some(Retention::Period { after, .. }) => *after = Some(text.to_owned()),
            _ => return Err(WireError::Order { mark: char::from(mark) }),
        },
        mark::SOURCE => keys.source = Some(text.to_owned()),
        mark::PROTECTION => push(&mut keys.protection, text),
        mark::PROVISION => {
            keys.provision = Some(match text {
                "contract" => Provision::Contract,
                "law" => Provision::Law,
                "optional" => Provision::Optional,
                _ => return Err(wrong(mark, text)),
            });
        }
        mark::SOLD => keys.sold = Some(parse_flag(mark, text)?),
        mark::SHARED => keys.shared = Some(parse_flag(mark, text)?),
        mark::TRACKING => keys.tracking = Some(parse_flag(mark, text)?),
        mark::DERIVED => keys.derived = Some(parse_flag(mark, text)?),
        mark::REVEALS => keys.reveals = Some(text.to_owned()),
        mark::LABEL => keys.label = Some(text.to_owned()),
        _ => {}
    }
    Ok(())
}

/// A field while its entries come in.
struct Draft {
    field: Field,
    classified: bool,
    /// Held types whose arguments are open, outermost first.
    open: Vec<Held>,
}

impl Draft {
    fn new(name: &str) -> Self {
        let field = Field {
            name: name.to_owned(),
            variant: None,
            ty: String::new(),
            class: Class::NotPersonal,
            keys: Keys::default(),
            wire_name: None,
            column: None,
            wire_skip: false,
            wire_flatten: false,
            doc: None,
            place: Place::default(),
        };
        Self { field, classified: false, open: Vec::new() }
    }

    fn finish(self) -> Result<Field, WireError> {
        if !self.open.is_empty() {
            return Err(WireError::Order { mark: char::from(mark::OPEN) });
        }
        if self.classified { Ok(self.field) } else { Err(WireError::Unclassified { field: self.field.name }) }
    }

    fn entry(&mut self, mark: u8, text: &str) -> Result<(), WireError> {
        match mark {
            mark::VARIANT => self.field.variant = Some(text.to_owned()),
            mark::TYPE => text.clone_into(&mut self.field.ty),
            mark::CATEGORY => self.classify(mark, Class::Datum { category: text.to_owned() })?,
            mark::NESTED => self.classify(mark, Class::Holds { types: Vec::new(), nested: true })?,
            mark::BARE => self.classify(mark, Class::Holds { types: Vec::new(), nested: false })?,
            mark::NOT_PERSONAL => self.classify(mark, Class::NotPersonal)?,
            mark::PENDING => self.classify(mark, Class::Pending)?,
            mark::WIRE_NAME => self.field.wire_name = Some(text.to_owned()),
            mark::COLUMN => self.field.column = Some(text.to_owned()),
            mark::WIRE_SKIP => self.field.wire_skip = true,
            mark::WIRE_FLATTEN => self.field.wire_flatten = true,
            mark::PLACE => (self.field.place.line, self.field.place.column) = parse_position(mark, text)?,
            mark::HELD | mark::REFERENCE | mark::OPEN_PARAMETER | mark::UNRESOLVED | mark::OPEN | mark::CLOSE => {
                self.held(mark, text)?;
            }
            _ => key_entry(&mut self.field.keys, mark, text)?,
        }
        Ok(())
    }

    fn classify(&mut self, mark: u8, class: Class) -> Result<(), WireError> {
        if core::mem::replace(&mut self.classified, true) {
            return Err(WireError::Order { mark: char::from(mark) });
        }
        self.field.class = class;
        Ok(())
    }

    fn held(&mut self, mark: u8, text: &str) -> Result<(), WireError> {
        let misplaced = || WireError::Order { mark: char::from(mark) };
        if mark == mark::CLOSE {
            let closed = self.open.pop().ok_or_else(misplaced)?;
            self.list().ok_or_else(misplaced)?.push(closed);
            return Ok(());
        }
        if mark == mark::OPEN && self.open.len() >= MAX_DEPTH {
            return Err(WireError::Depth);
        }
        let list = self.list().ok_or_else(misplaced)?;
        match mark {
            mark::HELD => {
                let target = Target::Unresolved { reason: String::new() };
                list.push(Held { written: text.to_owned(), target, arguments: Vec::new() });
            }
            mark::OPEN => {
                let opened = list.pop().ok_or_else(misplaced)?;
                self.open.push(opened);
            }
            _ => list.last_mut().ok_or_else(misplaced)?.target = parse_target(mark, text)?,
        }
        Ok(())
    }

    /// Where the next held type goes.
    fn list(&mut self) -> Option<&mut Vec<Held>> {
        match (self.open.last_mut(), &mut self.field.class) {
            (Some(held), _) => Some(&mut held.arguments),
            (None, Class::Holds { types, .. }) => Some(types),
            (None, _) => None,
        }
    }
}

fn parse_target(mark: u8, text: &str) -> Result<Target, WireError> {
    Ok(match mark {
        mark::REFERENCE if text.is_empty() => Target::Unresolved { reason: "not annotated".to_owned() },
        mark::REFERENCE => Target::Record { id: parse_id(text)? },
        mark::OPEN_PARAMETER => Target::Parameter { name: text.to_owned() },
        _ => Target::Unresolved { reason: text.to_owned() },
    })
}

fn parse_id(text: &str) -> Result<RecordId, WireError> {
    let wrong = || WireError::Id(text.to_owned());
    let (path, tag) = text.rsplit_once('#').ok_or_else(wrong)?;
    if path.is_empty() || tag.len() != 8 {
        return Err(wrong());
    }
    let ordinal = u32::from_str_radix(tag, 16).map_err(|_| wrong())?;
    let target = path.split("::").next().unwrap_or(path).to_owned();
    Ok(RecordId { target, path: path.to_owned(), ordinal, ..RecordId::default() })
}

/// `src/model.rs:12:9` as `src/model.rs` and `12:9`.
fn split_file(text: &str) -> Option<(&str, &str)> {
    let column = text.rfind(':')?;
    let line = text.get(..column)?.rfind(':')?;
    Some((text.get(..line)?, text.get(line + 1..)?))
}

fn parse_position(mark: u8, text: &str) -> Result<(u32, u32), WireError> {
    let (line, column) = text.split_once(':').ok_or_else(|| wrong(mark, text))?;
    let number = |digits| u32::from_str(digits).map_err(|_| wrong(mark, text));
    Ok((number(line)?, number(column)?))
}

fn parse_flag(mark: u8, text: &str) -> Result<bool, WireError> {
    match text {
        "1" => Ok(true),
        "0" => Ok(false),
        _ => Err(wrong(mark, text)),
    }
}

fn push(list: &mut Option<Vec<String>>, text: &str) {
    let list = list.get_or_insert_default();
    if !text.is_empty() {
        list.push(text.to_owned());
    }
}

fn wrong(mark: u8, value: &str) -> WireError {
    WireError::Value { mark: char::from(mark), value: value.to_owned() }
}
