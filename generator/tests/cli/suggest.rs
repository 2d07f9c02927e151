//! From types that say nothing to a register: suggest, explain, ask, apply, measure.

use std::{
    io::Write as _,
    process::{Command, Stdio},
};

use crate::project::{Project, Run};

const MANIFEST: &str = "[package]\nname = \"shop\"\nversion = \"1.0.0\"\nedition = \"2024\"\n";

const CODE: &str = "\
//! Models.

pub struct Customer {
    pub id: i64,
    pub email: String,
    pub quux: String, // of old
}

pub struct Visitor {
    pub user_id: i64,
    pub last_ip: std::net::IpAddr,
}
";

fn bare() -> Project {
    Project::new(&[("Cargo.toml", MANIFEST), ("src/model.rs", CODE), ("src/lib.rs", "pub mod model;\n")])
}

/// Runs the questions with what somebody types.
fn answer(project: &Project, typed: &str) -> Run {
    let mut command = project.command(&["suggest", "--interactive"]);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("an input");
    input.write_all(typed.as_bytes()).expect("the answers are taken");
    drop(input);
    let output = child.wait_with_output().expect("the program ends");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is UTF-8");
    let status = output.status.code().expect("the program ends by itself");
    Run { status, out: text(output.stdout), err: text(output.stderr) }
}

#[test]
fn one_field_is_explained_in_words() {
    let run = bare().run(&["suggest", "--explain", "model.rs::Visitor.last_ip"]);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    assert!(run.out.contains("device.ip_address (sure)") && run.out.contains("because: name `last ip`"), "{}", run.out);
    let none = bare().run(&["suggest", "--explain", "Visitor.nothing"]);
    assert_eq!(none.status, 2);
    assert!(none.err.contains("write it as FILE::TYPE.FIELD"), "{}", none.err);
}

#[test]
fn answers_are_kept_undone_and_taken_up_again() {
    let project = bare();
    let undone = answer(&project, "1\nu\nq\n");
    assert_eq!((undone.status, undone.err.as_str()), (1, "0 answered, 1 question left; run it again to go on\n"));
    let wrong = answer(&project, "contct.email\n");
    assert!(wrong.out.contains("did you mean `contact.email`?"), "{}", wrong.out);
    let done = answer(&project, "content.free_text\n");
    assert_eq!(done.err, "1 answered, 0 questions left: cargo fieldnote suggest --apply --dry-run\n");
    assert!(project.read("fieldnote.answers.toml").contains("\"src/model.rs::Customer.quux\" = \"content.free_text\""));
    assert!(answer(&project, "").err.starts_with("0 answered, 0 questions left"));

    assert_eq!(project.run(&["suggest", "--apply", "--allow-dirty"]).status, 0);
    let model = project.read("src/model.rs");
    assert!(
        model.contains("    #[personal_data(category = \"content.free_text\")]\n    pub quux: String, // of old\n")
    );
}

#[test]
fn a_question_is_written_as_pending_and_an_answer_takes_its_place() {
    let project = bare();
    let run = project.run(&["suggest", "--apply", "--allow-dirty"]);
    assert_eq!(run.status, 0);
    assert!(run.err.contains("2 types annotated in 2 files"), "{}", run.err);
    assert!(
        run.err.ends_with("cargo check, which brings Cargo.lock up to date, and cargo fieldnote init\n"),
        "{}",
        run.err
    );
    assert!(run.err.contains("1 field pending: cargo fieldnote suggest --interactive"), "{}", run.err);
    let before = project.files();
    project.run(&["suggest", "--apply", "--allow-dirty"]);
    assert_eq!(project.files(), before);
    assert_eq!(project.run(&["init"]).status, 0);
    let check = project.run(&["check"]);
    assert!(
        check.out.contains("[pending-field]: `shop::model::Customer.quux` is pending"),
        "{}{}",
        check.out,
        check.err
    );

    // A document may lack what the field holds, and says so.
    let open = "\n- what one field of the code holds\n";
    assert_eq!(project.run(&["generate"]).status, 0);
    assert!(project.read("privacy/notice.md").contains(open), "{}", project.read("privacy/notice.md"));

    assert!(answer(&project, "not_personal\n").err.starts_with("1 answered, 0 questions left"));
    let run = project.run(&["suggest", "--apply", "--allow-dirty"]);
    assert!(run.err.contains("1 field no longer pending"), "{}", run.err);
    assert!(
        project.read("src/model.rs").contains("    #[personal_data(not_personal)]\n    pub quux: String, // of old\n")
    );
    project.run(&["generate"]);
    assert!(!project.read("privacy/notice.md").contains(open));
}

#[test]
fn one_answer_can_do_for_all_fields_of_a_kind_and_is_undone_as_one() {
    let project = bare();
    project.write("src/model.rs", CODE.replace("pub user_id: i64,", "pub user_id: i64,\n    pub quux: String,"));
    let undone = answer(&project, "content.free_text all\nu\nq\n");
    assert!(undone.out.contains("1 more field of this name, type and guess"), "{}", undone.out);
    assert!(undone.err.starts_with("0 answered, 2 questions left"), "{}", undone.err);
    let done = answer(&project, "content.free_text all\n");
    assert!(done.err.starts_with("2 answered, 0 questions left"), "{}", done.err);
}

#[test]
fn work_that_git_could_not_give_back_is_refused() {
    let project = bare();
    let before = project.files();
    let run = project.run(&["suggest", "--apply"]);
    assert_eq!(run.status, 2);
    assert!(run.err.contains("--allow-dirty"), "{}", run.err);
    let dry = project.run(&["suggest", "--apply", "--dry-run"]);
    assert!(dry.status == 0 && dry.out.contains("+use fieldnote::PersonalData;"), "{}", dry.out);
    assert_eq!(project.files(), before);
}

#[test]
fn a_teams_own_words_decide_with_their_reason() {
    let project = bare();
    project.write(
        "fieldnote.toml",
        "[[suggest.category]]\nfield = \"quux\"\ncategory = \"education.record\"\nreason = \"our word for a grade\"\n\
         [[suggest.ignore]]\nfield = \"Visitor.*\"\nreason = \"test data only\"\n",
    );
    let run = project.run(&["suggest", "--format", "json"]);
    assert_eq!(run.status, 0, "{}", run.err);
    assert!(run.out.contains("the register: our word for a grade"), "{}", run.out);
    assert!(run.out.contains("the register: test data only"), "{}", run.out);
    let coverage = project.run(&["coverage"]);
    assert!(coverage.out.contains("0 of 3 fields in 0 of 1 types"), "{}", coverage.out);
}

#[test]
fn a_key_of_suggest_that_nobody_knows_is_said_with_its_place() {
    let project = bare();
    project.write("fieldnote.toml", "[[suggest.ignore]]\nfeild = \"quux\"\n[suggest.ignored]\nfield = \"quux\"\n");
    let run = project.run(&["suggest"]);
    assert_eq!(run.status, 0, "{}", run.err);
    for said in ["fieldnote.toml:2:1", "has no key `feild`; did you mean `field`?", "did you mean `ignore`?"] {
        assert!(run.err.contains(said), "{said}: {}", run.err);
    }
}

#[test]
fn a_threshold_and_new_types_fail_the_run() {
    let project = bare();
    assert_eq!(project.run(&["coverage", "--min", "0"]).status, 0);
    let run = project.run(&["coverage", "--min", "50"]);
    assert_eq!((run.status, run.err.as_str()), (1, "less than 50 % is annotated: cargo fieldnote suggest\n"));
    let git = |args: &[&str]| {
        let identity = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
        let status = Command::new("git").args(identity).args(args).current_dir(project.path()).output();
        assert!(status.expect("git runs").status.success());
    };
    git(&["init", "-q"]);
    git(&["add", "."]);
    git(&["commit", "-qm", "first"]);
    project.write("src/model.rs", format!("{CODE}pub struct Patient {{ pub full_name: String }}\n"));
    let mut command = project.command(&["coverage", "--new-since", "HEAD"]);
    let run = Run::of(command.env("PATH", std::env::var_os("PATH").unwrap_or_default()));
    assert_eq!(run.status, 1);
    assert!(run.err.contains("`Patient` looks personal (`full_name`)"), "{}", run.err);
    assert!(!run.err.contains("Customer"), "{}", run.err);
    let mut command = project.command(&["coverage", "--new-since", "HEAD", "--format", "json"]);
    let run = Run::of(command.env("PATH", std::env::var_os("PATH").unwrap_or_default()));
    let report: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(report["new_types"][0]["code"], "looks-personal", "{}", run.out);
    assert_eq!((run.status, report["all"]["annotated_fields"].as_u64()), (1, Some(0)));
}

#[test]
fn one_answer_can_do_for_all_open_fields_of_a_type() {
    let project = bare();
    project.write("src/model.rs", CODE.replace("pub quux: String,", "pub quux: String,\n    pub grault: Vec<u8>,"));
    let undone = answer(&project, "not_personal type\nu\nq\n");
    assert!(undone.out.contains("`1 type` answers 1 more field in this type too"), "{}", undone.out);
    assert!(undone.err.starts_with("0 answered, 2 questions left"), "{}", undone.err);
    let done = answer(&project, "not_personal type\n");
    assert!(done.err.starts_with("2 answered, 0 questions left"), "{}", done.err);
}

#[test]
fn questions_about_people_come_first_and_fit_the_terminal() {
    let project = bare();
    let long = "std::collections::HashMap<String, Vec<std::collections::BTreeMap<String, Option<Box<[u8]>>>>>";
    project.write(
        "src/model.rs",
        format!(
            "pub struct Holder {{ pub a: Customer, pub who: {long} }}\n{}",
            CODE.replace("quux: String", &format!("quux: {long}"))
        ),
    );
    let run = answer(&project, "q\n");
    assert!(
        run.out.contains("1 of 2: src/model.rs:4\n  struct Customer: looks like a record about a person"),
        "{}",
        run.out
    );
    let widest = run.out.lines().map(|line| line.chars().count()).max();
    assert!(widest <= Some(100) && run.out.contains("…"), "{}", run.out);
}

#[test]
fn what_says_nothing_about_people_takes_no_page() {
    let variants = (0..40).map(|n| format!("List{n}(Things{n}), ")).collect::<Vec<_>>().concat();
    let project = bare();
    project.write("src/model.rs", format!("{CODE}pub enum Message {{\n    Sign(Customer),\n    {variants}\n}}\n"));
    let run = project.run(&["suggest"]);
    assert!(run.out.contains("Sign.0  Customer  nested"), "{}", run.out);
    assert!(run.out.contains("40 more fields that are not personal") && !run.out.contains("List9"), "{}", run.out);
    let dry = project.run(&["suggest", "--apply", "--dry-run"]);
    assert!(!dry.out.contains("Sign(#["), "{}", dry.out);
    let left = "1 type left as it is: little in it points to people, and most of its fields are open\n    Message (src/model.rs:13)";
    assert!(dry.err.contains(left), "{}", dry.err);
}

#[test]
fn one_word_says_whom_records_are_about_that_say_nothing() {
    let project = bare();
    project.write(
        "src/model.rs",
        format!("{CODE}pub struct LoginForm {{\n    pub email: String,\n    pub password: String,\n}}\n"),
    );
    let wrong = project.run(&["suggest", "--apply", "--allow-dirty", "--subject", "custmer"]);
    assert_eq!(wrong.status, 2);
    assert!(wrong.err.contains("did you mean `customer`?"), "{}", wrong.err);
    let dry = project.run(&["suggest", "--apply", "--dry-run"]);
    assert!(dry.err.contains("1 type does not say whom it is about; --subject names"), "{}", dry.err);
    assert_eq!(project.run(&["suggest", "--apply", "--allow-dirty", "--subject", "customer"]).status, 0);
    let model = project.read("src/model.rs");
    assert!(
        model.contains("#[personal_data(subject = \"customer\", purpose = \"account\")]\npub struct LoginForm"),
        "{model}"
    );
    assert!(model.contains("#[personal_data(subject = \"visitor\", purpose"), "names go first: {model}");
}

#[test]
fn what_a_first_register_asks_is_no_finding_of_its_own() {
    let project = bare();
    project.write("Cargo.toml", format!("{MANIFEST}[dependencies]\nlettre = \"0.11\"\n"));
    project.run(&["suggest", "--apply", "--allow-dirty"]);
    assert_eq!(project.run(&["init"]).status, 0);
    assert!(project.read("fieldnote.toml").contains("[recipient.mail]"));
    let check = project.run(&["check"]);
    assert!(!check.out.contains("declared-but-unused"), "{}", check.out);
}
