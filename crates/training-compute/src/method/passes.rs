//! How often a token passes through the weights.

use std::num::NonZeroU64;
use strict_json::{
    Field, Saved, Stands, Tree, Wrong, by_serde, fill, object, one_of, unknown, variant,
};

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
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename_all = "snake_case", deny_unknown_fields)
)]
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

const CACHED: Field = ("cached", Stands::Needed);
const EPOCHS: Field = ("epochs", Stands::Needed);
const REFERENCES: Field = ("references", Stands::Needed);

impl Saved for Passes {
    fn blank() -> Self {
        Self::default()
    }

    fn saved(&self) -> Tree {
        let said = match self {
            Self::Training | Self::Forward => return Tree::from(self.name()),
            Self::Preference { cached } => object(&[CACHED], &[cached]),
            Self::Ppo { epochs } => object(&[EPOCHS], &[epochs]),
            Self::Grpo { epochs, references } => {
                object(&[EPOCHS, REFERENCES], &[epochs, references])
            }
        };
        variant(self.name(), said)
    }

    fn open(&mut self, saved: &Tree) -> Result<(), Wrong> {
        let (meant, said) = one_of(saved)?;
        let known = Self::EACH.iter().find(|one| one.name() == meant);
        let mut names = Self::EACH.iter().map(|one| one.name());
        *self = *known.ok_or_else(|| unknown(meant, &mut names))?;
        let name = self.name();
        match self {
            Self::Training | Self::Forward if *said == Tree::Null => Ok(()),
            Self::Training | Self::Forward => Err(Wrong::expected("nothing", said)),
            Self::Preference { cached } => fill(&[CACHED], said, &mut [cached]),
            Self::Ppo { epochs } => fill(&[EPOCHS], said, &mut [epochs]),
            Self::Grpo { epochs, references } => {
                fill(&[EPOCHS, REFERENCES], said, &mut [epochs, references])
            }
        }
        .map_err(|wrong| wrong.within(name))
    }
}

by_serde!(Passes);

impl Passes {
    /// One of each kind.
    const EACH: [Self; 5] = [
        Self::Training,
        Self::Forward,
        Self::Preference { cached: false },
        Self::Ppo { epochs: NonZeroU64::MIN },
        Self::Grpo { epochs: NonZeroU64::MIN, references: false },
    ];

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
