//! What a command works with: where it runs, its writers, and whether they take colour.

use std::fmt::Write as _;

use std::{
    collections::BTreeMap,
    io::{self, BufRead, IsTerminal as _, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};

use anstyle::{AnsiColor, Style};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use terminal_size::{Width, terminal_size};

use super::project::Shown;
use crate::{collect::artifact, inventory::Inventory, render, suggest::look::Watch};

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExitStatus {
    /// 0: nothing to report.
    Clean,
    /// 1: findings, or output that is stale.
    Findings,
    /// 2: could not run.
    Failed,
}

impl ExitStatus {
    /// The number that the process ends with.
    pub fn code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Findings => 1,
            Self::Failed => 2,
        }
    }
}

impl From<ExitStatus> for ExitCode {
    fn from(status: ExitStatus) -> Self {
        Self::from(status.code())
    }
}

/// What of the surroundings a run may look at. The default is no terminal and no variables.
#[derive(Clone, Debug, Default)]
pub struct Env {
    /// Whether the output is read by a person at a terminal.
    pub out_is_terminal: bool,
    /// Whether the messages are.
    pub err_is_terminal: bool,
    /// Environment variables: `NO_COLOR`, `CLICOLOR`, `CLICOLOR_FORCE`, `TERM` and `COLUMNS` are read.
    pub variables: BTreeMap<String, String>,
}

impl Env {
    /// The surroundings of this process.
    pub fn of_process() -> Self {
        let text = |(key, value): (std::ffi::OsString, std::ffi::OsString)| {
            Some((key.into_string().ok()?, value.into_string().ok()?))
        };
        let out_is_terminal = io::stdout().is_terminal();
        let mut variables: BTreeMap<_, _> = std::env::vars_os().filter_map(text).collect();
        // Shells know the width and seldom pass it on.
        if out_is_terminal && let Some((Width(width), _)) = terminal_size() {
            variables.entry("COLUMNS".to_owned()).or_insert_with(|| width.to_string());
        }
        Self { out_is_terminal, err_is_terminal: io::stderr().is_terminal(), variables }
    }

    fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// Columns of the terminal.
    pub(super) fn width(&self) -> usize {
        self.variable("COLUMNS")
            .and_then(|columns| columns.parse().ok())
            .filter(|&columns| columns >= 40)
            .unwrap_or(100)
    }

    /// See <https://no-color.org> and <https://bixense.com/clicolors>.
    fn colored(&self, when: When, is_terminal: bool) -> bool {
        match when {
            When::Always => true,
            When::Never => false,
            When::Auto if self.variable("NO_COLOR").is_some() => false,
            When::Auto if self.variable("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
            When::Auto => {
                is_terminal && self.variable("CLICOLOR") != Some("0") && self.variable("TERM") != Some("dumb")
            }
        }
    }
}

/// When to colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum When {
    Auto,
    Always,
    Never,
}

impl Watch for ProgressBar {
    fn begin(&self, what: &'static str, steps: usize) {
        self.set_message(what);
        self.set_length(steps as u64);
        self.set_position(0);
    }

    fn step(&self) {
        self.inc(1);
    }
}

/// One run of one command.
pub(super) struct Session<'a> {
    /// Where relative paths start.
    pub(super) dir: PathBuf,
    /// The directory that `-C` names, if it does.
    pub(super) chosen: Option<PathBuf>,
    pub(super) out: &'a mut dyn Write,
    pub(super) err: &'a mut dyn Write,
    /// Where answers come from, if anybody gives some.
    pub(super) input: Option<&'a mut dyn BufRead>,
    env: &'a Env,
    color: When,
}

impl<'a> Session<'a> {
    pub(super) fn new(dir: &Path, env: &'a Env, out: &'a mut dyn Write, err: &'a mut dyn Write) -> Self {
        Self { dir: dir.to_owned(), chosen: None, out, err, input: None, env, color: When::Auto }
    }

    /// Takes over the global options.
    pub(super) fn apply(&mut self, color: When, directory: Option<&Path>) {
        self.color = color;
        self.chosen = directory.map(|directory| self.dir.join(directory));
    }

    /// Where relative paths of arguments start: as if the program ran in the directory that `-C` names.
    pub(super) fn base(&self) -> &Path {
        self.chosen.as_deref().unwrap_or(&self.dir)
    }

    /// What compiled artifacts hold.
    pub(super) fn shipped(&self, artifacts: &[impl AsRef<Path>]) -> Result<Inventory, artifact::Error> {
        let paths: Vec<PathBuf> = artifacts.iter().map(|artifact| self.base().join(artifact)).collect();
        artifact::collect_all(&paths).map_err(|error| {
            // Named as it was given, not by where this machine keeps it.
            let path = error.path.strip_prefix(self.base()).unwrap_or(&error.path).to_owned();
            artifact::Error { path, ..error }
        })
    }

    pub(super) fn out_is_terminal(&self) -> bool {
        self.env.out_is_terminal
    }

    pub(super) fn out_is_colored(&self) -> bool {
        self.env.colored(self.color, self.env.out_is_terminal)
    }

    pub(super) fn err_is_colored(&self) -> bool {
        self.env.colored(self.color, self.env.err_is_terminal)
    }

    pub(super) fn width(&self) -> usize {
        self.env.width()
    }

    /// The definition of the command line, for completions and manual pages.
    pub(super) fn command_line(&self) -> clap::Command {
        super::command(self.env)
    }

    /// A spinner while something long runs; nothing where nobody watches.
    pub(super) fn progress(&self, message: &'static str) -> ProgressBar {
        if !self.env.err_is_terminal || self.env.variable("TERM") == Some("dumb") {
            return ProgressBar::hidden();
        }
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr())
            .with_style(ProgressStyle::default_spinner())
            .with_message(message);
        bar.enable_steady_tick(Duration::from_millis(100));
        bar
    }

    /// The same for a look at the types, whose steps can be counted.
    pub(super) fn progress_of_look(&self) -> ProgressBar {
        let style = ProgressStyle::with_template("{spinner} {msg} [{wide_bar}] {pos}/{len}");
        let style = style.unwrap_or_else(|_| ProgressStyle::default_bar()).progress_chars("=> ");
        self.progress("").with_style(style)
    }

    /// Says what went on, for people only.
    pub(super) fn say(&mut self, message: &str) -> io::Result<()> {
        writeln!(self.err, "{}", render::visible(message))
    }

    /// Help and version are what was asked for; anything else is a mistake in the arguments.
    pub(super) fn usage(&mut self, usage: &clap::Error) -> anyhow::Result<ExitStatus> {
        let asked = !usage.use_stderr();
        let colored = if asked { self.out_is_colored() } else { self.err_is_colored() };
        let text = usage.render();
        let text = if colored { text.ansi().to_string() } else { text.to_string() };
        if asked {
            write!(self.out, "{text}")?;
            return Ok(ExitStatus::Clean);
        }
        write!(self.err, "{text}")?;
        Ok(ExitStatus::Failed)
    }

    /// Hands everything over; a failure to do so fails the run.
    pub(super) fn finish(&mut self, status: ExitStatus) -> anyhow::Result<ExitStatus> {
        self.out.flush()?;
        Ok(status)
    }

    /// Writes why the run stopped. Nothing can be done where even that fails.
    pub(super) fn fail(&mut self, error: &anyhow::Error) -> ExitStatus {
        let text = match error.downcast_ref::<Shown>() {
            Some(Shown(text)) => text.clone(),
            None => self.failure(error),
        };
        drop(self.err.write_all(text.as_bytes()).and_then(|()| self.err.flush()));
        ExitStatus::Failed
    }

    fn failure(&self, error: &anyhow::Error) -> String {
        let style = if self.err_is_colored() { AnsiColor::BrightRed.on_default().bold() } else { Style::new() };
        let mut last = error.to_string();
        let mut text = format!("{style}error{style:#}: {}\n", render::visible(&last));
        for cause in error.chain().skip(1).map(ToString::to_string) {
            // Some errors say their cause themselves.
            if !last.ends_with(&cause) {
                let _ = writeln!(text, "  because: {}", render::visible(&cause));
            }
            last = cause;
        }
        text
    }
}
