//! From annotated types at their places to records with identities, held types resolved.

use std::collections::{BTreeMap, HashMap};

use fieldnote_schema::{Class, Held, Record, RecordId, Target};
use rayon::prelude::*;

use super::{
    super::rules,
    modules::{Graph, NodeId, place},
    outline::{At, Draft, Path, TypeKind, TypeRef},
    resolve::Resolver,
};

/// How many aliases one record may lead through, arguments of aliases included.
const ALIASES: usize = 256;

/// A type item: scope, part, number.
type Item = (NodeId, usize, usize);

/// Every record of the graph's crates, in order of identity.
pub(super) fn all(graph: &mut Graph<'_>) -> Vec<Record> {
    report_mistakes(graph);
    let annotated = annotated(graph);
    let identities = Identities::new(graph, annotated);
    // A file that a target mounts twice gives two records of one draft, so a draft is taken on its last use.
    let mut uses = vec![0_usize; graph.drafts.len()];
    for owner in &identities.owners {
        uses[owner.draft] += 1;
    }
    let mut drafts = Vec::with_capacity(identities.owners.len());
    let mut resolver = Resolver::new(graph);
    for owner in &identities.owners {
        uses[owner.draft] -= 1;
        let slot = &mut resolver.graph.drafts[owner.draft];
        let mut draft = if uses[owner.draft] == 0 { slot.take() } else { slot.clone() };
        if let Some(draft) = &mut draft {
            resolve(&mut resolver, &identities, owner.item.0, draft);
        }
        drafts.push(draft);
    }
    // Each identity moves into its record once no other record is to be pointed to by it.
    let named = drafts.into_iter().zip(identities.ids);
    let named: Vec<_> = named.filter_map(|(draft, id)| Some((draft?, id))).collect();
    named.into_par_iter().map(|(draft, id)| Record { id, ..draft.record }).collect()
}

/// An annotated item and the number of its draft.
#[derive(Clone, Copy)]
struct Annotated {
    item: Item,
    draft: usize,
}

/// The annotated types of all crates, each crate's in order of its modules.
fn annotated(graph: &Graph<'_>) -> Vec<Annotated> {
    let types = graph.nodes.iter().flat_map(|node| &node.parts).map(|part| part.scope.types.len()).sum();
    let mut found = Vec::with_capacity(types);
    for (node, scope) in graph.nodes.iter().enumerate() {
        for (part, text) in scope.parts.iter().enumerate() {
            for (number, ty) in text.scope.types.iter().enumerate() {
                if let TypeKind::Noted(draft) = ty.kind {
                    found.push(Annotated { item: (node, part, number), draft: text.drafts + draft });
                }
            }
        }
    }
    found
}

fn report_mistakes(graph: &mut Graph<'_>) {
    let mut found = BTreeMap::new();
    for node in 0..graph.nodes.len() {
        for (part, _, ty) in graph.types(node) {
            let TypeKind::Mistaken(mistakes) = &ty.kind else { continue };
            let file = &graph.nodes[node].parts[part].file;
            for (message, at) in mistakes {
                // An item that two targets compile is one.
                let subject = || format!("{}::{}", graph.nodes[node].path, ty.name);
                found.entry((place(file, *at), message.clone())).or_insert_with(subject);
            }
        }
    }
    for ((place, message), subject) in found {
        graph.findings.push(rules::ANNOTATION_MISTAKE.finding(subject, &place, message));
    }
}

/// Which record each annotated item is.
struct Identities {
    /// In order.
    ids: Vec<RecordId>,
    /// By number of the identity: the item that it is named after.
    owners: Vec<Annotated>,
    /// Numbers of identities; one source item that several targets compile has one.
    numbers: HashMap<Item, usize>,
}

impl Identities {
    fn new(graph: &Graph<'_>, annotated: Vec<Annotated>) -> Self {
        let mut first: HashMap<(&str, At), Item> = HashMap::with_capacity(annotated.len());
        let mut same: Vec<(Item, Item)> = Vec::new();
        let mut named: Vec<(RecordId, (&str, At), Annotated)> = Vec::with_capacity(annotated.len());
        for found in annotated {
            let (node, part, number) = found.item;
            let source = &graph.nodes[node].parts[part];
            let at = (&*source.file, source.scope.types[number].at);
            match first.get(&at) {
                Some(&other) if graph.nodes[other.0].krate != graph.nodes[node].krate => same.push((found.item, other)),
                _ => {
                    first.entry(at).or_insert(found.item);
                    named.push((identity(graph, found.item), at, found));
                }
            }
        }
        named.par_sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));
        let mut identities = Self {
            ids: Vec::with_capacity(named.len()),
            owners: Vec::with_capacity(named.len()),
            numbers: HashMap::with_capacity(named.len()),
        };
        for (mut id, _, owner) in named {
            if let Some(last) = identities.ids.last().filter(|last| last.path == id.path && last.target == id.target) {
                let is_equal = last.package == id.package && last.version == id.version;
                id.ordinal = if is_equal { last.ordinal + 1 } else { 0 };
            }
            identities.numbers.insert(owner.item, identities.ids.len());
            identities.ids.push(id);
            identities.owners.push(owner);
        }
        for (item, other) in same {
            if let Some(&number) = identities.numbers.get(&other) {
                identities.numbers.insert(item, number);
            }
        }
        identities
    }

    fn get(&self, item: Item) -> Option<&RecordId> {
        self.numbers.get(&item).and_then(|&number| self.ids.get(number))
    }
}

/// The identity of an item that is alone under its path.
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

/// Finds what the fields of a draft hold.
fn resolve(resolver: &mut Resolver<'_, '_>, identities: &Identities, scope: NodeId, draft: &mut Draft) {
    let Draft { record, held } = draft;
    let mut finder =
        Finder { resolver, identities, parameters: &record.parameters, scope, aliases: 0, open: Vec::new() };
    // Few fields hold other types; the rest, which another thread wrote, is not touched again.
    for (field, held) in record.fields.iter_mut().zip(held).filter(|(_, held)| !held.is_empty()) {
        if let Class::Holds { types, .. } = &mut field.class {
            *types = held.iter().map(|ty| finder.held(ty)).collect();
        }
    }
}

struct Finder<'f, 'g, 'a> {
    resolver: &'f mut Resolver<'g, 'a>,
    identities: &'f Identities,
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
                return match self.identities.get(item) {
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
