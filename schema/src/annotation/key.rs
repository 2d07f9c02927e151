//! The keys of `#[personal_data(..)]`, where each may stand, and what to do when it stands elsewhere.

use crate::suggest;

/// A key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    Category,
    Subject,
    Purpose,
    Retention,
    Source,
    Protection,
    Provision,
    Sold,
    Shared,
    Tracking,
    Derived,
    Reveals,
    Label,
    Nested,
    NotPersonal,
    Pending,
    Crate,
}

/// What an attribute stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A type whose fields are classified one by one.
    Container,
    /// A type with a `category`: one datum.
    Mark,
    /// A variant of an enum.
    Variant,
    /// A field with a `category`.
    Datum,
    /// A field without a class of its own: its type must be a mark.
    Bare,
    /// A field that is `nested`.
    Nested,
    /// A field that is `not_personal`.
    NotPersonal,
    /// A field that nobody has decided about.
    Pending,
}

impl Key {
    pub(super) const ALL: [Self; 17] = [
        Self::Category,
        Self::Subject,
        Self::Purpose,
        Self::Retention,
        Self::Source,
        Self::Protection,
        Self::Provision,
        Self::Sold,
        Self::Shared,
        Self::Tracking,
        Self::Derived,
        Self::Reveals,
        Self::Label,
        Self::Nested,
        Self::NotPersonal,
        Self::Pending,
        Self::Crate,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Category => "category",
            Self::Subject => "subject",
            Self::Purpose => "purpose",
            Self::Retention => "retention",
            Self::Source => "source",
            Self::Protection => "protection",
            Self::Provision => "provision",
            Self::Sold => "sold",
            Self::Shared => "shared",
            Self::Tracking => "tracking",
            Self::Derived => "derived",
            Self::Reveals => "reveals",
            Self::Label => "label",
            Self::Nested => "nested",
            Self::NotPersonal => "not_personal",
            Self::Pending => "pending",
            Self::Crate => "crate",
        }
    }

    pub(super) fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.name() == name)
    }

    /// The key as one writes it.
    pub(super) fn example(self) -> &'static str {
        match self {
            Self::Category => r#"category = "contact.email""#,
            Self::Subject => r#"subject = "customer""#,
            Self::Purpose => r#"purpose = "account""#,
            Self::Retention => r#"retention = "P30D""#,
            Self::Source => r#"source = "data_subject""#,
            Self::Protection => r#"protection("hashing")"#,
            Self::Provision => r#"provision = "contract""#,
            Self::Sold => "sold = true",
            Self::Shared => "shared = true",
            Self::Tracking => "tracking = true",
            Self::Derived => "derived = true",
            Self::Reveals => r#"reveals = "health""#,
            Self::Label => r#"label = "your address""#,
            Self::Nested => "nested(Type)",
            Self::NotPersonal => "not_personal",
            Self::Pending => "pending",
            Self::Crate => "crate = path::to::fieldnote",
        }
    }

    /// Whether the key may stand there: the table in the documentation of this crate.
    pub(super) fn allowed(self, place: Place) -> bool {
        match self {
            Self::Category => matches!(place, Place::Mark | Place::Datum),
            Self::Subject
            | Self::Purpose
            | Self::Retention
            | Self::Source
            | Self::Protection
            | Self::Provision
            | Self::Sold
            | Self::Shared
            | Self::Tracking
            | Self::Derived
            | Self::Reveals => !matches!(place, Place::NotPersonal | Place::Pending),
            Self::Label => matches!(place, Place::Mark | Place::Datum | Place::Bare),
            Self::Nested => place == Place::Nested,
            Self::NotPersonal => place == Place::NotPersonal,
            Self::Pending => place == Place::Pending,
            Self::Crate => matches!(place, Place::Container | Place::Mark),
        }
    }

    /// What to say of a key that may not stand there.
    pub(super) fn misplaced(self, place: Place) -> String {
        let name = self.name();
        match (self, place) {
            (_, Place::NotPersonal) if self != Self::Crate => {
                format!("`{name}` says nothing about a field that is `not_personal`: remove one of the two")
            }
            (_, Place::Pending) if self != Self::Crate => {
                format!("`{name}` says nothing about a field that is `pending`: say what the field is, then `{name}`")
            }
            (Self::Crate, _) => "`crate` belongs on the type".to_owned(),
            (Self::Label, Place::Nested) => {
                "`label` names one datum, and this field holds a record: write it on the fields of that record"
                    .to_owned()
            }
            (Self::Label, _) => "`label` names one datum: write it on each field".to_owned(),
            (Self::NotPersonal, Place::Container) => {
                "`not_personal` belongs on fields: a type that holds nothing personal needs no derive".to_owned()
            }
            (Self::Nested | Self::NotPersonal | Self::Pending, Place::Mark) => {
                format!("a type with a `category` is one datum and cannot be `{name}`: remove one of the two")
            }
            (Self::Category, Place::Variant) => {
                "`category` belongs on each field of the variant, or on the whole type".to_owned()
            }
            _ => format!("`{name}` belongs on fields"),
        }
    }
}

/// What to say of a word that is no key.
pub(super) fn unknown(word: &str) -> String {
    let names = || Key::ALL.into_iter().map(Key::name);
    let cure = match word {
        "legal_basis" | "lawful_basis" | "basis" => {
            ": the legal basis belongs to the purpose, in the register: `[purpose.<id>]`, `legal_basis = \"..\"`"
                .to_owned()
        }
        "recipient" | "recipients" | "processor" | "shared_with" | "country" | "transfer" => {
            ": who receives data belongs to the purpose, in the register: `[purpose.<id>]`, `recipients = [\"..\"]`"
                .to_owned()
        }
        "skip" | "ignore" | "none" | "non_personal" | "impersonal" => ", did you mean `not_personal`?".to_owned(),
        "todo" | "unknown" | "undecided" | "ask" | "unsure" => ", did you mean `pending`?".to_owned(),
        "record" | "flatten" | "inner" | "embed" => ", did you mean `nested`?".to_owned(),
        "kind" | "type" | "data" | "data_category" | "pii" => ", did you mean `category`?".to_owned(),
        "event" | "after" | "expires" | "ttl" | "keep" | "period" => {
            ", did you mean `retention = \"P30D after event\"`?".to_owned()
        }
        "whose" | "person" | "data_subject" => ", did you mean `subject`?".to_owned(),
        "title" | "name" | "description" => ", did you mean `label`?".to_owned(),
        "measure" | "measures" | "security" => ", did you mean `protection`?".to_owned(),
        _ => match suggest::nearest(word, names()) {
            Some(near) => format!(", did you mean `{near}`?"),
            None => format!(": the keys are {}", suggest::all(names())),
        },
    };
    format!("unknown key `{word}`{cure}")
}
