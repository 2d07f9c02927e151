//! The data map on the command line: every format, of a project and of one without a register.

use crate::project::{Project, shop};

#[test]
fn the_map_is_written_in_every_format() {
    let project = shop();
    for (format, begins) in [
        ("json", "{\n  \"format\": \"fieldnote-data-map/1\""),
        ("mermaid", "---\nconfig:\n"),
        ("dot", "digraph data_map {\n"),
        ("svg", "<svg xmlns="),
        ("html", "<!doctype html>"),
    ] {
        let run = project.run(&["map", "--format", format]);
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{format}");
        assert!(run.out.starts_with(begins), "{format}: {}", &run.out[..80]);
        if format != "json" {
            assert!(run.out.contains("Run your account") && run.out.contains("Customers"), "{format}: {}", run.out);
        }
    }
}

#[test]
fn the_map_as_json_is_one_side_of_a_diff() {
    let project = shop();
    assert_eq!(project.run(&["map", "--out", "before.json"]).status, 0);
    let run = project.run(&["diff", "before.json", "--fail-on", "any"]);
    assert_eq!(run.status, 0, "{run:?}");
}

#[test]
fn the_map_speaks_the_language_that_was_asked_for() {
    let run = shop().run(&["map", "--format", "svg", "--language", "de"]);
    assert!(run.out.contains("Empfänger"), "{}", run.out);
    shop().run(&["map", "--format", "svg", "--language", "tlh"]).fails_with(&["no language `tlh`", "de, en"]);
}

#[test]
fn a_map_without_a_register_shows_what_the_code_says_and_what_is_missing() {
    let project = Project::new(&[
        ("Cargo.toml", "[package]\nname = \"shop\"\nversion = \"1.0.0\"\nedition = \"2024\"\n"),
        ("src/lib.rs", crate::project::CODE),
    ]);
    let run = project.run(&["map", "--format", "mermaid"]);
    assert_eq!(run.status, 0, "{run:?}");
    assert!(run.out.contains("[\"Account\"]:::gap"), "{}", run.out);
}

#[test]
fn a_register_can_ask_for_the_picture() {
    let project = shop();
    let register = project.read("fieldnote.toml") + "[[document]]\nkind = \"map\"\npath = \"docs/map\"\n";
    project.write("fieldnote.toml", register);
    let run = project.run(&["generate"]);
    assert_eq!(run.status, 0, "{run:?}");
    assert!(project.at("docs/map.html").is_file() && project.at("docs/map.svg").is_file());
    assert_eq!(project.run(&["generate", "--check"]).status, 0);
}
