//! The privacy policy for California and other states of the United States, and the notice at collection: both print
//! parts of one context.

mod choices;
mod given;
mod held;
mod statements;

use schemars::JsonSchema;
use serde::Serialize;

pub use self::{
    choices::{Choices, Link, PolicyRight},
    given::{Given, ThirdParty},
    held::{Collected, KeptFor, SensitiveRow, SoldOrShared},
    statements::{Fixed, PolicyPurpose, Statements},
};
use super::{Builder, Error, Heading, Party};

/// Everything that the policy says (Cal. Civ. Code § 1798.130(a)(5); Cal. Code Regs. tit. 11, §§ 7011, 7012).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Policy {
    /// Version of these variables: `fieldnote-context/1`.
    pub format: &'static str,
    /// BCP 47 tag; `t` reads it.
    pub language: String,
    /// The head.
    pub document: Heading,
    /// Who is responsible.
    pub controller: Party,
    /// What the company does, a clause after "We".
    pub about: Option<String>,
    /// It is for the other states, too.
    pub states: bool,
    /// What was collected, by statutory category.
    pub collected: Vec<Collected>,
    /// Sensitive personal information.
    pub sensitive: Vec<SensitiveRow>,
    /// What was sold or shared.
    pub sold: Vec<Given>,
    /// What was disclosed for a business purpose.
    pub disclosed: Vec<Given>,
    /// Recipients that use data for their own ends.
    pub third_parties: Vec<ThirdParty>,
    /// What the data serve, where the other states ask for it.
    pub purposes: Vec<PolicyPurpose>,
    /// Statements that somebody declared, and those that the law prescribes.
    pub statements: Statements,
    /// Rights, and how to use them.
    pub choices: Choices,
    /// What single regimes ask for besides, a sentence each.
    pub further: Vec<String>,
}

impl Builder<'_> {
    pub(in crate::document) fn policy(&mut self) -> Result<Policy, Error> {
        let activities = self.activities();
        let held = self.held(&activities);
        let claims = |regime: &str| self.document.regimes.iter().any(|it| it.value == regime);
        let states = claims("us-state");
        let about = self.controller().and_then(|(_, controller)| controller.value.about.as_ref());
        let about = self.have(super::Evidence::of("controller.about"), about, "gap-controller-about", "")?;
        let sold = self.sold(&held)?;
        let disclosed = self.disclosed(&held)?;
        Ok(Policy {
            format: super::FORMAT,
            language: self.locale.tag().to_owned(),
            document: self.heading()?,
            controller: self.controller_party()?,
            about,
            states,
            collected: self.collected(&held)?,
            sensitive: self.sensitive(&held)?,
            third_parties: self.third_parties(&activities, &held)?,
            purposes: self.policy_purposes(&activities, &held)?,
            statements: self.statements(&activities, &held, !sold.is_empty(), !disclosed.is_empty())?,
            choices: self.choices(&activities)?,
            further: self.further()?,
            sold,
            disclosed,
        })
    }
}
