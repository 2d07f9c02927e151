//! `explain CODE`: the rule, the law behind it, the cure.

use std::fmt::Write as _;

use anstyle::Style;
use anyhow::bail;
use fieldnote_schema::suggest;

use super::session::{ExitStatus, Session};
use crate::{
    check::{lint, rules},
    finding::Rule,
    lines::filled,
};

const AFTER_HELP: &str = "\
Examples:
  cargo fieldnote explain missing-safeguard
  cargo fieldnote list rules";

/// Explain a finding: what the rule asks, the law behind it, how to mend it
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Args {
    /// Code of the rule, as a finding shows it
    #[arg(value_name = "CODE")]
    code: String,
}

pub(super) fn run(args: &Args, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    let code = args.code.trim();
    let Some(rule) = rules::find(code) else {
        match suggest::nearest(code, rules::all().iter().map(|rule| rule.code)) {
            Some(near) => bail!("there is no rule `{code}`; did you mean `{near}`?"),
            None => bail!("there is no rule `{code}`; `cargo fieldnote list rules` shows them all"),
        }
    };
    let bold = if session.out_is_colored() { Style::new().bold() } else { Style::new() };
    write!(session.out, "{}", explanation(rule, bold, session.width().min(WIDEST)))?;
    Ok(ExitStatus::Clean)
}

/// Longer lines are hard to read, however wide the terminal is.
const WIDEST: usize = 100;

fn explanation(rule: &Rule, bold: Style, width: usize) -> String {
    let summary = filled(&format!("{}.", rule.summary), 0, width);
    let documentation = filled(rule.documentation, 0, width);
    let mut text = format!("{bold}{}{bold:#} ({})\n\n{summary}\n\n{documentation}\n", rule.code, rule.level);
    if !rule.law.is_empty() {
        let _ = writeln!(text, "\n{bold}Law{bold:#}: {}", rule.law.join(", "));
    }
    let _ = writeln!(text, "\n{bold}Cure{bold:#}:\n{}", filled(rule.cure, 4, width));
    let decisions: Vec<_> = lint::decisions(rule.code).collect();
    if !decisions.is_empty() {
        let _ = writeln!(text, "\n{bold}Behind it{bold:#}:");
    }
    for it in decisions {
        let decision = format!("{} ({}, {}): {}. {}.", it.title, it.body, it.date, it.outcome, it.points);
        let _ = writeln!(text, "{}", filled(&decision, 4, width));
    }
    if !rule.example.is_empty() {
        let _ = writeln!(text, "\n{bold}Example{bold:#}:\n");
        for line in rule.example.trim_matches('\n').lines() {
            let _ = writeln!(text, "    {line}");
        }
    }
    if !rule.code.contains("suppression") {
        let how = "Pass one over, with your reason and the subject that `cargo fieldnote check` shows";
        let _ = writeln!(text, "\n{bold}Suppress{bold:#}:\n{}\n", filled(&format!("{how}:"), 4, width));
        for line in [
            "[[suppress]]",
            &format!("code = \"{}\"", rule.code),
            "subject = \"..\"",
            "reason = \"..\"",
            "until = 2026-12-01",
        ] {
            let _ = writeln!(text, "    {line}");
        }
    }
    text
}
