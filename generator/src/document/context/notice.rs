//! The privacy notice (Art. 13 and 14 GDPR).

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    Builder, Error, Evidence, Fact, Heading, Joint, Party, Purpose, Representative, Rights, Summary, Transfer,
};
use crate::{
    datamap::Activity,
    register::model::{At, Decision as DeclaredDecision},
};

/// Everything that a notice says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Notice {
    /// Version of these variables: `fieldnote-context/1`.
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
    /// What single regimes ask for besides, a sentence each.
    pub further: Vec<String>,
}

/// An automated decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
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
    /// How to ask for a review (LGPD Art. 20).
    pub review_request: Option<String>,
    /// What California asks for: what it is for, how to opt out, how to learn of it.
    pub more: Vec<String>,
}

/// A denial that somebody declared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
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
        let recipients = super::recipient::common_recipients(&mut purposes);
        let transfers = self.transfers(&activities)?;
        let rights = self.rights(&activities, &purposes)?;
        let declared = self.declared();
        let told = self.document.more.get("delivery.indirect");
        Ok(Notice {
            format: super::FORMAT,
            language: self.locale.tag().to_owned(),
            regime: self.regime(),
            trackers: self.trackers(&activities)?,
            exceptions: self.exceptions(&activities)?,
            child_version: self.text("child_version", "notice.child_version")?,
            highlight: self.text("highlight_condition", "notice.highlight_condition")?,
            role: self.of_controller("role_statement", "controller.role_statement")?,
            document: self.heading()?,
            summary: self.summary(&activities, &purposes, &rights, &declared)?,
            controller: self.controller_party()?,
            joint: self.joint(Some(&activities))?,
            representatives: self.representatives_here()?,
            dpo: self.dpo()?,
            recipients,
            transfers,
            decisions: self.decisions(&activities)?,
            declared,
            further: self.further()?,
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

    /// The same, but `other` where a document claims only regimes without words of their own.
    pub(super) fn regime_or_other(&self) -> &'static str {
        let regimes = &self.document.regimes;
        let known = regimes.is_empty() || regimes.iter().any(|it| REGIMES.contains(&it.value.as_str()));
        if known { self.regime() } else { "other" }
    }

    /// Whether the law of the document wants each purpose to rest on a legal basis. Swiss law wants that of nobody but
    /// public bodies: using data is lawful there unless it harms a personality without a justification (Art. 30 and 31
    /// FADP). The laws of North America know no such list.
    pub(super) fn asks_for_basis(&self) -> bool {
        !matches!(self.regime_or_other(), "fadp" | "other")
    }

    /// The words for a key, those of the document's regime first: `basis-name-consent-fadp`.
    pub(super) fn name_here(&self, kind: &str, key: &str) -> Result<Option<String>, Error> {
        match self.locale.name(kind, &format!("{key}-{}", self.regime()))? {
            Some(own) => Ok(Some(own)),
            None => self.locale.name(kind, key),
        }
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
            // Art. 22(2) GDPR asks for a ground; the law of Switzerland and Brazil asks for none.
            ground_gap: if solely && decision.ground.is_none() && !matches!(self.regime(), "fadp" | "lgpd") {
                Some(self.gap(fact("adm.*.ground"), "gap-decision-ground", id)?)
            } else {
                None
            },
            significance: self.decision_fact(id, entry, "significance")?,
            contest: self.decision_fact(id, entry, "contest")?,
            representations: self.decision_fact(id, entry, "representations")?,
            information: self.decision_fact(id, entry, "decision_information")?,
            review_request: self.decision_fact(id, entry, "review_request")?,
            more: self.californian(id, entry)?,
            review: if solely {
                Some(self.need(fact("adm.*.human_review"), decision.review.as_ref(), "gap-decision-review", id)?)
            } else {
                self.have(fact("adm.*.human_review"), decision.review.as_ref(), "gap-decision-review", id)?
            },
        })
    }

    /// A fact that only some regimes ask for.
    /// What the rules of California on automated decisions ask for (Cal. Code Regs. tit. 11, § 7220).
    fn californian(&mut self, id: &str, entry: &'a At<DeclaredDecision>) -> Result<Vec<String>, Error> {
        let mut more = Vec::new();
        for key in ["purpose", "opt_out", "access"] {
            let evidence = Evidence::of(&format!("admt.*.{key}")).about(id);
            more.extend(self.have(evidence, entry.value.more.get(key), "gap-decision", id)?);
        }
        Ok(more)
    }

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
