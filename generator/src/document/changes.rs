//! What a change means for the readers of a notice, in each of its languages: words for the register's log of versions.
//!
//! It is a proposal that somebody reads, edits and enters. It names declared facts and no reasons.

use std::collections::BTreeMap;

use super::{
    Error, Kind, Templates,
    context::whole,
    locale::Locale,
    plan::{self, Planned},
};
use crate::{
    datamap::DataMap,
    diff::{Change, Consequence, Diff},
    register::model::At,
    text::Text,
};

/// What to say to the readers of one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Name of the document.
    pub document: String,
    /// The version after the newest one, where versions are counted.
    pub version: Option<String>,
    /// By language: one sentence a change, in one line. Empty where there is nothing to tell.
    pub words: BTreeMap<String, String>,
    /// Changes that have no words in some language: their code, and the language.
    pub wordless: Vec<(String, String)>,
}

/// Proposes words for every notice of the head.
///
/// # Errors
///
/// Documents that ask for something unknown, and messages that cannot be put together.
pub fn proposals(diff: &Diff, base: &DataMap, head: &DataMap, templates: &Templates) -> Result<Vec<Proposal>, Error> {
    let planned = plan::documents(&head.register, templates)?;
    let notices = planned.iter().filter(|planned| planned.kind == Kind::Notice);
    notices.map(|planned| proposal(diff, [head, base], templates, planned)).collect()
}

fn proposal(diff: &Diff, maps: [&DataMap; 2], templates: &Templates, planned: &Planned) -> Result<Proposal, Error> {
    let mut proposal = Proposal {
        document: planned.name.clone(),
        version: next_version(planned),
        words: BTreeMap::new(),
        wordless: Vec::new(),
    };
    let told: Vec<&Change> = diff.changes.iter().filter(|change| concerns(planned, change)).collect();
    for language in &planned.languages {
        let locale = templates.locale(language);
        let locale = locale.ok_or_else(|| plan::unknown_language(planned, language, templates))?;
        let mut writer = Writer { locale, maps, sentences: Vec::new() };
        for change in &told {
            if writer.add(change)?.is_none() {
                proposal.wordless.push((change.code.clone(), language.clone()));
            }
        }
        let words = writer.finish()?;
        templates.complete(language)?;
        if !words.is_empty() {
            proposal.words.insert(language.clone(), words);
        }
    }
    Ok(proposal)
}

/// Whether people have to be told of a change in this document.
fn concerns(planned: &Planned, change: &Change) -> bool {
    let subjects = &planned.document.subjects;
    let about = subjects.is_empty()
        || change.subjects.is_empty()
        || change.subjects.iter().any(|it| subjects.iter().any(|own| own.value == *it));
    // Whom a notice is for is said by the notice as a whole; of one field among several nobody needs to be told.
    let is_said = !matches!(change.code.as_str(), "subject-added" | "subject-removed" | "field-removed");
    about && is_said && change.follows.iter().any(|follow| follow.consequence == Consequence::Notice)
}

fn next_version(planned: &Planned) -> Option<String> {
    let own = planned.document.version.iter();
    let logged = planned.document.editions.iter().filter_map(|edition| edition.value.version.as_ref());
    let newest = own.chain(logged).map(|version| version.value.parse::<u32>().ok()).collect::<Option<Vec<_>>>()?;
    Some(newest.into_iter().max().map_or(1, |newest| newest.saturating_add(1)).to_string())
}

/// A sentence that is still open for further items.
struct Sentence {
    message: &'static str,
    title: Option<String>,
    items: Vec<String>,
}

struct Writer<'a> {
    locale: &'a Locale,
    /// Head and base.
    maps: [&'a DataMap; 2],
    sentences: Vec<Sentence>,
}

/// What a message names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Needs {
    Nothing,
    /// The title of a purpose.
    Title,
    /// Categories, which share one sentence.
    Items,
    /// One name or noun phrase.
    Name,
    TitleAndItems,
    TitleAndName,
}

impl Writer<'_> {
    /// Takes in a change; `None` where there are no words for it in this language.
    fn add(&mut self, change: &Change) -> Result<Option<()>, Error> {
        let Some((message, needs)) = self.message(change)? else { return Ok(None) };
        let mut title = None;
        if matches!(needs, Needs::Title | Needs::TitleAndItems | Needs::TitleAndName) {
            title = self.title(change);
            if title.is_none() {
                return Ok(None);
            }
        }
        let shared = matches!(needs, Needs::Items | Needs::TitleAndItems);
        let items: Vec<String> = match needs {
            Needs::Nothing | Needs::Title => Vec::new(),
            Needs::Items | Needs::TitleAndItems => self.category(change)?.into_iter().collect(),
            Needs::Name | Needs::TitleAndName => self.name(change)?.into_iter().collect(),
        };
        if items.is_empty() && !matches!(needs, Needs::Nothing | Needs::Title) {
            return Ok(None);
        }
        let same = |it: &&mut Sentence| it.message == message && it.title == title && (shared || it.items == items);
        match self.sentences.iter_mut().find(same) {
            Some(open) => {
                for item in items {
                    if !open.items.contains(&item) {
                        open.items.push(item);
                    }
                }
            }
            None => self.sentences.push(Sentence { message, title, items }),
        }
        Ok(Some(()))
    }

    fn finish(self) -> Result<String, Error> {
        let mut words = Vec::new();
        for sentence in &self.sentences {
            let items = self.locale.list(&sentence.items);
            let title = sentence.title.as_deref().unwrap_or_default();
            let args = [("title", title), ("items", &items), ("name", &items)];
            let mut sentence = self.locale.words(sentence.message, &args)?;
            // A name can end with a point of its own: "Mail Inc."
            if sentence.ends_with("..") {
                sentence.pop();
            }
            words.push(sentence);
        }
        Ok(words.join(" "))
    }

    /// The message for a change, and what it names.
    fn message(&self, change: &Change) -> Result<Option<(&'static str, Needs)>, Error> {
        use Needs::{Items, Name, Nothing, Title, TitleAndItems, TitleAndName};
        let for_purpose = change.item.starts_with("purpose.");
        let both = change.before.is_some() && change.after.is_some();
        let message = match change.code.as_str() {
            "special-category-begun" if both => ("change-data-special", Items),
            "special-category-ended" if both => return Ok(None),
            "category-added" | "special-category-begun" => ("change-data-new", Items),
            "category-removed" | "special-category-ended" => ("change-data-gone", Items),
            "sale-or-sharing-begun" => ("change-sale-begun", Items),
            "sale-or-sharing-ended" => ("change-sale-ended", Items),
            "purpose-added" => ("change-purpose-new", Title),
            "purpose-removed" => ("change-purpose-gone", Title),
            "new-purpose-for-held-data" if self.category(change)?.is_none() => ("change-purpose-new", Title),
            "purpose-narrowed" if self.category(change)?.is_none() => ("change-purpose-gone", Title),
            "new-purpose-for-held-data" | "consent-widened" => ("change-purpose-more", TitleAndItems),
            "purpose-narrowed" | "consent-narrowed" => ("change-purpose-less", TitleAndItems),
            "legal-basis-changed" | "legal-basis-to-consent" | "legal-basis-from-consent" => ("change-basis", Title),
            "special-condition-changed" => ("change-condition", Title),
            "interest-changed" => ("change-interest", Title),
            "provision-changed" => ("change-provision", Title),
            "retention-longer" => ("change-kept-longer", Title),
            "retention-shorter" => ("change-kept-shorter", Title),
            "retention-changed" => ("change-kept", Title),
            "processor-added" | "recipient-added" | "recipient-of-unknown-role-added" if for_purpose => {
                ("change-recipient-more", TitleAndName)
            }
            "processor-added" | "recipient-added" | "recipient-of-unknown-role-added" => ("change-recipient-new", Name),
            "recipient-removed" if for_purpose => ("change-recipient-less", TitleAndName),
            "recipient-removed" => ("change-recipient-gone", Name),
            "recipient-role-changed" => ("change-recipient-role", Name),
            "third-country-added" => ("change-country-new", Name),
            "third-country-removed" => ("change-country-gone", Name),
            "transfer-mechanism-changed" => ("change-mechanism", Name),
            "source-added" => ("change-source-new", Name),
            "source-removed" => ("change-source-gone", Name),
            "automated-decision-added" => ("change-decision-new", Name),
            "automated-decision-removed" => ("change-decision-gone", Name),
            "tracker-added" => ("change-tracker-new", Name),
            "tracker-removed" => ("change-tracker-gone", Name),
            "joint-controller-added" => ("change-joint-new", Name),
            "joint-controller-removed" => ("change-joint-gone", Name),
            "controller-changed" => ("change-controller", Nothing),
            "declaration-made" => ("change-denial-new", Name),
            "declaration-withdrawn" => ("change-denial-gone", Name),
            _ => return Ok(None),
        };
        Ok(Some(message))
    }

    /// The title of the purpose that a change is about.
    fn title(&self, change: &Change) -> Option<String> {
        let rest = change.item.strip_prefix("purpose.")?;
        let own = |activity: &&crate::datamap::Activity| {
            rest.strip_prefix(activity.id.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        self.maps.iter().find_map(|map| {
            let activity = map.activities.iter().filter(own).max_by_key(|activity| activity.id.len())?;
            self.text(map.register.purposes.get(&activity.purpose)?.value.title.as_ref())
        })
    }

    /// The category at the end of a change's item, behind its subject.
    fn category(&self, change: &Change) -> Result<Option<String>, Error> {
        let behind = |subject: &String| change.item.split_once(&format!(".{subject}.")).map(|(_, category)| category);
        let Some(category) = change.subjects.iter().find_map(behind) else { return Ok(None) };
        if let Some(own) = category.strip_prefix("custom.") {
            let titles = self.maps.iter().filter_map(|map| map.register.categories.get(own)?.value.title.as_ref());
            return Ok(titles.into_iter().find_map(|title| self.text(Some(title))));
        }
        match self.locale.name("category", category)? {
            None => self.locale.name("category", whole(category)),
            known => Ok(known),
        }
    }

    /// The name at the end of a change's item.
    fn name(&self, change: &Change) -> Result<Option<String>, Error> {
        let parts: Vec<&str> = change.item.split('.').collect();
        Ok(match parts.as_slice() {
            ["recipient", id, ..] | ["purpose", .., "recipient", id] => self.maps.iter().find_map(|map| {
                let name = map.register.recipients.get(*id)?.value.contact.name.as_ref()?;
                Some(name.value.clone())
            }),
            ["transfer", .., country, "mechanism"] | ["transfer", .., country] => Some(self.locale.country(country)?),
            ["purpose", .., "source", id] => {
                let titled = self.maps.iter().find_map(|map| map.register.sources.get(*id)?.value.title.as_ref());
                match titled {
                    Some(title) => self.text(Some(title)),
                    None => self.locale.name("source", id)?,
                }
            }
            ["decision", id] => {
                let titled = self.maps.iter().find_map(|map| map.register.decisions.get(*id)?.value.title.as_ref());
                self.text(titled)
            }
            ["tracker", ..] => change.item.split_once('.').map(|(_, name)| name.to_owned()),
            ["controller", _, "joint", ..] => {
                change.item.split_once(".joint.").map(|(_, name)| name.to_owned()).filter(|name| !name.is_empty())
            }
            ["declaration", what, ..] => {
                let mut controllers = self.maps[0].register.controllers.values();
                let name = controllers.find_map(|it| it.value.contact.name.as_ref());
                let name = name.map_or("", |name| name.value.as_str());
                let message = format!("declared-{what}");
                if self.locale.has(&message) { self.locale.words(&message, &[("controller", name)]).ok() } else { None }
            }
            _ => None,
        })
    }

    /// A declared text, where it is declared in this language.
    fn text(&self, text: Option<&At<Text>>) -> Option<String> {
        text?.value.get(self.locale.tag()).filter(|words| !words.trim().is_empty()).map(str::to_owned)
    }
}
