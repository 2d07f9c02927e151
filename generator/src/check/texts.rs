//! Every text of the register that documents can show, entry by entry.

use indexmap::IndexMap;

use crate::{
    register::model::{At, Client, Controller, Decision, Purpose, Recipient, Register, RetentionRule, Terms},
    text::Text,
};

/// An entry of the register with its texts by key.
pub(super) struct Entry<'a> {
    /// `purpose.newsletter`
    pub(super) path: String,
    pub(super) texts: Vec<(&'a str, &'a At<Text>)>,
}

impl<'a> Entry<'a> {
    fn new(section: &str, id: impl std::fmt::Display) -> Self {
        Self { path: format!("{section}.{id}"), texts: Vec::new() }
    }

    fn text(mut self, key: &'static str, text: &'a Option<At<Text>>) -> Self {
        self.texts.extend(text.iter().map(|text| (key, text)));
        self
    }

    fn more(mut self, more: &'a IndexMap<String, At<Text>>) -> Self {
        self.texts.extend(more.iter().map(|(key, text)| (key.as_str(), text)));
        self
    }

    fn terms(self, terms: &'a Terms) -> Self {
        self.text("interest", &terms.interest)
            .text("balance", &terms.balance)
            .text("withdrawal", &terms.withdrawal)
            .text("objection", &terms.objection)
            .text("provision_consequence", &terms.provision_consequence)
    }
}

/// The entries that have texts, in the order of the sections.
pub(super) fn by_entry(register: &Register) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    for (id, it) in &register.controllers {
        controller(id, &it.value, &mut entries);
    }
    for (id, it) in &register.systems {
        entries.push(Entry::new("system", id).text("title", &it.value.title).text("product", &it.value.product));
    }
    for (id, it) in &register.purposes {
        purpose(id, &it.value, &mut entries);
    }
    entries.extend(register.recipients.iter().map(|(id, it)| recipient(id, &it.value)));
    entries.extend(register.retentions.iter().map(|(id, it)| retention(id, &it.value)));
    for (id, it) in &register.events {
        entries.push(Entry::new("event", id).text("title", &it.value.title));
    }
    for (id, it) in &register.sources {
        let entry = Entry::new("source", id).text("title", &it.value.title).text("means", &it.value.means);
        entries.push(entry.text("kind", &it.value.kind));
    }
    entries.extend(register.decisions.iter().map(|(id, it)| decision(id, &it.value)));
    for (id, it) in &register.measures {
        entries
            .push(Entry::new("measure", id).text("title", &it.value.title).text("description", &it.value.description));
    }
    for (id, it) in &register.categories {
        entries.push(Entry::new("category", id).text("title", &it.value.title));
    }
    for (id, it) in &register.subjects {
        entries.push(Entry::new("subject", id).text("title", &it.value.title));
    }
    entries.extend(register.clients.iter().map(|(id, it)| client(id, &it.value)));
    lists(register, &mut entries);
    entries.retain(|entry| !entry.texts.is_empty());
    entries
}

fn controller<'a>(id: &str, controller: &'a Controller, entries: &mut Vec<Entry<'a>>) {
    entries.push(Entry::new("controller", id).text("about", &controller.about));
    if let Some(rights) = &controller.rights {
        let entry = Entry::new("controller", format_args!("{id}.rights"));
        entries.push(entry.text("instructions", &rights.value.instructions).more(&rights.value.more));
    }
    for (name, joint) in &controller.joint {
        let entry = Entry::new("controller", format_args!("{id}.joint.{name}"));
        let entry = entry.text("arrangement", &joint.value.arrangement);
        entries.push(entry.text("contact_point", &joint.value.contact_point));
    }
}

fn purpose<'a>(id: &str, purpose: &'a Purpose, entries: &mut Vec<Entry<'a>>) {
    let entry = Entry::new("purpose", id).text("title", &purpose.title).text("description", &purpose.description);
    entries.push(entry.text("activity", &purpose.activity).terms(&purpose.terms).more(&purpose.more));
    for (index, own) in purpose.uses.iter().enumerate() {
        entries.push(Entry::new("purpose", format_args!("{id}.use.{}", index + 1)).terms(&own.value.terms));
    }
}

fn recipient<'a>(id: &str, recipient: &'a Recipient) -> Entry<'a> {
    let entry = Entry::new("recipient", id).text("job", &recipient.job).more(&recipient.more);
    match &recipient.transfer {
        Some(transfer) => entry.text("transfer.copy", &transfer.value.copy).more(&transfer.value.more),
        None => entry,
    }
}

fn retention<'a>(id: &str, rule: &'a RetentionRule) -> Entry<'a> {
    let entry = Entry::new("retention", id).text("criteria", &rule.criteria).text("reason", &rule.reason);
    rule.rules.iter().fold(entry.more(&rule.more), |entry, rule| entry.text("rule.reason", &rule.value.reason))
}

fn decision<'a>(id: &str, decision: &'a Decision) -> Entry<'a> {
    Entry::new("decision", id)
        .text("title", &decision.title)
        .text("logic", &decision.logic)
        .text("consequences", &decision.consequences)
        .text("review", &decision.review)
        .more(&decision.more)
}

fn client<'a>(id: &str, client: &'a Client) -> Entry<'a> {
    Entry::new("client", id).text("processing", &client.processing)
}

fn lists<'a>(register: &'a Register, entries: &mut Vec<Entry<'a>>) {
    for (index, tracker) in register.trackers.iter().enumerate() {
        entries.push(Entry::new("tracker", index + 1).more(&tracker.value.more));
    }
    for (index, holding) in register.holdings.iter().enumerate() {
        entries.push(Entry::new("holding", index + 1).text("title", &holding.value.title));
    }
    for (index, exception) in register.exceptions.iter().enumerate() {
        let entry = Entry::new("exception", index + 1).text("reason", &exception.value.reason);
        entries.push(entry.text("measures", &exception.value.measures));
    }
}
