//! What is to come out: documents, suppressions, review, theme.

use indexmap::IndexMap;

use super::At;
use crate::{suggest::own::Own, text::Text};

sparse! {
    /// `[suggest]`: words of the team's own for `cargo fieldnote suggest`.
    pub struct Suggest {
        /// `[[suggest.category]]`: names that stand for a category.
        pub categories: Vec<At<SuggestRule>>,
        /// `[[suggest.ignore]]`: names that say nothing about a person.
        pub ignored: Vec<At<SuggestRule>>,
    }

    /// One name and what it says.
    pub struct SuggestRule {
        /// A field's name or its end (`student_no`), or a type and a field (`Plugin.name`, `Plugin.*`).
        pub field: Option<At<String>>,
        /// The category.
        pub category: Option<At<String>>,
        /// Why.
        pub reason: Option<At<String>>,
    }

    /// `[[document]]`
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
        /// Versions that are or were in force, the newest first: `[[document.edition]]`.
        pub editions: Vec<At<Edition>>,
        /// Leave the evidence out of HTML.
        pub evidence: Option<At<bool>>,
        /// What the form of an app store asks: `[document.store]`.
        pub store: Option<At<Store>>,
        /// Whose order the columns of a record's spreadsheet have: `ico` or `cnil`.
        pub layout: Option<At<String>>,
        /// Other facts as texts, by key.
        pub more: IndexMap<String, At<Text>>,
    }

    /// `[document.store]`: what the form of an app store asks and no other entry says
    pub struct Store {
        /// Ids of purposes whose data never pass through the app.
        pub outside_purposes: Vec<At<String>>,
        /// Sources whose data never pass through the app: ids, `data_subject`, `device`, `derived`.
        pub outside_sources: Vec<At<String>>,
        /// Categories, with their descendants, that are kept apart from who the person is. `Some(vec![])` says "none".
        pub unlinked: Option<Vec<At<String>>>,
        /// Ids of recipients to whom people send their data themselves, knowing it.
        pub user_initiated: Vec<At<String>>,
        /// Hosts that the app talks to for tracking (Apple). `Some(vec![])` says "none".
        pub tracking_domains: Option<Vec<At<String>>>,
        /// Interfaces that need a reason, and the reason (Apple): `UserDefaults CA92.1`. `Some(vec![])` says "none".
        pub required_reasons: Option<Vec<At<String>>>,
        /// How people open an account (Google): the ends of its answers, such as `user_id_password`; `none`.
        pub account_creation: Vec<At<String>>,
        /// The way that no answer of Google's names, in words; with `other`.
        pub account_creation_other: Option<At<String>>,
        /// Where people ask for their account to be deleted (Google).
        pub account_deletion: Option<At<String>>,
        /// Whether people can ask for data to be deleted without closing the account (Google): `yes`, `no`,
        /// `no_auto_deleted`.
        pub data_deletion: Option<At<String>>,
        /// Where they ask for that (Google).
        pub data_deletion_url: Option<At<String>>,
    }

    /// `[[document.edition]]`: a version of the document and what it changed for its readers
    pub struct Edition {
        /// Version shown to readers.
        pub version: Option<At<String>>,
        /// Day it is in force from (ISO date).
        pub effective_from: Option<At<String>>,
        /// What it changed, in sentences for readers.
        pub changes: Option<At<Text>>,
        /// Hash of its content, as `cargo fieldnote editions --hash` prints it; 12 digits suffice.
        pub hash: Option<At<String>>,
    }

    /// `[[suppress]]`
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
    pub struct Review {
        /// Who reviews.
        pub owner: Option<At<String>>,
        /// Next date (ISO date).
        pub due: Option<At<String>>,
        /// Approvals of documents: `[[review.approval]]`.
        pub approvals: Vec<At<Approval>>,
    }

    /// `[[review.approval]]`: lost when the document's content changes
    pub struct Approval {
        /// Name of the document: its id, or kind and subjects.
        pub document: Option<At<String>>,
        /// Who approves.
        pub by: Option<At<String>>,
        /// When (ISO date).
        pub on: Option<At<String>>,
        /// Hash of the content that was approved, as `cargo fieldnote editions --hash` prints it; 12 digits suffice.
        pub hash: Option<At<String>>,
    }

    /// `[theme]`
    pub struct Theme {
        /// Accent colour as `#rrggbb`.
        pub accent: Option<At<String>>,
        /// Accent colour of dark pages as `#rrggbb`; without it, a shade of the accent that can be read there.
        pub accent_dark: Option<At<String>>,
        /// Logo file relative to the register (PNG or SVG).
        pub logo: Option<At<String>>,
        /// The logo as a `data:` address, where the file is fit for it.
        #[serde(skip)]
        pub image: Option<String>,
    }
}

impl Suggest {
    /// The rules in the order in which they are asked: what is ignored first.
    pub fn rules(&self) -> Vec<Own> {
        let rule = |rule: &At<SuggestRule>| {
            let word = |at: &Option<At<String>>| at.as_ref().map(|at| at.value.clone());
            let field = word(&rule.value.field)?;
            Some(Own::new(&field, word(&rule.value.category).as_deref(), &word(&rule.value.reason).unwrap_or_default()))
        };
        self.ignored.iter().chain(&self.categories).filter_map(rule).collect()
    }
}
