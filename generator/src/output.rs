//! Files written whole or not at all, and only where they changed.
//!
//! Every file is first written beside its final place under another name; only when all of them are there is the
//! first one renamed. What can fail (folders, permissions, space) fails before any existing file is touched.

use std::{
    fs,
    io::{self, Write as _},
    path::{Component, Path, PathBuf},
};

use tempfile::NamedTempFile;

/// A file to write: path relative to the output folder with `/`, and its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Relative path.
    pub path: String,
    /// Content.
    pub bytes: Vec<u8>,
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The path leads out of the output folder.
    #[error("`{0}` is no path inside the output folder; use a relative one without `..`")]
    Escapes(String),
    /// Two outputs claim the same path.
    #[error("two documents would be written to `{0}`; give one of them another `path`")]
    Twice(String),
    /// The target is a folder.
    #[error("cannot write {}: a folder is in its place", .0.display())]
    Folder(PathBuf),
    /// A folder could not be made.
    #[error("cannot create the folder {}", .folder.display())]
    Create {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file could not be read.
    #[error("cannot read {}", .file.display())]
    Read {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file could not be written.
    #[error("cannot write {}", .file.display())]
    Write {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl Error {
    /// A failure to write. The temporary name that the system's message holds is nobody's business, and differs each time.
    fn write(file: &Path, source: &io::Error) -> Self {
        Self::Write { file: file.to_owned(), source: source.kind().into() }
    }
}

/// What differs between a file as it should be and as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale<'a> {
    /// The file as it should be.
    pub file: &'a File,
    /// Its present content; `None` where there is no such file.
    pub present: Option<Vec<u8>>,
}

/// The files that are missing from `folder` or differ there, in the order given.
///
/// # Errors
///
/// Fails on paths that leave the folder, on paths given twice, and on what cannot be read.
pub fn stale<'a>(folder: &Path, files: &'a [File]) -> Result<Vec<Stale<'a>>, Error> {
    let mut stale = Vec::new();
    for (index, file) in files.iter().enumerate() {
        if files[..index].iter().any(|earlier| earlier.path == file.path) {
            return Err(Error::Twice(file.path.clone()));
        }
        let path = target(folder, &file.path)?;
        let present = read(&path)?;
        if present.as_ref() != Some(&file.bytes) {
            stale.push(Stale { file, present });
        }
    }
    Ok(stale)
}

/// Writes those of `files` that are missing or differ, and returns their paths.
///
/// # Errors
///
/// As [`stale`], and on what cannot be written; then every file is as it was before.
pub fn write(folder: &Path, files: &[File]) -> Result<Vec<String>, Error> {
    let stale = stale(folder, files)?;
    let mut staged = Vec::new();
    for Stale { file, .. } in &stale {
        let path = target(folder, &file.path)?;
        // A link stays a link: what changes is the file that it leads to.
        let path = fs::canonicalize(&path).unwrap_or(path);
        staged.push((stage(&path, &file.bytes)?, path));
    }
    for (temporary, path) in staged {
        temporary.persist(&path).map_err(|error| Error::write(&path, &error.error))?;
    }
    Ok(stale.into_iter().map(|stale| stale.file.path.clone()).collect())
}

/// The place of a relative path in a folder.
fn target(folder: &Path, path: &str) -> Result<PathBuf, Error> {
    let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    if path.is_empty() || path.contains(['\\', '\0']) || !inside {
        return Err(Error::Escapes(path.to_owned()));
    }
    Ok(folder.join(path))
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    if path.is_dir() {
        return Err(Error::Folder(path.to_owned()));
    }
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        // A parent that is a file is reported when the folder is made, with the folder's own name.
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
        Err(source) => Err(Error::Read { file: path.to_owned(), source }),
    }
}

/// Writes the content beside its final place; dropping the result removes it again.
fn stage(path: &Path, bytes: &[u8]) -> Result<NamedTempFile, Error> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(|source| Error::Create { folder: folder.to_owned(), source })?;
    let staged = || {
        let mut builder = tempfile::Builder::new();
        builder.prefix(".fieldnote-");
        let mut file = permitted(&mut builder, path).tempfile_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        Ok(file)
    };
    staged().map_err(|source| Error::write(path, &source))
}

/// Keeps the permissions of the file that is replaced; a new one gets those of any new file, not of a secret one.
#[cfg(unix)]
fn permitted<'a, 'b>(builder: &'a mut tempfile::Builder<'b, 'b>, path: &Path) -> &'a mut tempfile::Builder<'b, 'b> {
    use std::os::unix::fs::PermissionsExt as _;
    let permissions = fs::metadata(path).map_or_else(|_| fs::Permissions::from_mode(0o666), |file| file.permissions());
    builder.permissions(permissions)
}

#[cfg(not(unix))]
fn permitted<'a, 'b>(builder: &'a mut tempfile::Builder<'b, 'b>, _: &Path) -> &'a mut tempfile::Builder<'b, 'b> {
    builder
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, content: &str) -> File {
        File { path: path.to_owned(), bytes: content.as_bytes().to_vec() }
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("the folder can be read");
        let mut names: Vec<String> =
            entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_that_did_not_change_is_not_touched() {
        let folder = tempfile::tempdir().expect("a folder");
        let files = [file("a/notice.md", "one"), file("record.csv", "two")];
        assert_eq!(write(folder.path(), &files).expect("written"), ["a/notice.md", "record.csv"]);
        let old = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
        let target = folder.path().join("record.csv");
        fs::File::options().write(true).open(&target).and_then(|f| f.set_modified(old)).expect("a time is set");
        let files = [file("a/notice.md", "changed"), file("record.csv", "two")];
        assert_eq!(write(folder.path(), &files).expect("written"), ["a/notice.md"]);
        assert_eq!(fs::metadata(&target).and_then(|meta| meta.modified()).expect("a time"), old);
    }

    #[test]
    fn paths_that_leave_the_folder_are_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        for path in ["../x", "/etc/x", "a/../../x", "", "a/./../x", "..\\x", "a\0b", "."] {
            let result = write(folder.path(), &[file("fine.md", "fine"), file(path, "x")]);
            assert!(matches!(result, Err(Error::Escapes(_))), "{path:?} gives {result:?}");
        }
        assert_eq!(names(folder.path()), [""; 0]);
    }

    #[test]
    fn two_files_of_one_path_are_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let result = write(folder.path(), &[file("a.md", "1"), file("a.md", "2")]);
        assert!(matches!(result, Err(Error::Twice(path)) if path == "a.md"));
        assert_eq!(names(folder.path()), [""; 0]);
    }

    #[test]
    fn a_failure_leaves_every_file_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), &[file("a.md", "old"), file("blocked", "a file where a folder is needed")])
            .expect("written");
        let error = write(folder.path(), &[file("a.md", "new"), file("blocked/b.md", "new")]).expect_err("blocked");
        assert!(error.to_string().contains("cannot create the folder"), "{error}");
        assert_eq!(fs::read_to_string(folder.path().join("a.md")).expect("still there"), "old");
        assert_eq!(names(folder.path()), ["a.md", "blocked"]);
    }

    #[test]
    fn a_folder_in_the_place_of_a_file_is_an_error() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("b.md")).expect("made");
        let error = write(folder.path(), &[file("a.md", "new"), file("b.md", "new")]).expect_err("a folder");
        assert!(error.to_string().ends_with("a folder is in its place"), "{error}");
        assert_eq!(names(folder.path()), ["b.md"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().expect("a folder");
        let (real, link) = (folder.path().join("real.md"), folder.path().join("out/a.md"));
        fs::write(&real, "old").expect("written");
        fs::create_dir(folder.path().join("out")).expect("made");
        std::os::unix::fs::symlink("../real.md", &link).expect("linked");
        write(&folder.path().join("out"), &[file("a.md", "new")]).expect("written");
        assert!(fs::symlink_metadata(&link).expect("metadata").is_symlink());
        assert_eq!(fs::read_to_string(&real).expect("there"), "new");
    }

    #[cfg(unix)]
    #[test]
    fn permissions_of_a_replaced_file_are_kept() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), &[file("a.md", "old")]).expect("written");
        let path = folder.path().join("a.md");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("set");
        write(folder.path(), &[file("a.md", "new")]).expect("written");
        assert_eq!(fs::metadata(&path).expect("metadata").permissions().mode() & 0o777, 0o640);
    }
}
