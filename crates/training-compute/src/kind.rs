//! What was done in a stage.

use std::num::NonZeroU64;

use strict_json::named;

use super::Passes;

named! {
    /// What was done in a stage of training.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "snake_case"))]
    pub enum Kind {
        /// From nothing.
        #[default]
        PreTraining = "pre_training",
        /// More of the same on other data.
        ContinuedPreTraining = "continued_pre_training",
        /// The last part of it, on chosen data with falling steps, or on longer sequences.
        Annealing = "annealing",
        /// On examples of what is wanted.
        FineTuning = "fine_tuning",
        /// On pairs of better and worse answers.
        Preference = "preference",
        /// On rewards for what the model generated, the generating included.
        Reinforcement = "reinforcement",
        /// Training a reward model or critic that the system does not contain.
        RewardModel = "reward_model",
        /// Generating or judging data with a model.
        SyntheticData = "synthetic_data",
        /// A larger model's answers the system learns from while it is trained.
        Teacher = "teacher",
        /// Training that others did: a base model, the parents of a merged one.
        Inherited = "inherited",
        /// Measuring and testing.
        Evaluation = "evaluation",
        /// Runs that failed or only explored.
        Discarded = "discarded",
    }
}

impl Kind {
    /// What is usually done with each token in such a stage: a preset, to be changed.
    ///
    /// ```
    /// use training_compute::{Kind, Passes};
    /// assert_eq!(Kind::SyntheticData.usual_passes(), Passes::Forward);
    /// ```
    #[must_use]
    pub fn usual_passes(self) -> Passes {
        match self {
            Self::Preference => Passes::Preference { cached: false },
            Self::Reinforcement => Passes::Grpo { epochs: NonZeroU64::MIN, references: true },
            Self::SyntheticData | Self::Teacher | Self::Evaluation => Passes::Forward,
            Self::PreTraining
            | Self::ContinuedPreTraining
            | Self::Annealing
            | Self::FineTuning
            | Self::RewardModel
            | Self::Inherited
            | Self::Discarded => Passes::Training,
        }
    }

    /// Whether "x % of pre-training" speaks of it.
    pub(super) fn is_pre_training(self) -> bool {
        matches!(self, Self::PreTraining | Self::ContinuedPreTraining | Self::Annealing)
    }
}
