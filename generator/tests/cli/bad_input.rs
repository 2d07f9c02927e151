//! What users can get wrong: one clear error with its place, exit status 2, nothing half-written, nothing lost.

use crate::project::{CODE, Project, REGISTER, shop};

#[test]
fn a_syntax_error_in_rust_is_shown_with_its_line() {
    let project = shop();
    project.write("src/lib.rs", format!("{CODE}\n#[derive(PersonalData)]\npub struct Broken {{ a: , }}\n"));
    for command in [&["check"][..], &["collect"], &["generate"]] {
        project.run(command).fails_with(&["src/lib.rs:13:24", "pub struct Broken { a: , }"]);
    }
}

#[test]
fn source_that_is_not_utf_8_is_named() {
    let project = shop();
    project.write("src/lib.rs", [CODE.as_bytes(), b"\n// \xff\xfe personal_data\n"].concat());
    project.run(&["check"]).fails_with(&["src/lib.rs", "UTF-8"]);
}

#[test]
fn a_missing_register_says_how_to_get_one() {
    let project = shop();
    std::fs::remove_file(project.at("fieldnote.toml")).expect("removed");
    project.run(&["check"]).fails_with(&["fieldnote.toml", "cargo fieldnote init"]);
}

#[test]
fn a_broken_register_is_shown_with_its_line() {
    let project = shop();
    project.write("fieldnote.toml", format!("{REGISTER}\n[purpose.x\n"));
    project.run(&["check"]).fails_with(&["fieldnote.toml:"]);
    project.write("fieldnote.toml", b"language = \"\xff\"\n");
    project.run(&["generate"]).fails_with(&["fieldnote.toml"]);
    assert_eq!(project.files().len(), 3, "nothing was written");
}

#[test]
fn a_broken_manifest_is_named() {
    let project = shop();
    project.write("Cargo.toml", "[package\nname = 3\n");
    project.run(&["check"]).fails_with(&["Cargo.toml"]);
}

#[test]
fn a_folder_without_a_workspace_is_an_error() {
    let project = Project::empty();
    project.run(&["check", "nowhere"]).fails_with(&["there is no directory", "nowhere"]);
    project.run(&["check", "-C", "nowhere"]).fails_with(&["there is no directory", "nowhere"]);
}

#[test]
fn an_unknown_variable_of_a_template_is_shown_with_its_place() {
    let project = shop();
    project.write("fieldnote-templates/notice.md", "# {{ tilte }}\n");
    project.run(&["generate"]).fails_with(&["fieldnote-templates/notice.md:1", "tilte"]);
    project.write("fieldnote-templates/notice.md", "# {{ title\n");
    project.run(&["generate"]).fails_with(&["fieldnote-templates/notice.md:"]);
    project.write("fieldnote-templates/notice.md", "{% include \"notice.md\" %}\n");
    project.run(&["generate"]).fails_with(&["fieldnote-templates/notice.md:1", "contains itself"]);
    assert!(!project.at("notice.md").exists());
}

#[test]
fn an_output_that_cannot_be_written_loses_nothing() {
    let project = shop();
    project.write("out/notice.md", "precious");
    project.write("out/notice.html/in-the-way", "a folder stands where a file should");
    let before = project.files();
    project.run(&["generate", "--out", "out"]).fails_with(&["notice.html", "a folder is in its place"]);
    assert_eq!(project.files(), before);

    project.write("file", "a file stands where a folder should");
    let before = project.files();
    project.run(&["generate", "--out", "file"]).fails_with(&["cannot create the folder", "file"]);
    assert_eq!(project.files(), before);
}

#[test]
fn an_unknown_kind_of_document_is_shown_with_its_place() {
    let project = shop();
    project.write("fieldnote.toml", REGISTER.replace("kind = \"notice\"", "kind = \"novel\""));
    project.run(&["generate"]).fails_with(&["fieldnote.toml:", "novel", "notice"]);
}

#[test]
fn days_and_targets_that_do_not_exist_are_refused() {
    let project = shop();
    let run = project.run(&["check", "--as-of", "2026-02-30"]);
    assert_eq!(run.status, 2);
    assert!(run.err.contains("2026-02-30"), "{}", run.err);
    project.run(&["check", "--target", "pdp11-unknown-none"]).fails_with(&["pdp11-unknown-none"]);
}

#[test]
fn what_is_no_artifact_is_named() {
    shop().run(&["collect", "--from", "src/lib.rs"]).fails_with(&["src/lib.rs"]);
    shop().run(&["collect", "--from", "nowhere"]).fails_with(&["nowhere"]);
}
