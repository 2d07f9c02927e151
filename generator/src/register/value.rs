//! The forms that single values of the register take: what is fit, and what to write instead of what is not.

use fieldnote_schema::{
    Retention,
    duration::{self, Duration},
    id::{is_id, to_id},
    suggest, vocabulary,
};
use toml::de::DeValue;

use super::rules;
use crate::{
    day::Day,
    finding::Rule,
    law::{adequacy, catalogue, countries, mechanisms, stores},
};

/// Decides whether a word is fit for its key.
pub(super) type Check = fn(&str) -> Result<(), Unfit>;

/// Why a value cannot be used.
pub(super) struct Unfit {
    pub(super) rule: &'static Rule,
    /// What follows the path of the key: "is `UK`, which is no country code".
    pub(super) predicate: String,
    pub(super) cure: String,
}

impl Unfit {
    fn new(rule: &'static Rule, word: &str, what: &str, cure: impl Into<String>) -> Self {
        Self { rule, predicate: format!("is `{}`, which is no {what}", shorten(word)), cure: cure.into() }
    }
}

/// A word that is none of the known ones.
pub(super) fn unknown<'a>(what: &str, word: &str, known: impl Iterator<Item = &'a str> + Clone) -> Unfit {
    let cure = match LISTS.iter().find(|(name, _)| *name == what) {
        Some((_, list)) if suggest::nearest(word, known.clone()).is_none() => {
            format!("`cargo fieldnote list {list}` shows them all")
        }
        _ => instead(word, known),
    };
    Unfit::new(&rules::UNKNOWN_VALUE, word, what, cure)
}

/// Message and cure for a key that no section knows.
pub(super) fn unknown_key(table: &str, key: &str, known: &[&str]) -> (String, String) {
    let owner = if table.is_empty() { "the register".to_owned() } else { format!("`{table}`") };
    (format!("{owner} has no key `{}`", shorten(key)), instead(key, known.iter().copied()))
}

/// Vocabularies that are too long for a message, and the list that shows them.
const LISTS: [(&str, &str); 5] = [
    ("category", "categories"),
    ("data subject", "subjects"),
    ("kind of purpose", "purposes"),
    ("measure", "measures"),
    ("transfer mechanism", "transfer-mechanisms"),
];

/// What to write instead of a word: a near miss, or all there is.
fn instead<'a>(word: &str, known: impl Iterator<Item = &'a str> + Clone) -> String {
    match suggest::nearest(word, known.clone()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("write {}", suggest::choices(known)),
    }
}

/// What a value is, in words.
pub(super) fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "`true` or `false`",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// Words that say something.
pub(super) fn text(word: &str) -> Result<(), Unfit> {
    if !word.trim().is_empty() {
        return Ok(());
    }
    Err(Unfit {
        rule: &rules::EMPTY_VALUE,
        predicate: "is empty".to_owned(),
        cure: "fill it in, leave the key out, or write \"pending\"".to_owned(),
    })
}

/// `[a-z][a-z0-9_]*`
pub(super) fn id(word: &str) -> Result<(), Unfit> {
    if is_id(word) {
        return Ok(());
    }
    let form = "an id begins with a small letter and has small letters, digits and `_`";
    let cure = match to_id(word).filter(|near| near.len() < MOST_LETTERS) {
        Some(near) => format!("write `{near}`: {form}"),
        None => form.to_owned(),
    };
    Err(Unfit::new(&rules::INVALID_ID, word, "id", cure))
}

/// The name of a package.
pub(super) fn package(word: &str) -> Result<(), Unfit> {
    if !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-')) {
        return Ok(());
    }
    Err(Unfit::new(&rules::INVALID_ID, word, "package name", "write the package's name as in its Cargo.toml"))
}

/// The path of a type.
pub(super) fn type_path(word: &str) -> Result<(), Unfit> {
    if word.split("::").all(is_identifier) {
        return Ok(());
    }
    Err(Unfit::new(&rules::INVALID_ID, word, "path of a type", "write it as in Rust, such as `billing_api::Invoice`"))
}

/// The name of a field, or its index.
pub(super) fn field(word: &str) -> Result<(), Unfit> {
    if is_identifier(word) || (!word.is_empty() && word.bytes().all(|b| b.is_ascii_digit())) {
        return Ok(());
    }
    Err(Unfit::new(&rules::INVALID_ID, word, "name of a field", "write it as in Rust; of a tuple field, its index"))
}

fn is_identifier(word: &str) -> bool {
    !word.starts_with(|c: char| c.is_ascii_digit())
        && !word.is_empty()
        && word.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// How long data are kept, as an annotation says it: the id of a rule, or a period, `after` an event or not.
pub(super) fn retention(word: &str) -> Result<(), Unfit> {
    match word.split_once(" after ") {
        Some((period, event)) => duration(period).and(id(event)),
        None if word.starts_with('P') => duration(word),
        None => id(word),
    }
}

/// The meaning of a word that [`retention`] found fit.
pub(super) fn read_retention(word: &str) -> Retention {
    match word.split_once(" after ") {
        Some((period, event)) => Retention::Period { period: period.to_owned(), after: Some(event.to_owned()) },
        None if word.starts_with('P') => Retention::Period { period: word.to_owned(), after: None },
        None => Retention::Rule { id: word.to_owned() },
    }
}

/// A day as `YYYY-MM-DD`.
pub(super) fn date(word: &str) -> Result<(), Unfit> {
    if word.parse::<Day>().is_ok() {
        return Ok(());
    }
    Err(Unfit::new(&rules::INVALID_DATE, word, "day of the calendar", "write it as YYYY-MM-DD, such as 2026-10-01"))
}

/// A tag such as `en` or `pt-BR`.
pub(super) fn language(word: &str) -> Result<(), Unfit> {
    let mut parts = word.split('-');
    let first =
        parts.next().is_some_and(|part| matches!(part.len(), 2..=3) && part.bytes().all(|b| b.is_ascii_lowercase()));
    if first && parts.all(|part| matches!(part.len(), 1..=8) && part.bytes().all(|b| b.is_ascii_alphanumeric())) {
        return Ok(());
    }
    Err(Unfit::new(&rules::UNKNOWN_VALUE, word, "language", "write a language tag, such as `en`, `de` or `pt-BR`"))
}

/// An ISO 8601 duration.
pub(super) fn duration(word: &str) -> Result<(), Unfit> {
    let Err(error) = word.parse::<Duration>() else { return Ok(()) };
    let cure = match duration::guess(word) {
        Some(near) => format!("write `{near}`"),
        None => format!("{error}"),
    };
    Err(Unfit::new(&rules::INVALID_DURATION, word, "ISO 8601 duration", cure))
}

/// A duration, or `session`.
pub(super) fn lifetime(word: &str) -> Result<(), Unfit> {
    if word == "session" { Ok(()) } else { duration(word) }
}

/// A country code, or `org:NAME` for an international organisation.
pub(super) fn country(word: &str) -> Result<(), Unfit> {
    if countries::name(word).is_some() || word.strip_prefix("org:").is_some_and(|name| !name.is_empty()) {
        return Ok(());
    }
    Err(no_place(word, "country code"))
}

/// A country code, `EU`, `EEA`, or a region such as `US-CA`.
pub(super) fn market(word: &str) -> Result<(), Unfit> {
    if countries::is_place(word) { Ok(()) } else { Err(no_place(word, "country, area or region")) }
}

fn no_place(word: &str, what: &str) -> Unfit {
    let cure = match countries::named(word) {
        Some(code) => format!("write `{code}`"),
        None => "write the two letters of ISO 3166-1, such as `DE` or `US`".to_owned(),
    };
    Unfit::new(&rules::UNKNOWN_COUNTRY, word, what, cure)
}

/// An email address, as far as one can tell without sending to it.
pub(super) fn email(word: &str) -> Result<(), Unfit> {
    let fits = word.rsplit_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && !host.is_empty() && !host.starts_with('.') && !host.ends_with('.')
    }) && !word
        .contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | ',' | ';'));
    if fits {
        return Ok(());
    }
    Err(Unfit::new(&rules::INVALID_ADDRESS, word, "email address", "write one address, such as `privacy@example.org`"))
}

/// The address of a page.
pub(super) fn website(word: &str) -> Result<(), Unfit> {
    let rest = word.strip_prefix("https://").or_else(|| word.strip_prefix("http://"));
    if rest.is_some_and(|rest| !rest.is_empty()) && !word.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Ok(());
    }
    Err(Unfit::new(&rules::INVALID_ADDRESS, word, "web address", "write the whole address, beginning with `https://`"))
}

/// The bare name of a host, without scheme, port and path.
pub(super) fn host(word: &str) -> Result<(), Unfit> {
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    if word.contains('.') && word.split('.').all(label) {
        return Ok(());
    }
    let cure = "write the name of the host alone, such as `ads.example.com`";
    Err(Unfit::new(&rules::INVALID_ADDRESS, word, "host name", cure))
}

/// An interface of Apple's that needs a reason, and one of its reasons: `UserDefaults CA92.1`.
pub(super) fn required_reason(word: &str) -> Result<(), Unfit> {
    let (interface, reason) = word.split_once(' ').unwrap_or((word, ""));
    known("interface that needs a reason", interface, stores::INTERFACES.contains(&interface), || {
        stores::INTERFACES.iter().copied()
    })?;
    let letters = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase();
    let (head, tail) = reason.split_once('.').unwrap_or_default();
    if head.len() == 4 && head.chars().all(letters) && tail.len() == 1 && tail.chars().all(letters) {
        return Ok(());
    }
    let cure = "add the code of Apple's reason, such as `UserDefaults CA92.1`";
    Err(Unfit::new(&rules::UNKNOWN_VALUE, word, "interface with its reason", cure))
}

/// A way to open an account, as Google Play's form names it.
pub(super) fn account_creation(word: &str) -> Result<(), Unfit> {
    let names = || stores::answers("PSL_SUPPORTED_ACCOUNT_CREATION_METHODS", "PSL_ACM_");
    known("way to open an account", word, names().any(|it| it == word), names)
}

/// Whether people can have data deleted, as Google Play's form names it.
pub(super) fn data_deletion(word: &str) -> Result<(), Unfit> {
    let names = || stores::answers("PSL_SUPPORT_DATA_DELETION_BY_USER", "DATA_DELETION_");
    known("answer about deleting data", word, names().any(|it| it == word), names)
}

/// Id of an exception from the duty to inform.
pub(super) fn exception(word: &str) -> Result<(), Unfit> {
    let exceptions = &catalogue::catalogue().exceptions;
    known("exception", word, exceptions.contains_key(word), || exceptions.keys().map(String::as_str))
}

/// A colour as `#rrggbb`.
pub(super) fn colour(word: &str) -> Result<(), Unfit> {
    let fits = word.strip_prefix('#').is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit()));
    if fits { Ok(()) } else { Err(Unfit::new(&rules::UNKNOWN_VALUE, word, "colour", "write it as `#rrggbb`")) }
}

/// A path inside the workspace or the output folder.
pub(super) fn path(word: &str) -> Result<(), Unfit> {
    let stays = !word.starts_with('/')
        && !word.contains(['\\', ':', '\0'])
        && !word.is_empty()
        && word.split('/').all(|part| !matches!(part, ".." | ""));
    if stays {
        return Ok(());
    }
    let cure = "write a path with `/` that is relative and stays inside, such as `legal/notice`";
    Err(Unfit::new(&rules::INVALID_PATH, word, "path inside the workspace", cure))
}

/// Key of a category, or `custom.NAME`; whether that is declared is checked with the references.
pub(super) fn category(word: &str) -> Result<(), Unfit> {
    if word.strip_prefix("custom.").is_some() { custom(word) } else { built_in_category(word) }
}

/// Key of a category or the beginning of keys, such as `contact` or `contact.address`, or `custom.NAME`.
pub(super) fn categories(word: &str) -> Result<(), Unfit> {
    let begins = |key: &str| key.strip_prefix(word).is_some_and(|rest| rest.starts_with('.'));
    if vocabulary::categories().iter().any(|it| begins(it.key)) { Ok(()) } else { category(word) }
}

/// Key of a built-in category.
pub(super) fn built_in_category(word: &str) -> Result<(), Unfit> {
    known("category", word, vocabulary::category(word).is_some(), || vocabulary::categories().iter().map(|it| it.key))
}

/// Name of a group of data subjects, or `custom.NAME`.
pub(super) fn subject(word: &str) -> Result<(), Unfit> {
    if word.strip_prefix("custom.").is_some() { custom(word) } else { built_in_subject(word) }
}

/// Name of a built-in group of data subjects.
pub(super) fn built_in_subject(word: &str) -> Result<(), Unfit> {
    let names = || vocabulary::subjects().iter().map(vocabulary::Subject::name);
    known("data subject", word, names().any(|name| name == word), names)
}

fn custom(word: &str) -> Result<(), Unfit> {
    word.strip_prefix("custom.").map_or(Ok(()), id)
}

/// Key of a kind of purpose.
pub(super) fn purpose_kind(word: &str) -> Result<(), Unfit> {
    known("kind of purpose", word, vocabulary::purpose(word).is_some(), || {
        vocabulary::purposes().iter().map(|it| it.key)
    })
}

/// Key of a legal basis.
pub(super) fn legal_basis(word: &str) -> Result<(), Unfit> {
    let keys = || vocabulary::legal_bases().iter().map(|it| it.key);
    known("legal basis", word, vocabulary::legal_basis(word).is_some(), keys)
}

/// Key of a condition of Art. 9(2) GDPR.
pub(super) fn special_condition(word: &str) -> Result<(), Unfit> {
    let keys = || vocabulary::special_conditions().iter().map(|it| it.key);
    known("condition for special categories", word, vocabulary::special_condition(word).is_some(), keys)
}

/// Key of a kind of special category.
pub(super) fn special_kind(word: &str) -> Result<(), Unfit> {
    let keys = || vocabulary::special_kinds().into_iter();
    known("kind of special category", word, vocabulary::special_kind(word).is_some(), keys)
}

/// Role of a recipient.
pub(super) fn role(word: &str) -> Result<(), Unfit> {
    known("role", word, vocabulary::recipient(word).is_some(), || vocabulary::recipients().iter().map(|it| it.key))
}

/// Name of a built-in measure.
pub(super) fn measure(word: &str) -> Result<(), Unfit> {
    let names = || vocabulary::measures().iter().map(vocabulary::Measure::name);
    known("measure", word, names().any(|name| name == word), names)
}

/// Keys of transfer mechanisms, each under the law of some exporter, separated by spaces or commas.
pub(super) fn mechanism(word: &str) -> Result<(), Unfit> {
    let keys = || mechanisms::all().iter().map(|it| it.id.as_str());
    let check = |part: &str| known("transfer mechanism", part, keys().any(|key| key == part), keys);
    match word.split([' ', ',']).filter(|part| !part.is_empty()).collect::<Vec<_>>().as_slice() {
        [] => check(word),
        parts => parts.iter().try_for_each(|part| check(part)),
    }
}

/// Frameworks that a recipient takes part in, separated by spaces or commas.
pub(super) fn frameworks(word: &str) -> Result<(), Unfit> {
    text(word)?;
    let mut parts = word.split([' ', ',']).filter(|part| !part.is_empty());
    let all = || adequacy::frameworks().collect::<Vec<_>>().into_iter();
    parts.try_for_each(|part| known("framework", part, adequacy::scope(part).is_some(), all))
}

fn known<'a, I: Iterator<Item = &'a str> + Clone>(
    what: &str,
    word: &str,
    is_known: bool,
    all: impl FnOnce() -> I,
) -> Result<(), Unfit> {
    if is_known { Ok(()) } else { Err(unknown(what, word, all())) }
}

/// More letters of a word than that are no help in a message.
const MOST_LETTERS: usize = 60;

/// Long words are cut: a message is for reading.
fn shorten(word: &str) -> String {
    match word.char_indices().nth(MOST_LETTERS) {
        Some((end, _)) => format!("{}...", &word[..end]),
        None => word.to_owned(),
    }
}
