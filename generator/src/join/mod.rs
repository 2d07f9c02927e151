//! Inventory ⋈ register: nesting, precedence, activities and transfers worked out, so that no later stage has to.
//!
//! What the code says itself comes first, then what it says at the place of use, then what the register says. Nothing
//! is judged here: references that lead nowhere are kept as they are, for `check` to report.

mod activities;
mod data;
mod foreign;
mod occurrences;
mod transfers;

use crate::{
    datamap::{DataMap, FORMAT, Transfer},
    inventory::Inventory,
    law::adequacy::Exporter,
    register::model::Register,
};

/// Joins what the code says with what the register says.
pub fn join(mut inventory: Inventory, register: Register) -> DataMap {
    foreign::add(&mut inventory, &register);
    let data = data::all(&inventory, &register);
    let transfers = ways(&register, Exporter::Eea);
    let activities = activities::all(&register, &data, &transfers);
    DataMap { format: FORMAT.to_owned(), inventory, register, data, activities, transfers }
}

/// Ways of data out of the area of an exporter.
pub(crate) fn ways(register: &Register, exporter: Exporter) -> Vec<Transfer> {
    transfers::all(register, exporter)
}

#[cfg(test)]
mod tests;
