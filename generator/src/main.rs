//! The `cargo-fieldnote` binary.
fn main() {}
