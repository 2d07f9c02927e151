//! The verdict on a field of which nothing but the place speaks, and what its type's topic makes of a category.

use super::{
    about,
    field::{Judge, PLAIN, is_id},
    refers,
    suits::{is_any, is_time},
    verdict::{Confidence, Kind, Verdict},
    words,
};

impl Judge<'_> {
    /// Nothing but the place speaks.
    pub(super) fn by_default(&self, name: &[String], type_name: &str, is_flag: bool) -> Verdict {
        let said = || vec![self.about.said()];
        if self.is_filter() {
            return Verdict::not_personal(Confidence::Guess, "what a list is searched by");
        }
        let variant = self.field.variant.filter(|_| self.field.name.is_none()).map(words::split).unwrap_or_default();
        if PLAIN.contains(&type_name) && refers::is_person(self.words, &variant) {
            return Verdict::personal(
                "account.id",
                Confidence::Likely,
                vec![format!("variant `{}`", variant.join(" "))],
            );
        }
        if self.about.kind == Kind::Person && refers::is_person(self.words, name) && !is_flag {
            return Verdict::personal("account.id", Confidence::Likely, vec![format!("name `{}`", name.join(" "))]);
        }
        match self.about.kind {
            Kind::Person if name == ["id"] && self.has_own_number() => {
                Verdict::not_personal(Confidence::Likely, "a number of the record")
            }
            Kind::Person if is_id(name) && !about::is_row(self.item) => {
                Verdict::not_personal(Confidence::Guess, "a number of something else")
            }
            Kind::Person if (self.about.identifies || self.about.firm || self.about.topic.is_some()) && !is_flag => {
                let category = self.about.topic.as_deref().unwrap_or(if is_time(type_name) {
                    "usage.interaction"
                } else if is_id(name) {
                    "account.id"
                } else {
                    "account.settings"
                });
                Verdict::personal(category, Confidence::Guess, said())
            }
            Kind::Person => Verdict::ask(self.about.said()),
            _ if is_id(name) => Verdict::not_personal(Confidence::Likely, "a number of something else"),
            Kind::Activity if self.about.identifies && !is_flag => match self.about.topic.as_deref() {
                Some(topic)
                    if is_whole(topic)
                        || topic.starts_with("commerce.")
                        || topic == "content.calendar"
                        || (self.about.owned && about::is_record(self.item)) =>
                {
                    Verdict::personal(topic, Confidence::Guess, said())
                }
                _ if self.about.owned
                    && (self.about.word == "its fields" && !about::is_row(self.item) || is_any(type_name)) =>
                {
                    Verdict::ask(self.about.said())
                }
                _ if self.about.owned && about::is_record(self.item) => {
                    let text = matches!(type_name, "String" | "str") && self.about.topic.is_none();
                    let category = if matches!(name, [word] if ["name", "label", "nickname"].contains(&word.as_str()))
                        && KEYED.iter().any(|word| self.about.word.contains(word))
                    {
                        "account.settings"
                    } else if text && !name.last().is_some_and(|word| STATES.contains(&word.as_str())) {
                        "content.post"
                    } else {
                        "usage.interaction"
                    };
                    Verdict::personal(category, Confidence::Guess, said())
                }
                _ => Verdict::not_personal(Confidence::Guess, "nothing points to a person"),
            },
            Kind::Activity if is_flag && self.about.topic.as_deref().is_some_and(is_whole) => {
                let topic = self.about.topic.as_deref().unwrap_or_default();
                Verdict::personal(topic, Confidence::Guess, said())
            }
            Kind::Activity if is_flag => Verdict::not_personal(Confidence::Guess, "a flag of no known meaning"),
            Kind::Activity if is_time(type_name) => Verdict::personal("usage.interaction", Confidence::Guess, said()),
            Kind::Activity => match self.about.topic.as_deref().filter(|topic| {
                !is_id(name) && (is_whole(topic) || topic.starts_with("commerce.") && about::is_record(self.item))
            }) {
                Some(topic) => Verdict::personal(topic, Confidence::Guess, said()),
                None => Verdict::not_personal(Confidence::Guess, "nothing points to a person"),
            },
            _ => Verdict::not_personal(Confidence::Guess, "nothing points to a person"),
        }
    }

    /// The text of a message is a message, that of an article a post: the topic says which.
    pub(super) fn of_topic<'a>(&'a self, category: &'a str) -> &'a str {
        match self.about.topic.as_deref() {
            Some("finance.bank_account") if self.about.kind == Kind::Person => "finance.bank_account",
            Some(topic @ ("contact.phone" | "identity.name")) if self.about.kind == Kind::Person => topic,
            Some(topic @ "commerce.transaction") if category == "content.post" => topic,
            Some(topic) if category == "content.post" && topic.starts_with("content.") => topic,
            Some(topic) if TOPICAL.contains(&category) && is_whole(topic) => topic,
            _ => category,
        }
    }
}

/// What somebody gives a name to know it again.
const KEYED: &[&str] = &["token", "key", "passkey", "device", "webauthn", "totp", "session"];

/// Endings of names of what the program says of a record, not of what somebody wrote.
const STATES: &[&str] = &[
    "type",
    "status",
    "state",
    "kind",
    "stage",
    "method",
    "mode",
    "level",
    "severity",
    "priority",
    "direction",
    "algorithm",
    "uri",
    "url",
    "provider",
    "challenge",
    "code",
];

/// Categories that give way to what the whole type is about.
const TOPICAL: &[&str] = &[
    "content.post",
    "content.free_text",
    "content.opinion",
    "account.settings",
    "commerce.transaction",
    "commerce.purchases",
];

/// Whether everything in a type of this topic is about the person: a prescription, unlike a message.
pub(super) fn is_whole(topic: &str) -> bool {
    [
        "health.",
        "work.",
        "education.",
        "finance.",
        "contact.address",
        "contact.phone",
        "identity.name",
        "credential.password",
        "criminal.",
        "account.settings",
    ]
    .iter()
    .any(|family| topic.starts_with(family))
}
