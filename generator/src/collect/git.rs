//! A git revision, or what is staged, as a [`Tree`]: objects are read where they lie, nothing is checked out.

use std::{
    collections::BTreeMap,
    io::{self, Cursor, Read},
    path::Path,
    sync::Mutex,
};

use gix::{ObjectId, bstr::ByteSlice, objs::tree::EntryKind, prelude::HeaderExt};

use super::tree::{Entry, Error as TreeError, Kind, MAX_FILE, Tree};

/// How many symbolic links a path may lead through, as on Linux.
const MAX_LINKS: usize = 40;

/// The files of a commit, tag, tree or of the index, below the folder that was asked for.
pub struct GitTree {
    /// Handles that no thread holds right now; each has caches of its own.
    repositories: Mutex<Vec<gix::Repository>>,
    shared: gix::ThreadSafeRepository,
    /// Where the root of this tree lies in the repository, without a slash at the end.
    prefix: String,
    /// Every file and link of the revision by its path in the repository.
    files: BTreeMap<String, Blob>,
}

#[derive(Clone, Copy)]
struct Blob {
    id: ObjectId,
    link: bool,
}

/// A revision that could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The folder is not inside a repository.
    #[error("{folder} is not in a git repository that can be read: {reason}")]
    NotARepository {
        /// The folder as given.
        folder: String,
        /// Why.
        reason: String,
    },
    /// The folder lies in a repository without files (a bare one), or outside of its work tree.
    #[error("{folder} is not below the work tree of its git repository")]
    OutsideWorkTree {
        /// The folder as given.
        folder: String,
    },
    /// No such revision.
    #[error("git knows no revision `{revision}`: {reason}")]
    UnknownRevision {
        /// As asked for.
        revision: String,
        /// What git's rules say of it.
        reason: String,
    },
    /// An object of the revision is missing or broken.
    #[error("the git objects of `{revision}` cannot be read ({reason}); `git fsck` says which are broken")]
    Broken {
        /// As asked for.
        revision: String,
        /// Why.
        reason: String,
    },
}

impl GitTree {
    /// The files below `folder` as `revision` has them.
    ///
    /// # Errors
    ///
    /// Where there is no repository or no such revision, or its trees cannot be read.
    pub fn revision(folder: &Path, revision: &str) -> Result<Self, Error> {
        let broken = |reason: String| Error::Broken { revision: revision.to_owned(), reason };
        let unknown = |reason: String| Error::UnknownRevision { revision: revision.to_owned(), reason };
        let (repository, prefix) = open(folder)?;
        let files = {
            let id = repository.rev_parse_single(revision).map_err(|error| unknown(error.to_string()))?;
            let object = id.object().map_err(|error| broken(error.to_string()))?;
            let tree = object.peel_to_tree().map_err(|error| unknown(error.to_string()))?;
            let entries = tree.traverse().breadthfirst.files().map_err(|error| broken(error.to_string()))?;
            entries
                .into_iter()
                .filter_map(|entry| {
                    Some((entry.filepath.to_str().ok()?.to_owned(), blob(entry.oid, entry.mode.kind())?))
                })
                .collect()
        };
        Ok(Self::new(repository, prefix, files))
    }

    /// The files below `folder` as they are staged.
    ///
    /// # Errors
    ///
    /// Where there is no repository, or its index cannot be read.
    pub fn staged(folder: &Path) -> Result<Self, Error> {
        let (repository, prefix) = open(folder)?;
        let broken = |reason: String| Error::Broken { revision: "the index".to_owned(), reason };
        let index = repository.index_or_empty().map_err(|error| broken(error.to_string()))?;
        let files = index
            .entries()
            .iter()
            .filter_map(|entry| {
                let kind = entry.mode.to_tree_entry_mode()?.kind();
                Some((entry.path(&index).to_str().ok()?.to_owned(), blob(entry.id, kind)?))
            })
            .collect();
        Ok(Self::new(repository, prefix, files))
    }

    fn new(repository: gix::Repository, prefix: String, files: BTreeMap<String, Blob>) -> Self {
        Self { shared: repository.clone().into_sync(), repositories: Mutex::new(vec![repository]), prefix, files }
    }

    /// Where a path of this tree leads in the repository; `None` outside of the repository.
    fn absolute(&self, path: &str) -> Option<String> {
        let base = if path.starts_with('/') { "" } else { &self.prefix };
        normalize(&format!("{base}/{path}"))
    }

    /// The file behind a path, links followed, or `None` for a folder or nothing.
    fn follow(&self, path: String) -> Option<(String, Option<Blob>)> {
        let mut path = path;
        for _ in 0..MAX_LINKS {
            let Some((link, rest)) = self.first_link(&path) else {
                let blob = self.files.get(&path).copied();
                return Some((path, blob));
            };
            let target = String::from_utf8(self.bytes(self.files[link].id).ok()?).ok()?;
            if target.starts_with('/') {
                return None;
            }
            let folder = link.rsplit_once('/').map_or("", |(folder, _)| folder);
            path = normalize(&format!("{folder}/{target}/{rest}"))?;
        }
        None
    }

    /// The first part of a path that is a link, and what stands behind it.
    fn first_link<'a>(&self, path: &'a str) -> Option<(&'a str, &'a str)> {
        let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
        ends.map(|end| (&path[..end], path[end..].trim_start_matches('/')))
            .find(|(part, _)| self.files.get(*part).is_some_and(|blob| blob.link))
    }

    fn is_folder(&self, path: &str) -> bool {
        let prefix = if path.is_empty() { String::new() } else { format!("{path}/") };
        self.files.range(prefix.clone()..).next().is_some_and(|(file, _)| file.starts_with(&prefix))
    }

    fn bytes(&self, id: ObjectId) -> io::Result<Vec<u8>> {
        let free = self.repositories.lock().ok().and_then(|mut free| free.pop());
        let repository = free.unwrap_or_else(|| self.shared.to_thread_local());
        let result = read(&repository, id);
        if let Ok(mut free) = self.repositories.lock() {
            free.push(repository);
        }
        result
    }

    fn locate(&self, path: &str) -> Option<(String, Option<Blob>)> {
        self.follow(self.absolute(path)?)
    }
}

impl Tree for GitTree {
    fn open(&self, path: &str) -> Result<Box<dyn Read + '_>, TreeError> {
        let failed = |source| TreeError::Read { path: path.to_owned(), source };
        let Some((_, Some(blob))) = self.locate(path) else { return Err(failed(io::ErrorKind::NotFound.into())) };
        match self.bytes(blob.id) {
            Ok(bytes) => Ok(Box::new(Cursor::new(bytes))),
            Err(error) if error.kind() == io::ErrorKind::FileTooLarge => {
                Err(TreeError::TooLarge { path: path.to_owned() })
            }
            Err(error) => Err(failed(error)),
        }
    }

    fn list(&self, path: &str) -> Result<Vec<Entry>, TreeError> {
        let missing = || TreeError::List { path: path.to_owned(), source: io::ErrorKind::NotFound.into() };
        let (folder, _) = self.locate(path).ok_or_else(missing)?;
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let mut entries: Vec<Entry> = Vec::new();
        for (file, blob) in self.files.range(prefix.clone()..) {
            let Some(rest) = file.strip_prefix(&prefix) else { break };
            let (name, kind) = match rest.split_once('/') {
                Some((name, _)) => (name, Some(Kind::Dir)),
                None if blob.link => (rest, self.kind_of(file)),
                None => (rest, Some(Kind::File)),
            };
            let Some(kind) = kind else { continue };
            if entries.last().is_none_or(|last| last.name != name) {
                entries.push(Entry { name: name.to_owned(), kind, link: blob.link && !rest.contains('/') });
            }
        }
        entries.sort();
        if entries.is_empty() { Err(missing()) } else { Ok(entries) }
    }

    fn kind(&self, path: &str) -> Option<Kind> {
        self.kind_of(&self.absolute(path)?)
    }

    fn identity(&self, path: &str) -> String {
        self.locate(path).map_or_else(|| path.to_owned(), |(file, _)| file)
    }
}

impl GitTree {
    fn kind_of(&self, absolute: &str) -> Option<Kind> {
        match self.follow(absolute.to_owned())? {
            (_, Some(_)) => Some(Kind::File),
            (folder, None) => self.is_folder(&folder).then_some(Kind::Dir),
        }
    }
}

fn open(folder: &Path) -> Result<(gix::Repository, String), Error> {
    let shown = || folder.display().to_string();
    let repository =
        gix::discover(folder).map_err(|error| Error::NotARepository { folder: shown(), reason: error.to_string() })?;
    let outside = || Error::OutsideWorkTree { folder: shown() };
    let root = repository.workdir().and_then(|root| root.canonicalize().ok()).ok_or_else(outside)?;
    let inside = folder.canonicalize().ok().and_then(|full| full.strip_prefix(&root).ok().map(Path::to_path_buf));
    let parts: Option<Vec<String>> =
        inside.ok_or_else(outside)?.iter().map(|part| part.to_str().map(str::to_owned)).collect();
    Ok((repository, parts.ok_or_else(outside)?.join("/")))
}

fn blob(id: ObjectId, kind: EntryKind) -> Option<Blob> {
    match kind {
        EntryKind::Blob | EntryKind::BlobExecutable => Some(Blob { id, link: false }),
        EntryKind::Link => Some(Blob { id, link: true }),
        EntryKind::Tree | EntryKind::Commit => None,
    }
}

fn read(repository: &gix::Repository, id: ObjectId) -> io::Result<Vec<u8>> {
    let header = repository.objects.header(id).map_err(io::Error::other)?;
    if header.size() > MAX_FILE {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    let mut object = repository.find_object(id).map_err(io::Error::other)?;
    Ok(std::mem::take(&mut object.data))
}

/// A path without `.`, `..` and empty parts; `None` if it leaves the root.
fn normalize(path: &str) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(all(test, unix))]
mod tests {
    use std::{fs, os::unix::fs::symlink, process::Command};

    use super::*;

    fn git(folder: &Path, args: &[&str]) {
        let identity = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main"];
        let done =
            Command::new("git").current_dir(folder).args(identity).args(args).output().expect("git is installed");
        assert!(done.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&done.stderr));
    }

    fn write(folder: &Path, path: &str, text: &str) {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("below the folder")).expect("made");
        fs::write(path, text).expect("written");
    }

    fn repository() -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("made");
        git(folder.path(), &["init", "-q"]);
        write(folder.path(), "app/Cargo.toml", "[package]");
        write(folder.path(), "app/src/lib.rs", "mod a;");
        write(folder.path(), "shared/b.rs", "struct B;");
        symlink("../../shared", folder.path().join("app/src/linked")).expect("linked");
        symlink("loop", folder.path().join("app/loop")).expect("linked");
        symlink("/etc/passwd", folder.path().join("app/outside")).expect("linked");
        git(folder.path(), &["add", "."]);
        git(folder.path(), &["commit", "-qm", "one"]);
        folder
    }

    fn text(tree: &GitTree, path: &str) -> Option<String> {
        tree.read(path).ok().map(|bytes| String::from_utf8(bytes).expect("text"))
    }

    #[test]
    fn a_revision_is_read_without_touching_the_work_tree() {
        let folder = repository();
        write(folder.path(), "app/src/lib.rs", "mod changed;");
        let tree = GitTree::revision(&folder.path().join("app"), "HEAD").expect("opens");
        assert_eq!(text(&tree, "src/lib.rs").as_deref(), Some("mod a;"));
        assert_eq!(text(&tree, "../shared/b.rs").as_deref(), Some("struct B;"));
        assert_eq!(text(&tree, "../../x"), None);
        let names: Vec<String> = tree.list("").expect("lists").into_iter().map(|entry| entry.name).collect();
        assert_eq!(names, ["Cargo.toml", "src"]);
    }

    #[test]
    fn links_are_followed_inside_the_repository_and_nowhere_else() {
        let folder = repository();
        let tree = GitTree::revision(&folder.path().join("app"), "HEAD").expect("opens");
        assert_eq!(text(&tree, "src/linked/b.rs").as_deref(), Some("struct B;"));
        assert_eq!(tree.identity("src/linked/b.rs"), tree.identity("../shared/b.rs"));
        assert_eq!((tree.kind("src/linked"), tree.kind("loop"), tree.kind("outside")), (Some(Kind::Dir), None, None));
    }

    #[test]
    fn what_is_staged_differs_from_the_last_commit() {
        let folder = repository();
        write(folder.path(), "app/src/lib.rs", "mod staged;");
        git(folder.path(), &["add", "app/src/lib.rs"]);
        write(folder.path(), "app/src/lib.rs", "mod later;");
        let tree = GitTree::staged(&folder.path().join("app")).expect("opens");
        assert_eq!(text(&tree, "src/lib.rs").as_deref(), Some("mod staged;"));
    }

    #[test]
    fn an_unknown_revision_and_a_folder_without_repository_are_named() {
        let folder = repository();
        let unknown = GitTree::revision(folder.path(), "no-such").err().map(|error| error.to_string());
        assert!(unknown.is_some_and(|text| text.contains("git knows no revision `no-such`")));
        let bare = tempfile::tempdir().expect("made");
        assert!(matches!(GitTree::revision(bare.path(), "HEAD"), Err(Error::NotARepository { .. })));
    }

    #[test]
    fn a_broken_object_is_an_error_with_its_path() {
        let folder = repository();
        let tree = GitTree::revision(&folder.path().join("app"), "HEAD").expect("opens");
        let objects = folder.path().join(".git/objects");
        let id = tree.files["shared/b.rs"].id.to_string();
        let object = objects.join(&id[..2]).join(&id[2..]);
        fs::remove_file(&object).expect("removed");
        fs::write(&object, "garbage").expect("written");
        assert!(tree.read("../shared/b.rs").is_err_and(|error| error.path() == "../shared/b.rs"));
    }
}
