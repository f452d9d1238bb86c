//! What is typed into the calculators, a line for each field: see `../promises.rs`.
#![no_main]

#[path = "../promises.rs"]
#[allow(dead_code)] // each target keeps one of them
mod promises;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    for (_, keep) in promises::ALL.into_iter().filter(|(name, _)| *name == "calculators") {
        keep(bytes);
    }
});
