//! The verdict on a field of which nothing but the place speaks, and what its type's topic makes of a category.

use super::{
    about, derives,
    field::{Judge, PLAIN, is_id},
    refers,
    suits::{is_money, is_number, is_time, is_when},
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
            // `source_id` and `target_id` of a follow.
            Kind::Person
                if self.is_tie()
                    && matches!(name, [end, id] if id == "id" && matches!(end.as_str(), "source" | "target" | "from" | "to")) =>
            {
                Verdict::personal("account.id", Confidence::Likely, said())
            }
            Kind::Person if is_id(name) && (self.is_of_thing(name) || !self.is_own_record()) => {
                Verdict::not_personal(Confidence::Guess, "a number of something else")
            }
            Kind::Person
                if is_id(name)
                    && self.is_of_its_thing()
                    && self.words.person.ending(&name[..name.len() - 1]).is_none() =>
            {
                Verdict::not_personal(Confidence::Guess, "a number of something else")
            }
            Kind::Person
                if is_id(name)
                    && self.about.topic.is_none()
                    && (!matches!(type_name, "String" | "str") || self.about.word == about::BY_FIELDS) =>
            {
                Verdict::not_personal(Confidence::Guess, "a number of something else")
            }
            Kind::Person if type_name == "usize" => {
                Verdict::not_personal(Confidence::Guess, "nothing points to a person")
            }
            Kind::Person if (self.about.identifies || self.about.firm || self.about.topic.is_some()) && !is_flag => {
                let category = self.about.topic.as_deref().or_else(|| self.of_person(name, type_name));
                category.map_or_else(
                    || Verdict::ask(self.about.said()),
                    |category| Verdict::personal(category, Confidence::Guess, said()),
                )
            }
            Kind::Person => Verdict::ask(self.about.said()),
            _ if is_id(name) => {
                // Who or what an id of unknown name numbers, somebody has to say.
                let known = name.len() == 1 || self.is_own_id(name) || self.is_known_thing(name);
                if known {
                    Verdict::not_personal(Confidence::Likely, "a number of something else")
                } else {
                    Verdict::not_personal(Confidence::Guess, "a number of nothing that the project has a type for")
                }
            }
            Kind::Activity if self.is_own_number(name) => Verdict::not_personal(Confidence::Likely, "its own number"),
            Kind::Activity if self.about.identifies && !is_flag => match self.about.topic.as_deref() {
                Some(topic)
                    if is_whole(topic)
                        || topic.starts_with("commerce.")
                        || topic == "content.calendar"
                        || (self.about.owned && derives::is_record(self.item) && topic != "content.post") =>
                {
                    Verdict::personal(topic, Confidence::Guess, said())
                }
                _ if self.about.owned && derives::is_record(self.item) && self.is_own_name_for(name) => {
                    Verdict::personal("account.settings", Confidence::Guess, said())
                }
                _ if self.about.owned && derives::is_record(self.item) && self.is_of_deeds() => {
                    Verdict::personal("usage.interaction", Confidence::Guess, said())
                }
                _ if self.about.owned => Verdict::ask(self.about.said()),
                _ => Verdict::not_personal(Confidence::Guess, "nothing points to a person"),
            },
            Kind::Activity if is_flag && self.about.topic.as_deref().is_some_and(is_schedule_or_whole) => {
                let topic = self.about.topic.as_deref().unwrap_or_default();
                Verdict::personal(topic, Confidence::Guess, said())
            }
            Kind::Activity if is_flag => Verdict::not_personal(Confidence::Guess, "a flag of no known meaning"),
            Kind::Activity if is_time(type_name) => {
                let topic =
                    self.about.topic.as_deref().filter(|topic| is_schedule_or_whole(topic) || self.is_of_payment());
                Verdict::personal(topic.unwrap_or("usage.interaction"), Confidence::Guess, said())
            }
            Kind::Activity => match self.about.topic.as_deref().filter(|topic| {
                let kept = topic.starts_with("commerce.") || *topic == "content.calendar";
                !is_id(name) && (is_whole(topic) || kept && derives::is_record(self.item))
            }) {
                Some(topic) => Verdict::personal(topic, Confidence::Guess, said()),
                None => Verdict::not_personal(Confidence::Guess, "nothing points to a person"),
            },
            _ => Verdict::not_personal(Confidence::Guess, "nothing points to a person"),
        }
    }

    /// What a field of somebody's record most likely is, by what it is made of. A text of no known name may be anything.
    fn of_person(&self, name: &[String], type_name: &str) -> Option<&'static str> {
        let text = matches!(type_name, "String" | "str");
        let category = if is_when(name, type_name) {
            "usage.interaction"
        } else if is_id(name) {
            "account.id"
        } else if self.words.network.within(name).is_some() {
            "social.profile"
        } else if text && (self.is_of_its_thing() || name.last().is_some_and(|word| TEXTS.contains(&word.as_str()))) {
            "content.free_text"
        } else if is_number(self.field.ty) && name.last().is_some_and(|word| refers::is_deed(word)) {
            "usage.interaction"
        } else if is_money(type_name) && name.iter().any(|word| OF_MONEY.contains(&word.as_str())) {
            "commerce.transaction"
        } else if name.first().is_some_and(|word| word == "total") || name.last().is_some_and(|word| word == "usage") {
            "usage.interaction"
        } else {
            self.of_role(name)
        };
        let told = !text && !self.holds_nothing(type_name);
        Some(category).filter(|category| told || *category != "account.settings")
    }

    /// Whether what it numbers is most likely of the person: in a row, or beside the person's name.
    fn is_own_record(&self) -> bool {
        derives::is_row(self.item) || (self.about.names && !self.is_of_its_thing())
    }

    /// Whether the words before the last one name a type that describes no person, or a thing by any name.
    fn is_known_thing(&self, name: &[String]) -> bool {
        let before = &name[..name.len() - 1];
        let last = before.len().saturating_sub(1);
        self.namesakes.is_thing(before)
            || self.namesakes.is_thing(&before[last..])
            || self.is_of_thing(name)
            || [&self.words.goods, &self.words.activity, &self.words.thing]
                .iter()
                .any(|patterns| patterns.ending(before).is_some())
    }

    /// `team_id`: the number of a group or of a thing.
    fn is_of_thing(&self, name: &[String]) -> bool {
        let before = &name[..name.len() - 1];
        self.words.organisation.ending(before).is_some() || self.words.technical.ending(before).is_some()
    }

    /// What somebody calls a token or a device, to know it again.
    fn is_own_name_for(&self, name: &[String]) -> bool {
        const KEYED: &[&str] = &["token", "key", "passkey", "device", "webauthn", "totp", "session"];
        matches!(name, [word] if ["name", "label", "nickname"].contains(&word.as_str()))
            && KEYED.iter().any(|word| self.about.word.contains(word))
    }

    /// Whether the type is a record of what somebody did, whatever that was.
    fn is_of_deeds(&self) -> bool {
        const DEEDS: &[&str] = &["event", "interaction", "action", "audit", "log", "activity", "visit"];
        self.about.topic.is_none() && self.about.word.split(' ').any(|word| DEEDS.contains(&word))
    }

    /// What is most often kept of somebody who has this role.
    pub(super) fn of_role(&self, name: &[String]) -> &'static str {
        if name.iter().any(|word| word == "tax" || word == "vat") {
            return "finance.tax";
        }
        self.kept().unwrap_or("account.settings")
    }

    /// What is kept of somebody who is there for one thing: of a patient the health.
    pub(super) fn kept(&self) -> Option<&'static str> {
        const KEPT: &[(&str, &str)] = &[
            ("patient", "health.record"),
            ("student", "education.record"),
            ("player", "usage.gameplay"),
            ("candidate", "work.application"),
            ("applicant", "work.application"),
        ];
        KEPT.iter().find(|(role, _)| self.about.word == *role).map(|(_, category)| *category)
    }

    /// The text of a message is a message, that of an article a post: the topic says which.
    pub(super) fn of_topic<'a>(&'a self, category: &'a str) -> &'a str {
        match self.about.topic.as_deref() {
            Some("finance.bank_account") if self.about.kind == Kind::Person => "finance.bank_account",
            Some(topic @ ("contact.phone" | "contact.email" | "identity.name"))
                if self.about.kind == Kind::Person
                    && category != "usage.interaction"
                    && !category.starts_with("credential.") =>
            {
                topic
            }
            Some(topic @ "commerce.transaction") if category == "content.post" => topic,
            Some(topic) if category == "content.post" && topic.starts_with("content.") => topic,
            Some(topic @ "account.settings")
                if ["content.", "commerce.", "demographic.language"].iter().any(|it| category.starts_with(it)) =>
            {
                topic
            }
            Some(topic @ "content.support") if category == "content.message" => topic,
            Some(topic @ "commerce.subscription")
                if category == "commerce.transaction"
                    || self.about.kind == Kind::Person
                        && ["account.settings", "work.time", "profile.inferred"].contains(&category) =>
            {
                topic
            }
            Some(topic @ "content.opinion") if ["commerce.transaction", "content.email"].contains(&category) => topic,
            Some("finance.payment_method" | "contact.address") if category == "account.settings" => category,
            Some(topic)
                if TOPICAL.contains(&category)
                    && is_whole(topic)
                    && !(topic.starts_with("health.") && category == "commerce.transaction") =>
            {
                topic
            }
            Some(topic @ "health.record") if category == "health.fitness" => topic,
            _ => category,
        }
    }
}

/// What is said of a sum.
const OF_MONEY: &[&str] =
    &["total", "spent", "paid", "owed", "due", "fine", "fee", "debt", "deposit", "credit", "refund"];

/// How a text ends that somebody typed.
pub(super) const TEXTS: &[&str] = &[
    "text",
    "description",
    "desc",
    "note",
    "remark",
    "message",
    "comment",
    "detail",
    "reason",
    "statement",
    "explanation",
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

fn is_schedule_or_whole(topic: &str) -> bool {
    topic == "content.calendar" || topic == "commerce.subscription" || is_whole(topic)
}

/// Whether everything in a type of this topic is about the person: a prescription, unlike a message.
pub(super) fn is_whole(topic: &str) -> bool {
    [
        "health.",
        "work.",
        "education.",
        "finance.",
        "contact.address",
        "contact.phone",
        "contact.email",
        "identity.name",
        "credential.password",
        "credential.secret",
        "criminal.",
        "account.settings",
        "account.privacy_preferences",
        "social.connections",
        "usage.gameplay",
        "usage.media",
        "content.support",
    ]
    .iter()
    .any(|family| topic.starts_with(family))
}
