//! The working of an estimate, as one could check it on paper.

use serde::Serialize;

use super::{Estimate, Spread, Unit};

/// What an estimate rests on: its steps, what is missing, what was assumed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Working {
    /// The operations of the whole training; `None` as long as an input is missing.
    pub operations: Option<Estimate>,
    /// The inputs without which nothing can be said, in the order to ask for them.
    pub missing: Vec<Input>,
    /// One product a stage.
    pub steps: Vec<Step>,
}

impl Working {
    /// The range the law is to see: 0 to infinity while an input is missing.
    #[must_use]
    pub fn range(&self, coverage: f64) -> (f64, f64) {
        match &self.operations {
            Some(estimate) => estimate.range(coverage),
            None => (0.0, f64::INFINITY),
        }
    }

    /// The factors nobody entered that carry uncertainty, to be shown beside the result.
    pub fn assumptions(&self) -> impl Iterator<Item = &Term> {
        self.steps.iter().flat_map(|step| &step.terms).filter(|t| t.origin == Origin::Assumed)
    }
}

/// A product, such as `6 × 37×10⁹ × 14.8×10¹²`.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Its factors in the order to print them.
    pub terms: Vec<Term>,
}

impl Step {
    /// The factors multiplied, from first to last; points multiply exactly.
    #[must_use]
    pub fn product(&self) -> Spread {
        self.terms.iter().map(|term| term.value).reduce(Spread::times).unwrap_or(Spread::point(1.0))
    }
}

/// One factor of a [`Step`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Term {
    /// What it is.
    pub input: Input,
    /// Its value, in [`Input::unit`].
    pub value: Spread,
    /// Where the value comes from.
    pub origin: Origin,
}

/// Where the value of a [`Term`] comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The visitor.
    Entered,
    /// The table of accelerators.
    Catalogue,
    /// Us, for want of better: shown as an assumption.
    Assumed,
    /// The formula.
    Constant,
}

/// What a factor of a product is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Input {
    /// The 6 of `6 × parameters × tokens`.
    OperationsPerParameterAndToken,
    /// Parameters that multiply each token.
    Parameters,
    /// Tokens processed.
    Tokens,
    /// How far the rule itself can be off, median 1.
    Structure,
    /// Accelerators.
    Chips,
    /// Time by the clock.
    Hours,
    /// The 3600 seconds of an hour.
    SecondsPerHour,
    /// The dense peak of one chip.
    Peak,
    /// The share of the peak that reached the model.
    Utilisation,
    /// Operations stated as such.
    Operations,
}

impl Input {
    /// Its unit; `None` for pure numbers.
    #[must_use]
    pub fn unit(self) -> Option<Unit> {
        Some(match self {
            Self::Parameters => Unit::Parameters,
            Self::Tokens => Unit::Tokens,
            Self::Chips => Unit::Chips,
            Self::Hours => Unit::Hours,
            Self::Peak => Unit::OperationsPerSecond,
            Self::Utilisation => Unit::Utilisation,
            Self::Operations => Unit::Operations,
            Self::OperationsPerParameterAndToken | Self::Structure | Self::SecondsPerHour => {
                return None;
            }
        })
    }
}
