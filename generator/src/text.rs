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

    /// The words in this language, or in it without its region (`de` for `de-CH`); a missing translation is `None`,
    /// never another language.
    pub fn get(&self, language: &str) -> Option<&str> {
        let words = self.0.get(language).or_else(|| self.0.get(without_region(language)?));
        words.map(String::as_str)
    }
}

/// `de` of `de-CH`; `None` where the tag does not end in a region.
pub(crate) fn without_region(tag: &str) -> Option<&str> {
    let (language, last) = tag.rsplit_once('-')?;
    let alphabetic = last.len() == 2 && last.bytes().all(|byte| byte.is_ascii_alphabetic());
    let numeric = last.len() == 3 && last.bytes().all(|byte| byte.is_ascii_digit());
    (alphabetic || numeric).then_some(language)
}
