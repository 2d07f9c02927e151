//! The seeds of the fuzz targets, run as they are: what a fuzzer found once stays found.

use std::{fs, path::Path};

#[path = "../../fuzz/inputs/source.rs"]
mod source;

fn replay(target: &str, run: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus").join(target);
    let mut seeds = 0;
    for entry in fs::read_dir(folder).expect("the corpus is in the repository") {
        run(&fs::read(entry.expect("the corpus can be listed").path()).expect("a seed can be read"));
        seeds += 1;
    }
    assert!(seeds > 0, "the corpus of {target} is empty");
}

#[test]
fn no_seed_of_the_source_collector_stops_it() {
    replay("source", source::run);
}
