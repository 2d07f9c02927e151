//! Plain words for pictures: names without evidence, and the id where nobody wrote a title.

use fluent_bundle::FluentValue;

use super::{Builder, Error, evidence};
use crate::{
    datamap::{Activity, ActivityDatum, Datum},
    document::escape,
    register::model::At,
    text::Text,
};

impl<'a> Builder<'a> {
    /// A message of the language without arguments.
    pub(in crate::document) fn word(&self, id: &str) -> Result<String, Error> {
        self.locale.words(id, &[])
    }

    /// Whether the document is about the people of this datum.
    pub(in crate::document) fn concerns(&self, datum: &Datum) -> bool {
        self.is_about(datum)
    }

    /// Name of the controller that the document speaks for.
    pub(in crate::document) fn controller_name(&self) -> Option<String> {
        let name = self.controller()?.1.value.contact.name.as_ref()?;
        Some(escape::clean(&name.value)).filter(|name| !name.is_empty())
    }

    /// "Data map of Harbour Books".
    pub(in crate::document) fn map_title(&self, controller: Option<&str>) -> Result<String, Error> {
        if let Some(title) = self.words_of(self.document.title.as_ref()) {
            return Ok(title);
        }
        match controller {
            Some(name) => self.locale.words("map-title-of", &[("name", name)]),
            None => self.word("map-title"),
        }
    }

    /// A message with numbers.
    pub(in crate::document) fn counted(&self, id: &str, numbers: &[(&str, usize)]) -> Result<String, Error> {
        self.locale.format(id, &numbers.iter().map(|&(name, n)| (name, FluentValue::from(n))).collect())
    }

    /// A message whose variables the script of a page fills in: they stay as `{name}`.
    pub(in crate::document) fn word_with_slots(&self, id: &str) -> Result<String, Error> {
        self.locale.words(id, &[("shown", "{shown}"), ("all", "{all}"), ("n", "{n}")])
    }

    /// A key of a vocabulary in words: `in_words("special", "health_data")`; the key where there are none.
    pub(in crate::document) fn in_words(&self, kind: &str, key: &str) -> Result<String, Error> {
        let words = self.locale.name(kind, key)?.unwrap_or_else(|| escape::clean(key));
        self.with_law(&words)
    }

    /// What a holding is called: its title, else its number; `None` for what lies in the code.
    pub(super) fn holding(&self, datum: &Datum) -> Option<String> {
        let mut holdings = self.register().holdings.iter().enumerate().filter(|_| datum.record.is_none());
        let (index, entry) = holdings.find(|(_, entry)| entry.place == datum.place)?;
        Some(self.words_of(entry.value.title.as_ref()).unwrap_or_else(|| (index + 1).to_string()))
    }

    /// The words of this language, else those of the default language.
    pub(in crate::document) fn words_of(&self, text: Option<&At<Text>>) -> Option<String> {
        let text = &text?.value;
        let words = text.get(self.locale.tag()).or_else(|| text.get(&self.register().language))?;
        Some(escape::clean(words)).filter(|words| !words.is_empty())
    }

    pub(in crate::document) fn subject_name(&self, key: &str) -> Result<String, Error> {
        let own = key.strip_prefix("custom.").unwrap_or(key);
        let title = self.register().subjects.get(own).and_then(|entry| entry.value.title.as_ref());
        self.words_of(title).map_or_else(|| self.in_words("subject", key), Ok)
    }

    pub(in crate::document) fn category_name(&self, key: &str) -> Result<String, Error> {
        let own = key.strip_prefix("custom.").and_then(|own| self.register().categories.get(own));
        self.words_of(own.and_then(|entry| entry.value.title.as_ref()))
            .map_or_else(|| self.in_words("category", key), Ok)
    }

    pub(in crate::document) fn system_name(&self, id: &str) -> String {
        let system = self.register().systems.get(id).map(|entry| &entry.value);
        let title = system.and_then(|system| system.title.as_ref().or(system.product.as_ref()));
        self.words_of(title).unwrap_or_else(|| escape::clean(id))
    }

    pub(in crate::document) fn purpose_name(&self, id: &str) -> String {
        let purpose = self.register().purposes.get(id).map(|entry| &entry.value);
        self.words_of(purpose.and_then(|purpose| purpose.title.as_ref())).unwrap_or_else(|| escape::clean(id))
    }

    /// Its name, else what kind of recipient it is.
    pub(in crate::document) fn recipient_title(&self, id: &str) -> Result<String, Error> {
        let recipient = self.register().recipients.get(id).map(|entry| &entry.value);
        let name = recipient.and_then(|it| it.contact.name.as_ref()).map(|name| escape::clean(&name.value));
        match (name.filter(|name| !name.is_empty()), recipient.and_then(|it| it.role.as_ref())) {
            (Some(name), _) => Ok(name),
            (None, Some(role)) => self.in_words("role", &role.value),
            (None, None) => Ok(escape::clean(id)),
        }
    }

    pub(in crate::document) fn country_name(&self, code: &str) -> Result<String, Error> {
        Ok(escape::clean(&self.locale.country(code)?))
    }

    /// How long a datum is kept for an activity, as a clause; `None` where nobody said.
    pub(in crate::document) fn time_kept(
        &mut self,
        activity: &Activity,
        entry: (&'a Datum, &'a ActivityDatum),
    ) -> Result<Option<String>, Error> {
        if entry.1.retention.is_none() {
            return Ok(None);
        }
        Ok(self.kept(activity, &[entry])?.pop().map(|kept| evidence::strip(&kept.words)))
    }
}
