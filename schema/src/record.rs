//! What one annotated type says: the plain data that both collectors produce and every later stage reads.

use crate::place::Place;

/// One type that derives `PersonalData`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema))]
pub struct Record {
    /// Which type this is, unique in an inventory.
    pub id: RecordId,
    /// Struct, tuple struct, unit struct or enum.
    pub shape: Shape,
    /// The type as one datum: set when the container has a `category`. Fields of such a type inherit the mark, the
    /// type is no record of its own and its own fields carry no keys.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub mark: Option<String>,
    /// Defaults for the fields, as written on the container; on a marked type, the keys that go with the mark.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Keys::is_empty"))]
    pub keys: Keys,
    /// The type's doc comment: for engineers, never published.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub doc: Option<String>,
    /// Table name, where a database attribute gives one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub table: Option<String>,
    /// Type parameters that fields hold openly, in order of declaration.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub parameters: Vec<String>,
    /// The fields in order of declaration; of an enum, those of all variants.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub fields: Vec<Field>,
    /// Where the type's name stands.
    pub place: Place,
}

/// The identity of a record.
///
/// Two types may share package, target and path (types local to functions); the ordinal keeps them apart in order
/// of appearance. A source item that two targets compile is one record, named after the first target.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema))]
pub struct RecordId {
    /// Cargo package name.
    pub package: String,
    /// Cargo package version.
    pub version: String,
    /// Crate name of the target (underscores), as the path begins.
    pub target: String,
    /// Path of the type, such as `accounts::model::Customer`.
    pub path: String,
    /// 0 for the first type of this path, 1 for the next, and so on.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "is_zero"))]
    pub ordinal: u32,
}

impl RecordId {
    /// The type's own name: the last segment of the path.
    pub fn name(&self) -> &str {
        self.path.rsplit("::").next().unwrap_or(&self.path)
    }
}

impl core::fmt::Display for RecordId {
    /// The path, with the ordinal where there is more than one of it: `shop::Order`, `shop::Order#1`.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.path)?;
        if self.ordinal > 0 {
            write!(f, "#{}", self.ordinal)?;
        }
        Ok(())
    }
}

#[cfg(feature = "serde")]
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands references to skip_serializing_if")]
fn is_zero(n: &u32) -> bool {
    *n == 0
}

/// The form of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema),
    serde(rename_all = "snake_case")
)]
pub enum Shape {
    /// `struct A { .. }`
    Struct,
    /// `struct A(..);`
    TupleStruct,
    /// `struct A;`
    UnitStruct,
    /// `enum A { .. }`
    Enum,
}

/// One field of a record, or of one of its variants.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema))]
pub struct Field {
    /// Name in Rust without `r#`; of a tuple field, its index.
    pub name: String,
    /// The variant that holds the field, in an enum.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub variant: Option<String>,
    /// The type as written, with whitespace normalised: `Option<String>`.
    pub ty: String,
    /// How the field is classified.
    pub class: Class,
    /// The field's own keys, with the variant's behind them; container defaults are not merged in.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Keys::is_empty"))]
    pub keys: Keys,
    /// Name on the wire where serde gives another one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub wire_name: Option<String>,
    /// Column name, where a database attribute gives one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub column: Option<String>,
    /// The field is left out on the wire (`#[serde(skip)]`).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "core::ops::Not::not"))]
    pub wire_skip: bool,
    /// The field's own fields stand in its place on the wire (`#[serde(flatten)]`).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "core::ops::Not::not"))]
    pub wire_flatten: bool,
    /// The field's doc comment: for engineers, never published.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub doc: Option<String>,
    /// Where the field's name stands (of a tuple field, its type).
    pub place: Place,
}

/// What a field is. Every field has exactly one class.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema),
    serde(rename_all = "snake_case", tag = "kind")
)]
pub enum Class {
    /// Personal data of a category.
    Datum {
        /// Dotted key of the vocabulary, or `custom.<name>`.
        category: String,
    },
    /// Holds other records (`nested`), or values of marked types (a bare field).
    Holds {
        /// The types held, wrappers peeled, in order of appearance.
        types: Vec<Held>,
        /// Written as `nested`; a bare field must hold marked types only.
        nested: bool,
    },
    /// Declared not to be personal data.
    NotPersonal,
    /// Nobody has said yet what it is. No notice or record of processing names it; `cargo fieldnote check` asks.
    Pending,
}

impl Class {
    /// The types held, if it is that kind of class.
    pub fn held(&self) -> &[Held] {
        match self {
            Self::Holds { types, .. } => types,
            Self::Datum { .. } | Self::NotPersonal | Self::Pending => &[],
        }
    }
}

/// A type that a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema))]
pub struct Held {
    /// The type as written after peeling: `model::Address`, `Page<Address>`, `T`.
    pub written: String,
    /// What it is.
    pub target: Target,
    /// What the type's own parameters hold at this place, in order of the arguments; only those named by `nested(..)`
    /// or written as arguments of an annotated type.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub arguments: Vec<Held>,
}

/// Where a held type leads.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema),
    serde(rename_all = "snake_case", tag = "kind")
)]
pub enum Target {
    /// A record of the inventory.
    Record {
        /// Its identity.
        id: RecordId,
    },
    /// A type parameter of the record that holds the field: its use sites name it.
    Parameter {
        /// The parameter's name.
        name: String,
    },
    /// Not found: always a finding, never a guess.
    Unresolved {
        /// Why, in a few words: `no such type in scope`, `not annotated`, `behind a glob import`.
        reason: String,
    },
}

/// The keys that say what holds for a datum. On a container they are defaults; a field's own key replaces them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema), serde(default))]
pub struct Keys {
    /// Whom the data are about: last segment of a subject key, or `custom.<name>`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub subject: Option<String>,
    /// What for: ids of register purposes. `None` is "says nothing".
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub purposes: Option<Vec<String>>,
    /// For how long.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub retention: Option<Retention>,
    /// Where the data come from: `data_subject`, `device`, `derived`, or the id of a register source.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<String>,
    /// Measures that protect this field: last segments of measure keys.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub protection: Option<Vec<String>>,
    /// Whether the person must provide it (Art. 13(2)(e) GDPR).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub provision: Option<Provision>,
    /// Sold (Cal. Civ. Code 1798.140(ad)).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sold: Option<bool>,
    /// Shared for cross-context behavioural advertising (Cal. Civ. Code 1798.140(ah)).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub shared: Option<bool>,
    /// Used to track people across companies' apps and sites (Apple's "tracking").
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tracking: Option<bool>,
    /// Worked out from other data rather than collected.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub derived: Option<bool>,
    /// A special kind that ordinary data gives away, as `Category::gdpr_special` names it: `health_data`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reveals: Option<String>,
    /// Words for readers, in the default language.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub label: Option<String>,
}

impl Keys {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// These keys, with gaps filled from `behind`: the one rule of precedence.
    #[must_use]
    pub fn or(self, behind: &Self) -> Self {
        Self {
            subject: self.subject.or_else(|| behind.subject.clone()),
            purposes: self.purposes.or_else(|| behind.purposes.clone()),
            retention: self.retention.or_else(|| behind.retention.clone()),
            source: self.source.or_else(|| behind.source.clone()),
            protection: self.protection.or_else(|| behind.protection.clone()),
            provision: self.provision.or(behind.provision),
            sold: self.sold.or(behind.sold),
            shared: self.shared.or(behind.shared),
            tracking: self.tracking.or(behind.tracking),
            derived: self.derived.or(behind.derived),
            reveals: self.reveals.or_else(|| behind.reveals.clone()),
            label: self.label.or_else(|| behind.label.clone()),
        }
    }
}

/// How long data are kept, as an annotation says it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema),
    serde(rename_all = "snake_case", tag = "kind")
)]
pub enum Retention {
    /// A rule of the register.
    Rule {
        /// Its id.
        id: String,
    },
    /// A period, and the event that starts it.
    Period {
        /// ISO 8601 duration: `P30D`, `PT24H`.
        period: String,
        /// Id of the event in the register; none counts from collection.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        after: Option<String>,
    },
}

/// Whether a person must provide a datum (Art. 13(2)(e) GDPR).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema),
    serde(rename_all = "snake_case")
)]
pub enum Provision {
    /// The contract needs it.
    Contract,
    /// A law demands it.
    Law,
    /// Left to the person.
    Optional,
}
