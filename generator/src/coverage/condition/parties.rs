//! Conditions on recipients, transfers, trackers, clients, decisions and exceptions.

use super::Reader;
use crate::{
    law::{
        adequacy::{Judgement, judge},
        catalogue::catalogue,
        expression::Tri,
        mechanisms::{self, Kind},
    },
    register::model::{Client, Decision, Exception, Recipient, System, Tracker},
};

/// What carries the data to a place under the law of the exporter.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::coverage) enum Carried {
    /// The place is at home: no transfer.
    Home,
    /// A decision covers it.
    Decision,
    /// A mechanism that the exporter's law knows.
    Mechanism(&'static mechanisms::Mechanism),
    /// Nothing that counts.
    Nothing,
    /// Nobody said where it is.
    Nowhere,
}

impl Reader<'_> {
    pub(super) fn of_recipient(&self, token: &str, recipient: Option<&Recipient>) -> Tri {
        if token.starts_with("transfer") {
            return Self::of_transfer(token, self.carried(recipient));
        }
        let Some(role) = recipient.and_then(|it| it.role.as_ref()).map(|role| role.value.as_str()) else {
            return if token == "has-recipients" { Tri::Yes } else { Tri::Unknown };
        };
        let on_our_orders = ["processor", "sub_processor", "contractor"].contains(&role);
        match token {
            "has-recipients" => (role != "inquiry_authority").into(),
            "has-processors" => on_our_orders.into(),
            "has-third-parties" => (!on_our_orders && role != "inquiry_authority").into(),
            "has-affiliates" => (role == "group_company").into(),
            "third-party-collection" if on_our_orders => Tri::No,
            "third-party-collection" if recipient.is_some_and(|it| it.more.contains_key("controls_collection")) => {
                Tri::Yes
            }
            _ => Tri::Unknown,
        }
    }

    pub(super) fn of_system(&self, token: &str, system: &System) -> Tri {
        let carried = match &system.country {
            Some(country) => self.judged(&country.value, None, None),
            None => Carried::Nowhere,
        };
        Self::of_transfer(token, carried)
    }

    /// What carries the data to a recipient.
    pub(in crate::coverage) fn carried(&self, recipient: Option<&Recipient>) -> Carried {
        let transfer = recipient.and_then(|it| it.transfer.as_ref()).map(|it| &it.value);
        let text = |value: Option<&crate::register::model::At<String>>| value.map(|it| it.value.clone());
        let mechanism = text(transfer.and_then(|it| it.mechanism.as_ref()));
        let framework = text(transfer.and_then(|it| it.framework.as_ref()));
        let role = recipient.and_then(|it| it.role.as_ref()).map(|role| role.value.as_str());
        match recipient.and_then(|it| it.contact.country.as_ref()) {
            Some(country) => self.judged(&country.value, mechanism.as_deref(), framework.as_deref()),
            // What anybody can read on a page is not transferred to each country of the world (CJEU C-101/01 Lindqvist);
            // private people are no importers, who are controllers or processors (EDPB Guidelines 05/2021).
            None if matches!(role, Some("public" | "other_users")) => Carried::Home,
            None => Carried::Nowhere,
        }
    }

    fn judged(&self, country: &str, mechanism: Option<&str>, framework: Option<&str>) -> Carried {
        let declared = mechanism.and_then(|words| mechanisms::declared(self.exporter, words));
        match (judge(self.exporter, country, framework, Some(self.as_of)), declared) {
            (Judgement::Inside, _) => Carried::Home,
            (_, Some(mechanism)) => Carried::Mechanism(mechanism),
            (Judgement::Adequate { .. }, None) => Carried::Decision,
            (Judgement::OnlyFor { .. } | Judgement::None, None) => Carried::Nothing,
        }
    }

    fn of_transfer(token: &str, carried: Carried) -> Tri {
        let mechanism = match carried {
            Carried::Nowhere => return Tri::Unknown,
            Carried::Home => return Tri::No,
            _ if ["transfer", "transfer-ch", "transfer-qc"].contains(&token) => return Tri::Yes,
            Carried::Nothing => return Tri::Unknown,
            Carried::Decision => return Tri::No,
            Carried::Mechanism(mechanism) => mechanism,
        };
        match token {
            "transfer-safeguards" => (mechanism.kind == Kind::Safeguard).into(),
            "transfer-derogation" => (mechanism.kind == Kind::Derogation).into(),
            "transfer-explicit-consent" => (mechanism.id == "explicit_consent").into(),
            "transfer-compelling-interest" => (mechanism.id == "compelling_interest").into(),
            _ => Tri::Unknown,
        }
    }

    pub(super) fn of_tracker(token: &str, tracker: &Tracker) -> Tri {
        let british = tracker.british_exemption().is_some();
        match token {
            "terminal-equipment" => Tri::Yes,
            "tracker-exempt" => (tracker.exemption.is_some() && !british).into(),
            "tracker-statistics" => british.into(),
            "locating-or-profiling-tech" if tracker.more.contains_key("activation") => Tri::Yes,
            _ => Tri::Unknown,
        }
    }

    pub(super) fn of_client(token: &str, client: Option<&Client>) -> Tri {
        let represented = client.is_some_and(|it| it.representative.is_some());
        if token == "client-representative" && represented { Tri::Yes } else { Tri::Unknown }
    }

    pub(super) fn of_decision(token: &str, decision: Option<&Decision>) -> Tri {
        let alone = decision.and_then(|it| it.solely_automated.as_ref()).map(|it| it.value);
        match token {
            "automated-decision" | "admt" => alone.into(),
            _ => Tri::Unknown,
        }
    }

    pub(super) fn of_exception(token: &str, exception: &Exception) -> Tri {
        let known = exception.article.as_ref().and_then(|id| catalogue().exceptions.get(&id.value));
        match token {
            "exception-claimed" => Tri::Yes,
            "exception-effort" => known.is_some_and(|it| !it.needs.is_empty()).into(),
            _ => Tri::Unknown,
        }
    }
}
