//! Companies and people with the ways to reach them.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Builder, Error, Evidence};
use crate::{
    datamap::Activity,
    document::escape,
    register::model::{At, Contact, Controller},
};

/// A company or person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Party {
    /// Name.
    pub name: Option<String>,
    /// Postal address, with the country behind it unless it names the country itself.
    pub address: Option<String>,
    /// "in Germany".
    pub in_country: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Page or form.
    pub website: Option<String>,
}

/// A representative for an area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Representative {
    /// `eu`, `uk` or `ch`.
    pub area: String,
    /// Who it is.
    pub party: Party,
}

/// A joint controller (Art. 26 GDPR).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Joint {
    /// Who it is.
    pub party: Party,
    /// The essence of the arrangement, or a gap.
    pub arrangement: String,
    /// Whom people turn to.
    pub contact_point: Option<String>,
    /// Against whom people can use their rights.
    pub rights_statement: Option<String>,
}

impl<'a> Builder<'a> {
    /// The controller that the document speaks for.
    pub(super) fn controller(&self) -> Option<(&'a str, &'a At<Controller>)> {
        let controllers = &self.register().controllers;
        match &self.document.controller {
            Some(id) => controllers.get_key_value(&id.value),
            None => controllers.first(),
        }
        .map(|(id, controller)| (id.as_str(), controller))
    }

    /// Name and contact; `name` and `contact` are the facts that they are.
    pub(super) fn party(&mut self, contact: &Contact, item: &str, name: &str, reach: &str) -> Result<Party, Error> {
        let fact = |fact: &str| Evidence::of(fact).about(item);
        let country = contact.country.as_ref();
        let in_country = match country {
            Some(code) => {
                let words = self.locale.in_country(&code.value)?;
                Some(self.say(fact(reach).at([&code.place]), &words))
            }
            None => None,
        };
        Ok(Party {
            name: self.value(fact(name), contact.name.as_ref()),
            address: self.address(contact, fact(reach))?,
            in_country,
            email: self.value(fact(reach), contact.email.as_ref()),
            phone: self.value(fact(reach), contact.phone.as_ref()),
            website: self.value(fact(reach), contact.website.as_ref()),
        })
    }

    fn address(&mut self, contact: &Contact, evidence: Evidence) -> Result<Option<String>, Error> {
        let Some(address) = &contact.address else { return Ok(None) };
        let Some(code) = &contact.country else { return Ok(self.value(evidence, Some(address))) };
        let country = self.locale.country(&code.value)?;
        let written = escape::clean(&address.value);
        let evidence = evidence.at([&address.place, &code.place]);
        let whole = if written.contains(&country) { written } else { format!("{written}, {country}") };
        Ok(Some(self.say(evidence, &whole)))
    }

    /// The controller's own name and contact, with gaps where they are missing.
    pub(super) fn controller_party(&mut self) -> Result<Party, Error> {
        let mut party = match self.controller() {
            Some((_, controller)) => {
                self.party(&controller.value.contact, "", "controller.name", "controller.contact")?
            }
            None => Party::default(),
        };
        let place = self.controller().map(|(_, controller)| &controller.place);
        if party.name.is_none() {
            let evidence = Evidence::of("controller.name").at(place);
            party.name = Some(self.gap(evidence, "gap-controller-name", "")?);
        }
        let reachable = self.controller().is_some_and(|(_, controller)| controller.value.contact.reachable());
        if !reachable {
            let evidence = Evidence::of("controller.contact").at(place);
            party.address = Some(self.gap(evidence, "gap-controller-contact", "")?);
        }
        Ok(party)
    }

    pub(super) fn dpo(&mut self) -> Result<Option<Party>, Error> {
        let Some(dpo) = self.controller().and_then(|(_, controller)| controller.value.dpo.as_ref()) else {
            return Ok(None);
        };
        self.party(&dpo.value, "", "dpo.name", "dpo.contact").map(Some)
    }

    /// The same with a gap for the name, which a record owes (Art. 30(1)(a) GDPR) and a notice does not.
    pub(super) fn named_dpo(&mut self) -> Result<Option<Party>, Error> {
        let Some(mut party) = self.dpo()? else { return Ok(None) };
        if party.name.is_none() {
            let declared = self.controller().and_then(|(_, controller)| controller.value.dpo.as_ref());
            party.name =
                Some(self.gap(Evidence::of("dpo.name").at(declared.map(|it| &it.place)), "gap-dpo-name", "")?);
        }
        Ok(Some(party))
    }

    pub(super) fn representatives(&mut self) -> Result<Vec<Representative>, Error> {
        let Some((_, controller)) = self.controller() else { return Ok(Vec::new()) };
        let mut all = Vec::new();
        for (area, contact) in &controller.value.representatives {
            let facts = (format!("representative.{area}.name"), format!("representative.{area}.contact"));
            let party = self.party(&contact.value, area, &facts.0, &facts.1)?;
            all.push(Representative { area: area.clone(), party });
        }
        Ok(all)
    }

    /// The joint controllers; of some activities alone, where these are given.
    pub(super) fn joint(&mut self, activities: Option<&[&Activity]>) -> Result<Vec<Joint>, Error> {
        let Some((_, controller)) = self.controller() else { return Ok(Vec::new()) };
        let mut all = Vec::new();
        for (id, joint) in &controller.value.joint {
            let concerned = |all: &[&Activity]| self.map.takes_part((id, &joint.value), all.iter().copied());
            if !activities.is_none_or(concerned) {
                continue;
            }
            let name = "joint_controllers.*.name";
            let mut party = self.party(&joint.value.contact, id, name, "joint_controllers.*.contact")?;
            let fact = |fact: &str| Evidence::of(fact).about(id);
            if party.name.is_none() {
                party.name = Some(self.gap(fact(name).at([&joint.place]), "gap-joint", id)?);
            }
            let arrangement = self.need(
                fact("joint_controllers.*.arrangement_summary"),
                joint.value.arrangement.as_ref(),
                "gap-joint-arrangement",
                id,
            )?;
            let contact_point = self.have(
                fact("joint_controllers.*.contact_point"),
                joint.value.contact_point.as_ref(),
                "gap-contact-point",
                id,
            )?;
            let rights_statement = self.have(
                fact("joint_controllers.*.rights_statement"),
                joint.value.rights_statement.as_ref(),
                "gap-contact-point",
                id,
            )?;
            all.push(Joint { party, arrangement, contact_point, rights_statement });
        }
        Ok(all)
    }

    /// The authority that takes complaints: the declared one, or that of the place whose law the document follows.
    pub(super) fn authority(&mut self) -> Result<Party, Error> {
        let controller = self.controller();
        let own = controller.and_then(|(_, controller)| controller.value.contact.country.as_ref());
        let claimed = |id: &str| self.document.regimes.iter().find(|it| it.value == id).map(|it| &it.place);
        // Where people complain, and what says so.
        let (seat, place) = match (self.regime(), self.law()) {
            ("fadp", _) => (Some("CH"), claimed("fadp")),
            ("lgpd", _) => (Some("BR"), claimed("lgpd")),
            (_, "uk-gdpr") => (Some("GB"), claimed("uk-gdpr")),
            (_, "gdpr") if own.is_some_and(|own| !is_union(&own.value)) => {
                let seat = self.union_seat();
                (seat.map(|seat| seat.value.as_str()), seat.map(|seat| &seat.place))
            }
            _ => (own.map(|own| own.value.as_str()), own.map(|own| &own.place)),
        };
        // An authority that the register names is the one of the controller's own seat.
        let declared = controller.and_then(|(_, controller)| controller.value.authority.as_ref());
        let here = own.is_none_or(|own| seat.is_none_or(|seat| seat == own.value));
        if let Some(authority) = declared.filter(|_| here) {
            let mut party = self.party(&authority.value, "", "complaints.authority", "complaints.authority")?;
            if party.name.is_none() {
                let evidence = Evidence::of("complaints.authority").at([&authority.place]);
                party.name = Some(self.gap(evidence, "gap-authority", "")?);
            }
            return Ok(party);
        }
        let evidence = Evidence::of("complaints.authority").at(place);
        if let Some(known) = seat.and_then(crate::law::authorities::of_business) {
            return Ok(self.known_authority(evidence, known));
        }
        let name = self.gap(evidence, "gap-authority", "")?;
        Ok(Party { name: Some(name), ..Party::default() })
    }

    /// Where people in the Union find an authority for a controller elsewhere: at its representative, or at home.
    fn union_seat(&self) -> Option<&'a At<String>> {
        let (_, controller) = self.controller()?;
        let representative = controller.value.representatives.get("eu").and_then(|it| it.value.country.as_ref());
        let audience = self.document.audience.iter().find(|place| is_union(&place.value));
        representative.or(audience)
    }

    fn known_authority(&mut self, evidence: Evidence, known: &crate::law::authorities::Authority) -> Party {
        Party {
            name: Some(self.say(evidence.clone(), known.name_in(self.locale.tag()))),
            website: Some(self.say(evidence, &known.website)),
            ..Party::default()
        }
    }

    /// The Information Commissioner beside the authority of a controller that sits elsewhere.
    pub(super) fn commissioner(&mut self) -> Option<Party> {
        let country = self.controller().and_then(|(_, controller)| controller.value.contact.country.as_ref())?;
        if self.law() != "both" || country.value == "GB" {
            return None;
        }
        let known = crate::law::authorities::of_business("GB")?;
        Some(self.known_authority(Evidence::of("complaints.authority").at([&country.place]), known))
    }

    /// An authority in the Union beside the Information Commissioner of a British controller.
    pub(super) fn union_authority(&mut self) -> Option<Party> {
        let country = self.controller().and_then(|(_, controller)| controller.value.contact.country.as_ref())?;
        if self.law() != "both" || is_union(&country.value) {
            return None;
        }
        let seat = self.union_seat()?;
        let known = crate::law::authorities::of_business(&seat.value)?;
        let evidence = Evidence::of("complaints.authority").at([&country.place, &seat.place]);
        Some(self.known_authority(evidence, known))
    }

    /// Where people send requests: an email address or a page for requests, else the controller's own.
    pub(super) fn channel(&mut self) -> Result<Party, Error> {
        let Some((_, controller)) = self.controller() else {
            return self.no_channel();
        };
        let rights = controller.value.rights.as_ref().map(|rights| &rights.value);
        let contact = &controller.value.contact;
        let email = rights.and_then(|rights| rights.email.as_ref());
        let website = rights.and_then(|rights| rights.website.as_ref());
        let own = email.is_none() && website.is_none();
        let email = email.or(contact.email.as_ref().filter(|_| own));
        let website = website.or(contact.website.as_ref().filter(|_| own && email.is_none()));
        let address = contact.address.as_ref().filter(|_| email.is_none() && website.is_none());
        let channel = Party {
            email: self.request_email(email),
            website: self.value(Evidence::of("rights.methods"), website),
            address: self.value(Evidence::of("rights.methods"), address),
            ..Party::default()
        };
        if channel == Party::default() { self.no_channel() } else { Ok(channel) }
    }

    /// An email address for requests: a way to make them, and what some acts ask for by itself.
    fn request_email(&mut self, email: Option<&At<String>>) -> Option<String> {
        let words = self.value(Evidence::of("rights.methods"), email)?;
        let open = self.mark(Evidence::of("rights.email").at(email.map(|email| &email.place)));
        Some(super::evidence::wrap(&open, &words))
    }

    fn no_channel(&mut self) -> Result<Party, Error> {
        let address = self.gap(Evidence::of("rights.methods"), "gap-rights-channel", "")?;
        Ok(Party { address: Some(address), ..Party::default() })
    }
}

/// Whether the GDPR itself holds there.
fn is_union(place: &str) -> bool {
    matches!(place, "EU" | "EEA") || crate::law::countries::within(place, "EEA")
}
