//! The real process: exit statuses, streams, and what it does to files.

mod process;
mod project;
