//! Facts that single regimes ask for and that no part of a document says by itself: each as its own sentence.

use super::{Builder, Error, Evidence};

/// Of the controller: the key in the register, and the fact.
const OF_CONTROLLER: [(&str, &str); 4] = [
    ("on_behalf_of", "controller.on_behalf_of"),
    ("governance.published_summary", "governance.published_summary"),
    ("coppa.operators", "coppa.operators"),
    ("complaints.right", "complaints.right"),
];

/// Of its rights, likewise.
const OF_RIGHTS: [(&str, &str); 3] = [
    ("contact", "rights.contact"),
    ("opt_out_profiling", "rights.opt_out_profiling"),
    ("objection_marketing", "rights.objection_marketing"),
];

/// Who is in charge of personal data (Quebec), in one sentence.
const OFFICER: [&str; 3] = ["privacy_officer.name", "privacy_officer.title", "privacy_officer.contact"];

/// Of the document, likewise, in the order in which they stand.
const OF_DOCUMENT: [(&str, &str); 18] = [
    ("ccpa.incentives.summary", "ccpa.incentives.*.summary"),
    ("ccpa.incentives.terms", "ccpa.incentives.*.terms"),
    ("ccpa.incentives.opt_in", "ccpa.incentives.*.opt_in"),
    ("ccpa.incentives.withdrawal", "ccpa.incentives.*.withdrawal"),
    ("ccpa.incentives.value_method", "ccpa.incentives.*.value_method"),
    ("coppa.public_disclosure", "coppa.public_disclosure"),
    ("coppa.retention_policy", "coppa.retention_policy"),
    ("coppa.internal_operations", "coppa.internal_operations"),
    ("coppa.audio_handling", "coppa.audio_handling"),
    ("coppa.parent_rights", "coppa.parent_rights"),
    ("coppa.direct_notice.consent_needed", "coppa.direct_notice.consent_needed"),
    ("coppa.direct_notice.items", "coppa.direct_notice.items"),
    ("coppa.direct_notice.third_parties", "coppa.direct_notice.third_parties"),
    ("coppa.direct_notice.method", "coppa.direct_notice.method"),
    ("coppa.direct_notice.link", "coppa.direct_notice.link"),
    ("coppa.links.notice", "coppa.links.notice"),
    ("published", "notice.published"),
    ("change_notice", "notice.change_notice"),
];

impl Builder<'_> {
    pub(super) fn further(&mut self) -> Result<Vec<String>, Error> {
        let mut sentences = Vec::new();
        let mut officer = Vec::new();
        for fact in OFFICER {
            officer.extend(self.of_controller(fact, fact)?);
        }
        if !officer.is_empty() {
            sentences.push(self.locale.words("privacy-officer", &[("who", &officer.join(", "))])?);
        }
        for (key, fact) in OF_CONTROLLER {
            sentences.extend(self.of_controller(key, fact)?);
        }
        for (key, fact) in OF_RIGHTS {
            let rights = self.controller().and_then(|(_, controller)| controller.value.rights.as_ref());
            let text = rights.and_then(|rights| rights.value.more.get(key));
            sentences.extend(self.have(Evidence::of(fact), text, "gap-statement", key)?);
        }
        for (key, fact) in OF_DOCUMENT {
            let text = self.document.more.get(key);
            sentences.extend(self.have(Evidence::of(fact), text, "gap-statement", key)?);
        }
        Ok(sentences)
    }
}
