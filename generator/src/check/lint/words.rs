//! Word lists by language, and how they are found in a text.

use std::{collections::BTreeMap, sync::OnceLock};

use serde::Deserialize;

use crate::suggest::peel::{last_segment, peel};

/// Everything in `law/lints/words.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    list: Vec<List>,
    /// What stands before a word without telling more, by language.
    before: BTreeMap<String, Vec<String>>,
    /// Denials in plain words.
    pub(super) denial: Vec<Denial>,
    /// Rights in plain words.
    pub(super) right: Vec<RightWords>,
    /// How sentences look that do not say who acts, by language.
    passive: BTreeMap<String, Passive>,
    /// Names of fields that suggest special data.
    pub(super) special: Vec<Special>,
    /// Categories that are a score about people.
    pub(super) scores: Vec<String>,
    /// Types that hold no text.
    no_text: NoText,
    /// Days within which a request has to be answered, by regime.
    pub(super) answer: BTreeMap<String, u32>,
    /// Numbers in words, from one on, by language.
    numbers: BTreeMap<String, Vec<Vec<String>>>,
    /// Days of a unit, by language.
    units: BTreeMap<String, BTreeMap<String, u32>>,
    /// Official languages by country.
    pub(super) languages: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NoText {
    types: Vec<String>,
    prefixes: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    id: String,
    /// BCP 47 tag, or `*` for all.
    language: String,
    terms: Vec<String>,
    #[serde(default)]
    except: Vec<String>,
}

/// What a sentence denies, and what has to stand behind it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Denial {
    /// Declarations of which one is enough.
    pub(super) declared: Vec<String>,
    /// The declaration whose refutation refutes it, too.
    pub(super) refuted: String,
    /// Key of a field whose `false` on all data of a purpose stands behind it.
    pub(super) key: Option<String>,
    /// Phrases by language.
    pub(super) terms: BTreeMap<String, Vec<String>>,
}

/// A right as texts name it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RightWords {
    /// Facts of the catalogue that a document says with it.
    pub(super) facts: Vec<String>,
    /// Phrases by language.
    pub(super) terms: BTreeMap<String, Vec<String>>,
}

/// The passive of a language: an auxiliary and a participle.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Passive {
    auxiliaries: Vec<String>,
    /// Words that can stand between the two; absent where any can, as far as the clause goes.
    between: Option<Vec<String>>,
    /// Participles, with `*` for any letters.
    participles: Vec<String>,
    /// Words that only look like one.
    except: Vec<String>,
}

impl Passive {
    fn is_participle(&self, word: &str) -> bool {
        let alike = |form: &String| match form.split_once('*') {
            Some((start, end)) => {
                word.len() > start.len() + end.len() + 1 && word.starts_with(start) && word.ends_with(end)
            }
            None => form == word,
        };
        self.participles.iter().any(alike) && !self.except.iter().any(|it| it == word)
    }

    fn is_in(&self, clause: &str) -> bool {
        let words: Vec<&str> = clause.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
        let mut auxiliaries =
            words.iter().enumerate().filter(|(_, word)| self.auxiliaries.iter().any(|it| it == *word));
        match &self.between {
            Some(between) => auxiliaries.any(|(at, _)| {
                let mut rest = words[at + 1..].iter().skip_while(|word| between.iter().any(|it| it == *word));
                rest.next().is_some_and(|word| self.is_participle(word))
            }),
            None => auxiliaries.next().is_some() && words.iter().any(|word| self.is_participle(word)),
        }
    }
}

/// Names of fields that suggest one kind of data.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Special {
    /// The kind, in words.
    pub(super) kind: String,
    /// Names.
    pub(super) names: Vec<String>,
}

pub(super) fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut words: Words =
            toml::from_str(include_str!("../../../law/lints/words.toml")).expect("a test reads this file");
        for list in &mut words.list {
            list.terms.iter_mut().chain(&mut list.except).for_each(|term| *term = fold(term));
        }
        words
    })
}

/// A text as terms are looked for in it: small letters, plain apostrophes and spaces, no Markdown.
pub(super) fn fold(text: &str) -> String {
    let plain = |c: char| match c {
        '\u{2019}' => Some('\''),
        '\u{a0}' | '\u{202f}' | '\n' | '\r' | '\t' => Some(' '),
        '*' | '\\' | '_' | '`' => None,
        c => Some(c),
    };
    text.chars().filter_map(plain).flat_map(char::to_lowercase).collect()
}

impl Words {
    /// The first term of a list in a folded text.
    pub(super) fn find(&self, id: &str, language: &str, folded: &str) -> Option<&str> {
        let main = language.split('-').next().unwrap_or(language);
        let lists = self.list.iter().filter(|it| it.id == id && (it.language == main || it.language == "*"));
        // Few texts hold a term at all; only in those do the exceptions matter.
        for list in lists.filter(|list| list.terms.iter().any(|term| holds(folded, term))) {
            let mut rest = folded.to_owned();
            for phrase in &list.except {
                rest = rest.replace(phrase.as_str(), &" ".repeat(phrase.len()));
            }
            if let Some(term) = list.terms.iter().find(|term| holds(&rest, term)) {
                return Some(term);
            }
        }
        None
    }

    /// The term that a folded text consists of, but for what tells no more.
    pub(super) fn whole(&self, id: &str, language: &str, folded: &str) -> Option<&str> {
        let main = language.split('-').next().unwrap_or(language);
        let mut text = folded.trim().trim_end_matches('.');
        while let Some((first, rest)) = text.split_once(' ') {
            if !self.before.get(main).is_some_and(|all| all.iter().any(|word| word == first)) {
                break;
            }
            text = rest;
        }
        let mut lists = self.list.iter().filter(|it| it.id == id && (it.language == main || it.language == "*"));
        lists.find_map(|list| list.terms.iter().find(|term| *term == text)).map(String::as_str)
    }

    /// Whether a type, wrappers peeled, can hold what people write.
    pub(super) fn can_be_text(&self, ty: &str) -> bool {
        let name = last_segment(peel(ty));
        let known = self.no_text.types.iter().any(|it| it == name);
        !known && !self.no_text.prefixes.iter().any(|prefix| name.starts_with(prefix.as_str()))
    }

    /// The shortest time that a text names, in days.
    pub(super) fn shortest(&self, language: &str, text: &str) -> Option<u32> {
        self.times(language, &fold(text)).into_iter().map(|(_, days)| days).min()
    }

    /// The times that a folded text names: in its words, and in days.
    pub(super) fn times(&self, language: &str, folded: &str) -> Vec<(String, u32)> {
        let main = language.split('-').next().unwrap_or(language);
        let (Some(numbers), Some(units)) = (self.numbers.get(main), self.units.get(main)) else { return Vec::new() };
        let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let number = |word: &str| {
            let named = numbers.iter().zip(1..).find(|(names, _)| names.iter().any(|name| name == word));
            word.parse::<u32>().ok().or(named.map(|(_, number)| number))
        };
        let times = words.windows(2).filter_map(|pair| match pair {
            [count, unit] => {
                let days = number(count)?.checked_mul(*units.get(*unit)?)?;
                Some((format!("{count} {unit}"), days))
            }
            _ => None,
        });
        times.collect()
    }

    /// Whether a folded sentence has a clause in the passive.
    pub(super) fn is_passive(&self, language: &str, folded: &str) -> bool {
        let main = language.split('-').next().unwrap_or(language);
        let passive = self.passive.get(main);
        passive.is_some_and(|passive| folded.split([',', ';', ':', '(']).any(|clause| passive.is_in(clause)))
    }

    /// Whether there is a list for a language.
    #[cfg(test)]
    pub(super) fn speaks(&self, id: &str, language: &str) -> bool {
        self.list.iter().any(|it| it.id == id && (it.language == language || it.language == "*"))
    }
}

/// Whether a term stands in a text as words of its own.
pub(super) fn holds(text: &str, term: &str) -> bool {
    let part = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(term).any(|(start, _)| {
        let end = start + term.len();
        let begins = !term.starts_with(char::is_alphanumeric) || !part(text[..start].chars().next_back());
        let ends = !term.ends_with(char::is_alphanumeric) || !part(text[end..].chars().next());
        begins && ends
    })
}

/// The sentences of a text, roughly: lines and cells, cut after a full stop that a capital letter follows.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', '|']).flat_map(in_line).map(str::trim).filter(|it| !it.is_empty())
}

fn in_line(line: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (index, _) in line.match_indices(['.', '!', '?']) {
        let rest = &line[index + 1..];
        let mut following = rest.chars();
        if following.next() == Some(' ') && following.next().is_some_and(char::is_uppercase) {
            sentences.push(&line[start..=index]);
            start = index + 1;
        }
    }
    sentences.push(&line[start..]);
    sentences
}
