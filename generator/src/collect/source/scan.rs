//! Which source files speak of annotations: every file is looked at as bytes, once, and only those that do are parsed.

use std::{cell::RefCell, collections::BTreeSet, io::Read, sync::LazyLock};

use memchr::memmem::{Finder, find_iter};
use rayon::prelude::*;

use super::{
    super::{
        error::Problem,
        tree::{self, Kind, Tree},
    },
    cfg::Cfg,
    items,
    manifest::Package,
    outline::{At, Outline},
};

/// Files are searched in pieces of this size.
const PIECE: usize = 256 << 10;
/// What two pieces share, so that nothing is cut in two.
const OVERLAP: usize = 512;

/// The source files of a package.
#[derive(Default)]
pub(super) struct Sources {
    /// Folders that were searched.
    folders: Vec<String>,
    files: BTreeSet<String>,
    /// Those of them that are links to files.
    linked: BTreeSet<String>,
    /// Files through which the way to a record may lead other than by the names of modules, and links to folders,
    /// which are not followed here.
    ways: BTreeSet<String>,
    links: Vec<String>,
    /// Files that speak of annotations, parsed.
    pub(super) outlines: Vec<(String, Outline)>,
    /// The module tree has to be followed.
    pub(super) relevant: bool,
}

impl Sources {
    /// Whether a path lies where all files are known.
    fn is_known(&self, path: &str) -> bool {
        self.folders.iter().any(|folder| is_below(path, folder)) && !self.links.iter().any(|link| is_below(path, link))
    }

    /// Whether a file was met in a searched folder, and is no link: no other path leads to it but through links.
    pub(super) fn is_plain(&self, path: &str) -> bool {
        self.files.contains(path) && !self.linked.contains(path)
    }

    pub(super) fn has_file(&self, tree: &dyn Tree, path: &str) -> bool {
        if self.is_known(path) { self.files.contains(path) } else { tree.is_file(path) }
    }

    /// Whether records may be found in a module's file or in the folder of its children.
    pub(super) fn leads_on(&self, file: &str, folder: &str) -> bool {
        if !self.is_known(file) || self.ways.contains(file) || self.ways.contains(folder) {
            return true;
        }
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        self.ways.range(prefix.clone()..).next().is_some_and(|way| way.starts_with(&prefix))
    }
}

fn is_below(path: &str, folder: &str) -> bool {
    folder.is_empty() && !path.starts_with("../")
        || path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Searches the source folders of packages, each compiled with its own configuration.
pub(super) fn search(tree: &dyn Tree, packages: &[(&Package, &Cfg)], problems: &mut Vec<Problem>) -> Vec<Sources> {
    let mut found: Vec<(Sources, Vec<Problem>)> = packages.par_iter().map(|(package, _)| list(tree, package)).collect();
    let files: Vec<(usize, &str)> = found
        .iter()
        .enumerate()
        .flat_map(|(index, (sources, _))| sources.files.iter().map(move |file| (index, file.as_str())))
        .collect();
    let looked: Vec<(usize, String, Look)> = files
        .par_iter()
        // Small shares to the end: a file that is parsed takes many times as long as one that is not.
        .with_max_len(4)
        .filter_map(|&(index, file)| {
            let (_, cfg) = packages.get(index)?;
            let look = look(tree, file, cfg);
            look.matters().then(|| (index, file.to_owned(), look))
        })
        .collect();
    for (index, file, look) in looked {
        let (package, sources) = (packages[index].0, &mut found[index].0);
        sources.relevant |= look.outline.is_some() || look.outward || package.depends_on_fieldnote();
        sources.ways.insert(file.clone());
        sources.outlines.extend(look.outline.map(|outline| (file, outline)));
    }
    found
        .into_iter()
        .map(|(sources, mut unread)| {
            problems.append(&mut unread);
            sources
        })
        .collect()
}

/// All files below the folders of a package's targets.
fn list(tree: &dyn Tree, package: &Package) -> (Sources, Vec<Problem>) {
    let mut sources = Sources::default();
    let mut problems = Vec::new();
    let roots: BTreeSet<String> = package.targets.iter().map(|target| tree::parent(&target.root)).collect();
    for root in roots {
        if sources.folders.iter().any(|folder| is_below(&root, folder)) {
            continue;
        }
        if tree.is_dir(&root) {
            list_folder(tree, package, &root, &mut sources, &mut problems);
        }
        sources.folders.push(root);
    }
    sources.relevant = !sources.links.is_empty();
    (sources, problems)
}

fn list_folder(tree: &dyn Tree, package: &Package, root: &str, sources: &mut Sources, problems: &mut Vec<Problem>) {
    let mut waiting = vec![root.to_owned()];
    while let Some(folder) = waiting.pop() {
        let entries = match tree.list(&folder) {
            Ok(entries) => entries,
            Err(error) => {
                problems.push(error.into());
                continue;
            }
        };
        for entry in entries {
            let path = if folder.is_empty() { entry.name.clone() } else { format!("{folder}/{}", entry.name) };
            match entry.kind {
                Kind::File => {
                    if entry.link {
                        sources.linked.insert(path.clone());
                    }
                    sources.files.insert(path);
                }
                Kind::Dir if entry.link => {
                    sources.ways.insert(path.clone());
                    sources.links.push(path);
                }
                Kind::Dir if !is_foreign(tree, package, &folder, &entry.name, &path) => waiting.push(path),
                Kind::Dir => {}
            }
        }
    }
}

/// A folder that holds no source of this package: hidden, built, or another package.
fn is_foreign(tree: &dyn Tree, package: &Package, folder: &str, name: &str, path: &str) -> bool {
    let at_top = folder == package.folder;
    name.starts_with('.') || at_top && (name == "target" || tree.is_file(&tree::join(path, "Cargo.toml")))
}

/// What a file looks like from its bytes.
#[derive(Default)]
struct Look {
    outline: Option<Outline>,
    /// It takes in other files by path.
    redirects: bool,
    /// And those may lie outside of the package's source folders.
    outward: bool,
}

impl Look {
    fn matters(&self) -> bool {
        self.outline.is_some() || self.redirects
    }
}

thread_local! {
    static BUFFER: RefCell<Vec<u8>> = RefCell::new(vec![0; PIECE]);
}

fn look(tree: &dyn Tree, file: &str, cfg: &Cfg) -> Look {
    BUFFER.with_borrow_mut(|buffer| {
        look_with(tree, file, cfg, buffer).unwrap_or_else(|error| Look {
            // Whether that matters is known when a module leads here.
            outline: Some(failed(error.reason())),
            ..Look::default()
        })
    })
}

fn look_with(tree: &dyn Tree, file: &str, cfg: &Cfg, buffer: &mut [u8]) -> Result<Look, tree::Error> {
    let mut reader = tree.open(file)?;
    let mut look = Look::default();
    let mut noted = false;
    let mut kept = 0;
    let mut first = true;
    loop {
        let (filled, ended) = fill(&mut *reader, buffer, kept).map_err(|error| tree::Error::read(file, error))?;
        let bytes = &buffer[..filled];
        noted |= is_noted(bytes);
        redirects(bytes, &mut look);
        if ended && first && noted {
            look.outline = Some(outline(file, bytes, cfg, true));
        }
        if ended || noted && !first {
            break;
        }
        kept = OVERLAP.min(filled);
        buffer.copy_within(filled - kept..filled, 0);
        first = false;
    }
    if noted && look.outline.is_none() {
        look.outline = Some(outline(file, &tree.read(file)?, cfg, true));
    }
    Ok(look)
}

/// Fills the buffer behind what was kept; how much it holds, and whether the file ended.
fn fill(reader: &mut dyn Read, buffer: &mut [u8], kept: usize) -> std::io::Result<(usize, bool)> {
    let mut filled = kept;
    while filled < buffer.len() {
        match reader.read(&mut buffer[filled..]) {
            Ok(0) => return Ok((filled, true)),
            Ok(read) => filled += read,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok((filled, false))
}

fn is_noted(bytes: &[u8]) -> bool {
    static ATTRIBUTE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(items::ATTRIBUTE));
    static DERIVE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(items::DERIVE));
    ATTRIBUTE.find(bytes).is_some() || DERIVE.find(bytes).is_some()
}

/// Looks for `include!` and `#[path = ..]`, and for what leads out of the folder in them.
fn redirects(bytes: &[u8], look: &mut Look) {
    for at in find_iter(bytes, "include!").chain(find_iter(bytes, "path").filter(|&at| is_path_attribute(bytes, at))) {
        look.redirects = true;
        let near = &bytes[at..bytes.len().min(at + OVERLAP / 2)];
        look.outward |=
            find_iter(near, "..").next().is_some() || find_iter(near, "CARGO_MANIFEST_DIR").next().is_some();
    }
}

fn is_path_attribute(bytes: &[u8], at: usize) -> bool {
    let before = bytes[..at].iter().rev().find(|byte| !byte.is_ascii_whitespace());
    let behind = bytes[at + 4..].iter().find(|byte| !byte.is_ascii_whitespace());
    behind == Some(&b'=') && matches!(before, Some(b'[' | b'(' | b','))
}

/// Parses the bytes of a file; what is wrong with them is in the outline.
pub(super) fn outline(file: &str, bytes: &[u8], cfg: &Cfg, items: bool) -> Outline {
    let outline = match std::str::from_utf8(bytes) {
        Ok(source) => items::read(file, source, cfg, items),
        Err(error) => {
            let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let (line, column) = super::manifest::position(&before);
            let mut outline = failed(super::manifest::NOT_UTF8.to_owned());
            outline.errors.iter_mut().for_each(|(_, at)| *at = At { line, column });
            outline
        }
    };
    // An outline holds no span, so the text that spans point into can go.
    proc_macro2::extra::invalidate_current_thread_spans();
    outline
}

/// The outline of a file that could not be read.
pub(super) fn failed(reason: String) -> Outline {
    Outline { errors: vec![(reason, At::default())], ..Outline::default() }
}
