<<<<<<< HEAD
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| drop(fieldnote_fuzz::source(input)));
=======
//! The source collector on a workspace of any files.
#![no_main]

#[path = "../inputs/source.rs"]
mod input;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| input::run(bytes));
>>>>>>> 873b4d3 (Fuzz the source collector, and replay its seeds as a plain test)
