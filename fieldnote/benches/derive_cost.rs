//! What `#[derive(PersonalData)]` costs a build, held against `#[derive(Serialize)]`.
//!
//! ```text
//! cargo bench -p fieldnote --bench derive_cost           # 7 rounds
//! cargo bench -p fieldnote --bench derive_cost -- 15      # more, on a noisy machine
//! ```
//!
//! Four crates of 1,000 structs with 10 documented fields each: bare, with every field annotated, with `Serialize` and
//! as many attributes, and with `Serialize` alone. Each round builds all four one after the other, so that a busy
//! machine slows them alike, once with `cargo check` and once with `cargo build` (dev profile, not incremental, the
//! dependencies already built). The time of a crate is the median of its rounds, its net time what it takes more than
//! the bare one; the ratio is our net time over that of `Serialize` with attributes, and is to stay under 0.75.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

const STRUCTS: usize = 1_000;
const TYPES: [&str; 10] =
    ["String", "u64", "Option<String>", "i32", "bool", "Vec<u8>", "String", "Option<u32>", "f64", "String"];
const CATEGORIES: [&str; 5] =
    ["identity.name", "contact.email", "contact.phone", "location.precise", "demographic.birth_date"];

/// One of the crates that are built.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Bare,
    Annotated,
    Serialize,
    PlainSerialize,
}

const KINDS: [Kind; 4] = [Kind::Bare, Kind::Annotated, Kind::Serialize, Kind::PlainSerialize];

impl Kind {
    fn package(self) -> &'static str {
        match self {
            Self::Bare => "bare",
            Self::Annotated => "annotated",
            Self::Serialize => "serialize",
            Self::PlainSerialize => "plain-serialize",
        }
    }

    fn dependency(self, repository: &Path) -> String {
        match self {
            Self::Bare => String::new(),
            Self::Annotated => format!("fieldnote = {{ path = '{}' }}", repository.join("fieldnote").display()),
            Self::Serialize | Self::PlainSerialize => "serde = { version = \"1\", features = [\"derive\"] }".to_owned(),
        }
    }

    fn container(self) -> &'static str {
        match self {
            Self::Bare => "",
            Self::Annotated => {
                "#[derive(fieldnote::PersonalData)]\n\
                 #[personal_data(subject = \"customer\", purpose = \"account\", retention = \"account_lifetime\")]\n"
            }
            Self::Serialize => "#[derive(serde::Serialize)]\n#[serde(rename_all = \"camelCase\")]\n",
            Self::PlainSerialize => "#[derive(serde::Serialize)]\n",
        }
    }

    fn field(self, index: usize) -> String {
        match self {
            Self::Bare | Self::PlainSerialize => String::new(),
            Self::Annotated => {
                let category = CATEGORIES[index % CATEGORIES.len()];
                format!("    #[personal_data(category = \"{category}\", purpose = \"delivery\")]\n")
            }
            Self::Serialize => format!("    #[serde(rename = \"wire_{index}\")]\n"),
        }
    }

    fn source(self) -> String {
        let mut source = String::from("//! Generated.\n");
        for number in 0..STRUCTS {
            let container = self.container();
            let _ = write!(source, "\n/// Struct number {number}.\n{container}pub struct S{number} {{\n");
            for (index, ty) in TYPES.iter().enumerate() {
                let attribute = self.field(index);
                let _ = write!(source, "    /// Field number {index}.\n{attribute}    pub field_{index}: {ty},\n");
            }
            source.push_str("}\n");
        }
        source
    }
}

fn main() -> io::Result<()> {
    let rounds = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(7);
    let folder = write_workspace()?;
    let mut out = io::stdout().lock();
    for command in ["check", "build"] {
        let mut times = KINDS.map(|_| Vec::new());
        for round in 0..=rounds {
            for (kind, times) in KINDS.iter().zip(&mut times) {
                let time = build(&folder, command, *kind)?;
                // The first round also builds the dependencies.
                if round > 0 {
                    times.push(time);
                }
            }
        }
        report(&mut out, command, &times.map(median))?;
    }
    Ok(())
}

fn write_workspace() -> io::Result<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("derive-cost");
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
    let members = KINDS.map(|kind| format!("{:?}", kind.package())).join(", ");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("Cargo.toml"), format!("[workspace]\nresolver = \"3\"\nmembers = [{members}]\n"))?;
    fs::copy(repository.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    for kind in KINDS {
        let (name, dependency) = (kind.package(), kind.dependency(&repository));
        fs::create_dir_all(folder.join(name).join("src"))?;
        let manifest = format!("[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]\n{dependency}\n");
        fs::write(folder.join(name).join("Cargo.toml"), manifest)?;
        fs::write(source_file(&folder, kind), kind.source())?;
    }
    Ok(folder)
}

fn source_file(folder: &Path, kind: Kind) -> PathBuf {
    folder.join(kind.package()).join("src/lib.rs")
}

fn build(folder: &Path, command: &str, kind: Kind) -> io::Result<Duration> {
    File::options().append(true).open(source_file(folder, kind))?.set_modified(std::time::SystemTime::now())?;
    let began = Instant::now();
    let status = Command::new(env!("CARGO"))
        .args([command, "--quiet", "--package", kind.package()])
        .current_dir(folder)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("RUSTFLAGS")
        .status()?;
    if status.success() { Ok(began.elapsed()) } else { Err(io::Error::other(format!("{command}: {status}"))) }
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times.get(times.len() / 2).map_or(f64::NAN, Duration::as_secs_f64)
}

fn report(out: &mut impl io::Write, command: &str, medians: &[f64; 4]) -> io::Result<()> {
    let [bare, annotated, serialize, plain] = medians;
    writeln!(out, "cargo {command}, {STRUCTS} structs of {} fields, medians:", TYPES.len())?;
    writeln!(out, "  bare                         {bare:.3} s")?;
    writeln!(out, "  PersonalData                 {annotated:.3} s")?;
    writeln!(out, "  Serialize, with attributes   {serialize:.3} s")?;
    writeln!(out, "  Serialize alone              {plain:.3} s")?;
    let net = annotated - bare;
    writeln!(out, "  net ratio to Serialize       {:.2} (alone: {:.2})", net / (serialize - bare), net / (plain - bare))
}
