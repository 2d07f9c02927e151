//! The rights that really apply, by what each purpose rests on.

use fieldnote_schema::Place;
use schemars::JsonSchema;
use serde::Serialize;

use super::{Builder, Error, Evidence, Party, evidence, purpose};
use crate::{
    datamap::Activity,
    law::rights::{self, Act, Decisive, Situation},
};

/// The rights of the people of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Rights {
    /// What people can ask for: `access`, `rectification`, `erasure`, ..
    pub requests: Vec<Right>,
    /// Titles of the purposes that people can object to.
    pub objection: Vec<String>,
    /// What they rest on: `interests`, `public` or `both`; the regime, where the right does not hang on that.
    pub objection_ground: &'static str,
    /// The mark of that right.
    pub objection_mark: Option<String>,
    /// The mark of the fact that the right to object stands under its own heading.
    pub objection_heading_mark: String,
    /// Titles of the purposes that are direct marketing.
    pub marketing: Vec<String>,
    /// The mark of the right to stop them.
    pub marketing_mark: Option<String>,
    /// Purposes that rest on consent.
    pub consent: Vec<Consent>,
    /// The mark of the right to take it back.
    pub consent_mark: Option<String>,
    /// Where to send requests.
    pub channel: Party,
    /// What to do, in words.
    pub instructions: Option<String>,
    /// The mark of the time to answer; none under a law whose time the templates have no words for.
    pub time_mark: Option<String>,
    /// The mark of the right to complain.
    pub complaint_mark: String,
    /// The authority.
    pub authority: Party,
    /// The Information Commissioner, where the document is for British readers, too.
    pub commissioner: Option<Party>,
    /// An authority in the Union, for people there, where the controller is British.
    pub union: Option<Party>,
    /// That people can complain to us.
    pub complaint_here: Option<String>,
    /// How a complaint reaches us.
    pub complaint_channel: Option<String>,
}

/// One right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Right {
    /// Its id.
    pub id: String,
    /// Goes into `t(fact=..)`.
    pub mark: String,
    /// The law limits it for some of the purposes.
    pub limited: bool,
}

/// A purpose that rests on consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Consent {
    /// A clause after "To".
    pub title: String,
    /// How consent is taken back.
    pub how: Option<String>,
}

impl Consent {
    /// Adds it to a list, or its evidence to the line that reads the same.
    pub(super) fn add_to(self, consents: &mut Vec<Self>) {
        let plain = |it: &Self| (evidence::strip(&it.title), it.how.as_deref().map(evidence::strip));
        match consents.iter_mut().find(|known| plain(known) == plain(&self)) {
            Some(known) => {
                known.title = evidence::under(&known.title, &self.title);
                known.how = known.how.as_deref().zip(self.how).map(|(known, how)| evidence::under(known, &how));
            }
            None => consents.push(self),
        }
    }
}

/// Requests that the table of rights lists, in this order.
const REQUESTS: [&str; 9] = [
    "confirmation",
    "access",
    "rectification",
    "blocking",
    "erasure",
    "restriction",
    "portability",
    "information_sharing",
    "information_refusal",
];

impl<'a> Builder<'a> {
    pub(super) fn rights(&mut self, activities: &[&'a Activity], purposes: &[super::Purpose]) -> Result<Rights, Error> {
        let mut rights = Rights {
            channel: self.channel()?,
            instructions: self.instructions()?,
            time_mark: (self.regime_or_other() != "other").then(|| self.mark(Evidence::of("rights.response_time"))),
            complaint_mark: self.mark(Evidence::of("complaints.right")),
            authority: self.authority()?,
            commissioner: self.commissioner(),
            union: self.union_authority(),
            complaint_here: self.complaint("complaints.controller_right")?,
            complaint_channel: self.complaint("complaints.controller_channel")?,
            ..Rights::default()
        };
        for id in REQUESTS {
            let giving: Vec<_> =
                activities.iter().filter_map(|it| self.gives(it, id).map(|limited| (*it, limited))).collect();
            if giving.is_empty() {
                continue;
            }
            let limited = giving.iter().any(|(_, limited)| *limited);
            let mark = self.right_mark(id, giving.iter().map(|(activity, _)| *activity));
            rights.requests.push(Right { id: id.to_owned(), mark, limited });
        }
        let having = |builder: &Self, id: &str| -> Vec<&'a Activity> {
            activities.iter().filter(|it| builder.gives(it, id).is_some()).copied().collect()
        };
        let objection = having(self, "objection");
        let marketing = having(self, "objection_marketing");
        let consent = having(self, "withdraw_consent");
        let title_of = |activity: &Activity| {
            purposes.iter().find(|purpose| purpose.id == activity.purpose).map(|purpose| purpose.title.clone())
        };
        let titles = |activities: &[&Activity]| {
            let mut titles: Vec<_> = activities.iter().filter_map(|it| title_of(it)).collect();
            titles.dedup();
            titles
        };
        rights.objection_ground = match self.regime() {
            own @ ("fadp" | "lgpd") => own,
            _ => ground(&objection),
        };
        rights.objection = titles(&objection);
        rights.marketing = titles(&marketing);
        rights.consent = consents(&consent, purposes);
        for (id, activities) in [("objection", &objection), ("objection_marketing", &marketing)] {
            if !activities.is_empty() {
                let places = self.grounds_of_right(id, activities.iter().copied());
                let mark = self.mark(Evidence::of("notice.objection_separate").at(places));
                rights.objection_heading_mark.push_str(&mark);
            }
        }
        rights.objection_mark = self.mark_if("objection", &objection);
        rights.marketing_mark = self.mark_if("objection_marketing", &marketing);
        rights.consent_mark = self.mark_if("withdraw_consent", &consent);
        Ok(rights)
    }

    fn mark_if(&mut self, id: &str, activities: &[&'a Activity]) -> Option<String> {
        (!activities.is_empty()).then(|| self.right_mark(id, activities.iter().copied()))
    }

    fn right_mark(&mut self, id: &str, activities: impl Iterator<Item = &'a Activity>) -> String {
        let places = self.grounds_of_right(id, activities);
        let fact = self.known_right(id).map_or_else(|| format!("rights.{id}"), |right| right.fact.clone());
        self.mark(Evidence::of(&fact).at(places))
    }

    fn known_right(&self, id: &str) -> Option<&'static rights::Right> {
        let regime = self.giving();
        rights::all().iter().find(|right| right.regime == regime && right.id == id)
    }

    /// Where it stands that activities give a right.
    fn grounds_of_right(&self, id: &str, activities: impl Iterator<Item = &'a Activity>) -> Vec<&'a Place> {
        let decisive = self.known_right(id).and_then(rights::Right::hangs_on);
        // Explicit consent to special data gives these as consent does.
        let consents = |id: &str| matches!(id, "withdraw_consent" | "portability");
        let purposes = &self.register().purposes;
        let places = activities.filter_map(|activity| {
            let Some(purpose) = purposes.get(&activity.purpose) else {
                return self.map.data_of(activity).map(|(datum, _)| &datum.place).next();
            };
            match decisive {
                Some(Decisive::Basis) => {
                    let consent = purpose::consent_at(activity).filter(|_| consents(id));
                    consent.or(activity.terms.legal_basis.as_ref().map(|it| &it.place))
                }
                Some(Decisive::Kind) => purpose.value.kind.as_ref().map(|it| &it.place),
                None => Some(&purpose.place),
            }
        });
        places.collect()
    }

    /// The regime that gives the rights: without words of their own, the first one claimed that gives any, and never
    /// those of the GDPR.
    fn giving(&self) -> &str {
        if self.regime_or_other() != "other" {
            return self.regime();
        }
        let gives = |regime: &&str| rights::all().iter().any(|right| right.regime == **regime);
        self.document.regimes.iter().map(|it| it.value.as_str()).find(gives).unwrap_or("other")
    }

    /// Whether an activity gives a right; `Some(true)` where the law limits it.
    pub(super) fn gives(&self, activity: &Activity, id: &str) -> Option<bool> {
        let acts = self.acts(activity);
        let art9 = purpose::art9(activity, self.map);
        let situation = Situation { basis: purpose::basis(activity), art9, acts: &acts };
        let applies = rights::applying(self.giving(), &situation).into_iter().find(|applies| applies.right.id == id)?;
        if id == "portability" && !self.has_portable_data(activity) {
            return None;
        }
        Some(applies.limited)
    }

    /// What an activity does, as far as rights hang on it.
    pub(super) fn acts(&self, activity: &Activity) -> Vec<Act> {
        let purpose = self.register().purposes.get(&activity.purpose).map(|purpose| &purpose.value);
        let kind = purpose.and_then(|purpose| purpose.kind.as_ref());
        let decisions = purpose.into_iter().flat_map(|purpose| &purpose.decisions);
        let alone = |id: &str| {
            let decision = self.register().decisions.get(id).and_then(|it| it.value.solely_automated.as_ref());
            decision.is_some_and(|it| it.value)
        };
        let sold = |datum: &crate::datamap::Datum| {
            self.is_about(datum) && (datum.keys.sold == Some(true) || datum.keys.shared == Some(true))
        };
        let held = [
            (Act::DirectMarketing, kind.is_some_and(|kind| kind.value.starts_with("marketing."))),
            (Act::AutomatedDecision, decisions.into_iter().any(|id| alone(&id.value))),
            (Act::Profiling, self.declares("profiling_significant", activity)),
            (Act::SoldOrShared, self.map.data_of(activity).any(|(datum, _)| sold(datum))),
            (Act::SensitiveUse, self.declares("sensitive_limit", activity)),
        ];
        held.into_iter().filter(|(_, does)| *does).map(|(act, _)| act).collect()
    }

    /// Whether somebody declared that a condition holds for a purpose, or for everything.
    fn declares(&self, what: &str, activity: &Activity) -> bool {
        self.register().declarations.iter().any(|declared| {
            let item = declared.value.item.as_ref().map(|item| item.value.as_str());
            let meant = item.is_none_or(|item| item.strip_prefix("purpose.") == Some(activity.purpose.as_str()));
            meant && declared.value.what.as_ref().is_some_and(|it| it.value == what)
        })
    }

    fn has_portable_data(&self, activity: &Activity) -> bool {
        self.map.data_of(activity).any(|(datum, _)| self.is_about(datum) && datum.is_portable())
    }

    fn complaint(&mut self, key: &str) -> Result<Option<String>, Error> {
        let text = self.controller().and_then(|(_, controller)| controller.value.more.get(key));
        self.have(Evidence::of(key), text, "gap-rights-channel", "")
    }

    pub(super) fn instructions(&mut self) -> Result<Option<String>, Error> {
        let rights = self.controller().and_then(|(_, controller)| controller.value.rights.as_ref());
        let instructions = rights.and_then(|rights| rights.value.instructions.as_ref());
        self.have(Evidence::of("rights.instructions"), instructions, "gap-rights-channel", "")
    }
}

/// Purposes that rest on consent, each once.
fn consents(activities: &[&Activity], purposes: &[super::Purpose]) -> Vec<Consent> {
    let mut consents: Vec<Consent> = Vec::new();
    for activity in activities {
        let Some(purpose) = purposes.iter().find(|purpose| purpose.id == activity.purpose) else { continue };
        let part = purpose.parts.iter().find(|part| part.id == activity.id);
        let how = part.and_then(|part| part.withdrawal.clone());
        Consent { title: purpose.title.clone(), how }.add_to(&mut consents);
    }
    consents
}

/// What purposes rest on that people can object to.
fn ground(activities: &[&Activity]) -> &'static str {
    let public = activities.iter().filter(|it| purpose::basis(it) == Some("public_task")).count();
    match public {
        0 => "interests",
        all if all == activities.len() => "public",
        _ => "both",
    }
}
