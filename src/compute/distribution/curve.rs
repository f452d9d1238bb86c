//! A distribution by the logarithms of its quantiles.

/// The logarithms of the quantiles at normal scores from −5 to 5 in steps of 5/16.
///
/// Against normal scores a log-normal is a straight line, and whatever is made of log-normals is
/// nearly one: cubics between so few nodes follow it to six digits. Beyond the ends the line goes on
/// straight.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    ln: [f64; NODES],
    /// The rise at each node, so limited that no cubic falls.
    rise: [f64; NODES],
}

const NODES: usize = 33;
const STEP: f64 = 0.312_5;
const REACH: f64 = 5.0;

impl Curve {
    /// The normal scores of the nodes.
    pub fn scores() -> impl Iterator<Item = f64> {
        (0..NODES).map(|k| k as f64 * STEP - REACH)
    }

    /// The curve of a function that rises.
    pub fn tabulated(ln_at: impl Fn(f64) -> f64) -> Self {
        let mut ln = [0.0; NODES];
        for (ln, t) in ln.iter_mut().zip(Self::scores()) {
            *ln = ln_at(t);
        }
        let mut rise = [0.0; NODES];
        for (k, rise) in rise.iter_mut().enumerate() {
            let before = (k > 0).then(|| (STEP, ln[k] - ln[k - 1]));
            let after = (k + 1 < NODES).then(|| (STEP, ln[k + 1] - ln[k]));
            *rise = slope(before, after);
        }
        Self { ln, rise }
    }

    /// The curve through pairs of a normal score and a logarithm, both rising.
    pub fn through(points: &[(f64, f64)]) -> Self {
        let mut rising: Vec<(f64, f64)> = Vec::with_capacity(points.len());
        for (t, ln) in points.iter().copied().filter(|(t, ln)| t.is_finite() && ln.is_finite()) {
            if rising.last().is_none_or(|(before, low)| t > before + 1e-9 && ln >= *low) {
                rising.push((t, ln));
            }
        }
        let step = |k: usize| {
            let ((t0, ln0), (t1, ln1)) = (*rising.get(k)?, *rising.get(k + 1)?);
            Some((t1 - t0, ln1 - ln0))
        };
        let rises: Vec<f64> =
            (0..rising.len()).map(|k| slope(k.checked_sub(1).and_then(step), step(k))).collect();
        Self::tabulated(|t| {
            let k = rising.partition_point(|(score, _)| *score <= t);
            let at = k.clamp(1, rising.len().max(2) - 1);
            match (rising.get(at - 1), rising.get(at)) {
                (Some(&from), Some(&to)) if from.0 <= t && t <= to.0 => {
                    hermite(from, to, rises[at - 1], rises[at], t)
                }
                (Some(&(t0, ln)), _) if k == 0 => ln + rises[0] * (t - t0),
                (_, Some(&(t1, ln))) => ln + rises[at] * (t - t1),
                (Some(&(_, ln)), None) => ln,
                (None, None) => 0.0,
            }
        })
    }

    /// The logarithm of the quantile at a normal score.
    pub fn ln_at(&self, t: f64) -> f64 {
        let place = (t + REACH) / STEP;
        if place <= 0.0 {
            return self.ln[0] + self.rise[0] * (t + REACH);
        }
        if place >= (NODES - 1) as f64 {
            return self.ln[NODES - 1] + self.rise[NODES - 1] * (t - REACH);
        }
        let k = place as usize;
        self.cubic(k, place - k as f64)
    }

    /// The normal score of a logarithm, by cubics the other way round; infinite below a floor or above
    /// a ceiling.
    pub fn score(&self, ln: f64) -> f64 {
        let beyond = |past: f64, rise: f64| match past {
            0.0 => 0.0,
            past if rise < 1e-9 => past.signum() * f64::INFINITY,
            past => past / rise,
        };
        if ln <= self.ln[0] {
            return -REACH + beyond(ln - self.ln[0], self.rise[0]);
        }
        if ln >= self.ln[NODES - 1] {
            return REACH + beyond(ln - self.ln[NODES - 1], self.rise[NODES - 1]);
        }
        let k = self.ln.partition_point(|node| *node <= ln).saturating_sub(1).min(NODES - 2);
        let score = |k: usize| k as f64 * STEP - REACH;
        let fall = |k: usize| 1.0 / self.rise[k].max(1e-9);
        hermite((self.ln[k], score(k)), (self.ln[k + 1], score(k + 1)), fall(k), fall(k + 1), ln)
    }

    fn cubic(&self, k: usize, u: f64) -> f64 {
        hermite((0.0, self.ln[k]), (STEP, self.ln[k + 1]), self.rise[k], self.rise[k + 1], u * STEP)
    }
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
