//! The standard normal distribution, from `libm` alone.

use std::f64::consts::{FRAC_1_SQRT_2, PI};

/// The chance of a standard normal below `z`, accurate in both tails.
pub fn cdf(z: f64) -> f64 {
    0.5 * libm::erfc(-z * FRAC_1_SQRT_2)
}

/// The density at `z`.
pub fn density(z: f64) -> f64 {
    libm::exp(-0.5 * z * z) / libm::sqrt(2.0 * PI)
}

/// The `z` with `cdf(z) == p`; infinite at 0 and 1.
///
/// Newton's method on the logarithm of the lower tail. That logarithm is concave, so from a start
/// below the root every step stays below it, and five or six of them reach the last digit.
pub fn quantile(p: f64) -> f64 {
    if p > 0.5 {
        return -quantile(1.0 - p);
    }
    if p <= 0.0 {
        return f64::NEG_INFINITY;
    }
    let ln_p = libm::log(p);
    let mut z = -libm::sqrt(-2.0 * ln_p);
    for _ in 0..40 {
        let below = cdf(z);
        let step = (ln_p - libm::log(below)) * below / density(z);
        z += step;
        if step.abs() < 1e-15 {
            break;
        }
    }
    z
}

#[cfg(test)]
mod tests {
    use super::{cdf, quantile};

    #[test]
    fn quantiles_are_those_of_the_tables() {
        for (p, z) in [
            (0.5, 0.0),
            (0.95, 1.644_853_626_951_472_2),
            (0.975, 1.959_963_984_540_054),
            (0.001, -3.090_232_306_167_813_5),
            (1e-9, -5.997_807_015_007_686),
        ] {
            assert!((quantile(p) - z).abs() < 1e-12, "{p}: {}", quantile(p));
            assert!((cdf(z) / p - 1.0).abs() < 1e-12, "{z}: {}", cdf(z));
        }
        assert_eq!(quantile(0.0), f64::NEG_INFINITY);
        assert_eq!(quantile(1.0), f64::INFINITY);
    }
}
