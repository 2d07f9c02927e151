//! Words of one language: Fluent messages, and lists, times, days and names made of them.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError},
};

use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::{ast, parser, serializer};
use unic_langid::LanguageIdentifier;

use fieldnote_schema::duration::{Duration, Unit};

use super::{Error, cldr, cldr::Cldr, evidence, plurals, quotes, unused};
use crate::text::without_region;

/// The language that has every message.
const COMPLETE: &str = "en";

/// Every language that documents can be written in, by tag.
pub(super) struct Locales {
    by_tag: BTreeMap<String, Locale>,
}

/// One language.
pub(super) struct Locale {
    tag: String,
    bundle: FluentBundle<Arc<FluentResource>>,
    cldr: Cldr,
    files: Vec<Arc<FluentResource>>,
    ids: Ids,
    /// What a message takes from English: itself, or messages that it quotes.
    foreign: BTreeMap<String, BTreeSet<String>>,
    /// What documents took.
    borrowed: Mutex<BTreeSet<String>>,
    /// File and line of each message of the user.
    places: BTreeMap<String, (String, usize)>,
    /// A message of the user that could not be put together, as a template knows no more of it than its text.
    mistake: Mutex<Option<Mistake>>,
}

/// File, line and what is wrong.
type Mistake = (String, usize, String);

/// Messages by id, each with those that it quotes.
type Ids = BTreeMap<String, Vec<String>>;

/// A file of messages.
pub(super) struct Source<'s> {
    /// Language it is for.
    pub(super) language: &'s str,
    /// Path that errors name.
    pub(super) path: &'s str,
    /// Its text.
    pub(super) text: &'s str,
    /// It is the user's.
    pub(super) own: bool,
}

impl Locales {
    /// Reads message files; later ones replace messages of earlier ones.
    ///
    /// A region begins with the messages of its language, as far as they were read: `de-CH` with those of `de`.
    pub(super) fn new<'s>(sources: impl IntoIterator<Item = Source<'s>>) -> Result<Self, Error> {
        let mut by_tag: BTreeMap<String, Locale> = BTreeMap::new();
        for source in sources {
            let file = Arc::new(read(&source)?);
            if !by_tag.contains_key(source.language) {
                let language = without_region(source.language).and_then(|tag| by_tag.get(tag));
                let locale = Locale::new(&source, language)?;
                by_tag.insert(source.language.to_owned(), locale);
            }
            if let Some(locale) = by_tag.get_mut(source.language) {
                locale.add(file);
                if source.own {
                    let place = |(line, id): (usize, &str)| (id.to_owned(), (source.path.to_owned(), line));
                    locale.places.extend(unused::ids(source.text).map(place));
                }
            }
        }
        let english = by_tag.get(COMPLETE).map(|english| (english.ids.clone(), english.files.clone()));
        if let Some((ids, files)) = english {
            for locale in by_tag.values_mut() {
                locale.fall_back(&ids, &files);
            }
        }
        Ok(Self { by_tag })
    }

    /// The language with this tag.
    pub(super) fn get(&self, tag: &str) -> Option<&Locale> {
        self.by_tag.get(tag)
    }

    /// What is wrong with a message of the user that a template asked for, at its place.
    pub(super) fn mistake(&self) -> Option<Error> {
        let (path, line, message) = self.by_tag.values().find_map(Locale::mistake)?;
        Some(Error::Locale { path, line, message })
    }

    /// Tags of all languages, sorted.
    pub(super) fn tags(&self) -> impl Iterator<Item = &str> {
        self.by_tag.keys().map(String::as_str)
    }
}

impl Locale {
    fn new(source: &Source<'_>, language: Option<&Self>) -> Result<Self, Error> {
        let tag = source.language;
        let unknown = || Error::LanguageTag { tag: tag.to_owned(), path: source.path.to_owned() };
        let id: LanguageIdentifier = tag.parse().map_err(|_| unknown())?;
        let cldr = Cldr::new(tag).ok_or_else(unknown)?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        cldr::teach(&mut bundle, tag).ok_or_else(unknown)?;
        // Isolation marks would reach the documents; all built-in languages run from left to right.
        bundle.set_use_isolating(false);
        let mut locale = Self {
            tag: tag.to_owned(),
            bundle,
            cldr,
            files: Vec::new(),
            ids: Ids::new(),
            foreign: BTreeMap::new(),
            borrowed: Mutex::default(),
            places: language.map(|it| it.places.clone()).unwrap_or_default(),
            mistake: Mutex::default(),
        };
        for file in language.into_iter().flat_map(|it| &it.files) {
            locale.add(Arc::clone(file));
        }
        Ok(locale)
    }

    fn add(&mut self, file: Arc<FluentResource>) {
        for entry in file.entries() {
            if let ast::Entry::Message(message) = entry {
                let patterns = message.value.iter().chain(message.attributes.iter().map(|it| &it.value));
                self.ids.insert(message.id.name.to_owned(), patterns.flat_map(quotes::quoted).collect());
            }
        }
        self.bundle.add_resource_overriding(Arc::clone(&file));
        self.files.push(file);
    }

    /// Takes the messages that it lacks from English, and knows for each what asking for it takes.
    fn fall_back(&mut self, english: &Ids, files: &[Arc<FluentResource>]) {
        if english.keys().all(|id| self.ids.contains_key(id)) {
            return;
        }
        for id in english.keys().chain(self.ids.keys()) {
            let reached = quotes::reached(id, |id| self.ids.get(id).or_else(|| english.get(id)));
            let taken: BTreeSet<_> = reached.into_iter().filter(|id| !self.ids.contains_key(id)).collect();
            if !taken.is_empty() {
                self.foreign.insert(id.clone(), taken);
            }
        }
        for file in files {
            // What the language has itself stays; that it is there is no error.
            let _ = self.bundle.add_resource(Arc::clone(file));
        }
    }

    /// The messages that documents asked for and only English has, sorted.
    pub(super) fn borrowed(&self) -> Vec<String> {
        self.borrowed.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    fn note(&self, id: &str) {
        if let Some(taken) = self.foreign.get(id) {
            self.borrowed.lock().unwrap_or_else(PoisonError::into_inner).extend(taken.iter().cloned());
        }
    }

    /// Its tag.
    pub(super) fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether a message exists.
    pub(super) fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A message with arguments put in as they are.
    pub(super) fn format(&self, id: &str, args: &FluentArgs<'_>) -> Result<String, Error> {
        self.pattern(id, None, args)
    }

    fn pattern(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Result<String, Error> {
        let missing = || Error::Message { id: id.to_owned(), language: self.tag.clone() };
        self.note(id);
        let message = self.bundle.get_message(id).ok_or_else(missing)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern.ok_or_else(missing)?, Some(args), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(self.broken(id, why(error, args))),
        }
    }

    /// The error of a message that cannot be put together, at its line where it is the user's.
    fn broken(&self, id: &str, message: String) -> Error {
        let Some((path, line)) = self.places.get(id) else {
            return Error::Words { id: id.to_owned(), language: self.tag.clone(), message };
        };
        let mistake = (path.clone(), *line, format!("`{id}`: {message}"));
        *self.mistake.lock().unwrap_or_else(PoisonError::into_inner) = Some(mistake.clone());
        let (path, line, message) = mistake;
        Error::Locale { path, line, message }
    }

    fn mistake(&self) -> Option<Mistake> {
        self.mistake.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// A message with texts as arguments.
    pub(super) fn words(&self, id: &str, args: &[(&str, &str)]) -> Result<String, Error> {
        self.format(id, &args.iter().map(|&(name, value)| (name, FluentValue::from(value))).collect())
    }

    /// A message that names a key of a vocabulary: `category-contact-email`; `None` where there is none.
    pub(super) fn name(&self, kind: &str, key: &str) -> Result<Option<String>, Error> {
        let id = message_id(kind, key);
        if self.has(&id) { self.words(&id, &[]).map(Some) } else { Ok(None) }
    }

    /// "a, b and c".
    pub(super) fn list(&self, items: &[impl AsRef<str>]) -> String {
        self.cldr.list(items, spoken)
    }

    /// "one year and six months".
    pub(super) fn period(&self, period: &Duration) -> Result<String, Error> {
        let mut parts = Vec::new();
        for part in period.parts() {
            let mut args = FluentArgs::new();
            match format!("{}.{}", part.number, part.decimals).parse::<f64>() {
                Ok(n) if !part.decimals.is_empty() => args.set("n", n),
                _ => args.set("n", part.number),
            }
            parts.push(self.format(unit_message(part.unit), &args)?);
        }
        Ok(self.list(&parts))
    }

    /// "1 December 2026" for an ISO day; anything else as it is.
    pub(super) fn day<'d>(&self, iso: &'d str) -> Result<Cow<'d, str>, Error> {
        let Some((day, (date, month))) = self.known_day(iso) else { return Ok(Cow::Borrowed(iso)) };
        let mut args = FluentArgs::new();
        args.set("date", date);
        args.set("day-of-month", day);
        args.set("month-and-year", month);
        self.format("date", &args).map(Cow::Owned)
    }

    fn known_day(&self, iso: &str) -> Option<(u8, (String, String))> {
        let mut parts = iso.splitn(3, '-');
        let (year, month) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let day = parts.next()?.parse().ok()?;
        Some((day, self.cldr.day(year, month, day)?))
    }

    /// "the name of a country"; the code itself where it is unknown.
    pub(super) fn country(&self, code: &str) -> Result<String, Error> {
        Ok(self.name("country", code)?.unwrap_or_else(|| code.to_owned()))
    }

    /// "in the United States".
    pub(super) fn in_country(&self, code: &str) -> Result<String, Error> {
        let id = message_id("country", code);
        let special = self.bundle.get_message(&id).is_some_and(|it| it.get_attribute("in").is_some());
        if special {
            self.pattern(&id, Some("in"), &FluentArgs::new())
        } else {
            self.words("country-in", &[("country", &self.country(code)?)])
        }
    }
}

/// What is wrong with a message, and what it can use.
fn why(error: &FluentError, args: &FluentArgs<'_>) -> String {
    let wrong = error.to_string();
    let wrong = wrong.strip_prefix("Resolver error: ").unwrap_or(&wrong);
    let given: Vec<_> = args.iter().map(|(name, _)| format!("`${name}`")).collect();
    if given.is_empty() {
        format!("{wrong}; it gets no variable")
    } else {
        format!("{wrong}; it gets {}", given.join(", "))
    }
}

fn read(source: &Source<'_>) -> Result<FluentResource, Error> {
    let mistake = |error: Option<&parser::ParserError>| {
        let before = source.text.get(..error.map_or(0, |error| error.pos.start)).unwrap_or_default();
        let message = error.map(ToString::to_string).unwrap_or_default();
        Error::Locale { path: source.path.to_owned(), line: before.matches('\n').count() + 1, message }
    };
    if !source.text.contains("->") {
        return FluentResource::try_new(source.text.to_owned()).map_err(|(_, errors)| mistake(errors.first()));
    }
    let mut file = parser::parse(source.text.to_owned()).map_err(|(_, errors)| mistake(errors.first()))?;
    for entry in &mut file.body {
        let (value, attributes) = match entry {
            ast::Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            ast::Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        for pattern in value.into_iter().chain(attributes.iter_mut().map(|it| &mut it.value)) {
            plurals::ask_icu(pattern);
        }
    }
    FluentResource::try_new(serializer::serialize(&file)).map_err(|(_, errors)| mistake(errors.first()))
}

fn unit_message(unit: Unit) -> &'static str {
    match unit {
        Unit::Years => "duration-years",
        Unit::Months => "duration-months",
        Unit::Weeks => "duration-weeks",
        Unit::Days => "duration-days",
        Unit::Hours => "duration-hours",
        Unit::Minutes => "duration-minutes",
        Unit::Seconds => "duration-seconds",
    }
}

/// A text from its first letter on, without marks and Markdown.
fn spoken(text: &str) -> String {
    text.chars().filter(|&c| !evidence::is_mark(c)).skip_while(|c| !c.is_alphanumeric()).collect()
}

/// Message ids hold letters, digits, `-` and `_`; dots of keys become hyphens.
fn message_id(kind: &str, key: &str) -> String {
    let key: String = key.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' }).collect();
    format!("{kind}-{key}")
}
