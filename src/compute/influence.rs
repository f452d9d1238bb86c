//! What the uncertainty of an estimate is made of.

use super::evaluate;
use super::working::products;
use super::{Amount, Convention, Estimate, Product, Term, Unit, Working};

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
    /// What each unknown contributes, the largest first, under the training's own convention.
    ///
    /// ```
    /// use outbound_check::compute::{Input, Training, estimate};
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
        let median = |by: f64| {
            let with = products.iter().map(|product| scaled(product, term, by)).collect();
            Estimate::from(evaluate::sum(with)).median()
        };
        // The median rises with the unknown: halve the logarithm of the factor until it is found.
        let (mut low, mut high) = (libm::log(1e-30), libm::log(1e30));
        if median(1e-30) > line || median(1e30) < line {
            return None;
        }
        while high - low > 1e-9 {
            let middle = 0.5 * (low + high);
            if median(libm::exp(middle)) < line {
                low = middle;
            } else {
                high = middle;
            }
        }
        let by = libm::exp(0.5 * (low + high));
        let median = term.amount.median();
        let value = if term.divides { median / by } else { median * by };
        let is_share = term.input.unit().is_some_and(Unit::is_share);
        Some(value).filter(|value| !is_share || *value <= 1.0)
    }

    fn products(&self) -> Vec<Product> {
        let at = Convention::ALL.iter().position(|convention| *convention == self.convention);
        at.map_or(Vec::new(), |at| products(&self.stages, at))
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
