//! Which packages and features a build of the workspace switches on.

use std::collections::{BTreeMap, BTreeSet};

use fieldnote_schema::{Place, suggest};

use super::{
    super::error::Problem,
    SourceOptions,
    manifest::{Dependency, Package},
    workspace::Workspace,
};

/// What is on.
pub(super) struct Enabled {
    /// By folder: the packages that are built, and their features.
    pub(super) packages: BTreeMap<String, BTreeSet<String>>,
}

/// Works out what the members switch on, for themselves and for what they depend on.
pub(super) fn resolve(workspace: &Workspace, options: &SourceOptions, problems: &mut Vec<Problem>) -> Enabled {
    let packages = workspace.packages.iter().map(|package| (package.folder.as_str(), package)).collect();
    let mut resolver = Resolver { packages, on: BTreeMap::new(), optional: BTreeSet::new(), waiting: Vec::new() };
    for folder in &workspace.members {
        resolver.package(folder);
        if options.all_features {
            resolver.everything(folder);
        } else if !options.no_default_features {
            resolver.feature(folder, "default");
        }
    }
    let asked = options.features.iter().flat_map(|list| list.split([',', ' '])).filter(|feature| !feature.is_empty());
    for feature in asked {
        if !resolver.ask(&workspace.members, feature) {
            let message = format!(
                "no member of the workspace has the feature `{feature}`{}",
                resolver.near(&workspace.members, feature)
            );
            problems.push(Problem::new(Place::default(), message));
        }
    }
    resolver.settle();
    Enabled { packages: resolver.on.into_iter().map(|(folder, features)| (folder.to_owned(), features)).collect() }
}

struct Resolver<'a> {
    packages: BTreeMap<&'a str, &'a Package>,
    on: BTreeMap<&'a str, BTreeSet<String>>,
    /// Optional dependencies that are on: folder of the package and key.
    optional: BTreeSet<(&'a str, &'a str)>,
    /// What was switched on and not followed yet: a chain of dependencies may be of any length.
    waiting: Vec<Step<'a>>,
}

enum Step<'a> {
    Package(&'a Package),
    Feature(&'a Package, String),
}

impl<'a> Resolver<'a> {
    fn get(&self, folder: &str) -> Option<&'a Package> {
        self.packages.get(folder).copied()
    }

    /// Switches a package on.
    fn package(&mut self, folder: &str) {
        let Some(package) = self.get(folder) else { return };
        if !self.on.contains_key(folder) {
            self.on.insert(&package.folder, BTreeSet::new());
            self.waiting.push(Step::Package(package));
        }
    }

    /// Switches on a feature of a package; `false` where it has none of that name.
    fn feature(&mut self, folder: &str, feature: &str) -> bool {
        let Some(package) = self.get(folder) else { return false };
        let implied = || package.dependencies.iter().any(|dependency| dependency.optional && dependency.key == feature);
        if !package.features.contains_key(feature) && !implied() {
            return false;
        }
        if self.on.entry(&package.folder).or_default().insert(feature.to_owned()) {
            self.waiting.push(Step::Feature(package, feature.to_owned()));
        }
        true
    }

    fn follow(&mut self) {
        while let Some(step) = self.waiting.pop() {
            match step {
                Step::Package(package) => {
                    for dependency in package.dependencies.iter().filter(|dependency| !dependency.optional) {
                        self.dependency(dependency);
                    }
                }
                Step::Feature(package, feature) => match package.features.get(&feature) {
                    Some(entries) => entries.iter().for_each(|entry| self.entry(package, entry)),
                    None => self.optional(package, &feature),
                },
            }
        }
    }

    fn dependency(&mut self, dependency: &'a Dependency) {
        let Some(path) = &dependency.path else { return };
        self.package(&path.folder);
        if dependency.default_features {
            self.feature(&path.folder, "default");
        }
        for feature in &dependency.features {
            self.feature(&path.folder, feature);
        }
    }

    /// One entry of a feature: another feature, `dep:name`, `name/feature` or `name?/feature`.
    fn entry(&mut self, package: &'a Package, entry: &'a str) {
        if let Some(key) = entry.strip_prefix("dep:") {
            self.optional(package, key);
        } else if let Some((key, feature)) = entry.split_once('/') {
            if let Some(weak) = key.strip_suffix('?') {
                // Asked again by `settle`, when it is known whether the dependency is on.
                if self.is_on(package, weak) {
                    self.of_dependency(package, weak, feature);
                }
            } else {
                self.optional(package, key);
                self.of_dependency(package, key, feature);
            }
        } else {
            self.feature(&package.folder, entry);
        }
    }

    fn optional(&mut self, package: &'a Package, key: &str) {
        for dependency in package.dependencies.iter().filter(|dependency| dependency.key == key) {
            self.optional.insert((&package.folder, &dependency.key));
            self.dependency(dependency);
        }
    }

    fn is_on(&self, package: &'a Package, key: &str) -> bool {
        package.dependencies.iter().any(|dependency| {
            dependency.key == key && (!dependency.optional || self.optional.contains(&(&*package.folder, key)))
        })
    }

    fn of_dependency(&mut self, package: &'a Package, key: &str, feature: &str) {
        for dependency in package.dependencies.iter().filter(|dependency| dependency.key == key) {
            if let Some(path) = &dependency.path {
                self.feature(&path.folder, feature);
            }
        }
    }

    fn everything(&mut self, folder: &str) {
        let Some(package) = self.get(folder) else { return };
        for feature in package.features.keys() {
            self.feature(folder, feature);
        }
        for dependency in package.dependencies.iter().filter(|dependency| dependency.optional) {
            self.feature(folder, &dependency.key);
        }
    }

    /// `--features name` for every member that has it, or `package/name` for one.
    fn ask(&mut self, members: &BTreeSet<String>, feature: &str) -> bool {
        let (only, name) = feature.split_once('/').map_or((None, feature), |(package, name)| (Some(package), name));
        let mut found = false;
        for folder in members {
            let Some(package) = self.get(folder) else { continue };
            if only.is_none_or(|only| only == package.name) {
                found |= self.feature(folder, name);
            }
        }
        found
    }

    /// What may have been meant by a feature that no member has.
    fn near(&self, members: &BTreeSet<String>, feature: &str) -> String {
        let name = feature.split_once('/').map_or(feature, |(_, name)| name);
        let features: BTreeSet<&str> = members
            .iter()
            .filter_map(|folder| self.get(folder))
            .flat_map(|package| package.features.keys().map(String::as_str))
            .collect();
        match suggest::nearest(name, features.iter().copied()) {
            Some(near) => format!(", did you mean `{near}`?"),
            None if features.is_empty() => "; they have none".to_owned(),
            None => format!("; they have {}", suggest::all(features)),
        }
    }

    /// Applies `name?/feature` until nothing changes.
    fn settle(&mut self) {
        loop {
            self.follow();
            let before: usize = self.on.values().map(BTreeSet::len).sum();
            let on: Vec<(&'a str, Vec<String>)> =
                self.on.iter().map(|(folder, features)| (*folder, features.iter().cloned().collect())).collect();
            for (folder, features) in on {
                let Some(package) = self.get(folder) else { continue };
                for entry in features.iter().filter_map(|feature| package.features.get(feature)).flatten() {
                    self.entry(package, entry);
                }
            }
            if self.waiting.is_empty() && self.on.values().map(BTreeSet::len).sum::<usize>() == before {
                return;
            }
        }
    }
}
