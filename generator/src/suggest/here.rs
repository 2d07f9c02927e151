//! What a name that says the same nearly everywhere says here: the card number of a member pays nothing.

use super::{
    default::is_whole,
    field::Judge,
    peel::{last_segment, peel},
    suits::{INTEGERS, is_number, is_when},
    verdict::Kind,
};

impl Judge<'_> {
    /// The category of a field called `found`, which means `category` where nothing else is known.
    pub(super) fn here<'a>(&'a self, name: &[String], found: &str, category: &'a str) -> &'a str {
        let type_name = last_segment(peel(self.field.ty));
        let text = matches!(type_name, "String" | "str");
        let one = (text || is_number(self.field.ty)) && !self.field.ty.contains("Vec");
        let foreign = CHAINED.contains(&type_name) && self.held.is_none();
        let topic = self.about.topic.as_deref();
        match category {
            "social.connections" if one && self.is_single() => "account.id",
            "finance.insurance" if self.is_of_health() => "health.insurance_number",
            "finance.income" if self.is_of_work() => "work.pay",
            "finance.card_number" if self.is_of_a_member() => "account.id",
            "health.fitness" if topic == Some("health.record") => "health.record",
            "account.settings" if is_when(name, type_name) && !found.ends_with("until") => "usage.interaction",
            "location.precise" if self.has(TRACES) && self.has(&["city", "country", "country_code"]) => {
                "location.coarse"
            }
            // An `Address` of none of the project's types is one of mail, or of a blockchain.
            "account.id" if (text || foreign) && self.is_mailed() && MAILED.contains(&found) => "contact.email",
            "account.id" if foreign => "account.pseudonymous_id",
            "account.id" if found.ends_with("account id") && self.namesakes.keeps_money() => "finance.bank_account",
            // Where nobody signs in stands how somebody is called.
            "account.username" if found == "user name" && self.about.kind != Kind::Person => "identity.name",
            "account.id" if text && one && name.len() == 1 && CALLED.contains(&found) => "identity.name",
            "content.post" if found == "comment" && topic.is_some_and(is_whole) => topic.unwrap_or(category),
            _ if found == "comment" && text && self.about.kind != Kind::Unknown => {
                topic.filter(|topic| topic.starts_with("content.")).unwrap_or("content.free_text")
            }
            _ => category,
        }
    }

    /// `follower: String` is one of them, `followers: i64` says how many there are.
    fn is_single(&self) -> bool {
        let counted = INTEGERS.contains(&last_segment(peel(self.field.ty)));
        !counted && self.field.name.is_some_and(|name| !name.ends_with('s'))
    }

    /// The card of a member opens a door; one that pays has more on it.
    fn is_of_a_member(&self) -> bool {
        const MEMBERS: &[&str] = &["member", "student", "employee", "staff", "reader", "patron", "visitor"];
        const PAYS: &[&str] =
            &["cvc", "cvv", "expiry", "expiry_date", "exp_month", "expiry_month", "brand", "card_type", "card_holder"];
        MEMBERS.iter().any(|word| self.about.word.contains(word)) && !self.has(PAYS)
    }

    /// Whether mail is sent: a recipient is an address.
    fn is_mailed(&self) -> bool {
        const MAILS: &[&str] = &["Mail", "mail", "Smtp", "SMTP", "smtp", "Envelope", "MagicLink"];
        let within = |text: &str| MAILS.iter().any(|word| text.contains(word));
        within(self.item.name) || within(self.file) || self.has(&["subject", "cc", "bcc"])
    }
}

/// What tells where a machine is rather than where somebody stands.
const TRACES: &[&str] = &["ip", "ip_address", "user_agent", "visitor_id", "visited_at"];

/// Types by which somebody is known on a blockchain.
const CHAINED: &[&str] = &["Address", "Pubkey", "PublicKey", "XOnlyPublicKey"];

/// Who gets or sends a mail.
const MAILED: &[&str] =
    &["recipient", "sender", "envelope sender", "recipients", "from", "to", "email recipient", "mail recipient"];

/// Whom a text names, where it is no number.
const CALLED: &[&str] = &[
    "lecturer",
    "teacher",
    "instructor",
    "professor",
    "doctor",
    "physician",
    "nurse",
    "therapist",
    "dentist",
    "surgeon",
    "trainer",
    "tutor",
    "coach",
    "speaker",
    "author",
    "artist",
    "photographer",
    "driver",
    "cashier",
];
