//! What is stored on or read from devices (Directive 2002/58/EC Art. 5(3)), and exceptions from informing people.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Builder, Error, Evidence, evidence};
use crate::{
    datamap::Activity,
    law::catalogue::catalogue,
    register::model::{At, Tracker as Declared},
};

/// A cookie, kit or similar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Tracker {
    /// The name that people see in their browser or app.
    pub name: String,
    /// Title of its purpose.
    pub purpose: String,
    /// "for 30 days"; `None` where it ends with the session.
    pub lifetime: Option<String>,
    /// The mark of the fact that it ends with the session.
    pub session: Option<String>,
    /// Who else reads it; `None` where nobody does.
    pub party: Option<String>,
    /// The mark of the fact that nobody else reads it.
    pub own: Option<String>,
    /// The mark of the fact that it needs consent.
    pub consent: Option<String>,
    /// How consent is taken back.
    pub withdrawal: Option<String>,
    /// The mark of the fact that it needs none.
    pub exempt: Option<String>,
    /// Why it needs none, in the words of the default language.
    pub exemption: Option<String>,
    /// It needs none, and can be refused all the same: British law on statistics and appearance.
    pub refusable: bool,
    /// How to refuse it.
    pub objection: Option<String>,
    /// How to switch it on, where it is off until then (Quebec).
    pub activation: Option<String>,
    /// What is missing, where nobody said whether it needs consent.
    pub gap: Option<String>,
}

/// An exception from informing people (Art. 13(4), 14(5) GDPR).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ExceptionNote {
    /// The provision.
    pub law: String,
    /// What it is claimed for.
    pub item: String,
    /// Why it applies.
    pub reason: String,
    /// What protects people instead.
    pub measures: Option<String>,
}

impl<'a> Builder<'a> {
    /// Whether the document follows British law on devices and no stricter one.
    fn knows_british_exemptions(&self) -> bool {
        let claims = |ids: [&str; 2]| self.document.regimes.iter().any(|it| ids.contains(&it.value.as_str()));
        claims(["pecr", "uk-gdpr"]) && !claims(["eprivacy", "gdpr"])
    }

    /// The trackers of the activities' purposes, and those without a purpose.
    pub(super) fn trackers(&mut self, activities: &[&'a Activity]) -> Result<Vec<Tracker>, Error> {
        let ours = |it: &&At<Declared>| {
            let purpose = it.value.purpose.as_ref();
            purpose.is_none_or(|id| activities.iter().any(|activity| activity.purpose == id.value))
        };
        self.register().trackers.iter().filter(ours).map(|tracker| self.tracker(tracker, activities)).collect()
    }

    fn tracker(&mut self, entry: &'a At<Declared>, activities: &[&'a Activity]) -> Result<Tracker, Error> {
        let tracker = &entry.value;
        let name = tracker.name.as_ref().map_or("", |name| name.value.as_str());
        let fact = |fact: &str| Evidence::of(fact).about(name).at([&entry.place]);
        let activity = activities.iter().find(|it| tracker.purpose.as_ref().is_some_and(|id| id.value == it.purpose));
        let purpose = match &tracker.purpose {
            Some(id) => {
                let title = self.purpose_title(&id.value)?;
                let open = self.mark(fact("tracking.*.purpose").at([&id.place]).at(self.title_place(&id.value)));
                evidence::wrap(&open, &title)
            }
            None => self.gap(fact("tracking.*.purpose"), "gap-tracker-purpose", name)?,
        };
        let lifetime = tracker.lifetime.as_ref().filter(|it| it.value != "session");
        let third_party = fact("tracking.*.third_party");
        let (own, party) = match &tracker.party {
            Some(id) if self.register().only_controller_reads(tracker) => {
                (Some(self.mark(third_party.at([&id.place]))), None)
            }
            Some(id) => {
                let within = activity.map_or("", |activity| &activity.id);
                let party = self.recipient_name(&id.value, within)?;
                let entry = super::place_of(self.register().recipients.get(&id.value));
                let open = self.mark(third_party.at([&id.place]).at(entry));
                (None, Some(evidence::wrap(&open, &party)))
            }
            None => (None, Some(self.gap(third_party, "gap-tracker-party", name)?)),
        };
        let needs_consent = tracker.consent.as_ref().filter(|it| it.value);
        let consent = needs_consent.is_some();
        let on_consent = fact("tracking.*.consent").at(needs_consent.map(|it| &it.place));
        let withdrawal = activity.and_then(|activity| activity.terms.withdrawal.as_ref()).filter(|_| consent);
        let british = tracker.british_exemption();
        let exemption = tracker.exemption.as_ref().filter(|_| british.is_none() || self.knows_british_exemptions());
        let british = british.filter(|_| exemption.is_some());
        let words = match british {
            Some(key) => self.locale.name("exemption", key)?,
            None => self.have(fact("tracking.*.consent"), exemption, "gap-tracker-exemption", name)?,
        };
        Ok(Tracker {
            name: super::escape::clean(name),
            purpose,
            lifetime: match lifetime {
                Some(period) => {
                    let words = self.period_words(&period.value)?;
                    Some(self.say(fact("tracking.*.duration").at([&period.place]), &words))
                }
                None if tracker.lifetime.is_none() => {
                    Some(self.gap(fact("tracking.*.duration"), "gap-tracker-lifetime", name)?)
                }
                None => None,
            },
            session: tracker
                .lifetime
                .as_ref()
                .filter(|it| it.value == "session")
                .map(|it| self.mark(fact("tracking.*.duration").at([&it.place]))),
            own,
            party,
            consent: needs_consent.map(|_| self.mark(on_consent.clone())),
            withdrawal: self.have(on_consent, withdrawal, "gap-tracker-consent", name)?,
            exempt: exemption.map(|it| self.mark(fact("tracking.*.consent").at([&it.place]))),
            refusable: british.is_some(),
            exemption: words,
            objection: match tracker.more.get("objection") {
                None if british.is_some() => {
                    Some(self.gap(fact("tracking.*.objection"), "gap-tracker-objection", name)?)
                }
                text => self.have(fact("tracking.*.objection"), text, "gap-tracker-objection", name)?,
            },
            activation: self.have(
                fact("tracking.*.activation"),
                tracker.more.get("activation"),
                "gap-tracker-consent",
                name,
            )?,
            gap: if consent || exemption.is_some() {
                None
            } else {
                Some(self.gap(fact("tracking.*.consent"), "gap-tracker-consent", name)?)
            },
        })
    }

    /// The exceptions that the register claims, each with its reason.
    pub(super) fn exceptions(&mut self, activities: &[&'a Activity]) -> Result<Vec<ExceptionNote>, Error> {
        let mut notes = Vec::new();
        for entry in &self.register().exceptions {
            let exception = &entry.value;
            let Some(article) = &exception.article else { continue };
            let Some(known) = catalogue().exceptions.get(&article.value) else { continue };
            // The UK GDPR took over what the GDPR says of them; other laws did not.
            let claimed = &self.document.regimes;
            let ours = |id: &str| id == known.regime || (id == "uk-gdpr" && known.regime == "gdpr");
            if !claimed.is_empty() && !claimed.iter().any(|it| ours(&it.value)) {
                continue;
            }
            if exception.item.as_ref().is_some_and(|item| !self.tells_of(activities, &item.value)) {
                continue;
            }
            let fact = |fact: &str| Evidence::of(fact).about(&article.value).at([&entry.place]);
            let law = if claimed.iter().any(|it| it.value == known.regime) || claimed.is_empty() {
                known.law.clone()
            } else {
                catalogue().restated("uk-gdpr", &known.regime, &known.law)
            };
            let law = self.say(fact("exceptions.*.id").at([&article.place]), &law);
            let item = self.item_words(exception.item.as_ref().map_or("", |item| &item.value))?;
            let open = self.mark(fact("exceptions.*.item"));
            notes.push(ExceptionNote {
                law,
                item: evidence::wrap(&open, &item),
                reason: self.need(
                    fact("exceptions.*.reason"),
                    exception.reason.as_ref(),
                    "gap-exception",
                    &article.value,
                )?,
                measures: self.have(
                    fact("exceptions.*.measures"),
                    exception.measures.as_ref(),
                    "gap-exception",
                    &article.value,
                )?,
            });
        }
        Ok(notes)
    }

    /// An item in words; as the register names it where it has none.
    fn item_words(&mut self, item: &str) -> Result<String, Error> {
        let id = |section: &str| item.strip_prefix(section);
        if let Some(id) = id("purpose.").filter(|id| self.register().purposes.contains_key(*id)) {
            return self.purpose_title(id);
        }
        if let Some(id) = id("recipient.").filter(|id| self.register().recipients.contains_key(*id)) {
            return self.recipient_name(id, "");
        }
        let source = id("source.").and_then(|id| self.register().sources.get(id));
        let title = self.words_of(source.and_then(|source| source.value.title.as_ref()));
        Ok(title.unwrap_or_else(|| super::escape::clean(item)))
    }

    /// Whether these activities have something to do with an item: a purpose, a source, a recipient or a field.
    fn tells_of(&self, activities: &[&'a Activity], item: &str) -> bool {
        let Some((section, id)) = item.split_once('.') else { return true };
        match section {
            "purpose" => activities.iter().any(|it| it.purpose == id || it.id == id),
            "source" => activities.iter().any(|it| it.sources.iter().any(|own| own == id)),
            "recipient" => activities.iter().any(|it| it.recipients.iter().any(|own| own == id)),
            _ if item.contains("::") => {
                let mut data = activities.iter().flat_map(|activity| self.map.data_of(activity));
                data.any(|(datum, _)| datum.id == item)
            }
            _ => true,
        }
    }
}
