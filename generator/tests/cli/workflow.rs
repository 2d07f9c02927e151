//! The way people work: init, check, generate, and CI that holds them together.

use crate::project::{CODE, REGISTER, Run, shop};

#[test]
fn a_complete_project_passes_and_its_documents_stay_fresh() {
    let project = shop();
    let check = project.run(&["check", "--strict"]);
    assert_eq!(check.status, 0, "{}", check.out);
    assert!(check.out.starts_with("No findings in 1 record, 2 fields\n"), "{}", check.out);

    let generate = project.run(&["generate", "--strict"]);
    assert_eq!((generate.status, generate.out.as_str()), (0, ""), "{}", generate.err);
    assert!(project.read("notice.md").contains("Harbour GmbH"));
    let fresh = project.run(&["generate", "--check"]);
    assert_eq!((fresh.status, fresh.out.as_str()), (0, ""), "{}", fresh.err);

    let before = project.files();
    assert_eq!(project.run(&["generate"]).err, "all 2 files are up to date\n");
    assert_eq!(project.files(), before);
}

#[test]
fn a_stale_document_shows_the_difference_and_is_left_alone() {
    let project = shop();
    project.run(&["generate"]);
    project.write("fieldnote.toml", REGISTER.replace("Harbour GmbH", "Haven GmbH"));
    let before = project.files();
    let stale = project.run(&["generate", "--check"]);
    assert_eq!(stale.status, 1);
    assert!(stale.out.contains('-') && stale.out.contains("Haven GmbH"), "{}", stale.out);
    assert!(stale.err.contains("2 of 2 files are stale"), "{}", stale.err);
    assert_eq!(project.files(), before);
}

#[test]
fn findings_fail_the_run_and_strictness_takes_no_warning() {
    let project = shop();
    project.write("fieldnote.toml", REGISTER.replace("recipients = []\n", ""));
    let lenient = project.run(&["check"]);
    assert_eq!(lenient.status, 0);
    assert!(lenient.out.contains("warning[missing-recipients]"), "{}", lenient.out);
    assert_eq!(project.run(&["check", "--strict"]).status, 1);
    project.write("fieldnote.toml", REGISTER.replace("legal_basis = \"contract\"\n", ""));
    let failing = project.run(&["check"]);
    assert_eq!((failing.status, failing.err.as_str()), (1, ""));
    insta::assert_snapshot!(failing.out);
}

#[test]
fn strict_generation_writes_no_draft() {
    let project = shop();
    project.write("fieldnote.toml", REGISTER.replace("legal_basis = \"contract\"\n", ""));
    let strict = project.run(&["generate", "--strict"]);
    assert_eq!((strict.status, strict.out.as_str()), (1, ""));
    assert!(
        strict.err.contains("error[missing-legal-basis]") && strict.err.contains("Nothing was written"),
        "{}",
        strict.err
    );
    assert!(!project.at("notice.md").exists());

    // The same as a draft: the gap is named, and stands in the document.
    let draft = project.run(&["generate"]);
    assert_eq!(draft.status, 0, "{}", draft.err);
    assert!(draft.err.contains("1 error in 1 record, 2 fields: cargo fieldnote check"), "{}", draft.err);
    assert!(draft.err.contains("notice (en) is a draft, 1 open point: legal basis of account\n"), "{}", draft.err);
    let notice = project.read("notice.md");
    assert!(notice.contains("\n\n**Draft: one point is open."), "{notice}");
    assert!(notice.ends_with("\n## Open points\n\n- legal basis of account\n"), "{notice}");
}

#[test]
fn init_writes_a_register_once() {
    let project = shop();
    std::fs::remove_file(project.at("fieldnote.toml")).expect("removed");
    let init = project.run(&["init"]);
    assert_eq!((init.status, init.out.as_str()), (0, ""), "{}", init.err);
    let register = project.read("fieldnote.toml");
    assert!(register.contains("[purpose.account]"), "{register}");
    let checked = project.run(&["check"]);
    assert!(checked.out.contains("warning[pending-fact]"), "{}{}", checked.out, checked.err);
    project.run(&["init"]).fails_with(&["already there and was kept"]);
    assert_eq!(project.read("fieldnote.toml"), register);
}

#[test]
fn the_workspace_is_found_from_inside_and_from_outside() {
    let project = shop();
    let root = project.run(&["collect"]);
    assert!(root.out.contains("shop::Customer"), "{}", root.err);
    let inside = Run::of(project.command(&["collect"]).current_dir(project.at("src")));
    let named = Run::of(project.command(&["collect", project.path().to_str().expect("a path")]).current_dir("/"));
    let option =
        Run::of(project.command(&["-C", project.path().to_str().expect("a path"), "collect"]).current_dir("/"));
    for run in [&inside, &named, &option] {
        assert_eq!(run.out, root.out, "{}", run.err);
    }
    assert!(!root.out.contains(project.path().to_str().expect("a path")), "no absolute path in an output");
}

#[test]
fn no_text_of_code_or_register_steers_the_terminal() {
    let project = shop();
    let evil = "\\u001b[2J\\u009b\\u0007";
    project.write("fieldnote.toml", REGISTER.replace("Harbour GmbH", evil).replace("contract", "\u{1b}[31mcontract"));
    project.write("src/lib.rs", format!("{CODE}// \u{1b}[2J \u{9b}\n"));
    for args in [&["check"][..], &["generate"], &["generate", "--check", "--out", "src"]] {
        let run = project.run(args);
        let text = run.out + &run.err;
        assert!(!text.chars().any(|c| c.is_control() && c != '\n'), "{text:?}");
    }
}

#[test]
fn every_format_says_the_same_findings() {
    let project = shop();
    project.write("fieldnote.toml", REGISTER.replace("legal_basis = \"contract\"\n", ""));
    for (format, words) in [
        ("json", "\"code\": \"missing-legal-basis\""),
        ("sarif", "\"ruleId\": \"missing-legal-basis\""),
        ("github", "::error title=missing-legal-basis,file=fieldnote.toml,line=6,col=10::"),
        ("junit", "type=\"missing-legal-basis\""),
        ("markdown", "### Fieldnote: 1 error in 1 record, 2 fields"),
    ] {
        let run = project.run(&["check", "--format", format]);
        assert_eq!((run.status, run.err.as_str()), (1, ""), "{format}");
        assert!(run.out.contains(words), "{format}: {}", run.out);
    }
}
