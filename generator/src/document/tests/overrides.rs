//! Templates and messages of the user.

use super::{REGISTER, customer, file, map_of};
use crate::document::{Error, Options, Override, Templates, render_all};

fn with(name: &str, source: &str) -> Result<Templates, Error> {
    let path = format!("fieldnote/templates/{name}");
    Templates::new(vec![Override { name: name.to_owned(), path, source: source.to_owned() }])
}

fn notice(name: &str, source: &str) -> Result<String, Error> {
    let rendered = render_all(&map_of(REGISTER, customer()), &with(name, source)?, &Options::default())?;
    Ok(file(&rendered, "notice.md").to_owned())
}

fn error(name: &str, source: &str) -> String {
    notice(name, source).expect_err("the template is broken").to_string()
}

#[test]
fn a_template_replaces_blocks_of_the_built_in_one() {
    let source = "{% extends \"builtin/notice.md\" %}\n{% block summary %}\n## {{ controller.name }}\n{% endblock %}";
    let notice = notice("notice.md", source).expect("it renders");
    assert!(notice.contains("## Harbour Books GmbH\n"), "{notice}");
    assert!(!notice.contains("## In short"), "{notice}");
    assert!(notice.contains("## Your rights"), "{notice}");
}

#[test]
fn a_partial_replaces_the_built_in_one() {
    let notice = notice("notice/part.md", "{{ part.id }}").expect("it renders");
    assert!(notice.contains("\naccount\n"), "{notice}");
}

#[test]
fn messages_are_replaced_one_by_one() {
    let notice = notice("locales/en/own.ftl", "notice-short = At a glance\n").expect("it renders");
    assert!(notice.contains("## At a glance"), "{notice}");
    assert!(notice.contains("## Who is responsible"), "{notice}");
}

#[test]
fn mistakes_are_shown_at_their_place() {
    let missing = error("notice.md", "# x\n\n{{ nothing.here }}");
    assert!(missing.starts_with("fieldnote/templates/notice.md:3:4: "), "{missing}");
    let syntax = error("notice.md", "# x\n{% if %}");
    assert!(syntax.starts_with("fieldnote/templates/notice.md:2:"), "{syntax}");
    let parent = error("notice.md", "{% extends \"nowhere.md\" %}");
    assert!(parent.contains("nowhere.md") && parent.contains("fieldnote/templates/notice.md"), "{parent}");
    let message = error("notice.md", "{{ \"no-such-message\" | t }}");
    assert!(message.contains("no-such-message") && message.contains("fieldnote/templates/notice.md:1:"), "{message}");
    let filter = error("notice.md", "{{ controller.name | shout }}");
    assert!(filter.starts_with("fieldnote/templates/notice.md:1:"), "{filter}");
    let locale = error("locales/en/own.ftl", "notice-short = b\n\nnot a message\n");
    assert!(locale.starts_with("fieldnote/templates/locales/en/own.ftl:3: "), "{locale}");
    let folder = error("locales/in english/own.ftl", "notice-short = b\n");
    assert!(folder.contains("`in english` is no language tag"), "{folder}");
    let block = error("notice.md", "{% extends \"builtin/notice.md\" %}\n{% block sumary %}x{% endblock %}");
    assert!(block.starts_with("fieldnote/templates/notice.md:2:"), "{block}");
    assert!(block.ends_with("did you mean `summary`?"), "{block}");
    let argument = error("locales/en/own.ftl", "notice-short = { $nobody }\n");
    assert!(argument.contains("`notice-short`") && argument.contains("$nobody; it gets no variable"), "{argument}");
    let argument = error("locales/en/own.ftl", "notice-we-about = { $abuot }\n");
    assert!(argument.ends_with("Unknown variable: $abuot; it gets `$about`"), "{argument}");
    let argument = error(
        "locales/en/own.ftl",
        "# Ours.\nnotice-short = Short\nnotice-we = We, { $nobody }\nnotice-we-in = { $x }\n",
    );
    assert!(argument.starts_with("fieldnote/templates/locales/en/own.ftl:4: `notice-we-in`: "), "{argument}");
    let plain = error("locales/en/own.ftl", "duration-years = { $x }\n");
    assert!(plain.starts_with("fieldnote/templates/locales/en/own.ftl:1: `duration-years`: "), "{plain}");
}
