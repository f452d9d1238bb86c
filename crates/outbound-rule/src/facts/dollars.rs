//! Amounts of U.S. dollars, exact to the cent.

use serde::{Deserialize, Serialize};
use std::fmt;

/// U.S. dollars to the cent, counted in whole cents so that $50,000.00 and $2,000,000.01 are exact.
///
/// In files a number of dollars with at most two decimals.
///
/// ```
/// use outbound_rule::facts::Dollars;
/// let over: Dollars = serde_json::from_str("2000000.01")?;
/// assert_eq!(over.cents(), 200_000_001);
/// assert_eq!(over.to_string(), "2000000.01");
/// assert!(serde_json::from_str::<Dollars>("0.001").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Dollars(i64);

/// A number that is not an amount of dollars and cents.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("{0:e} is not an amount in dollars with at most two decimals and below 10^12")]
pub struct NotDollars(f64);

impl Dollars {
    /// No amount of which a file speaks reaches this many cents, either way: up to there a number
    /// of dollars and cents in a file means one number of cents.
    pub const LIMIT: i64 = 100_000_000_000_000;

    /// An amount in cents, held within [`Self::LIMIT`] either way.
    #[must_use]
    pub const fn from_cents(cents: i64) -> Self {
        if cents > Self::LIMIT {
            Self(Self::LIMIT)
        } else if cents < -Self::LIMIT {
            Self(-Self::LIMIT)
        } else {
            Self(cents)
        }
    }

    /// Whole dollars.
    #[must_use]
    pub const fn whole(dollars: i64) -> Self {
        Self::from_cents(dollars.saturating_mul(100))
    }

    /// Twice as much, if an amount may be so large.
    #[must_use]
    pub fn twice(self) -> Option<Self> {
        let cents = self.0.checked_mul(2)?;
        (cents.abs() <= Self::LIMIT).then_some(Self(cents))
    }

    /// The cents.
    #[must_use]
    pub fn cents(self) -> i64 {
        self.0
    }
}

impl TryFrom<f64> for Dollars {
    type Error = NotDollars;

    /// The quotient of the cents by 100 is the number nearest to the decimal that was written.
    fn try_from(dollars: f64) -> Result<Self, NotDollars> {
        let cents = (dollars * 100.0).round();
        if dollars.is_finite() && cents.abs() <= Self::LIMIT as f64 && cents / 100.0 == dollars {
            return Ok(Self(cents as i64));
        }
        Err(NotDollars(dollars))
    }
}

impl From<Dollars> for f64 {
    fn from(Dollars(cents): Dollars) -> Self {
        cents as Self / 100.0
    }
}

impl fmt::Display for Dollars {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let cents = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", cents / 100, cents % 100)
    }
}
