#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| drop(fieldnote_fuzz::source(input)));
