//! The sections of a register: one reader an entry, each a flat list of its keys.

mod entries;
mod output;
mod parties;
mod processing;

use super::{model::Register, table::Table};
use crate::finding::Level;

/// Reads what one file declares into the register.
pub(super) fn read(t: &mut Table<'_, '_>, register: &mut Register) {
    t.add_section("controller", &mut register.controllers, parties::controller);
    t.add_section("system", &mut register.systems, processing::system);
    t.add_section("purpose", &mut register.purposes, processing::purpose);
    t.add_section("recipient", &mut register.recipients, parties::recipient);
    t.add_section("retention", &mut register.retentions, processing::retention);
    t.add_section("event", &mut register.events, processing::event);
    t.add_section("source", &mut register.sources, processing::source);
    t.add_section("decision", &mut register.decisions, processing::decision);
    t.add_section("measure", &mut register.measures, processing::measure);
    t.add_section("category", &mut register.categories, processing::category);
    t.add_section("subject", &mut register.subjects, processing::subject);
    t.add_section("client", &mut register.clients, parties::client);
    t.add_entries("tracker", &mut register.trackers, entries::tracker);
    t.add_entries("holding", &mut register.holdings, entries::holding);
    t.add_entries("record", &mut register.records, entries::record);
    t.add_entries("declaration", &mut register.declarations, entries::declaration);
    t.add_entries("exception", &mut register.exceptions, entries::exception);
    t.add_entries("document", &mut register.documents, output::document);
    t.add_entries("suppress", &mut register.suppressions, output::suppression);
    t.once("suggest", &mut register.suggest, output::suggest);
    t.once("review", &mut register.review, output::review);
    t.once("theme", &mut register.theme, output::theme);
    t.table("lint", |t| levels(t, register));
    t.table("label", |t| labels(t, register));
}

/// `[label]`: words by label of the code.
fn labels(t: &mut Table<'_, '_>, register: &mut Register) {
    for label in t.keys() {
        let Some(words) = t.text(label) else { continue };
        match register.labels.get(label) {
            Some(first) => t.duplicate(label, &words.place, &first.place),
            None => _ = register.labels.insert(label.to_owned(), words),
        }
    }
}

/// `[lint]`: levels by code.
fn levels(t: &mut Table<'_, '_>, register: &mut Register) {
    for code in t.keys() {
        let Some(level) = t.choice(code, &LEVELS) else { continue };
        match register.levels.get(code) {
            Some(first) => t.duplicate(code, &level.place, &first.place),
            None => _ = register.levels.insert(code.to_owned(), level),
        }
    }
}

const LEVELS: [(&str, Level); 4] =
    [("allow", Level::Allow), ("note", Level::Note), ("warning", Level::Warning), ("error", Level::Error)];
