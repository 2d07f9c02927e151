//! Which types hold personal data, so that fields of these types do.

use foldhash::{HashMap, HashMapExt as _, HashSet};
use rayon::prelude::*;

use super::{
    about::about,
    field::Judge,
    item::Item,
    look::Watch,
    namesakes::Namesakes,
    peel::{last_segment, peel},
    verdict::{About, Decision, Kind, Verdict},
    words::Words,
};

/// What a type holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Held {
    /// Whether that is personal data.
    pub(super) personal: bool,
    /// Their category, where they have but one.
    pub(super) category: Option<String>,
    /// Whether it is made of named fields, none of which is personal: more than a number or a text in another dress.
    pub(super) of_nobody: bool,
}

/// How deep records lie in records before nobody looks further.
const ROUNDS: usize = 3;

/// What each of `items` (with its file) is about, and the verdict on each of its fields: judged until what holds what
/// does not change.
pub fn judge<'a>(words: &Words, items: &[(&'a str, &'a Item<'a>)], watch: &impl Watch) -> Vec<(About, Vec<Verdict>)> {
    watch.begin("judging their fields", items.len());
    let abouts: Vec<About> = items.par_iter().map(|(file, item)| about(words, file, item)).collect();
    let namesakes = Namesakes::of(words, items, &abouts);
    let one = |item: usize, field: usize, held: Option<&Held>| {
        let ((file, item), about) = (items[item], &abouts[item]);
        Judge { words, file, item, about, namesakes: &namesakes, held, field: &item.fields[field] }.verdict()
    };
    let all = |item: usize| {
        let verdicts = (0..items[item].1.fields.len()).map(|field| one(item, field, None)).collect();
        watch.step();
        verdicts
    };
    let mut verdicts: Vec<Vec<Verdict>> = (0..items.len()).into_par_iter().map(all).collect();
    let names = Names::of(items);
    let links = names.links(items);
    let mut held: Vec<Option<Held>> = Vec::new();
    for _ in 0..ROUNDS {
        let next = names.held(items, &abouts, &verdicts);
        // Only what holds one of these types can be judged in another way.
        let changed = |link: &&Link| held.get(link.name) != next.get(link.name);
        let again = |link: &Link| (link.item, link.field, one(link.item, link.field, next[link.name].as_ref()));
        let judged: Vec<_> = links.par_iter().filter(changed).map(again).collect();
        if judged.is_empty() {
            break;
        }
        for (item, field, verdict) in judged {
            verdicts[item][field] = verdict;
        }
        held = next;
    }
    abouts.into_iter().zip(verdicts).collect()
}

/// The names of the types, each as its file, its package folder and the whole project mean it; by number.
struct Names<'a> {
    numbers: HashMap<(&'a str, &'a str), usize>,
    /// As the whole project means them, which most types of fields are none of.
    project: HashSet<&'a str>,
    /// The three of each item.
    items: Vec<[usize; 3]>,
}

/// A field whose type is one of the project.
struct Link {
    item: usize,
    field: usize,
    /// The nearest meaning of its type's name.
    name: usize,
}

impl<'a> Names<'a> {
    fn of(items: &[(&'a str, &'a Item<'a>)]) -> Self {
        let mut numbers = HashMap::with_capacity(items.len() * 2);
        let mut number = |scope: &'a str, name: &'a str| {
            let next = numbers.len();
            *numbers.entry((scope, name)).or_insert(next)
        };
        let project = items.iter().map(|(_, item)| item.name).collect();
        let items = items.iter().map(|(file, item)| scopes(file).map(|scope| number(scope, item.name))).collect();
        Self { numbers, project, items }
    }

    fn links(&self, items: &[(&'a str, &'a Item<'a>)]) -> Vec<Link> {
        let of_field = |item: usize, field: usize| {
            let (file, it) = items[item];
            let ty = last_segment(peel(it.fields[field].ty));
            self.project.get(ty)?;
            let name = scopes(file).iter().find_map(|scope| self.numbers.get(&(*scope, ty)).copied())?;
            Some(Link { item, field, name })
        };
        let of_item = |item: usize| (0..items[item].1.fields.len()).filter_map(move |field| of_field(item, field));
        (0..items.len()).into_par_iter().flat_map_iter(of_item).collect()
    }

    /// What the types of each name hold, as far as they agree.
    fn held(&self, items: &[(&str, &Item<'_>)], abouts: &[About], verdicts: &[Vec<Verdict>]) -> Vec<Option<Held>> {
        let mut all: Vec<Option<Held>> = vec![None; self.numbers.len()];
        for (((names, (_, item)), about), verdicts) in self.items.iter().zip(items).zip(abouts).zip(verdicts) {
            let held = held(item, about, verdicts);
            for name in names {
                match &mut all[*name] {
                    Some(known) => {
                        known.personal &= held.personal;
                        known.of_nobody &= held.of_nobody;
                        if known.category != held.category {
                            known.category = None;
                        }
                    }
                    none => *none = Some(held.clone()),
                }
            }
        }
        all
    }
}

/// The file, the folder of its package (what stands before `src`), and everything.
fn scopes(file: &str) -> [&str; 3] {
    let package = if file.starts_with("src/") { "src" } else { file.rfind("/src/").map_or("", |at| &file[..at]) };
    [file, package, ""]
}

fn held(item: &Item<'_>, about: &About, verdicts: &[Verdict]) -> Held {
    let said = || verdicts.iter().filter(|verdict| verdict.decision == Decision::Personal);
    let count = said().count();
    let personal = match about.kind {
        Kind::Person | Kind::Activity => count > 0,
        Kind::Technical => false,
        Kind::Unknown => count > 0 && count * 2 >= verdicts.len(),
    };
    let first = said().next().and_then(|verdict| verdict.category.as_ref()).filter(|_| personal);
    let one = first.filter(|first| said().all(|verdict| verdict.category.as_ref() == Some(first)));
    let of_nobody = !personal && !item.is_enum && item.fields.iter().any(|field| field.name.is_some());
    Held { personal, category: one.or(about.topic.as_ref().filter(|_| personal)).cloned(), of_nobody }
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
        let judged = judge(&BUILT_IN, &named, &());
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
        let judged = judge(&BUILT_IN, &named, &());
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
        let judged = judge(&BUILT_IN, &named, &());
        let personal = |at: usize| -> Vec<bool> {
            judged[at].1.iter().map(|verdict| verdict.decision == Decision::Personal).collect()
        };
        assert_eq!(personal(0), [false, false, false, true]);
        assert_eq!(personal(2), [false, true]);
        assert_eq!(personal(3), [false, false]);
    }
}
