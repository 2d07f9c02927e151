//! What every rule looks at, and the few questions that several rules ask of it.

use std::collections::{HashMap, HashSet};

use fieldnote_schema::{Place, Record, RecordId};

use super::{Documents, Options};
use crate::{
    datamap::{Activity, DataMap, Datum},
    day::Day,
    document::Templates,
    finding::Finding,
    inventory::Inventory,
    law::catalogue::catalogue,
    register::model::{At, Purpose, Register},
};

/// Places that are shown beside the first one; more would bury it.
const SHOWN: usize = 3;

pub(super) struct Context<'a> {
    pub(super) map: &'a DataMap,
    pub(super) inventory: &'a Inventory,
    pub(super) register: &'a Register,
    pub(super) as_of: Option<Day>,
    pub(super) silent_dependencies: bool,
    pub(super) documents: Option<Documents<'a>>,
    pub(super) templates: Option<&'a Templates>,
    records: HashMap<&'a RecordId, &'a Record>,
    data: HashMap<&'a str, &'a Datum>,
}

impl<'a> Context<'a> {
    pub(super) fn new(map: &'a DataMap, options: Options<'a>) -> Self {
        let Options { as_of, silent_dependencies, documents, templates } = options;
        let (inventory, register) = (&map.inventory, &map.register);
        let mut records = HashMap::new();
        for record in &inventory.records {
            records.entry(&record.id).or_insert(record);
        }
        let mut data = HashMap::new();
        for datum in &map.data {
            data.entry(datum.id.as_str()).or_insert(datum);
        }
        Self { map, inventory, register, as_of, silent_dependencies, documents, templates, records, data }
    }

    /// The record of an id.
    pub(super) fn record(&self, id: &RecordId) -> Option<&'a Record> {
        self.records.get(id).copied()
    }

    /// The datum of an id.
    pub(super) fn datum(&self, id: &str) -> Option<&'a Datum> {
        self.data.get(id).copied()
    }

    /// The activities of declared purposes, each with its purpose.
    pub(super) fn declared_activities(&self) -> impl Iterator<Item = (&'a Activity, &'a At<Purpose>)> + use<'a> {
        let purposes = &self.register.purposes;
        self.map.activities.iter().filter_map(|activity| Some((activity, purposes.get(&activity.purpose)?)))
    }

    /// Whether somebody is known to owe this fact; then `pending-fact` says so and no other rule need.
    pub(super) fn is_pending(&self, key: &str) -> bool {
        self.register.pending.iter().any(|pending| pending.key == key)
    }

    /// The same for a key of a purpose's terms, which a use can answer as well.
    pub(super) fn is_pending_in(&self, activity: &Activity, key: &str) -> bool {
        let own = activity.variant.map(|index| format!("purpose.{}.use.{}.{key}", activity.purpose, index + 1));
        own.is_some_and(|own| self.is_pending(&own)) || self.is_pending(&format!("purpose.{}.{key}", activity.purpose))
    }

    /// Whether a regime that some document claims asks for a fact; where none claims any, everything can matter.
    pub(super) fn is_asked_for(&self, fact: &str) -> bool {
        let mut claimed = self.register.documents.iter().flat_map(|it| &it.value.regimes).peekable();
        let asks = |id: &str| {
            let regime = catalogue().regimes.get(id);
            regime.is_none_or(|it| catalogue().of(it).any(|requirement| requirement.facts().any(|own| own == fact)))
        };
        claimed.peek().is_none() || claimed.any(|regime| asks(&regime.value))
    }

    /// Whether some document claims a regime.
    pub(super) fn claims(&self, regime: &str) -> bool {
        self.register.documents.iter().flat_map(|it| &it.value.regimes).any(|it| it.value == regime)
    }

    /// Where the register's first file is: the place of whatever it lacks as a whole.
    pub(super) fn register_file(&self) -> Place {
        Place::file(self.register.files.first().map_or("fieldnote.toml", String::as_str))
    }

    /// Whether a day has passed; without `--as-of` no day has.
    pub(super) fn is_past(&self, day: &str) -> bool {
        match (self.as_of, day.parse::<Day>()) {
            (Some(as_of), Ok(day)) => day < as_of,
            _ => false,
        }
    }
}

/// The place of an activity's terms: its use, or its purpose.
pub(super) fn place_of<'a>(activity: &Activity, purpose: &'a At<Purpose>) -> &'a Place {
    let own = activity.variant.and_then(|index| purpose.value.uses.get(index));
    own.map_or(&purpose.place, |own| &own.place)
}

/// `purpose.newsletter`, or `purpose.newsletter.use.1`: what findings about an activity are about.
pub(super) fn subject_of(activity: &Activity) -> String {
    match activity.variant {
        Some(index) => format!("purpose.{}.use.{}", activity.purpose, index + 1),
        None => format!("purpose.{}", activity.purpose),
    }
}

/// Shows the first few data, each with the same words.
pub(super) fn shows<'a>(finding: Finding, data: impl IntoIterator<Item = &'a Datum>, words: &str) -> Finding {
    shows_places(finding, data.into_iter().map(|datum| &datum.place), words)
}

/// Shows the first few of several places, each once, and says how many are left out.
pub(super) fn shows_places<'a>(
    mut finding: Finding,
    places: impl IntoIterator<Item = &'a Place>,
    words: &str,
) -> Finding {
    let primary = finding.primary.place.clone();
    let mut known = HashSet::from([&primary]);
    let mut seen: Vec<&Place> = places.into_iter().filter(|place| known.insert(place)).collect();
    let left = seen.len().saturating_sub(SHOWN);
    seen.truncate(SHOWN);
    // In the order in which they are shown, so that the count stands at the end.
    seen.sort();
    for (index, place) in seen.into_iter().enumerate() {
        let more = if left > 0 && index + 1 == SHOWN { format!(" (and {left} more)") } else { String::new() };
        finding = finding.related(place, format!("{words}{more}"));
    }
    finding
}

/// `3 fields`, `1 field`.
pub(super) fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}
