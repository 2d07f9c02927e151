//! The data map: the inventory joined with the register, the one input of every check and every document.
//!
//! It carries both inputs whole, so that a committed data map answers every later question on its own.

use fieldnote_schema::{Keys, Place, Provision, RecordId, Retention};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    inventory::Inventory,
    law::{adequacy::Exporter, countries},
    register::model::{At, JointController, Register},
};

/// Version of the JSON form; raised when a reader of the last one would misread it.
pub const FORMAT: &str = "fieldnote-data-map/1";

/// Inventory ⋈ register.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DataMap {
    /// Version of the form: `fieldnote-data-map/1`.
    pub format: String,
    /// What the code says.
    pub inventory: Inventory,
    /// What the register says.
    pub register: Register,
    /// Every place where personal data of one category lie, in order of [`Datum::id`].
    pub data: Vec<Datum>,
    /// Processing activities in the order of the register's purposes; undeclared purposes follow in order of id.
    pub activities: Vec<Activity>,
    /// Every recipient's and system's country outside the area of an exporter, by exporter, in order of the register.
    pub transfers: Vec<Transfer>,
}

/// The published JSON Schema of a data map.
pub fn datamap_schema() -> serde_json::Value {
    schemars::schema_for!(DataMap).to_value()
}

/// One occurrence of personal data: a field at its place of use, or a holding outside Rust.
///
/// A field of a nested record that lacks keys appears once per place of use, with the keys filled in from there; a
/// field that says everything itself appears once, as its own record's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Datum {
    /// Stable name: `accounts::Customer.address.street`, `holding.paper contracts.contact.address`.
    pub id: String,
    /// The record at the place of use; `None` for a holding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<RecordId>,
    /// The record that declares the field (differs from `record` where it is nested); `None` for a holding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declared_in: Option<RecordId>,
    /// Category key, or `custom.<name>`.
    pub category: String,
    /// The built-in category: itself, or the parent of a custom one; `None` where that is undeclared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_category: Option<String>,
    /// Whether it is a special category (Art. 9 GDPR), by category or by `reveals`: the kind, such as `health_data`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special: Option<String>,
    /// Data on criminal convictions (Art. 10 GDPR).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub criminal: bool,
    /// The keys in force after all precedence except the purpose's own retention and provision.
    #[serde(default, skip_serializing_if = "Keys::is_empty")]
    pub keys: Keys,
    /// On paper: no automated means process it (Art. 20(1)(b) GDPR). Holdings alone can be.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub paper: bool,
    /// Id of the register system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system: Option<String>,
    /// Where the field stands (for a holding, its entry).
    pub place: Place,
    /// The fields that lead there, outermost first; empty where it is not nested.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub via: Vec<Place>,
}

impl Datum {
    /// Whether the right to take data along is about it: people gave it or their device sent it, and automated means
    /// process it (Art. 20(1) GDPR). What we or others worked out is not.
    pub fn is_portable(&self) -> bool {
        let source = self.keys.source.as_deref();
        !self.paper && self.keys.derived != Some(true) && matches!(source, None | Some("data_subject" | "device"))
    }
}

/// What is done for one purpose under one set of terms.
///
/// A purpose without `[[purpose.ID.use]]` is one activity. Otherwise each use whose subjects and categories meet data
/// is an activity of its own, and what no use covers is the first one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Activity {
    /// `newsletter`, or `newsletter/1` for the first use.
    pub id: String,
    /// Id of the purpose.
    pub purpose: String,
    /// Index of the use in the purpose, if it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<usize>,
    /// Declared in the register; if not, only `data`, `subjects` and `categories` are filled.
    pub declared: bool,
    /// Countries it is limited to; empty is all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<String>,
    /// Id of the controller.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub controller: Option<String>,
    /// Ids of the systems its data lie in, sorted.
    pub systems: Vec<String>,
    /// Terms in force: the use's own, with the purpose's behind them.
    pub terms: crate::register::model::Terms,
    /// Subjects of its data, sorted.
    pub subjects: Vec<String>,
    /// Categories of its data, sorted.
    pub categories: Vec<String>,
    /// Its data, in order of the map's `data`.
    pub data: Vec<ActivityDatum>,
    /// Ids of recipients: the terms' and the hosts of its systems, in this order, each once.
    pub recipients: Vec<String>,
    /// Indices into [`DataMap::transfers`].
    pub transfers: Vec<usize>,
    /// Sources of its data, sorted: `data_subject`, `device`, `derived`, or ids.
    pub sources: Vec<String>,
    /// Measures of the activity: those of its terms, systems, fields and those that hold everywhere, sorted.
    pub measures: Vec<String>,
}

/// A datum in an activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ActivityDatum {
    /// Index into [`DataMap::data`].
    pub datum: usize,
    /// How long it is kept for this purpose: its own retention, or the terms'.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retention: Option<Retention>,
    /// Whether it must be provided: its own word, or the terms'.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provision: Option<Provision>,
}

/// A way of personal data out of the area of an exporter, as that exporter's law judges it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Transfer {
    /// Where the data leave from.
    #[serde(default)]
    pub exporter: Exporter,
    /// Recipient, or host of a system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// System hosted there, where that is not simply its host's own country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system: Option<String>,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// Id of the adequacy decision that covers it, if one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adequacy: Option<String>,
    /// Key of the mechanism in force: `adequacy`, or the declared one; `None` is a finding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mechanism: Option<String>,
    /// Where the recipient's or system's country is declared.
    pub place: Place,
}

impl DataMap {
    /// Whether the terms of an activity hold for some people in the countries of a document; all, where it names none.
    ///
    /// Terms for every country give way where each country of the audience has terms of its own.
    pub fn reaches(&self, activity: &Activity, audience: &[At<String>]) -> bool {
        if audience.is_empty() {
            return true;
        }
        if !activity.countries.is_empty() {
            let meets = |place: &At<String>| activity.countries.iter().any(|own| countries::meet(own, &place.value));
            return audience.iter().any(meets);
        }
        let is_for =
            |it: &Activity, place: &At<String>| it.countries.iter().any(|own| countries::within(&place.value, own));
        let holds =
            |other: &Activity| activity.data.iter().all(|it| other.data.iter().any(|own| own.datum == it.datum));
        let own_terms = |place: &At<String>| {
            self.activities.iter().any(|it| it.purpose == activity.purpose && is_for(it, place) && holds(it))
        };
        !audience.iter().all(own_terms)
    }

    /// Whether some of these activities are decided together with a joint controller: it is among their recipients, or
    /// nowhere among the register's, so that nobody said what it takes part in.
    pub fn takes_part<'a>(
        &self,
        (id, joint): (&str, &JointController),
        activities: impl IntoIterator<Item = &'a Activity>,
    ) -> bool {
        let recipients = self.register.recipients.iter();
        let own: Vec<_> = recipients.filter(|(other, it)| joint.is(id, (other, &it.value))).map(|(it, _)| it).collect();
        own.is_empty() || activities.into_iter().any(|it| it.recipients.iter().any(|other| own.contains(&other)))
    }

    /// The data of an activity with their terms.
    pub fn data_of<'a>(&'a self, activity: &'a Activity) -> impl Iterator<Item = (&'a Datum, &'a ActivityDatum)> {
        activity.data.iter().map(|entry| (&self.data[entry.datum], entry))
    }
}
