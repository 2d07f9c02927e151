//! What each datum has to say after all precedence: whom it is about, what it is for, where it comes from.

use std::collections::HashSet;

use fieldnote_schema::RecordId;
use indexmap::IndexMap;

use super::context::{Context, count, shows};
use crate::{
    datamap::Datum,
    finding::{Finding, Level, Rule},
};

static MISSING_PURPOSE: Rule = Rule {
    code: "missing-purpose",
    level: Level::Error,
    law: &["GDPR Art. 5(1)(b)", "GDPR Art. 13(1)(c)"],
    summary: "a field does not say what it is used for",
    documentation: "Personal data are collected for specified purposes. A field without one, on itself, its variant, its \
                    type's mark or its container, cannot be explained to anybody and appears in no notice.",
    cure: "add `purpose = \"..\"` to the field or to its container",
    example: "#[personal_data(category = \"contact.email\", purpose(\"account\", \"newsletter\"))]\npub email: String,",
};

static MISSING_SUBJECT: Rule = Rule {
    code: "missing-subject",
    level: Level::Error,
    law: &["GDPR Art. 30(1)(c)"],
    summary: "a field does not say whom it is about",
    documentation: "Notices are written for groups of people, and the record names them. A field gets its group from \
                    itself, its container, or each place where its record is nested.",
    cure: "add `subject = \"..\"` to the field or to the container that holds it",
    example: "#[derive(PersonalData)]\n#[personal_data(subject = \"customer\")]\npub struct Customer { .. }",
};

static ORPHAN_RECORD: Rule = Rule {
    code: "orphan-record",
    level: Level::Error,
    law: &["GDPR Art. 30(1)(c)"],
    summary: "a record names no data subject and no other record nests it",
    documentation: "A record without a subject takes it from the records that nest it. This one is nested nowhere, so \
                    nobody knows whose data it holds.",
    cure: "add `subject = \"..\"` to the container, or nest the record in one that has a subject",
    example: "#[derive(PersonalData)]\n#[personal_data(subject = \"customer\")]\npub struct Address { .. }",
};

static MISSING_SOURCE: Rule = Rule {
    code: "missing-source",
    level: Level::Note,
    law: &["GDPR Art. 13", "GDPR Art. 14(2)(f)"],
    summary: "fields do not say where their data come from",
    documentation: "Whether people gave the data themselves decides what they have to be told, and when. Without a source \
                    that question stays open, so that both Art. 13 and Art. 14 have to be answered.",
    cure: "add `source = \"data_subject\"`, `\"device\"`, `\"derived\"` or the id of a declared source to the container",
    example: "#[personal_data(subject = \"customer\", source = \"data_subject\")]",
};

pub(super) static RULES: &[&Rule] = &[&MISSING_PURPOSE, &MISSING_SUBJECT, &ORPHAN_RECORD, &MISSING_SOURCE];

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    purposes(context, findings);
    subjects(context, findings);
    sources(context, findings);
}

fn purposes(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for datum in &context.map.data {
        if datum.keys.purposes.as_ref().is_none_or(Vec::is_empty) {
            let message = format!("`{}` has no purpose", datum.id);
            let finding = MISSING_PURPOSE.finding(&datum.id, &datum.place, message).label("used for what?");
            let via = if datum.record.is_none() { "add `purposes = [\"..\"]` to the holding" } else { &finding.cure };
            let via = via.to_owned();
            findings.push(nested_at(finding.cure(via), datum));
        }
    }
}

fn subjects(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut nested = HashSet::new();
    for (_, _, held) in super::types::uses(context.inventory) {
        super::types::leads_to(held, &mut nested);
    }
    let mut orphans: HashSet<&RecordId> = HashSet::new();
    for datum in context.map.data.iter().filter(|datum| datum.keys.subject.is_none()) {
        match datum.record.as_ref().filter(|id| !nested.contains(id) && is_orphan(context, id)) {
            Some(id) if orphans.contains(id) => {}
            Some(id) => {
                orphans.insert(id);
                findings.extend(orphan(context, id));
            }
            None => {
                let message = format!("`{}` does not say whom it is about", datum.id);
                let finding = MISSING_SUBJECT.finding(&datum.id, &datum.place, message).label("whose data?");
                findings.push(nested_at(finding, datum));
            }
        }
    }
}

/// Nothing in the record says a subject; of one that no other nests, no place of use could.
fn is_orphan(context: &Context<'_>, id: &RecordId) -> bool {
    let Some(record) = context.record(id) else { return false };
    record.keys.subject.is_none() && record.fields.iter().all(|field| field.keys.subject.is_none())
}

fn orphan(context: &Context<'_>, id: &RecordId) -> Option<Finding> {
    let record = context.record(id)?;
    let message = format!("`{id}` does not say whose data it holds, and no other record nests it");
    Some(ORPHAN_RECORD.finding(id.to_string(), &record.place, message).label("has no `subject`"))
}

/// One note a record: the source is a fact of all its data more often than not.
fn sources(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut open: IndexMap<Option<&RecordId>, Vec<&Datum>> = IndexMap::new();
    for datum in context.map.data.iter().filter(|datum| datum.keys.source.is_none()) {
        open.entry(datum.record.as_ref()).or_default().push(datum);
    }
    for (owner, siblings) in open {
        let Some(datum) = siblings.first() else { continue };
        let subject = owner.map_or_else(|| "holding".to_owned(), ToString::to_string);
        let what = owner.map_or_else(|| "holdings".to_owned(), |id| format!("`{id}`"));
        let message = format!("{} of {what} do not say where the data come from", count(siblings.len(), "field"));
        let message = if siblings.len() == 1 { message.replace(" do not say", " does not say") } else { message };
        let finding = MISSING_SOURCE.finding(subject, &datum.place, message).label("from whom?");
        findings.push(shows(finding, siblings, "nor here"));
    }
}

/// Shows where the record of a datum is nested, outermost first.
fn nested_at(finding: Finding, datum: &Datum) -> Finding {
    datum.via.iter().fold(finding, |finding, place| finding.related(place, "where it is nested"))
}
