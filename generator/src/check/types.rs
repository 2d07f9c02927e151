//! What fields hold: nested records, marked types, type parameters, and types that nobody found.

use std::collections::HashSet;

use fieldnote_schema::{Class, Field, Held, Record, RecordId, Target};

use super::context::{Context, shows_places};
use crate::{
    finding::{Finding, Level, Rule},
    inventory::Inventory,
};

static UNRESOLVED: Rule = Rule {
    code: "unresolved-nested",
    level: Level::Error,
    law: &[],
    summary: "a field holds a type that could not be found",
    documentation: "What a nested type says belongs to the record. A type that is neither in the workspace nor annotated \
                    leaves a hole, and a hole is reported, never guessed at. The derive would refuse most of these too.",
    cure: "annotate the type, name it in full with `nested(path::Type)`, or give the field a `category`",
    example: "#[personal_data(nested(accounts::Address))]\npub address: Json<accounts::Address>,",
};

static OPEN_PARAMETER: Rule = Rule {
    code: "open-type-parameter",
    level: Level::Error,
    law: &[],
    summary: "a generic record is used without saying what its parameter holds",
    documentation: "A field of a type parameter can hold anything. Where the record is used, the type that stands for the \
                    parameter has to be named, or nobody knows which data lie there.",
    cure: "name the type where the record is used: `nested(Page, Address)`",
    example: "#[personal_data(nested(Page, Address))]\npub addresses: Page<Address>,",
};

static BARE_RECORD: Rule = Rule {
    code: "bare-record",
    level: Level::Error,
    law: &[],
    summary: "a field holds a record without saying `nested`",
    documentation: "A field without attributes has to be of a type that is marked as one datum. Other records are nested \
                    in so many words, so that a reader of the code sees that more data lie behind the field.",
    cure: "add `#[personal_data(nested)]`",
    example: "#[personal_data(nested)]\npub address: Address,",
};

static NESTED_MARK: Rule = Rule {
    code: "nested-mark",
    level: Level::Warning,
    law: &[],
    summary: "`nested` stands on a field whose type is marked as one datum",
    documentation: "A type with a `category` on its container is one datum, not a record with fields of its own. A field \
                    of that type inherits the mark and needs no `nested`.",
    cure: "remove `nested`",
    example: "#[derive(PersonalData)]\n#[personal_data(category = \"contact.email\")]\npub struct EmailAddress(String);",
};

pub(super) static RULES: &[&Rule] = &[&UNRESOLVED, &OPEN_PARAMETER, &BARE_RECORD, &NESTED_MARK];

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (record, field, held) in uses(context.inventory) {
        unresolved(context, record, field, held, findings);
        misused(context, record, field, held, findings);
    }
    for record in &context.inventory.records {
        open_parameters(context, record, findings);
    }
}

/// Every type that a field holds, with the field and its record.
pub(super) fn uses(inventory: &Inventory) -> impl Iterator<Item = (&Record, &Field, &Held)> {
    inventory.records.iter().flat_map(|record| held_in(record).map(move |(field, held)| (record, field, held)))
}

/// Every type that a field of a record holds, with the field.
fn held_in(record: &Record) -> impl Iterator<Item = (&Field, &Held)> {
    record.fields.iter().flat_map(|field| {
        let types: &[Held] = if let Class::Holds { types, .. } = &field.class { types } else { &[] };
        types.iter().map(move |held| (field, held))
    })
}

/// The records that a held type and those that stand for its parameters are.
pub(super) fn leads_to<'a>(held: &'a Held, records: &mut HashSet<&'a RecordId>) {
    if let Target::Record { id } = &held.target {
        records.insert(id);
    }
    held.arguments.iter().for_each(|argument| leads_to(argument, records));
}

fn subject(record: &Record, field: &Field) -> String {
    format!("{}.{}", record.id, field.name)
}

fn unresolved(context: &Context<'_>, record: &Record, field: &Field, held: &Held, findings: &mut Vec<Finding>) {
    if let Target::Unresolved { reason } = &held.target {
        let message =
            format!("`{}` holds `{}`, which could not be found: {reason}", subject(record, field), held.written);
        findings.push(UNRESOLVED.finding(subject(record, field), &field.place, message).label("what is in it?"));
    }
    let target = target(context, held);
    let all = target.is_none_or(|target| target.parameters.len() == held.arguments.len());
    for argument in &held.arguments {
        // Of a record with parameters that no field holds, only those arguments count that lead somewhere.
        if all || !matches!(argument.target, Target::Unresolved { .. }) {
            unresolved(context, record, field, argument, findings);
        }
    }
}

/// The record that a held type leads to.
fn target<'a>(context: &Context<'a>, held: &Held) -> Option<&'a Record> {
    let Target::Record { id } = &held.target else { return None };
    context.record(id)
}

fn misused(context: &Context<'_>, record: &Record, field: &Field, held: &Held, findings: &mut Vec<Finding>) {
    let Class::Holds { nested, .. } = &field.class else { return };
    let Some(target) = target(context, held) else { return };
    let id = &target.id;
    let (rule, message, label) = match (*nested, &target.mark) {
        (false, None) => (&BARE_RECORD, "holds the record", "a record with fields of its own"),
        (true, Some(_)) => (&NESTED_MARK, "says `nested` of", "one datum, not a record"),
        _ => return,
    };
    let message = match rule.code {
        "bare-record" => format!("`{}` {message} `{id}` without saying `nested`", subject(record, field)),
        _ => format!("`{}` {message} `{id}`, which is marked as one datum", subject(record, field)),
    };
    findings.push(rule.finding(subject(record, field), &field.place, message).related(&target.place, label));
}

fn open_parameters(context: &Context<'_>, record: &Record, findings: &mut Vec<Finding>) {
    let is_open = |held: &Held| matches!(held.target, Target::Parameter { .. });
    let Some((open, held)) = held_in(record).find(|(_, held)| is_open(held)) else { return };
    let mut sites: Vec<(&Record, &Field, bool)> = Vec::new();
    for (user, field, held) in uses(context.inventory) {
        // `nested(Page, Address)` names what the page holds beside the page itself.
        let beside = matches!(&field.class, Class::Holds { types, .. } if types.len() > 1);
        sites.extend(arguments(held, record).map(|named| (user, field, named || beside)));
    }
    if sites.is_empty() {
        let message = format!("nothing says what `{}` stands for in `{}`", held.written, record.id);
        let finding = OPEN_PARAMETER.finding(subject(record, open), &open.place, message).label("could be anything");
        let cure =
            format!("use the record somewhere with `nested({}, ..)`, or give the field a `category`", record.id.name());
        findings.push(finding.cure(cure));
    }
    for (user, field, _) in sites.into_iter().filter(|(_, _, named)| !named) {
        let message =
            format!("`{}` does not say what `{}` stands for in `{}`", subject(user, field), held.written, record.id);
        let finding = OPEN_PARAMETER.finding(subject(user, field), &field.place, message).label("holds what?");
        let cure = format!("name it: `nested({}, TYPE)`", record.id.name());
        findings.push(shows_places(finding.cure(cure), [&open.place], "this field holds it"));
    }
}

/// For each use of a record within a held type, whether its arguments name something that leads somewhere.
fn arguments<'a>(held: &'a Held, record: &'a Record) -> Box<dyn Iterator<Item = bool> + 'a> {
    let is_it = matches!(&held.target, Target::Record { id } if *id == record.id);
    let named = held.arguments.len() == record.parameters.len()
        || held.arguments.iter().any(|argument| !matches!(argument.target, Target::Unresolved { .. }));
    let within = held.arguments.iter().flat_map(move |argument| arguments(argument, record));
    Box::new(is_it.then_some(named).into_iter().chain(within))
}
