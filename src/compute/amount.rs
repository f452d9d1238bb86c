//! What a visitor enters for one input.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error as _, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};

use super::Spread;

/// What a visitor enters for one input: a point, a 90 % range, or a value known within a factor.
///
/// Always positive and finite. As JSON a plain number, `{"low": …, "high": …}` or
/// `{"about": …, "factor": …}`; what is wrong is refused with the reason.
///
/// ```
/// use outbound_check::compute::{Amount, AmountError};
/// assert_eq!(Amount::point(37e9)?.median(), 37e9);
/// assert_eq!(Amount::range(50e9, 5e12)?.low(), 50e9);
/// assert_eq!(Amount::about(500e9, 10.0)?.high(), 5e12);
/// assert_eq!(Amount::range(2.0, 1.0), Err(AmountError::Reversed { low: 2.0, high: 1.0 }));
/// # Ok::<(), AmountError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amount(Form);

/// The forms an [`Amount`] takes, to be looked at; only [`Amount`]'s constructors make a valid one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Form {
    /// Known exactly, or taken to be.
    Point(f64),
    /// A 90 % range: one time in twenty below `low`, one time in twenty above `high`.
    Range {
        /// The 5 % quantile.
        low: f64,
        /// The 95 % quantile.
        high: f64,
    },
    /// A middle and the factor that makes its 90 % range: `middle / factor` to `middle × factor`.
    About {
        /// The median.
        middle: f64,
        /// More than 1.
        factor: f64,
    },
}

/// Why something is not an [`Amount`].
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum AmountError {
    /// Not a number, or infinite.
    #[error("a number must be finite")]
    NotFinite,
    /// Zero or below.
    #[error("{0} is not above zero")]
    NotPositive(f64),
    /// Above [`Amount::LARGEST`].
    #[error("{0:e} is larger than anything that can be counted here (10^60)")]
    TooLarge(f64),
    /// Below [`Amount::SMALLEST`].
    #[error("{0:e} is smaller than anything that can be counted here (10^-60)")]
    TooSmall(f64),
    /// A range that does not rise.
    #[error("the low end {low:e} is not below the high end {high:e}")]
    Reversed {
        /// What was given as the low end.
        low: f64,
        /// What was given as the high end.
        high: f64,
    },
    /// "Within a factor of" something that is not above 1.
    #[error("a factor of uncertainty must be above 1, not {0}")]
    Factor(f64),
    /// A share of a whole above the whole.
    #[error("{0} is more than the whole (1, or 100 %)")]
    AboveWhole(f64),
}

impl Amount {
    /// Nothing below this is meant: it keeps every product and its parts finite.
    pub const SMALLEST: f64 = 1e-60;
    /// Nothing above this is meant.
    pub const LARGEST: f64 = 1e60;

    /// A value known exactly, or taken to be.
    ///
    /// # Errors
    /// Unless `value` is finite, positive and within [`Self::SMALLEST`] to [`Self::LARGEST`].
    pub fn point(value: f64) -> Result<Self, AmountError> {
        Ok(Self(Form::Point(countable(value)?)))
    }

    /// A 90 % range.
    ///
    /// # Errors
    /// Unless both ends are valid points and `low` is below `high`.
    pub fn range(low: f64, high: f64) -> Result<Self, AmountError> {
        let (low, high) = (countable(low)?, countable(high)?);
        if low < high {
            Ok(Self(Form::Range { low, high }))
        } else {
            Err(AmountError::Reversed { low, high })
        }
    }

    /// A value whose 90 % range is from `middle / factor` to `middle * factor`.
    ///
    /// # Errors
    /// Unless the middle and both ends are valid points and `factor` is above 1.
    pub fn about(middle: f64, factor: f64) -> Result<Self, AmountError> {
        if factor.is_nan() || factor <= 1.0 {
            return Err(AmountError::Factor(factor));
        }
        let middle = countable(middle)?;
        countable(middle / factor)?;
        countable(middle * factor)?;
        Ok(Self(Form::About { middle, factor }))
    }

    /// How it was entered.
    #[must_use]
    pub fn form(&self) -> Form {
        self.0
    }

    /// The point, or the 5 % quantile.
    #[must_use]
    pub fn low(&self) -> f64 {
        match self.0 {
            Form::Point(value) => value,
            Form::Range { low, .. } => low,
            Form::About { middle, factor } => middle / factor,
        }
    }

    /// The point, or the 95 % quantile.
    #[must_use]
    pub fn high(&self) -> f64 {
        match self.0 {
            Form::Point(value) => value,
            Form::Range { high, .. } => high,
            Form::About { middle, factor } => middle * factor,
        }
    }

    /// The value half of the weight lies below: exact for a point and for a middle with a factor.
    #[must_use]
    pub fn median(&self) -> f64 {
        self.spread().median
    }

    /// The log-normal whose 5 % and 95 % quantiles are [`Self::low`] and [`Self::high`].
    #[must_use]
    pub fn spread(&self) -> Spread {
        match self.0 {
            Form::Point(value) => Spread::point(value),
            Form::Range { low, high } => Spread::between(low, high),
            Form::About { middle, factor } => Spread::about(middle, factor),
        }
    }
}

fn countable(value: f64) -> Result<f64, AmountError> {
    if !value.is_finite() {
        Err(AmountError::NotFinite)
    } else if value <= 0.0 {
        Err(AmountError::NotPositive(value))
    } else if value > Amount::LARGEST {
        Err(AmountError::TooLarge(value))
    } else if value < Amount::SMALLEST {
        Err(AmountError::TooSmall(value))
    } else {
        Ok(value)
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Form::Point(value) => serializer.serialize_f64(value),
            Form::Range { low, high } => serializer.collect_map([("low", low), ("high", high)]),
            Form::About { middle, factor } => {
                serializer.collect_map([("about", middle), ("factor", factor)])
            }
        }
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AmountVisitor)
    }
}

struct AmountVisitor;

/// The object forms; which fields stand together is checked after reading.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    low: Option<f64>,
    high: Option<f64>,
    about: Option<f64>,
    factor: Option<f64>,
}

impl<'de> Visitor<'de> for AmountVisitor {
    type Value = Amount;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, {\"low\", \"high\"} or {\"about\", \"factor\"}")
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Amount, E> {
        Amount::point(value).map_err(E::custom)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Amount, E> {
        self.visit_f64(value as f64)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Amount, E> {
        self.visit_f64(value as f64)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Amount, A::Error> {
        match Fields::deserialize(MapAccessDeserializer::new(map))? {
            Fields { low: Some(low), high: Some(high), about: None, factor: None } => {
                Amount::range(low, high)
            }
            Fields { low: None, high: None, about: Some(middle), factor: Some(factor) } => {
                Amount::about(middle, factor)
            }
            _ => {
                return Err(A::Error::custom(
                    "low and high belong together, as do about and factor",
                ));
            }
        }
        .map_err(A::Error::custom)
    }
}
