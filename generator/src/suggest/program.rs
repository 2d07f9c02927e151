//! What is of the program and of no person: what it answers, sets and counts, lists are searched by, and machines own.

use super::{
    field::Judge,
    peel::{last_segment, peel},
    refers,
    verdict::{Confidence, Verdict},
    words,
};

impl Judge<'_> {
    /// What a list is searched by; only what names a person tells of one.
    pub(super) fn is_filter(&self) -> bool {
        ["Query", "Filter", "Filters", "QueryParams", "SearchParams", "ListParams", "Pagination"]
            .iter()
            .any(|end| self.item.name.ends_with(end))
            || !self.item.is_enum
                && self.item.fields.iter().filter(|field| field.name.is_some_and(|name| PAGING.contains(&name))).count()
                    > 1
    }

    /// `bot_id`, `service_account`: of no person.
    pub(super) fn is_of_machine(&self, name: &[String]) -> bool {
        let variant = self.field.variant.map(words::split).unwrap_or_default();
        let of_machine = |name: &[String]| name.len() > 1 && self.words.not_a_person.starting(name);
        of_machine(name) || of_machine(&variant)
    }

    /// `message` beside `success`, or alone in a response: what a program says, not what a person writes.
    pub(super) fn is_of_program(&self, name: &[String]) -> bool {
        if words::ends(name, "error message") {
            return true;
        }
        let fields = &self.item.fields;
        let beside = |known: &str| fields.iter().any(|other| other.name == Some(known));
        let answers = ["Response", "Result", "Reply", "Resp"].iter().any(|end| self.item.name.ends_with(end));
        let plain = matches!(last_segment(peel(self.field.ty)), "String" | "str");
        name == ["message"]
            && plain
            && (beside("success")
                || (answers && (fields.len() == 1 || self.about.topic.as_deref() != Some("content.message"))))
            && !(answers && self.about.identifies && self.about.topic.is_some())
    }

    /// When a token or session ends, which the program sets.
    pub(super) fn is_lifetime(&self, name: &[String]) -> bool {
        const KEYS: &[&str] = &[
            "session",
            "token",
            "code",
            "verification",
            "password",
            "link",
            "key",
            "mfa",
            "auth",
            "login",
            "passkey",
            "identity",
            "invite",
            "invitation",
            "authorization",
            "otp",
            "challenge",
            "grant",
        ];
        let ends = ["expire at", "expired at", "expire", "expiry", "expire on", "valid until"];
        let ends = ends.iter().any(|end| words::ends(name, end));
        let of_key = |words: &[String]| words.iter().any(|word| KEYS.contains(&word.as_str()));
        ends && (of_key(&words::split(&self.about.word)) || of_key(name) || self.item.name.ends_with("Link"))
    }

    /// In machinery that may say for whom it is, only what names a person counts.
    pub(super) fn of_machinery(&self, name: &[String], type_name: &str) -> Verdict {
        let of_firm = self.words.organisation.exactly(&words::split(&self.about.word)).is_some()
            || ["bot", "webhook"].contains(&self.about.word.as_str());
        let naming = if of_firm { OF_STAFF } else { NAMING };
        let named = self.about.firm.then(|| self.by_name(name)).flatten().filter(|said| {
            let of = |prefix: &&str| said.category.as_deref().is_some_and(|category| category.starts_with(prefix));
            let of_person =
                |word: &String| word == "manager" || refers::is_person(self.words, std::slice::from_ref(word));
            type_name != "bool"
                && naming.iter().any(of)
                && (!of_firm || name.iter().any(of_person) || words::ends(name, "by"))
        });
        named.unwrap_or_else(|| Verdict::not_personal(Confidence::Likely, self.about.said()))
    }
}

/// How a list is cut into pages.
const PAGING: &[&str] =
    &["limit", "offset", "page", "per_page", "page_size", "sort_by", "sort_order", "order_by", "cursor", "sort"];

/// What names a person, or where one is.
const NAMING: &[&str] =
    &["account.id", "account.username", "contact.", "identity.name", "device.ip_address", "device.user_agent"];

/// What in a firm is of one person.
const OF_STAFF: &[&str] = &["account.id", "account.username", "identity.name", "contact."];
