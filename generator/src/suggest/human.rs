//! Suggestions for people at a terminal.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};

use super::{
    look::{FieldReport, Looked},
    verdict::{Decision, Kind, Verdict},
};
use crate::{
    lines::{cut, filled},
    render::visible_line,
};

/// The types that matter, by file, and how many questions are left; reasons are cut to the width.
pub fn render(looked: &[Looked<'_>], color: bool, width: usize) -> String {
    let bold = if color { Style::new().bold() } else { Style::new() };
    let mut text = String::new();
    let mut file = "";
    for it in looked.iter().filter(|it| it.matters() && !it.is_annotated()) {
        if it.file.path != file {
            file = &it.file.path;
            let _ = writeln!(text, "{bold}{}{bold:#}", visible_line(file));
        }
        let head = format!("{} {bold}{}{bold:#}: {}", keyword(it), visible_line(&it.path()), about(it));
        let _ = writeln!(text, "{}", filled(&head, 2, width));
        fields(&mut text, it, color, width);
    }
    if !text.is_empty() {
        text.push('\n');
    }
    text + &summary(looked)
}

/// What a type looks like, and what told.
pub(super) fn about(it: &Looked<'_>) -> String {
    let what = match it.about.kind {
        Kind::Person => "looks like a record about a person",
        Kind::Activity => "looks like something that a person does, says or owns",
        Kind::Technical => "looks like machinery",
        Kind::Unknown => return "has fields that look personal".to_owned(),
    };
    format!("{what} ({})", visible_line(&it.about.told()))
}

/// `struct` or `enum`.
pub(super) fn keyword(it: &Looked<'_>) -> &'static str {
    if it.item.is_enum { "enum" } else { "struct" }
}

/// How many fields that are not personal are shown one by one; of more, only the names of the first few.
const SHOWN: usize = 15;
const NAMED: usize = 4;

fn fields(text: &mut String, it: &Looked<'_>, color: bool, width: usize) {
    let (other, ours): (Vec<_>, Vec<_>) =
        it.reports().partition(|report| report.verdict.decision == Decision::NotPersonal);
    if other.len() <= SHOWN {
        return table(text, it, &it.reports().collect::<Vec<_>>(), color, width);
    }
    table(text, it, &ours, color, width);
    let names: Vec<String> = other.iter().take(NAMED).map(|report| visible_line(&report.field)).collect();
    let guesses = other.iter().filter(|report| report.verdict.is_open()).count();
    let more = format!(
        "and {} that are not personal ({guesses} of them a guess), such as {}",
        count(other.len(), if ours.is_empty() { "field" } else { "more field" }),
        names.join(", "),
    );
    let _ = writeln!(text, "{}", filled(&more, 4, width));
}

/// Columns that a reason gets at least, and a type where that takes them from it.
const REASON: usize = 24;
const TYPE: usize = 14;
/// Columns of a row that no name, type, category or reason takes.
const SPACES: usize = 18;

fn table(text: &mut String, it: &Looked<'_>, reports: &[FieldReport<'_>], color: bool, width: usize) {
    let rows: Vec<[String; 5]> = reports.iter().map(|report| row(it, report)).collect();
    let wide = |column: usize, most: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0).min(most)
    };
    let (name, category) = (wide(0, 28), wide(2, 28));
    let room = |name: usize, least: usize| width.saturating_sub(name + category + SPACES).max(least);
    // Where that leaves no room for a reason, type and reason stand on a line of their own.
    let narrow = width < name + wide(1, TYPE) + category + SPACES + REASON;
    let name = if narrow { name.min(room(0, TYPE)) } else { name };
    let ty = wide(1, 26).min(room(name + REASON, TYPE));
    for (row, report) in rows.iter().zip(reports) {
        let style = if color { style(report.verdict) } else { Style::new() };
        let [field, field_type, meaning, confidence, reason] = row;
        let head = format!("    {:name$}  ", cut(field, name));
        let said = format!("{style}{meaning:category$}{style:#}  {confidence:6}");
        let line = if narrow {
            let behind = cut(&format!("{reason} ({field_type})"), width.saturating_sub(6));
            format!("{head}{}\n      {behind}", said.trim_end())
        } else {
            let reason = cut(reason, width.saturating_sub(name + ty + category + SPACES));
            format!("{head}{:ty$}  {said}  {reason}", cut(field_type, ty))
        };
        text.push_str(line.trim_end());
        text.push('\n');
    }
}

fn row(it: &Looked<'_>, report: &FieldReport<'_>) -> [String; 5] {
    let confidence =
        if report.verdict.decision == Decision::Ask { "ask".to_owned() } else { report.verdict.confidence.to_string() };
    // What the type is about stands above all of its fields already.
    let said = it.about.said();
    let own: Vec<&str> = report.verdict.reasons.iter().map(String::as_str).filter(|reason| *reason != said).collect();
    let reason = match (own.as_slice(), it.about.kind) {
        ([], Kind::Unknown) => said,
        ([], _) => "what the type is about".to_owned(),
        _ => own.join(", "),
    };
    [
        visible_line(&report.field),
        visible_line(report.field_type),
        meaning(report.verdict),
        confidence,
        visible_line(&reason),
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
        // A guess is written as a question too.
        _ => " (`?` and `guess`): cargo fieldnote suggest --interactive\n",
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suggest::{files::SourceFile, look::look, words};

    #[test]
    fn rows_fit_narrow_and_wide_terminals_and_keep_their_reasons() {
        let text = "pub struct Customer {\n    pub email_of_the_one_who_invited_them: \
                    Option<std::collections::HashMap<String, Vec<String>>>,\n    pub ip: std::net::IpAddr,\n}\n";
        let file = SourceFile { path: "src/lib.rs".into(), package: "shop".into(), text: text.into() };
        let files = [file];
        let looked = look(&words::BUILT_IN, &files);
        for width in [60, 80, 100] {
            let shown = render(&looked, false, width);
            let (rows, _) = shown.split_once("\n\n").expect("a summary stands behind the rows");
            assert!(rows.lines().all(|line| line.chars().count() <= width), "{width}:\n{rows}");
            assert!(rows.contains("name `ip`"), "{width}:\n{rows}");
        }
    }
}
