//! The kinds of difference: one entry a code.

/// A kind of difference.
#[derive(Debug)]
pub struct Kind {
    /// Kebab-case; never changes its meaning.
    pub code: &'static str,
    /// What was found, in a few words.
    pub summary: &'static str,
    /// What to do about it.
    pub cure: &'static str,
}

const WRITE_ANEW: &str = "build the artifact from this source, or write the inventory anew with the features that ship: \
                          cargo fieldnote generate";
const NAME_ALL: &str = "name every artifact of the product, or write the inventory anew with the features that ship";

pub(super) static UNDOCUMENTED_RECORD: Kind =
    Kind { code: "undocumented-record", summary: "a type ships and is not documented", cure: WRITE_ANEW };
pub(super) static UNDOCUMENTED_FIELD: Kind =
    Kind { code: "undocumented-field", summary: "a field ships and is not documented", cure: WRITE_ANEW };
pub(super) static UNSHIPPED_CRATE: Kind =
    Kind { code: "unshipped-crate", summary: "a crate is documented and none of its records ships", cure: NAME_ALL };
pub(super) static UNSHIPPED_RECORD: Kind =
    Kind { code: "unshipped-record", summary: "a type is documented and does not ship", cure: NAME_ALL };
pub(super) static UNSHIPPED_FIELD: Kind =
    Kind { code: "unshipped-field", summary: "a field is documented and does not ship", cure: WRITE_ANEW };
pub(super) static DIFFERENT_RECORD: Kind =
    Kind { code: "different-record", summary: "a type ships otherwise than documented", cure: WRITE_ANEW };
pub(super) static DIFFERENT_FIELD: Kind =
    Kind { code: "different-field", summary: "a field ships otherwise than documented", cure: WRITE_ANEW };

/// Every kind, in order of code.
pub static KINDS: [&Kind; 7] = [
    &DIFFERENT_FIELD,
    &DIFFERENT_RECORD,
    &UNDOCUMENTED_FIELD,
    &UNDOCUMENTED_RECORD,
    &UNSHIPPED_CRATE,
    &UNSHIPPED_FIELD,
    &UNSHIPPED_RECORD,
];

/// The kind of a code.
pub(super) fn kind(code: &str) -> Option<(usize, &'static Kind)> {
    KINDS.iter().enumerate().find(|(_, kind)| kind.code == code).map(|(index, kind)| (index, *kind))
}
