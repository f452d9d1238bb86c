//! Common shapes of a training, to start from.

use super::{
    Amount, Kind, Method, ParametersAndData, Passes, Quantity, Ratio, Relative, Stage, Stated,
    Structure,
};
use strict_json::named;

named! {
    /// A common shape of a training: its stages with everything open but what such a stage usually takes
    /// of the whole, which is filled in to be seen and changed.
    ///
    /// ```
    /// use training_compute::{Kind, Preset};
    /// let stages = Preset::ReasoningModel.stages();
    /// let kinds: Vec<Kind> = stages.iter().map(|stage| stage.kind).collect();
    /// assert_eq!(kinds, [Kind::PreTraining, Kind::FineTuning, Kind::Reinforcement]);
    /// ```
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Preset {
        /// Pre-training alone.
        BaseModel = "base_model",
        /// Pre-training, fine-tuning and preferences: the assistants of 2023.
        ChatModel = "chat_model",
        /// Pre-training, fine-tuning and reinforcement learning: the models that reason, since 2024.
        ReasoningModel = "reasoning_model",
        /// Someone else's model, trained on.
        FineTuned = "fine_tuned",
        /// A model that learns from the answers of a larger one.
        Distilled = "distilled",
        /// Several models made one, and trained a little to heal.
        Merged = "merged",
    }
}

impl Preset {
    /// The stages, to be filled in.
    #[must_use]
    pub fn stages(self) -> Vec<Stage> {
        let inherited = || Stage::new(Kind::Inherited, Method::Stated(Stated::default()));
        match self {
            Self::BaseModel => vec![open(Kind::PreTraining)],
            Self::ChatModel => {
                vec![open(Kind::PreTraining), share(Kind::FineTuning, Amount::range(0.01, 0.03))]
            }
            // DeepSeek-R1 took about 5 % of its base, DeepSeek-V3.2 more than 10 %, MiniMax-M1 as
            // much again.
            Self::ReasoningModel => vec![
                open(Kind::PreTraining),
                share(Kind::FineTuning, Amount::range(0.01, 0.03)),
                share(Kind::Reinforcement, Amount::about(0.1, 4.0)),
            ],
            Self::FineTuned => vec![inherited(), open(Kind::FineTuning)],
            Self::Distilled => vec![open(Kind::PreTraining), open(Kind::Teacher)],
            Self::Merged => vec![inherited(), inherited(), open(Kind::FineTuning)],
        }
    }
}

/// A stage counted by the size of the model and of the data.
fn open(kind: Kind) -> Stage {
    let passes: Passes = kind.usual_passes();
    let method = ParametersAndData { passes, structure: Structure::Dense, ..Default::default() };
    Stage::new(kind, Method::ParametersAndData(method))
}

/// A stage that takes a share of pre-training.
fn share(kind: Kind, share: Result<Amount, super::AmountError>) -> Stage {
    let ratio: Option<Quantity<Ratio>> = share.and_then(Quantity::new).ok();
    Stage::new(kind, Method::Relative(Relative { ratio, of: None }))
}
