//! Rules on rendered documents.

use super::{CLAIMS, Case, check_documents, edited, joined};

pub(super) static CASES: &[Case] = &[
    ("missing-requirement", &[CLAIMS], "document.notice.gdpr-13-2-e-whether"),
    (
        "missing-requirement",
        &[(
            "kind = \"notice\"\n",
            "kind = \"ccpa_policy\"\nid = \"policy\"\nregimes = [\"us-state\"]\naudience = [\"US-VA\"]\n",
        )],
        "document.policy.us-state-appeal",
    ),
    ("unsettled-condition", &[CLAIMS], "condition.joint-controllers"),
    ("document-gap", &[("title = \"send you our newsletter\"\n", "")], "document.notice"),
    ("missing-message", &[("languages = [\"en\"]", "languages = [\"it\"]")], "it"),
    ("review-due", &[("", "[review]\ndue = 2026-11-22\n")], "review.due"),
    (
        "approval-lost",
        &[(
            "",
            "[[review.approval]]\ndocument = \"notice\"\nby = \"Ada\"\non = 2026-01-01\nhash = \"sha256:0123456789ab\"\n",
        )],
        "review.approval.notice.Ada",
    ),
    (
        "unknown-document",
        &[(
            "",
            "[[review.approval]]\ndocument = \"notices\"\nby = \"Ada\"\non = 2026-01-01\nhash = \"sha256:0123456789ab\"\n",
        )],
        "review.approval.notices.Ada",
    ),
    (
        "edition-changed",
        &[("", "[[document.edition]]\nversion = \"1\"\neffective_from = 2026-01-01\nhash = \"sha256:0123456789ab\"\n")],
        "document.notice.edition.1",
    ),
];

#[test]
fn a_document_that_claims_no_regime_owes_nothing_and_one_that_does_owes_all_of_it() {
    let owed = |edits: &[(&str, &str)]| {
        let findings = check_documents(edits, Some("2026-11-23"));
        findings.iter().filter(|it| ["missing-requirement", "unsettled-condition"].contains(&&*it.code)).count()
    };
    assert_eq!(owed(&[]), 0);
    assert!(owed(&[CLAIMS]) > 5);
}

#[test]
fn what_nobody_settled_points_at_a_line_of_the_register_or_of_the_code() {
    let findings = check_documents(&[CLAIMS], Some("2026-11-23"));
    let open: Vec<_> = findings.iter().filter(|it| it.code == "unsettled-condition").collect();
    assert!(open.iter().all(|it| it.primary.place.line > 0), "{open:?}");
    let joint = open.iter().find(|it| it.subject == "condition.joint-controllers").expect("nobody said so");
    let (tree, _) = edited(&[CLAIMS], None);
    let (map, _) = joined(&tree);
    assert_eq!(joint.primary.place, map.register.controllers["harbour"].place);
}

#[test]
fn what_follows_from_a_fact_still_to_come_is_no_second_finding() {
    let of = |edits: &[(&str, &str)]| -> Vec<String> {
        let findings = check_documents(edits, None).into_iter();
        findings.filter(|it| it.code != "pending-fact").map(|it| format!("{} {}", it.code, it.subject)).collect()
    };
    let before = of(&[CLAIMS]);
    for (key, value) in [("period = \"P2Y\"", "period"), ("legal_basis = \"contract\"", "legal_basis")] {
        let pending = format!("{value} = \"pending\"");
        let after = of(&[CLAIMS, (key, &pending)]);
        let new: Vec<_> = after.iter().filter(|it| !before.contains(it)).collect();
        assert!(new.is_empty(), "{value}: {new:?}");
    }
}

#[test]
fn what_one_finding_says_no_other_repeats() {
    let edits = [CLAIMS, ("legal_basis = \"contract\"\n", "")];
    let findings = check_documents(&edits, None);
    let account: Vec<_> = findings
        .iter()
        .filter(|it| it.message.contains("account") && it.law.iter().any(|law| law == "GDPR Art. 13(1)(c)"))
        .collect();
    assert_eq!(account.iter().map(|it| &*it.code).collect::<Vec<_>>(), ["missing-legal-basis"], "{account:?}");
}
