//! The essence of an arrangement between joint controllers (Art. 26(2) GDPR), for the people it is about.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Builder, Error, Evidence, Heading, Joint, Party};
use crate::{datamap::Activity, register::model::JointController};

/// Everything that an essence says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct JointEssence {
    /// Version of these variables: `fieldnote-context/1`.
    pub format: &'static str,
    /// BCP 47 tag; `t` reads it.
    pub language: String,
    /// The head.
    pub document: Heading,
    /// Who speaks.
    pub controller: Party,
    /// Its data protection officer.
    pub dpo: Option<Party>,
    /// Each arrangement.
    pub partners: Vec<Partner>,
    /// What is missing, where the register names no joint controller.
    pub partners_gap: Option<String>,
}

/// One arrangement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Partner {
    /// Id of the register.
    pub id: String,
    /// With whom, and who does what.
    pub joint: Joint,
    /// What is missing, where nobody said whom people turn to.
    pub contact_gap: Option<String>,
    /// The mark of the right to turn to each of them, where the law says it and the arrangement does not.
    pub rights_mark: String,
    /// What is decided together.
    pub purposes: Vec<Together>,
}

/// A purpose that is decided together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Together {
    /// A clause after "To".
    pub title: String,
    /// Sentences that begin with what people did.
    pub description: Option<String>,
    /// About whom.
    pub subjects: Vec<String>,
    /// Which data.
    pub data: Vec<String>,
}

impl<'a> Builder<'a> {
    pub(in crate::document) fn joint_essence(&mut self) -> Result<JointEssence, Error> {
        let joint = self.joint(None)?;
        let declared = self.controller().map(|(_, controller)| &controller.value.joint);
        let mut partners = Vec::new();
        for ((id, entry), joint) in declared.into_iter().flatten().zip(joint) {
            let fact = |name: &str| Evidence::of(&format!("joint_controllers.*.{name}")).about(id);
            let contact_gap = match joint.contact_point {
                Some(_) => None,
                None => Some(self.gap(fact("contact_point").at([&entry.place]), "gap-joint-contact", id)?),
            };
            partners.push(Partner {
                id: id.clone(),
                contact_gap,
                rights_mark: self.mark(fact("rights_statement").at([&entry.place])),
                purposes: self.together(id, &entry.value)?,
                joint,
            });
        }
        let partners_gap = match partners.as_slice() {
            [] => Some(self.gap(Evidence::of("joint_controllers.*.name"), "gap-joint", "")?),
            _ => None,
        };
        Ok(JointEssence {
            format: super::FORMAT,
            language: self.locale.tag().to_owned(),
            document: self.heading()?,
            controller: self.controller_party()?,
            dpo: self.dpo()?,
            partners,
            partners_gap,
        })
    }

    fn together(&mut self, id: &str, partner: &JointController) -> Result<Vec<Together>, Error> {
        let mut purposes = Vec::new();
        for activity in self.activities() {
            let recipients = activity.recipients.iter();
            let known = recipients.filter_map(|it| self.register().recipients.get_key_value(it));
            if { known }.any(|(it, entry)| partner.is(id, (it, &entry.value))) {
                purposes.push(self.decided_together(activity)?);
            }
        }
        Ok(purposes)
    }

    fn decided_together(&mut self, activity: &'a Activity) -> Result<Together, Error> {
        let entries = self.entries(activity);
        let purpose = self.register().purposes.get(&activity.purpose);
        let description = purpose.and_then(|purpose| purpose.value.description.as_ref());
        let fact = Evidence::of("purposes.*.description").about(&activity.id);
        let title = self.activity_title(activity)?;
        Ok(Together {
            title,
            description: self.have(fact, description, "gap-purpose-description", &activity.id)?,
            subjects: self.subjects(&entries, &activity.id)?,
            data: self.phrases(&activity.id, &entries)?,
        })
    }
}
