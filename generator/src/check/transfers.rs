//! Personal data that leave the European Economic Area.

use super::context::{Context, shows};
use crate::{
    datamap::Transfer,
    finding::{Finding, Level, Rule},
    law::{
        adequacy::{Exporter, Judgement, judge},
        countries,
    },
    register::model::At,
};

static SAFEGUARD: Rule = Rule {
    code: "missing-safeguard",
    level: Level::Error,
    law: &["GDPR Art. 13(1)(f)", "GDPR Art. 44", "GDPR Art. 46"],
    summary: "personal data go to a third country without a transfer safeguard",
    documentation: "Outside the European Economic Area data may go to countries that the Commission has found adequate, to \
                    companies under an adequate framework, or under safeguards such as standard contractual clauses. \
                    The register names which one, and the notice tells people how to get a copy.",
    cure: "add `transfer = { mechanism = \"scc\" }` to the recipient, or the `framework` it takes part in",
    example: "[recipient.mailer]\ncountry = \"US\"\ntransfer = { mechanism = \"scc\", copy = \"write to privacy@harbour.example\" }",
};

pub(super) static RULES: &[&Rule] = &[&SAFEGUARD];

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, transfer) in context.map.transfers.iter().enumerate() {
        let (subject, whose) = party(transfer);
        let known = transfer.mechanism.is_some() || context.is_pending(&format!("{subject}.transfer"));
        // That one is about the decision which does not cover it.
        if known || relies_on_partial(context, transfer).is_some() || keeper_at_home(context, transfer).is_some() {
            continue;
        }
        let country = countries::name(&transfer.country).unwrap_or(&transfer.country);
        let mut message = format!("personal data go to a third country ({country}) without a transfer safeguard");
        if transfer.exporter != Exporter::Eea {
            message.push_str(" that the law of ");
            message.push_str(transfer.exporter.name());
            message.push_str(" knows");
        }
        let label = format!("is outside {}", transfer.exporter.name());
        let finding = SAFEGUARD.finding(&subject, &transfer.place, message).label(&label);
        let entry = match (&transfer.recipient, &transfer.system) {
            (Some(id), _) => context.register.recipients.get(id).map(|it| &it.place),
            (None, Some(id)) => context.register.systems.get(id).map(|it| &it.place),
            (None, None) => None,
        };
        let finding = entry.into_iter().fold(finding, |finding, place| finding.related(place, whose));
        let mut finding = leads(context, index, finding.cure(cure(transfer)));
        if transfer.exporter != Exporter::Eea {
            finding.law = vec![transfer.exporter.citation().to_owned()];
        }
        findings.push(finding);
    }
}

/// The `mechanism` of a recipient that says "adequacy" where the decision covers only some companies, and nothing says
/// that it is one of them.
pub(super) fn relies_on_partial<'a>(context: &Context<'a>, transfer: &Transfer) -> Option<&'a At<String>> {
    let recipient = context.register.recipients.get(transfer.recipient.as_ref()?)?;
    let declared = &recipient.value.transfer.as_ref()?.value;
    let mechanism = declared.mechanism.as_ref().filter(|it| it.value == "adequacy")?;
    let framework = declared.framework.as_ref().map(|it| it.value.as_str());
    let judged = judge(transfer.exporter, &transfer.country, framework, context.as_of);
    matches!(judged, Judgement::OnlyFor { .. }).then_some(mechanism)
}

/// The recipient at home that alone lets the other end of a transfer reach its data, and where it says so; none where
/// the data are sent there as well.
pub(super) fn keeper_at_home<'a>(context: &Context<'a>, transfer: &Transfer) -> Option<(&'a str, &'a At<String>)> {
    let id = transfer.recipient.as_ref().filter(|_| transfer.system.is_none())?;
    let sent = context.map.activities.iter().any(|it| it.terms.recipients.iter().flatten().any(|at| at.value == *id));
    let hosts = context.register.systems.values().any(|it| it.value.host.as_ref().is_some_and(|at| at.value == *id));
    let keepers = context.register.recipients.iter().filter(|_| !sent && !hosts);
    let mut lets = keepers.filter_map(|(keeper, it)| {
        let home = it.value.contact.country.as_ref()?;
        let inside = matches!(judge(transfer.exporter, &home.value, None, None), Judgement::Inside);
        let at = it.value.access.iter().flatten().find(|at| at.value == *id)?;
        inside.then_some((keeper.as_str(), at))
    });
    lets.next()
}

/// What findings about a transfer are about, and in words.
pub(super) fn party(transfer: &Transfer) -> (String, &'static str) {
    match (&transfer.recipient, &transfer.system) {
        (Some(id), _) => (format!("recipient.{id}"), "this recipient"),
        (None, Some(id)) => (format!("system.{id}"), "this system"),
        (None, None) => (format!("country.{}", transfer.country), "this entry"),
    }
}

/// Shows data that go there, with the purpose that sends them.
fn leads(context: &Context<'_>, index: usize, finding: Finding) -> Finding {
    let activity = context.map.activities.iter().find(|it| it.transfers.contains(&index) && !it.data.is_empty());
    let Some(activity) = activity else { return finding };
    let words = format!("goes there for the purpose `{}`", activity.purpose);
    let data = context.map.data_of(activity).map(|(datum, _)| datum);
    shows(finding, data.take(1), &words)
}

/// The countries of some companies only are adequate for those in a framework.
fn cure(transfer: &Transfer) -> String {
    let framework = match judge(transfer.exporter, &transfer.country, None, None) {
        Judgement::OnlyFor { scope, .. } => Some(&scope.id),
        _ => None,
    };
    let key = match transfer.exporter {
        Exporter::Uk => "addendum",
        Exporter::Br => "anpd_clauses",
        _ => "scc",
    };
    match (framework, &transfer.recipient) {
        (_, None) => "name the company that hosts it as `host`, with its `transfer`".to_owned(),
        (Some(framework), _) => {
            let covered =
                if framework.contains("dpf") { "the company is on the list" } else { "the decision covers it" };
            format!(
                "add `transfer = {{ mechanism = \"{key}\" }}`, or `transfer = {{ framework = \"{framework}\" }}` if {covered}"
            )
        }
        (None, _) => format!(
            "add `transfer = {{ mechanism = \"{key}\" }}` or another safeguard that is in place; \
             `cargo fieldnote list transfer-mechanisms` shows the keys"
        ),
    }
}
