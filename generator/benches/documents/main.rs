//! How long each stage and each format takes for 1,000, 10,000 and 100,000 fields, and how much memory.
//!
//! `cargo bench -p cargo-fieldnote --bench documents` writes the workspaces and measures each stage in a process of its
//! own, so that its peak is its own too: medians of one run. `-- 1000 5000` measures other sizes, `-- --only html` the
//! stages whose name holds a word.

mod workspace;

use std::{
    env, fs,
    io::{self, Write as _},
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use cargo_fieldnote::{
    check,
    collect::{SourceOptions, source, tree::DirTree},
    coverage,
    datamap::DataMap,
    document::{self, Options, Rendered, Templates},
    inventory::Inventory,
    join::join,
    register,
};

/// As in the binary.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const RUNS: usize = 3;
const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

/// What is measured: stages, then `kind.format`, then everything at once.
const STAGES: [&str; 25] = [
    "collect",
    "join",
    "notice.md",
    "notice.html",
    "notice.docx",
    "record.md",
    "record.html",
    "record.csv",
    "record.docx",
    "record.xlsx",
    "retention_schedule.csv",
    "retention_schedule.html",
    "dpia_screening.md",
    "ccpa_policy.md",
    "inventory.md",
    "inventory.html",
    "inventory.json",
    "map.html",
    "map.svg",
    "map.mmd",
    "map.dot",
    "map.json",
    "coverage",
    "check",
    "all",
];

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--stage", stage, folder] => measured(stage, Path::new(folder)),
        // `cargo test --all-targets` starts benchmarks too, without this flag.
        [chosen @ .., "--bench"] => compare(chosen),
        _ => Ok(()),
    }
}

/// The measured process: what one stage took, and the peak memory of everything up to its end.
fn measured(stage: &str, folder: &Path) -> io::Result<()> {
    let tree = DirTree::new(folder);
    let start = Instant::now();
    let inventory = source::collect(&tree, &SourceOptions::default()).map_err(io::Error::other)?;
    let mut took = start.elapsed();
    if stage != "collect" {
        took = from_inventory(stage, &tree, inventory)?;
    }
    writeln!(io::stdout(), "{} {}", took.as_micros(), peak())
}

fn from_inventory(stage: &str, tree: &DirTree, inventory: Inventory) -> io::Result<Duration> {
    let (mut register, earlier) = register::read(tree, workspace::REGISTER).map_err(io::Error::other)?;
    if let Some((kind, format)) = stage.split_once('.') {
        register.documents.retain(|it| it.value.kind.as_ref().is_some_and(|it| it.value == kind));
        for document in &mut register.documents {
            document.value.formats.retain(|it| it.value == format);
        }
    }
    let templates = Templates::built_in().map_err(io::Error::other)?;
    let start = Instant::now();
    let map = join(inventory, register);
    if stage == "join" {
        return Ok(start.elapsed());
    }
    let start = Instant::now();
    let rendered = document::render_all(&map, &templates, &Options::default()).map_err(io::Error::other)?;
    let took = start.elapsed();
    Ok(match stage {
        "coverage" => judged(&map, &rendered, None),
        "check" => judged(&map, &rendered, Some(&earlier)),
        _ => took,
    })
}

/// What coverage takes; where there are findings of the register, what the rules take on top of it.
fn judged(map: &DataMap, rendered: &[Rendered], earlier: Option<&[cargo_fieldnote::finding::Finding]>) -> Duration {
    let start = Instant::now();
    let coverage = coverage::cover(map, rendered, None, check::lint::is_clean);
    let Some(earlier) = earlier else { return start.elapsed() };
    let documents = Some(check::Documents { rendered, coverage: &coverage });
    let start = Instant::now();
    check::run(map, earlier, check::Options { documents, ..check::Options::default() });
    start.elapsed()
}

/// Peak memory in KiB, where the system tells it.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

fn compare(chosen: &[&str]) -> io::Result<()> {
    let only = chosen.iter().position(|&it| it == "--only").and_then(|at| chosen.get(at + 1)).copied().unwrap_or("");
    let mut sizes: Vec<usize> = chosen.iter().filter_map(|it| it.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = SIZES.to_vec();
    }
    let folder = tempfile::tempdir()?;
    for &fields in &sizes {
        workspace::write(&folder.path().join(fields.to_string()), fields)?;
    }
    let out = &mut io::stdout();
    let heads: Vec<String> = sizes.iter().map(|fields| format!("{:>24}", format!("{fields} fields"))).collect();
    writeln!(out, "{:<24}{}", "", heads.concat())?;
    for stage in STAGES.iter().filter(|stage| stage.contains(only)) {
        write!(out, "{stage:<24}")?;
        for &fields in &sizes {
            let (took, peak) = median(stage, &folder.path().join(fields.to_string()))?;
            write!(out, "{:>12.1} ms {:>5} MB", took.as_secs_f64() * 1000.0, peak / 1024)?;
            out.flush()?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn median(stage: &str, folder: &Path) -> io::Result<(Duration, u64)> {
    let mut runs = Vec::new();
    for _ in 0..RUNS {
        let mut command = Command::new(env::current_exe()?);
        let output = command.arg("--stage").arg(stage).arg(folder).stderr(Stdio::inherit()).output()?;
        let text = String::from_utf8_lossy(&output.stdout);
        let mut numbers = text.split_whitespace().map_while(|it| it.parse::<u64>().ok());
        let (Some(took), Some(peak)) = (numbers.next(), numbers.next()) else {
            return Err(io::Error::other(format!("{stage} failed")));
        };
        runs.push((Duration::from_micros(took), peak));
    }
    runs.sort_unstable();
    Ok(runs[RUNS / 2])
}
