//! What may come from outside, be it a file, a link, kept text or a keyboard: all limits in one place. No real
//! deal comes near them.

use std::ops::RangeInclusive;
use strict_json::letters::tidied;

/// The newest version of the saved form.
pub const VERSION: u64 = 1;
/// The most bytes of a file.
pub const BYTES: usize = 1 << 20;
/// The most bytes of an encrypted file: the largest deal, its letters and the header.
pub const SEALED: usize = BYTES * 4 / 3 + 4_096;
/// How often a passphrase is hashed in what is read: RFC 7518 wants a thousand, and a file may not keep the
/// browser busy for minutes.
pub const ROUNDS: RangeInclusive<u64> = 1_000..=10_000_000;
/// The bytes of the salt it is hashed with.
pub const SALT: RangeInclusive<usize> = 8..=256;
/// The most letters of a link.
pub const LINK: usize = 1 << 16;
/// How deep lists and objects may stand in one another; the reader of JSON has no other.
pub const DEPTH: usize = 127;
/// The most deals that can be open at once.
pub const DEALS: usize = 20;
/// The most AI systems of a deal.
pub const SYSTEMS: usize = 100;
/// The most stages in the training of one.
pub const STAGES: usize = 100;
/// The most further ways to count one of them.
pub const WAYS: usize = 10;
/// The most ways to count in all of a deal: each takes its time, and a file may not hold up the page.
pub const METHODS: usize = 200;
/// The most figures of a deal that are one of two: what comes of several multiplies.
pub const EITHER: usize = 20;
/// The most characters of a name, a source or a typed number.
pub const NAME: usize = 200;
/// The most characters of a note.
pub const NOTE: usize = 4_000;
pub use strict_json::YEARS;

/// What a note may have beside letters.
pub(super) const BREAKS: [char; 2] = ['\n', '\t'];

/// A name or a source as a deal can hold it: what a file would be refused for is left out, be it all of it.
///
/// ```
/// use outbound_deal::limits::tidy_name;
/// assert_eq!(tidy_name("Exa\u{202E}mple\n"), "Example");
/// ```
#[must_use]
pub fn tidy_name(text: &str) -> String {
    tidy(text, NAME, &[])
}

/// A note as a deal can hold it, with its line breaks.
#[must_use]
pub fn tidy_note(text: &str) -> String {
    tidy(text, NOTE, &BREAKS)
}

fn tidy(text: &str, most: usize, breaks: &[char]) -> String {
    if text.trim().is_empty() {
        return String::new();
    }
    tidied(text, breaks).chars().take(most).collect()
}
