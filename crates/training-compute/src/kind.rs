//! What was done in a stage.

use std::num::NonZeroU64;

use strict_json::named;

use super::Passes;

/// What was done in a stage of training.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "snake_case"))]
pub enum Kind {
    /// From nothing.
    #[default]
    PreTraining,
    /// More of the same on other data.
    ContinuedPreTraining,
    /// The last part of it, on chosen data with falling steps, or on longer sequences.
    Annealing,
    /// On examples of what is wanted.
    FineTuning,
    /// On pairs of better and worse answers.
    Preference,
    /// On rewards for what the model generated, the generating included.
    Reinforcement,
    /// Training a reward model or critic that the system does not contain.
    RewardModel,
    /// Generating or judging data with a model.
    SyntheticData,
    /// A larger model's answers the system learns from while it is trained.
    Teacher,
    /// Training that others did: a base model, the parents of a merged one.
    Inherited,
    /// Measuring and testing.
    Evaluation,
    /// Runs that failed or only explored.
    Discarded,
}

named!(Kind);

impl Kind {
    /// All of them, in order.
    pub const ALL: [Self; 12] = [
        Self::PreTraining,
        Self::ContinuedPreTraining,
        Self::Annealing,
        Self::FineTuning,
        Self::Preference,
        Self::Reinforcement,
        Self::RewardModel,
        Self::SyntheticData,
        Self::Teacher,
        Self::Inherited,
        Self::Evaluation,
        Self::Discarded,
    ];

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
