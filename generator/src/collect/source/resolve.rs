//! Where a type's path leads, by the rules of the compiler as far as the source shows it. What it does not show stays
//! unresolved with the reason; nothing is guessed.

use std::collections::BTreeMap;

use super::{
    modules::{CrateId, Graph, NodeId},
    outline::{Path, TypeKind},
};

/// How many steps one path may take, so that imports which lead in circles end.
const STEPS: usize = 20_000;

/// What a name means in the namespace of types.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Found {
    /// A type item: its scope, part and number there.
    Type(NodeId, usize, usize),
    /// A module; several where different targets have different ones.
    Module(Vec<NodeId>),
    /// Something in a crate whose source is not read.
    Outside(String),
}

type Lookup = Result<Option<Found>, String>;

/// Looks names up in a graph, which grows where modules were not opened yet.
pub(super) struct Resolver<'g, 'a> {
    pub(super) graph: &'g mut Graph<'a>,
    /// The library targets opened so far, by package.
    libs: BTreeMap<usize, Option<CrateId>>,
    known: BTreeMap<(NodeId, String), Lookup>,
    /// Lookups that wait for others, outermost first.
    waiting: Vec<(NodeId, String)>,
    /// The outermost lookup that came round to itself.
    circle: usize,
    steps: usize,
    explaining: bool,
}

impl<'g, 'a> Resolver<'g, 'a> {
    pub(super) fn new(graph: &'g mut Graph<'a>) -> Self {
        let libs = graph
            .crates
            .iter()
            .enumerate()
            .filter(|(_, krate)| krate.lib)
            .map(|(id, krate)| (krate.package, Some(id)))
            .collect();
        Self {
            graph,
            libs,
            known: BTreeMap::new(),
            waiting: Vec::new(),
            circle: usize::MAX,
            steps: 0,
            explaining: false,
        }
    }

    /// The type that a path means in a scope, or why that cannot be said.
    pub(super) fn resolve(&mut self, scope: NodeId, path: &Path) -> Result<(NodeId, usize, usize), String> {
        self.steps = 0;
        match self.path(scope, path)? {
            Found::Type(node, part, item) => Ok((node, part, item)),
            Found::Module(_) => Err("is a module, not a type".to_owned()),
            Found::Outside(krate) => Err(format!("in the crate `{krate}`, whose source is not read")),
        }
    }

    fn path(&mut self, scope: NodeId, path: &Path) -> Result<Found, String> {
        let (mut found, rest) = self.first(scope, path)?;
        for name in rest {
            found = match found {
                Found::Module(nodes) => self.member(&nodes, name)?,
                Found::Outside(krate) => return Ok(Found::Outside(krate)),
                Found::Type(..) => return Err("behind an associated type or a variant".to_owned()),
            };
        }
        Ok(found)
    }

    /// What a path begins with, and the segments behind it.
    fn first<'p>(&mut self, scope: NodeId, path: &'p Path) -> Result<(Found, &'p [String]), String> {
        let Some((first, mut rest)) = path.segments.split_first() else { return Err("an empty path".to_owned()) };
        let krate = self.graph.nodes[scope].krate;
        if path.absolute {
            let found = match self.extern_crate(krate, first) {
                Some(found) => found,
                None if self.is_2015(krate) => self.at_root(krate, first)?,
                None => return Err(format!("no crate `{first}` among the dependencies")),
            };
            return Ok((found, rest));
        }
        let mut module = self.graph.module_of(scope);
        let found = match first.as_str() {
            "crate" => Found::Module(self.graph.crates[krate].root.into_iter().collect()),
            "self" => Found::Module(vec![module]),
            "super" => {
                module = self.above(module)?;
                while let Some(("super", behind)) = rest.split_first().map(|(name, behind)| (name.as_str(), behind)) {
                    module = self.above(module)?;
                    rest = behind;
                }
                Found::Module(vec![module])
            }
            name => self.lexical(scope, name)?,
        };
        Ok((found, rest))
    }

    fn above(&self, module: NodeId) -> Result<NodeId, String> {
        let parent = self.graph.nodes[module].parent.ok_or_else(|| "above the crate root".to_owned())?;
        Ok(self.graph.module_of(parent))
    }

    fn is_2015(&self, krate: CrateId) -> bool {
        self.graph.packages[self.graph.crates[krate].package].package.edition_2015
    }

    fn at_root(&mut self, krate: CrateId, name: &str) -> Result<Found, String> {
        let root = self.graph.crates[krate].root.into_iter().collect::<Vec<_>>();
        self.member(&root, name)
    }

    /// A name as it is seen from inside a scope: blocks outwards to the module, then crates.
    fn lexical(&mut self, scope: NodeId, name: &str) -> Result<Found, String> {
        let mut node = scope;
        loop {
            if let Some(found) = self.declared(node, name)? {
                return Ok(found);
            }
            match self.graph.nodes[node].parent {
                Some(parent) if self.graph.nodes[node].is_block => node = parent,
                _ => break,
            }
        }
        if let Some(found) = self.extern_crate(self.graph.nodes[node].krate, name) {
            return Ok(found);
        }
        if is_builtin(name) {
            return Err("not annotated".to_owned());
        }
        Err(self.why_not(&[node], name))
    }

    fn member(&mut self, nodes: &[NodeId], name: &str) -> Result<Found, String> {
        let mut all = Vec::new();
        for &node in nodes {
            all.extend(self.declared(node, name)?);
        }
        one(all)?.ok_or_else(|| self.why_not(nodes, name))
    }

    /// Why a name was not found.
    fn why_not(&mut self, nodes: &[NodeId], name: &str) -> String {
        let reason = format!("no type `{name}` in scope");
        // Looking into globs may end here again.
        if std::mem::replace(&mut self.explaining, true) {
            return reason;
        }
        let hidden = nodes.iter().find_map(|&node| {
            if let Some(glob) = self.unread_glob(node) {
                return Some(format!("`{name}` may be behind `use {glob}::*`, whose source is not read"));
            }
            self.graph.has_macros(node).then(|| format!("`{name}` may be made by a macro"))
        });
        self.explaining = false;
        hidden.unwrap_or(reason)
    }

    fn unread_glob(&mut self, node: NodeId) -> Option<String> {
        let globs = self.globs(node);
        let unread = globs.into_iter().find(|path| matches!(self.import(node, path), Ok(Found::Outside(_)) | Err(_)));
        unread.map(|path| path.segments.join("::"))
    }

    fn globs(&self, node: NodeId) -> Vec<Path> {
        self.graph.imports(node).filter(|import| import.name.is_none()).map(|import| import.path.clone()).collect()
    }

    /// What a scope itself says of a name.
    fn declared(&mut self, node: NodeId, name: &str) -> Lookup {
        // Most names are those of one type beside the one that names them: nothing to look further for, or to remember.
        if let [(part, item)] = *self.graph.types_named(node, name)
            && !self.graph.has_module(node, name)
        {
            return Ok(Some(Found::Type(node, part, item)));
        }
        let key = (node, name.to_owned());
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        if let Some(depth) = self.waiting.iter().position(|waiting| *waiting == key) {
            self.circle = self.circle.min(depth);
            return Ok(None);
        }
        self.steps += 1;
        if self.steps > STEPS || self.waiting.len() > 128 {
            return Err("behind too many imports".to_owned());
        }
        let depth = self.waiting.len();
        self.waiting.push(key.clone());
        let found = self.look(node, name);
        self.waiting.pop();
        // What was missed because the search came round to something still open may be found the next time.
        let whole = self.circle >= depth;
        if whole {
            self.circle = usize::MAX;
        }
        if whole || matches!(found, Ok(Some(_))) {
            self.known.insert(key, found.clone());
        }
        found
    }

    fn look(&mut self, node: NodeId, name: &str) -> Lookup {
        let types = self.graph.types_named(node, name).iter();
        let mut named: Vec<Found> = types.map(|&(part, item)| Found::Type(node, part, item)).collect();
        let modules = self.graph.modules(node, name);
        if !modules.is_empty() {
            named.push(Found::Module(modules));
        }
        if named.len() > 1 {
            return Err(format!("`{name}` is declared more than once, under different `cfg`"));
        }
        if let Some(found) = named.pop() {
            return Ok(Some(found));
        }
        let imports: Vec<Path> = self
            .graph
            .imports(node)
            .filter(|import| import.name.as_deref() == Some(name))
            .map(|import| import.path.clone())
            .collect();
        let mut first_reason = None;
        let mut imported = Vec::new();
        for path in &imports {
            match self.import(node, path) {
                Ok(found) => imported.push(found),
                Err(reason) => first_reason = first_reason.or(Some(reason)),
            }
        }
        if let Some(found) = one(imported)? {
            return Ok(Some(found));
        }
        if let Some(reason) = first_reason {
            // `use name;` imports a crate from the prelude by its own name.
            let own = imports.iter().any(|path| path.segments == [name]);
            return if own { Ok(None) } else { Err(reason) };
        }
        self.behind_globs(node, name)
    }

    fn behind_globs(&mut self, node: NodeId, name: &str) -> Lookup {
        let mut found = Vec::new();
        for path in self.globs(node) {
            if let Ok(Found::Module(nodes)) = self.import(node, &path) {
                for module in nodes {
                    found.extend(self.declared(module, name)?);
                }
            }
        }
        one(found)
    }

    /// Where the path of a `use` leads.
    fn import(&mut self, node: NodeId, path: &Path) -> Result<Found, String> {
        let krate = self.graph.nodes[node].krate;
        let relative = matches!(path.segments.first().map(String::as_str), Some("crate" | "self" | "super"));
        if !path.absolute && !relative && self.is_2015(krate) {
            return self.path(node, &Path { absolute: true, segments: path.segments.clone() });
        }
        self.path(node, path)
    }

    /// A crate by the name it has in this one.
    fn extern_crate(&mut self, krate: CrateId, name: &str) -> Option<Found> {
        if let Some(path) = self.renamed_crate(krate, name) {
            if path.segments == ["crate"] {
                return Some(Found::Module(self.graph.crates[krate].root.into_iter().collect()));
            }
            return path.segments.first().and_then(|original| self.dependency(krate, original));
        }
        self.dependency(krate, name)
    }

    /// `extern crate original as name;` at the root holds in every module.
    fn renamed_crate(&self, krate: CrateId, name: &str) -> Option<Path> {
        let root = self.graph.crates[krate].root?;
        let mut imports = self.graph.imports(root);
        imports.find(|import| import.krate && import.name.as_deref() == Some(name)).map(|import| import.path.clone())
    }

    fn dependency(&mut self, krate: CrateId, name: &str) -> Option<Found> {
        let index = self.graph.crates[krate].package;
        let package = self.graph.packages[index].package;
        let own_lib = package.targets.iter().find(|target| target.lib && target.name == name);
        if own_lib.is_some() && !self.graph.crates[krate].lib {
            return self.lib(index).map(|root| Found::Module(vec![root]));
        }
        for dependency in &package.dependencies {
            let folder = dependency.path.as_ref().map(|path| path.folder.as_str());
            let read = match folder {
                Some(folder) => self.package_at(folder),
                None => self.external(&dependency.package),
            };
            // A dependency that is not renamed goes by the name of its library.
            let lib_name = read
                .filter(|_| dependency.key == dependency.package)
                .and_then(|read| self.graph.packages[read].package.targets.iter().find(|target| target.lib))
                .map_or_else(|| dependency.crate_name(), |target| target.name.clone());
            if lib_name == name {
                let root = read.and_then(|read| self.lib(read));
                return Some(root.map_or_else(|| Found::Outside(name.to_owned()), |root| Found::Module(vec![root])));
            }
        }
        matches!(name, "std" | "core" | "alloc" | "proc_macro" | "test").then(|| Found::Outside(name.to_owned()))
    }

    fn package_at(&self, folder: &str) -> Option<usize> {
        self.graph.packages.binary_search_by(|built| built.package.folder.as_str().cmp(folder)).ok()
    }

    /// A dependency from a registry, where its source is read; of several versions none is taken for the one meant.
    fn external(&self, name: &str) -> Option<usize> {
        let mut found = (0..self.graph.packages.len()).filter(|&index| {
            let package = self.graph.packages[index].package;
            package.external && package.name == name
        });
        found.next().filter(|_| found.next().is_none())
    }

    /// The root of a package's library.
    fn lib(&mut self, package: usize) -> Option<NodeId> {
        let opened = if let Some(opened) = self.libs.get(&package) {
            *opened
        } else {
            let target = self.graph.packages[package].package.targets.iter().position(|target| target.lib);
            let opened = target.map(|target| self.graph.open_crate(package, target));
            self.libs.insert(package, opened);
            opened
        };
        self.graph.crates[opened?].root
    }

    /// The alias or type that was found.
    pub(super) fn kind(&self, (node, part, item): (NodeId, usize, usize)) -> &TypeKind {
        &self.graph.nodes[node].parts[part].scope.types[item].kind
    }
}

/// The one thing that several ways lead to.
fn one(mut found: Vec<Found>) -> Lookup {
    found.sort();
    found.dedup();
    match found.len() {
        0 | 1 => Ok(found.pop()),
        _ => Err("ambiguous: several imports give this name".to_owned()),
    }
}

fn is_builtin(name: &str) -> bool {
    matches!(
        name,
        "String"
            | "str"
            | "bool"
            | "char"
            | "u8"
            | "u16"
            | "u32"
            | "u64"
            | "u128"
            | "usize"
            | "i8"
            | "i16"
            | "i32"
            | "i64"
            | "i128"
            | "isize"
            | "f32"
            | "f64"
            | "Option"
            | "Vec"
            | "Box"
            | "Result"
    )
}
