//! What to add up. The regulation does not say; others do.

use enum_map::Enum;
use serde::Serialize;
use strict_json::named;

use super::Kind;

named! {
    /// A convention of what counts as the training of a system.
    ///
    /// 31 CFR 850.217(d)(3) and 850.224(j) and (k) speak of an AI system "trained using" a quantity of
    /// operations, and are silent on stages, inherited models, data and recomputation.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Enum)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "snake_case"))]
    pub enum Convention {
        /// What this developer did to train this system.
        Own = "own",
        /// That, and what others had done to the models it starts from.
        #[default]
        OwnAndInherited = "own_and_inherited",
        /// The European Commission's guidelines to the AI Act: all that was done to make the model more
        /// able before it was released, data it was made for included.
        EuGuidelines = "eu_guidelines",
        /// Epoch AI's data and the Frontier Model Forum: the final run and what it starts from, without
        /// operations carried out twice to save memory.
        EpochAndFmf = "epoch_and_fmf",
        /// Everything that was entered.
        Everything = "everything",
    }
}

named! {
    /// Why a stage counts under a [`Convention`], or does not.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Why {
        /// It trains this system.
        TrainsThisSystem = "trains_this_system",
        /// The convention counts over all models the system came from.
        CountsInherited = "counts_inherited",
        /// Others did it.
        DoneByOthers = "done_by_others",
        /// The convention counts what was done to make data or rewards.
        CountsData = "counts_data",
        /// It makes data or rewards, and does not train this system.
        OnlyMakesData = "only_makes_data",
        /// It measures, and trains nothing.
        OnlyMeasures = "only_measures",
        /// It did not lead to this system.
        NotTheFinalRun = "not_the_final_run",
        /// The convention counts everything.
        CountsEverything = "counts_everything",
        /// The visitor said so.
        Visitor = "visitor",
    }
}

/// How much of a stage counts, and why.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Counted {
    /// From 0, nothing, to 1, all; between, without operations carried out twice.
    pub share: f64,
    /// Why.
    pub why: Why,
}

impl Convention {
    /// Whether a stage counts, and why.
    #[must_use]
    pub fn counts(self, kind: Kind) -> (bool, Why) {
        match (kind, self) {
            (
                Kind::PreTraining
                | Kind::ContinuedPreTraining
                | Kind::Annealing
                | Kind::FineTuning
                | Kind::Preference
                | Kind::Reinforcement,
                _,
            ) => (true, Why::TrainsThisSystem),
            (_, Self::Everything) => (true, Why::CountsEverything),
            (Kind::Inherited, Self::Own) => (false, Why::DoneByOthers),
            (Kind::Inherited, _) => (true, Why::CountsInherited),
            (Kind::RewardModel | Kind::SyntheticData | Kind::Teacher, Self::EuGuidelines) => {
                (true, Why::CountsData)
            }
            (Kind::RewardModel | Kind::SyntheticData | Kind::Teacher, _) => {
                (false, Why::OnlyMakesData)
            }
            (Kind::Evaluation, _) => (false, Why::OnlyMeasures),
            (Kind::Discarded, _) => (false, Why::NotTheFinalRun),
        }
    }

    /// Whether operations carried out twice to save memory count.
    #[must_use]
    pub fn counts_recomputation(self) -> bool {
        self != Self::EpochAndFmf
    }
}
