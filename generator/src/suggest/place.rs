//! What a field's name says in a type like the one it stands in, and beside its neighbours.

use super::{
    about,
    default::TEXTS,
    derives,
    field::{Judge, PLAIN, is_id, without_place},
    peel::{last_segment, peel},
    refers,
    suits::{is_number, is_when, suits},
    verdict::{Confidence, Kind, Verdict},
    words,
};

impl Judge<'_> {
    /// What the name says in a type like this one.
    pub(super) fn by_place(&self, name: &[String], is_flag: bool) -> Option<Verdict> {
        let patterns = match self.about.kind {
            Kind::Person if !is_flag => &self.words.in_person,
            Kind::Activity if !is_flag => &self.words.in_activity,
            _ => return None,
        };
        let shown = patterns
            .ending(without_place(name))
            .filter(|(_, category)| patterns.exactly(name).is_none() && can_show(category));
        let known = self.beside(name).or(shown).or_else(|| patterns.ending(name));
        let (found, category) = known.or_else(|| self.name_of_a_person(name))?;
        if self.about.kind == Kind::Person && is_id(name) && self.is_of_record(name) {
            return Some(Verdict::not_personal(Confidence::Likely, "a number of the record"));
        }
        if self.is_another_number(name, &found)
            || is_another_thing(name, &found)
            || (self.about.kind == Kind::Person && self.is_called(name, &found))
            || (found == "detail" && !self.is_plain() && last_segment(peel(self.field.ty)) != "Value")
            || !suits(self.field.ty, category)
            || (is_text(category) && is_number(self.field.ty))
        {
            return None;
        }
        let one = self.field.name.is_some_and(|name| name.ends_with("scope")) && !self.field.ty.contains("Vec");
        if self.is_of_its_thing() && NAMES.contains(&found.as_str()) {
            return None;
        }
        if (found == "scope" && one) || (self.is_tie() && !self.about.names && NAMES.contains(&found.as_str())) {
            return None;
        }
        if self.is_of_nobody(category, &found) || (found == "position" && is_number(self.field.ty)) {
            return None;
        }
        if !self.fits(category, &found) || (self.is_vague() && found.split(' ').count() < name.len()) {
            return None;
        }
        let at_time = category == "account.settings" && is_when(name, last_segment(peel(self.field.ty)));
        let category = if at_time { "usage.interaction" } else { category };
        let typed = category == "content.post" && TEXTS.contains(&found.as_str()) && self.is_of_trade();
        let category = if typed { "content.free_text" } else { self.of_topic(self.of_occasion(category, &found)) };
        Some(Verdict::personal(category, Confidence::Likely, vec![format!("name `{found}`"), self.about.said()]))
    }

    /// `exam_id` in a user, or the number that a record of what somebody did has itself.
    fn is_another_number(&self, name: &[String], found: &str) -> bool {
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

    /// When a session began is when somebody signed in; when an appointment begins is what it is about.
    fn of_occasion<'a>(&self, category: &'a str, found: &str) -> &'a str {
        const BEGINNINGS: &[&str] = &["created at", "created", "creation date", "started at", "timestamp", "login at"];
        if category != "usage.interaction" {
            return category;
        }
        let of = |words: &[&str]| words.iter().any(|word| self.about.word.ends_with(word));
        let starts = |words: &[&str]| words.iter().any(|word| found.starts_with(word));
        let named =
            |words: &[&str]| words.iter().any(|word| self.field.name.is_some_and(|name| name.starts_with(word)));
        match self.about.topic.as_deref() {
            _ if BEGINNINGS.contains(&found)
                && (of(&["login", "login history", "login attempt"])
                    || (of(&["session"]) && !self.is_other_session())) =>
            {
                "account.sign_in_history"
            }
            Some("content.calendar") if starts(&["start", "end", "date", "time", "schedul"]) => "content.calendar",
            _ if of(&["booking", "reservation", "rental"]) && starts(&["start", "end"]) => "content.calendar",
            Some("commerce.transaction")
                if ["date", "time", "timestamp", "action", "operation"].contains(&found)
                    || (OF_RECORDS.contains(&found) && self.is_of_payment()) =>
            {
                "commerce.transaction"
            }
            Some("commerce.subscription") if !OF_RECORDS.contains(&found) => "commerce.subscription",
            Some("work.time") if ["date", "time"].contains(&found) => "work.time",
            _ if self.is_of_work() && named(&["start", "end"]) => "work.time",
            _ => category,
        }
    }

    /// `WorkoutSession`: nobody signed in to it.
    fn is_other_session(&self) -> bool {
        const OF_LOGINS: &[&str] =
            &["user", "login", "auth", "browser", "web", "account", "oauth", "admin", "persistent"];
        let name = about::core(self.words, &words::split(self.item.name));
        name.iter()
            .rev()
            .skip_while(|word| *word != "session")
            .nth(1)
            .is_some_and(|word| !OF_LOGINS.contains(&word.as_str()))
    }

    /// A record that ties a person to something: its name is that of the thing.
    pub(super) fn is_tie(&self) -> bool {
        self.about.kind == Kind::Person && self.words.relation.exactly(&words::split(&self.about.word)).is_some()
    }

    /// Whether a category can stand in a type of this topic: there is no finding of a laboratory in a mail.
    pub(super) fn fits(&self, category: &str, found: &str) -> bool {
        let topic = self.about.topic.as_deref().unwrap_or_default();
        let of = |families: &[&str]| families.iter().any(|family| topic.starts_with(family));
        match category.split('.').next() {
            Some("credential") if matches!(found, "hash" | "prefix" | "code" | "key") => self.opens(),
            Some("health") if matches!(found, "height" | "weight") => {
                self.about.kind == Kind::Person && self.has(BODIES)
            }
            Some("health") => of(&["health."]) || (self.about.kind == Kind::Person && HABITS.contains(&found)),
            Some("device") if matches!(found, "endpoint" | "channel id") => {
                ["device", "subscription", "push"].iter().any(|word| self.about.word.contains(word))
            }
            Some("work") if matches!(found, "start date" | "end date") && !self.is_of_work() => false,
            Some("work") if self.about.kind == Kind::Activity => of(&["work."]),
            Some("contact") if found == "address" && self.about.kind == Kind::Activity => of(&["commerce."]),
            Some("usage") if category == "usage.media" && self.about.kind == Kind::Activity => of(&["usage.media"]),
            Some("content") if found == "answer id" || found == "option id" => of(&["content.opinion"]),
            Some("identity") if found == "client name" => {
                !self.has(&["redirect_uri", "scope", "response_type", "client_id"])
            }
            Some("content") if found == "score" => of(&["content.opinion"]),
            Some("content")
                if category == "content.email" && !found.contains("html") && !found.contains("signature") =>
            {
                of(&["content.email"])
            }
            Some("commerce") if self.about.word.contains("guest") => true,
            Some("commerce") if self.about.kind == Kind::Person && category == "commerce.subscription" => true,
            Some("commerce") => {
                of(&["commerce.", "finance."]) || (self.about.identifies && !NOT_ONLY_OF_TRADE.contains(&found))
            }
            _ => true,
        }
    }

    /// Whether money moves, so that the time of the record is the time of that.
    pub(super) fn is_of_payment(&self) -> bool {
        self.about.topic.as_deref() == Some("commerce.transaction")
            && PAYMENTS.iter().any(|word| self.about.word.ends_with(word))
    }

    /// `procedure_name`, `page_title`, `login_url` in a record about somebody: of what stands before it, not of the person.
    fn is_called(&self, name: &[String], found: &str) -> bool {
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

    /// What was done, written or made where nothing says that it was by somebody.
    fn is_of_nobody(&self, category: &str, found: &str) -> bool {
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

    /// Whether all of it is about what somebody paid or bought.
    fn is_of_trade(&self) -> bool {
        self.about.topic.as_deref().is_some_and(|topic| topic.starts_with("commerce."))
    }

    /// `GithubLogin`: what is proved to somebody else, who gives a code for a token.
    fn is_of_provider(&self) -> bool {
        const PROVIDERS: &[&str] = &[
            "OAuth", "Oauth", "Oidc", "OpenId", "Sso", "Google", "Github", "GitHub", "Gitlab", "Discord", "Facebook",
            "Apple",
        ];
        let variant = self.field.variant.unwrap_or_default();
        PROVIDERS.iter().any(|provider| self.item.name.contains(provider) || variant.contains(provider))
    }

    /// Whether it is a text or a number.
    fn is_plain(&self) -> bool {
        PLAIN.contains(&last_segment(peel(self.field.ty))) && !self.field.ty.contains("Vec")
    }

    /// Whether a field has one of these names.
    fn has(&self, others: &[&str]) -> bool {
        self.item.fields.iter().any(|other| other.name.is_some_and(|other| others.contains(&other)))
    }

    /// Whether it is about what opens an account, so that its `code` does.
    fn opens(&self) -> bool {
        const KEYED: &[&str] = &[
            "token",
            "key",
            "code",
            "password",
            "invite",
            "invitation",
            "auth",
            "mfa",
            "totp",
            "otp",
            "verif",
            "login",
            "session",
            "sign",
            "recover",
            "confirm",
            "credential",
            "passkey",
            "factor",
            "register",
            "registration",
            "reset",
            "activat",
            "account",
            "user",
            "device",
        ];
        let name = self.item.name.to_lowercase();
        let words = self.words;
        KEYED.iter().any(|word| self.about.word.contains(word) || name.contains(word))
            || self.item.fields.iter().filter_map(|field| field.name).any(|name| {
                words
                    .always
                    .ending(&words::split(name))
                    .is_some_and(|(_, category)| category.starts_with("credential."))
            })
    }

    /// What the other fields make of a name: a `state` beside a `city`, a `name` beside a display name.
    fn beside(&self, name: &[String]) -> Option<(String, &'static str)> {
        let [word] = name else { return self.number_of(name) };
        if word == "code" && PROOFS.iter().any(|proof| self.about.word.contains(proof)) {
            return Some((word.clone(), "credential.secret"));
        }
        let has = |others: &[&str]| self.has(others);
        let topic = self.about.topic.as_deref();
        let category = match word.as_str() {
            "from" | "to" if topic == Some("content.calendar") => "content.calendar",
            "from" | "to" | "sender" | "recipient"
                if topic == Some("content.email") || has(&["subject", "cc", "bcc"]) =>
            {
                "contact.email"
            }
            "subject" | "body"
                if topic != Some("content.message")
                    && has(&["to", "from", "cc", "bcc", "recipient", "recipients", "reply_to"]) =>
            {
                "content.email"
            }
            "title" if self.about.kind == Kind::Person && has(FIRST_NAMES) && !has(OF_JOBS) => "identity.name",
            "score" | "level" | "mark" | "grade" | "rank" | "point" | "rating" => self.measure()?,
            "country" | "region" | "city" | "state"
                if has(TRACES) && !has(&["street", "zip", "postal_code", "address"]) =>
            {
                "location.coarse"
            }
            "url" | "path" | "page" | "referrer" | "referer" if has(TRACES) => "usage.browsing",
            "code" if self.is_of_provider() => "credential.token",
            "contact" if self.about.kind == Kind::Person && self.is_plain() => "contact.phone",
            "picture" | "image"
                if self.about.kind == Kind::Activity && topic.is_none() && has(&["email", "username"]) =>
            {
                "identity.photo"
            }
            "x" | "y" if self.about.kind == Kind::Person && has(&["x"]) && has(&["y"]) => "location.precise",
            "token" if ["device token", "push"].iter().any(|push| self.about.word.contains(push)) => "device.id",
            "name" if has(PASSWORDS) && !has(LOGINS) => "account.username",
            "state" if has(&["city", "zip", "zip_code", "postal_code", "postcode"]) => "contact.address.region",
            "name" if self.about.kind == Kind::Person && has(&["display_name", "full_name", "first_name"]) => {
                "account.username"
            }
            _ => return None,
        };
        Some((word.clone(), category))
    }

    /// What a score or a grade of somebody measures, by who that is.
    fn measure(&self) -> Option<&'static str> {
        let of = |words: &[&str]| words.iter().any(|word| self.about.word.contains(word));
        if of(&["student", "pupil", "learner", "exam", "enrol"]) {
            Some("education.record")
        } else if of(&["player", "game", "leaderboard", "match"]) {
            Some("usage.gameplay")
        } else if self.about.kind == Kind::Person && of(&["driver", "courier", "employee", "staff", "worker"]) {
            Some("work.performance")
        } else {
            None
        }
    }

    /// `register_number` of a patient, `license_number` of a driver.
    fn number_of(&self, name: &[String]) -> Option<(String, &'static str)> {
        let [.., what, number] = name else { return None };
        if !matches!(number.as_str(), "number" | "no") {
            return None;
        }
        let of = |words: &[&str]| words.iter().any(|word| self.about.word.contains(word));
        let category = match what.as_str() {
            "license" | "licence" if !of(HEALERS) => "government_id.driving_licence",
            "register" | "registration" | "file" | "record" | "case" | "chart" | "hospital" | "admission"
                if of(&["patient"]) =>
            {
                "health.record_number"
            }
            _ => return None,
        };
        Some((name.join(" "), category))
    }

    /// `UserPlace`: what it is called is the place.
    pub(super) fn is_of_its_thing(&self) -> bool {
        let name = about::core(self.words, &words::split(self.item.name));
        let person = words::split(&self.about.word);
        let after = name.windows(person.len()).position(|run| run == person).map(|at| at + person.len());
        let plain = self.about.kind == Kind::Person && self.about.topic.is_none() && !self.about.names;
        plain && after.is_some_and(|after| after < name.len())
    }

    /// Nothing but one word of the type's name tells what it is about.
    fn is_vague(&self) -> bool {
        self.about.kind == Kind::Activity && !self.about.identifies && !derives::is_row(self.item)
    }

    /// A bare `name` beside an address or a login.
    fn name_of_a_person(&self, name: &[String]) -> Option<(String, &'static str)> {
        let bare = name == ["name"] && self.about.names && self.about.topic.is_none();
        bare.then(|| ("name".to_owned(), "identity.name"))
    }

    /// `portfolio_id` in a portfolio of a teacher: the record's own number, not the teacher's.
    fn is_of_record(&self, name: &[String]) -> bool {
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
}

/// What somebody proves with a code that they got or keep.
const PROOFS: &[&str] = &["otp", "one time", "recovery", "backup", "factor", "mfa", "verification", "password reset"];

/// What moves money.
const PAYMENTS: &[&str] = &[
    "payment",
    "transaction",
    "refund",
    "donation",
    "transfer",
    "withdrawal",
    "deposit",
    "payout",
    "charge",
    "topup",
    "top up",
    "tip",
];

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

/// When a record was made or changed, whatever it is about.
const OF_RECORDS: &[&str] =
    &["created at", "updated at", "deleted at", "created", "updated", "creation date", "modified at", "timestamp"];

/// Whose licence is not one to drive.
const HEALERS: &[&str] = &[
    "doctor",
    "physician",
    "nurse",
    "pharmacist",
    "practitioner",
    "therapist",
    "clinician",
    "technician",
    "staff",
    "employee",
];

/// What somebody does to their health.
const HABITS: &[&str] = &["smoking", "drinking", "alcohol", "drug"];

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
    "confirmed at",
    "issued at",
    "payment method",
    "payment mode",
];

/// What somebody tells of their body beside its height and weight.
const BODIES: &[&str] = &[
    "gender",
    "sex",
    "birthday",
    "birth_date",
    "date_of_birth",
    "dob",
    "age",
    "blood_type",
    "bmi",
    "patient_id",
    "body_fat",
];

/// Beside one of these and nothing of a job, a title is one of address.
const FIRST_NAMES: &[&str] = &["first_name", "firstname", "given_name", "last_name", "surname", "family_name"];

const OF_JOBS: &[&str] =
    &["department", "department_id", "company", "company_name", "employer", "hire_date", "salary", "organization"];

/// What a browser leaves behind.
const TRACES: &[&str] = &["user_agent", "ip", "ip_address", "visitor_id", "ip_hash", "browser", "session_id"];

/// What names a thing as well as a person.
const NAMES: &[&str] = &["name", "slug", "title", "alias", "region", "description"];

/// Beside one of these and none of the logins, a `name` is what somebody signs in with.
const PASSWORDS: &[&str] = &["password", "password_hash", "hashed_password", "pass", "passwd"];

/// What somebody signs in with.
const LOGINS: &[&str] = &[
    "username",
    "user_name",
    "login",
    "email",
    "handle",
    "display_name",
    "full_name",
    "first_name",
    "phone",
    "email_address",
];

/// Whether a file can show it.
pub(super) fn can_show(category: &str) -> bool {
    const SHOWN: &[&str] = &["content.", "identity.photo", "work.", "education.", "government_id."];
    SHOWN.iter().any(|family| category.starts_with(family))
}

/// `status_code`, `propagate_to`, `third_party_api_key`: the last word alone means something else.
fn is_another_thing(name: &[String], found: &str) -> bool {
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

/// What is written or drawn, and so is never a number.
fn is_text(category: &str) -> bool {
    category.starts_with("content.") && !["content.opinion", "content.calendar"].contains(&category)
}
