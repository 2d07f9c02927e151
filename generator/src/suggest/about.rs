//! What a type is about: by its name, its neighbours and its place.

use super::{
    derives,
    item::Item,
    refers,
    suits::{is_tally, is_vague_id, suits},
    topic,
    verdict::{About, Kind},
    words::{self, Patterns, Words},
};

/// What `item` of `file` is about.
pub fn about(words: &Words, file: &str, item: &Item<'_>) -> About {
    let name = name_words(words, file, item);
    let fields = Fields::of(words, item);
    let supported = fields.any()
        || fields.located
        || near(words, file)
        || derives::is_row(item)
        || topic::is_of_token(item)
        || topic::is_mail(item)
        || topic::is_posted(item)
        || topic::is_at_work(item)
        || (derives::is_record(item) && (speaks(item) || trades(item)));
    let peopled = fields.any() || topic::is_of_members(item);
    let found = Search { words, name: &name, item, supported, peopled };
    let (mut kind, word, topic) = decide(&found, &fields, item);
    if kind == Kind::Person && !fields.any() && topic.is_none() && is_list(words, item) {
        kind = Kind::Unknown;
    }
    let firm = match kind {
        Kind::Person => {
            let strong = words.weak.exactly(&words::split(&word)).is_none();
            let whose = words.person.ending(&name).is_some() || derives::is_row(item) || fields.owned;
            strong && whose && !item.name.ends_with("ers")
        }
        Kind::Technical => {
            let word = words::split(&word);
            [&words.thing, &words.goods, &words.organisation].iter().any(|list| list.exactly(&word).is_some())
        }
        Kind::Activity | Kind::Unknown => false,
    };
    About {
        kind,
        word,
        topic,
        identifies: fields.any(),
        names: fields.direct > 0 && fields.named,
        owned: fields.owned,
        firm,
    }
}

/// `VerifiedUsers`: what a program keeps of many, or how it does.
fn is_list(words: &Words, item: &Item<'_>) -> bool {
    const RECORDS: &[&str] = &["Claims", "Details", "Credentials"];
    item.name.ends_with('s')
        && !RECORDS.iter().any(|end| item.name.ends_with(end))
        && refers::is_person(words, &words::split(item.name))
}

fn decide(found: &Search<'_>, fields: &Fields, item: &Item<'_>) -> (Kind, String, Option<String>) {
    let words = found.words;
    let by_fields = |kind| (kind, BY_FIELDS.to_owned(), topic::by_owner(item).map(str::to_owned));
    let person = found.within(&words.person);
    let activity = found.ending(&words.activity);
    if fields.individual == 0 && refers::is_of_firm(words, found.name) {
        return (Kind::Technical, found.name.join(" "), None);
    }
    if derives::is_machinery(item) && fields.direct + fields.passwords == 0 {
        return (Kind::Technical, "its derives".to_owned(), None);
    }
    if fields.direct == 0 && derives::is_service(words, item) {
        return (Kind::Technical, "its handles".to_owned(), None);
    }
    if (refers::is_of_books(words, found.name) || topic::is_of_ledger(found.name, item)) && fields.direct == 0 {
        return (Kind::Technical, "an account of bookkeeping".to_owned(), None);
    }
    if let (Some((who, topic)), Some(what)) =
        (&person, found.name.last().filter(|what| SETTINGS.contains(&what.as_str())))
    {
        let word = if who.ends_with(what.as_str()) { who.clone() } else { format!("{who} {what}") };
        let topic = topic.clone().filter(|topic| topic.starts_with("account."));
        return (Kind::Person, word, topic.or_else(|| Some("account.settings".to_owned())));
    }
    if let Some((kind, word, topic)) = shaped(found.name, fields, item) {
        return (kind, word.to_owned(), topic.map(str::to_owned));
    }
    let of_firm = words.organisation.ending(found.name).filter(|_| person.is_none() && fields.individual == 0);
    if let Some((word, _)) = of_firm {
        return (Kind::Technical, word, None);
    }
    let goods = words.goods.ending(found.name).filter(|_| person.is_none() && activity.is_none());
    if let Some((word, _)) = goods {
        return (Kind::Technical, word, None);
    }
    let last = person.iter().chain(&activity).filter(|(word, _)| found.ends_with(word));
    let said = last.map(|(word, _)| word.split(' ').count()).max().unwrap_or(0);
    // An `audit log` is more than a `log`.
    let as_long = |(word, _): &(String, &str)| word.split(' ').count() >= said;
    let technical = words.technical.ending(found.name).filter(as_long);
    if let Some((word, _)) = technical {
        let thing = words.thing.exactly(&words::split(&word)).is_some();
        let soft = words.soft.ending(found.name).is_some() || (derives::is_row(item) && !thing);
        // What a program is set up with is its own, whatever address it sends from.
        let told = fields.known() && !["config", "configuration"].contains(&word.as_str());
        // A row that says whose it is, is kept for that person: a file, a task, an import.
        let chosen = fields.owned && ["setting", "preference"].contains(&word.as_str());
        if fields.owned && !chosen && derives::is_row(item) && person.is_none() && activity.is_none() {
            let topic = (word == "file").then(|| "content.document".to_owned());
            return (Kind::Activity, word, topic.or_else(|| topic::by_owner(item).map(str::to_owned)));
        }
        if told && fields.own > 1 && fields.individual > 0 && person.is_none() && activity.is_none() {
            return by_fields(Kind::Person);
        }
        if !(soft && (person.is_some() || told)) {
            return (Kind::Technical, word, None);
        }
        if person.is_none() && activity.is_none() {
            return if chosen {
                (Kind::Person, word, Some("account.settings".to_owned()))
            } else {
                by_fields(Kind::Activity)
            };
        }
    }
    if let Some((word, topic)) = found.ending(&words.person) {
        if word == "claim" && topic::is_of_insurance(item) {
            return (Kind::Activity, "insurance claim".to_owned(), Some("finance.insurance".to_owned()));
        }
        let topic = topic.or_else(|| topic::of_account(item, &word).map(str::to_owned));
        return (Kind::Person, word, topic);
    }
    let technical = words.technical.within(found.name).filter(as_long);
    if let Some((word, _)) = technical.filter(|_| person.is_none() && fields.direct == 0) {
        return (Kind::Technical, word, None);
    }
    let by_activity = |(word, topic): (String, Option<String>)| {
        let of_owner = || topic::by_owner(item).filter(|_| OF_ITS_OWNER.contains(&word.as_str())).map(str::to_owned);
        let topic = topic::by_fields(&word, topic, item).or_else(of_owner);
        (Kind::Activity, word, topic)
    };
    if let Some(activity) = activity {
        return by_activity(activity);
    }
    if let Some((word, topic)) = person {
        return (Kind::Person, word, topic);
    }
    if let Some(activity) = found.within(&words.activity) {
        return by_activity(activity);
    }
    match (fields.direct, fields.indirect) {
        (2.., _) if fields.own > 1 => by_fields(Kind::Person),
        (0, 0) if (fields.secrets > 0 || fields.traces > 1) && derives::is_record(item) => by_fields(Kind::Activity),
        (0, 0) => (Kind::Unknown, String::new(), None),
        _ => by_fields(Kind::Activity),
    }
}

/// What the fields make of a name that means several things: a fee that somebody owes, a policy that insures them.
fn shaped(name: &[String], fields: &Fields, item: &Item<'_>) -> Option<(Kind, &'static str, Option<&'static str>)> {
    let thing = |word| Some((Kind::Technical, word, None));
    let deed = |word, topic| Some((Kind::Activity, word, Some(topic)));
    if topic::is_announced(name, item) && fields.direct == 0 {
        thing("announced event")
    } else if topic::is_role(name, item) && !fields.any() {
        thing("role definition")
    } else if topic::is_entry(name, item) {
        deed("event", "content.calendar")
    } else if topic::is_animal(item) {
        thing("an animal")
    } else if topic::is_policy(name, item) {
        deed("insurance policy", "finance.insurance")
    } else if fields.owned && topic::is_owed(name, item) {
        deed("fee", "commerce.transaction")
    } else {
        None
    }
}

/// What told where no word of a type's name did.
pub(super) const BY_FIELDS: &str = "its fields";

/// What is about whatever the person it is of is there for: a visit of a patient.
const OF_ITS_OWNER: &[&str] = &["visit", "report", "history", "history entry", "submission", "referral"];

/// What somebody chose: everything in `UserSettings` is a setting.
const SETTINGS: &[&str] = &["setting", "preference", "option"];

/// Looks for patterns in the words of a name. Weak ones count only where something else agrees.
struct Search<'a> {
    words: &'a Words,
    name: &'a [String],
    item: &'a Item<'a>,
    supported: bool,
    /// Whether its members are people rather than machines.
    peopled: bool,
}

impl Search<'_> {
    fn ending(&self, patterns: &Patterns) -> Option<(String, Option<String>)> {
        self.accept(patterns.ending(self.name))
    }

    fn within(&self, patterns: &Patterns) -> Option<(String, Option<String>)> {
        let part = self.words.part.starting(self.name) && self.name.len() > 1;
        let rest = if part { &self.name[1..] } else { self.name };
        self.accept(patterns.ending(self.name)).or_else(|| self.accept(patterns.within(rest)))
    }

    fn ends_with(&self, word: &str) -> bool {
        self.name.ends_with(&words::split(word))
    }

    fn accept(&self, found: Option<(String, &str)>) -> Option<(String, Option<String>)> {
        let (word, topic) = found?;
        let parts = words::split(&word);
        let of_machines = self.name.len() > parts.len()
            && !self.peopled
            && parts.last().is_some_and(|last| last == "member" || last == "membership");
        let counts = self.supported || self.words.weak.exactly(&parts).is_none();
        let meant = topic::is_meant(&word, self.item) && self.words.adjective.within(self.name).is_none();
        (counts && meant && !of_machines).then(|| (word, Some(topic.to_owned()).filter(|topic| !topic.is_empty())))
    }
}

/// The words that name a type. Where they say nothing (`Model`, `Request`), its modules and file name it.
fn name_words(words: &Words, file: &str, item: &Item<'_>) -> Vec<String> {
    let own = words::split(item.name);
    let filler = |word: &String| words.filler.exactly(std::slice::from_ref(word)).is_some();
    let whole = |own: &[String]| {
        [&words.activity, &words.person]
            .into_iter()
            .any(|patterns| patterns.ending(own).is_some_and(|(word, _)| word.contains(' ')))
    };
    // The words behind say nothing: `OrderItemInput` is an order item, not an order.
    let ends = own.len() - own.iter().rev().take_while(|word| filler(word)).count();
    if let Some(end) = (ends.max(1)..=own.len()).rev().find(|&end| whole(&own[..end])) {
        return own[..end].to_vec();
    }
    let said = named_for(words, item, core(words, &own));
    if let [before @ .., verb, message] = said.as_slice()
        && message == "message"
        && !before.is_empty()
        && words.filler.exactly(std::slice::from_ref(verb)).is_some()
    {
        // `NoteUpdateMessage`: a program is told of a note.
        return core(words, before);
    }
    if !said.is_empty() {
        return said;
    }
    let stem = file.strip_suffix(".rs").unwrap_or(file);
    let places = item.modules.iter().rev().copied().chain(stem.rsplit('/').take(3));
    let told = |said: &Vec<String>| !said.iter().all(|word| words.folder.exactly(std::slice::from_ref(word)).is_some());
    places.map(|place| core(words, &words::split(place))).find(told).unwrap_or(own)
}

/// `CommentSchema`, `UserTable`: a record is about what stands before the word for how it is kept. A table that is no row
/// is one on a screen.
fn named_for(words: &Words, item: &Item<'_>, name: Vec<String>) -> Vec<String> {
    const KEPT_AS: &[&str] = &["schema", "table", "repository"];
    match name.split_last() {
        Some((last, before))
            if !before.is_empty()
                && KEPT_AS.contains(&last.as_str())
                && (derives::is_row(item) || last != "table" && derives::is_record(item)) =>
        {
            core(words, before)
        }
        _ => name,
    }
}

/// The words of a name without those around it that say nothing: `StudentWithClass` is about a student.
pub(super) fn core(words: &Words, name: &[String]) -> Vec<String> {
    let with = name.iter().position(|word| word == "with").filter(|at| *at > 0);
    let name = &name[..with.unwrap_or(name.len())];
    let filler = |word: &String| words.filler.exactly(std::slice::from_ref(word)).is_some();
    let start = name.iter().position(|word| !filler(word)).unwrap_or(name.len());
    let end = name.iter().rposition(|word| !filler(word)).map_or(0, |at| at + 1);
    name.get(start..end).unwrap_or_default().to_vec()
}

/// How many fields name a person, and how many do it by a number.
struct Fields {
    /// Of a person, by name.
    direct: usize,
    /// Of these, those of nobody else than whom the record is about: `email`, not `author_email`.
    own: usize,
    logins: usize,
    passwords: usize,
    secrets: usize,
    traces: usize,
    located: bool,
    indirect: usize,
    owned: bool,
    named: bool,
    individual: usize,
}

impl Fields {
    fn of(words: &Words, item: &Item<'_>) -> Self {
        let mut fields = Self {
            direct: 0,
            own: 0,
            logins: 0,
            passwords: 0,
            secrets: 0,
            traces: 0,
            located: false,
            indirect: 0,
            owned: false,
            named: false,
            individual: 0,
        };
        for field in item.fields.iter().filter(|field| field.ty != "bool" && !is_tally(words, item, field)) {
            let name = field.name.map(words::split).unwrap_or_default();
            let owner = is_owner(words, &name);
            fields.owned |= owner;
            let Some(category) = said(words, &name, field.ty).or(owner.then_some("account.id")) else { continue };
            fields.named |= words.always.exactly(&name).is_some_and(|category| category != "account.id");
            fields.passwords += usize::from(category == "credential.password");
            fields.traces += match category {
                "account.pseudonymous_id" if name.iter().any(|word| word == "visitor" || word == "anonymous") => 2,
                "account.pseudonymous_id"
                | "device.ip_address"
                | "device.user_agent"
                | "device.id"
                | "device.fingerprint" => 1,
                _ => 0,
            };
            fields.located |= category == "location.precise";
            fields.secrets += usize::from(category.starts_with("credential."));
            fields.individual += usize::from(
                name.ends_with(&FULL_NAME.map(str::to_owned))
                    || INDIVIDUAL.iter().any(|prefix| category.starts_with(prefix)),
            );
            if ["account.id", "finance.bank_account"].contains(&category) {
                fields.indirect += 1;
            } else if IDENTIFYING.iter().any(|prefix| category.starts_with(prefix)) {
                fields.direct += 1;
                let role = name.len() > 1 && refers::is_person(words, &name[..1]);
                fields.own += usize::from(!role && words.always.exactly(&name).is_some());
                fields.logins += usize::from(category == "account.username");
            }
        }
        fields
    }

    /// Whether a field tells who somebody is; a login alone may be one of a machine.
    fn known(&self) -> bool {
        self.direct > self.logins || self.indirect > 0
    }

    fn any(&self) -> bool {
        self.direct + self.indirect > 0
    }
}

/// What a field's name says wherever it stands.
fn said<'a>(words: &'a Words, name: &[String], ty: &str) -> Option<&'a str> {
    let found = words.always.ending(name).filter(|_| !refers::is_machine(words, name));
    let found = found.filter(|(_, category)| suits(ty, category) && !is_vague_id(name, ty));
    found.map(|(_, category)| category).or_else(|| refers::refers(words, name).map(|(_, category)| category))
}

/// `user_id`, `owner`: whose the record is; not `approved_by`.
fn is_owner(words: &Words, name: &[String]) -> bool {
    let person = match name {
        [person] => std::slice::from_ref(person),
        [person, id] if matches!(id.as_str(), "id" | "uuid" | "pk") => std::slice::from_ref(person),
        [of, user, id] if user == "user" && id == "id" && OF_USERS.contains(&of.as_str()) => std::slice::from_ref(user),
        _ => return false,
    };
    refers::is_person(words, person)
}

/// What a user of a system is called by: `local_user_id`.
const OF_USERS: &[&str] =
    &["local", "silo", "app", "auth", "owner", "account", "internal", "platform", "db", "system", "external"];

/// Categories that mark a type as one about people when two of its fields have them.
const IDENTIFYING: &[&str] = &[
    "contact.address",
    "contact.email",
    "contact.phone",
    "identity.name",
    "account.username",
    "demographic.",
    "government_id.",
    "health.",
];

const FULL_NAME: [&str; 2] = ["full", "name"];

/// What only a single person has.
const INDIVIDUAL: &[&str] = &["identity.name.", "demographic.", "credential.password", "government_id.social"];

/// Whether it carries what somebody wrote.
fn speaks(item: &Item<'_>) -> bool {
    const TEXTS: &[&str] =
        &["content", "body", "body_html", "body_text", "text", "bio", "summary", "reason", "note", "notes", "comment"];
    item.fields.iter().any(|field| field.name.is_some_and(|name| TEXTS.contains(&name)))
}

/// Whether it says how much of something there is, and for how much.
fn trades(item: &Item<'_>) -> bool {
    const OF_TRADE: &[&str] = &[
        "amount",
        "price",
        "quantity",
        "total_amount",
        "total_price",
        "unit_price",
        "fee",
        "qty",
        "transaction_date",
        "transaction_type",
        "currency",
    ];
    item.fields.iter().any(|field| field.name.is_some_and(|name| OF_TRADE.contains(&name)))
}

/// Whether the last two parts of a file's path speak of people.
fn near(words: &Words, file: &str) -> bool {
    let stem = file.strip_suffix(".rs").unwrap_or(file);
    let said =
        |patterns: &Patterns| stem.rsplit('/').take(2).any(|part| patterns.within(&words::split(part)).is_some());
    said(&words.path_person) && !said(&words.path_technical)
}
