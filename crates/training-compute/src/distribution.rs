//! What the operations of a training can be, as one distribution: products stay log-normal and exact,
//! sums and alternatives are worked out on a fixed grid.

mod combine;
mod curve;
mod shape;

use super::{Spread, normal};
use combine::combine;
use curve::Curve;
pub(super) use shape::Shape;

/// A positive quantity with its uncertainty: one [`Shape`], or several of which one is true.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Distribution {
    /// Each with its chance, by rising median; the chances add to 1.
    parts: Vec<(f64, Shape)>,
}

/// Puts something where it belongs in a list that rises: a handful needs no sort made for millions.
fn put<T>(list: &mut Vec<T>, new: T, rank: impl Fn(&T) -> f64) {
    let place = list.partition_point(|old| rank(old) <= rank(&new));
    list.insert(place, new);
}

/// Adds an alternative where its median belongs.
fn put_part(parts: &mut Vec<(f64, Shape)>, part: (f64, Shape)) {
    put(parts, part, |(_, shape)| shape.ln_at(0.0));
}

/// How two independent quantities are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum How {
    Sum,
    Product,
}

/// More alternatives than this are merged, the closest first.
const ALTERNATIVES: usize = 32;
/// A point that is merged gets this little width, so that it has a curve.
const BLUR: f64 = 1e-3;

impl From<Spread> for Distribution {
    fn from(spread: Spread) -> Self {
        Self { parts: vec![(1.0, Shape::from(spread))] }
    }
}

impl Distribution {
    /// At least this: a half-normal of the logarithm upwards, 95 % of it below `minimum × factor`.
    pub fn at_least(minimum: f64, factor: f64) -> Self {
        const HALF: f64 = 1.959_963_984_540_054;
        let sigma = libm::log(factor) / HALF;
        let ln = |t: f64| {
            let upper = normal::quantile(0.5 * normal::cdf(-t));
            libm::log(minimum) - sigma * upper
        };
        Self { parts: vec![(1.0, Shape::from(Curve::tabulated(ln)))] }
    }

    /// One of several, each with its chance; the chances are made to add to 1.
    pub fn either(parts: impl IntoIterator<Item = (f64, Self)>) -> Self {
        let mut all = Vec::new();
        for (chance, distribution) in parts {
            for (inner, shape) in distribution.parts {
                put_part(&mut all, (chance * inner, shape));
            }
        }
        let total: f64 = all.iter().map(|(chance, _)| chance).sum();
        all.iter_mut().for_each(|(chance, _)| *chance /= total);
        Self { parts: all }
    }

    /// The product with an independent quantity.
    pub fn times(&self, other: &Self) -> Self {
        self.with(other, How::Product)
    }

    /// The sum with an independent quantity.
    pub fn plus(&self, other: &Self) -> Self {
        self.with(other, How::Sum)
    }

    /// One divided by it.
    pub fn inverse(&self) -> Self {
        let parts = self.parts.iter().rev().map(|(chance, shape)| (*chance, shape.inverse()));
        Self { parts: parts.collect() }
    }

    fn with(&self, other: &Self, how: How) -> Self {
        let mut parts: Vec<(f64, Shape)> = Vec::with_capacity(self.parts.len() * other.parts.len());
        for (chance, shape) in &self.parts {
            for (times, with) in &other.parts {
                let together = combine(shape, with, how);
                match parts.iter_mut().find(|(_, known)| known.is_same_point(&together)) {
                    Some((known, _)) => *known += chance * times,
                    None => put_part(&mut parts, (chance * times, together)),
                }
            }
        }
        let mut distribution = Self { parts };
        while distribution.parts.len() > ALTERNATIVES {
            distribution.merge_closest();
        }
        distribution
    }

    /// The log-normal it is; `None` if it is anything else.
    pub fn spread(&self) -> Option<Spread> {
        match &self.parts[..] {
            [(_, Shape::Spread(spread, _))] => Some(*spread),
            _ => None,
        }
    }

    /// The log-normal of the same median and 90 % range.
    pub fn as_spread(&self) -> Spread {
        self.spread().unwrap_or_else(|| Spread {
            median: self.quantile(0.5),
            sigma: Spread::between(self.quantile(0.05), self.quantile(0.95)).sigma,
        })
    }

    /// The value a share `p` of the weight lies below.
    pub fn quantile(&self, p: f64) -> f64 {
        if let Some(spread) = self.spread() {
            return spread.quantile(p);
        }
        let t = normal::quantile(p);
        if t.is_infinite() {
            return if t > 0.0 { f64::INFINITY } else { 0.0 };
        }
        // By halving, so that it is the inverse of the chances to the last digit.
        let ends = self.parts.iter().map(|(_, shape)| shape.ln_at(t));
        let (mut low, mut high) = ends
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), ln| {
                (low.min(ln), high.max(ln))
            });
        (low, high) = (low - 0.1, high + 0.1);
        while high - low > 1e-14 * (1.0 + low.abs()) {
            let middle = 0.5 * (low + high);
            if middle <= low || middle >= high {
                break;
            }
            if self.below(middle) < p {
                low = middle;
            } else {
                high = middle;
            }
        }
        libm::exp(0.5 * (low + high))
    }

    /// The chance of being greater than `line`.
    pub fn chance_above(&self, line: f64) -> f64 {
        self.parts.iter().map(|(chance, shape)| chance * shape.chance_above(line)).sum()
    }

    fn below(&self, ln: f64) -> f64 {
        self.parts.iter().map(|(chance, shape)| chance * normal::cdf(shape.score(ln))).sum()
    }

    /// Makes one curve of the two neighbouring parts whose medians are closest.
    fn merge_closest(&mut self) {
        let neighbours = self.parts.array_windows();
        let gaps = neighbours.map(|[(_, low), (_, high)]| high.ln_at(0.0) - low.ln_at(0.0));
        let closest = gaps.enumerate().min_by(|(_, a), (_, b)| a.total_cmp(b));
        let Some((at, _)) = closest else { return };
        let blurred = |shape: Shape| match shape.point() {
            Some(median) => Shape::from(Spread { median, sigma: BLUR }),
            None => shape,
        };
        let (first, a) = self.parts.remove(at);
        let (second, b) = self.parts.remove(at);
        let total = first + second;
        let pair = Self { parts: vec![(first / total, blurred(a)), (second / total, blurred(b))] };
        let mut points: Vec<(f64, f64)> = Vec::new();
        for t in Curve::scores() {
            for (_, shape) in &pair.parts {
                let ln = shape.ln_at(t);
                put(&mut points, (normal::quantile(pair.below(ln)), ln), |(_, ln)| *ln);
            }
        }
        put_part(&mut self.parts, (total, Shape::from(Curve::through(&points))));
    }
}
