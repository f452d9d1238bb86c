//! `6 × parameters × tokens`, and what refines it.

use std::num::NonZeroU64;

use partly_known::End;
use serde::{Deserialize, Serialize};
use strict_json::named;

use super::super::warning::Warning;
use super::super::{Amount, Epochs, Input, Origin, Parameters, Product, Quantity, Term, Tokens};
use super::draft::divided_by;
use super::{Draft, Mask, MethodError, Passes};

/// `6 × parameters × tokens`: two operations a parameter and token forward, four backward.
///
/// Source: Kaplan et al. 2020, arXiv:2001.08361, section 2.1; Hoffmann et al. 2022,
/// arXiv:2203.15556, appendix F.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ParametersAndData {
    /// Parameters that multiply each token: of a mixture of experts the active ones.
    pub parameters: Option<Quantity<Parameters>>,
    /// All parameters of a mixture of experts, where the active ones are not known.
    pub total: Option<Quantity<Parameters>>,
    /// The experts of a mixture, from which the active parameters follow.
    pub experts: Option<Experts>,
    /// The table of input embeddings, where `parameters` includes it and the output layer has its own:
    /// it is looked up and multiplies nothing.
    pub input_table: Option<Quantity<Parameters>>,
    /// Parameters trained while the others are frozen, which are then `parameters` (LoRA, adapters).
    pub trained: Option<Quantity<Parameters>>,
    /// Whether those trained all lie above the frozen ones (a head, the last layers), so that nothing
    /// is carried back through these; adapters lie between them.
    pub trained_on_top: bool,
    /// Tokens processed: unique tokens times epochs, unless `epochs` says how many.
    pub tokens: Option<Quantity<Tokens>>,
    /// Passes over the tokens, where `tokens` counts them once.
    pub epochs: Option<Quantity<Epochs>>,
    /// Tokens that only went forward: prompts, answers discarded.
    pub forward_tokens: Option<Quantity<Tokens>>,
    /// What is done with each token.
    pub passes: Passes,
    /// How far the rule can be off for this kind of model.
    pub structure: Structure,
    /// What attention adds to the weights.
    pub attention: Option<Attention>,
    /// Whether activations are computed a second time to save memory: a forward pass more.
    pub recomputation: bool,
}

named! {
    /// The kind of model, which decides how far `6 × parameters × tokens` can be off.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "snake_case"))]
    pub enum Structure {
        /// Every token passes all weights, in sequences up to about 8,000 tokens.
        #[default]
        Dense = "dense",
        /// Each token passes a few of many experts.
        MixtureOfExperts = "mixture_of_experts",
        /// Sequences much longer than 8,000 tokens, where attention weighs as much as the weights.
        LongContext = "long_context",
    }
}

impl Structure {
    /// The 90 % factor of the rule itself, whatever is known of the inputs.
    ///
    /// From 22 totals published by developers against the rule, see `data/README.md`.
    #[must_use]
    pub fn factor(self) -> f64 {
        match self {
            Self::Dense => 1.12,
            Self::MixtureOfExperts => 1.3,
            Self::LongContext => 1.5,
        }
    }
}

/// The experts of a mixture: a token passes `active` of the `of` routed ones in each layer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Experts {
    /// Parameters every token passes: attention, shared experts, output layer.
    pub shared: Quantity<Parameters>,
    /// Parameters of all routed experts.
    pub routed: Quantity<Parameters>,
    /// Routed experts a token passes in a layer.
    pub active: NonZeroU64,
    /// Routed experts in a layer.
    pub of: NonZeroU64,
}

/// What is needed to count attention: each token is multiplied with those it attends to.
///
/// Source: Chowdhery et al. 2022, arXiv:2204.02311, appendix B.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Attention {
    /// Layers with attention.
    pub layers: NonZeroU64,
    /// Heads times the size of a head.
    pub width: NonZeroU64,
    /// Tokens in a sequence.
    pub sequence: NonZeroU64,
    /// Which of them a token attends to.
    #[serde(default)]
    pub mask: Mask,
    /// The tokens nearby it attends to, if not all.
    #[serde(default)]
    pub window: Option<NonZeroU64>,
}

impl Attention {
    /// The positions a token attends to, before the mask.
    fn context(&self) -> f64 {
        self.window.map_or(self.sequence, |window| window.min(self.sequence)).get() as f64
    }
}

/// The active share of a mixture of experts of which only the total is known.
///
/// Models published from 2024 to 2026 have from 3 % (DeepSeek-V4-Pro, Kimi K2) to 27 % (DBRX).
const ACTIVE_SHARE: (f64, f64) = (0.07, 2.5);

impl ParametersAndData {
    pub(super) fn count(&self, draft: &mut Draft) -> Result<(), MethodError> {
        let sizes = self.sizes(draft)?;
        let tokens = draft.needed(Input::Tokens, self.tokens);
        let epochs = draft.entered(Input::Epochs, self.epochs);
        let structure = draft.assumed(Input::Structure, (1.0, self.structure.factor()));
        self.warn(draft, &sizes);
        // What a weight or a pair costs forward alone, and in the updates.
        let (forward, updates) = (self.passes.forward(), self.passes.updates());
        let again = if self.recomputation { 2.0 } else { 0.0 };
        let update = match (self.trained, self.trained_on_top) {
            (None, _) => 6.0 + again,
            (Some(_), false) => 4.0 + again,
            (Some(_), true) => 2.0,
        };
        let coefficient = Input::OperationsPerParameterAndToken;
        let per_token = |draft: &mut Draft, input, operations, factors: &[Option<Term>]| {
            let mut terms = vec![draft.constant(input, operations)];
            terms.extend(factors);
            terms.push(tokens);
            terms.extend(epochs.map(Some));
            terms.push(structure);
            draft.add(&terms);
        };
        for size in &sizes {
            let size: Vec<_> = size.terms.iter().copied().map(Some).collect();
            per_token(draft, coefficient, forward + updates * update, &size);
        }
        if let Some(trained) = draft.entered(Input::TrainedParameters, self.trained) {
            let operations = forward + updates * (6.0 + again);
            per_token(draft, coefficient, operations, &[Some(trained)]);
        }
        if let Some(attention) = &self.attention {
            // Two products of positions forward, each an addition and a multiplication, per two of
            // the weights' operations; half of them when no token looks ahead. Nothing of it is
            // frozen: both factors come from the token.
            let update = if self.trained_on_top { update } else { 6.0 + again };
            let whole = if attention.mask == Mask::Causal { 1.0 } else { 2.0 };
            let operations = whole * (forward + updates * update);
            let sizes = [
                draft.constant(Input::Layers, attention.layers.get() as f64),
                draft.constant(Input::AttentionWidth, attention.width.get() as f64),
                draft.constant(Input::Context, attention.context()),
            ];
            per_token(draft, Input::OperationsPerPair, operations, &sizes);
        }
        let trained_with: f64 = draft.products.iter().map(Product::median).sum();
        if let Some(only_forward) = draft.entered(Input::ForwardTokens, self.forward_tokens) {
            for size in &sizes {
                let mut factors = vec![draft.constant(coefficient, 2.0)];
                factors.extend(size.terms.iter().copied().map(Some));
                factors.extend([Some(only_forward), structure]);
                draft.add(&factors);
            }
        }
        if self.recomputation && !self.trained_on_top {
            let all: f64 = draft.products.iter().map(Product::median).sum();
            let share = updates * again / (forward + updates * update);
            draft.recomputed = if all > 0.0 { share * trained_with / all } else { 0.0 };
        }
        Ok(())
    }

    /// The parameters that multiply each token, as a sum of products.
    fn sizes(&self, draft: &mut Draft) -> Result<Vec<Product>, MethodError> {
        let products = match (self.parameters, &self.experts, self.total) {
            (Some(_), _, _) => {
                let parameters = draft.entered(Input::Parameters, self.parameters);
                vec![parameters.into_iter().chain(self.without_input_table(draft)?).collect()]
            }
            (None, Some(experts), _) => experts.sizes(draft)?,
            (None, None, Some(total)) => {
                let total = draft.entered(Input::TotalParameters, Some(total));
                vec![
                    total
                        .into_iter()
                        .chain(draft.assumed(Input::ActiveShare, ACTIVE_SHARE))
                        .collect(),
                ]
            }
            (None, None, None) => match draft.needed(Input::Parameters, draft.size) {
                Some(term) => vec![vec![Term { stage: None, ..term }]],
                None => Vec::new(),
            },
        };
        Ok(products.into_iter().map(|terms| Product { terms }).collect())
    }

    /// The share of the parameters outside the input table, if that is given.
    fn without_input_table(&self, draft: &Draft) -> Result<Option<Term>, MethodError> {
        let (Some(table), Some(all)) = (self.input_table, self.parameters) else {
            return Ok(None);
        };
        let (part, whole) = (table.amount().median(), all.amount().median());
        if part >= whole {
            return Err(MethodError::MoreThanAll { part, whole });
        }
        let (part, whole) = (table.amount(), all.amount());
        let share = if part.bounds().or(whole.bounds()).is_some() {
            let low = (whole.low() > 0.0).then(|| 1.0 - part.high() / whole.low());
            let low = low.filter(|low| *low > 0.0).map(End::of);
            Amount::bounded(low, End::of(1.0 - part.low() / whole.high())).ok()
        } else {
            Amount::point(1.0 - part.median() / whole.median()).ok()
        };
        Ok(share.map(|share| draft.term(Input::WithoutInputTable, share, Origin::Entered)))
    }

    fn warn(&self, draft: &mut Draft, sizes: &[Product]) {
        let parameters: f64 = sizes.iter().map(Product::median).sum();
        let stated = self.parameters.is_some();
        match self.structure {
            Structure::MixtureOfExperts if stated && parameters > 1.5e11 => {
                draft.warnings.push(Warning::TotalNotActive { parameters });
            }
            Structure::Dense | Structure::LongContext if stated && parameters > 6e11 => {
                draft.warnings.push(Warning::TotalNotActive { parameters });
            }
            _ => {}
        }
        let tokens = self.tokens.map(|tokens| tokens.amount().median());
        if let Some(tokens) = tokens
            && self.epochs.is_none()
            && self.passes == Passes::Training
            && self.trained.is_none()
            && tokens < parameters
        {
            draft.warnings.push(Warning::UniqueTokens { tokens, parameters });
        }
        if let Some(attention) = &self.attention
            && attention.window.is_none()
            && attention.sequence.get() > 8192
            && self.structure == Structure::LongContext
        {
            draft.warnings.push(Warning::AttentionTwice);
        }
    }
}

impl Experts {
    /// `shared + active / of × routed`.
    fn sizes(&self, draft: &Draft) -> Result<Vec<Vec<Term>>, MethodError> {
        let (active, of) = (self.active.get() as f64, self.of.get() as f64);
        if active > of {
            return Err(MethodError::MoreThanAll { part: active, whole: of });
        }
        let shared = draft.entered(Input::SharedParameters, Some(self.shared));
        let routed = draft.entered(Input::RoutedParameters, Some(self.routed));
        let active = draft.constant(Input::ActiveExperts, active);
        let of = divided_by(draft.constant(Input::Experts, of));
        Ok(vec![shared.into_iter().collect(), [routed, active, of].into_iter().flatten().collect()])
    }
}
