//! Words for readers, in one language or in several.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A text of the register: one string in the default language, or one per language.
///
/// The keys are BCP 47 tags as written in the register (`en`, `de`); the default language is always filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Text(pub IndexMap<String, String>);

impl Text {
    /// A text in one language.
    pub fn new(language: &str, words: impl Into<String>) -> Self {
        Self(IndexMap::from([(language.to_owned(), words.into())]))
    }

    /// The words in exactly this language; a missing translation is `None`, never another language.
    pub fn get(&self, language: &str) -> Option<&str> {
        self.0.get(language).map(String::as_str)
    }
}
