//! What each fuzz target does with its input; a test on stable replays the seeds through the same functions.
//!
//! Each returns whether the reader took the input. None may panic, and none may take memory or time beyond its input.

use std::io::Cursor;

use cargo_fieldnote::{
    collect::{SourceOptions, artifact::read, source::collect, tree::MemoryTree},
    register::read as read_register,
};

/// The parser recurses, and the compiler limits its depth before a derive runs; here, the number of brackets and prefixes
/// does.
const DEEPEST_ATTRIBUTE: usize = 128;

const MANIFEST: &str = "[package]\nname = \"seed\"\nversion = \"1.0.0\"\nedition = \"2024\"\n";

/// A type as the derive sees it.
pub fn attribute(input: &[u8]) -> bool {
    let text = std::str::from_utf8(input).ok().filter(|text| is_shallow(text));
    let item = text.and_then(|text| syn::parse_str::<syn::DeriveInput>(text).ok());
    item.is_some_and(|item| fieldnote_schema::annotation::read(&item).is_ok())
}

fn is_shallow(text: &str) -> bool {
    text.bytes().filter(|byte| b"([{<&*!-".contains(byte)).count() <= DEEPEST_ATTRIBUTE
}

/// A workspace; what has no path is its `src/lib.rs`.
pub fn source(input: &[u8]) -> bool {
    let tree = files(input, MemoryTree::new().with("Cargo.toml", MANIFEST), "src/lib.rs");
    collect(&tree, &SourceOptions::default()).is_ok_and(|found| found.findings.is_empty())
}

/// A register; what has no path is its `fieldnote.toml`.
pub fn register(input: &[u8]) -> bool {
    read_register(&files(input, MemoryTree::new(), "fieldnote.toml"), "fieldnote.toml").is_ok()
}

/// A compiled program, library or object.
pub fn artifact(input: &[u8]) -> bool {
    read(Cursor::new(input)).is_ok()
}

/// Splits an input at its lines `//- path`.
fn files(input: &[u8], mut tree: MemoryTree, first: &str) -> MemoryTree {
    let mut path = first.to_owned();
    let mut content = Vec::new();
    for line in input.split_inclusive(|byte| *byte == b'\n') {
        match line.strip_prefix(b"//- ") {
            Some(next) => {
                tree.insert(&path, std::mem::take(&mut content));
                String::from_utf8_lossy(next).trim().clone_into(&mut path);
            }
            None => content.extend_from_slice(line),
        }
    }
    tree.insert(&path, content);
    tree
}
