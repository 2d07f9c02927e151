//! What can be taken out of an example: keys and entries of its register, and what its code says.

use std::collections::{BTreeMap, BTreeSet};

use fieldnote_schema::{Class, Keys, Place};
use toml::{
    Spanned, Table, Value,
    de::{DeTable, DeValue},
};

use super::super::*;

/// An example in one language and one format, whose documents all claim a regime.
pub(super) struct Example {
    pub(super) inventory: Inventory,
    register: Table,
    pub(super) text: String,
    /// The key without ids at each place of the register.
    kinds: BTreeMap<Place, String>,
}

/// What is taken out.
#[derive(Clone, Debug)]
pub(super) enum Removal {
    /// A key or an entry of the register, with every place inside it.
    Entry { path: Vec<Step>, places: BTreeSet<Place> },
    /// What the code says by a key, on a container or a field.
    Code { record: usize, field: Option<usize>, key: usize },
    /// The annotation of a field with its category: nobody knows of the datum any more.
    Field { record: usize, field: usize },
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Step {
    Key(String),
    At(usize),
}

pub(super) fn example(name: &str) -> Example {
    let folder = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples")).join(name);
    let text = std::fs::read_to_string(folder.join("fieldnote.toml")).expect("a register");
    let mut register: Table = text.parse().expect("TOML");
    if let Some(documents) = register.get_mut("document").and_then(Value::as_array_mut) {
        documents.retain(|it| it.get("regimes").is_some());
        for document in documents.iter_mut().filter_map(Value::as_table_mut) {
            document.remove("languages");
            document.insert("formats".to_owned(), vec!["md"].into());
        }
    }
    let inventory = collect::source::collect(&DirTree::new(&folder), &SourceOptions::default()).expect("an inventory");
    let text = toml::to_string(&register).expect("TOML");
    let mut kinds = BTreeMap::new();
    for removal in entries(&text) {
        if let Removal::Entry { path, places } = &removal
            && let Some(first) = places.first()
        {
            let pattern = pattern(path);
            // What the register says of data is one of the places that hold them.
            if !["holding", "record"].iter().any(|section| pattern.starts_with(section)) {
                kinds.insert(first.clone(), pattern);
            }
        }
    }
    Example { inventory, register, text, kinds }
}

impl Example {
    pub(super) fn map(&self, removal: Option<&Removal>) -> DataMap {
        let mut inventory = self.inventory.clone();
        let text = match removal {
            Some(Removal::Entry { path, .. }) => {
                let mut register = Value::Table(self.register.clone());
                take(&mut register, path);
                toml::to_string(&register).expect("TOML")
            }
            Some(Removal::Code { record, field, key }) => {
                let record = &mut inventory.records[*record];
                let keys = match field {
                    Some(field) => &mut record.fields[*field].keys,
                    None => &mut record.keys,
                };
                (KEYS[*key].clear)(keys);
                self.text.clone()
            }
            Some(Removal::Field { record, field }) => {
                inventory.records[*record].fields.remove(*field);
                self.text.clone()
            }
            None => self.text.clone(),
        };
        let tree = MemoryTree::new().with("fieldnote.toml", text.as_bytes());
        let (register, _) = register::read(&tree, "fieldnote.toml").expect("a register");
        join::join(inventory, register)
    }
}

/// A key of the code: how it is unsaid, and which facts it says; a prefix says them all.
struct CodeKey {
    name: &'static str,
    clear: fn(&mut Keys) -> bool,
    says: &'static [&'static str],
}

const KEYS: &[CodeKey] = &[
    CodeKey { name: "subject", clear: |keys| keys.subject.take().is_some(), says: &[""] },
    CodeKey { name: "purpose", clear: |keys| keys.purposes.take().is_some(), says: &[""] },
    CodeKey { name: "retention", clear: |keys| keys.retention.take().is_some(), says: &["retention."] },
    CodeKey {
        name: "source",
        clear: |keys| keys.source.take().is_some(),
        says: &["sources.", "data.*.source", "ccpa.collected.*.sources"],
    },
    CodeKey { name: "protection", clear: |keys| keys.protection.take().is_some(), says: &["security."] },
    CodeKey { name: "provision", clear: |keys| keys.provision.take().is_some(), says: &["data.*.provision"] },
    CodeKey { name: "sold", clear: |keys| keys.sold.take().is_some(), says: &["ccpa.", "us."] },
    CodeKey { name: "shared", clear: |keys| keys.shared.take().is_some(), says: &["ccpa.", "us."] },
    CodeKey { name: "tracking", clear: |keys| keys.tracking.take().is_some(), says: &[] },
    CodeKey { name: "derived", clear: |keys| keys.derived.take().is_some(), says: &[] },
    CodeKey { name: "reveals", clear: |keys| keys.reveals.take().is_some(), says: &["data.*.special"] },
    CodeKey { name: "label", clear: |keys| keys.label.take().is_some(), says: &[] },
];

/// Keys behind which something else says the same.
const BEHIND: &[(&str, &str)] = &[
    ("purpose.use", "the terms of the purpose itself"),
    ("purpose.provision", "the code, whose word stands before that of the purpose"),
    ("purpose.retention", "the code, whose word stands before that of the purpose"),
    ("recipient.name", "the role: the law asks for names or kinds of recipients"),
    ("subject.title", "the words of the vocabulary"),
    ("subject", "the words of the vocabulary"),
    ("category.title", "the words of its parent"),
    ("measure.title", "the words of the vocabulary"),
    ("code", "the container, or the terms of the purpose"),
    ("holding", "the other places that hold the same data"),
];

fn take(value: &mut Value, path: &[Step]) {
    let Some((last, above)) = path.split_last() else { return };
    let mut inner = value;
    for step in above {
        inner = match step {
            Step::Key(key) => inner.get_mut(key.as_str()),
            Step::At(index) => inner.get_mut(*index),
        }
        .expect("the path was found in this value");
    }
    match (last, inner) {
        (Step::Key(key), Value::Table(table)) => drop(table.remove(key)),
        (Step::At(index), Value::Array(array)) => drop(array.remove(*index)),
        _ => unreachable!("the path was found in this value"),
    }
}

/// Everything that can be taken out of the register.
pub(super) fn entries(text: &str) -> Vec<Removal> {
    let document = DeTable::parse(text).expect("TOML");
    let mut found = Vec::new();
    let mut path = Vec::new();
    walk_table(&Lines::of(text), document.get_ref(), &mut path, &mut found);
    found
}

fn walk_table(lines: &Lines<'_>, table: &DeTable<'_>, path: &mut Vec<Step>, found: &mut Vec<Removal>) {
    for (key, value) in table {
        path.push(Step::Key(key.get_ref().to_string()));
        let mut places = BTreeSet::from([lines.place(key.span().start)]);
        all_places(lines, value, &mut places);
        let section = path.len() < 2 && matches!(value.get_ref(), DeValue::Table(_) | DeValue::Array(_));
        if !section {
            found.push(Removal::Entry { path: path.clone(), places });
        }
        walk(lines, value, path, found);
        path.pop();
    }
}

fn walk(lines: &Lines<'_>, value: &Spanned<DeValue<'_>>, path: &mut Vec<Step>, found: &mut Vec<Removal>) {
    match value.get_ref() {
        DeValue::Table(table) if !is_text(table) => walk_table(lines, table, path, found),
        DeValue::Array(items) if items.len() > 1 || path.len() == 1 => {
            for (index, item) in items.iter().enumerate() {
                path.push(Step::At(index));
                let mut places = BTreeSet::from([lines.place(item.span().start)]);
                all_places(lines, item, &mut places);
                found.push(Removal::Entry { path: path.clone(), places });
                walk(lines, item, path, found);
                path.pop();
            }
        }
        _ => {}
    }
}

/// Words by language.
fn is_text(table: &DeTable<'_>) -> bool {
    !table.is_empty() && table.iter().all(|(key, _)| key.get_ref().len() == 2)
}

fn all_places(lines: &Lines<'_>, value: &Spanned<DeValue<'_>>, places: &mut BTreeSet<Place>) {
    match value.get_ref() {
        DeValue::Table(table) => {
            for (key, value) in table {
                places.insert(lines.place(key.span().start));
                all_places(lines, value, places);
            }
        }
        DeValue::Array(items) => {
            for item in items {
                places.insert(lines.place(item.span().start));
                all_places(lines, item, places);
            }
        }
        _ => {}
    }
}

/// Where each line of a text begins.
struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, starts }
    }

    fn place(&self, offset: usize) -> Place {
        let line = self.starts.partition_point(|start| *start <= offset);
        let column = self.text[self.starts[line - 1]..offset].chars().count() + 1;
        Place::new("fieldnote.toml", u32::try_from(line).expect("short"), u32::try_from(column).expect("short"))
    }
}

pub(super) fn codes(inventory: &Inventory) -> Vec<Removal> {
    let mut found = Vec::new();
    for (record, it) in inventory.records.iter().enumerate() {
        let data = it.fields.iter().enumerate().filter(|(_, field)| matches!(field.class, Class::Datum { .. }));
        found.extend(data.map(|(field, _)| Removal::Field { record, field }));
        let own = std::iter::once((None, it.keys.clone()));
        let fields = it.fields.iter().enumerate().map(|(index, field)| (Some(index), field.keys.clone()));
        for (field, keys) in own.chain(fields) {
            for (key, it) in KEYS.iter().enumerate() {
                if (it.clear)(&mut keys.clone()) {
                    found.push(Removal::Code { record, field, key });
                }
            }
        }
    }
    found
}

impl Removal {
    pub(super) fn words(&self, example: &Example) -> String {
        match self {
            Self::Entry { path, .. } => {
                let steps = path.iter().map(|step| match step {
                    Step::Key(key) => key.clone(),
                    Step::At(index) => index.to_string(),
                });
                steps.collect::<Vec<_>>().join(".")
            }
            Self::Code { record, field, key } => {
                let record = &example.inventory.records[*record];
                let field = field.map(|field| format!(".{}", record.fields[field].name)).unwrap_or_default();
                format!("code.{}{field}.{}", record.id.path, KEYS[*key].name)
            }
            Self::Field { record, field } => {
                let record = &example.inventory.records[*record];
                format!("code.{}.{}.category", record.id.path, record.fields[*field].name)
            }
        }
    }

    /// The key without ids: `purpose.legal_basis`.
    pub(super) fn pattern(&self) -> String {
        match self {
            Self::Entry { path, .. } => pattern(path),
            Self::Code { key, .. } => format!("code.{}", KEYS[*key].name),
            Self::Field { .. } => "code.category".to_owned(),
        }
    }

    /// Whether a statement falls with what is taken out: of the keys that it stands on one kind is gone, be it that of
    /// the rule or that of the purpose that names the rule.
    pub(super) fn fells(&self, example: &Example, said: &Said) -> bool {
        let mut left: BTreeMap<&str, bool> = BTreeMap::new();
        for place in &said.evidence.places {
            let kind = example.kinds.get(place).map_or("data", String::as_str);
            *left.entry(kind).or_default() |= !self.takes(example, place, &said.evidence.fact);
        }
        left.values().any(|left| !left)
    }

    pub(super) fn takes(&self, example: &Example, place: &Place, fact: &str) -> bool {
        match self {
            Self::Entry { places, .. } => places.contains(place),
            Self::Code { record, field, key } => {
                let record = &example.inventory.records[*record];
                let own = field.map_or(&record.place, |field| &record.fields[field].place);
                own == place && KEYS[*key].says.iter().any(|says| fact.starts_with(says))
            }
            Self::Field { record, field } => example.inventory.records[*record].fields[*field].place == *place,
        }
    }

    /// Whether something else says the same where this key is gone.
    pub(super) fn has_behind(&self) -> bool {
        let pattern = self.pattern();
        BEHIND.iter().any(|(key, _)| pattern == *key || pattern.starts_with(&format!("{key}.")))
    }
}

fn pattern(path: &[Step]) -> String {
    let named = matches!(path, [Step::Key(_), Step::Key(_), ..]);
    let keys = path.iter().enumerate().filter_map(|(index, step)| match step {
        Step::Key(key) if index != 1 || !named => Some(key.as_str()),
        _ => None,
    });
    keys.collect::<Vec<_>>().join(".")
}
