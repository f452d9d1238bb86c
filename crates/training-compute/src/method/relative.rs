//! A training compared with another.

use serde::{Deserialize, Serialize};

use super::super::{Input, Operations, Quantity, Ratio};
use super::{Draft, MethodError};

/// A share or multiple of another training: "29 % of Llama 3.1 405B", "10 % of pre-training".
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Relative {
    /// How much of it, or how many times it.
    pub ratio: Option<Quantity<Ratio>>,
    /// The other training; if not given, the pre-training among the stages of this one, as far as it
    /// is not itself stated as such a share.
    pub of: Option<Quantity<Operations>>,
}

impl Relative {
    pub(super) fn count(&self, draft: &mut Draft) -> Result<(), MethodError> {
        let ratio = draft.needed(Input::Ratio, self.ratio);
        if self.of.is_some() {
            let of = draft.entered(Input::Operations, self.of);
            draft.add(&[ratio, of]);
        } else if draft.pre_training.is_empty() {
            draft.missing.push(Input::Operations);
        } else {
            for product in draft.pre_training.clone() {
                let mut terms = vec![ratio];
                terms.extend(product.terms.into_iter().map(Some));
                draft.add(&terms);
            }
        }
        Ok(())
    }
}
