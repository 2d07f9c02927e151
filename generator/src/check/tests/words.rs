//! Rules on words where they reach documents.

use super::{codes, edited, joined};
use crate::{
    check::{Documents, Options, run},
    coverage,
    document::{self, Override, Templates},
};

#[test]
fn words_that_a_template_adds_are_judged_too() {
    let (tree, _) = edited(&[], None);
    let (map, earlier) = joined(&tree);
    let source = "# Privacy\n\nWe may share it. NOTICE: We may sell your sensitive personal data.\n".to_owned();
    let own = Override { name: "notice.md".to_owned(), path: "notice.md".to_owned(), source };
    let templates = Templates::new(vec![own]).expect("templates");
    let rendered = document::render_all(&map, &templates, &document::Options::default()).expect("documents");
    let coverage = coverage::cover(&map, &rendered, None);
    let documents = Some(Documents { rendered: &rendered, coverage: &coverage });
    let findings = run(&map, &earlier, Options { documents, ..Options::default() });
    assert_eq!(codes(&findings), ["controller-not-named", "vague-wording"]);
    assert!(
        findings
            .iter()
            .any(|it| it.message == "`notice` (en) says \u{201c}may\u{201d} in \u{201c}We may share it.\u{201d}"),
        "{findings:?}"
    );
}
