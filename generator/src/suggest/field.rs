//! The verdict on one field: its name, its type, and the type it stands in.

use super::{
    about, derives,
    item::{Field, Item},
    nest::Holders,
    peel::{last_segment, peel},
    place, refers,
    suits::{is_number, is_tally, is_vague_id, is_when, suits},
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
            || (!holder && derives::is_handle(self.words, self.field.ty))
        {
            return Verdict::not_personal(Confidence::Sure, format!("type `{type_name}` is machinery"));
        }
        if holder && self.field.name.is_none() && !self.is_of_machine(&name) && !derives::is_error(self.item) {
            return self.nested(type_name);
        }
        if self.is_search(&name) {
            return Verdict::personal("usage.search", Confidence::Likely, vec![format!("name `{}`", name.join(" "))]);
        }
        if !holder && self.words.never.exactly(&name).is_some() {
            return Verdict::not_personal(
                Confidence::Likely,
                format!("name `{}` says nothing about a person", name.join(" ")),
            );
        }
        if (self.about.kind != Kind::Person || name == ["total"]) && is_tally(self.words, self.field) {
            return Verdict::not_personal(Confidence::Likely, "a count");
        }
        if self.is_lifetime(&name) {
            return Verdict::not_personal(Confidence::Likely, "set by the program");
        }
        if self.is_of_program(&name) {
            return Verdict::not_personal(Confidence::Likely, "what the program answers");
        }
        if self.about.kind == Kind::Technical && derives::is_error(self.item) {
            return Verdict::not_personal(Confidence::Likely, self.about.said());
        }
        if self.about.kind == Kind::Technical {
            return if holder && !self.is_of_machine(&name) {
                self.nested(type_name)
            } else {
                self.of_machinery(&name, type_name)
            };
        }
        let is_flag = type_name == "bool" || self.is_permit(&name);
        let by_name = if is_flag { self.flag(&name) } else { self.by_name(&name) };
        by_name
            .or_else(|| self.by_type(&name, type_name))
            .or_else(|| self.by_place(&name, is_flag).filter(|said| !self.is_filter() || seeks(said)))
            .or_else(|| (holder || self.is_foreign_person(type_name)).then(|| self.nested(type_name)))
            .unwrap_or_else(|| self.by_default(&name, type_name, is_flag))
    }

    /// `can_comment`, `is_active: i32`: what is allowed or the case, in whatever form it is kept.
    fn is_permit(&self, name: &[String]) -> bool {
        let Some(first) = name.first().filter(|_| name.len() > 1) else { return false };
        let plain = PLAIN.contains(&last_segment(peel(self.field.ty)));
        (first == "can" && plain) || (matches!(first.as_str(), "is" | "has") && is_number(self.field.ty))
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

    /// What somebody searched for, in the record of a search.
    fn is_search(&self, name: &[String]) -> bool {
        let searched = matches!(name, [word] if ["query", "keyword", "term", "q"].contains(&word.as_str()));
        searched && self.about.kind == Kind::Activity && self.about.owned && self.item.name.contains("Search")
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
    pub(super) fn by_name(&self, name: &[String]) -> Option<Verdict> {
        let sought = matches!(name, [.., how, by, _] if by == "by" && !refers::is_deed(how));
        if sought || refers::is_machine(self.words, name) {
            return None;
        }
        if self.is_on_chain(name) {
            return Some(Verdict::personal(
                "account.pseudonymous_id",
                Confidence::Likely,
                vec![format!("name `{}`", name.join(" ")), "beside what stands on a blockchain".to_owned()],
            ));
        }
        let vague_id = self.about.kind != Kind::Person && is_vague_id(name, self.field.ty);
        let always = |name: &[String]| {
            self.words.always.ending(name).filter(|(_, category)| !self.is_untold(category) && !vague_id)
        };
        let shown = |name: &[String]| always(without_place(name)).filter(|(_, category)| place::can_show(category));
        let known = always(name)
            .or_else(|| shown(name))
            .or_else(|| always(without_seal(name)))
            .or_else(|| always(&without_number(name)));
        let known = known.or_else(|| refers::refers(self.words, name));
        if let Some(person) = self.holders.numbered(name).filter(|_| known.is_none()) {
            let reasons = vec![format!("name `{}`", name.join(" ")), format!("`{person}` is about a person")];
            return Some(Verdict::personal("account.id", Confidence::Likely, reasons));
        }
        let (found, category) = known.or_else(|| self.like_a_person(name))?;
        if !suits(self.field.ty, category) {
            return None;
        }
        let plain = matches!(last_segment(peel(self.field.ty)), "String" | "str");
        let category = if found == "comment" && plain && self.about.kind != Kind::Unknown {
            self.about.topic.as_deref().filter(|topic| topic.starts_with("content.")).unwrap_or("content.free_text")
        } else if category == "finance.income" && self.is_of_work() {
            "work.pay"
        } else if category == "account.settings" && is_when(name, last_segment(peel(self.field.ty))) {
            "usage.interaction"
        } else {
            category
        };
        Some(Verdict::personal(category, self.strength(), vec![format!("name `{found}`")]))
    }

    /// Whether a name alone does not tell, as nothing points to a person.
    fn is_untold(&self, category: &str) -> bool {
        self.about.kind == Kind::Unknown && UNTOLD.iter().any(|family| category.starts_with(family))
    }

    /// The address of somebody's wallet: `owner_address` beside `tx_hash`.
    fn is_on_chain(&self, name: &[String]) -> bool {
        let address = name.last().is_some_and(|word| word == "address" || word == "addr");
        let of_thing =
            name.iter().any(|word| ["contract", "token", "program", "ip", "email", "mint"].contains(&word.as_str()));
        address
            && !of_thing
            && self.item.fields.iter().any(|field| field.name.is_some_and(|name| CHAINED.contains(&name)))
    }

    /// Whether it is about somebody who works for pay.
    pub(super) fn is_of_work(&self) -> bool {
        let of_worker =
            |name: &str| ["employee", "staff", "worker", "personnel", "payroll"].iter().any(|it| name.contains(it));
        let topic = self.about.topic.as_deref().unwrap_or_default();
        topic.starts_with("work.")
            || of_worker(&self.about.word)
            || self.item.fields.iter().filter_map(|field| field.name).any(of_worker)
    }

    /// `owner: Uuid` beside other things: a number of a person; `long` beside `lat`.
    fn like_a_person(&self, name: &[String]) -> Option<(String, &'static str)> {
        let plain = last_segment(peel(self.field.ty));
        let number = PLAIN.contains(&plain) || plain.ends_with("Id");
        let beside =
            |known: &[&str]| self.item.fields.iter().any(|other| other.name.is_some_and(|it| known.contains(&it)));
        if matches!(name, [word] if word == "long" || word == "lon") && beside(&["lat", "latitude"]) {
            return Some((name.join(" "), "location.precise"));
        }
        let is_ref = number && name.len() < 3 && self.about.kind != Kind::Person && refers::is_person(self.words, name);
        is_ref.then(|| (name.join(" "), "account.id"))
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
                let known = self.words.always.ending(&words).map(|(_, category)| category);
                known.filter(|category| !self.is_untold(category))?
            }
        };
        Some(Verdict::personal(category, self.strength(), vec![format!("type `{type_name}`")]))
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
            Some(self.of_role(name)).filter(|it| *it == "finance.tax").unwrap_or("account.settings")
        } else {
            let known = self.words.in_activity.exactly(name).unwrap_or("account.settings");
            if self.fits(known, &name.join(" ")) { known } else { "usage.interaction" }
        };
        said.then(|| {
            Verdict::personal(
                self.of_topic(category),
                Confidence::Likely,
                vec!["a setting or state".to_owned(), self.about.said()],
            )
        })
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

/// Types of a number or a name of somebody.
pub(super) const PLAIN: &[&str] =
    &["String", "str", "i64", "i32", "u64", "u32", "Uuid", "ObjectId", "Thing", "RecordId", "Snowflake", "Ulid"];

/// What stands on a blockchain.
const CHAINED: &[&str] = &[
    "tx_hash",
    "transaction_hash",
    "chain_id",
    "chain_code",
    "block_height",
    "block_number",
    "token_id",
    "token_addr",
    "token_address",
    "contract_address",
    "wallet_address",
    "signature",
    "nonce",
];

/// What a name alone does not tell where nothing points to a person.
const UNTOLD: &[&str] = &["finance.income", "education.", "device.id", "finance.payment_method"];

/// `photo_url` is as personal as a photo.
pub(super) fn without_place(name: &[String]) -> &[String] {
    match name.split_last() {
        Some((last, before)) if !before.is_empty() && matches!(last.as_str(), "url" | "uri" | "link" | "path") => {
            before
        }
        _ => name,
    }
}

/// Whether a search by this value is one for a person.
fn seeks(said: &Verdict) -> bool {
    let of = |prefix: &&str| said.category.as_deref().is_some_and(|category| category.starts_with(prefix));
    ["identity.", "contact.", "demographic.", "government_id."].iter().any(of)
}

/// `phone_encrypted` is a phone number.
fn without_seal(name: &[String]) -> &[String] {
    const SEALS: &[&str] =
        &["hash", "ciphertext", "cipher", "encrypted", "enc", "hashed", "digest", "masked", "redacted"];
    match name.split_last() {
        Some((last, before)) if !before.is_empty() && SEALS.contains(&last.as_str()) => before,
        _ => name,
    }
}

/// `username2` is a username.
fn without_number(name: &[String]) -> Vec<String> {
    let mut name = name.to_vec();
    if let Some(last) = name.last_mut() {
        last.truncate(last.trim_end_matches(|c: char| c.is_ascii_digit()).len());
    }
    name
}

pub(super) fn is_id(name: &[String]) -> bool {
    name.last().is_some_and(|word| matches!(word.as_str(), "id" | "uuid"))
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

    #[test]
    fn what_the_program_says_counts_and_sets_is_nobodys() {
        assert_eq!(
            verdicts(
                "#[derive(Serialize)] struct AuditLog { user_id: i64, action: String, ip_address: String }
                 #[derive(Serialize)] struct SignupResponse { success: bool, message: String }
                 #[derive(Serialize)] struct SiteOverview { active_users: i64, total: u64 }
                 #[derive(FromRow)] struct UserSession { user_id: i64, created_at: DateTime, expires_at: DateTime }
                 #[derive(Deserialize)] struct ListUsersQuery { status: String, email: String, from: NaiveDate }"
            ),
            [
                "user_id account.id",
                "action usage.interaction",
                "ip_address device.ip_address",
                "success not personal",
                "message not personal",
                "active_users not personal",
                "total not personal",
                "user_id account.id",
                "created_at account.sign_in_history",
                "expires_at not personal",
                "status not personal",
                "email contact.email",
                "from not personal",
            ]
        );
    }

    #[test]
    fn the_fields_around_tell_what_a_record_is_about() {
        assert_eq!(
            verdicts(
                "#[derive(FromRow)] struct PageView { visitor_id: String, path: String, country: String }
                 #[derive(FromRow)] struct Finding { patient_id: i64, severity: String }
                 #[derive(FromRow)] struct Driver { license_number: String, email: String }
                 #[derive(FromRow)] struct Nurse { license_number: String, email: String }
                 #[derive(FromRow)] struct TeacherPortfolio { portfolio_id: i64, user_id: i64 }
                 #[derive(Deserialize)] struct Reset { token: String, new_password: String, status_code: i32 }"
            ),
            [
                "visitor_id account.pseudonymous_id",
                "path usage.browsing",
                "country location.coarse",
                "patient_id account.id",
                "severity health.record",
                "license_number government_id.driving_licence",
                "email contact.email",
                "license_number education.record",
                "email contact.email",
                "portfolio_id not personal",
                "user_id account.id",
                "token credential.token",
                "new_password credential.password",
                "status_code not personal",
            ]
        );
    }

    #[test]
    fn a_subscription_a_game_and_a_prescription_are_about_themselves() {
        assert_eq!(
            verdicts(
                "#[derive(FromRow)] struct Subscription { user_id: i64, plan_id: i64, status: String, canceled_at: DateTime }
                 #[derive(FromRow)] struct LeaderboardEntry { player_id: i64, score: i64, wins: i32 }
                 #[derive(FromRow)] struct Prescription { patient_id: i64, dosage: String, refills: i32 }
                 #[derive(FromRow)] struct Feed { id: i64, subscription: String }
                 #[derive(FromRow)] struct UserKey { user_id: i64, password_hash: Vec<u8> }"
            ),
            [
                "user_id account.id",
                "plan_id commerce.subscription",
                "status commerce.subscription",
                "canceled_at commerce.subscription",
                "player_id account.id",
                "score usage.gameplay",
                "wins usage.gameplay",
                "patient_id account.id",
                "dosage health.record",
                "refills health.record",
                "id not personal",
                "subscription not personal",
                "user_id account.id",
                "password_hash credential.password",
            ]
        );
    }

    #[test]
    fn of_a_thing_only_whose_it_is_counts_and_of_an_order_not_its_number() {
        assert_eq!(
            verdicts(
                "#[derive(FromRow)] struct Course { title: String, price: f64, instructor_id: i64 }
                 #[derive(FromRow)] struct Order { customer_id: i64, order_number: String, total: f64 }
                 #[derive(FromRow)] struct AppSettings { owner_id: i64, language: String, can_comment: String }
                 #[derive(FromRow)] struct MerchantConnectorAccount { connector_name: String, disabled: bool }
                 #[derive(Deserialize)] struct VerifiedUsers { mode: String, enabled: bool }"
            ),
            [
                "title not personal",
                "price not personal",
                "instructor_id account.id",
                "customer_id account.id",
                "order_number not personal",
                "total commerce.transaction",
                "owner_id account.id",
                "language account.settings",
                "can_comment account.settings",
                "connector_name not personal",
                "disabled not personal",
                "mode not personal",
                "enabled not personal",
            ]
        );
    }
}
