//! What is odd about the inputs of an estimate, in data: the page words it.

use serde::Serialize;

/// Something a visitor should look at again. Nothing is changed because of it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Warning {
    /// Above what any published run has reached (58 %).
    UtilisationTooHigh {
        /// What was entered.
        share: f64,
    },
    /// The peak entered is the one vendors print for sparse weights; trained weights are dense.
    SparsePeak {
        /// What was entered.
        entered: f64,
        /// The dense peak.
        dense: f64,
    },
    /// Papers count cores of this chip, two to a chip; the peak here is of a chip.
    CoreOrChip {
        /// The accelerator's name.
        accelerator: &'static str,
    },
    /// A count this small is usually a rate (FLOP/s) that lost its second.
    LooksLikeRate {
        /// What was entered.
        operations: f64,
    },
    /// Fewer tokens than parameters: perhaps the unique ones, and not those seen over all epochs.
    UniqueTokens {
        /// What was entered.
        tokens: f64,
        /// The parameters that multiply each token.
        parameters: f64,
    },
    /// Larger than any model of this kind is known to be: perhaps the total of a mixture of experts,
    /// and not what multiplies each token.
    TotalNotActive {
        /// What was entered.
        parameters: f64,
    },
    /// Attention is counted, and the wide factor for long sequences allows for it a second time.
    AttentionTwice,
    /// The stated figure is 4/3 of what the other routes give: it seems to count operations carried out
    /// twice to save memory.
    RecomputationIncluded {
        /// The figure over the other route's.
        ratio: f64,
    },
    /// The figure stated or counted is half or twice what the other routes give: multiply-adds may have
    /// been counted for operations, cores for chips, sparse peaks for dense ones.
    FactorOfTwo {
        /// The figure over the other route's.
        ratio: f64,
    },
    /// More than two years of training.
    YearsOfTraining {
        /// What was entered.
        hours: f64,
    },
}

impl Warning {
    /// Its name in the keys of the locale files, which is what serde writes.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::UtilisationTooHigh { .. } => "utilisation_too_high",
            Self::SparsePeak { .. } => "sparse_peak",
            Self::CoreOrChip { .. } => "core_or_chip",
            Self::LooksLikeRate { .. } => "looks_like_rate",
            Self::UniqueTokens { .. } => "unique_tokens",
            Self::TotalNotActive { .. } => "total_not_active",
            Self::AttentionTwice => "attention_twice",
            Self::RecomputationIncluded { .. } => "recomputation_included",
            Self::FactorOfTwo { .. } => "factor_of_two",
            Self::YearsOfTraining { .. } => "years_of_training",
        }
    }
}
