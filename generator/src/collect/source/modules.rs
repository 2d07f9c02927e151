//! The module tree of each target, as the compiler follows it; files that lead nowhere are not opened.

mod files;

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
    sync::Arc,
};

use fieldnote_schema::Place;

use super::{
    super::{
        error::Problem,
        rules,
        tree::{self, Tree},
    },
    cfg::Cfg,
    manifest::Package,
    outline::{At, Draft, Hidden, Import, Module, Outline, Scope, TypeItem, Why},
    scan::{self, Sources},
};
use crate::finding::Finding;

/// Modules and includes may nest this deep.
const DEPTH: usize = 128;

/// A package with what it is compiled with and where its source is.
pub(super) struct Built<'a> {
    pub(super) package: &'a Package,
    pub(super) cfg: &'a Cfg,
    pub(super) sources: Sources,
}

/// A module or a block.
pub(super) type NodeId = usize;

/// A target.
pub(super) type CrateId = usize;

pub(super) struct Crate {
    pub(super) package: usize,
    pub(super) name: String,
    pub(super) lib: bool,
    pub(super) root: Option<NodeId>,
}

pub(super) struct Node {
    pub(super) krate: CrateId,
    /// What is around it.
    pub(super) parent: Option<NodeId>,
    pub(super) is_block: bool,
    /// Path of the module, or of that around the block, from the crate on.
    pub(super) path: String,
    /// Its text: more than one where files are included.
    pub(super) parts: Vec<Part>,
    /// Part and number of each type, in order of name.
    types: Vec<(usize, usize)>,
    children: Vec<Child>,
    /// Numbers of the children, in order of name.
    children_by_name: Vec<usize>,
    depth: usize,
}

#[derive(Clone)]
pub(super) struct Part {
    pub(super) file: Rc<str>,
    pub(super) scope: Arc<Scope>,
    /// Where the drafts of its file begin in [`Graph::drafts`].
    pub(super) drafts: usize,
    home: Home,
}

/// Where the files of a part's modules are.
#[derive(Clone)]
struct Home {
    folder: String,
    /// Of `x.rs` its stem, which the folder of its modules adds.
    stem: Option<String>,
    /// The files around it, so that a file that includes itself is seen.
    around: Rc<Vec<String>>,
}

impl Home {
    fn modules(&self) -> String {
        self.stem.as_ref().map_or_else(|| self.folder.clone(), |stem| tree::join(&self.folder, stem))
    }

    fn of_inline(self, module: &Module) -> Self {
        let folder = match module.paths.first() {
            Some((path, _)) => tree::join(&self.folder, path),
            None => tree::join(&self.modules(), &module.name),
        };
        Self { folder, stem: None, ..self }
    }
}

struct Child {
    name: String,
    part: usize,
    module: usize,
    /// `None` until somebody asks.
    nodes: Option<Vec<NodeId>>,
}

/// All module trees, as far as they were followed.
pub(super) struct Graph<'a> {
    tree: &'a dyn Tree,
    /// What the names of plain files begin with, so that the file system need not be asked for each.
    root: String,
    pub(super) packages: Vec<Built<'a>>,
    pub(super) crates: Vec<Crate>,
    pub(super) nodes: Vec<Node>,
    outlines: BTreeMap<(usize, String, bool), Outline>,
    /// The files that were opened: their scope, and where their drafts begin.
    opened: BTreeMap<(usize, String, bool), (Arc<Scope>, usize)>,
    /// Until a record takes them.
    pub(super) drafts: Vec<Option<Box<Draft>>>,
    reported: BTreeSet<(usize, String)>,
    pub(super) findings: Vec<Finding>,
    pub(super) problems: Vec<Problem>,
    /// By package.
    pub(super) hidden: Vec<(usize, Place, String, Why)>,
    pub(super) assumed: Vec<(String, Place)>,
}

impl<'a> Graph<'a> {
    pub(super) fn new(tree: &'a dyn Tree, mut packages: Vec<Built<'a>>) -> Self {
        let mut outlines = BTreeMap::new();
        for (index, built) in packages.iter_mut().enumerate() {
            for (file, outline) in std::mem::take(&mut built.sources.outlines) {
                outlines.insert((index, file, true), outline);
            }
        }
        Self {
            tree,
            root: tree.identity(""),
            packages,
            crates: Vec::new(),
            nodes: Vec::new(),
            outlines,
            opened: BTreeMap::new(),
            drafts: Vec::new(),
            reported: BTreeSet::new(),
            findings: Vec::new(),
            problems: Vec::new(),
            hidden: Vec::new(),
            assumed: Vec::new(),
        }
    }

    /// Part and number of the types of a name that a scope declares.
    pub(super) fn types_named(&self, node: NodeId, name: &str) -> &[(usize, usize)] {
        let Node { parts, types, .. } = &self.nodes[node];
        named(types, name, |(part, item)| &parts[part].scope.types[item].name)
    }

    /// Whether a scope declares a module of a name.
    pub(super) fn has_module(&self, node: NodeId, name: &str) -> bool {
        !self.children_named(node, name).is_empty()
    }

    fn children_named(&self, node: NodeId, name: &str) -> &[usize] {
        let Node { children, children_by_name, .. } = &self.nodes[node];
        named(children_by_name, name, |number| &children[number].name)
    }

    /// The types that a scope declares, with the number of their part and item.
    pub(super) fn types(&self, node: NodeId) -> impl Iterator<Item = (usize, usize, &TypeItem)> {
        self.nodes[node]
            .parts
            .iter()
            .enumerate()
            .flat_map(|(number, part)| part.scope.types.iter().enumerate().map(move |(item, ty)| (number, item, ty)))
    }

    pub(super) fn imports(&self, node: NodeId) -> impl Iterator<Item = &Import> {
        self.nodes[node].parts.iter().flat_map(|part| &part.scope.imports)
    }

    /// Whether macros stand among the items of a scope.
    pub(super) fn has_macros(&self, node: NodeId) -> bool {
        self.nodes[node].parts.iter().any(|part| part.scope.macros)
    }

    /// The module around a block, or the module itself.
    pub(super) fn module_of(&self, mut node: NodeId) -> NodeId {
        while let Some(parent) = self.nodes[node].parent.filter(|_| self.nodes[node].is_block) {
            node = parent;
        }
        node
    }

    /// Opens a target; its root file is read, nothing else.
    pub(super) fn open_crate(&mut self, package: usize, target: usize) -> CrateId {
        let target = &self.packages[package].package.targets[target];
        let id = self.crates.len();
        let (root, name) = (target.root.clone(), target.name.clone());
        self.crates.push(Crate { package, name: name.clone(), lib: target.lib, root: None });
        if !self.packages[package].sources.has_file(self.tree, &root) {
            let place = Place::file(self.packages[package].package.manifest());
            let message = format!("the target `{name}` has no file at {root}");
            self.findings.push(rules::MISSING_MODULE_FILE.finding(format!("target.{name}"), &place, message));
            return id;
        }
        let home = Home { folder: tree::parent(&root), stem: None, around: Rc::new(Vec::new()) };
        self.crates[id].root = Some(self.open_file(id, None, &root, &name, home));
        id
    }

    /// The modules of a name that a scope declares.
    pub(super) fn modules(&mut self, node: NodeId, name: &str) -> Vec<NodeId> {
        let numbers = self.children_named(node, name).to_vec();
        numbers.into_iter().flat_map(|number| self.child(node, number)).collect()
    }

    /// The nodes of one `mod`, opened if they were not yet.
    fn child(&mut self, node: NodeId, number: usize) -> Vec<NodeId> {
        let child = &mut self.nodes[node].children[number];
        if let Some(nodes) = &child.nodes {
            return nodes.clone();
        }
        child.nodes = Some(Vec::new());
        let (part, module) = (child.part, child.module);
        let (krate, depth) = (self.nodes[node].krate, self.nodes[node].depth);
        let part = &self.nodes[node].parts[part];
        let (scope, file, drafts, home) =
            (Arc::clone(&part.scope), Rc::clone(&part.file), part.drafts, part.home.clone());
        let module = &scope.modules[module];
        if depth >= DEPTH {
            let message = format!("modules are nested deeper than {DEPTH} levels");
            self.problems.push(Problem::new(place(&file, module.at), message));
            return Vec::new();
        }
        let path = format!("{}::{}", self.nodes[node].path, path_segment(&module.name));
        let nodes = if let Some(inline) = &module.inline {
            let home = home.of_inline(module);
            vec![self.open_scope(
                krate,
                Some(node),
                &path,
                vec![Part { file, scope: Arc::clone(inline), drafts, home }],
                false,
            )]
        } else {
            let package = self.crates[krate].package;
            let files = self.files(package, module, &file, &home);
            files
                .into_iter()
                .filter_map(|(found, home)| {
                    let circular = self.is_around(package, &found, &home, &file, module);
                    (!circular).then(|| self.open_file(krate, Some(node), &found, &path, home))
                })
                .collect()
        };
        self.nodes[node].children[number].nodes = Some(nodes.clone());
        nodes
    }

    fn open_file(&mut self, krate: CrateId, parent: Option<NodeId>, file: &str, path: &str, home: Home) -> NodeId {
        let package = self.crates[krate].package;
        let (scope, drafts) = self.outline(package, file, true);
        let home = self.around(home, package, file);
        let part = Part { file: Rc::from(file), scope, drafts, home };
        self.open_scope(krate, parent, path, vec![part], false)
    }

    fn around(&self, home: Home, package: usize, file: &str) -> Home {
        let mut around = home.around.as_ref().clone();
        around.push(self.identity(package, file));
        Home { around: Rc::new(around), ..home }
    }

    /// A name that two paths share when they lead to one file.
    fn identity(&self, package: usize, file: &str) -> String {
        if self.packages[package].sources.is_plain(file) && !self.root.is_empty() {
            format!("{}/{file}", self.root)
        } else {
            self.tree.identity(file)
        }
    }

    /// Adds the files that the parts of a scope include, and those that these include.
    fn include(&mut self, krate: CrateId, parts: &mut Vec<Part>) {
        let package = self.crates[krate].package;
        let mut next = 0;
        while let Some(part) = parts.get(next) {
            next += 1;
            let (scope, file, home) = (Arc::clone(&part.scope), Rc::clone(&part.file), part.home.clone());
            for include in &scope.includes {
                let base = if include.from_package {
                    self.packages[package].package.folder.clone()
                } else {
                    tree::parent(&file)
                };
                let found = tree::join(&base, &include.path);
                let circular = home.around.contains(&self.identity(package, &found));
                if circular || !self.packages[package].sources.has_file(self.tree, &found) {
                    let why = if circular { "is around it" } else { "does not exist" };
                    let message = format!("`include!` takes in {found}, which {why}");
                    let place = place(&file, include.at);
                    let subject = format!("include.{file}.{}", include.path);
                    self.findings.push(rules::MISSING_MODULE_FILE.finding(subject, &place, message));
                    continue;
                }
                let (scope, drafts) = self.outline(package, &found, include.items);
                let inner = Home { folder: tree::parent(&found), stem: None, around: Rc::clone(&home.around) };
                let home = self.around(inner, package, &found);
                if home.around.len() <= DEPTH {
                    parts.push(Part { file: Rc::from(found), scope, drafts, home });
                }
            }
        }
    }

    fn open_scope(
        &mut self,
        krate: CrateId,
        parent: Option<NodeId>,
        path: &str,
        mut parts: Vec<Part>,
        is_block: bool,
    ) -> NodeId {
        self.include(krate, &mut parts);
        let id = self.nodes.len();
        let depth = parent.map_or(0, |parent| self.nodes[parent].depth + 1);
        let children = parts.iter().enumerate().flat_map(|(part, text)| {
            let modules = text.scope.modules.iter().enumerate();
            modules.map(move |(module, declared)| Child { name: declared.name.clone(), part, module, nodes: None })
        });
        let children: Vec<Child> = children.collect();
        let mut children_by_name: Vec<usize> = (0..children.len()).collect();
        children_by_name.sort_by_key(|&number| &children[number].name);
        let numbered = |(part, text): (usize, &Part)| (0..text.scope.types.len()).map(move |item| (part, item));
        let mut types: Vec<(usize, usize)> = parts.iter().enumerate().flat_map(numbered).collect();
        types.sort_by_key(|&(part, item)| &parts[part].scope.types[item].name);
        let blocks: Vec<Part> = parts
            .iter()
            .flat_map(|part| part.scope.blocks.iter().map(|block| Part { scope: Arc::clone(block), ..part.clone() }))
            .collect();
        let own = path.to_owned();
        self.nodes.push(Node { krate, parent, is_block, path: own, parts, types, children, children_by_name, depth });
        for block in blocks {
            self.open_scope(krate, Some(id), path, vec![block], true);
        }
        id
    }

    /// What a file declares, and where its drafts begin; it is read if it was not yet. What is wrong with it is a
    /// problem, and what could be read of it leads to further ones.
    fn outline(&mut self, package: usize, file: &str, items: bool) -> (Arc<Scope>, usize) {
        let key = (package, file.to_owned(), items);
        if let Some((scope, drafts)) = self.opened.get(&key) {
            return (Arc::clone(scope), *drafts);
        }
        let mut outline = self.outlines.remove(&key).unwrap_or_else(|| match self.tree.read(file) {
            Ok(bytes) => scan::outline(file, &bytes, self.packages[package].cfg, items),
            Err(error) => scan::failed(error.reason()),
        });
        let first = self.drafts.len();
        self.drafts.append(&mut outline.drafts);
        if self.reported.insert((package, file.to_owned())) {
            self.report(package, file, &outline);
        }
        self.opened.insert(key, (Arc::clone(&outline.scope), first));
        (outline.scope, first)
    }

    fn report(&mut self, package: usize, file: &str, outline: &Outline) {
        let problems = outline.errors.iter().map(|(message, at)| Problem::new(place(file, *at), message));
        self.problems.extend(problems);
        self.assumed.extend(outline.assumed.iter().map(|(predicate, at)| (predicate.clone(), place(file, *at))));
        for Hidden { at, message, why } in &outline.hidden {
            self.hidden.push((package, place(file, *at), message.clone(), *why));
        }
    }

    /// Follows a target's modules to every record.
    pub(super) fn walk(&mut self, krate: CrateId) {
        // Blocks are opened with what is around them, so new nodes are found by number.
        let Some(root) = self.crates[krate].root else { return };
        let mut node = root;
        while node < self.nodes.len() {
            for number in 0..self.nodes[node].children.len() {
                if self.leads_on(node, number) {
                    self.child(node, number);
                }
            }
            node += 1;
        }
    }

    /// Whether a `mod` can lead to a record. Where a file is missing, opening it says so.
    fn leads_on(&self, node: NodeId, number: usize) -> bool {
        let child = &self.nodes[node].children[number];
        let part = &self.nodes[node].parts[child.part];
        let module = &part.scope.modules[child.module];
        if module.inline.is_some() || !module.paths.is_empty() {
            return true;
        }
        let sources = &self.packages[self.crates[self.nodes[node].krate].package].sources;
        let folder = tree::join(&part.home.modules(), &module.name);
        let beside = format!("{folder}.rs");
        let exists = sources.has_file(self.tree, &beside) != sources.has_file(self.tree, &format!("{folder}/mod.rs"));
        !exists || sources.leads_on(&beside, &folder)
    }
}

/// Those of a name among things in order of name.
fn named<'o, T: Copy>(ordered: &'o [T], name: &str, name_of: impl Fn(T) -> &'o str) -> &'o [T] {
    let from = &ordered[ordered.partition_point(|&it| name_of(it) < name)..];
    &from[..from.partition_point(|&it| name_of(it) == name)]
}

pub(super) fn place(file: &str, at: At) -> Place {
    Place::new(file, at.line, at.column)
}

/// A module's name as `module_path!` prints it: keywords keep their `r#`.
fn path_segment(name: &str) -> String {
    if syn::parse_str::<syn::Ident>(name).is_ok() { name.to_owned() } else { format!("r#{name}") }
}
