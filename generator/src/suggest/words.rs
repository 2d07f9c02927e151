//! Names cut into words, and the word lists that say what they mean (`words.toml`: data, not code).

use std::{borrow::Cow, sync::LazyLock};

use foldhash::{HashMap, HashSet};
use serde::Deserialize;

use super::own::Own;

/// `lastLoginIPAddresses` → `last login ip address`: lower case, singular, split at `_`, case and digits.
pub fn split(name: &str) -> Vec<String> {
    let name = brands(name.strip_prefix("r#").unwrap_or(name));
    // Another size than that of the lists that stay, the reasons: words come and go with every name, and pages that the
    // two shared would be asked for and given back as often.
    let mut words = Vec::with_capacity(6);
    let mut word = String::new();
    let mut before: Option<char> = None;
    let mut rest = name.chars().peekable();
    while let Some(c) = rest.next() {
        if c.is_alphanumeric() {
            let starts = |b: char| {
                b.is_lowercase() || b.is_ascii_digit() || rest.peek().is_some_and(|after| after.is_lowercase())
            };
            if c.is_uppercase() && before.is_some_and(starts) {
                push(&mut words, &mut word);
            }
            if c.is_ascii() {
                word.push(c.to_ascii_lowercase());
            } else {
                word.extend(c.to_lowercase());
            }
        } else {
            push(&mut words, &mut word);
        }
        before = Some(c);
    }
    push(&mut words, &mut word);
    words
}

/// Whether a name ends with these words, one space between two of them.
pub(super) fn ends(name: &[String], end: &str) -> bool {
    let mut before = name.iter().rev();
    end.rsplit(' ').all(|word| before.next().is_some_and(|own| own == word))
}

/// Names that are one word in spite of their case or digits.
fn brands(name: &str) -> Cow<'_, str> {
    let mut name = Cow::Borrowed(name);
    if name.bytes().any(|byte| matches!(byte, b'O' | b'G' | b'2')) {
        for (brand, one) in [("OAuth", "Oauth"), ("GitHub", "Github"), ("2FA", "TwoFactor"), ("2fa", "TwoFactor")] {
            if name.contains(brand) {
                name = Cow::Owned(name.replace(brand, one));
            }
        }
    }
    name
}

fn push(words: &mut Vec<String>, word: &mut String) {
    if !word.is_empty() {
        words.push(singular(std::mem::take(word)));
    }
}

/// The singular of an English word, as far as names need it.
fn singular(mut word: String) -> String {
    const KEPT: [&str; 9] = ["ss", "us", "is", "ios", "dns", "tls", "sms", "aws", "https"];
    let stem = word.len().saturating_sub(1);
    if !word.ends_with('s') || (word.len() < 4 && word != "ids") || KEPT.iter().any(|end| word.ends_with(end)) {
        return word;
    }
    if word.ends_with("ies") {
        word.truncate(stem - 2);
        word.push('y');
    } else if ["sses", "xes", "ches", "shes"].iter().any(|end| word.ends_with(end)) {
        word.truncate(stem - 1);
    } else {
        word.truncate(stem);
    }
    word
}

/// Patterns of words and what they stand for, as a tree that is walked from the last word of a name to its first.
#[derive(Clone, Debug, Default)]
pub struct Patterns {
    longer: HashMap<String, Patterns>,
    /// What the words up to here stand for.
    meaning: Option<String>,
}

impl Patterns {
    fn add(&mut self, pattern: &str, meaning: &str) {
        let end = split(pattern).into_iter().rev().fold(self, |at, word| at.longer.entry(word).or_default());
        end.meaning.get_or_insert_with(|| meaning.to_owned());
    }

    /// The longest pattern that ends `words`, as a number of words, and what it stands for.
    fn longest(&self, words: &[String]) -> Option<(usize, &str)> {
        let (mut at, mut found) = (self, None);
        for (before, word) in words.iter().rev().enumerate() {
            let Some(longer) = at.longer.get(word) else { break };
            at = longer;
            found = at.meaning.as_deref().map(|meaning| (before + 1, meaning)).or(found);
        }
        found
    }

    /// The pattern that ends `words`, the longest one, and what it stands for.
    pub fn ending(&self, words: &[String]) -> Option<(String, &str)> {
        self.longest(words).map(|(count, meaning)| (words[words.len() - count..].join(" "), meaning))
    }

    /// Whether `words` begin with a pattern.
    pub fn starting(&self, words: &[String]) -> bool {
        (1..=words.len()).any(|end| self.exactly(&words[..end]).is_some())
    }

    /// What exactly these words stand for.
    pub fn exactly(&self, words: &[String]) -> Option<&str> {
        let end = words.iter().rev().try_fold(self, |at, word| at.longer.get(word))?;
        end.meaning.as_deref()
    }

    /// Any run of `words` that is a pattern, the first of the longest.
    pub fn within(&self, words: &[String]) -> Option<(String, &str)> {
        let runs = (1..=words.len()).rev().filter_map(|end| Some((end, self.longest(&words[..end])?)));
        let (end, (count, meaning)) = runs.max_by_key(|(_, (count, _))| *count)?;
        Some((words[end - count..end].join(" "), meaning))
    }
}

/// The word lists, ready to be asked.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// Type names of people, with the category of what such a type holds, if its name tells.
    pub person: Patterns,
    /// Type names of what people do, with the category of what such a type holds, if its name tells.
    pub activity: Patterns,
    /// Of people and what they do: names that count only with other evidence.
    pub weak: Patterns,
    /// Type names of machinery.
    pub technical: Patterns,
    /// Machinery words that give way to a person: `UserSettings`.
    pub soft: Patterns,
    /// People that a field names, though a type of that name is as often no person.
    pub role: Patterns,
    /// Of people: what ties one to something, with a number of its own.
    pub relation: Patterns,
    /// Words before a person's word that turn it into a machine or a firm.
    pub not_a_person: Patterns,
    /// Machinery that may still say for whom it is.
    pub thing: Patterns,
    /// What people make, sell or use.
    pub goods: Patterns,
    /// Words that make an account one of bookkeeping.
    pub bookkeeping: Patterns,
    /// Type names of firms and groups.
    pub organisation: Patterns,
    /// Words around a person's word that make it one of a thing.
    pub adjective: Patterns,
    /// Networks in which somebody has an account that others see.
    pub network: Patterns,
    /// What somebody agrees to or refuses.
    pub agreement: Patterns,
    /// Words that name a part of the program where they stand first: `AdminQuery`.
    pub part: Patterns,
    /// Folder and file names that say nothing of what their types are about.
    pub folder: Patterns,
    /// Words around the name of a type that say nothing: `Request`, `New`.
    pub filler: Patterns,
    /// Folder and file names about people.
    pub path_person: Patterns,
    /// Folder and file names about machinery.
    pub path_technical: Patterns,
    /// Field names that stand for a category wherever they are.
    pub always: Patterns,
    /// Field names that stand for a category in a type about a person.
    pub in_person: Patterns,
    /// Field names that stand for a category in a type about what a person does.
    pub in_activity: Patterns,
    /// Field names that are about machinery.
    pub never: Patterns,
    /// Field types that are about machinery.
    pub never_types: HashSet<String>,
    /// The team's own rules.
    pub own: Vec<Own>,
}

#[derive(Deserialize)]
struct File {
    types: Types,
    paths: Paths,
    always: HashMap<String, Vec<String>>,
    in_person: HashMap<String, Vec<String>>,
    in_activity: HashMap<String, Vec<String>>,
    never: Never,
}

#[derive(Deserialize)]
struct Types {
    person: HashMap<String, Vec<String>>,
    weak: Vec<String>,
    activity: HashMap<String, Vec<String>>,
    technical: Vec<String>,
    soft: Vec<String>,
    role: Vec<String>,
    relation: Vec<String>,
    not_a_person: Vec<String>,
    thing: Vec<String>,
    goods: Vec<String>,
    bookkeeping: Vec<String>,
    organisation: Vec<String>,
    part: Vec<String>,
    adjective: Vec<String>,
    network: Vec<String>,
    agreement: Vec<String>,
    folder: Vec<String>,
    filler: Vec<String>,
}

#[derive(Deserialize)]
struct Paths {
    person: Vec<String>,
    technical: Vec<String>,
}

#[derive(Deserialize)]
struct Never {
    names: Vec<String>,
    types: HashSet<String>,
}

/// The built-in lists.
pub static BUILT_IN: LazyLock<Words> = LazyLock::new(|| {
    let file: File =
        toml::from_str(include_str!("words.toml")).expect("the built-in word lists parse, as a test holds");
    Words {
        person: table(file.types.person),
        weak: list(&file.types.weak),
        activity: table(file.types.activity),
        technical: list(&file.types.technical),
        soft: list(&file.types.soft),
        role: list(&file.types.role),
        relation: list(&file.types.relation),
        not_a_person: list(&file.types.not_a_person),
        thing: list(&file.types.thing),
        goods: list(&file.types.goods),
        bookkeeping: list(&file.types.bookkeeping),
        organisation: list(&file.types.organisation),
        part: list(&file.types.part),
        adjective: list(&file.types.adjective),
        network: list(&file.types.network),
        agreement: list(&file.types.agreement),
        folder: list(&file.types.folder),
        filler: list(&file.types.filler),
        path_person: list(&file.paths.person),
        path_technical: list(&file.paths.technical),
        always: table(file.always),
        in_person: table(file.in_person),
        in_activity: table(file.in_activity),
        never: list(&file.never.names),
        never_types: file.never.types,
        own: Vec::new(),
    }
});

fn list(patterns: &[String]) -> Patterns {
    let mut made = Patterns::default();
    for pattern in patterns {
        made.add(pattern, "");
    }
    made
}

fn table(by_meaning: HashMap<String, Vec<String>>) -> Patterns {
    let mut sorted: Vec<_> = by_meaning.into_iter().collect();
    sorted.sort();
    let mut made = Patterns::default();
    for (meaning, patterns) in &sorted {
        for pattern in patterns {
            made.add(pattern, if meaning == "any" { "" } else { meaning });
        }
    }
    made
}
