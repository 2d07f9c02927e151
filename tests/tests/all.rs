//! One binary for all tests of this crate: linking the library once is what takes long.

mod agreement;
mod corpus;
mod examples;
mod hostile;
mod shipping;
mod suggest;
mod survival;
mod templates;
mod two_readers;
