//! Which types hold personal data, so that fields of these types do.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use rayon::prelude::*;

use super::{
    about::{BY_FIELDS, about, core},
    field::Judge,
    item::Item,
    peel::{last_segment, peel},
    topic::is_animal,
    verdict::{About, Decision, Kind, Verdict},
    words::{Words, split},
};

/// What a type holds.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Held {
    /// Whether that is personal data.
    personal: bool,
    /// Their category, where they have but one.
    category: Option<String>,
}

/// Types of the folder that hold personal data: by file, by package folder and by name alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Holders<'a> {
    known: HashMap<(&'a str, &'a str), Held>,
    /// The words of the types that name a person in a field, however they are called themselves.
    people: Arc<HashMap<String, &'a str>>,
    /// The words of the types that describe an animal.
    animals: Arc<HashSet<String>>,
    /// The words of the types that describe no person.
    things: Arc<HashSet<String>>,
}

impl<'a> Holders<'a> {
    fn people(words: &Words, items: &[(&'a str, &'a Item<'a>)], abouts: &[About]) -> Arc<HashMap<String, &'a str>> {
        // An address or a telephone has a number of its own, and so has a firm.
        let alone = |item: &Item<'_>, about: &About| {
            about.topic.is_none() && words.organisation.within(&split(item.name)).is_none()
        };
        // What only its fields take for a person, and says whose it is, ties one to something: a contribution.
        let tie = |about: &About| about.owned && about.word == BY_FIELDS;
        let person = |item: &Item<'_>, about: &About| {
            about.kind == Kind::Person && about.names && alone(item, about) && !tie(about)
        };
        let about_people = items.iter().zip(abouts).filter(|((_, item), about)| person(item, about));
        let named = about_people.map(|((_, item), _)| (core(words, &split(item.name)).join(" "), item.name));
        Arc::new(named.filter(|(words, _)| !words.is_empty()).collect())
    }

    fn animals(words: &Words, items: &[(&'a str, &'a Item<'a>)]) -> Arc<HashSet<String>> {
        let animals = items.iter().filter(|(_, item)| is_animal(item));
        Arc::new(animals.map(|(_, item)| core(words, &split(item.name)).join(" ")).collect())
    }

    fn things(words: &Words, items: &[(&'a str, &'a Item<'a>)], abouts: &[About]) -> Arc<HashSet<String>> {
        let things = items.iter().zip(abouts).filter(|(_, about)| about.kind != Kind::Person);
        let named = things.map(|((_, item), _)| core(words, &split(item.name)).join(" "));
        Arc::new(named.filter(|words| !words.is_empty()).collect())
    }

    /// Whether the project has a type of this name that describes no person.
    pub(super) fn is_thing(&self, name: &[String]) -> bool {
        self.things.contains(&name.join(" "))
    }

    /// Whether `name` is said of an animal: `patient_id` where a `Patient` has a breed.
    pub(super) fn is_of_animal(&self, name: &[String]) -> bool {
        !self.animals.is_empty()
            && name.split_last().is_some_and(|(_, before)| self.animals.contains(&before.join(" ")))
    }

    /// The type about a person that `name` numbers: `stargazer_id` where a `Stargazer` has a name.
    pub(super) fn numbered(&self, name: &[String]) -> Option<&'a str> {
        let (last, before) = name.split_last()?;
        let number = matches!(last.as_str(), "id" | "uuid" | "guid" | "pk" | "fk" | "ref");
        number.then(|| self.people.get(&before.join(" ")).copied()).flatten()
    }

    fn of(items: &[(&'a str, &'a Item<'a>)], abouts: &[About], verdicts: &[Vec<Verdict>], people: &Self) -> Self {
        let mut known = HashMap::new();
        for (((file, item), about), verdicts) in items.iter().zip(abouts).zip(verdicts) {
            let held = held(about, verdicts);
            for scope in scopes(file) {
                // Two types of one name in one scope that disagree say nothing.
                let agree = |known: &mut Held| {
                    known.personal &= held.personal;
                    if known.category != held.category {
                        known.category = None;
                    }
                };
                known.entry((scope, item.name)).and_modify(agree).or_insert_with(|| held.clone());
            }
        }
        Self { known, ..people.clone_lists() }
    }

    fn clone_lists(&self) -> Self {
        Self {
            known: HashMap::new(),
            people: Arc::clone(&self.people),
            animals: Arc::clone(&self.animals),
            things: Arc::clone(&self.things),
        }
    }

    /// Whether any type of the folder has this name.
    pub(super) fn knows(&self, type_name: &str) -> bool {
        self.known.contains_key(&("", type_name))
    }

    /// Whether the type of this name, as `file` means it, holds personal data: the nearest one counts.
    pub(super) fn holds(&self, file: &str, type_name: &str) -> bool {
        self.held(file, type_name).is_some_and(|held| held.personal)
    }

    /// The category of all that the type of this name holds, if it is one.
    pub(super) fn category(&self, file: &str, type_name: &str) -> Option<String> {
        self.held(file, type_name)?.category.clone()
    }

    fn held<'b>(&'b self, file: &'b str, type_name: &'b str) -> Option<&'b Held> {
        scopes(file).into_iter().find_map(|scope| self.known.get(&(scope, type_name)))
    }
}

/// The file, the folder of its package (what stands before `src`), and everything.
fn scopes(file: &str) -> [&str; 3] {
    let package = if file.starts_with("src/") { "src" } else { file.rfind("/src/").map_or("", |at| &file[..at]) };
    [file, package, ""]
}

/// How deep records lie in records before nobody looks further.
const ROUNDS: usize = 3;

/// What each of `items` (with its file) is about, and the verdict on each of its fields: judged until what holds what
/// does not change.
pub fn judge<'a>(words: &Words, items: &[(&'a str, &'a Item<'a>)]) -> Vec<(About, Vec<Verdict>)> {
    let abouts: Vec<About> = items.par_iter().map(|(file, item)| about(words, file, item)).collect();
    let people = Holders::people(words, items, &abouts);
    let animals = Holders::animals(words, items);
    let things = Holders::things(words, items, &abouts);
    let mut holders = Holders { people, animals, things, ..Holders::default() };
    let again = |at: usize, holders: &Holders<'_>| {
        let (file, item) = items[at];
        judge_as(words, file, item, &abouts[at], holders)
    };
    let mut verdicts: Vec<Vec<Verdict>> = (0..items.len()).into_par_iter().map(|at| again(at, &holders)).collect();
    // Only what has a field of one of these types can be judged in another way later.
    let names: HashSet<&str> = items.iter().map(|(_, item)| item.name).collect();
    let linked = |item: &Item<'_>| item.fields.iter().any(|field| names.contains(last_segment(peel(field.ty))));
    let linked: Vec<usize> = (0..items.len()).into_par_iter().filter(|at| linked(items[*at].1)).collect();
    for _ in 0..ROUNDS {
        let next = Holders::of(items, &abouts, &verdicts, &holders);
        if next == holders {
            break;
        }
        holders = next;
        let judged: Vec<_> = linked.par_iter().map(|at| again(*at, &holders)).collect();
        for (at, judged) in linked.iter().zip(judged) {
            verdicts[*at] = judged;
        }
    }
    abouts.into_iter().zip(verdicts).collect()
}

fn judge_as(words: &Words, file: &str, item: &Item<'_>, about: &About, holders: &Holders<'_>) -> Vec<Verdict> {
    item.fields.iter().map(|field| Judge { words, file, item, about, holders, field }.verdict()).collect()
}

fn held(about: &About, verdicts: &[Verdict]) -> Held {
    let said = || verdicts.iter().filter(|verdict| verdict.decision == Decision::Personal);
    let count = said().count();
    let personal = match about.kind {
        Kind::Person | Kind::Activity => count > 0,
        Kind::Technical => false,
        Kind::Unknown => count > 0 && count * 2 >= verdicts.len(),
    };
    let first = said().next().and_then(|verdict| verdict.category.as_ref()).filter(|_| personal);
    let one = first.filter(|first| said().all(|verdict| verdict.category.as_ref() == Some(first)));
    Held { personal, category: one.or(about.topic.as_ref().filter(|_| personal)).cloned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suggest::{scan::scan, words::BUILT_IN};

    #[test]
    fn the_number_of_a_type_about_a_person_is_personal_elsewhere() {
        let source = "struct Stargazer { id: u64, full_name: String, email: String }
            struct Pool { id: u64, depth: u8 }
            struct Booking { id: u64, stargazer_id: u64, pool_id: u64 }";
        let items = scan(source);
        let named: Vec<_> = items.iter().map(|item| ("src/lib.rs", item)).collect();
        let judged = judge(&BUILT_IN, &named);
        let decisions: Vec<Decision> = judged[2].1.iter().map(|verdict| verdict.decision).collect();
        assert_eq!(decisions, [Decision::NotPersonal, Decision::Personal, Decision::NotPersonal]);
        assert_eq!(judged[2].1[1].reasons, ["name `stargazer id`", "`Stargazer` is about a person"]);
    }

    #[test]
    fn what_ties_a_person_to_something_is_no_person() {
        let source = "struct Contribution { id: u64, contributor_id: u64, first_name: String, full_name: String }
            struct Issue { contribution_id: u64 }";
        let items = scan(source);
        let named: Vec<_> = items.iter().map(|item| ("src/lib.rs", item)).collect();
        let judged = judge(&BUILT_IN, &named);
        assert_eq!(judged[1].1[0].decision, Decision::NotPersonal);
    }

    #[test]
    fn a_patient_with_a_breed_is_an_animal_and_a_client_with_a_name_no_program() {
        let source = "struct Patient { id: u64, name: String, breed: String, client_id: u64 }
            struct Client { id: u64, full_name: String, email: String }
            struct Visit { patient_id: u64, client_id: u64 }
            struct Grant { client_id: String, redirect_uri: String }";
        let items = scan(source);
        let named: Vec<_> = items.iter().map(|item| ("src/lib.rs", item)).collect();
        let judged = judge(&BUILT_IN, &named);
        let personal = |at: usize| -> Vec<bool> {
            judged[at].1.iter().map(|verdict| verdict.decision == Decision::Personal).collect()
        };
        assert_eq!(personal(0), [false, false, false, true]);
        assert_eq!(personal(2), [false, true]);
        assert_eq!(personal(3), [false, false]);
    }
}
