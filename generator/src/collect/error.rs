//! What stops a collector: everything that could not be read, each with its place.

use std::fmt;

use fieldnote_schema::Place;

/// The files that stopped a run, in order of place. What can be read is left for the next run, nothing is guessed.
#[derive(Debug)]
pub struct Error {
    /// At least one.
    pub problems: Vec<Problem>,
}

/// One thing that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where; no file where the mistake is in the options.
    pub place: Place,
    /// What is wrong, and how to mend it: a sentence without a full stop.
    pub message: String,
}

impl Problem {
    pub(crate) fn new(place: Place, message: impl Into<String>) -> Self {
        Self { place, message: message.into() }
    }
}

impl From<super::tree::Error> for Problem {
    fn from(error: super::tree::Error) -> Self {
        Self::new(Place::file(error.path()), error.reason())
    }
}

impl Error {
    pub(crate) fn new(mut problems: Vec<Problem>) -> Self {
        problems.sort();
        problems.dedup();
        Self { problems }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            if !problem.place.file.is_empty() {
                write!(f, "{}: ", problem.place)?;
            }
            f.write_str(&problem.message)?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
