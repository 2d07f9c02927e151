//! `suggest` against `ast-grep` and against parsing every file with syn: process against process, medians of one run.
//!
//! `cargo bench -p cargo-fieldnote --bench suggest -- FOLDER` reads every Rust file below FOLDER, such as
//! `~/.cargo/registry/src`. `ast-grep` (on `PyPI`: `ast-grep-cli`) must be on the path; it is named where it is not.

use std::{
    env, fs, io,
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use cargo_fieldnote::suggest::{files, look::look, words::BUILT_IN};
use rayon::prelude::*;

/// As in the binary.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const RUNS: usize = 5;
const RULE: &str = "{id: field, language: rust, rule: {kind: field_declaration}}";

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [_, "--count", folder] => counted(Path::new(folder)),
        [_, "--look", folder] => looked(Path::new(folder)),
        [_, "--parse", folder] => parsed(Path::new(folder)),
        // `cargo test --all-targets` starts benchmarks too, without this flag.
        [_, folder, "--bench"] => compare(folder),
        _ => Ok(()),
    }
}

/// The measured process.
fn looked(folder: &Path) -> io::Result<()> {
    let files = files::of_folder(folder).map_err(io::Error::other)?;
    let types = look(&BUILT_IN, &files);
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("unknown").trim();
    writeln!(io::stdout(), "{} types, peak {peak}", types.len())
}

fn counted(folder: &Path) -> io::Result<()> {
    let files = files::of_folder(folder).map_err(io::Error::other)?;
    let lines: usize = files.iter().map(|file| file.text.lines().count()).sum();
    writeln!(io::stdout(), "{} files, {lines} lines", files.len())
}

fn parsed(folder: &Path) -> io::Result<()> {
    let files = files::of_folder(folder).map_err(io::Error::other)?;
    let good = files.par_iter().filter(|file| syn::parse_file(&file.text).is_ok()).count();
    writeln!(io::stdout(), "{good} files parsed")
}

fn compare(folder: &str) -> io::Result<()> {
    let out = &mut io::stdout();
    let own = |flag: &str| -> io::Result<Command> {
        let mut command = Command::new(env::current_exe()?);
        command.args([flag, folder]);
        Ok(command)
    };
    for said in ["--count", "--look"] {
        write!(out, "{}", String::from_utf8_lossy(&own(said)?.output()?.stdout))?;
    }
    let base = median(&mut own("--look")?)?;
    writeln!(out, "  suggest            {:8.3} s", base.as_secs_f64())?;
    let mut peers = [("syn::parse_file", own("--parse")?), ("ast-grep, fields", Command::new("ast-grep"))];
    peers[1].1.args(["scan", "--inline-rules", RULE, "--json=stream", folder]);
    for (name, command) in &mut peers {
        match median(command) {
            Ok(time) => {
                let times = time.as_secs_f64() / base.as_secs_f64();
                writeln!(out, "  {name:18} {:8.3} s, {times:.1} times as long", time.as_secs_f64())?;
            }
            Err(error) => writeln!(out, "  {name:18} left out: {error}")?,
        }
    }
    Ok(())
}

fn median(command: &mut Command) -> io::Result<Duration> {
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let start = Instant::now();
        command.stdout(Stdio::null()).stderr(Stdio::null()).status()?;
        times.push(start.elapsed());
    }
    times.sort();
    Ok(times.get(RUNS / 2).copied().unwrap_or_default())
}
