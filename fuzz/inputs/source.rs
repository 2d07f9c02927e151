//! What the fuzzer and the replay of its corpus do with an input of the source collector.

use cargo_fieldnote::collect::{SourceOptions, source, tree::MemoryTree};

/// Collects from a workspace in memory: each line `//// path` begins a file, what stands before the first is `src/lib.rs`.
pub fn run(bytes: &[u8]) {
    let mut tree =
        MemoryTree::new().with("Cargo.toml", "[package]\nname = \"a\"\nversion = \"1.0.0\"\nedition = \"2024\"\n");
    let (mut path, mut text) = ("src/lib.rs".to_owned(), Vec::new());
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        match line.strip_prefix(b"//// ") {
            Some(next) => {
                tree.insert(&path, std::mem::take(&mut text));
                path = String::from_utf8_lossy(next).trim().to_owned();
            }
            None => text.extend_from_slice(line),
        }
    }
    tree.insert(&path, text);
    // Findings and errors are both fine: what must not happen is a panic, an overflow or a run without end.
    let options = SourceOptions { all_features: bytes.len() % 2 == 0, ..SourceOptions::default() };
    let _ = source::collect(&tree, &options);
}
