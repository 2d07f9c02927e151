//! The files of `mod name;`: where the compiler looks for them, and what is wrong where it finds none or two.

use std::rc::Rc;

use super::{
    super::{super::rules, super::tree, outline::Module},
    Graph, Home, place,
};

impl Graph<'_> {
    /// The files of `mod name;`, each with the home of its own modules.
    pub(super) fn files(&mut self, package: usize, module: &Module, file: &str, home: &Home) -> Vec<(String, Home)> {
        let sources = &self.packages[package].sources;
        let mut found = Vec::new();
        let mut missing = Vec::new();
        let at = |folder: String, stem| Home { folder, stem, around: Rc::clone(&home.around) };
        for (path, _) in &module.paths {
            let path = tree::join(&home.folder, path);
            if sources.has_file(self.tree, &path) {
                let home = at(tree::parent(&path), None);
                found.push((path, home));
            } else {
                missing.push(path);
            }
        }
        if !module.paths.iter().any(|(_, always)| *always) {
            let folder = home.modules();
            let beside = tree::join(&folder, &format!("{}.rs", module.name));
            let below = tree::join(&folder, &format!("{}/mod.rs", module.name));
            match (sources.has_file(self.tree, &beside), sources.has_file(self.tree, &below)) {
                (true, true) => {
                    self.ambiguous(module, file, &beside, &below);
                    return Vec::new();
                }
                (true, false) => found.push((beside, at(folder, Some(module.name.clone())))),
                (false, true) => found.push((below, at(tree::join(&folder, &module.name), None))),
                // Where `#[path]` holds in some builds, the usual file need not exist.
                (false, false) if module.paths.is_empty() => missing.extend([beside, below]),
                (false, false) => {}
            }
        }
        if !missing.is_empty() && module.certain {
            let message = match missing.as_slice() {
                [beside, below] => format!("`mod {};` has no file: neither {beside} nor {below} exists", module.name),
                missing => format!("`mod {};` has no file: {} does not exist", module.name, missing.join(", ")),
            };
            self.report_missing(module, file, message);
        }
        found
    }

    fn ambiguous(&mut self, module: &Module, file: &str, beside: &str, below: &str) {
        let message = format!("`mod {};` has two files: {beside} and {below}", module.name);
        let finding =
            rules::AMBIGUOUS_MODULE_FILE.finding(format!("module.{beside}"), &place(file, module.at), message);
        self.findings.push(finding);
    }

    fn report_missing(&mut self, module: &Module, file: &str, message: String) {
        let subject = format!("module.{file}.{}", module.name);
        self.findings.push(rules::MISSING_MODULE_FILE.finding(subject, &place(file, module.at), message));
    }

    /// Whether a file is one of those around it, which the compiler refuses.
    pub(super) fn is_around(&mut self, package: usize, found: &str, home: &Home, file: &str, module: &Module) -> bool {
        let circular = home.around.contains(&self.identity(package, found));
        if circular && module.certain {
            let message = format!("`mod {};` leads back to {found}, which is around it", module.name);
            self.report_missing(module, file, message);
        }
        circular
    }
}
