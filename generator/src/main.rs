//! The `cargo-fieldnote` binary: hands the process to the library.

use std::{
    io::{self, Write as _},
    process::ExitCode,
};

use anstream::AutoStream;
use cargo_fieldnote::{Env, ExitStatus, run_with_input};

/// Reading source allocates many small pieces on several threads, at which this one is a third faster.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let env = Env::of_process();
    // The library decides about colour; these streams only translate it for consoles that know no escape sequences.
    let mut out = AutoStream::always(io::stdout().lock());
    // A lock on the messages would shut out the thread that moves the progress bar, and so stop the run on a terminal.
    let mut err = AutoStream::always(io::stderr());
    let status = match std::env::current_dir() {
        Ok(dir) => {
            let mut input = io::stdin().lock();
            run_with_input(std::env::args_os().skip(1), &dir, &env, Some(&mut input), &mut out, &mut err)
        }
        Err(error) => {
            // Nothing can be done where even that fails.
            drop(writeln!(err, "error: the current directory cannot be told: {error}"));
            ExitStatus::Failed
        }
    };
    status.into()
}
