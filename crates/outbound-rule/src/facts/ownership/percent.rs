//! Parts of a whole, known exactly or between two ends.

use partly_known::{End, Ends, Truth};
use serde::{Deserialize, Serialize};
use std::fmt;
use strict_json::OneOrTwo;

/// A part of a whole: a number of percent, or the two ends between which it lies.
///
/// Kept in whole trillionths of a millionth, so that halves made of 16.7 and 33.3 are halves, and
/// rounded outward where a chain has more digits than that.
///
/// ```
/// use outbound_rule::facts::ownership::Percent;
/// use partly_known::Truth;
/// let part: Percent = serde_json::from_str("[49.9, 50]")?;
/// assert_eq!(part.is_at_least_half(), Truth::Unknown);
/// assert_eq!(part.is_more_than_half(), Truth::No);
/// assert!(serde_json::from_str::<Percent>("100.1").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "OneOrTwo", into = "OneOrTwo")]
pub struct Percent {
    low: u64,
    high: u64,
}

/// Something that is not a part of a whole.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("a part is a number of percent from 0 to 100, or [lowest, highest]")]
pub struct NotPercent;

/// The whole, in the units of [`Percent`].
const WHOLE: u64 = 1_000_000_000_000_000_000;
const HALF: u64 = WHOLE / 2;

impl Percent {
    /// Nothing.
    pub const NONE: Self = Self { low: 0, high: 0 };
    /// All of it.
    pub const WHOLE: Self = Self { low: WHOLE, high: WHOLE };
    /// Any part.
    pub const UNKNOWN: Self = Self { low: 0, high: WHOLE };

    /// From `low` to `high` percent.
    ///
    /// # Errors
    /// [`NotPercent`] unless both are from 0 to 100 and in order.
    pub fn new(low: f64, high: f64) -> Result<Self, NotPercent> {
        let (low, high) = (units(low)?, units(high)?);
        if low.0 > high.1 { Err(NotPercent) } else { Ok(Self { low: low.0, high: high.1 }) }
    }

    /// What lies within these ends.
    ///
    /// ```
    /// use outbound_rule::facts::ownership::Percent;
    /// use partly_known::{End, Ends, Truth};
    /// let below = Percent::within(Ends { low: None, high: Some(End::beyond(50.0)) });
    /// assert_eq!(below.map(Percent::is_at_least_half), Ok(Truth::No));
    /// ```
    ///
    /// # Errors
    /// [`NotPercent`] as [`Self::new`].
    pub fn within(ends: Ends) -> Result<Self, NotPercent> {
        let low = ends.low.unwrap_or(End::of(0.0));
        let high = ends.high.unwrap_or(End::of(100.0));
        let (from, to) = (units(low.at)?.0, units(high.at)?.1);
        let from = if low.included { from } else { from.saturating_add(1) };
        let to = if high.included { to } else { to.saturating_sub(1) };
        if from > to { Err(NotPercent) } else { Ok(Self { low: from, high: to }) }
    }

    pub(super) fn between(low: u64, high: u64) -> Self {
        Self { low: low.min(WHOLE), high: high.min(WHOLE) }
    }

    pub(super) fn low_units(self) -> u64 {
        self.low
    }

    pub(super) fn high_units(self) -> u64 {
        self.high
    }

    /// The least it may be, in percent.
    #[must_use]
    pub fn low(self) -> f64 {
        percent(self.low)
    }

    /// The most it may be, in percent.
    #[must_use]
    pub fn high(self) -> f64 {
        percent(self.high)
    }

    /// Whether it is 50 percent or more.
    #[must_use]
    pub fn is_at_least_half(self) -> Truth {
        settled(self.low >= HALF, self.high >= HALF)
    }

    /// Whether it is more than 50 percent.
    #[must_use]
    pub fn is_more_than_half(self) -> Truth {
        settled(self.low > HALF, self.high > HALF)
    }
}

fn settled(surely: bool, maybe: bool) -> Truth {
    match (surely, maybe) {
        (true, _) => Truth::Yes,
        (false, true) => Truth::Unknown,
        (false, false) => Truth::No,
    }
}

/// Six decimals of a percent are exact; what has more lies between two numbers of units.
fn units(percent: f64) -> Result<(u64, u64), NotPercent> {
    if !(0.0..=100.0).contains(&percent) {
        return Err(NotPercent);
    }
    const UNITS: u64 = WHOLE / 100_000_000;
    let millionths = percent * 1e6;
    let nearest = millionths.round();
    let (low, high) = if (millionths - nearest).abs() < 1e-3 {
        (nearest, nearest)
    } else {
        (millionths.floor(), millionths.ceil())
    };
    Ok((low as u64 * UNITS, high as u64 * UNITS))
}

fn percent(units: u64) -> f64 {
    units as f64 / (WHOLE / 100) as f64
}

/// A part of a part, rounded down.
pub(super) fn part_down(one: u64, other: u64) -> u64 {
    (u128::from(one) * u128::from(other) / u128::from(WHOLE)) as u64
}

/// A part of a part, rounded up.
pub(super) fn part_up(one: u64, other: u64) -> u64 {
    (u128::from(one) * u128::from(other)).div_ceil(u128::from(WHOLE)) as u64
}

/// What is left of the whole.
pub(super) fn rest(units: u64) -> u64 {
    WHOLE.saturating_sub(units)
}

impl TryFrom<OneOrTwo> for Percent {
    type Error = NotPercent;

    fn try_from(OneOrTwo([low, high]): OneOrTwo) -> Result<Self, NotPercent> {
        Self::new(low, high)
    }
}

impl From<Percent> for OneOrTwo {
    fn from(part: Percent) -> Self {
        Self([part.low(), part.high()])
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.low == self.high {
            write!(f, "{} %", self.low())
        } else {
            write!(f, "{} to {} %", self.low(), self.high())
        }
    }
}
