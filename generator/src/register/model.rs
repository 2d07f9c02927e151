//! The register, checked: what `fieldnote.toml` declares, each entry and each value with its place.
//!
//! Sections are maps in the order of the file. References between entries are ids; whether they lead anywhere is the
//! business of `check`, so that one run reports them all.

use fieldnote_schema::{Place, Provision};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{finding::Level, text::Text};

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where its key stands in the register.
    pub place: Place,
}

/// Entries of one section by id, in the order of the file.
pub type Section<T> = IndexMap<String, At<T>>;

/// A fact that is declared, or known to be missing: a gap with an owner.
///
/// `key = "pending"` or `key = { pending = "who", until = 2026-12-01 }`. A pending fact never counts as known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Pending {
    /// The key that waits, as a path: `purpose.newsletter.legal_basis`.
    pub key: String,
    /// Who owes it, if said.
    pub owner: Option<String>,
    /// Until when (ISO date), if said.
    pub until: Option<String>,
    /// Where it stands.
    pub place: Place,
}

/// Everything `fieldnote.toml` declares.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Register {
    /// Default language of texts (`language = "en"`).
    pub language: String,
    /// Files that make up the register, the root one first.
    pub files: Vec<String>,
    /// Who decides why and how data are used (Art. 4(7) GDPR).
    pub controllers: Section<Controller>,
    /// What crates are part of.
    pub systems: Section<System>,
    /// Purposes, where most legal facts hang.
    pub purposes: Section<Purpose>,
    /// Who receives data (Art. 4(9) GDPR).
    pub recipients: Section<Recipient>,
    /// How long data are kept.
    pub retentions: Section<RetentionRule>,
    /// Events that start a period.
    pub events: Section<Event>,
    /// Who or what gives us data (Art. 14(2)(f) GDPR).
    pub sources: Section<Source>,
    /// Automated decisions (Art. 22 GDPR).
    pub decisions: Section<Decision>,
    /// Security measures (Art. 32 GDPR): built-in ones by last segment of their key, or own ones.
    pub measures: Section<Measure>,
    /// Custom categories under a built-in parent.
    pub categories: Section<CustomCategory>,
    /// Custom data subjects under a built-in parent.
    pub subjects: Section<CustomSubject>,
    /// Those on whose behalf we process (Art. 30(2) GDPR).
    pub clients: Section<Client>,
    /// Cookies and similar.
    pub trackers: Vec<At<Tracker>>,
    /// Personal data outside Rust types.
    pub holdings: Vec<At<Holding>>,
    /// Foreign types annotated from outside.
    pub records: Vec<At<ForeignRecord>>,
    /// Denials, each with a person behind it.
    pub declarations: Vec<At<Declaration>>,
    /// Exceptions claimed (Art. 13(4), 14(5) GDPR).
    pub exceptions: Vec<At<Exception>>,
    /// Documents to write.
    pub documents: Vec<At<Document>>,
    /// Levels changed per code: `[lint] declared-but-unused = "allow"`.
    pub levels: IndexMap<String, At<Level>>,
    /// Suppressions: `[[suppress]] code, subject, reason, until`.
    pub suppressions: Vec<At<Suppression>>,
    /// Owners, due dates and approvals.
    pub review: Option<At<Review>>,
    /// Facts that wait for somebody.
    pub pending: Vec<Pending>,
    /// Brand colours and logo.
    pub theme: Option<At<Theme>>,
}

/// Name and ways to reach somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Contact {
    /// Name.
    pub name: Option<At<String>>,
    /// Postal address.
    pub address: Option<At<String>>,
    /// ISO 3166-1 alpha-2 code.
    pub country: Option<At<String>>,
    /// Email address.
    pub email: Option<At<String>>,
    /// Phone number.
    pub phone: Option<At<String>>,
    /// Address of a page or form.
    pub website: Option<At<String>>,
}

impl Contact {
    /// Whether there is any way to reach them.
    pub fn reachable(&self) -> bool {
        self.email.is_some() || self.phone.is_some() || self.address.is_some() || self.website.is_some()
    }
}

/// `[controller.ID]`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Controller {
    /// Name and contact of the controller itself.
    pub contact: Contact,
    /// What the company does, as a clause after "We": `sell books online`.
    pub about: Option<At<Text>>,
    /// Where it offers its service: country codes, `EU`, `EEA`, US states as `US-CA`.
    pub markets: Vec<At<String>>,
    /// Data protection officer: `[controller.ID.dpo]`.
    pub dpo: Option<At<Contact>>,
    /// Representatives by area (`eu`, `uk`, `ch`): `[controller.ID.representative.eu]`.
    pub representatives: IndexMap<String, At<Contact>>,
    /// Joint controllers by id: `[controller.ID.joint.NAME]`.
    pub joint: IndexMap<String, At<JointController>>,
    /// How people use their rights: `[controller.ID.rights]`.
    pub rights: Option<At<RightsChannel>>,
    /// The supervisory authority to name: `[controller.ID.authority]`.
    pub authority: Option<At<Contact>>,
}

/// `[controller.ID.joint.NAME]` (Art. 26 GDPR)
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct JointController {
    /// Name and contact.
    pub contact: Contact,
    /// The essence of the arrangement.
    pub arrangement: Option<At<Text>>,
    /// Whom people turn to.
    pub contact_point: Option<At<Text>>,
}

/// `[controller.ID.rights]`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct RightsChannel {
    /// Where to write.
    pub email: Option<At<String>>,
    /// A page or form.
    pub website: Option<At<String>>,
    /// What to do, in words.
    pub instructions: Option<At<Text>>,
    /// Other keys of the regimes (`verification`, `agent`, `appeal`, ..), as texts.
    pub more: IndexMap<String, At<Text>>,
}

/// `[system.ID]`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct System {
    /// Title.
    pub title: Option<At<Text>>,
    /// Id of the controller; not needed where there is one.
    pub controller: Option<At<String>>,
    /// The crates that belong to it, by package name; not needed where there is one system.
    pub packages: Vec<At<String>>,
    /// What people know it as.
    pub product: Option<At<Text>>,
    /// Hosting country.
    pub country: Option<At<String>>,
    /// Recipient that hosts it.
    pub host: Option<At<String>>,
    /// Team that owns it.
    pub owner: Option<At<String>>,
    /// Measures that protect all data in it.
    pub measures: Vec<At<String>>,
}

/// `[purpose.ID]`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Purpose {
    /// Key of the purpose vocabulary.
    pub kind: Option<At<String>>,
    /// A clause after "To": `send you our newsletter`.
    pub title: Option<At<Text>>,
    /// One or two sentences for readers, beginning with what they did.
    pub description: Option<At<Text>>,
    /// What holds unless a `use` says otherwise.
    pub terms: Terms,
    /// Where it differs: `[[purpose.ID.use]]`.
    pub uses: Vec<At<Use>>,
    /// Ids of automated decisions.
    pub decisions: Vec<At<String>>,
    /// Team that answers for it.
    pub owner: Option<At<String>>,
    /// Activity of the record it belongs to; its own title where it says none.
    pub activity: Option<At<Text>>,
    /// Id of the controller; not needed where there is one.
    pub controller: Option<At<String>>,
    /// On behalf of these clients (Art. 30(2)): we are processor.
    pub clients: Vec<At<String>>,
    /// Other facts of the regimes as texts, by key.
    pub more: IndexMap<String, At<Text>>,
}

/// The legal facts of a purpose, or of one `use` of it; absent keys of a `use` fall back to the purpose.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Terms {
    /// Key of the legal bases.
    pub legal_basis: Option<At<String>>,
    /// Key of the Art. 9 conditions.
    pub art9: Option<At<String>>,
    /// The legitimate interest, as a noun phrase: `showing a shop that fits you`.
    pub interest: Option<At<Text>>,
    /// How it was weighed, for readers.
    pub balance: Option<At<Text>>,
    /// The law behind (c), (e), Art. 9(2) or Art. 10: `§ 147 AO`.
    pub law: Option<At<String>>,
    /// How consent is taken back.
    pub withdrawal: Option<At<Text>>,
    /// How to object or switch it off.
    pub objection: Option<At<Text>>,
    /// Ids of recipients. `Some(vec![])` says "none"; `None` says nothing.
    pub recipients: Option<Vec<At<String>>>,
    /// Id of a retention rule.
    pub retention: Option<At<String>>,
    /// Whether data must be provided.
    pub provision: Option<At<Provision>>,
    /// What follows when they are not.
    pub provision_consequence: Option<At<Text>>,
    /// Measures for this purpose.
    pub measures: Vec<At<String>>,
}

/// `[[purpose.ID.use]]`: terms for some subjects, categories or countries.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Use {
    /// Subjects it is for; empty is all.
    pub subjects: Vec<At<String>>,
    /// Categories it is for, with their descendants; empty is all.
    pub categories: Vec<At<String>>,
    /// Countries it is for; empty is all.
    pub countries: Vec<At<String>>,
    /// What holds there.
    pub terms: Terms,
}

/// `[recipient.ID]`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Recipient {
    /// Name and contact.
    pub contact: Contact,
    /// What it does for us, as a clause: `sends our newsletter`.
    pub job: Option<At<Text>>,
    /// Key of the recipient roles.
    pub role: Option<At<String>>,
    /// How data get there if it is in a third country.
    pub transfer: Option<At<Transfer>>,
    /// The contract.
    pub contract: Option<At<Contract>>,
    /// Categories it gets, where not all of a purpose; empty is all.
    pub categories: Vec<At<String>>,
    /// Other facts of the regimes as texts, by key.
    pub more: IndexMap<String, At<Text>>,
}

/// `transfer = { .. }` of a recipient (Chapter V GDPR)
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Transfer {
    /// Key of the transfer mechanisms.
    pub mechanism: Option<At<String>>,
    /// Framework the recipient takes part in: `eu-us-dpf`.
    pub framework: Option<At<String>>,
    /// How a reader gets a copy of the safeguards.
    pub copy: Option<At<Text>>,
    /// Day the participation or the clauses were last checked (ISO date).
    pub checked_on: Option<At<String>>,
    /// Other facts as texts, by key.
    pub more: IndexMap<String, At<Text>>,
}

/// `contract = { .. }` of a recipient
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Contract {
    /// `art28`, `art26` or own words.
    pub kind: Option<At<String>>,
    /// Where it is filed.
    pub reference: Option<At<String>>,
}

/// `[retention.ID]`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct RetentionRule {
    /// ISO 8601 duration; without it, the event ends the storage (`until`).
    pub period: Option<At<String>>,
    /// Event that starts the period.
    pub from: Option<At<String>>,
    /// Event that ends the storage: `until = "unsubscribe"`.
    pub until: Option<At<String>>,
    /// Criteria where no period can be given (Art. 13(2)(a)).
    pub criteria: Option<At<Text>>,
    /// Why this long.
    pub reason: Option<At<Text>>,
    /// The law that demands it.
    pub law: Option<At<String>>,
    /// By country: `[[retention.ID.rule]]`.
    pub rules: Vec<At<CountryRetention>>,
}

/// `[[retention.ID.rule]]`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct CountryRetention {
    /// Countries it is for.
    pub countries: Vec<At<String>>,
    /// ISO 8601 duration.
    pub period: Option<At<String>>,
    /// Event that starts the period.
    pub from: Option<At<String>>,
    /// Why.
    pub reason: Option<At<Text>>,
    /// The law that demands it.
    pub law: Option<At<String>>,
}

/// `[event.ID]`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Event {
    /// A clause after "after" or "until": `you close your account`.
    pub title: Option<At<Text>>,
}

/// `[source.ID]`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Source {
    /// A noun phrase: `the person who orders the gift`.
    pub title: Option<At<Text>>,
    /// Accessible to the public (Art. 14(2)(f)).
    pub public: Option<At<bool>>,
    /// How the data come.
    pub means: Option<At<Text>>,
}

/// `[decision.ID]` (Art. 22 GDPR)
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Decision {
    /// Title.
    pub title: Option<At<Text>>,
    /// The logic involved.
    pub logic: Option<At<Text>>,
    /// Consequences for the person.
    pub consequences: Option<At<Text>>,
    /// How a person gets a human to look at it.
    pub review: Option<At<Text>>,
    /// Ground of Art. 22(2): `contract`, `law`, `explicit_consent`.
    pub ground: Option<At<String>>,
    /// Solely automated with legal or similarly significant effect.
    pub solely_automated: Option<At<bool>>,
    /// Other facts as texts, by key.
    pub more: IndexMap<String, At<Text>>,
}

/// `[measure.ID]`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Measure {
    /// Title, needed where the id is not a built-in one.
    pub title: Option<At<Text>>,
    /// What is done.
    pub description: Option<At<Text>>,
    /// It holds for everything.
    pub everywhere: bool,
}

/// `[category.NAME]`, used as `custom.NAME`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct CustomCategory {
    /// Built-in category it belongs under.
    pub parent: Option<At<String>>,
    /// Words for readers.
    pub title: Option<At<Text>>,
}

/// `[subject.NAME]`, used as `custom.NAME`; also renames a built-in subject for readers
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct CustomSubject {
    /// Built-in subject it belongs under.
    pub parent: Option<At<String>>,
    /// Plural for readers: `gift recipients`.
    pub title: Option<At<Text>>,
}

/// `[client.ID]`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Client {
    /// Name and contact.
    pub contact: Contact,
    /// Its representative.
    pub representative: Option<At<Contact>>,
    /// Its data protection officer.
    pub dpo: Option<At<Contact>>,
    /// Categories of processing carried out for it.
    pub processing: Option<At<Text>>,
}

/// `[[tracker]]`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Tracker {
    /// Name of the cookie, pixel or kit.
    pub name: Option<At<String>>,
    /// Recipient it belongs to; none is first-party.
    pub party: Option<At<String>>,
    /// Purpose.
    pub purpose: Option<At<String>>,
    /// ISO 8601 duration, or `session`.
    pub lifetime: Option<At<String>>,
    /// Set only with consent.
    pub consent: Option<At<bool>>,
    /// Why no consent is needed.
    pub exemption: Option<At<String>>,
    /// Other facts as texts, by key.
    pub more: IndexMap<String, At<Text>>,
}

/// `[[holding]]`: personal data outside Rust types
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Holding {
    /// What it is: `paper contracts`.
    pub title: Option<At<Text>>,
    /// Categories it holds.
    pub categories: Vec<At<String>>,
    /// Subject.
    pub subject: Option<At<String>>,
    /// Purposes.
    pub purposes: Vec<At<String>>,
    /// Retention rule.
    pub retention: Option<At<String>>,
    /// Source, as on a field.
    pub source: Option<At<String>>,
    /// System it is part of.
    pub system: Option<At<String>>,
}

/// `[[record]]`: a foreign type, annotated from outside
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ForeignRecord {
    /// Path of the type: `billing_api::Invoice`.
    pub path: Option<At<String>>,
    /// Container keys and fields as in the annotation, by field name: key to value.
    pub keys: IndexMap<String, At<String>>,
    /// The fields.
    pub fields: IndexMap<String, At<IndexMap<String, String>>>,
}

/// `[[declaration]]`: a denial that somebody made
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Declaration {
    /// What is denied: `no_sale`, `no_transfer`, `no_automated_decision`, ..
    pub what: Option<At<String>>,
    /// Who says so.
    pub by: Option<At<String>>,
    /// When (ISO date).
    pub on: Option<At<String>>,
    /// Until when it may be relied on (ISO date).
    pub until: Option<At<String>>,
    /// The item it is about, such as `purpose.newsletter`; none is everything.
    pub item: Option<At<String>>,
}

/// `[[exception]]`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Exception {
    /// Id such as `gdpr-14-5-b`.
    pub article: Option<At<String>>,
    /// The item it is claimed for.
    pub item: Option<At<String>>,
    /// Why it applies.
    pub reason: Option<At<Text>>,
    /// What protects people instead.
    pub measures: Option<At<Text>>,
}

/// `[[document]]`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Document {
    /// `notice`, `record`, `inventory`, ..
    pub kind: Option<At<String>>,
    /// Name it is called by on the command line and in findings; kind and subjects where none is given.
    pub id: Option<At<String>>,
    /// Title instead of the built-in one.
    pub title: Option<At<Text>>,
    /// Data subjects it is for; empty is all.
    pub subjects: Vec<At<String>>,
    /// Country whose readers it is for.
    pub audience: Vec<At<String>>,
    /// Regimes it claims: `gdpr`, `uk-gdpr`, `ccpa`, ..
    pub regimes: Vec<At<String>>,
    /// Languages; the register's default where empty.
    pub languages: Vec<At<String>>,
    /// `md`, `html`, `csv`, `json`, ..
    pub formats: Vec<At<String>>,
    /// Path without ending, relative to the output folder.
    pub path: Option<At<String>>,
    /// Controller it speaks for; not needed where there is one.
    pub controller: Option<At<String>>,
    /// Day it is in force from (ISO date).
    pub effective_from: Option<At<String>>,
    /// Version shown to readers.
    pub version: Option<At<String>>,
    /// Leave the evidence out of HTML.
    pub evidence: Option<At<bool>>,
    /// Other facts as texts, by key.
    pub more: IndexMap<String, At<Text>>,
}

/// `[[suppress]]`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Suppression {
    /// Code of the finding.
    pub code: Option<At<String>>,
    /// Its subject; `*` ends a prefix.
    pub subject: Option<At<String>>,
    /// Why; needed.
    pub reason: Option<At<String>>,
    /// Until when (ISO date).
    pub until: Option<At<String>>,
}

/// `[review]`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Review {
    /// Who reviews.
    pub owner: Option<At<String>>,
    /// Next date (ISO date).
    pub due: Option<At<String>>,
    /// Approvals: document id, by, on, hash.
    pub approvals: Vec<At<IndexMap<String, String>>>,
}

/// `[theme]`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Theme {
    /// Accent colour as `#rrggbb`.
    pub accent: Option<At<String>>,
    /// Logo file relative to the register (PNG or SVG).
    pub logo: Option<At<String>>,
}
