//! Where each field's data lie: in its own record, or at every place at which that record is held.
//!
//! A field that says everything itself occurs once, in its own record. One that leaves something out occurs once for
//! each place of use, with the keys filled in from there.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
};

use fieldnote_schema::{Class, Field, Held, Keys, Record, RecordId, Target};

/// Nested places that are followed in one run, and how deep. Types that hold each other beyond that have more places of
/// use than anybody reads; their fields are reported in their own records.
const MOST_STEPS: usize = if cfg!(test) { 2_000 } else { 200_000 };
const MOST_DEPTH: usize = 64;

/// A datum at one place of use.
pub(super) struct Occurrence<'i> {
    /// The record at the place of use.
    pub(super) record: &'i Record,
    /// The record that declares the field.
    pub(super) declared_in: &'i Record,
    /// The fields that lead there, outermost first.
    pub(super) via: Vec<&'i Field>,
    pub(super) field: &'i Field,
    pub(super) category: &'i str,
    pub(super) keys: Keys,
}

/// Every occurrence of personal data in the records, which are in order of identity.
///
/// `keeps` says whether a purpose comes with a period of its own, so that its data need none.
pub(super) fn all<'i>(records: &'i [Record], keeps: &dyn Fn(&str) -> bool) -> Vec<Occurrence<'i>> {
    let index = records.iter().enumerate().map(|(i, record)| (&record.id, i)).collect();
    let reached = vec![false; records.len()];
    let mut walk =
        Walk { records, index, keeps, found: Vec::new(), own: BTreeSet::new(), waiting: Vec::new(), reached, steps: 0 };
    let held = walk.held_by_others();
    for i in (0..records.len()).filter(|i| !held.contains(i)) {
        walk.stand_alone(i);
    }
    walk.finish();
    // What is left is held in a circle, or where nothing leads to. Records that need nothing from outside stand alone
    // first, so that the others are reached from them.
    let complete = |i: &usize| records.get(*i).is_some_and(|record| !walk.lacks(&record.keys));
    let (first, then): (Vec<_>, Vec<_>) = (0..records.len()).partition(complete);
    for i in first.into_iter().chain(then) {
        if !walk.reached.get(i).copied().unwrap_or(true) {
            walk.stand_alone(i);
            walk.finish();
        }
    }
    walk.found
}

/// One held type of one field: indices of the record, the field, and the type.
type Part = (usize, usize, usize);

struct Walk<'i, 'k> {
    records: &'i [Record],
    index: HashMap<&'i RecordId, usize>,
    keeps: &'k dyn Fn(&str) -> bool,
    found: Vec<Occurrence<'i>>,
    /// Parts that are reported in their own record, each once.
    own: BTreeSet<Part>,
    /// Those of them that have not been reported yet.
    waiting: Vec<Part>,
    /// Records that stand alone or were come across.
    reached: Vec<bool>,
    steps: usize,
}

/// Where the walk stands: a record, and how it got there.
struct Site<'i> {
    /// The record at the place of use.
    root: &'i Record,
    /// The fields that lead from there to here.
    via: Vec<&'i Field>,
    /// The records on the way, this one last.
    on_path: Vec<usize>,
    /// Keys that the places on the way have to give.
    given: Keys,
    /// Those of them that stand on the fields themselves, where they are meant for just this use.
    said: Keys,
    /// What the type parameters of this record hold.
    arguments: BTreeMap<&'i str, Held>,
}

impl<'i> Walk<'i, '_> {
    /// Records that another record holds: they are reported from there.
    fn held_by_others(&self) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        for (holder, record) in self.records.iter().enumerate() {
            let mut todo: Vec<&Held> = record.fields.iter().flat_map(|field| field.class.held()).collect();
            while let Some(held) = todo.pop() {
                found.extend(self.lookup(held).filter(|&i| i != holder));
                todo.extend(&held.arguments);
            }
        }
        found
    }

    fn lookup(&self, held: &Held) -> Option<usize> {
        match &held.target {
            Target::Record { id } => self.index.get(id).copied(),
            Target::Parameter { .. } | Target::Unresolved { .. } => None,
        }
    }

    /// Reports a record on its own.
    fn stand_alone(&mut self, i: usize) {
        self.reach(i);
        let Some(record) = self.records.get(i) else { return };
        for (f, field) in record.fields.iter().enumerate() {
            for part in 0..field.class.held().len().max(1) {
                self.on_its_own((i, f, part));
            }
        }
    }

    fn reach(&mut self, i: usize) {
        if let Some(reached) = self.reached.get_mut(i) {
            *reached = true;
        }
    }

    fn on_its_own(&mut self, part: Part) {
        if self.own.insert(part) {
            self.waiting.push(part);
        }
    }

    /// Reports every part that waits, and what that leads to.
    fn finish(&mut self) {
        while let Some(part) = self.waiting.pop() {
            let Some(root) = self.records.get(part.0) else { continue };
            let site = Site {
                root,
                via: Vec::new(),
                on_path: vec![part.0],
                given: Keys::default(),
                said: Keys::default(),
                arguments: BTreeMap::new(),
            };
            self.visit(&site, root, part);
        }
    }

    fn visit(&mut self, site: &Site<'i>, record: &'i Record, part: Part) {
        let Some(field) = record.fields.get(part.1) else { return };
        let (types, nested) = match &field.class {
            Class::Datum { category } => {
                let own = field.keys.clone().or(&record.keys);
                return self.datum(site, (record, field, category), own, part, false);
            }
            Class::Holds { types, nested } => (types, *nested),
            Class::NotPersonal | Class::Pending => return,
        };
        let Some(held) = types.get(part.2) else { return };
        let open = is_open(held);
        let held = close(held, &site.arguments);
        let Some((i, target)) = self.lookup(&held).and_then(|i| Some((i, self.records.get(i)?))) else { return };
        if let Some(category) = &target.mark {
            self.reach(i);
            let own = field.keys.clone().or(&target.keys).or(&record.keys);
            self.datum(site, (record, field, category), own, part, open);
        } else if nested && !site.on_path.contains(&i) {
            self.nested(site, (record, field), &held, i, part, open);
        }
    }

    /// Reports a datum here, or leaves it to its own record.
    fn datum(
        &mut self,
        site: &Site<'i>,
        (declared_in, field, category): (&'i Record, &'i Field, &'i str),
        own: Keys,
        part: Part,
        open: bool,
    ) {
        if !open && !self.belongs_here(site, &own) {
            return self.on_its_own(part);
        }
        let keys = own.or(&site.given);
        self.found.push(Occurrence { record: site.root, declared_in, via: site.via.clone(), field, category, keys });
    }

    /// Goes on into a record that a field holds, or leaves that to the record which has the field.
    fn nested(
        &mut self,
        site: &Site<'i>,
        (record, field): (&'i Record, &'i Field),
        held: &Held,
        i: usize,
        part: Part,
        open: bool,
    ) {
        let own = field.keys.clone().or(&record.keys);
        if !open && !self.belongs_here(site, &own) {
            return self.on_its_own(part);
        }
        self.steps += 1;
        if self.steps > MOST_STEPS || site.via.len() >= MOST_DEPTH {
            return self.stand_alone(i);
        }
        self.reach(i);
        let Some(target) = self.records.get(i) else { return };
        let inner = Site {
            root: site.root,
            via: site.via.iter().copied().chain([field]).collect(),
            on_path: site.on_path.iter().copied().chain([i]).collect(),
            // What a field is called is no name for the fields inside.
            given: Keys { label: None, ..own.or(&site.given) },
            said: Keys { label: None, ..field.keys.clone().or(&site.said) },
            arguments: arguments(target, held),
        };
        for (f, inside) in target.fields.iter().enumerate() {
            for held in 0..inside.class.held().len().max(1) {
                self.visit(&inner, target, (i, f, held));
            }
        }
    }

    /// Whether data with these keys are reported at the site: because it is their own, because the site fills a gap that
    /// has to be filled, or because a field on the way says something about this very use.
    fn belongs_here(&self, site: &Site<'i>, own: &Keys) -> bool {
        let gains = |from: &Keys| own.clone().or(from) != *own;
        site.via.is_empty() || gains(&site.said) || (self.lacks(own) && gains(&site.given))
    }

    /// Whether something is missing that every datum has to have.
    fn lacks(&self, keys: &Keys) -> bool {
        let purposes = keys.purposes.as_deref().unwrap_or_default();
        let kept = || keys.retention.is_some() || purposes.iter().all(|purpose| (self.keeps)(purpose));
        keys.subject.is_none() || purposes.is_empty() || !kept()
    }
}

/// Whether what is held depends on a type parameter.
fn is_open(held: &Held) -> bool {
    matches!(held.target, Target::Parameter { .. }) || held.arguments.iter().any(is_open)
}

/// The type held once parameters are replaced by what they hold here.
fn close<'h>(held: &'h Held, arguments: &BTreeMap<&str, Held>) -> Cow<'h, Held> {
    match &held.target {
        Target::Parameter { name } => {
            arguments.get(name.as_str()).map_or(Cow::Borrowed(held), |held| Cow::Owned(held.clone()))
        }
        _ if held.arguments.is_empty() => Cow::Borrowed(held),
        _ => Cow::Owned(Held {
            arguments: held.arguments.iter().map(|held| close(held, arguments).into_owned()).collect(),
            ..held.clone()
        }),
    }
}

/// What the parameters of a record hold where it is held like this. Arguments that lead nowhere belong to parameters that
/// no field holds openly, unless there are as many of them as parameters.
fn arguments<'i>(record: &'i Record, held: &Held) -> BTreeMap<&'i str, Held> {
    let all = held.arguments.len() == record.parameters.len();
    let fitting = held.arguments.iter().filter(|held| all || !matches!(held.target, Target::Unresolved { .. }));
    record.parameters.iter().map(String::as_str).zip(fitting.cloned()).collect()
}
