//! From annotated types at their places to records with identities, held types resolved.

use std::collections::BTreeMap;

use fieldnote_schema::{Class, Held, Record, RecordId, Target};

use super::{
    super::rules,
    modules::{Graph, NodeId, place},
    outline::{Draft, Path, TypeKind, TypeRef},
    resolve::Resolver,
};

/// How many aliases one record may lead through, arguments of aliases included.
const ALIASES: usize = 256;

/// A type item: scope, part, number.
type Item = (NodeId, usize, usize);

/// Every record of the graph's crates, in order of identity.
pub(super) fn all(graph: &mut Graph<'_>) -> Vec<Record> {
    report_mistakes(graph);
    let items = annotated(graph);
    let ids = identities(graph, &items);
    let owners: Vec<Item> = first_of_each(&ids, &items);
    let mut resolver = Resolver::new(graph);
    let mut records = Vec::with_capacity(owners.len());
    for item in owners {
        let Some(id) = ids.get(&item) else { continue };
        records.extend(record(&mut resolver, &ids, item, id));
    }
    records.sort_by(|a: &Record, b: &Record| a.id.cmp(&b.id));
    records
}

/// The annotated types of all crates, each crate's in order of its modules.
fn annotated(graph: &Graph<'_>) -> Vec<Item> {
    (0..graph.nodes.len())
        .flat_map(|node| {
            let noted = graph.types(node).filter(|(_, _, ty)| matches!(ty.kind, TypeKind::Noted(_)));
            noted.map(move |(part, item, _)| (node, part, item)).collect::<Vec<_>>()
        })
        .collect()
}

fn report_mistakes(graph: &mut Graph<'_>) {
    let mut found = BTreeMap::new();
    for node in 0..graph.nodes.len() {
        for (part, _, ty) in graph.types(node) {
            let TypeKind::Mistaken(mistakes) = &ty.kind else { continue };
            let file = &graph.nodes[node].parts[part].file;
            let subject = format!("{}::{}", graph.nodes[node].path, ty.name);
            for (message, at) in mistakes {
                // An item that two targets compile is one.
                let key = (place(file, *at), message.clone());
                found.entry(key).or_insert_with(|| subject.clone());
            }
        }
    }
    for ((place, message), subject) in found {
        graph.findings.push(rules::ANNOTATION_MISTAKE.finding(subject, &place, message));
    }
}

/// The identity of each item. One source item that several targets compile is named after the first of them.
fn identities(graph: &Graph<'_>, items: &[Item]) -> BTreeMap<Item, RecordId> {
    let mut first: BTreeMap<(&str, u32, u32), Item> = BTreeMap::new();
    let mut same: Vec<(Item, Item)> = Vec::new();
    let mut named: BTreeMap<RecordId, Vec<((&str, u32, u32), Item)>> = BTreeMap::new();
    for &item in items {
        let (node, part, number) = item;
        let source = &graph.nodes[node].parts[part];
        let ty = &source.scope.types[number];
        let at = (&*source.file, ty.at.line, ty.at.column);
        match first.get(&at) {
            Some(&other) if graph.nodes[other.0].krate != graph.nodes[node].krate => same.push((item, other)),
            _ => {
                first.entry(at).or_insert(item);
                named.entry(identity(graph, item)).or_default().push((at, item));
            }
        }
    }
    let mut ids = BTreeMap::new();
    for (id, mut items) in named {
        items.sort();
        for (ordinal, (_, item)) in (0..).zip(items) {
            ids.insert(item, RecordId { ordinal, ..id.clone() });
        }
    }
    for (item, other) in same {
        if let Some(id) = ids.get(&other).cloned() {
            ids.insert(item, id);
        }
    }
    ids
}

fn identity(graph: &Graph<'_>, (node, part, number): Item) -> RecordId {
    let scope = &graph.nodes[node];
    let krate = &graph.crates[scope.krate];
    let package = graph.packages[krate.package].package;
    RecordId {
        package: package.name.clone(),
        version: package.version.clone(),
        target: krate.name.clone(),
        path: format!("{}::{}", scope.path, scope.parts[part].scope.types[number].name),
        ordinal: 0,
    }
}

fn first_of_each(ids: &BTreeMap<Item, RecordId>, items: &[Item]) -> Vec<Item> {
    let mut seen = std::collections::BTreeSet::new();
    items.iter().copied().filter(|item| ids.get(item).is_some_and(|id| seen.insert(id))).collect()
}

fn record(
    resolver: &mut Resolver<'_, '_>,
    ids: &BTreeMap<Item, RecordId>,
    item: Item,
    id: &RecordId,
) -> Option<Record> {
    let (node, part, number) = item;
    let source = &resolver.graph.nodes[node].parts[part];
    let (file, scope) = (source.file.clone(), source.scope.clone());
    let TypeKind::Noted(draft) = &scope.types[number].kind else { return None };
    let Draft { record, held } = &**draft;
    let mut record = Record { id: id.clone(), ..record.clone() };
    record.place.file = file.to_string();
    let mut finder =
        Finder { resolver, ids, parameters: &record.parameters, scope: node, aliases: 0, open: Vec::new() };
    for (field, held) in record.fields.iter_mut().zip(held) {
        field.place.file = file.to_string();
        if let Class::Holds { types, .. } = &mut field.class {
            *types = held.iter().map(|ty| finder.held(ty)).collect();
        }
    }
    Some(record)
}

struct Finder<'f, 'g, 'a> {
    resolver: &'f mut Resolver<'g, 'a>,
    ids: &'f BTreeMap<Item, RecordId>,
    parameters: &'f [String],
    scope: NodeId,
    /// How many aliases were followed, and which are being followed.
    aliases: usize,
    open: Vec<Item>,
}

impl Finder<'_, '_, '_> {
    fn held(&mut self, ty: &TypeRef) -> Held {
        let arguments = ty.arguments.iter().map(|argument| self.held(argument)).collect();
        if let Some(name) = self.parameter(ty) {
            return Held { written: ty.written.clone(), target: Target::Parameter { name }, arguments };
        }
        let Some(path) = &ty.path else {
            return unresolved(ty, "no plain path to a type", arguments);
        };
        if path.segments.first().is_some_and(|first| path.segments.len() > 1 && self.parameters.contains(first)) {
            return unresolved(ty, "an associated type of a parameter", arguments);
        }
        let (target, arguments) = self.follow(self.scope, path, arguments);
        Held { written: ty.written.clone(), target, arguments }
    }

    fn parameter(&self, ty: &TypeRef) -> Option<String> {
        let path = ty.path.as_ref().filter(|path| !path.absolute)?;
        match path.segments.as_slice() {
            [name] if self.parameters.contains(name) => Some(name.clone()),
            _ => None,
        }
    }

    /// Where a path leads through aliases, with the arguments that arrive there.
    fn follow(&mut self, scope: NodeId, path: &Path, arguments: Vec<Held>) -> (Target, Vec<Held>) {
        let no = |reason: &str, arguments| (Target::Unresolved { reason: reason.to_owned() }, arguments);
        let item = match self.resolver.resolve(scope, path) {
            Ok(item) => item,
            Err(reason) => return no(&reason, arguments),
        };
        let alias = match self.resolver.kind(item) {
            TypeKind::Noted(_) => {
                return match self.ids.get(&item) {
                    Some(id) => (Target::Record { id: id.clone() }, arguments),
                    None => no("in a target that is not collected", arguments),
                };
            }
            TypeKind::Plain => return no("not annotated", arguments),
            TypeKind::Mistaken(_) => return no("its annotation has mistakes", arguments),
            TypeKind::Alias(alias) => alias,
        };
        let (parameters, ty) = (alias.parameters.clone(), alias.ty.clone());
        self.aliases += 1;
        if self.aliases > ALIASES || self.open.contains(&item) {
            return no("an alias that leads back to itself", Vec::new());
        }
        let Some(path) = &ty.path else {
            return no("an alias that leads to no single type; name what it holds, `nested(Type)`", arguments);
        };
        self.open.push(item);
        let outer = Alias { parameters: &parameters, arguments: &arguments };
        let inner: Vec<Held> = ty.arguments.iter().map(|argument| self.substitute(item.0, argument, &outer)).collect();
        let found = match outer.argument(path) {
            Some(argument) => (argument.target.clone(), argument.arguments.clone()),
            None => self.follow(item.0, path, inner),
        };
        self.open.pop();
        found
    }

    /// An argument in the target of an alias.
    fn substitute(&mut self, scope: NodeId, ty: &TypeRef, alias: &Alias<'_>) -> Held {
        if let Some(argument) = ty.path.as_ref().and_then(|path| alias.argument(path)) {
            return argument.clone();
        }
        let arguments = ty.arguments.iter().map(|argument| self.substitute(scope, argument, alias)).collect();
        match &ty.path {
            Some(path) => {
                let (target, arguments) = self.follow(scope, path, arguments);
                Held { written: ty.written.clone(), target, arguments }
            }
            None => unresolved(ty, "no plain path to a type", arguments),
        }
    }
}

/// An alias at one place of use.
struct Alias<'a> {
    parameters: &'a [String],
    arguments: &'a [Held],
}

impl<'a> Alias<'a> {
    /// What a parameter of the alias stands for here.
    fn argument(&self, path: &Path) -> Option<&'a Held> {
        let [name] = path.segments.as_slice() else { return None };
        let number = self.parameters.iter().position(|parameter| parameter == name)?;
        self.arguments.get(number)
    }
}

fn unresolved(ty: &TypeRef, reason: &str, arguments: Vec<Held>) -> Held {
    Held { written: ty.written.clone(), target: Target::Unresolved { reason: reason.to_owned() }, arguments }
}
