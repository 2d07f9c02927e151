//! Ways of data to other countries, as the law of the place that they leave from judges them.

use std::collections::BTreeSet;

use fieldnote_schema::Place;
use schemars::JsonSchema;
use serde::Serialize;

use super::{Builder, Error, Evidence, Fact, evidence, place_of};
use crate::{
    datamap::{Activity, Transfer as Way},
    law::{
        adequacy::{self, Exporter},
        mechanisms,
    },
    register::model::Transfer as Declared,
};

/// A way of data to a third country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Transfer {
    /// Who receives them there, several where the same holds for each; empty for a system that we host there ourselves.
    pub recipients: Vec<String>,
    /// "in the United States".
    pub in_country: String,
    /// Goes into the message: empty for data from the European Economic Area, `uk-`, `ch-` or `br-` for data from there.
    pub area: &'static str,
    /// The recipient stores our data there; it works elsewhere, or there too.
    pub hosted: bool,
    /// It is about the same recipient as the one before, for data from another area.
    pub continued: bool,
    /// Framework that the recipient takes part in, or whatever else makes a partial decision cover it.
    pub framework: Option<Fact>,
    /// Everybody can look up who takes part in it.
    pub listed: bool,
    /// What protects the data: `adequacy`, `scc`, ..
    pub mechanism: Option<Fact>,
    /// What is missing, where nothing protects them.
    pub mechanism_gap: Option<String>,
    /// The mark of the fact that no adequacy decision covers it; `None` where one does, or nothing protects the data.
    pub no_adequacy: Option<String>,
    /// How to get a copy of the safeguards.
    pub copy: Option<String>,
    /// What can go wrong there, told before people agree (Art. 49(1)(a) GDPR).
    pub risks: Option<String>,
    /// What the register adds: the exception of Art. 49 GDPR in its own words, the compelling interest.
    pub more: Vec<String>,
}

/// Whether what is told of two recipients differs in nothing but their names.
fn alike(one: &[Transfer], other: &[Transfer]) -> bool {
    let key = |fact: &Option<Fact>| fact.as_ref().map(|fact| fact.key.clone());
    let plain = |words: &Option<String>| words.as_deref().map(evidence::strip);
    let told = |it: &Transfer| {
        let place = evidence::strip(&it.in_country);
        let more: Vec<_> = it.more.iter().map(|words| evidence::strip(words)).collect();
        (
            it.area,
            it.hosted,
            place,
            key(&it.mechanism),
            it.no_adequacy.is_some(),
            plain(&it.copy),
            plain(&it.risks),
            more,
        )
    };
    // Who takes part in a framework is said of each by itself; so is what is missing.
    let plural = |it: &Transfer| !it.recipients.is_empty() && it.framework.is_none() && it.mechanism_gap.is_none();
    one.len() == other.len()
        && one.iter().zip(other).all(|(one, other)| plural(one) && plural(other) && told(one) == told(other))
}

impl Transfer {
    /// Says of another recipient what is said of this one.
    fn join(&mut self, other: Self) {
        let around = |own: &mut String, other: &str| *own = evidence::wrap(&evidence::openings(other), own);
        self.recipients.extend(other.recipients);
        around(&mut self.in_country, &other.in_country);
        if let (Some(own), Some(other)) = (&mut self.mechanism, other.mechanism) {
            own.mark.push_str(&other.mark);
        }
        if let (Some(own), Some(other)) = (&mut self.no_adequacy, other.no_adequacy) {
            own.push_str(&other);
        }
        for (own, other) in [(&mut self.copy, other.copy), (&mut self.risks, other.risks)] {
            if let (Some(own), Some(other)) = (own, other) {
                around(own, &other);
            }
        }
        self.more.iter_mut().zip(&other.more).for_each(|(own, other)| around(own, other));
    }
}

impl<'a> Builder<'a> {
    pub(super) fn transfers(&mut self, activities: &[&'a Activity]) -> Result<Vec<Transfer>, Error> {
        let mut ways = self.ways(activities.iter().copied());
        // What two areas say of one recipient stands together, in the order in which the first area names it.
        let whose = |way: &Way| (way.recipient.clone(), way.system.clone(), way.country.clone());
        let order: Vec<_> = ways.iter().map(|way| whose(way)).collect();
        ways.sort_by_key(|way| order.iter().position(|known| *known == whose(way)));
        let mut told: Vec<Vec<Transfer>> = Vec::new();
        for ways in ways.chunk_by(|one, next| whose(one) == whose(next)) {
            let mut own = Vec::new();
            for way in ways {
                own.push(Transfer { continued: !own.is_empty(), ..self.transfer(way)? });
            }
            match told.iter_mut().find(|known| alike(known, &own)) {
                Some(known) => known.iter_mut().zip(own).for_each(|(known, own)| known.join(own)),
                None => told.push(own),
            }
        }
        Ok(told.into_iter().flatten().collect())
    }

    /// The ways that the data of activities take out of the areas whose law the document follows, each once.
    pub(super) fn ways(&self, activities: impl IntoIterator<Item = &'a Activity>) -> Vec<&'a Way> {
        let exporters = self.exporters();
        let named: BTreeSet<usize> = activities.into_iter().flat_map(|it| it.transfers.iter().copied()).collect();
        let ways = named.into_iter().filter_map(|index| self.map.transfers.get(index));
        ways.filter(|way| exporters.contains(&way.exporter)).collect()
    }

    /// The areas whose law on transfers the document follows.
    pub(super) fn exporters(&self) -> BTreeSet<Exporter> {
        let known = |it: &Exporter| self.map.transfers.iter().any(|way| way.exporter == *it);
        let regimes = self.document.regimes.iter().filter_map(|regime| Exporter::of_regime(&regime.value));
        let claimed: BTreeSet<_> =
            regimes.filter(|it| known(it) || [Exporter::Uk, Exporter::Br].contains(it)).collect();
        if !claimed.is_empty() {
            return claimed;
        }
        let own = self.controller().map(|(id, _)| crate::join::transfers::exporters(self.register(), Some(id)));
        match own {
            Some(own) if own.len() == 1 => own,
            _ => [Exporter::Eea].into_iter().collect(),
        }
    }

    fn transfer(&mut self, way: &'a Way) -> Result<Transfer, Error> {
        let item = way.recipient.as_deref().or(way.system.as_deref()).unwrap_or_default();
        let entry = way.recipient.as_ref().and_then(|id| self.register().recipients.get(id));
        let declared = entry.and_then(|entry| entry.value.transfer.as_ref()).map(|transfer| &transfer.value);
        let evidence = |fact: &str| Evidence::of(fact).about(item).from(way.exporter);
        let recipient = match &way.recipient {
            Some(id) => Some(self.recipient_name(id, "")?),
            None => None,
        };
        let framework =
            declared.and_then(|it| it.framework.as_ref()).filter(|_| way.mechanism.as_deref() == Some("adequacy"));
        let scope = way.adequacy.as_deref().and_then(adequacy::decision).and_then(|decision| decision.scope.as_deref());
        let place = self.carried_at(way);
        // Without the country there is no transfer to speak of.
        let evidence_at = |fact: &str| evidence(fact).at([&way.place]).at(Some(place).filter(|it| **it != way.place));
        let mechanism = way.mechanism.as_deref().map(|key| {
            let fact = if key == "adequacy" { "transfers.*.adequacy" } else { "transfers.*.mechanism" };
            let mark = super::both(&self.mark(evidence_at(fact)), &self.mark(evidence_at("transfers.*.mechanism")));
            Fact { key: key.to_owned(), mark }
        });
        let words = self.locale.in_country(&way.country)?;
        let known = way.mechanism.as_deref().and_then(|key| mechanisms::get(way.exporter, key));
        let needs_copy = known.is_some_and(|it| it.copy);
        let mechanism = mechanism.map(|mut fact| {
            if known.is_some_and(|it| it.kind == mechanisms::Kind::Derogation) {
                fact.mark.push_str(&self.mark(evidence_at("transfers.*.derogation")));
            }
            fact
        });
        let copy = declared.and_then(|it| it.copy.as_ref());
        Ok(Transfer {
            recipients: recipient.into_iter().collect(),
            in_country: self.say(evidence("transfers.*.country").at([&way.place]), &words),
            listed: scope.and_then(adequacy::scope).is_some_and(|scope| scope.register.is_some()),
            framework: framework
                .zip(scope)
                .map(|(it, scope)| self.fact(evidence("transfers.*.adequacy").at([&way.place, &it.place]), scope)),
            area: match way.exporter {
                Exporter::Uk => "uk-",
                Exporter::Ch => "ch-",
                Exporter::Br => "br-",
                _ => "",
            },
            hosted: way.system.is_some() && way.recipient.is_some(),
            continued: false,
            risks: self.risks(way, item, declared)?,
            more: self.more_on(way, item, declared)?,
            no_adequacy: lacks_decision(way, place).map(|place| {
                self.mark(
                    evidence("transfers.*.adequacy").at([&way.place]).at(Some(place).filter(|it| **it != way.place)),
                )
            }),
            mechanism_gap: match mechanism {
                Some(_) => None,
                None => Some(self.gap(evidence("transfers.*.mechanism").at([&way.place]), "gap-mechanism", item)?),
            },
            mechanism,
            copy: if needs_copy {
                Some(self.need(
                    evidence("transfers.*.copy_method").at([&way.place]).at(place_of(entry)),
                    copy,
                    "gap-copy",
                    item,
                )?)
            } else {
                self.have(evidence("transfers.*.copy_method").at([&way.place]), copy, "gap-copy", item)?
            },
        })
    }

    /// Where it is declared what carries data out: the mechanism; for a decision, the country that it covers, or the
    /// framework where it covers only those who take part in one.
    pub(super) fn carried_at(&self, way: &'a Way) -> &'a Place {
        let entry = way.recipient.as_ref().and_then(|id| self.register().recipients.get(id));
        let declared = entry.and_then(|entry| entry.value.transfer.as_ref()).map(|transfer| &transfer.value);
        let partial = way.adequacy.as_deref().and_then(adequacy::decision).is_some_and(|it| it.scope.is_some());
        let place = if way.mechanism.as_deref() != Some("adequacy") {
            declared.and_then(|it| it.mechanism.as_ref()).map(|it| &it.place)
        } else if partial {
            declared.and_then(|it| it.framework.as_ref()).map(|it| &it.place)
        } else {
            None
        };
        place.unwrap_or(&way.place)
    }

    /// The risks of a transfer; owed where it rests on explicit consent under the GDPR or the UK GDPR.
    fn risks(&mut self, way: &Way, item: &str, declared: Option<&'a Declared>) -> Result<Option<String>, Error> {
        let text = declared.and_then(|it| it.more.get("risk_statement"));
        let evidence = Evidence::of("transfers.*.risk_statement").about(item).from(way.exporter).at([&way.place]);
        let consent = way.mechanism.as_deref() == Some("explicit_consent");
        if consent && matches!(way.exporter, Exporter::Eea | Exporter::Uk) {
            return self.need(evidence, text, "gap-risks", item).map(Some);
        }
        self.have(evidence, text, "gap-risks", item)
    }

    /// What the register adds to an exception of Art. 49 GDPR.
    fn more_on(&mut self, way: &Way, item: &str, declared: Option<&'a Declared>) -> Result<Vec<String>, Error> {
        let mut more = Vec::new();
        for key in ["derogation", "compelling_interest"] {
            let text = declared.and_then(|it| it.more.get(key));
            let evidence = Evidence::of(&format!("transfers.*.{key}")).about(item).from(way.exporter).at([&way.place]);
            if way.mechanism.as_deref() == Some(key) {
                more.push(self.need(evidence, text, "gap-interest", item)?);
            } else {
                more.extend(self.have(evidence, text, "gap-interest", item)?);
            }
        }
        Ok(more)
    }
}

/// Whether the exporter has no decision for anybody at the destination.
fn nowhere(way: &Way) -> bool {
    let destination = way.country.strip_prefix("org:").unwrap_or(&way.country);
    adequacy::judge(way.exporter, destination, None, None) == adequacy::Judgement::None
}

/// Where it stands that no adequacy decision covers a transfer: at the country where there is none for it; where one
/// covers some of those at the destination, nobody knows until another mechanism is declared.
fn lacks_decision<'a>(way: &'a Way, carried: &'a Place) -> Option<&'a Place> {
    match &way.mechanism {
        _ if nowhere(way) => Some(&way.place),
        Some(key) if key != "adequacy" && way.adequacy.is_none() => Some(carried),
        _ => None,
    }
}
