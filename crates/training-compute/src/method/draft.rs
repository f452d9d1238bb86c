//! A stage as it is put together: its products, what they lack, what to warn of.

use super::super::warning::Warning;
use super::super::{Amount, Input, Measure, Origin, Parameters, Product, Quantity, Term};

/// Products in the making.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    stage: usize,
    /// The system's own size, for stages that do not state one.
    pub size: Option<Quantity<Parameters>>,
    /// The products of pre-training, for stages stated as a share of it.
    pub pre_training: Vec<Product>,
    /// Their sum is the stage.
    pub products: Vec<Product>,
    /// The inputs that are missing, in the order to ask for them.
    pub missing: Vec<Input>,
    /// What is odd about the inputs.
    pub warnings: Vec<Warning>,
    /// The share of the operations that only recomputes activations.
    pub recomputed: f64,
}

impl Draft {
    /// Nothing yet, for the stage of this number.
    pub fn new(stage: usize, size: Option<Quantity<Parameters>>, pre_training: &[Product]) -> Self {
        Self { stage, size, pre_training: pre_training.to_vec(), ..Self::default() }
    }

    /// A number of the formula.
    pub fn constant(&self, input: Input, value: f64) -> Option<Term> {
        let amount = Amount::point(value).ok()?;
        Some(Term { input, amount, origin: Origin::Constant, divides: false, stage: None })
    }

    /// What the visitor entered, if anything.
    pub fn entered<U: Measure>(&self, input: Input, value: Option<Quantity<U>>) -> Option<Term> {
        Some(self.term(input, value?.amount(), Origin::Entered))
    }

    /// A value of this stage.
    pub fn term(&self, input: Input, amount: Amount, origin: Origin) -> Term {
        Term { input, amount, origin, divides: false, stage: Some(self.stage) }
    }

    /// What nothing can be said without.
    pub fn needed<U: Measure>(&mut self, input: Input, value: Option<Quantity<U>>) -> Option<Term> {
        if value.is_none() {
            self.missing.push(input);
        }
        self.entered(input, value)
    }

    /// What is assumed where nothing is known, within a 90 % factor: the same unknown in every stage.
    pub fn assumed(&self, input: Input, (middle, factor): (f64, f64)) -> Option<Term> {
        let amount = Amount::about(middle, factor).ok()?;
        Some(Term { input, amount, origin: Origin::Assumed, divides: false, stage: None })
    }

    /// Adds a product, unless a factor it needs is missing.
    pub fn add(&mut self, terms: &[Option<Term>]) {
        if let Some(terms) = terms.iter().copied().collect::<Option<Vec<_>>>() {
            self.products.push(Product { terms });
        }
    }
}

/// The same factor, dividing.
pub fn divided_by(term: Option<Term>) -> Option<Term> {
    term.map(|term| Term { divides: !term.divides, ..term })
}
