//! The factors an estimate is made of.

use serde::{Deserialize, Serialize};

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
    ($($(#[$doc:meta])* $name:ident: $unit:expr,)*) => {
        /// What a factor of a product is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Input {
            $($(#[$doc])* $name,)*
        }

        impl Input {
            /// Every input there is.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its unit; `None` for pure numbers.
            #[must_use]
            pub fn unit(self) -> Option<Unit> {
                match self {
                    $(Self::$name => $unit,)*
                }
            }
        }
    };
}

inputs! {
    /// The 6 of `6 × parameters × tokens`, and its kin for other passes.
    OperationsPerParameterAndToken: None,
    /// Parameters that multiply each token.
    Parameters: Some(Unit::Parameters),
    /// Parameters of a mixture of experts, used or not.
    TotalParameters: Some(Unit::Parameters),
    /// The share of the total that multiplies each token.
    ActiveShare: Some(Unit::Utilisation),
    /// Parameters outside the routed experts.
    SharedParameters: Some(Unit::Parameters),
    /// Parameters of all routed experts.
    RoutedParameters: Some(Unit::Parameters),
    /// Routed experts a token passes.
    ActiveExperts: None,
    /// Routed experts in a layer.
    Experts: None,
    /// The share of the parameters that is not the table of input embeddings, which is only looked up.
    WithoutInputTable: None,
    /// Parameters that are trained while the others are frozen.
    TrainedParameters: Some(Unit::Parameters),
    /// Parameters of the encoder.
    EncoderParameters: Some(Unit::Parameters),
    /// Parameters of the decoder.
    DecoderParameters: Some(Unit::Parameters),
    /// Tokens processed.
    Tokens: Some(Unit::Tokens),
    /// Tokens the encoder processed.
    EncoderTokens: Some(Unit::Tokens),
    /// Tokens the decoder processed.
    DecoderTokens: Some(Unit::Tokens),
    /// Tokens that only went forward: prompts, discarded answers.
    ForwardTokens: Some(Unit::Tokens),
    /// Passes over the data.
    Epochs: Some(Unit::Epochs),
    /// How far the method itself can be off, median 1.
    Structure: None,
    /// The 3 of a forward and a backward pass, which costs two forward ones.
    Passes: None,
    /// The operations of attention for a pair of positions and a unit of width, all passes.
    OperationsPerPair: None,
    /// Layers of the network.
    Layers: None,
    /// The width attention works in: heads × size of a head.
    AttentionWidth: None,
    /// The positions each token attends to.
    Context: None,
    /// Two operations for each weight.
    OperationsPerWeight: None,
    /// Weights of the attention projections in a layer.
    ProjectionWeights: None,
    /// Weights of the feed-forward part that a token passes in a layer.
    FeedForwardWeights: None,
    /// Weights of the output layer.
    OutputWeights: None,
    /// Accelerators.
    Chips: Some(Unit::Chips),
    /// Time by the clock.
    Hours: Some(Unit::Hours),
    /// Hours summed over chips.
    ChipHours: Some(Unit::ChipHours),
    /// The 3600 seconds of an hour.
    SecondsPerHour: None,
    /// The dense peak of one chip.
    Peak: Some(Unit::OperationsPerSecond),
    /// The share of the peak that reached the model over the whole time.
    Utilisation: Some(Unit::Utilisation),
    /// The share of the peak while training went on.
    Mfu: Some(Unit::Utilisation),
    /// The share of the time in which training went on.
    Goodput: Some(Unit::Utilisation),
    /// Money for computing.
    Dollars: Some(Unit::Dollars),
    /// What an hour of a chip costs.
    Price: Some(Unit::DollarsPerChipHour),
    /// Energy from the grid.
    Energy: Some(Unit::KilowattHours),
    /// The 3.6 million joules of a kilowatt-hour.
    JoulesPerKilowattHour: None,
    /// The power one chip is designed for.
    Power: Some(Unit::Watts),
    /// The power drawn from the grid for each watt a chip is designed for.
    Overhead: Some(Unit::Ratio),
    /// Operations of one forward pass.
    ForwardOperations: Some(Unit::Operations),
    /// Operations of the frozen parts in one forward pass.
    FrozenOperations: Some(Unit::Operations),
    /// The two operations of a multiply-add.
    OperationsPerMultiplyAdd: None,
    /// Examples trained on.
    Examples: Some(Unit::Examples),
    /// Operations stated as such.
    Operations: Some(Unit::Operations),
    /// How much of, or how many times, another training.
    Ratio: Some(Unit::Ratio),
    /// Several routes put together.
    Combined: Some(Unit::Operations),
    /// The share of a stage that counts under a convention.
    CountedShare: None,
}
