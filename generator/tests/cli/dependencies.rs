//! Dependencies from registries, out of a folder that stands for one, and foreign types of the register.

use std::env;

use crate::project::{Project, REGISTER, Run, shop};

const LOCK: &str = "version = 4\n\n[[package]]\nname = \"shop\"\nversion = \"1.0.0\"\ndependencies = [\"model\", \"quiet\", \
                    \"silent\"]\n\n";
const ANNOTATED: &str = "#[derive(fieldnote::PersonalData)]\npub struct Invoice {\n    \
                         #[personal_data(category = \"identity.name\", subject = \"customer\", purpose = \"account\", \
                         source = \"data_subject\")]\n    pub name: String,\n}\n";

/// The shop with three dependencies: one has a record, one says that it collects nothing, one says nothing.
fn with_dependencies() -> Project {
    let project = shop();
    let manifest = "[package]\nname = \"shop\"\nversion = \"1.0.0\"\nedition = \"2024\"\n[dependencies]\nmodel = \"2\"\n\
                    quiet = \"2\"\nsilent = \"2\"\n";
    project.write("Cargo.toml", manifest);
    let vendored = "[source.crates-io]\nreplace-with = \"vendored\"\n[source.vendored]\ndirectory = \"vendor\"\n";
    project.write(".cargo/config.toml", vendored);
    let mut lock = LOCK.to_owned();
    let checksum = "0".repeat(64);
    for (name, code, note) in [
        ("model", ANNOTATED, ""),
        ("quiet", "pub struct Quiet;\n", "[package.metadata.fieldnote]\ncollects = \"nothing\"\n"),
        ("silent", "pub struct Silent { pub name: String }\n", ""),
    ] {
        let manifest = format!("[package]\nname = \"{name}\"\nversion = \"2.1.0\"\nedition = \"2021\"\n{note}");
        project.write(&format!("vendor/{name}/Cargo.toml"), manifest);
        project.write(&format!("vendor/{name}/src/lib.rs"), code);
        let files = format!("{{\"files\":{{}},\"package\":\"{checksum}\"}}");
        project.write(&format!("vendor/{name}/.cargo-checksum.json"), files);
        lock.extend([format!(
            "[[package]]\nname = \"{name}\"\nversion = \"2.1.0\"\n\
             source = \"registry+https://github.com/rust-lang/crates.io-index\"\nchecksum = \"{checksum}\"\n\n"
        )]);
    }
    project.write("Cargo.lock", lock);
    project
}

/// With cargo at hand, which is asked what the dependencies are.
fn run(project: &Project, args: &[&str]) -> Run {
    let mut command = project.command(args);
    let kept = env::vars_os().filter(|(name, _)| ["PATH", "HOME", "RUSTUP_HOME"].iter().any(|it| name == it));
    Run::of(command.envs(kept).env("CARGO", env!("CARGO")).env("CARGO_HOME", project.at(".cargo-home")))
}

#[test]
fn records_of_dependencies_are_collected_when_asked_with_package_and_version() {
    let project = with_dependencies();
    let plain = run(&project, &["collect"]);
    assert!(!plain.out.contains("Invoice"), "{}", plain.out);
    let collected = run(&project, &["collect", "--dependencies"]);
    assert_eq!((collected.status, &*collected.err), (0, ""), "{}", collected.out);
    let json: serde_json::Value = serde_json::from_str(&collected.out).expect("JSON");
    let id = &json["records"][0]["id"];
    assert_eq!(
        (&id["package"], &id["version"], &id["path"]),
        (&"model".into(), &"2.1.0".into(), &"model::Invoice".into())
    );
    assert_eq!(json["records"][0]["place"]["file"], "~registry/model-2.1.0/src/lib.rs");
    let packages = json["packages"].as_array().expect("a list");
    let nothing = packages.iter().find(|package| package["collects_nothing"] == true).expect("one says so");
    assert_eq!(nothing["name"], "quiet");
}

#[test]
fn dependencies_that_say_nothing_are_listed_only_when_asked() {
    let project = with_dependencies();
    let said = "`silent 2.1.0` says nothing about personal data";
    for args in [&["check"][..], &["check", "--dependencies"]] {
        let run = run(&project, args);
        assert!(!run.out.contains("silent") && run.status != 2, "{}{}", run.out, run.err);
    }
    let asked = run(&project, &["check", "--silent-dependencies"]);
    assert!(asked.out.contains(said) && asked.status == 0, "{}{}", asked.out, asked.err);
    assert!(!asked.out.contains("`quiet") && !asked.out.contains("`model"), "{}", asked.out);

    let looked = "[[suppress]]\ncode = \"silent-dependency\"\nsubject = \"dependency.silent\"\nreason = \"holds a name in \
                  memory\"\n";
    project.write("fieldnote.toml", format!("{REGISTER}{looked}"));
    let asked = run(&project, &["check", "--silent-dependencies"]);
    assert!(!asked.out.contains(said), "{}", asked.out);
    let plain = run(&project, &["check"]);
    assert!(!plain.out.contains("silent-dependency"), "{}", plain.out);
}

#[test]
fn an_entry_of_the_register_that_matches_no_type_is_a_finding() {
    let project = with_dependencies();
    let record = |path: &str| {
        format!(
            "{REGISTER}[[record]]\npath = \"{path}\"\nsubject = \"customer\"\npurpose = \"account\"\nsource = \"data_subject\"\n\
             [record.fields.name]\ncategory = \"identity.name\"\n"
        )
    };
    project.write("fieldnote.toml", record("shop::Costumer"));
    let wrong = run(&project, &["check"]);
    assert_eq!(wrong.status, 1, "{}{}", wrong.out, wrong.err);
    assert!(wrong.out.contains("unknown-foreign-type") && wrong.out.contains("shop::Costumer"), "{}", wrong.out);

    // What was not read is not known to be missing; read, it is found or it is missing.
    project.write("fieldnote.toml", record("silent::Silent"));
    assert!(!run(&project, &["check"]).out.contains("unknown-foreign-type"));
    assert!(!run(&project, &["check", "--dependencies"]).out.contains("unknown-foreign-type"));
    project.write("fieldnote.toml", record("silent::Loud"));
    assert!(!run(&project, &["check"]).out.contains("unknown-foreign-type"));
    assert!(run(&project, &["check", "--dependencies"]).out.contains("unknown-foreign-type"));
}
