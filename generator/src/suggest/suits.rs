//! What a field's type has to say about what its name means: a time is no name, and a number of users is nobody.

use super::{
    item::{Field, Item},
    peel::{last_segment, peel},
    refers,
    words::{self, Words},
};

/// Whether a value of this type can be what the category says.
pub(super) fn suits(ty: &str, category: &str) -> bool {
    let name = last_segment(peel(ty));
    if is_time(name) || is_day(name) {
        return ![
            "account.id",
            "account.username",
            "identity.",
            "contact.",
            "credential.",
            "device.",
            "content.message",
        ]
        .iter()
        .any(|family| category.starts_with(family));
    }
    if is_money(name) {
        // `user: f64` beside `system` is time of a processor.
        return !["account.id", "account.username", "identity.", "contact.", "credential."]
            .iter()
            .any(|family| category.starts_with(family));
    }
    if name == "Url" {
        return !["contact.", "identity.name", "demographic.", "credential.password"]
            .iter()
            .any(|family| category.starts_with(family));
    }
    if is_number(ty) && !matches!(name, "Uuid" | "ObjectId") {
        return ![
            "credential.token",
            "content.post",
            "content.message",
            "content.email",
            "identity.name",
            "contact.email",
            "credential.password",
            "account.username",
        ]
        .iter()
        .any(|family| category.starts_with(family));
    }
    true
}

/// A number with a fraction, as sums are kept in.
pub(super) fn is_money(type_name: &str) -> bool {
    ["f32", "f64", "Decimal", "BigDecimal"].contains(&type_name)
}

/// A whole number or a key, which holds no text. Bytes may: a password's hash is often kept so.
pub(super) fn is_number(ty: &str) -> bool {
    let name = last_segment(peel(ty));
    (INTEGERS.contains(&name) && !is_bytes(ty)) || ["Uuid", "ObjectId"].contains(&name)
}

fn is_bytes(ty: &str) -> bool {
    ty.contains("Vec<u8>") || ty.contains("[u8")
}

/// `uid: String` may be a unique id of anything; a number is one of a user.
pub(super) fn is_vague_id(name: &[String], ty: &str) -> bool {
    match name {
        [uid] => uid == "uid" && !INTEGERS.contains(&last_segment(peel(ty))),
        [.., of, uid] => uid == "uid" && !["user", "auth", "firebase", "member", "owner"].contains(&of.as_str()),
        [] => false,
    }
}

/// A point in time.
pub(super) fn is_time(type_name: &str) -> bool {
    [
        "DateTime",
        "NaiveDateTime",
        "OffsetDateTime",
        "PrimitiveDateTime",
        "Timestamp",
        "DateTimeUtc",
        "DateTimeWithTimeZone",
        "SystemTime",
    ]
    .contains(&type_name)
}

fn is_day(type_name: &str) -> bool {
    ["NaiveDate", "NaiveTime", "Date"].contains(&type_name)
}

/// Whether a field says when something was: by its type, or by `_at` at its end.
pub(super) fn is_when(name: &[String], type_name: &str) -> bool {
    let dated = matches!(name, [first, deed] if matches!(first.as_str(), "time" | "date") && refers::is_deed(deed));
    let on = matches!(name, [.., deed, on] if on == "on" && refers::is_deed(deed));
    is_time(type_name) || dated || on || name.last().is_some_and(|word| word == "at") && name.len() > 1
}

/// Whether a field counts people or other things: `active_users: i64`, `total_orders`.
pub(super) fn is_tally(words: &Words, item: &Item<'_>, field: &Field<'_>) -> bool {
    let Some(name) = field.name else { return false };
    let ty = field.ty.trim();
    let bare = ty.strip_prefix("Option<").and_then(|inner| inner.strip_suffix('>')).unwrap_or(ty);
    let whole = INTEGERS.contains(&last_segment(bare));
    if !whole && !["f32", "f64"].contains(&bare) {
        return false;
    }
    let each = name.split_once("_per_").map(|(_, each)| words::split(each));
    if each.is_some_and(|each| refers::is_person(words, &each)) {
        return true;
    }
    if !whole {
        return false;
    }
    let listed = || {
        let answers = ["Response", "Result", "List", "Page"].iter().any(|end| item.name.ends_with(end));
        answers && item.fields.iter().any(|other| other.ty.contains("Vec<"))
    };
    if name == "total" || name == "count" && listed() {
        return true;
    }
    let mut parts = name.split('_');
    let of_people = |part: &str| part.ends_with('s') && refers::is_person(words, &words::split(part));
    let of_money = parts.clone().any(|part| MONEY.contains(&part));
    matches!(parts.clone().next(), Some("total" | "num")) && !of_money || parts.any(of_people)
}

/// What is paid is no count of things: `total_cents: i64`.
const MONEY: &[&str] = &["amount", "cents", "price", "cost", "paid", "fee", "tax", "due"];

pub(super) const INTEGERS: &[&str] =
    &["i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128", "usize", "isize"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suggest::words::BUILT_IN;

    #[test]
    fn a_type_can_contradict_a_name() {
        assert!(!suits("Option<DateTime<Utc>>", "account.id"));
        assert!(suits("DateTime<Utc>", "usage.interaction"));
        assert!(suits("NaiveDate", "demographic.birth_date"));
        assert!(!suits("Vec<Url>", "contact.email"));
        assert!(suits("String", "contact.email"));
        assert!(suits("Uuid", "account.id"));
        assert!(!suits("i32", "content.post"));
        assert!(!suits("f64", "account.id") && suits("f64", "location.precise"));
        assert!(suits("Vec<u8>", "credential.password") && suits("Option<[u8; 32]>", "credential.password"));
    }

    #[test]
    fn a_number_of_people_is_a_count() {
        let tally =
            |name, ty| is_tally(&BUILT_IN, &Item::default(), &Field { name: Some(name), ty, ..Field::default() });
        assert!(tally("active_users", "i64"));
        assert!(tally("users_active_month", "Option<u32>"));
        assert!(tally("total_orders", "usize"));
        assert!(!tally("total_cents", "i64") && !tally("total_amount", "u64"));
        assert!(!tally("users", "Vec<i64>"));
        assert!(!tally("user_id", "i64"));
        assert!(!tally("address", "i64"));
    }
}
