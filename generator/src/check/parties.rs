//! Who is responsible: controllers, systems, and the names of everybody and everything that documents speak of.

use fieldnote_schema::{Place, vocabulary};

use super::context::{Context, place_of, subject_of};
use crate::{
    datamap::Activity,
    finding::{Finding, Level, Rule},
    register::model::Section,
};

static NO_CONTROLLER: Rule = Rule {
    code: "no-controller",
    level: Level::Error,
    law: &["GDPR Art. 13(1)(a)", "GDPR Art. 30(1)(a)"],
    summary: "the register declares no controller",
    documentation: "Every document says first who is responsible and how to reach them.",
    cure: "add `[controller.ID]` with `name` and `email`",
    example: "[controller.harbour]\nname = \"Harbour Books GmbH\"\naddress = \"Kai 3, 20457 Hamburg\"\ncountry = \"DE\"\nemail = \"privacy@harbour.example\"",
};

static CONTROLLER_NAME: Rule = Rule {
    code: "missing-controller-name",
    level: Level::Error,
    law: &["GDPR Art. 13(1)(a)", "GDPR Art. 14(1)(a)", "GDPR Art. 30(1)(a)"],
    summary: "a controller has no name",
    documentation: "People have to be told the identity of the controller: the name under which it can be found and sued.",
    cure: "add `name`",
    example: "[controller.harbour]\nname = \"Harbour Books GmbH\"",
};

static CONTROLLER_CONTACT: Rule = Rule {
    code: "missing-controller-contact",
    level: Level::Error,
    law: &["GDPR Art. 13(1)(a)", "GDPR Art. 14(1)(a)", "GDPR Art. 30(1)(a)"],
    summary: "a controller cannot be reached",
    documentation: "People have to be told how to reach the controller; without that no right can be used.",
    cure: "add `email`, `address`, `phone` or `website`",
    example: "[controller.harbour]\nemail = \"privacy@harbour.example\"",
};

static AMBIGUOUS_CONTROLLER: Rule = Rule {
    code: "ambiguous-controller",
    level: Level::Error,
    law: &["GDPR Art. 13(1)(a)"],
    summary: "there are several controllers, and something does not say whose it is",
    documentation: "One controller is everybody's. With several, each purpose gets its own from itself or from the system \
                    that its data lie in, or the system names several `controllers` that each use it for their own people; \
                    and each document says for whom it speaks.",
    cure: "add `controller = \"..\"`",
    example: "[system.shop]\ncontroller = \"harbour\"",
};

static AMBIGUOUS_SYSTEM: Rule = Rule {
    code: "ambiguous-system",
    level: Level::Error,
    law: &[],
    summary: "there are several systems, and a crate with records belongs to none",
    documentation: "One system holds all crates. With several, each crate with records is listed by one of them, or says \
                    itself where it belongs.",
    cure: "add the crate to the `packages` of a system",
    example: "[system.shop]\npackages = [\"accounts\", \"orders\"]",
};

static UNKNOWN_PACKAGE: Rule = Rule {
    code: "unknown-package",
    level: Level::Error,
    law: &[],
    summary: "a system lists a crate that is not in the workspace",
    documentation: "The name in `packages` is the one in the crate's manifest. A name that matches none is left over or \
                    misspelt, and then the crate that was meant belongs to no system.",
    cure: "correct the name or remove it",
    example: "",
};

static MISSING_NAME: Rule = Rule {
    code: "missing-name",
    level: Level::Error,
    law: &["GDPR Art. 13(1)(e)"],
    summary: "a recipient has no name",
    documentation: "A notice names those who receive data rather than only their kind. The public and other users have no \
                    name: their role says who they are.",
    cure: "add `name`",
    example: "[recipient.mailer]\nname = \"Mail Ltd\"",
};

static MISSING_TITLE: Rule = Rule {
    code: "missing-title",
    level: Level::Error,
    law: &["GDPR Art. 12(1)"],
    summary: "an entry that documents speak of has no words for readers",
    documentation: "Ids are for engineers. What stands in a document needs words that its readers understand.",
    cure: "add `title`",
    example: "[purpose.newsletter]\ntitle = \"send you our newsletter\"",
};

pub(super) static RULES: &[&Rule] = &[
    &NO_CONTROLLER,
    &CONTROLLER_NAME,
    &CONTROLLER_CONTACT,
    &AMBIGUOUS_CONTROLLER,
    &AMBIGUOUS_SYSTEM,
    &UNKNOWN_PACKAGE,
    &MISSING_NAME,
    &MISSING_TITLE,
];

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    controllers(context, findings);
    several_controllers(context, findings);
    systems(context, findings);
    names(context, findings);
    titles(context, findings);
}

fn controllers(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let controllers = &context.register.controllers;
    if controllers.is_empty() && !context.register.pending.iter().any(|it| it.key.starts_with("controller")) {
        findings.push(NO_CONTROLLER.finding(
            "controller",
            &context.register_file(),
            "the register declares no controller",
        ));
    }
    for (id, controller) in controllers {
        let subject = format!("controller.{id}");
        let contact = &controller.value.contact;
        if contact.name.is_none() && !context.is_pending(&format!("{subject}.name")) {
            let message = format!("the controller `{id}` has no name");
            findings.push(CONTROLLER_NAME.finding(&subject, &controller.place, message).label("called what?"));
        }
        let promised = ["email", "address", "phone", "website"].iter();
        let promised = promised.map(|key| format!("{subject}.{key}")).any(|key| context.is_pending(&key));
        if !contact.reachable() && !promised {
            let message = format!("the controller `{id}` cannot be reached");
            findings.push(CONTROLLER_CONTACT.finding(&subject, &controller.place, message).label("reached how?"));
        }
    }
}

fn several_controllers(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if context.register.controllers.len() < 2 {
        return;
    }
    let shared = |id: &String| context.register.systems.get(id).is_some_and(|it| !it.value.controllers.is_empty());
    let open = |activity: &Activity| {
        let all_shared = !activity.systems.is_empty() && activity.systems.iter().all(shared);
        activity.controller.is_none() && !all_shared
    };
    for (activity, purpose) in context.declared_activities().filter(|(activity, _)| open(activity)) {
        let message = format!("the purpose `{}` does not say which controller it belongs to", activity.purpose);
        let finding = AMBIGUOUS_CONTROLLER.finding(subject_of(activity), place_of(activity, purpose), message);
        findings.push(
            finding.label("whose?").cure("add `controller` to the purpose, or to the system that its data lie in"),
        );
    }
    for document in context.register.documents.iter().filter(|document| document.value.controller.is_none()) {
        let name = super::documents::name(&document.value);
        let message = format!("the document `{name}` does not say which controller it speaks for");
        let finding = AMBIGUOUS_CONTROLLER.finding(format!("document.{name}"), &document.place, message);
        findings.push(finding.label("whose?").cure("add `controller` to the document"));
    }
}

fn systems(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let (register, inventory) = (context.register, context.inventory);
    let listed = || register.systems.iter().flat_map(|(id, it)| it.value.packages.iter().map(move |name| (id, name)));
    for (id, name) in listed() {
        if !inventory.packages.iter().any(|package| package.name == name.value) {
            let message = format!("the system `{id}` lists the crate `{}`, which is not in the workspace", name.value);
            findings.push(UNKNOWN_PACKAGE.finding(format!("system.{id}"), &name.place, message));
        }
    }
    if register.systems.len() < 2 {
        return;
    }
    for package in &inventory.packages {
        let has_records = inventory.records.iter().any(|record| record.id.package == package.name);
        let belongs = package.system.is_some() || listed().any(|(_, name)| name.value == package.name);
        if has_records && !belongs {
            let folder = package.folder.as_deref().filter(|folder| !folder.is_empty());
            let manifest = folder.map_or_else(|| "Cargo.toml".to_owned(), |folder| format!("{folder}/Cargo.toml"));
            let message = format!("the crate `{}` has records and belongs to none of the systems", package.name);
            let finding =
                AMBIGUOUS_SYSTEM.finding(format!("package.{}", package.name), &Place::file(manifest), message);
            let ids: Vec<String> = register.systems.keys().map(|id| format!("`{id}`")).collect();
            findings.push(finding.cure(format!("add it to the `packages` of one of {}", ids.join(", "))));
        }
    }
}

fn names(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (id, recipient) in &context.register.recipients {
        let subject = format!("recipient.{id}");
        let role = recipient.value.role.as_ref().map(|role| role.value.as_str());
        let nameless = matches!(role, Some("public" | "other_users"));
        if recipient.value.contact.name.is_none() && !nameless && !context.is_pending(&format!("{subject}.name")) {
            let message = format!("the recipient `{id}` has no name");
            findings.push(MISSING_NAME.finding(subject, &recipient.place, message).label("called what?"));
        }
    }
}

fn titles(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let register = context.register;
    let mut untitled = Untitled { context, findings };
    untitled.section("purpose", &register.purposes, |_, it| it.title.is_some());
    untitled.section("event", &register.events, |_, it| it.title.is_some());
    untitled.section("source", &register.sources, |_, it| it.title.is_some());
    untitled.section("decision", &register.decisions, |_, it| it.title.is_some());
    untitled.section("category", &register.categories, |_, it| it.title.is_some());
    untitled.section("measure", &register.measures, |id, it| it.title.is_some() || vocabulary::measure(id).is_some());
    untitled.section("subject", &register.subjects, |id, it| it.title.is_some() || vocabulary::subject(id).is_some());
}

struct Untitled<'c, 'f> {
    context: &'c Context<'c>,
    findings: &'f mut Vec<Finding>,
}

impl Untitled<'_, '_> {
    fn section<T>(&mut self, section: &str, entries: &Section<T>, has_words: impl Fn(&str, &T) -> bool) {
        for (id, entry) in entries.iter().filter(|(id, entry)| !has_words(id, &entry.value)) {
            let subject = format!("{section}.{id}");
            if !self.context.is_pending(&format!("{subject}.title")) {
                let message = format!("`{subject}` has no title");
                self.findings
                    .push(MISSING_TITLE.finding(subject, &entry.place, message).label("needs words for readers"));
            }
        }
    }
}
