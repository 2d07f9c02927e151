//! The people who work here.

mod employee;
mod trail;

pub use employee::{Absence, Employee, Payslip, Shift};
pub use trail::RecordAccess;
