//! What the other fields of a type make of a name: a `state` beside a `city`, a `name` beside a display name.

use super::{
    field::{Judge, PLAIN},
    peel::{last_segment, peel},
    verdict::Kind,
    words,
};

impl Judge<'_> {
    /// What the other fields make of a name: a `state` beside a `city`, a `name` beside a display name.
    pub(super) fn beside(&self, name: &[String]) -> Option<(String, &'static str)> {
        let [word] = name else {
            return self
                .number_of(name)
                .or_else(|| self.type_of(name))
                .or_else(|| self.provider_of(name))
                .or_else(|| until(name));
        };
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
                if self.is_plain() && has(TRACES) && !has(&["street", "zip", "postal_code", "address"]) =>
            {
                "location.coarse"
            }
            "url" | "path" | "page" | "referrer" | "referer" if has(TRACES) => "usage.browsing",
            "code" if self.is_of_provider() => "credential.token",
            "complaint" if topic.is_some_and(|topic| topic.starts_with("health.")) => "health.condition",
            "status" | "type" if self.about.kind == Kind::Person && topic.is_none() => self.kept()?,
            "new" | "old" | "current" | "confirm" | "repeat"
                if self.is_plain() && self.item.name.contains("Password") =>
            {
                "credential.password"
            }
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
        } else if self.about.kind == Kind::Person
            && of(&[
                "driver",
                "courier",
                "employee",
                "staff",
                "worker",
                "tutor",
                "teacher",
                "instructor",
                "doctor",
                "freelancer",
            ])
        {
            Some("work.performance")
        } else {
            None
        }
    }

    /// `provider_id` of an appointment: who gives the treatment.
    fn provider_of(&self, name: &[String]) -> Option<(String, &'static str)> {
        let topic = self.about.topic.as_deref()?;
        let treats = name == ["provider", "id"] && (topic.starts_with("health.") || topic == "content.calendar");
        treats.then(|| (name.join(" "), "account.id"))
    }

    /// `patient_type` of a patient.
    fn type_of(&self, name: &[String]) -> Option<(String, &'static str)> {
        let own = matches!(name, [who, what] if *who == self.about.word && (what == "type" || what == "status"));
        let category = self.kept().filter(|_| own && self.about.topic.is_none())?;
        Some((name.join(" "), category))
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

    /// A bare `name` beside an address or a login.
    pub(super) fn name_of_a_person(&self, name: &[String]) -> Option<(String, &'static str)> {
        let bare = name == ["name"] && self.about.names && self.about.topic.is_none();
        bare.then(|| ("name".to_owned(), "identity.name"))
    }

    /// Whether a field has one of these names.
    pub(super) fn has(&self, others: &[&str]) -> bool {
        self.item.fields.iter().any(|other| other.name.is_some_and(|other| others.contains(&other)))
    }

    /// Whether it is a text or a number.
    pub(super) fn is_plain(&self) -> bool {
        PLAIN.contains(&last_segment(peel(self.field.ty))) && !self.field.ty.contains("Vec")
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

    /// Whether it is about what opens an account, so that its `code` does.
    pub(super) fn opens(&self) -> bool {
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
}

/// `banned_until`, `paid_until`: how long something holds for somebody.
fn until(name: &[String]) -> Option<(String, &'static str)> {
    let [.., what, until] = name else { return None };
    let category = match what.as_str() {
        "suspended" | "blocked" | "banned" | "muted" | "locked" | "silenced" | "disabled" => "account.settings",
        "paid" | "premium" | "subscribed" => "commerce.subscription",
        _ => return None,
    };
    (until == "until").then(|| (name.join(" "), category))
}

/// What somebody proves with a code that they got or keep.
const PROOFS: &[&str] = &["otp", "one time", "recovery", "backup", "factor", "mfa", "verification", "password reset"];

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

/// Beside one of these and nothing of a job, a title is one of address.
const FIRST_NAMES: &[&str] = &["first_name", "firstname", "given_name", "last_name", "surname", "family_name"];

const OF_JOBS: &[&str] =
    &["department", "department_id", "company", "company_name", "employer", "hire_date", "salary", "organization"];

/// What a browser leaves behind.
const TRACES: &[&str] = &["user_agent", "ip", "ip_address", "visitor_id", "ip_hash", "browser", "session_id"];

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
