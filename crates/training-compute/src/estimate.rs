//! How many operations, and how sure.

use super::Spread;
use super::distribution::Distribution;

/// A number of operations with its uncertainty.
///
/// ```
/// use training_compute::{Estimate, Spread};
/// let estimate = Estimate::from(Spread::about(1.07e25, 1.12));
/// let (low, high) = estimate.range(0.9);
/// assert!(low < 1e25 && high > 1e25);
/// assert!(estimate.chance_above(1e25) > 0.5);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    distribution: Distribution,
}

impl From<Distribution> for Estimate {
    fn from(distribution: Distribution) -> Self {
        Self { distribution }
    }
}

impl From<Spread> for Estimate {
    fn from(spread: Spread) -> Self {
        Distribution::from(spread).into()
    }
}

impl Estimate {
    /// The number half of the weight lies below; for a product of points, the exact product.
    // A spread's quantile at one half is its median: exp(0) is 1.
    #[must_use]
    pub fn median(&self) -> f64 {
        self.distribution.quantile(0.5)
    }

    /// Whether there is no spread at all.
    #[must_use]
    pub fn is_point(&self) -> bool {
        self.distribution.spread().is_some_and(|spread| spread.sigma == 0.0)
    }

    /// The number of operations a share `p` (0 to 1) of the weight lies below.
    #[must_use]
    pub fn quantile(&self, p: f64) -> f64 {
        self.distribution.quantile(p)
    }

    /// The middle range that holds a share `coverage` of the weight, such as 0.9.
    ///
    /// 0 and everything below give the median twice, 1 and everything above 0 to infinity.
    #[must_use]
    pub fn range(&self, coverage: f64) -> (f64, f64) {
        let tail = (1.0 - coverage.clamp(0.0, 1.0)) / 2.0;
        let (low, high) = (self.quantile(tail), self.quantile(1.0 - tail));
        // Of what has next to no spread both are the same number, to the rounding of either.
        (low, high.max(low))
    }

    /// The chance (0 to 1) of being greater than `line`.
    ///
    /// The rule says "greater than": a point exactly on the line gives 0, the next number above 1.
    #[must_use]
    pub fn chance_above(&self, line: f64) -> f64 {
        self.distribution.chance_above(line)
    }
}
