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
use serde::{Deserialize, Serialize};

/// One way to count the operations of a stage. What is not known is `None`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

impl Method {
    /// Its name in a saved deal.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ParametersAndData(_) => "parameters_and_data",
            Self::EncoderDecoder(_) => "encoder_decoder",
            Self::Architecture(_) => "architecture",
            Self::OperationCount(_) => "operation_count",
            Self::ChipTime(_) => "chip_time",
            Self::Money(_) => "money",
            Self::Energy(_) => "energy",
            Self::Relative(_) => "relative",
            Self::Stated(_) => "stated",
        }
    }

    /// The accelerator it names, if it does.
    #[must_use]
    pub fn accelerator(&self) -> Option<&str> {
        match self {
            Self::ChipTime(method) => method.accelerator.as_deref(),
            Self::Money(method) => method.accelerator.as_deref(),
            Self::Energy(method) => method.accelerator.as_deref(),
            Self::ParametersAndData(_)
            | Self::EncoderDecoder(_)
            | Self::Architecture(_)
            | Self::OperationCount(_)
            | Self::Relative(_)
            | Self::Stated(_) => None,
        }
    }

    /// Where the accelerator it was counted on is named, if it is counted so.
    pub fn accelerator_mut(&mut self) -> Option<&mut Option<String>> {
        match self {
            Self::ChipTime(method) => Some(&mut method.accelerator),
            Self::Money(method) => Some(&mut method.accelerator),
            Self::Energy(method) => Some(&mut method.accelerator),
            Self::ParametersAndData(_)
            | Self::EncoderDecoder(_)
            | Self::Architecture(_)
            | Self::OperationCount(_)
            | Self::Relative(_)
            | Self::Stated(_) => None,
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
