//! Mistakes: what is wrong, where, and what to write instead.

use proc_macro2::Span;

/// One mistake in the attributes, on the user's own token.
#[derive(Clone, Debug)]
pub struct Mistake {
    /// The token.
    pub span: Span,
    message: String,
    /// Where there is a choice: when to write what.
    choices: Vec<(&'static str, String)>,
}

impl Mistake {
    pub(super) fn new(span: Span, message: impl Into<String>) -> Self {
        Self { span, message: message.into(), choices: Vec::new() }
    }

    pub(super) fn with_choices(span: Span, message: &str, choices: Vec<(&'static str, String)>) -> Self {
        Self { span, message: message.to_owned(), choices }
    }

    /// What is wrong and what to write instead, as one sentence.
    pub fn sentence(&self) -> String {
        let choices: Vec<_> = self.choices.iter().map(|(when, write)| format!("{when}, `{write}`")).collect();
        if choices.is_empty() { self.message.clone() } else { format!("{}: {}", self.message, choices.join(", ")) }
    }

    /// The same with a line for each choice, as the compiler shows it best.
    pub fn lines(&self) -> String {
        let width = self.choices.iter().map(|(when, _)| when.len() + 1).max().unwrap_or_default();
        let choices = self.choices.iter().map(|(when, write)| format!("\n{:<width$} {write}", format!("{when}:")));
        self.message.clone() + &choices.collect::<String>()
    }
}

/// The mistakes of an item so far.
#[derive(Default)]
pub(super) struct Mistakes(Vec<Mistake>);

impl Mistakes {
    pub(super) fn add(&mut self, span: Span, message: impl Into<String>) {
        self.0.push(Mistake::new(span, message));
    }

    pub(super) fn push(&mut self, mistake: Mistake) {
        self.0.push(mistake);
    }

    /// How many there are so far.
    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    pub(super) fn or(self, annotation: super::Annotation) -> Result<super::Annotation, Vec<Mistake>> {
        if self.0.is_empty() { Ok(annotation) } else { Err(self.0) }
    }
}
