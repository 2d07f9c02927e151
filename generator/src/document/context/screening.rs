//! The screening for an impact assessment: each question of Art. 35 GDPR and WP 248, answered from the data map or left
//! open. It never says that no assessment is needed.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Builder, Error, Evidence, Heading, Party, data::Entry, place_of};
use crate::{
    coverage::{self, Asked, item::Scope},
    datamap::{Activity, Datum},
    law::expression::Tri,
    register::model::{At, Declaration},
};

/// Everything that a screening says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Screening {
    /// Version of these variables: `fieldnote-context/1`.
    pub format: &'static str,
    /// BCP 47 tag; `t` reads it.
    pub language: String,
    /// The regime whose words stand; `t` reads it.
    pub regime: &'static str,
    /// The head.
    pub document: Heading,
    /// Who is responsible.
    pub controller: Party,
    /// Whose advice is sought (Art. 35(2)).
    pub dpo: Option<Party>,
    /// The activities, in the order of the register.
    pub activities: Vec<Screened>,
    /// How many questions are open.
    pub open: usize,
}

/// One activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Screened {
    /// Id of the activity.
    pub id: String,
    /// What it is for.
    pub title: String,
    /// The questions.
    pub questions: Vec<Question>,
    /// What the screening came to, or a gap.
    pub outcome: String,
    /// Where the assessment is filed.
    pub assessment: Option<String>,
    /// Why none was made, in the words of the register.
    pub reason: Option<String>,
    /// What is missing, where there is neither.
    pub result_gap: Option<String>,
}

/// One question and its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Question {
    /// The message that asks it is `dpia-<this>`; where there is none, `says` asks.
    pub key: String,
    /// The question as the catalogue has it, in English.
    pub says: String,
    /// Citation.
    pub law: String,
    /// The GDPR asks it, and `dpia-<key>-law` cites it in the words of the language where it can.
    pub european: bool,
    /// `said`, `yes`, `no`, `denied` or `open`.
    pub answer: &'static str,
    /// The words of the register, or what is open.
    pub words: Option<String>,
    /// What in the data map says yes.
    pub shown: Vec<String>,
    /// Who denied it.
    pub by: Option<String>,
    /// When, in words.
    pub on: Option<String>,
    /// Goes into `t(fact=..)`.
    pub mark: String,
}

impl<'a> Builder<'a> {
    pub(in crate::document) fn screening(&mut self) -> Result<Screening, Error> {
        let scope = Scope::new(self.map, self.document, false);
        let mut activities = Vec::new();
        for activity in self.activities().into_iter().filter(|it| it.declared) {
            activities.push(self.screened(&scope, activity)?);
        }
        let questions = activities.iter().flat_map(|it| &it.questions);
        let open = questions.filter(|question| question.answer == "open").count();
        Ok(Screening {
            format: super::FORMAT,
            language: self.locale.tag().to_owned(),
            regime: self.regime_or_other(),
            document: self.heading()?,
            controller: self.controller_party()?,
            dpo: self.dpo()?,
            activities,
            open,
        })
    }

    fn screened(&mut self, scope: &Scope<'a>, activity: &'a Activity) -> Result<Screened, Error> {
        let entries = self.entries(activity);
        let mut questions = Vec::new();
        for asked in coverage::ask(scope, activity) {
            questions.push(self.question(activity, &entries, &asked)?);
        }
        let purpose = self.register().purposes.get(&activity.purpose);
        let more = |key: &str| purpose.and_then(|purpose| purpose.value.more.get(key));
        let fact = |name: &str| Evidence::of(name).about(&activity.id);
        let outcome = fact("dpia.screening.outcome");
        let assessment = self.have(fact("dpia.ref"), more("dpia.ref"), "gap-dpia-result", &activity.id)?;
        let key = "dpia.screening.reason_not_required";
        let reason = self.have(fact(key), more(key), "gap-dpia-result", &activity.id)?;
        let result_gap = match (&assessment, &reason) {
            (None, None) => Some(self.gap(fact("dpia.ref").at(place_of(purpose)), "gap-dpia-result", &activity.id)?),
            _ => None,
        };
        Ok(Screened {
            id: activity.id.clone(),
            title: self.activity_title(activity)?,
            questions,
            outcome: self.need(
                outcome.at(place_of(purpose)),
                more("dpia.screening.outcome"),
                "gap-dpia-outcome",
                &activity.id,
            )?,
            assessment,
            reason,
            result_gap,
        })
    }

    fn question(&mut self, activity: &'a Activity, entries: &[Entry<'a>], asked: &Asked) -> Result<Question, Error> {
        let purpose = self.register().purposes.get(&activity.purpose);
        let evidence = Evidence::of(asked.fact).about(&activity.id);
        let key = asked.fact.rsplit('.').next().unwrap_or(asked.fact).to_owned();
        let mut question = Question {
            says: asked.requirement.says.clone(),
            law: asked.requirement.citation(&[]),
            european: asked.requirement.regime == "gdpr",
            answer: "open",
            words: None,
            shown: Vec::new(),
            by: None,
            on: None,
            mark: String::new(),
            key,
        };
        // What the document answers for all its purposes holds where nothing says otherwise.
        let own = purpose.and_then(|purpose| purpose.value.more.get(asked.fact));
        let declared = match asked.answer {
            Tri::Unknown => own.or_else(|| self.document.more.get(asked.fact)),
            _ => own,
        };
        if declared.is_some() {
            question.answer = "said";
            question.words = self.have(evidence, declared, "gap-dpia-answer", &activity.id)?;
            return Ok(question);
        }
        match asked.answer {
            Tri::Yes => {
                question.answer = "yes";
                question.mark = self.mark(evidence.at(&asked.grounds));
                question.shown = self.shown(&question.key, activity, entries)?;
            }
            Tri::No => self.denied(&mut question, evidence.at(&asked.grounds), asked.denied.as_ref())?,
            Tri::Unknown => {
                let evidence = evidence.at(place_of(purpose));
                question.words = Some(self.gap(evidence, "gap-dpia-answer", &activity.id)?);
            }
        }
        Ok(question)
    }

    fn denied(
        &mut self,
        question: &mut Question,
        evidence: Evidence,
        declared: Option<&At<Declaration>>,
    ) -> Result<(), Error> {
        question.answer = "no";
        question.mark = self.mark(evidence);
        let Some(declared) = declared.map(|declared| &declared.value) else { return Ok(()) };
        if let (Some(by), Some(on)) = (&declared.by, &declared.on) {
            question.answer = "denied";
            question.by = Some(by.value.clone());
            question.on = Some(self.locale.day(&on.value)?.into_owned());
        }
        Ok(())
    }

    /// What the data map shows, in words.
    fn shown(&mut self, key: &str, activity: &'a Activity, entries: &[Entry<'a>]) -> Result<Vec<String>, Error> {
        match key {
            "sensitive" | "large_scale_special" => {
                let mut shown = self.special(activity, entries)?;
                let meant = |datum: &Datum| if key == "sensitive" { is_personal(datum) } else { datum.criminal };
                let personal: Vec<Entry<'a>> =
                    entries.iter().filter(|(datum, _)| datum.special.is_none() && meant(datum)).copied().collect();
                shown.extend(self.phrases(&activity.id, &personal)?);
                Ok(shown)
            }
            "vulnerable" => self.subjects(entries, &activity.id),
            "automated_decision" | "systematic_evaluation" | "blocks_right" => {
                Ok(self.decisions(&[activity])?.into_iter().map(|decision| decision.title).collect())
            }
            _ => Ok(Vec::new()),
        }
    }
}

/// Whether a datum is very personal though no special category: convictions, money, or exactly where somebody is
/// (WP248, criterion 4).
fn is_personal(datum: &Datum) -> bool {
    let base = datum.base_category.as_deref().unwrap_or_default();
    datum.criminal || base.starts_with("finance.") || ["location.precise", "location.history"].contains(&base)
}
