//! What can be taken out of an example: keys and entries of its register, and what its code says.

use std::collections::{BTreeMap, BTreeSet};

use fieldnote_schema::{Class, Keys, Place};
use toml::{
    Spanned, Table, Value,
    de::{DeTable, DeValue},
};

use super::super::*;
use crate::datamap::{Activity, Datum};

/// An example in one language and one format, whose documents all claim a regime.
pub(super) struct Example {
    pub(super) inventory: Inventory,
    register: Table,
    pub(super) text: String,
    /// The key without ids at each place of the register.
    kinds: BTreeMap<Place, String>,
    /// The purpose whose entry each place is in.
    purposes: BTreeMap<Place, String>,
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

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
    let mut purposes = BTreeMap::new();
    for removal in entries(&text) {
        if let Removal::Entry { path, places } = &removal
            && let Some(first) = places.first()
        {
            if let [Step::Key(section), Step::Key(id), ..] = &path[..]
                && section == "purpose"
            {
                purposes.insert(first.clone(), id.clone());
            }
            let pattern = pattern(path);
            // What the register says of data is one of the places that hold them.
            if !["holding", "record"].iter().any(|section| pattern.starts_with(section)) {
                kinds.insert(first.clone(), pattern);
            }
        }
    }
    Example { inventory, register, text, kinds, purposes }
}

impl Example {
    /// The register without what is taken out.
    fn text_without(&self, removal: &Removal) -> String {
        let Removal::Entry { path, .. } = removal else { return self.text.clone() };
        let mut register = Value::Table(self.register.clone());
        take(&mut register, path);
        toml::to_string(&register).expect("TOML")
    }

    /// Where each thing of the register that is left stood, by where it stands now.
    pub(super) fn moved(&self, removal: &Removal) -> BTreeMap<Place, Place> {
        let Removal::Entry { path: taken, .. } = removal else { return BTreeMap::new() };
        let before = places(&self.text);
        let was = |mut path: Vec<Step>| {
            if let Some((Step::At(gone), above)) = taken.split_last()
                && path.starts_with(above)
                && let Some(Step::At(index)) = path.get_mut(above.len())
                && *index >= *gone
            {
                *index += 1;
            }
            path
        };
        let now = places(&self.text_without(removal));
        let both = now.into_iter().filter_map(|(path, now)| Some((before.get(&was(path))?.clone(), now)));
        both.flat_map(|(before, now)| now.into_iter().zip(before)).collect()
    }

    pub(super) fn map(&self, removal: Option<&Removal>) -> DataMap {
        let mut inventory = self.inventory.clone();
        let text = match removal {
            Some(removal @ Removal::Entry { .. }) => self.text_without(removal),
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

/// Where everything in a register stands, its keys and its values, by path.
fn places(text: &str) -> BTreeMap<Vec<Step>, Vec<Place>> {
    let root = DeTable::parse(text).expect("TOML");
    let lines = Lines::of(text);
    let mut found = BTreeMap::new();
    places_in(&lines, root.get_ref(), &mut Vec::new(), &mut found);
    found
}

fn places_in(
    lines: &Lines<'_>,
    table: &DeTable<'_>,
    path: &mut Vec<Step>,
    found: &mut BTreeMap<Vec<Step>, Vec<Place>>,
) {
    for (key, value) in table {
        path.push(Step::Key(key.get_ref().to_string()));
        found.insert(path.clone(), vec![lines.place(key.span().start), lines.place(value.span().start)]);
        match value.get_ref() {
            DeValue::Table(table) => places_in(lines, table, path, found),
            DeValue::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    path.push(Step::At(index));
                    found.insert(path.clone(), vec![lines.place(item.span().start)]);
                    if let DeValue::Table(table) = item.get_ref() {
                        places_in(lines, table, path, found);
                    }
                    path.pop();
                }
            }
            _ => {}
        }
        path.pop();
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

    /// The facts that it says of data; a prefix says them all.
    fn says(&self) -> &'static [&'static str] {
        let named = |name: &str| KEYS.iter().find(|key| key.name == name.trim_end_matches('s')).map(|key| key.says);
        match self {
            Self::Entry { path, .. } => match (path.first(), path.last()) {
                (Some(Step::Key(section)), Some(last)) if ["holding", "record"].contains(&section.as_str()) => {
                    let name = if let Step::Key(name) = last { name } else { "" };
                    named(name).unwrap_or(&[""])
                }
                _ => &[],
            },
            Self::Code { key, .. } => KEYS[*key].says,
            Self::Field { .. } => &[""],
        }
    }
}

/// What a removal takes: places of the register, the data that are no longer what they were, and with data the
/// activities of which a document tells because of them.
pub(super) struct Taken<'a> {
    example: &'a Example,
    removal: &'a Removal,
    before: &'a DataMap,
    after: &'a DataMap,
    /// The data at each place, and whether they are what they were.
    data: BTreeMap<&'a Place, Vec<(&'a Datum, bool)>>,
}

impl<'a> Taken<'a> {
    pub(super) fn new(example: &'a Example, removal: &'a Removal, before: &'a DataMap, after: &'a DataMap) -> Self {
        let now: BTreeMap<&str, &Keys> = after.data.iter().map(|datum| (&*datum.id, &datum.keys)).collect();
        let mut data: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for datum in &before.data {
            let same = now.get(&*datum.id).is_some_and(|keys| **keys == datum.keys);
            data.entry(&datum.place).or_default().push((datum, same));
        }
        Self { example, removal, before, after, data }
    }

    /// What falls in a document.
    pub(super) fn in_document(&self, before: &Rendered, after: &Rendered) -> Falling<'_> {
        let (told, left) = (told(self.before, before), told(self.after, after));
        let gone = told.keys().filter(|id| !left.contains_key(*id)).copied().collect();
        let subjects = before.entry.subjects.iter().map(|it| it.value.clone()).collect();
        Falling { taken: self, subjects, told, gone }
    }

    pub(super) fn takes(&self, place: &Place) -> bool {
        matches!(self.removal, Removal::Entry { places, .. } if places.contains(place))
    }
}

/// The activities that a document tells of: those with data about its people, for its controller and its readers.
fn told<'m>(map: &'m DataMap, document: &Rendered) -> BTreeMap<&'m str, &'m Activity> {
    let entry = &document.entry;
    let concerns = |subject: Option<&String>| {
        entry.subjects.is_empty() || subject.is_some_and(|own| entry.subjects.iter().any(|it| it.value == *own))
    };
    let processor = document.kind == FileKind::ProcessorRecord;
    let all = map.activities.iter().filter(|activity| {
        let purpose = map.register.purposes.get(&activity.purpose);
        let ours = match (&entry.controller, &activity.controller) {
            (Some(wanted), Some(controller)) => wanted.value == *controller,
            _ => true,
        };
        ours && map.reaches(activity, &entry.audience)
            && purpose.is_none_or(|it| it.value.clients.is_empty()) != processor
            && map.data_of(activity).any(|(datum, _)| concerns(datum.keys.subject.as_ref()))
    });
    all.map(|activity| (activity.id.as_str(), activity)).collect()
}

/// What a removal takes from one document.
pub(super) struct Falling<'a> {
    taken: &'a Taken<'a>,
    /// Whom it is about; everybody, where it names nobody.
    subjects: BTreeSet<String>,
    told: BTreeMap<&'a str, &'a Activity>,
    /// Activities that it tells of no more.
    gone: BTreeSet<&'a str>,
}

impl Falling<'_> {
    /// Whether a statement falls.
    ///
    /// Of the keys that it stands on one kind is gone, be it that of the rule or that of the purpose that names the rule;
    /// or the document tells no more of any activity that it is about. That data are not sold stands on each of them.
    pub(super) fn fells(&self, said: &Said) -> bool {
        let fact = &said.evidence.fact;
        let taken = |place: &Place| self.taken.takes(place) || self.is_of_untold(place) || self.changes(place, said);
        if fact.ends_with(".sold_or_shared") && !self.is_sold(&said.evidence.item) {
            return said.evidence.places.iter().any(taken);
        }
        let mut left: BTreeMap<&str, bool> = BTreeMap::new();
        for place in &said.evidence.places {
            let kind = self.taken.example.kinds.get(place).map_or("data", String::as_str);
            *left.entry(kind).or_default() |= !taken(place);
        }
        left.values().any(|left| !left) || self.is_untold(said)
    }

    /// Whether there are other data at a place than there were, or the same with other keys.
    pub(super) fn is_changed(&self, place: &Place) -> bool {
        self.taken.data.get(place).is_some_and(|data| data.iter().any(|(_, same)| !same))
    }

    /// Whether the data at a place that a statement is about are no longer what they were, as far as it says it of them.
    fn changes(&self, place: &Place, said: &Said) -> bool {
        let Some(data) = self.taken.data.get(place).filter(|data| data.iter().any(|(_, same)| !same)) else {
            return false;
        };
        let it = &said.evidence;
        let activity = self.told.values().find(|activity| activity.id == it.within || activity.id == it.item);
        let meant = |datum: &Datum| {
            activity.is_none_or(|activity| self.taken.before.data_of(activity).any(|(other, _)| other.id == datum.id))
        };
        let about = |datum: &Datum| {
            self.subjects.is_empty() || datum.keys.subject.as_ref().is_some_and(|it| self.subjects.contains(it))
        };
        self.taken.removal.says().iter().any(|says| it.fact.starts_with(says))
            && data.iter().filter(|(datum, _)| meant(datum) && about(datum)).all(|(_, same)| !same)
    }

    /// Whether a place is in the entry of a purpose that the document tells of no more.
    fn is_of_untold(&self, place: &Place) -> bool {
        let Some(id) = self.taken.example.purposes.get(place).filter(|_| !self.gone.is_empty()) else { return false };
        let mut of_purpose = self.told.values().filter(|it| it.purpose == *id).peekable();
        of_purpose.peek().is_some() && of_purpose.all(|it| self.gone.contains(it.id.as_str()))
    }

    fn is_sold(&self, category: &str) -> bool {
        let data = self.taken.before.data.iter().filter(|datum| datum.category == category);
        data.map(|datum| &datum.keys).any(|keys| keys.sold == Some(true) || keys.shared == Some(true))
    }

    fn is_untold(&self, said: &Said) -> bool {
        if self.gone.is_empty() {
            return false;
        }
        let (item, within) = (said.evidence.item.as_str(), said.evidence.within.as_str());
        let about = |activity: &Activity| {
            let purpose = self.taken.before.register.purposes.get(&activity.purpose);
            let named = purpose.into_iter().flat_map(|it| it.value.decisions.iter().chain(&it.value.clients));
            let parties = activity.recipients.iter().chain(&activity.sources).chain(&activity.systems);
            let trackers = self.taken.before.register.trackers.iter().map(|it| &it.value);
            let mut trackers = trackers.filter(|it| it.name.as_ref().is_some_and(|name| name.value == item));
            activity.id == item
                || trackers.any(|it| it.purpose.as_ref().is_some_and(|id| id.value == activity.purpose))
                || activity.purpose == item
                || named.map(|it| it.value.as_str()).chain(parties.map(String::as_str)).any(|it| it == item)
        };
        let mut carrying = self
            .told
            .values()
            .filter(|activity| if within.is_empty() { about(activity) } else { activity.id == within })
            .peekable();
        carrying.peek().is_some() && carrying.all(|activity| self.gone.contains(activity.id.as_str()))
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
