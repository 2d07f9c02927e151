//! Legal facts as data: the files in `law/` beside `src`, compiled in, read once, typed.
//!
//! Each file is written by hand and held together by the tests of its module; adding a country, a decision, an authority,
//! a right or a requirement is adding data.

pub mod adequacy;
pub mod authorities;
pub mod catalogue;
pub mod counterparts;
pub mod countries;
pub mod expression;
pub mod mechanisms;
pub mod rights;
pub mod stores;
pub mod tables;

use serde::de::DeserializeOwned;

/// Reads a data file that is part of the program.
fn built_in<T: DeserializeOwned>(name: &str, text: &str) -> T {
    toml::from_str(text).unwrap_or_else(|error| unreachable!("the built-in {name} was tested: {error}"))
}
