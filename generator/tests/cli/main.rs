//! The real process: exit statuses, streams, and what it does to files.

mod bad_input;
mod changes;
mod dependencies;
mod help;
mod map;
mod process;
mod project;
mod suggest;
mod verify;
mod workflow;
