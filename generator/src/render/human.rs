//! Findings for people at a terminal, in the way of the compiler: the lines they are about, the law, the cure.

use std::fmt::Write as _;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level as Title, Origin, Renderer, Snippet};
use anstyle::{AnsiColor, Style};

use fieldnote_schema::Place;

use super::{Report, Sources, Summary, laws, together, visible_line};
use crate::{
    check,
    finding::{Finding, Label, Level},
};

/// How to write.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// With escape sequences for colour.
    pub color: bool,
    /// Columns of the terminal.
    pub width: usize,
}

/// Every finding with its lines of source, what belongs together in one and the weightiest first; then what became of
/// each document, and what the findings add up to.
pub fn render(report: &Report<'_>, documents: &str, sources: &Sources<'_>, options: Options) -> String {
    let shown = together::in_order_of_weight(report.findings);
    let documents = if documents.is_empty() { String::new() } else { format!("{documents}\n") };
    let mut text = String::new();
    for of_rule in shown.chunk_by(|a, b| a.code == b.code && a.level == b.level) {
        let whole = if of_rule.len() > IN_FULL + 1 { IN_FULL } else { of_rule.len() };
        let (in_full, in_brief) = of_rule.split_at(whole);
        text.push_str(&findings(in_full, sources, options));
        text.push_str(&brief(in_brief, options.color));
    }
    text + &overview(report, shown.len()) + &documents + &closing(report, options.color)
}

/// So many findings of one rule show their lines; the others take one line each, so that a new project can be read.
const IN_FULL: usize = 5;

/// And so many of the others.
const IN_BRIEF: usize = 20;

/// Findings of one rule that look like those before them.
fn brief(findings: &[Finding], color: bool) -> String {
    let Some(first) = findings.first() else { return String::new() };
    let bold = if color { Style::new().bold() } else { Style::new() };
    let mut text = format!("{bold}and {} more [{}]{bold:#}\n", findings.len(), visible_line(&first.code));
    for finding in findings.iter().take(IN_BRIEF) {
        let place = finding.primary.place.to_string();
        let _ = write!(text, "  {}: {}", visible_line(&place), visible_line(&finding.message));
        // Most messages begin with their subject.
        if !finding.message.contains(&format!("`{}`", finding.subject)) {
            let _ = write!(text, " [{}]", visible_line(&finding.subject));
        }
        text.push('\n');
    }
    if findings.len() > IN_BRIEF {
        let _ = writeln!(text, "  and {} more: cargo fieldnote check --format json", findings.len() - IN_BRIEF);
    }
    text.push('\n');
    text
}

/// Every finding with its lines of source.
pub fn findings(findings: &[Finding], sources: &Sources<'_>, options: Options) -> String {
    let renderer = renderer(options);
    findings.iter().map(|found| renderer.render(&[group(found, sources)]) + "\n\n").collect()
}

/// Places with what is wrong there, where that stops a run.
pub fn problems(problems: &[(Place, String)], sources: &Sources<'_>, options: Options) -> String {
    let renderer = renderer(options);
    let mut text = String::new();
    for (place, message) in problems {
        let title = Title::ERROR.primary_title(visible_line(message));
        let label = Label { place: place.clone(), text: String::new() };
        let mut group = Group::with_title(title);
        if !place.file.is_empty() {
            group = in_file(group, &place.file, &[&label], true, sources);
        }
        text.push_str(&renderer.render(&[group]));
        text.push('\n');
    }
    text
}

fn renderer(options: Options) -> Renderer {
    if options.color { Renderer::styled() } else { Renderer::plain() }.term_width(options.width)
}

/// One finding. Every text goes through [`visible_line`]: the renderer makes most control characters harmless, not all.
fn group<'f>(finding: &'f Finding, sources: &Sources<'_>) -> Group<'f> {
    let level = match finding.level {
        Level::Error => Title::ERROR,
        Level::Warning => Title::WARNING,
        Level::Note | Level::Allow => Title::NOTE,
    };
    let mut group =
        Group::with_title(level.primary_title(visible_line(&finding.message)).id(visible_line(&finding.code)));
    for (index, file) in files(finding).into_iter().enumerate() {
        let here: Vec<&Label> = labels(finding).filter(|label| label.place.file == file).collect();
        group = in_file(group, file, &here, index == 0, sources);
    }
    if !finding.law.is_empty() {
        group = group.element(Title::NOTE.with_name("law").message(visible_line(&laws(&finding.law))));
    }
    // What a `[[suppress]]` has to name.
    if !finding.subject.is_empty() {
        group = group.element(Title::NOTE.with_name("subject").message(visible_line(&finding.subject)));
    }
    if !finding.cure.is_empty() {
        group = group.element(Title::HELP.with_name("cure").message(visible_line(&finding.cure)));
    }
    group
}

/// The files of a finding, that of the primary place first.
fn files(finding: &Finding) -> Vec<&str> {
    let mut files: Vec<&str> = Vec::new();
    for label in labels(finding) {
        if !files.contains(&label.place.file.as_str()) {
            files.push(&label.place.file);
        }
    }
    files
}

fn labels(finding: &Finding) -> impl Iterator<Item = &Label> {
    std::iter::once(&finding.primary).chain(&finding.related)
}

/// Adds the lines of one file, or where they would be. The first label of a finding is its primary one.
fn in_file<'f>(group: Group<'f>, file: &str, here: &[&Label], holds_primary: bool, sources: &Sources<'_>) -> Group<'f> {
    match snippet(file, here, holds_primary, sources) {
        Some(snippet) => group.element(snippet),
        None => group.element(origin(file, here)),
    }
}

/// The lines of one file that a finding speaks of; `None` where they cannot be shown.
fn snippet<'f>(
    file: &str,
    here: &[&Label],
    holds_primary: bool,
    sources: &Sources<'_>,
) -> Option<Snippet<'f, Annotation<'f>>> {
    let source = sources.get(file)?;
    let shown = || here.iter().enumerate().filter(|(_, label)| source.line(label.place.line).is_some());
    let first = shown().map(|(_, label)| label.place.line).min()?;
    let last = shown().map(|(_, label)| label.place.line).max()?;
    let mut snippet =
        Snippet::source(source.lines(first, last)).line_start(usize::try_from(first).ok()?).path(visible_line(file));
    for (index, label) in shown() {
        let before = if label.place.line == first { 0 } else { source.lines(first, label.place.line - 1).len() };
        let token = source.token(&label.place)?;
        let kind = if holds_primary && index == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
        let annotation = kind.span(before + token.start..before + token.end);
        let words = (!label.text.is_empty()).then(|| visible_line(&label.text));
        snippet = snippet.annotation(annotation.label(words));
    }
    Some(snippet)
}

fn origin<'f>(file: &str, here: &[&Label]) -> Origin<'f> {
    let origin = Origin::path(visible_line(file));
    match here.iter().map(|label| &label.place).find(|place| place.line > 0) {
        Some(place) => origin.line(place.line as usize).char_column(place.column.max(1) as usize),
        None => origin,
    }
}

/// More findings than this are counted by rule behind them, where a terminal stands in the end.
const AT_A_GLANCE: usize = 12;

/// What to mend first, where there is much.
fn overview(report: &Report<'_>, shown: usize) -> String {
    if shown <= AT_A_GLANCE {
        return String::new();
    }
    let mut text = "What to mend first:\n".to_owned();
    for (code, level, number) in together::counts(report.findings) {
        let summary = check::rules::find(code).map(|rule| rule.summary).unwrap_or_default();
        let _ = writeln!(text, "{number:>6} {level:<7}  {}: {summary}", visible_line(code));
    }
    text.push('\n');
    text
}

fn closing(report: &Report<'_>, color: bool) -> String {
    let bold = if color { Style::new().bold() } else { Style::new() };
    let good = if color { AnsiColor::BrightGreen.on_default().bold() } else { Style::new() };
    let style = if report.findings.is_empty() { good } else { bold };
    let mut text = format!("{style}{}{style:#}", total(&report.summary));
    if let Some((worst, ..)) = together::counts(report.findings).first() {
        let _ = write!(text, ". Explain one: cargo fieldnote explain {}", visible_line(worst));
    }
    format!("{text}\n{}\n", check::SCOPE)
}

/// `2 errors, 1 warning in 18 records, 97 fields`
pub fn total(summary: &Summary) -> String {
    let counted = |number: usize, noun: &str| match number {
        0 => None,
        1 => Some(format!("1 {noun}")),
        _ => Some(format!("{number} {noun}s")),
    };
    let Summary { errors, warnings, notes, records, fields } = *summary;
    let found: Vec<String> = [counted(errors, "error"), counted(warnings, "warning"), counted(notes, "note")]
        .into_iter()
        .flatten()
        .collect();
    let found = if found.is_empty() { "No findings".to_owned() } else { found.join(", ") };
    let some = |number, noun| counted(number, noun).unwrap_or_else(|| format!("0 {noun}s"));
    format!("{found} in {}, {}", some(records, "record"), some(fields, "field"))
}
