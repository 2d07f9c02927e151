//! The register: `fieldnote.toml`, read with the place of every key and checked into plain data.

pub mod model;
