//! Mistakes in annotations, one file each in `mistakes/` with what the compiler says beside it, and annotations that
//! must compile in `pass/`. Rewrite the expectations with `TRYBUILD=overwrite cargo test -p fieldnote-ui-tests`, then read
//! them.
