//! A team's own words: `[[suggest]]` of the register.

use super::{
    item::{Field, Item},
    verdict::{Confidence, Verdict},
    words,
};

/// One of a team's own rules. The first that fits a field decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// Words at the end of the names of the types that it is for; empty for every type.
    types: Vec<String>,
    /// Words at the end of the field's name; empty for every field.
    fields: Vec<String>,
    /// The category, or that it is none.
    category: Option<String>,
    reason: String,
}

impl Own {
    /// `pattern` is a field's name or its end (`student_no`), or a type and a field (`Plugin.name`, `Plugin.*`).
    pub fn new(pattern: &str, category: Option<&str>, reason: &str) -> Self {
        let (types, fields) = pattern.split_once('.').unwrap_or(("", pattern));
        let words = |name: &str| if name == "*" { Vec::new() } else { words::split(name) };
        Self {
            types: words(types),
            fields: words(fields),
            category: category.map(str::to_owned),
            reason: reason.to_owned(),
        }
    }

    /// What it says of a field, if it is about it.
    pub(super) fn verdict(&self, item: &Item<'_>, field: &Field<'_>) -> Option<Verdict> {
        let name = field.name.map(words::split).unwrap_or_default();
        if !words::split(item.name).ends_with(&self.types) || !name.ends_with(&self.fields) {
            return None;
        }
        let reason = if self.reason.is_empty() {
            "the register says so".to_owned()
        } else {
            format!("the register: {}", self.reason)
        };
        Some(match &self.category {
            Some(category) => Verdict::personal(category, Confidence::Sure, vec![reason]),
            None => Verdict::not_personal(Confidence::Sure, reason),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suggest::{scan::scan, verdict::Decision};

    #[test]
    fn the_end_of_a_name_decides_in_the_types_that_are_meant() {
        let items = scan("struct Student { matrikel_no: u32, row_hash: u64 } struct Plugin { name: String }");
        let own = Own::new("matrikel_no", Some("education.record"), "our number of a student");
        let said = own.verdict(&items[0], &items[0].fields[0]).expect("fits");
        assert_eq!(
            (said.category.as_deref(), said.reasons[0].as_str()),
            (Some("education.record"), "the register: our number of a student")
        );
        assert_eq!(own.verdict(&items[0], &items[0].fields[1]), None);
        let own = Own::new("Plugin.*", None, "");
        assert_eq!(own.verdict(&items[1], &items[1].fields[0]).map(|said| said.decision), Some(Decision::NotPersonal));
        assert_eq!(own.verdict(&items[0], &items[0].fields[0]), None);
    }
}
