//! Names of which the last word is one of a person's, and the whole is of something else: of another thing, of the record
//! itself, of nobody.

use super::{
    about, derives,
    field::{Judge, PLAIN, is_id},
    place::OF_RECORDS,
    refers,
    verdict::Kind,
    words,
};

impl Judge<'_> {
    /// `exam_id` in a user, or the number that a record of what somebody did has itself.
    pub(super) fn is_another_number(&self, name: &[String], found: &str) -> bool {
        let own = self.is_own_id(name);
        (is_id(name) && found.len() <= 4 && name.len() > 1 && !own)
            || (name == ["id"] && self.has_own_number())
            || (self.about.kind == Kind::Activity && is_id(name) && own)
            || (name.len() > 1 && matches!(found, "number" | "no") && !own)
            || self.is_own_number(name)
    }

    /// `order_number` in an order: what a record of what somebody did is known by.
    pub(super) fn is_own_number(&self, name: &[String]) -> bool {
        let number = name.last().is_some_and(|word| matches!(word.as_str(), "number" | "no"));
        self.about.kind == Kind::Activity && number && name.len() > 1 && self.is_own_id(name)
    }

    /// Whether the record is tied to a person rather than being one: its `id` is its own.
    pub(super) fn has_own_number(&self) -> bool {
        self.is_tie() || self.about.topic.as_deref() == Some("account.settings")
    }

    /// `procedure_name`, `page_title`, `login_url` in a record about somebody: of what stands before it, not of the person.
    pub(super) fn is_called(&self, name: &[String], found: &str) -> bool {
        const OF_NAMES: &[&str] = &[
            "full",
            "real",
            "legal",
            "given",
            "preferred",
            "birth",
            "maiden",
            "stage",
            "pen",
            "original",
            "english",
            "native",
            "latin",
            "long",
            "old",
            "new",
            "personal",
            "public",
            "reply",
            "auth",
            "chosen",
            "complete",
            "common",
        ];
        const OF_TITLES: &[&str] =
            &["job", "position", "work", "professional", "academic", "role", "current", "employee", "official"];
        const OF_LINKS: &[&str] =
            &["profile", "html", "web", "site", "personal", "portfolio", "blog", "social", "public", "actor", "home"];
        let Some(before) = name.iter().rev().nth(1) else { return false };
        let told = |known: &[&str]| known.contains(&before.as_str());
        match found {
            "name" => !told(OF_NAMES) && !refers::is_person(self.words, std::slice::from_ref(before)),
            "title" => !told(OF_TITLES),
            "url" | "uri" | "link" => {
                !told(OF_LINKS) && self.words.network.exactly(std::slice::from_ref(before)).is_none()
            }
            _ => false,
        }
    }

    /// `car_photo` of an owner: of another type of the project.
    pub(super) fn is_of_kept(&self, name: &[String], found: &str, category: &str) -> bool {
        let before = &name[..name.len().saturating_sub(found.split(' ').count())];
        let shown =
            ["identity.", "social.profile", "contact.address"].iter().any(|family| category.starts_with(family));
        shown && !before.is_empty() && self.namesakes.is_thing(before)
    }

    /// What was done, written or made where nothing says that it was by somebody.
    pub(super) fn is_of_nobody(&self, category: &str, found: &str) -> bool {
        let about = self.about;
        if about.kind == Kind::Person && category == "social.profile" {
            return LINKS.contains(&found) && !about.names && !about.identifies && !about.word.contains("profile");
        }
        let unnamed = about.word == about::BY_FIELDS;
        about.kind == Kind::Activity
            && !about.owned
            && match category {
                "usage.interaction" if unnamed && OF_RECORDS.contains(&found) => true,
                "usage.interaction" => DEEDS.contains(&found) && !about.identifies,
                "content.post" | "content.message" => unnamed,
                _ => false,
            }
    }

    /// `UserPlace`: what it is called is the place.
    pub(super) fn is_of_its_thing(&self) -> bool {
        let name = about::core(self.words, &words::split(self.item.name));
        let person = words::split(&self.about.word);
        let after = name.windows(person.len()).position(|run| run == person).map(|at| at + person.len());
        let plain = self.about.kind == Kind::Person && self.about.topic.is_none() && !self.about.names;
        plain && after.is_some_and(|after| after < name.len())
    }

    /// `portfolio_id` in a portfolio of a teacher: the record's own number, not the teacher's.
    pub(super) fn is_of_record(&self, name: &[String]) -> bool {
        let own = about::core(self.words, &words::split(self.item.name));
        let person = words::split(&self.about.word);
        let compound = own.len() > person.len() && !own.ends_with(&person);
        let numbered = compound || self.has_own_number() || self.about.topic.is_some();
        numbered && self.is_own_id(name) && name.len() > 1 || compound && name == ["id"] && self.about.owned
    }

    /// `user_id` in a user: the words before `id` are of the type's name.
    pub(super) fn is_own_id(&self, name: &[String]) -> bool {
        let own = about::core(self.words, &words::split(self.item.name));
        own.ends_with(name.get(..name.len() - 1).unwrap_or_default())
    }

    /// Nothing but one word of the type's name tells what it is about.
    pub(super) fn is_vague(&self) -> bool {
        self.about.kind == Kind::Activity && !self.about.identifies && !derives::is_row(self.item)
    }
}

/// What leads to a person only where somebody is named beside it.
const LINKS: &[&str] = &["url", "link", "field", "html url", "summary", "description", "about"];

/// What a program does as well as a person.
const DEEDS: &[&str] = &[
    "action",
    "event",
    "event type",
    "event name",
    "payload",
    "operation",
    "command",
    "time",
    "date",
    "timestamp",
    "ts",
    "duration",
    "exit",
    "session",
    "activity type",
];

/// `status_code`, `propagate_to`, `third_party_api_key`: the last word alone means something else.
pub(super) fn is_another_thing(name: &[String], found: &str) -> bool {
    const KEYS: &[&str] =
        &["sort", "primary", "cache", "partition", "object", "storage", "s3", "foreign", "idempotency", "site"];
    const CODES: &[&str] = &[
        "reset",
        "access",
        "invite",
        "invitation",
        "verification",
        "verify",
        "otp",
        "auth",
        "authorization",
        "confirm",
        "confirmation",
        "activation",
        "login",
        "recovery",
        "backup",
        "totp",
        "mfa",
        "factor",
        "pairing",
        "device",
        "user",
        "security",
        "sms",
        "email",
        "magic",
        "referral",
        "pin",
        "registration",
    ];
    let before = name.iter().rev().nth(1);
    match found {
        "to" | "from" | "by" => name.len() > 1,
        "to id" | "from id" => name.len() > 2,
        "code" => before.is_some_and(|word| !CODES.contains(&word.as_str())),
        "key" => name.len() > 2 || before.is_some_and(|word| KEYS.contains(&word.as_str())),
        _ => false,
    }
}

/// Whether a type holds a text, rather than one of several values.
pub(super) fn is_written(type_name: &str) -> bool {
    const WRITTEN: &[&str] = &[
        "String",
        "Str",
        "str",
        "Text",
        "Value",
        "Note",
        "Comment",
        "Remark",
        "Message",
        "Description",
        "Html",
        "Markdown",
    ];
    PLAIN.contains(&type_name) || WRITTEN.iter().any(|end| type_name.ends_with(end))
}
