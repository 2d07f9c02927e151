//! The real process: exit statuses, streams, and what it does to files.

mod bad_input;
mod changes;
mod dependencies;
#[cfg(feature = "xlsx")]
mod forms;
mod help;
mod map;
mod process;
mod project;
mod suggest;
mod verify;
mod workflow;
