//! A table of the register being read: every key asked for is remembered, and what nobody asked for is a finding.
//!
//! Each method reads one key in one form and answers "absent" for whatever is not fit to use, after noting why. So a
//! section reader is a flat list of keys, and one run reports every problem.

use fieldnote_schema::Place;
use indexmap::IndexMap;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    model::{At, Pending, Register, Section},
    rules,
    source::Source,
    value::{self, Check, Unfit},
};
use crate::{
    finding::{Finding, Rule},
    text::Text,
};

type Value<'t> = Spanned<DeValue<'t>>;

/// What one run over all files has found besides the register itself.
#[derive(Default)]
pub(super) struct Report {
    /// Default language of texts.
    pub(super) language: String,
    pub(super) findings: Vec<Finding>,
    pub(super) pending: Vec<Pending>,
    /// Every mention of a measure, with the path of its key.
    pub(super) measures: Vec<(String, At<String>)>,
}

impl Report {
    /// Notes every measure that is neither built in nor declared.
    pub(super) fn look_up_measures(&mut self, register: &Register) {
        for (path, measure) in std::mem::take(&mut self.measures) {
            if let Err(unfit) = value::measure(&measure.value)
                && !register.measures.contains_key(&measure.value)
            {
                self.unfit(&path, &measure.place, unfit);
            }
        }
    }

    fn unfit(&mut self, path: &str, place: &Place, unfit: Unfit) {
        let message = format!("`{path}` {}", unfit.predicate);
        self.findings.push(unfit.rule.finding(path, place, message).cure(unfit.cure));
    }
}

pub(super) struct Table<'r, 't> {
    report: &'r mut Report,
    source: &'t Source,
    /// Path of the table's key: `purpose.newsletter`; empty for a whole file.
    path: String,
    place: Place,
    entries: &'t DeTable<'t>,
    asked: Vec<&'t str>,
}

impl<'r, 't> Table<'r, 't> {
    /// A whole file as a table.
    pub(super) fn file(report: &'r mut Report, source: &'t Source, entries: &'t DeTable<'t>) -> Self {
        Self { report, source, path: String::new(), place: Place::file(&source.file), entries, asked: Vec::new() }
    }

    /// The default language of all texts: English unless the file says otherwise.
    pub(super) fn language(&mut self) {
        let language = self.checked("language", value::language);
        self.report.language = language.map_or_else(|| "en".to_owned(), |at| at.value);
    }

    /// A file that the first one includes: what holds for all files stands only in the first.
    pub(super) fn included(&mut self) {
        for key in ["include", "language"] {
            if let Some((place, _)) = self.take(key) {
                let message = format!("`{key}` stands in a file that another one includes");
                let finding = rules::UNKNOWN_KEY.finding(key, &place, message);
                self.report.findings.push(finding.cure("write it into the first file, `fieldnote.toml`"));
            }
        }
    }

    /// Path of the table's key: `purpose.newsletter`.
    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// The last part of the path: the id of an entry.
    pub(super) fn id(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or_default()
    }

    /// The keys that stand in the table.
    pub(super) fn keys(&self) -> impl Iterator<Item = &'t str> + use<'t> {
        self.entries.keys().map(|key| key.get_ref().as_ref())
    }

    /// Words in the default language, or a table of words by language.
    pub(super) fn text(&mut self, key: &'t str) -> Option<At<Text>> {
        let (place, found) = self.take(key)?;
        let path = self.path_to(key);
        let text = if let DeValue::Table(words) = found.get_ref() {
            self.translations(&path, words)?
        } else {
            let words = self.word(&path, found, value::text)?;
            Text::new(&self.report.language, words)
        };
        Some(At::new(text, place))
    }

    /// Any string that says something.
    pub(super) fn string(&mut self, key: &'t str) -> Option<At<String>> {
        self.checked(key, value::text)
    }

    /// A string of a certain form.
    pub(super) fn checked(&mut self, key: &'t str, check: Check) -> Option<At<String>> {
        let (place, found) = self.take(key)?;
        let word = self.word(&self.path_to(key), found, check)?;
        Some(At::new(word, place))
    }

    /// A list of strings of a certain form; one string is a list of one. `None` where the key is absent.
    pub(super) fn optional_list(&mut self, key: &'t str, check: Check) -> Option<Vec<At<String>>> {
        let (place, found) = self.take(key)?;
        let path = self.path_to(key);
        let DeValue::Array(items) = found.get_ref() else {
            return Some(self.word(&path, found, check).map(|word| At::new(word, place)).into_iter().collect());
        };
        let mut words: Vec<At<String>> = Vec::with_capacity(items.len());
        for item in items {
            if let Some(word) = self.word(&path, item, check) {
                words.push(At::new(word, self.source.place(item.span().start)));
            }
        }
        Some(words)
    }

    /// A list of strings of a certain form; empty where the key is absent.
    pub(super) fn list(&mut self, key: &'t str, check: Check) -> Vec<At<String>> {
        self.optional_list(key, check).unwrap_or_default()
    }

    /// `true` or `false`.
    pub(super) fn flag(&mut self, key: &'t str) -> Option<At<bool>> {
        let (place, found) = self.take(key)?;
        match found.get_ref() {
            DeValue::Boolean(flag) => Some(At::new(*flag, place)),
            _ => self.wrong_type(&self.path_to(key), found, "`true` or `false`"),
        }
    }

    /// A day: a TOML date, or a string of the form `2026-12-01`.
    pub(super) fn date(&mut self, key: &'t str) -> Option<At<String>> {
        let (place, found) = self.take(key)?;
        let day = self.day(&self.path_to(key), found)?;
        Some(At::new(day, place))
    }

    /// A path that an output goes to; one that is not fit stays what it is, so that nothing is written elsewhere.
    pub(super) fn output_path(&mut self, key: &'t str) -> Option<At<String>> {
        let at = self.string(key)?;
        if let Err(unfit) = value::path(&at.value) {
            self.report.unfit(&self.path_to(key), &at.place, unfit);
        }
        Some(at)
    }

    /// One of a few words.
    pub(super) fn choice<T: Copy>(&mut self, key: &'t str, choices: &[(&str, T)]) -> Option<At<T>> {
        let (place, found) = self.take(key)?;
        let path = self.path_to(key);
        let word = self.word(&path, found, |_| Ok(()))?;
        if let Some((_, choice)) = choices.iter().find(|(name, _)| *name == word) {
            return Some(At::new(*choice, place));
        }
        let unfit = value::unknown("choice here", &word, choices.iter().map(|(name, _)| *name));
        self.unfit(&path, &self.source.place(found.span().start), unfit)
    }

    /// A table of its own.
    pub(super) fn table<T>(&mut self, key: &'t str, read: impl FnOnce(&mut Table<'_, 't>) -> T) -> Option<At<T>> {
        let (place, found) = self.take(key)?;
        self.inner(self.path_to(key), place, found, read)
    }

    /// Entries by id: `[key.ID]`.
    pub(super) fn section<T>(&mut self, key: &'t str, read: impl FnMut(&mut Table<'_, 't>) -> T) -> Section<T> {
        let mut entries = Section::new();
        self.add_named(key, value::id, &mut entries, read);
        entries
    }

    /// Entries by id, added to those of other files. An id that one of them has declared keeps its first entry.
    pub(super) fn add_section<T>(
        &mut self,
        key: &'t str,
        into: &mut Section<T>,
        read: impl FnMut(&mut Table<'_, 't>) -> T,
    ) {
        self.add_named(key, value::id, into, read);
    }

    /// Entries by names of a certain form.
    pub(super) fn add_named<T>(
        &mut self,
        key: &'t str,
        check: Check,
        into: &mut Section<T>,
        mut read: impl FnMut(&mut Table<'_, 't>) -> T,
    ) {
        let Some((_, found)) = self.take(key) else { return };
        let path = self.path_to(key);
        let DeValue::Table(entries) = found.get_ref() else {
            let _: Option<()> = self.wrong_type(&path, found, &format!("a table of entries `[{path}.name]`"));
            return;
        };
        for (name, found) in entries {
            let place = self.source.place(name.span().start);
            let name = name.get_ref().as_ref();
            let path = format!("{path}.{name}");
            if let Err(unfit) = check(name) {
                let _: Option<()> = self.unfit(&path, &place, unfit);
            } else if let Some(first) = into.get(name) {
                self.duplicate(&path, &place, &first.place);
            } else if !self.pends(&path, &place, found)
                && let Some(entry) = self.inner(path, place, found, &mut read)
            {
                into.insert(name.to_owned(), entry);
            }
        }
    }

    /// Entries in a list: `[[key]]`.
    pub(super) fn entries<T>(&mut self, key: &'t str, read: impl FnMut(&mut Table<'_, 't>) -> T) -> Vec<At<T>> {
        let mut entries = Vec::new();
        self.add_entries(key, &mut entries, read);
        entries
    }

    /// Entries in a list, added to those of other files.
    pub(super) fn add_entries<T>(
        &mut self,
        key: &'t str,
        into: &mut Vec<At<T>>,
        mut read: impl FnMut(&mut Table<'_, 't>) -> T,
    ) {
        let Some((_, found)) = self.take(key) else { return };
        let path = self.path_to(key);
        let DeValue::Array(items) = found.get_ref() else {
            let _: Option<()> = self.wrong_type(&path, found, &format!("a list of entries `[[{path}]]`"));
            return;
        };
        for item in items {
            let place = self.source.place(item.span().start);
            let path = format!("{path}.{}", into.len() + 1);
            into.extend(self.inner(path, place, item, &mut read));
        }
    }

    /// A table that only one file can have.
    pub(super) fn once<T>(
        &mut self,
        key: &'t str,
        into: &mut Option<At<T>>,
        read: impl FnOnce(&mut Table<'_, 't>) -> T,
    ) {
        let Some(table) = self.table(key, read) else { return };
        match into {
            Some(first) => self.duplicate(key, &table.place, &first.place),
            None => *into = Some(table),
        }
    }

    /// Measures, built-in ones or the register's own: looked up once every file is read.
    pub(super) fn measures(&mut self, key: &'t str) -> Vec<At<String>> {
        let measures = self.list(key, value::id);
        let path = self.path_to(key);
        self.report.measures.extend(measures.iter().map(|measure| (path.clone(), measure.clone())));
        measures
    }

    /// Facts that a regime asks for and the register has no form of its own for, by dotted name, as texts.
    pub(super) fn facts(&mut self, names: &[&'static str]) -> IndexMap<String, At<Text>> {
        let mut facts = IndexMap::new();
        let mut groups: IndexMap<&'static str, Vec<&'static str>> = IndexMap::new();
        for name in names {
            match name.split_once('.') {
                Some((group, rest)) => groups.entry(group).or_default().push(rest),
                None => facts.extend(self.fact(name).map(|fact| ((*name).to_owned(), fact))),
            }
        }
        for (group, names) in groups {
            let inner = self.table(group, |t| t.facts(&names));
            let inner = inner.into_iter().flat_map(|at| at.value);
            facts.extend(inner.map(|(name, fact)| (format!("{group}.{name}"), fact)));
        }
        facts
    }

    /// A fact: words, or a plain number or `true` as such.
    fn fact(&mut self, key: &'t str) -> Option<At<Text>> {
        let plain = match self.entries.get(key).map(Spanned::get_ref) {
            Some(DeValue::Integer(number)) => number.to_string(),
            Some(DeValue::Boolean(flag)) => flag.to_string(),
            _ => return self.text(key),
        };
        let (place, _) = self.take(key)?;
        Some(At::new(Text::new(&self.report.language, plain), place))
    }

    /// Notes that a key which the entry cannot do without is absent; a pending one is not.
    pub(super) fn require(&mut self, key: &'t str, cure: &str) {
        if !self.entries.contains_key(key) {
            let message = format!("`{}` has no `{key}`", self.path);
            self.refuse(&rules::MISSING_KEY, message, cure);
        }
    }

    /// Notes a problem of the table as a whole.
    pub(super) fn refuse(&mut self, rule: &Rule, message: impl Into<String>, cure: &str) {
        let finding = rule.finding(&self.path, &self.place, message).cure(cure);
        self.report.findings.push(finding);
    }

    /// Notes that the value at `path` is not fit to use.
    pub(super) fn unfit<T>(&mut self, path: &str, place: &Place, unfit: Unfit) -> Option<T> {
        self.report.unfit(path, place, unfit);
        None
    }

    fn path_to(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    /// The value of a key with the key's place, unless it is absent or pending.
    fn take(&mut self, key: &'t str) -> Option<(Place, &'t Value<'t>)> {
        self.asked.push(key);
        let (name, found) = self.entries.get_key_value(key)?;
        let place = self.source.place(name.span().start);
        if self.pends(&self.path_to(key), &place, found) { None } else { Some((place, found)) }
    }

    /// Whether a value says that it is still to come; if so, that is written down.
    fn pends(&mut self, path: &str, place: &Place, found: &'t Value<'t>) -> bool {
        let (owner, until) = match found.get_ref() {
            DeValue::String(word) if word == "pending" => (None, None),
            DeValue::Table(table) if table.contains_key("pending") => {
                let said = self.inner(path.to_owned(), place.clone(), found, |t| {
                    (t.checked("pending", value::text), t.date("until"))
                });
                let (owner, until) = said.map(|at| at.value).unwrap_or_default();
                (owner.map(|at| at.value), until.map(|at| at.value))
            }
            _ => return false,
        };
        self.report.pending.push(Pending { key: path.to_owned(), owner, until, place: place.clone() });
        true
    }

    /// Reads a value that has to be a table, all of it.
    fn inner<T>(
        &mut self,
        path: String,
        place: Place,
        found: &'t Value<'t>,
        read: impl FnOnce(&mut Table<'_, 't>) -> T,
    ) -> Option<At<T>> {
        let DeValue::Table(entries) = found.get_ref() else {
            return self.wrong_type(&path, found, "a table");
        };
        let (report, source) = (&mut *self.report, self.source);
        let mut table = Table { report, source, path, place: place.clone(), entries, asked: Vec::new() };
        let value = read(&mut table);
        table.finish();
        Some(At::new(value, place))
    }

    /// Notes every key that nobody asked for.
    pub(super) fn finish(self) {
        for (key, _) in self.entries {
            let name: &str = key.get_ref();
            if !self.asked.contains(&name) {
                let (message, cure) = value::unknown_key(&self.path, name, &self.asked);
                let place = self.source.place(key.span().start);
                let finding = rules::UNKNOWN_KEY.finding(self.path_to(name), &place, message).cure(cure);
                self.report.findings.push(finding);
            }
        }
    }

    /// Words by language; the default language has to be among them.
    fn translations(&mut self, path: &str, words: &'t DeTable<'t>) -> Option<Text> {
        let mut text = Text::default();
        for (language, found) in words {
            let path = format!("{path}.{}", language.get_ref());
            if let Err(unfit) = value::language(language.get_ref()) {
                let _: Option<()> = self.unfit(&path, &self.source.place(language.span().start), unfit);
            } else if let Some(word) = self.word(&path, found, value::text) {
                text.0.insert(language.get_ref().to_string(), word);
            }
        }
        let default = &self.report.language;
        if text.get(default).is_none() {
            let place =
                words.iter().next().map_or_else(|| self.place.clone(), |(key, _)| self.source.place(key.span().start));
            let message = format!("`{path}` has no words in the default language `{default}`");
            let finding = rules::MISSING_KEY.finding(path, &place, message).cure(format!("add `{default} = \"..\"`"));
            self.report.findings.push(finding);
            return None;
        }
        Some(text)
    }

    fn word(&mut self, path: &str, found: &Value<'t>, check: Check) -> Option<String> {
        let DeValue::String(word) = found.get_ref() else {
            return self.wrong_type(path, found, "a string");
        };
        match check(word) {
            Ok(()) => Some(word.to_string()),
            Err(unfit) => self.unfit(path, &self.source.place(found.span().start), unfit),
        }
    }

    fn day(&mut self, path: &str, found: &Value<'t>) -> Option<String> {
        match found.get_ref() {
            DeValue::Datetime(day) => day.date.map(|date| date.to_string()),
            _ => None,
        }
        .or_else(|| self.word(path, found, value::date))
    }

    fn wrong_type<T>(&mut self, path: &str, found: &Value<'t>, wanted: &str) -> Option<T> {
        let message = format!("`{path}` is {}, not {wanted}", value::kind(found.get_ref()));
        let place = self.source.place(found.span().start);
        self.report.findings.push(rules::WRONG_TYPE.finding(path, &place, message).cure(format!("write {wanted}")));
        None
    }

    /// Notes that an entry stands in two files.
    pub(super) fn duplicate(&mut self, path: &str, place: &Place, first: &Place) {
        let finding = rules::DUPLICATE_ENTRY.finding(path, place, format!("`{path}` is declared twice"));
        let finding = finding.label("this one is left out").related(first, "declared here first");
        self.report.findings.push(finding);
    }
}
