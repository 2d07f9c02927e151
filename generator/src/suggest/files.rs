//! The Rust files of a folder or of the packages of a workspace.

use std::{
    collections::BTreeSet,
    fs::File,
    io::Read as _,
    path::{Path, PathBuf},
    sync::mpsc,
};

use ignore::{WalkBuilder, WalkState};

use crate::collect::{
    self,
    source::{self, PackageFolder},
    tree::{self, DirTree, Kind, Tree},
};

/// A Rust file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Path relative to the folder that was read, with `/`.
    pub path: String,
    /// The package it belongs to; empty in a bare folder.
    pub package: String,
    /// Its text.
    pub text: String,
}

/// Why the files could not be read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The packages are not known.
    #[error("cannot tell the packages of the workspace; `--no-cargo` reads every Rust file of a folder instead")]
    Packages(#[from] collect::Error),
    /// A folder could not be listed.
    #[error("cannot list {}", .folder.display())]
    List {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        source: ignore::Error,
    },
}

/// Every Rust file below `root`, in order of path. What git ignores, and what is no text, is left out.
pub fn of_folder(root: &Path) -> Result<Vec<SourceFile>, Error> {
    read(root, "", "", &|_| true)
}

/// The Rust files of the packages of the workspace at `root`, without those of tests, examples and benchmarks.
pub fn of_workspace(root: &Path) -> Result<Vec<SourceFile>, Error> {
    let packages = source::packages(&DirTree::new(root))?;
    let folders: BTreeSet<&str> = packages.iter().map(|package| package.folder.as_str()).collect();
    let mut files = Vec::new();
    for PackageFolder { name, folder } in &packages {
        let enter = |path: &str| {
            let aside = ASIDE.iter().any(|aside| tree::join(folder, aside) == path);
            !aside && (path == folder || !folders.contains(path))
        };
        files.extend(read(root, folder, name, &enter)?);
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    without_tests(&mut files);
    Ok(files)
}

/// Takes out the files of modules that are declared under `#[cfg(test)]`, and what is below them.
fn without_tests(files: &mut Vec<SourceFile>) {
    let mut folders: BTreeSet<String> = BTreeSet::new();
    for file in files.iter() {
        for name in test_modules(&file.text) {
            folders.insert(tree::join(&folder_of_modules(&file.path), name));
        }
    }
    files.retain(|file| {
        let module = file.path.strip_suffix(".rs").unwrap_or(&file.path);
        !folders
            .iter()
            .any(|test| module.strip_prefix(test.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
    });
}

/// Where the modules that a file declares have their files.
fn folder_of_modules(path: &str) -> String {
    let folder = tree::parent(path);
    match path.strip_suffix(".rs").and_then(|path| path.rsplit('/').next()) {
        Some("mod" | "lib" | "main") | None => folder,
        Some(stem) => tree::join(&folder, stem),
    }
}

/// The modules in files of their own that are declared under `#[cfg(test)]` or `#[cfg(all(test, ..))]`.
fn test_modules(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("#[cfg(").filter_map(|(at, cfg)| {
        let (when, rest) = text[at + cfg.len()..].split_once(")]")?;
        if when != "test" && !when.starts_with("all(test,") {
            return None;
        }
        let rest = rest.trim_start();
        let rest = rest.strip_prefix("pub").map_or(rest, |rest| {
            let rest = rest.strip_prefix("(crate)").or_else(|| rest.strip_prefix("(super)")).unwrap_or(rest);
            rest.trim_start()
        });
        rest.strip_prefix("mod ")?
            .split_once(';')
            .map(|(name, _)| name.trim())
            .filter(|name| !name.contains(['{', ' ']))
    })
}

/// Every Rust file of a tree such as a git revision, in order of path; files that are no text are left out.
pub fn of_tree(tree: &dyn Tree) -> Result<Vec<SourceFile>, tree::Error> {
    let mut folders = vec![String::new()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in tree.list(&folder)? {
            let path = tree::join(&folder, &entry.name);
            match entry.kind {
                Kind::Dir if !entry.link => folders.push(path),
                Kind::File if is_rust(&path) => {
                    let text = tree.read(&path).ok().and_then(|bytes| String::from_utf8(bytes).ok());
                    files.extend(text.map(|text| SourceFile { path, package: String::new(), text }));
                }
                _ => {}
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// What stands beside the code of a package.
const ASIDE: &[&str] = &["tests", "examples", "benches", "build.rs", "target"];

/// The Rust files below `folder` of `root`, in order of path; only folders that `enter` lets in. Each thread of the walk
/// reads what it finds.
fn read(
    root: &Path,
    folder: &str,
    package: &str,
    enter: &(dyn Fn(&str) -> bool + Sync),
) -> Result<Vec<SourceFile>, Error> {
    let start = root.join(folder);
    let mut walk = WalkBuilder::new(&start);
    walk.filter_entry(|entry| entry.depth() == 0 || entry.file_name() != "target");
    let (send, found) = mpsc::channel();
    walk.build_parallel().run(|| {
        let send = send.clone();
        Box::new(move |entry| {
            let file = match entry {
                Err(error) => Err(error),
                Ok(entry) => match relative(root, entry.path()) {
                    Some(path) if !enter(&path) => return WalkState::Skip,
                    Some(path) if is_rust(&path) && entry.file_type().is_some_and(|kind| kind.is_file()) => {
                        let Some(text) = text(entry.path()) else { return WalkState::Continue };
                        Ok(SourceFile { path, package: package.to_owned(), text })
                    }
                    _ => return WalkState::Continue,
                },
            };
            // Nobody hangs up before the walk has ended.
            if send.send(file).is_ok() { WalkState::Continue } else { WalkState::Quit }
        })
    });
    drop(send);
    let (mut files, mut errors) = (Vec::new(), Vec::new());
    for file in found {
        match file {
            Ok(file) => files.push(file),
            Err(error) => errors.push(error),
        }
    }
    // Which thread came first is no reason to report another one.
    if let Some(source) = errors.into_iter().min_by_key(ToString::to_string) {
        return Err(Error::List { folder: start, source });
    }
    files.sort_unstable_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// The text of a file, unless it is none or too long.
fn text(path: &Path) -> Option<String> {
    let mut file = File::open(path).ok()?;
    if file.metadata().ok()?.len() > tree::MAX_FILE {
        return None;
    }
    let mut text = String::new();
    file.read_to_string(&mut text).ok()?;
    Some(text)
}

fn is_rust(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "rs")
}

fn relative(root: &Path, path: &Path) -> Option<String> {
    let path = path.strip_prefix(root).ok()?.to_str()?;
    Some(path.replace(std::path::MAIN_SEPARATOR, "/"))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn write(root: &Path, path: &str, text: &str) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }

    #[test]
    fn packages_are_read_without_their_tests_and_folders_as_a_whole() {
        let root = tempfile::tempdir().expect("a folder");
        let root = root.path();
        write(
            root,
            "Cargo.toml",
            "[package]\nname = \"shop\"\nversion = \"0.1.0\"\n[workspace]\nmembers = [\"mail\"]\n",
        );
        write(root, "src/lib.rs", "struct A { a: u8 }");
        write(root, "tests/it.rs", "");
        write(root, "src/a.rs", "#[cfg(test)]\nmod tests;\nmod test;\n#[cfg(all(test, unix))]\nmod a_tests;\n");
        for path in ["src/a/tests.rs", "src/a/tests/deep.rs", "src/a/test.rs", "src/a/a_tests.rs"] {
            write(root, path, "");
        }
        write(root, "target/x.rs", "");
        write(root, "mail/Cargo.toml", "[package]\nname = \"mail\"\nversion = \"0.1.0\"\n");
        write(root, "mail/src/lib.rs", "");
        let shown =
            |files: Vec<SourceFile>| files.into_iter().map(|f| format!("{}:{}", f.package, f.path)).collect::<Vec<_>>();
        assert_eq!(
            shown(of_workspace(root).expect("read")),
            ["mail:mail/src/lib.rs", "shop:src/a.rs", "shop:src/a/test.rs", "shop:src/lib.rs"]
        );
        assert_eq!(of_folder(root).expect("read").len(), 8);
    }
}
