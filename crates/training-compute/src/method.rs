//! The ways to count the operations of one stage of training.

mod architecture;
mod chip_time;
mod draft;
mod encoder_decoder;
mod energy;
mod hardware;
mod money;
mod operation_count;
mod parameters_and_data;
mod passes;
mod relative;
mod stated;

pub use architecture::{Architecture, Mask, RoutedExperts};
pub use chip_time::ChipTime;
pub(super) use draft::Draft;
pub use encoder_decoder::EncoderDecoder;
pub use energy::Energy;
pub(super) use energy::OVERHEAD;
pub use hardware::{Clock, Run};
pub use money::Money;
pub(super) use money::rental_price;
pub use operation_count::OperationCount;
pub use parameters_and_data::{Attention, Experts, ParametersAndData, Structure};
pub use passes::Passes;
pub use relative::Relative;
pub use stated::Stated;

use super::Precision;
use strict_json::{Saved, Tree, Wrong, by_serde, one_of, unknown, variant};

/// One way to count the operations of a stage. What is not known is `None`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "snake_case"))]
pub enum Method {
    /// From the size of the model and of the data.
    ParametersAndData(ParametersAndData),
    /// The same for models whose halves see different tokens.
    EncoderDecoder(EncoderDecoder),
    /// From the layers of a transformer, matrix by matrix.
    Architecture(Architecture),
    /// From a count of the operations of one forward pass.
    OperationCount(OperationCount),
    /// From the machines and how long they ran.
    ChipTime(ChipTime),
    /// From what the machines cost.
    Money(Money),
    /// From the energy they used.
    Energy(Energy),
    /// As a share or multiple of another training.
    Relative(Relative),
    /// The number itself, as stated by someone.
    Stated(Stated),
}

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
    /// More of something is active, trained or looked up than there is.
    #[error("{part:e} is more than the {whole:e} it is a part of")]
    MoreThanAll {
        /// What is said to be a part.
        part: f64,
        /// What it is said to be a part of.
        whole: f64,
    },
}

/// Declares the name of each in a saved deal, and how it is saved under that name.
macro_rules! methods {
    ($($name:literal $method:ident,)*) => {
        impl Method {
            /// Its name in a saved deal.
            #[must_use]
            pub fn name(&self) -> &'static str {
                match self {
                    $(Self::$method(_) => $name,)*
                }
            }

            fn described(&self) -> &dyn Saved {
                match self {
                    $(Self::$method(method) => method,)*
                }
            }

            fn described_mut(&mut self) -> &mut dyn Saved {
                match self {
                    $(Self::$method(method) => method,)*
                }
            }
        }

        /// Each by its name, with nothing known.
        const BLANK: &[(&str, fn() -> Method)] =
            &[$(($name, || Method::$method(Saved::blank())),)*];
    };
}

methods! {
    "parameters_and_data" ParametersAndData,
    "encoder_decoder" EncoderDecoder,
    "architecture" Architecture,
    "operation_count" OperationCount,
    "chip_time" ChipTime,
    "money" Money,
    "energy" Energy,
    "relative" Relative,
    "stated" Stated,
}

impl Saved for Method {
    fn blank() -> Self {
        Self::Stated(Saved::blank())
    }

    fn saved(&self) -> Tree {
        variant(self.name(), self.described().saved())
    }

    fn open(&mut self, saved: &Tree) -> Result<(), Wrong> {
        let (meant, said) = one_of(saved)?;
        let known = BLANK.iter().find(|(name, _)| *name == meant);
        let mut names = BLANK.iter().map(|(name, _)| *name);
        let (name, blank) = known.ok_or_else(|| unknown(meant, &mut names))?;
        *self = blank();
        self.described_mut().open(said).map_err(|wrong| wrong.within(name))
    }
}

by_serde!(Method);

impl Method {
    /// The accelerator it names, if it does.
    #[must_use]
    pub fn accelerator(&self) -> Option<&str> {
        match self {
            Self::ChipTime(method) => method.accelerator.as_deref(),
            Self::Money(method) => method.accelerator.as_deref(),
            Self::Energy(method) => method.accelerator.as_deref(),
            _ => None,
        }
    }

    /// Where the accelerator it was counted on is named, if it is counted so.
    pub fn accelerator_mut(&mut self) -> Option<&mut Option<String>> {
        match self {
            Self::ChipTime(method) => Some(&mut method.accelerator),
            Self::Money(method) => Some(&mut method.accelerator),
            Self::Energy(method) => Some(&mut method.accelerator),
            _ => None,
        }
    }

    /// Puts the products of this method into `draft`, and what they lack.
    pub(super) fn count(&self, draft: &mut Draft) -> Result<(), MethodError> {
        match self {
            Self::ParametersAndData(method) => method.count(draft),
            Self::EncoderDecoder(method) => method.count(draft),
            Self::Architecture(method) => method.count(draft),
            Self::OperationCount(method) => method.count(draft),
            Self::ChipTime(method) => method.count(draft),
            Self::Money(method) => method.count(draft),
            Self::Energy(method) => method.count(draft),
            Self::Relative(method) => method.count(draft),
            Self::Stated(method) => method.count(draft),
        }
    }
}
