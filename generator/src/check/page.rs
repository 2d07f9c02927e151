//! The page of all rules, `RULES.md`, as the registry has them.

use std::fmt::Write as _;

use super::{SCOPE, lint, rules};
use crate::finding::Rule;

/// The page, with a line feed at its end.
pub fn page() -> String {
    let mut text = format!(
        "# Rules\n\nWhat `cargo fieldnote check` looks for. `cargo fieldnote explain CODE` shows one of them; `[lint]` in the \
         register changes a level, `[[suppress]]` with a reason hides a finding. This page is made from the program.\n\n\
         {SCOPE}\n\n| Code | Level | What is found |\n|---|---|---|\n"
    );
    for rule in rules::all() {
        let _ = writeln!(text, "| [{0}](#{0}) | {1} | {2} |", rule.code, rule.level, markdown(rule.summary));
    }
    for rule in rules::all() {
        section(rule, &mut text);
    }
    text
}

fn section(rule: &Rule, text: &mut String) {
    let _ = write!(
        text,
        "\n## {}\n\n{}. Level: {}.\n\n{}\n",
        rule.code,
        capital(rule.summary),
        rule.level,
        markdown(rule.documentation)
    );
    if !rule.law.is_empty() {
        let _ = write!(text, "\nLaw: {}.\n", rule.law.join("; "));
    }
    let decisions: Vec<_> = lint::decisions(rule.code).collect();
    if !decisions.is_empty() {
        text.push_str("\nBehind it:\n\n");
    }
    for it in decisions {
        let _ = writeln!(text, "* {} ({}, {}): {}. {}.", it.title, it.body, it.date, it.outcome, capital(&it.points));
    }
    let _ = write!(text, "\nCure: {}.\n", markdown(rule.cure));
    if !rule.example.is_empty() {
        let language = if rule.example.contains("#[") { "rust" } else { "toml" };
        let _ = write!(text, "\n```{language}\n{}\n```\n", rule.example.trim_matches('\n'));
    }
}

/// Text with what would be markup shown as it is, outside of code.
fn markdown(text: &str) -> String {
    let escape = |(index, piece): (usize, &str)| match index % 2 {
        0 => piece.replace('|', "\\|").replace('<', "\\<").replace('[', "\\["),
        _ => piece.to_owned(),
    };
    text.split('`').enumerate().map(escape).collect::<Vec<_>>().join("`")
}

fn capital(text: &str) -> String {
    let text = markdown(text);
    let mut chars = text.chars();
    chars.next().into_iter().flat_map(char::to_uppercase).collect::<String>() + chars.as_str()
}

#[cfg(test)]
mod tests {
    use std::{env, fs, path::Path};

    #[test]
    fn the_page_of_rules_is_fresh() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("RULES.md");
        let page = super::page();
        if env::var_os("UPDATE_RULES").is_some() {
            fs::write(&path, &page).expect("the page can be written");
        }
        let committed = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        assert!(committed == page, "stale: UPDATE_RULES=1 cargo test -p cargo-fieldnote --lib page");
    }
}
