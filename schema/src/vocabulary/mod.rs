//! The vocabularies: what an annotation and a register can name, with the crosswalks to other vocabularies.
//!
//! The tables are the files in `vocabulary/`, compiled in and read when first asked for. Rows keep the order of the
//! files. Lookups take the key of a row; for subjects and measures also its last segment, which is the name that
//! annotations use (`customer` for `person.customer`).

mod rows;
mod table;

pub use rows::{
    Alias, Category, LegalBasis, Measure, Purpose, Recipient, SpecialCondition, StateSensitivity, Subject,
    TransferMechanism,
};
use table::Table;

static CATEGORIES: Table<Category> = Table::new(include_str!("../../vocabulary/categories.csv"));
static PURPOSES: Table<Purpose> = Table::new(include_str!("../../vocabulary/purposes.csv"));
static SUBJECTS: Table<Subject> = Table::new(include_str!("../../vocabulary/data_subjects.csv"));
static LEGAL_BASES: Table<LegalBasis> = Table::new(include_str!("../../vocabulary/legal_bases.csv"));
static SPECIAL_CONDITIONS: Table<SpecialCondition> =
    Table::new(include_str!("../../vocabulary/special_conditions.csv"));
static TRANSFER_MECHANISMS: Table<TransferMechanism> =
    Table::new(include_str!("../../vocabulary/transfer_mechanisms.csv"));
static MEASURES: Table<Measure> = Table::new(include_str!("../../vocabulary/measures.csv"));
static ALIASES: Table<Alias> = Table::new(include_str!("../../vocabulary/aliases.csv"));
static RECIPIENTS: Table<Recipient> = Table::new(include_str!("../../vocabulary/recipients.csv"));

/// Every category.
pub fn categories() -> &'static [Category] {
    CATEGORIES.rows()
}

/// The category of a key.
pub fn category(key: &str) -> Option<&'static Category> {
    CATEGORIES.find(key)
}

/// Words of everyday code, and what they mean.
pub fn aliases() -> &'static [Alias] {
    ALIASES.rows()
}

/// Key of the category or of the group of data subjects that a word of everyday code means: `iban`, `dob`, `client`.
pub fn meaning(word: &str) -> Option<&'static str> {
    ALIASES.find(word).map(|alias| alias.means)
}

/// Every kind of purpose.
pub fn purposes() -> &'static [Purpose] {
    PURPOSES.rows()
}

/// The kind of purpose of a key.
pub fn purpose(key: &str) -> Option<&'static Purpose> {
    PURPOSES.find(key)
}

/// Every group of data subjects.
pub fn subjects() -> &'static [Subject] {
    SUBJECTS.rows()
}

/// The group of data subjects of a key or of its last segment.
pub fn subject(name: &str) -> Option<&'static Subject> {
    SUBJECTS.find(name)
}

/// Every legal basis.
pub fn legal_bases() -> &'static [LegalBasis] {
    LEGAL_BASES.rows()
}

/// The legal basis of a key.
pub fn legal_basis(key: &str) -> Option<&'static LegalBasis> {
    LEGAL_BASES.find(key)
}

/// Every condition for special categories.
pub fn special_conditions() -> &'static [SpecialCondition] {
    SPECIAL_CONDITIONS.rows()
}

/// The condition of a key.
pub fn special_condition(key: &str) -> Option<&'static SpecialCondition> {
    SPECIAL_CONDITIONS.find(key)
}

/// Every transfer mechanism.
pub fn transfer_mechanisms() -> &'static [TransferMechanism] {
    TRANSFER_MECHANISMS.rows()
}

/// The transfer mechanism of a key.
pub fn transfer_mechanism(key: &str) -> Option<&'static TransferMechanism> {
    TRANSFER_MECHANISMS.find(key)
}

/// Every measure.
pub fn measures() -> &'static [Measure] {
    MEASURES.rows()
}

/// The measure of a key or of its last segment.
pub fn measure(name: &str) -> Option<&'static Measure> {
    MEASURES.find(name)
}

/// Every role of a recipient.
pub fn recipients() -> &'static [Recipient] {
    RECIPIENTS.rows()
}

/// The role of a key.
pub fn recipient(key: &str) -> Option<&'static Recipient> {
    RECIPIENTS.find(key)
}

/// The kinds of Art. 9(1) GDPR, as [`Category::gdpr_special`] names them, in order of first appearance.
pub fn special_kinds() -> Vec<&'static str> {
    let mut kinds = Vec::new();
    for kind in categories().iter().filter_map(|category| category.gdpr_special) {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}

/// The kind of Art. 9(1) of a name: the kind itself, or without its ending (`health` for `health_data`).
pub fn special_kind(name: &str) -> Option<&'static str> {
    special_kinds().into_iter().find(|kind| *kind == name || kind.strip_suffix("_data") == Some(name))
}

#[cfg(test)]
mod tests;
