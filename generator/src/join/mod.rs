//! Inventory ⋈ register: nesting, precedence, activities and transfers worked out, so that no later stage has to.
//!
//! What the code says itself comes first, then what it says at the place of use, then what the register says. Nothing
//! is judged here: references that lead nowhere are kept as they are, for `check` to report.

mod activities;
mod data;
mod foreign;
mod occurrences;
pub(crate) mod transfers;

use crate::{
    datamap::{DataMap, FORMAT},
    inventory::Inventory,
    register::model::Register,
};

/// Joins what the code says with what the register says.
pub fn join(mut inventory: Inventory, register: Register) -> DataMap {
    foreign::add(&mut inventory, &register);
    let data = data::all(&inventory, &register);
    let transfers = transfers::all(&register);
    let activities = activities::all(&register, &data, &transfers);
    DataMap { format: FORMAT.to_owned(), inventory, register, data, activities, transfers }
}

#[cfg(test)]
mod tests;
