//! What the uncertainty of an estimate is made of.

use super::evaluate;
use super::working::products;
use super::{Amount, Estimate, Product, Term, Unit, Working};

/// What one unknown contributes to the spread of the estimate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Influence {
    /// The unknown.
    pub term: Term,
    /// Its share of the variance of the logarithm; all shares add to 1.
    pub share: f64,
    /// By how much the median changes with it: 1 if in proportion, less if other stages stay.
    pub weight: f64,
}

impl Working {
    /// What each unknown contributes, the largest first, under the training's own convention; nothing where
    /// an input is only bounded, so that there is no spread.
    ///
    /// ```
    /// use training_compute::{Input, Training, estimate};
    /// let training: Training = serde_json::from_str(r#"{"stages": [{"method": {"parameters_and_data":
    ///     {"parameters": {"about": 500e9, "factor": 10}, "tokens": 8.35e12}}}]}"#)?;
    /// let working = estimate(&training)?;
    /// let influences = working.influences();
    /// assert_eq!(influences[0].term.input, Input::Parameters);
    /// assert!(influences[0].share > 0.99);
    /// // Were it 200 billion parameters, the median would lie on the line.
    /// let size = working.value_on_line(&influences[0].term, 1e25).ok_or("no size does")?;
    /// assert!((size / 199.6e9 - 1.0).abs() < 1e-3);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn influences(&self) -> Vec<Influence> {
        if self.bounds().is_some() {
            return Vec::new();
        }
        let products = self.products();
        let total: f64 = products.iter().map(Product::median).sum();
        let mut influences: Vec<Influence> = Vec::new();
        for product in &products {
            let weight = product.median() / total;
            for term in product.terms.iter().filter(|term| !term.amount.is_point()) {
                let weight = if term.divides { -weight } else { weight };
                match influences.iter_mut().find(|known| known.term.is(term)) {
                    Some(known) => known.weight += weight,
                    None => influences.push(Influence { term: *term, share: 0.0, weight }),
                }
            }
        }
        let variance = |influence: &Influence| {
            let effect = influence.weight * influence.term.amount.spread().sigma;
            effect * effect
        };
        let all: f64 = influences.iter().map(variance).sum();
        let mut ranked: Vec<Influence> = Vec::with_capacity(influences.len());
        for mut influence in influences {
            influence.share = if all > 0.0 { variance(&influence) / all } else { 0.0 };
            let place = ranked.partition_point(|above| above.share >= influence.share);
            ranked.insert(place, influence);
        }
        ranked
    }

    /// The value of one unknown that would put the median on a line, all others as they are.
    ///
    /// `None` if none would, because other stages alone are above the line or more than a whole would be
    /// needed, or if an input is missing.
    #[must_use]
    pub fn value_on_line(&self, term: &Term, line: f64) -> Option<f64> {
        self.operations.as_ref()?;
        let products = self.products();
        // By how much, in logarithms, the median misses the line if the unknown is so many times itself.
        let miss = |ln_times: f64| {
            let times = libm::exp(ln_times);
            let with = products.iter().map(|product| scaled(product, term, times)).collect();
            libm::log(Estimate::from(evaluate::sum(with)).median() / line)
        };
        let by = libm::exp(zero(miss)?);
        let median = term.amount.median();
        let value = if term.divides { median / by } else { median * by };
        let is_share = term.input.unit().is_some_and(Unit::is_share);
        Some(value).filter(|value| !is_share || *value <= 1.0)
    }

    fn products(&self) -> Vec<Product> {
        products(&self.stages, self.convention)
    }
}

/// The product with one of its factors scaled.
fn scaled(product: &Product, term: &Term, by: f64) -> Product {
    let mut product = product.clone();
    if product.terms.iter().any(|other| other.is(term))
        && let Ok(amount) = Amount::point(by)
    {
        product.terms.push(Term { amount, divides: false, stage: None, ..*term });
    }
    product
}

/// Where a function that rises, by no more than its argument, passes zero; `None` if nowhere near.
fn zero(rising: impl Fn(f64) -> f64) -> Option<f64> {
    /// Thirty powers of ten.
    const FAR: f64 = 69.0;
    let mut before = (0.0, rising(0.0));
    let end = if before.1 < 0.0 { FAR } else { -FAR };
    let mut other = (end, rising(end));
    if before.1 * other.1 > 0.0 {
        return None;
    }
    // By secants, and by halves where one would leave the bracket or come near its end too slowly.
    let mut here = before;
    for turn in 0..100 {
        if here.1.abs() < 1e-10 {
            break;
        }
        let steepest = here.0 - here.1;
        let secant = here.0 - here.1 * (here.0 - before.0) / (here.1 - before.1);
        let next = if turn == 0 { steepest } else { secant };
        let (low, high) = (here.0.min(other.0), here.0.max(other.0));
        let within = low < next && next < high && turn % 4 != 3;
        let next = if within { next } else { 0.5 * (low + high) };
        before = here;
        here = (next, rising(next));
        if here.1 * before.1 < 0.0 {
            other = before;
        }
    }
    Some(here.0)
}
