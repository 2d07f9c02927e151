//! How much of what looks personal is annotated.

use std::collections::{BTreeMap, BTreeSet};

use fieldnote_schema::Place;
use serde::Serialize;

use super::{
    look::Looked,
    verdict::{Decision, Kind},
};
use crate::finding::{Finding, Level, Rule};

/// Rules of this stage.
pub static RULES: &[&Rule] = &[&UNANNOTATED];

static UNANNOTATED: Rule = Rule {
    code: "looks-personal",
    level: Level::Warning,
    law: &["GDPR Art. 4(1)"],
    summary: "a type looks personal and is not annotated",
    documentation: "The names and types of its fields look like data about people, and nothing says what they are, so no \
                    document mentions them. `cargo fieldnote coverage --new-since REVISION` reports types that came since \
                    a revision.",
    cure: "derive `PersonalData` and say what each field is, or say in `[suggest]` of the register why it is none",
    example: "\
#[derive(PersonalData)]
#[personal_data(subject = \"customer\", purpose = \"account\")]
pub struct Customer {
    #[personal_data(category = \"contact.email\")]
    pub email: String,
}",
};

/// Figures of a workspace.
#[derive(Clone, Debug, Serialize)]
pub struct Coverage {
    /// One entry a package, in order of name.
    pub packages: Vec<Part>,
    /// All of them.
    pub all: Part,
}

/// Figures of one package, or of all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The package.
    pub name: String,
    /// Types that look personal or are annotated.
    pub types: usize,
    /// Those that are annotated.
    pub annotated_types: usize,
    /// Fields that look personal.
    pub fields: usize,
    /// Those in types that are annotated, and not pending there.
    pub annotated_fields: usize,
    /// Fields that an annotation calls pending.
    pub pending_fields: usize,
}

impl Part {
    /// The part of the fields that is annotated, rounded down; `None` where no field looks personal.
    pub fn percent(&self) -> Option<usize> {
        (100 * self.annotated_fields).checked_div(self.fields)
    }

    /// Whether at least this part is annotated.
    pub fn reaches(&self, percent: u8) -> bool {
        100 * self.annotated_fields >= usize::from(percent) * self.fields
    }

    fn count(&mut self, it: &Looked<'_>) {
        self.types += 1;
        self.annotated_types += usize::from(it.is_annotated());
        for (field, verdict) in it.item.fields.iter().zip(&it.verdicts) {
            let personal = verdict.decision == Decision::Personal;
            self.fields += usize::from(personal);
            self.annotated_fields += usize::from(personal && it.is_annotated() && !field.is_pending());
            self.pending_fields += usize::from(field.is_pending());
        }
    }
}

impl Coverage {
    /// Counts.
    pub fn of(looked: &[Looked<'_>]) -> Self {
        let mut all = Part { name: "all".to_owned(), ..Part::default() };
        let mut packages: BTreeMap<&str, Part> = BTreeMap::new();
        for it in looked.iter().filter(|it| counts(it)) {
            let name = it.file.package.as_str();
            packages.entry(name).or_insert_with(|| Part { name: name.to_owned(), ..Part::default() }).count(it);
            all.count(it);
        }
        Self { packages: packages.into_values().collect(), all }
    }
}

/// Types of `now` that look personal, are not annotated, and were not so in `before`: neither at their place nor, with
/// the same fields, at another one.
pub fn new_types(now: &[Looked<'_>], before: &[Looked<'_>]) -> Vec<Finding> {
    let bare = |it: &&Looked<'_>| counts(it) && !it.is_annotated();
    let place = |it: &Looked<'_>| (it.file.path.clone(), it.path());
    let shape = |it: &Looked<'_>| {
        let fields = it.item.fields.iter().map(|field| format!("{}: {}", field.key(), field.ty));
        (it.item.name.to_owned(), fields.collect::<Vec<_>>())
    };
    let places: BTreeSet<_> = before.iter().filter(bare).map(place).collect();
    let shapes: BTreeSet<_> = before.iter().filter(bare).map(shape).collect();
    let new = now.iter().filter(bare).filter(|it| !places.contains(&place(it)) && !shapes.contains(&shape(it)));
    new.map(finding).collect()
}

fn counts(it: &Looked<'_>) -> bool {
    it.is_annotated() || (it.looks_personal() && it.about.kind != Kind::Technical)
}

fn finding(it: &Looked<'_>) -> Finding {
    let personal = it
        .reports()
        .filter(|report| report.verdict.decision == Decision::Personal)
        .map(|report| format!("`{}`", report.field));
    let fields: Vec<String> = personal.take(3).collect();
    let line = u32::try_from(it.line).unwrap_or(u32::MAX);
    let place = Place::new(&it.file.path, line, 0);
    let message = format!("`{}` looks personal ({}) and is not annotated", it.path(), fields.join(", "));
    UNANNOTATED.finding(format!("{}::{}", it.file.path, it.path()), &place, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suggest::{files::SourceFile, look::look, words::BUILT_IN};

    fn file(text: &str) -> Vec<SourceFile> {
        vec![SourceFile { path: "src/lib.rs".into(), package: "shop".into(), text: text.into() }]
    }

    const BARE: &str = "pub struct User { pub id: i64, pub email: String }";
    const ANNOTATED: &str = "#[derive(PersonalData)] pub struct Guest { pub email: String, pub full_name: String }";

    #[test]
    fn the_part_that_is_annotated_is_counted_in_fields() {
        let files = file(&format!("{BARE}\n{ANNOTATED}\npub struct Timer {{ tick: u8 }}"));
        let all = Coverage::of(&look(&BUILT_IN, &files)).all;
        assert_eq!((all.types, all.annotated_types, all.fields, all.annotated_fields), (2, 1, 4, 2));
        assert!(all.percent() == Some(50) && all.reaches(50) && !all.reaches(51));
        assert!(Part::default().reaches(100), "nothing to annotate is enough");
    }

    #[test]
    fn a_field_that_is_pending_is_not_annotated_yet() {
        let files = file("#[derive(PersonalData)] pub struct Guest { #[personal_data( pending )] pub email: String }");
        let all = Coverage::of(&look(&BUILT_IN, &files)).all;
        assert_eq!((all.annotated_types, all.fields, all.annotated_fields, all.pending_fields), (1, 1, 0, 1));
    }

    #[test]
    fn only_types_that_came_are_reported() {
        let (before, now) = (file(BARE), file(&format!("{BARE}\npub struct Patient {{ pub full_name: String }}")));
        let findings = new_types(&look(&BUILT_IN, &now), &look(&BUILT_IN, &before));
        let messages: Vec<&str> = findings.iter().map(|finding| finding.message.as_str()).collect();
        assert_eq!(messages, ["`Patient` looks personal (`full_name`) and is not annotated"]);
        let moved = vec![SourceFile { path: "src/user.rs".into(), ..before[0].clone() }];
        assert!(new_types(&look(&BUILT_IN, &moved), &look(&BUILT_IN, &before)).is_empty());
    }
}
