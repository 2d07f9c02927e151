//! The graph of a data map: each field on each of its ways from people to countries.

use std::collections::{BTreeMap, BTreeSet};

use fieldnote_schema::{Place, Retention};
use indexmap::{IndexMap, IndexSet};

use super::{Column, Edges, Field, Flow, Graph, Mark, Node, Way, edges, order};
use crate::{
    datamap::{Activity, ActivityDatum, Datum},
    document::{Error, context::Builder, escape::clean, template::capital},
    law::countries,
    register::model::At,
};

/// Terms of a way: legal basis and time, as indices into the graph's words.
type Terms = (Option<usize>, Option<usize>);

struct Draft<'b, 'a> {
    builder: &'b mut Builder<'a>,
    nodes: IndexMap<(Column, String), Node>,
    flows: BTreeMap<(Way, Terms), BTreeSet<usize>>,
    words: IndexSet<String>,
    kept: BTreeMap<(usize, String), Option<usize>>,
}

/// The graph of everything that the document is about.
pub(super) fn graph(builder: &mut Builder<'_>) -> Result<Graph, Error> {
    let map = builder.map;
    let mut fields = Vec::new();
    let mut field_of: Vec<Option<usize>> = vec![None; map.data.len()];
    let mut types = BTreeSet::new();
    for (datum, index) in map.data.iter().zip(&mut field_of) {
        if builder.concerns(datum) {
            *index = Some(fields.len());
            types.extend(&datum.record);
            fields.push(Field { name: clean(&datum.id), place: line(&datum.place) });
        }
    }
    let controller = builder.controller_name();
    let mut draft = Draft {
        builder,
        nodes: IndexMap::new(),
        flows: BTreeMap::new(),
        words: IndexSet::new(),
        kept: BTreeMap::new(),
    };
    let mut aimless: Vec<bool> = field_of.iter().map(Option::is_some).collect();
    for (index, activity) in map.activities.iter().enumerate() {
        for entry in &activity.data {
            let Some((datum, Some(field))) = map.data.get(entry.datum).zip(field_of.get(entry.datum)) else { continue };
            if let Some(aimless) = aimless.get_mut(entry.datum) {
                *aimless = false;
            }
            draft.of_activity((index, activity), (datum, entry), *field)?;
        }
    }
    for ((datum, field), _) in map.data.iter().zip(&field_of).zip(aimless).filter(|(_, aimless)| *aimless) {
        let mut way = draft.origin(datum)?;
        way[3] = Some(draft.gap(Column::Purpose)?);
        draft.flows.entry((way, (None, None))).or_default().extend(*field);
    }
    let flows = draft.flows.into_iter().map(|((nodes, (basis, kept)), fields)| Flow {
        nodes,
        basis,
        kept,
        fields: fields.into_iter().collect(),
    });
    let graph = Graph {
        controller,
        flows: flows.collect(),
        nodes: draft.nodes.into_values().collect(),
        words: draft.words.into_iter().collect(),
        fields,
        types: types.len(),
    };
    Ok(arranged(graph))
}

/// Numbers the nodes by column and by their place in the picture.
fn arranged(mut graph: Graph) -> Graph {
    let edges: Edges = edges(graph.flows.iter().map(|flow| (flow.nodes, flow.fields.as_slice())));
    let columns: Vec<Column> = graph.nodes.iter().map(|node| node.column).collect();
    let order = order::order(&columns, &edges);
    let mut place = vec![0; order.len()];
    for (new, old) in order.iter().enumerate() {
        place[*old] = new;
    }
    for flow in &mut graph.flows {
        flow.nodes = flow.nodes.map(|node| node.map(|node| place[node]));
    }
    graph.flows.sort_by_key(|flow| (flow.nodes, flow.basis, flow.kept));
    graph.nodes = order.into_iter().map(|old| graph.nodes[old].clone()).collect();
    graph
}

impl<'a> Draft<'_, 'a> {
    /// The ways of a field for one activity: one for each country of each recipient.
    fn of_activity(
        &mut self,
        (index, activity): (usize, &'a Activity),
        (datum, entry): (&'a Datum, &'a ActivityDatum),
        field: usize,
    ) -> Result<(), Error> {
        let mut way = self.origin(datum)?;
        way[3] = Some(self.purpose(activity)?);
        let terms = (self.basis(activity)?, self.kept(index, activity, datum, entry)?);
        let mut ends = Vec::new();
        for (recipient, country) in self.recipients(activity, datum)? {
            ends.push((Some(recipient), country));
        }
        if ends.is_empty() {
            ends.push((None, None));
        }
        for (recipient, country) in ends {
            way[4] = recipient;
            way[5] = country;
            self.flows.entry((way, terms)).or_default().insert(field);
        }
        Ok(())
    }

    /// Whom a datum is about, what it is and where it lies.
    fn origin(&mut self, datum: &Datum) -> Result<Way, Error> {
        let subject = match &datum.keys.subject {
            Some(key) => self.subject(key)?,
            None => self.gap(Column::Subject)?,
        };
        let category = self.category(datum)?;
        let system = match &datum.system {
            Some(id) => Some(self.system(id)?),
            // A register without systems says nothing of any.
            None if self.builder.map.register.systems.is_empty() => None,
            None => Some(self.gap(Column::System)?),
        };
        Ok([Some(subject), Some(category), system, None, None, None])
    }

    fn subject(&mut self, key: &str) -> Result<usize, Error> {
        let entry = self.builder.map.register.subjects.get(key.strip_prefix("custom.").unwrap_or(key));
        let place = entry.map(|entry| line(&entry.place));
        let name = self.builder.subject_name(key)?;
        self.node(Column::Subject, key, |_| Ok(Node { place, ..node(name) }))
    }

    fn category(&mut self, datum: &Datum) -> Result<usize, Error> {
        self.node(Column::Category, &datum.category, |builder| {
            let key = datum.base_category.as_deref().unwrap_or(&datum.category);
            let family = key.split('.').next().unwrap_or(key);
            let family_name = capital(&builder.in_words("family", family)?);
            let mut notes = vec![(builder.word("map-key")?, clean(&datum.category))];
            if let Some(kind) = &datum.special {
                notes.push((builder.word("map-special")?, builder.in_words("special", kind)?));
            }
            if datum.criminal {
                notes.push((builder.word("map-special")?, builder.word("map-criminal")?));
            }
            let own = datum.category.strip_prefix("custom.").and_then(|own| builder.map.register.categories.get(own));
            Ok(Node {
                mark: if datum.special.is_some() || datum.criminal { Mark::Special } else { Mark::None },
                family: Some((family.to_owned(), family_name)),
                notes,
                place: own.map(|entry| line(&entry.place)),
                ..node(builder.category_name(&datum.category)?)
            })
        })
    }

    fn system(&mut self, id: &str) -> Result<usize, Error> {
        self.node(Column::System, id, |builder| {
            let entry = builder.map.register.systems.get(id);
            let system = entry.map(|entry| &entry.value);
            let mut notes = Vec::new();
            if let Some(host) = system.and_then(|it| it.host.as_ref()) {
                notes.push((builder.word("map-host")?, builder.recipient_title(&host.value)?));
            }
            if let Some(country) = system.and_then(|it| it.country.as_ref()) {
                notes.push((builder.word("map-country")?, builder.country_name(&country.value)?));
            }
            if let Some(owner) = builder.words_of(system.and_then(|it| it.owner.as_ref())) {
                notes.push((builder.word("map-owner")?, owner));
            }
            Ok(Node { notes, ..declared(builder.system_name(id), entry) })
        })
    }

    fn purpose(&mut self, activity: &Activity) -> Result<usize, Error> {
        let id = &activity.purpose;
        let basis = self.basis(activity)?.and_then(|index| self.words.get_index(index).cloned());
        let index = self.node(Column::Purpose, id, |builder| {
            let entry = builder.map.register.purposes.get(id);
            let mut notes = Vec::new();
            if let Some(words) = builder.words_of(entry.and_then(|it| it.value.description.as_ref())) {
                notes.push((builder.word("map-why")?, words));
            }
            if let Some(owner) = builder.words_of(entry.and_then(|it| it.value.owner.as_ref())) {
                notes.push((builder.word("map-owner")?, owner));
            }
            if activity.declared && activity.terms.recipients.as_ref().is_some_and(Vec::is_empty) {
                notes.push((builder.word("map-recipients")?, builder.word("map-nobody")?));
            }
            Ok(Node { notes, ..declared(builder.purpose_name(id), entry) })
        })?;
        let label = self.builder.word("map-basis")?;
        if let (Some((_, node)), Some(basis)) = (self.nodes.get_index_mut(index), basis) {
            let note = (label, basis);
            if !node.notes.contains(&note) {
                node.notes.push(note);
            }
        }
        Ok(index)
    }

    /// Who receives a datum for an activity, and where they are: those the terms name and the host of its system.
    fn recipients(&mut self, activity: &Activity, datum: &Datum) -> Result<Vec<(usize, Option<usize>)>, Error> {
        let register = &self.builder.map.register;
        let named = activity.terms.recipients.as_deref();
        let system = datum.system.as_ref().and_then(|id| register.systems.get(id)).map(|entry| &entry.value);
        let host = system.filter(|_| activity.declared).and_then(|system| system.host.as_ref());
        let mut found = Vec::new();
        for id in named.unwrap_or_default() {
            let recipient = register.recipients.get(&id.value).map(|entry| &entry.value);
            let wanted = recipient.map_or(&[][..], |it| it.categories.as_slice());
            // Art. 4(9) GDPR: an authority in a particular inquiry is no recipient.
            let inquiry = recipient.and_then(|it| it.role.as_ref()).is_some_and(|it| it.value == "inquiry_authority");
            if !inquiry && receives(wanted, datum) {
                let country = recipient.and_then(|it| it.contact.country.as_ref());
                found.push(self.recipient(&id.value, country)?);
            }
        }
        if let Some(host) = host {
            let contact = register.recipients.get(&host.value).and_then(|it| it.value.contact.country.as_ref());
            let country = system.and_then(|it| it.country.as_ref()).or(contact);
            found.push(self.recipient(&host.value, country)?);
        } else if named.is_none() && activity.declared {
            found.push((self.gap(Column::Recipient)?, None));
        }
        Ok(found)
    }

    fn recipient(&mut self, id: &str, country: Option<&At<String>>) -> Result<(usize, Option<usize>), Error> {
        let entry = self.builder.map.register.recipients.get(id);
        let role = entry.and_then(|entry| entry.value.role.as_ref()).map(|role| role.value.as_str());
        let index = self.node(Column::Recipient, id, |builder| {
            let mut notes = Vec::new();
            if let Some(job) = builder.words_of(entry.and_then(|entry| entry.value.job.as_ref())) {
                notes.push((builder.word("map-job")?, job));
            }
            if let Some(role) = role {
                notes.push((builder.word("map-role")?, builder.in_words("role-name", role)?));
            }
            let mut transfers = builder.map.transfers.iter().filter(|it| it.recipient.as_deref() == Some(id));
            if let Some(mechanism) = transfers.find_map(|it| it.mechanism.as_deref()) {
                notes.push((builder.word("map-mechanism")?, builder.in_words("mechanism-name", mechanism)?));
            }
            Ok(Node { notes, ..declared(builder.recipient_title(id)?, entry) })
        })?;
        let country = match country {
            Some(code) => Some(self.country(&code.value)?),
            // The public and other users are in no one country.
            None if matches!(role, Some("public" | "other_users")) => None,
            None => Some(self.gap(Column::Country)?),
        };
        Ok((index, country))
    }

    fn country(&mut self, code: &str) -> Result<usize, Error> {
        self.node(Column::Country, code, |builder| {
            let third = countries::is_place(code) && !countries::within(code, "EEA") && code != "EU";
            Ok(Node { mark: if third { Mark::Third } else { Mark::None }, ..node(builder.country_name(code)?) })
        })
    }

    /// The node that says that nobody said it.
    fn gap(&mut self, column: Column) -> Result<usize, Error> {
        self.node(column, "", |builder| {
            Ok(Node { mark: Mark::Gap, ..node(builder.word(&format!("map-no-{}", column.key()))?) })
        })
    }

    fn node(
        &mut self,
        column: Column,
        key: &str,
        make: impl FnOnce(&mut Builder<'a>) -> Result<Node, Error>,
    ) -> Result<usize, Error> {
        let id = (column, key.to_owned());
        if let Some(index) = self.nodes.get_index_of(&id) {
            return Ok(index);
        }
        let node = make(self.builder)?;
        let node = Node { column, key: clean(key), name: capital(&node.name), ..node };
        Ok(self.nodes.insert_full(id, node).0)
    }

    fn basis(&mut self, activity: &Activity) -> Result<Option<usize>, Error> {
        let Some(basis) = &activity.terms.legal_basis else { return Ok(None) };
        let mut words = self.builder.in_words("basis-name", &basis.value)?;
        if let Some(condition) = &activity.terms.art9 {
            words = format!("{words}; {}", self.builder.in_words("condition-name", &condition.value)?);
        }
        Ok(Some(self.words.insert_full(words).0))
    }

    fn kept(
        &mut self,
        index: usize,
        activity: &Activity,
        datum: &'a Datum,
        entry: &'a ActivityDatum,
    ) -> Result<Option<usize>, Error> {
        let known = (index, entry.retention.as_ref().map(written).unwrap_or_default());
        if let Some(words) = self.kept.get(&known) {
            return Ok(*words);
        }
        let words = self.builder.time_kept(activity, (datum, entry))?;
        let words = words.map(|words| self.words.insert_full(words).0);
        self.kept.insert(known, words);
        Ok(words)
    }
}

fn node(name: String) -> Node {
    Node {
        column: Column::Subject,
        key: String::new(),
        name,
        mark: Mark::None,
        family: None,
        notes: Vec::new(),
        place: None,
    }
}

/// A node that the register has to declare.
fn declared<T>(name: String, entry: Option<&At<T>>) -> Node {
    let mark = if entry.is_none() { Mark::Gap } else { Mark::None };
    Node { mark, place: entry.map(|entry| line(&entry.place)), ..node(name) }
}

/// Whether a recipient that gets some categories only gets this datum.
fn receives(wanted: &[At<String>], datum: &Datum) -> bool {
    let within = |category: &str, wanted: &str| {
        category.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    wanted.is_empty() || wanted.iter().any(|wanted| within(&datum.category, &wanted.value))
}

fn written(retention: &Retention) -> String {
    match retention {
        Retention::Rule { id } => id.clone(),
        Retention::Period { period, after } => format!("{period} {}", after.as_deref().unwrap_or_default()),
    }
}

/// File and line, which is what people look for.
fn line(place: &Place) -> String {
    clean(&Place { column: 0, ..place.clone() }.to_string())
}
