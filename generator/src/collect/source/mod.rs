//! The source collector: reads manifests and module trees by itself, with no build, no network and no `cargo` process.
//!
//! It sees what stands in the source. Types that macros or build scripts write are left to the artifact collector, and
//! a finding says so where that can be told.

mod attributes;
mod calls;
mod cfg;
mod draft;
mod features;
mod imports;
mod items;
mod manifest;
mod modules;
mod outline;
mod records;
mod resolve;
mod scan;
#[cfg(test)]
mod tests;
mod tokens;
mod types;
mod workspace;

use std::collections::BTreeMap;

use fieldnote_schema::Place;

use self::{
    cfg::Cfg,
    manifest::{Dependency, Package},
    modules::{Built, Graph},
    outline::Why,
    resolve::Resolver,
    workspace::Workspace,
};
use super::{
    dependencies::{External, Mounted},
    error::{Error, Problem},
    rules,
    tree::Tree,
};
use crate::{
    finding::Finding,
    inventory::{self, Assumption, Inventory},
    workers,
};

/// What is compiled.
#[derive(Clone, Debug, Default)]
pub struct SourceOptions {
    /// Features to switch on, `name` or `package/name`, each entry a list as cargo takes it.
    pub features: Vec<String>,
    /// Every feature of every member.
    pub all_features: bool,
    /// Without the default features of the members.
    pub no_default_features: bool,
    /// A target triple that decides `cfg`; without one, target predicates hold both ways.
    pub target: Option<String>,
    /// Dependencies from registries to read as well, from [`dependencies::resolve`](super::dependencies::resolve).
    pub dependencies: Vec<External>,
}

/// Collects every record that the source of a workspace declares.
///
/// # Errors
///
/// Everything that could not be read: manifests, source files that modules lead to, syntax.
pub fn collect(tree: &dyn Tree, options: &SourceOptions) -> Result<Inventory, Error> {
    with_graph(tree, options, &|workspace, graph| {
        open_crates(graph);
        inventory(workspace, graph)
    })
}

/// Findings on types (`billing_api::Invoice`), each with the place that declares it, that are not in the tree. Of the standard library, and of
/// dependencies that were not read, nothing can be said.
///
/// # Errors
///
/// As [`collect`], as far as the paths lead.
pub fn missing_types(
    tree: &dyn Tree,
    options: &SourceOptions,
    declared: &[(String, Place)],
) -> Result<Vec<Finding>, Error> {
    with_graph(tree, options, &|workspace, graph| {
        declared.iter().filter_map(|(path, place)| missing_type(workspace, graph, path, place)).collect()
    })
}

fn missing_type(workspace: &Workspace, graph: &mut Graph<'_>, path: &str, place: &Place) -> Option<Finding> {
    let krate = path.split("::").next().unwrap_or_default();
    let is_read = workspace.packages.iter().flat_map(|package| &package.targets).any(|target| target.name == krate);
    let mut depended = workspace.packages.iter().flat_map(|package| &package.dependencies);
    let is_left_out = depended.any(|dependency| dependency.package.replace('-', "_") == krate);
    if !is_read && (is_left_out || matches!(krate, "std" | "core" | "alloc")) || find_type(graph, path).is_some() {
        return None;
    }
    let message = if is_read {
        format!("`[[record]]` describes `{path}`, and there is no such type")
    } else {
        format!("`[[record]]` describes `{path}`, and no package here has a crate `{krate}`")
    };
    Some(rules::UNKNOWN_TYPE.finding(format!("record.{path}"), place, message).label("matches nothing"))
}

/// Reads the manifests, searches the sources, and hands on module trees that nobody followed yet.
fn with_graph<T: Send>(
    tree: &dyn Tree,
    options: &SourceOptions,
    use_graph: &(dyn Fn(&Workspace, &mut Graph<'_>) -> T + Sync),
) -> Result<T, Error> {
    let pool = workers::pool().map_err(|error| {
        Error::new(vec![Problem::new(Place::file("Cargo.toml"), format!("cannot start workers: {error}"))])
    })?;
    let mounted = Mounted::new(tree, &options.dependencies);
    pool.install(|| {
        let mut problems = Vec::new();
        let (workspace, cfgs) = build(&mounted, options, &mut problems);
        let packages: Vec<(&Package, &Cfg)> = workspace.packages.iter().zip(&cfgs).collect();
        let sources = scan::search(&mounted, &packages, &mut problems);
        let built = packages.iter().zip(sources);
        let built = built.map(|(&(package, cfg), sources)| Built { package, cfg, sources }).collect();
        let mut graph = Graph::new(&mounted, built);
        let found = use_graph(&workspace, &mut graph);
        problems.append(&mut graph.problems);
        if problems.is_empty() { Ok(found) } else { Err(Error::new(problems)) }
    })
}

/// The packages that are built, in order of folder, and what each is compiled with.
fn build(tree: &dyn Tree, options: &SourceOptions, problems: &mut Vec<Problem>) -> (Workspace, Vec<Cfg>) {
    let target = options.target.as_deref().and_then(|triple| {
        let found = Cfg::target(triple);
        if found.is_none() {
            let message = format!("rustc knows no target `{triple}`: `rustc --print target-list` shows those it knows");
            problems.push(Problem::new(Place::default(), message));
        }
        found
    });
    let mut workspace = workspace::read(tree, &|dependency| is_for(dependency, target, options), problems);
    let mut enabled = features::resolve(&workspace, options, problems);
    workspace.packages.retain(|package| enabled.packages.contains_key(&package.folder));
    for external in &options.dependencies {
        enabled.packages.insert(external.folder(), external.features.clone());
        workspace.packages.push(Package::from(external));
    }
    workspace.packages.sort_by(|a, b| a.folder.cmp(&b.folder));
    let features = |package: &Package| enabled.packages.get(&package.folder).cloned().unwrap_or_default();
    let cfgs = workspace.packages.iter().map(|package| Cfg { features: features(package), target }).collect();
    (workspace, cfgs)
}

/// A package of a workspace and its folder, relative to the root.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PackageFolder {
    /// Name as in its manifest.
    pub name: String,
    /// Folder; empty for the root.
    pub folder: String,
}

/// The packages of a workspace that lie in it.
///
/// # Errors
///
/// Manifests that could not be read.
pub fn packages(tree: &dyn Tree) -> Result<Vec<PackageFolder>, Error> {
    let mut problems = Vec::new();
    let workspace = workspace::read(tree, &|_| true, &mut problems);
    if !problems.is_empty() {
        return Err(Error::new(problems));
    }
    let inside =
        workspace.packages.into_iter().filter(|package| !package.external && !package.folder.starts_with(".."));
    Ok(inside.map(|package| PackageFolder { name: package.name, folder: package.folder }).collect())
}

/// Whether a dependency is used on the target.
fn is_for(
    dependency: &Dependency,
    target: Option<&'static cfg_expr::targets::TargetInfo>,
    options: &SourceOptions,
) -> bool {
    let Some(platform) = &dependency.platform else { return true };
    let judge = Cfg { target, ..Cfg::default() };
    match platform.strip_prefix("cfg(").and_then(|rest| rest.strip_suffix(')')) {
        Some(predicate) => judge.judge(predicate, &mut Vec::new()) != cfg::Truth::No,
        None => options.target.as_ref().is_none_or(|triple| triple == platform),
    }
}

fn inventory(workspace: &Workspace, graph: &mut Graph<'_>) -> Inventory {
    let records = records::all(graph);
    let mut findings = workspace.findings.clone();
    findings.append(&mut graph.findings);
    findings.extend(hidden(graph, &records));
    let assumed = assumptions(&mut graph.assumed);
    findings.extend(assumed.iter().map(|assumption| {
        let message = format!("`cfg({})` is unknown here, so code behind it was counted in", assumption.predicate);
        rules::ASSUMED_CFG.finding(format!("cfg.{}", assumption.predicate), &assumption.place, message)
    }));
    findings.sort_by(|a, b| (&a.primary.place, &a.code, &a.message).cmp(&(&b.primary.place, &b.code, &b.message)));
    findings.dedup();
    let mut packages: Vec<inventory::Package> = workspace.packages.iter().map(summary).collect();
    packages.sort();
    Inventory { format: inventory::FORMAT.to_owned(), packages, records, assumed, findings }
}

/// Opens the targets of every package in which records may be, libraries first.
fn open_crates(graph: &mut Graph<'_>) {
    let mut targets = Vec::new();
    for (index, built) in graph.packages.iter().enumerate() {
        if !built.sources.relevant {
            continue;
        }
        for (number, target) in built.package.targets.iter().enumerate() {
            if target.required_features.iter().all(|feature| built.cfg.features.contains(feature)) {
                targets.push((index, number));
            }
        }
    }
    for (package, target) in targets {
        let krate = graph.open_crate(package, target);
        graph.walk(krate);
    }
}

fn find_type(graph: &mut Graph<'_>, path: &str) -> Option<Place> {
    let (name, rest) = path.split_once("::")?;
    let targets = graph.packages.iter().enumerate().find_map(|(index, built)| {
        built.package.targets.iter().position(|target| target.name == name).map(|target| (index, target))
    });
    let (package, target) = targets?;
    let krate = graph.open_crate(package, target);
    let root = graph.crates[krate].root?;
    let segments = std::iter::once("crate").chain(rest.split("::")).map(ToOwned::to_owned).collect();
    let found = Resolver::new(graph).resolve(root, &outline::Path { absolute: false, segments });
    let (node, part, item) = found.ok()?;
    let part = &graph.nodes[node].parts[part];
    Some(modules::place(&part.file, part.scope.types[item].at))
}

fn summary(package: &Package) -> inventory::Package {
    inventory::Package {
        name: package.name.clone(),
        version: package.version.clone(),
        folder: (!package.external).then(|| package.folder.clone()),
        system: package.system.clone(),
        collects_nothing: package.collects_nothing,
    }
}

/// Findings on code that is written only while compiling. A generated file is worth one only where records are, a text
/// only where it becomes code.
fn hidden(graph: &Graph<'_>, records: &[fieldnote_schema::Record]) -> Vec<Finding> {
    let speaks = |package: &Package| {
        package.depends_on_fieldnote() || records.iter().any(|record| record.id.package == package.name)
    };
    let hidden = graph.hidden.iter().filter(|(package, _, _, why)| {
        let package = graph.packages[*package].package;
        match why {
            Why::Macro | Why::Exported => true,
            Why::Generated => speaks(package),
            Why::Text => package.targets.iter().any(|target| target.proc_macro),
        }
    });
    hidden
        .map(|(_, place, message, why)| {
            let what = if matches!(why, Why::Macro | Why::Generated) { "source" } else { rules::MACRO };
            rules::HIDDEN_FROM_SOURCE.finding(format!("{what}.{}", place.file), place, message.clone())
        })
        .collect()
}

/// Each predicate once, where it stands first.
fn assumptions(found: &mut Vec<(String, Place)>) -> Vec<Assumption> {
    let mut first: BTreeMap<String, Place> = BTreeMap::new();
    found.sort_by(|a, b| (&a.1, &a.0).cmp(&(&b.1, &b.0)));
    for (predicate, place) in found.drain(..) {
        first.entry(predicate).or_insert(place);
    }
    first.into_iter().map(|(predicate, place)| Assumption { predicate, place }).collect()
}
