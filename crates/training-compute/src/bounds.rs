//! Between which numbers operations lie where a mere bound was entered, such as "at most 1e25".
//!
//! Of what lies between the ends nothing is said, so that no chance follows: neither a median nor a share above a line.
//! A sum has an upper end only if each summand has one. What is estimated beside a bound stays as uncertain as it is: an
//! end is then an estimate itself.

use super::{Amount, Estimate, Product, evaluate};
use partly_known::{End, Ends};

/// The ends between which operations lie.
#[derive(Clone, Debug, PartialEq)]
pub struct Bounds {
    /// The lower; nothing if there is none but zero.
    pub low: Option<Edge>,
    /// The upper; nothing if there is none.
    pub high: Option<Edge>,
}

/// An end of [`Bounds`].
#[derive(Clone, Debug, PartialEq)]
pub struct Edge {
    /// Where it lies.
    pub estimate: Estimate,
    /// Whether the operations may be that many themselves.
    pub included: bool,
}

impl Bounds {
    /// The range the law is to see: of ends that are estimates the middle share `coverage`.
    #[must_use]
    pub fn range(&self, coverage: f64) -> (f64, f64) {
        let end = |edge: &Edge, at: f64| End { at, included: edge.included };
        let low = self.low.as_ref();
        let low = low.map_or(0.0, |edge| end(edge, edge.estimate.range(coverage).0).lowest());
        let high = self.high.as_ref();
        let high =
            high.map_or(f64::INFINITY, |edge| end(edge, edge.estimate.range(coverage).1).highest());
        (low, high.max(low))
    }

    /// As an amount, of the middle 90 %; nothing without an upper end.
    pub(super) fn amount(&self) -> Option<Amount> {
        let low = self
            .low
            .as_ref()
            .map(|edge| End { at: edge.estimate.range(0.9).0, included: edge.included });
        let high = self.high.as_ref()?;
        let high = End { at: high.estimate.range(0.9).1, included: high.included };
        Amount::bounded(low.filter(|low| low.at < high.at), high).ok()
    }
}

/// Products at their ends: bounds replaced by one of theirs.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sides {
    low: Vec<Product>,
    /// Nothing if something has no upper end.
    high: Option<Vec<Product>>,
    /// Whether the ends themselves are left out.
    beyond: [bool; 2],
}

impl Sides {
    /// Nothing, to which others are added.
    pub fn nothing() -> Self {
        Self { low: Vec::new(), high: Some(Vec::new()), beyond: [false; 2] }
    }

    /// The ends of a sum of products.
    pub fn of(products: &[Product]) -> Self {
        let mut sides = Self::nothing();
        for product in products {
            let [low, high] = [at(product, false), at(product, true)];
            if let Some((product, beyond)) = low {
                sides.low.push(product);
                sides.beyond[0] |= beyond;
            }
            match (high, &mut sides.high) {
                (Some((product, beyond)), Some(high)) => {
                    high.push(product);
                    sides.beyond[1] |= beyond;
                }
                (None, high) => *high = None,
                (Some(_), None) => {}
            }
        }
        sides
    }

    /// The ends of the sum with others.
    pub fn add(&mut self, other: Self) {
        self.low.extend(other.low);
        self.high = self.high.take().zip(other.high).map(|(own, other)| [own, other].concat());
        self.beyond = [self.beyond[0] || other.beyond[0], self.beyond[1] || other.beyond[1]];
    }

    /// That nothing bounds it from above.
    pub fn open(&mut self) {
        self.high = None;
    }

    /// Only a share of it counts. Which part of the lower end that is, is not known.
    pub fn share(&mut self, factor: Option<super::Term>) {
        self.low.clear();
        let products = self.high.iter_mut().flatten();
        products.for_each(|product| product.terms.extend(factor));
    }

    /// The sums.
    pub fn bounds(&self) -> Bounds {
        let [above, below] = self.beyond.map(|beyond| !beyond);
        let edge = |products: &[Product], included: bool| Edge {
            estimate: evaluate::sum(products.to_vec()).into(),
            included,
        };
        Bounds {
            low: (!self.low.is_empty()).then(|| edge(&self.low, above)),
            high: self.high.as_ref().map(|high| edge(high, below)),
        }
    }

    /// What several say of the same number, and whether that can be: the highest of the lower ends and the lowest of
    /// the upper ones; and where these exclude each other, all that any of them allows.
    pub fn together(all: &[Self]) -> (Self, Result<(), f64>) {
        let bounds: Vec<Bounds> = all.iter().map(Self::bounds).collect();
        let ends = |at: usize| bounds.get(at).map_or((0.0, f64::INFINITY), |one| one.range(0.9));
        let places = || 0..all.len();
        let pick = |low: Option<usize>, high: Option<usize>| {
            let [low, high] = [low, high].map(|at| at.and_then(|at| all.get(at)));
            let mut sides = low.cloned().unwrap_or_else(Self::nothing);
            sides.high = high.and_then(|high| high.high.clone());
            sides.beyond[1] = high.is_some_and(|high| high.beyond[1]);
            sides
        };
        let low = |a: &usize, b: &usize| ends(*a).0.total_cmp(&ends(*b).0);
        let high = |a: &usize, b: &usize| ends(*a).1.total_cmp(&ends(*b).1);
        let (highest, lowest) = (places().max_by(low), places().min_by(high));
        let least = highest.map_or(0.0, |at| ends(at).0);
        let most = lowest.map_or(f64::INFINITY, |at| ends(at).1);
        if least <= most {
            return (pick(highest, lowest), Ok(()));
        }
        (pick(places().min_by(low), places().max_by(high)), Err(least / most))
    }
}

/// Whether a bound is among the factors.
pub(super) fn is_bounded(products: &[Product]) -> bool {
    let mut terms = products.iter().flat_map(|product| &product.terms);
    terms.any(|term| term.amount.bounds().is_some())
}

/// A product at its upper or lower end, and whether that end is left out; nothing if it has none.
fn at(product: &Product, upper: bool) -> Option<(Product, bool)> {
    let mut beyond = false;
    let mut product = product.clone();
    for term in &mut product.terms {
        let Some(Ends { low, high }) = term.amount.bounds() else { continue };
        let end = if term.divides == upper { low? } else { high? };
        beyond |= !end.included;
        term.amount = Amount::point(end.at).ok()?;
    }
    Some((product, beyond))
}

impl Product {
    /// The ends between which the product of the medians lies, if one of its factors is a bound.
    #[must_use]
    pub fn ends(&self) -> Option<Ends> {
        is_bounded(std::slice::from_ref(self)).then(|| {
            let [low, high] = [at(self, false), at(self, true)].map(|end| {
                end.map(|(product, beyond)| End { at: product.median(), included: !beyond })
            });
            Ends { low, high }
        })
    }
}
