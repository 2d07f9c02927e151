//! Approvals and published versions, bound to the words of a document.

use super::{check_documents, codes, edited, joined};
use crate::{
    document::{self, Templates},
    finding::Finding,
};

/// The hash of the notice with these edits.
fn hash_of_notice(edits: &[(&str, &str)]) -> String {
    let (map, _) = joined(&edited(edits, None).0);
    let templates = Templates::built_in().expect("templates");
    let rendered = document::render_all(&map, &templates, &document::Options::default()).expect("documents");
    document::hash::hashes(&rendered).remove(0).hash
}

fn of_review(findings: &[Finding]) -> Vec<&str> {
    codes(findings)
        .into_iter()
        .filter(|code| ["approval-lost", "edition-changed", "review-due", "unknown-document"].contains(code))
        .collect()
}

const LONGER: (&str, &str) = ("period = \"P2Y\"", "period = \"P3Y\"");

#[test]
fn an_approval_is_kept_until_the_document_says_something_else() {
    let approval = |by: &str, on: &str, hash: &str| {
        format!("[[review.approval]]\ndocument = \"notice\"\nby = \"{by}\"\non = {on}\nhash = \"{hash}\"\n")
    };
    let (before, after) = (hash_of_notice(&[]), hash_of_notice(&[LONGER]));
    assert_ne!(before, after);
    let first = approval("Ada", "2026-01-01", &before);
    let kept = |edits: &[(&str, &str)]| of_review(&check_documents(edits, Some("2026-11-23"))).is_empty();
    assert!(kept(&[("", &first)]));
    assert!(kept(&[("", &approval("Ada", "2026-01-01", &before[..19]))]), "twelve digits suffice");
    assert!(!kept(&[("", &approval("Ada", "2026-01-01", &before[..18]))]), "eleven do not");

    let findings = check_documents(&[("", &first), LONGER], None);
    let lost = findings.iter().find(|it| it.code == "approval-lost").expect("the approval is lost");
    assert!(lost.message.contains(&before[..23]) && lost.message.contains(&after[..23]), "{}", lost.message);

    let again = first + &approval("Ada", "2026-02-01", &after);
    assert!(kept(&[("", &again), LONGER]), "approved anew");
    let others = again + &approval("Ben", "2026-01-01", &before);
    assert!(!kept(&[("", &others), LONGER]), "nobody approves for another");
}

#[test]
fn a_published_version_keeps_its_words_until_a_new_one_begins() {
    let edition = |version: u8, from: &str, hash: &str| {
        format!("[[document.edition]]\nversion = \"{version}\"\neffective_from = {from}\nhash = \"{hash}\"\n")
    };
    let before = hash_of_notice(&[]);
    let first = edition(1, "2026-01-01", &before);
    assert_eq!(of_review(&check_documents(&[("", &first)], None)), [""; 0]);
    assert_eq!(of_review(&check_documents(&[("", &first), LONGER], None)), ["edition-changed"]);
    let second = edition(2, "2027-01-01", &hash_of_notice(&[LONGER])) + &first;
    assert_eq!(of_review(&check_documents(&[("", &second), LONGER], None)), [""; 0]);
    // Before its first day nobody was told the words of the second.
    let draft = edition(2, "2027-01-01", "sha256:0123456789ab") + &first;
    assert_eq!(of_review(&check_documents(&[("", &draft), LONGER], Some("2026-11-23"))), [""; 0]);
    assert_eq!(of_review(&check_documents(&[("", &draft), LONGER], Some("2027-01-01"))), ["edition-changed"]);
}
