//! Conditions on fields, categories and sources.

use fieldnote_schema::{Provision, vocabulary};

use super::{super::item::Item, Reader};
use crate::{
    datamap::{ActivityDatum, Datum},
    law::expression::Tri,
};

/// Sources that are the person or their own device.
const DIRECT: &[&str] = &["data_subject", "device"];

impl<'a> Reader<'a> {
    pub(super) fn of_field(&self, token: &str, datum: &Datum) -> Tri {
        let base = datum.base_category.as_deref();
        let starts = |prefix: &str| Tri::from(base.map(|key| key.starts_with(prefix)));
        match token {
            "direct-collection" => direct(datum),
            "indirect-collection" => direct(datum).not(),
            "mandatory-provision" => self.mandatory(datum),
            "special-category" if datum.special.is_some() => Tri::Yes,
            "special-category" => base.map(|_| false).into(),
            "criminal-data" if datum.criminal => Tri::Yes,
            "criminal-data" => base.map(|_| false).into(),
            "sensitive" => self.is_sensitive(datum),
            "financial-data" => starts("finance."),
            "precise-location" => base.map(|key| ["location.precise", "location.history"].contains(&key)).into(),
            "consumer-health-data" => starts("health."),
            "coppa-audio" => match base {
                Some("content.voice_recording" | "biometric.voice") | None => Tri::Unknown,
                Some(_) => Tri::No,
            },
            _ => Tri::Unknown,
        }
    }

    /// Sensitive under the regime: by its category, or because it is about a child where the regime says so.
    pub(super) fn is_sensitive(&self, datum: &Datum) -> Tri {
        let Some(category) = datum.base_category.as_deref().and_then(vocabulary::category) else { return Tri::Unknown };
        let special = datum.special.is_some();
        let sensitive = match self.regime.id.as_str() {
            "ccpa" | "caloppa" => category.ccpa_sensitive,
            "fadp" => special || category.fadp_sensitive,
            "lgpd" => special || category.lgpd_sensitive,
            "us-state" | "coppa" => {
                let about_child = datum.keys.subject.as_deref() == Some("child");
                about_child || !matches!(category.us_state_sensitive, vocabulary::StateSensitivity::Nowhere)
            }
            _ => special || datum.criminal,
        };
        sensitive.into()
    }

    /// Whether a law or contract demands the field in one of the activities that use it.
    fn mandatory(&self, datum: &Datum) -> Tri {
        let demanded = |entry: &ActivityDatum| Tri::from(entry.provision.map(|it| it != Provision::Optional));
        self.scope.uses(datum).iter().map(|(_, entry)| demanded(entry)).fold(Tri::No, Tri::or)
    }

    pub(super) fn of_category(&self, token: &str, key: &'a str) -> Tri {
        let fields = self.scope.linked(Item::Category(key), crate::law::catalogue::Kind::Field);
        let any = |holds: &dyn Fn(&Datum) -> Tri| {
            fields.iter().fold(Tri::No, |so_far, item| match item {
                Item::Field(datum) => so_far.or(holds(datum)),
                _ => so_far,
            })
        };
        let sold = |datum: &Datum| Tri::from(datum.keys.sold);
        let shared = |datum: &Datum| Tri::from(datum.keys.shared);
        match token {
            "sold" => any(&sold),
            "sold-or-shared" => any(&|datum| sold(datum).or(shared(datum))),
            "sensitive-sold" => any(&|datum| self.is_sensitive(datum).and(sold(datum))),
            "biometric-sold" => any(&|datum| {
                let biometric = datum.base_category.as_deref().map(|base| base.starts_with("biometric."));
                Tri::from(biometric).and(sold(datum))
            }),
            "minors-sold" => any(&|datum| {
                let child = Tri::from(datum.keys.subject.as_deref().map(|subject| subject == "child"));
                // An adult's field can belong to somebody under 16; only a sale that nobody makes rules that out.
                let child = if child == Tri::No { Tri::Unknown } else { child };
                child.and(sold(datum).or(shared(datum)))
            }),
            "disclosed-business-purpose" => {
                let recipients = self.scope.linked(Item::Category(key), crate::law::catalogue::Kind::Recipient);
                let processors = |it: &Item<'a>| match it {
                    Item::Recipient(_, recipient) => self.of_recipient("has-processors", *recipient),
                    _ => Tri::Unknown,
                };
                let disclosed = recipients.iter().map(processors).fold(Tri::No, Tri::or);
                let item = Item::Category(key);
                match disclosed {
                    Tri::Yes => Tri::Yes,
                    _ if self.nobody_receives(crate::law::catalogue::Kind::Recipient, item) => Tri::No,
                    _ => Tri::Unknown,
                }
            }
            _ => Tri::Unknown,
        }
    }

    pub(super) fn of_source(&self, token: &str, id: &str) -> Tri {
        let own = DIRECT.contains(&id) || id == "derived";
        let entry = self.scope.map.register.sources.get(id).map(|entry| &entry.value);
        match token {
            "public-source" if own => Tri::No,
            "public-source" => entry.and_then(|it| it.public.as_ref()).map(|public| public.value).into(),
            "online-collection" if id == "device" => Tri::Yes,
            "online-collection" if id == "derived" => Tri::No,
            _ => Tri::Unknown,
        }
    }
}

/// Whether the person or their device gives the datum; without a source nobody knows.
fn direct(datum: &Datum) -> Tri {
    if datum.keys.derived == Some(true) {
        return Tri::No;
    }
    datum.keys.source.as_deref().map(|source| DIRECT.contains(&source)).into()
}
