//! The legal facts of each purpose: basis, interest, law, condition for special categories, recipients, retention.

use super::context::{Context, count, place_of, shows, subject_of};
use crate::{
    datamap::{Activity, Datum},
    finding::{Finding, Level, Rule},
    register::model::{At, Purpose},
};

static LEGAL_BASIS: Rule = Rule {
    code: "missing-legal-basis",
    level: Level::Error,
    law: &["GDPR Art. 6(1)", "GDPR Art. 13(1)(c)", "GDPR Art. 14(1)(c)"],
    summary: "a purpose has no legal basis",
    documentation: "Data are used lawfully only on one of the bases of Art. 6(1), and a notice says which one for each \
                    purpose. Which basis holds is a decision of the controller; nothing in the code can answer it. A \
                    purpose that is carried out for clients only needs none of its own.",
    cure: "add `legal_basis`; `cargo fieldnote list legal-bases` shows the keys",
    example: "[purpose.newsletter]\nlegal_basis = \"consent\"",
};

static INTEREST: Rule = Rule {
    code: "missing-interest",
    level: Level::Error,
    law: &["GDPR Art. 6(1)(f)", "GDPR Art. 13(1)(d)", "GDPR Art. 14(2)(b)"],
    summary: "legitimate interests are claimed without naming the interest",
    documentation: "Whoever relies on legitimate interests says which ones. \"Our legitimate interests\" names none.",
    cure: "add `interest`, as a noun phrase",
    example: "[purpose.fraud]\nlegal_basis = \"legitimate_interests\"\ninterest = \"keeping stolen cards out of our shop\"",
};

static ART9: Rule = Rule {
    code: "missing-art9-condition",
    level: Level::Error,
    law: &["GDPR Art. 9(1)", "GDPR Art. 9(2)"],
    summary: "special categories of data serve a purpose that has no condition of Art. 9(2)",
    documentation: "Data on health, beliefs, origin, sex life and their like are not to be used unless one of the \
                    conditions of Art. 9(2) holds, besides the legal basis. It has to hold for each purpose that they serve.",
    cure: "add `art9`; `cargo fieldnote list special-conditions` shows the keys",
    example: "[purpose.allergies]\nlegal_basis = \"consent\"\nart9 = \"explicit_consent\"",
};

static LAW: Rule = Rule {
    code: "missing-law",
    level: Level::Error,
    law: &["GDPR Art. 6(3)", "GDPR Art. 10"],
    summary: "a purpose rests on a law that it does not name",
    documentation: "A legal obligation and a public task are laid down in some law, and data on convictions are used \
                    only under one. Name it, so that a reader can look it up.",
    cure: "add `law`",
    example: "[purpose.bookkeeping]\nlegal_basis = \"legal_obligation\"\nlaw = \"§ 147 AO\"",
};

static RECIPIENTS: Rule = Rule {
    code: "missing-recipients",
    level: Level::Warning,
    law: &["GDPR Art. 13(1)(e)", "GDPR Art. 14(1)(e)"],
    summary: "a purpose does not say who receives its data",
    documentation: "Silence is not \"nobody\". If nobody receives the data, that is a fact somebody states: an empty list.",
    cure: "add `recipients = [\"..\"]`, or `recipients = []` if nobody gets the data",
    example: "[purpose.newsletter]\nrecipients = [\"mailer\"]",
};

static RETENTION: Rule = Rule {
    code: "missing-retention",
    level: Level::Error,
    law: &["GDPR Art. 5(1)(e)", "GDPR Art. 13(2)(a)", "GDPR Art. 30(1)(f)"],
    summary: "data have no retention, neither their own nor the purpose's",
    documentation: "People are told how long each kind of data is kept, or by what it is decided. A field says it, or its \
                    container, or the purpose in the register does for all its data.",
    cure: "add `retention` to the purpose in the register, or to the field",
    example: "[purpose.account]\nretention = \"account_lifetime\"",
};

pub(super) static RULES: &[&Rule] = &[&LEGAL_BASIS, &INTEREST, &ART9, &LAW, &RECIPIENTS, &RETENTION];

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (activity, purpose) in context.declared_activities() {
        basis(context, activity, purpose, findings);
        special(context, activity, purpose, findings);
        recipients(context, activity, purpose, findings);
        retention(context, activity, purpose, findings);
    }
}

fn basis(context: &Context<'_>, activity: &Activity, purpose: &At<Purpose>, findings: &mut Vec<Finding>) {
    let terms = &activity.terms;
    let id = &activity.purpose;
    let Some(basis) = &terms.legal_basis else {
        let asked = purpose.value.clients.is_empty() && context.is_asked_for("purposes.*.legal_basis");
        if asked && !context.is_pending_in(activity, "legal_basis") {
            let message = format!("the purpose `{id}` has no legal basis");
            let finding = LEGAL_BASIS.finding(subject_of(activity), place_of(activity, purpose), message);
            findings.push(shows(finding.label("on what basis?"), data(context, activity), "used for it"));
        }
        return;
    };
    if basis.value == "legitimate_interests" && terms.interest.is_none() && !context.is_pending_in(activity, "interest")
    {
        let message = format!("the purpose `{id}` rests on legitimate interests and does not say which");
        findings.push(INTEREST.finding(subject_of(activity), &basis.place, message).label("which interests?"));
    }
    let on_law = matches!(basis.value.as_str(), "legal_obligation" | "public_task");
    if on_law && terms.law.is_none() && !context.is_pending_in(activity, "law") {
        let message = format!("the purpose `{id}` rests on a law that it does not name");
        findings.push(LAW.finding(subject_of(activity), &basis.place, message).label("which law?"));
    }
}

fn special(context: &Context<'_>, activity: &Activity, purpose: &At<Purpose>, findings: &mut Vec<Finding>) {
    let id = &activity.purpose;
    let special: Vec<&Datum> = data(context, activity).filter(|datum| datum.special.is_some()).collect();
    let as_processor = !purpose.value.clients.is_empty();
    // Brazil allows sensitive data under conditions of its own (LGPD Art. 11), for which the register has the same key.
    let asked = context.is_asked_for("purposes.*.art9_condition") || context.claims("lgpd");
    if let Some(first) = special.first()
        && activity.terms.art9.is_none()
        && !as_processor
        && asked
        && !context.is_pending_in(activity, "art9")
    {
        let kind = first.special.as_deref().unwrap_or_default().replace('_', " ");
        let whose = if context.is_asked_for("purposes.*.art9_condition") { "of Art. 9(2)" } else { "that allows it" };
        let message =
            format!("the purpose `{id}` uses special categories of data ({kind}) without a condition {whose}");
        let finding = ART9.finding(subject_of(activity), place_of(activity, purpose), message).label("has no `art9`");
        findings.push(shows(finding, special, "special category, used for it"));
    }
    let criminal: Vec<&Datum> = data(context, activity).filter(|datum| datum.criminal).collect();
    let asked = context.is_asked_for("purposes.*.art10_law");
    if asked
        && !criminal.is_empty()
        && activity.terms.law.is_none()
        && !as_processor
        && !context.is_pending_in(activity, "law")
    {
        let message =
            format!("the purpose `{id}` uses data on convictions or offences and names no law that allows it");
        let finding = LAW.finding(subject_of(activity), place_of(activity, purpose), message).label("under which law?");
        findings.push(shows(finding, criminal, "data on convictions or offences"));
    }
}

fn recipients(context: &Context<'_>, activity: &Activity, purpose: &At<Purpose>, findings: &mut Vec<Finding>) {
    if activity.terms.recipients.is_none() && !context.is_pending_in(activity, "recipients") {
        let message = format!("the purpose `{}` does not say who receives its data", activity.purpose);
        findings.push(
            RECIPIENTS.finding(subject_of(activity), place_of(activity, purpose), message).label("who gets them?"),
        );
    }
}

fn retention(context: &Context<'_>, activity: &Activity, purpose: &At<Purpose>, findings: &mut Vec<Finding>) {
    let unlimited: Vec<&Datum> =
        context.map.data_of(activity).filter(|(_, terms)| terms.retention.is_none()).map(|(datum, _)| datum).collect();
    if unlimited.is_empty() || context.is_pending_in(activity, "retention") {
        return;
    }
    let verb = if unlimited.len() == 1 { "says" } else { "say" };
    let message = format!(
        "the purpose `{}` has no retention, and {} used for it {verb} none",
        activity.purpose,
        count(unlimited.len(), "field"),
    );
    let finding = RETENTION.finding(subject_of(activity), place_of(activity, purpose), message).label("kept how long?");
    findings.push(shows(finding, unlimited, "nor here"));
}

fn data<'a>(context: &Context<'a>, activity: &'a Activity) -> impl Iterator<Item = &'a Datum> {
    context.map.data_of(activity).map(|(datum, _)| datum)
}
