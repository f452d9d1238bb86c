//! Sums and products of two independent quantities, by quadrature.
//!
//! The chance that `x + y` stays below `s` is the mean, over `y`, of the chance that `x` stays below
//! `s − y`. The mean is taken over the quantity that varies less, where the other's chance is smooth,
//! up to the `y` that leaves nothing to `x`; towards that end Gauss and Legendre's nodes crowd, which
//! is where the integrand bends. Against 10 million draws this is exact to their noise, see
//! `tests/compute/distribution.rs`.

use std::sync::LazyLock;

use super::super::{Spread, normal};
use super::curve::Curve;
use super::{How, Shape};

/// The nodes of the quadrature.
const NODES: usize = 20;
/// Beyond so many standard deviations lies nothing that counts.
const REACH: f64 = 6.0;

/// The sum or product of two independent quantities.
pub fn combine(x: &Shape, y: &Shape, how: How) -> Shape {
    match (x, y, how) {
        (Shape::Spread(x, _), Shape::Spread(y, _), How::Product) => return x.times(*y).into(),
        (Shape::Spread(x, _), Shape::Spread(y, _), How::Sum)
            if x.sigma == 0.0 && y.sigma == 0.0 =>
        {
            return Spread::point(x.median + y.median).into();
        }
        _ => {}
    }
    match (x.point(), y.point()) {
        (Some(point), _) => shifted(y, libm::log(point), how),
        (_, Some(point)) => shifted(x, libm::log(point), how),
        (None, None) if width(x, how) < width(y, how) => spread_over(x, y, how),
        (None, None) => spread_over(y, x, how),
    }
}

/// A quantity with a point added or multiplied: node by node.
fn shifted(shape: &Shape, ln_point: f64, how: How) -> Shape {
    Shape::from(Curve::tabulated(|t| joined(shape.ln_at(t), ln_point, how)))
}

/// How far a quantity varies: in itself for sums, in its logarithm for products.
fn width(shape: &Shape, how: How) -> f64 {
    let (low, high) = (shape.ln_at(-1.645), shape.ln_at(1.645));
    match how {
        How::Sum => libm::exp(high) - libm::exp(low),
        How::Product => high - low,
    }
}

/// The curve of `wide` and `narrow` together, the mean taken over `narrow`.
fn spread_over(narrow: &Shape, wide: &Shape, how: How) -> Shape {
    let unit = wide.ln_at(0.0);
    let whole = nodes(narrow, REACH, how, unit);
    let points: Vec<(f64, f64)> = Curve::scores()
        .map(|t| {
            let ln = joined(narrow.ln_at(t), wide.ln_at(t), how);
            let end = match how {
                How::Sum => narrow.score(ln).clamp(-REACH, REACH),
                How::Product => REACH,
            };
            let cut = (end < REACH).then(|| nodes(narrow, end, how, unit));
            let side = if t > 0.0 { -1.0 } else { 1.0 };
            let total = libm::exp(ln - unit);
            let share = |(weight, part): &(f64, f64)| {
                let rest = match how {
                    How::Product => ln - part,
                    How::Sum if *part < total => unit + libm::log(total - part),
                    How::Sum => f64::NEG_INFINITY,
                };
                weight * normal::tabulated_cdf(side * wide.score(rest))
            };
            let tail: f64 = cut.as_ref().unwrap_or(&whole).iter().map(share).sum();
            // The upper tail also holds all that `narrow` alone exceeds.
            let tail = if t > 0.0 { tail + normal::cdf(-end) } else { tail };
            (side * normal::quantile_near(tail, side * t), ln)
        })
        .collect();
    Shape::from(Curve::through(&points))
}

/// The nodes to take a mean at over a quantity up to the normal score `end`: the weight, and the
/// quantity for sums, in units of e^`unit` so that nothing overflows, its logarithm for products.
fn nodes(shape: &Shape, end: f64, how: How, unit: f64) -> [(f64, f64); NODES] {
    let (centre, half) = (0.5 * (end - REACH), 0.5 * (end + REACH));
    LEGENDRE.map(|(node, weight)| {
        let t = centre + half * node;
        let ln = shape.ln_at(t);
        let part = match how {
            How::Sum => libm::exp(ln - unit),
            How::Product => ln,
        };
        (half * weight * normal::density(t), part)
    })
}

/// The logarithm of the sum or product, from the logarithms.
fn joined(a: f64, b: f64, how: How) -> f64 {
    match how {
        How::Product => a + b,
        How::Sum => a.max(b) + libm::log1p(libm::exp(-(a - b).abs())),
    }
}

/// Gauss and Legendre's nodes and weights on −1 to 1: the roots of the polynomial by Newton's method.
static LEGENDRE: LazyLock<[(f64, f64); NODES]> = LazyLock::new(|| {
    let n = NODES as f64;
    std::array::from_fn(|i| {
        let mut x = libm::cos(std::f64::consts::PI * (i as f64 + 0.75) / (n + 0.5));
        let mut rise = 1.0;
        for _ in 0..10 {
            let (mut before, mut value) = (1.0, x);
            for k in 2..=NODES {
                let k = k as f64;
                (before, value) = (value, ((2.0 * k - 1.0) * x * value - (k - 1.0) * before) / k);
            }
            rise = n * (x * value - before) / (x * x - 1.0);
            x -= value / rise;
        }
        (x, 2.0 / ((1.0 - x * x) * rise * rise))
    })
});
