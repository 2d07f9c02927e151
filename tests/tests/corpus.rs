//! The seeds of the fuzz targets, replayed on stable through the functions that are fuzzed.

use std::{fs, path::Path};

#[allow(unreachable_pub, reason = "the file is the library of the fuzz crate")]
#[path = "../../fuzz/src/inputs.rs"]
mod inputs;

/// Every seed of a target is read without a panic, and the reader takes those that are sound and refuses the others.
fn replay(target: &str, takes: fn(&[u8]) -> bool) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus").join(target);
    let entries = fs::read_dir(folder).expect("the seeds are there");
    let seeds: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    assert!(seeds.len() >= 4, "{target} has {} seeds", seeds.len());
    let mut mistaken = Vec::new();
    for seed in seeds {
        let name = seed.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let took = takes(&fs::read(&seed).expect("a seed can be read"));
        if took != name.starts_with("sound") {
            mistaken.push(name);
        }
    }
    assert_eq!(mistaken, [""; 0], "of {target}, by their names");
}

#[test]
fn corpus_of_the_attribute_grammar() {
    replay("attribute", inputs::attribute);
}

#[test]
fn corpus_of_the_source_collector() {
    replay("source", inputs::source);
}

#[test]
fn corpus_of_the_register_reader() {
    replay("register", inputs::register);
}

#[test]
fn corpus_of_the_artifact_reader() {
    replay("artifact", inputs::artifact);
}
