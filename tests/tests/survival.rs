//! Every record is in the artifact, whatever compiler and linker do to make it small.
//!
//! One small workspace is built again and again in one target folder, so that the derive is compiled once. Flags go
//! only to the crate at the end (`cargo rustc`), profiles come from the environment.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_fieldnote::{Env, ExitStatus, collect::artifact::collect, run};
use fieldnote_schema::record::{Class, Target};

use crate::agreement::host;

/// A library of the 2021 edition under lints as strict as they come; nobody calls most of it.
const PEOPLE: &str = r#"
//! People.
#![no_std]
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unused_qualifications, unreachable_pub, rust_2018_idioms)]
#![deny(clippy::pedantic)]

use fieldnote::PersonalData;

/// Called by the program.
pub const GREETING: &str = "hello";

/// One datum.
#[derive(PersonalData)]
#[personal_data(category = "contact.email")]
pub struct Email(pub [u8; 4]);

/// Holds a parameter.
#[derive(PersonalData)]
pub struct Page<T: Clone = u8, const N: usize = 1>
where
    T: Copy,
{
    /// What is on it.
    pub items: [T; N],
}

/// Nobody calls it.
pub mod billing {
    use fieldnote::PersonalData;

    /// An address.
    #[derive(Clone, Copy, PersonalData)]
    pub struct Address {
        /// The city.
        #[personal_data(category = "contact.address.city")]
        pub city: [u8; 4],
    }
}

/// Nobody calls it either.
pub mod delivery {
    use fieldnote::PersonalData;

    /// Another address.
    #[derive(PersonalData)]
    pub struct Address {
        /// The city.
        #[personal_data(category = "contact.address.city")]
        pub city: [u8; 4],
    }
}
"#;

/// Names that hide those of the standard library, and types inside functions.
const SHOP: &str = r#"
#![forbid(unsafe_code)]
#![deny(warnings)]
#![allow(dead_code, non_camel_case_types)]

use fieldnote::PersonalData;
use people::{Email, Page, billing, delivery};

#[derive(PersonalData)]
struct Order<'a> {
    contact: Option<Email>,
    #[personal_data(nested)]
    pages: Vec<Page<billing::Address>>,
    #[personal_data(nested)]
    to: &'a delivery::Address,
    #[personal_data(nested)]
    after: Option<Box<Order<'a>>>,
}

mod hidden {
    #[derive(fieldnote::PersonalData)]
    #[personal_data(category = "contact.phone")]
    struct str;

    #[derive(fieldnote::PersonalData)]
    enum Option {
        None(#[personal_data(not_personal)] str),
        Some { u8: super::Email },
    }
}

fn one() {
    #[derive(PersonalData)]
    struct Local(#[personal_data(category = "contact.phone")] u8);
}

fn two() {
    #[derive(PersonalData)]
    struct Local(#[personal_data(not_personal)] u8);
}

pub fn greeting() -> &'static str {
    people::GREETING
}
"#;

const MAIN: &str = "fn main() { assert_eq!(shop::greeting(), \"hello\"); }\n";

const RECORDS: [&str; 9] = [
    "people::Email",
    "people::Page",
    "people::billing::Address",
    "people::delivery::Address",
    "shop::Local",
    "shop::Local#1",
    "shop::Order",
    "shop::hidden::Option",
    "shop::hidden::str",
];

/// Profile settings, as cargo takes them from the environment.
type Profile = [(&'static str, &'static str)];

const SMALL: &Profile =
    &[("LTO", "fat"), ("OPT_LEVEL", "z"), ("PANIC", "abort"), ("STRIP", "symbols"), ("CODEGEN_UNITS", "1")];
const SPLIT: &Profile = &[("LTO", "off"), ("OPT_LEVEL", "0"), ("STRIP", "none"), ("CODEGEN_UNITS", "256")];
const THIN: &Profile = &[("LTO", "thin"), ("OPT_LEVEL", "3"), ("STRIP", "debuginfo"), ("CODEGEN_UNITS", "16")];

#[test]
fn every_record_survives_optimisation_stripping_and_every_linker() {
    let folder = write_workspace();
    for profile in [SPLIT, THIN, SMALL] {
        for (what, file) in [
            (&["--bin", "shop"][..], program("shop")),
            (&["--lib", "--crate-type", "cdylib"], dynamic_library("shop")),
            (&["--lib", "--crate-type", "staticlib"], static_library("shop")),
        ] {
            let artifact = build(&folder, profile, what, &[]);
            assert_eq!(records(&artifact.join(file)), RECORDS, "{profile:?} {what:?}");
        }
    }
    for linker in linkers() {
        let flags = ["-C", &format!("link-arg=-fuse-ld={linker}"), "-C", "link-arg=-Wl,--gc-sections"];
        let artifact = build(&folder, SPLIT, &["--bin", "shop"], &flags);
        assert_eq!(records(&artifact.join(program("shop"))), RECORDS, "{linker}");
        let artifact = build(&folder, SMALL, &["--lib", "--crate-type", "cdylib"], &flags);
        assert_eq!(records(&artifact.join(dynamic_library("shop"))), RECORDS, "{linker}");
    }
    nested_types_lead_to_their_records(&build(&folder, SPLIT, &["--bin", "shop"], &[]).join(program("shop")));
    a_crate_that_is_not_linked_has_no_records_and_verify_says_so(&folder);
    records_can_be_left_out(&folder);
}

fn nested_types_lead_to_their_records(program: &Path) {
    let inventory = collect(program).expect("a program");
    let order = inventory.records.iter().find(|record| record.id.path == "shop::Order").expect("it is there");
    let held: Vec<String> = order
        .fields
        .iter()
        .flat_map(|field| match &field.class {
            Class::Holds { types, .. } => types.iter(),
            _ => [].iter(),
        })
        .flat_map(|held| [held].into_iter().chain(&held.arguments))
        .map(|held| match &held.target {
            Target::Record { id } => format!("{} {} {id}", id.package, id.version),
            other => format!("{other:?}"),
        })
        .collect();
    let expected = ["people::Email", "people::Page", "people::billing::Address", "people::delivery::Address"];
    let expected = expected.map(|path| format!("people 0.3.1 {path}"));
    assert_eq!(held, [&expected[..], &["shop 1.0.0 shop::Order".to_owned()]].concat());
}

fn a_crate_that_is_not_linked_has_no_records_and_verify_says_so(folder: &Path) {
    let artifact = build(folder, SPLIT, &["--bin", "alone"], &[]).join(program("alone"));
    assert_eq!(records(&artifact), [""; 0]);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    run(["collect"], folder, &Env::default(), &mut out, &mut err);
    fs::write(folder.join("inventory.json"), &out).expect("the target folder can be written");
    out.clear();
    let args = [OsStr::new("verify"), artifact.as_os_str(), "--against".as_ref(), "inventory.json".as_ref()];
    let status = run(args, folder, &Env::default(), &mut out, &mut err);
    let said = String::from_utf8_lossy(&out);
    assert_eq!(status, ExitStatus::Findings, "{said}{}", String::from_utf8_lossy(&err));
    for name in ["people", "shop"] {
        assert!(said.contains(&format!("crate `{name}` is documented but none of its records ships")), "{said}");
    }
}

/// With `--cfg fieldnote_no_embed` nothing is left in the artifact.
fn records_can_be_left_out(folder: &Path) {
    let mut cargo = cargo(folder, SPLIT);
    let host = host();
    // With a target named, the flags leave the derive and what it needs as they were built before.
    cargo.args(["build", "--quiet", "--release", "--package", "shop", "--bin", "shop", "--target", &host]);
    succeeds(cargo.env("RUSTFLAGS", "--cfg fieldnote_no_embed"));
    assert_eq!(records(&folder.join("target").join(host).join("release").join(program("shop"))), [""; 0]);
}

fn records(artifact: &Path) -> Vec<String> {
    let inventory = collect(artifact).expect("an artifact");
    inventory.records.iter().map(|record| record.id.to_string()).collect()
}

fn write_workspace() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("survival");
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the repository");
    let fieldnote = format!("fieldnote = {{ path = '{}' }}", repository.join("fieldnote").display());
    let workspace = "[workspace]\nresolver = \"3\"\nmembers = [\"people\", \"shop\"]\n";
    let people =
        format!("[package]\nname = \"people\"\nversion = \"0.3.1\"\nedition = \"2021\"\n[dependencies]\n{fieldnote}\n");
    let shop = format!(
        "[package]\nname = \"shop\"\nversion = \"1.0.0\"\nedition = \"2024\"\n\
         [dependencies]\n{fieldnote}\npeople = {{ path = \"../people\" }}\n"
    );
    for (path, text) in [
        ("Cargo.toml", workspace),
        ("people/Cargo.toml", &people),
        ("people/src/lib.rs", PEOPLE),
        ("shop/Cargo.toml", &shop),
        ("shop/src/lib.rs", SHOP),
        ("shop/src/main.rs", MAIN),
        ("shop/src/bin/alone.rs", "fn main() {}\n"),
    ] {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the target folder can be written");
        fs::write(path, text).expect("the target folder can be written");
    }
    fs::copy(repository.join("Cargo.lock"), folder.join("Cargo.lock")).expect("a lock file");
    folder
}

/// Builds one artifact, and returns the folder it is in.
fn build(folder: &Path, profile: &Profile, what: &[&str], flags: &[&str]) -> PathBuf {
    let mut cargo = cargo(folder, profile);
    cargo.args(["rustc", "--quiet", "--release", "--package", "shop"]).args(what).arg("--").args(flags);
    succeeds(&mut cargo);
    folder.join("target/release")
}

fn cargo(folder: &Path, profile: &Profile) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(folder).env("CARGO_TARGET_DIR", folder.join("target")).env_remove("RUSTFLAGS");
    for (key, value) in profile {
        cargo.env(format!("CARGO_PROFILE_RELEASE_{key}"), value);
    }
    cargo
}

fn succeeds(command: &mut Command) {
    let output = command.output().expect("cargo runs");
    assert!(output.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&output.stderr));
}

fn program(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}

fn dynamic_library(name: &str) -> String {
    format!("{}{name}{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX)
}

fn static_library(name: &str) -> String {
    if cfg!(target_env = "msvc") { format!("{name}.lib") } else { format!("lib{name}.a") }
}

/// The linkers at hand that the C compiler can be told to use.
fn linkers() -> Vec<&'static str> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let installed =
        |linker: &&str| std::env::split_paths(&path).any(|folder| folder.join(format!("ld.{linker}")).is_file());
    let known = if cfg!(target_os = "linux") { &["bfd", "gold", "lld", "mold"][..] } else { &[] };
    known.iter().copied().filter(|linker| installed(linker)).collect()
}
