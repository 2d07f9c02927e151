//! What the types of a project say of a name that one of them has as well: a `Stargazer` of a `stargazer_id`.

use foldhash::{HashMap, HashSet};
use rayon::prelude::*;

use super::{
    about::{BY_FIELDS, core},
    item::Item,
    topic::is_animal,
    verdict::{About, Kind},
    words::{Words, split},
};

/// The words that types of the project are called by.
#[derive(Clone, Debug, Default)]
pub(super) struct Namesakes<'a> {
    /// Of types that name a person in a field, however they are called themselves.
    people: HashMap<Vec<String>, &'a str>,
    /// Of types that describe an animal.
    animals: HashSet<Vec<String>>,
    /// Of types that describe no person.
    things: HashSet<Vec<String>>,
    /// Whether an account is one of a bank, and none is somebody's login.
    money: bool,
}

impl<'a> Namesakes<'a> {
    pub(super) fn of(words: &Words, items: &[(&'a str, &'a Item<'a>)], abouts: &[About]) -> Self {
        let split = |(_, item): &(&str, &Item<'_>)| {
            let name = split(item.name);
            (core(words, &name), words.organisation.within(&name).is_some())
        };
        let names: Vec<(Vec<String>, bool)> = items.par_iter().map(split).collect();
        let mut known = Self::default();
        let mut logins = false;
        for (((_, item), about), (name, of_firm)) in items.iter().zip(abouts).zip(names) {
            if item.name == "Account" && about.word == "account" {
                known.money |= about.topic.as_deref() == Some("finance.bank_account");
                logins |= item.fields.iter().any(|field| field.name.is_some_and(is_login));
            }
            if is_animal(item) {
                known.animals.insert(name.clone());
            }
            if name.is_empty() {
                continue;
            }
            // An address or a telephone has a number of its own, and so has a firm.
            let alone = about.topic.is_none() && !of_firm;
            // What only its fields take for a person, and says whose it is, ties one to something: a contribution.
            let tie = about.owned && about.word == BY_FIELDS;
            if about.kind != Kind::Person {
                known.things.insert(name);
            } else if about.names && alone && !tie {
                known.people.insert(name, item.name);
            }
        }
        known.money &= !logins;
        known
    }

    /// Whether an account is one that money is in.
    pub(super) fn keeps_money(&self) -> bool {
        self.money
    }

    /// Whether the project has a type of this name that describes no person.
    pub(super) fn is_thing(&self, name: &[String]) -> bool {
        self.things.contains(name)
    }

    /// Whether `name` is said of an animal: `patient_id` where a `Patient` has a breed.
    pub(super) fn is_of_animal(&self, name: &[String]) -> bool {
        !self.animals.is_empty() && name.split_last().is_some_and(|(_, before)| self.animals.contains(before))
    }

    /// The type about a person that `name` numbers: `stargazer_id` where a `Stargazer` has a name.
    pub(super) fn numbered(&self, name: &[String]) -> Option<&'a str> {
        let (last, before) = name.split_last()?;
        let number = matches!(last.as_str(), "id" | "uuid" | "guid" | "pk" | "fk" | "ref");
        number.then(|| self.people.get(before).copied()).flatten()
    }
}

/// What somebody signs in to an account with.
fn is_login(name: &str) -> bool {
    matches!(name, "email" | "username" | "password" | "password_hash" | "login")
}
