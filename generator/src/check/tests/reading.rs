//! Rules on a document as a whole, on templates of a team's own.

use super::{CLAIMS, edited, joined};
use crate::{
    check::{Documents, Options, run},
    coverage,
    document::{self, Override, Templates},
    finding::Finding,
};

const AUTHORITY: (&str, &str) = ("", "[controller.harbour.authority]\nname = \"HmbBfDI\"\n");

/// The findings of one rule where the notice has this template.
fn found(code: &str, edits: &[(&str, &str)], template: &str) -> Vec<Finding> {
    let (tree, _) = edited(edits, None);
    let (map, earlier) = joined(&tree);
    let source = template.to_owned();
    let own = Override { name: "notice.md".to_owned(), path: "notice.md".to_owned(), source };
    let templates = Templates::new(vec![own]).expect("templates");
    let rendered = document::render_all(&map, &templates, &document::Options::default()).expect("documents");
    let coverage = coverage::cover(&map, &rendered, None, crate::check::lint::is_clean);
    let documents = Some(Documents { rendered: &rendered, coverage: &coverage });
    let findings = run(&map, &earlier, Options { documents, templates: Some(&templates), ..Options::default() });
    findings.into_iter().filter(|it| it.code == code).collect()
}

fn message(code: &str, edits: &[(&str, &str)], template: &str) -> String {
    found(code, edits, template).into_iter().map(|it| it.message).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_long_notice_begins_with_what_matters_most() {
    let rest = "\n\n## More\n\n".to_owned() + &"We keep your order. ".repeat(300);
    let who = "# {{ controller.name }}\n\n## In short\n\n";
    let special = "{% for it in summary.special %}{{ it }} {% endfor %}";
    let summary = "{% for it in purposes %}{{ it.title }} {% endfor %}{{ rights.channel | channel }} ";
    let says = |start: &str| message("incomplete-first-layer", &[CLAIMS], &format!("{start}{rest}{special}"));
    assert_eq!(
        says(&format!("{who}Hello.\n\n## Next\n\n{{{{ dpo }}}}")),
        "`notice` (en) is long, and its first part does not say what the data are for, the rights nor the special \
         categories of data"
    );
    assert_eq!(
        says(&format!("{who}{summary}")),
        "`notice` (en) is long, and its first part does not say the special categories of data"
    );
    assert_eq!(says(&format!("{who}{summary}{special}")), "");
    let short = message("incomplete-first-layer", &[CLAIMS], &format!("{who}Hello."));
    assert_eq!(short, "", "a short one needs no summary");
}

#[test]
fn a_machine_that_decides_alone_belongs_into_the_first_layer() {
    let template = "# {{ controller.name }}\n\n{% for it in purposes %}{{ it.title }} {% endfor %}\
                    {{ rights.channel | channel }} {% for it in summary.special %}{{ it }} {% endfor %}\n\n## A\n\n\
                    {{ controller.name }}\n\n## Decisions\n\n{% for it in decisions %}{{ it.title }}{% endfor %} "
        .to_owned()
        + &"We keep your order. ".repeat(300);
    let alone = ("solely_automated = false", "solely_automated = true");
    assert_eq!(message("incomplete-first-layer", &[CLAIMS], &template), "");
    let found = message("incomplete-first-layer", &[CLAIMS, alone], &template);
    assert!(found.ends_with("does not say the automated decisions"), "{found}");
}

#[test]
fn what_is_missing_is_not_left_to_other_pages() {
    let of = |template: &str| message("scattered-information", &[CLAIMS], template);
    let two =
        "# Us\n\nSee our [cookie policy](https://a.example/c). For details, see [this page](https://a.example/d).";
    assert!(
        of(two).starts_with("`notice` (en) sends readers to 2 other pages, and does not itself say"),
        "{}",
        of(two)
    );
    assert_eq!(of("# Us\n\nSee our [cookie policy](https://a.example/c)."), "", "one page is not several");
    assert_eq!(of("# Us\n\nWrite to [us](mailto:a@a.example), see [this](https://a.example/d)."), "");
}

#[test]
fn facts_of_a_template_are_those_of_the_register() {
    let of = |template: &str| message("fixed-in-template", &[], template);
    assert_eq!(
        of("# Us\n\nWe keep it for three years. Write to old@harbour.example."),
        "`notice` (en) says \u{201c}three years\u{201d} and \u{201c}old@harbour.example\u{201d}, which the register \
         does not"
    );
    assert_eq!(of("# Us\n\nWrite to privacy@harbour.example. {{ rights.channel | channel }}"), "");
    let kept = "{% for it in purposes %}{% for part in it.parts %}{% for kept in part.kept %}{{ kept.words }} \
                {% endfor %}{% endfor %}{% endfor %}";
    assert_eq!(of(kept), "");
}

#[test]
fn a_right_that_nothing_gives_is_not_promised() {
    let by_law = [
        CLAIMS,
        ("legal_basis = \"contract\"", "legal_basis = \"legal_obligation\"\nlaw = \"§ 1\""),
        (
            "title = \"send you our newsletter\"\nlegal_basis = \"consent\"",
            "title = \"n\"\nlegal_basis = \"legal_obligation\"\nlaw = \"§ 1\"",
        ),
        ("legal_basis = \"legitimate_interests\"", "legal_basis = \"legal_obligation\"\nlaw = \"§ 1\""),
        (
            "legal_basis = \"consent\"\nart9 = \"explicit_consent\"",
            "legal_basis = \"legal_obligation\"\nlaw = \"§ 1\"\nart9 = \"health_care\"",
        ),
    ];
    let template = "# Us\n\nYou have the right to object, to data portability, and can withdraw your consent.";
    assert_eq!(message("groundless-right", &[CLAIMS], template), "", "all three are given");
    let found = message("groundless-right", &by_law, template);
    // Whether something is marketing, which people can always object to, nobody said.
    assert_eq!(found.lines().count(), 2, "{found}");
    assert!(found.contains("promises what GDPR Art. 20 gives, and nothing that it describes gives it"), "{found}");
}

#[test]
fn sentences_that_hide_who_acts_are_counted() {
    let passive = "# Us\n\nYour data are stored by us. They were never sent to anybody. The rest is then deleted. \
                   We write to you about it. We do not sell it to anybody.";
    assert_eq!(
        message("passive-voice", &[], passive),
        "`notice` (en) has 3 passive sentences among 5, such as \u{201c}Your data are stored by us.\u{201d}, \
         \u{201c}They were never sent to anybody.\u{201d}, \u{201c}The rest is then deleted.\u{201d}"
    );
    assert_eq!(message("passive-voice", &[], "# Us\n\nWe are based in Hamburg. We store what you need."), "");
}

#[test]
fn the_authority_that_is_named_leaves_the_choice_of_others() {
    let of = |template: &str| message("single-authority", &[CLAIMS, AUTHORITY], template);
    let name = "# Us\n\nHello.\n\n## Complaints\n\nYou can complain to {{ rights.authority.name }}";
    assert_eq!(
        of(&format!("{name}.")),
        "`notice` (en) names HmbBfDI, and no word leaves the choice of another authority"
    );
    assert_eq!(of(&format!("{name} or to the authority where you live.")), "");
}
