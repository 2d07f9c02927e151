//! The open questions, asked at the terminal: lines in, lines out, every answer saved at once.

use std::{
    fmt,
    io::{self, BufRead, Write},
    path::Path,
};

use fieldnote_schema::{suggest, vocabulary};

use super::{
    answers::{self, Answers, NOT_PERSONAL, key},
    human::count,
    look::Looked,
    verdict::{Decision, Kind, Verdict},
    words,
};
use crate::render::visible_line;

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
        f.write_str(if self.open == 0 {
            ": cargo fieldnote suggest --apply --dry-run"
        } else {
            "; run it again to go on"
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

/// What somebody typed.
enum Reply {
    Answer(String),
    Skip,
    Undo,
    Quit,
    Unclear(String),
}

/// Asks every open question.
pub fn ask(
    root: &Path,
    mut answers: Answers,
    looked: &[Looked<'_>],
    input: &mut dyn BufRead,
    out: &mut dyn Write,
) -> Result<Outcome, Error> {
    let questions: Vec<(&Looked<'_>, usize)> = looked
        .iter()
        .filter(|it| !it.is_annotated() && it.matters())
        .flat_map(|it| (0..it.verdicts.len()).map(move |at| (it, at)))
        .filter(|(it, at)| it.verdicts.get(*at).is_some_and(Verdict::is_open))
        .collect();
    let mut given: Vec<usize> = Vec::new();
    let mut now = 0;
    loop {
        let Some(&(it, at)) = questions.get(now) else {
            if given.is_empty() || !wants_back(input, out)? {
                break;
            }
            now = undo(root, &mut answers, &questions, &mut given)?.unwrap_or(now);
            continue;
        };
        let likely = likely(it, at);
        question(it, at, now, questions.len(), &likely, out)?;
        match reply(input, &likely)? {
            Reply::Answer(answer) => {
                answers.0.extend(key(it, at).map(|key| (key, answer)));
                answers.save(root)?;
                given.push(now);
                now += 1;
            }
            Reply::Skip => now += 1,
            Reply::Undo => match undo(root, &mut answers, &questions, &mut given)? {
                Some(last) => now = last,
                None => writeln!(out, "nothing to undo")?,
            },
            Reply::Quit => break,
            Reply::Unclear(why) => writeln!(out, "{why}")?,
        }
    }
    Ok(Outcome { answered: given.len(), open: questions.len() - given.len() })
}

/// Takes the last answer back; returns which question it was.
fn undo(
    root: &Path,
    answers: &mut Answers,
    questions: &[(&Looked<'_>, usize)],
    given: &mut Vec<usize>,
) -> Result<Option<usize>, Error> {
    let Some(last) = given.pop() else { return Ok(None) };
    let undone = questions.get(last).and_then(|(it, at)| key(it, *at));
    undone.and_then(|key| answers.0.remove(&key));
    answers.save(root)?;
    Ok(Some(last))
}

/// Behind the last question.
fn wants_back(input: &mut dyn BufRead, out: &mut dyn Write) -> io::Result<bool> {
    write!(out, "\nthat was the last one: u undo, Enter to end: ")?;
    out.flush()?;
    let mut line = String::new();
    input.read_line(&mut line)?;
    Ok(matches!(line.trim(), "u" | "undo"))
}

fn question(
    it: &Looked<'_>,
    at: usize,
    now: usize,
    all: usize,
    likely: &[&str],
    out: &mut dyn Write,
) -> io::Result<()> {
    let Some(asked) = it.item.fields.get(at) else { return Ok(()) };
    writeln!(out, "\n{} of {all}: {}:{}", now + 1, visible_line(&it.file.path), it.line)?;
    writeln!(out, "  {} {{", visible_line(&it.path()))?;
    for field in it.item.fields.iter().skip(at.saturating_sub(3)).take(7) {
        let mark = if field.name_at == asked.name_at { ">" } else { " " };
        writeln!(out, "  {mark}   {}: {}", visible_line(&field.key()), visible_line(field.ty))?;
    }
    writeln!(out, "  }}")?;
    for doc in &asked.docs {
        writeln!(out, "  {}", visible_line(doc))?;
    }
    for (number, answer) in likely.iter().enumerate() {
        writeln!(out, "  {}  {answer}", number + 1)?;
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
    for answer in not.then_some(NOT_PERSONAL).into_iter().chain(guess).chain(by_name).chain(by_place) {
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

fn reply(input: &mut dyn BufRead, likely: &[&str]) -> io::Result<Reply> {
    let mut line = String::new();
    if input.read_line(&mut line)? == 0 {
        return Ok(Reply::Quit);
    }
    let word = line.trim();
    Ok(match word {
        "s" | "skip" | "" => Reply::Skip,
        "u" | "undo" => Reply::Undo,
        "q" | "quit" => Reply::Quit,
        NOT_PERSONAL => Reply::Answer(NOT_PERSONAL.to_owned()),
        _ => match word.parse::<usize>().ok().and_then(|number| likely.get(number.checked_sub(1)?)) {
            Some(answer) => Reply::Answer((*answer).to_owned()),
            None if vocabulary::category(word).is_some() => Reply::Answer(word.to_owned()),
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
