//! Why documents could not be rendered.

use super::Format;

/// Why documents could not be rendered.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A mistake in a template.
    #[error("{path}:{line}:{column}: {message}")]
    Template {
        /// The file; of a built-in template, its name.
        path: String,
        /// Line, counted from 1.
        line: usize,
        /// Column, counted from 1.
        column: usize,
        /// What is wrong.
        message: String,
    },
    /// Files of the template folder that nothing uses.
    #[error("{}", .0.join("\n"))]
    Unused(Vec<String>),
    /// A mistake in a message file.
    #[error("{path}:{line}: {message}")]
    Locale {
        /// The file.
        path: String,
        /// Line, counted from 1.
        line: usize,
        /// What is wrong.
        message: String,
    },
    /// A folder of messages that is not named after a language.
    #[error("{path}: `{tag}` is no language tag; name the folder like `en` or `pt-BR`")]
    LanguageTag {
        /// The folder's name.
        tag: String,
        /// A file in it.
        path: String,
    },
    /// A message that a template asks for does not exist.
    #[error("the message `{id}` does not exist in the language `{language}`; add it to `locales/{language}/`")]
    Message {
        /// The message.
        id: String,
        /// The language.
        language: String,
    },
    /// A language that lacks messages.
    #[error(
        "the language `{language}` lacks {count} messages that the documents need: {first}; add them to `locales/{language}/`"
    )]
    Incomplete {
        /// The language.
        language: String,
        /// How many it lacks.
        count: usize,
        /// The first of them.
        first: String,
    },
    /// A message that could not be put together.
    #[error("the message `{id}` in the language `{language}`: {message}")]
    Words {
        /// The message.
        id: String,
        /// The language.
        language: String,
        /// What is wrong.
        message: String,
    },
    /// A document asks for something unknown.
    #[error("{place}: `{found}` is no {what} of a document; known: {known}")]
    Unknown {
        /// Where it stands.
        place: fieldnote_schema::Place,
        /// What was written.
        found: String,
        /// `kind`, `format` or `language`.
        what: &'static str,
        /// What can be written.
        known: String,
    },
    /// A language was asked for that documents cannot be written in.
    #[error("there is no language `{language}`; known: {known}")]
    NoLanguage {
        /// What was asked for.
        language: String,
        /// What there is.
        known: String,
    },
    /// A format that this build of the program leaves out.
    #[error("this build of cargo-fieldnote cannot write `{format}`; build it with `--features {format}`")]
    NotBuilt {
        /// The format, and the name of the cargo feature.
        format: Format,
    },
    /// The writer of a format failed.
    #[error("cannot write {format}: {message}")]
    Write {
        /// The format.
        format: &'static str,
        /// What the writer said.
        message: String,
    },
}
