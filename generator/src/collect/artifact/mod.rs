//! The inventory of a compiled program, library or object: the records that the derive left in it.
//!
//! Places lack what the artifact does not know: their files are relative to the package, not to the workspace.

mod identity;
mod notes;
mod sections;

use std::fs::{self, File};
use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};

use fieldnote_schema::{Record, wire::WireError};

use crate::inventory::{FORMAT, Inventory, Package};

/// Why an artifact gives no inventory.
#[derive(Debug, thiserror::Error)]
#[error("{}: {problem}", path.display())]
pub struct Error {
    /// The artifact.
    pub path: PathBuf,
    /// What is wrong with it.
    #[source]
    pub problem: Problem,
}

/// What can be wrong with an artifact.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// The file cannot be opened.
    #[error("cannot be opened: {0}")]
    Open(#[from] io::Error),
    /// The format is none of those that carry records.
    #[error("is no program, library or object of a known format: ELF, Mach-O, PE, COFF, wasm, or an archive of them")]
    Unknown,
    /// Headers that contradict the file.
    #[error("is broken or cut off: {0}")]
    Malformed(String),
    /// An archive that only points to its members.
    #[error("is a thin archive, which holds no objects: pass the objects, or the program they are linked into")]
    Thin,
    /// An object that is not machine code yet.
    #[error("`{member}` is LLVM bitcode for link-time optimisation: pass the program that it is linked into")]
    Bitcode {
        /// The member of the archive, or the file itself.
        member: String,
    },
    /// A note whose sizes do not fit its section.
    #[error("a note at byte {offset} of its section is cut off or has wrong sizes")]
    Note {
        /// Where the note starts in its section.
        offset: usize,
    },
    /// A wire form that this version does not know.
    #[error(
        "its records have wire form {version}, and this cargo-fieldnote reads {}: update it",
        fieldnote_schema::wire::VERSION
    )]
    Newer {
        /// The note's version.
        version: u32,
    },
    /// A record that cannot be read.
    #[error("a record cannot be read: {0}")]
    Record(#[from] WireError),
    /// More than any real artifact holds.
    #[error("{0}: no artifact of a real product comes near this limit")]
    TooLarge(&'static str),
}

/// The inventory of one artifact.
pub fn collect(path: &Path) -> Result<Inventory, Error> {
    collect_all(&[path])
}

/// The inventory of several artifacts of one product: programs share their libraries, and each type is one record. Where
/// artifacts were built for several targets, a type has the fields of all of them.
pub fn collect_all(paths: &[impl AsRef<Path>]) -> Result<Inventory, Error> {
    let mut artifacts = Vec::new();
    for path in paths {
        let path = path.as_ref();
        let fail = |problem| Error { path: path.to_owned(), problem };
        let file = open(path).map_err(|error| fail(error.into()))?;
        artifacts.push(sections::read(file).map_err(fail)?);
    }
    Ok(inventory(artifacts))
}

/// Opens a file; a pipe or a device would block or never end.
fn open(path: &Path) -> io::Result<File> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a file"));
    }
    File::open(path)
}

/// The inventory of an artifact that is already open; only what is needed of it is read.
pub fn read(artifact: impl Read + Seek) -> Result<Inventory, Problem> {
    Ok(inventory(vec![sections::read(artifact)?]))
}

fn inventory(artifacts: Vec<Vec<Record>>) -> Inventory {
    let records = identity::settle(identity::union(artifacts));
    let mut packages: Vec<Package> = records
        .iter()
        .map(|record| Package {
            name: record.id.package.clone(),
            version: record.id.version.clone(),
            folder: None,
            system: None,
            collects_nothing: false,
        })
        .collect();
    packages.sort();
    packages.dedup();
    Inventory { format: FORMAT.to_owned(), packages, records, assumed: Vec::new(), findings: Vec::new() }
}

#[cfg(test)]
mod tests;
