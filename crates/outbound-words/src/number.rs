//! Numbers as people write them, read and shown.
//!
//! [`read`] understands `10^25`, `1e25`, `10²⁵`, `2.5×10^24`, `1,5·10^24`, `70B`, `14.8T`, `2,048`,
//! `2 Mio.`, `70 billion`, `33 %`, `9,938 PFLOP/s-days`, products such as `270,000 × 3.2M`, ranges
//! such as `50B–5T`, factors such as `500B ×/÷ 10`, `5e24 ± 20%`, and bounds such as `at most 1e25`
//! or `<50 %`. Signs that look like those of numbers are taken for them, marks that are not seen are
//! passed over. What it does not take, it explains: a [`Misread`] names the place, what is wrong and,
//! where there is one, the remedy.
//!
//! # Commas and points
//!
//! Groups are of exactly three digits, after a first of one to three. A number that is well formed in
//! the [`Notation`] in use means what it means there: `2.048` is about two in English, two thousand in
//! German. One that is well formed only in the other notation is asked about ([`Slip::OtherNotation`]),
//! or taken as it is if a power or a letter follows, as in `14.8T` typed by a German speaker. And
//! where digits copied from elsewhere would silently gain or lose a factor of a thousand, the visitor
//! is asked which was meant ([`Misread::TwoReadings`]): `3.286e24` and `14,800B` on a German page,
//! `15.000 Mrd.` on an English one. What tells is the language of the words beside the digits
//! (`PFLOP/s-days` is not German), a zero at the end of three decimals, and that before a power of ten
//! there is one digit.
//!
//! ```
//! use training_compute::{Amount, Tokens, Unit};
//! use outbound_words::number::{Misread, Notation::{English, German}, quantity, read};
//!
//! assert_eq!(read("14.8T", Unit::Tokens, English)?, Amount::point(14.8e12)?);
//! assert_eq!(read("14,8 Bio.", Unit::Tokens, German)?, Amount::point(14.8e12)?);
//! assert_eq!(read("50B–5T", Unit::Parameters, English)?, Amount::range(50e9, 5e12)?);
//! assert_eq!(read("500B ×/÷ 10", Unit::Parameters, English)?, Amount::about(500e9, 10.0)?);
//! assert_eq!(quantity::<Tokens>("270,000 × 3.2M", English)?.amount().median(), 8.64e11);
//!
//! let slip = read("1025 flops", Unit::Operations, English).unwrap_err();
//! assert_eq!(slip.corrected("1025 flops").as_deref(), Some("10^25 flops"));
//! let rate = read("5e15 FLOP/s", Unit::Operations, English);
//! assert!(matches!(rate, Err(Misread::RateNotCount { certain: true, .. })));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod amount;
mod bound;
mod coordinate;
mod cursor;
mod dates;
mod digits;
mod misread;
mod power;
mod product;
mod scale;
mod show;
mod signs;
mod sought;
mod tongue;
mod unit;

pub use crate::notation::Notation;
pub use amount::{ends, exchanged, one, quantity, read};
pub use coordinate::{Tenths, between, tenth};
pub use misread::{Misread, Place, Slip};
pub use show::{Scientific, compact, decimal, exponential, grouped, percent, scientific, ten_to};
pub use sought::Sought;
pub use training_compute::rounded;

/// Whether a word is one of these, which have bars between: one text is less to download than many comparisons.
fn among(word: &str, words: &str) -> bool {
    words.split('|').any(|known| known == word)
}
