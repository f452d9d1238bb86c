//! A distribution by the logarithms of its quantiles.

use std::iter::once;

/// The logarithms of the quantiles at normal scores from −5 to 5 in steps of 5/16.
///
/// Against normal scores a log-normal is a straight line, and whatever is made of log-normals is
/// nearly one: cubics between so few nodes follow it to six digits. Beyond the ends the line goes on
/// straight.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    nodes: [Node; NODES],
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Node {
    ln: f64,
    /// So limited that no cubic falls.
    rise: f64,
}

const NODES: usize = 33;
const STEP: f64 = 0.312_5;
const REACH: f64 = 5.0;

/// The normal score of a node.
fn score(k: usize) -> f64 {
    k as f64 * STEP - REACH
}

impl Curve {
    /// The normal scores of the nodes.
    pub fn scores() -> impl Iterator<Item = f64> {
        (0..NODES).map(score)
    }

    /// The curve of a function that rises.
    pub fn tabulated(ln_at: impl Fn(f64) -> f64) -> Self {
        let points: [(f64, f64); NODES] = std::array::from_fn(|k| (score(k), ln_at(score(k))));
        let mut nodes = points.map(|(_, ln)| Node { ln, rise: 0.0 });
        for (node, rise) in nodes.iter_mut().zip(rises(&points)) {
            node.rise = rise;
        }
        Self { nodes }
    }

    /// The curve through pairs of a normal score and a logarithm, both rising.
    pub fn through(points: &[(f64, f64)]) -> Self {
        let mut rising: Vec<(f64, f64)> = Vec::with_capacity(points.len());
        for (t, ln) in points.iter().copied().filter(|(t, ln)| t.is_finite() && ln.is_finite()) {
            if rising.last().is_none_or(|(before, low)| t > before + 1e-9 && ln >= *low) {
                rising.push((t, ln));
            }
        }
        let nodes: Vec<((f64, f64), f64)> = rising.iter().copied().zip(rises(&rising)).collect();
        Self::tabulated(|t| {
            let k = nodes.partition_point(|((score, _), _)| *score <= t);
            let at = k.clamp(1, nodes.len().max(2) - 1);
            match (nodes.get(at - 1), nodes.get(at)) {
                (Some(&(from, rise0)), Some(&(to, rise1))) if from.0 <= t && t <= to.0 => {
                    hermite(from, to, rise0, rise1, t)
                }
                (Some(&((t0, ln), rise)), _) if k == 0 => ln + rise * (t - t0),
                (_, Some(&((t1, ln), rise))) => ln + rise * (t - t1),
                (Some(&((_, ln), _)), None) => ln,
                (None, None) => 0.0,
            }
        })
    }

    /// The logarithm of the quantile at a normal score.
    pub fn ln_at(&self, t: f64) -> f64 {
        let [first, .., last] = &self.nodes;
        let place = (t + REACH) / STEP;
        if place <= 0.0 {
            return first.ln + first.rise * (t + REACH);
        }
        let k = place as usize;
        match self.nodes.get(k..) {
            Some([from, to, ..]) => {
                let u = place - k as f64;
                hermite((0.0, from.ln), (STEP, to.ln), from.rise, to.rise, u * STEP)
            }
            _ => last.ln + last.rise * (t - REACH),
        }
    }

    /// The normal score of a logarithm, by cubics the other way round; infinite below a floor or above
    /// a ceiling.
    pub fn score(&self, ln: f64) -> f64 {
        let beyond = |past: f64, rise: f64| match past {
            0.0 => 0.0,
            past if rise < 1e-9 => past.signum() * f64::INFINITY,
            past => past / rise,
        };
        let [first, .., last] = &self.nodes;
        if ln <= first.ln {
            return -REACH + beyond(ln - first.ln, first.rise);
        }
        let k = self.nodes.partition_point(|node| node.ln <= ln).saturating_sub(1);
        match self.nodes.get(k..) {
            Some([from, to, ..]) if ln < last.ln => {
                // Where the curve bends sharply this cubic, too, must be kept from turning back.
                let steepest = 3.0 * STEP / (to.ln - from.ln);
                let fall = |node: &Node| (1.0 / node.rise.max(1e-9)).min(steepest);
                hermite((from.ln, score(k)), (to.ln, score(k + 1)), fall(from), fall(to), ln)
            }
            _ => REACH + beyond(ln - last.ln, last.rise),
        }
    }
}

/// The rises at the nodes of a curve through these points.
fn rises(points: &[(f64, f64)]) -> impl Iterator<Item = f64> {
    let steps = points.array_windows().map(|[(t0, ln0), (t1, ln1)]| Some((t1 - t0, ln1 - ln0)));
    let (before, after) = (once(None).chain(steps.clone()), steps.chain(once(None)));
    before.zip(after).map(|(before, after)| slope(before, after))
}

/// The rise at a node from the steps (width, height) beside it, limited so that a cubic from node to
/// node never falls (Fritsch and Carlson 1980).
fn slope(before: Option<(f64, f64)>, after: Option<(f64, f64)>) -> f64 {
    match (before, after) {
        (Some((w0, h0)), Some((w1, h1))) => {
            let (d0, d1) = (h0 / w0, h1 / w1);
            ((d0 * w1 + d1 * w0) / (w0 + w1)).min(3.0 * d0.min(d1))
        }
        (Some((w, h)), None) | (None, Some((w, h))) => h / w,
        (None, None) => 0.0,
    }
}

/// The cubic between two points with a rise at each.
fn hermite(from: (f64, f64), to: (f64, f64), rise0: f64, rise1: f64, t: f64) -> f64 {
    let width = to.0 - from.0;
    let u = (t - from.0) / width;
    let v = 1.0 - u;
    from.1 + u * u * (3.0 - 2.0 * u) * (to.1 - from.1) + width * u * v * (v * rise0 - u * rise1)
}
