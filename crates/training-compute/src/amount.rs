//! What a visitor enters for one input.

mod serial;

use partly_known::{End, Ends};
use strict_json::named;

use super::Spread;
use super::distribution::Distribution;

/// What a visitor enters for one input: a point, a range, a value known within a factor, a minimum, a
/// bound, a published figure, or one of two values.
///
/// Always positive and finite. As JSON a plain number, or an object such as `{"low": …, "high": …}`,
/// see [`Form`]; what is wrong is refused with the reason.
///
/// ```
/// use training_compute::{Amount, AmountError};
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
    /// Known exactly, or taken to be: a plain number.
    Point(f64),
    /// A 90 % range: one time in twenty below `low`, one time in twenty above `high`.
    /// `{"low": …, "high": …}`.
    Range {
        /// The 5 % quantile.
        low: f64,
        /// The 95 % quantile.
        high: f64,
    },
    /// A middle and the factor that makes its 90 % range: `middle / factor` to `middle × factor`.
    /// `{"about": …, "factor": …}`.
    About {
        /// The median.
        middle: f64,
        /// More than 1.
        factor: f64,
    },
    /// "More than 20T": a floor, and a factor that 95 % of the weight stays within above it.
    /// `{"at_least": …}`, with `"factor"` if it is not [`Amount::SOMEWHAT_MORE`].
    AtLeast {
        /// The floor.
        minimum: f64,
        /// More than 1.
        factor: f64,
    },
    /// "At most 1e25", or "more than 1e23 and less than 1e25": of what lies between nothing is said, so that no
    /// chance follows. `{"at_most": …}` or `{"less_than": …}`, with `"at_least"` or `"more_than"` if there is a
    /// lower end too.
    Bounded {
        /// The lower end, if there is one.
        low: Option<End>,
        /// The upper end.
        high: End,
    },
    /// A figure someone published, with how sure they say it is.
    /// `{"published": …, "confidence": "likely"}`.
    Published {
        /// The median.
        value: f64,
        /// Its band.
        confidence: Confidence,
    },
    /// One of two, equally likely: `{"either": [989e12, 1979e12]}`.
    Either(f64, f64),
}

named! {
    /// How sure a published figure is, in the words of Epoch AI's data, read as 90 % bands.
    ///
    /// Epoch AI's documentation gives half an order of magnitude either way, one, and one and a half. The surest first.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "snake_case"))]
    pub enum Confidence {
        /// Within a factor of 3.
        Confident = "confident",
        /// Within a factor of 10.
        Likely = "likely",
        /// Within a factor of 31.
        Speculative = "speculative",
    }
}

impl Confidence {
    /// The factor that makes the 90 % range.
    #[must_use]
    pub fn factor(self) -> f64 {
        match self {
            Self::Confident => 3.0,
            Self::Likely => 10.0,
            Self::Speculative => 31.0,
        }
    }
}

/// Why something is not an [`Amount`].
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum AmountError {
    /// Not a number, or infinite.
    #[error("a number must be finite")]
    NotFinite,
    /// Zero or below.
    #[error("{0:e} is not above zero")]
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
    #[error("a factor of uncertainty must be above 1, not {0:e}")]
    Factor(f64),
    /// A share of a whole above the whole.
    #[error("{0:e} is more than the whole (1, or 100 %)")]
    AboveWhole(f64),
}

impl Amount {
    /// Nothing below this is meant: it keeps every product and its parts finite.
    pub const SMALLEST: f64 = 1e-60;
    /// Nothing above this is meant.
    pub const LARGEST: f64 = 1e60;
    /// How far "more than" usually reaches: people who say "more than 20T" round down.
    pub const SOMEWHAT_MORE: f64 = 1.15;

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

    /// A floor that 95 % of the weight stays within `factor` of.
    ///
    /// # Errors
    /// As [`Self::about`].
    pub fn at_least(minimum: f64, factor: f64) -> Result<Self, AmountError> {
        if factor.is_nan() || factor <= 1.0 {
            return Err(AmountError::Factor(factor));
        }
        let minimum = countable(minimum)?;
        countable(minimum * factor)?;
        Ok(Self(Form::AtLeast { minimum, factor }))
    }

    /// A bound above, perhaps with one below.
    ///
    /// # Errors
    /// Unless the ends are valid points and the lower is below the upper.
    pub fn bounded(low: Option<End>, high: End) -> Result<Self, AmountError> {
        countable(high.at)?;
        if let Some(low) = low {
            Self::range(low.at, high.at)?;
        }
        Ok(Self(Form::Bounded { low, high }))
    }

    /// A bound above: at most so much.
    ///
    /// # Errors
    /// As [`Self::point`].
    pub fn at_most(maximum: f64) -> Result<Self, AmountError> {
        Self::bounded(None, End::of(maximum))
    }

    /// A bound above that is left out: less than so much.
    ///
    /// # Errors
    /// As [`Self::point`].
    pub fn less_than(limit: f64) -> Result<Self, AmountError> {
        Self::bounded(None, End::beyond(limit))
    }

    /// A figure someone published.
    ///
    /// # Errors
    /// As [`Self::about`].
    pub fn published(value: f64, confidence: Confidence) -> Result<Self, AmountError> {
        Self::about(value, confidence.factor())?;
        Ok(Self(Form::Published { value, confidence }))
    }

    /// One of two values, equally likely.
    ///
    /// # Errors
    /// Unless both are valid points and the first is the smaller.
    pub fn either(first: f64, second: f64) -> Result<Self, AmountError> {
        Self::range(first, second)?;
        Ok(Self(Form::Either(first, second)))
    }

    /// How it was entered.
    #[must_use]
    pub fn form(&self) -> Form {
        self.0
    }

    /// The point, the floor, or the 5 % quantile; 0 under a mere bound above.
    #[must_use]
    pub fn low(&self) -> f64 {
        match self.0 {
            Form::Point(value) => value,
            Form::Range { low, .. } => low,
            Form::About { middle, factor } => middle / factor,
            Form::AtLeast { minimum, .. } => minimum,
            Form::Bounded { low, .. } => low.map_or(0.0, |low| low.at),
            Form::Published { value, confidence } => value / confidence.factor(),
            Form::Either(first, _) => first,
        }
    }

    /// The point, the bound, or the 95 % quantile.
    #[must_use]
    pub fn high(&self) -> f64 {
        match self.0 {
            Form::Point(value) => value,
            Form::Range { high, .. } => high,
            Form::About { middle, factor } => middle * factor,
            Form::AtLeast { minimum, factor } => minimum * factor,
            Form::Bounded { high, .. } => high.at,
            Form::Published { value, confidence } => value * confidence.factor(),
            Form::Either(_, second) => second,
        }
    }

    /// The value half of the weight lies below: exact for a point and for a middle with a factor. Of a
    /// bound, which has no weights, the bound itself.
    #[must_use]
    pub fn median(&self) -> f64 {
        self.spread().median
    }

    /// The log-normal it is, or for a floor and for one of two the one that comes nearest; of a bound the
    /// bound itself.
    #[must_use]
    pub fn spread(&self) -> Spread {
        match self.0 {
            Form::Point(value) => Spread::point(value),
            Form::Range { low, high } => Spread::between(low, high),
            Form::About { middle, factor } => Spread::about(middle, factor),
            Form::Published { value, confidence } => Spread::about(value, confidence.factor()),
            Form::AtLeast { .. } => self.distribution().as_spread(),
            Form::Bounded { high, .. } => Spread::point(high.at),
            Form::Either(first, second) => Spread::between(first, second),
        }
    }

    /// What it can be.
    pub(super) fn distribution(&self) -> Distribution {
        match self.0 {
            Form::AtLeast { minimum, factor } => Distribution::at_least(minimum, factor),
            Form::Either(first, second) => {
                let point = |value| Distribution::from(Spread::point(value));
                Distribution::either([(1.0, point(first)), (1.0, point(second))])
            }
            _ => self.spread().into(),
        }
    }

    /// The median, where one is claimed: a bound claims none.
    pub(super) fn claimed(&self) -> Option<f64> {
        self.bounds().is_none().then(|| self.median())
    }

    /// Its ends, if it is a bound of which no chance follows.
    #[must_use]
    pub fn bounds(&self) -> Option<Ends> {
        match self.0 {
            Form::Bounded { low, high } => Some(Ends { low, high: Some(high) }),
            _ => None,
        }
    }

    /// Whether it is known exactly, or taken to be.
    pub(super) fn is_point(&self) -> bool {
        matches!(self.0, Form::Point(_))
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
