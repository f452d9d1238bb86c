//! Several routes to the same number.

use serde::Serialize;

use super::distribution::Distribution;
use super::{Amount, Origin, Product, Spread};

/// How well several routes to the same number agree.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Agreement {
    /// Independent, and within each other's uncertainty: together they say more than each alone.
    Narrowed,
    /// Within each other's uncertainty, but they share an input: no surer than the less sure one.
    Shared,
    /// Some give only a bound: it cuts what the others give, and leaves no chance.
    Bounded,
    /// Further apart than their uncertainty allows: the result spans them all.
    Apart {
        /// The largest median over the smallest.
        factor: f64,
    },
}

impl Agreement {
    /// Its name in the keys of the locale files, which is what serde writes.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Narrowed => "narrowed",
            Self::Shared => "shared",
            Self::Bounded => "bounded",
            Self::Apart { .. } => "apart",
        }
    }
}

/// No number is taken to be better known than this 90 % factor when it is weighed against others.
const BEST: f64 = 1.05;

/// How far apart, in standard deviations, routes may be that agree: the 90 % range.
const APART: f64 = super::NINETY;

/// What several routes say together; `None` unless there are at least two.
pub fn combine(routes: &[(&[Product], Distribution)]) -> Option<(Amount, Agreement)> {
    let spreads: Vec<Spread> = routes
        .iter()
        .map(|(_, distribution)| {
            let spread = distribution.as_spread();
            Spread { sigma: spread.sigma.max(Spread::about(1.0, BEST).sigma), ..spread }
        })
        .collect();
    let [_, _, ..] = spreads[..] else { return None };
    let weight = |spread: &Spread| 1.0 / (spread.sigma * spread.sigma);
    let weights: f64 = spreads.iter().map(weight).sum();
    let mean = |of: &dyn Fn(&Spread) -> f64| {
        spreads.iter().map(|spread| weight(spread) * of(spread)).sum::<f64>() / weights
    };
    let centre = mean(&|spread| libm::log(spread.median));
    let scatter = mean(&|spread| {
        let off = libm::log(spread.median) - centre;
        off * off
    });
    let scatter = libm::sqrt(scatter * weights / (spreads.len() - 1) as f64);
    if scatter > APART {
        let low = spreads.iter().map(|s| s.quantile(0.05)).fold(f64::INFINITY, f64::min);
        let high = spreads.iter().map(|s| s.quantile(0.95)).fold(0.0, f64::max);
        let medians = || spreads.iter().map(|spread| spread.median);
        let factor = medians().fold(0.0, f64::max) / medians().fold(f64::INFINITY, f64::min);
        return Some((Amount::range(low, high).ok()?, Agreement::Apart { factor }));
    }
    let widest = spreads.iter().map(|spread| spread.sigma).fold(0.0, f64::max);
    let (sigma, agreement) = if share_an_input(routes) {
        (widest, Agreement::Shared)
    } else {
        (1.0 / libm::sqrt(weights), Agreement::Narrowed)
    };
    let factor = libm::exp(super::NINETY * sigma * scatter.max(1.0));
    Some((Amount::about(libm::exp(centre), factor).ok()?, agreement))
}

/// Whether two routes rest on the same value of the same input.
fn share_an_input(routes: &[(&[Product], Distribution)]) -> bool {
    let inputs = |products: &[Product]| -> Vec<_> {
        let terms = products.iter().flat_map(|product| product.terms.clone());
        terms.filter(|term| term.origin != Origin::Constant).collect()
    };
    routes.iter().enumerate().any(|(i, (products, _))| {
        let own = inputs(products);
        let others = routes.iter().skip(i + 1).flat_map(|(others, _)| inputs(others));
        others.into_iter().any(|other| own.iter().any(|term| term.is(&other)))
    })
}
