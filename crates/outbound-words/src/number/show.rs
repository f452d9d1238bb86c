//! Numbers as they are shown: each reads back, in the same notation, as the value to the digits shown.

use std::fmt;

use super::Notation;
use training_compute::Decimal;

/// A number as a mantissa and a power of ten, apart so that a page can raise the exponent.
///
/// `Display` gives `1.07 × 10^25`, and `10^25` when the mantissa is 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scientific {
    /// From 1 up to below 10, in the notation's own digits; `None` for exactly 1.
    pub mantissa: Option<String>,
    /// The power of ten.
    pub exponent: i32,
}

impl fmt::Display for Scientific {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.mantissa {
            Some(mantissa) => write!(f, "{mantissa} × 10^{}", self.exponent),
            None => write!(f, "10^{}", self.exponent),
        }
    }
}

/// Ten to a power, to thirteen digits; `libm::exp10` has all of them, and a table of four kilobytes.
///
/// ```
/// use outbound_words::number::{rounded, ten_to};
/// assert_eq!((rounded(ten_to(25.0), 12), rounded(ten_to(-0.5), 3)), (1e25, 0.316));
/// ```
#[must_use]
pub fn ten_to(power: f64) -> f64 {
    libm::exp(power * std::f64::consts::LN_10)
}

/// As a mantissa of so many significant digits, without zeros at its end, and a power of ten.
///
/// ```
/// use outbound_words::number::{Notation, scientific};
/// assert_eq!(scientific(1.0692e25, 3, Notation::English).to_string(), "1.07 × 10^25");
/// assert_eq!(scientific(2.505e25, 4, Notation::German).to_string(), "2,505 × 10^25");
/// assert_eq!(scientific(1e23, 3, Notation::English).to_string(), "10^23");
/// ```
#[must_use]
pub fn scientific(value: f64, digits: usize, notation: Notation) -> Scientific {
    let (mantissa, exponent) = parts(value, digits);
    let mantissa = (mantissa != "1").then(|| point(&mantissa, 1, notation));
    Scientific { mantissa, exponent }
}

/// As people say it: `37B` and `14.8T`, in German `37 Mrd.` and `14,8 Bio.`; ungrouped below ten
/// thousand parts of the last word, scientific from 10^15 on and below a thousandth.
///
/// ```
/// use outbound_words::number::{Notation::{English, German}, compact};
/// assert_eq!(compact(37e9, 3, English), "37B");
/// assert_eq!(compact(14.8e12, 3, German), "14,8 Bio.");
/// assert_eq!(compact(270_000.0, 3, English), "270,000");
/// assert_eq!(compact(999_999.0, 3, English), "1M");
/// assert_eq!(compact(1e15, 3, English), "10^15");
/// ```
#[must_use]
pub fn compact(value: f64, digits: usize, notation: Notation) -> String {
    let (mantissa, exponent) = parts(value, digits);
    let [millions, billions, trillions] = notation.habits().scales;
    let (word, scale) = match exponent {
        -3..=5 => return grouped(value, digits, notation),
        6..=8 => (millions, 6),
        9..=11 => (billions, 9),
        12..=14 => (trillions, 12),
        _ => return scientific(value, digits, notation).to_string(),
    };
    point(&mantissa, exponent - scale + 1, notation) + word
}

/// In full, to so many significant digits, with groups of three: `2,048` and `2.048`.
///
/// ```
/// use outbound_words::number::{Notation::{English, German}, grouped};
/// assert_eq!(grouped(1_234_567.0, 7, English), "1,234,567");
/// assert_eq!(grouped(2048.5, 5, German), "2.048,5");
/// ```
#[must_use]
pub fn grouped(value: f64, digits: usize, notation: Notation) -> String {
    let (mantissa, exponent) = parts(value, digits);
    point(&mantissa, exponent + 1, notation)
}

/// A share as a percentage: `33%`, in German with a no-break space between.
///
/// ```
/// use outbound_words::number::{Notation::{English, German}, percent};
/// assert_eq!(percent(0.33, 2, English), "33%");
/// assert_eq!(percent(0.335, 3, German), "33,5\u{a0}%");
/// assert_eq!(percent(0.0, 3, English), "0%");
/// ```
#[must_use]
pub fn percent(share: f64, digits: usize, notation: Notation) -> String {
    let (mantissa, exponent) = parts(share, digits);
    point(&mantissa, exponent + 3, notation) + notation.habits().percent
}

/// In full for other programs, whatever the language: `0.125`, rounded to so many digits behind the point.
///
/// ```
/// use outbound_words::number::decimal;
/// assert_eq!((decimal(0.4996, 3).as_str(), decimal(-2.0, 1).as_str(), decimal(1e25, 0).len()), ("0.5", "-2", 26));
/// ```
#[must_use]
pub fn decimal(value: f64, places: i32) -> String {
    Decimal::of(value).places(places).to_string()
}

/// As a power of ten for other programs, all digits: `1.845e24`, and `inf` for what has no end.
///
/// ```
/// use outbound_words::number::exponential;
/// assert_eq!((exponential(1.845e24).as_str(), exponential(-0.5).as_str(), exponential(0.0).as_str()), ("1.845e24", "-5e-1", "0e0"));
/// ```
#[must_use]
pub fn exponential(value: f64) -> String {
    // Nothing has no sign.
    format!("{:e}", if value == 0.0 { 0.0 } else { value })
}

/// The significant digits without a point and without zeros at their end, and the exponent.
fn parts(value: f64, digits: usize) -> (String, i32) {
    let rounded = Decimal::of(value).significant(digits);
    (rounded.digits(), rounded.exponent())
}

/// Puts the point behind so many digits, and groups what stands before it.
fn point(digits: &str, before: i32, notation: Notation) -> String {
    // Nothing has one digit, wherever its point is.
    let before = if digits == "0" { 1 } else { before.clamp(-400, 400) };
    let padded = if before < 1 {
        format!("{}{digits}", "0".repeat((1 - before) as usize))
    } else {
        format!("{digits:0<width$}", width = before as usize)
    };
    let (whole, fraction) = padded.split_at(before.max(1) as usize);
    let mut shown = String::new();
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 {
            shown.push(notation.group());
        }
        shown.push(digit);
    }
    if !fraction.is_empty() {
        shown.push(notation.decimal());
        shown.push_str(fraction);
    }
    shown
}
