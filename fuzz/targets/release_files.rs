#![no_main]

#[path = "../readers.rs"]
#[allow(dead_code, reason = "one reader a program")]
mod readers;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| readers::release_files(bytes));
