//! Findings for people at a terminal, in the way of the compiler: the lines they are about, the law, the cure.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level as Title, Origin, Renderer, Snippet};
use anstyle::{AnsiColor, Style};

use super::{Report, Sources, Summary, visible_line};
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

/// Every finding with its lines of source, then what they add up to.
pub fn render(report: &Report<'_>, sources: &Sources<'_>, options: Options) -> String {
    let renderer = if options.color { Renderer::styled() } else { Renderer::plain() }.term_width(options.width);
    let mut text = String::new();
    for found in report.findings {
        text.push_str(&renderer.render(&[group(found, sources)]));
        text.push_str("\n\n");
    }
    text.push_str(&closing(report, options.color));
    text
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
    for file in files(finding) {
        group = match snippet(finding, file, sources) {
            Some(snippet) => group.element(snippet),
            None => group.element(origin(finding, file)),
        };
    }
    if !finding.law.is_empty() {
        group = group.element(Title::NOTE.with_name("law").message(visible_line(&laws(&finding.law))));
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

/// The lines of one file that a finding speaks of; `None` where they cannot be shown.
fn snippet<'f>(finding: &Finding, file: &str, sources: &Sources<'_>) -> Option<Snippet<'f, Annotation<'f>>> {
    let source = sources.get(file)?;
    let here: Vec<&Label> = labels(finding).filter(|label| label.place.file == file).collect();
    let shown: Vec<&Label> = here.into_iter().filter(|label| source.line(label.place.line).is_some()).collect();
    let first = shown.iter().map(|label| label.place.line).min()?;
    let last = shown.iter().map(|label| label.place.line).max()?;
    let mut snippet =
        Snippet::source(source.lines(first, last)).line_start(usize::try_from(first).ok()?).path(visible_line(file));
    for label in shown {
        let before = if label.place.line == first { 0 } else { source.lines(first, label.place.line - 1).len() };
        let token = source.token(&label.place)?;
        let is_primary = std::ptr::eq(label, &raw const finding.primary);
        let kind = if is_primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        let annotation = kind.span(before + token.start..before + token.end);
        let words = (!label.text.is_empty()).then(|| visible_line(&label.text));
        snippet = snippet.annotation(annotation.label(words));
    }
    Some(snippet)
}

fn origin<'f>(finding: &Finding, file: &str) -> Origin<'f> {
    let place = labels(finding).map(|label| &label.place).find(|place| place.file == file);
    let origin = Origin::path(visible_line(file));
    match place.filter(|place| place.line > 0) {
        Some(place) => origin.line(place.line as usize).char_column(place.column.max(1) as usize),
        None => origin,
    }
}

/// `GDPR Art. 44, 46`: a statute that goes on is named once.
fn laws(law: &[String]) -> String {
    let mut text = String::new();
    let mut last = "";
    for article in law {
        let (statute, rest) = article.split_once(" Art. ").unwrap_or(("", article));
        match (text.is_empty(), statute == last && !statute.is_empty()) {
            (true, _) => text.push_str(article),
            (false, true) => text.push_str(&format!(", {rest}")),
            (false, false) => text.push_str(&format!("; {article}")),
        }
        last = statute;
    }
    text
}

fn closing(report: &Report<'_>, color: bool) -> String {
    let bold = if color { Style::new().bold() } else { Style::new() };
    let good = if color { AnsiColor::BrightGreen.on_default().bold() } else { Style::new() };
    let style = if report.findings.is_empty() { good } else { bold };
    let mut text = format!("{style}{}{style:#}", total(&report.summary));
    // The most serious finding is the one to read about first.
    if let Some(worst) = report.findings.iter().rev().max_by_key(|finding| finding.level) {
        text.push_str(&format!(". Explain one: cargo fieldnote explain {}", visible_line(&worst.code)));
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
