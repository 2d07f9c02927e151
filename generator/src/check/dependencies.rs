//! Dependencies from registries that say nothing about personal data; looked at only when somebody asks.

use fieldnote_schema::Place;

use super::context::Context;
use crate::finding::{Finding, Level, Rule};

pub(super) static SILENT: Rule = Rule {
    code: "silent-dependency",
    level: Level::Note,
    law: &[],
    summary: "a dependency says nothing about personal data",
    documentation: "A dependency can hold annotated types, or say in its manifest that it collects nothing. One that does \
                    neither says nothing, which is no denial: it may well log addresses or call a server. Such \
                    dependencies are listed by `check --silent-dependencies` and never otherwise.",
    cure: "look at what it does with data; of a crate of your own, annotate the types or write `collects = \"nothing\"`; of \
           another, suppress this finding with what you found as the reason",
    example: "[package.metadata.fieldnote]\ncollects = \"nothing\"",
};

pub(super) static RULES: &[&Rule] = &[&SILENT];

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if !context.silent_dependencies {
        return;
    }
    for package in context.inventory.packages.iter().filter(|package| package.folder.is_none()) {
        let annotated = context.inventory.records.iter().any(|record| record.id.package == package.name);
        if !(annotated || package.collects_nothing || package.system.is_some()) {
            let message = format!("`{} {}` says nothing about personal data", package.name, package.version);
            let subject = format!("dependency.{}", package.name);
            findings.push(SILENT.finding(subject, &Place::file("Cargo.toml"), message));
        }
    }
}
