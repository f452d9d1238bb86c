//! Coordinates of drawings.

use std::fmt;

/// A coordinate of a drawing: a tenth of a unit is finer than any screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tenths(i32);

/// A coordinate to the nearest tenth.
///
/// ```
/// use outbound_words::number::tenth;
/// let shown = [12.34, 0.06, -0.94, -0.01, 7.0].map(|coordinate| tenth(coordinate).to_string());
/// assert_eq!(shown, ["12.3", "0.1", "-0.9", "0", "7"]);
/// ```
#[must_use]
pub fn tenth(coordinate: f64) -> Tenths {
    Tenths(libm::round(coordinate * 10.0) as i32)
}

impl fmt::Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, tenth) = (self.0.unsigned_abs() / 10, self.0.unsigned_abs() % 10);
        write!(f, "{sign}{whole}")?;
        if tenth > 0 { write!(f, ".{tenth}") } else { Ok(()) }
    }
}

/// A number, or the bound that it lies beyond. `f64::clamp` has the bounds written into a message should they be
/// the wrong way round, and so all the code there is for writing numbers.
///
/// ```
/// use outbound_words::number::between;
/// assert_eq!([-1.0, 0.5, 2.0].map(|value| between(value, 0.0, 1.0)), [0.0, 0.5, 1.0]);
/// ```
#[must_use]
pub fn between(value: f64, low: f64, high: f64) -> f64 {
    libm::fmin(libm::fmax(value, low), high)
}
