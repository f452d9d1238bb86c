//! Whatever the text, reading it as a link, as what a browser keeps and as an encrypted file ends, and
//! what is read can be written and read again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use outbound_check::deal::{Deal, Sealed};
use outbound_check::number::Notation;
use outbound_check::workspace::Workspace;

fuzz_target!(|text: &str| {
    if let Ok(deal) = Deal::of_link(text) {
        assert_eq!(Deal::of_link(&deal.link()).ok(), Some(deal));
    }
    if let Ok(kept) = Workspace::kept(text, Notation::English) {
        assert_eq!(Workspace::kept(&kept.keep(), Notation::English).ok(), Some(kept));
    }
    if let Ok(sealed) = Sealed::read(text) {
        assert_eq!(Sealed::read(&sealed.write()).ok(), Some(sealed));
    }
});
