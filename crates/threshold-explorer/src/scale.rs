//! The scale of operations and years on which the models lie.

use outbound_words::number::{rounded, ten_to};
use std::ops::RangeInclusive;

/// The powers of ten at the ends of the scale; no model of the catalogue lies below.
pub const LOWEST: i32 = 19;
/// The upper end.
pub const HIGHEST: i32 = 28;
/// The first year of the scale; no model of the catalogue is older.
pub const FIRST_YEAR: i16 = 2016;

/// The operations that the scale spans.
#[must_use]
pub fn scale() -> RangeInclusive<f64> {
    rounded(ten_to(LOWEST.into()), 1)..=rounded(ten_to(HIGHEST.into()), 1)
}
