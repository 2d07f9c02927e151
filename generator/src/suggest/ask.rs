//! The open questions, asked at the terminal: lines in, lines out, every answer saved at once.

use std::{
    fmt,
    io::{self, BufRead, Write},
    path::Path,
};

use fieldnote_schema::{suggest, vocabulary};

use super::{
    answers::{self, Answers, NESTED, NOT_PERSONAL, key},
    human::{about, count, keyword},
    look::Looked,
    verdict::{Decision, Kind},
    words,
};
use crate::{
    lines::{cut, filled},
    render::visible_line,
};

/// How it went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Questions answered in this run.
    pub answered: usize,
    /// Questions still open.
    pub open: usize,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} answered, {} left", self.answered, count(self.open, "question"))?;
        f.write_str(match (self.open, self.answered) {
            (0, _) => ": cargo fieldnote suggest --apply --dry-run",
            (_, 0) => "; run it again to go on",
            _ => "; run it again to go on, or write the answers: cargo fieldnote suggest --apply",
        })
    }
}

/// Why the questions stopped.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// An answer could not be kept.
    #[error(transparent)]
    Answers(#[from] answers::Error),
    /// The terminal is gone.
    #[error("cannot read the answer or show the question")]
    Terminal(#[from] io::Error),
}

/// Which questions an answer is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// This one.
    One,
    /// Every one of the same name, type and guess.
    Alike,
    /// Every one of the same type.
    Type,
}

/// What somebody typed.
enum Reply {
    Answer(String, Reach),
    Skip,
    Undo,
    Quit,
    Unclear(String),
}

/// An open field, what is likely, and the same of other types.
struct Question<'a> {
    it: &'a Looked<'a>,
    at: usize,
    likely: Vec<&'static str>,
}

impl Question<'_> {
    fn key(&self) -> Option<String> {
        key(self.it, self.at)
    }

    /// How early it is asked: people first.
    fn rank(&self) -> u8 {
        match self.it.about.kind {
            Kind::Person => 0,
            Kind::Activity => 1,
            Kind::Unknown => 2,
            Kind::Technical => 3,
        }
    }

    /// Whether both are about fields of one type.
    fn is_beside(&self, other: &Self) -> bool {
        std::ptr::eq(self.it, other.it)
    }

    /// Whether one answer would do for both: the same name, type and guess.
    fn is_like(&self, other: &Self) -> bool {
        let field = |of: &Self| of.it.item.fields.get(of.at).map(|field| (field.name, field.ty)).unwrap_or_default();
        field(self).0.is_some() && field(self) == field(other) && self.likely == other.likely
    }
}

/// Asks every open question, those about people first, in lines of at most `width` columns.
pub fn ask(
    root: &Path,
    mut answers: Answers,
    looked: &[Looked<'_>],
    input: &mut dyn BufRead,
    (out, width): (&mut dyn Write, usize),
) -> Result<Outcome, Error> {
    let all = looked.iter().flat_map(|it| it.questions().map(move |at| (it, at)));
    let mut questions: Vec<Question<'_>> = all.map(|(it, at)| Question { it, at, likely: likely(it, at) }).collect();
    questions.sort_by_key(Question::rank);
    // What each answer of this run answered.
    let mut given: Vec<Vec<usize>> = Vec::new();
    let mut open = vec![true; questions.len()];
    let mut now = 0;
    loop {
        while open.get(now) == Some(&false) {
            now += 1;
        }
        let Some(question) = questions.get(now) else {
            if given.is_empty() || !wants_back(input, out)? {
                break;
            }
            now = undo(root, &mut answers, &questions, &mut given, &mut open)?.unwrap_or(now);
            continue;
        };
        let reached = |reach: Reach| -> Vec<usize> {
            let reaches = |other: &Question<'_>| match reach {
                Reach::One => false,
                Reach::Alike => other.is_like(question),
                Reach::Type => other.is_beside(question),
            };
            (0..questions.len()).filter(|&n| n == now || (open[n] && reaches(&questions[n]))).collect()
        };
        let others = [Reach::Alike, Reach::Type].map(|reach| reached(reach).len() - 1);
        show(question, &format!("{} of {}", now + 1, questions.len()), others, out, width)?;
        match reply(input, out, &question.likely)? {
            Reply::Answer(answer, reach) => {
                let answered = reached(reach);
                for &n in &answered {
                    answers.0.extend(questions[n].key().map(|key| (key, answer.clone())));
                    open[n] = false;
                }
                answers.save(root)?;
                given.push(answered);
            }
            Reply::Skip => now += 1,
            Reply::Undo => match undo(root, &mut answers, &questions, &mut given, &mut open)? {
                Some(last) => now = last,
                None => writeln!(out, "nothing to undo")?,
            },
            Reply::Quit => break,
            Reply::Unclear(why) => writeln!(out, "{why}")?,
        }
    }
    let left = open.iter().filter(|open| **open).count();
    Ok(Outcome { answered: questions.len() - left, open: left })
}

/// Takes the last answer back; returns the first question that it answered.
fn undo(
    root: &Path,
    answers: &mut Answers,
    questions: &[Question<'_>],
    given: &mut Vec<Vec<usize>>,
    open: &mut [bool],
) -> Result<Option<usize>, Error> {
    let Some(last) = given.pop() else { return Ok(None) };
    for &n in &last {
        questions.get(n).and_then(Question::key).and_then(|key| answers.0.remove(&key));
        if let Some(open) = open.get_mut(n) {
            *open = true;
        }
    }
    answers.save(root)?;
    Ok(last.first().copied())
}

/// Behind the last question.
fn wants_back(input: &mut dyn BufRead, out: &mut dyn Write) -> io::Result<bool> {
    write!(out, "\nthat was the last one: u undo, Enter to end: ")?;
    out.flush()?;
    let mut line = String::new();
    input.read_line(&mut line)?;
    Ok(matches!(line.trim(), "u" | "undo"))
}

/// How many lines of a doc comment are shown.
const DOCS: usize = 4;

/// One question; `alike` and `beside` say how many more one answer could do for.
fn show(
    question: &Question<'_>,
    number: &str,
    [alike, beside]: [usize; 2],
    out: &mut dyn Write,
    width: usize,
) -> io::Result<()> {
    let Question { it, at, likely } = question;
    let Some(asked) = it.item.fields.get(*at) else { return Ok(()) };
    writeln!(out)?;
    writeln!(out, "{number}: {}:{}", visible_line(&it.file.path), it.line)?;
    let head = format!("{} {}: {}", keyword(it), visible_line(&it.path()), about(it));
    writeln!(out, "{}", filled(&head, 2, width))?;
    for field in it.item.fields.iter().skip(at.saturating_sub(3)).take(7) {
        let mark = if field.name_at == asked.name_at { ">" } else { " " };
        let field = format!("  {mark}   {}: {}", visible_line(&field.key()), visible_line(field.ty));
        writeln!(out, "{}", cut(&field, width))?;
    }
    let reasons = it.verdicts.get(*at).map(|verdict| verdict.reasons.join(", ")).unwrap_or_default();
    let why = format!("why: {}", visible_line(&reasons));
    for text in [why].into_iter().chain(asked.docs.iter().take(DOCS).map(|doc| visible_line(doc))) {
        writeln!(out, "{}", filled(&text, 2, width))?;
    }
    for (number, answer) in likely.iter().enumerate() {
        writeln!(out, "  {}  {answer}", number + 1)?;
    }
    for (number, word, which) in [(alike, "all", "of this name, type and guess"), (beside, "type", "in this type")] {
        if number > 0 {
            let hint = format!("`1 {word}` answers {} {which} too", count(number, "more field"));
            writeln!(out, "{}", filled(&hint, 2, width))?;
        }
    }
    write!(out, "1-{}, a category, s skip, u undo, q quit: ", likely.len())?;
    out.flush()
}

/// Three answers to choose from, a guess first: by the field's name in any type, by what the type is about, and none.
fn likely(it: &Looked<'_>, at: usize) -> Vec<&'static str> {
    let guess = it.verdicts.get(at).filter(|verdict| verdict.decision == Decision::Personal);
    let guess = guess.and_then(|verdict| verdict.category.as_deref()).and_then(vocabulary::category).map(|row| row.key);
    let name = it.item.fields.get(at).and_then(|field| field.name).map(words::split).unwrap_or_default();
    let lists = &*words::BUILT_IN;
    let by_name = [&lists.in_person, &lists.in_activity, &lists.always].into_iter().find_map(|list| list.ending(&name));
    let by_name = by_name.and_then(|(_, category)| vocabulary::category(category)).map(|row| row.key);
    let by_place = if it.about.kind == Kind::Person {
        ["account.settings", "account.id"]
    } else {
        ["usage.interaction", "content.free_text"]
    };
    let not = it.verdicts.get(at).is_some_and(|verdict| verdict.decision == Decision::NotPersonal);
    let mut likely: Vec<&str> = Vec::new();
    let record = it
        .verdicts
        .get(at)
        .is_some_and(|verdict| (&verdict.decision, &verdict.category) == (&Decision::Personal, &None));
    let record = record.then_some(NESTED);
    for answer in not.then_some(NOT_PERSONAL).into_iter().chain(record).chain(guess).chain(by_name).chain(by_place) {
        if !likely.contains(&answer) {
            likely.push(answer);
        }
    }
    likely.truncate(if not { 3 } else { 2 });
    if !not {
        likely.push(NOT_PERSONAL);
    }
    likely
}

fn reply(input: &mut dyn BufRead, out: &mut dyn Write, likely: &[&str]) -> io::Result<Reply> {
    let mut line = String::new();
    if input.read_line(&mut line)? == 0 {
        writeln!(out)?;
        return Ok(Reply::Quit);
    }
    let word = line.trim();
    let (word, reach) = match word.rsplit_once(' ') {
        Some((word, "all")) => (word.trim_end(), Reach::Alike),
        Some((word, "type")) => (word.trim_end(), Reach::Type),
        _ => (word, Reach::One),
    };
    Ok(match word {
        "s" | "skip" | "" => Reply::Skip,
        "u" | "undo" => Reply::Undo,
        "q" | "quit" => Reply::Quit,
        NOT_PERSONAL | NESTED => Reply::Answer(word.to_owned(), reach),
        _ => match word.parse::<usize>().ok().and_then(|number| likely.get(number.checked_sub(1)?)) {
            Some(answer) => Reply::Answer((*answer).to_owned(), reach),
            None if vocabulary::category(word).is_some() => Reply::Answer(word.to_owned(), reach),
            None => Reply::Unclear(unclear(word)),
        },
    })
}

fn unclear(word: &str) -> String {
    let word = visible_line(word);
    match suggest::nearest(&word, vocabulary::categories().iter().map(|row| row.key)) {
        Some(near) => format!("`{word}` is no answer; did you mean `{near}`?"),
        None => format!("`{word}` is no answer; `cargo fieldnote list categories` shows the categories"),
    }
}
