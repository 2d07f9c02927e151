//! What the derives and field types of a type say of it: a row, a record, an error, a part of the program.

use super::{
    item::Item,
    peel::{last_segment, peel},
    words::Words,
};

/// Whether it is read from a table or written to one.
pub(super) fn is_row(item: &Item<'_>) -> bool {
    let derives = [
        "FromRow",
        "Queryable",
        "Insertable",
        "Selectable",
        "Identifiable",
        "AsChangeset",
        "DeriveEntityModel",
        "QueryableByName",
    ];
    item.attrs.iter().any(|attr| derives.iter().any(|derive| attr.contains(derive)))
}

/// Whether it is read from a table, or sent or received as it is.
pub(super) fn is_record(item: &Item<'_>) -> bool {
    let derives = [
        "Serialize",
        "Deserialize",
        "Object",
        "ToSchema",
        "JsonSchema",
        "Message",
        "FromForm",
        "Multipart",
        "CandidType",
    ];
    is_row(item) || item.attrs.iter().any(|attr| derives.iter().any(|derive| attr.contains(derive)))
}

/// Whether it is an error.
pub(super) fn is_error(item: &Item<'_>) -> bool {
    item.is_enum && derives(item, &["Error", "Snafu"])
}

/// Whether it is made of handles: clients, pools, senders; nothing that is stored or sent.
pub(super) fn is_service(words: &Words, item: &Item<'_>) -> bool {
    let handles = item.fields.iter().filter(|field| is_handle(words, field.ty)).count();
    !item.is_enum && !is_record(item) && handles > 0 && (handles > 1 || handles * 2 >= item.fields.len())
}

/// Whether a type is one that a program works with: `SumsubClient`, `Arc<dyn Mailer>`.
pub(super) fn is_handle(words: &Words, ty: &str) -> bool {
    let name = last_segment(peel(ty));
    let named = |end: &str| name.strip_suffix(end).is_some_and(|before| !before.is_empty());
    ty.contains("dyn ") || words.never_types.contains(name) || HANDLES.iter().any(|end| named(end))
}

/// How types that a program works with end.
const HANDLES: &[&str] = &[
    "Client",
    "Pool",
    "Repo",
    "Repository",
    "Service",
    "Publisher",
    "Sender",
    "Receiver",
    "Handler",
    "Renderer",
    "Logger",
    "Metrics",
    "Cache",
    "Storage",
    "Registry",
    "Factory",
    "Provider",
    "Manager",
    "Adapter",
];

/// Whether its derives say that it is an error or a command line.
pub(super) fn is_machinery(item: &Item<'_>) -> bool {
    derives(item, &["Error", "Parser", "Subcommand", "ValueEnum", "Snafu"])
}

fn derives(item: &Item<'_>, names: &[&str]) -> bool {
    let derived = |attr: &&&str| attr.starts_with("#[derive");
    let holds = |attr: &str| attr.split([',', '(', ')', ':', ' ', '\n']).any(|part| names.contains(&part));
    item.attrs.iter().filter(derived).any(|attr| holds(attr))
}
