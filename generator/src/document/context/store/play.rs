//! Google Play's Data safety form: what it asks about the app, and about each data type.

use std::collections::BTreeMap;

use fieldnote_schema::Provision;
use schemars::JsonSchema;
use serde::Serialize;

use super::{
    super::{Heading, Party},
    Answer, Builder, Error, Evidence, Used,
};
use crate::{
    law::stores::{self, PlayType},
    register::model::{At, Store},
};

/// The answers for Google.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DataSafety {
    /// [`super::super::FORMAT`].
    pub format: &'static str,
    /// BCP 47 tag; `t` reads it.
    pub language: String,
    /// The head.
    pub document: Heading,
    /// Who is responsible.
    pub controller: Party,
    /// What it asks about the app as a whole.
    pub overview: Vec<LabelPart>,
    /// What the app collects, in Google's order.
    pub types: Vec<DataSafetyType>,
    /// What cannot be answered: categories without a name there, or no data at all.
    pub gaps: Vec<String>,
    /// Titles of purposes whose data never pass through the app.
    pub outside_purposes: Vec<String>,
    /// Sources whose data never pass through the app.
    pub outside_sources: Vec<String>,
    /// The values of the file, by question and response.
    #[serde(skip)]
    pub(in crate::document) values: BTreeMap<(String, String), String>,
}

/// A question about the app, and its answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LabelPart {
    /// Google's words.
    pub question: String,
    /// The answers in Google's words, with marks; or what is missing.
    pub answers: Vec<String>,
    /// The answer, where it is yes or no.
    pub answer: Option<Answer>,
}

/// A data type that the app collects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DataSafetyType {
    /// Google's group: "Location".
    pub group: &'static str,
    /// Google's name: "Precise location".
    pub name: &'static str,
    /// Our categories.
    pub data: Vec<String>,
    /// Whether others receive it.
    pub shared: Answer,
    /// Whether it is used in memory alone and then gone.
    pub ephemeral: Answer,
    /// Whether people cannot do without giving it.
    pub required: Answer,
    /// Google's names of the purposes.
    pub purposes: Vec<String>,
    /// Google's names of the purposes for which others receive it.
    pub sharing_purposes: Vec<String>,
}

/// The ways of protecting data on their way.
const IN_TRANSIT: [&str; 2] = ["encryption_in_transit", "end_to_end_encryption"];

impl<'a> Builder<'a> {
    pub(in crate::document) fn data_safety(&mut self) -> Result<DataSafety, Error> {
        let used = self.through_app();
        let mut values = BTreeMap::new();
        let overview = self.overview(&used, &mut values)?;
        let (named, mut gaps) = self.typed(used, |category| category.google_play)?;
        let mut types = Vec::new();
        for known in stores::play_types() {
            if let Some((_, used)) = named.iter().find(|(id, _)| *id == known.id) {
                types.push(self.data_safety_type(known, used, &mut values)?);
            }
        }
        if types.is_empty() {
            gaps.push(self.gap(self.of_store("outside_purposes"), "gap-store-collects", "")?);
        }
        let (outside_purposes, outside_sources) = self.left_out()?;
        Ok(DataSafety {
            format: super::super::FORMAT,
            language: self.locale.tag().to_owned(),
            document: self.heading()?,
            controller: self.controller_party()?,
            overview,
            types,
            gaps,
            outside_purposes,
            outside_sources,
            values,
        })
    }

    fn data_safety_type(
        &mut self,
        of: PlayType,
        used: &[Used<'a>],
        values: &mut BTreeMap<(String, String), String>,
    ) -> Result<DataSafetyType, Error> {
        let name = |id: &str| stores::play_label("DATA_USAGE_COLLECTION_PURPOSE", id).unwrap_or_default();
        let given: Vec<_> = used.iter().copied().filter(|it| self.shared_with_others(it) == Some(true)).collect();
        let (purposes, gaps) = self.store_purposes(used, |purpose| purpose.google_play, name)?;
        let (sharing, sharing_gaps) = self.store_purposes(&given, |purpose| purpose.google_play, name)?;
        let each: Vec<_> = used.iter().map(|it| (self.shared_with_others(it), &it.1.0.place)).collect();
        let fact = |name: &str| Evidence::of(name).about(of.id);
        let shared = self.any_of(each, fact("recipients.*.role"), "gap-store-shared", of.name)?;
        // What has a period is stored, so it is not gone at once.
        let kept = used.iter().map(|(_, (datum, entry))| (entry.retention.as_ref().map(|_| true), &datum.place));
        let mut ephemeral = self.all_of(kept, fact("retention.*.period"), "gap-store-retention", of.name)?;
        ephemeral.value = ephemeral.value.map(|stored| !stored);
        let owed = used.iter().map(|(_, (datum, entry))| {
            (entry.provision.map(|provision| provision != Provision::Optional), &datum.place)
        });
        let required = self.any_of(owed, fact("data.*.provision"), "gap-store-control", of.name)?;

        let group = stores::play().iter().find(|line| line.response == of.id).map_or("", |line| &line.question);
        values.insert((group.to_owned(), of.id.to_owned()), "true".to_owned());
        let mut set = |question: &str, response: &str, value: &str| {
            values.insert((format!("{}{}:{question}", stores::USAGE, of.id), response.to_owned()), value.to_owned());
        };
        set("PSL_DATA_USAGE_COLLECTION_AND_SHARING", "PSL_DATA_USAGE_ONLY_COLLECTED", "true");
        if shared.value == Some(true) {
            set("PSL_DATA_USAGE_COLLECTION_AND_SHARING", "PSL_DATA_USAGE_ONLY_SHARED", "true");
        }
        if let Some(value) = ephemeral.value {
            set("PSL_DATA_USAGE_EPHEMERAL", "", if value { "true" } else { "false" });
        }
        match required.value {
            Some(true) => set("DATA_USAGE_USER_CONTROL", "PSL_DATA_USAGE_USER_CONTROL_REQUIRED", "true"),
            Some(false) => set("DATA_USAGE_USER_CONTROL", "PSL_DATA_USAGE_USER_CONTROL_OPTIONAL", "true"),
            None => {}
        }
        for (id, _) in &purposes {
            set("DATA_USAGE_COLLECTION_PURPOSE", id, "true");
        }
        for (id, _) in &sharing {
            set("DATA_USAGE_SHARING_PURPOSE", id, "true");
        }
        Ok(DataSafetyType {
            group: of.group,
            name: of.name,
            data: self.store_data(used)?,
            shared,
            ephemeral,
            required,
            purposes: purposes.into_iter().map(|(_, words)| words).chain(gaps).collect(),
            sharing_purposes: sharing.into_iter().map(|(_, words)| words).chain(sharing_gaps).collect(),
        })
    }

    fn overview(
        &mut self,
        used: &[Used<'a>],
        values: &mut BTreeMap<(String, String), String>,
    ) -> Result<Vec<LabelPart>, Error> {
        let mut parts = Vec::new();
        if !used.is_empty() {
            let places = used.iter().map(|(_, (datum, _))| &datum.place);
            let mark = self.mark(Evidence::of("data.*.category").about("*").at(places));
            let collects = Answer { value: Some(true), mark, gap: None };
            parts.push(yes_or_no("PSL_DATA_COLLECTION_COLLECTS_PERSONAL_DATA", collects, values));
            let protected = |(activity, (datum, _)): &Used<'a>| {
                let ours = |measure: &String| IN_TRANSIT.contains(&measure.as_str());
                let own = datum.keys.protection.iter().flatten().any(ours);
                (own || activity.measures.iter().any(ours)).then_some(true)
            };
            let open = used.iter().find(|it| protected(it).is_none()).map_or("", |(activity, _)| &activity.purpose);
            let each: Vec<_> = used.iter().map(|it| (protected(it), &it.1.0.place)).collect();
            let evidence = Evidence::of("measures.encryption_in_transit");
            let encrypted = self.all_of(each, evidence, "gap-store-encryption", open)?;
            parts.push(yes_or_no("PSL_DATA_COLLECTION_ENCRYPTED_IN_TRANSIT", encrypted, values));
        }
        let store = self.store();
        parts.push(self.accounts(store, values)?);
        let opens = store.is_some_and(|store| store.account_creation.iter().any(|it| it.value != "none"));
        if opens {
            let deletion = store.and_then(|store| store.account_deletion.as_ref());
            let question = "PSL_ACCOUNT_DELETION_URL";
            parts.push(self.url_answer(
                question,
                deletion,
                "account_deletion",
                "gap-store-account-deletion",
                values,
            )?);
        }
        parts.push(self.deletion(store, values)?);
        let asks = store.and_then(|store| store.data_deletion.as_ref()).is_some_and(|it| it.value == "yes");
        if asks {
            let url = store.and_then(|store| store.data_deletion_url.as_ref());
            let key = "data_deletion_url";
            parts.push(self.url_answer("PSL_DATA_DELETION_URL", url, key, "gap-store-deletion-url", values)?);
        }
        Ok(parts)
    }

    fn accounts(
        &mut self,
        store: Option<&'a Store>,
        values: &mut BTreeMap<(String, String), String>,
    ) -> Result<LabelPart, Error> {
        let question = "PSL_SUPPORTED_ACCOUNT_CREATION_METHODS";
        let declared = store.map_or(&[][..], |store| &store.account_creation);
        let mut answers = Vec::new();
        for it in declared {
            answers.push(self.choice(question, "PSL_ACM_", it, "account_creation", values));
        }
        if answers.is_empty() {
            answers.push(self.gap(self.of_store("account_creation"), "gap-store-accounts", "")?);
        }
        if let Some(other) = store.and_then(|store| store.account_creation_other.as_ref()) {
            values.insert(("PSL_ACM_SPECIFY".to_owned(), String::new()), other.value.clone());
            answers.push(self.say(self.of_store("account_creation_other"), &other.value));
        } else if declared.iter().any(|it| it.value == "other") {
            answers.push(self.gap(self.of_store("account_creation_other"), "gap-store-accounts", "")?);
        }
        Ok(LabelPart { question: words_of(question), answers, answer: None })
    }

    fn deletion(
        &mut self,
        store: Option<&'a Store>,
        values: &mut BTreeMap<(String, String), String>,
    ) -> Result<LabelPart, Error> {
        let question = "PSL_SUPPORT_DATA_DELETION_BY_USER";
        let answer = match store.and_then(|store| store.data_deletion.as_ref()) {
            Some(it) => self.choice(question, "DATA_DELETION_", it, "data_deletion", values),
            None => self.gap(self.of_store("data_deletion"), "gap-store-deletion", "")?,
        };
        Ok(LabelPart { question: words_of(question), answers: vec![answer], answer: None })
    }

    /// One of the answers to choose from, in Google's words.
    fn choice(
        &mut self,
        question: &str,
        prefix: &str,
        declared: &'a At<String>,
        key: &str,
        values: &mut BTreeMap<(String, String), String>,
    ) -> String {
        let response = format!("{prefix}{}", declared.value.to_ascii_uppercase());
        let label = stores::play_label(question, &response).unwrap_or(&declared.value);
        values.insert((question.to_owned(), response), "true".to_owned());
        self.say(Evidence::of(&format!("document.store.{key}")).at([&declared.place]), label)
    }

    fn url_answer(
        &mut self,
        question: &str,
        declared: Option<&'a At<String>>,
        key: &str,
        gap: &str,
        values: &mut BTreeMap<(String, String), String>,
    ) -> Result<LabelPart, Error> {
        let answer = match declared {
            Some(url) => {
                values.insert((question.to_owned(), String::new()), url.value.clone());
                self.say(Evidence::of(&format!("document.store.{key}")).at([&url.place]), &url.value)
            }
            None => self.gap(self.of_store(key), gap, "")?,
        };
        Ok(LabelPart { question: words_of(question), answers: vec![answer], answer: None })
    }
}

/// Google's words for a question.
fn words_of(question: &str) -> String {
    let line = stores::play().iter().find(|line| line.question == question);
    let label = line.map_or("", |line| line.label.trim());
    label.rsplit_once(" / ").map_or(label, |(question, _)| question).to_owned()
}

fn yes_or_no(question: &str, answer: Answer, values: &mut BTreeMap<(String, String), String>) -> LabelPart {
    if let Some(value) = answer.value {
        values.insert((question.to_owned(), String::new()), value.to_string());
    }
    LabelPart { question: words_of(question), answers: Vec::new(), answer: Some(answer) }
}
