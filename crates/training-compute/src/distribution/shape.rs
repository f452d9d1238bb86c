//! A distribution with one peak.

use super::super::{Spread, normal};
use super::curve::Curve;

/// A log-normal, or a curve worked out.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Exact, with the logarithm of the median at hand: a sum asks for it a thousand times.
    Spread(Spread, f64),
    /// On the grid.
    Curve(Box<Curve>),
}

impl From<Spread> for Shape {
    fn from(spread: Spread) -> Self {
        Self::Spread(spread, libm::log(spread.median))
    }
}

impl From<Curve> for Shape {
    fn from(curve: Curve) -> Self {
        Self::Curve(Box::new(curve))
    }
}

impl Shape {
    /// The point it is, if it has no spread.
    pub fn point(&self) -> Option<f64> {
        match self {
            Self::Spread(spread, _) if spread.sigma == 0.0 => Some(spread.median),
            _ => None,
        }
    }

    /// Whether both are the same point, to the rounding of a sum.
    pub fn is_same_point(&self, other: &Self) -> bool {
        let (Some(a), Some(b)) = (self.point(), other.point()) else { return false };
        (a - b).abs() <= 1e-12 * a.abs()
    }

    /// The logarithm of the quantile at a normal score.
    pub fn ln_at(&self, t: f64) -> f64 {
        match self {
            Self::Spread(spread, ln) => ln + spread.sigma * t,
            Self::Curve(curve) => curve.ln_at(t),
        }
    }

    /// The normal score of a logarithm: the inverse of [`Self::ln_at`].
    pub fn score(&self, ln: f64) -> f64 {
        match self {
            Self::Spread(spread, median) => {
                let above = ln - median;
                if spread.sigma > 0.0 {
                    above / spread.sigma
                } else if above < 0.0 {
                    f64::NEG_INFINITY
                } else {
                    f64::INFINITY
                }
            }
            Self::Curve(curve) => curve.score(ln),
        }
    }

    /// One divided by it.
    pub fn inverse(&self) -> Self {
        match self {
            Self::Spread(spread, _) => {
                Self::from(Spread { median: 1.0 / spread.median, sigma: spread.sigma })
            }
            Self::Curve(curve) => Self::from(Curve::tabulated(|t| -curve.ln_at(-t))),
        }
    }

    /// The chance of being greater than `line`.
    pub fn chance_above(&self, line: f64) -> f64 {
        match self {
            Self::Spread(spread, _) => spread.chance_above(line),
            Self::Curve(curve) => normal::cdf(-curve.score(libm::log(line))),
        }
    }
}
