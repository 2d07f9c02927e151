//! Streams, exit statuses and colour, whatever the command.

use crate::project::{Project, Run};

#[test]
fn the_product_goes_to_stdout_and_mistakes_to_stderr() {
    let project = Project::empty();
    let help = project.run(&["--help"]);
    assert_eq!((help.status, help.err.as_str()), (0, ""));
    assert!(help.out.contains("Usage: cargo fieldnote"), "{}", help.out);

    let mistake = project.run(&["frobnicate"]);
    assert_eq!((mistake.status, mistake.out.as_str()), (2, ""));
    assert!(mistake.err.contains("unrecognized subcommand 'frobnicate'"), "{}", mistake.err);
}

#[test]
fn cargo_passes_the_name_of_the_subcommand() {
    let project = Project::empty();
    assert_eq!(project.run(&["fieldnote", "list", "rules"]).out, project.run(&["list", "rules"]).out);
}

#[test]
fn an_unknown_rule_names_the_one_that_was_meant() {
    Project::empty().run(&["explain", "missing-safegard"]).fails_with(&["did you mean `missing-safeguard`?"]);
    Project::empty().run(&["explain", "\u{1b}[31m"]).fails_with(&["there is no rule `␛[31m`"]);
}

#[test]
fn colour_is_for_terminals_and_for_those_who_ask() {
    let project = Project::empty();
    let colored = |args: &[&str], variables: &[(&str, &str)]| {
        let run = Run::of(project.command(args).envs(variables.iter().copied()));
        assert_eq!(run.status, 0);
        run.out.contains('\u{1b}')
    };
    let explain = ["explain", "missing-safeguard"];
    let asked = ["explain", "missing-safeguard", "--color", "always"];
    let refused = ["explain", "missing-safeguard", "--color", "never"];
    assert!(!colored(&explain, &[]));
    assert!(colored(&asked, &[]));
    assert!(colored(&explain, &[("CLICOLOR_FORCE", "1")]));
    assert!(!colored(&explain, &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
    assert!(colored(&asked, &[("NO_COLOR", "1")]));
    assert!(!colored(&refused, &[("CLICOLOR_FORCE", "1")]));
}

#[cfg(unix)]
#[test]
fn a_reader_that_stops_reading_is_no_error() {
    use std::process::Stdio;

    let project = Project::empty();
    let mut child = project
        .command(&["list", "categories", "--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn completions_and_the_manual_page_cover_every_command() {
    let project = Project::empty();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = project.run(&["completions", shell]);
        assert_eq!(run.status, 0, "{}", run.err);
        assert!(run.out.contains("explain"), "{shell}");
    }
    let page = project.run(&["man"]);
    assert!(page.out.contains(".TH cargo-fieldnote 1") && page.out.contains("explain"), "{}", page.out);
    assert!(project.run(&["man", "explain"]).out.contains("Code of the rule"));
    project.run(&["man", "nothing"]).fails_with(&["there is no command `nothing`"]);
}
