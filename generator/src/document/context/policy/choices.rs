//! Rights under the acts of California and the other states, as they follow from what is done, and how to use them.

use fieldnote_schema::Place;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::{Builder, Consent, Error, Evidence, Party, evidence};
use crate::{
    datamap::Activity,
    law::rights::{self, Act, Situation},
};

/// Rights, links and forms.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Choices {
    /// The rights that apply, each once.
    pub rights: Vec<PolicyRight>,
    /// Data are sold or shared.
    pub opt_out: bool,
    /// Sensitive data serve more than needs no choice.
    pub limit: bool,
    /// Ways to make a request, in declared words.
    pub methods: Option<String>,
    /// Where to write.
    pub channel: Party,
    /// How a request is made.
    pub instructions: String,
    /// How a person who asks is recognised.
    pub verification: String,
    /// How somebody else can ask.
    pub agent: String,
    /// When an answer comes.
    pub time: Option<String>,
    /// How to appeal; a gap where a state asks for it.
    pub appeal: Option<String>,
    /// How to opt out, in declared words.
    pub opt_out_how: Option<String>,
    /// The form to opt out.
    pub opt_out_form: Option<String>,
    /// The form to limit.
    pub limit_form: Option<String>,
    /// What happens on an opt-out signal.
    pub signal: String,
    /// That opt-out signals are honoured.
    pub signal_honoured: Option<String>,
    /// How to use signals that need no further step.
    pub signal_help: Option<String>,
    /// Purposes that rest on consent.
    pub consent: Vec<Consent>,
    /// The mark of the right to take it back.
    pub consent_mark: Option<String>,
    /// "Do Not Sell or Share My Personal Information"
    pub do_not_sell: Option<Link>,
    /// What is missing, where data are sold or shared without a way to stop it.
    pub do_not_sell_gap: Option<String>,
    /// "Limit the Use of My Sensitive Personal Information"
    pub limit_link: Option<Link>,
    /// "Your Privacy Choices"
    pub your_choices: Option<Link>,
    /// The privacy policy.
    pub policy: Option<Link>,
    /// The section on what is collected.
    pub anchor: Option<Link>,
    /// The notice on opting out.
    pub opt_out_notice: Option<Link>,
    /// The notice on limiting.
    pub limit_notice: Option<Link>,
    /// The opt-out outside the notice.
    pub outside: Option<Link>,
}

/// A right that applies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PolicyRight {
    /// `know`, `correct`, `delete`, ..
    pub id: String,
    /// Goes into `t(fact=..)`.
    pub mark: String,
}

/// A link and the mark of the fact that it is given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// Goes into `t(fact=..)`.
    pub mark: String,
}

/// Rights in the order in which they are told, each with what California and the other states call it.
const RIGHTS: [(&str, &[&str]); 10] = [
    ("know", &["know", "access"]),
    ("correct", &["correct", "rectification"]),
    ("delete", &["delete", "erasure"]),
    ("portability", &["portability"]),
    ("opt_out", &["opt_out"]),
    ("limit", &["limit"]),
    ("opt_out_profiling", &["opt_out_profiling"]),
    ("admt", &["admt_opt_out", "admt_access"]),
    ("appeal", &["appeal"]),
    ("no_retaliation", &["no_retaliation"]),
];

impl<'a> Builder<'a> {
    pub(super) fn choices(&mut self, activities: &[&'a Activity]) -> Result<Choices, Error> {
        let does = |builder: &Self, act: Act| activities.iter().any(|activity| builder.acts(activity).contains(&act));
        let states = self.document.regimes.iter().any(|it| it.value == "us-state");
        let consenting: Vec<_> =
            activities.iter().filter(|it| super::super::purpose::basis(it) == Some("consent")).copied().collect();
        let limits = self.places_of_declared("sensitive_limit");
        let mut choices = Choices {
            rights: self.policy_rights(activities),
            opt_out: does(self, Act::SoldOrShared),
            limit: does(self, Act::SensitiveUse),
            methods: self.of_rights("methods")?,
            channel: self.channel()?,
            instructions: self.instructions()?.map_or_else(|| self.lacking("rights.instructions"), Ok)?,
            verification: self.of_rights("verification")?.map_or_else(|| self.lacking("rights.verification"), Ok)?,
            agent: self.of_rights("agent")?.map_or_else(|| self.lacking("rights.agent"), Ok)?,
            time: self.of_rights("response_time")?,
            appeal: self.of_rights("appeal")?,
            opt_out_how: self.of_rights("opt_out")?,
            opt_out_form: self.text("ccpa.opt_out_form", "ccpa.opt_out_form")?,
            limit_form: self.text_at("ccpa.limit_form", "ccpa.limit_form", &limits)?,
            signal: self
                .text("ccpa.opt_out_signal.explanation", "ccpa.opt_out_signal.explanation")?
                .map_or_else(|| self.lacking("ccpa.opt_out_signal.explanation"), Ok)?,
            signal_honoured: self.text("ccpa.opt_out_signal.statement", "ccpa.opt_out_signal.statement")?,
            signal_help: self.text("ccpa.opt_out_signal.frictionless_help", "ccpa.opt_out_signal.frictionless_help")?,
            consent_mark: if consenting.is_empty() {
                None
            } else {
                Some(self.mark(Evidence::of("rights.withdraw_consent")))
            },
            consent: self.consents_of(&consenting)?,
            do_not_sell: self.link_of("ccpa.links.do_not_sell"),
            limit_link: self.link_at("ccpa.links.limit", &limits),
            your_choices: self.link_of("ccpa.links.your_privacy_choices"),
            policy: self.link_of("ccpa.links.privacy_policy"),
            anchor: self.link_of("ccpa.links.collection_anchor"),
            opt_out_notice: self.link_of("ccpa.links.opt_out_notice"),
            limit_notice: self.link_at("ccpa.links.limit_notice", &limits),
            outside: self.link_of("us.links.opt_out"),
            do_not_sell_gap: None,
        };
        if states && choices.appeal.is_none() {
            choices.appeal = Some(self.lacking("rights.appeal")?);
        }
        let way = choices.do_not_sell.is_some() || choices.your_choices.is_some() || choices.signal_honoured.is_some();
        if choices.opt_out && !way {
            choices.do_not_sell_gap = Some(self.lacking("ccpa.links.do_not_sell")?);
        }
        Ok(choices)
    }

    fn policy_rights(&mut self, activities: &[&'a Activity]) -> Vec<PolicyRight> {
        let regimes: Vec<_> = self.document.regimes.iter().map(|it| it.value.as_str()).collect();
        let regimes = if regimes.is_empty() { vec!["ccpa"] } else { regimes };
        let mut given: Vec<&'static rights::Right> = Vec::new();
        for activity in activities {
            let acts = self.acts(activity);
            let situation = Situation { acts: &acts, ..Situation::default() };
            for applies in regimes.iter().flat_map(|regime| rights::applying(regime, &situation)) {
                if !given.contains(&applies.right) {
                    given.push(applies.right);
                }
            }
        }
        let mut all = Vec::new();
        for (id, names) in RIGHTS {
            let facts: Vec<_> = given.iter().filter(|right| names.contains(&right.id.as_str())).collect();
            if !facts.is_empty() {
                // That people can appeal does not yet say how, which is what the acts ask for.
                let told = facts.iter().filter(|right| right.id != "appeal");
                let limits = if id == "limit" { self.places_of_declared("sensitive_limit") } else { Vec::new() };
                let evidence = |right: &rights::Right| Evidence::of(&right.fact).at(limits.iter().copied());
                let mark = told.map(|right| self.mark(evidence(right))).collect();
                all.push(PolicyRight { id: id.to_owned(), mark });
            }
        }
        all
    }

    /// A text of `[controller.ID.rights]`.
    fn of_rights(&mut self, key: &str) -> Result<Option<String>, Error> {
        let rights = self.controller().and_then(|(_, controller)| controller.value.rights.as_ref());
        let text = rights.and_then(|rights| rights.value.more.get(key));
        let fact = format!("rights.{key}");
        self.have(Evidence::of(&fact), text, "gap-statement", &fact)
    }

    fn lacking(&mut self, fact: &str) -> Result<String, Error> {
        self.gap(Evidence::of(fact), "gap-statement", fact)
    }

    /// Where a condition is declared to hold.
    fn places_of_declared(&self, what: &str) -> Vec<&'a Place> {
        let declared = self.register().declarations.iter();
        declared.filter(|it| it.value.what.as_ref().is_some_and(|it| it.value == what)).map(|it| &it.place).collect()
    }

    fn link_of(&mut self, key: &str) -> Option<Link> {
        self.link_at(key, &[])
    }

    /// A link that is told because of what stands at these places, too.
    fn link_at(&mut self, key: &str, grounds: &[&Place]) -> Option<Link> {
        let text = self.document.more.get(key)?;
        let register = &self.register().language;
        let href = text.value.get(self.locale.tag()).or_else(|| text.value.get(register))?;
        Some(Link {
            href: evidence::strip(href),
            mark: self.mark(Evidence::of(key).at([&text.place]).at(grounds.iter().copied())),
        })
    }

    fn consents_of(&mut self, activities: &[&'a Activity]) -> Result<Vec<Consent>, Error> {
        let mut consents = Vec::new();
        for activity in activities {
            let evidence = Evidence::of("purposes.*.consent.withdrawal_method").about(&activity.id);
            let evidence = evidence.at(super::super::purpose::consent_at(activity));
            let how = self.have(evidence, activity.terms.withdrawal.as_ref(), "gap-legal-basis", &activity.id)?;
            Consent { title: self.purpose_title(&activity.purpose)?, how }.add_to(&mut consents);
        }
        Ok(consents)
    }
}
