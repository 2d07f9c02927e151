//! A look at all types: what each is about, and what its fields are.

use rayon::prelude::*;
use serde::Serialize;

use super::{
    files::SourceFile,
    item::{Field, Item},
    nest,
    scan::scan,
    verdict::{About, Confidence, Decision, Kind, Verdict},
    words::Words,
};

/// A type, judged.
#[derive(Clone, Debug)]
pub struct Looked<'a> {
    /// The file it stands in.
    pub file: &'a SourceFile,
    /// Line of its name.
    pub line: usize,
    /// As it stands in the file.
    pub item: Item<'a>,
    /// What it is about.
    pub about: About,
    /// One verdict a field.
    pub verdicts: Vec<Verdict>,
}

/// What is said about one field, for programs.
#[derive(Clone, Debug, Serialize)]
pub struct FieldReport<'a> {
    /// File relative to the folder that was read.
    pub file: &'a str,
    /// Line of the field.
    pub line: usize,
    /// Inline modules and name of the type.
    #[serde(rename = "type")]
    pub ty: String,
    /// Name, with its variant before it; the place in a tuple.
    pub field: String,
    /// Type of the field as written.
    pub field_type: &'a str,
    /// What to do, category, confidence, reasons.
    #[serde(flatten)]
    pub verdict: &'a Verdict,
    /// Whether the code already says what it is.
    pub annotated: bool,
}

impl Looked<'_> {
    /// Inline modules and name: `wire::Customer`.
    pub fn path(&self) -> String {
        self.item.modules.iter().chain([&self.item.name]).copied().collect::<Vec<_>>().join("::")
    }

    /// Whether it derives `PersonalData`.
    pub fn is_annotated(&self) -> bool {
        self.item.attrs.iter().any(|attr| attr.contains("PersonalData"))
    }

    /// Whether a field of it looks personal.
    pub fn looks_personal(&self) -> bool {
        self.verdicts.iter().any(|verdict| verdict.decision == Decision::Personal)
    }

    /// Whether it asks for a decision: it is no machinery, and something in it is personal or open.
    pub fn matters(&self) -> bool {
        let open = self.verdicts.iter().any(|verdict| verdict.decision == Decision::Ask);
        self.looks_personal() || (open && self.about.kind == Kind::Person)
    }

    /// The fields that somebody has to say something about: those that are open, or written as pending.
    pub fn questions(&self) -> impl Iterator<Item = usize> {
        let (annotated, matters) = (self.is_annotated(), self.matters());
        let fields = self.item.fields.iter().zip(&self.verdicts).enumerate();
        let asks = move |field: &Field<'_>, verdict: &Verdict| {
            if annotated {
                field.is_pending() && verdict.confidence != Confidence::Sure
            } else {
                matters && verdict.is_open()
            }
        };
        fields.filter(move |(_, (field, verdict))| asks(field, verdict)).map(|(at, _)| at)
    }

    /// One report a field.
    pub fn reports(&self) -> impl Iterator<Item = FieldReport<'_>> {
        let (annotated, path) = (self.is_annotated(), self.path());
        let (mut at, mut line) = (self.item.name_at, self.line);
        self.item.fields.iter().zip(&self.verdicts).map(move |(field, verdict)| {
            line += breaks(&self.file.text, at, field.name_at);
            at = field.name_at;
            FieldReport {
                file: &self.file.path,
                line,
                ty: path.clone(),
                field: field.key(),
                field_type: field.ty,
                verdict,
                annotated,
            }
        })
    }
}

/// Told how far a look has come, by several threads.
pub trait Watch: Sync {
    /// Something begins that takes so many steps.
    fn begin(&self, what: &'static str, steps: usize);

    /// One of them is done.
    fn step(&self);
}

/// Nobody watches.
impl Watch for () {
    fn begin(&self, _: &'static str, _: usize) {}

    fn step(&self) {}
}

/// Judges every type of the files, in order of file and place.
pub fn look<'a>(words: &Words, files: &'a [SourceFile]) -> Vec<Looked<'a>> {
    look_watched(words, files, &())
}

/// As [`look`], while somebody watches.
pub fn look_watched<'a>(words: &Words, files: &'a [SourceFile], watch: &impl Watch) -> Vec<Looked<'a>> {
    watch.begin("looking for types", files.len());
    let types = |file: &'a SourceFile| {
        let items = scan(&file.text);
        watch.step();
        items.into_iter().map(move |item| (file, item))
    };
    let items: Vec<(&SourceFile, Item<'_>)> = files.par_iter().flat_map_iter(types).collect();
    let named: Vec<(&str, &Item<'_>)> = items.iter().map(|(file, item)| (file.path.as_str(), item)).collect();
    let judged = nest::judge(words, &named, watch);
    items
        .into_par_iter()
        .zip(judged)
        .map(|((file, item), (about, verdicts))| Looked {
            line: breaks(&file.text, 0, item.name_at) + 1,
            file,
            item,
            about,
            verdicts,
        })
        .collect()
}

/// How often a text goes on to another line between two of its bytes.
fn breaks(text: &str, from: usize, to: usize) -> usize {
    memchr::memchr_iter(b'\n', text.as_bytes().get(from..to).unwrap_or_default()).count()
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::suggest::words::BUILT_IN;

    #[derive(Default)]
    struct Counted {
        announced: AtomicUsize,
        done: AtomicUsize,
    }

    impl Watch for Counted {
        fn begin(&self, _: &'static str, steps: usize) {
            assert_eq!(self.announced.fetch_add(steps, Ordering::Relaxed), self.done.load(Ordering::Relaxed));
        }

        fn step(&self) {
            self.done.fetch_add(1, Ordering::Relaxed);
        }
    }

    #[test]
    fn whoever_watches_a_look_is_told_of_every_step() {
        let file = |path: &str, text: &str| SourceFile { path: path.into(), package: "shop".into(), text: text.into() };
        let files =
            [file("src/a.rs", "struct User {\n\n email: String }\nstruct Empty;"), file("src/b.rs", "fn b() {}")];
        let watch = Counted::default();
        let looked = look_watched(&BUILT_IN, &files, &watch);
        assert_eq!((watch.announced.into_inner(), watch.done.into_inner()), (3, 3));
        assert_eq!(looked[0].reports().map(|report| report.line).collect::<Vec<_>>(), [3]);
    }
}
