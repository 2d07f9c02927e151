//! Which types can be annotated, and what each of their fields gets.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{imports, manifest::Manifests};
use crate::{
    register::unsaid,
    suggest::{
        look::Looked,
        peel::{last_segment, peel},
        verdict::{Decision, Kind, Verdict},
        words,
    },
};

/// What a type gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    /// It is one datum of this category.
    Mark(String),
    /// It is a record; whom and what for, and one entry a field.
    Record(Keys, Vec<Class>),
}

/// What a record says of all its fields, as far as names tell. Who reads the difference decides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Keys {
    pub(super) subject: Option<&'static str>,
    pub(super) purpose: Option<&'static str>,
}

/// What a field gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Category(String),
    /// Another record under wrappers that the derive knows.
    Nested,
    /// Another record under other wrappers: its type is named.
    NestedType(String),
    NotPersonal,
    /// Nobody can say without asking.
    Pending,
}

/// A type that looks personal and stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Its file.
    pub file: String,
    /// Its line.
    pub line: usize,
    /// Modules and name.
    pub ty: String,
    /// Why.
    pub reason: String,
}

/// What was chosen.
#[derive(Debug, Default)]
pub(super) struct Chosen {
    /// By place in the list of types.
    pub(super) types: BTreeMap<usize, Choice>,
    /// Fields that were pending and no longer are, by place of their type and by their own.
    pub(super) settled: BTreeMap<usize, Vec<(usize, Class)>>,
    pub(super) left: Vec<LeftOut>,
    /// Records that say of nobody whom they are about, and are held by none that does.
    pub(super) nobodys: usize,
}

/// Chooses; a type that holds one which is left out is left out too, until nothing changes.
pub(super) fn choose(looked: &[Looked<'_>], manifests: &Manifests<'_>, subject: Option<&'static str>) -> Chosen {
    let mut chosen = Chosen::default();
    let mut reasons: BTreeMap<usize, String> = BTreeMap::new();
    let wanted = |it: &Looked<'_>| !it.is_annotated() && it.looks_personal() && it.about.kind != Kind::Technical;
    let mut waiting: Vec<usize> = (0..looked.len()).filter(|&at| looked.get(at).is_some_and(wanted)).collect();
    waiting.retain(|&at| match looked.get(at).and_then(|it| obstacle(it, manifests)) {
        Some(reason) => {
            reasons.insert(at, reason);
            false
        }
        None => true,
    });
    let index = Index::of(looked);
    loop {
        let before = waiting.len();
        let known: Vec<bool> = (0..looked.len())
            .map(|at| waiting.binary_search(&at).is_ok() || looked.get(at).is_some_and(Looked::is_annotated))
            .collect();
        waiting.retain(|&at| match looked.get(at).map(|it| classes(it, looked, &index, &known)) {
            Some(Ok(choice)) => {
                chosen.types.insert(at, choice);
                true
            }
            Some(Err(reason)) => {
                chosen.types.remove(&at);
                reasons.insert(at, reason);
                false
            }
            None => false,
        });
        if waiting.len() == before {
            break;
        }
    }
    let left = |(at, reason): (usize, String)| {
        let it = looked.get(at)?;
        Some(LeftOut { file: it.file.path.clone(), line: it.line, ty: it.path(), reason })
    };
    let known: Vec<bool> = (0..looked.len())
        .map(|at| chosen.types.contains_key(&at) || looked.get(at).is_some_and(Looked::is_annotated))
        .collect();
    for (at, it) in looked.iter().enumerate().filter(|(_, it)| it.is_annotated()) {
        let pending = it.item.fields.iter().zip(&it.verdicts).enumerate().filter(|(_, (field, _))| field.is_pending());
        let settled = pending.map(|(n, (field, verdict))| (n, class(field.ty, verdict, it, looked, &index, &known)));
        let settled: Vec<_> = settled.filter(|(_, class)| *class != Class::Pending).collect();
        if !settled.is_empty() {
            chosen.settled.insert(at, settled);
        }
    }
    let own: BTreeMap<usize, Keys> = chosen
        .types
        .iter()
        .filter_map(|(&at, choice)| match choice {
            Choice::Record(_, classes) => Some((at, keys_of(looked.get(at)?, classes))),
            Choice::Mark(_) => None,
        })
        .collect();
    let holders = holders(looked, &index, &chosen.types);
    for (at, choice) in &mut chosen.types {
        if let (Choice::Record(keys, _), Some(own_keys)) = (choice, own.get(at)) {
            // A user stays a user, whatever holds one. Anything else takes over what its holders say.
            if looked.get(*at).is_some_and(|it| group(it.item.name).is_some()) {
                *keys = *own_keys;
                continue;
            }
            let above: Vec<&Keys> = above(*at, &holders).iter().filter_map(|at| own.get(at)).collect();
            let said = |key: fn(&Keys) -> bool| above.iter().any(|keys| key(keys));
            *keys = Keys {
                subject: own_keys.subject.filter(|_| !said(|keys| keys.subject.is_some())),
                purpose: own_keys.purpose.filter(|_| !said(|keys| keys.purpose.is_some())),
            };
            if above.is_empty() && own_keys.subject.is_none() {
                keys.subject = subject;
                chosen.nobodys += usize::from(subject.is_none());
            }
        }
    }
    chosen.left = reasons.into_iter().filter_map(left).collect();
    chosen
}

/// Why a type cannot be annotated, whatever the others are.
fn obstacle(looked: &Looked<'_>, manifests: &Manifests<'_>) -> Option<String> {
    match manifests.get(looked.file.path.as_str()) {
        None => Some("no package holds it".to_owned()),
        Some(manifest) if manifest.is_of_2015 => {
            Some("its package is of edition 2015, where `extern crate fieldnote;` comes first".to_owned())
        }
        Some(_) => None,
    }
}

/// Whether a type has parameters other than lifetimes.
fn has_parameters(looked: &Looked<'_>) -> bool {
    let parameters = looked.item.generics.trim_start_matches('<').trim_end_matches('>');
    parameters.split(',').map(str::trim).any(|word| !word.is_empty() && !word.starts_with('\''))
}

/// Types by package and name; two of one name are none.
struct Index<'a>(HashMap<(&'a str, &'a str), Option<usize>>);

impl<'a> Index<'a> {
    fn of(looked: &'a [Looked<'a>]) -> Self {
        let mut index = HashMap::new();
        for (at, it) in looked.iter().enumerate() {
            index.entry((it.file.package.as_str(), it.item.name)).and_modify(|known| *known = None).or_insert(Some(at));
        }
        Self(index)
    }

    /// The type of this name in the package of `it`.
    fn find(&self, it: &Looked<'_>, ty: &str) -> Option<usize> {
        if imports::is_foreign(it.file, ty) {
            return None;
        }
        self.0.get(&(it.file.package.as_str(), last_segment(ty))).copied().flatten()
    }
}

/// Open questions that are too many for a type of which nothing says that it is about people.
const MANY: usize = 8;

/// What a type and its fields get, or why it stays as it is.
fn classes(it: &Looked<'_>, looked: &[Looked<'_>], index: &Index<'_>, known: &[bool]) -> Result<Choice, String> {
    if let Some(category) = mark_of(it) {
        return Ok(Choice::Mark(category.to_owned()));
    }
    let classes = it.item.fields.iter().zip(&it.verdicts);
    let classes: Vec<Class> =
        classes.map(|(field, verdict)| class(field.ty, verdict, it, looked, index, known)).collect();
    let says = |class: &Class| !matches!(class, Class::NotPersonal | Class::Pending);
    let open = classes.iter().filter(|class| **class == Class::Pending).count();
    if !classes.iter().any(says) {
        return Err("nothing in it is sure yet".to_owned());
    }
    // Such as all messages of a protocol: a difference that nobody could read.
    if it.about.kind == Kind::Unknown && open > MANY && open * 2 > classes.len() {
        return Err("little in it points to people, and most of its fields are open".to_owned());
    }
    Ok(Choice::Record(Keys::default(), classes))
}

/// What one field gets. A wrong `not_personal` would be a false notice, so guesses stay questions.
fn class(
    ty: &str,
    verdict: &Verdict,
    it: &Looked<'_>,
    looked: &[Looked<'_>],
    index: &Index<'_>,
    known: &[bool],
) -> Class {
    let record = || nested(ty, it, looked, index, known);
    match (&verdict.decision, &verdict.category) {
        _ if verdict.is_open() => Class::Pending,
        (Decision::NotPersonal, _) => Class::NotPersonal,
        // A record that is annotated itself says more than one category.
        (_, Some(category)) => {
            record().filter(|class| *class != Class::Pending).unwrap_or_else(|| Class::Category(category.clone()))
        }
        (_, None) => record().unwrap_or(Class::Pending),
    }
}

/// The category of a type that wraps one value.
fn mark_of<'a>(it: &'a Looked<'_>) -> Option<&'a str> {
    match (it.item.fields.as_slice(), it.verdicts.as_slice()) {
        ([field], [verdict]) if !it.item.is_enum && field.name.is_none() && !verdict.is_open() => {
            verdict.category.as_deref()
        }
        _ => None,
    }
}

/// What holding another annotated type makes of a field; `None` where it holds none.
fn nested(ty: &str, it: &Looked<'_>, looked: &[Looked<'_>], index: &Index<'_>, known: &[bool]) -> Option<Class> {
    let inner = peel(ty);
    let found = index.find(it, inner).filter(|&at| known.get(at).copied().unwrap_or(false))?;
    let target = looked.get(found)?;
    if let Some(category) = mark_of(target) {
        return Some(Class::Category(category.to_owned()));
    }
    Some(match (is_plain(ty), target.item.generics.is_empty()) {
        // What a parameter holds, each use has to name.
        _ if has_parameters(target) => Class::Pending,
        (true, _) => Class::Nested,
        (false, true) => Class::NestedType(inner.to_owned()),
        (false, false) => Class::Pending,
    })
}

/// Which of the chosen types hold a chosen type, by the place of the latter.
fn holders(
    looked: &[Looked<'_>],
    index: &Index<'_>,
    types: &BTreeMap<usize, Choice>,
) -> BTreeMap<usize, BTreeSet<usize>> {
    let mut holders: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (&at, choice) in types {
        let (Some(it), Choice::Record(_, classes)) = (looked.get(at), choice) else { continue };
        for (field, class) in it.item.fields.iter().zip(classes) {
            if matches!(class, Class::Nested | Class::NestedType(_))
                && let Some(found) = index.find(it, peel(field.ty)).filter(|&found| found != at)
            {
                holders.entry(found).or_default().insert(at);
            }
        }
    }
    holders
}

/// What holds `at`, and what holds that.
fn above(at: usize, holders: &BTreeMap<usize, BTreeSet<usize>>) -> BTreeSet<usize> {
    let mut above = BTreeSet::new();
    let mut next = vec![at];
    while let Some(at) = next.pop() {
        next.extend(holders.get(&at).into_iter().flatten().filter(|&&holder| above.insert(holder)));
    }
    above
}

/// Groups of people that a name can say, of the built-in ones.
const SUBJECTS: &[&str] = &[
    "customer",
    "patient",
    "student",
    "employee",
    "applicant",
    "subscriber",
    "passenger",
    "contractor",
    "trainee",
    "participant",
    "citizen",
    "member",
    "visitor",
    "user",
];

/// The group of people that a name says.
fn group(name: &str) -> Option<&'static str> {
    let words = words::split(name);
    SUBJECTS.iter().copied().find(|subject| words.iter().any(|word| word == subject))
}

fn keys_of(it: &Looked<'_>, classes: &[Class]) -> Keys {
    let mut ids = it.item.fields.iter().filter_map(|field| field.name).filter(|name| name.ends_with("_id"));
    let categories = classes.iter().filter_map(|class| match class {
        Class::Category(category) => Some(category.as_str()),
        _ => None,
    });
    // Of anything else, a few personal fields do not tell what it is for.
    let tells = matches!(it.about.kind, Kind::Person | Kind::Activity);
    Keys {
        subject: group(it.item.name).or_else(|| ids.find_map(group)),
        purpose: tells.then(|| unsaid::purpose(categories)).flatten(),
    }
}

/// Whether a record stands there by itself or under the plainest wrappers.
fn is_plain(ty: &str) -> bool {
    match ty.trim().strip_suffix('>').and_then(|ty| ty.split_once('<')) {
        Some(("Option" | "Vec" | "Box", inner)) => is_plain(inner),
        Some((head, _)) => !head.contains("::") && head.chars().all(char::is_alphanumeric) && peel(ty) == head,
        None => peel(ty) == ty.trim(),
    }
}
