//! References between the code and the register, and within the register: what is named has to be declared, and what
//! is declared has to be used.

use fieldnote_schema::{Class, Keys, Place, Retention, suggest, vocabulary};

use super::context::{Context, shows_places};
use crate::{
    finding::{Finding, Level, Rule},
    inventory::Inventory,
    register::model::{At, Register, Section, Terms},
};

macro_rules! undeclared {
    ($($name:ident: $kind:literal, $noun:literal, $why:literal, $example:literal;)*) => {
        $(static $name: Rule = Rule {
            code: concat!("undeclared-", $kind),
            level: Level::Error,
            law: &[],
            summary: concat!("something names ", $noun, " that the register does not declare"),
            documentation: $why,
            cure: concat!("declare it in the register as `[", $kind, ".ID]`, or correct the name"),
            example: $example,
        };)*
        pub(super) static RULES: &[&Rule] = &[$(&$name,)* &UNUSED];
    };
}

undeclared! {
    PURPOSE: "purpose", "a purpose",
        "A field says what it is used for by the id of a purpose. Title, legal basis, recipients and retention of the \
         purpose stand in the register; without them nothing can be said to the people whose data it is.",
        "[purpose.newsletter]\ntitle = \"send you our newsletter\"\nlegal_basis = \"consent\"";
    RETENTION: "retention", "a retention rule",
        "How long data are kept is a rule of the register with a period, an event that starts it and a reason. A field \
         can also say an ISO 8601 duration itself, such as `P30D after delivery`.",
        "[retention.account_lifetime]\nperiod = \"P2Y\"\nfrom = \"closure_of_account\"\nreason = \"claims lapse after two years\"";
    EVENT: "event", "an event",
        "A period means nothing without the event that starts it. Events have a title, so that a notice can say \
         \"two years after you close your account\".",
        "[event.closure_of_account]\ntitle = \"you close your account\"";
    SOURCE: "source", "a source",
        "People have to be told where data come from that they did not give themselves (Art. 14(2)(f) GDPR). \
         `data_subject`, `device` and `derived` are built in; every other source is declared.",
        "[source.gift_buyer]\ntitle = \"the person who orders the gift\"";
    RECIPIENT: "recipient", "a recipient",
        "A notice names who receives data and what they do with it; the register holds name, job, role and country.",
        "[recipient.mailer]\nname = \"Mail Ltd\"\njob = \"sends our newsletter\"\nrole = \"processor\"\ncountry = \"IE\"";
    DECISION: "decision", "an automated decision",
        "For an automated decision people are told the logic, what follows from it, and how to reach a human.",
        "[decision.credit]\ntitle = \"whether you can pay by invoice\"";
    MEASURE: "measure", "a security measure",
        "Security measures are the built-in ones (`cargo fieldnote list measures`) or declared ones with a title.",
        "[measure.four_eyes]\ntitle = \"Two people approve each access\"";
    SYSTEM: "system", "a system",
        "A system is what crates are part of: it has a controller, a country and an owner.",
        "[system.api]\npackages = [\"api\"]";
    CONTROLLER: "controller", "a controller",
        "The controller decides why and how data are used (Art. 4(7) GDPR), and every document speaks for one.",
        "[controller.harbour]\nname = \"Harbour Books GmbH\"\nemail = \"privacy@harbour.example\"";
    CLIENT: "client", "a client",
        "A purpose that is carried out on behalf of others names them (Art. 30(2)(a) GDPR).",
        "[client.acme]\nname = \"Acme Ltd\"";
    CATEGORY: "category", "a custom category",
        "`custom.NAME` is the team's own category. The register declares it under a built-in parent, which says what \
         law and which other vocabularies think of it.",
        "[category.loyalty]\nparent = \"commercial.loyalty\"\ntitle = \"points of our loyalty card\"";
    SUBJECT: "subject", "a custom group of data subjects",
        "`custom.NAME` is the team's own group of people. The register declares it under a built-in parent.",
        "[subject.gift_recipient]\nparent = \"recipient\"\ntitle = \"people who receive a gift\"";
}

static UNUSED: Rule = Rule {
    code: "declared-but-unused",
    level: Level::Warning,
    law: &[],
    summary: "the register declares something that nothing refers to",
    documentation: "An entry that nothing uses is a statement about nothing. Either it is left over, or the field, purpose \
                    or system that should name it does not, and then the documents miss a fact.",
    cure: "use it or remove it",
    example: "",
};

/// The sections that others refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Purpose,
    Retention,
    Event,
    Source,
    Recipient,
    Decision,
    Measure,
    System,
    Controller,
    Client,
    Category,
    Subject,
}

impl Kind {
    const ALL: [Self; 12] = [
        Self::Purpose,
        Self::Retention,
        Self::Event,
        Self::Source,
        Self::Recipient,
        Self::Decision,
        Self::Measure,
        Self::System,
        Self::Controller,
        Self::Client,
        Self::Category,
        Self::Subject,
    ];

    fn rule(self) -> &'static Rule {
        match self {
            Self::Purpose => &PURPOSE,
            Self::Retention => &RETENTION,
            Self::Event => &EVENT,
            Self::Source => &SOURCE,
            Self::Recipient => &RECIPIENT,
            Self::Decision => &DECISION,
            Self::Measure => &MEASURE,
            Self::System => &SYSTEM,
            Self::Controller => &CONTROLLER,
            Self::Client => &CLIENT,
            Self::Category => &CATEGORY,
            Self::Subject => &SUBJECT,
        }
    }

    /// Name of its section in the register.
    fn section(self) -> &'static str {
        self.rule().code.trim_start_matches("undeclared-")
    }

    fn declared(self, register: &Register) -> Vec<(&str, &Place)> {
        fn entries<T>(section: &Section<T>) -> Vec<(&str, &Place)> {
            section.iter().map(|(id, entry)| (id.as_str(), &entry.place)).collect()
        }
        match self {
            Self::Purpose => entries(&register.purposes),
            Self::Retention => entries(&register.retentions),
            Self::Event => entries(&register.events),
            Self::Source => entries(&register.sources),
            Self::Recipient => entries(&register.recipients),
            Self::Decision => entries(&register.decisions),
            Self::Measure => entries(&register.measures),
            Self::System => entries(&register.systems),
            Self::Controller => entries(&register.controllers),
            Self::Client => entries(&register.clients),
            Self::Category => entries(&register.categories),
            Self::Subject => entries(&register.subjects),
        }
    }

    /// Whether a name needs no entry in the register.
    fn is_built_in(self, name: &str) -> bool {
        match self {
            Self::Source => matches!(name, "data_subject" | "device" | "derived"),
            Self::Measure => vocabulary::measure(name).is_some(),
            // Names that are neither built in nor custom are mistakes of their own, found where they are read.
            Self::Category | Self::Subject => !name.starts_with("custom."),
            _ => false,
        }
    }
}

struct Reference<'a> {
    kind: Kind,
    name: &'a str,
    place: &'a Place,
}

impl<'a> Reference<'a> {
    /// The id in the register: custom categories and subjects are declared without `custom.`.
    fn id(&self) -> &'a str {
        self.name.strip_prefix("custom.").unwrap_or(self.name)
    }
}

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut references = References::default();
    references.code(context.inventory);
    references.register(context.register);
    for kind in Kind::ALL {
        let declared = kind.declared(context.register);
        undeclared(kind, &declared, &references.0, context, findings);
        unused(kind, &declared, &references.0, context, findings);
    }
}

fn undeclared(
    kind: Kind,
    declared: &[(&str, &Place)],
    references: &[Reference<'_>],
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) {
    let mut reported: Vec<&str> = Vec::new();
    for reference in references.iter().filter(|reference| reference.kind == kind) {
        let id = reference.id();
        let subject = format!("{}.{id}", kind.section());
        let known = kind.is_built_in(reference.name) || declared.iter().any(|(declared, _)| *declared == id);
        if known || reported.contains(&id) || context.is_pending(&subject) {
            continue;
        }
        reported.push(id);
        let others = references.iter().filter(|other| other.kind == kind && other.id() == id).map(|other| other.place);
        let message = format!("the {} `{}` is not declared in the register", noun(kind), reference.name);
        let cure = match suggest::nearest(id, declared.iter().map(|(declared, _)| *declared)) {
            Some(near) => format!("did you mean `{near}`? Otherwise declare it as `[{subject}]`"),
            None => format!("declare it in the register as `[{subject}]`, or correct the name"),
        };
        let finding = kind.rule().finding(subject, reference.place, message).label("named here").cure(cure);
        findings.push(shows_places(finding, others, "and here"));
    }
}

fn unused(
    kind: Kind,
    declared: &[(&str, &Place)],
    references: &[Reference<'_>],
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) {
    for (id, place) in declared {
        let named = references.iter().any(|reference| reference.kind == kind && reference.id() == *id);
        let sole = declared.len() == 1 && matches!(kind, Kind::System | Kind::Controller);
        if named || sole || holds_by_itself(kind, id, context.register) || is_still_open(kind, context.register) {
            continue;
        }
        let message = format!("nothing uses the {} `{id}`", noun(kind));
        findings.push(UNUSED.finding(format!("{}.{id}", kind.section()), place, message).label("declared here"));
    }
}

/// Entries that say something without being named: a measure that holds everywhere, a system that names its crates.
fn holds_by_itself(kind: Kind, id: &str, register: &Register) -> bool {
    match kind {
        Kind::Measure => register.measures.get(id).is_some_and(|measure| measure.value.everywhere),
        Kind::System => register.systems.get(id).is_some_and(|system| !system.value.packages.is_empty()),
        _ => false,
    }
}

/// Whether somebody still has to say which entries of a kind are used: an answer may name any of them.
fn is_still_open(kind: Kind, register: &Register) -> bool {
    let key = match kind {
        Kind::Recipient => ".recipients",
        Kind::Retention => ".retention",
        _ => return false,
    };
    register.pending.iter().any(|pending| pending.key.ends_with(key))
}

fn noun(kind: Kind) -> &'static str {
    match kind {
        Kind::Retention => "retention rule",
        Kind::Category => "custom category",
        Kind::Subject => "group of data subjects",
        _ => kind.section(),
    }
}

#[derive(Default)]
struct References<'a>(Vec<Reference<'a>>);

impl<'a> References<'a> {
    fn one(&mut self, kind: Kind, name: &'a str, place: &'a Place) {
        self.0.push(Reference { kind, name, place });
    }

    fn at(&mut self, kind: Kind, names: impl IntoIterator<Item = &'a At<String>>) {
        for name in names {
            self.one(kind, &name.value, &name.place);
        }
    }

    fn code(&mut self, inventory: &'a Inventory) {
        for record in &inventory.records {
            self.keys(&record.keys, &record.place);
            if let Some(mark) = &record.mark {
                self.one(Kind::Category, mark, &record.place);
            }
            for field in &record.fields {
                self.keys(&field.keys, &field.place);
                if let Class::Datum { category } = &field.class {
                    self.one(Kind::Category, category, &field.place);
                }
            }
        }
    }

    fn keys(&mut self, keys: &'a Keys, place: &'a Place) {
        for purpose in keys.purposes.iter().flatten() {
            self.one(Kind::Purpose, purpose, place);
        }
        for measure in keys.protection.iter().flatten() {
            self.one(Kind::Measure, measure, place);
        }
        match &keys.retention {
            Some(Retention::Rule { id }) => self.one(Kind::Retention, id, place),
            Some(Retention::Period { after: Some(event), .. }) => self.one(Kind::Event, event, place),
            _ => {}
        }
        if let Some(source) = &keys.source {
            self.one(Kind::Source, source, place);
        }
        if let Some(subject) = &keys.subject {
            self.one(Kind::Subject, subject, place);
        }
    }

    fn register(&mut self, register: &'a Register) {
        self.systems_and_purposes(register);
        self.rules_and_lists(register);
        for record in &register.records {
            self.keys(&record.value.keys, &record.place);
            self.at(Kind::Category, &record.value.category);
            for field in record.value.fields.values() {
                self.keys(&field.value.keys, &field.place);
                self.at(Kind::Category, &field.value.category);
            }
        }
    }

    fn systems_and_purposes(&mut self, register: &'a Register) {
        for system in register.systems.values().map(|system| &system.value) {
            self.at(Kind::Controller, system.controller.iter().chain(&system.controllers));
            self.at(Kind::Recipient, &system.host);
            self.at(Kind::Measure, &system.measures);
        }
        for purpose in register.purposes.values().map(|purpose| &purpose.value) {
            self.at(Kind::Controller, &purpose.controller);
            self.at(Kind::Decision, &purpose.decisions);
            self.at(Kind::Client, &purpose.clients);
            self.terms(&purpose.terms);
            for own in purpose.uses.iter().map(|own| &own.value) {
                self.at(Kind::Subject, &own.subjects);
                self.at(Kind::Category, &own.categories);
                self.terms(&own.terms);
            }
        }
    }

    fn terms(&mut self, terms: &'a Terms) {
        self.at(Kind::Recipient, terms.recipients.iter().flatten());
        self.at(Kind::Retention, &terms.retention);
        self.at(Kind::Measure, &terms.measures);
    }

    fn rules_and_lists(&mut self, register: &'a Register) {
        for rule in register.retentions.values().map(|rule| &rule.value) {
            self.at(Kind::Event, rule.from.iter().chain(&rule.until));
            self.at(Kind::Event, rule.rules.iter().filter_map(|rule| rule.value.from.as_ref()));
        }
        for recipient in register.recipients.values() {
            self.at(Kind::Category, &recipient.value.categories);
            self.at(Kind::Recipient, recipient.value.access.iter().flatten());
        }
        for tracker in register.trackers.iter().map(|tracker| &tracker.value) {
            self.at(Kind::Recipient, tracker.party.as_ref().filter(|_| !register.only_controller_reads(tracker)));
            self.at(Kind::Purpose, &tracker.purpose);
        }
        for holding in register.holdings.iter().map(|holding| &holding.value) {
            self.at(Kind::Category, &holding.categories);
            self.at(Kind::Subject, &holding.subject);
            self.at(Kind::Purpose, &holding.purposes);
            self.at(Kind::Retention, &holding.retention);
            self.at(Kind::Source, &holding.source);
            self.at(Kind::System, &holding.system);
        }
        for document in register.documents.iter().map(|document| &document.value) {
            self.at(Kind::Controller, &document.controller);
            self.at(Kind::Subject, &document.subjects);
            if let Some(store) = document.store.as_ref().map(|store| &store.value) {
                self.at(Kind::Purpose, &store.outside_purposes);
                self.at(Kind::Source, &store.outside_sources);
                self.at(Kind::Recipient, &store.user_initiated);
                self.at(Kind::Category, store.unlinked.iter().flatten());
            }
        }
    }
}
