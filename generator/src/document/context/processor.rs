//! The record of a processor (Art. 30(2) GDPR): what is done for whom, one part a client.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Builder, Cell, Error, Evidence, Heading, Party, Representative, Row};
use crate::{
    datamap::Activity,
    register::model::{At, Client},
};

/// Everything that the record of a processor says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProcessorRecord {
    /// Version of these variables: `fieldnote-context/1`.
    pub format: &'static str,
    /// BCP 47 tag; `t` reads it.
    pub language: String,
    /// The regime whose words stand; `t` reads it.
    pub regime: &'static str,
    /// The head.
    pub document: Heading,
    /// Who processes: point (a).
    pub processor: Party,
    /// Representatives.
    pub representatives: Vec<Representative>,
    /// Data protection officer.
    pub dpo: Option<Party>,
    /// Those on whose behalf, in the order of the register.
    pub clients: Vec<Served>,
    /// What is missing, where the register names no client.
    pub clients_gap: Option<String>,
}

/// A controller and what is done for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Served {
    /// Id of the register.
    pub id: String,
    /// Who it is.
    pub party: Party,
    /// Its representative.
    pub representative: Option<Party>,
    /// Its data protection officer.
    pub dpo: Option<Party>,
    /// Categories of processing: point (b).
    pub processing: String,
    /// The activities for it.
    pub rows: Vec<Row>,
}

/// What is said about each activity: points (c) and (d), and what a client asks for besides.
pub const PROCESSOR_COLUMNS: [&str; 9] =
    ["subjects", "data", "special", "recipients", "contracts", "countries", "safeguards", "retention", "security"];

impl<'a> Builder<'a> {
    pub(in crate::document) fn processor_record(&mut self) -> Result<ProcessorRecord, Error> {
        let mut clients = Vec::new();
        for (id, client) in &self.register().clients {
            let activities = self.served(id);
            let elsewhere = activities.is_empty() && self.map.activities.iter().any(|it| self.serves(it, id));
            if !elsewhere {
                clients.push(self.client(id, client, &activities)?);
            }
        }
        let clients_gap = match clients.as_slice() {
            [] => Some(self.gap(Evidence::of("processor.clients.*.name"), "gap-clients", "")?),
            _ => None,
        };
        Ok(ProcessorRecord {
            format: super::FORMAT,
            language: self.locale.tag().to_owned(),
            regime: self.regime(),
            document: self.heading()?,
            processor: self.processor()?,
            representatives: self.representatives()?,
            dpo: self.named_dpo()?,
            clients,
            clients_gap,
        })
    }

    fn serves(&self, activity: &Activity, client: &str) -> bool {
        let purpose = self.register().purposes.get(&activity.purpose);
        purpose.is_some_and(|purpose| purpose.value.clients.iter().any(|it| it.value == client))
    }

    /// What the processor of this document does for a client.
    fn served(&self, client: &str) -> Vec<&'a Activity> {
        let ours = |it: &&Activity| match (&self.document.controller, &it.controller) {
            (Some(wanted), Some(controller)) => wanted.value == *controller,
            _ => true,
        };
        self.map.activities.iter().filter(|it| self.serves(it, client)).filter(ours).collect()
    }

    fn processor(&mut self) -> Result<Party, Error> {
        let controller = self.controller();
        let place = controller.map(|(_, controller)| &controller.place);
        let contact = controller.map(|(_, controller)| &controller.value.contact);
        let mut party = match contact {
            Some(contact) => self.party(contact, "", "processor.name", "processor.contact")?,
            None => Party::default(),
        };
        if party.name.is_none() {
            party.name = Some(self.gap(Evidence::of("processor.name").at(place), "gap-controller-name", "")?);
        }
        if !contact.is_some_and(crate::register::model::Contact::reachable) {
            let evidence = Evidence::of("processor.contact").at(place);
            party.address = Some(self.gap(evidence, "gap-controller-contact", "")?);
        }
        Ok(party)
    }

    fn client(&mut self, id: &str, entry: &'a At<Client>, activities: &[&'a Activity]) -> Result<Served, Error> {
        let client = &entry.value;
        let fact = |name: &str| Evidence::of(&format!("processor.clients.*.{name}")).about(id).at([&entry.place]);
        let mut party = self.party(&client.contact, id, "processor.clients.*.name", "processor.clients.*.contact")?;
        if party.name.is_none() {
            party.name = Some(self.gap(fact("name"), "gap-client-name", id)?);
        }
        if !client.contact.reachable() {
            party.address = Some(self.gap(fact("contact"), "gap-client-contact", id)?);
        }
        let representative = match &client.representative {
            Some(it) => Some(self.party(
                &it.value,
                id,
                "processor.clients.*.representative_name",
                "processor.clients.*.representative_contact",
            )?),
            None => None,
        };
        let dpo = match &client.dpo {
            Some(it) => Some(self.party(&it.value, id, "processor.clients.*.dpo", "processor.clients.*.dpo")?),
            None => None,
        };
        let processing =
            self.need(fact("processing_categories"), client.processing.as_ref(), "gap-client-processing", id)?;
        let mut rows = Vec::new();
        for activity in activities {
            rows.push(self.served_row(activity)?);
        }
        Ok(Served { id: id.to_owned(), party, representative, dpo, processing, rows })
    }

    fn served_row(&mut self, activity: &'a Activity) -> Result<Row, Error> {
        let entries = self.entries(activity);
        let title = self.activity_title(activity)?;
        let mut cells = Vec::new();
        for column in PROCESSOR_COLUMNS {
            cells.push(Cell { column, items: self.items(column, activity, &entries)? });
        }
        Ok(Row { id: activity.id.clone(), title, cells })
    }
}
