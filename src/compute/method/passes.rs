//! How often a token passes through the weights.

use serde::{Deserialize, Serialize};

/// What is done with each token, which decides the operations per parameter.
///
/// A forward pass takes two operations a parameter, a multiplication and an addition; the backward
/// pass four. Sources: Kaplan et al. 2020, arXiv:2001.08361; for the others the models that run.
///
/// ```
/// use outbound_check::compute::Passes;
/// assert_eq!(Passes::Training.operations(), 6.0);
/// assert_eq!(Passes::Ppo { epochs: 1.0 }.operations(), 22.0);
/// assert_eq!(Passes::Grpo { epochs: 1.0, references: true }.operations(), 12.0);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Passes {
    /// Forward and backward.
    #[default]
    Training,
    /// Forward only: generating, judging, a teacher's answers, evaluation.
    Forward,
    /// Preference pairs (DPO): training, and a forward pass of the reference model unless its answers
    /// are kept.
    Preference {
        /// The reference model's answers were kept from before.
        cached: bool,
    },
    /// Reinforcement learning with a critic and a reward model of the same size (PPO), for each
    /// generated token.
    Ppo {
        /// Updates made with each token.
        epochs: f64,
    },
    /// Reinforcement learning without a critic (GRPO and its kin), for each generated token.
    Grpo {
        /// Updates made with each token.
        epochs: f64,
        /// Whether the old policy and a reference model judge each token too.
        references: bool,
    },
}

impl Passes {
    /// Operations for each parameter and token.
    #[must_use]
    pub fn operations(self) -> f64 {
        match self {
            Self::Training => 6.0,
            Self::Forward => 2.0,
            Self::Preference { cached: true } => 6.0,
            Self::Preference { cached: false } => 8.0,
            // Generated, judged by four models, updated in two.
            Self::Ppo { epochs } => 10.0 + 12.0 * epochs,
            Self::Grpo { epochs, references: true } => 6.0 + 6.0 * epochs,
            Self::Grpo { epochs, references: false } => 2.0 + 6.0 * epochs,
        }
    }
}
