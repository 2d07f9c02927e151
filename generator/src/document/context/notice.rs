//! The privacy notice (Art. 13 and 14 GDPR).

use std::collections::BTreeSet;

use serde::Serialize;

use super::{
    Builder, Error, Evidence, Fact, Heading, Joint, Party, Purpose, Representative, Rights, Summary, place_of,
};
use crate::{
    datamap::{Activity, Transfer as Way},
    law::{
        adequacy::{self, Exporter},
        mechanisms,
    },
    register::model::{At, Decision as DeclaredDecision},
};

/// Everything that a notice says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// [`super::FORMAT`].
    pub format: &'static str,
    /// BCP 47 tag; `t` reads it.
    pub language: String,
    /// Regime whose words the notice uses: `gdpr`, `uk-gdpr`, `fadp` or `lgpd`; `t` prefers messages that end in it.
    pub regime: &'static str,
    /// The head.
    pub document: Heading,
    /// The first layer.
    pub summary: Summary,
    /// Who is responsible.
    pub controller: Party,
    /// Who decides with them.
    pub joint: Vec<Joint>,
    /// Representatives.
    pub representatives: Vec<Representative>,
    /// Data protection officer.
    pub dpo: Option<Party>,
    /// What is done, in the order of the register.
    pub purposes: Vec<Purpose>,
    /// Those who receive the data of every purpose.
    pub recipients: Vec<super::Recipient>,
    /// Ways to countries outside the European Economic Area.
    pub transfers: Vec<Transfer>,
    /// Automated decisions.
    pub decisions: Vec<Decision>,
    /// Rights.
    pub rights: Rights,
    /// What is stored on or read from devices.
    pub trackers: Vec<super::Tracker>,
    /// Exceptions from informing people.
    pub exceptions: Vec<super::ExceptionNote>,
    /// Where children find wording that they understand.
    pub child_version: Option<String>,
    /// What depends on giving data, set off from the rest (LGPD Art. 9, § 3).
    pub highlight: Option<String>,
    /// Who answers for what (LGPD Art. 9, VI).
    pub role: Option<String>,
    /// Denials that somebody declared, by their key.
    pub declared: Vec<Declared>,
    /// When people learn of it whose data come from others (Art. 14(3)).
    pub told: Option<String>,
}

/// A way of data to a third country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Transfer {
    /// Who receives them there; `None` for a system that we host there ourselves.
    pub recipient: Option<String>,
    /// "in the United States".
    pub in_country: String,
    /// Goes into the message: empty for data from the European Economic Area, `uk-` or `ch-` for data from there.
    pub area: &'static str,
    /// It is about the same recipient as the one before, for data from another area.
    pub continued: bool,
    /// Framework that the recipient takes part in.
    pub framework: Option<Fact>,
    /// What protects the data: `adequacy`, `scc`, ..
    pub mechanism: Option<Fact>,
    /// What is missing, where nothing protects them.
    pub mechanism_gap: Option<String>,
    /// The mark of the fact that no adequacy decision covers it; `None` where one does, or nothing protects the data.
    pub no_adequacy: Option<String>,
    /// How to get a copy of the safeguards.
    pub copy: Option<String>,
}

/// An automated decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// Goes into `t(fact=..)` of the sentence that it is made.
    pub mark: String,
    /// Nobody looks at it before it has effect.
    pub solely: bool,
    /// Title.
    pub title: String,
    /// The logic involved.
    pub logic: String,
    /// Consequences for the person.
    pub consequences: String,
    /// Ground of Art. 22(2).
    pub ground: Option<Fact>,
    /// What is missing, where a machine decides alone without a declared ground.
    pub ground_gap: Option<String>,
    /// How a person gets a human to look at it.
    pub review: Option<String>,
    /// Why it matters to the person.
    pub significance: Option<String>,
    /// How to contest it.
    pub contest: Option<String>,
    /// How to say something about it.
    pub representations: Option<String>,
    /// How the person learns of it.
    pub information: Option<String>,
}

/// A denial that somebody declared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Declared {
    /// `nothing_sold`, `no_transfers`, ..
    pub key: String,
    /// Goes into `t(fact=..)`.
    pub mark: String,
}

/// Regimes whose notices have words of their own.
const REGIMES: [&str; 4] = ["gdpr", "uk-gdpr", "fadp", "lgpd"];

impl<'a> Builder<'a> {
    pub(in crate::document) fn notice(&mut self) -> Result<Notice, Error> {
        let activities = self.activities();
        let mut purposes = self.purposes(&activities)?;
        let recipients = super::purpose::common_recipients(&mut purposes);
        let transfers = self.transfers(&activities)?;
        let rights = self.rights(&activities, &purposes)?;
        let declared = self.declared();
        let told = self.document.more.get("delivery.indirect");
        Ok(Notice {
            format: super::FORMAT,
            language: self.locale.tag().to_owned(),
            regime: self.regime(),
            trackers: self.trackers(&activities)?,
            exceptions: self.exceptions()?,
            child_version: self.text("child_version", "notice.child_version")?,
            highlight: self.text("highlight_condition", "notice.highlight_condition")?,
            role: self.of_controller("role_statement", "controller.role_statement")?,
            document: self.heading()?,
            summary: self.summary(&activities, &purposes, &rights, &declared)?,
            controller: self.controller_party()?,
            joint: self.joint()?,
            representatives: self.representatives_here()?,
            dpo: self.dpo()?,
            recipients,
            transfers,
            decisions: self.decisions(&activities)?,
            declared,
            told: self.have(Evidence::of("notice.delivery.indirect"), told, "gap-told", "")?,
            purposes,
            rights,
        })
    }

    /// The activities that use data about the people of this document, for its controller; what is done on the orders
    /// of clients is theirs to tell.
    pub(super) fn activities(&self) -> Vec<&'a Activity> {
        let controller = self.document.controller.as_ref().map(|id| id.value.as_str());
        let concerns = |it: &&Activity| self.map.data_of(it).any(|(datum, _)| self.is_about(datum));
        let ours =
            |it: &&Activity| controller.is_none() || it.controller.is_none() || it.controller.as_deref() == controller;
        let own = |it: &&Activity| {
            let purpose = self.register().purposes.get(&it.purpose);
            purpose.is_none_or(|purpose| purpose.value.clients.is_empty())
        };
        let reached = |it: &&Activity| self.map.reaches(it, &self.document.audience);
        self.map.activities.iter().filter(concerns).filter(ours).filter(own).filter(reached).collect()
    }

    pub(super) fn transfers(&mut self, activities: &[&'a Activity]) -> Result<Vec<Transfer>, Error> {
        let mut ways = self.ways(activities.iter().copied());
        // What two areas say of one recipient stands together, in the order in which the first area names it.
        let whose = |way: &Way| (way.recipient.clone(), way.system.clone(), way.country.clone());
        let order: Vec<_> = ways.iter().map(|way| whose(way)).collect();
        ways.sort_by_key(|way| order.iter().position(|known| *known == whose(way)));
        let mut transfers = Vec::new();
        let mut before = None;
        for way in ways {
            let continued = before.replace(whose(way)) == Some(whose(way));
            transfers.push(Transfer { continued, ..self.transfer(way)? });
        }
        Ok(transfers)
    }

    /// The representatives for the areas of the regimes that the notice claims; all, where it claims none.
    fn representatives_here(&mut self) -> Result<Vec<Representative>, Error> {
        let regimes = [("eu", "gdpr"), ("uk", "uk-gdpr"), ("ch", "fadp")];
        let claimed = &self.document.regimes;
        let mut all = self.representatives()?;
        all.retain(|it| {
            let regime = regimes.iter().find(|(area, _)| *area == it.area).map(|(_, regime)| *regime);
            claimed.is_empty() || regime.is_none_or(|regime| claimed.iter().any(|it| it.value == regime))
        });
        Ok(all)
    }

    /// The regime whose words a notice uses: the first that it claims and that has words of its own.
    pub(super) fn regime(&self) -> &'static str {
        let claimed = self.document.regimes.iter().find_map(|it| REGIMES.into_iter().find(|id| it.value == *id));
        claimed.unwrap_or("gdpr")
    }

    /// The ways that the data of activities take out of the areas whose law the document follows, each once.
    pub(super) fn ways(&self, activities: impl IntoIterator<Item = &'a Activity>) -> Vec<&'a Way> {
        // Brazil asks for none in a notice.
        let exporters = if self.regime() == "lgpd" { BTreeSet::new() } else { self.exporters() };
        let named: BTreeSet<usize> = activities.into_iter().flat_map(|it| it.transfers.iter().copied()).collect();
        let ways = named.into_iter().filter_map(|index| self.map.transfers.get(index));
        ways.filter(|way| exporters.contains(&way.exporter)).collect()
    }

    /// The areas whose law on transfers the document follows.
    pub(super) fn exporters(&self) -> BTreeSet<Exporter> {
        let known = |it: &Exporter| self.map.transfers.iter().any(|way| way.exporter == *it);
        let regimes = self.document.regimes.iter().filter_map(|regime| Exporter::of_regime(&regime.value));
        let claimed: BTreeSet<_> = regimes.filter(|it| known(it) || *it == Exporter::Uk).collect();
        if !claimed.is_empty() {
            return claimed;
        }
        let own = self.controller().map(|(id, _)| crate::join::transfers::exporters(self.register(), Some(id)));
        match own {
            Some(own) if own.len() == 1 => own,
            _ => [Exporter::Eea].into_iter().collect(),
        }
    }

    fn transfer(&mut self, way: &Way) -> Result<Transfer, Error> {
        let item = way.recipient.as_deref().or(way.system.as_deref()).unwrap_or_default();
        let entry = way.recipient.as_ref().and_then(|id| self.register().recipients.get(id));
        let declared = entry.and_then(|entry| entry.value.transfer.as_ref()).map(|transfer| &transfer.value);
        let evidence = |fact: &str| Evidence::of(fact).about(item);
        let recipient = match &way.recipient {
            Some(id) => Some(self.recipient_name(id, "")?),
            None => None,
        };
        let framework =
            declared.and_then(|it| it.framework.as_ref()).filter(|_| way.mechanism.as_deref() == Some("adequacy"));
        let scope = way.adequacy.as_deref().and_then(adequacy::decision).and_then(|decision| decision.scope.as_deref());
        let place = declared.and_then(|it| it.mechanism.as_ref()).map_or(&way.place, |mechanism| &mechanism.place);
        let mechanism = way.mechanism.as_deref().map(|key| {
            let fact = if key == "adequacy" { "transfers.*.adequacy" } else { "transfers.*.mechanism" };
            let mark = super::both(
                &self.mark(evidence(fact).at([place])),
                &self.mark(evidence("transfers.*.mechanism").at([place])),
            );
            Fact { key: key.to_owned(), mark }
        });
        let words = self.locale.in_country(&way.country)?;
        let needs_copy =
            way.mechanism.as_deref().and_then(|key| mechanisms::get(way.exporter, key)).is_some_and(|it| it.copy);
        let copy = declared.and_then(|it| it.copy.as_ref());
        Ok(Transfer {
            recipient,
            in_country: self.say(evidence("transfers.*.country").at([&way.place]), &words),
            framework: framework
                .zip(scope)
                .map(|(it, scope)| self.fact(evidence("transfers.*.adequacy").at([&it.place]), scope)),
            area: match way.exporter {
                Exporter::Uk => "uk-",
                Exporter::Ch => "ch-",
                _ => "",
            },
            continued: false,
            no_adequacy: way
                .mechanism
                .as_deref()
                .filter(|key| *key != "adequacy" && way.adequacy.is_none())
                .map(|_| self.mark(evidence("transfers.*.adequacy").at([&way.place]))),
            mechanism_gap: match mechanism {
                Some(_) => None,
                None => Some(self.gap(evidence("transfers.*.mechanism").at([&way.place]), "gap-mechanism", item)?),
            },
            mechanism,
            copy: if needs_copy {
                Some(self.need(evidence("transfers.*.copy_method").at(place_of(entry)), copy, "gap-copy", item)?)
            } else {
                self.have(evidence("transfers.*.copy_method"), copy, "gap-copy", item)?
            },
        })
    }

    pub(super) fn decisions(&mut self, activities: &[&'a Activity]) -> Result<Vec<Decision>, Error> {
        let named: BTreeSet<&str> = activities
            .iter()
            .filter_map(|it| self.register().purposes.get(&it.purpose))
            .flat_map(|purpose| purpose.value.decisions.iter().map(|id| id.value.as_str()))
            .collect();
        let mut decisions = Vec::new();
        for (id, decision) in &self.register().decisions {
            if named.contains(id.as_str()) {
                decisions.push(self.decision(id, decision)?);
            }
        }
        Ok(decisions)
    }

    fn decision(&mut self, id: &str, entry: &'a At<DeclaredDecision>) -> Result<Decision, Error> {
        let decision = &entry.value;
        let solely = decision.solely_automated.as_ref().is_some_and(|it| it.value);
        let fact = |name: &str| Evidence::of(name).about(id).at([&entry.place]);
        let consequences = decision.consequences.as_ref();
        Ok(Decision {
            mark: self.mark(fact("adm.*.exists")),
            solely,
            title: self.need(fact("adm.*.exists"), decision.title.as_ref(), "gap-decision", id)?,
            logic: self.need(fact("adm.*.logic"), decision.logic.as_ref(), "gap-decision", id)?,
            consequences: self.need(fact("adm.*.consequences"), consequences, "gap-decision-consequences", id)?,
            ground: decision.ground.as_ref().map(|it| self.fact(fact("adm.*.ground").at([&it.place]), &it.value)),
            ground_gap: if solely && decision.ground.is_none() {
                Some(self.gap(fact("adm.*.ground"), "gap-decision-ground", id)?)
            } else {
                None
            },
            significance: self.decision_fact(id, entry, "significance")?,
            contest: self.decision_fact(id, entry, "contest")?,
            representations: self.decision_fact(id, entry, "representations")?,
            information: self.decision_fact(id, entry, "decision_information")?,
            review: if solely {
                Some(self.need(fact("adm.*.human_review"), decision.review.as_ref(), "gap-decision-review", id)?)
            } else {
                self.have(fact("adm.*.human_review"), decision.review.as_ref(), "gap-decision-review", id)?
            },
        })
    }

    /// A fact that only some regimes ask for.
    fn decision_fact(&mut self, id: &str, entry: &'a At<DeclaredDecision>, key: &str) -> Result<Option<String>, Error> {
        let evidence = Evidence::of(&format!("adm.*.{key}")).about(id);
        self.have(evidence, entry.value.more.get(key), "gap-decision", id)
    }

    /// Denials about everything that this document covers.
    fn declared(&mut self) -> Vec<Declared> {
        let mut all = Vec::new();
        for entry in &self.register().declarations {
            if let (Some(what), None) = (&entry.value.what, &entry.value.item) {
                let mark = self.mark(Evidence::of(&format!("declared.{}", what.value)).at([&entry.place]));
                all.push(Declared { key: what.value.clone(), mark });
            }
        }
        all
    }
}
