//! What a type is about: by its name, its neighbours and its place.

use super::{
    item::Item,
    peel::{last_segment, peel},
    refers,
    suits::{is_tally, is_vague_id, suits},
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
        || is_row(item)
        || (is_record(item) && (speaks(item) || trades(item)));
    let found = Search { words, name: &name, supported };
    let (kind, word, topic) = decide(&found, &fields, item);
    let firm = match kind {
        Kind::Person => {
            let strong = words.weak.exactly(&words::split(&word)).is_none();
            let whose = words.person.ending(&name).is_some() || is_row(item) || fields.owned;
            strong && whose && !item.name.ends_with("ers")
        }
        Kind::Technical => {
            let word = words::split(&word);
            words.thing.exactly(&word).is_some() || words.organisation.exactly(&word).is_some()
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

fn decide(found: &Search<'_>, fields: &Fields, item: &Item<'_>) -> (Kind, String, Option<String>) {
    let words = found.words;
    let by_fields = |kind| (kind, "its fields".to_owned(), topic_by_owner(item).map(str::to_owned));
    let person = found.within(&words.person);
    let activity = found.ending(&words.activity);
    if fields.individual == 0 && refers::is_of_firm(words, found.name) {
        return (Kind::Technical, found.name.join(" "), None);
    }
    if is_machinery(item) && fields.direct + fields.passwords == 0 {
        return (Kind::Technical, "its derives".to_owned(), None);
    }
    if fields.direct == 0 && is_service(words, item) {
        return (Kind::Technical, "its handles".to_owned(), None);
    }
    if (refers::is_of_books(words, found.name) || is_of_ledger(found, item)) && fields.direct == 0 {
        return (Kind::Technical, "an account of bookkeeping".to_owned(), None);
    }
    if let (Some((who, _)), Some(what)) = (&person, found.name.last().filter(|what| SETTINGS.contains(&what.as_str())))
    {
        return (Kind::Person, format!("{who} {what}"), Some("account.settings".to_owned()));
    }
    if is_entry(found, item) {
        return (Kind::Activity, "event".to_owned(), Some("content.calendar".to_owned()));
    }
    let of_firm = words.organisation.ending(found.name).filter(|_| person.is_none() && fields.individual == 0);
    if let Some((word, _)) = of_firm {
        return (Kind::Technical, word, None);
    }
    let last = person.iter().chain(&activity).filter(|(word, _)| found.ends_with(word));
    let said = last.map(|(word, _)| word.split(' ').count()).max().unwrap_or(0);
    // An `audit log` is more than a `log`.
    let as_long = |(word, _): &(String, &str)| word.split(' ').count() >= said;
    let technical = words.technical.ending(found.name).filter(as_long);
    if let Some((word, _)) = technical {
        let soft = words.soft.ending(found.name).is_some() || is_row(item);
        // What a program is set up with is its own, whatever address it sends from.
        let told = fields.known() && !["config", "configuration"].contains(&word.as_str());
        if !(soft && (person.is_some() || told)) {
            return (Kind::Technical, word, None);
        }
        if person.is_none() && activity.is_none() {
            return by_fields(Kind::Activity);
        }
    }
    if let Some((word, topic)) = found.ending(&words.person) {
        let topic = topic.or_else(|| holds_money(item, &word).then(|| "finance.bank_account".to_owned()));
        return (Kind::Person, word, topic);
    }
    let technical = words.technical.within(found.name).filter(as_long);
    if let Some((word, _)) = technical.filter(|_| person.is_none() && fields.direct == 0) {
        return (Kind::Technical, word, None);
    }
    if let Some((word, topic)) = activity {
        return (Kind::Activity, word, topic);
    }
    if let Some((word, topic)) = person {
        return (Kind::Person, word, topic);
    }
    if let Some((word, topic)) = found.within(&words.activity) {
        return (Kind::Activity, word, topic);
    }
    match (fields.direct, fields.indirect) {
        (2.., _) if fields.own > 1 => by_fields(Kind::Person),
        (0, 0) if (fields.secrets > 0 || fields.traces > 1) && is_record(item) => by_fields(Kind::Activity),
        (0, 0) => (Kind::Unknown, String::new(), None),
        _ => by_fields(Kind::Activity),
    }
}

/// Whether an account is one of a bank.
fn holds_money(item: &Item<'_>, word: &str) -> bool {
    const MONEY: &[&str] =
        &["balance", "currency", "bank", "interest_rate", "iban", "overdraft", "credit_limit", "ledger_id"];
    let money = item.fields.iter().filter(|field| field.name.is_some_and(|name| MONEY.contains(&name)));
    word == "account" && money.count() > 1
}

/// Whether an account is one that a ledger is kept in.
fn is_of_ledger(found: &Search<'_>, item: &Item<'_>) -> bool {
    const OF_LEDGERS: &[&str] = &[
        "account_type",
        "account_subtype",
        "balance_type",
        "normal_balance",
        "normal_side",
        "parent_id",
        "parent_account_id",
        "debit",
        "credit",
        "debit_balance",
        "credit_balance",
    ];
    let fields = item.fields.iter().filter_map(|field| field.name);
    found.ends_with("account") && fields.filter(|name| OF_LEDGERS.contains(name)).count() > 1
}

/// Whether an event is one of a calendar rather than of a program.
fn is_entry(found: &Search<'_>, item: &Item<'_>) -> bool {
    const OF_CALENDARS: &[&str] = &[
        "starts_at",
        "start_at",
        "start_time",
        "ends_at",
        "end_at",
        "end_time",
        "all_day",
        "rrule",
        "attendees",
        "location",
    ];
    let named = found.name.last().is_some_and(|word| word == "event");
    let fields = item.fields.iter().filter_map(|field| field.name);
    named && fields.filter(|name| OF_CALENDARS.contains(name)).count() > 1
}

/// What a record about a patient says is about health, one about a candidate about the application.
fn topic_by_owner(item: &Item<'_>) -> Option<&'static str> {
    item.fields.iter().find_map(|field| match field.name? {
        "patient_id" | "patient_uuid" | "patient" => Some("health.record"),
        "candidate_id" | "applicant_id" | "candidate" | "applicant" => Some("work.application"),
        _ => None,
    })
}

/// What somebody chose: everything in `UserSettings` is a setting.
const SETTINGS: &[&str] = &["setting", "preference", "option"];

/// Looks for patterns in the words of a name. Weak ones count only where something else agrees.
struct Search<'a> {
    words: &'a Words,
    name: &'a [String],
    supported: bool,
}

impl Search<'_> {
    fn ending(&self, patterns: &Patterns) -> Option<(String, Option<String>)> {
        self.accept(patterns.ending(self.name))
    }

    fn within(&self, patterns: &Patterns) -> Option<(String, Option<String>)> {
        let part = self.words.part.starting(self.name) && self.name.len() > 1;
        let rest = if part { &self.name[1..] } else { self.name };
        self.accept(patterns.ending(self.name).or_else(|| patterns.within(rest)))
    }

    fn ends_with(&self, word: &str) -> bool {
        self.name.ends_with(&words::split(word))
    }

    fn accept(&self, found: Option<(String, &str)>) -> Option<(String, Option<String>)> {
        let (word, topic) = found?;
        let counts = self.supported || self.words.weak.exactly(&words::split(&word)).is_none();
        counts.then(|| (word, Some(topic.to_owned()).filter(|topic| !topic.is_empty())))
    }
}

/// The words that name a type. Where they say nothing (`Model`, `Request`), its modules and file name it.
fn name_words(words: &Words, file: &str, item: &Item<'_>) -> Vec<String> {
    let own = words::split(item.name);
    let whole = [&words.activity, &words.person]
        .into_iter()
        .any(|patterns| patterns.ending(&own).is_some_and(|(word, _)| word.contains(' ')));
    if whole {
        return own;
    }
    let said = core(words, &own);
    if !said.is_empty() {
        return said;
    }
    let stem = file.strip_suffix(".rs").unwrap_or(file);
    let places = item.modules.iter().rev().copied().chain(stem.rsplit('/').take(3));
    let told = |said: &Vec<String>| !said.iter().all(|word| words.folder.exactly(std::slice::from_ref(word)).is_some());
    places.map(|place| core(words, &words::split(place))).find(told).unwrap_or(own)
}

/// The words of a name without those around it that say nothing.
pub(super) fn core(words: &Words, name: &[String]) -> Vec<String> {
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
        for field in item.fields.iter().filter(|field| field.ty != "bool" && !is_tally(words, field)) {
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
        _ => return false,
    };
    refers::is_person(words, person)
}

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
    const TEXTS: &[&str] = &["content", "body", "text", "bio", "summary", "reason", "note", "notes", "comment"];
    item.fields.iter().any(|field| field.name.is_some_and(|name| TEXTS.contains(&name)))
}

/// Whether it says how much of something there is, and for how much.
fn trades(item: &Item<'_>) -> bool {
    const OF_TRADE: &[&str] =
        &["amount", "price", "quantity", "total_amount", "total_price", "unit_price", "fee", "qty"];
    item.fields.iter().any(|field| field.name.is_some_and(|name| OF_TRADE.contains(&name)))
}

/// Whether the last two parts of a file's path speak of people.
fn near(words: &Words, file: &str) -> bool {
    let stem = file.strip_suffix(".rs").unwrap_or(file);
    let said =
        |patterns: &Patterns| stem.rsplit('/').take(2).any(|part| patterns.within(&words::split(part)).is_some());
    said(&words.path_person) && !said(&words.path_technical)
}

/// Whether it is read from a table or written to one.
pub(super) fn is_row(item: &Item<'_>) -> bool {
    let derives = [
        "FromRow",
        "Queryable",
        "Insertable",
        "Selectable",
        "Identifiable",
        "AsChangeset",
        "DeriveEntityModel",
        "QueryableByName",
    ];
    item.attrs.iter().any(|attr| derives.iter().any(|derive| attr.contains(derive)))
}

/// Whether it is read from a table, or sent or received as it is.
pub(super) fn is_record(item: &Item<'_>) -> bool {
    let derives = [
        "Serialize",
        "Deserialize",
        "Object",
        "ToSchema",
        "JsonSchema",
        "Message",
        "FromForm",
        "Multipart",
        "CandidType",
    ];
    is_row(item) || item.attrs.iter().any(|attr| derives.iter().any(|derive| attr.contains(derive)))
}

/// Whether it is an error.
pub(super) fn is_error(item: &Item<'_>) -> bool {
    item.is_enum && derives(item, &["Error", "Snafu"])
}

/// Whether it is made of handles: clients, pools, senders; nothing that is stored or sent.
fn is_service(words: &Words, item: &Item<'_>) -> bool {
    let handles = item.fields.iter().filter(|field| is_handle(words, field.ty)).count();
    !item.is_enum && !is_record(item) && handles > 0 && (handles > 1 || handles * 2 >= item.fields.len())
}

/// Whether a type is one that a program works with: `SumsubClient`, `Arc<dyn Mailer>`.
pub(super) fn is_handle(words: &Words, ty: &str) -> bool {
    let name = last_segment(peel(ty));
    let named = |end: &str| name.strip_suffix(end).is_some_and(|before| !before.is_empty());
    ty.contains("dyn ") || words.never_types.iter().any(|never| never == name) || HANDLES.iter().any(|end| named(end))
}

/// How types that a program works with end.
const HANDLES: &[&str] = &[
    "Client",
    "Pool",
    "Repo",
    "Repository",
    "Service",
    "Publisher",
    "Sender",
    "Receiver",
    "Handler",
    "Renderer",
    "Logger",
    "Metrics",
    "Cache",
    "Storage",
    "Registry",
    "Factory",
    "Provider",
    "Manager",
    "Adapter",
];

/// Whether its derives say that it is an error or a command line.
fn is_machinery(item: &Item<'_>) -> bool {
    derives(item, &["Error", "Parser", "Subcommand", "ValueEnum", "Snafu"])
}

fn derives(item: &Item<'_>, names: &[&str]) -> bool {
    let derived = |attr: &&&str| attr.starts_with("#[derive");
    let holds = |attr: &str| attr.split([',', '(', ')', ':', ' ', '\n']).any(|part| names.contains(&part));
    item.attrs.iter().filter(derived).any(|attr| holds(attr))
}
