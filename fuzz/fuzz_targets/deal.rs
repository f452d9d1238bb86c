//! Whatever the bytes, reading them as a deal ends, and what it reads can be written and read again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use outbound_check::deal::Deal;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(deal) = Deal::read(bytes) {
        let written = deal.write();
        assert_eq!(Deal::read(written.as_bytes()).ok(), Some(deal));
    }
});
