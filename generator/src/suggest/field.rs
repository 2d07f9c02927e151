//! The verdict on one field: its name, its type, and the type it stands in.

use super::{
    about,
    nest::Holders,
    peel::{last_segment, peel},
    refers,
    scan::{Field, Item},
    verdict::{About, Confidence, Kind, Verdict},
    words::{self, Words},
};

/// A field with all that is known when it is judged.
pub(super) struct Judge<'a> {
    pub(super) words: &'a Words,
    pub(super) file: &'a str,
    pub(super) item: &'a Item<'a>,
    pub(super) about: &'a About,
    pub(super) holders: &'a Holders<'a>,
    pub(super) field: &'a Field<'a>,
}

impl Judge<'_> {
    pub(super) fn verdict(&self) -> Verdict {
        if let Some(said) = self.words.own.iter().find_map(|own| own.verdict(self.item, self.field)) {
            return said;
        }
        let type_name = last_segment(peel(self.field.ty));
        let name = self.name_words();
        let itself = type_name == self.item.name && self.field.ty.contains("::");
        let holder = !itself && self.holders.holds(self.file, type_name);
        if self.field.ty.contains("dyn ")
            || self.words.never_types.iter().any(|never| never == type_name)
            || (!holder && about::is_handle(self.words, self.field.ty))
        {
            return Verdict::not_personal(Confidence::Sure, format!("type `{type_name}` is machinery"));
        }
        if holder && self.field.name.is_none() && !self.is_of_machine(&name) && !about::is_error(self.item) {
            return self.nested(type_name);
        }
        if !holder && self.words.never.exactly(&name).is_some() {
            return Verdict::not_personal(
                Confidence::Likely,
                format!("name `{}` says nothing about a person", name.join(" ")),
            );
        }
        if self.about.kind == Kind::Technical && about::is_error(self.item) {
            return Verdict::not_personal(Confidence::Likely, self.about.said());
        }
        if self.about.kind == Kind::Technical {
            return if holder && !self.is_of_machine(&name) {
                self.nested(type_name)
            } else {
                self.of_machinery(&name, type_name)
            };
        }
        let is_flag = type_name == "bool";
        let by_name = if is_flag { self.flag(&name) } else { self.by_name(&name) };
        by_name
            .or_else(|| self.by_type(&name, type_name))
            .or_else(|| self.by_place(&name, is_flag))
            .or_else(|| (holder || self.is_foreign_person(type_name)).then(|| self.nested(type_name)))
            .unwrap_or_else(|| self.by_default(&name, type_name, is_flag))
    }

    /// A record in a record; where its type is one datum (`UserId`), that datum.
    fn nested(&self, type_name: &str) -> Verdict {
        let words = words::split(type_name);
        let datum = self.words.always.exactly(&words).filter(|_| words.len() > 1);
        datum.map_or_else(
            || Verdict::nested(type_name),
            |category| Verdict::personal(category, Confidence::Likely, vec![format!("type `{type_name}`")]),
        )
    }

    /// `bot_id`, `service_account`: of no person.
    fn is_of_machine(&self, name: &[String]) -> bool {
        let variant = self.field.variant.map(words::split).unwrap_or_default();
        let of_machine = |name: &[String]| name.len() > 1 && self.words.not_a_person.starting(name);
        of_machine(name) || of_machine(&variant)
    }

    /// The words that name the field: of a tuple field, those of its variant or type.
    fn name_words(&self) -> Vec<String> {
        match (self.field.name, self.field.variant) {
            (Some(name), _) => words::split(name),
            (None, Some(_)) => Vec::new(),
            (None, None) => about::core(self.words, &words::split(self.item.name)),
        }
    }

    /// What the name says wherever it stands.
    fn by_name(&self, name: &[String]) -> Option<Verdict> {
        if refers::is_machine(self.words, name) {
            return None;
        }
        let vague =
            |category: &str| self.about.kind == Kind::Unknown && UNTOLD.iter().any(|it| category.starts_with(it));
        let known = self.words.always.ending(name).filter(|(_, category)| !vague(category));
        let known = known.or_else(|| refers::refers(self.words, name));
        let (found, category) = known.or_else(|| self.like_a_person(name))?;
        Some(Verdict::personal(category, self.strength(), vec![format!("name `{found}`")]))
    }

    /// `owner: Uuid` beside other things: a number of a person.
    fn like_a_person(&self, name: &[String]) -> Option<(String, &'static str)> {
        let plain = last_segment(peel(self.field.ty));
        let number = PLAIN.contains(&plain) || plain.ends_with("Id");
        let is_ref = number && name.len() < 3 && self.about.kind != Kind::Person && refers::is_person(self.words, name);
        is_ref.then(|| (name.join(" "), "account.id"))
    }

    /// In machinery that may say for whom it is, only what names a person counts.
    fn of_machinery(&self, name: &[String], type_name: &str) -> Verdict {
        let of_firm = self.words.organisation.exactly(&words::split(&self.about.word)).is_some();
        let naming = if of_firm { OF_STAFF } else { NAMING };
        let named = self.about.firm.then(|| self.by_name(name)).flatten().filter(|said| {
            let of = |prefix: &&str| said.category.as_deref().is_some_and(|category| category.starts_with(prefix));
            type_name != "bool" && naming.iter().any(of)
        });
        named.unwrap_or_else(|| Verdict::not_personal(Confidence::Likely, self.about.said()))
    }

    /// A type from elsewhere that is called like a person: `chorus::types::User`.
    fn is_foreign_person(&self, type_name: &str) -> bool {
        let path = peel(self.field.ty);
        let known = self.holders.knows(type_name) || self.about.kind == Kind::Unknown;
        !known && path.contains("::") && refers::is_person(self.words, &words::split(type_name))
    }

    /// What the type says: an address of the network, or a type that is named like a field.
    fn by_type(&self, name: &[String], type_name: &str) -> Option<Verdict> {
        let category = match type_name {
            "IpAddr" | "Ipv4Addr" | "Ipv6Addr" | "SocketAddr" | "IpNetwork" | "IpNet" | "Ipv4Network"
            | "Ipv6Network"
                if self.about.kind != Kind::Unknown =>
            {
                "device.ip_address"
            }
            "Email" | "EmailAddress" => "contact.email",
            _ => {
                let words = words::split(type_name);
                if words.len() < 2 || self.is_of_machine(name) || refers::is_of_books(self.words, &words) {
                    return None;
                }
                self.words.always.ending(&words).map(|(_, category)| category)?
            }
        };
        Some(Verdict::personal(category, self.strength(), vec![format!("type `{type_name}`")]))
    }

    /// What the name says in a type like this one.
    fn by_place(&self, name: &[String], is_flag: bool) -> Option<Verdict> {
        let patterns = match self.about.kind {
            Kind::Person if !is_flag => &self.words.in_person,
            Kind::Activity if !is_flag => &self.words.in_activity,
            _ => return None,
        };
        let known = self.beside(name).or_else(|| patterns.ending(name));
        let (found, category) = known.or_else(|| self.name_of_a_person(name))?;
        if is_id(name) && found.len() <= 4 && name.len() > 1 && !self.is_own_id(name) {
            return None;
        }
        if name == ["id"] && self.has_own_number() {
            return None;
        }
        if self.about.kind == Kind::Activity && is_id(name) && self.is_own_id(name) {
            return None;
        }
        if category.starts_with("content.") && is_number(self.field.ty) {
            return None;
        }
        if !self.fits(category, &found) || (self.is_vague() && found.split(' ').count() < name.len()) {
            return None;
        }
        let category = self.of_topic(category);
        Some(Verdict::personal(category, Confidence::Likely, vec![format!("name `{found}`"), self.about.said()]))
    }

    /// Whether the record is tied to a person rather than being one: its `id` is its own.
    fn has_own_number(&self) -> bool {
        let relation = self.words.relation.exactly(&words::split(&self.about.word)).is_some();
        relation || self.about.topic.as_deref() == Some("account.settings")
    }

    /// Whether a category can stand in a type of this topic: there is no finding of a laboratory in a mail.
    fn fits(&self, category: &str, found: &str) -> bool {
        let topic = self.about.topic.as_deref().unwrap_or_default();
        let of = |families: &[&str]| families.iter().any(|family| topic.starts_with(family));
        match category.split('.').next() {
            Some("health") => of(&["health."]),
            Some("device") if matches!(found, "endpoint" | "channel id") => {
                ["device", "subscription", "push"].iter().any(|word| self.about.word.contains(word))
            }
            Some("work") if self.about.kind == Kind::Activity => of(&["work."]),
            Some("commerce") => {
                of(&["commerce.", "finance."]) || (self.about.identifies && !NOT_ONLY_OF_TRADE.contains(&found))
            }
            _ => true,
        }
    }

    /// What the other fields make of a name: a `state` beside a `city`, a `name` beside a display name.
    fn beside(&self, name: &[String]) -> Option<(String, &'static str)> {
        let [word] = name else { return None };
        let has = |others: &[&str]| {
            self.item.fields.iter().any(|other| other.name.is_some_and(|other| others.contains(&other)))
        };
        let topic = self.about.topic.as_deref();
        let category = match word.as_str() {
            "from" | "to" if topic == Some("content.calendar") => "content.calendar",
            "from" | "to" | "sender" | "recipient"
                if topic == Some("content.email") || has(&["subject", "cc", "bcc"]) =>
            {
                "contact.email"
            }
            "subject" | "body" if has(&["to", "from", "cc", "bcc", "recipient", "recipients", "reply_to"]) => {
                "content.email"
            }
            "state" if has(&["city", "zip", "zip_code", "postal_code", "postcode"]) => "contact.address.region",
            "name" if self.about.kind == Kind::Person && has(&["display_name", "full_name", "first_name"]) => {
                "account.username"
            }
            _ => return None,
        };
        Some((word.clone(), category))
    }

    /// Nothing but one word of the type's name tells what it is about.
    fn is_vague(&self) -> bool {
        self.about.kind == Kind::Activity && !self.about.identifies && !about::is_row(self.item)
    }

    /// A bare `name` beside an address or a login.
    fn name_of_a_person(&self, name: &[String]) -> Option<(String, &'static str)> {
        let bare = name == ["name"] && self.about.names && self.about.topic.is_none();
        bare.then(|| ("name".to_owned(), "identity.name"))
    }

    /// `user_id` in a user: the words before `id` are of the type's name.
    fn is_own_id(&self, name: &[String]) -> bool {
        let own = about::core(self.words, &words::split(self.item.name));
        own.ends_with(name.get(..name.len() - 1).unwrap_or_default())
    }

    /// The text of a message is a message, that of an article a post: the topic says which.
    fn of_topic<'a>(&'a self, category: &'a str) -> &'a str {
        match self.about.topic.as_deref() {
            Some("finance.bank_account") if self.about.kind == Kind::Person => "finance.bank_account",
            Some(topic @ ("contact.phone" | "identity.name")) if self.about.kind == Kind::Person => topic,
            Some(topic) if category == "content.post" && topic.starts_with("content.") => topic,
            Some(topic) if TOPICAL.contains(&category) && is_whole(topic) => topic,
            _ => category,
        }
    }

    fn flag(&self, name: &[String]) -> Option<Verdict> {
        let known = |patterns: &words::Patterns| {
            patterns.ending(name).is_some_and(|(_, category)| category == "account.settings")
        };
        let verb = name.first().is_some_and(|word| {
            ["is", "has", "can", "allow", "enable", "show", "send", "receive", "notify", "hide", "accept"]
                .contains(&word.as_str())
        });
        let said = match self.about.kind {
            Kind::Person => {
                known(&self.words.always)
                    || known(&self.words.in_person)
                    || verb
                    || self.about.identifies
                    || self.about.firm
                    || self.about.topic.is_some()
            }
            Kind::Activity => known(&self.words.always) || self.words.in_activity.exactly(name).is_some(),
            _ => false,
        };
        let telling = self.words.always.ending(name).map(|(_, category)| category);
        let category = if let Some(telling) = telling.filter(|it| TELLING.iter().any(|family| it.starts_with(family))) {
            telling
        } else if self.about.kind == Kind::Person {
            "account.settings"
        } else {
            self.words.in_activity.exactly(name).unwrap_or("account.settings")
        };
        said.then(|| {
            Verdict::personal(
                self.of_topic(category),
                Confidence::Likely,
                vec!["a setting or state".to_owned(), self.about.said()],
            )
        })
    }

    /// Nothing but the place speaks.
    fn by_default(&self, name: &[String], type_name: &str, is_flag: bool) -> Verdict {
        let said = || vec![self.about.said()];
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
                    let category = if text { "content.post" } else { "usage.interaction" };
                    Verdict::personal(category, Confidence::Guess, said())
                }
                _ => Verdict::not_personal(Confidence::Guess, "nothing points to a person"),
            },
            Kind::Activity if is_flag => Verdict::not_personal(Confidence::Guess, "a flag of no known meaning"),
            Kind::Activity if is_time(type_name) => Verdict::personal("usage.interaction", Confidence::Guess, said()),
            Kind::Activity => match self.about.topic.as_deref().filter(|topic| is_whole(topic) && !is_id(name)) {
                Some(topic) => Verdict::personal(topic, Confidence::Guess, said()),
                None => Verdict::not_personal(Confidence::Guess, "nothing points to a person"),
            },
            _ => Verdict::not_personal(Confidence::Guess, "nothing points to a person"),
        }
    }

    fn strength(&self) -> Confidence {
        match self.about.kind {
            Kind::Person | Kind::Activity => Confidence::Sure,
            _ => Confidence::Likely,
        }
    }
}

/// What a flag can say of somebody beyond a setting: that they smoke, or agreed.
const TELLING: &[&str] = &["health.", "belief.", "sexuality.", "criminal.", "account.privacy_preferences"];

/// Words of trade that stand as often for something else.
const NOT_ONLY_OF_TRADE: &[&str] = &[
    "status",
    "memo",
    "reference",
    "receipt",
    "tip",
    "deposit",
    "item",
    "gift",
    "room",
    "room id",
    "room number",
    "package",
    "special",
    "total",
    "plan",
];

/// Types of a number or a name of somebody.
const PLAIN: &[&str] =
    &["String", "str", "i64", "i32", "u64", "u32", "Uuid", "ObjectId", "Thing", "RecordId", "Snowflake", "Ulid"];

/// What names a person, or where one is.
const NAMING: &[&str] =
    &["account.id", "account.username", "contact.", "identity.", "device.ip_address", "device.user_agent"];

/// What in a firm is of one person.
const OF_STAFF: &[&str] = &["account.id", "account.username", "identity.name"];

/// What a name alone does not tell where nothing points to a person.
const UNTOLD: &[&str] = &["education.", "device.id", "finance.payment_method"];

/// Categories that give way to what the whole type is about.
const TOPICAL: &[&str] =
    &["content.post", "content.free_text", "account.settings", "commerce.transaction", "commerce.purchases"];

/// Whether everything in a type of this topic is about the person: a prescription, unlike a message.
fn is_whole(topic: &str) -> bool {
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

fn is_id(name: &[String]) -> bool {
    name.last().is_some_and(|word| matches!(word.as_str(), "id" | "uuid"))
}

/// A whole number or a key, which holds no text.
fn is_number(ty: &str) -> bool {
    let name = last_segment(peel(ty));
    ["i16", "i32", "i64", "u16", "u32", "u64", "usize", "Uuid", "ObjectId"].contains(&name)
}

/// A value of any shape.
fn is_any(type_name: &str) -> bool {
    ["Value", "JsonValue", "RawValue", "Bson"].contains(&type_name)
}

fn is_time(type_name: &str) -> bool {
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

#[cfg(test)]
mod tests {
    use crate::suggest::{files::SourceFile, look::look, words::BUILT_IN};

    /// `field category confidence` of every field.
    fn verdicts(source: &str) -> Vec<String> {
        let files = vec![SourceFile { path: "src/model.rs".into(), package: "a".into(), text: source.into() }];
        let reports = look(&BUILT_IN, &files);
        let show = |report: crate::suggest::look::FieldReport<'_>| {
            format!("{} {}", report.field, crate::suggest::human::meaning(report.verdict))
        };
        reports.iter().flat_map(|it| it.reports().map(show).collect::<Vec<_>>()).collect()
    }

    #[test]
    fn what_a_name_means_depends_on_the_type_it_stands_in() {
        assert_eq!(
            verdicts(
                "struct Member { name: String, back_pain: bool, state: String, city: String, created_at: DateTime }
                 struct Plugin { name: String, owner_id: i64, created_at: DateTime }
                 struct SmtpConfig { smtp_username: String, password: String }
                 #[derive(Serialize)] struct Playlist { id: i64, user_id: i64, title: String }"
            ),
            [
                "name identity.name",
                "back_pain health.condition",
                "state contact.address.region",
                "city contact.address.city",
                "created_at usage.interaction",
                "name not personal",
                "owner_id account.id",
                "created_at not personal",
                "smtp_username not personal",
                "password not personal",
                "id not personal",
                "user_id account.id",
                "title content.post",
            ]
        );
    }
}
