//! Rules on words where they reach documents.

use super::{CLAIMS, check, codes, edited, joined};
use crate::{
    check::{Documents, Options, run},
    coverage,
    document::{self, Override, Templates},
};

#[test]
fn a_denial_stands_on_a_declaration_for_its_entry_or_on_its_fields() {
    let denies =
        ("title = \"send you our newsletter\"", "title = \"send it\"\nus = { purpose_flags = \"We do not sell it\" }");
    let declared = |item: &str| {
        format!("[[declaration]]\nwhat = \"nothing_sold\"\n{item}by = \"Ada\"\non = 2026-01-01\nuntil = 2027-01-01\n")
    };
    let found = |edits: &[(&str, &str)]| codes(&check(edits, None)).contains(&"denial-undeclared");
    assert!(found(&[denies]));
    assert!(!found(&[denies, ("", &declared(""))]));
    assert!(!found(&[denies, ("", &declared("item = \"purpose.newsletter\"\n"))]));
    assert!(found(&[denies, ("", &declared("item = \"purpose.account\"\n"))]));
    let by_field = ("\"account\", \"newsletter\")", "\"account\", \"newsletter\"), sold = false");
    assert!(!found(&[denies, by_field]));
}

#[test]
fn free_text_is_what_people_can_write() {
    let noted = |ty: &str| {
        let field = format!(
            "#[personal_data(category = \"content.free_text\", purpose = \"allergies\")]\n    pub note: {ty},\n    #[personal_data(nested)]\n    pub address"
        );
        codes(&check(&[("#[personal_data(nested)]\n    pub address", &field)], None)).contains(&"special-in-free-text")
    };
    assert!(noted("String") && noted("Option<Vec<String>>") && noted("Note"));
    assert!(!noted("OffsetDateTime") && !noted("Option<time::OffsetDateTime>") && !noted("u8"));
}

#[test]
fn the_time_of_an_answer_is_read_in_words_and_digits_of_each_language() {
    let late = |language: &str, text: &str| {
        let said = if language == "en" { String::new() } else { "en = \"soon\", ".to_owned() };
        let rights = format!("[controller.harbour.rights]\nresponse_time = {{ {said}{language} = \"{text}\" }}\n");
        codes(&check(&[CLAIMS, ("", &rights)], None)).contains(&"late-answer")
    };
    for text in ["We answer within a month", "within 30 days, in hard cases within three months", "soon"] {
        assert!(!late("en", text), "{text}");
    }
    for (language, text) in [
        ("en", "We answer within 45 days"),
        ("de", "Wir antworten innerhalb von zwei Monaten"),
        ("fr", "Nous répondons sous six semaines"),
        ("es", "Respondemos en 45 días"),
    ] {
        assert!(late(language, text), "{text}");
    }
}

#[test]
fn words_that_a_template_adds_are_judged_too() {
    let (tree, _) = edited(&[], None);
    let (map, earlier) = joined(&tree);
    let source =
        "# Privacy\n\nWe may share it. We do not use cookies. NOTICE: We may sell your sensitive personal data.\n"
            .to_owned();
    let own = Override { name: "notice.md".to_owned(), path: "notice.md".to_owned(), source };
    let templates = Templates::new(vec![own]).expect("templates");
    let rendered = document::render_all(&map, &templates, &document::Options::default()).expect("documents");
    let coverage = coverage::cover(&map, &rendered, None, crate::check::lint::is_clean);
    let documents = Some(Documents { rendered: &rendered, coverage: &coverage });
    let findings = run(&map, &earlier, Options { documents, ..Options::default() });
    assert_eq!(codes(&findings), ["controller-not-named", "denial-undeclared", "vague-wording"]);
    assert!(
        findings
            .iter()
            .any(|it| it.message == "`notice` (en) says \u{201c}may\u{201d} in \u{201c}We may share it.\u{201d}"),
        "{findings:?}"
    );
}
