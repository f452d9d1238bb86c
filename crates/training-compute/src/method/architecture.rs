//! A transformer counted matrix by matrix.

use std::num::NonZeroU64;

use serde::{Deserialize, Serialize};
use strict_json::named;

use super::super::{Input, Product, Quantity, Term, Tokens};
use super::{Draft, MethodError};

/// Layers, widths and vocabulary of a transformer: the forward pass in full, times three.
///
/// Sources: Hoffmann et al. 2022, arXiv:2203.15556, appendix F; Narayanan et al. 2021,
/// arXiv:2104.04473, equation 3; Korthikanti et al. 2022, arXiv:2205.05198.
///
/// ```
/// use training_compute::{Architecture, Method, Quantity, Training, estimate};
/// # use std::num::NonZeroU64;
/// // One step of Megatron's 175-billion model, with its activations computed twice.
/// let megatron = Architecture {
///     layers: NonZeroU64::new(96),
///     width: NonZeroU64::new(12_288),
///     vocabulary: NonZeroU64::new(51_200),
///     sequence: NonZeroU64::new(2048),
///     tokens: Some(Quantity::point(1536.0 * 2048.0)?),
///     recomputation: true,
///     ..Architecture::default()
/// };
/// let working = estimate(&Training::from(Method::Architecture(megatron)))?;
/// let operations = working.operations.ok_or("an input is missing")?;
/// assert!((operations.median() / 4.511e18 - 1.0).abs() < 1e-3);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Architecture {
    /// Layers.
    pub layers: Option<NonZeroU64>,
    /// Width of the model.
    pub width: Option<NonZeroU64>,
    /// Heads times the size of a head, if that is not the width.
    pub attention_width: Option<NonZeroU64>,
    /// Key-value heads times the size of a head, if they are fewer (grouped queries).
    pub key_value_width: Option<NonZeroU64>,
    /// Width of the feed-forward part, four times the width if not given.
    pub feed_forward: Option<NonZeroU64>,
    /// Whether the feed-forward part has a gate (SwiGLU): three matrices instead of two.
    pub gated: bool,
    /// Experts in the feed-forward part, of which each token passes some.
    pub experts: Option<RoutedExperts>,
    /// Entries of the vocabulary.
    pub vocabulary: Option<NonZeroU64>,
    /// Tokens in a sequence.
    pub sequence: Option<NonZeroU64>,
    /// Which of them a token attends to.
    pub mask: Mask,
    /// The tokens nearby it attends to, if not all.
    pub window: Option<NonZeroU64>,
    /// Tokens processed.
    pub tokens: Option<Quantity<Tokens>>,
    /// Whether the layers are computed a second time to save memory.
    pub recomputation: bool,
}

/// The experts a token passes in each layer, each as wide as `feed_forward`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoutedExperts {
    /// Those chosen for the token, and those every token passes.
    pub active: NonZeroU64,
    /// All routed experts: each token is compared with every one.
    pub of: NonZeroU64,
}

named! {
    /// Which tokens of a sequence a token attends to.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "snake_case"))]
    pub enum Mask {
        /// All of them, or none is left out of the count.
        #[default]
        Full = "full",
        /// Those before it: half, which is what is carried out.
        Causal = "causal",
    }
}

/// The 90 % factor of a count matrix by matrix: norms, positions and the like are left out.
const STRUCTURE: f64 = 1.05;

impl Architecture {
    pub(super) fn count(&self, draft: &mut Draft) -> Result<(), MethodError> {
        let mut size = |input, value: Option<NonZeroU64>| {
            if value.is_none() {
                draft.missing.push(input);
            }
            value.map(|value| value.get() as f64)
        };
        let layers = size(Input::Layers, self.layers);
        let width = size(Input::AttentionWidth, self.width);
        let vocabulary = size(Input::OutputWeights, self.vocabulary);
        let sequence = size(Input::Context, self.sequence);
        let tokens = draft.needed(Input::Tokens, self.tokens);
        let (Some(layers), Some(d), Some(vocabulary), Some(sequence)) =
            (layers, width, vocabulary, sequence)
        else {
            return Ok(());
        };
        let or = |value: Option<NonZeroU64>, default| value.map_or(default, |v| v.get() as f64);
        let q = or(self.attention_width, d);
        let kv = or(self.key_value_width, q);
        let matrices = if self.gated { 3.0 } else { 2.0 };
        let expert = matrices * d * or(self.feed_forward, 4.0 * d);
        let feed_forward = match self.experts {
            Some(experts) if experts.active > experts.of => {
                let (part, whole) = (experts.active.get() as f64, experts.of.get() as f64);
                return Err(MethodError::MoreThanAll { part, whole });
            }
            Some(experts) => expert * experts.active.get() as f64 + d * experts.of.get() as f64,
            None => expert,
        };
        let context = or(self.window, sequence).min(sequence);
        let pairs = if self.mask == Mask::Causal { 2.0 } else { 4.0 };

        let passes = if self.recomputation { 4.0 } else { 3.0 };
        let structure = draft.assumed(Input::Structure, (1.0, STRUCTURE));
        let mut layer = |factors: Vec<(Input, f64)>| {
            let mut terms: Vec<Option<Term>> =
                factors.into_iter().map(|(input, value)| draft.constant(input, value)).collect();
            terms.extend([tokens, structure]);
            draft.add(&terms);
        };
        let weights = |passes, layers, input, count| {
            vec![
                (Input::Passes, passes),
                (Input::Layers, layers),
                (Input::OperationsPerWeight, 2.0),
                (input, count),
            ]
        };
        layer(weights(passes, layers, Input::ProjectionWeights, 2.0 * d * (q + kv)));
        layer(weights(passes, layers, Input::FeedForwardWeights, feed_forward));
        layer(vec![
            (Input::Passes, passes),
            (Input::Layers, layers),
            (Input::OperationsPerPair, pairs),
            (Input::AttentionWidth, q),
            (Input::Context, context),
        ]);
        layer(weights(3.0, 1.0, Input::OutputWeights, d * vocabulary));
        // Of four passes through the layers one only repeats; the output layer is not among them.
        if let (true, Some((output, layers))) = (self.recomputation, draft.products.split_last()) {
            let layers: f64 = layers.iter().map(Product::median).sum();
            draft.recomputed = 0.25 * layers / (layers + output.median());
        }
        Ok(())
    }
}
