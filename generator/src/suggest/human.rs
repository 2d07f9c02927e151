//! Suggestions for people at a terminal.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};

use super::{
    look::{FieldReport, Looked},
    verdict::{Decision, Kind, Verdict},
};
use crate::render::visible_line;

/// The types that matter, by file, and how many questions are left.
pub fn render(looked: &[Looked<'_>], color: bool, width: usize) -> String {
    let bold = if color { Style::new().bold() } else { Style::new() };
    let mut text = String::new();
    let mut file = "";
    for it in looked.iter().filter(|it| it.matters() && !it.is_annotated()) {
        if it.file.path != file {
            file = &it.file.path;
            let _ = writeln!(text, "{bold}{}{bold:#}", visible_line(file));
        }
        let word = if it.item.is_enum { "enum" } else { "struct" };
        let _ = writeln!(text, "  {word} {bold}{}{bold:#}: {}", visible_line(&it.path()), about(it));
        fields(&mut text, it, color, width);
    }
    if !text.is_empty() {
        text.push('\n');
    }
    text + &summary(looked)
}

fn about(it: &Looked<'_>) -> String {
    let what = match it.about.kind {
        Kind::Person => "looks like a record about a person",
        Kind::Activity => "looks like something that a person does, says or owns",
        Kind::Technical => "looks like machinery",
        Kind::Unknown => return "has fields that look personal".to_owned(),
    };
    format!("{what} ({})", visible_line(&it.about.word))
}

fn fields(text: &mut String, it: &Looked<'_>, color: bool, width: usize) {
    let rows: Vec<[String; 5]> = it.reports().map(|report| row(&report)).collect();
    let wide = |column: usize, most: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0).min(most)
    };
    let (name, ty, category) = (wide(0, 28), wide(1, 26), wide(2, 28));
    for (row, verdict) in rows.iter().zip(&it.verdicts) {
        let style = if color { style(verdict) } else { Style::new() };
        let [field, field_type, meaning, confidence, reason] = row;
        let line = format!(
            "    {:name$}  {:ty$}  {style}{:category$}{style:#}  {confidence:6}  {}",
            short(field, name),
            short(field_type, ty),
            meaning,
            short(reason, width.saturating_sub(name + ty + category + 18).max(20)),
        );
        text.push_str(line.trim_end());
        text.push('\n');
    }
}

fn row(report: &FieldReport<'_>) -> [String; 5] {
    let confidence =
        if report.verdict.decision == Decision::Ask { "ask".to_owned() } else { report.verdict.confidence.to_string() };
    [
        visible_line(&report.field),
        visible_line(report.field_type),
        meaning(report.verdict),
        confidence,
        visible_line(&report.verdict.reasons.join(", ")),
    ]
}

/// The decision in a word or two.
pub fn meaning(verdict: &Verdict) -> String {
    match (&verdict.decision, &verdict.category) {
        (Decision::Personal, Some(category)) => category.clone(),
        (Decision::Personal, None) => "nested".to_owned(),
        (Decision::NotPersonal, _) => "not personal".to_owned(),
        (Decision::Ask, _) => "?".to_owned(),
    }
}

fn style(verdict: &Verdict) -> Style {
    match verdict.decision {
        Decision::Personal => AnsiColor::Green.on_default(),
        Decision::NotPersonal => Style::new().dimmed(),
        Decision::Ask => AnsiColor::Yellow.on_default(),
    }
}

fn short(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    text.chars().take(width.saturating_sub(1)).chain(['…']).collect()
}

fn summary(looked: &[Looked<'_>]) -> String {
    let personal = looked.iter().filter(|it| it.looks_personal() && !it.is_annotated()).count();
    let annotated = looked.iter().filter(|it| it.is_annotated()).count();
    let questions: usize = looked.iter().map(|it| it.questions().count()).sum();
    let verb = |number: usize, one: &'static str, many: &'static str| if number == 1 { one } else { many };
    let mut text = format!(
        "{} {} personal, {annotated} {} annotated already, {} left",
        count(personal, "type"),
        verb(personal, "looks", "look"),
        verb(annotated, "is", "are"),
        count(questions, "question"),
    );
    text.push_str(match (personal, questions) {
        (0, 0) => "\n",
        (_, 0) => ": cargo fieldnote suggest --apply --dry-run\n",
        _ => ": cargo fieldnote suggest --interactive\n",
    });
    text
}

/// `1 type`, `2 types`.
pub fn count(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

/// Everything that is known about one field.
pub fn explanation(it: &Looked<'_>, report: &FieldReport<'_>, color: bool) -> String {
    let bold = if color { Style::new().bold() } else { Style::new() };
    let mut text = format!(
        "{bold}{}.{}{bold:#}: {} ({})\n  at {}:{}, type {}\n  the type {}\n",
        visible_line(&report.ty),
        visible_line(&report.field),
        meaning(report.verdict),
        if report.verdict.decision == Decision::Ask { "ask".to_owned() } else { report.verdict.confidence.to_string() },
        visible_line(report.file),
        report.line,
        visible_line(report.field_type),
        about(it),
    );
    for reason in &report.verdict.reasons {
        let _ = writeln!(text, "  because: {}", visible_line(reason));
    }
    if report.annotated {
        text.push_str("  the type is annotated already\n");
    }
    text
}
