//! The standard normal distribution, from `libm` alone.

use std::f64::consts::FRAC_1_SQRT_2;
use std::sync::LazyLock;

/// The chance of a standard normal below `z`, accurate in both tails.
pub fn cdf(z: f64) -> f64 {
    0.5 * libm::erfc(-z * FRAC_1_SQRT_2)
}

/// The density at `z`.
pub fn density(z: f64) -> f64 {
    const AT_ZERO: f64 = 0.398_942_280_401_432_7;
    AT_ZERO * libm::exp(-0.5 * z * z)
}

/// [`cdf`] to nine decimals, from a table: a sum of ten stages asks for it 6,000 times.
pub fn tabulated_cdf(z: f64) -> f64 {
    const PER_UNIT: f64 = 32.0;
    const REACH: f64 = 8.0;
    static TABLE: LazyLock<[(f64, f64); 513]> = LazyLock::new(|| {
        std::array::from_fn(|k| {
            let z = k as f64 / PER_UNIT - REACH;
            (cdf(z), density(z) / PER_UNIT)
        })
    });
    let place = (z + REACH) * PER_UNIT;
    if place.is_nan() || place <= 0.0 {
        return 0.0;
    }
    let k = place as usize;
    let (Some((from, rise0)), Some((to, rise1))) = (TABLE.get(k), TABLE.get(k.saturating_add(1)))
    else {
        return 1.0;
    };
    let u = place - k as f64;
    let v = 1.0 - u;
    from + u * u * (3.0 - 2.0 * u) * (to - from) + u * v * (v * rise0 - u * rise1)
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
    quantile_near(p, -libm::sqrt(-2.0 * libm::log(p)))
}

/// [`quantile`] of the lower half, from a start that is near it.
pub fn quantile_near(p: f64, start: f64) -> f64 {
    if p <= 0.0 {
        return f64::NEG_INFINITY;
    }
    let ln_p = libm::log(p);
    let mut z = start;
    for _ in 0..40 {
        let below = cdf(z);
        let step = (ln_p - libm::log(below)) * below / density(z);
        z += step;
        if step.abs() < 1e-9 {
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
