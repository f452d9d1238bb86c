//! A count of the operations of one forward pass, times the passes.

use serde::{Deserialize, Serialize};

use super::super::{Epochs, Examples, Input, Operations, Quantity, Term};
use super::{Draft, MethodError};

/// `3 × forward operations × examples × epochs`: the backward pass costs two forward ones.
///
/// For models that use their weights more than once: images, sound, diffusion (one noise level a
/// step: the steps of sampling do not multiply), structures of proteins. Source: Epoch AI's guide to
/// estimating training compute, method 1.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OperationCount {
    /// Operations of a forward pass of one example through the parts that are trained.
    pub forward: Option<Quantity<Operations>>,
    /// Operations of a forward pass through frozen parts, such as a text encoder.
    pub frozen: Option<Quantity<Operations>>,
    /// Whether these counts are of multiply-adds, as most tools print them: two operations each.
    pub multiply_adds: bool,
    /// Examples trained on.
    pub examples: Option<Quantity<Examples>>,
    /// Passes over the examples, where `examples` counts them once.
    pub epochs: Option<Quantity<Epochs>>,
}

/// The 90 % factor of such a count: layers that tools do not see, a backward pass that is not two.
const STRUCTURE: f64 = 1.2;

impl OperationCount {
    pub(super) fn count(&self, draft: &mut Draft) -> Result<(), MethodError> {
        let structure = draft.assumed(Input::Structure, (1.0, STRUCTURE));
        let forward = draft.needed(Input::ForwardOperations, self.forward);
        let examples = draft.needed(Input::Examples, self.examples);
        let frozen = draft.entered(Input::FrozenOperations, self.frozen);
        let epochs = draft.entered(Input::Epochs, self.epochs);
        let double = draft.constant(Input::OperationsPerMultiplyAdd, 2.0);
        let double = double.filter(|_| self.multiply_adds);
        let passes = draft.constant(Input::Passes, 3.0);
        let mut product = |start: &[Option<Term>]| {
            let mut terms = start.to_vec();
            terms.extend([double, epochs].into_iter().filter(Option::is_some));
            terms.push(structure);
            draft.add(&terms);
        };
        product(&[passes, forward, examples]);
        if frozen.is_some() {
            product(&[frozen, examples]);
        }
        Ok(())
    }
}
