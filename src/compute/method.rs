//! The ways to count the operations of one stage of training.

use serde::{Deserialize, Serialize};

use super::object::object;
use super::working::{Input, Origin, Step, Term};
use super::{
    Chips, Hours, Operations, OperationsPerSecond, Parameters, Precision, Quantity, Spread, Tokens,
    Utilisation, accelerator,
};

/// One way to count the operations of a stage. What is not known is `None`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// From the size of the model and of the data.
    #[serde(deserialize_with = "object")]
    ParametersAndData(ParametersAndData),
    /// From the machines and how long they ran.
    #[serde(deserialize_with = "object")]
    ChipTime(ChipTime),
    /// The number itself, as stated by someone.
    #[serde(deserialize_with = "object")]
    Stated(Stated),
}

/// `6 × parameters × tokens`: two operations a parameter and token forward, four backward.
///
/// Source: Kaplan et al. 2020, arXiv:2001.08361, section 2.1; Hoffmann et al. 2022,
/// arXiv:2203.15556, appendix F.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ParametersAndData {
    /// Parameters that multiply each token: of a mixture of experts the active ones.
    pub parameters: Option<Quantity<Parameters>>,
    /// Tokens processed: unique tokens times epochs.
    pub tokens: Option<Quantity<Tokens>>,
    /// How far the rule can be off for this kind of model.
    #[serde(default)]
    pub structure: Structure,
}

/// The kind of model, which decides how far `6 × parameters × tokens` can be off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Structure {
    /// Every token passes all weights, in sequences up to about 8,000 tokens.
    #[default]
    Dense,
    /// Each token passes a few of many experts.
    MixtureOfExperts,
    /// Sequences much longer than 8,000 tokens, where attention weighs as much as the weights.
    LongContext,
}

impl Structure {
    /// The 90 % factor of the rule itself, whatever is known of the inputs.
    ///
    /// From 22 totals published by developers against the rule, see `data/README.md`.
    #[must_use]
    pub fn factor(self) -> f64 {
        match self {
            Self::Dense => 1.12,
            Self::MixtureOfExperts => 1.3,
            Self::LongContext => 1.5,
        }
    }
}

/// `chips × hours × 3600 × peak × utilisation`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChipTime {
    /// How many accelerators ran.
    pub chips: Option<Quantity<Chips>>,
    /// How long they ran, by the clock.
    pub hours: Option<Quantity<Hours>>,
    /// The accelerator by its name in [`super::accelerators`]; decides the peak with `precision`.
    pub accelerator: Option<String>,
    /// The number format of most multiplications.
    pub precision: Option<Precision>,
    /// The dense peak of one chip; if given, it comes before the catalogue's.
    pub peak: Option<Quantity<OperationsPerSecond>>,
    /// The share of that peak which reached the model; unknown, it is assumed and shown.
    pub utilisation: Option<Quantity<Utilisation>>,
}

/// Operations stated as such.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Stated {
    /// The count.
    pub operations: Option<Quantity<Operations>>,
}

/// The utilisation of a training run of which nothing is said: median 0.33, 90 % within a factor 1.8.
///
/// Of 34 runs in Epoch AI's notable models with a known figure the median is 0.34, the geometric
/// mean 0.327 and the standard deviation of the logarithm 0.34.
pub const UTILISATION_UNKNOWN: (f64, f64) = (0.33, 1.8);

/// Why a method cannot be worked out, beyond inputs that are missing.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum MethodError {
    /// No accelerator of that name.
    #[error("no accelerator is called {0:?}; its peak can be entered instead")]
    UnknownAccelerator(String),
    /// The accelerator has no stated peak in that precision.
    #[error("no {precision} peak is known for {accelerator}; it can be entered instead")]
    NoPeak {
        /// The accelerator's name.
        accelerator: &'static str,
        /// The precision asked for.
        precision: Precision,
    },
}

impl Method {
    /// The product this method is, or the inputs it lacks.
    pub(super) fn step(&self) -> Result<Result<Step, Vec<Input>>, MethodError> {
        let mut product = Product::default();
        match self {
            Self::ParametersAndData(method) => {
                product.constant(Input::OperationsPerParameterAndToken, 6.0);
                product.entered(Input::Parameters, method.parameters.map(|q| q.spread()));
                product.entered(Input::Tokens, method.tokens.map(|q| q.spread()));
                let structure = Spread::about(1.0, method.structure.factor());
                product.term(Input::Structure, structure, Origin::Assumed);
            }
            Self::ChipTime(method) => method.fill(&mut product)?,
            Self::Stated(method) => {
                product.entered(Input::Operations, method.operations.map(|q| q.spread()));
            }
        }
        Ok(product.finish())
    }
}

impl ChipTime {
    fn fill(&self, product: &mut Product) -> Result<(), MethodError> {
        product.entered(Input::Chips, self.chips.map(|q| q.spread()));
        product.entered(Input::Hours, self.hours.map(|q| q.spread()));
        product.constant(Input::SecondsPerHour, 3600.0);
        match (self.peak, self.catalogue_peak()?) {
            (Some(peak), _) => product.term(Input::Peak, peak.spread(), Origin::Entered),
            (None, Some(peak)) => product.term(Input::Peak, peak.spread(), Origin::Catalogue),
            (None, None) => product.missing.push(Input::Peak),
        }
        match self.utilisation {
            Some(share) => product.term(Input::Utilisation, share.spread(), Origin::Entered),
            None => {
                let (median, factor) = UTILISATION_UNKNOWN;
                product.term(Input::Utilisation, Spread::about(median, factor), Origin::Assumed);
            }
        }
        Ok(())
    }

    /// The catalogue's peak; `None` if the chip or the precision is not known or the peak is entered.
    fn catalogue_peak(&self) -> Result<Option<Quantity<OperationsPerSecond>>, MethodError> {
        let (None, Some(name)) = (&self.peak, &self.accelerator) else { return Ok(None) };
        let found =
            accelerator(name).ok_or_else(|| MethodError::UnknownAccelerator(name.clone()))?;
        let Some(precision) = self.precision else { return Ok(None) };
        match found.peak(precision) {
            Some(peak) => Ok(Some(peak)),
            None => Err(MethodError::NoPeak { accelerator: found.name, precision }),
        }
    }
}

/// A product as it is put together, with the factors it lacks.
#[derive(Default)]
struct Product {
    terms: Vec<Term>,
    missing: Vec<Input>,
}

impl Product {
    fn constant(&mut self, input: Input, value: f64) {
        self.term(input, Spread::point(value), Origin::Constant);
    }

    fn entered(&mut self, input: Input, value: Option<Spread>) {
        match value {
            Some(value) => self.term(input, value, Origin::Entered),
            None => self.missing.push(input),
        }
    }

    fn term(&mut self, input: Input, value: Spread, origin: Origin) {
        self.terms.push(Term { input, value, origin });
    }

    fn finish(self) -> Result<Step, Vec<Input>> {
        if self.missing.is_empty() { Ok(Step { terms: self.terms }) } else { Err(self.missing) }
    }
}
