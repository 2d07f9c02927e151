//! Every kind of change, and what follows from it in law: one entry each.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a change asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Consequence {
    /// The record of processing changes.
    Record,
    /// People are told.
    Notice,
    /// People are asked.
    Consent,
    /// Somebody has to judge whether it is lawful, and write that down.
    Assessment,
}

impl Consequence {
    /// The word for it on the command line and in reports.
    pub fn word(self) -> &'static str {
        match self {
            Self::Record => "record",
            Self::Notice => "notice",
            Self::Consent => "consent",
            Self::Assessment => "assessment",
        }
    }
}

/// One thing that must follow, and the law that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Follow {
    /// What.
    pub consequence: Consequence,
    /// What to do, in a few words.
    pub action: &'static str,
    /// The citation.
    pub law: &'static str,
}

/// A kind of change.
#[derive(Debug, PartialEq, Eq)]
pub struct ChangeKind {
    /// Kebab-case code; never changes its meaning.
    pub code: &'static str,
    /// What it is, in one line.
    pub summary: &'static str,
    /// What follows; nothing for changes that people need not know of.
    pub follows: &'static [Follow],
    /// The code of the same change seen from the other side.
    pub mirror: &'static str,
}

const fn record(law: &'static str) -> Follow {
    Follow { consequence: Consequence::Record, action: "update the record of processing", law }
}

const fn notice(action: &'static str, law: &'static str) -> Follow {
    Follow { consequence: Consequence::Notice, action, law }
}

const fn consent(action: &'static str, law: &'static str) -> Follow {
    Follow { consequence: Consequence::Consent, action, law }
}

const fn assess(action: &'static str, law: &'static str) -> Follow {
    Follow { consequence: Consequence::Assessment, action, law }
}

const TELL: &str = "change the notice";
const REMOVED: &[Follow] = &[
    notice(
        "change the notice; what is stored is still there until it is erased",
        "GDPR Art. 5(1)(a), 17; Cal. Civ. Code § 1798.130(a)(5)",
    ),
    record("GDPR Art. 30(1)"),
];

macro_rules! kinds {
    ($($name:ident = $code:literal, $summary:literal, mirror $mirror:literal, [$($follow:expr),* $(,)?];)*) => {
        $(
            #[doc = concat!("`", $code, "`: ", $summary, ".")]
            pub static $name: ChangeKind =
                ChangeKind { code: $code, summary: $summary, follows: &[$($follow),*], mirror: $mirror };
        )*
        /// Every kind, in the order of this file.
        pub static KINDS: &[&ChangeKind] = &[$(&$name),*];
    };
}

kinds! {
    SUBJECT_ADDED = "subject-added", "data about people of whom there were none", mirror "subject-removed", [
        notice("tell them; where the data come from others, within a month at the latest", "GDPR Art. 13(1), 14(3)"),
        record("GDPR Art. 30(1)(c)"),
    ];
    SUBJECT_REMOVED = "subject-removed", "no data about these people any more", mirror "subject-added", [REMOVED[0], REMOVED[1]];
    CATEGORY_ADDED = "category-added", "a category of data that was not held about these people", mirror "category-removed", [
        notice(TELL, "GDPR Art. 13(1), 14(1)(d)"),
        record("GDPR Art. 30(1)(c)"),
    ];
    CATEGORY_REMOVED = "category-removed", "a category of data that is not held about these people any more", mirror "category-added", [REMOVED[0], REMOVED[1]];
    SPECIAL_BEGUN = "special-category-begun", "data of a special category, or on criminal convictions", mirror "special-category-ended", [
        assess("find the condition that allows it and screen for an impact assessment", "GDPR Art. 9(2), 10, 35(3)(b)"),
        notice(TELL, "GDPR Art. 13(1)(c), 14(1)(d)"),
        record("GDPR Art. 30(1)(c)"),
    ];
    SPECIAL_ENDED = "special-category-ended", "no data of this special category any more", mirror "special-category-begun", [REMOVED[0], REMOVED[1]];
    FIELD_ADDED = "field-added", "a field of a category that was held for this purpose already", mirror "field-removed", [];
    FIELD_REMOVED = "field-removed", "a field less; its category is still held", mirror "field-added", [REMOVED[0], REMOVED[1]];
    FIELD_RENAMED = "field-renamed", "the same data under another name or in another place", mirror "field-renamed", [];
    PURPOSE_ADDED = "purpose-added", "a purpose for data that are new as well", mirror "purpose-removed", [
        notice(TELL, "GDPR Art. 13(1)(c), 14(1)(c)"),
        record("GDPR Art. 30(1)(b)"),
    ];
    PURPOSE_REMOVED = "purpose-removed", "a purpose less", mirror "purpose-added", [REMOVED[0], REMOVED[1]];
    PURPOSE_EXTENDED = "new-purpose-for-held-data", "data that are held already get a further purpose", mirror "purpose-narrowed", [
        assess("judge whether the new purpose is compatible with the old one", "GDPR Art. 6(4)"),
        notice("tell people before it begins", "GDPR Art. 13(3), 14(4); Cal. Civ. Code § 1798.100(a)(1)"),
        record("GDPR Art. 30(1)(b)"),
    ];
    PURPOSE_NARROWED = "purpose-narrowed", "data are not used for this purpose any more", mirror "new-purpose-for-held-data", [REMOVED[0], REMOVED[1]];
    CONSENT_WIDENED = "consent-widened", "a purpose that rests on consent takes in more data", mirror "consent-narrowed", [
        consent("ask again: consent covers what people were told", "GDPR Art. 4(11), 7"),
        notice(TELL, "GDPR Art. 13(3)"),
        record("GDPR Art. 30(1)(c)"),
    ];
    CONSENT_NARROWED = "consent-narrowed", "a purpose that rests on consent takes in less data", mirror "consent-widened", [REMOVED[0], REMOVED[1]];
    BASIS_CHANGED = "legal-basis-changed", "a purpose rests on another legal basis", mirror "legal-basis-changed", [
        assess("give the reason for the new basis; it can rarely be changed for data already held", "GDPR Art. 5(1)(a), 6(1)"),
        notice(TELL, "GDPR Art. 13(1)(c), 14(1)(c)"),
    ];
    BASIS_TO_CONSENT = "legal-basis-to-consent", "a purpose now rests on consent", mirror "legal-basis-from-consent", [
        consent("ask people before it goes on", "GDPR Art. 6(1)(a), 7"),
        assess("give the reason for the new basis", "GDPR Art. 5(1)(a), 6(1)"),
        notice(TELL, "GDPR Art. 13(1)(c), 14(1)(c)"),
    ];
    BASIS_FROM_CONSENT = "legal-basis-from-consent", "a purpose that rested on consent now rests on another basis", mirror "legal-basis-to-consent", [
        assess("presumptively barred for data collected with consent: people were promised that they decide", "GDPR Art. 5(1)(a), 7(3), 17(1)(b)"),
        notice(TELL, "GDPR Art. 13(1)(c), 14(1)(c)"),
    ];
    CONDITION_CHANGED = "special-condition-changed", "another condition of Art. 9(2) is relied on", mirror "special-condition-changed", [
        assess("give the reason for the new condition", "GDPR Art. 9(2)"),
        notice(TELL, "GDPR Art. 13(1)(c), 14(1)(c)"),
    ];
    INTEREST_CHANGED = "interest-changed", "another legitimate interest is named", mirror "interest-changed", [
        assess("weigh the new interest against those of the people", "GDPR Art. 6(1)(f)"),
        notice(TELL, "GDPR Art. 13(1)(d), 14(2)(b)"),
    ];
    RETENTION_LONGER = "retention-longer", "data are kept for longer", mirror "retention-shorter", [
        assess("give the reason why it is needed for so long", "GDPR Art. 5(1)(e)"),
        notice(TELL, "GDPR Art. 13(2)(a), 14(2)(a)"),
        record("GDPR Art. 30(1)(f)"),
    ];
    RETENTION_SHORTER = "retention-shorter", "data are kept for a shorter time", mirror "retention-longer", [
        notice("change the notice, and erase what is older", "GDPR Art. 13(2)(a), 14(2)(a), 17(1)(a)"),
        record("GDPR Art. 30(1)(f)"),
    ];
    RETENTION_CHANGED = "retention-changed", "data are kept by another rule; which is longer cannot be told", mirror "retention-changed", [
        assess("give the reason why it is needed for so long", "GDPR Art. 5(1)(e)"),
        notice(TELL, "GDPR Art. 13(2)(a), 14(2)(a)"),
        record("GDPR Art. 30(1)(f)"),
    ];
    PROCESSOR_ADDED = "processor-added", "a company that handles data on our orders", mirror "recipient-removed", [
        assess("sign the contract with the processor first", "GDPR Art. 28(1), (3)"),
        notice(TELL, "GDPR Art. 13(1)(e), 14(1)(e)"),
        record("GDPR Art. 30(1)(d)"),
    ];
    RECIPIENT_ADDED = "recipient-added", "a recipient that uses data for its own ends", mirror "recipient-removed", [
        assess("find the legal basis for handing the data on", "GDPR Art. 6(1)"),
        notice(TELL, "GDPR Art. 13(1)(e), 14(1)(e)"),
        record("GDPR Art. 30(1)(d)"),
    ];
    RECIPIENT_UNKNOWN = "recipient-of-unknown-role-added", "a recipient whose role nobody has declared", mirror "recipient-removed", [
        assess("say whether it is a processor; if so sign the contract, if not find a basis", "GDPR Art. 6(1), 28"),
        notice(TELL, "GDPR Art. 13(1)(e), 14(1)(e)"),
        record("GDPR Art. 30(1)(d)"),
    ];
    RECIPIENT_REMOVED = "recipient-removed", "a recipient less", mirror "recipient-added", [REMOVED[0], REMOVED[1]];
    ROLE_CHANGED = "recipient-role-changed", "a recipient has another role", mirror "recipient-role-changed", [
        assess("a processor needs a contract, a controller a legal basis of its own", "GDPR Art. 6(1), 28"),
        notice(TELL, "GDPR Art. 13(1)(e), 14(1)(e)"),
        record("GDPR Art. 30(1)(d)"),
    ];
    COUNTRY_ADDED = "third-country-added", "data go to a country outside the EEA", mirror "third-country-removed", [
        assess("find the adequacy decision or the safeguards, and judge whether they hold there", "GDPR Art. 44-46"),
        notice(TELL, "GDPR Art. 13(1)(f), 14(1)(f)"),
        record("GDPR Art. 30(1)(e)"),
    ];
    COUNTRY_REMOVED = "third-country-removed", "data do not go to this country any more", mirror "third-country-added", [REMOVED[0], REMOVED[1]];
    MECHANISM_CHANGED = "transfer-mechanism-changed", "a transfer rests on another mechanism", mirror "transfer-mechanism-changed", [
        assess("judge whether the new safeguards hold there", "GDPR Art. 44-46"),
        notice(TELL, "GDPR Art. 13(1)(f), 14(1)(f)"),
        record("GDPR Art. 30(1)(e)"),
    ];
    SOURCE_ADDED = "source-added", "data come from another source", mirror "source-removed", [
        notice("tell the people; within a month of getting the data at the latest", "GDPR Art. 14(2)(f), 14(3)"),
    ];
    SOURCE_REMOVED = "source-removed", "a source less", mirror "source-added", [REMOVED[0]];
    DECISION_ADDED = "automated-decision-added", "a decision about people without a person in it", mirror "automated-decision-removed", [
        assess("find what allows it, provide for a human to look again, and do the impact assessment", "GDPR Art. 22, 35(3)(a)"),
        notice("explain the logic and the consequences", "GDPR Art. 13(2)(f), 14(2)(g)"),
    ];
    DECISION_REMOVED = "automated-decision-removed", "an automated decision less", mirror "automated-decision-added", [REMOVED[0]];
    SALE_BEGUN = "sale-or-sharing-begun", "data are sold, or shared for advertising across services", mirror "sale-or-sharing-ended", [
        assess("offer the opt-out; ask those under 16 first", "Cal. Civ. Code § 1798.120, § 1798.135"),
        consent("those under 16, or their parents, have to opt in", "Cal. Civ. Code § 1798.120(c)"),
        notice(TELL, "Cal. Civ. Code § 1798.100(a)(1), § 1798.130(a)(5)"),
    ];
    SALE_ENDED = "sale-or-sharing-ended", "data are not sold or shared for advertising any more", mirror "sale-or-sharing-begun", [
        notice("change the notice; it still lists what was sold in the last twelve months", "Cal. Civ. Code § 1798.130(a)(5)(C)"),
    ];
    JOINT_ADDED = "joint-controller-added", "somebody decides together with us", mirror "joint-controller-removed", [
        assess("agree who answers for what", "GDPR Art. 26(1)"),
        notice("tell people the essence of the agreement", "GDPR Art. 13(1)(a), 26(2)"),
        record("GDPR Art. 30(1)(a)"),
    ];
    JOINT_REMOVED = "joint-controller-removed", "a joint controller less", mirror "joint-controller-added", [REMOVED[0], REMOVED[1]];
    CONTROLLER_CHANGED = "controller-changed", "name or contact of the controller, its representative or its data protection officer", mirror "controller-changed", [
        notice(TELL, "GDPR Art. 13(1)(a), (b), 14(1)(a), (b)"),
        record("GDPR Art. 30(1)(a)"),
    ];
    TRACKER_ADDED = "tracker-added", "something is stored on or read from people's devices", mirror "tracker-removed", [
        consent("ask first, unless it is strictly needed for what the person asked for", "Directive 2002/58/EC Art. 5(3)"),
        notice(TELL, "Directive 2002/58/EC Art. 5(3); GDPR Art. 13"),
    ];
    TRACKER_REMOVED = "tracker-removed", "a tracker less", mirror "tracker-added", [REMOVED[0]];
    PROTECTION_REMOVED = "protection-removed", "a measure does not protect the data any more", mirror "protection-added", [
        assess("judge whether the data are still secure enough", "GDPR Art. 32(1)"),
        record("GDPR Art. 30(1)(g)"),
    ];
    PROTECTION_ADDED = "protection-added", "a further measure protects the data", mirror "protection-removed", [record("GDPR Art. 30(1)(g)")];
    PROVISION_CHANGED = "provision-changed", "whether people must give the data", mirror "provision-changed", [
        notice(TELL, "GDPR Art. 13(2)(e)"),
    ];
    SYSTEM_ADDED = "system-added", "a system that holds personal data", mirror "system-removed", [record("GDPR Art. 30(1)")];
    SYSTEM_REMOVED = "system-removed", "a system less", mirror "system-added", [record("GDPR Art. 30(1)")];
    DECLARATION_WITHDRAWN = "declaration-withdrawn", "nobody declares this denial any more", mirror "declaration-made", [
        notice("take the sentence out of the notice, or find who declares it", "GDPR Art. 5(1)(a)"),
    ];
    DECLARATION_MADE = "declaration-made", "somebody declares a denial", mirror "declaration-withdrawn", [notice(TELL, "GDPR Art. 5(1)(a)")];
}

/// The kind of a code.
pub fn find(code: &str) -> Option<&'static ChangeKind> {
    KINDS.iter().copied().find(|kind| kind.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_every_mirror_is_a_kind_that_can_mirror_back() {
        for kind in KINDS {
            assert_eq!(KINDS.iter().filter(|other| other.code == kind.code).count(), 1, "{}", kind.code);
            assert!(find(kind.mirror).is_some(), "{} mirrors {}", kind.code, kind.mirror);
        }
    }

    #[test]
    fn every_consequence_has_a_citation() {
        for follow in KINDS.iter().flat_map(|kind| kind.follows) {
            assert!(follow.law.contains("Art.") || follow.law.contains('§'), "{follow:?}");
        }
    }
}
