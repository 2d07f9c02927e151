//! What a field's name says in a type like the one it stands in, and beside its neighbours.

use super::{
    about,
    default::{TEXTS, is_whole},
    field::{Judge, is_id},
    others::{is_another_thing, is_written},
    peel::{last_segment, peel},
    refers,
    spellings::without_place,
    suits::{is_number, suits},
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
        if refers::is_sought(name) {
            return None;
        }
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
            || refers::is_machine(self.words, name)
            || (self.about.kind == Kind::Person
                && (self.is_called(name, &found) || self.is_of_kept(name, &found, category)))
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
        if category == "content.free_text" && !is_written(last_segment(peel(self.field.ty))) {
            // One of several reasons that the program knows.
            let topic = self.about.topic.as_deref().filter(|topic| self.is_of_trade() || is_whole(topic))?;
            return Some(Verdict::personal(
                topic,
                Confidence::Likely,
                vec![format!("name `{found}`"), self.about.said()],
            ));
        }
        let category = self.here(name, &found, category);
        let category = if category == "work.time" && JOINED.contains(&found.as_str()) && !self.is_of_work() {
            "usage.interaction"
        } else {
            category
        };
        let typed = category == "content.post" && TEXTS.contains(&found.as_str()) && self.is_of_trade();
        let category = if typed { "content.free_text" } else { self.of_topic(self.of_occasion(category, &found)) };
        Some(Verdict::personal(category, Confidence::Likely, vec![format!("name `{found}`"), self.about.said()]))
    }

    /// When a session began is when somebody signed in; when an appointment begins is what it is about.
    fn of_occasion<'a>(&'a self, category: &'a str, found: &str) -> &'a str {
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
            // When somebody was treated is about that; when the record was made is not.
            Some(topic @ ("health.record" | "education.record")) if !OF_RECORDS.contains(&found) => topic,
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

    /// Whether all of it is about what somebody paid or bought.
    fn is_of_trade(&self) -> bool {
        self.about.topic.as_deref().is_some_and(|topic| topic.starts_with("commerce."))
    }
}

/// When somebody came to a firm, or to a club.
const JOINED: &[&str] = &["join date", "joining date"];

/// What moves money.
const PAYMENTS: &[&str] = &[
    "payment",
    "payment intent",
    "payment attempt",
    "invoice",
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

/// When a record was made or changed, whatever it is about.
pub(super) const OF_RECORDS: &[&str] =
    &["created at", "updated at", "deleted at", "created", "updated", "creation date", "modified at", "timestamp"];

/// What somebody does to their health.
const HABITS: &[&str] = &["smoking", "drinking", "alcohol", "drug"];

/// Words of trade that stand as often for something else.
const NOT_ONLY_OF_TRADE: &[&str] = &[
    "status",
    "failure reason",
    "failure message",
    "rejection reason",
    "decline reason",
    "cancellation reason",
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

/// What names a thing as well as a person.
const NAMES: &[&str] = &["name", "slug", "title", "alias", "region", "description"];

/// Whether a file can show it.
pub(super) fn can_show(category: &str) -> bool {
    const SHOWN: &[&str] = &["content.", "identity.photo", "work.", "education.", "government_id."];
    SHOWN.iter().any(|family| category.starts_with(family))
}

/// What is written or drawn, and so is never a number.
fn is_text(category: &str) -> bool {
    category.starts_with("content.") && !["content.opinion", "content.calendar"].contains(&category)
}
