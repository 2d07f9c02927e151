//! Which types can be annotated, and what each of their fields gets.

use std::collections::{BTreeMap, HashMap};

use super::manifest::Manifests;
use crate::suggest::{
    look::Looked,
    peel::{last_segment, peel},
    verdict::{Decision, Kind, Verdict},
};

/// What a type gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    /// It is one datum of this category.
    Mark(String),
    /// It is a record; one entry a field.
    Record(Vec<Class>),
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
    pub(super) left: Vec<LeftOut>,
}

/// Chooses; a type that holds one which is left out is left out too, until nothing changes.
pub(super) fn choose(looked: &[Looked<'_>], manifests: &Manifests<'_>) -> Chosen {
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
    chosen.left = reasons.into_iter().filter_map(left).collect();
    chosen
}

/// Why a type cannot be annotated, whatever the others are.
fn obstacle(looked: &Looked<'_>, manifests: &Manifests<'_>) -> Option<String> {
    if !manifests.contains_key(looked.file.path.as_str()) {
        return Some("no package holds it".to_owned());
    }
    let open = looked.verdicts.iter().filter(|verdict| verdict.is_open()).count();
    if open > 0 {
        return Some(format!("{open} open question{}", if open == 1 { "" } else { "s" }));
    }
    let parameters = looked.item.generics.trim_start_matches('<').trim_end_matches('>');
    if parameters.split(',').map(str::trim).any(|word| !word.is_empty() && !word.starts_with('\'')) {
        return Some("it has type parameters; name what each use holds by hand".to_owned());
    }
    None
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
}

fn classes(it: &Looked<'_>, looked: &[Looked<'_>], index: &Index<'_>, known: &[bool]) -> Result<Choice, String> {
    if let Some(category) = mark_of(it) {
        return Ok(Choice::Mark(category.to_owned()));
    }
    let class =
        |(field, verdict): (&crate::suggest::scan::Field<'_>, &Verdict)| match (&verdict.decision, &verdict.category) {
            (Decision::NotPersonal, _) => Ok(Class::NotPersonal),
            // A record that is annotated itself says more than one category.
            (_, Some(category)) => Ok(match nested(field.ty, it, looked, index, known) {
                Ok(class @ (Class::Nested | Class::NestedType(_))) => class,
                _ => Class::Category(category.clone()),
            }),
            (_, None) => nested(field.ty, it, looked, index, known),
        };
    it.item.fields.iter().zip(&it.verdicts).map(class).collect::<Result<_, _>>().map(Choice::Record)
}

/// The category of a type that wraps one value.
fn mark_of<'a>(it: &'a Looked<'_>) -> Option<&'a str> {
    match (it.item.fields.as_slice(), it.verdicts.as_slice()) {
        ([field], [verdict]) if !it.item.is_enum && field.name.is_none() => verdict.category.as_deref(),
        _ => None,
    }
}

fn nested(
    ty: &str,
    it: &Looked<'_>,
    looked: &[Looked<'_>],
    index: &Index<'_>,
    known: &[bool],
) -> Result<Class, String> {
    let inner = peel(ty);
    let name = last_segment(inner);
    let found = index.0.get(&(it.file.package.as_str(), name)).copied().flatten();
    let Some(found) = found.filter(|&at| known.get(at).copied().unwrap_or(false)) else {
        return Err(format!("it holds `{name}`, which is not annotated"));
    };
    if let Some(category) = looked.get(found).and_then(mark_of) {
        return Ok(Class::Category(category.to_owned()));
    }
    if is_plain(ty) {
        return Ok(Class::Nested);
    }
    let borrows = looked.get(found).is_some_and(|it| !it.item.generics.is_empty());
    if borrows { Err(format!("it holds `{name}` under a wrapper")) } else { Ok(Class::NestedType(inner.to_owned())) }
}

/// Whether a record stands there by itself or under the plainest wrappers.
fn is_plain(ty: &str) -> bool {
    match ty.trim().strip_suffix('>').and_then(|ty| ty.split_once('<')) {
        Some(("Option" | "Vec" | "Box", inner)) => is_plain(inner),
        Some((head, _)) => !head.contains("::") && head.chars().all(char::is_alphanumeric) && peel(ty) == head,
        None => peel(ty) == ty.trim(),
    }
}
