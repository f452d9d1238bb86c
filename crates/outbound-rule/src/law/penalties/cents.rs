//! Amounts of penalties, exact to the cent.

use std::fmt;

/// An amount of U.S. dollars, to the cent.
///
/// ```
/// use outbound_rule::law::penalties::{Cents, CentsError};
/// assert_eq!(Cents::try_from(2_000_000.01)?.to_string(), "$2,000,000.01");
/// assert_eq!(Cents::try_from(-1.0), Err(CentsError::Negative));
/// # Ok::<(), CentsError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cents(u64);

/// Why a number is no amount of dollars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CentsError {
    /// Below nothing.
    #[error("an amount is not negative")]
    Negative,
    /// Infinite, not a number, or more than cents can still tell apart.
    #[error("an amount is below 90 trillion dollars")]
    TooLarge,
}

/// Up to here a double tells cents apart: 2^53.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Cents {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// Whole dollars.
    #[must_use]
    pub const fn dollars(dollars: u32) -> Self {
        Self(dollars as u64 * 100)
    }

    /// The number of cents.
    #[must_use]
    pub fn count(self) -> u64 {
        self.0
    }

    /// Twice as much, if that can be expressed.
    #[must_use]
    pub fn twice(self) -> Option<Self> {
        self.0.checked_mul(2).map(Self)
    }
}

impl From<u64> for Cents {
    /// A number of cents.
    fn from(cents: u64) -> Self {
        Self(cents)
    }
}

impl TryFrom<f64> for Cents {
    type Error = CentsError;

    /// Dollars, to the nearest cent.
    fn try_from(dollars: f64) -> Result<Self, CentsError> {
        let cents = (dollars * 100.0).round();
        if cents < 0.0 {
            Err(CentsError::Negative)
        } else if cents < EXACT {
            Ok(Self(cents as u64))
        } else {
            Err(CentsError::TooLarge)
        }
    }
}

/// As American papers write it.
impl fmt::Display for Cents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let dollars = (self.0 / 100).to_string();
        write!(f, "$")?;
        for (place, digit) in dollars.chars().enumerate() {
            let left = dollars.len() - place;
            let comma = if place > 0 && left.is_multiple_of(3) { "," } else { "" };
            write!(f, "{comma}{digit}")?;
        }
        write!(f, ".{:02}", self.0 % 100)
    }
}
