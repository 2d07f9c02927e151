//! People and companies: controllers, those who act for them, recipients, clients.

use indexmap::IndexMap;

use super::At;
use crate::text::Text;

sparse! {
    /// Name and ways to reach somebody.
    pub struct Contact {
        /// Name.
        pub name: Option<At<String>>,
        /// Postal address.
        pub address: Option<At<String>>,
        /// ISO 3166-1 alpha-2 code.
        pub country: Option<At<String>>,
        /// Email address.
        pub email: Option<At<String>>,
        /// Phone number.
        pub phone: Option<At<String>>,
        /// Address of a page or form.
        pub website: Option<At<String>>,
    }

    /// `[controller.ID]`
    pub struct Controller {
        /// Name and contact of the controller itself.
        pub contact: Contact,
        /// What the company does, as a clause after "We": `sell books online`.
        pub about: Option<At<Text>>,
        /// Where it offers its service: country codes, `EU`, `EEA`, US states as `US-CA`.
        pub markets: Vec<At<String>>,
        /// Data protection officer: `[controller.ID.dpo]`.
        pub dpo: Option<At<Contact>>,
        /// Representatives by area (`eu`, `uk`, `ch`): `[controller.ID.representative.eu]`.
        pub representatives: IndexMap<String, At<Contact>>,
        /// Joint controllers by id: `[controller.ID.joint.NAME]`.
        pub joint: IndexMap<String, At<JointController>>,
        /// How people use their rights: `[controller.ID.rights]`.
        pub rights: Option<At<RightsChannel>>,
        /// The supervisory authority to name: `[controller.ID.authority]`.
        pub authority: Option<At<Contact>>,
        /// Other facts of the regimes as texts, by key.
        pub more: IndexMap<String, At<Text>>,
    }

    /// `[controller.ID.joint.NAME]` (Art. 26 GDPR)
    pub struct JointController {
        /// Name and contact.
        pub contact: Contact,
        /// The essence of the arrangement.
        pub arrangement: Option<At<Text>>,
        /// Whom people turn to.
        pub contact_point: Option<At<Text>>,
        /// Against whom people can use their rights.
        pub rights_statement: Option<At<Text>>,
    }

    /// `[controller.ID.rights]`
    pub struct RightsChannel {
        /// Where to write.
        pub email: Option<At<String>>,
        /// A page or form.
        pub website: Option<At<String>>,
        /// What to do, in words.
        pub instructions: Option<At<Text>>,
        /// Other keys of the regimes (`verification`, `agent`, `appeal`, ..), as texts.
        pub more: IndexMap<String, At<Text>>,
    }

    /// `[recipient.ID]`
    pub struct Recipient {
        /// Name and contact.
        pub contact: Contact,
        /// What it does for us, as a clause: `sends our newsletter`.
        pub job: Option<At<Text>>,
        /// Key of the recipient roles.
        pub role: Option<At<String>>,
        /// How data get there if it is in a third country.
        pub transfer: Option<At<Transfer>>,
        /// The contract.
        pub contract: Option<At<Contract>>,
        /// Recipients that can reach the data there, such as another company of its group; its own staff are none.
        /// `Some(vec![])` says "nobody"; `None` says nothing.
        pub access: Option<Vec<At<String>>>,
        /// Categories it gets, where not all of a purpose; empty is all.
        pub categories: Vec<At<String>>,
        /// Other facts of the regimes as texts, by key.
        pub more: IndexMap<String, At<Text>>,
    }

    /// `transfer = { .. }` of a recipient (Chapter V GDPR)
    #[schemars(rename = "TransferTerms")]
    pub struct Transfer {
        /// Key of the transfer mechanisms.
        pub mechanism: Option<At<String>>,
        /// Framework the recipient takes part in: `eu-us-dpf`.
        pub framework: Option<At<String>>,
        /// How a reader gets a copy of the safeguards.
        pub copy: Option<At<Text>>,
        /// Day the participation or the clauses were last checked (ISO date).
        pub checked_on: Option<At<String>>,
        /// Other facts as texts, by key.
        pub more: IndexMap<String, At<Text>>,
    }

    /// `contract = { .. }` of a recipient
    pub struct Contract {
        /// `art28`, `art26` or own words.
        pub kind: Option<At<String>>,
        /// Where it is filed.
        pub reference: Option<At<String>>,
    }

    /// `[client.ID]`
    pub struct Client {
        /// Name and contact.
        pub contact: Contact,
        /// Its representative.
        pub representative: Option<At<Contact>>,
        /// Its data protection officer.
        pub dpo: Option<At<Contact>>,
        /// Categories of processing carried out for it.
        pub processing: Option<At<Text>>,
    }
}

impl JointController {
    /// Whether a recipient is this joint controller, which has the role and stands there under its own id or name.
    pub fn is(&self, id: &str, recipient: (&str, &Recipient)) -> bool {
        let name = |contact: &Contact| contact.name.as_ref().map(|name| name.value.clone());
        let role = recipient.1.role.as_ref().is_some_and(|role| role.value == "joint_controller");
        let same = name(&self.contact).is_some() && name(&self.contact) == name(&recipient.1.contact);
        role && (recipient.0 == id || same)
    }
}

impl Contact {
    /// Whether there is any way to reach them.
    pub fn reachable(&self) -> bool {
        self.email.is_some() || self.phone.is_some() || self.address.is_some() || self.website.is_some()
    }
}
