//! `diff`, `check --since` and the script that CI calls, on git repositories made on the spot.

use std::{path::Path, process::Command};

use sha2::{Digest as _, Sha256};

use crate::project::{Project, Run};

const SOURCE: &str = r#"use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(subject = "customer", purpose = "account", source = "data_subject")]
pub struct Customer {
    #[personal_data(category = "contact.email")]
    pub email: String,
}
"#;

const REGISTER: &str = r#"language = "en"

[controller.shop]
name = "Shop Ltd"
email = "privacy@shop.example"
country = "DE"

[purpose.account]
title = "run your account"
legal_basis = "contract"
recipients = []
retention = "account"

[retention.account]
period = "P2Y"
from = "closure"

[event.closure]
title = "you close your account"

[[document]]
kind = "record"
formats = ["md"]
path = "privacy/record"
"#;

fn git(folder: &Path, args: &[&str]) -> String {
    let identity = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main"];
    let done = Command::new("git").current_dir(folder).args(identity).args(args).output().expect("git is installed");
    assert!(done.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).expect("text")
}

/// A repository with one commit whose documents are fresh.
fn repository() -> Project {
    let project = Project::new(&[
        ("Cargo.toml", "[package]\nname = \"shop\"\nversion = \"1.0.0\"\nedition = \"2024\"\n"),
        ("src/lib.rs", SOURCE),
        ("fieldnote.toml", REGISTER),
    ]);
    let generated = project.run(&["generate"]);
    assert_eq!(generated.status, 0, "{}", generated.err);
    git(project.path(), &["init", "-q"]);
    git(project.path(), &["add", "."]);
    git(project.path(), &["commit", "-qm", "one"]);
    project
}

fn with_phone() -> String {
    SOURCE.replace("}\n", "    #[personal_data(category = \"contact.phone\")]\n    pub phone: String,\n}\n")
}

#[test]
fn a_new_category_is_told_from_revision_to_work_tree() {
    let project = repository();
    let same = project.run(&["diff", "HEAD"]);
    assert_eq!((same.status, same.out.lines().next()), (0, Some("Nothing changes for people.")), "{}", same.err);

    project.write("src/lib.rs", with_phone());
    let before = git(project.path(), &["status", "--porcelain"]);
    let diff = project.run(&["diff", "HEAD"]);
    assert!(diff.out.contains("category-added") && diff.out.contains("Art. 30(1)(c)"), "{}", diff.out);
    assert_eq!(project.run(&["diff", "HEAD", "--staged"]).out, same.out);
    assert_eq!(project.run(&["diff", "HEAD", "--fail-on", "notice"]).status, 1);
    assert_eq!(project.run(&["diff", "HEAD", "--fail-on", "consent,assessment"]).status, 0);
    assert_eq!(git(project.path(), &["status", "--porcelain"]), before);
}

#[test]
fn two_revisions_are_compared_each_with_its_own_register() {
    let project = repository();
    project.write("fieldnote.toml", REGISTER.replace("P2Y", "P3Y"));
    git(project.path(), &["commit", "-qam", "two"]);
    let diff = project.run(&["diff", "HEAD~1..HEAD", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&diff.out).expect("JSON");
    assert_eq!(json["changes"][0]["code"], "retention-longer");
    assert_eq!(project.run(&["diff", "HEAD~1", "HEAD", "--format", "json"]).out, diff.out);
}

#[test]
fn a_revision_without_register_declares_nothing() {
    let project =
        Project::new(&[("Cargo.toml", "[package]\nname = \"shop\"\nversion = \"1.0.0\"\n"), ("src/lib.rs", "")]);
    git(project.path(), &["init", "-q"]);
    git(project.path(), &["add", "."]);
    git(project.path(), &["commit", "-qm", "empty"]);
    project.write("src/lib.rs", SOURCE);
    project.write("fieldnote.toml", REGISTER);
    let diff = project.run(&["diff", "HEAD"]);
    assert_eq!(diff.status, 0, "{}", diff.err);
    assert!(diff.out.contains("subject-added"), "{}", diff.out);
}

#[test]
fn what_cannot_be_compared_is_said_in_one_error() {
    let project = repository();
    project.run(&["diff", "no-such-branch"]).fails_with(&["git knows no revision `no-such-branch`"]);
    project.write("map.json", "{}");
    project.run(&["diff", "map.json"]).fails_with(&["map.json is not a data map of this version"]);
    Project::new(&[("Cargo.toml", "[package]\nname = \"a\"\n")])
        .run(&["diff", "HEAD"])
        .fails_with(&["is not in a git repository"]);
}

#[test]
fn only_findings_that_a_change_brought_are_reported() {
    let project = repository();
    project.write("fieldnote.toml", REGISTER.replace("legal_basis = \"contract\"\n", ""));
    git(project.path(), &["commit", "-qam", "an old sin"]);
    assert_eq!(project.run(&["check"]).status, 1);
    assert_eq!(project.run(&["check", "--since", "HEAD"]).status, 0);
    project.write("src/lib.rs", SOURCE.replace("subject = \"customer\", ", ""));
    let news = project.run(&["check", "--since", "HEAD"]);
    assert_eq!(news.status, 1, "{}", news.out);
    assert!(news.out.contains("orphan-record") && !news.out.contains("missing-legal-basis"), "{}", news.out);
}

#[test]
fn a_baseline_holds_what_was_known_and_lets_nothing_new_through() {
    let project = repository();
    project.write("fieldnote.toml", REGISTER.replace("legal_basis = \"contract\"\n", ""));
    project.run(&["check", "--baseline", "known.json"]).fails_with(&["`--write-baseline` writes one"]);
    assert_eq!(project.run(&["check", "--baseline", "known.json", "--write-baseline"]).status, 0);
    assert_eq!(project.run(&["check", "--baseline", "known.json"]).status, 0);
    project.write(
        "fieldnote.toml",
        REGISTER.replace("legal_basis = \"contract\"\n", "").replace("retention = \"account\"\n", ""),
    );
    assert_eq!(project.run(&["check", "--baseline", "known.json"]).status, 1);
}

/// The script of the GitHub Action and the GitLab template, with the surroundings they give it.
fn review(project: &Project, base: &str, fail_on: &str) -> Run {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../ci/review.sh");
    let mut command = Command::new("sh");
    command
        .arg(script)
        .current_dir(project.path())
        .env("FIELDNOTE", env!("CARGO_BIN_EXE_cargo-fieldnote"))
        .env("FIELDNOTE_BASE", base)
        .env("FIELDNOTE_FAIL_ON", fail_on)
        .env("FIELDNOTE_REPORT", project.at("report.md"))
        .env("GITHUB_OUTPUT", project.at("outputs"));
    Run::of(&mut command)
}

#[test]
fn the_script_for_ci_reports_and_fails_as_asked() {
    let project = repository();
    assert_eq!(review(&project, "HEAD", "any").status, 0);

    project.write("src/lib.rs", with_phone());
    let stale = review(&project, "HEAD", "");
    assert_eq!(stale.status, 1, "{}", stale.out);
    assert!(stale.out.contains("privacy/record.md"), "{}", stale.out);

    assert_eq!(project.run(&["generate"]).status, 0);
    assert_eq!(review(&project, "HEAD", "consent").status, 0);
    assert_eq!(review(&project, "HEAD", "notice").status, 1);
    assert!(project.read("report.md").contains("### What this change means for people"));
    assert!(project.read("outputs").contains("consequences=record,notice"), "{}", project.read("outputs"));

    project.write("src/lib.rs", SOURCE.to_owned() + "struct {");
    assert_eq!(review(&project, "HEAD", "").status, 2);
}

#[test]
fn a_stale_document_names_the_entry_that_made_it_so() {
    let project = repository();
    project.write("fieldnote.toml", REGISTER.replace("you close your account", "we part"));
    let stale = project.run(&["generate", "--check"]);
    assert_eq!(stale.status, 1, "{}", stale.err);
    let cause = stale.out.split("privacy/record.md is stale because of").nth(1).unwrap_or_default();
    assert!(cause.contains("retention.account.period (fieldnote.toml:"), "{}", stale.out);
    assert!(!cause.contains("controller.name"), "{}", stale.out);
}

#[test]
fn editions_say_which_notice_was_in_force_on_a_day() {
    let project = repository();
    let editions = "[[document.edition]]\nversion = \"2\"\neffective_from = 2026-06-01\nchanges = \"We part later.\"\n\
                    [[document.edition]]\nversion = \"1\"\neffective_from = 2025-06-01\nhash = \"sha256:0123456789ab\"\n";
    let notice = "[[document]]\nkind = \"notice\"\nid = \"shoppers\"\nformats = [\"md\"]\npath = \"privacy/notice\"\n";
    project.write("fieldnote.toml", format!("{REGISTER}\n{notice}{editions}"));
    let on = project.run(&["editions", "--on", "2026-05-01"]);
    assert_eq!(
        on.out.lines().nth(1),
        Some("shoppers  1        2025-06-01  2026-06-01  sha256:0123456789ab"),
        "{}",
        on.out
    );
    assert_eq!(project.run(&["generate"]).status, 0);
    assert!(project.read("privacy/notice.md").contains("- **Version 2** (1 June 2026): We part later.\n"));
}

fn sha256(text: &str) -> String {
    format!("{:x}", Sha256::digest(text))
}

#[test]
fn the_hash_of_a_document_goes_into_the_register_and_tells_when_the_text_changed() {
    let project = repository();
    let notice = "[[document]]\nkind = \"notice\"\nid = \"shoppers\"\nlanguages = [\"en\", \"de\"]\nformats = [\"md\", \
                  \"html\"]\npath = \"privacy/notice\"\n";
    project.write("fieldnote.toml", format!("{REGISTER}\n{notice}"));
    assert_eq!(project.run(&["generate"]).status, 0);
    let printed = project.run(&["editions", "--hash"]).out;
    let line = printed.lines().find(|line| line.ends_with("# shoppers")).expect("the notice has a hash").to_owned();
    // Whoever has the published files can make the same hash without this program.
    let published = project.read("privacy/notice.de.md") + &project.read("privacy/notice.en.md");
    assert!(line.starts_with(&format!("hash = \"sha256:{}\"", sha256(&published))), "{line}");

    let edition = format!("[[document.edition]]\nversion = \"1\"\neffective_from = 2026-01-01\n{line}\n");
    let approval =
        format!("[[review.approval]]\ndocument = \"shoppers\"\nby = \"Ada Lund\"\non = 2026-01-01\n{line}\n");
    let register = format!("{REGISTER}\n{notice}{edition}{approval}");
    project.write("fieldnote.toml", &register);
    let bound = |out: &str| ["approval-lost", "edition-changed"].map(|code| out.contains(code));
    let checked = project.run(&["check"]);
    assert_eq!(bound(&checked.out), [false, false], "{}", checked.out);
    project.write("fieldnote.toml", register.replace("P2Y", "P3Y"));
    let checked = project.run(&["check"]);
    assert_eq!(bound(&checked.out), [true, true], "{}", checked.out);
}

#[test]
fn broken_objects_are_an_error_and_change_nothing() {
    let project = repository();
    let id = git(project.path(), &["rev-parse", "HEAD:src/lib.rs"]);
    let object = project.at(&format!(".git/objects/{}/{}", &id[..2], id[2..].trim()));
    std::fs::remove_file(&object).expect("removed");
    std::fs::write(&object, b"garbage").expect("written");
    let before = project.files();
    let diff = project.run(&["diff", "HEAD"]);
    assert_eq!((diff.status, diff.out.as_str()), (2, ""), "{}", diff.err);
    assert!(diff.err.contains("src/lib.rs"), "{}", diff.err);
    assert_eq!(project.files(), before);
}

#[test]
fn readers_are_told_in_every_language_what_changed_and_the_proposal_can_be_entered() {
    let project = repository();
    let titles = REGISTER.replace(
        "title = \"run your account\"",
        "title = { en = \"run your account\", de = \"Ihr Konto zu führen\", fr = \"gérer votre compte\", es = \"gestionar su \
         cuenta\" }",
    );
    let notice = "[[document]]\nkind = \"notice\"\nid = \"shoppers\"\nlanguages = [\"en\", \"de\", \"fr\", \
                  \"es\"]\nversion = \"3\"\neffective_from = 2026-01-01\nformats = \
                  [\"md\"]\npath = \"privacy/notice\"\n";
    let register = format!("{titles}\n{notice}");
    project.write("fieldnote.toml", &register);
    git(project.path(), &["commit", "-qam", "two"]);
    let same = project.run(&["diff", "HEAD", "--format", "notice"]);
    assert!(same.out.ends_with("\n# shoppers: nothing to tell\n"), "{}{}", same.out, same.err);

    project.write("src/lib.rs", with_phone());
    let mailer = "[recipient.mailer]\nname = \"Mail \\\"Q\\\" Ltd\"\nrole = \"processor\"\ncountry = \"US\"\n";
    let register = register.replace("P2Y", "P3Y").replace("recipients = []", "recipients = [\"mailer\"]") + mailer;
    project.write("fieldnote.toml", &register);
    let proposal = project.run(&["diff", "HEAD", "--format", "notice"]);
    insta::assert_snapshot!(proposal.out);

    // As it stands it can be entered; the day is still to come.
    let notice = register.find("[recipient.mailer]").expect("it was added");
    project.write("fieldnote.toml", format!("{}\n{}\n{}", &register[..notice], proposal.out, &register[notice..]));
    let checked = project.run(&["check"]);
    assert!(
        checked.status != 2 && checked.out.contains("effective_from` is pending"),
        "{}{}",
        checked.out,
        checked.err
    );
    project.write("fieldnote.toml", project.read("fieldnote.toml").replace("= \"pending\"", "= 2026-12-01"));
    let generated = project.run(&["generate"]);
    assert_eq!(generated.status, 0, "{}", generated.err);
    let german = project.read("privacy/notice.de.md");
    assert!(german.contains("Neue Daten: Telefonnummer."), "{german}");
    let on = |day: &str| project.run(&["editions", "--on", day]).out;
    assert!(on("2026-05-01").contains("shoppers  3 "), "{}", on("2026-05-01"));
    assert!(on("2026-12-01").contains("shoppers  4 "), "{}", on("2026-12-01"));
}

#[test]
fn huge_files_links_and_submodules_of_a_revision_stop_nothing_that_they_are_not_part_of() {
    let project = repository();
    project.write("huge.rs", vec![b'a'; 9 << 20]);
    let inner = project.at("inner");
    git(project.path(), &["init", "-q", "inner"]);
    std::fs::write(inner.join("a.rs"), "struct A;").expect("written");
    git(&inner, &["add", "."]);
    git(&inner, &["commit", "-qm", "inner"]);
    git(project.path(), &["-c", "advice.addEmbeddedRepo=false", "add", "."]);
    git(project.path(), &["commit", "-qm", "a huge file and a submodule"]);
    let entries = git(project.path(), &["ls-tree", "HEAD"]);
    assert!(entries.contains("160000 commit"), "{entries}");
    let before = project.files();
    let diff = project.run(&["diff", "HEAD~1..HEAD"]);
    assert_eq!((diff.status, diff.out.lines().next()), (0, Some("Nothing changes for people.")), "{}", diff.err);

    project.write("src/lib.rs", format!("{SOURCE}\nmod huge;\n"));
    project.write("src/huge.rs", [vec![b'a'; 9 << 20], b" personal_data".to_vec()].concat());
    git(project.path(), &["add", "."]);
    git(project.path(), &["commit", "-qm", "part of the crate now"]);
    project.run(&["diff", "HEAD~1..HEAD"]).fails_with(&["src/huge.rs", "larger than 8 MiB"]);

    // A submodule that a module would have to be in is not there.
    project.write("src/lib.rs", format!("{SOURCE}\n#[path = \"../inner/a.rs\"]\nmod inner;\n"));
    git(project.path(), &["rm", "-q", "--cached", "src/huge.rs"]);
    std::fs::remove_file(project.at("src/huge.rs")).expect("removed");
    git(project.path(), &["commit", "-qam", "a module in a submodule"]);
    let missing = project.run(&["check", "--since", "HEAD"]);
    assert!(missing.status < 2, "{}", missing.err);
    assert_eq!(before.iter().filter(|(path, _)| path.starts_with("inner/a.rs")).count(), 1);
}

#[cfg(unix)]
#[test]
fn links_of_a_revision_lead_to_nothing_outside_of_it() {
    use std::os::unix::fs::symlink;
    let project = repository();
    let outside = tempfile::tempdir().expect("made");
    std::fs::write(outside.path().join("secret.rs"), with_phone()).expect("written");
    std::fs::remove_file(project.at("src/lib.rs")).expect("removed");
    symlink(outside.path().join("secret.rs"), project.at("src/lib.rs")).expect("linked");
    git(project.path(), &["add", "."]);
    git(project.path(), &["commit", "-qm", "a link to the outside"]);
    let before = project.files();
    let diff = project.run(&["diff", "HEAD~1..HEAD"]);
    assert!(!diff.out.contains("contact.phone"), "{}", diff.out);
    assert!(!diff.err.contains("panicked") && diff.status <= 2, "{}", diff.err);
    assert_eq!(project.files(), before);
}

/// The hooks of pre-commit, as it would start them.
#[test]
fn the_hooks_for_pre_commit_pass_and_fail_where_they_should() {
    let hooks = concat!(env!("CARGO_MANIFEST_DIR"), "/../.pre-commit-hooks.yaml");
    let hooks = std::fs::read_to_string(hooks).expect("it is there");
    let entries: Vec<Vec<&str>> = hooks
        .lines()
        .filter_map(|line| line.trim().strip_prefix("entry: cargo-fieldnote "))
        .map(|entry| entry.split(' ').collect())
        .collect();
    assert_eq!(entries, [&["check", "--since", "HEAD"][..], &["generate", "--check"]]);
    let project = repository();
    let statuses = || entries.iter().map(|entry| project.run(entry).status).collect::<Vec<_>>();
    assert_eq!(statuses(), [0, 0]);
    project.write("src/lib.rs", with_phone().replace("subject = \"customer\", ", ""));
    assert_eq!(statuses(), [1, 1]);
}
