//! Conditions on the document and on purposes.

use fieldnote_schema::vocabulary;

use super::Reader;
use crate::{
    datamap::Activity,
    law::{countries, expression::Tri, tables},
};

const CHILDREN: &[&str] = &["child"];
const STAFF: &[&str] = &["employee", "contractor", "trainee", "applicant"];
const VULNERABLE: &[&str] = &["patient", "child"];

impl<'a> Reader<'a> {
    pub(super) fn of_document(&self, token: &str) -> Tri {
        let controller = self.scope.controller().map(|(_, controller)| controller);
        let country = controller.and_then(|it| it.contact.country.as_ref()).map(|code| code.value.as_str());
        let represented = |area: &str| controller.is_some_and(|it| it.representatives.contains_key(area));
        // Art. 27 GDPR and its kin are about those who have no seat in the area.
        let representative = |area: &str, home: &str| match (represented(area), country) {
            (true, _) => Tri::Yes,
            (false, Some(code)) if countries::within(code, home) => Tri::No,
            _ => Tri::Unknown,
        };
        match token {
            "always" => Tri::Yes,
            "dpo-designated" | "encarregado" if controller.is_some_and(|it| it.dpo.is_some()) => Tri::Yes,
            "representative-eu" => representative("eu", "EEA"),
            "representative-uk" => representative("uk", "GB"),
            "representative-ch" => representative("ch", "CH"),
            "record-exemption-claimed"
                if controller.is_some_and(|it| it.more.contains_key("record.exemption_reason")) =>
            {
                Tri::Yes
            }
            "collected-for-another" if controller.is_some_and(|it| it.more.contains_key("on_behalf_of")) => Tri::Yes,
            _ => Tri::Unknown,
        }
    }

    pub(super) fn of_activity(&self, token: &str, activity: &'a Activity) -> Tri {
        let basis = tables::bases().iter().find(|it| it.condition == token);
        if let Some(basis) = basis {
            return activity.terms.legal_basis.as_ref().map(|it| it.value == basis.key).into();
        }
        let purpose = self.scope.map.register.purposes.get(&activity.purpose).map(|purpose| &purpose.value);
        let kind = purpose.and_then(|it| it.kind.as_ref()).map(|kind| kind.value.as_str());
        let says = |key: &str| purpose.is_some_and(|it| it.more.contains_key(key));
        match token {
            "explicit-consent" => self.special(activity, |key| key == "explicit_consent"),
            "art9-needs-law" => {
                self.special(activity, |key| tables::special_condition(key).is_some_and(|it| it.needs_law))
            }
            "direct-marketing" => kind.map(|kind| kind.starts_with("marketing.direct")).into(),
            "electronic-marketing" => electronic(kind),
            "targeted-advertising" => advertising(kind),
            "profiling" if kind == Some("personalise.profile") => Tri::Yes,
            "ai-training" if kind == Some("improve.train_ai") => Tri::Yes,
            "soft-opt-in" if says("marketing.soft_opt_in") => Tri::Yes,
            "appropriate-policy-document" if says("schedule1_condition") => Tri::Yes,
            // Sch. 1 DPA 2018: paragraph 1 and Part 2 ask for one, paragraphs 2 to 4 and consent do not.
            "appropriate-policy-document" if activity.terms.art9.is_some() => {
                let criminal = self.scope.data_of(activity).any(|(datum, _)| datum.criminal);
                match self.special(activity, |key| ["employment_law", "substantial_public_interest"].contains(&key)) {
                    Tri::No if criminal => Tri::Unknown,
                    settled => settled,
                }
            }
            "appropriate-policy-document" => self.no_unless(activity, Self::needs_condition),
            "portable" => self.portable(activity),
            "joint-controllers" => {
                let declared = self.scope.controller().is_some_and(|(_, controller)| !controller.joint.is_empty());
                if declared { self.scope.joint().next().is_some().into() } else { Tri::Unknown }
            }
            "sensitive-limit" => self.no_unless(activity, Self::is_sensitive),
            "children" => match self.subjects(activity, CHILDREN) {
                Tri::Yes => Tri::Yes,
                // Adults and children use the same types; that none are children is for somebody to declare.
                Tri::No | Tri::Unknown => Tri::Unknown,
            },
            "employees" => self.subjects(activity, STAFF),
            "vulnerable-subjects" => self.subjects(activity, VULNERABLE),
            _ => Tri::Unknown,
        }
    }

    /// Whether people can take data along: a basis that gives the right, and data that the right is about.
    fn portable(&self, activity: &'a Activity) -> Tri {
        let some = self.scope.data_of(activity).any(|(datum, _)| datum.is_portable());
        let basis = ["consent", "contract", "explicit-consent"];
        let basis = basis.iter().map(|token| self.of_activity(token, activity)).fold(Tri::No, Tri::or);
        basis.and(some.into())
    }

    /// What the Art. 9 condition of an activity settles; without special categories it needs none.
    fn special(&self, activity: &'a Activity, holds: impl Fn(&str) -> bool) -> Tri {
        // A use can inherit a condition from its purpose without the data that need it.
        let special = self.scope.data_of(activity).any(|(datum, _)| datum.special.is_some());
        match &activity.terms.art9 {
            _ if !special => Tri::No,
            Some(condition) => holds(&condition.value).into(),
            None => Tri::Unknown,
        }
    }

    /// No where none of the data can be meant, otherwise unknown.
    fn no_unless(&self, activity: &'a Activity, meant: impl Fn(&Self, &'a crate::datamap::Datum) -> Tri) -> Tri {
        let none = self.scope.data_of(activity).all(|(datum, _)| meant(self, datum) == Tri::No);
        if none { Tri::No } else { Tri::Unknown }
    }

    fn needs_condition(&self, datum: &crate::datamap::Datum) -> Tri {
        self.of_field("special-category", datum).or(self.of_field("criminal-data", datum))
    }

    /// Whether some of its data subjects are, or belong under, the given ones.
    fn subjects(&self, activity: &Activity, wanted: &[&str]) -> Tri {
        let base = |subject: &str| match subject.strip_prefix("custom.") {
            Some(name) => {
                let custom = self.scope.map.register.subjects.get(name);
                custom.and_then(|it| it.value.parent.as_ref()).map(|parent| parent.value.clone())
            }
            None => Some(subject.to_owned()),
        };
        let is_wanted = |subject: &String| match base(subject).as_deref().map(last_segment) {
            Some(name) => vocabulary::subject(name).map(|_| wanted.contains(&name)).into(),
            None => Tri::Unknown,
        };
        if activity.subjects.is_empty() {
            return Tri::Unknown;
        }
        activity.subjects.iter().map(is_wanted).fold(Tri::No, Tri::or)
    }
}

fn last_segment(key: &str) -> &str {
    key.rsplit_once('.').map_or(key, |(_, last)| last)
}

/// Marketing by email and the like; plain direct marketing leaves the channel open.
fn electronic(kind: Option<&str>) -> Tri {
    match kind {
        Some("marketing.direct.email" | "marketing.direct.sms") => Tri::Yes,
        Some("marketing.direct") | None => Tri::Unknown,
        Some(_) => Tri::No,
    }
}

fn advertising(kind: Option<&str>) -> Tri {
    match kind {
        Some("marketing.ads.third_party") => Tri::Yes,
        Some(kind) if !kind.starts_with("marketing.") && !kind.starts_with("analytics.") => Tri::No,
        _ => Tri::Unknown,
    }
}
