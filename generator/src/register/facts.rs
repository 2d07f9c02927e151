//! Facts that single regimes ask for and that have no form of their own in the register: texts under these names.
//!
//! A dotted name is a nested key: `marketing.soft_opt_in` is `marketing = { soft_opt_in = ".." }`.

/// Where a fact is declared, of those that have no form of their own: `means` in `[purpose.orders]`.
pub(crate) fn key_of(fact: &str) -> Option<(String, String)> {
    let known = |keys: &[&str], key: &str| keys.contains(&key);
    let found = |key: &str, entry: String| Some((key.to_owned(), entry));
    let (head, rest) = fact.split_once('.')?;
    let of_document = if head == "notice" { rest } else { fact };
    let of_controller = if head == "controller" { rest } else { fact };
    if known(CONTROLLER, of_controller) {
        return found(of_controller, "`[controller.ID]`".to_owned());
    }
    if known(DOCUMENT, of_document) {
        return found(of_document, "the `[[document]]`".to_owned());
    }
    if known(PURPOSE, fact) && fact.starts_with("us.") {
        return found(fact, "`[purpose.ID]`".to_owned());
    }
    if head == "rights" && known(RIGHTS, rest) {
        return found(rest, "`[controller.ID.rights]`".to_owned());
    }
    // The item of these can be a category, whose name has dots and names no entry.
    if let Some((_, key)) = rest.rsplit_once('.').filter(|(_, key)| head == "retention" && known(RETENTION, key)) {
        return found(key, "the `[retention.ID]` that keeps it".to_owned());
    }
    if fact.ends_with(".sold_or_shared") {
        return found("sold` and `shared", "the fields, true or false".to_owned());
    }
    let (id, key) = rest.split_once('.')?;
    let id = id.split('/').next().unwrap_or(id);
    match head {
        "purposes" if known(PURPOSE, key) => found(key, format!("`[purpose.{id}]`")),
        "recipients" if known(RECIPIENT, key) => found(key, format!("`[recipient.{id}]`")),
        "adm" | "admt" if known(DECISION, key) => found(key, format!("`[decision.{id}]`")),
        "transfers" if known(TRANSFER, key) => found(&format!("transfer.{key}"), format!("`[recipient.{id}]`")),
        _ => None,
    }
}

pub(super) const CONTROLLER: &[&str] = &[
    "registered_names",
    "headcount",
    "role_statement",
    "on_behalf_of",
    "privacy_officer.name",
    "privacy_officer.title",
    "privacy_officer.contact",
    "governance.published_summary",
    "record.exemption_reason",
    "security.description",
    "complaints.right",
    "complaints.controller_right",
    "complaints.controller_channel",
    "tracking.dnt_response",
    "tracking.third_party_cross_site",
    "coppa.operators",
];

pub(super) const RIGHTS: &[&str] = &[
    "methods",
    "contact",
    "verification",
    "agent",
    "appeal",
    "response_time",
    "opt_out",
    "opt_out_profiling",
    "objection_marketing",
];

pub(super) const PURPOSE: &[&str] = &[
    "means",
    "recognised_interest",
    "art9_law",
    "art10_law",
    "schedule1_condition",
    "consent.child_age",
    "consent.parental_method",
    "consent.parental_verification",
    "marketing.consent",
    "marketing.soft_opt_in",
    "marketing.opt_out_at_collection",
    "marketing.opt_out_each_message",
    "marketing.stop_address",
    "us.purpose_flags",
    "dpia.ref",
    "dpia.screening.outcome",
    "dpia.screening.reason_not_required",
    "dpia.screening.systematic_evaluation",
    "dpia.screening.large_scale_special",
    "dpia.screening.public_monitoring",
    "dpia.screening.national_list",
    "dpia.screening.legislative_assessment",
    "dpia.screening.evaluation",
    "dpia.screening.automated_decision",
    "dpia.screening.monitoring",
    "dpia.screening.sensitive",
    "dpia.screening.large_scale",
    "dpia.screening.matching",
    "dpia.screening.vulnerable",
    "dpia.screening.innovative",
    "dpia.screening.blocks_right",
    "dpia.screening.ccpa_sale",
    "dpia.screening.ccpa_sensitive",
    "dpia.screening.ccpa_admt",
    "dpia.screening.ccpa_inference",
    "dpia.screening.ccpa_training",
    "dpia.screening.us_state",
    "dpia.screening.qc_outside",
    "dpia.screening.qc_system",
];

pub(super) const RECIPIENT: &[&str] = &["description", "controls_collection", "affiliate_name", "affiliate_data"];

pub(super) const TRANSFER: &[&str] = &["risk_statement", "derogation", "compelling_interest", "safeguards_document"];

pub(super) const RETENTION: &[&str] = &["policy_followed"];

pub(super) const DECISION: &[&str] = &[
    "significance",
    "contest",
    "representations",
    "decision_information",
    "review_request",
    "purpose",
    "opt_out",
    "access",
];

pub(super) const TRACKER: &[&str] = &["activation", "objection"];

pub(super) const DOCUMENT: &[&str] = &[
    "last_updated",
    "change_process",
    "change_notice",
    "child_version",
    "delivery.indirect",
    "printable",
    "published",
    "highlight_condition",
    "dpia.screening.systematic_evaluation",
    "dpia.screening.large_scale_special",
    "dpia.screening.public_monitoring",
    "dpia.screening.national_list",
    "dpia.screening.evaluation",
    "dpia.screening.automated_decision",
    "dpia.screening.monitoring",
    "dpia.screening.sensitive",
    "dpia.screening.large_scale",
    "dpia.screening.matching",
    "dpia.screening.vulnerable",
    "dpia.screening.innovative",
    "dpia.screening.blocks_right",
    "ccpa.statement.under_16",
    "ccpa.statement.sensitive_use",
    "ccpa.links.privacy_policy",
    "ccpa.links.opt_out_notice",
    "ccpa.links.limit_notice",
    "ccpa.links.do_not_sell",
    "ccpa.links.limit",
    "ccpa.links.your_privacy_choices",
    "ccpa.links.collection_anchor",
    "ccpa.opt_out_form",
    "ccpa.limit_form",
    "ccpa.opt_out_signal.explanation",
    "ccpa.opt_out_signal.statement",
    "ccpa.opt_out_signal.frictionless_help",
    "ccpa.minors.process",
    "ccpa.metrics",
    "ccpa.incentives.summary",
    "ccpa.incentives.terms",
    "ccpa.incentives.opt_in",
    "ccpa.incentives.withdrawal",
    "ccpa.incentives.value_method",
    "us.sale_disclosure",
    "us.profiling_disclosure",
    "us.links.opt_out",
    "us.llm_training_statement",
    "coppa.links.notice",
    "coppa.public_disclosure",
    "coppa.retention_policy",
    "coppa.internal_operations",
    "coppa.audio_handling",
    "coppa.parent_rights",
    "coppa.direct_notice.consent_needed",
    "coppa.direct_notice.items",
    "coppa.direct_notice.third_parties",
    "coppa.direct_notice.link",
    "coppa.direct_notice.method",
];

/// Every list, with the beginning of its keys in the register of [`crate::document`]'s test that none is dropped.
#[cfg(test)]
pub(crate) const SECTIONS: [(&str, &[&str]); 9] = [
    ("CONTROLLER", CONTROLLER),
    ("RIGHTS", RIGHTS),
    ("PURPOSE", PURPOSE),
    ("RECIPIENT", RECIPIENT),
    ("TRANSFER", TRANSFER),
    ("RETENTION", RETENTION),
    ("DECISION", DECISION),
    ("TRACKER", TRACKER),
    ("DOCUMENT", DOCUMENT),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::catalogue;

    #[test]
    fn every_name_is_a_fact_that_some_regime_asks_for() {
        let sections: [(&[&str], &[&str]); 9] = [
            (CONTROLLER, &["controller.", ""]),
            (RIGHTS, &["rights."]),
            (PURPOSE, &["purposes.*.", ""]),
            (RECIPIENT, &["recipients.*."]),
            (TRANSFER, &["transfers.*."]),
            (RETENTION, &["retention.*."]),
            (DECISION, &["adm.*.", "admt.*."]),
            (TRACKER, &["tracking.*."]),
            (DOCUMENT, &["notice.", ""]),
        ];
        let facts = &catalogue::catalogue().facts;
        for (names, prefixes) in sections {
            for name in names {
                let name = name.replace("incentives.", "incentives.*.");
                let known = prefixes.iter().any(|prefix| facts.contains_key(&format!("{prefix}{name}")));
                assert!(known, "{name} is no fact of the catalogue");
            }
        }
    }
}
