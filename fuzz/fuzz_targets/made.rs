//! A training or a deal made from the schema, by a number: see `../promises.rs`.
#![no_main]

#[path = "../promises.rs"]
#[allow(dead_code)] // each target keeps one of them
mod promises;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    for (_, keep) in promises::ALL.into_iter().filter(|(name, _)| *name == "made") {
        keep(bytes);
    }
});
