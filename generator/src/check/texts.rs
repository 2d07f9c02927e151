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

    fn text(mut self, key: &'static str, text: Option<&'a At<Text>>) -> Self {
        self.texts.extend(text.map(|text| (key, text)));
        self
    }

    fn more(mut self, more: &'a IndexMap<String, At<Text>>) -> Self {
        self.texts.extend(more.iter().map(|(key, text)| (key.as_str(), text)));
        self
    }

    fn terms(self, terms: &'a Terms) -> Self {
        self.text("interest", terms.interest.as_ref())
            .text("balance", terms.balance.as_ref())
            .text("withdrawal", terms.withdrawal.as_ref())
            .text("objection", terms.objection.as_ref())
            .text("provision_consequence", terms.provision_consequence.as_ref())
    }
}

/// The entries that have texts, in the order of the sections.
pub(super) fn by_entry(register: &Register) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    for (id, it) in &register.controllers {
        controller(id, &it.value, &mut entries);
    }
    for (id, it) in &register.systems {
        entries.push(
            Entry::new("system", id)
                .text("title", it.value.title.as_ref())
                .text("product", it.value.product.as_ref())
                .text("owner", it.value.owner.as_ref()),
        );
    }
    for (id, it) in &register.purposes {
        purpose(id, &it.value, &mut entries);
    }
    entries.extend(register.recipients.iter().map(|(id, it)| recipient(id, &it.value)));
    if !register.labels.is_empty() {
        let texts = register.labels.iter().map(|(label, words)| (label.as_str(), words)).collect();
        entries.push(Entry { path: "label".to_owned(), texts });
    }
    entries.extend(register.retentions.iter().map(|(id, it)| retention(id, &it.value)));
    for (id, it) in &register.events {
        entries.push(Entry::new("event", id).text("title", it.value.title.as_ref()));
    }
    for (id, it) in &register.sources {
        let entry =
            Entry::new("source", id).text("title", it.value.title.as_ref()).text("means", it.value.means.as_ref());
        entries.push(entry.text("kind", it.value.kind.as_ref()));
    }
    entries.extend(register.decisions.iter().map(|(id, it)| decision(id, &it.value)));
    for (id, it) in &register.measures {
        entries.push(
            Entry::new("measure", id)
                .text("title", it.value.title.as_ref())
                .text("description", it.value.description.as_ref()),
        );
    }
    for (id, it) in &register.categories {
        entries.push(Entry::new("category", id).text("title", it.value.title.as_ref()));
    }
    for (id, it) in &register.subjects {
        entries.push(Entry::new("subject", id).text("title", it.value.title.as_ref()));
    }
    entries.extend(register.clients.iter().map(|(id, it)| client(id, &it.value)));
    lists(register, &mut entries);
    entries.retain(|entry| !entry.texts.is_empty());
    entries
}

fn controller<'a>(id: &str, controller: &'a Controller, entries: &mut Vec<Entry<'a>>) {
    entries.push(Entry::new("controller", id).text("about", controller.about.as_ref()).more(&controller.more));
    if let Some(rights) = &controller.rights {
        let entry = Entry::new("controller", format_args!("{id}.rights"));
        entries.push(entry.text("instructions", rights.value.instructions.as_ref()).more(&rights.value.more));
    }
    for (name, joint) in &controller.joint {
        let entry = Entry::new("controller", format_args!("{id}.joint.{name}"));
        let entry = entry.text("arrangement", joint.value.arrangement.as_ref());
        entries.push(entry.text("contact_point", joint.value.contact_point.as_ref()));
    }
}

fn purpose<'a>(id: &str, purpose: &'a Purpose, entries: &mut Vec<Entry<'a>>) {
    let entry = Entry::new("purpose", id)
        .text("title", purpose.title.as_ref())
        .text("description", purpose.description.as_ref());
    let entry = entry.text("owner", purpose.owner.as_ref());
    entries.push(entry.text("activity", purpose.activity.as_ref()).terms(&purpose.terms).more(&purpose.more));
    for (index, own) in purpose.uses.iter().enumerate() {
        let entry = Entry::new("purpose", format_args!("{id}.use.{}", index + 1));
        let entry = entry.text("title", own.value.title.as_ref());
        entries.push(entry.text("description", own.value.description.as_ref()).terms(&own.value.terms));
    }
}

fn recipient<'a>(id: &str, recipient: &'a Recipient) -> Entry<'a> {
    let entry = Entry::new("recipient", id).text("job", recipient.job.as_ref()).more(&recipient.more);
    match &recipient.transfer {
        Some(transfer) => entry.text("transfer.copy", transfer.value.copy.as_ref()).more(&transfer.value.more),
        None => entry,
    }
}

fn retention<'a>(id: &str, rule: &'a RetentionRule) -> Entry<'a> {
    let entry = Entry::new("retention", id)
        .text("title", rule.title.as_ref())
        .text("criteria", rule.criteria.as_ref())
        .text("reason", rule.reason.as_ref());
    rule.rules.iter().fold(entry.more(&rule.more), |entry, rule| entry.text("rule.reason", rule.value.reason.as_ref()))
}

fn decision<'a>(id: &str, decision: &'a Decision) -> Entry<'a> {
    Entry::new("decision", id)
        .text("title", decision.title.as_ref())
        .text("logic", decision.logic.as_ref())
        .text("consequences", decision.consequences.as_ref())
        .text("review", decision.review.as_ref())
        .more(&decision.more)
}

fn client<'a>(id: &str, client: &'a Client) -> Entry<'a> {
    Entry::new("client", id).text("processing", client.processing.as_ref())
}

fn lists<'a>(register: &'a Register, entries: &mut Vec<Entry<'a>>) {
    for (index, tracker) in register.trackers.iter().enumerate() {
        let named = tracker.value.british_exemption().is_some();
        let entry = Entry::new("tracker", index + 1);
        let entry = entry.text("exemption", tracker.value.exemption.as_ref().filter(|_| !named));
        entries.push(entry.more(&tracker.value.more));
    }
    for (index, holding) in register.holdings.iter().enumerate() {
        entries.push(Entry::new("holding", index + 1).text("title", holding.value.title.as_ref()));
    }
    for (index, exception) in register.exceptions.iter().enumerate() {
        let entry = Entry::new("exception", index + 1).text("reason", exception.value.reason.as_ref());
        entries.push(entry.text("measures", exception.value.measures.as_ref()));
    }
}
