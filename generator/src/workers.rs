//! The threads of the whole run: what one stage has given back, the next finds warm.

use std::sync::LazyLock;

use rayon::{ThreadPool, ThreadPoolBuildError, ThreadPoolBuilder};

/// Stack of each worker: the parser of Rust recurses, as deep as the collector lets it.
const STACK: usize = 16 << 20;

/// The workers.
///
/// # Errors
///
/// The system has no threads left.
pub(crate) fn pool() -> Result<&'static ThreadPool, &'static ThreadPoolBuildError> {
    static POOL: LazyLock<Result<ThreadPool, ThreadPoolBuildError>> =
        LazyLock::new(|| ThreadPoolBuilder::new().stack_size(STACK).build());
    POOL.as_ref()
}
