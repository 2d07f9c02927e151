//! Findings of a data map: every rule over everything, with the levels and suppressions of the register.

pub mod rules;
