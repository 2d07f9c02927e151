//! The source collector against `rg` and `ast-grep`, process against process, medians of one run. Each writes what it
//! finds: the collector its inventory as `cargo fieldnote collect` does, the peers a line for each match.
//!
//! `cargo bench -p cargo-fieldnote --bench source` copies every crate of the local cargo registry into a workspace in
//! which nothing is annotated, and writes another one of 10,000 annotated structs. `rg` (ripgrep) and `ast-grep` (`PyPI`
//! `ast-grep-cli`) must be on the path, as programs: the start of a wrapper script would be measured too. A peer that is
//! not there is left out and named.

use std::{
    env, fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use cargo_fieldnote::collect::{SourceOptions, source, tree::DirTree};

/// As in the binary.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const RUNS: usize = 9;
const FILES: usize = 500;
const STRUCTS_PER_FILE: usize = 20;

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().collect();
    match arguments.as_slice() {
        [_, flag, dir] if flag == "--collect" => collect(Path::new(dir)),
        // `cargo test --all-targets` starts benchmarks too, without this flag.
        arguments if arguments.iter().any(|argument| argument == "--bench") => compare(),
        _ => Ok(()),
    }
}

/// The measured process: the inventory on standard output, counts and peak memory on standard error.
fn collect(dir: &Path) -> io::Result<()> {
    let found = source::collect(&DirTree::new(dir), &SourceOptions::default()).map_err(io::Error::other)?;
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("unknown").trim();
    found.write_json(&mut io::stdout().lock())?;
    writeln!(io::stderr(), "{} packages, {} records, peak {peak}", found.packages.len(), found.records.len())?;
    // The command does not wait either until a million small pieces are given back.
    std::mem::forget(found);
    Ok(())
}

fn compare() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let out = &mut io::stdout();
    let plain = folder.path().join("plain");
    let (packages, lines) = copy_registry(&plain)?;
    writeln!(out, "nothing annotated: {packages} packages, {lines} lines of Rust")?;
    let own = measure(&mut own(&plain))?;
    report(out, "collect", own, own)?;
    report_peer(out, "rg -l personal_data", Command::new("rg").args(["-l", "personal_data"]).arg(&plain), own)?;
    writeln!(out, "  {}", counts(&mut self::own(&plain))?)?;

    let annotated = folder.path().join("annotated");
    write_annotated(&annotated)?;
    writeln!(out, "all annotated: {} structs in {FILES} files", FILES * STRUCTS_PER_FILE)?;
    let own = measure(&mut self::own(&annotated))?;
    report(out, "collect", own, own)?;
    let rule = "{id: field, language: rust, rule: {kind: field_declaration}}";
    let mut peer = Command::new("ast-grep");
    peer.args(["scan", "--json=stream", "--inline-rules", rule]).arg(&annotated);
    report_peer(out, "ast-grep (fields)", &mut peer, own)?;
    writeln!(out, "  {}", counts(&mut self::own(&annotated))?)
}

fn own(dir: &Path) -> Command {
    let mut command = Command::new(env::current_exe().unwrap_or_default());
    command.arg("--collect").arg(dir);
    command
}

fn counts(command: &mut Command) -> io::Result<String> {
    let output = command.stdout(Stdio::null()).output()?;
    Ok(String::from_utf8_lossy(&output.stderr).trim().to_owned())
}

/// The median time of a process.
fn measure(command: &mut Command) -> io::Result<Duration> {
    command.stdout(Stdio::null()).stderr(Stdio::null()).stdin(Stdio::null());
    let mut times = Vec::with_capacity(RUNS);
    for _ in 0..=RUNS {
        let start = Instant::now();
        command.status()?;
        times.push(start.elapsed());
    }
    // The first one warms the page cache.
    times.remove(0);
    times.sort();
    Ok(times[RUNS / 2])
}

fn report(out: &mut impl io::Write, name: &str, time: Duration, own: Duration) -> io::Result<()> {
    let times = time.as_secs_f64() / own.as_secs_f64();
    writeln!(out, "  {name:<22} {:>8.1} ms  {times:>6.2} of collect", time.as_secs_f64() * 1000.0)
}

fn report_peer(out: &mut impl io::Write, name: &str, command: &mut Command, own: Duration) -> io::Result<()> {
    match measure(command) {
        Ok(time) => report(out, name, time, own),
        Err(error) => writeln!(out, "  {name:<22} not measured: {error}"),
    }
}

/// Copies the sources of every crate in the registry into one workspace; how many, and how many lines of Rust.
fn copy_registry(to: &Path) -> io::Result<(usize, usize)> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::var_os("HOME").map(|home| Path::new(&home).join(".cargo")));
    let registry = home.unwrap_or_default().join("registry/src");
    fs::create_dir_all(to)?;
    fs::write(to.join("Cargo.toml"), "[workspace]\nmembers = [\"*\"]\n")?;
    let (mut packages, mut lines) = (0, 0);
    for index in fs::read_dir(registry)? {
        for package in fs::read_dir(index?.path())? {
            let package = package?;
            if package.path().join("Cargo.toml").is_file() {
                packages += 1;
                lines += copy(&package.path(), &to.join(package.file_name()))?;
            }
        }
    }
    Ok((packages, lines))
}

fn copy(from: &Path, to: &Path) -> io::Result<usize> {
    fs::create_dir_all(to)?;
    let mut lines = 0;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            lines += copy(&source, &target)?;
        } else if entry.file_type()?.is_file() {
            fs::copy(&source, &target)?;
            if source.extension().is_some_and(|extension| extension == "rs") {
                lines += memchr::memchr_iter(b'\n', &fs::read(&source)?).count();
            }
        }
    }
    Ok(lines)
}

fn write_annotated(to: &Path) -> io::Result<()> {
    fs::create_dir_all(to.join("src"))?;
    fs::write(to.join("Cargo.toml"), "[package]\nname = \"all\"\nversion = \"1.0.0\"\nedition = \"2024\"\n")?;
    let modules = (0..FILES).map(|file| format!("pub mod m{file};\n")).collect::<Vec<_>>().concat();
    fs::write(to.join("src/lib.rs"), modules)?;
    for file in 0..FILES {
        let structs: String = (0..STRUCTS_PER_FILE).map(annotated).collect();
        fs::write(to.join(format!("src/m{file}.rs")), format!("use fieldnote::PersonalData;\n\n{structs}"))?;
    }
    Ok(())
}

fn annotated(number: usize) -> String {
    let next = (number + 1) % STRUCTS_PER_FILE;
    format!(
        "/// A person who shops with us.
#[derive(Clone, Debug, PersonalData)]
#[personal_data(subject = \"customer\", purpose = \"account\", retention = \"account_lifetime\")]
pub struct Customer{number} {{
    /// What we call them.
    #[personal_data(category = \"identity.name\")]
    pub full_name: String,
    #[personal_data(category = \"contact.email\", purpose(\"account\", \"newsletter\"))]
    pub email: String,
    #[personal_data(category = \"location.precise\", retention = \"P30D\", source = \"device\")]
    pub last_position: Option<String>,
    #[personal_data(nested)]
    pub friends: Vec<Customer{next}>,
    #[personal_data(not_personal)]
    pub row_version: i64,
}}

impl Customer{number} {{
    /// Whether anything is known.
    pub fn is_known(&self) -> bool {{
        !self.full_name.is_empty() && self.email.contains('@')
    }}
}}

"
    )
}
