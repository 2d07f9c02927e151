//! Names that are made of a person and what is said of them: `driver_id`, `approved_by`, `tenant_phone`.

use super::words::Words;

/// What a name says by the person in it, and the category of that.
pub(super) fn refers(words: &Words, name: &[String]) -> Option<(String, &'static str)> {
    let (last, before) = name.split_last()?;
    if is_machine(words, name) {
        return None;
    }
    // `archived_by_name` is of whoever did it.
    let of_doer = matches!(before, [.., deed, by] if by == "by" && is_deed(deed));
    let of_person = of_doer || is_person(words, before);
    // `user_a` and `user2` stand in a pair.
    let paired = matches!(last.as_str(), "a" | "b" | "one" | "two") && of_person;
    let category = match last.as_str() {
        "by" if is_deed(before.last()?) => "account.id",
        _ if paired => "account.id",
        "id" | "uuid" | "guid" | "pk" | "fk" | "ref" | "number" | "no" if of_person => "account.id",
        "name" | "nombre" | "nome" | "nom" | "nama"
            if of_person && before.last().is_none_or(|word| word != "account") =>
        {
            "identity.name"
        }
        "email" | "correo" if of_person => "contact.email",
        "phone" | "tel" | "mobile" | "telp" if of_person => "contact.phone",
        "address" if of_person && before.last().is_none_or(|word| word != "account") => "contact.address",
        "avatar" | "photo" | "picture" if of_person => "identity.photo",
        _ => return None,
    };
    Some((name.join(" "), category))
}

/// A field that is called like a person: `owner`, `customers`.
pub(super) fn is_person(words: &Words, name: &[String]) -> bool {
    let found = words
        .person
        .ending(name)
        .is_some_and(|(word, topic)| topic.is_empty() && words.relation.exactly(&super::words::split(&word)).is_none());
    (found && !name.last().is_some_and(|word| AMBIGUOUS.contains(&word.as_str()))) || words.role.ending(name).is_some()
}

/// An account that no person has: `smtp_username`, `company_email`; not `project_owner_id`.
pub(super) fn is_machine(words: &Words, name: &[String]) -> bool {
    const OF_ACCOUNTS: &[&str] = &[
        "user",
        "username",
        "email",
        "mail",
        "account",
        "password",
        "passphrase",
        "address",
        "phone",
        "name",
        "login",
        "token",
    ];
    if is_of_books(words, name) {
        return true;
    }
    let of_account = name.get(1).is_some_and(|word| OF_ACCOUNTS.contains(&word.as_str()));
    let key = matches!(name, [_, _, last] if ["token", "key", "secret", "password"].contains(&last.as_str()));
    words.not_a_person.starting(name) && (of_account || key)
}

/// The address or account of a firm or machine: `VendorAddress`, `ServiceAccount`, `MerchantConnectorAccount`.
pub(super) fn is_of_firm(words: &Words, name: &[String]) -> bool {
    const OWNED: &[&str] =
        &["address", "account", "credential", "subscriber", "principal", "identity", "email", "phone"];
    let of_firm = words.not_a_person.starting(name) || words.organisation.starting(name);
    let account = name.len() > 1 && name.last().is_some_and(|word| word == "account");
    of_firm && (account || name.get(1).is_some_and(|word| OWNED.contains(&word.as_str())))
}

/// An account of bookkeeping: `receivable_account_id`.
pub(super) fn is_of_books(words: &Words, name: &[String]) -> bool {
    let Some(at) = name.iter().position(|word| word == "account") else { return false };
    name.iter().take(at).any(|word| words.bookkeeping.exactly(std::slice::from_ref(word)).is_some())
}

/// People by one meaning of the word only; `parent_id` is as often a number of a folder.
const AMBIGUOUS: &[&str] =
    &["child", "parent", "lead", "worker", "identity", "profile", "me", "resume", "people", "contact"];

/// `sort_by_name`, `replies_by_comment`: how many are told apart, not what is said of one.
pub(super) fn is_sought(name: &[String]) -> bool {
    matches!(name, [.., how, by, _] if by == "by" && !is_deed(how))
}

/// `approved`, `sent`: what somebody did; not `sorted`, which a query is.
pub(super) fn is_deed(word: &str) -> bool {
    const OF_QUERIES: &[&str] =
        &["sorted", "grouped", "filtered", "indexed", "limited", "divided", "keyed", "partitioned", "ranked"];
    const IRREGULAR: &[&str] =
        &["sent", "written", "made", "given", "taken", "paid", "drawn", "done", "sold", "bought", "led", "held"];
    (word.ends_with("ed") && word.len() > 3 && !OF_QUERIES.contains(&word)) || IRREGULAR.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suggest::words::{BUILT_IN, split};

    #[test]
    fn a_person_in_a_name_tells_what_it_is() {
        for (name, category) in [
            ("driver_id", Some("account.id")),
            ("second_approver_user_id", Some("account.id")),
            ("dispatched_by", Some("account.id")),
            ("passenger_phone", Some("contact.phone")),
            ("courier_name", Some("identity.name")),
            ("sorted_by", None),
            ("parent_id", None),
            ("smtp_user_name", None),
            ("address_id", None),
            ("version", None),
        ] {
            assert_eq!(refers(&BUILT_IN, &split(name)).map(|(_, category)| category), category, "{name}");
        }
    }
}
