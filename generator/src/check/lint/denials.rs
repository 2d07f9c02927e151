//! Sentences that deny something: who stands behind them, and what refutes them.

use super::{
    wording::Said,
    words::{Denial, fold, holds, words},
};
use crate::{
    check::{context::shows_places, contradictions},
    datamap::DataMap,
    finding::Finding,
    register::model::{At, Declaration, Register},
};

/// What a text denies in plain words, each with the words that do.
fn denied(language: &str, folded: &str) -> impl Iterator<Item = (&'static Denial, &'static str)> {
    let main = language.split('-').next().unwrap_or(language).to_owned();
    let said = |term: &&'static String| holds(folded, &fold(term));
    words().denial.iter().filter_map(move |denial| {
        let term = denial.terms.get(&main).into_iter().flatten().find(said)?;
        Some((denial, term.as_str()))
    })
}

/// The first denial of a text of the register that nobody stands behind.
pub(super) fn undeclared(map: &DataMap, said: &Said<'_>, language: &str, folded: &str) -> Option<&'static str> {
    let meant = |declared: &At<Declaration>| {
        let item = declared.value.item.as_ref().map(|item| item.value.as_str());
        item.is_none_or(|item| {
            said.entry.strip_prefix(item).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    };
    let open = |(denial, _): &(&Denial, &str)| !declared(&map.register, denial, meant) && !by_fields(map, said, denial);
    denied(language, folded).find(open).map(|(_, term)| term)
}

/// The first denial in a sentence of a document that nobody stands behind, for whatever item.
pub(super) fn in_document(register: &Register, language: &str, folded: &str) -> Option<&'static str> {
    denied(language, folded).find(|(denial, _)| !declared(register, denial, |_| true)).map(|(_, term)| term)
}

fn declared(register: &Register, denial: &Denial, meant: impl Fn(&At<Declaration>) -> bool) -> bool {
    let says = |it: &At<Declaration>| it.value.what.as_ref().is_some_and(|what| denial.declared.contains(&what.value));
    register.declarations.iter().any(|it| says(it) && meant(it))
}

/// Whether each field of the purpose that a text is about says no itself.
fn by_fields(map: &DataMap, said: &Said<'_>, denial: &Denial) -> bool {
    let Some(purpose) = purpose_of(said) else { return false };
    let data = || map.activities.iter().filter(|it| it.purpose == purpose).flat_map(|it| map.data_of(it));
    let mut says_no = data().map(|(datum, _)| match denial.key.as_deref() {
        Some("sold") => datum.keys.sold == Some(false),
        _ => false,
    });
    data().next().is_some() && says_no.all(|no| no)
}

fn purpose_of<'a>(said: &'a Said<'_>) -> Option<&'a str> {
    said.entry.strip_prefix("purpose.")?.split('.').next()
}

/// A denial that the data map refutes, whoever declared it: of a purpose by its own data, of the controller by all.
pub(super) fn contradicted(map: &DataMap, said: &Said<'_>) -> Option<Finding> {
    let purpose = purpose_of(said).map(|id| format!("purpose.{id}"));
    if purpose.is_none() && said.section != "controller" {
        return None;
    }
    let all = said.text.0.iter().flat_map(|(language, text)| {
        denied(language, &fold(text)).map(|(denial, term)| (language.clone(), denial, term)).collect::<Vec<_>>()
    });
    let mut refuted = all.filter_map(|(language, denial, term)| {
        let (places, words) = contradictions::refuted(map, &denial.refuted, purpose.as_deref())?;
        (!places.is_empty()).then_some((language, term, places, words))
    });
    let (language, term, places, words) = refuted.next()?;
    let subject = said.subject();
    let message = format!("`{subject}` says \u{201c}{term}\u{201d} ({language}), but the data map says otherwise");
    let finding = contradictions::DENIAL.finding(subject, said.place, message).label("says so");
    let finding = finding.cure("correct the sentence, or the entries that refute it");
    Some(shows_places(finding, places, words))
}
