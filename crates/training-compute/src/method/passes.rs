//! How often a token passes through the weights.

use serde::{Deserialize, Serialize};
use std::num::NonZeroU64;

/// What is done with each token, which decides the operations per parameter.
///
/// A forward pass takes two operations a parameter, a multiplication and an addition; the backward
/// pass four. Sources: Kaplan et al. 2020, arXiv:2001.08361; for the others the models that run.
///
/// ```
/// use training_compute::Passes;
/// # use std::num::NonZeroU64;
/// let epochs = NonZeroU64::MIN;
/// assert_eq!(Passes::Training.operations(), 6.0);
/// assert_eq!(Passes::Ppo { epochs }.operations(), 22.0);
/// assert_eq!(Passes::Grpo { epochs, references: true }.operations(), 12.0);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
        epochs: NonZeroU64,
    },
    /// Reinforcement learning without a critic (GRPO and its kin), for each generated token.
    Grpo {
        /// Updates made with each token.
        epochs: NonZeroU64,
        /// Whether the old policy and a reference model judge each token too.
        references: bool,
    },
}

impl Passes {
    /// Its name in saved deals and locale files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Training => "training",
            Self::Forward => "forward",
            Self::Preference { .. } => "preference",
            Self::Ppo { .. } => "ppo",
            Self::Grpo { .. } => "grpo",
        }
    }

    /// Operations for each parameter and token.
    #[must_use]
    pub fn operations(self) -> f64 {
        self.forward() + 6.0 * self.updates()
    }

    /// Those of passes that only go forward: generating, and judging by up to four models.
    pub(super) fn forward(self) -> f64 {
        match self {
            Self::Training | Self::Preference { cached: true } => 0.0,
            Self::Forward
            | Self::Preference { cached: false }
            | Self::Grpo { references: false, .. } => 2.0,
            Self::Grpo { references: true, .. } => 6.0,
            Self::Ppo { .. } => 10.0,
        }
    }

    /// How often weights are updated with a token: of a policy and a critic twice each time.
    pub(super) fn updates(self) -> f64 {
        match self {
            Self::Training | Self::Preference { .. } => 1.0,
            Self::Forward => 0.0,
            Self::Ppo { epochs } => 2.0 * epochs.get() as f64,
            Self::Grpo { epochs, .. } => epochs.get() as f64,
        }
    }
}
