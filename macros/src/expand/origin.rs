//! Where a type comes from: package, version, and place.

use std::env;
use std::path::{Component, Path, PathBuf};

use fieldnote_schema::Place;
use proc_macro2::Span;

/// The package that is being compiled.
pub(crate) struct Origin {
    pub(super) package: String,
    pub(super) version: String,
}

impl Origin {
    /// As cargo says it; empty under another build system.
    pub(crate) fn from_cargo() -> Self {
        let variable = |name| env::var(name).unwrap_or_default();
        Self { package: variable("CARGO_PKG_NAME"), version: variable("CARGO_PKG_VERSION") }
    }
}

/// The place of a token, its file relative to the package.
pub(super) fn place(span: Span) -> Place {
    let start = span.start();
    Place::new(file(span), number(start.line), number(start.column + 1))
}

/// The place of a token in a file that is known.
pub(super) fn position(span: Span) -> Place {
    let start = span.start();
    Place::new("", number(start.line), number(start.column + 1))
}

/// Never an absolute path: a file of the build script is named after `OUT_DIR`, any other outside the package by its
/// name alone.
fn file(span: Span) -> String {
    let Some(path) = span.local_file() else { return String::new() };
    let path = env::current_dir().map_or_else(|_| path.clone(), |folder| folder.join(&path));
    relative(&path, "OUT_DIR")
        .map(|path| Path::new("OUT_DIR").join(path))
        .or_else(|| relative(&path, "CARGO_MANIFEST_DIR"))
        .or_else(|| path.file_name().map(PathBuf::from))
        .map(|path| slashed(&path))
        .unwrap_or_default()
}

fn relative(path: &Path, variable: &str) -> Option<PathBuf> {
    path.strip_prefix(env::var_os(variable)?).ok().map(Path::to_path_buf)
}

/// With `/`, and without the detours of `#[path = "../model.rs"]`: a file has one name in every target.
fn slashed(path: &Path) -> String {
    let mut parts: Vec<String> = Vec::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if !parts.is_empty() => drop(parts.pop()),
            part => parts.push(part.as_os_str().to_string_lossy().into_owned()),
        }
    }
    parts.join("/")
}

fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or_default()
}
