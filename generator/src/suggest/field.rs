//! The verdict on one field: its name, its type, and the type it stands in.

use super::{
    about, derives,
    item::{Field, Item},
    namesakes::Namesakes,
    nest::Held,
    peel::{last_segment, peel},
    place, refers,
    spellings::{password, with_id, without_number, without_place, without_seal},
    suits::{is_number, is_tally, is_vague_id, suits},
    verdict::{About, Confidence, Kind, Verdict},
    words::{self, Words},
};

/// A field with all that is known when it is judged.
pub(super) struct Judge<'a> {
    pub(super) words: &'a Words,
    pub(super) file: &'a str,
    pub(super) item: &'a Item<'a>,
    pub(super) about: &'a About,
    pub(super) namesakes: &'a Namesakes<'a>,
    /// What the project's type of the field holds; `None` where that is none of the project.
    pub(super) held: Option<&'a Held>,
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
        let holder = !itself && self.held.is_some_and(|held| held.personal);
        if self.field.ty.contains("dyn ")
            || self.words.never_types.contains(type_name)
            || (!holder && derives::is_handle(self.words, self.field.ty))
        {
            return Verdict::not_personal(Confidence::Sure, format!("type `{type_name}` is machinery"));
        }
        if holder && self.field.name.is_none() && !self.is_of_machine(&name) && !derives::is_error(self.item) {
            return self.nested(type_name);
        }
        if let Some(said) = self.numbered(&name).filter(|_| !derives::is_error(self.item)) {
            return said;
        }
        if self.namesakes.is_of_animal(&name) {
            return Verdict::not_personal(Confidence::Likely, "of an animal");
        }
        if self.is_search(&name) {
            return Verdict::personal("usage.search", Confidence::Likely, vec![format!("name `{}`", name.join(" "))]);
        }
        if !holder && (self.words.never.exactly(&name).is_some() || name.iter().any(|word| word.contains("captcha"))) {
            return Verdict::not_personal(
                Confidence::Likely,
                format!("name `{}` says nothing about a person", name.join(" ")),
            );
        }
        if self.is_counted(&name) && is_tally(self.words, self.item, self.field) {
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
        if let Some(said) = self.by_variant(type_name) {
            return said;
        }
        let is_flag = type_name == "bool" || self.is_permit(&name);
        let by_name = if is_flag { self.flag(&name) } else { self.by_name(&name) };
        by_name
            .or_else(|| self.by_type(&name, type_name))
            .or_else(|| self.by_place(&name, is_flag).filter(|said| !self.is_filter() || seeks(said)))
            // Of somebody's whole record, a number says too little.
            .filter(|said| !holder || is_id(&name) || said.category.as_deref() != Some("account.id"))
            .or_else(|| (holder || self.is_foreign_person(type_name)).then(|| self.nested(type_name)))
            .unwrap_or_else(|| self.by_default(&name, type_name, is_flag))
    }

    /// Whether a number in it may count many. What is counted in a record of one person is that person's.
    fn is_counted(&self, name: &[String]) -> bool {
        const OF_MANY: &[&str] = &["Count", "Stat", "Dashboard", "Summary", "Report", "Total"];
        let people = name.iter().any(|word| refers::is_person(self.words, std::slice::from_ref(word)));
        if self.about.kind == Kind::Person {
            return name == ["total"]
                || name.iter().any(|word| word == "per")
                || people && OF_MANY.iter().any(|word| self.item.name.contains(word));
        }
        let own = self.about.owned && name.len() > 1 && matches!(name[0].as_str(), "total" | "num");
        !own || people
    }

    /// Whether its type is a record of the project that holds nothing of a person.
    pub(super) fn holds_nothing(&self, type_name: &str) -> bool {
        !PLAIN.contains(&type_name) && self.held.is_some_and(|held| held.of_nobody)
    }

    /// `Email(String)`: the only field of a variant is called like it.
    fn by_variant(&self, type_name: &str) -> Option<Verdict> {
        let variant = self.field.variant.filter(|_| self.field.name.is_none())?;
        let alone = self.item.fields.iter().filter(|field| field.variant == Some(variant)).count() == 1;
        let category = self.words.always.exactly(&words::split(variant)).filter(|_| alone)?;
        let told = suits(self.field.ty, category)
            && type_name != "bool"
            && (self.about.kind == Kind::Person
                || self.about.kind == Kind::Activity && category.starts_with("finance."));
        let reasons = vec![format!("variant `{variant}`"), self.about.said()];
        told.then(|| Verdict::personal(category, Confidence::Likely, reasons))
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
            || Verdict::nested(type_name, self.held.and_then(|held| held.category.clone())),
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

    /// The number of a type about a person of the same project, unless a program goes by that name as well.
    fn numbered(&self, name: &[String]) -> Option<Verdict> {
        const OF_PROGRAMS: &[&str] =
            &["redirect_uri", "redirect_uris", "client_secret", "grant_type", "scope", "scopes", "issuer", "aud"];
        let has = |known: &[&str]| self.item.fields.iter().any(|it| it.name.is_some_and(|it| known.contains(&it)));
        let person = self.namesakes.numbered(name).filter(|_| name[0] != "client" || !has(OF_PROGRAMS))?;
        let own = self.about.kind == Kind::Person && self.is_own_id(name);
        let told = own || self.words.always.ending(name).is_some() || refers::refers(self.words, name).is_some();
        let reasons = vec![format!("name `{}`", name.join(" ")), format!("`{person}` is about a person")];
        (!told).then(|| Verdict::personal("account.id", Confidence::Likely, reasons))
    }

    /// What the name says wherever it stands.
    pub(super) fn by_name(&self, name: &[String]) -> Option<Verdict> {
        if refers::is_sought(name) || refers::is_machine(self.words, name) {
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
            .or_else(|| name.last().filter(|word| *word == "uuid").and_then(|_| always(&with_id(name))))
            .or_else(|| shown(name))
            .or_else(|| always(without_seal(name)))
            .or_else(|| always(&without_number(name)));
        let known = known.or_else(|| password(name, self.field.ty)).or_else(|| refers::refers(self.words, name));
        let (found, category) = known.or_else(|| self.like_a_person(name))?;
        if !suits(self.field.ty, category) || self.is_of_a_thing(name, &found, category) {
            return None;
        }
        let category = self.here(name, &found, category);
        Some(Verdict::personal(category, self.strength(), vec![format!("name `{found}`")]))
    }

    /// `node_ip`, or the `display_name` of a calendar: what things have as well, where nothing beside it is of a person.
    fn is_of_a_thing(&self, name: &[String], found: &str, category: &str) -> bool {
        const OF_PEOPLE: &[&str] = &[
            "email",
            "username",
            "user_name",
            "avatar",
            "avatar_url",
            "phone",
            "first_name",
            "last_name",
            "login",
            "handle",
        ];
        let unnamed =
            || matches!(self.about.kind, Kind::Unknown | Kind::Technical) || self.about.word == about::BY_FIELDS;
        let whole = found.split(' ').count() == name.len();
        match category {
            "device.ip_address" => !whole && matches!(self.about.kind, Kind::Unknown | Kind::Technical),
            "identity.name" if matches!(found, "display name" | "displayname" | "full name") && whole => {
                let beside = |other: &Field<'_>| other.name.is_some_and(|name| OF_PEOPLE.contains(&name));
                self.about.kind != Kind::Person && unnamed() && !self.item.fields.iter().any(beside)
            }
            _ => false,
        }
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

    /// Whether it is about somebody whom a doctor cares for.
    pub(super) fn is_of_health(&self) -> bool {
        self.about.word.contains("patient")
            || self.about.topic.as_deref().is_some_and(|topic| topic.starts_with("health."))
            || self.item.fields.iter().any(|field| field.name.is_some_and(|name| name.starts_with("patient")))
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
        const COORDINATES: &[&str] = &["lat", "lon", "lng", "latitude", "longitude"];
        let plain = last_segment(peel(self.field.ty));
        let number = PLAIN.contains(&plain) || plain.ends_with("Id");
        let beside =
            |known: &[&str]| self.item.fields.iter().any(|other| other.name.is_some_and(|it| known.contains(&it)));
        let coordinate = ["f32", "f64", "Decimal", "BigDecimal"].contains(&plain)
            && name.iter().any(|word| COORDINATES.contains(&word.as_str()));
        if (coordinate && self.about.kind != Kind::Unknown)
            || matches!(name, [word] if word == "long" || word == "lon") && beside(&["lat", "latitude"])
        {
            return Some((name.join(" "), "location.precise"));
        }
        let is_ref = number && name.len() < 3 && self.about.kind != Kind::Person && refers::is_person(self.words, name);
        is_ref.then(|| (name.join(" "), "account.id"))
    }

    /// A type from elsewhere that is called like a person: `chorus::types::User`.
    fn is_foreign_person(&self, type_name: &str) -> bool {
        let Some((path, last)) = peel(self.field.ty).rsplit_once("::") else { return false };
        if self.about.kind == Kind::Unknown {
            false
        } else if last == "Model" {
            // A row is called by its module: `users::Model`.
            refers::is_person(self.words, &words::split(last_segment(path)))
        } else {
            self.held.is_none() && refers::is_person(self.words, &words::split(type_name))
        }
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
            "Location" | "GeoLocation" | "Point" | "GeoPoint" | "Geometry" | "LatLng" | "LatLon" | "Coordinates"
                if name.last().is_some_and(|word| word == "location" || word == "position")
                    && self.about.kind != Kind::Unknown =>
            {
                "location.precise"
            }
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
        // `show_last_seen` is chosen, whatever it shows.
        let chosen =
            name.first().is_some_and(|word| ["show", "hide", "allow", "enable", "notify"].contains(&word.as_str()));
        let telling = self.words.always.ending(name).map(|(_, category)| category).filter(|_| !chosen);
        let category = if self.words.agreement.within(name).is_some() {
            "account.privacy_preferences"
        } else if let Some(telling) = telling.filter(|it| TELLING.iter().any(|family| it.starts_with(family))) {
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
const TELLING: &[&str] = &[
    "health.",
    "belief.",
    "sexuality.",
    "criminal.",
    "demographic.",
    "social.",
    "usage.",
    "account.privacy_preferences",
];

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

/// Whether a search by this value is one for a person.
fn seeks(said: &Verdict) -> bool {
    let of = |prefix: &&str| said.category.as_deref().is_some_and(|category| category.starts_with(prefix));
    ["identity.", "contact.", "demographic.", "government_id."].iter().any(of)
}

pub(super) fn is_id(name: &[String]) -> bool {
    name.last().is_some_and(|word| matches!(word.as_str(), "id" | "uuid"))
}

#[cfg(test)]
mod tests;
