//! Which entries and keys of a register stand in which sheet, and what is to be written there: data.

use std::sync::LazyLock;

use fieldnote_schema::{
    duration::{self, Duration},
    vocabulary,
};
use serde::Deserialize;

use super::leaf;
use crate::law::{countries, mechanisms};

/// The sheets, in order.
pub(super) fn sheets() -> &'static [Sheet] {
    static ALL: LazyLock<All> =
        LazyLock::new(|| toml::from_str(include_str!("columns.toml")).expect("a test reads this file"));
    &ALL.sheet
}

#[derive(Deserialize)]
struct All {
    sheet: Vec<Sheet>,
}

/// One sheet.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sheet {
    /// What its tab says.
    pub(super) name: String,
    /// Where its entries stand: `purpose`, or `purpose.use` for those inside the entries.
    pub(super) section: String,
    /// The entries have no names: `[[tracker]]`.
    #[serde(default)]
    pub(super) list: bool,
    /// What it is for.
    pub(super) about: String,
    /// Its columns, in order.
    pub(super) columns: Vec<Column>,
}

/// One key.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Column {
    /// Path of the key inside an entry; a `*` stands for a name.
    pub(super) key: String,
    pub(super) kind: Kind,
    /// What stands above the column.
    pub(super) label: String,
    /// What to write.
    pub(super) hint: Option<String>,
    /// The list that a cell can be chosen from.
    pub(super) choices: Option<String>,
}

/// What a cell holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    /// Words for readers, one column a language.
    Text,
    Word,
    /// A duration, or another word.
    Period,
    List,
    Flag,
    Date,
}

/// The words of a list to choose from that does not depend on the register.
pub(super) fn words(list: &str) -> Option<Vec<&'static str>> {
    Some(match list {
        "flag" => vec!["yes", "no"],
        "provision" => vec!["contract", "law", "optional"],
        "ground" => vec!["contract", "law", "explicit_consent"],
        "legal_basis" => vocabulary::legal_bases().iter().map(|it| it.key).collect(),
        "art9" => vocabulary::special_conditions().iter().map(|it| it.key).collect(),
        "kind" => vocabulary::purposes().iter().map(|it| it.key).collect(),
        "role" => vocabulary::recipients().iter().map(|it| it.key).collect(),
        "mechanism" => mechanisms::all().iter().map(|it| it.id.as_str()).collect(),
        _ => return None,
    })
}

/// The names of the lists of [`words`], in the order in which they are shown.
pub(super) const WORDS: [&str; 8] = ["flag", "provision", "ground", "legal_basis", "art9", "kind", "role", "mechanism"];

impl Column {
    /// What a person meant who typed a word instead of choosing it: `Legitimate interests`, `2 years`.
    pub(super) fn meant(&self, text: &str) -> String {
        let folded = |word: &str| word.to_lowercase().replace([' ', '-'], "_");
        let known = self.choices.as_deref().and_then(words).unwrap_or_default();
        if let Some(word) = known.into_iter().find(|word| folded(word) == folded(text)) {
            return word.to_owned();
        }
        let place = |word: &str| countries::named(word).unwrap_or(word).to_owned();
        match self.kind {
            Kind::Period if text.parse::<Duration>().is_err() => {
                duration::guess(text).unwrap_or_else(|| text.to_owned())
            }
            Kind::Word if self.key == "country" => place(text),
            // Areas and regions (`EU`, `US-CA`) are no countries and stay as they are.
            Kind::List if ["countries", "markets", "audience"].contains(&self.key.as_str()) => {
                let places: Vec<_> = text.split(leaf::BETWEEN).map(|it| place(it.trim())).collect();
                places.join("\n")
            }
            _ => text.to_owned(),
        }
    }
}

impl Sheet {
    /// The column of a key.
    pub(super) fn column(&self, key: &str) -> Option<&Column> {
        self.columns.iter().find(|column| fits(&column.key, key))
    }

    /// Section and inner key of entries inside entries.
    pub(super) fn inner(&self) -> Option<(&str, &str)> {
        self.section.split_once('.')
    }
}

fn fits(pattern: &str, key: &str) -> bool {
    let (mut pattern, mut key) = (pattern.split('.'), key.split('.'));
    loop {
        match (pattern.next(), key.next()) {
            (None, None) => return true,
            (Some(part), Some(name)) if part == "*" || part == name => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sheet_has_a_name_that_spreadsheets_take() {
        for sheet in sheets() {
            assert!(sheet.name.len() <= 31 && !sheet.name.contains(['[', ']', ':', '*', '?', '/', '\\']));
            assert!(!sheet.columns.is_empty() && !sheet.about.is_empty());
        }
    }
}
