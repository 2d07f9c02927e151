//! The hash of a document's content, to which approvals and published versions are bound.

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};

use super::Rendered;
use crate::register::model::Document;

const ALGORITHM: &str = "sha256:";
/// Fewer digits would let a changed document pass by chance.
const FEWEST_DIGITS: usize = 12;
const DIGITS: usize = 64;

/// A document with the hash of what its readers read.
#[derive(Clone, Debug, PartialEq)]
pub struct Hashed<'r> {
    /// Name of the document.
    pub document: &'r str,
    /// Its entry in the register.
    pub entry: &'r Document,
    /// `sha256:` and 64 hexadecimal digits.
    pub hash: String,
}

/// The hash of each document that has a text, in the order of the documents.
///
/// It is the SHA-256 of the document as Markdown, in all its languages one after the other by language tag; formats and
/// evidence make no difference.
pub fn hashes(rendered: &[Rendered]) -> Vec<Hashed<'_>> {
    let mut texts: Vec<(&Rendered, BTreeMap<&str, &str>)> = Vec::new();
    for file in rendered.iter().filter(|file| !file.prose.is_empty()) {
        let text = (file.language.as_str(), file.prose.as_str());
        match texts.iter_mut().find(|(it, _)| it.document == file.document && it.entry == file.entry) {
            Some((_, languages)) => languages.extend([text]),
            None => texts.push((file, BTreeMap::from([text]))),
        }
    }
    let hashed = texts.into_iter().map(|(file, languages)| Hashed {
        document: &file.document,
        entry: &file.entry,
        hash: of(languages.into_values()),
    });
    hashed.collect()
}

fn of<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let mut hasher = Sha256::new();
    texts.for_each(|text| hasher.update(text));
    format!("{ALGORITHM}{:x}", hasher.finalize())
}

/// Whether a text is a hash, or enough of the beginning of one.
pub fn is_hash(text: &str) -> bool {
    text.strip_prefix(ALGORITHM).is_some_and(|digits| {
        (FEWEST_DIGITS..=DIGITS).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_hexdigit())
    })
}

impl Hashed<'_> {
    /// Whether a hash that somebody wrote down is that of the document now.
    pub fn is(&self, declared: &str) -> bool {
        is_hash(declared) && self.hash.starts_with(&declared.to_ascii_lowercase())
    }
}
