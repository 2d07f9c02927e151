//! The register that `init` writes: what the code already says, and a question for everything that only people know.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use fieldnote_schema::{Class, Keys, RecordId, Retention, id::is_id};

use super::{hints::Hint, model::Register, unsaid};
use crate::{
    datamap::{Activity, DataMap},
    inventory::Inventory,
    join::join,
    lines::filled,
};

const HEAD: &str = r#"# What we do with data about people, and why.
#
# `cargo fieldnote init` wrote this file. The purposes, periods, events, sources and categories below are the words of
# the annotations in the code; everything that only people know is "pending". Replace each "pending" by the answer.
# Where somebody else has to answer, say who and until when: { pending = "legal team", until = 2026-12-01 }.
# No document states a pending fact, so take your time.
#
#     cargo fieldnote check       says what is left to answer
#     cargo fieldnote generate    writes the documents that stand at the end of this file
#     cargo fieldnote list WHAT   shows the words to choose from, such as legal-bases or countries
#
# Texts stand in the default language, or in several: { en = "...", de = "..." }.
# Days are written 2026-12-01, periods P30D (30 days), P12M (12 months), P2Y (2 years).

language = "en"

# Who decides why and how the data are used. "company" is a name for use in this file; choose your own.
[controller.company]
name = "pending"
address = "pending"
country = "pending"             # two letters, such as "DE"
email = "pending"
# about = "sell books online"   # what you do; read after "We"
# [controller.company.dpo]      # your data protection officer, if you have one
# name = "..."
# email = "..."

# What the software runs on. Add its hosting company as a recipient below and name it here.
# [system.shop]
# title = "Online shop"
# host = "cloud"
# country = "SE"
"#;

const RECIPIENTS: &str = r#"
# Who gets data: one entry each, named in `recipients` of the purposes. Companies outside the European Economic Area
# need a reason why the data are safe there: `cargo fieldnote list transfer-mechanisms`.
# [recipient.mailer]
# name = "Mail Ltd"
# job = "sends our newsletter"  # read after "which"
# role = "processor"
# country = "US"
# transfer = { mechanism = "scc", copy = "Write to us, and we send you a copy" }
# contract = { kind = "art28", ref = "contracts/mail.pdf" }
# access = ["mailer_support"]   # other companies that can reach the data there, each with an entry of its own
"#;

const RECIPIENT: &str = r#"name = "pending"
job = "pending"                 # read after "which"
role = "pending"                # such as "processor"
country = "pending"             # two letters
"#;

const TAIL: &str = r#"
# How you protect data. `cargo fieldnote list measures` shows the names; `everywhere` means all of it.
# [measure.encryption_in_transit]
# everywhere = true

# What you do not do, and who says so. Silence in the code proves nothing: a document that needs one of these answers
# is a draft until you give it, here or with an entry that says the contrary.
#     "sole_controller"           nobody decides together with you what the data are used for
#     "no_dpo"                    there is no data protection officer
#     "no_representative"         you have no representative in the Union and need none
#     "no_automated_decisions"    no machine decides alone, with legal or similar effect
#     "no_children"               the service is not for children, and no data are known to be theirs
#     "no_transfers"              no data leave the European Economic Area, and nobody outside can reach them
# [[declaration]]
# what = "sole_controller"
# by = "..."                      # who says so
# on = 2026-12-01
# until = 2027-12-01              # until when it holds

# Personal data outside the code: paper, a tool of another company, backups.
# [[holding]]
# title = "paper contracts"
# categories = ["identity.name", "contact.address"]
# subject = "customer"
# purposes = ["..."]
# paper = true                    # on paper: nobody can take it along as a file

# What `cargo fieldnote generate` writes.
[[document]]
kind = "notice"
regimes = ["gdpr"]
formats = ["md", "html"]
path = "privacy/notice"

[[document]]
kind = "record"
regimes = ["gdpr"]
formats = ["md", "html", "csv"]
path = "privacy/record"

[[document]]
kind = "inventory"
formats = ["md", "json"]
path = "privacy/inventory"
"#;

const NO_PURPOSES: &str = r#"
# Why the data are used: one entry for each purpose that the code names. So far it names none:
#
#     #[derive(PersonalData)]
#     #[personal_data(subject = "customer", purpose = "account")]
"#;

const PURPOSES: &str = r"
# Why the data are used: one entry for each purpose that the code names.
";

const RETENTION: &str = r#"period = "pending"              # such as "P2Y"; or instead: until = "event"
# from = "event"                # what the period begins with; from collection where it says nothing
reason = "pending"              # read after "because"
"#;

const EVENT: &str = r#"title = "pending"               # read after "after" or "until": "you close your account"
"#;

const SOURCE: &str = r#"title = "pending"               # read after "from": "the person who orders the gift"
public = "pending"              # whether everybody can look the data up there: true or false
"#;

const CATEGORY: &str = r#"parent = "pending"              # the built-in category it belongs under: cargo fieldnote list categories
title = "pending"               # words for readers: "loyalty points"
"#;

const SUBJECT: &str = r#"parent = "pending"              # the built-in group it belongs under: cargo fieldnote list subjects
title = "pending"               # words for readers, in the plural: "gift recipients"
"#;

/// A commented register for what the inventory says, with a question for each recipient that the dependencies hint at.
pub fn text(inventory: &Inventory, hints: &[Hint]) -> String {
    let words = Words::of(inventory);
    let map = join(inventory.clone(), Register::default());
    let mut text = HEAD.to_owned();
    purposes(&mut text, &map);
    text.push_str(&unsaid::questions(&map));
    text.push_str(RECIPIENTS);
    recipients(&mut text, hints);
    entries(&mut text, "How long data are kept.", "retention", &words.retentions, RETENTION);
    entries(&mut text, "What periods begin or end with.", "event", &words.events, EVENT);
    entries(&mut text, "Who gives you data, where that is not the person.", "source", &words.sources, SOURCE);
    entries(&mut text, "Categories of your own.", "category", &words.categories, CATEGORY);
    entries(&mut text, "Groups of people of your own.", "subject", &words.subjects, SUBJECT);
    text.push_str(TAIL);
    text
}

fn purposes(text: &mut String, map: &DataMap) {
    text.push_str(if map.activities.is_empty() { NO_PURPOSES } else { PURPOSES });
    for activity in map.activities.iter().filter(|activity| is_id(&activity.purpose)) {
        let _ = writeln!(text, "\n[purpose.{}]", activity.purpose);
        let subjects = if activity.subjects.is_empty() { "people".to_owned() } else { activity.subjects.join(", ") };
        comment(text, &format!("Data of {subjects}: {}", activity.categories.join(", ")));
        if let Some(from) = records(map, activity) {
            comment(text, &from);
        }
        if let Some(question) = unsaid::question(&activity.purpose) {
            comment(
                text,
                &format!("{question} If the data are there for something else, change the word in the code."),
            );
        }
        let title = unsaid::title(&activity.purpose).unwrap_or("send you our newsletter");
        let _ = writeln!(text, "title = \"pending\"               # read after \"To\": such as \"{title}\"");
        text.push_str(
            "description = \"pending\"         # one or two sentences, beginning with what the reader did\n\
             legal_basis = \"pending\"         # cargo fieldnote list legal-bases\n",
        );
        let special: BTreeSet<&str> = map.data_of(activity).filter_map(|(datum, _)| datum.special.as_deref()).collect();
        if !special.is_empty() {
            comment(text, &format!("Special categories are among them: {}", Vec::from_iter(special).join(", ")));
            text.push_str("art9 = \"pending\"                # cargo fieldnote list special-conditions\n");
        }
        text.push_str("recipients = \"pending\"          # a list of recipients; [] says that nobody gets the data\n");
        if map.data_of(activity).any(|(datum, _)| datum.keys.retention.is_none()) {
            text.push_str(
                "retention = \"pending\"           # a [retention.ID] for the data that say none in the code\n",
            );
        }
        text.push_str("provision = \"pending\"           # \"contract\", \"law\" or \"optional\": whether people must give the data\n");
    }
}

/// Where the data of a purpose are declared: how many records, and the one with most of them.
fn records(map: &DataMap, activity: &Activity) -> Option<String> {
    let mut counted: BTreeMap<&RecordId, usize> = BTreeMap::new();
    for record in map.data_of(activity).filter_map(|(datum, _)| datum.declared_in.as_ref()) {
        *counted.entry(record).or_default() += 1;
    }
    // The first of those with most.
    let (largest, _) = counted.iter().rev().max_by_key(|(_, fields)| **fields)?;
    let place = &map.inventory.records.iter().find(|record| record.id == **largest)?.place;
    let place = if place.line == 0 { String::new() } else { format!(" ({}:{})", place.file, place.line) };
    let place = format!("{}{place}", largest.path);
    Some(match counted.len() {
        1 => format!("They stand in {place}."),
        records => format!("They stand in {records} records, most of them in {place}."),
    })
}

/// Recipients that dependencies hint at. Whether there is one, and who, only people know.
fn recipients(text: &mut String, hints: &[Hint]) {
    for hint in hints {
        let mut by_manifest: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, manifest) in &hint.crates {
            by_manifest.entry(manifest).or_default().push(name);
        }
        let crates = by_manifest.iter().map(|(manifest, crates)| format!("{} ({manifest})", crates.join(", ")));
        let crates = crates.collect::<Vec<_>>().join(", ");
        text.push('\n');
        comment(
            text,
            &format!("{} with {crates}. Who gets data that way? Delete the entry if nobody does.", hint.about),
        );
        let _ = write!(text, "[recipient.{}]\n{RECIPIENT}", hint.id);
    }
}

/// Entries of one kind with the same questions, after one line on what they are.
fn entries(text: &mut String, about: &str, section: &str, ids: &BTreeSet<&str>, questions: &str) {
    if !ids.is_empty() {
        let _ = writeln!(text, "\n# {about}");
    }
    for id in ids {
        let _ = write!(text, "\n[{section}.{id}]\n{questions}");
    }
}

/// Words as comment lines. Control characters of a foreign artifact must not end a comment.
fn comment(text: &mut String, words: &str) {
    let words = words.replace(char::is_control, " ");
    for line in filled(&words, 0, WIDTH).lines() {
        let _ = writeln!(text, "# {line}");
    }
}

/// Columns of a comment behind its mark.
const WIDTH: usize = 116;

/// The ids that annotations use, fit to be keys of a register.
#[derive(Default)]
struct Words<'a> {
    retentions: BTreeSet<&'a str>,
    events: BTreeSet<&'a str>,
    sources: BTreeSet<&'a str>,
    categories: BTreeSet<&'a str>,
    subjects: BTreeSet<&'a str>,
}

/// Sources that need no entry.
const BUILT_IN_SOURCES: [&str; 3] = ["data_subject", "device", "derived"];

impl<'a> Words<'a> {
    fn of(inventory: &'a Inventory) -> Self {
        let mut words = Self::default();
        for record in &inventory.records {
            words.category(record.mark.as_deref());
            words.keys(&record.keys);
            for field in &record.fields {
                words.keys(&field.keys);
                if let Class::Datum { category } = &field.class {
                    words.category(Some(category));
                }
            }
        }
        words
    }

    fn keys(&mut self, keys: &'a Keys) {
        match &keys.retention {
            Some(Retention::Rule { id }) => add(&mut self.retentions, Some(id)),
            Some(Retention::Period { after, .. }) => add(&mut self.events, after.as_deref()),
            None => {}
        }
        add(&mut self.sources, keys.source.as_deref().filter(|source| !BUILT_IN_SOURCES.contains(source)));
        add(&mut self.subjects, keys.subject.as_deref().and_then(|subject| subject.strip_prefix("custom.")));
    }

    fn category(&mut self, category: Option<&'a str>) {
        add(&mut self.categories, category.and_then(|category| category.strip_prefix("custom.")));
    }
}

fn add<'a>(ids: &mut BTreeSet<&'a str>, id: Option<&'a str>) {
    ids.extend(id.filter(|id| is_id(id)));
}

#[cfg(test)]
mod tests {
    use fieldnote_schema::{Field, Place, Record, RecordId, Shape};

    use super::*;
    use crate::{collect::tree::MemoryTree, inventory::FORMAT, register};

    fn inventory(records: Vec<Record>) -> Inventory {
        Inventory { format: FORMAT.into(), packages: Vec::new(), records, assumed: Vec::new(), findings: Vec::new() }
    }

    fn record(keys: Keys, categories: &[&str]) -> Record {
        let field = |(i, category): (usize, &&str)| Field {
            name: i.to_string(),
            variant: None,
            ty: "String".into(),
            class: Class::Datum { category: (*category).into() },
            keys: Keys::default(),
            wire_name: None,
            column: None,
            wire_skip: false,
            wire_flatten: false,
            doc: None,
            place: Place::default(),
        };
        Record {
            id: RecordId { path: "shop::Record".into(), ..RecordId::default() },
            shape: Shape::TupleStruct,
            mark: None,
            keys,
            doc: None,
            table: None,
            parameters: Vec::new(),
            fields: categories.iter().enumerate().map(field).collect(),
            place: Place::default(),
        }
    }

    fn read(text: &str) -> Register {
        let tree = MemoryTree::new().with("fieldnote.toml", text);
        let (register, findings) = register::read(&tree, "fieldnote.toml").expect("init writes TOML");
        assert!(findings.is_empty(), "{findings:#?}");
        register
    }

    #[test]
    fn records_without_a_purpose_are_named_and_asked_about() {
        let silent = record(Keys::default(), &["contact.email", "credential.password"]);
        let text = text(&inventory(vec![silent]), &[]);
        assert!(text.contains("# These records say no purpose."), "{text}");
        assert!(
            text.contains("#     Do people have an account, and sign in? A purpose such as \"account\" (1 record)\n")
        );
        assert!(!text.contains("Do people buy"));
        assert!(read(&text).purposes.is_empty(), "a question is no fact");
    }

    #[test]
    fn init_asks_for_what_the_code_cannot_say() {
        let keys = Keys {
            subject: Some("custom.friend".into()),
            purposes: Some(vec!["newsletter".into(), "delivery".into()]),
            retention: Some(Retention::Period { period: "P30D".into(), after: Some("delivery".into()) }),
            source: Some("gift_buyer".into()),
            ..Keys::default()
        };
        let mut first = record(keys, &["contact.email", "health.condition", "custom.points"]);
        if let Some(field) = first.fields.first_mut() {
            field.keys.retention = Some(Retention::Rule { id: "account_lifetime".into() });
            field.keys.purposes = Some(vec!["account".into()]);
        }
        let text = text(&inventory(vec![first]), &[]);
        insta::assert_snapshot!("init", text);
        let register = read(&text);
        assert_eq!(register.purposes.keys().collect::<Vec<_>>(), ["account", "delivery", "newsletter"]);
        assert!(register.pending.iter().any(|pending| pending.key == "purpose.newsletter.legal_basis"));
        assert!(register.controllers["company"].value.contact.name.is_none());
        assert_eq!(register.documents.len(), 3);
    }

    #[test]
    fn init_without_annotations_is_a_register_too() {
        let register = read(&text(&inventory(Vec::new()), &[]));
        assert!(register.purposes.is_empty() && !register.pending.is_empty());
    }

    #[test]
    fn a_dependency_becomes_a_question_and_never_a_fact() {
        let hint = Hint {
            id: "mail",
            about: "Mail is sent",
            crates: [("lettre".to_owned(), "mail/Cargo.toml".to_owned())].into(),
        };
        let text = text(&inventory(Vec::new()), &[hint]);
        assert!(text.contains("# Mail is sent with lettre (mail/Cargo.toml). Who gets data that way?"), "{text}");
        let register = read(&text);
        assert!(register.recipients["mail"].value.contact.name.is_none());
        assert!(register.pending.iter().any(|pending| pending.key == "recipient.mail.name"));
    }

    #[test]
    fn words_of_a_hostile_artifact_never_leave_their_comment() {
        let keys =
            Keys { purposes: Some(vec!["a".into(), "b]\nx = 1".into()]), source: Some("\"".into()), ..Keys::default() };
        let register = read(&text(&inventory(vec![record(keys, &["x\n[theme]\n", "\u{7f}\u{b}"])]), &[]));
        assert_eq!(register.purposes.keys().collect::<Vec<_>>(), ["a"]);
        assert!(register.theme.is_none() && register.sources.is_empty());
    }
}
