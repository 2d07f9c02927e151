//! Files of the user's template folder that replace nothing and that nothing names: most likely misspelt.

use std::collections::BTreeSet;

use fieldnote_schema::suggest;

use super::template::{Override, is};

/// Vocabularies that a register adds to: `category-custom-loyalty`. Sources are all its own but three.
const OPEN: [&str; 3] = ["category-custom-", "source-", "subject-custom-"];

/// Regimes that have words of their own: `basis-consent-fadp` is asked for before `basis-consent`.
fn without_regime(id: &str) -> Option<&str> {
    let mut regimes = crate::law::catalogue::catalogue().regimes.keys();
    regimes.find_map(|regime| id.strip_suffix(regime.as_str())?.strip_suffix('-'))
}

/// What is wrong with each file that replaces nothing built in and that no other file names.
pub(super) fn unused(overrides: &[Override]) -> Vec<String> {
    let known = || fieldnote_templates::TEMPLATES.iter().map(|(name, _)| *name);
    let mut wrong = Vec::new();
    for file in overrides {
        let Override { name, path, .. } = file;
        let names_it =
            |other: &Override| ['"', '\'', '`'].iter().any(|it| other.source.contains(&format!("{it}{name}{it}")));
        if let Some(rest) = name.strip_prefix("locales/") {
            if rest.contains('/') && is(name, "ftl") {
                wrong.extend(unused_messages(file, overrides));
            } else {
                wrong.push(format!("{path}: messages are read from `locales/<language>/<name>.ftl`"));
            }
        } else if is(name, "ftl") {
            wrong.push(format!("{path}: messages are read from `locales/<language>/`; move the file there"));
        } else if !name.eq_ignore_ascii_case("readme.md")
            && !known().any(|it| it == name)
            && !overrides.iter().any(|other| other.name != *name && names_it(other))
        {
            let near = match suggest::did_you_mean(name, known()) {
                near if near.is_empty() => "; `cargo fieldnote templates list` shows the names".to_owned(),
                near => near,
            };
            wrong
                .push(format!("{path}: replaces no built-in template, and no other file of the folder names it{near}"));
        }
    }
    wrong
}

/// The messages of a file that replace no built-in one and that no template or message of the user asks for.
fn unused_messages(file: &Override, overrides: &[Override]) -> Vec<String> {
    let built_in = fieldnote_templates::MESSAGES.iter().filter(|(language, ..)| *language == "en");
    let known: BTreeSet<&str> = built_in.flat_map(|(.., text)| ids(text)).map(|(_, id)| id).collect();
    let is_known = |id: &str| known.contains(id) || without_regime(id).is_some_and(|id| known.contains(id));
    let asks_for = |id: &str, it: &Override| {
        if is(&it.name, "ftl") { quoted_in(id, &it.source) } else { named_in(id, &it.source) }
    };
    let strange = ids(&file.source).filter(|(_, id)| {
        !is_known(id) && !OPEN.iter().any(|open| id.starts_with(open)) && !overrides.iter().any(|it| asks_for(id, it))
    });
    let say = |(line, id): (usize, &str)| {
        let near = suggest::did_you_mean(id, known.iter().copied());
        format!(
            "{}:{line}: `{id}` replaces no built-in message, and no template of the folder asks for it{near}",
            file.path
        )
    };
    strange.map(say).collect()
}

/// Whether a message quotes another: `{ number }`.
fn quoted_in(id: &str, messages: &str) -> bool {
    let quotes = messages.split('{').skip(1);
    quotes.map(str::trim_start).any(|it| it.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('}')))
}

/// Whether a template names a message, whole or by its first words: `"own-" ~ key`.
fn named_in(id: &str, template: &str) -> bool {
    let beginnings = id.match_indices('-').map(|(at, _)| &id[..=at]).chain([id]);
    beginnings
        .into_iter()
        .any(|it| ['"', '\'', '`'].iter().any(|quote| template.contains(&format!("{quote}{it}{quote}"))))
}

/// The messages of a file, each with its line: what begins one stands at the very beginning of a line.
pub(super) fn ids(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate().filter(|(_, line)| line.starts_with(|c: char| c.is_ascii_alphabetic()));
    lines.filter_map(|(index, line)| Some((index + 1, line.split_once('=')?.0.trim_end())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Templates;

    fn file(name: &str, source: &str) -> Override {
        Override { name: name.to_owned(), path: format!("fieldnote-templates/{name}"), source: source.to_owned() }
    }

    #[test]
    fn a_template_that_nothing_uses_is_named_with_what_was_meant() {
        let wrong =
            [file("notices.md", "x"), file("Notice.MD", "x"), file("own.ftl", "a = b"), file("locales/en.ftl", "")];
        let error = Templates::new(wrong.to_vec()).expect_err("nothing uses them").to_string();
        assert_eq!(error.lines().count(), 4, "{error}");
        assert!(
            error.contains("fieldnote-templates/notices.md") && error.contains("did you mean `notice.md`"),
            "{error}"
        );
        let used = [
            file("record.md", "{% include \"mine/part.md\" %}"),
            file("mine/part.md", "x"),
            file("README.md", "x"),
            file("locales/en/own.ftl", "notice-short = b"),
        ];
        Templates::new(used.to_vec()).expect("each is used");
    }

    #[test]
    fn a_message_that_nothing_asks_for_is_named_with_what_was_meant() {
        let own = "# Own words.\nnotice-shrt = At a glance\nnotice-short-fadp = In brief\nmotto = Books first\n\
                   own-a = A\nquoted = x\ncategory-custom-loyalty = points\n    .in = more\nnotice-can = {quoted} You can\n\
                   category-contact-mail = post\ncountry-DD = East Germany\ncountry-DE = Germany\nsubject-custumer = buyers\n";
        let wrong = unused(&[file("locales/en/own.ftl", own)]);
        let lines: Vec<_> = wrong.iter().filter_map(|it| it.split_once(": `")).map(|(place, _)| place).collect();
        let at = |line: usize| format!("fieldnote-templates/locales/en/own.ftl:{line}");
        assert_eq!(lines, [at(2), at(4), at(5), at(10), at(11), at(13)], "{wrong:?}");
        assert!(wrong[3].ends_with("did you mean `category-contact-email`?"), "{wrong:?}");
        assert!(wrong[0].ends_with("did you mean `notice-short`?"), "{wrong:?}");
        let used = [
            file("locales/en/own.ftl", "motto = Books first\nown-a = A\n"),
            file("notice.md", "{{ \"motto\" | t }} {{ (\"own-\" ~ \"a\") | t }}"),
        ];
        assert_eq!(unused(&used), [""; 0]);
    }
}
