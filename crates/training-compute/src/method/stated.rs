//! Operations stated as such.

use serde::{Deserialize, Serialize};

use super::super::warning::Warning;
use super::super::{Input, Operations, Quantity};
use super::{Draft, MethodError};

/// Operations stated as such: by the developer, in a data set, or imputed from benchmarks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Stated {
    /// The count.
    pub operations: Option<Quantity<Operations>>,
    /// Whether it counts operations carried out twice to save memory (8 a parameter and token).
    pub recomputation: bool,
}

impl Stated {
    pub(super) fn count(&self, draft: &mut Draft) -> Result<(), MethodError> {
        let operations = draft.needed(Input::Operations, self.operations);
        if let Some(stated) = self.operations.and_then(|operations| operations.amount().claimed())
            && (1e12..1e17).contains(&stated)
        {
            draft.warnings.push(Warning::LooksLikeRate { operations: stated });
        }
        if self.recomputation {
            draft.recomputed = 0.25;
        }
        draft.add(&[operations]);
        Ok(())
    }
}
