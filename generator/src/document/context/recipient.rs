//! Who receives data: name, place, job and role.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Builder, Error, Evidence, Purpose, place_of};
use crate::{datamap::Activity, register::model::At, text::Text};

/// From this many parts on, what receives all data is said once.
const COMMON_FROM: usize = 3;

/// Somebody who receives data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Recipient {
    /// Id of the register.
    pub id: String,
    /// Name, or the kind of recipient as a plural noun, or a gap.
    pub name: String,
    /// "in the United States".
    pub in_country: Option<String>,
    /// What it does for us, a clause after "which" or "who".
    pub job: Option<String>,
    /// Its role, as a noun, where the regime asks for it.
    pub role: Option<String>,
    /// What single regimes ask for besides, a sentence each.
    pub more: Vec<String>,
    /// It is a kind of people, not a company.
    pub people: bool,
    /// It receives the data of every purpose, which is said once for all of them.
    pub common: bool,
}

impl Builder<'_> {
    /// The role of a recipient, which Brazil asks for (LGPD Art. 9, V and VI).
    fn role(&mut self, activity: &Activity, id: &str) -> Result<Option<String>, Error> {
        let role = self.register().recipients.get(id).and_then(|entry| entry.value.role.as_ref());
        let (Some(role), "lgpd") = (role, self.regime()) else { return Ok(None) };
        let words = self.locale.name("role-name", &role.value)?.unwrap_or_else(|| role.value.clone());
        let facts = ["recipients.*.category", "recipients.*.role"];
        let about = |fact: &str| Evidence::of(fact).about(id).within(&activity.id).at([&role.place]);
        let marks: String = facts.iter().map(|fact| self.mark(about(fact))).collect();
        Ok(Some(super::evidence::wrap(&marks, &words)))
    }

    pub(super) fn recipients(&mut self, activity: &Activity) -> Result<Vec<Recipient>, Error> {
        let mut recipients = Vec::new();
        for id in &activity.recipients {
            let entry = self.register().recipients.get(id);
            let role = entry.and_then(|entry| entry.value.role.as_ref()).map(|role| role.value.as_str());
            // Art. 4(9) GDPR: an authority in a particular inquiry is no recipient.
            let wanted = entry.is_none_or(|entry| receives(&entry.value.categories, &activity.categories));
            if role == Some("inquiry_authority") || !wanted {
                continue;
            }
            recipients.push(self.recipient(activity, id)?);
        }
        Ok(recipients)
    }

    fn recipient(&mut self, activity: &Activity, id: &str) -> Result<Recipient, Error> {
        let entry = self.register().recipients.get(id);
        let recipient = entry.map(|entry| &entry.value);
        let evidence = |fact: &str| Evidence::of(fact).about(id).within(&activity.id);
        let country = recipient.and_then(|it| it.contact.country.as_ref());
        let in_country = match country {
            Some(code) => {
                let words = self.locale.in_country(&code.value)?;
                Some(self.say(evidence("recipients.*.country").at([&code.place]), &words))
            }
            None => None,
        };
        let role = recipient.and_then(|it| it.role.as_ref()).map(|role| role.value.as_str());
        let job: Option<&At<Text>> = recipient.and_then(|it| it.job.as_ref());
        let purpose = evidence("recipients.*.purpose").at(place_of(job));
        let mut job = self.have(evidence("recipients.*.description"), job, "gap-recipient-job", id)?;
        // What it does for us is what it gets the data for: LGPD Art. 9, V; 16 CFR § 312.4(d)(2).
        if self.document.regimes.iter().any(|it| ["lgpd", "coppa"].contains(&it.value.as_str())) {
            let open = self.mark(purpose);
            job = job.map(|job| super::evidence::wrap(&open, &job));
        }
        Ok(Recipient {
            id: id.to_owned(),
            name: self.recipient_name(id, &activity.id)?,
            in_country,
            job,
            role: self.role(activity, id)?,
            more: self.more(activity, id)?,
            people: matches!(role, Some("public" | "other_users")),
            common: false,
        })
    }

    fn more(&mut self, activity: &Activity, id: &str) -> Result<Vec<String>, Error> {
        let mut more = self.affiliate(id, &activity.id)?;
        if let Some(keepers) = self.reaches(activity, id)? {
            more.push(self.locale.words("recipient-access", &[("recipients", &keepers)])?);
        }
        Ok(more)
    }

    /// Where a recipient can reach the data of an activity: the names of those that let it.
    pub(super) fn reaches(&mut self, activity: &Activity, id: &str) -> Result<Option<String>, Error> {
        let mut keepers = Vec::new();
        for (keeper, entry) in self.register().recipients.iter().filter(|(it, _)| activity.recipients.contains(it)) {
            let lets = entry.value.access.iter().flatten().find(|it| it.value == id);
            if let Some(lets) = lets {
                let name = self.recipient_name(keeper, &activity.id)?;
                let evidence = Evidence::of("recipients.*.description").about(id).within(&activity.id);
                let open = self.mark(evidence.at([&lets.place]));
                keepers.push(super::evidence::wrap(&open, &name));
            }
        }
        Ok((!keepers.is_empty()).then(|| self.locale.list(&keepers)))
    }

    /// The name that an affiliate goes by and what it gets, where the register says so.
    pub(super) fn affiliate(&mut self, id: &str, within: &str) -> Result<Vec<String>, Error> {
        let entry = self.register().recipients.get(id);
        let mut more = Vec::new();
        for key in ["affiliate_name", "affiliate_data"] {
            let text = entry.and_then(|entry| entry.value.more.get(key));
            let evidence = Evidence::of(&format!("recipients.*.{key}")).about(id).within(within);
            more.extend(self.have(evidence, text, "gap-recipient-job", id)?);
        }
        Ok(more)
    }

    /// Its name, or what kind of recipient it is.
    pub(super) fn recipient_name(&mut self, id: &str, within: &str) -> Result<String, Error> {
        let entry = self.register().recipients.get(id);
        let recipient = entry.map(|entry| &entry.value);
        let evidence = |fact: &str| Evidence::of(fact).about(id).within(within);
        let name = recipient.and_then(|it| it.contact.name.as_ref());
        if let Some(name) = self.value(evidence("recipients.*.name"), name) {
            return Ok(name);
        }
        let role = recipient.and_then(|it| it.role.as_ref());
        let words = match role {
            Some(role) => self.locale.name("role", &role.value)?,
            None => None,
        };
        match words {
            Some(words) => Ok(self.say(evidence("recipients.*.category").at(place_of(role)), &words)),
            None => self.gap(evidence("recipients.*.name").at(place_of(entry)), "gap-recipient-name", id),
        }
    }
}

/// Finds recipients of every part of every purpose, marks them, and returns each once.
pub(super) fn common_recipients(purposes: &mut [Purpose]) -> Vec<Recipient> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut parts = 0;
    for part in purposes.iter().flat_map(|purpose| &purpose.parts) {
        parts += 1;
        for recipient in &part.recipients {
            *counts.entry(recipient.id.clone()).or_default() += 1;
        }
    }
    let mut common: Vec<Recipient> = Vec::new();
    if parts < COMMON_FROM {
        return common;
    }
    for recipient in purposes.iter_mut().flat_map(|purpose| &mut purpose.parts).flat_map(|part| &mut part.recipients) {
        recipient.common = counts.get(&recipient.id) == Some(&parts);
        if recipient.common && common.iter().all(|known| known.id != recipient.id) {
            common.push(recipient.clone());
        }
    }
    common
}

/// Whether a recipient of some categories gets any of these.
pub(super) fn receives(wanted: &[At<String>], categories: &[String]) -> bool {
    let within = |category: &str, wanted: &str| {
        category.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    wanted.is_empty() || wanted.iter().any(|wanted| categories.iter().any(|it| within(it, &wanted.value)))
}
