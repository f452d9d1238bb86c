//! The log-normal every input is taken to follow.

use super::normal;

/// The standard normal's 95 % quantile: a 90 % range reaches this many standard deviations either way.
pub const NINETY: f64 = 1.644_853_626_951_472_2;

/// A log-normal: the median, and the standard deviation of the logarithm.
///
/// The median is kept as it is and not as its logarithm, so that a product of points is the exact
/// product and 10^23 stays 10^23. `sigma` 0 is a point.
///
/// ```
/// use training_compute::Spread;
/// assert!((Spread::about(1.0, 3.0).sigma - 0.6679).abs() < 1e-4);
/// // Pangu Ultra as published, within a factor of 3:
/// let chance = Spread::about(1.0692e25, 3.0).chance_above(1e25);
/// assert!((chance - 0.540).abs() < 0.001);
/// // "Greater than": a point on the line is not above it.
/// assert_eq!(Spread::point(1e25).chance_above(1e25), 0.0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// Half of the weight lies below.
    pub median: f64,
    /// The standard deviation of the natural logarithm; 0 for a point.
    pub sigma: f64,
}

impl Spread {
    /// A value without spread.
    #[must_use]
    pub fn point(value: f64) -> Self {
        Self { median: value, sigma: 0.0 }
    }

    /// The 90 % range is from `median / factor` to `median * factor`.
    #[must_use]
    pub fn about(median: f64, factor: f64) -> Self {
        Self { median, sigma: libm::log(factor) / NINETY }
    }

    /// The 90 % range is from `low` to `high`.
    #[must_use]
    pub fn between(low: f64, high: f64) -> Self {
        let median = libm::sqrt(low) * libm::sqrt(high);
        Self { median, sigma: (libm::log(high) - libm::log(low)) / (2.0 * NINETY) }
    }

    /// The product of two independent ones: medians multiply, variances of the logarithms add.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        let sigma = if self.sigma == 0.0 || other.sigma == 0.0 {
            self.sigma + other.sigma
        } else {
            libm::hypot(self.sigma, other.sigma)
        };
        Self { median: self.median * other.median, sigma }
    }

    /// The value a share `p` of the weight lies below; the point itself if there is no spread.
    #[must_use]
    pub fn quantile(&self, p: f64) -> f64 {
        if self.sigma == 0.0 {
            self.median
        } else {
            self.median * libm::exp(self.sigma * normal::quantile(p))
        }
    }

    /// The chance of being greater than `line`; a point on the line is not.
    #[must_use]
    pub fn chance_above(&self, line: f64) -> f64 {
        if self.sigma == 0.0 {
            f64::from(u8::from(self.median > line))
        } else {
            normal::cdf((libm::log(self.median) - libm::log(line)) / self.sigma)
        }
    }
}
