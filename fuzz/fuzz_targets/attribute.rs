#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    fieldnote_fuzz::attribute(input);
});
