//! Levels and suppressions of the register.

use super::{check, codes};
use crate::finding::Level;

#[test]
fn levels_change_by_code() {
    let without_basis = ("legal_basis = \"contract\"\n", "");
    for (level, expected) in [("note", Some(Level::Note)), ("warning", Some(Level::Warning)), ("allow", None)] {
        let lint = format!("[lint]\nmissing-legal-basis = \"{level}\"\n");
        let findings = check(&[without_basis, ("", &lint)], None);
        assert_eq!(findings.first().map(|finding| finding.level), expected, "{findings:?}");
    }
}

#[test]
fn a_suppression_hides_what_it_names_until_its_day() {
    let without_basis = ("legal_basis = \"contract\"\n", "");
    let suppress = |subject: &str| {
        format!(
            "[[suppress]]\ncode = \"missing-legal-basis\"\nsubject = \"{subject}\"\nreason = \"r\"\nuntil = 2026-11-01\n"
        )
    };
    for subject in ["purpose.account", "purpose.*", "*"] {
        assert_eq!(check(&[without_basis, ("", &suppress(subject))], Some("2026-11-01")), [], "{subject}");
    }
    let other = check(&[without_basis, ("", &suppress("purpose.newsletter"))], None);
    assert_eq!(codes(&other), ["missing-legal-basis", "unused-suppression"]);
    let later = check(&[without_basis, ("", &suppress("*"))], Some("2026-11-02"));
    assert_eq!(codes(&later), ["missing-legal-basis", "expired-suppression"]);
}
