//! What commands print: text on a terminal, workflow commands, XML, JSON, Markdown and pages, and nothing that acts.

use std::{fs, path::Path};

use super::{around, fieldnote, hostile, inert, plain_markdown, tags, without_controls};

/// A project before and after everything hostile.
fn innocent() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("src")).expect("a folder");
    fs::write(folder.path().join("src/lib.rs"), "").expect("a file");
    fs::write(folder.path().join("fieldnote.toml"), "[controller.us]\nname = \"Us\"\n").expect("a register");
    let manifest = "[package]\nname = \"hostile\"\nversion = \"1.0.0\"\nedition = \"2024\"\n";
    fs::write(folder.path().join("Cargo.toml"), manifest).expect("a manifest");
    folder
}

/// What commands say, by form: the arguments of each, and what it printed.
fn said(commands: &[&[&str]], forms: &[&str]) -> Vec<(String, String)> {
    let each = commands.iter().flat_map(|command| forms.iter().map(move |form| (*command, *form)));
    each.map(|(command, form)| {
        let args = [command, &["--format", form]].concat();
        (args.join(" "), fieldnote(&args).1)
    })
    .collect()
}

fn path(folder: &Path) -> &str {
    folder.to_str().expect("a path of letters")
}

#[test]
fn what_a_person_reads_at_a_terminal_holds_no_controls() {
    let folder = innocent();
    let [us, them] = [path(folder.path()), path(hostile())];
    let plain: [&[&str]; 12] = [
        &["check"],
        &["check", "--strict", "--as-of", "2030-01-01"],
        &["check", "--coverage"],
        &["coverage"],
        &["suggest"],
        &["suggest", "--apply", "--dry-run"],
        &["editions"],
        &["editions", "--hash"],
        &["diff", us, them],
        &["diff", them, us],
        &["diff", us, them, "--format", "notice"],
        &["generate", "--check", "--out", us],
    ];
    for command in plain {
        let name = command.join(" ");
        without_controls(&name, &fieldnote(command).1);
        let colored = fieldnote(&[&["--color", "always"][..], command].concat()).1;
        // What is left without the colours: they begin with the escape character, as nothing else may.
        let parts = colored.split("\u{1b}[").enumerate();
        let text: String = parts
            .map(|(at, part)| if at == 0 { part } else { part.split_once('m').map_or(part, |(_, it)| it) })
            .collect();
        without_controls(&format!("--color always {name}"), &text);
    }
}

#[test]
fn data_for_programs_are_data() {
    let folder = innocent();
    let [us, them] = [path(folder.path()), path(hostile())];
    let mut texts = said(&[&["check"], &["diff", us, them], &["diff", them, us]], &["json", "sarif"]);
    texts.extend(said(&[&["coverage"], &["suggest"], &["check", "--coverage"], &["map"]], &["json"]));
    texts.push(("collect".to_owned(), fieldnote(&["collect"]).1));
    texts.push(("context".to_owned(), fieldnote(&["generate", "--print-context"]).1));
    for (name, text) in texts {
        serde_json::from_str::<serde_json::Value>(&text).unwrap_or_else(|error| panic!("{name}: {error}: {text}"));
        assert!(!text.chars().any(|c| c.is_control() && c != '\n'), "{name}");
    }
}

#[test]
fn a_comment_on_a_pull_request_holds_no_markup() {
    let folder = innocent();
    let [us, them] = [path(folder.path()), path(hostile())];
    // What the reports fold and print small; each of it once, so that no text can have closed it.
    let own = ["<details><summary>Evidence</summary>\n", "</details>\n", "<sub>", "</sub>"];
    for (name, text) in said(&[&["check"], &["diff", us, them], &["diff", them, us]], &["markdown"]) {
        let mut bare = text;
        for tag in own {
            assert!(bare.matches(tag).count() < 2, "{name}: {tag}");
            bare = bare.replace(tag, "");
        }
        plain_markdown(&name, &bare);
    }
}

#[test]
fn a_line_is_a_command_of_the_report_and_of_nobody_else() {
    let (_, github) = fieldnote(&["check", "--format", "github"]);
    for line in github.lines() {
        without_controls("github", line);
        assert!(["::error ", "::warning ", "::notice "].iter().any(|command| line.starts_with(command)), "{line}");
    }
    let (_, junit) = fieldnote(&["check", "--format", "junit"]);
    without_controls("junit", &junit);
    for (tag, attributes) in tags(&junit) {
        let known = ["?xml", "testsuites", "testsuite", "testcase", "failure", "system-out", "properties", "property"];
        assert!(known.contains(&tag.trim_matches('/')), "<{tag} {attributes}>");
    }
}

#[test]
fn the_page_of_requirements_holds_no_element_that_acts() {
    let (_, page) = fieldnote(&["check", "--coverage", "--format", "html"]);
    without_controls("requirements", &page);
    let (page, scripts) = around(&page, "script");
    assert_eq!(scripts, 0);
    inert("requirements", &around(&page, "style").0, &["meta", "details"]);
}
