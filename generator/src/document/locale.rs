//! Words of one language: Fluent messages, and lists, times, days and names made of them.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use fieldnote_schema::duration::{Duration, Unit};

use super::{Error, evidence};

/// The language that has every message.
const COMPLETE: &str = "en";

/// Every language that documents can be written in, by tag.
pub(super) struct Locales {
    by_tag: BTreeMap<String, Locale>,
}

/// One language.
pub(super) struct Locale {
    tag: String,
    bundle: FluentBundle<FluentResource>,
    ids: BTreeSet<String>,
}

/// A file of messages.
pub(super) struct Source<'s> {
    /// Language it is for.
    pub(super) language: &'s str,
    /// Path that errors name.
    pub(super) path: &'s str,
    /// Its text.
    pub(super) text: &'s str,
}

impl Locales {
    /// Reads message files; later ones replace messages of earlier ones.
    pub(super) fn new<'s>(sources: impl IntoIterator<Item = Source<'s>>) -> Result<Self, Error> {
        let mut by_tag = BTreeMap::new();
        for source in sources {
            let locale = match by_tag.entry(source.language.to_owned()) {
                std::collections::btree_map::Entry::Occupied(entry) => entry.into_mut(),
                std::collections::btree_map::Entry::Vacant(entry) => {
                    let locale = Locale::new(source.language, source.path)?;
                    entry.insert(locale)
                }
            };
            locale.add(&source)?;
        }
        Ok(Self { by_tag })
    }

    /// The language with this tag.
    pub(super) fn get(&self, tag: &str) -> Option<&Locale> {
        self.by_tag.get(tag)
    }

    /// The messages that a language lacks: those of English that it does not have.
    pub(super) fn missing<'l>(&'l self, locale: &'l Locale) -> impl Iterator<Item = &'l str> {
        let complete = self.get(COMPLETE).into_iter().flat_map(|english| &english.ids);
        complete.filter(|id| !locale.ids.contains(*id)).map(String::as_str)
    }

    /// Tags of all languages, sorted.
    pub(super) fn tags(&self) -> impl Iterator<Item = &str> {
        self.by_tag.keys().map(String::as_str)
    }
}

impl Locale {
    fn new(tag: &str, path: &str) -> Result<Self, Error> {
        let language: LanguageIdentifier =
            tag.parse().map_err(|_| Error::LanguageTag { tag: tag.to_owned(), path: path.to_owned() })?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Isolation marks would reach the documents; all built-in languages run from left to right.
        bundle.set_use_isolating(false);
        Ok(Self { tag: tag.to_owned(), bundle, ids: BTreeSet::new() })
    }

    fn add(&mut self, source: &Source<'_>) -> Result<(), Error> {
        let resource = FluentResource::try_new(source.text.to_owned()).map_err(|(_, errors)| {
            let offset = errors.first().map_or(0, |error| error.pos.start);
            let before = source.text.get(..offset).unwrap_or_default();
            let message = errors.first().map(ToString::to_string).unwrap_or_default();
            Error::Locale { path: source.path.to_owned(), line: before.matches('\n').count() + 1, message }
        })?;
        for entry in resource.entries() {
            if let ast::Entry::Message(message) = entry {
                self.ids.insert(message.id.name.to_owned());
            }
        }
        self.bundle.add_resource_overriding(resource);
        Ok(())
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
        let message = self.bundle.get_message(id).ok_or_else(missing)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern.ok_or_else(missing)?, Some(args), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => {
                Err(Error::Words { id: id.to_owned(), language: self.tag.clone(), message: error.to_string() })
            }
        }
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
    pub(super) fn list(&self, items: &[impl AsRef<str>]) -> Result<String, Error> {
        match items {
            [] => Ok(String::new()),
            [only] => Ok(only.as_ref().to_owned()),
            [first, last] => self.joined("list-two", first.as_ref(), last.as_ref()),
            [first, middle @ .., last] => {
                let mut joined = first.as_ref().to_owned();
                for next in middle {
                    joined = self.words("list-many", &[("first", &joined), ("next", next.as_ref())])?;
                }
                self.joined("list-end", &joined, last.as_ref())
            }
        }
    }

    fn joined(&self, id: &str, first: &str, last: &str) -> Result<String, Error> {
        self.words(id, &[("first", first), ("last", last), ("initial", &initial(last))])
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
        self.list(&parts)
    }

    /// "1 December 2026" for an ISO day; anything else as it is.
    pub(super) fn day<'d>(&self, iso: &'d str) -> Result<Cow<'d, str>, Error> {
        let mut parts = iso.splitn(3, '-').map(str::parse::<u32>);
        let (Some(Ok(year)), Some(Ok(month @ 1..=12)), Some(Ok(day @ 1..=31))) =
            (parts.next(), parts.next(), parts.next())
        else {
            return Ok(Cow::Borrowed(iso));
        };
        let month = self.words(&format!("month-{month}"), &[])?;
        let mut args = FluentArgs::new();
        args.set("day", day);
        args.set("month", month);
        args.set("year", year.to_string());
        self.format("date", &args).map(Cow::Owned)
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

/// The first letters up to the first vowels, without accents: languages choose their "and" by them.
fn initial(text: &str) -> String {
    let plain = |c: char| match c {
        'í' => 'i',
        other => other,
    };
    let visible = text.chars().filter(|&c| !evidence::is_mark(c)).skip_while(|c| !c.is_alphabetic());
    let letters = visible.take_while(|c| c.is_alphabetic()).flat_map(char::to_lowercase).map(plain);
    let mut initial = String::new();
    let mut vowels = false;
    for letter in letters {
        let vowel = matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u');
        if vowels && !vowel {
            break;
        }
        vowels = vowel;
        initial.push(letter);
    }
    initial
}

/// Message ids hold letters, digits, `-` and `_`; dots of keys become hyphens.
fn message_id(kind: &str, key: &str) -> String {
    let key: String = key.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' }).collect();
    format!("{kind}-{key}")
}
