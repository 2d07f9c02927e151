//! Which types hold personal data, so that fields of these types do.

use std::collections::HashMap;

use rayon::prelude::*;

use super::{
    about::about,
    field::Judge,
    scan::Item,
    verdict::{About, Decision, Kind, Verdict},
    words::Words,
};

/// Types of the folder that hold personal data: by file, by package folder and by name alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holders<'a>(HashMap<(&'a str, &'a str), bool>);

impl<'a> Holders<'a> {
    /// Judges all `items` (each with its file) until what holds what does not change.
    pub fn of(words: &Words, items: &[(&'a str, &'a Item<'a>)]) -> Self {
        let abouts: Vec<About> = items.par_iter().map(|(file, item)| about(words, file, item)).collect();
        let mut holders = Self::default();
        for _ in 0..ROUNDS {
            let judged: Vec<bool> = items
                .par_iter()
                .zip(&abouts)
                .map(|((file, item), about)| holds(about, &judge_as(words, file, item, about, &holders)))
                .collect();
            let mut next = HashMap::new();
            for ((file, item), holds) in items.iter().zip(judged) {
                for scope in scopes(file) {
                    // Two types of one name in one scope that disagree say nothing.
                    next.entry((scope, item.name)).and_modify(|known: &mut bool| *known &= holds).or_insert(holds);
                }
            }
            let next = Self(next);
            if next == holders {
                break;
            }
            holders = next;
        }
        holders
    }

    /// Whether any type of the folder has this name.
    pub(super) fn knows(&self, type_name: &str) -> bool {
        self.0.contains_key(&("", type_name))
    }

    /// Whether the type of this name, as `file` means it, holds personal data: the nearest one counts.
    pub(super) fn holds(&self, file: &str, type_name: &str) -> bool {
        let known = |scope| self.0.get(&(scope, type_name)).copied();
        scopes(file).into_iter().find_map(known).unwrap_or(false)
    }
}

/// The file, the folder of its package (what stands before `src`), and everything.
fn scopes(file: &str) -> [&str; 3] {
    let package = if file.starts_with("src/") { "src" } else { file.rfind("/src/").map_or("", |at| &file[..at]) };
    [file, package, ""]
}

/// How deep records lie in records before nobody looks further.
const ROUNDS: usize = 3;

/// What a type is about, and the verdict on each of its fields.
pub fn judge(words: &Words, file: &str, item: &Item<'_>, holders: &Holders<'_>) -> (About, Vec<Verdict>) {
    let about = about(words, file, item);
    let verdicts = judge_as(words, file, item, &about, holders);
    (about, verdicts)
}

fn judge_as(words: &Words, file: &str, item: &Item<'_>, about: &About, holders: &Holders<'_>) -> Vec<Verdict> {
    item.fields.iter().map(|field| Judge { words, file, item, about, holders, field }.verdict()).collect()
}

fn holds(about: &About, verdicts: &[Verdict]) -> bool {
    let personal = verdicts.iter().filter(|verdict| verdict.decision == Decision::Personal).count();
    match about.kind {
        Kind::Person | Kind::Activity => personal > 0,
        Kind::Technical => false,
        Kind::Unknown => personal > 0 && personal * 2 >= verdicts.len(),
    }
}
