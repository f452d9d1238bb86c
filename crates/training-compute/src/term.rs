//! The factors an estimate is made of.

use serde::Serialize;
use strict_json::named;

use super::{Amount, Unit};

/// One factor of a [`Product`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Term {
    /// What it is.
    pub input: Input,
    /// Its value, in [`Input::unit`].
    pub amount: Amount,
    /// Where the value comes from.
    pub origin: Origin,
    /// Whether it divides instead of multiplying.
    pub divides: bool,
    /// The stage it belongs to; `None` for what is the same unknown in every stage, such as an
    /// assumption or the system's own size.
    pub stage: Option<usize>,
}

impl Term {
    /// Whether both are the same unknown, which is then not independent of itself.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        (self.input, self.stage, self.amount) == (other.input, other.stage, other.amount)
    }
}

/// Factors multiplied, such as `6 × 37×10⁹ × 14.8×10¹²`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Product {
    /// The factors in the order to print them.
    pub terms: Vec<Term>,
}

impl Product {
    /// The product of the medians, from first to last: exact for points.
    #[must_use]
    pub fn median(&self) -> f64 {
        self.terms.iter().fold(1.0, |product, term| {
            let median = term.amount.median();
            if term.divides { product / median } else { product * median }
        })
    }
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

/// Declares [`Input`] with the unit of each.
macro_rules! inputs {
    ($($(#[$doc:meta])* $input:ident $name:literal: $unit:expr,)*) => {
        named! {
            /// What a factor of a product is.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            pub enum Input {
                $($(#[$doc])* $input = $name,)*
            }
        }

        impl Input {
            /// Its unit; `None` for pure numbers.
            #[must_use]
            pub fn unit(self) -> Option<Unit> {
                match self {
                    $(Self::$input => $unit,)*
                }
            }
        }
    };
}

inputs! {
    /// The 6 of `6 × parameters × tokens`, and its kin for other passes.
    OperationsPerParameterAndToken "operations_per_parameter_and_token": None,
    /// Parameters that multiply each token.
    Parameters "parameters": Some(Unit::Parameters),
    /// Parameters of a mixture of experts, used or not.
    TotalParameters "total_parameters": Some(Unit::Parameters),
    /// The share of the total that multiplies each token.
    ActiveShare "active_share": Some(Unit::Utilisation),
    /// Parameters outside the routed experts.
    SharedParameters "shared_parameters": Some(Unit::Parameters),
    /// Parameters of all routed experts.
    RoutedParameters "routed_parameters": Some(Unit::Parameters),
    /// Routed experts a token passes.
    ActiveExperts "active_experts": None,
    /// Routed experts in a layer.
    Experts "experts": None,
    /// The share of the parameters that is not the table of input embeddings, which is only looked up.
    WithoutInputTable "without_input_table": None,
    /// Parameters that are trained while the others are frozen.
    TrainedParameters "trained_parameters": Some(Unit::Parameters),
    /// Parameters of the encoder.
    EncoderParameters "encoder_parameters": Some(Unit::Parameters),
    /// Parameters of the decoder.
    DecoderParameters "decoder_parameters": Some(Unit::Parameters),
    /// Tokens processed.
    Tokens "tokens": Some(Unit::Tokens),
    /// Tokens the encoder processed.
    EncoderTokens "encoder_tokens": Some(Unit::Tokens),
    /// Tokens the decoder processed.
    DecoderTokens "decoder_tokens": Some(Unit::Tokens),
    /// Tokens that only went forward: prompts, discarded answers.
    ForwardTokens "forward_tokens": Some(Unit::Tokens),
    /// Passes over the data.
    Epochs "epochs": Some(Unit::Epochs),
    /// How far the method itself can be off, median 1.
    Structure "structure": None,
    /// The 3 of a forward and a backward pass, which costs two forward ones.
    Passes "passes": None,
    /// The operations of attention for a pair of positions and a unit of width, all passes.
    OperationsPerPair "operations_per_pair": None,
    /// Layers of the network.
    Layers "layers": None,
    /// The width attention works in: heads × size of a head.
    AttentionWidth "attention_width": None,
    /// The positions each token attends to.
    Context "context": None,
    /// Two operations for each weight.
    OperationsPerWeight "operations_per_weight": None,
    /// Weights of the attention projections in a layer.
    ProjectionWeights "projection_weights": None,
    /// Weights of the feed-forward part that a token passes in a layer.
    FeedForwardWeights "feed_forward_weights": None,
    /// Weights of the output layer.
    OutputWeights "output_weights": None,
    /// Accelerators.
    Chips "chips": Some(Unit::Chips),
    /// Time by the clock.
    Hours "hours": Some(Unit::Hours),
    /// Hours summed over chips.
    ChipHours "chip_hours": Some(Unit::ChipHours),
    /// The 3600 seconds of an hour.
    SecondsPerHour "seconds_per_hour": None,
    /// The dense peak of one chip.
    Peak "peak": Some(Unit::OperationsPerSecond),
    /// The share of the peak that reached the model over the whole time.
    Utilisation "utilisation": Some(Unit::Utilisation),
    /// The share of the peak while training went on.
    Mfu "mfu": Some(Unit::Utilisation),
    /// The share of the time in which training went on.
    Goodput "goodput": Some(Unit::Utilisation),
    /// Money for computing.
    Dollars "dollars": Some(Unit::Dollars),
    /// What an hour of a chip costs.
    Price "price": Some(Unit::DollarsPerChipHour),
    /// Energy from the grid.
    Energy "energy": Some(Unit::KilowattHours),
    /// The 3.6 million joules of a kilowatt-hour.
    JoulesPerKilowattHour "joules_per_kilowatt_hour": None,
    /// The power one chip is designed for.
    Power "power": Some(Unit::Watts),
    /// The power drawn from the grid for each watt a chip is designed for.
    Overhead "overhead": Some(Unit::Ratio),
    /// Operations of one forward pass.
    ForwardOperations "forward_operations": Some(Unit::Operations),
    /// Operations of the frozen parts in one forward pass.
    FrozenOperations "frozen_operations": Some(Unit::Operations),
    /// The two operations of a multiply-add.
    OperationsPerMultiplyAdd "operations_per_multiply_add": None,
    /// Examples trained on.
    Examples "examples": Some(Unit::Examples),
    /// Operations stated as such.
    Operations "operations": Some(Unit::Operations),
    /// How much of, or how many times, another training.
    Ratio "ratio": Some(Unit::Ratio),
    /// Several routes put together.
    Combined "combined": Some(Unit::Operations),
    /// The share of a stage that counts under a convention.
    CountedShare "counted_share": None,
}
