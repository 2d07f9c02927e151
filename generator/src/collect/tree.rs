//! Where files come from: a directory, memory, or a revision of a repository.
//!
//! Paths are relative to the root of the tree and use `/`. The root itself is the empty path; what lies outside of it
//! (a path dependency beside the workspace) begins with `../`.

use std::{
    collections::BTreeMap,
    fs, io,
    io::Read,
    path::{Path, PathBuf},
};

/// The largest file that [`Tree::read`] takes into memory.
pub const MAX_FILE: u64 = 8 << 20;

/// Files and folders by relative path.
pub trait Tree: Sync {
    /// Opens a regular file for reading.
    fn open(&self, path: &str) -> Result<Box<dyn Read + '_>, Error>;

    /// The entries of a folder in order of name. Names that are not UTF-8 are left out: no manifest and no module can
    /// name them.
    fn list(&self, path: &str) -> Result<Vec<Entry>, Error>;

    /// What a path leads to, links followed; `None` where there is nothing that can be read.
    fn kind(&self, path: &str) -> Option<Kind>;

    /// A name that two paths share when they lead to one file.
    fn identity(&self, path: &str) -> String {
        path.to_owned()
    }

    /// The bytes of a file.
    ///
    /// # Errors
    ///
    /// Also when the file is larger than [`MAX_FILE`].
    fn read(&self, path: &str) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::new();
        let read = self.open(path)?.take(MAX_FILE + 1).read_to_end(&mut bytes);
        read.map_err(|source| Error::read(path, source))?;
        if bytes.len() as u64 > MAX_FILE {
            return Err(Error::TooLarge { path: path.to_owned() });
        }
        Ok(bytes)
    }

    /// Whether a path is a file.
    fn is_file(&self, path: &str) -> bool {
        self.kind(path) == Some(Kind::File)
    }

    /// Whether a path is a folder.
    fn is_dir(&self, path: &str) -> bool {
        self.kind(path) == Some(Kind::Dir)
    }
}

/// What stands in a folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// Its name.
    pub name: String,
    /// What it is, links followed.
    pub kind: Kind,
    /// Whether it is a symbolic link: whoever walks a tree does not follow links to folders, so that loops end.
    pub link: bool,
}

/// A file or a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A regular file.
    File,
    /// A folder.
    Dir,
}

/// A file or folder that could not be read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Reading a file failed.
    #[error("{path}: {}", self.reason())]
    Read {
        /// The file.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// Listing a folder failed.
    #[error("{path}: {}", self.reason())]
    List {
        /// The folder.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// A file is larger than [`MAX_FILE`].
    #[error("{path}: {}", self.reason())]
    TooLarge {
        /// The file.
        path: String,
    },
}

impl Error {
    pub(crate) fn read(path: &str, source: io::Error) -> Self {
        Self::Read { path: path.to_owned(), source }
    }

    fn list(path: &str, source: io::Error) -> Self {
        Self::List { path: path.to_owned(), source }
    }

    /// What went wrong, without the path.
    pub fn reason(&self) -> String {
        match self {
            Self::Read { source, .. } => format!("this file cannot be read: {source}"),
            Self::List { source, .. } => format!("this folder cannot be listed: {source}"),
            Self::TooLarge { .. } => format!(
                "this file is larger than {} MiB; split it, or keep annotations and the modules around them out of it",
                MAX_FILE >> 20
            ),
        }
    }

    /// The file or folder.
    pub fn path(&self) -> &str {
        match self {
            Self::Read { path, .. } | Self::List { path, .. } | Self::TooLarge { path } => path,
        }
    }

    /// The same failure, under the path that somebody else knows the file by.
    pub(crate) fn at(self, path: &str) -> Self {
        let path = path.to_owned();
        match self {
            Self::Read { source, .. } => Self::Read { path, source },
            Self::List { source, .. } => Self::List { path, source },
            Self::TooLarge { .. } => Self::TooLarge { path },
        }
    }

    /// Whether there is nothing of that name.
    pub fn is_not_found(&self) -> bool {
        match self {
            Self::Read { source, .. } | Self::List { source, .. } => source.kind() == io::ErrorKind::NotFound,
            Self::TooLarge { .. } => false,
        }
    }
}

/// A directory of the file system.
#[derive(Clone, Debug)]
pub struct DirTree {
    root: PathBuf,
}

impl DirTree {
    /// The tree below `root`.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The directory.
    pub fn root(&self) -> &Path {
        &self.root
    }

    fn resolve(&self, path: &str) -> PathBuf {
        if path.is_empty() { self.root.clone() } else { self.root.join(path) }
    }
}

impl Tree for DirTree {
    fn open(&self, path: &str) -> Result<Box<dyn Read + '_>, Error> {
        let full = self.resolve(path);
        // A pipe or a device would block or never end.
        let regular = fs::metadata(&full).map_err(|source| Error::read(path, source))?.is_file();
        if !regular {
            return Err(Error::read(path, io::Error::new(io::ErrorKind::InvalidInput, "not a regular file")));
        }
        Ok(Box::new(fs::File::open(full).map_err(|source| Error::read(path, source))?))
    }

    fn list(&self, path: &str) -> Result<Vec<Entry>, Error> {
        let full = self.resolve(path);
        let mut entries = Vec::new();
        for entry in fs::read_dir(&full).map_err(|source| Error::list(path, source))? {
            let entry = entry.map_err(|source| Error::list(path, source))?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            let Ok(found) = entry.file_type() else { continue };
            let kind = if found.is_symlink() { kind_of(&entry.path()) } else { kind_from(found) };
            if let Some(kind) = kind {
                entries.push(Entry { name, kind, link: found.is_symlink() });
            }
        }
        entries.sort();
        Ok(entries)
    }

    fn kind(&self, path: &str) -> Option<Kind> {
        kind_of(&self.resolve(path))
    }

    fn identity(&self, path: &str) -> String {
        let full = self.resolve(path);
        fs::canonicalize(&full).unwrap_or(full).to_string_lossy().into_owned()
    }
}

fn kind_of(path: &Path) -> Option<Kind> {
    kind_from(fs::metadata(path).ok()?.file_type())
}

fn kind_from(found: fs::FileType) -> Option<Kind> {
    if found.is_dir() {
        Some(Kind::Dir)
    } else if found.is_file() {
        Some(Kind::File)
    } else {
        None
    }
}

/// Files in memory; folders are what their paths imply.
#[derive(Clone, Debug, Default)]
pub struct MemoryTree {
    files: BTreeMap<String, Vec<u8>>,
}

impl MemoryTree {
    /// An empty tree.
    pub fn new() -> Self {
        Self::default()
    }

    /// The tree with one more file.
    #[must_use]
    pub fn with(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.insert(path, bytes);
        self
    }

    /// Adds or replaces a file.
    pub fn insert(&mut self, path: &str, bytes: impl Into<Vec<u8>>) {
        self.files.insert(normalize(path), bytes.into());
    }

    fn below(&self, path: &str) -> impl Iterator<Item = &str> {
        let prefix = if path.is_empty() { String::new() } else { format!("{path}/") };
        let start = prefix.clone();
        self.files.range(start..).map_while(move |(file, _)| file.strip_prefix(&prefix))
    }
}

impl Tree for MemoryTree {
    fn open(&self, path: &str) -> Result<Box<dyn Read + '_>, Error> {
        match self.files.get(&normalize(path)) {
            Some(bytes) => Ok(Box::new(bytes.as_slice())),
            None => Err(Error::read(path, io::ErrorKind::NotFound.into())),
        }
    }

    fn list(&self, path: &str) -> Result<Vec<Entry>, Error> {
        let path = normalize(path);
        let mut entries: Vec<Entry> = self
            .below(&path)
            .map(|rest| match rest.split_once('/') {
                Some((folder, _)) => Entry { name: folder.to_owned(), kind: Kind::Dir, link: false },
                None => Entry { name: rest.to_owned(), kind: Kind::File, link: false },
            })
            .collect();
        entries.sort();
        entries.dedup();
        if entries.is_empty() { Err(Error::list(&path, io::ErrorKind::NotFound.into())) } else { Ok(entries) }
    }

    fn kind(&self, path: &str) -> Option<Kind> {
        let path = normalize(path);
        if self.files.contains_key(&path) { Some(Kind::File) } else { self.below(&path).next().map(|_| Kind::Dir) }
    }
}

/// `path` seen from `folder`, both relative to the root: `..` takes folders away and leads out of the root in the end.
pub fn join(folder: &str, path: &str) -> String {
    if folder.is_empty() { normalize(path) } else { normalize(&format!("{folder}/{path}")) }
}

/// The folder that holds a file or folder; that of the root is `..`.
pub fn parent(path: &str) -> String {
    match path.rsplit_once('/') {
        Some((_, "..")) => format!("{path}/.."),
        Some((folder, _)) => folder.to_owned(),
        None if path.is_empty() => "..".to_owned(),
        None if path == ".." => "../..".to_owned(),
        None => String::new(),
    }
}

fn normalize(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_memory_tree_has_the_folders_its_files_imply() {
        let tree = MemoryTree::new().with("src/lib.rs", "a").with("src/model/mod.rs", "b").with("src.rs", "c");
        let names: Vec<_> = tree.list("src").unwrap().into_iter().map(|entry| (entry.name, entry.kind)).collect();
        assert_eq!(names, [("lib.rs".to_owned(), Kind::File), ("model".to_owned(), Kind::Dir)]);
        assert_eq!(tree.kind("src"), Some(Kind::Dir));
        assert_eq!(tree.kind(""), Some(Kind::Dir));
        assert_eq!(tree.kind("model"), None);
        assert!(tree.list("none").unwrap_err().is_not_found());
    }

    #[test]
    fn joining_leads_out_of_the_root_where_the_path_does() {
        assert_eq!(join("crates/a", "../b"), "crates/b");
        assert_eq!(join("a", "../../b/./c"), "../b/c");
        assert_eq!(join("../a", "../b"), "../b");
        assert_eq!(join("", ""), "");
    }

    #[test]
    fn the_parent_of_the_root_lies_outside() {
        assert_eq!(parent("a/b"), "a");
        assert_eq!(parent("a"), "");
        assert_eq!(parent(""), "..");
        assert_eq!(parent(".."), "../..");
        assert_eq!(parent("../.."), "../../..");
        assert_eq!(parent("../a"), "..");
    }

    #[test]
    fn a_directory_names_links_and_reads_only_regular_files() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("src")).unwrap();
        fs::write(folder.path().join("src/lib.rs"), "x").unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink("..", folder.path().join("src/loop")).unwrap();
        let tree = DirTree::new(folder.path());
        assert_eq!(tree.read("src/lib.rs").unwrap(), b"x");
        assert!(tree.read("src").unwrap_err().to_string().starts_with("src: this file cannot be read: "));
        let entries = tree.list("src").unwrap();
        assert_eq!(entries[0], Entry { name: "lib.rs".into(), kind: Kind::File, link: false });
        #[cfg(unix)]
        assert_eq!(entries[1], Entry { name: "loop".into(), kind: Kind::Dir, link: true });
    }

    #[test]
    fn a_file_beyond_the_limit_is_refused_by_name() {
        let limit = usize::try_from(MAX_FILE).unwrap();
        let tree = MemoryTree::new().with("big.rs", vec![b' '; limit + 1]);
        let error = tree.read("big.rs").unwrap_err();
        assert!(error.to_string().contains("big.rs: this file is larger than 8 MiB"), "{error}");
    }
}
