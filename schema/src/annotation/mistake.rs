//! Mistakes: what is wrong, where, and what to write instead.

use proc_macro2::Span;

/// One mistake in the attributes, on the user's own token.
#[derive(Clone, Debug)]
pub struct Mistake {
    /// The token.
    pub span: Span,
    /// What is wrong and what to write instead.
    pub message: String,
}

impl Mistake {
    pub(super) fn new(span: Span, message: impl Into<String>) -> Self {
        Self { span, message: message.into() }
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
